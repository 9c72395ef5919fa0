/** The primitives behind collective operations over named axes, and their rules. What users call is in collectives.ts. */
import { categoryOf, scalar, showShape, type Value } from '@pullback/core'
import type { Nullary, Unary } from '../arity.ts'
import { aval, type Aval } from '../aval.ts'
import { bind, bindAny } from '../bind.ts'
import { literal, repeatRows } from '../family.ts'
import type { Batched, Primitive } from '../primitive.ts'
import { div, mul } from '../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { permute, slice } from '../primitives/layout.ts'
import { iota } from '../primitives/random.ts'
import { reduceAnd, reduceMax, reduceMin, reduceOr } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'

/** The axis by name, and its size where the operation was applied. */
export interface AxisParams {
  readonly axis: string
  readonly size: number
}

type Rules<P> = Omit<Primitive<P, Unary>, 'axes' | 'batch' | 'batchSome' | 'show'> & {
  /** The results over the whole axis, from all rows (mapped) or from the one value all examples share. */
  collect(x: Value, isMapped: boolean, params: P): Batched
  /** Parameters for operands with one more leading axis. */
  shifted?(params: P): P
  show?(params: P): string
}

const collective = <P extends AxisParams>(rules: Rules<P>): Primitive<P, Unary> => {
  const { collect, shifted, show, ...rest } = rules
  const prim: Primitive<P, Unary> = {
    ...rest,
    axes: ({ axis }) => [axis],
    // Over another axis the examples stay apart.
    batch: ([x], _, params) => bindAny(prim, [x], shifted?.(params) ?? params),
    batchSome: ([x], [isMapped], params, _n, name) =>
      name === params.axis
        ? [collect(x, isMapped, params)]
        : [{ value: bind(prim, [x], shifted?.(params) ?? params), isMapped: true }],
    show: (params) => `axis=${params.axis}${show === undefined ? '' : ` ${show(params)}`}`,
  }
  return prim
}

const same = ([x]: readonly [Aval]): readonly Aval[] => [aval(x.shape, x.dtype, x.weakType)]

/** Sum over the examples. An operand that all examples share counts once for each. */
export const psumP: Primitive<AxisParams, Unary> = collective<AxisParams>({
  name: 'psum',
  avals: ([x]) => {
    if (categoryOf(x.dtype) === 'bool') throw new TypeError(`psum: dtype must be integer or floating, got ${x.dtype}`)
    return same([x])
  },
  jvp: (_, [dx], p) => [dx === null ? null : bind(psumP, [dx], p)],
  transpose: ([ct], _known, _avals, p) => [ct === null ? null : bind(psumP, [ct], p)],
  collect: (x, isMapped, { size }) => ({
    value: isMapped ? reduceSum(x, [0]) : mul(x, literal(size, x)),
    isMapped: false,
  }),
})

const extreme = (
  name: string,
  reduce: (x: Value, axes: readonly number[]) => Value,
  reduceBool: (x: Value, axes: readonly number[]) => Value,
): Primitive<AxisParams, Unary> => {
  const prim: Primitive<AxisParams, Unary> = collective<AxisParams>({
    name,
    avals: same,
    // Equal extremes share the tangent equally, as in reductions over arrays.
    jvp: ([x], [dx], p, [y]) => {
      if (dx === null) return [null]
      const hit = select(compare('eq', x, y!), literal(1, x), literal(0, x))
      const ones = broadcastInDim(hit, x.shape, x.shape.map((_, d) => d).slice(0, hit.shape.length))
      return [div(bind(psumP, [mul(dx, ones)], p), bind(psumP, [ones], p))]
    },
    collect: (x, isMapped) => ({
      value: isMapped ? (x.dtype === 'bool' ? reduceBool : reduce)(x, [0]) : x,
      isMapped: false,
    }),
  })
  return prim
}

export const pmaxP: Primitive<AxisParams, Unary> = extreme('pmax', reduceMax, reduceOr)
export const pminP: Primitive<AxisParams, Unary> = extreme('pmin', reduceMin, reduceAnd)

