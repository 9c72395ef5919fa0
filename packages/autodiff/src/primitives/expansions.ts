/** Arithmetic on kernel expressions with plain numbers as constants: what expansions of special functions are written in. No function is here. */
import { expr, type BinaryOp, type CompareOp, type Expr } from '@pullback/core'

type Term = Expr | number

/** A constant of the dtype of `like`. */
export const lit = (like: Expr, value: number): Expr =>
  expr.constant(like.dtype, like.dtype === 'float32' ? Math.fround(value) : value)

const lift = (like: Expr, x: Term): Expr => (typeof x === 'number' ? lit(like, x) : x)

const arithmetic =
  (op: BinaryOp) =>
  (x: Expr, y: Term): Expr =>
    expr.binary(op, x, lift(x, y))

export const add: (x: Expr, y: Term) => Expr = arithmetic('add')
export const sub: (x: Expr, y: Term) => Expr = arithmetic('sub')
export const mul: (x: Expr, y: Term) => Expr = arithmetic('mul')
export const div: (x: Expr, y: Term) => Expr = arithmetic('div')
export const min: (x: Expr, y: Term) => Expr = arithmetic('min')
export const max: (x: Expr, y: Term) => Expr = arithmetic('max')

const comparison =
  (op: CompareOp) =>
  (x: Expr, y: Term): Expr =>
    expr.compare(op, x, lift(x, y))

export const eq: (x: Expr, y: Term) => Expr = comparison('eq')
export const ne: (x: Expr, y: Term) => Expr = comparison('ne')
export const lt: (x: Expr, y: Term) => Expr = comparison('lt')
export const le: (x: Expr, y: Term) => Expr = comparison('le')
export const gt: (x: Expr, y: Term) => Expr = comparison('gt')
export const ge: (x: Expr, y: Term) => Expr = comparison('ge')

/** Both, or one of two conditions. */
export const both = (x: Expr, y: Expr): Expr => expr.binary('and', x, y)
export const either = (x: Expr, y: Expr): Expr => expr.binary('or', x, y)

/** `cond ? x : y`. */
export const where = (cond: Expr, x: Expr, y: Term): Expr => expr.select(cond, x, lift(x, y))

export const neg = (x: Expr): Expr => expr.unary('neg', x)
export const abs = (x: Expr): Expr => expr.unary('abs', x)
export const sqrt = (x: Expr): Expr => expr.unary('sqrt', x)
export const floor = (x: Expr): Expr => expr.unary('floor', x)
export const nearest = (x: Expr): Expr => expr.unary('nearest', x)

/** `x · y + z`. */
export const fma = (x: Expr, y: Term, z: Term): Expr => expr.mulAdd(x, lift(x, y), lift(x, z))

/** The polynomial with the given coefficients, highest power first. */
export const horner = (x: Expr, coefficients: readonly number[]): Expr => {
  let p = lit(x, coefficients[0]!)
  for (let i = 1; i < coefficients.length; i++) p = fma(p, x, coefficients[i]!)
  return p
}

/** Σ c_j T_j(t) for t in [-1, 1], by Clenshaw's recurrence (1955, doi:10.1090/S0025-5718-1955-0071856-0). */
export const chebyshev = (t: Expr, c: readonly number[]): Expr => {
  const twice = add(t, t)
  let b1 = lit(t, 0)
  let b2 = lit(t, 0)
  for (let j = c.length - 1; j > 0; j--) {
    const b = fma(twice, b1, sub(lit(t, c[j]!), b2))
    b2 = b1
    b1 = b
  }
  return fma(t, b1, sub(lit(t, c[0]!), b2))
}

/** The function computed in float64 whatever the operand's dtype, so that float32 results are rounded once. */
export const inDouble =
  (f: (x: Expr) => Expr) =>
  (x: Expr): Expr =>
    expr.convert(x.dtype, f(expr.convert('float64', x)))

export const inDouble2 =
  (f: (x: Expr, y: Expr) => Expr) =>
  (x: Expr, y: Expr): Expr =>
    expr.convert(x.dtype, f(expr.convert('float64', x), expr.convert('float64', y)))

/** (sin πt / t - π) / t² in t² for |t| ≤ ½, by packages/core/scripts/fitPolynomials.py. */
const SIN_PI = [
  7.725743030789876e-7, -2.1906201655131958e-5, 0.00046630087411496363, -0.007370430719634586, 0.08214588659675232,
  -0.599264529320343, 2.55016403987734, -5.16771278004997,
] // prettier-ignore

const sinPiSmall = (t: Expr): Expr => {
  const z = mul(t, t)
  return fma(mul(z, t), horner(z, SIN_PI), mul(t, Math.PI))
}

/** sin πx, with the angle reduced exactly; 0 at integers. */
export const sinPi = (x: Expr): Expr => {
  const n = nearest(x)
  const half = mul(n, 0.5)
  const y = sinPiSmall(sub(x, n))
  return where(eq(floor(half), half), y, neg(y))
}

/** cot πx; at integers ±inf. */
export const cotPi = (x: Expr): Expr => {
  const t = sub(x, nearest(x))
  return div(sinPiSmall(sub(lit(x, 0.5), abs(t))), sinPiSmall(t))
}
