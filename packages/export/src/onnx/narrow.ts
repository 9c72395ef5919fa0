/** Results brought back into narrow types, while they stay in the wide types that hold them. */
import { isHalf, isWide, type DType } from '@pullback/core'
import { int, type GraphBuilder, type Val } from './graph.ts'
import { ELEMENT } from './model.ts'
import { like, plain } from './ops.ts'

/** `x`, in the wide type of `dtype`, rounded or cut to what `dtype` holds. */
export const narrow = (b: GraphBuilder, x: Val, dtype: DType): Val => {
  if (isWide(dtype)) return x
  const mask = (bits: number): Val => plain(b, 'BitwiseAnd', [x, like(b, 2 ** bits - 1, x)])
  if (isHalf(dtype)) {
    // The value in between has a type that no other operation meets.
    const half = b.one('Cast', [x], { shape: x.shape, dtype: 'float32' }, { to: int(ELEMENT[dtype]) })
    return b.one('Cast', [half], { shape: x.shape, dtype: 'float32' }, { to: int(ELEMENT.float32) })
  }
  const bits = dtype === 'int8' || dtype === 'uint8' ? 8 : 16
  if (dtype === 'uint8' || dtype === 'uint16') return mask(bits)
  // The sign bit flipped and taken away again extends it.
  const sign = like(b, 2 ** (bits - 1), x)
  return plain(b, 'Sub', [plain(b, 'BitwiseXor', [mask(bits), sign]), sign])
}
