/** HDF5 by our own code: the C library opens what is written, and what it makes is read or refused by name. */
import { fc, test } from '@fast-check/vitest'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as h5wasm from 'h5wasm/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHdf5, writeHdf5, type ArrayToWrite, type GroupToWrite, type Hdf5Group } from '../src/keras/hdf5/index.ts'

let folder = ''
beforeAll(async () => {
  await h5wasm.ready
  folder = await mkdtemp(join(tmpdir(), 'hdf5-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const shapes = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 })
const arrays: fc.Arbitrary<ArrayToWrite> = shapes.chain((shape) => {
  const size = shape.reduce((n, d) => n * d, 1)
  const length = { minLength: size, maxLength: size }
  return fc
    .oneof(fc.float32Array(length), fc.float64Array(length), fc.int32Array(length), fc.uint32Array(length))
    .map((data): ArrayToWrite => ({ tag: 'array', data, shape }))
})
const names = fc.stringMatching(/^[a-zäß_0-9]{1,12}$/)
const group: fc.Arbitrary<GroupToWrite> = fc.letrec<{ group: GroupToWrite }>((tie) => ({
  group: fc
    .record({
      name: fc.option(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), { nil: undefined }),
      children: fc.uniqueArray(fc.tuple(names, fc.oneof({ maxDepth: 3 }, arrays, tie('group'))), {
        maxLength: 12,
        selector: ([name]) => name,
      }),
    })
    .map(({ name, children }): GroupToWrite => ({
      tag: 'group',
      ...(name === undefined || name.includes('\0') ? {} : { name }),
      children: new Map(children),
    })),
})).group

const bytesOf = (data: ArrayBufferView): readonly number[] => [
  ...new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
]

/** The same, whichever side it comes from. */
const listed = ({ name, children }: GroupToWrite): unknown => [
  name,
  [...children]
    .map(([key, child]): unknown =>
      child.tag === 'group'
        ? [key, listed(child)]
        : [key, child.shape, child.data.constructor.name, bytesOf(child.data)],
    )
    .sort((a, b) => (String((a as string[])[0]) < String((b as string[])[0]) ? -1 : 1)),
]

const KINDS: Readonly<Record<string, string>> = {
  float32: 'Float32Array', float64: 'Float64Array', int32: 'Int32Array', uint32: 'Uint32Array',
} // prettier-ignore

const ours = ({ children, texts }: Hdf5Group): unknown => [
  texts('name')?.[0],
  [...children]
    .map(([key, child]): unknown =>
      child.tag === 'group'
        ? [key, ours(child)]
        : [key, child.shape, child.type.tag === 'number' ? KINDS[child.type.name] : '', bytesOf(child.bytes)],
    )
    .sort((a, b) => (String((a as string[])[0]) < String((b as string[])[0]) ? -1 : 1)),
]

const theirs = (at: h5wasm.Group): unknown => [
  at.attrs['name']?.value,
  at
    .keys()
    .map((key): unknown => {
      const child = at.get(key)
      if (child instanceof h5wasm.Group) return [key, theirs(child)]
      if (!(child instanceof h5wasm.Dataset)) throw new Error('neither group nor dataset')
      const shape = child.shape ?? []
      const empty = shape.includes(0)
      const value = shape.length === 0 ? null : child.value
      return [key, shape, empty ? 'empty' : (value?.constructor.name ?? 'scalar'), empty || value === null ? [] : bytesOf(value as Float32Array)] // prettier-ignore
    })
    .sort((a, b) => (String((a as string[])[0]) < String((b as string[])[0]) ? -1 : 1)),
]

/** Without what the C library's binding does not tell: types of empty arrays and bytes of scalars. */
const told = (x: unknown): unknown => {
  if (!Array.isArray(x)) return x
  const [key, shape, ...rest] = x as readonly unknown[]
  const isEntry = typeof key === 'string' && Array.isArray(shape) && rest.length === 2
  if (!isEntry) return x.map(told)
  const sizes = shape as readonly number[]
  return sizes.length === 0 ? [key, sizes, 'scalar', []] : sizes.includes(0) ? [key, sizes, 'empty', []] : x
}

describe('writeHdf5', () => {
  test.prop([group], { numRuns: 60 })('is read back as it was', (tree) => {
    expect(ours(readHdf5(writeHdf5(tree)))).toEqual(listed(tree))
  })

  test.prop([group], { numRuns: 25 })('is what the C library opens', async (tree) => {
    const path = join(folder, 'tree.h5')
    await writeFile(path, writeHdf5(tree))
    const file = new h5wasm.File(path, 'r')
    try {
      expect(theirs(file)).toEqual(told(listed(tree)))
    } finally {
      file.close()
    }
  })

  it('groups of a thousand names are found by the C library one by one', async () => {
    const child: GroupToWrite = { tag: 'group', name: 'x', children: new Map() }
    const keys = Array.from({ length: 1000 }, (_, i) => `dense_${i}`)
    const path = join(folder, 'many.h5')
    await writeFile(path, writeHdf5({ tag: 'group', children: new Map(keys.map((key) => [key, child])) }))
    const file = new h5wasm.File(path, 'r')
    expect(keys.filter((key) => !(file.get(key) instanceof h5wasm.Group))).toEqual([])
    file.close()
  })
})

describe('readHdf5', () => {
  /** The file that the C library makes of this. */
  const made = (fill: (file: h5wasm.File) => void): Uint8Array => {
    const path = join(folder, 'made.h5')
    rmSync(path, { force: true })
    const file = new h5wasm.File(path, 'w')
    fill(file)
    file.close()
    return readFileSync(path)
  }

  it('reads what the C library writes', () => {
    const root = readHdf5(
      made((file) => {
        file.create_group('a').create_dataset({ name: 'w', data: Float32Array.of(1, 2, 3, 4), shape: [2, 2] })
        file.create_attribute('layer_names', ['first', 'second'])
      }),
    )
    const w = (root.children.get('a') as Hdf5Group).children.get('w')
    expect(w?.tag === 'array' && [w.shape, bytesOf(w.bytes)]).toEqual([[2, 2], bytesOf(Float32Array.of(1, 2, 3, 4))])
    expect(root.texts('layer_names')).toEqual(['first', 'second'])
    expect(root.texts('other')).toBeUndefined()
  })

  it('refuses compressed arrays by name', () => {
    const bytes = made((file) => {
      file.create_dataset({ name: 'w', data: new Float32Array(64), shape: [64], chunks: [16], compression: 4 })
    })
    expect(() => readHdf5(bytes)).toThrow('hdf5: /w must not be compressed, got an array with filters')
  })

  const one = (): Uint8Array =>
    writeHdf5({ tag: 'group', children: new Map([['a', { tag: 'array', data: Float32Array.of(1, 2), shape: [2] }], ['b', { tag: 'array', data: Float32Array.of(3, 4), shape: [2] }]]) }) // prettier-ignore

  it('refuses arrays that share bytes, claim more than there is, or lead in circles', () => {
    const bytes = one()
    // The layout of each array: version 3, in one piece, then its place.
    const layouts = [...bytes.keys()].filter(
      (i) => i % 8 === 0 && bytes[i] === 3 && bytes[i + 1] === 1 && bytes[i + 10] === 8,
    )
    expect(layouts).toHaveLength(2)
    const [first = 0, second = 0] = layouts
    const shared = bytes.slice()
    shared.copyWithin(second + 2, first + 2, first + 10)
    expect(() => readHdf5(shared)).toThrow(/must have bytes of its own from \d+ on/)
    // The first entry of the root's table of names, led back to the root.
    const table = [...bytes.keys()].find((i) => i % 8 === 0 && bytes[i] === 0x53 && bytes[i + 1] === 0x4e) ?? 0
    const circle = bytes.slice()
    circle.copyWithin(table + 16, 64, 72)
    expect(() => readHdf5(circle)).toThrow('hdf5: /a must be an object of its own, got one that has another name too')
    const large = bytes.slice()
    const [space = 0] = [...bytes.keys()].filter(
      (i) => i % 8 === 0 && bytes[i] === 1 && bytes[i + 1] === 1 && bytes[i + 8] === 2,
    )
    large[space + 12] = 1 // 2^32 + 2 elements
    expect(() => readHdf5(large)).toThrow(/must have \d+ bytes for \[4294967298\], got 8/)
  })

  it('refuses what is no HDF5, or has another size', () => {
    expect(() => readHdf5(new Uint8Array(100))).toThrow('hdf5: the file must begin with the signature of HDF5, got something else') // prettier-ignore
    const bytes = one()
    expect(() => readHdf5(bytes.slice(0, -8))).toThrow(/it is cut off or damaged/)
    const newer = bytes.slice()
    newer[8] = 9
    expect(() => readHdf5(newer)).toThrow('hdf5: the version must be at most 3, got 9')
  })
})