/** Which example one is. */
export const axisIndexP: Primitive<AxisParams, Nullary> = {
  name: 'axisIndex',
  avals: () => [aval([], 'int32')],
  axes: ({ axis }) => [axis],
  batch: (_xs, _mapped, _params, n) => [iota([n], 'int32')],
  show: ({ axis }) => `axis=${axis}`,
}

/** `dimension` is an axis of the result (tiled: that is lengthened) or of the operand (scatter). */
export interface SlotParams extends AxisParams {
  readonly dimension: number
  /** The examples lie end to end along an axis that is there, instead of along a new one. */
  readonly tiled: boolean
}

const showSlot = ({ dimension, tiled }: SlotParams): string => `dimension=${dimension}${tiled ? ' tiled' : ''}`
const behind = (p: SlotParams): SlotParams => ({ ...p, dimension: p.dimension + 1 })

/** Axis `from` moved to place `to`. */
const moved = (x: Value, from: number, to: number): Value => {
  const rest = x.shape.map((_, d) => d).filter((d) => d !== from)
  return permute(x, [...rest.slice(0, to), from, ...rest.slice(to)])
}

/** Axis d split into two: [n, size / n]. */
const splitAxis = (x: Value, d: number, n: number): Value =>
  reshapeTo(x, [...x.shape.slice(0, d), n, x.shape[d]! / n, ...x.shape.slice(d + 1)])

/** Axes d and d + 1 made one. */
const mergeAxes = (x: Value, d: number): Value =>
  reshapeTo(x, [...x.shape.slice(0, d), x.shape[d]! * x.shape[d + 1]!, ...x.shape.slice(d + 2)])

/** Everyone's operand, to everyone. */
export const allGatherP: Primitive<SlotParams, Unary> = collective<SlotParams>({
  name: 'allGather',
  avals: ([{ shape, dtype, weakType }], { dimension: d, size, tiled }) => [
    aval(
      tiled ? shape.map((n, k) => (k === d ? n * size : n)) : [...shape.slice(0, d), size, ...shape.slice(d)],
      dtype,
      weakType,
    ),
  ],
  jvp: (_, [dx], p) => [dx === null ? null : bind(allGatherP, [dx], p)],
  transpose: ([ct], _known, _avals, p) => [ct === null ? null : bind(psumScatterP, [ct], p)],
  collect: (x, isMapped, { dimension, size, tiled }) => {
    const all = moved(isMapped ? x : repeatRows(x, size), 0, dimension)
    return { value: tiled ? mergeAxes(all, dimension) : all, isMapped: false }
  },
  shifted: behind,
  show: showSlot,
})

/** The sum of everyone's operands, a part to each. */
export const psumScatterP: Primitive<SlotParams, Unary> = collective<SlotParams>({
  name: 'psumScatter',
  avals: ([{ shape, dtype, weakType }], { axis, dimension: d, size, tiled }) => {
    if (categoryOf(dtype) === 'bool')
      throw new TypeError(`psumScatter: dtype must be integer or floating, got ${dtype}`)
    if (tiled ? shape[d]! % size !== 0 : shape[d] !== size) {
      throw new TypeError(
        `psumScatter: axis ${d} of the operand must ${tiled ? 'be a multiple of' : 'have'} the size ${size} of ${JSON.stringify(axis)}, got shape ${showShape(shape)}`,
      )
    }
    return [
      aval(tiled ? shape.map((n, k) => (k === d ? n / size : n)) : shape.filter((_, k) => k !== d), dtype, weakType),
    ]
  },
  jvp: (_, [dx], p) => [dx === null ? null : bind(psumScatterP, [dx], p)],
  transpose: ([ct], _known, _avals, p) => [ct === null ? null : bind(allGatherP, [ct], p)],
  collect: (x, isMapped, { dimension: d, size, tiled }) => {
    const total = isMapped ? reduceSum(x, [0]) : mul(x, literal(size, x))
    return { value: moved(tiled ? splitAxis(total, d, size) : total, d, 0), isMapped: true }
  },
  shifted: behind,
  show: showSlot,
})

