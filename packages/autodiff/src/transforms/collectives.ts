/** Collective operations: the examples of a named `vmap` combine their values. Their primitives are in collectivePrimitives.ts. */
import { checkOptions, describeArgument, flatten, normalizeAxis, unflatten, type Value } from '@pullback/core'
import { checkList } from '../given.ts'
import { axisNamed, type NamedAxis } from '../axes.ts'
import { bind } from '../bind.ts'
import { literal } from '../family.ts'
import type { Primitive } from '../primitive.ts'
import type { Unary } from '../arity.ts'
import { add, div, mul } from '../primitives/arithmetic.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { flattenValues } from './arguments.ts'
import {
  allGatherP,
  allToAllP,
  axisIndexP,
  pmaxP,
  pminP,
  ppermuteP,
  psumP,
  psumScatterP,
  type AxisParams,
} from './collectivePrimitives.ts'

/** The name of a mapped axis, or of several: `['i', 'j']` means all pairs of examples, those of j running fastest. */
export type AxisNames = string | readonly string[]

const resolve = (fn: string, names: AxisNames): readonly NamedAxis[] => {
  const list = typeof names === 'string' ? [names] : names
  if (!Array.isArray(list) || !list.every((n) => typeof n === 'string')) {
    throw new TypeError(`${fn}: the axis must be a name or a list of names, got ${describeArgument(names)}`)
  }
  if (new Set(list).size !== list.length) {
    throw new RangeError(`${fn}: axis names must be distinct, got ${list.join(', ')}`)
  }
  return list.map((name: string) => axisNamed(fn, name))
}

const resolveOne = (fn: string, name: string): NamedAxis => {
  if (typeof name !== 'string') throw new TypeError(`${fn}: the axis must be one name, got ${describeArgument(name)}`)
  return axisNamed(fn, name)
}

const paramsOf = ({ name, size }: NamedAxis): AxisParams => ({ axis: name, size })

/** The tree with `f` of each leaf; bare numbers and booleans, which all examples share, by `constant` where given. */
const overLeaves = <T>(fn: string, tree: T, f: (x: Value) => Value, constant?: (x: number) => number): T => {
  const { leaves } = flatten(tree)
  const { values, def } = flattenValues(fn, 'argument', tree)
  return unflatten(
    def,
    values.map((x, i) => {
      const given = leaves[i]
      return constant !== undefined && (typeof given === 'number' || typeof given === 'boolean')
        ? constant(Number(given))
        : f(x)
    }),
  ) as T // the same structure
}

const reduced =
  (prim: Primitive<AxisParams, Unary>, axes: readonly NamedAxis[]) =>
  (x: Value): Value =>
    axes.reduce((y, a) => bind(prim, [y], paramsOf(a)), x)

const countable = (x: Value): Value => (x.dtype === 'bool' ? convert(x, 'int32') : x)

const sizeOfAxes = (axes: readonly NamedAxis[]): number => axes.reduce((n, a) => n * a.size, 1)

/**
 * The sum of each leaf over the examples of the named axes, the same for all of them. A value that does not depend on the
 * example counts once for each, so `psum(1, 'i')` is the number of examples, a JavaScript number. Booleans are counted.
 * @throws UnboundAxisError for a name that no vmap around has given.
 */
export const psum = <T>(tree: T, axes: AxisNames): T => {
  const named = resolve('psum', axes)
  return overLeaves(
    'psum',
    tree,
    (x) => reduced(psumP, named)(countable(x)),
    (x) => x * sizeOfAxes(named),
  )
}

/** The mean of each leaf over the examples of the named axes; floating, as division is. */
export const pmean = <T>(tree: T, axes: AxisNames): T => {
  const named = resolve('pmean', axes)
  const n = sizeOfAxes(named)
  const mean = (x: Value): Value => {
    const total = reduced(psumP, named)(countable(x))
    const y = total.dtype.startsWith('float') || total.dtype === 'bfloat16' ? total : convert(total, 'float32')
    return div(y, literal(n, y))
  }
  return overLeaves('pmean', tree, mean, (x) => x)
}

/** The largest of each leaf's elements over the examples of the named axes; equal ones share the derivative. */
export const pmax = <T>(tree: T, axes: AxisNames): T => {
  const named = resolve('pmax', axes)
  return overLeaves('pmax', tree, reduced(pmaxP, named), (x) => x)
}

/** The smallest of each leaf's elements over the examples of the named axes; equal ones share the derivative. */
export const pmin = <T>(tree: T, axes: AxisNames): T => {
  const named = resolve('pmin', axes)
  return overLeaves('pmin', tree, reduced(pminP, named), (x) => x)
}

/** Which example this is along the named axis, from 0, an int32 scalar; over several names row-major. */
export const axisIndex = (axes: AxisNames): Value => {
  const named = resolve('axisIndex', axes)
  const [first, ...rest] = named
  if (first === undefined) throw new TypeError('axisIndex: there must be at least one axis, got none')
  const at = (a: NamedAxis): Value => bind(axisIndexP, [], paramsOf(a))
  return rest.reduce((i, a) => add(mul(i, literal(a.size, i)), at(a)), at(first))
}

/** How many examples the named axis has (several: their product), a JavaScript number. */
export const axisSize = (axes: AxisNames): number => sizeOfAxes(resolve('axisSize', axes))

