/** The committed digits are the published ones. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeDigits } from '../../../examples/digits/decodeDigits.ts'
import { readDigits } from '../../../examples/digits/readDigits.ts'

const file = readFileSync(new URL('../../../examples/digits/data/digits.bin', import.meta.url))
const all = decodeDigits(file)
const perDigit = (labels: Int32Array): readonly number[] =>
  Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length)

describe('digits.bin', () => {
  test('has the checksum that its README states', () => {
    const readme = readFileSync(new URL('../../../examples/digits/data/README.md', import.meta.url), 'utf8')
    const sha256 = createHash('sha256').update(file).digest('hex')
    expect(sha256).toBe('49536d028800429df443bb4293eae2386c7dacbc0c7a3e3313ebeb9e4e57e20e')
    expect(readme).toContain(sha256)
  })

  test('holds 1,797 images with the published number of each digit', () => {
    expect(all.count).toBe(1797)
    expect(all.images).toHaveLength(1797 * 64)
    expect(perDigit(all.labels)).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
  })

  test('has pixels in sixteenths from 0 to 1, with the published sum', () => {
    expect(all.images.every((x) => x >= 0 && x <= 1 && Number.isInteger(x * 16))).toBe(true)
    expect(all.images.reduce((sum, x) => sum + x * 16, 0)).toBe(561718)
  })

  test('draws image 1000, a one, as the source has it', () => {
    const rows = Array.from({ length: 8 }, (_, r) =>
      [...all.images.subarray(64000 + r * 8, 64000 + r * 8 + 8)].map((x) => x * 16),
    )
    expect(all.labels[1000]).toBe(1)
    expect(rows).toEqual([
      [0, 0, 1, 14, 2, 0, 0, 0],
      [0, 0, 0, 16, 5, 0, 0, 0],
      [0, 0, 0, 14, 10, 0, 0, 0],
      [0, 0, 0, 11, 16, 1, 0, 0],
      [0, 0, 0, 3, 14, 6, 0, 0],
      [0, 0, 0, 0, 8, 12, 0, 0],
      [0, 0, 10, 14, 13, 16, 8, 3],
      [0, 0, 2, 11, 12, 15, 16, 15],
    ])
  })

  test('is refused when cut short', () => {
    expect(() => decodeDigits(file.subarray(0, 100))).toThrow(
      'decodeDigits: the file must be records of 41 bytes, got 100 bytes',
    )
  })
})

describe('readDigits', () => {
  const { train, test: held } = readDigits()

  test('holds out a fifth by the rule in the README', () => {
    const place = (i: number): number => (i * 0.6180339887498949) % 1
    const rule = [...all.labels.keys()]
      .sort((a, b) => place(a) - place(b))
      .slice(0, 359)
      .sort((a, b) => a - b)
    expect([train.count, held.count]).toEqual([1438, 359])
    expect([...held.labels]).toEqual(rule.map((i) => all.labels[i]))
    expect(held.images.subarray(64, 128)).toEqual(all.images.subarray((rule[1] ?? 0) * 64, ((rule[1] ?? 0) + 1) * 64))
  })

  test('holds out between 30 and 45 of every digit', () => {
    expect(perDigit(held.labels).every((n) => n >= 30 && n <= 45)).toBe(true)
  })
})
