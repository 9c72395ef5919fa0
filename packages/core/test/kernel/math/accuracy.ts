/** The stated accuracy of every function, and how it is measured. The one place other documents cite. */
import type { Expr } from '../../../src/kernel/expr.ts'
import { load } from '../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import * as math from '../../../src/kernel/math/index.ts'
import { makeReferenceBackend } from '../../../src/backend/reference/reference.ts'
import type { TypedArray } from '../../../src/dtype.ts'

export interface Bound {
  /** Greatest error in units in the last place of the exact result, with `mulAdd` rounded twice or once. */
  readonly float32: number
  readonly float64: number
  /** Units in the last place are those of max(1, |result|): there are zeros that the formula does not resolve. */
  readonly absolute?: true
}

/** float32 bounds are from scripts/exhaustive.ts with room above what it found; those of pow, atan2 and float64 from samples. */
export const ACCURACY: Readonly<Record<Exclude<keyof typeof math, 'prototype'>, Bound>> = {
  exp: { float32: 1.1, float64: 1 },
  exp2: { float32: 1.1, float64: 1 },
  expm1: { float32: 1.9, float64: 1.5 },
  log: { float32: 1.2, float64: 1 },
  log2: { float32: 2.4, float64: 2 },
  log10: { float32: 2.7, float64: 2 },
  log1p: { float32: 1.85, float64: 1.5 },
  tanh: { float32: 1.6, float64: 1.6 },
  sigmoid: { float32: 1.95, float64: 1.6 },
  sinh: { float32: 1.7, float64: 2 },
  cosh: { float32: 1.5, float64: 2 },
  asinh: { float32: 2.25, float64: 2 },
  acosh: { float32: 2.2, float64: 2 },
  atanh: { float32: 2.5, float64: 2 },
  sin: { float32: 1.8, float64: 2 },
  cos: { float32: 1.8, float64: 2 },
  tan: { float32: 4.2, float64: 3.5 },
  asin: { float32: 2.4, float64: 2 },
  acos: { float32: 1.2, float64: 2 },
  atan: { float32: 2.2, float64: 2 },
  atan2: { float32: 2.3, float64: 2 },
  erf: { float32: 1.7, float64: 1.5 },
  erfc: { float32: 3.9, float64: 3.5 },
  erfInv: { float32: 0.52, float64: 1.7 },
  /** In float32 1 - x² is taken of the rounded square, as JAX does: the bits of its normals are worth more than 66 ulp. */
  erfInvXla: { float32: 66, float64: 1.7 },
  cbrt: { float32: 1, float64: 1 },
  rsqrt: { float32: 1.5, float64: 1.5 },
  pow: { float32: 0.6, float64: 1.2 },
  lgamma: { float32: 0.501, float64: 48, absolute: true },
  digamma: { float32: 0.501, float64: 8, absolute: true },
}

export type Name = keyof typeof ACCURACY

/** The bits of a float32 and the error there: the worst that scripts/exhaustive.ts has found, for exp and log of all inputs, else of every 37th. */
export const WORST: Readonly<Partial<Record<Name, readonly [bits: number, ulp: number]>>> = {
  exp: [0xc1db089b, 1.0831],
  exp2: [0xbed8a356, 1.0515],
  expm1: [0x3eb1eae4, 1.8439],
  log: [0x3f34e9c9, 1.1919],
  log2: [0x3fb319ef, 2.2896],
  log10: [0x3f7bb35f, 2.602],
  log1p: [0x3ee94bd1, 1.7728],
  tanh: [0xc04790a7, 1.4964],
  sigmoid: [0xbf8dcfd9, 1.8642],
  sinh: [0x3fb6c4cf, 1.6174],
  cosh: [0x4091bacc, 1.471],
  asinh: [0xbebd30f3, 2.1789],
  acosh: [0x3f8a1ed8, 2.1573],
  atanh: [0xbe349a12, 2.4041],
  sin: [0xdb8ded40, 1.595],
  cos: [0xeab4db1b, 1.5979],
  tan: [0xfcbeaf45, 3.8896],
  asin: [0x3f0230c7, 2.3284],
  acos: [0x3f1b428b, 1.0701],
  atan: [0x3edc19d5, 2.1185],
  erf: [0x3f822b8e, 1.6088],
  erfc: [0x3fa97023, 3.7624],
  erfInv: [0xbe8d3c08, 0.5093],
  erfInvXla: [0x3f7ff4b4, 64.6702],
  cbrt: [0x330125dd, 0.9571],
  rsqrt: [0x1480cab3, 1.4903],
}

type Single = Exclude<Name, 'pow' | 'atan2'>
export const SINGLES: readonly Single[] = Object.keys(ACCURACY).filter((n) => n !== 'pow' && n !== 'atan2') as Single[] // the table's own keys

/** A function applied to arrays, element by element, as a program of one kernel. */
export const programOf = (name: Name, xs: readonly (Float32Array | Float64Array)[]): KernelProgram => {
  const f = math[name] as (...args: Expr[]) => Expr // one or two operands
  const dtype = xs[0] instanceof Float32Array ? 'float32' : 'float64'
  const elements = xs[0]!.length
  const access = { offset: 0, strides: [1] }
  const value = f(...xs.map((_, i) => load(dtype, i, access)))
  return {
    buffers: [...xs, xs[0]!].map(() => ({ dtype, elements })),
    inputs: xs.map((_, i) => i),
    outputs: [xs.length],
    donated: xs.map(() => -1),
    constants: [],
    kernels: [{ tag: 'loop', extents: [elements], stores: [{ buffer: xs.length, access, value }] }],
  }
}

/** Evaluates a function over arrays on the reference backend. */
export const evaluate = <A extends Float32Array | Float64Array>(
  name: Name,
  xs: readonly A[],
  fusedMulAdd = false,
): A => {
  const executable = makeReferenceBackend({ fusedMulAdd }).compile(programOf(name, xs))
  return executable.run(xs as readonly (A & TypedArray)[])[0] as A
}

/** Size of the last place of a float of the given precision near y. */
const place = (y: number, digits: number, lowest: number): number =>
  2 ** Math.max(lowest, Math.floor(Math.log2(Math.abs(y))) - digits)

/** Error of `got` against high + low in units in the last place; 0 for two NaN or equal infinities. */
export const ulps = (
  got: number,
  high: number,
  low: number,
  dtype: 'float32' | 'float64',
  absolute: boolean,
): number => {
  const [digits, lowest, limit] = dtype === 'float32' ? [23, -149, 2 ** 128] : [52, -1074, Infinity]
  if (Number.isNaN(high)) return Number.isNaN(got) ? 0 : Infinity
  const rounded = dtype === 'float32' ? Math.fround(high) : high
  if (got === rounded) return dtype === 'float32' || low === 0 ? 0 : Math.abs(low) / place(high, digits, lowest)
  // Beyond the range infinity stands for the first power of two that does not fit.
  const bounded = (y: number): number => Math.max(-limit, Math.min(limit, y))
  const scale = place(absolute ? Math.max(1, Math.abs(high)) : bounded(high), digits, lowest)
  return Math.abs(bounded(got) - bounded(high) - low) / scale
}
