/** Number theory, parts of floating numbers, products of vectors, tapers, and packed bits. */
import { checkOptions, isFloating, normalizeAxis, scalar, showShape, type Operand, type Value } from '@pullback/core'
import { whileLoop } from '../control/while.ts'
import { checkInteger } from '../given.ts'
import { populationCount } from '../lax/bits.ts'
import * as floats from '../lax/floats.ts'
import { abs as absolute, div, max, mul, rem, sub, truncP } from '../primitives/arithmetic.ts'
import { bind } from '../bind.ts'
import { i0 as bessel } from '../primitives/bessel.ts'
import { convert } from '../primitives/convert.ts'
import { broadcastInDim, reduceSum, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { and, or, shiftLeft, shiftRightLogical } from '../primitives/logical.ts'
import { iota } from '../primitives/random.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { abs, add, multiply, power, subtract, type BinaryFunction, type UnaryFunction } from './arithmetic.ts'
import { floating } from './exponential.ts'
import { concatenate, stack } from './joining.ts'
import { matmul } from './linear.ts'
import {
  asValue,
  broadcastOperands,
  like,
  promoteDTypes,
  promoteFloating,
  stretchTo,
  toFloating,
  toInteger,
} from './operands.ts'
import { sum } from './reductions.ts'
import { expandDims, moveaxis } from './shape.ts'
import { cos, sin } from './trigonometric.ts'
import { sqrt } from './exponential.ts'

/** |x| as a floating number. */
export const fabs: UnaryFunction = /* @__PURE__ */ floating('fabs', (x) => absolute(x))

/** sin(πx) / (πx), 1 at 0; smooth there too. */
export const sinc: UnaryFunction = /* @__PURE__ */ floating('sinc', (x) => {
  const t = mul(x, like(x, Math.PI))
  const square = mul(t, t)
  // Near 0 the series has the derivatives that the quotient loses.
  const isSmall = compare('lt', square, like(x, 1e-4))
  const safe = select(isSmall, like(x, 1), t)
  let series: Value = like(x, 1 / 362880)
  for (const c of [-1 / 5040, 1 / 120, -1 / 6, 1]) series = add(multiply(series, square), like(x, c))
  return select(isSmall, series, div(sin(safe), safe))
})

/** The modified Bessel function of the first kind and order 0. */
export const i0: UnaryFunction = /* @__PURE__ */ floating('i0', bessel)

/** x^y in floating numbers, of integers too. */
export const floatPower: BinaryFunction = (x, y) => {
  const [a, b] = promoteFloating('floatPower', x, y)
  return power(a, b)
}

const integerPair = (fn: string, x: Operand, y: Operand): readonly [Value, Value] => {
  const pair = promoteDTypes(fn, [toInteger(fn, 'operands', x), toInteger(fn, 'operands', y)]) as [Value, Value]
  const [a, b] = broadcastOperands(fn, pair) as [Value, Value]
  const shape = a.shape.length > b.shape.length ? a.shape : b.shape
  return [stretchTo(abs(a), shape), stretchTo(abs(b), shape)]
}

/** The greatest common divisor of integers, by Euclid. */
export const gcd: BinaryFunction = (x, y) => {
  const [a, b] = integerPair('gcd', x, y)
  type State = readonly [Value, Value]
  const [g] = whileLoop<State>(
    ([, r]) => {
      const isOpen = compare('ne', r, like(r, 0))
      return reduceOr(isOpen, [...r.shape.keys()])
    },
    ([m, r]) => {
      const isDone = compare('eq', r, like(r, 0))
      const safe = select(isDone, like(r, 1), r)
      return [select(isDone, m, r), select(isDone, r, rem(m, safe))]
    },
    [a, b],
  )
  return g
}

/** The least common multiple of integers; 0 where one is 0. */
export const lcm: BinaryFunction = (x, y) => {
  const [a, b] = integerPair('lcm', x, y)
  const g = gcd(a, b)
  const isZero = compare('eq', g, like(g, 0))
  return select(isZero, like(g, 0), mul(a, div(b, select(isZero, like(g, 1), g))))
}

/** Fractional and whole parts of `x`, both with its sign. */
export const modf = (x: Operand): readonly [Value, Value] => {
  const v = toFloating('modf', x)
  const whole = bind(truncP, [v], null)
  const isInfinite = compare('eq', absolute(v), like(v, Infinity))
  const rest = select(isInfinite, like(v, 0), sub(v, whole))
  // A zero rest keeps the sign.
  const signed = select(signbit(v), mul(absolute(rest), like(v, -1)), absolute(rest))
  return [signed, whole]
}

/** Mantissas in ±[0.5, 1) and int32 exponents: x = m · 2^e. */
export const frexp = (x: Operand): readonly [Value, Value] => floats.frexp(toFloating('frexp', x))

/** x · 2^n for integers `n`, rounded once. */
export const ldexp = (x: Operand, n: Operand): Value => {
  const v = toFloating('ldexp', x)
  const k = convert(toInteger('ldexp', 'exponents', n), v.dtype)
  const [a, b] = broadcastOperands('ldexp', [v, k]) as [Value, Value]
  return floats.scaleByPowers(a, b)
}

/** The next floating number after `x` towards `y`. */
export const nextafter: BinaryFunction = (x, y) => floats.nextafter(...promoteFloating('nextafter', x, y))

/** The distance to the next floating number away from 0, with the sign of `x`. */
export const spacing: UnaryFunction = (x) => {
  const v = toFloating('spacing', x)
  const size = floats.ulp(absolute(v))
  const isFinite = compare('lt', absolute(v), like(v, Infinity))
  return select(isFinite, select(compare('lt', v, like(v, 0)), mul(size, like(v, -1)), size), like(v, NaN))
}

/** Whether the sign bit is set: also of -0. (The sign of NaN is not told: false.) */
export const signbit: UnaryFunction = (x) => {
  const v = asValue('signbit', x)
  if (!isFloating(v.dtype)) return v.dtype === 'bool' ? stretchTo(scalar(false), v.shape) : compare('lt', v, like(v, 0))
  const zero = like(v, 0)
  const isNegativeZero = and(compare('eq', v, zero), compare('lt', div(like(v, 1), v), zero))
  return or(compare('lt', v, zero), isNegativeZero)
}

/** How many bits of |x| are 1, as int32. */
export const bitwiseCount: UnaryFunction = (x) => {
  const v = toInteger('bitwiseCount', 'operands', x)
  return convert(populationCount(abs(v)), 'int32')
}

export interface CrossOptions {
  /** The axis of the vectors, of 2 or 3 components. Default -1. */
  readonly axis?: number
}

const CROSS_OPTIONS: readonly string[] = ['axis']

/** Vector products of vectors along an axis; of two plane vectors the one component that is not 0. */
export const cross = (x: Operand, y: Operand, options: CrossOptions = {}): Value => {
  checkOptions('cross', options, CROSS_OPTIONS)
  const { axis = -1 } = options
  const last = (v: Value): Value => moveaxis(v, normalizeAxis('cross', axis, v.shape.length), -1)
  const [a, b] = promoteDTypes('cross', [x, y]).map(last) as [Value, Value]
  const [n, m] = [a.shape[a.shape.length - 1]!, b.shape[b.shape.length - 1]!]
  if (![2, 3].includes(n) || ![2, 3].includes(m)) {
    throw new TypeError(
      `cross: vectors must have 2 or 3 components, got ${showShape(a.shape)} and ${showShape(b.shape)}`,
    )
  }
  const part = (v: Value, i: number): Value => (i < v.shape[v.shape.length - 1]! ? v.at('...', i).get() : like(v, 0))
  const minor = (i: number, j: number): Value =>
    subtract(multiply(part(a, i), part(b, j)), multiply(part(a, j), part(b, i)))
  if (n === 2 && m === 2) return minor(0, 1)
  return moveaxis(stack([minor(1, 2), minor(2, 0), minor(0, 1)], -1), -1, axis)
}

/** Scalar products of vectors along an axis (default -1) of arrays that broadcast. */
export const vecdot = (x: Operand, y: Operand, options: { readonly axis?: number } = {}): Value => {
  checkOptions('vecdot', options, CROSS_OPTIONS)
  const axis = options.axis ?? -1
  const [a, b] = [asValue('vecdot', x), asValue('vecdot', y)]
  const [n, m] = [a, b].map((v) => v.shape[normalizeAxis('vecdot', axis, v.shape.length)]) as [number, number]
  if (n !== m)
    throw new TypeError(`vecdot: vectors must have one size, got ${showShape(a.shape)} and ${showShape(b.shape)}`)
  return sum(multiply(moveaxis(a, axis, -1), moveaxis(b, axis, -1)), { axis: -1 })
}

/** Products of matrices [..., n, m] and vectors [..., m]. */
export const matvec = (x: Operand, y: Operand): Value => {
  const out = matmul(asValue('matvec', x), expandDims(asValue('matvec', y), -1))
  return reshapeTo(out, out.shape.slice(0, -1))
}

/** Products of vectors [..., n] and matrices [..., n, m]. */
export const vecmat = (x: Operand, y: Operand): Value => {
  const out = matmul(expandDims(asValue('vecmat', x), -2), asValue('vecmat', y))
  return reshapeTo(out, [...out.shape.slice(0, -2), out.shape[out.shape.length - 1]!])
}

/** Cosine sums over n points: tapers for windows of signals. */
const taper =
  (fn: string, coefficients: readonly number[]) =>
  (n: number): Value => {
    checkInteger(fn, 'the size', n, 0)
    if (n <= 1) return broadcastInDim(scalar(1), [n], [])
    const angle = mul(iota([n], 'float64'), scalar((2 * Math.PI) / (n - 1), 'float64'))
    let y: Value = broadcastInDim(scalar(0, 'float64'), [n], [])
    coefficients.forEach((c, k) => (y = add(y, multiply(cos(multiply(angle, k)), c))))
    return convert(y, 'float32')
  }

/** Hann's window of `n` points. */
export const hanning: (n: number) => Value = /* @__PURE__ */ taper('hanning', [0.5, -0.5])
/** Hamming's window of `n` points. */
export const hamming: (n: number) => Value = /* @__PURE__ */ taper('hamming', [0.54, -0.46])
/** Blackman's window of `n` points. */
export const blackman: (n: number) => Value = /* @__PURE__ */ taper('blackman', [0.42, -0.5, 0.08])

/** Bartlett's window of `n` points: a triangle with zeros at its ends. */
export const bartlett = (n: number): Value => {
  checkInteger('bartlett', 'the size', n, 0)
  if (n <= 1) return hanning(n)
  const t = mul(iota([n], 'float64'), scalar(2 / (n - 1), 'float64'))
  return convert(sub(like(t, 1), absolute(sub(t, like(t, 1)))), 'float32')
}

/** Kaiser's window of `n` points with shape parameter `beta`. */
export const kaiser = (n: number, beta: Operand): Value => {
  checkInteger('kaiser', 'the size', n, 0)
  const b = convert(toFloating('kaiser', beta), 'float64')
  if (n <= 1) return hanning(n)
  const t = sub(mul(iota([n], 'float64'), scalar(2 / (n - 1), 'float64')), scalar(1, 'float64'))
  const inside = max(sub(like(t, 1), mul(t, t)), like(t, 0))
  return convert(div(i0(multiply(b, sqrt(inside))), i0(b)), 'float32')
}

export interface BitsOptions {
  /** The axis to pack along; null (default) packs all elements in a row. */
  readonly axis?: number | null
  /** Whether the first bit of eight is the highest (`big`, default) or the lowest. */
  readonly bitorder?: 'big' | 'little'
}

const rowsOf = (fn: string, x: Operand, axis: number | null): readonly [Value, (y: Value) => Value] => {
  const v = asValue(fn, x)
  if (axis === null) return [reshapeTo(v, [v.size]), (y) => y]
  const at = normalizeAxis(fn, axis, v.shape.length)
  return [moveaxis(v, at, -1), (y) => moveaxis(y, -1, at)]
}

const placeOf = (options: BitsOptions): Value => {
  const i = iota([8], 'uint32')
  return options.bitorder === 'little' ? i : sub(scalar(7, 'uint32'), i)
}

/** Eight elements that are not 0 or are 0 as the bits of a byte (as uint32 numbers below 256), zeros behind the last. */
export const packbits = (x: Operand, options: BitsOptions = {}): Value => {
  checkOptions('packbits', options, ['axis', 'bitorder'])
  const [rows, back] = rowsOf('packbits', x, options.axis ?? null)
  const last = rows.shape.length - 1
  const n = rows.shape[last]!
  const bits = convert(compare('ne', rows, like(rows, 0)), 'uint32')
  const missing = (8 - (n % 8)) % 8
  const filler = broadcastInDim(scalar(0, 'uint32'), [...rows.shape.slice(0, last), missing], [])
  const bytes = reshapeTo(concatenate([bits, filler], last), [...rows.shape.slice(0, last), (n + missing) / 8, 8])
  const places = broadcastInDim(placeOf(options), bytes.shape, [last + 1])
  return back(reduceSum(shiftLeft(bytes, places), [last + 1]))
}

/** The eight bits of each byte (an integer below 256), as 0 and 1; the first `count` of a row if given. */
export const unpackbits = (x: Operand, options: BitsOptions & { readonly count?: number } = {}): Value => {
  checkOptions('unpackbits', options, ['axis', 'bitorder', 'count'])
  const [rows, back] = rowsOf('unpackbits', x, options.axis ?? null)
  const last = rows.shape.length - 1
  const n = rows.shape[last]!
  const bytes = broadcastInDim(
    convert(toInteger('unpackbits', 'bytes', rows), 'uint32'),
    [...rows.shape, 8],
    [...rows.shape.keys()],
  )
  const places = broadcastInDim(placeOf(options), bytes.shape, [last + 1])
  const bits = and(shiftRightLogical(bytes, places), scalar(1, 'uint32'))
  const flat = reshapeTo(bits, [...rows.shape.slice(0, last), 8 * n])
  const { count } = options
  return back(count === undefined ? flat : flat.at('...', { start: 0, stop: count }).get())
}
