/** Positions of grids, diagonals and triangles, and numbers spaced by ratios. */
import {
  array,
  checkOptions,
  checkShape,
  NdArray,
  showShape,
  type DType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkDType, checkFunction, checkInteger, mustBe } from '../given.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { iota } from '../primitives/random.ts'
import { abs, multiply, power, sign } from './arithmetic.ts'
import { arange, linspace, tri } from './creation.ts'
import { exp, log } from './exponential.ts'
import { stack } from './joining.ts'
import { asOperand, asValue, promoteDTypes, toFloating } from './operands.ts'
import { nonzero } from './positions.ts'

/** The position along each axis of every element: [axes, ...shape], or a list of arrays that broadcast if `sparse`. */
export const indices = (
  shape: Shape,
  options: { readonly dtype?: DType; readonly sparse?: boolean } = {},
): Value | readonly Value[] => {
  checkOptions('indices', options, ['dtype', 'sparse'])
  const { dtype = 'int32', sparse = false } = options
  checkShape('indices', shape)
  checkDType('indices', dtype)
  const rank = shape.length
  if (sparse)
    return shape.map((n, d) =>
      reshapeTo(
        iota([n], dtype),
        shape.map((_, i) => (i === d ? n : 1)),
      ),
    )
  if (rank === 0)
    return broadcastInDim(asValue('indices', array([0], { dtype })), [0], [0])
      .at('0:0')
      .get()
  return stack(
    shape.map((_, d) => iota(shape, dtype, d)),
    0,
  )
}

/** `start` to `stop` by `step`, or where `count` is given so many numbers with both ends. */
export type GridRange =
  | number
  | readonly [start: number, stop: number]
  | readonly [start: number, stop: number, step: number]
  | { readonly start: number; readonly stop: number; readonly count: number }

const numbersOf = (fn: string, r: GridRange): Value => {
  if (typeof r === 'number') return arange(r)
  if (typeof r !== 'object' || (r as unknown) === null || !('count' in r || 'length' in r)) {
    throw mustBe(fn, 'a range', 'a number, a list or a record of start, stop and count', r)
  }
  if ('count' in r) return linspace(r.start, r.stop, r.count)
  return arange(r[0], r[1], r[2] ?? 1)
}

/** Coordinates of a grid as arrays that broadcast: [n, 1, …], [1, m, …] … */
export const ogrid = (...ranges: readonly GridRange[]): readonly Value[] => openGrid('ogrid', ranges)

const openGrid = (fn: string, ranges: readonly GridRange[]): readonly Value[] => {
  const all = promoteDTypes(
    fn,
    ranges.map((r) => numbersOf(fn, r)),
  )
  return all.map((v, d) =>
    reshapeTo(
      v,
      all.map((_, i) => (i === d ? v.size : 1)),
    ),
  )
}

/** Coordinates of a grid, stacked: [axes, n, m, …]. */
export const mgrid = (...ranges: readonly GridRange[]): Value => {
  const all = openGrid('mgrid', ranges)
  const shape = all.map((v) => v.size)
  return stack(
    all.map((v) => broadcastInDim(v, shape, [...shape.keys()])),
    0,
  )
}

/** Vectors as arrays that broadcast to a grid of all their combinations. */
export const ix_ = (...xs: readonly Operand[]): readonly Value[] =>
  xs.map((x, d) => {
    const v = asValue('ix_', x)
    if (v.shape.length !== 1) throw new TypeError(`ix_: inputs must have one axis, got shape ${showShape(v.shape)}`)
    const at = v.dtype === 'bool' ? nonzero(v)[0]! : v
    return reshapeTo(
      at,
      xs.map((_, i) => (i === d ? at.size : 1)),
    )
  })

/** Positions of the diagonal of an array of `rank` axes of size `n`, one array per axis. */
export const diagIndices = (n: number, rank = 2): readonly Value[] => {
  checkInteger('diagIndices', 'n', n, 0)
  checkInteger('diagIndices', 'rank', rank, 0)
  return new Array<Value>(rank).fill(arange(n))
}

/** Positions of the diagonal of `x`, whose axes all have one size. */
export const diagIndicesFrom = (x: Operand): readonly Value[] => {
  const { shape } = asValue('diagIndicesFrom', x)
  if (shape.length < 2 || shape.some((n) => n !== shape[0])) {
    throw new TypeError(
      `diagIndicesFrom: the array must have two or more axes of one size, got shape ${showShape(shape)}`,
    )
  }
  return diagIndices(shape[0]!, shape.length)
}

/** Positions of the elements of an [n, m] matrix on and below diagonal `k`: rows and columns. */
export const trilIndices = (n: number, k = 0, m: number = n): readonly [Value, Value] =>
  inTriangle('trilIndices', n, m, k, (above) => above <= k)

