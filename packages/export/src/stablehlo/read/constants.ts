/** Elements of constants as arrays. */
import {
  allocate,
  array,
  bytesOf,
  convertNumber,
  isFloating,
  isHalf,
  isInteger,
  NdArray,
  rangeOf,
  sizeOf,
} from '@pullback/core'
import type { TensorType } from '../types.ts'
import { Malformed, type Constant, type Element } from './module.ts'

/** The number that the bits of a float stand for. */
const fromBits = (bits: bigint, { dtype }: TensorType): number => {
  const raw = new NdArray(dtype, [], allocate(dtype, 1))
  const bytes = new Uint8Array(raw.data.buffer)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number((bits >> BigInt(8 * i)) & 0xffn)
  return raw.values()[0]!
}

const numberOf = (x: Element, type: TensorType, line: number): number => {
  if (typeof x === 'object') {
    if (!isFloating(type.dtype))
      throw new Malformed(line, `stablehlo.constant: expected numbers for ${type.dtype}, got bits`)
    return fromBits(x.bits, type)
  }
  const range = rangeOf(type.dtype)
  const fits = (isFloating(type.dtype) || Number.isInteger(x)) && x >= range[0] && x <= range[1]
  if (!fits) throw new Malformed(line, `stablehlo.constant: expected elements of ${type.dtype}, got ${x}`)
  return convertNumber(x, type.dtype)
}

/** @throws Malformed if the elements do not fit the type. */
export const constantArray = ({ type, elements }: Constant, line: number): NdArray => {
  if (type === undefined) throw new Malformed(line, 'stablehlo.constant: expected a type that arrays have, got i64')
  const { shape, dtype } = type
  const size = sizeOf(shape)
  const wrong = (count: number, unit: string): never => {
    throw new Malformed(line, `stablehlo.constant: expected ${unit} for ${size} elements, got ${count}`)
  }
  switch (elements.tag) {
    case 'splat': {
      const value = numberOf(elements.value, type, line)
      const [one] = array([value], { dtype: isInteger(dtype) ? 'float64' : dtype }).data
      return new NdArray(dtype, shape, allocate(dtype, size).fill(one!))
    }
    case 'list': {
      if (elements.values.length !== size) wrong(elements.values.length, 'elements')
      const values = Float64Array.from(elements.values, (x) => numberOf(x, type, line))
      if (!isHalf(dtype)) {
        const data = allocate(dtype, size)
        data.set(values)
        return new NdArray(dtype, shape, data)
      }
      return array(values, { dtype, shape })
    }
    case 'bytes': {
      const count = elements.hex.length / 2
      if (count !== size * bytesOf(dtype) || dtype === 'bool') wrong(count, 'bytes')
      const data = allocate(dtype, size)
      const bytes = new Uint8Array(data.buffer)
      for (let i = 0; i < count; i++) bytes[i] = parseInt(elements.hex.slice(2 * i, 2 * i + 2), 16)
      return new NdArray(dtype, shape, data)
    }
  }
}
