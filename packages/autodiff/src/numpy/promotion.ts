/** Asking what operands promote to, without computing anything. */
import type { DType, Operand } from '@pullback/core'
import { resultType as promoted } from './operands.ts'

/**
 * The dtype that an operation on these operands computes in: bare numbers yield to arrays, integers to floats.
 * @throws TypeError for what is neither an array nor a number or boolean.
 */
export const resultType = (...operands: readonly Operand[]): DType => promoted('resultType', operands)
