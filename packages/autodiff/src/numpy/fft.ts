/**
 * What `np.fft` offers. There are no complex dtypes: a spectrum is the pair [real part, imaginary part] of arrays of one
 * shape, where jax.numpy.fft has one complex array. Everything is linear and built from products with constant matrices.
 */
import {
  checkOptions,
  NdArray,
  normalizeAxes,
  normalizeAxis,
  showShape,
  type Operand,
  type Value,
} from '@pullback/core'
import { checkNumber } from '../given.ts'
import { addZero, mul, neg } from '../primitives/arithmetic.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { pad, permute, rev, slice } from '../primitives/layout.ts'
import { roll } from './joining.ts'
import { asValue, like, promoteFloating, toFloating } from './operands.ts'

/** Real and imaginary part. */
export type Complex = readonly [re: Value, im: Value]

/** Which direction is divided by n: the inverse (`backward`), both by √n, or the forward one. */
export type FftNorm = 'backward' | 'ortho' | 'forward'

export interface FftOptions {
  /** Length along the axis: shorter inputs are filled up with zeros, longer ones cut. For `irfft` the length of the result. */
  readonly n?: number
  /** Default the last. */
  readonly axis?: number
  readonly norm?: FftNorm
}

export interface FftnOptions {
  /** Lengths along the axes; see `FftOptions.n`. */
  readonly s?: readonly number[]
  /** Default all; the last two for the two-dimensional functions. */
  readonly axes?: readonly number[]
  readonly norm?: FftNorm
}

/** A part that is zero throughout is null. */
type Parts = readonly [Value | null, Value | null]

/** Up to this length one product with the whole matrix; longer ones of a length with no divisor below it by convolution. */
const DENSE = 32
const DENSE_PRIME = 256

const table = (shape: readonly number[], dtype: Value['dtype'], f: (i: number) => number): NdArray => {
  const count = shape.reduce((m, k) => m * k, 1)
  const data = dtype === 'float64' ? new Float64Array(count) : new Float32Array(count)
  for (let i = 0; i < count; i++) data[i] = f(i)
  return new NdArray(dtype, shape, data)
}

/** cos and sin of 2π · turns(i) / n, the angle reduced as an integer. */
const waves = (
  shape: readonly number[],
  dtype: Value['dtype'],
  n: number,
  turns: (i: number) => number,
): readonly [NdArray, NdArray] => {
  const angle = (i: number): number => {
    const k = ((turns(i) % n) + n) % n
    return (2 * Math.PI * k) / n
  }
  const exact = (x: number): number => (Math.abs(x) < 1e-15 ? 0 : x)
  return [table(shape, dtype, (i) => exact(Math.cos(angle(i)))), table(shape, dtype, (i) => exact(Math.sin(angle(i))))]
}

const times = (x: Value | null, y: Value): Value | null => x && mul(x, y)
const minus = (x: Value | null): Value | null => x && neg(x)

/** (a + ib) (c + is) for constants c and s. */
const turned = ([a, b]: Parts, c: Value, s: Value): Parts => [
  addZero(times(a, c), minus(times(b, s))),
  addZero(times(a, s), times(b, c)),
]

