/** Keys of static data and the comparison that stands in for them. */
import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { sameData, structuralKey } from '../src/keys.ts'

const shared = [(): void => undefined, new Date(0), new Map(), Symbol('s')]
const leaf = fc.oneof(
  fc.constantFrom<unknown>(0, -0, NaN, 1, '1', '', 'a', true, false, null, undefined, 1n, 2n, ...shared),
  fc.integer({ min: -2, max: 2 }),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0'), tie('value'), { maxKeys: 3, noNullPrototype: false }),
  ),
}))

test.prop([value, value], { numRuns: 1000 })('sameData agrees with the equality of keys', (a, b) => {
  expect(sameData(a, b)).toBe(structuralKey(a) === structuralKey(b))
})

test.prop([value])('copies have the same key; symbols and objects of classes are their own', (a) => {
  const copy = (x: unknown): unknown =>
    Array.isArray(x)
      ? x.map(copy)
      : typeof x === 'object' && x !== null && !shared.includes(x as never)
        ? Object.fromEntries(
            Object.entries(x)
              .reverse()
              .map(([k, y]) => [k, copy(y)]),
          )
        : x
  expect(sameData(a, copy(a))).toBe(true)
  expect(structuralKey(copy(a))).toBe(structuralKey(a))
})

it('programs and objects of classes are compared by identity', () => {
  const program = (): object => ({ inputs: [], equations: [], outputs: [] })
  expect(sameData(program(), program())).toBe(false)
  expect(sameData(new Date(0), new Date(0))).toBe(false)
  expect(sameData([], {})).toBe(false)
  expect(sameData({ a: undefined }, {})).toBe(false)
})
