/** Arrays of the evaluator: every element a number, of int64 a bigint. Slow and plain on purpose. */
import { NdArray, sizeOf, allocate, storedNumber, numbersOf, type Shape } from '@pullback/core'
import type { ElementType, Tensor } from '../../src/onnx/model.ts'

export type Element = number | bigint

export interface Arr {
  readonly type: ElementType
  readonly shape: Shape
  readonly data: readonly Element[]
}

/** The types that engines have all operations of, and how a value is held in each. */
const HOLD: Partial<Record<ElementType, (x: Element) => Element>> = {
  float64: Number,
  float32: (x) => Math.fround(Number(x)),
  int64: (x) => BigInt.asIntN(64, BigInt(x)),
  int32: (x) => Number(BigInt.asIntN(32, BigInt(x))),
  bool: Number,
}

/** A value as the type holds it. */
export const rounded = (type: ElementType, x: Element): Element => {
  const hold = HOLD[type]
  if (hold === undefined) throw new Error(`nothing is computed in ${type}`)
  return hold(x)
}

export const fromNdArray = (x: NdArray): Arr => ({
  type: x.dtype,
  shape: x.shape,
  data: Array.from(numbersOf(x.data, x.dtype)),
})

export const toNdArray = ({ type, shape, data }: Arr): NdArray => {
  if (type === 'int64') throw new Error('int64 leaves the graph')
  const out = allocate(type, sizeOf(shape))
  data.forEach((v, i) => (out[i] = storedNumber(Number(v), type)))
  return new NdArray(type, shape, out)
}

const READ: Partial<Record<ElementType, (buffer: ArrayBufferLike) => readonly Element[]>> = {
  float64: (buffer) => Array.from(new Float64Array(buffer)),
  float32: (buffer) => Array.from(new Float32Array(buffer)),
  int64: (buffer) => Array.from(new BigInt64Array(buffer)),
  int32: (buffer) => Array.from(new Int32Array(buffer)),
  bool: (buffer) => Array.from(new Uint8Array(buffer)),
}

export const fromTensor = ({ type, shape, data }: Tensor): Arr => {
  const read = READ[type]
  if (read === undefined) throw new Error(`a constant of ${type}`)
  return { type, shape, data: read(data.slice().buffer) }
}

export const numbers = (x: Arr): readonly number[] => x.data.map(Number)

/** The positions of a shape, in row-major order. */
export function* positionsOf(shape: Shape): Generator<readonly number[]> {
  const n = sizeOf(shape)
  for (let i = 0; i < n; i++) {
    let rest = i
    const at = shape.map(() => 0)
    for (let d = shape.length - 1; d >= 0; d--) {
      at[d] = rest % shape[d]!
      rest = Math.floor(rest / shape[d]!)
    }
    yield at
  }
}

/** The array whose element at a position is that of `x` at `from` of the position. */
export const moved = (x: Arr, shape: Shape, from: (at: readonly number[]) => readonly number[]): Arr => ({
  type: x.type,
  shape,
  data: Array.from(positionsOf(shape), (at) => elementAt(x, from(at))),
})

export const elementAt = (x: Arr, at: readonly number[]): Element => {
  let i = 0
  at.forEach((k, d) => {
    if (!(k >= 0 && k < x.shape[d]!)) throw new Error(`position ${at.join()} is outside ${x.shape.join('x')}`)
    i = i * x.shape[d]! + k
  })
  return x.data[i]!
}

/** What NumPy makes of two shapes. */
export const broadcastShape = (shapes: readonly Shape[]): Shape => {
  const rank = Math.max(...shapes.map((s) => s.length))
  return Array.from({ length: rank }, (_, d) => {
    const sizes = shapes.map((s) => s[d - rank + s.length] ?? 1)
    const size = sizes.find((n) => n !== 1) ?? 1
    if (sizes.some((n) => n !== 1 && n !== size)) throw new Error(`shapes ${shapes.map((s) => s.join('x')).join()}`)
    return size
  })
}

export const broadcastTo = (x: Arr, shape: Shape): Arr =>
  moved(x, shape, (at) => x.shape.map((n, d) => (n === 1 ? 0 : at[shape.length - x.shape.length + d]!)))