/** Σ_j x[…, j] e^(sign · 2πi jk / n) over the last axis. */
const transform = (x: Parts, sign: 1 | -1): Parts => {
  const some = x[0] ?? x[1]
  if (some === null) return x
  const shape = some.shape
  const last = shape.length - 1
  const n = shape[last]!
  if (n <= 1) return x
  let a = Math.min(DENSE, n)
  while (a > 1 && n % a !== 0) a--
  if (a === n || (a === 1 && n <= DENSE_PRIME)) return dense(x, n, sign)
  if (a === 1) return convolved(x, n, sign)
  const b = n / a
  const front = shape.slice(0, -1)
  const rank = front.length
  const order = [...front.map((_, d) => d), rank + 1, rank]
  const grid = (v: Value | null): Value | null => v && permute(reshapeTo(v, [...front, a, b]), order)
  // j = j1 b + j2, k = k1 + a k2: over j1, a turn by j2 k1 / n, over j2.
  const first = dense([grid(x[0]), grid(x[1])], a, sign)
  const [c, s] = waves([b, a], some.dtype, n, (i) => sign * Math.floor(i / a) * (i % a))
  const full = [...front, b, a]
  const wide = (w: NdArray): Value => broadcastInDim(w, full, [rank, rank + 1])
  const middle = turned(first, wide(c), wide(s))
  const second = transform([middle[0] && permute(middle[0], order), middle[1] && permute(middle[1], order)], sign)
  // [k1, k2] -> [k2, k1] -> k1 + a k2
  const back = (v: Value | null): Value | null => v && reshapeTo(permute(v, order), shape)
  return [back(second[0]), back(second[1])]
}

const dense = ([re, im]: Parts, n: number, sign: 1 | -1): Parts => {
  const some = (re ?? im)!
  const last = some.shape.length - 1
  const [c, s] = waves([n, n], some.dtype, n, (i) => sign * Math.floor(i / n) * (i % n))
  const by = (v: Value | null, w: NdArray): Value | null =>
    v && dotGeneral(v, w, { contract: [[last], [0]], batch: [[], []] })
  return [addZero(by(re, c), minus(by(im, s))), addZero(by(re, s), by(im, c))]
}

/** Lengths with large prime factors as a convolution of length 2^m (Bluestein 1970, doi:10.1109/TAU.1970.1162132). */
const convolved = (x: Parts, n: number, sign: 1 | -1): Parts => {
  const some = (x[0] ?? x[1])!
  const front = some.shape.slice(0, -1)
  let m = 1
  while (m < 2 * n - 1) m *= 2
  const along = (v: Value): Value => broadcastInDim(v, [...front, v.shape[0]!], [front.length])
  // jk = (j² + k² - (k - j)²) / 2; squares modulo 2n stay exact.
  const square = (j: number): number => Number((BigInt(j) * BigInt(j)) % BigInt(2 * n))
  const [c, s] = waves([n], some.dtype, 2 * n, (j) => sign * square(j))
  const [kc, ks] = waves([m], some.dtype, 2 * n, (j) => -sign * square(Math.min(j, m - j)))
  const inside = table([m], some.dtype, (j) => (j < n || m - j < n ? 1 : 0))
  const kernel = transform([mul(kc, inside), mul(ks, inside)], -1)
  const filled = (v: Value | null): Value | null => v && resized(v, m, front.length)
  const start = turned(x, along(c), along(s))
  const spectrum = transform([filled(start[0]), filled(start[1])], -1)
  const both = turned(spectrum, along(kernel[0]!), along(kernel[1]!))
  const back = transform(both, 1)
  const cut = (v: Value | null): Value | null => v && mul(resized(v, n, front.length), like(v, 1 / m))
  return turned([cut(back[0]), cut(back[1])], along(c), along(s))
}

/** The axis cut or filled up with zeros to length n. */
const resized = (x: Value, n: number, axis: number): Value => {
  const size = x.shape[axis]!
  const zeros = x.shape.map(() => 0)
  if (n < size) return slice(x, zeros, x.shape.map((k, d) => (d === axis ? n : k))) // prettier-ignore
  if (n === size) return x
  return pad(x, like(x, 0), { low: zeros, high: x.shape.map((_, d) => (d === axis ? n - size : 0)), interior: zeros })
}

const checkLength = (fn: string, n: number): void => {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`${fn}: the length must be a positive integer, got ${n}`)
}

const scaleOf = (fn: string, norm: FftNorm, n: number, inverse: boolean): number => {
  switch (norm) {
    case 'backward':
      return inverse ? 1 / n : 1
    case 'forward':
      return inverse ? 1 : 1 / n
    case 'ortho':
      return 1 / Math.sqrt(n)
    default:
      throw new RangeError(`${fn}: norm must be 'backward', 'ortho' or 'forward', got ${String(norm)}`)
  }
}

