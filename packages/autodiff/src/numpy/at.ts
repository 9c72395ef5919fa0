/** `x.at(…)`: elements at subscripts, read or replaced. What subscripts name is found in subscripts.ts. */
import {
  categoryOf,
  isFloating,
  NdArray,
  scalar,
  showShape,
  sizeOf,
  type AtGetOptions,
  type AtOptions,
  type Category,
  type Merge,
  type Operand,
  type Place as At,
  type Subscript,
  type Value,
} from '@pullback/core'
import { whileLoop } from '../control/while.ts'
import { add, neg } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { bind } from '../bind.ts'
import { gather, SCATTERS } from '../primitives/gather.ts'
import type { OutOfBounds } from '../primitives/indexing.ts'
import { reduceMax } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { divide, power } from './arithmetic.ts'
import { asValue, like, stretchTo } from './operands.ts'
import { resolvePlace, tracedMask, type Place } from './subscripts.ts'

type Mode = NonNullable<AtOptions['mode']>

const MODES: { readonly [M in Mode]: { readonly read: OutOfBounds; readonly write: OutOfBounds } } = {
  clip: { read: 'clip', write: 'clip' },
  fill: { read: 'fill', write: 'fill' },
  drop: { read: 'fill', write: 'fill' },
  // JAX reads as `clip` does but drops the cotangent of what lay outside; here the read and its gradient agree.
  promiseInBounds: { read: 'clip', write: 'fill' },
}

const modeOf = (fn: string, mode: Mode | undefined): (typeof MODES)[Mode] => {
  const given: string = mode ?? 'promiseInBounds'
  if (!Object.hasOwn(MODES, given)) {
    throw new RangeError(`${fn}: mode must be 'clip', 'fill', 'drop' or 'promiseInBounds', got '${given}'`)
  }
  return MODES[given as Mode]
}

const layoutOf = (place: Place) => ({
  offsetDims: place.offsetDims,
  collapsedSliceDims: [...place.collapsedSliceDims].sort((a, b) => a - b),
  startIndexMap: place.startIndexMap,
  operandBatchingDims: [],
  startIndicesBatchingDims: [],
  sliceSizes: place.sliceSizes,
})

const checkReadable = (fn: string, x: Value, place: Place): void => {
  if (sizeOf(place.gathered) > 0 && place.collapsedSliceDims.some((d) => x.shape[d] === 0)) {
    throw new RangeError(`${fn}: an empty axis has no elements to name, got shape ${showShape(x.shape)}`)
  }
}

const read = (fn: string, x: Value, place: Place, mode: OutOfBounds, fillValue: number | null): Value => {
  checkReadable(fn, x, place)
  if (sizeOf(place.gathered) === 0) return broadcastInDim(like(x, 0), place.shape, [])
  return reshapeTo(gather(x, place.indices, { ...layoutOf(place), mode, fillValue }), place.shape)
}

const RANK: { readonly [C in Category]: number } = { bool: 0, integer: 1, floating: 2 }

/** The values of an update in the array's dtype, stretched to `shape`. */
const valuesFor = (fn: string, x: Value, values: Operand, shape: readonly number[]): Value => {
  const v = asValue(fn, typeof values === 'number' ? numberFor(x, values) : values)
  if (RANK[categoryOf(v.dtype)] > RANK[categoryOf(x.dtype)]) {
    throw new TypeError(
      `${fn}: values must convert to ${x.dtype} without loss, got ${v.dtype}${showShape(v.shape)}; use astype on one of them`,
    )
  }
  // Leading axes of size 1 that the elements lack may stay away, as in NumPy.
  const extra = Math.max(0, v.shape.length - shape.length)
  const own = v.shape.slice(extra)
  const added = shape.length - own.length
  if (v.shape.slice(0, extra).some((n) => n !== 1) || own.some((n, d) => n !== 1 && n !== shape[d + added])) {
    throw new TypeError(
      `${fn}: values must broadcast to the elements named, got ${showShape(v.shape)} for ${showShape(shape)}`,
    )
  }
  return stretchTo(convert(reshapeTo(v, own), x.dtype), shape)
}

/** A bare number takes the array's dtype where it is one of its numbers. */
const numberFor = (x: Value, n: number): Operand => (isFloating(x.dtype) || Number.isInteger(n) ? like(x, n) : n)

interface Use {
  readonly fn: string
  readonly x: Value
  readonly subscripts: readonly Subscript[]
}

const update = ({ fn, x, subscripts }: Use, merge: Merge, values: Operand, options: AtOptions): Value => {
  const { write } = modeOf(fn, options.mode)
  const mask = tracedMask(x, subscripts)
  if (mask !== undefined && isOne(values)) return atMask(fn, x, mask, merge, values)
  const place = resolvePlace(fn, x, subscripts, options.mode === undefined)
  const v = reshapeTo(valuesFor(fn, x, values, place.shape), place.gathered)
  checkReadable(fn, x, place)
  if (v.size === 0) return x
  if (x.dtype === 'bool' && merge !== 'set') {
    const asNumbers = (b: Value): Value => convert(b, 'int32')
    return convert(write_(asNumbers(x), asNumbers(v), place, merge, write, options), 'bool')
  }
  return write_(x, v, place, merge, write, options)
}

