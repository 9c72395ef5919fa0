/** Changing the element type, by value or by bits; and the identities that matter to transforms only. */
import { bytesOf, expr, isFloating, isHalf, isValue, storedAs, type DType, type Expr, type Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { ANY, elementwise, type NoParams } from '../family.ts'
import { fromWide, toWide } from '../narrow.ts'
import { checkDType } from '../given.ts'
import type { Primitive } from '../primitive.ts'

export interface ConvertParams {
  readonly dtype: DType
  readonly weakType: boolean
}

/**
 * Floating to integer truncates and saturates, NaN gives 0; integer to integer keeps the low bits; to bool is `≠ 0`; to a
 * half float is by way of float32, as XLA does on a CPU. Linear between floating types.
 */
export const convertP: Primitive<ConvertParams, Unary> = {
  name: 'convert',
  avals: ([x], { dtype, weakType }) => [aval(x.shape, checkDType('convert', dtype), weakType)],
  lower: {
    tag: 'elementwise',
    movesElements: true,
    exprs: ([x], { dtype }, _, __, given) => {
      const value = toWideFloat(x, given?.[0] ?? x.dtype)
      return [isHalf(dtype) ? fromWide(expr.convert('float32', value), dtype) : expr.convert(dtype, value)]
    },
  },
  jvp: (_, [dx], p) => [dx && isFloating(p.dtype) ? bind(convertP, [dx], p) : null],
  transpose: ([ct], _, [x]) => [ct && convert(ct, x.dtype, x.weakType)],
  batch: ([x], _, p) => [bind(convertP, [x], p)],
  show: ({ dtype, weakType }) => `dtype=${weakType ? '~' : ''}${dtype}`,
}

const toWideFloat = (x: Expr, dtype: DType): Expr => (isHalf(dtype) ? toWide(x, dtype) : x)

/** The same bits as another dtype of the same width; no tangent. */
export const bitcastP: Primitive<{ readonly dtype: DType }, Unary> = {
  name: 'bitcast',
  avals: ([x], { dtype }) => {
    checkDType('bitcast', dtype)
    const fits = bytesOf(x.dtype) === bytesOf(dtype) && x.dtype !== 'bool' && dtype !== 'bool'
    if (!fits && x.dtype !== dtype) {
      throw new TypeError(`bitcast: dtypes must be numbers of equal size, got ${x.dtype} to ${dtype}`)
    }
    return [aval(x.shape, dtype)]
  },
  lower: {
    tag: 'elementwise',
    movesElements: true,
    exprs: ([x], { dtype }) => {
      const to = storedAs(dtype)
      // Conversion between integers of one size keeps all their bits.
      return [bytesOf(to) < 4 ? expr.convert(to, x) : expr.bitcast(to, x)]
    },
  },
  batch: ([x], _, p) => [bind(bitcastP, [x], p)],
}

/** Identity whose tangent is zero. */
export const stopGradientP: Primitive<NoParams, Unary> = elementwise<NoParams, Unary>({
  name: 'stopGradient',
  accepts: ANY,
  expr: ([x]) => x,
})

/** `x` as another dtype; `x` itself if nothing changes. */
export const convert = (x: Value, dtype: DType, weakType = false): Value =>
  isValue(x) && x.dtype === dtype && x.weakType === weakType ? x : bind(convertP, [x], { dtype, weakType })

export const bitcast = (x: Value, dtype: DType): Value =>
  isValue(x) && x.dtype === dtype ? x : bind(bitcastP, [x], { dtype })