/** Positions of the elements of an [n, m] matrix on and above diagonal `k`: rows and columns. */
export const triuIndices = (n: number, k = 0, m: number = n): readonly [Value, Value] =>
  inTriangle('triuIndices', n, m, k, (above) => above >= k)

const inTriangle = (
  fn: string,
  n: number,
  m: number,
  k: number,
  isIn: (above: number) => boolean,
): readonly [Value, Value] => {
  checkInteger(fn, 'n', n, 0)
  checkInteger(fn, 'm', m, 0)
  checkInteger(fn, 'k', k)
  const rows: number[] = []
  const columns: number[] = []
  for (let r = 0; r < n; r++) {
    for (let c = 0; c < m; c++) {
      if (!isIn(c - r)) continue
      rows.push(r)
      columns.push(c)
    }
  }
  const made = (xs: readonly number[]): Value => new NdArray('int32', [xs.length], Int32Array.from(xs))
  return [made(rows), made(columns)]
}

const matrix = (fn: string, x: Operand): readonly [number, number] => {
  const { shape } = asValue(fn, x)
  if (shape.length !== 2) throw new TypeError(`${fn}: the array must have two axes, got shape ${showShape(shape)}`)
  return shape as readonly [number, number] // checked above
}

/** `trilIndices` for the shape of `x`. */
export const trilIndicesFrom = (x: Operand, k = 0): readonly [Value, Value] => {
  const [n, m] = matrix('trilIndicesFrom', x)
  checkInteger('trilIndicesFrom', 'k', k)
  return trilIndices(n, k, m)
}

/** `triuIndices` for the shape of `x`. */
export const triuIndicesFrom = (x: Operand, k = 0): readonly [Value, Value] => {
  const [n, m] = matrix('triuIndicesFrom', x)
  checkInteger('triuIndicesFrom', 'k', k)
  return triuIndices(n, k, m)
}

/** Positions of the elements of an [n, n] matrix that `mask` (such as `np.triu`) leaves. */
export const maskIndices = (n: number, mask: (x: Value, k: number) => Value, k = 0): readonly Value[] => {
  checkInteger('maskIndices', 'n', n, 0)
  checkFunction('maskIndices', 'mask', mask)
  checkInteger('maskIndices', 'k', k)
  return nonzero(mask(tri(n, n, { k: n }), k))
}

/** `count` numbers whose logarithms are evenly spaced from `start` to `stop`: base^start … base^stop. */
export const logspace = (
  start: Operand,
  stop: Operand,
  count = 50,
  options: { readonly base?: Operand; readonly endpoint?: boolean; readonly dtype?: DType } = {},
): Value => {
  checkOptions('logspace', options, ['base', 'endpoint', 'dtype'])
  checkInteger('logspace', 'count', count, 0)
  const { base = 10, endpoint = true, dtype } = options
  const y = power(base, linspace(asOperand('logspace', start), asOperand('logspace', stop), count, { endpoint }))
  return dtype === undefined ? y : y.astype(dtype)
}

/** `count` numbers from `start` to `stop`, each the same multiple of the one before. Both have one sign. */
export const geomspace = (
  start: Operand,
  stop: Operand,
  count = 50,
  options: { readonly endpoint?: boolean; readonly dtype?: DType } = {},
): Value => {
  checkOptions('geomspace', options, ['endpoint', 'dtype'])
  checkInteger('geomspace', 'count', count, 0)
  const { endpoint = true, dtype } = options
  const [a, b] = [toFloating('geomspace', start), toFloating('geomspace', stop)]
  const s = sign(a)
  const y = multiply(s, exp(linspace(log(abs(a)), log(abs(b)), count, { endpoint })))
  // The ends are exact.
  const withFirst = count > 0 ? y.at(0).set(a) : y
  const exact = endpoint && count > 1 ? withFirst.at(-1).set(b) : withFirst
  return dtype === undefined ? exact : exact.astype(dtype)
}

/** An array whose element at i, j, … is `f(i, j, …)`; `f` gets arrays of all positions. */
export const fromfunction = (
  f: (...positions: readonly Value[]) => Value,
  shape: Shape,
  options: { readonly dtype?: DType } = {},
): Value => {
  checkOptions('fromfunction', options, ['dtype'])
  checkFunction('fromfunction', 'f', f)
  checkShape('fromfunction', shape)
  const dtype = checkDType('fromfunction', options.dtype ?? 'float32')
  const y = f(...shape.map((_, d) => iota(shape, dtype, d)))
  return broadcastInDim(y, shape, y.shape.length === 0 ? [] : [...shape.keys()])
}
