/** Tensor types, constants and attributes as StableHLO text. */
import { isFloating, sizeOf, type DType, type FloatingDType, type NdArray, type Shape } from '@pullback/core'

export interface TensorType {
  readonly shape: Shape
  readonly dtype: DType
}

/** How element types are called there. */
export const ELEMENT: { readonly [D in DType]: string } = {
  bool: 'i1',
  int8: 'i8',
  int16: 'i16',
  int32: 'i32',
  uint8: 'ui8',
  uint16: 'ui16',
  uint32: 'ui32',
  float16: 'f16',
  bfloat16: 'bf16',
  float32: 'f32',
  float64: 'f64',
}

/** `tensor<2x3xf32>`, `tensor<f32>`. */
export const showType = ({ shape, dtype }: TensorType): string =>
  `tensor<${[...shape.map(String), ELEMENT[dtype]].join('x')}>`

/** `array<i64: 1, 2>`, the form of lists of numbers in attributes. */
export const showI64s = (xs: readonly number[]): string =>
  xs.length === 0 ? 'array<i64>' : `array<i64: ${xs.join(', ')}>`

/** Pairs as a matrix, the form of convolution and window padding. */
export const showPairs = (pairs: readonly (readonly [number, number])[]): string =>
  pairs.length === 0
    ? 'dense<> : tensor<0x2xi64>'
    : `dense<[${pairs.map(([a, b]) => `[${a}, ${b}]`).join(', ')}]> : tensor<${pairs.length}x2xi64>`

/** The bits of what has no decimal form: the quiet NaN, inf and -inf. */
const SPECIAL: { readonly [D in FloatingDType]: readonly [nan: string, inf: string, minusInf: string] } = {
  float16: ['0x7E00', '0x7C00', '0xFC00'],
  bfloat16: ['0x7FC0', '0x7F80', '0xFF80'],
  float32: ['0x7FC00000', '0x7F800000', '0xFF800000'],
  float64: ['0x7FF8000000000000', '0x7FF0000000000000', '0xFFF0000000000000'],
}

/** A float in decimal if it has a decimal form, else its bits: MLIR writes no NaN and no infinity. */
const showFloat = (x: number, dtype: FloatingDType): string => {
  if (!Number.isFinite(x)) return SPECIAL[dtype][Number.isNaN(x) ? 0 : x > 0 ? 1 : 2]
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0'
  const text = String(x)
  if (text.includes('.')) return text
  return text.includes('e') ? text.replace('e', '.0e') : `${text}.0`
}

const showElement = (x: number, dtype: DType): string => {
  if (isFloating(dtype)) return showFloat(x, dtype)
  if (dtype !== 'bool') return String(x)
  return x === 0 ? 'false' : 'true'
}

/** A constant whose elements are all `x`. */
export const showSplat = (x: number, type: TensorType): string =>
  sizeOf(type.shape) === 0 ? showEmpty(type) : `dense<${showElement(x, type.dtype)}> : ${showType(type)}`

const showEmpty = (type: TensorType): string => `dense<> : ${showType(type)}`

const nested = (data: ArrayLike<number>, shape: Shape, dtype: DType): string => {
  let at = 0
  const go = (axis: number): string =>
    axis === shape.length
      ? showElement(data[at++]!, dtype)
      : `[${Array.from({ length: shape[axis]! }, () => go(axis + 1)).join(', ')}]`
  return go(0)
}

/** Elements up to which a constant is written as numbers. */
const READABLE = 16

/** The elements of an array: equal ones once, few as numbers, many as little-endian bytes. */
export const showArray = (x: NdArray): string => {
  const { data, dtype, shape } = x
  if (data.length === 0) return showEmpty(x)
  if (data.every((v) => Object.is(v, data[0]))) return showSplat(x.values()[0]!, x)
  // Packed truth values have had two forms in MLIR.
  if (data.length <= READABLE || dtype === 'bool') return `dense<${nested(x.values(), shape, dtype)}> : ${showType(x)}`
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  let hex = ''
  for (const b of bytes) hex += b.toString(16).padStart(2, '0')
  return `dense<"0x${hex.toUpperCase()}"> : ${showType(x)}`
}
