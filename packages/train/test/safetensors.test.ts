import { fc, test } from '@fast-check/vitest'
import { either as E } from 'fp-ts'
import { describe, expect } from 'vitest'
import {
  decodeSafetensors,
  encodeSafetensors,
  showSafetensorsError,
  type ArrayData,
  type SafetensorsError,
  type Tensors,
} from '../src/index.ts'
import { duplicateKey } from '../src/jsonKeys.ts'
import { flatTrees } from './arrays.ts'

const metadata = fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), { maxKeys: 3 })
const trees: fc.Arbitrary<Tensors> = fc.record({ arrays: flatTrees, metadata })

const decoded = (bytes: Uint8Array): Tensors =>
  E.getOrElseW((e: SafetensorsError) => expect.fail(showSafetensorsError(e)))(decodeSafetensors(bytes))

const mistake = (bytes: Uint8Array): string =>
  E.match(showSafetensorsError, () => 'no mistake')(decodeSafetensors(bytes))

/** A file with this header text and this many bytes of data. */
const file = (header: unknown, dataBytes: number): Uint8Array => {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const out = new Uint8Array(8 + text.length + dataBytes)
  new DataView(out.buffer).setBigUint64(0, BigInt(text.length), true)
  out.set(text, 8)
  return out
}

const f32 = (shape: readonly unknown[], ...offsets: unknown[]) => ({ dtype: 'F32', shape, data_offsets: offsets })

