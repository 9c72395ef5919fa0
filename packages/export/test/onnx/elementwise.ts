/** What ONNX's elementwise operations compute, in plain JavaScript. */
import { array } from '@pullback/core'
import { bindAny, primitives, type AnyPrimitive } from '@pullback/autodiff/programs'
import { concrete } from '@pullback/autodiff/testing'
import { broadcastShape, broadcastTo, rounded, type Arr, type Element } from './tensor.ts'
import type { ElementType } from '../../src/onnx/model.ts'

const halfEven = (x: number): number => {
  const low = Math.floor(x)
  const rest = x - low
  const up = rest > 0.5 || (rest === 0.5 && low % 2 !== 0)
  const y = up ? low + 1 : low
  return y === 0 && (x < 0 || Object.is(x, -0)) ? -0 : y
}

const erf = (x: number): number => {
  const [y] = bindAny(primitives.erfP as unknown as AnyPrimitive, [array([x], { dtype: 'float64' })], null)
  return concrete(y!).data[0]!
}

const FLOAT: Readonly<Record<string, (...xs: readonly number[]) => number>> = {
  Neg: (x) => -x!,
  Abs: (x) => Math.abs(x!),
  Sqrt: (x) => Math.sqrt(x!),
  Floor: (x) => Math.floor(x!),
  Ceil: (x) => Math.ceil(x!),
  Round: (x) => (Number.isFinite(x) ? halfEven(x!) : x!),
  Exp: (x) => Math.exp(x!),
  Log: (x) => Math.log(x!),
  Tanh: (x) => Math.tanh(x!),
  Sigmoid: (x) => 1 / (1 + Math.exp(-x!)),
  Sin: (x) => Math.sin(x!),
  Cos: (x) => Math.cos(x!),
  Tan: (x) => Math.tan(x!),
  Asin: (x) => Math.asin(x!),
  Acos: (x) => Math.acos(x!),
  Atan: (x) => Math.atan(x!),
  Sinh: (x) => Math.sinh(x!),
  Cosh: (x) => Math.cosh(x!),
  Asinh: (x) => Math.asinh(x!),
  Acosh: (x) => Math.acosh(x!),
  Atanh: (x) => Math.atanh(x!),
  Erf: (x) => erf(x!),
  Relu: (x) => Math.max(x!, 0),
  Sign: (x) => Math.sign(x!),
  Add: (x, y) => x! + y!,
  Sub: (x, y) => x! - y!,
  Mul: (x, y) => x! * y!,
  Div: (x, y) => x! / y!,
  Mod: (x, y) => x! % y!,
  // C's: 1 to any power, and anything to the power 0.
  Pow: (x, y) => (x === 1 || (x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) ? 1 : x! ** y!),
  Min: (...xs) => Math.min(...xs),
  Max: (...xs) => Math.max(...xs),
}

const INTEGER: Readonly<Record<string, (...xs: readonly bigint[]) => bigint>> = {
  Neg: (x) => -x!,
  Abs: (x) => (x! < 0n ? -x! : x!),
  Relu: (x) => (x! < 0n ? 0n : x!),
  Sign: (x) => (x! > 0n ? 1n : x! < 0n ? -1n : 0n),
  BitwiseNot: (x) => ~x!,
  Add: (x, y) => x! + y!,
  Sub: (x, y) => x! - y!,
  Mul: (x, y) => x! * y!,
  // Throws for 0, where engines end the process.
  Div: (x, y) => x! / y!,
  Min: (...xs) => xs.reduce((a, b) => (b < a ? b : a)),
  Max: (...xs) => xs.reduce((a, b) => (b > a ? b : a)),
  BitwiseAnd: (x, y) => x! & y!,
  BitwiseOr: (x, y) => x! | y!,
  BitwiseXor: (x, y) => x! ^ y!,
}

const LOGICAL: Readonly<Record<string, (...xs: readonly Element[]) => boolean>> = {
  Not: (x) => x === 0,
  And: (x, y) => x === 1 && y === 1,
  Or: (x, y) => x === 1 || y === 1,
  Xor: (x, y) => x !== y,
}

const COMPARE: Readonly<Record<string, (x: Element, y: Element) => boolean>> = {
  Equal: (x, y) => x === y,
  Less: (x, y) => x < y,
  LessOrEqual: (x, y) => x <= y,
  Greater: (x, y) => x > y,
  GreaterOrEqual: (x, y) => x >= y,
}

/** The element types that onnxruntime has these for in float32 alone. */
const SINGLE = ['Tan', 'Asin', 'Acos', 'Atan', 'Sinh', 'Cosh', 'Asinh', 'Acosh', 'Atanh', 'Erf']

const isFloat = (type: ElementType): boolean => type === 'float32' || type === 'float64'

const compute = (op: string, type: ElementType, xs: readonly Element[]): Element => {
  const compare = COMPARE[op]
  if (compare !== undefined) return Number(compare(xs[0]!, xs[1]!))
  if (op === 'IsNaN') return Number(Number.isNaN(xs[0]))
  if (type === 'bool') return Number(LOGICAL[op]!(...xs))
  if (isFloat(type)) return FLOAT[op]!(...xs.map(Number))
  return INTEGER[op]!(...xs.map(BigInt))
}

/** Whether an operation acts element by element on operands of one type. */
export const isElementwise = (op: string): boolean =>
  op === 'IsNaN' || [FLOAT, INTEGER, LOGICAL, COMPARE].some((table) => Object.hasOwn(table, op))

export const elementwise = (op: string, xs: readonly Arr[]): Arr => {
  const { type } = xs[0]!
  if (xs.some((x) => x.type !== type)) throw new Error(`${op} of ${xs.map((x) => x.type).join(' and ')}`)
  if (SINGLE.includes(op) && type !== 'float32') throw new Error(`no engine has ${op} of ${type}`)
  if ((op === 'Min' || op === 'Max') && type === 'int64')
    throw new Error(`onnxruntime takes the low words for ${op} of int64`)
  if (COMPARE[op] !== undefined && op !== 'Equal' && type === 'bool') throw new Error(`${op} of bool`)
  const shape = broadcastShape(xs.map((x) => x.shape))
  const all = xs.map((x) => broadcastTo(x, shape).data)
  const out: ElementType = op === 'IsNaN' || COMPARE[op] !== undefined ? 'bool' : type
  return {
    type: out,
    shape,
    data: all[0]!.map((_, i) =>
      rounded(
        out,
        compute(
          op,
          type,
          all.map((d) => d[i]!),
        ),
      ),
    ),
  }
}
