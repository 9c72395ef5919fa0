/** Polynomials by their coefficients, highest power first. */
import { checkOptions, showShape, type Operand, type Value } from '@pullback/core'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { concatenate as join } from '../primitives/concatenate.ts'
import { iota } from '../primitives/random.ts'
import { slice } from '../primitives/layout.ts'
import { convert } from '../primitives/convert.ts'
import { add, divide, multiply, negative, power, subtract } from './arithmetic.ts'
import { lstsq } from './linalg/leastSquares.ts'
import { asValue, like, promoteDTypes, toFloating } from './operands.ts'
import { sqrt } from './exponential.ts'
import { sum } from './reductions.ts'
import { convolve } from './sequences.ts'
import { atleast1d, expandDims, flip } from './shape.ts'

const vector = (fn: string, p: Operand): Value => {
  const v = atleast1d(asValue(fn, p))
  if (v.shape.length !== 1)
    throw new TypeError(`${fn}: coefficients must have one axis, got shape ${showShape(v.shape)}`)
  return v
}

/** Coefficients with zeros before them, `n` in all. */
const padded = (p: Value, n: number): Value =>
  p.size === n ? p : join([broadcastInDim(like(p, 0), [n - p.size], []), p], 0)

const both = (fn: string, p: Operand, q: Operand): readonly [Value, Value] => {
  const [a, b] = promoteDTypes(fn, [vector(fn, p), vector(fn, q)]) as [Value, Value]
  const n = Math.max(a.size, b.size)
  return [padded(a, n), padded(b, n)]
}

/** The value of the polynomial `p` [n] at `x` of any shape, by Horner's rule. */
export const polyval = (p: Operand, x: Operand): Value => {
  const c = vector('polyval', p)
  const v = asValue('polyval', x)
  if (c.size === 0) return multiply(v, 0)
  const at = (i: number): Value => reshapeTo(slice(c, [i], [i + 1]), [])
  let y = add(multiply(v, 0), at(0))
  for (let i = 1; i < c.size; i++) y = add(multiply(y, v), at(i))
  return y
}

/** The sum of two polynomials. */
export const polyadd = (p: Operand, q: Operand): Value => add(...both('polyadd', p, q))

/** The difference of two polynomials. */
export const polysub = (p: Operand, q: Operand): Value => subtract(...both('polysub', p, q))

/** The product of two polynomials. */
export const polymul = (p: Operand, q: Operand): Value =>
  convolve(vector('polymul', p), vector('polymul', q), { mode: 'full' })

/** Quotient and remainder of two polynomials; the first coefficient of the divisor must not be 0. */
export const polydiv = (p: Operand, q: Operand): readonly [Value, Value] => {
  const [a, b] = promoteDTypes('polydiv', [vector('polydiv', p), vector('polydiv', q)]).map((v) =>
    toFloating('polydiv', v),
  ) as [Value, Value]
  const [n, m] = [a.size - b.size, b.size]
  if (m === 0) throw new TypeError('polydiv: the divisor must have coefficients, got none')
  if (n < 0) return [broadcastInDim(like(a, 0), [1], []), a]
  const first = reshapeTo(slice(b, [0], [1]), [])
  let rest = a
  const quotient: Value[] = []
  for (let k = 0; k <= n; k++) {
    const c = divide(reshapeTo(slice(rest, [k], [k + 1]), []), first)
    quotient.push(reshapeTo(c, [1]))
    const zeros = (count: number): Value => broadcastInDim(like(a, 0), [count], [])
    rest = subtract(rest, join([zeros(k), multiply(b, c), zeros(n - k)], 0))
  }
  return [join(quotient, 0), rest]
}

const order = (fn: string, m: number): void => {
  if (!Number.isInteger(m) || m < 0) throw new RangeError(`${fn}: the order must be a non-negative integer, got ${m}`)
}

