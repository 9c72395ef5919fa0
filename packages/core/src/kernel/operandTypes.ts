/** Which dtypes each operation of the kernel language takes. */
import { isFloating, isInteger, isWide, type KernelDType } from '../dtype.ts'
import type { BinaryOp, UnaryOp } from './expr.ts'
import type { Combine, Merge } from './kernel.ts'

type Takes = (d: KernelDType) => boolean

/** Narrow integers are moved and converted only. */
export const isNumeric: Takes = (d) => isWide(d) && d !== 'bool'
const isBits = (d: KernelDType): boolean => isWide(d) && !isFloating(d)
const isWideInteger = (d: KernelDType): boolean => isWide(d) && isInteger(d)
const any = (): boolean => true

export const UNARY: { readonly [O in UnaryOp]: Takes } = {
  neg: isNumeric,
  abs: isNumeric,
  not: isBits,
  sqrt: isFloating,
  floor: isFloating,
  ceil: isFloating,
  trunc: isFloating,
  nearest: isFloating,
  exponent: isFloating,
  pow2: isFloating,
}

export const BINARY: { readonly [O in BinaryOp]: Takes } = {
  add: isNumeric,
  sub: isNumeric,
  mul: isNumeric,
  div: isNumeric,
  rem: isNumeric,
  min: isNumeric,
  max: isNumeric,
  and: isBits,
  or: isBits,
  xor: isBits,
  shiftLeft: isWideInteger,
  shiftRight: isWideInteger,
}

export const COMBINES: { readonly [C in Combine]: Takes } = {
  sum: isNumeric,
  prod: isNumeric,
  max: isNumeric,
  min: isNumeric,
  argmax: isNumeric,
  argmin: isNumeric,
  and: (d) => d === 'bool',
  or: (d) => d === 'bool',
}

export const MERGES: { readonly [M in Merge]: Takes } = {
  set: any,
  add: isNumeric,
  mul: isNumeric,
  min: isNumeric,
  max: isNumeric,
}

/** Whether elements have four bytes, whose bits another dtype may have. */
export const isWord: Takes = (d) => d === 'float32' || isWideInteger(d)
