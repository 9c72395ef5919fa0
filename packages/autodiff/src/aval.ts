/** Abstract values: all that is known about an array before anything runs. */
import { shapesEqual, shortName, type DType, type Shape, type Value } from '@pullback/core'

/** Shape and element type of an array. Values have these properties too, so a value can stand for its own aval. */
export interface Aval {
  readonly shape: Shape
  readonly dtype: DType
  readonly weakType: boolean
}

export const avalOf = (x: Value): Aval => ({ shape: x.shape, dtype: x.dtype, weakType: x.weakType })

export const aval = (shape: Shape, dtype: DType, weakType = false): Aval => ({ shape, dtype, weakType })

/** `f32[2,3]`: the form used in printed programs and messages; weak types carry a leading `~` where asked. */
export const showAval = (a: Aval, markWeak = false): string =>
  `${markWeak && a.weakType ? '~' : ''}${shortName(a.dtype)}[${a.shape.join(',')}]`

/** Same shape and dtype; weakness may differ. */
export const sameType = (a: Aval, b: Aval): boolean => a.dtype === b.dtype && shapesEqual(a.shape, b.shape)

/** Same shape, dtype and weakness. */
export const sameAval = (a: Aval, b: Aval): boolean => a.weakType === b.weakType && sameType(a, b)
