/** Arbitrary arrays and checkpoints for the tests of file formats. */
import { fc } from '@fast-check/vitest'
import type { ArrayData, Checkpoint, Json } from '../src/index.ts'

const sizeOf = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1)

export const shapes: fc.Arbitrary<readonly number[]> = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 })

/** Arrays of every dtype, with NaN, infinities, -0, empty axes and rank 0. */
export const arrays: fc.Arbitrary<ArrayData> = shapes.chain((shape) => {
  const length = { minLength: sizeOf(shape), maxLength: sizeOf(shape) }
  return fc.oneof(
    fc.float32Array(length).map((data): ArrayData => ({ dtype: 'float32', shape, data })),
    fc.float64Array(length).map((data): ArrayData => ({ dtype: 'float64', shape, data })),
    fc.int32Array(length).map((data): ArrayData => ({ dtype: 'int32', shape, data })),
    fc.uint32Array(length).map((data): ArrayData => ({ dtype: 'uint32', shape, data })),
    fc.uint16Array(length).map((data): ArrayData => ({ dtype: 'float16', shape, data })),
    fc.uint16Array(length).map((data): ArrayData => ({ dtype: 'bfloat16', shape, data })),
    fc.int8Array(length).map((data): ArrayData => ({ dtype: 'int8', shape, data })),
    fc.int16Array(length).map((data): ArrayData => ({ dtype: 'int16', shape, data })),
    fc.uint8Array(length).map((data): ArrayData => ({ dtype: 'uint8', shape, data })),
    fc.uint16Array(length).map((data): ArrayData => ({ dtype: 'uint16', shape, data })),
    fc.uint8Array({ ...length, max: 1 }).map((data): ArrayData => ({ dtype: 'bool', shape, data })),
  )
})

const names = fc.oneof(
  fc.string({ maxLength: 8, unit: 'binary' }),
  fc.constantFrom('params/dense/kernel', '__proto__', 'constructor', '7', '', '"\\', '\ud800'),
)

export const flatTrees: fc.Arbitrary<Readonly<Record<string, ArrayData>>> = fc
  .uniqueArray(fc.tuple(names, arrays), { maxLength: 4, selector: ([name]) => name })
  .map((entries): Readonly<Record<string, ArrayData>> => Object.fromEntries(entries))

export const checkpoints: fc.Arbitrary<Checkpoint> = fc.record({
  arrays: flatTrees,
  meta: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
})
