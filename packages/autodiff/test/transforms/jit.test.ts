import { array, DonatedArrayError, NdArray, scalar, type Value } from '@pullback/core'
import { describe, expect, test, vi } from 'vitest'
import { np, random, stopGradient } from '../../src/index.ts'
import { LeakedTracerError, TracerConversionError } from '../../src/errors.ts'
import { add, mul, sub } from '../../src/primitives/arithmetic.ts'
import { broadcastInDim, reduceSum } from '../../src/primitives/broadcast.ts'
import { concrete } from '../../src/testing/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { evalShape, makeProgram } from '../../src/transforms/makeProgram.ts'
import { spec } from '../../src/transforms/spec.ts'
import { showProgram } from '../../src/show.ts'
import { vmap } from '../../src/transforms/vmap.ts'

const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const x = array([1, 2, 3])

describe('jit traces', () => {
  const counting = (): { calls: () => number; f: (x: Value) => Value } => {
    let n = 0
    return { calls: () => n, f: jit((a: Value) => (n++, add(a, a))) }
  }

  test('once per shape, dtype and weakness', () => {
    const { calls, f } = counting()
    f(x)
    f(array([4, 5, 6]))
    expect(calls()).toBe(1)
    f(array([1, 2]))
    f(array([1, 2], { dtype: 'int32' }))
    f(scalar(1))
    f(1 as unknown as Value)
    f(2 as unknown as Value)
    expect(calls()).toBe(5)
  })

  test('once per structure, whatever the order of keys', () => {
    let n = 0
    const f = jit((p: { a: Value; b: Value }) => (n++, add(p.a, p.b)))
    f({ a: x, b: x })
    f({ b: x, a: x })
    expect(n).toBe(1)
  })

  test('once per static value, compared by value and type', () => {
    let n = 0
    const f = jit((a: Value, k: unknown) => (n++, k === 2 ? add(a, a) : a), { staticArgnums: 1 })
    expect(nested(f(x, 2))).toEqual([2, 4, 6])
    expect(nested(f(x, '2'))).toEqual([1, 2, 3])
    f(x, { mode: 'a', at: [1, 2] })
    f(x, { at: [1, 2], mode: 'a' })
    f(x, true)
    f(x, 1)
    f(x, 0)
    f(x, -0)
    expect(n).toBe(7)
  })

  test('once each for kinds that take turns', () => {
    const { calls, f } = counting()
    const given = [x, array([1, 2]), array([3, 4, 5]), scalar(2), scalar(3, 'float32', true), scalar(2), array([6, 7])]
    for (const a of [...given, ...given]) expect(nested(f(a))).toEqual(nested(add(a, a)))
    expect(calls()).toBe(4)
  })

  test('and never again in a loop of fresh arrays', () => {
    const { calls, f } = counting()
    for (let i = 0; i < 100; i++) f(array([i, i, i]))
    expect(calls()).toBe(1)
  })
})