/** The `m`-th derivative of a polynomial. */
export const polyder = (p: Operand, m = 1): Value => {
  order('polyder', m)
  let c = vector('polyder', p)
  for (let i = 0; i < m && c.size > 0; i++) {
    const n = c.size - 1
    const powers = convert(flip(add(iota([n], 'int32'), 1)), c.dtype)
    c = multiply(slice(c, [0], [n]), powers)
  }
  return c
}

/** The `m`-th antiderivative of a polynomial; the constants of integration are `k`, one for all or one each. */
export const polyint = (p: Operand, m = 1, k: Operand = 0): Value => {
  order('polyint', m)
  let c = toFloating('polyint', vector('polyint', p))
  const constants = asValue('polyint', k)
  for (let i = 0; i < m; i++) {
    const powers = convert(flip(add(iota([c.size], 'int32'), 1)), c.dtype)
    const constant = constants.size === 1 ? reshapeTo(constants, [1]) : slice(constants, [i], [i + 1])
    c = join([divide(c, powers), convert(constant, c.dtype)], 0)
  }
  return c
}

/** The polynomial with these roots [n], its first coefficient 1: [n + 1]. (JAX also takes the eigenvalues of a matrix.) */
export const poly = (roots: Operand): Value => {
  const r = toFloating('poly', vector('poly', roots))
  let c: Value = broadcastInDim(like(r, 1), [1], [])
  for (let i = 0; i < r.size; i++) {
    const factor = join([broadcastInDim(like(r, 1), [1], []), negative(slice(r, [i], [i + 1]))], 0)
    c = convolve(c, factor, { mode: 'full' })
  }
  return c
}

/** Powers of `x` [n] in the columns of a matrix [n, columns], highest first unless `increasing`. */
export const vander = (x: Operand, columns?: number, options: { readonly increasing?: boolean } = {}): Value => {
  checkOptions('vander', options, ['increasing'])
  const v = vector('vander', x)
  const n = columns ?? v.size
  if (!Number.isInteger(n) || n < 0)
    throw new RangeError(`vander: the number of columns must be a non-negative integer, got ${n}`)
  const powers = iota([n], 'int32')
  return power(expandDims(v, 1), options.increasing === true ? powers : flip(powers))
}

export interface PolyfitOptions {
  /** Weights of the residuals [n]. */
  readonly w?: Operand
  /** Singular values below this share of the largest count as 0. Default n · ε. */
  readonly rcond?: number
}

/** The polynomial of this degree nearest to the points (x, y) in least squares: x [n], y [n] or [n, k] -> [degree + 1, ...]. */
export const polyfit = (x: Operand, y: Operand, degree: number, options: PolyfitOptions = {}): Value => {
  checkOptions('polyfit', options, ['w', 'rcond'])
  order('polyfit', degree)
  const [a, b] = [toFloating('polyfit', vector('polyfit', x)), toFloating('polyfit', y)]
  if (b.shape.length < 1 || b.shape.length > 2 || b.shape[0] !== a.size || a.size === 0) {
    throw new TypeError(
      `polyfit: x must be [n] and y [n] or [n, k] with n > 0, got ${showShape(a.shape)} and ${showShape(b.shape)}`,
    )
  }
  const powers = vander(a, degree + 1)
  const w = options.w === undefined ? undefined : vector('polyfit', options.w)
  const left = w === undefined ? powers : multiply(powers, expandDims(w, 1))
  const right = w === undefined ? b : multiply(b, b.shape.length === 2 ? expandDims(w, 1) : w)
  // Columns of one length make the problem as well conditioned as scaling can.
  const scale = sqrt(sum(multiply(left, left), { axis: 0 }))
  const epsilon = a.dtype === 'float64' ? 2 ** -52 : 2 ** -23
  const [solution] = lstsq(divide(left, scale), right, { rtol: options.rcond ?? a.size * epsilon })
  return divide(solution, b.shape.length === 2 ? expandDims(scale, 1) : scale)
}
