/** General convolution: strides, padding, dilation of either operand, feature and batch groups, any layout. How it is computed is in convolutionKernels.ts. */
import { showShape, type Category, type Shape, type Value } from '@pullback/core'
import type { Binary } from '../arity.ts'
import { aval, type Aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { checkCategory, commonDType, literal } from '../family.ts'
import { checkLists, checkSizes } from '../given.ts'
import type { Primitive } from '../primitive.ts'
import { addZero } from './arithmetic.ts'
import { broadcastInDim, reshapeTo } from './broadcast.ts'
import { emitConvolution } from './convolutionKernels.ts'
import { permute, rev } from './layout.ts'
import type { ConvDimensionNumbers, ConvParams } from './convolutionParams.ts'
import { dilated, type Padding } from './padding.ts'

export type { ConvDimensionNumbers, ConvParams }

const NAME = 'convGeneralDilated'
const NUMBERS: readonly Category[] = ['integer', 'floating']

/** How many windows fit along each spatial axis. */
export const convSpatial = (x: Shape, w: Shape, p: ConvParams): Shape => {
  checkSizes('convSpatial', x)
  checkSizes('convSpatial', w)
  checkConvolution('convSpatial', p)
  return p.windowStrides.map((stride, i) => {
    const n = dilated(x[p.dimensionNumbers.lhs[i + 2]!]!, p.lhsDilation[i]!)
    const extent = dilated(w[p.dimensionNumbers.rhs[i + 2]!]!, p.rhsDilation[i]!)
    const [low, high] = p.padding[i]!
    return Math.max(0, Math.floor((n + low + high - extent) / stride) + 1)
  })
}

const checkConvolution = (fn: string, p: ConvParams): void => {
  checkLists(fn, 'parameters', p, ['windowStrides', 'padding', 'lhsDilation', 'rhsDilation'])
  checkLists(fn, 'dimensionNumbers', p.dimensionNumbers, ['lhs', 'rhs', 'out'])
}

const isPermutation = (spec: readonly number[], rank: number): boolean =>
  spec.length === rank && [...spec].sort((a, b) => a - b).every((d, i) => d === i)

const checkParams = (x: Aval, w: Aval, p: ConvParams): void => {
  const { lhs, rhs, out } = p.dimensionNumbers
  const rank = x.shape.length
  const shapes = `${showShape(x.shape)} and ${showShape(w.shape)}`
  if (rank < 2 || w.shape.length !== rank) {
    throw new TypeError(`${NAME}: operands must have one rank of at least 2, got ${shapes}`)
  }
  if (![lhs, rhs, out].every((spec) => isPermutation(spec, rank))) {
    throw new TypeError(
      `${NAME}: dimension numbers must be permutations of the ${rank} axes, got ${[lhs, rhs, out].map(showShape).join(', ')}`,
    )
  }
  const lists = [p.windowStrides, p.lhsDilation, p.rhsDilation]
  if (lists.some((l) => l.length !== rank - 2 || l.some((n) => !Number.isInteger(n) || n < 1))) {
    throw new RangeError(
      `${NAME}: strides and dilations must be positive integers, one per spatial axis, got ${lists.map(showShape).join(', ')} for ${shapes}`,
    )
  }
  if (p.padding.length !== rank - 2) {
    throw new TypeError(`${NAME}: padding must have a pair per spatial axis, got ${JSON.stringify(p.padding)}`)
  }
  const { featureGroupCount: f, batchGroupCount: b } = p
  if (!Number.isInteger(f) || !Number.isInteger(b) || f < 1 || b < 1 || (f > 1 && b > 1)) {
    throw new RangeError(
      `${NAME}: group counts must be positive integers and only one of them above 1, got ${f} feature and ${b} batch groups`,
    )
  }
  const [batch, features] = [x.shape[lhs[0]!]!, x.shape[lhs[1]!]!]
  const [outputs, inputs] = [w.shape[rhs[0]!]!, w.shape[rhs[1]!]!]
  if (features !== inputs * f) {
    throw new TypeError(
      `${NAME}: the input's ${features} features must be the kernel's ${inputs} input features × ${f} groups, got ${shapes}`,
    )
  }
  if (outputs % (f * b) !== 0 || batch % b !== 0) {
    throw new TypeError(
      `${NAME}: ${f > 1 ? `${f} feature groups must divide ${outputs} output features` : `${b} batch groups must divide batch size ${batch} and ${outputs} output features`}, got ${shapes}`,
    )
  }
  if (rhs.slice(2).some((d) => w.shape[d] === 0)) {
    throw new TypeError(`${NAME}: the kernel must not be empty along a spatial axis, got ${shapes}`)
  }
}

const outShape = (x: Shape, w: Shape, p: ConvParams): Shape => {
  const { lhs, rhs, out } = p.dimensionNumbers
  const sizes = [x[lhs[0]!]! / p.batchGroupCount, w[rhs[0]!]!, ...convSpatial(x, w, p)]
  const shape = new Array<number>(out.length)
  out.forEach((d, i) => (shape[d] = sizes[i]!))
  return shape
}

const zeros = (shape: Shape, like: Value): Value => broadcastInDim(literal(0, like), shape, [])

/** Axis `from`, which counts groups × rest, split; the group axis moves in front of axis `to` as its outer part. */
const moveGroups = (x: Value, from: number, to: number, groups: number): Value => {
  const split = splitAxis(x, from, groups)
  // The group axis lies at `from`; the axis `to` has moved up if it lies behind.
  const target = to > from ? to + 1 : to
  const rest = split.shape.map((_, d) => d).filter((d) => d !== from)
  const at = rest.indexOf(target)
  const moved = permute(split, [...rest.slice(0, at), from, ...rest.slice(at)])
  return mergeAxis(moved, at)
}

/** Axis `d` as [outer, rest]. */
const splitAxis = (x: Value, d: number, outer: number): Value =>
  reshapeTo(x, [...x.shape.slice(0, d), outer, outer === 0 ? 0 : x.shape[d]! / outer, ...x.shape.slice(d + 1)])

/** Axes `d` and `d + 1` as one. */
const mergeAxis = (x: Value, d: number): Value =>
  reshapeTo(x, [...x.shape.slice(0, d), x.shape[d]! * x.shape[d + 1]!, ...x.shape.slice(d + 2)])

const swapFirst = ([a, b, ...rest]: readonly number[]): readonly number[] => [b!, a!, ...rest]

const lhsCotangent = (ct: Value, w: Value, x: Shape, p: ConvParams): Value => {
  const { lhs, rhs, out } = p.dimensionNumbers
  const groups = p.featureGroupCount * p.batchGroupCount
  // Each group maps its own output features back to its own input features.
  const turned = groups > 1 ? moveGroups(w, rhs[0]!, rhs[1]!, groups) : w
  const padding = p.padding.map(([low], i): Padding => {
    const extent = dilated(w.shape[rhs[i + 2]!]!, p.rhsDilation[i]!)
    const before = extent - low - 1
    const after =
      dilated(x[lhs[i + 2]!]!, p.lhsDilation[i]!) +
      extent -
      1 -
      dilated(ct.shape[out[i + 2]!]!, p.windowStrides[i]!) -
      before
    return [before, after]
  })
  const dx = convolve(ct, rev(turned, rhs.slice(2)), {
    windowStrides: p.lhsDilation,
    padding,
    lhsDilation: p.windowStrides,
    rhsDilation: p.rhsDilation,
    dimensionNumbers: { lhs: out, rhs: swapFirst(rhs), out: lhs },
    featureGroupCount: groups,
    batchGroupCount: 1,
  })
  return p.batchGroupCount > 1 ? moveGroups(dx, lhs[1]!, lhs[0]!, p.batchGroupCount) : dx
}

const rhsCotangent = (ct: Value, x: Value, w: Shape, p: ConvParams): Value => {
  const { lhs, rhs, out } = p.dimensionNumbers
  const padding = p.padding.map(([low], i): Padding => {
    const outExtent = dilated(ct.shape[out[i + 2]!]!, p.windowStrides[i]!)
    const extent = dilated(w[rhs[i + 2]!]!, p.rhsDilation[i]!)
    return [low, outExtent - dilated(x.shape[lhs[i + 2]!]!, p.lhsDilation[i]!) + extent - low - 1]
  })
  return convolve(x, ct, {
    windowStrides: p.rhsDilation,
    padding,
    lhsDilation: p.lhsDilation,
    rhsDilation: p.windowStrides,
    dimensionNumbers: { lhs: swapFirst(lhs), rhs: swapFirst(out), out: swapFirst(rhs) },
    featureGroupCount: p.batchGroupCount,
    batchGroupCount: p.featureGroupCount,
  })
}

/** The mapped axis 0 of `x` as the outer part of axis `d` (counted without it). */
const foldInto = (x: Value, d: number): Value => {
  const rest = x.shape.map((_, i) => i).slice(1)
  return mergeAxis(permute(x, [...rest.slice(0, d), 0, ...rest.slice(d)]), d)
}

/** The mapped axis as the part of axis `d` just inside the groups: [groups, mapped, rest]. */
const foldInside = (x: Value, d: number, groups: number): Value => {
  if (groups === 1) return foldInto(x, d)
  const split = splitAxis(x, d + 1, groups)
  const rest = split.shape.map((_, i) => i).slice(1)
  return mergeAxis(mergeAxis(permute(split, [...rest.slice(0, d + 1), 0, ...rest.slice(d + 1)]), d), d)
}

/** Undoes `foldInto`. */
const unfold = (y: Value, d: number, n: number): Value => {
  const split = splitAxis(y, d, n)
  return permute(split, [d, ...split.shape.map((_, i) => i).filter((i) => i !== d)])
}

/** Undoes `foldInside`. */
const unfoldInside = (y: Value, d: number, groups: number, n: number): Value => {
  if (groups === 1) return unfold(y, d, n)
  const split = splitAxis(splitAxis(y, d, groups), d + 1, n)
  const rest = split.shape.map((_, i) => i).filter((i) => i !== d + 1)
  return mergeAxis(permute(split, [d + 1, ...rest]), d + 1)
}

/** Bilinear. Windows of the dilated, padded `lhs` times the dilated `rhs`, not reversed. */
export const convGeneralDilatedP: Primitive<ConvParams, Binary> = {
  name: NAME,
  avals: ([x, w], p) => {
    checkConvolution(NAME, p)
    checkParams(x, w, p)
    checkCategory(NAME, x, NUMBERS)
    return [aval(outShape(x.shape, w.shape, p), commonDType(NAME, [x, w]), x.weakType && w.weakType)]
  },
  lower: { tag: 'emit', emit: (b, [x, w], p, [out]) => [emitConvolution(b, x!, w!, p, out!)] },
  jvp: ([x, w], [dx, dw], p) => [addZero(dx && convolve(dx, w, p), dw && convolve(x, dw, p))],
  transpose: ([ct], [x, w], [ax, aw], p) => {
    if (!ct) return [null, null]
    // Without results there are no windows to turn around.
    if (ct.size === 0) return [w ? zeros(ax.shape, ct) : null, x ? zeros(aw.shape, ct) : null]
    return [w ? lhsCotangent(ct, w, ax.shape, p) : null, x ? rhsCotangent(ct, x, aw.shape, p) : null]
  },
  batch: ([x, w], [isX, isW], p, n) => {
    const { lhs, rhs, out } = p.dimensionNumbers
    const { featureGroupCount: f, batchGroupCount: b } = p
    if (n === 0) {
      const one = outShape(isX ? x.shape.slice(1) : x.shape, isW ? w.shape.slice(1) : w.shape, p)
      return [zeros([0, ...one], x)]
    }
    if (isX && isW) {
      const kernel = foldInto(w, rhs[0]!)
      const y =
        b > 1
          ? convolve(foldInto(x, lhs[0]!), kernel, { ...p, batchGroupCount: n * b })
          : convolve(foldInto(x, lhs[1]!), kernel, { ...p, featureGroupCount: n * f })
      return [unfold(y, out[1]!, n)]
    }
    if (isX) return [unfold(convolve(foldInside(x, lhs[0]!, b), w, p), out[0]!, n)]
    return [unfoldInside(convolve(x, foldInside(w, rhs[0]!, f * b), p), out[1]!, f * b, n)]
  },
  show: (p) =>
    `strides=${showShape(p.windowStrides)} padding=${JSON.stringify(p.padding)} ` +
    `lhsDilation=${showShape(p.lhsDilation)} rhsDilation=${showShape(p.rhsDilation)} ` +
    `axes=${[p.dimensionNumbers.lhs, p.dimensionNumbers.rhs, p.dimensionNumbers.out].map(showShape).join('×')} ` +
    `groups=${p.featureGroupCount}/${p.batchGroupCount}`,
}

/** The primitive with all parameters given. */
export const convolve = (x: Value, w: Value, p: ConvParams): Value => bind(convGeneralDilatedP, [x, w], p)
