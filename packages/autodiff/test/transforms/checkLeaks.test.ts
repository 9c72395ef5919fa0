import { array, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import {
  checkLeaks,
  checkpoint,
  cond,
  customJvp,
  customVjp,
  grad,
  jit,
  LeakedTracerError,
  np,
  scan,
  vjp,
  vmap,
} from '../../src/index.ts'

const x = array([1, 2, 5])

describe('a leak is an error that names the function, the type, the line and what to write', () => {
  test('kept in an array', async () => {
    const kept: Value[] = []
    const leaky = jit(function leaky(a: Value) {
      kept.push(np.sin(a))
      return a
    })
    await expect(checkLeaks(leaky)(x)).rejects.toThrow(LeakedTracerError)
    await expect(checkLeaks(jit((a: Value) => (kept.push(np.sin(a)), a)))(x)).rejects.toThrow(
      /^checkLeaks: an anonymous function left behind a value f32\[3\] that was traced by jit of an anonymous function, which has finished; it was made at .*checkLeaks\.test\.ts:\d+:\d+; return it from the traced function/,
    )
    expect(kept).toHaveLength(2)
  })

  test('held by a closure', async () => {
    const held: (() => Value)[] = []
    const f = (a: Value): Value =>
      grad((b: Value) => {
        held.push(() => b)
        return np.sum(b)
      })(a)
    await expect(checkLeaks(f)(x)).rejects.toThrow('left behind a value f32[3] that was traced by grad of')
    expect(held).toHaveLength(1)
  })

  test('returned', async () => {
    const f = (a: Value): { readonly z: Value } => {
      let z = a
      vmap((b: Value) => (z = b))(a)
      return { z }
    }
    await expect(checkLeaks(f)(x)).rejects.toThrow('f returned at .z a value f32[] that was traced by vmap of')
  })
})

const sine = customVjp(
  (a: Value) => np.sin(a),
  (a: Value) => [np.sin(a), a] as const,
  (a: Value, ct: Value) => [np.multiply(np.cos(a), ct)],
)
const doubled = customJvp(
  (a: Value) => np.multiply(a, 2),
  ([a]: readonly [Value], [da]: readonly [Value]) => [np.multiply(a, 2), np.multiply(da, 2)],
)
const step = (c: Value, _: null): readonly [Value, null] => [cond(np.greater(np.sum(c), 0), np.sin, np.cos, c), null]
const f = (a: Value): Value => np.sum(checkpoint(sine)(doubled(scan(step, a, null, { length: 3 })[0])))

test.each<[string, (a: Value) => unknown]>([
  ['f', f],
  ['jit', jit(f)],
  ['grad', grad(f)],
  ['jit of grad', jit(grad(f))],
  ['grad of jit', grad(jit(f))],
  ['vmap of grad', vmap(grad((b: Value) => f(np.multiply(b, x))))],
  ['vjp', (a) => vjp(f, a)],
  ['vjp in jit', jit((a: Value) => vjp(f, a))],
  ['jit inside grad', (a) => grad((b: Value) => jit((c: Value) => np.sum(np.multiply(c, b)))(b))(a)],
  ['grad of grad', jit(grad((a: Value) => np.sum(grad(f)(a))))],
])('the library itself leaves nothing behind: %s', async (_, g) => {
  await checkLeaks(g)(x)
})

test('gives the result, and passes errors on', async () => {
  expect(String(await checkLeaks(jit(np.sin))(array([0])))).toBe('[0.]')
  const failing = (): Value => {
    throw new Error('mine')
  }
  await expect(checkLeaks(failing)()).rejects.toThrow('mine')
  expect(() => checkLeaks(1 as never)).toThrow('checkLeaks: the first argument must be a function, got a number')
})
