/** Readable text for arrays. */
import type { DType, TypedArray } from './dtype.ts'
import type { Shape } from './shape.ts'

/** The elements of an array in nested brackets, as NumPy prints them. */
export const formatArray = (data: TypedArray, shape: Shape, dtype: DType): string =>
  `${dtype}[${shape.join(', ')}] ${data.join(', ')}`
