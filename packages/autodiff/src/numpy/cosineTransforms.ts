/** Discrete cosine transforms of type II and their inverses, by Fourier transforms of the same length (Makhoul 1980, doi:10.1109/TASSP.1980.1163351). */
import { array, checkOptions, normalizeAxis, showShape, type Operand, type Value } from '@pullback/core'
import { concatenate as join } from '../primitives/concatenate.ts'
import { rev, slice } from '../primitives/layout.ts'
import { add, multiply, subtract } from './arithmetic.ts'
import { fft, ifft, type FftNorm } from './fft.ts'
import { pad, stack } from './joining.ts'
import { asValue, toFloating } from './operands.ts'
import { moveaxis, reshape } from './shape.ts'

export interface DctOptions {
  /** Only the second type exists, as in JAX. */
  readonly type?: 2
  /** Length along the axis: shorter inputs are filled up with zeros, longer ones cut. */
  readonly n?: number
  /** Default the last. */
  readonly axis?: number
  /** `ortho` makes the transform a rotation; `backward` (default) leaves it unscaled, `forward` divides it by 2n. */
  readonly norm?: FftNorm
}

export interface DctnOptions {
  readonly type?: 2
  /** Lengths along the axes. */
  readonly s?: readonly number[]
  /** Default all. */
  readonly axes?: readonly number[]
  readonly norm?: FftNorm
}

const table = (like: Value, f: (k: number) => number, n: number): Value =>
  array(Array.from({ length: n }, (_, k) => f(k)), { dtype: like.dtype }) // prettier-ignore

/** The axis last, of the length asked for. */
const rowsOf = (fn: string, x: Operand, { type = 2, n, axis = -1 }: DctOptions): { rows: Value; at: number } => {
  const v = toFloating(fn, asValue(fn, x))
  if ((type as number) !== 2) throw new RangeError(`${fn}: only type 2 exists, got ${type}`)
  if (v.shape.length === 0) throw new TypeError(`${fn}: the array must have at least one axis, got shape []`)
  const at = normalizeAxis(fn, axis, v.shape.length)
  const size = v.shape[at]!
  const length = n ?? size
  if (!Number.isInteger(length) || length < 1) {
    throw new RangeError(`${fn}: the length must be a positive integer, got ${length} for shape ${showShape(v.shape)}`)
  }
  const given = moveaxis(v, at, -1)
  const last = given.shape.length - 1
  const cut = slice(given, given.shape.map(() => 0), given.shape.map((m, d) => (d === last ? Math.min(m, length) : m))) // prettier-ignore
  const missing = cut.shape.map((_, d) => [0, d === last ? Math.max(0, length - size) : 0] as const)
  return { rows: size < length ? pad(cut, missing) : cut, at }
}

const part = (x: Value, from: number, to: number, step = 1): Value => {
  const last = x.shape.length - 1
  return slice(
    x,
    x.shape.map((_, d) => (d === last ? from : 0)),
    x.shape.map((m, d) => (d === last ? to : m)),
    x.shape.map((_, d) => (d === last ? step : 1)),
  )
}

/** What the plain transform of index k is multiplied by. */
const scaleOf = (fn: string, norm: FftNorm, n: number): ((k: number) => number) => {
  switch (norm) {
    case 'backward':
      return () => 1
    case 'forward':
      return () => 1 / (2 * n)
    case 'ortho':
      return (k) => Math.sqrt(1 / ((k === 0 ? 4 : 2) * n))
    default:
      throw new RangeError(
        `${fn}: norm must be 'backward', 'ortho' or 'forward', got '${String(norm satisfies never)}'`,
      )
  }
}

const dctOf = (fn: string, x: Operand, options: DctOptions): Value => {
  const { rows, at } = rowsOf(fn, x, options)
  const last = rows.shape.length - 1
  const n = rows.shape[last]!
  const scale = scaleOf(fn, options.norm ?? 'backward', n)
  // Even positions, then odd ones backwards.
  const order = n === 1 ? rows : join([part(rows, 0, n, 2), rev(part(rows, 1, n, 2), [last])], last)
  const [re, im] = fft(order)
  const angle = (k: number): number => (Math.PI * k) / (2 * n)
  const y = add(
    multiply(
      re,
      table(rows, (k) => 2 * scale(k) * Math.cos(angle(k)), n),
    ),
    multiply(
      im,
      table(rows, (k) => 2 * scale(k) * Math.sin(angle(k)), n),
    ),
  )
  return moveaxis(y, -1, at)
}

const idctOf = (fn: string, x: Operand, options: DctOptions): Value => {
  const { rows, at } = rowsOf(fn, x, options)
  const last = rows.shape.length - 1
  const n = rows.shape[last]!
  const scale = scaleOf(fn, options.norm ?? 'backward', n)
  const y = multiply(
    rows,
    table(rows, (k) => 1 / scale(k), n),
  )
  if (n === 1) return moveaxis(multiply(y, 0.5), -1, at)
  // y[n - k], 0 for k = 0
  const mirror = join([multiply(part(y, 0, 1), 0), rev(part(y, 1, n), [last])], last)
  const cosine = table(rows, (k) => Math.cos((Math.PI * k) / (2 * n)) / 2, n)
  const sine = table(rows, (k) => Math.sin((Math.PI * k) / (2 * n)) / 2, n)
  const re = add(multiply(y, cosine), multiply(mirror, sine))
  const im = subtract(multiply(y, sine), multiply(mirror, cosine))
  const [v] = ifft([re, im])
  const half = Math.ceil(n / 2)
  const even = part(v, 0, half)
  const odd = rev(part(v, half, n), [last])
  const padded = n % 2 === 0 ? odd : join([odd, multiply(part(even, 0, 1), 0)], last)
  const both = reshape(stack([even, padded], -1), [...rows.shape.slice(0, last), 2 * half])
  return moveaxis(part(both, 0, n), -1, at)
}

const overAxes =
  (fn: string, one: typeof dctOf) =>
  (x: Operand, options: DctnOptions = {}): Value => {
    checkOptions(fn, options, ['type', 's', 'axes', 'norm'])
    const v = asValue(fn, x)
    const axes = options.axes ?? (options.s === undefined ? [...v.shape.keys()] : options.s.map((_, i) => i - options.s!.length)) // prettier-ignore
    if (options.s !== undefined && options.s.length !== axes.length) {
      throw new TypeError(`${fn}: one length per axis is needed, got ${options.s.length} for ${axes.length} axes`)
    }
    return axes.reduce<Value>(
      (y, axis, i) => {
        const n = options.s?.[i]
        return one(fn, y, { axis, norm: options.norm ?? 'backward', ...(n === undefined ? {} : { n }) })
      },
      toFloating(fn, v),
    )
  }

const DCT_OPTIONS: readonly string[] = ['type', 'n', 'axis', 'norm']

/** 2 Σ x[j] cos(π k (2j + 1) / 2n) along an axis. */
export const dct = (x: Operand, options: DctOptions = {}): Value => {
  checkOptions('dct', options, DCT_OPTIONS)
  return dctOf('dct', x, options)
}
/** The inverse of `dct` with the same norm. */
export const idct = (x: Operand, options: DctOptions = {}): Value => {
  checkOptions('idct', options, DCT_OPTIONS)
  return idctOf('idct', x, options)
}
/** `dct` along several axes. */
export const dctn: (x: Operand, options?: DctnOptions) => Value = overAxes('dctn', dctOf)
/** `idct` along several axes. */
export const idctn: (x: Operand, options?: DctnOptions) => Value = overAxes('idctn', idctOf)
