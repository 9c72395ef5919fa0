import { array, type Value } from '@pullback/core'
import { expect, test, vi } from 'vitest'
import { explainRetrace, jit, lax, makeProgram, np, showProgram, vmap } from '../../src/index.ts'

const vectors = (count: number): readonly Value[] => Array.from({ length: count }, (_, i) => np.zeros([i + 1]))

test('the least recently used kind goes first, and what was called last counts as used', () => {
  const traced: number[] = []
  const f = jit(
    (a: Value) => {
      traced.push(a.shape[0]!)
      return np.add(a, 1)
    },
    { cacheSize: 3 },
  )
  const [one, two, three, four] = vectors(4) as [Value, Value, Value, Value]
  for (const a of [one, two, three, two, one, one]) f(a)
  expect(traced).toEqual([1, 2, 3])
  f(four) // three goes
  for (const a of [two, one, four]) f(a)
  expect(traced).toEqual([1, 2, 3, 4])
  f(three)
  expect(traced).toEqual([1, 2, 3, 4, 3])
  expect(() => jit((a: Value) => a, { cacheSize: 0 })).toThrow('jit: cacheSize must be a positive integer, got 0')
})

test('wrapping the same function again finds what it was compiled to; other options do not', () => {
  let n = 0
  const f = (a: Value): Value => (n++, np.add(a, 1))
  const x = array([1, 2])
  for (let i = 0; i < 5; i++) jit(f)(x)
  expect(n).toBe(1)
  expect(explainRetrace(jit(f), x)).toBe('f would not be traced again')
  jit(f, { donateArgnums: 0 })(array([1, 2]))
  expect(n).toBe(2)
})

test('a loop of fresh closures is warned of once, with the line and what to do', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  for (let i = 0; i < 50; i++) {
    const step = jit(function step(a: Value): Value {
      return np.multiply(a, i)
    })
    step(array([1, 2, 3]))
  }
  expect(warn).toHaveBeenCalledTimes(1)
  expect(warn.mock.calls[0]![0]).toMatch(
    /^jit: step \(called at .*jitCache\.test\.ts:\d+:\d+\) was compiled 20 times, each time as a new function with the same text for the same kinds of arguments; call jit once, outside the loop, and pass what changes as an argument$/,
  )
  // One function for many kinds is no such loop.
  const f = jit((a: Value) => np.multiply(a, 2))
  for (const a of vectors(25)) f(a)
  expect(warn).toHaveBeenCalledTimes(1)
  warn.mockRestore()
})

test('inline puts the equations in the caller, to the same result', () => {
  const body = (a: Value): Value => lax.sin(lax.sin(a))
  const x = array([1, 2])
  const [called, inlined] = [jit(body), jit(body, { inline: true })].map((f) =>
    showProgram(makeProgram((a: Value) => f(a), x)),
  )
  expect(called).toContain('jit[name=body]')
  expect(inlined).toBe('{ (a:f32[2]) => b:f32[2] = sin a; c:f32[2] = sin b; (c) }')
  expect(jit(body, { inline: true })(x).toString()).toBe(jit(body)(x).toString())
})

test('explainRetrace says when another named axis is why', () => {
  const f = jit(function total(a: Value) {
    return lax.psum(a, 'i')
  })
  const over = (n: number, g: (a: Value) => Value): Value => vmap(g, { axisName: 'i' })(np.zeros([n]))
  over(2, f)
  let said = ''
  over(3, (a) => {
    said = explainRetrace(f, a)
    return a
  })
  expect(said).toBe('total would be traced again: the named axes around are "i":3 instead of "i":2')
})