describe('jit computes', () => {
  test('with captured arrays, numbers and trees', () => {
    const w = array([10, 20, 30])
    const f = jit((p: { v: Value; k: number }) => ({ sum: add(p.v, w), twice: mul(p.v, p.k as unknown as Value) }))
    const y = f({ v: x, k: 2 })
    expect([nested(y.sum), nested(y.twice)]).toEqual([
      [11, 22, 33],
      [2, 4, 6],
    ])
  })

  test('an argument returned, twice, and constants', () => {
    const f = jit((a: Value) => [a, a, scalar(7), x] as const)
    const [p, q, r, s] = f(array([5]))
    expect([nested(p), nested(q), nested(r), nested(s)]).toEqual([[5], [5], 7, [1, 2, 3]])
  })

  test('nothing at all, and empty arrays', () => {
    expect(jit(() => [] as readonly Value[])()).toEqual([])
    expect(nested(jit((a: Value) => add(a, a))(array([])))).toEqual([])
    expect(nested(jit((a: Value) => reduceSum(a, [0]))(array([])))).toBe(0)
  })

  test('inside other transforms, with values those are tracing', () => {
    const f = (a: Value): Value => {
      const inner = jit((b: Value) => mul(a, b))
      return reduceSum(inner(a), [0])
    }
    expect(nested(grad(f)(x))).toEqual([2, 4, 6])
    expect(nested(jit(grad(f))(x))).toEqual([2, 4, 6])
    expect(
      nested(
        vmap(f)(
          array([
            [1, 2],
            [3, 4],
          ]),
        ),
      ),
    ).toEqual([5, 25])
  })

  test('big arrays created inside without making them constants of the program', () => {
    const f = (a: Value): Value => add(a, broadcastInDim(scalar(1), [1000, 1000], []))
    const p = makeProgram(f, spec([1000, 1000]))
    expect(p.inputs).toHaveLength(1)
    expect(nested(jit((a: Value) => reduceSum(f(a), [0, 1]))(broadcastInDim(scalar(0), [1000, 1000], [])))).toBe(1e6)
  })
})

describe('donation', () => {
  const step = jit((w: Value, g: Value) => [sub(w, g), reduceSum(w, [0])] as const, { donateArgnums: 0 })

  test('keeps state between calls and gives the same numbers as without', () => {
    const g = array([0.5, 0.25, 0.125])
    let w: Value = array([1, 2, 3])
    const sums: unknown[] = []
    for (let i = 0; i < 4; i++) {
      const [next, sum] = step(w, g)
      w = next
      sums.push(nested(sum))
    }
    expect(nested(w)).toEqual([-1, 1, 2.5])
    expect(sums).toEqual([6, 5.125, 4.25, 3.375])
  })

  test('makes later use of the argument an error', () => {
    const w = array([1, 2, 3])
    step(w, x)
    expect(() => add(w, x)).toThrow(DonatedArrayError)
    expect(() => step(w, x)).toThrow('this float32 array of shape [3] was donated to a compiled function')
    expect(String(w)).toBe('<donated float32[3]>')
  })

  test('of an array leaves others that were made of it as they were', () => {
    const made: readonly ((w: Value) => Value)[] = [
      (w) => np.reshape(w, [3, 1]),
      (w) => np.expandDims(w, 0),
      (w) => stopGradient(w),
      (w) => np.tile(w, [1]),
      (w) => np.flip(w),
      (w) => jit((y: Value) => y)(w),
    ]
    for (const make of made) {
      // The second state lies in the memory of the compiled function.
      const [w] = step(step(array([1, 2, 3]), x)[0], x)
      const other = make(w)
      const expected = nested(make(array([-1, -2, -3])))
      step(step(w, x)[0], x)
      expect(nested(other)).toEqual(expected)
    }
  })

  test('of a key leaves a clone of it as it was', () => {
    const next = jit((k: Value) => k.add(1), { donateArgnums: 0 })
    const words = next(next(np.zeros([2], 'uint32')))
    const clone = random.clone(random.wrapKeyData(words))
    next(words)
    expect(nested(clone.data)).toEqual([2, 2])
  })

  test('of the same array twice is refused before anything runs', () => {
    const w = array([1, 2, 3])
    expect(() => step(w, w)).toThrow('jit: a donated array must be passed once')
    expect(nested(w)).toEqual([1, 2, 3])
  })

  test('refused for one array leaves the others as they were', () => {
    const both = jit((a: Value, b: Value) => [add(a, b), sub(a, b)] as const, { donateArgnums: [0, 1] })
    const [fresh, spent, other] = [array([1, 2, 3]), array([4, 5, 6]), array([7, 8, 9])]
    both(spent, other)
    expect(() => both(fresh, spent)).toThrow(DonatedArrayError)
    expect(() => both(fresh, fresh)).toThrow('jit: a donated array must be passed once')
    expect(both(fresh, array([1, 1, 1])).map(nested)).toEqual([
      [2, 3, 4],
      [0, 1, 2],
    ])
  })

  test('results kept by the user survive later steps, large and small', () => {
    for (const n of [3, 50_000]) {
      const g = new NdArray('float32', [n], new Float32Array(n).fill(1))
      const f = jit((w: Value) => sub(w, g), { donateArgnums: 0 })
      const start = f(new NdArray('float32', [n], new Float32Array(n).fill(10)))
      // Not donated further: a second run from another array must not overwrite it.
      const other = f(new NdArray('float32', [n], new Float32Array(n).fill(100)))
      expect(concrete(start).data[n - 1]).toBe(9)
      expect(concrete(other).data[0]).toBe(99)
    }
  })

  test('without a result of that type keeps the array and says so', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const w = array([1, 2, 3])
    jit(
      function total(a: Value) {
        return reduceSum(a, [0])
      },
      { donateArgnums: 0 },
    )(w)
    expect(warn).toHaveBeenCalledWith('jit of total: no result has the type of donated f32[3], so it is kept')
    expect(nested(w)).toEqual([1, 2, 3])
    warn.mockRestore()
  })
})

