/** Misuse of arrays that the compiler refuses; conditions on arrays it does not, see conditions.test.ts. */
import { describe, test } from 'vitest'
import type { Value } from '@pullback/core'

declare const x: Value

describe('operators on arrays', () => {
  test('do not compile', () => {
    // @ts-expect-error an array is no number
    void (x * 2)
    // @ts-expect-error an array is no number
    void (x + 1)
    // @ts-expect-error an array is no number
    void (x > 0)
    // @ts-expect-error an array never equals a number
    void (x === 1)
    // @ts-expect-error an array is no index
    void [1, 2][x]
  })

  test('methods and templates do', () => {
    void x.mul(2).add(true).greater(0)
    void `${x}`
  })
})
