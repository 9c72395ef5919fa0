/** npy and npz: what is written is read, as NumPy's files are, and what is damaged is refused. */
import { fc, test } from '@fast-check/vitest'
import type { NdArray } from '@pullback/core'
import { random } from '@pullback/autodiff'
import { dense, inputSpec, sequential } from '@pullback/layers'
import { writeZip } from '@pullback/layers/zip'
import { either as E } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import {
  decodeNpy,
  decodeNpz,
  decodeSafetensors,
  encodeNpy,
  encodeNpz,
  encodeSafetensors,
  restoreTree,
  showNpyError,
  treeArrays,
  type ArrayData,
} from '../src/index.ts'
import { arrays } from './arrays.ts'

const numpyArrays = arrays.filter(({ dtype }) => dtype !== 'bfloat16')
const bitsOf = ({ dtype, shape, data }: ArrayData): unknown => [
  dtype,
  shape,
  [...new Uint8Array(data.buffer, data.byteOffset, data.byteLength)],
]
const right = <L, R>(found: E.Either<L, R>): R => {
  if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
  return found.right
}
const message = (bytes: Uint8Array): string => {
  const found = decodeNpy(bytes)
  return E.isLeft(found) ? showNpyError(found.left) : 'read'
}

/** A file with this header and these bytes of data. */
const file = (header: string, data: readonly number[] = [], version = 1): Uint8Array => {
  const text = [...new TextEncoder().encode(header)]
  const length = [text.length & 255, text.length >> 8, ...(version > 1 ? [0, 0] : [])]
  return Uint8Array.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, version, 0, ...length, ...text, ...data])
}
const header = (descr: string, shape: string, order = 'False'): string =>
  `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`

describe('npy', () => {
  test.prop([numpyArrays])('gives back every array to the bit', (array) => {
    expect(bitsOf(right(decodeNpy(encodeNpy(array))))).toEqual(bitsOf(array))
  })

  it('writes what numpy.save writes', () => {
    // numpy.save of np.array([[1, -2]], 'int8'), NumPy 2.
    const text = `{'descr': '|i1', 'fortran_order': False, 'shape': (1, 2), }`
    const bytes = encodeNpy({ dtype: 'int8', shape: [1, 2], data: Int8Array.of(1, -2) })
    expect([...bytes]).toEqual([...file(`${text.padEnd(117)}\n`, [1, 254])])
    expect(bytes.length % 64).toBe(2)
  })

  it('reads axes in the other order, other byte orders and later versions', () => {
    const f = right(decodeNpy(file(header('<u2', '(2, 3)', 'True'), [0, 0, 3, 0, 1, 0, 4, 0, 2, 0, 5, 0])))
    expect(f).toEqual({ dtype: 'uint16', shape: [2, 3], data: Uint16Array.of(0, 1, 2, 3, 4, 5) })
    const big = right(decodeNpy(file(header('>f4', '(1,)'), [0x3f, 0x80, 0, 0], 2)))
    expect(big).toEqual({ dtype: 'float32', shape: [1], data: Float32Array.of(1) })
    expect(right(decodeNpy(file(header('|u1', '()'), [7], 3)))).toEqual({ dtype: 'uint8', shape: [], data: Uint8Array.of(7) }) // prettier-ignore
  })

  it('64-bit integers become 32-bit ones where they fit', () => {
    const eight = [254, 255, 255, 255, 255, 255, 255, 255]
    expect(right(decodeNpy(file(header('<i8', '(1,)'), eight)))).toEqual({ dtype: 'int32', shape: [1], data: Int32Array.of(-2) }) // prettier-ignore
    expect(message(file(header('<u8', '(1,)'), eight))).toBe(
      'npy: data: expected 64-bit integers that fit in uint32, found others',
    )
  })

  it.each([
    [new Uint8Array(4), /the signature of npy, found 4 bytes/],
    [file(header('|O', '(1,)'), [0]), /expected a dtype of f2, .* found "\|O"/],
    [file(header('<c8', '(1,)'), [0]), /found "<c8"/],
    [file(header('|f4', '(1,)'), [0, 0, 0, 0]), /with its byte order, found "\|f4"/],
    [
      file(header('<f4', '(9007199254740991, 9007199254740991)'), [0, 0, 0, 0]),
      /data: expected 4 bytes of <f4 to hold/,
    ],
    [file(header('<f4', '(99999999999999999999,)')), /a shape of at most 64 sizes/],
    [file(header('<f4', '(-1,)')), /a dictionary of/],
    [file(header('<f4', '(1 2)')), /a shape of at most 64 sizes, found \(1 2\)/],
    [file("__import__('os').system('true')\n"), /a dictionary of/],
    [file("{'descr': '<f4', 'descr': '<f4', 'shape': (), }\n"), /each entry once, found descr twice/],
    [file(header('|b1', '(1,)'), [2]), /bools that are 0 or 1/],
    [file(header('<f4', '()'), [], 9), /version 1, 2 or 3, found 9/],
    [
      Uint8Array.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 2, 0, 255, 255, 255, 255]),
      /at most 0 bytes, found 4294967295/,
    ],
  ])('refuses %#', (bytes, expected) => {
    expect(message(bytes)).toMatch(expected)
  })

  it('bfloat16 and wrong data are refused when writing', () => {
    expect(() => encodeNpy({ dtype: 'bfloat16', shape: [], data: new Uint16Array(1) })).toThrow(
      'encodeNpy: the dtype must be one that NumPy has, got bfloat16',
    )
    expect(() => encodeNpy({ dtype: 'float32', shape: [2], data: new Float32Array(1) })).toThrow(
      'encodeNpy: data must have one element per place, got Float32Array of 1 for float32 [2]',
    )
  })

  test.prop([numpyArrays, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })])(
    'refuses what is cut off',
    (array, share) => {
      const bytes = encodeNpy(array)
      expect(E.isLeft(decodeNpy(bytes.slice(0, Math.floor(bytes.length * share))))).toBe(true)
    },
  )

  test.prop([numpyArrays, fc.nat(), fc.nat(255)])(
    'ends in an error or an array with any byte changed',
    (array, place, byte) => {
      const bytes = encodeNpy(array)
      bytes[place % bytes.length] = byte
      const found = decodeNpy(bytes)
      if (E.isRight(found)) expect(found.right.data.length).toBe(found.right.shape.reduce((n, d) => n * d, 1))
    },
  )
})