describe('tracing refuses', () => {
  test('reading a traced value, naming the function', () => {
    const read = (a: Value): Value => scalar(Number((a as NdArray).item()))
    expect(() => jit(read)(x)).toThrow(TracerConversionError)
    expect(() => jit(read)(x)).toThrow(
      'item: Traced<f32[3]>(jit of read) is being traced by jit of read and has no concrete elements',
    )
  })

  test('arithmetic operators on traced and plain arrays', () => {
    const times = (a: Value): Value => scalar((a as unknown as number) * 2)
    expect(() => jit(times)(x)).toThrow('arrays cannot be used as JavaScript numbers (as in `x * 2` or `x > 0`)')
    expect(() => times(x)).toThrow('write x.mul(2) or x.greater(0), or x.item()')
  })

  test('a value that outlived its trace', () => {
    let kept: Value | undefined
    jit(function leaky(a: Value) {
      kept = a
      return a
    })(x)
    expect(() => add(kept!, x)).toThrow(LeakedTracerError)
    expect(() => add(kept!, x)).toThrow('add: an operand of shape [3] was traced by jit of leaky, which has finished')
    expect(() => jit((a: Value) => add(a, kept!))(x)).toThrow(LeakedTracerError)
  })

  test('arguments and results that are no arrays', () => {
    expect(() => jit((a: unknown) => a)('x')).toThrow(
      'must be an array or a number, got string; values that are not arrays must be static or captured by the function',
    )
    expect(() => jit((a: Value) => [a, 'x'])(x)).toThrow('must be an array or a number, got string')
    expect(() => jit(async (a: Value) => Promise.resolve(a))(x)).toThrow('traced functions must not be async')
  })

  test('leaves no trace behind after an error', () => {
    expect(() =>
      jit((): Value => {
        throw new Error('mine')
      })(),
    ).toThrow('mine')
    expect(nested(add(x, x))).toEqual([2, 4, 6])
  })
})

test('evalShape computes nothing and gives specs', () => {
  const f = (a: Value, p: { b: Value }): { y: Value; s: Value } => ({ y: add(a, p.b), s: reduceSum(a, [0, 1]) })
  const out = evalShape(f, spec([1000, 2000]), { b: spec([1000, 2000]) })
  expect(out.y.shape).toEqual([1000, 2000])
  expect(String(out.s)).toBe('Spec<f32[]>')
})

test('a program prints with types on binders, literals typed', () => {
  const f = (a: Value, b: Value): Value => mul(add(a, b), scalar(2))
  expect(showProgram(makeProgram(f, x, x))).toBe(
    '{ (a:f32[3], b:f32[3]) => c:f32[3] = add a b; d:f32[3] = mul c 2:f32[]; (d) }',
  )
})
