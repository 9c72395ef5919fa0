/** The weights in a Keras file, found by place; which layer they are for is the business of loadKerasWeights. */
import { array, halfNumber, isFloating, showShape, type DType, type NdArray, type TypedArray } from '@pullback/core'
import { E } from '../fp.ts'
import { readZip, showZipError } from '../zip/index.ts'
import { refuse } from './fileError.ts'
import { isHdf5, readHdf5, type Hdf5Array, type Hdf5Group, type NumberName } from './hdf5/index.ts'

/** Parts of a Keras file. */
export interface KerasParts {
  readonly weights: Hdf5Group
  /** The text of the model's configuration, where the file has one. */
  readonly config: string | null
}

/** Far more than a model's configuration has. */
const MAX_CONFIG_BYTES = 2 ** 28

/** Takes a `.keras`, `.weights.h5` or `.h5` apart; throws Refusal. */
export const openKeras = (bytes: Uint8Array): KerasParts => {
  if (isHdf5(bytes)) {
    const root = readHdf5(bytes)
    return { weights: root, config: root.texts('model_config')?.[0] ?? null }
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return refuse('file: must be HDF5 or, as .keras is, a zip archive, got neither')
  }
  const archive = readZip(bytes)
  if (E.isLeft(archive)) return refuse(showZipError(archive.left))
  const config = archive.right.get('config.json')
  const weights = archive.right.get('model.weights.h5')
  if (weights === undefined) return refuse('file: must contain model.weights.h5, got an archive without')
  if (config !== undefined && config.length > MAX_CONFIG_BYTES) {
    return refuse(`file: config.json must have at most ${MAX_CONFIG_BYTES} bytes, got ${config.length}`)
  }
  return { weights: readHdf5(weights), config: config === undefined ? null : utf8(config) }
}

const utf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('file: config.json must be UTF-8, got other bytes')
  }
}

/** What lies at a path; undefined for nothing. */
export const at = (root: Hdf5Group, path: readonly string[]): Hdf5Array | Hdf5Group | undefined => {
  let node: Hdf5Array | Hdf5Group | undefined = root
  for (const name of path) node = node?.tag === 'group' ? node.children.get(name) : undefined
  return node
}

export const groupAt = (root: Hdf5Group, path: readonly string[]): Hdf5Group | undefined => {
  const found = at(root, path)
  return found?.tag === 'group' ? found : undefined
}

/** How an array of the file differs from a weight that it should replace, or undefined where it fits. */
export const misfit = (
  found: Hdf5Array,
  weight: { readonly shape: readonly number[]; readonly dtype: DType },
): string | undefined => {
  const { type, shape } = found
  const kind = type.tag === 'number' ? type.name : type.tag === 'other' ? type.what : 'text'
  const isSame =
    type.tag === 'number' && (isFloating(weight.dtype) ? type.name.startsWith('float') : type.name === weight.dtype)
  const sizes = shape.length === weight.shape.length && shape.every((n, d) => n === weight.shape[d])
  return isSame && sizes
    ? undefined
    : `must be ${weight.dtype}${showShape(weight.shape)}, got ${kind}${showShape(shape)}`
}

/** A copy of an array that fits, in the weight's dtype. */
export const toArray = ({ type, shape, bytes }: Hdf5Array, dtype: DType): NdArray => {
  if (type.tag !== 'number') throw new Error('internal: the type has been compared')
  const copy = new Uint8Array(bytes)
  if (type.isBig) reverseElements(copy, type.bytes)
  return array(elements(type.name, copy), { shape, dtype })
}

const elements = (name: NumberName, { buffer }: Uint8Array<ArrayBuffer>): TypedArray => {
  switch (name) {
    case 'float16':
      return Float32Array.from(new Uint16Array(buffer), (bits) => halfNumber(bits, 'float16'))
    case 'float32':
      return new Float32Array(buffer)
    case 'float64':
      return new Float64Array(buffer)
    case 'int32':
      return new Int32Array(buffer)
    case 'uint32':
      return new Uint32Array(buffer)
    case 'int8':
      return new Int8Array(buffer)
    case 'int16':
      return new Int16Array(buffer)
    case 'uint8':
    case 'bool':
      return new Uint8Array(buffer)
    case 'uint16':
      return new Uint16Array(buffer)
    case 'int64':
    case 'uint64':
      throw new Error('internal: no weight has 64-bit integers')
  }
}

const reverseElements = (bytes: Uint8Array, size: number): void => {
  for (let i = 0; i < bytes.length; i += size) bytes.subarray(i, i + size).reverse()
}
