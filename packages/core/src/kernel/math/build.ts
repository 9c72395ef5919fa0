/** Short names for building expansions: arithmetic on expressions with plain numbers as constants. No function is here. */
import type { KernelDType } from '../../dtype.ts'
import {
  acc,
  binary,
  bitcast,
  compare,
  constant,
  mulAdd,
  select,
  unary,
  type BinaryOp,
  type CompareOp,
  type Expr,
  type RareFunction, // prettier-ignore
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

/**
 * The same polynomial as two in x², one for the even and one for the odd powers: as many operations, half of them at a
 * time. Which is what counts where the length of the chain does.
 */
export const paired = (x: Expr, square: Expr, coefficients: readonly number[]): Expr => {
  const last = coefficients.length - 1
  const even = coefficients.filter((_, i) => (last - i) % 2 === 0)
  const odd = coefficients.filter((_, i) => (last - i) % 2 === 1)
  return odd.length === 0 ? horner(square, even) : fma(horner(square, odd), x, horner(square, even))
}

export const neg = (x: Expr): Expr => unary('neg', x)
export const abs = (x: Expr): Expr => unary('abs', x)
export const sqrt = (x: Expr): Expr => unary('sqrt', x)
export const floor = (x: Expr): Expr => unary('floor', x)
export const nearest = (x: Expr): Expr => unary('nearest', x)
export const exponent = (x: Expr): Expr => unary('exponent', x)
export const pow2 = (n: Expr): Expr => unary('pow2', n)

export const isSingle = (x: Expr): boolean => x.dtype === 'float32'

const word = (value: number): Expr => constant('int32', value | 0)
export const wordOf = (x: Expr): Expr => bitcast('int32', x)
export const floatOf = (bits: Expr): Expr => bitcast('float32', bits)
export const addWord = (x: Expr, y: Expr | number): Expr => binary('add', x, typeof y === 'number' ? word(y) : y)
export const subWord = (x: Expr | number, y: Expr | number): Expr =>
  binary('sub', typeof x === 'number' ? word(x) : x, typeof y === 'number' ? word(y) : y)
export const andWord = (x: Expr, y: number): Expr => binary('and', x, word(y))
export const xorWord = (x: Expr, y: Expr): Expr => binary('xor', x, y)
export const orWord = (x: Expr, y: Expr): Expr => binary('or', x, y)
export const shiftLeft = (x: Expr, by: number): Expr => binary('shiftLeft', x, word(by))
/** Arithmetic. */
export const shiftRight = (x: Expr, by: number): Expr => binary('shiftRight', x, word(by))
export const SIGN_BIT: number = -2147483648

/** 1.5 · 2^23: a float32 of the same magnitude has no fraction, and its low bits count. */
const ROUNDER = 12582912

/** The integer nearest to the float32 `x · factor`, and a word whose low 22 bits are that integer plus `bias`. */
export const nearestWord = (x: Expr, factor: number, bias: number): { readonly n: Expr; readonly word: Expr } => {
  const rounder = ROUNDER + bias
  const t = factor === 1 ? add(x, rounder) : fma(x, factor, rounder)
  return { n: sub(t, rounder), word: wordOf(t) }
}

/** Whether a float32 is anything but normal, positive and below 2^k: two instructions. */
export const isBeyond = (x: Expr, k: number): Expr =>
  compare('gt', addWord(wordOf(x), 0x7f800000), word((k + 126) * 2 ** 23 - 2 ** 31 - 1))

const rareFunctions = new Map<string, RareFunction>()

/** The function of a dtype under this name, made when first needed: what few elements need stands apart. */
export const rarely = (name: string, of: KernelDType, body: (x: Expr) => Expr): RareFunction => {
  let f = rareFunctions.get(name)
  if (f === undefined) rareFunctions.set(name, (f = { name, of, body: body(acc(of, 0)) }))
  return f
}

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
  return floatOf(orWord(andWord(wordOf(x), SIGN_BIT), wordOf(magnitude)))
}