const isPair = (x: Operand | Complex): x is Complex => Array.isArray(x)

const partsOf = (fn: string, x: Operand | Complex): Parts => {
  if (!isPair(x)) return [toFloating(fn, x), null]
  const [re, im] = promoteFloating(fn, x[0], x[1])
  if (showShape(re.shape) !== showShape(im.shape)) {
    throw new TypeError(`${fn}: both parts must have one shape, got ${showShape(re.shape)} and ${showShape(im.shape)}`)
  }
  return [re, im]
}

const shapeOf = (x: Parts): readonly number[] => (x[0] ?? x[1])!.shape

/** The transform along one axis, cut or filled to n. */
const alongAxis = (fn: string, x: Parts, axis: number, n: number, sign: 1 | -1, norm: FftNorm): Parts => {
  checkLength(fn, n)
  const order = shapeOf(x).map((_, d) => d).filter((d) => d !== axis) // prettier-ignore
  const rank = order.length
  const move = (v: Value | null): Value | null => v && permute(resized(v, n, axis), [...order, axis])
  const y = transform([move(x[0]), move(x[1])], sign)
  const back = [...order.slice(0, axis), rank, ...order.slice(axis).map((d) => d - 1)]
  const factor = scaleOf(fn, norm, n, sign === 1)
  const finish = (v: Value | null): Value | null => {
    const w = v && permute(v, back)
    return w && factor !== 1 ? mul(w, like(w, factor)) : w
  }
  return [finish(y[0]), finish(y[1])]
}

const filled = (x: Parts): Complex => {
  const zeros = (v: Value): Value => broadcastInDim(like(v, 0), v.shape, [])
  const [re, im] = x
  return [re ?? zeros(im!), im ?? zeros(re!)]
}

const oneAxis = (fn: string, shape: readonly number[], axis = -1): number => {
  if (shape.length === 0) throw new TypeError(`${fn}: the operand must have at least one axis, got a scalar`)
  return normalizeAxis(fn, axis, shape.length)
}

const FFT_OPTIONS: readonly string[] = ['n', 'axis', 'norm']

/** Σ_j x_j e^(-2πi jk / n) along an axis, of an array or of a pair [re, im]. Any length, in O(n log n). */
export const fft = (x: Operand | Complex, options: FftOptions = {}): Complex => {
  checkOptions('fft', options, FFT_OPTIONS)
  const { n, axis, norm = 'backward' } = options
  const parts = partsOf('fft', x)
  const d = oneAxis('fft', shapeOf(parts), axis)
  return filled(alongAxis('fft', parts, d, n ?? shapeOf(parts)[d]!, -1, norm))
}

/** The inverse of `fft`: 1/n Σ_k x_k e^(2πi jk / n). */
export const ifft = (x: Operand | Complex, options: FftOptions = {}): Complex => {
  checkOptions('ifft', options, FFT_OPTIONS)
  const { n, axis, norm = 'backward' } = options
  const parts = partsOf('ifft', x)
  const d = oneAxis('ifft', shapeOf(parts), axis)
  return filled(alongAxis('ifft', parts, d, n ?? shapeOf(parts)[d]!, 1, norm))
}

/** The first ⌊n/2⌋ + 1 numbers of the `fft` of a real array; the others are their conjugates. */
export const rfft = (x: Operand, options: FftOptions = {}): Complex => {
  checkOptions('rfft', options, FFT_OPTIONS)
  const { n, axis, norm = 'backward' } = options
  const v = toFloating('rfft', x)
  const d = oneAxis('rfft', v.shape, axis)
  const length = n ?? v.shape[d]!
  const [re, im] = filled(alongAxis('rfft', [v, null], d, length, -1, norm))
  const half = Math.floor(length / 2) + 1
  return [resized(re, half, d), resized(im, half, d)]
}

