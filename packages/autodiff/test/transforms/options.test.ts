import { array, type Value } from '@pullback/core'
import { expect, test } from 'vitest'
import {
  associativeScan,
  checkpoint,
  customJvp,
  customVjp,
  grad,
  hessian,
  jacfwd,
  jacrev,
  jit,
  jvp,
  linearize,
  np,
  scan,
  valueAndGrad,
  vjp,
  vmap,
} from '../../src/index.ts'

const x = array([1, 2, 3])
const f = (a: Value): Value => np.sum(np.sin(a))
const wrong = (options: Readonly<Record<string, unknown>>): never => options as never

test.each<[string, () => unknown, string]>([
  ['jit', () => jit(f, wrong({ static_argnums: 1 })), 'got "static_argnums"; did you mean staticArgnums?'],
  ['vmap', () => vmap(f, wrong({ inAxis: 1 })), 'got "inAxis"; did you mean inAxes?'],
  ['grad', () => grad(f, wrong({ argnum: 1 }))(x), 'got "argnum"; did you mean argnums?'],
  ['valueAndGrad', () => valueAndGrad(f, wrong({ aux: true })), 'got "aux"; did you mean hasAux?'],
  ['jacfwd', () => jacfwd(f, wrong({ ragnums: 0 })), 'got "ragnums"; did you mean argnums?'],
  ['jacrev', () => jacrev(f, wrong({ holomorphic: true })), 'options must be argnums, hasAux, got "holomorphic"'],
  ['hessian', () => hessian(f, wrong({ arg: 0 })), 'options must be argnums, hasAux, got "arg"'],
  ['checkpoint', () => checkpoint(f, wrong({ prevent_cse: true })), 'got "prevent_cse"; did you mean preventCse?'],
  [
    'customJvp',
    () => customJvp(f, () => [x, x] as const, wrong({ nonDiffArgnums: 0 })),
    'did you mean nondiffArgnums?',
  ],
  [
    'customVjp',
    () =>
      customVjp(
        f,
        () => [x, x] as const,
        () => [x],
        wrong({ nondiff: 0 }),
      ),
    'must be nondiffArgnums, got "nondiff"',
  ],
  [
    'scan',
    () => scan((c: Value, _: Value) => [c, c] as const, x, x, wrong({ len: 3 })),
    'must be length, reverse, got "len"',
  ],
  ['associativeScan', () => associativeScan(np.add, x, wrong({ axes: 0 })), 'got "axes"; did you mean axis?'],
])('%s refuses an option it does not know, with the nearest', (fn, call, message) => {
  expect(call).toThrow(TypeError)
  expect(call).toThrow(message)
  expect(call).toThrow(new RegExp(`^${fn}: options must be `))
})

test('options that are no record are refused', () => {
  expect(() => jit(f, 1 as never)).toThrow('jit: options must be a record such as { staticArgnums: … }, got a number')
  expect(() => vmap(f, [0] as never)).toThrow(
    'vmap: options must be a record such as { inAxes: … }, got an array of length 1',
  )
})

test.each<[string, () => unknown]>([
  ['jit', () => jit(x as never)],
  ['grad', () => grad(undefined as never)],
  ['jacrev', () => jacrev(null as never)],
  ['hessian', () => hessian(null as never)],
  ['jvp', () => jvp(3 as never, [x], [x])],
  ['vjp', () => vjp('f' as never, x)],
  ['linearize', () => linearize({} as never, x)],
  ['checkpoint', () => checkpoint(1 as never)],
])('%s refuses what is no function', (fn, call) => {
  expect(call).toThrow(`${fn}: the first argument must be a function, got `)
})

test('argnums: negative, lists, and mistakes', () => {
  const g = (a: Value, b: Value): Value => np.sum(np.multiply(a, np.multiply(b, b)))
  expect(grad(g, { argnums: -1 })(x, x).toString()).toBe(grad(g, { argnums: 1 })(x, x).toString())
  expect(grad(g, { argnums: [1, 0] })(x, x).map(String)).toEqual([
    String(grad(g, { argnums: 1 })(x, x)),
    String(grad(g)(x, x)),
  ])
  expect(grad(g, { argnums: [] })(x, x)).toEqual([])
  expect(() => grad(g, { argnums: 2 })(x, x)).toThrow('grad: argnums 2 needs at least 3 arguments, got 2')
  expect(() => grad(g, { argnums: -3 })(x, x)).toThrow('grad: argnums -3 needs at least 3 arguments, got 2')
  expect(() => grad(g, { argnums: [0, -2] })(x, x)).toThrow('grad: argnums must be distinct, got 0, -2')
  expect(() => grad(g, { argnums: 0.5 })(x, x)).toThrow('grad: argnums must be integers, got 0.5')
  expect(() => grad(g, { argnums: 'a' as never })(x, x)).toThrow(
    'grad: argnums must be an integer or a list of them, got a string',
  )
})

test('hasAux carries anything beside the value, and says what is missing', () => {
  const both = (a: Value): readonly [Value, { readonly twice: Value }] => [f(a), { twice: np.multiply(a, 2) }]
  expect(grad(both, { hasAux: true })(x)[1].twice.toString()).toBe('[2. 4. 6.]')
  for (const jacobian of [jacfwd, jacrev, hessian]) {
    const [j, aux] = jacobian(both, { hasAux: true })(x) as readonly [Value, { readonly twice: Value }]
    expect(j.toString()).toBe((jacobian(f)(x) as Value).toString())
    expect(aux.twice.toString()).toBe('[2. 4. 6.]')
  }
  expect(() => grad(f, { hasAux: true })(x)).toThrow(
    'grad: with hasAux f must return [value, aux], got an array of dtype float32',
  )
  expect(() => jacrev((a: Value) => [a], { hasAux: true })(x)).toThrow(
    'must return [value, aux], got an array of length 1',
  )
})
