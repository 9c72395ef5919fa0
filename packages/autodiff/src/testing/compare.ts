/** Comparing arrays in units in the last place. */
import {
  floatInfo,
  isFloating,
  isHalf,
  NdArray,
  showShape,
  storedNumber,
  type FloatingDType,
  type HalfDType,
  type Value,
} from '@pullback/core'

/** Spacing of the floats of a dtype around 1. */
export const EPSILON: { readonly [D in FloatingDType]: number } = {
  float16: floatInfo('float16').eps,
  bfloat16: floatInfo('bfloat16').eps,
  float32: floatInfo('float32').eps,
  float64: floatInfo('float64').eps,
}

const bits64 = new BigInt64Array(1)
const float64 = new Float64Array(bits64.buffer)
const bits32 = new Int32Array(1)
const float32 = new Float32Array(bits32.buffer)

const ordered64 = (x: number): bigint => {
  float64[0] = x
  const b = bits64[0]!
  return b < 0n ? -(b & 0x7fffffffffffffffn) : b
}

const ordered32 = (x: number): number => {
  float32[0] = x
  const b = bits32[0]!
  return b < 0 ? -(b & 0x7fffffff) : b
}

const ordered16 = (x: number, dtype: HalfDType): number => {
  const b = storedNumber(x, dtype)
  return b < 0x8000 ? b : 0x8000 - b
}

/** Floats between `a` and `b`: 0 if equal (±0 are equal) or both NaN, Infinity if one is NaN. */
export const ulps = (a: number, b: number, dtype: FloatingDType): number =>
  Number.isNaN(a) || Number.isNaN(b)
    ? Number.isNaN(a) && Number.isNaN(b)
      ? 0
      : Infinity
    : dtype === 'float32'
      ? Math.abs(ordered32(a) - ordered32(b))
      : isHalf(dtype)
        ? Math.abs(ordered16(a, dtype) - ordered16(b, dtype))
        : Number(abs(ordered64(a) - ordered64(b)))

const abs = (x: bigint): bigint => (x < 0n ? -x : x)

export interface Tolerance {
  /** Floats that may lie between; default 0. */
  readonly ulps?: number
  readonly rtol?: number
  readonly atol?: number
}

const close = (a: number, b: number, t: Tolerance, x: NdArray): boolean => {
  if (Object.is(a, b) || (Number.isNaN(a) && Number.isNaN(b))) return true
  if (a === b) return true
  if (!isFloating(x.dtype)) return false
  if (t.ulps !== undefined && ulps(a, b, x.dtype) <= t.ulps) return true
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= (t.atol ?? 0) + (t.rtol ?? 0) * Math.abs(b)
}

/** The elements of a value that must be concrete. */
export const concrete = (x: Value): NdArray => {
  if (x instanceof NdArray) return x
  throw new TypeError(`expected a concrete array, got ${x.toString()}`)
}

/**
 * Throws unless two values agree in dtype, shape and elements; the message names the first element that differs.
 * NaN equals NaN, -0 equals 0.
 */
export const expectClose = (what: string, actual: Value, expected: Value, tolerance: Tolerance = {}): void => {
  const a = concrete(actual)
  const b = concrete(expected)
  const type = (x: NdArray): string => `${x.dtype}${showShape(x.shape)}`
  if (type(a) !== type(b)) throw new Error(`${what}: expected ${type(b)}, got ${type(a)}`)
  const xs = a.values()
  const ys = b.values()
  for (let i = 0; i < xs.length; i++) {
    if (close(xs[i]!, ys[i]!, tolerance, a)) continue
    throw new Error(`${what}: element ${showIndex(i, a.shape)} should be ${ys[i]!}, got ${xs[i]!}`)
  }
}

/** A row-major position as indices: `[2, 1]`. */
export const showIndex = (flat: number, shape: readonly number[]): string => {
  let rest = flat
  const at = [...shape].reverse().map((n) => {
    const i = rest % n
    rest = Math.floor(rest / n)
    return i
  })
  return showShape(at.reverse())
}
