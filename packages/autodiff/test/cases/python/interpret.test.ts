/** The Python of reference cases: precedence, scopes, unpacking, numbers, and complaints about what lies beyond. */
import { expect, test } from 'vitest'
import { makeHost } from '../host.ts'
import { Float, Program } from './interpret.ts'

const run = (source: string): unknown => new Program(makeHost('float64').host).run(source)

test.each<[string, unknown]>([
  ['1 + 2 * 3', 7],
  ['-2 ** 2', -4],
  ['2 ** -1', new Float(0.5)],
  ['2 ** 3 ** 2', 512],
  ['7 // 2, -7 // 2, -7 % 3', [3, -4, 2]],
  ['7 / 2', new Float(3.5)],
  ['2.0 * 3', new Float(6)],
  ['1 < 2 < 3, 1 < 3 < 2', [true, false]],
  ['1 if 0 else 2', 2],
  ['not 0 and 3', 3],
  ['[x * x for x in range(5) if x % 2 == 1]', [1, 9]],
  ['(1,)', [1]],
  ['{"a": 1, "b": (2, 3)}["b"][-1]', 3],
  ['(lambda x, y=2, *rest: (x, y, rest))(1)', [1, 2, []]],
  ['(lambda *a: a)(*(1, 2), 3)', [1, 2, 3]],
  ['(1, 2, 3)[1:]', [2, 3]],
  ['1 | 6 ^ 3 & 2', 5],
  ['1e-3', new Float(0.001)],
  ['.5', new Float(0.5)],
])('%s', (source, value) => {
  expect(run(source)).toEqual(value)
})

test('blocks, closures and unpacking work', () => {
  const source = `
def f(n):
  def step(a, b):  # shadows nothing
    return b, a + b
  a, b = 0, 1
  for i in range(n):
    a, b = step(a, b)
  if a > 50:
    return 'large'
  elif a == 5:
    return 'five'
  else:
    (x, *y), z = (1, 2, 3), 4; total = x + z
    total += len(y)
    return total
(f(5), f(12), f(2))`
  expect(run(source)).toEqual(['five', 'large', 7])
})

test('decorators apply from the innermost out', () => {
  expect(run('def twice(f): return lambda x: f(f(x))\n@twice\n@twice\ndef g(x): return x + 1\ng(0)')).toBe(4)
})

test('shapes of subscripts follow NumPy', () => {
  const shapes = run(
    'x = jnp.zeros((2, 3, 4))\n[y.shape for y in (x[0], x[:, None], x[..., 1], x[:, jnp.array([0, 2, 2])], x[::-1, 1:, None, 0])]',
  )
  expect(shapes).toEqual([
    [3, 4],
    [2, 1, 3, 4],
    [2, 3],
    [2, 3, 4],
    [2, 2, 1],
  ])
})

test.each(['x ===', 'a b', 'f(', '1 $ 2', 'def f(: return 1'])('%s is refused', (source) => {
  expect(() => run(source)).toThrow(SyntaxError)
})