describe('safetensors', () => {
  test.prop([trees])('reads back what it wrote, to the bit', (tree) => {
    const back = decoded(encodeSafetensors(tree))
    expect(back).toEqual(tree)
    for (const [name, { data }] of Object.entries(tree.arrays)) {
      const copy = Object.entries(back.arrays).find(([n]) => n === name)?.[1].data
      expect(new Uint8Array(copy?.buffer ?? new ArrayBuffer(1))).toEqual(
        new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      )
    }
  })

  test.prop([trees])('writes the same bytes whatever the order of keys', (tree) => {
    const turned = <A>(record: Readonly<Record<string, A>>): Record<string, A> =>
      Object.fromEntries(Object.entries(record).reverse())
    expect(encodeSafetensors({ arrays: turned(tree.arrays), metadata: turned(tree.metadata) })).toEqual(
      encodeSafetensors(tree),
    )
  })

  test.prop([trees])('starts every array at a multiple of its element size', (tree) => {
    const bytes = encodeSafetensors(tree)
    const headerBytes = Number(new DataView(bytes.buffer).getBigUint64(0, true))
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerBytes))) as Record<
      string,
      { data_offsets: [number, number] }
    >
    for (const [name, array] of Object.entries(tree.arrays)) {
      const entry = Object.entries(header).find(([n]) => n === name)?.[1]
      expect((8 + headerBytes + (entry?.data_offsets[0] ?? NaN)) % array.data.BYTES_PER_ELEMENT).toBe(0)
    }
  })

  test.prop([trees, fc.nat()])('read from a file with one bit flipped, is an error or another value', (tree, at) => {
    const bytes = encodeSafetensors(tree)
    const bit = at % (bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const back = decodeSafetensors(bytes)
    if (E.isRight(back)) expect(encodeSafetensors(back.right)).not.toEqual(encodeSafetensors(tree))
  })

  test.prop([trees, fc.nat()])('is refused when cut anywhere', (tree, at) => {
    const bytes = encodeSafetensors(tree)
    expect(E.isLeft(decodeSafetensors(bytes.subarray(0, at % bytes.length)))).toBe(true)
  })

  test.prop([fc.uint8Array({ maxLength: 64 }), fc.jsonValue()])(
    'never throws on bytes or on other JSON',
    (bytes, json) => {
      expect(() => decodeSafetensors(bytes)).not.toThrow()
      expect(() => decodeSafetensors(file(json, 8))).not.toThrow()
      expect(() => decodeSafetensors(file({ a: json, __metadata__: json }, 8))).not.toThrow()
    },
  )

  test('is laid out as the format says', () => {
    const bytes = encodeSafetensors({
      arrays: {
        b: { dtype: 'bool', shape: [3], data: Uint8Array.of(1, 0, 1) },
        a: { dtype: 'int32', shape: [], data: Int32Array.of(-2) },
        c: { dtype: 'float64', shape: [1], data: Float64Array.of(1) },
      },
      metadata: { z: '1' },
    })
    const header =
      '{"__metadata__":{"z":"1"},"c":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},' +
      '"a":{"dtype":"I32","shape":[],"data_offsets":[8,12]},"b":{"dtype":"BOOL","shape":[3],"data_offsets":[12,15]}}'
    const padded = header.padEnd(Math.ceil(header.length / 8) * 8)
    expect(new DataView(bytes.buffer).getBigUint64(0, true)).toBe(BigInt(padded.length))
    expect(new TextDecoder().decode(bytes.subarray(8, 8 + padded.length))).toBe(padded)
    expect([...bytes.subarray(8 + padded.length)]).toEqual([
      0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0xfe, 0xff, 0xff, 0xff, 1, 0, 1,
    ])
  })

  test('copies out of a Buffer and out of a view that is not aligned', () => {
    const array: ArrayData = { dtype: 'float64', shape: [2], data: Float64Array.of(1, 2).subarray(0) }
    const bytes = encodeSafetensors({ arrays: { array }, metadata: {} })
    const shifted = Buffer.concat([Buffer.of(0), bytes]).subarray(1)
    const back = decoded(shifted)
    shifted.fill(0)
    expect(back.arrays['array']).toEqual(array)
    expect(decoded(file({ a: f32([1], 0, 4) }, 4)).arrays['a']?.data).toEqual(Float32Array.of(0))
  })

  test.each([
    ['an empty file', new Uint8Array(0), 'header: expected at least 8 bytes, found 0'],
    [
      'an absurd header length',
      Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 0),
      'header: expected a length of at most 1, found 18446744073709551615',
    ],
    ['bad JSON', file('{', 0), 'header: expected JSON in UTF-8, found something else'],
    [
      'bytes that are no UTF-8',
      Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0xff),
      'header: expected JSON in UTF-8, found something else',
    ],
    ['deep nesting', file('['.repeat(200_000), 0), 'header: expected JSON in UTF-8, found something else'],
    ['a list', file([], 0), 'header: expected a JSON object, found a list'],
    ['a header that starts with a space', file(' {}', 0), 'header: expected a JSON object, found an object'],
    ['a name twice', file('{"a":1,"\\u0061":2}', 0), 'header: expected each name once, found "a" twice'],
    ['metadata that is no text', file({ __metadata__: { a: 1 } }, 0), 'header: expected text as metadata "a", found 1'],
    [
      'another dtype',
      file({ a: { dtype: 'I64', shape: [], data_offsets: [0, 8] } }, 8),
      '"a": expected a dtype of F32, F64, I32, U32, BOOL, F16, BF16, I8, I16, U8, U16, found "I64"',
    ],
    ['no entry', file({ a: null }, 0), '"a": expected an object, found null'],
    [
      'a fractional dimension',
      file({ a: f32([1.5], 0, 4) }, 4),
      '"a": expected a shape of natural numbers, found a list',
    ],
    [
      'a negative dimension',
      file({ a: f32([-1, -1], 0, 4) }, 4),
      '"a": expected a shape of natural numbers, found a list',
    ],
    [
      'fractional offsets',
      file({ a: f32([1], 0, 4.5) }, 4),
      '"a": expected data_offsets of two ascending integers up to 4, found [0,4.5]',
    ],
    [
      'offsets past the end',
      file({ a: f32([2], 0, 8) }, 4),
      '"a": expected data_offsets of two ascending integers up to 4, found [0,8]',
    ],
    [
      'offsets that descend',
      file({ a: f32([], 4, 0) }, 4),
      '"a": expected data_offsets of two ascending integers up to 4, found [4,0]',
    ],
    [
      'an absurd shape',
      file({ a: f32([2 ** 53 - 1, 2 ** 53 - 1], 0, 4) }, 4),
      '"a": expected 4 bytes to hold [9007199254740991, 9007199254740991] of float32, found another size',
    ],
    [
      'a size that does not divide',
      file({ a: f32([1], 0, 3) }, 3),
      '"a": expected 3 bytes to hold [1] of float32, found another size',
    ],
    [
      'overlapping ranges',
      file({ a: f32([2], 0, 8), b: f32([1], 4, 8) }, 8),
      '"b": expected data from byte 8 (no overlap, no gap), found from byte 4',
    ],
    [
      'a gap',
      file({ a: f32([1], 0, 4), b: f32([1], 8, 12) }, 12),
      '"b": expected data from byte 4 (no overlap, no gap), found from byte 8',
    ],
    ['data left over', file({ a: f32([1], 0, 4) }, 8), 'header: expected tensors for all 8 bytes of data, found for 4'],
    [
      'a bool that is neither',
      Uint8Array.of(...file({ a: { dtype: 'BOOL', shape: [1], data_offsets: [0, 1] } }, 0), 2),
      '"a": expected bools that are 0 or 1, found another byte',
    ],
  ])('refuses %s', (_, bytes, message) => {
    expect(mistake(bytes)).toBe(`safetensors: ${message}`)
  })

  test('takes an empty array of an absurd shape for what it is', () => {
    expect(decoded(file({ a: f32([2 ** 53 - 1, 2 ** 53 - 1, 0], 0, 0) }, 0)).arrays['a']?.data).toEqual(
      new Float32Array(0),
    )
  })

  test('throws when asked to write an array that is none', () => {
    const write =
      (array: ArrayData, name = 'w') =>
      () =>
        encodeSafetensors({ arrays: { [name]: array }, metadata: {} })
    expect(write({ dtype: 'float32', shape: [2, 2], data: new Float32Array(3) })).toThrow(
      'encodeSafetensors: "w" must have a Float32Array with one element per place, got Float32Array of 3 for float32 [2, 2]',
    )
    expect(write({ dtype: 'int32', shape: [1], data: new Float32Array(1) })).toThrow(
      'encodeSafetensors: "w" must have a Int32Array with one element per place, got Float32Array of 1 for int32 [1]',
    )
    expect(write({ dtype: 'bool', shape: [1], data: Uint8Array.of(7) })).toThrow(
      'encodeSafetensors: "w" must hold bools as 0 or 1',
    )
    expect(write({ dtype: 'bool', shape: [1], data: Uint8Array.of(1) }, '__metadata__')).toThrow(
      'encodeSafetensors: the name __metadata__ is taken by the format',
    )
  })
})

describe('duplicateKey', () => {
  const json = fc.jsonValue({ stringUnit: 'binary' })

  test.prop([json])('finds none in what JSON.stringify wrote', (value) => {
    expect(duplicateKey(JSON.stringify(value))).toBeUndefined()
    expect(duplicateKey(JSON.stringify(value, null, 2))).toBeUndefined()
  })

  test.prop([fc.string({ unit: 'binary' }), json, json])('finds a name given twice, at any depth', (name, a, b) => {
    const key = JSON.stringify(name)
    const twice = `[{"outer":{${key}:${JSON.stringify(a)}, ${key} :${JSON.stringify(b)}}}]`
    expect(duplicateKey(twice)).toBe(name)
  })
})
