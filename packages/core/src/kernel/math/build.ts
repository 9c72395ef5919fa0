/** Short names for building expansions: arithmetic on expressions with plain numbers as constants. No function is here. */
import {
  binary,
  bitcast,
  compare,
  constant,
  mulAdd,
  select,
  unary,
  type BinaryOp,
  type CompareOp,
  type Expr, // prettier-ignore
} from '../expr.ts'

/** An operand: an expression, or a number that becomes a constant of the other operand's dtype. */
type Operand = Expr | number

/** The constant nearest to `value` in the dtype of `like`. */
export const lit = (like: Expr, value: number): Expr =>
  constant(like.dtype, like.dtype === 'float32' ? Math.fround(value) : value)

const lift = (like: Expr, x: Operand): Expr => (typeof x === 'number' ? lit(like, x) : x)

const arithmetic =
  (op: BinaryOp) =>
  (x: Expr, y: Operand): Expr =>
    binary(op, x, lift(x, y))

export const add: (x: Expr, y: Operand) => Expr = arithmetic('add')
export const sub: (x: Expr, y: Operand) => Expr = arithmetic('sub')
export const mul: (x: Expr, y: Operand) => Expr = arithmetic('mul')
export const div: (x: Expr, y: Operand) => Expr = arithmetic('div')
export const min: (x: Expr, y: Operand) => Expr = arithmetic('min')
export const max: (x: Expr, y: Operand) => Expr = arithmetic('max')
export const and: (x: Expr, y: Operand) => Expr = arithmetic('and')
export const or: (x: Expr, y: Operand) => Expr = arithmetic('or')

const comparison =
  (op: CompareOp) =>
  (x: Expr, y: Operand): Expr =>
    compare(op, x, lift(x, y))

export const eq: (x: Expr, y: Operand) => Expr = comparison('eq')
export const ne: (x: Expr, y: Operand) => Expr = comparison('ne')
export const lt: (x: Expr, y: Operand) => Expr = comparison('lt')
export const gt: (x: Expr, y: Operand) => Expr = comparison('gt')
export const ge: (x: Expr, y: Operand) => Expr = comparison('ge')

/** `cond ? x : y`, at least one of them an expression. */
export const where = (cond: Expr, x: Operand, y: Operand): Expr => {
  const like = typeof x === 'number' ? y : x
  if (typeof like === 'number') throw new Error('internal: where of two numbers')
  return select(cond, lift(like, x), lift(like, y))
}

/** `x · y + z`, rounded once or twice: both must do. */
export const fma = (x: Expr, y: Operand, z: Operand): Expr => mulAdd(x, lift(x, y), lift(x, z))

/** The polynomial with the given coefficients, highest power first. */
export const horner = (x: Expr, coefficients: readonly number[]): Expr => {
  let p = lit(x, coefficients[0]!)
  for (let i = 1; i < coefficients.length; i++) p = fma(p, x, coefficients[i]!)
  return p
}

export const neg = (x: Expr): Expr => unary('neg', x)
export const abs = (x: Expr): Expr => unary('abs', x)
export const sqrt = (x: Expr): Expr => unary('sqrt', x)
export const floor = (x: Expr): Expr => unary('floor', x)
export const nearest = (x: Expr): Expr => unary('nearest', x)
export const exponent = (x: Expr): Expr => unary('exponent', x)
export const pow2 = (n: Expr): Expr => unary('pow2', n)

export const isSingle = (x: Expr): boolean => x.dtype === 'float32'

/** One of two lists or numbers by the dtype of `x`. */
export const byType = <T>(x: Expr, single: T, double: T): T => (isSingle(x) ? single : double)

/** Whether the sign bit is set, told from the value: true for -0, false for NaN. */
export const isNegative = (x: Expr): Expr =>
  isSingle(x) ? binaryBool(lt(bitcast('int32', x), 0), eq(x, x)) : binaryOr(lt(x, 0), lt(div(lit(x, 1), x), 0))

const binaryBool = (x: Expr, y: Expr): Expr => binary('and', x, y)
const binaryOr = (x: Expr, y: Expr): Expr => binary('or', x, y)

/** `magnitude` (not negative, or NaN) with the sign of `x`. */
export const withSign = (magnitude: Expr, x: Expr): Expr => {
  if (!isSingle(x)) return where(isNegative(x), neg(magnitude), magnitude)
  const sign = and(bitcast('int32', x), -2147483648)
  return bitcast('float32', or(sign, bitcast('int32', magnitude)))
}
