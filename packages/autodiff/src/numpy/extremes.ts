/** The number that a merge leaves unchanged. */
import { isFloating, type DType } from '@pullback/core'

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  bool: [0, 1],
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
}

/** 0 for sums, 1 for products, the dtype's highest and lowest number for minima and maxima. */
export const identityOf = (merge: 'add' | 'mul' | 'min' | 'max', dtype: DType): number => {
  if (merge === 'add') return 0
  if (merge === 'mul') return 1
  const [low, high] = isFloating(dtype) ? [-Infinity, Infinity] : RANGES[dtype]!
  return merge === 'min' ? high : low
}