export interface PermuteParams extends AxisParams {
  /** For each example the one it receives from, or -1: zeros. */
  readonly sources: readonly number[]
}

/** Where each example's operand goes, read backwards. */
const inverse = (sources: readonly number[]): readonly number[] => {
  const to = sources.map(() => -1)
  sources.forEach((from, i) => {
    if (from >= 0) to[from] = i
  })
  return to
}

/** A permutation as stretches of neighbours: rules build no constant arrays, and most permutations are rotations. */
const runsOf = (sources: readonly number[]): readonly { readonly from: number; readonly count: number }[] => {
  const runs: { from: number; count: number }[] = []
  for (const from of sources) {
    const last = runs.at(-1)
    const goesOn = last !== undefined && (from < 0 ? last.from < 0 : last.from >= 0 && from === last.from + last.count)
    if (goesOn) last.count += 1
    else runs.push({ from, count: 1 })
  }
  return runs
}

/** Each example receives the operand of one other, or zeros. */
export const ppermuteP: Primitive<PermuteParams, Unary> = collective<PermuteParams>({
  name: 'ppermute',
  avals: same,
  jvp: (_, [dx], p) => [dx === null ? null : bind(ppermuteP, [dx], p)],
  transpose: ([ct], _known, _avals, p) => [
    ct === null ? null : bind(ppermuteP, [ct], { ...p, sources: inverse(p.sources) }),
  ],
  collect: (x, isMapped, { size, sources }) => {
    const rows = isMapped ? x : repeatRows(x, size)
    const rest = rows.shape.slice(1)
    const parts = runsOf(sources).map(({ from, count }) =>
      from < 0
        ? broadcastInDim(scalar(0, x.dtype, x.weakType), [count, ...rest], [])
        : slice(rows, [from, ...rest.map(() => 0)], [from + count, ...rest]),
    )
    return { value: parts.length === 0 ? rows : concatenate(parts, 0), isMapped: true }
  },
  show: ({ sources }) => `sources=[${sources.join(', ')}]`,
})

export interface ExchangeParams extends AxisParams {
  readonly split: number
  readonly concat: number
  readonly tiled: boolean
}

/** Part r of everyone's operand goes to example r, which lays the parts side by side. */
export const allToAllP: Primitive<ExchangeParams, Unary> = collective<ExchangeParams>({
  name: 'allToAll',
  avals: ([{ shape, dtype, weakType }], { axis, size, split, concat, tiled }) => {
    if (tiled ? shape[split]! % size !== 0 : shape[split] !== size) {
      throw new TypeError(
        `allToAll: axis ${split} of the operand must ${tiled ? 'be a multiple of' : 'have'} the size ${size} of ${JSON.stringify(axis)}, got shape ${showShape(shape)}`,
      )
    }
    const rest = tiled ? shape.map((n, d) => (d === split ? n / size : n)) : shape.filter((_, d) => d !== split)
    const out = tiled
      ? rest.map((n, d) => (d === concat ? n * size : n))
      : [...rest.slice(0, concat), size, ...rest.slice(concat)]
    return [aval(out, dtype, weakType)]
  },
  jvp: (_, [dx], p) => [dx === null ? null : bind(allToAllP, [dx], p)],
  transpose: ([ct], _known, _avals, p) => [
    ct === null ? null : bind(allToAllP, [ct], { ...p, split: p.concat, concat: p.split }),
  ],
  collect: (x, isMapped, { size, split, concat, tiled }) => {
    const rows = isMapped ? x : repeatRows(x, size)
    // [sender, ...] with the receiver's axis at split + 1, which goes in front; the sender's then goes to concat + 1.
    const parts = moved(tiled ? splitAxis(rows, split + 1, size) : rows, split + 1, 0)
    const all = moved(parts, 1, concat + 1)
    return { value: tiled ? mergeAxes(all, concat + 1) : all, isMapped: true }
  },
  shifted: (p) => ({ ...p, split: p.split + 1, concat: p.concat + 1 }),
  show: ({ split, concat, tiled }) => `split=${split} concat=${concat}${tiled ? ' tiled' : ''}`,
})