describe('npz', () => {
  const named = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}(\/[a-z0-9]{1,3})?$/), numpyArrays), {
    maxLength: 4,
    selector: ([name]) => name,
  })

  test.prop([named, fc.boolean()])('gives back all arrays', (entries, compress) => {
    const record = Object.fromEntries(entries)
    const found = right(decodeNpz(encodeNpz(record, { compress })))
    expect(Object.keys(found)).toEqual(Object.keys(record).sort())
    for (const [name, array] of entries) expect(bitsOf(found[name] as ArrayData)).toEqual(bitsOf(array))
  })

  it('carries parameters there and back, as safetensors does', () => {
    const net = sequential(dense({ units: 3 }), dense({ units: 2 }))
    const { params } = net.init(random.key(0), inputSpec([null, 4]))
    const other = net.init(random.key(1), inputSpec([null, 4])).params
    const flat = treeArrays(params)
    const tensors = encodeSafetensors({ arrays: flat, metadata: {} })
    for (const arrays of [right(decodeNpz(encodeNpz(flat))), right(decodeSafetensors(tensors)).arrays]) {
      const restored = right(restoreTree(other, arrays))
      expect([...(restored[1].bias as NdArray).data]).toEqual([...(params[1].bias as NdArray).data])
      expect([...(restored[0].kernel as NdArray).data]).toEqual([...(params[0].kernel as NdArray).data])
    }
  })

  it('names what is wrong in which entry, and refuses other files', () => {
    const bad = decodeNpz(writeZip([['a.npy', new Uint8Array(3)]]))
    expect(E.isLeft(bad) && bad.left).toEqual({ tag: 'npy', at: '"a.npy", header', expected: 'the signature of npy', found: '3 bytes' }) // prettier-ignore
    const other = decodeNpz(writeZip([['a.txt', new Uint8Array(3)]]))
    expect(E.isLeft(other) && other.left.tag).toBe('npy')
    expect(E.isLeft(decodeNpz(new Uint8Array(30)))).toBe(true)
    const large = decodeNpz(encodeNpz({ a: { dtype: 'uint8', shape: [1000], data: new Uint8Array(1000) } }), {
      maxBytes: 100,
    })
    expect(E.isLeft(large) && large.left.tag).toBe('zip')
  })
})
