/** Changing the element type, by value or by bits; and the identities that matter to transforms only. */
import { bytesOf, expr, isFloating, type DType, type Value } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { ANY, elementwise, type NoParams } from '../family.ts'
import type { Primitive } from '../primitive.ts'

export interface ConvertParams {
  readonly dtype: DType
  readonly weakType: boolean
}

/** Floating to integer truncates and saturates, NaN gives 0; to bool is `≠ 0`. Linear between floating types. */
export const convertP: Primitive<ConvertParams, Unary> = {
  name: 'convert',
  avals: ([x], { dtype, weakType }) => [aval(x.shape, dtype, weakType)],
  lower: { tag: 'elementwise', exprs: ([x], { dtype }) => [expr.convert(dtype, x)] },
  jvp: (_, [dx], p) => [dx && isFloating(p.dtype) ? bind(convertP, [dx], p) : null],
  transpose: ([ct], _, [x]) => [ct && convert(ct, x.dtype, x.weakType)],
  batch: ([x], _, p) => [bind(convertP, [x], p)],
  show: ({ dtype, weakType }) => `dtype=${weakType ? '~' : ''}${dtype}`,
}

/** The same bits as another dtype of the same width; no tangent. */
export const bitcastP: Primitive<{ readonly dtype: DType }, Unary> = {
  name: 'bitcast',
  avals: ([x], { dtype }) => {
    const fits = bytesOf(x.dtype) === 4 && bytesOf(dtype) === 4
    if (!fits && x.dtype !== dtype) {
      throw new TypeError(`bitcast: dtypes must both have 4 bytes, got ${x.dtype} to ${dtype}`)
    }
    return [aval(x.shape, dtype)]
  },
  lower: { tag: 'elementwise', exprs: ([x], { dtype }) => [expr.bitcast(dtype, x)] },
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
  x.dtype === dtype && x.weakType === weakType ? x : bind(convertP, [x], { dtype, weakType })

export const bitcast = (x: Value, dtype: DType): Value => (x.dtype === dtype ? x : bind(bitcastP, [x], { dtype }))
