/** Core's arrays are what this package takes for arrays. */
import type { NdArray } from '@pullback/core'
import { expectTypeOf, test } from 'vitest'
import type { ArrayData } from '../src/index.ts'

test('an NdArray is an ArrayData, and a nested list is not', () => {
  expectTypeOf<NdArray>().toExtend<ArrayData>()
  expectTypeOf<readonly number[]>().not.toExtend<ArrayData>()
})