export interface AllGatherOptions {
  /** Where the examples' axis goes in the result. Default 0. */
  readonly axis?: number
  /** The examples lie end to end along the axis `axis` of the operand, instead of along a new one. */
  readonly tiled?: boolean
}

/** Each leaf of all examples together, along a new axis; over several names they lie row-major along that one axis. */
export const allGather = <T>(tree: T, axes: AxisNames, options: AllGatherOptions = {}): T => {
  checkOptions('allGather', options, ['axis', 'tiled'])
  const { axis = 0, tiled = false } = options
  const named = resolve('allGather', axes)
  return overLeaves('allGather', tree, (x) => {
    const d = normalizeAxis('allGather', axis, x.shape.length + (tiled ? 0 : 1))
    const gather = (y: Value, a: NamedAxis, isTiled: boolean): Value =>
      bind(allGatherP, [y], { ...paramsOf(a), dimension: d, tiled: isTiled })
    if (tiled) return named.reduceRight((y, a) => gather(y, a, true), x)
    const all = named.reduceRight((y, a) => gather(y, a, false), x)
    return reshapeTo(all, [...x.shape.slice(0, d), sizeOfAxes(named), ...x.shape.slice(d)])
  })
}

export interface PsumScatterOptions {
  /** The axis of the operand that is dealt out. Default 0. */
  readonly scatterDimension?: number
  /** The axis stays, divided by the number of examples, instead of disappearing. */
  readonly tiled?: boolean
}

/** The sum over the examples, of which example i keeps part i along an axis. */
export const psumScatter = <T>(tree: T, axis: string, options: PsumScatterOptions = {}): T => {
  checkOptions('psumScatter', options, ['scatterDimension', 'tiled'])
  const { scatterDimension = 0, tiled = false } = options
  const named = resolveOne('psumScatter', axis)
  return overLeaves('psumScatter', tree, (x) => {
    const dimension = normalizeAxis('psumScatter', scatterDimension, x.shape.length)
    return bind(psumScatterP, [countable(x)], { ...paramsOf(named), dimension, tiled })
  })
}

/**
 * Sends each leaf of example `from` to example `to` for every pair `[from, to]`; who is sent nothing has zeros.
 * @throws RangeError if an example is not there, or sends or receives twice.
 */
export const ppermute = <T>(tree: T, axis: string, pairs: readonly (readonly [number, number])[]): T => {
  const named = resolveOne('ppermute', axis)
  const { size } = named
  const sources = new Array<number>(size).fill(-1)
  const senders = new Set<number>()
  for (const pair of checkList('ppermute', 'pairs', pairs)) {
    const [from, to] = checkList('ppermute', 'each pair', pair) as readonly [number, number]
    if (![from, to].every((i) => Number.isInteger(i) && i >= 0 && i < size)) {
      throw new RangeError(`ppermute: pairs must be examples from 0 to ${size - 1}, got [${from}, ${to}]`)
    }
    if (senders.has(from) || sources[to] !== -1) {
      throw new RangeError(`ppermute: each example may send and receive once, got [${from}, ${to}] after another`)
    }
    senders.add(from)
    sources[to] = from
  }
  return overLeaves('ppermute', tree, (x) => bind(ppermuteP, [x], { ...paramsOf(named), sources }))
}

/**
 * Example i receives each leaf of example `sources[i]`.
 * @throws RangeError if `sources` is no permutation of the examples.
 */
export const pshuffle = <T>(tree: T, axis: string, sources: readonly number[]): T => {
  const { size } = resolveOne('pshuffle', axis)
  checkList('pshuffle', 'sources', sources)
  const isPermutation = sources.length === size && new Set(sources).size === size
  if (!isPermutation || !sources.every((i) => Number.isInteger(i) && i >= 0 && i < size)) {
    throw new RangeError(`pshuffle: sources must be a permutation of 0 to ${size - 1}, got [${sources.join(', ')}]`)
  }
  return ppermute(
    tree,
    axis,
    sources.map((from, to) => [from, to] as const),
  )
}

export interface AllToAllOptions {
  /** Both axes stay: one divided by the number of examples, the other multiplied by it. */
  readonly tiled?: boolean
}

/**
 * Exchanges parts: example i receives part i, along `splitAxis`, of every example's operand, and joins them along
 * `concatAxis`. Without `tiled` the split axis has the size of the named axis and disappears, and the joined one is new.
 */
export const allToAll = <T>(
  tree: T,
  axis: string,
  splitAxis: number,
  concatAxis: number,
  options: AllToAllOptions = {},
): T => {
  checkOptions('allToAll', options, ['tiled'])
  return exchanged('allToAll', tree, axis, splitAxis, concatAxis, options.tiled ?? false)
}

const exchanged = <T>(fn: string, tree: T, axis: string, splitAxis: number, concatAxis: number, tiled: boolean): T => {
  const named = resolveOne(fn, axis)
  return overLeaves(fn, tree, (x) => {
    const split = normalizeAxis(`${fn}: splitAxis`, splitAxis, x.shape.length)
    const concat = normalizeAxis(`${fn}: concatAxis`, concatAxis, x.shape.length)
    return bind(allToAllP, [x], { ...paramsOf(named), split, concat, tiled })
  })
}

/** Exchanges the named axis with axis `axis` of each leaf, which has its size. */
export const pswapaxes = <T>(tree: T, axisName: string, axis: number): T =>
  exchanged('pswapaxes', tree, axisName, axis, axis, false)