const write_ = (x: Value, v: Value, place: Place, merge: Merge, mode: OutOfBounds, options: AtOptions): Value => {
  const isUnique = options.uniqueIndices === true || (place.isUnique && mode === 'fill')
  return bind(SCATTERS[merge], [x, place.indices, v], { ...layoutOf(place), mode, isUnique })
}

const isOne = (v: Operand): boolean => typeof v !== 'object' || v.shape.length === 0

/** One value for all elements where a traced mask holds: no positions are needed. */
const atMask = (fn: string, x: Value, mask: Value, merge: Merge, values: Operand): Value => {
  const v = valuesFor(fn, x, values, x.shape)
  const here = broadcastInDim(mask, x.shape, [...mask.shape.keys()])
  const combined = merge === 'set' ? v : MERGED[merge](x, v)
  return select(here, combined, x)
}

const merged =
  (merge: Merge) =>
  (x: Value, v: Value): Value => {
    const layout = { offsetDims: [...x.shape.keys()], collapsedSliceDims: [], startIndexMap: [] }
    const none = { operandBatchingDims: [], startIndicesBatchingDims: [], sliceSizes: x.shape }
    const indices = new NdArray('int32', [0], new Int32Array(0))
    return bind(SCATTERS[merge], [x, indices, v], { ...layout, ...none, mode: 'fill', isUnique: true })
  }

const MERGED: { readonly [M in Merge]: (x: Value, v: Value) => Value } = {
  set: (_, v) => v,
  add: merged('add'),
  mul: merged('mul'),
  min: merged('min'),
  max: merged('max'),
}

const ones = (x: Value): Value => broadcastInDim(like(x, 1), x.shape, [])

/** How often each element of `x` is named, as int32. */
const timesNamed = (use: Use, options: AtOptions): Value =>
  update({ ...use, x: broadcastInDim(scalar(0, 'int32'), use.x.shape, []) }, 'add', 1, options)

const apply = (use: Use, f: (x: Value) => Value, options: AtOptions): Value => {
  const times = timesNamed(use, options)
  const step = (x: Value, k: Value): Value => {
    const y = f(x)
    if (y.dtype !== x.dtype || showShape(y.shape) !== showShape(x.shape)) {
      throw new TypeError(
        `${use.fn}: the function must keep dtype and shape, got ${y.dtype}${showShape(y.shape)} from ${x.dtype}${showShape(x.shape)}`,
      )
    }
    return select(compare('gt', times, k), y, x)
  }
  const place = resolvePlace(use.fn, use.x, use.subscripts, options.mode === undefined)
  if (options.uniqueIndices === true || place.isUnique) return step(use.x, scalar(0, 'int32'))
  const most = reduceMax(times, [...times.shape.keys()])
  type State = readonly [Value, Value]
  const [, y] = whileLoop<State>(
    ([k]) => compare('lt', k, most),
    ([k, x]) => [add(k, scalar(1, 'int32')), step(x, k)],
    [broadcastInDim(scalar(0, 'int32'), [], []), use.x],
  )
  return y
}

/**
 * The elements of `x` that subscripts name. Positions outside read the nearest element, with its gradient (JAX drops
 * that), and update nothing, unless a mode says otherwise; JS numbers known to be outside throw.
 */
export const at = (x: Value, subscripts: readonly Subscript[]): At => {
  const use = (name: string): Use => ({ fn: `at.${name}`, x, subscripts })
  const merging =
    (name: string, merge: Merge) =>
    (values: Operand, options: AtOptions = {}): Value =>
      update(use(name), merge, values, options)
  const get = (options: AtGetOptions = {}): Value => {
    const { mode, fillValue } = options
    const place = resolvePlace('at.get', x, subscripts, mode === undefined)
    return read('at.get', x, place, modeOf('at.get', mode).read, fillValue === undefined ? null : Number(fillValue))
  }
  const multiply = merging('multiply', 'mul')
  return {
    get,
    set: merging('set', 'set'),
    add: merging('add', 'add'),
    subtract: (values, options = {}) => {
      const u = use('subtract')
      return update(u, 'add', typeof values === 'number' ? -values : neg(asValue(u.fn, values)), options)
    },
    multiply,
    mul: multiply,
    divide: (values, options = {}) => {
      if (!isFloating(x.dtype)) {
        throw new TypeError(`at.divide: only floating arrays are divided in place, got ${x.dtype}; convert with astype`)
      }
      return divide(x, update({ ...use('divide'), x: ones(x) }, 'mul', values, options))
    },
    power: (values, options = {}) => {
      const u = use('power')
      return update(u, 'set', power(get(options), values), options)
    },
    min: merging('min', 'min'),
    max: merging('max', 'max'),
    apply: (f, options = {}) => apply(use('apply'), f, options),
  }
}