/** A whole spectrum of length n from its first half: x_(n-k) is the conjugate of x_k. */
const mirrored = (x: Complex, n: number, axis: number): Complex => {
  const half = Math.floor(n / 2) + 1
  const whole = (v: Value, isImaginary: boolean): Value => {
    const start = resized(v, half, axis)
    const to = n - half
    if (to === 0) return start
    const tail = rev(
      slice(
        start,
        start.shape.map((_, d) => (d === axis ? 1 : 0)),
        start.shape.map((k, d) => (d === axis ? 1 + to : k)),
      ),
      [axis],
    )
    return concatenate([start, isImaginary ? neg(tail) : tail], axis)
  }
  return [whole(x[0], false), whole(x[1], true)]
}

/** The real array of length n (default 2 (m - 1)) whose `rfft` is the given m numbers. */
export const irfft = (x: Operand | Complex, options: FftOptions = {}): Value => {
  checkOptions('irfft', options, FFT_OPTIONS)
  const { n, axis, norm = 'backward' } = options
  const parts = filled(partsOf('irfft', x))
  const d = oneAxis('irfft', parts[0].shape, axis)
  const length = n ?? 2 * (parts[0].shape[d]! - 1)
  checkLength('irfft', length)
  return filled(alongAxis('irfft', mirrored(parts, length, d), d, length, 1, norm))[0]
}

const conjugate = ([re, im]: Complex): Complex => [re, neg(im)]
const swappedNorm = (norm: FftNorm): FftNorm =>
  norm === 'backward' ? 'forward' : norm === 'forward' ? 'backward' : norm

/** The real spectrum of length n of a signal whose second half mirrors the first: the transform of Hermitian input. */
export const hfft = (x: Operand | Complex, options: FftOptions = {}): Value => {
  checkOptions('hfft', options, FFT_OPTIONS)
  return irfft(conjugate(filled(partsOf('hfft', x))), { ...options, norm: swappedNorm(options.norm ?? 'backward') })
}

/** The inverse of `hfft`. */
export const ihfft = (x: Operand, options: FftOptions = {}): Complex => {
  checkOptions('ihfft', options, FFT_OPTIONS)
  return conjugate(rfft(asValue('ihfft', x), { ...options, norm: swappedNorm(options.norm ?? 'backward') }))
}

const axesOf = (
  fn: string,
  shape: readonly number[],
  { s, axes }: FftnOptions,
): readonly (readonly [number, number])[] => {
  const given = axes ?? (s === undefined ? null : s.map((_, i) => i - s.length))
  const list = given === null ? shape.map((_, d) => d) : given.map((d) => normalizeAxis(fn, d, shape.length))
  normalizeAxes(fn, list, shape.length)
  if (s !== undefined && s.length !== list.length) {
    throw new TypeError(`${fn}: as many lengths as axes must be given, got ${showShape(s)} and ${showShape(list)}`)
  }
  return list.map((d, i) => [d, s?.[i] ?? shape[d]!])
}

const manyAxes = (fn: string, x: Operand | Complex, sign: 1 | -1, options: FftnOptions): Complex => {
  let parts = partsOf(fn, x)
  for (const [d, n] of axesOf(fn, shapeOf(parts), options)) {
    parts = alongAxis(fn, parts, d, n, sign, options.norm ?? 'backward')
  }
  return filled(parts)
}

const FFTN_OPTIONS: readonly string[] = ['s', 'axes', 'norm']

/** `fft` along several axes. */
export const fftn = (x: Operand | Complex, options: FftnOptions = {}): Complex => {
  checkOptions('fftn', options, FFTN_OPTIONS)
  return manyAxes('fftn', x, -1, options)
}
/** `ifft` along several axes. */
export const ifftn = (x: Operand | Complex, options: FftnOptions = {}): Complex => {
  checkOptions('ifftn', options, FFTN_OPTIONS)
  return manyAxes('ifftn', x, 1, options)
}
/** `fft` along the last two axes. */
export const fft2 = (x: Operand | Complex, options: FftnOptions = {}): Complex => {
  checkOptions('fft2', options, FFTN_OPTIONS)
  return manyAxes('fft2', x, -1, { axes: [-2, -1], ...options })
}
/** `ifft` along the last two axes. */
export const ifft2 = (x: Operand | Complex, options: FftnOptions = {}): Complex => {
  checkOptions('ifft2', options, FFTN_OPTIONS)
  return manyAxes('ifft2', x, 1, { axes: [-2, -1], ...options })
}

