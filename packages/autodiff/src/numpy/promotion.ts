/** Asking about dtypes, without computing anything: what operands promote to, and what numbers a dtype holds. */
import { bytesOf, floatInfo, isFloating, isInteger, rangeOf, type DType, type Operand } from '@pullback/core'
import { checkDType } from '../given.ts'
import { resultType as promoted } from './operands.ts'

/**
 * The dtype that an operation on these operands computes in: bare numbers yield to arrays, integers to floats.
 * @throws TypeError for what is neither an array nor a number or boolean.
 */
export const resultType = (...operands: readonly Operand[]): DType => promoted('resultType', operands)

/** What `finfo` says. */
export interface FloatLimits {
  readonly dtype: DType
  /** Bits of an element. */
  readonly bits: number
  /** Bits of the fraction. */
  readonly nmant: number
  /** From 1 to the next number above. */
  readonly eps: number
  /** The smallest positive normal number. */
  readonly tiny: number
  readonly smallestSubnormal: number
  /** The largest and smallest finite numbers. */
  readonly max: number
  readonly min: number
}

/**
 * The limits of a floating dtype.
 * @throws TypeError for another dtype.
 */
export const finfo = (dtype: DType): FloatLimits => {
  checkDType('finfo', dtype)
  if (!isFloating(dtype)) throw new TypeError(`finfo: dtype must be floating, got ${dtype}`)
  const { mantissa, eps, tiny, max } = floatInfo(dtype)
  return { dtype, bits: 8 * bytesOf(dtype), nmant: mantissa, eps, tiny, smallestSubnormal: tiny * eps, max, min: -max }
}

/** What `iinfo` says. */
export interface IntegerLimits {
  readonly dtype: DType
  /** Bits of an element. */
  readonly bits: number
  readonly max: number
  readonly min: number
}

/**
 * The limits of an integer dtype.
 * @throws TypeError for another dtype.
 */
export const iinfo = (dtype: DType): IntegerLimits => {
  checkDType('iinfo', dtype)
  if (!isInteger(dtype)) throw new TypeError(`iinfo: dtype must be an integer type, got ${dtype}`)
  const [min, max] = rangeOf(dtype)
  return { dtype, bits: 8 * bytesOf(dtype), max, min }
}
