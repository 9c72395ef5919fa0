import { describe, expect, test } from 'vitest'
import * as primitives from '../../src/primitives/index.ts'
import { suites } from './suites.ts'

describe.each(suites.map((s) => [s.name, s.laws] as const))('%s', (_, laws) => {
  test.each(laws.map((l) => [l.name, l.check] as const))('%s', (_name, check) => {
    check()
  })
})

test('every exported primitive has a suite, and each suite belongs to one', () => {
  const tested = suites.map((s) => s.prim)
  const missing = Object.entries(primitives).filter(([, prim]) => !tested.includes(prim))
  expect(missing.map(([name]) => name)).toEqual([])
  expect(new Set(tested).size).toBe(Object.keys(primitives).length)
})