/** `rfft` along the last of the axes, then `fft` along the others. */
export const rfftn = (x: Operand, options: FftnOptions = {}): Complex => {
  checkOptions('rfftn', options, FFTN_OPTIONS)
  const v = toFloating('rfftn', x)
  const { norm = 'backward' } = options
  const list = axesOf('rfftn', v.shape, options)
  const [d, n] = list[list.length - 1] ?? [0, 0]
  let parts: Parts = rfft(v, { n, axis: d, norm })
  for (const [e, m] of list.slice(0, -1)) parts = alongAxis('rfftn', parts, e, m, -1, norm)
  return filled(parts)
}

/** The inverse of `rfftn`; the last length is by default 2 (m - 1). */
export const irfftn = (x: Operand | Complex, options: FftnOptions = {}): Value => irfftAlong('irfftn', x, options)

const irfftAlong = (fn: string, x: Operand | Complex, options: FftnOptions, axes: FftnOptions = {}): Value => {
  checkOptions(fn, options, FFTN_OPTIONS)
  let parts = partsOf(fn, x)
  const given = { ...axes, ...options }
  const { norm = 'backward', s } = given
  const list = axesOf(fn, shapeOf(parts), given)
  for (const [e, m] of list.slice(0, -1)) parts = alongAxis(fn, parts, e, m, 1, norm)
  const [d] = list[list.length - 1] ?? [0]
  const n = s?.[s.length - 1]
  return irfft(filled(parts), { axis: d, norm, ...(n === undefined ? {} : { n }) })
}

/** `rfftn` and `irfftn` along the last two axes. */
export const rfft2 = (x: Operand, options: FftnOptions = {}): Complex => {
  checkOptions('rfft2', options, FFTN_OPTIONS)
  return rfftn(asValue('rfft2', x), { axes: [-2, -1], ...options })
}
export const irfft2 = (x: Operand | Complex, options: FftnOptions = {}): Value =>
  irfftAlong('irfft2', x, options, { axes: [-2, -1] })

/** The frequencies that belong to the numbers of `fft`, in cycles per unit of the spacing `d`: float32 [n]. */
export const fftfreq = (n: number, d = 1): Value => {
  checkLength('fftfreq', n)
  checkNumber('fftfreq', 'd', d)
  return table([n], 'float32', (i) => (i < Math.ceil(n / 2) ? i : i - n) / (n * d))
}

/** Those of `rfft`: [⌊n/2⌋ + 1]. */
export const rfftfreq = (n: number, d = 1): Value => {
  checkLength('rfftfreq', n)
  checkNumber('rfftfreq', 'd', d)
  return table([Math.floor(n / 2) + 1], 'float32', (i) => i / (n * d))
}

const shifted = (fn: string, x: Operand, axes: number | readonly number[] | undefined, inverse: boolean): Value => {
  const v = asValue(fn, x)
  const list = normalizeAxes(fn, axes ?? null, v.shape.length)
  return list.reduce<Value>((y, d) => {
    const half = Math.floor(v.shape[d]! / 2)
    return roll(y, inverse ? -half : half, d)
  }, v)
}

/** Moves frequency 0 to the middle of the axes (all by default). */
export const fftshift = (x: Operand, axes?: number | readonly number[]): Value => shifted('fftshift', x, axes, false)
/** Undoes `fftshift`. */
export const ifftshift = (x: Operand, axes?: number | readonly number[]): Value => shifted('ifftshift', x, axes, true)
