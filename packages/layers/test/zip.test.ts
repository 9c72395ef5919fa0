/** Zip archives written, read, and refused. */
import { fc, test } from '@fast-check/vitest'
import { either as E } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { crc32, crc32c, readZip, showZipError, writeZip } from '../src/zip/index.ts'

const entries = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,6}(\/[a-z0-9]{1,4})?$/), fc.uint8Array()), {
  maxLength: 5,
  selector: ([name]) => name,
})

const message = (bytes: Uint8Array, maxBytes?: number): string => {
  const read = readZip(bytes, maxBytes === undefined ? {} : { maxBytes })
  return E.isLeft(read) ? showZipError(read.left) : 'read'
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the directory's first entry, and the record at the end, stand. */
const places = (bytes: Uint8Array): { readonly central: number; readonly end: number } => {
  const end = bytes.length - 22
  return { central: view(bytes).getUint32(end + 16, true), end }
}

describe('writeZip and readZip', () => {
  test.prop([entries, fc.boolean()])('give back the entries, stored or deflated', (list, compress) => {
    const read = readZip(writeZip(list, { compress }))
    expect(E.isRight(read) && new Map(read.right)).toEqual(new Map(list))
  })

  test.prop([entries])('the same entries give the same bytes', (list) => {
    expect(writeZip(list)).toEqual(writeZip(list))
  })

  test.prop([entries, fc.nat(), fc.integer({ min: 0, max: 7 }), fc.boolean()])(
    'a flipped bit ends in an error, or leaves every content as it was',
    (list, place, bit, compress) => {
      const bytes = writeZip(list, { compress })
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      const read = readZip(bytes)
      if (E.isLeft(read)) expect(read.left.tag).toBe('zip')
      else expect([...read.right.values()]).toEqual(list.map(([, content]) => content).slice(0, read.right.size))
    },
  )

  test.prop([fc.uint8Array({ maxLength: 200 })])('arbitrary bytes end in an error', (bytes) => {
    expect(E.isLeft(readZip(bytes))).toBe(true)
  })

  it.each(['../a', '/a', 'a/../b', 'a\\b', 'C:/a', '', 'a//b', './a', 'a\0b'])(
    'the name %j is refused both ways',
    (name) => {
      expect(() => writeZip([[name, new Uint8Array(1)]])).toThrow(/writeZip: names must be relative paths, each once/)
      if (name.length === 0) return
      // A name of the same length, written over.
      const bytes = writeZip([['x'.repeat(name.length), new Uint8Array(1)]])
      const text = new TextEncoder().encode(name)
      bytes.set(text, 30)
      bytes.set(text, places(bytes).central + 46)
      expect(message(bytes)).toMatch(/expected a relative path, once/)
    },
  )

  it('names that come twice are refused both ways', () => {
    expect(() => writeZip([['a', new Uint8Array(1)], ['a', new Uint8Array(1)]])).toThrow(/"a" \(twice\)/) // prettier-ignore
    const bytes = writeZip([['a', new Uint8Array(1)], ['b', new Uint8Array(1)]]) // prettier-ignore
    const { central } = places(bytes)
    bytes[central + 46 + 1 + 46] = 0x61
    expect(message(bytes)).toMatch(/"a": expected a relative path, once, found the name twice/)
  })

  it('a bomb is refused by what it claims, and unpacks no more than it claims', () => {
    const bytes = writeZip([['zeros', new Uint8Array(1 << 20)]], { compress: true })
    expect(message(bytes, 1000)).toMatch(/at most 1000 bytes unpacked, found 1048576/)
    const { central } = places(bytes)
    view(bytes).setUint32(central + 24, 10, true)
    expect(message(bytes)).toMatch(/deflated data of 10 bytes, found something else/)
    view(bytes).setUint32(central + 24, 0xfffffff0, true)
    expect(message(bytes)).toMatch(/expected at most \d+ bytes from \d+, found 4294967280 claimed/)
  })

  it('entries that overlap are refused', () => {
    const bytes = writeZip([['a', new Uint8Array(8)], ['b', new Uint8Array(8)]]) // prettier-ignore
    const { central } = places(bytes)
    const second = central + 46 + 1
    view(bytes).setUint32(second + 42, 0, true) // begins where the first does
    bytes[second + 46] = 0x63
    expect(message(bytes)).toMatch(/expected one name, found another in its own header/)
    // The same name in both places of one header, but data that run into the second entry.
    const longer = writeZip([['a', new Uint8Array(8)], ['b', new Uint8Array(8)]]) // prettier-ignore
    view(longer).setUint32(places(longer).central + 20, 20, true)
    view(longer).setUint32(places(longer).central + 24, 20, true)
    expect(message(longer)).toMatch(/expected bytes of its own from \d+ on/)
  })

  it('encryption, other methods and parts of archives are refused', () => {
    const made = (): Uint8Array => writeZip([['a', new Uint8Array(8)]])
    const at = (offset: number, value: number): Uint8Array => {
      const bytes = made()
      view(bytes).setUint16(places(bytes).central + offset, value, true)
      return bytes
    }
    expect(message(at(8, 1))).toMatch(/no encryption/)
    expect(message(at(10, 12))).toMatch(/the method stored or deflate, found number 12/)
    const part = made()
    view(part).setUint16(places(part).end + 4, 1, true)
    expect(message(part)).toMatch(/one file, found a part of several/)
    expect(message(new Uint8Array(5))).toBe('zip: archive: expected a zip archive, found 5 bytes')
  })

  it('the checksum is the published one', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('crc32c', () => {
  test('gives the published check values', () => {
    // RFC 3720, appendix B.4, and the check value of Williams's catalogue.
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283)
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa)
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43)
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe(0x46dd794e)
  })

  test.prop([fc.uint8Array(), fc.uint8Array()])('goes on where it left off', (a, b) => {
    expect(crc32c(b, crc32c(a))).toBe(crc32c(Uint8Array.of(...a, ...b)))
  })
})
