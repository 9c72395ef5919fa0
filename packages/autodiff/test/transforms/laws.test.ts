import { NdArray, type Value } from '@pullback/core'
import { fc, test } from '@fast-check/vitest'
import { reduceSum } from '../../src/primitives/broadcast.ts'
import { mul } from '../../src/primitives/arithmetic.ts'
import { arrayOf, between, concrete, expectClose } from '../../src/testing/index.ts'
import { grad, linearize, vjp } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { jvp } from '../../src/transforms/jvp.ts'
import { makeProgram } from '../../src/transforms/makeProgram.ts'
import { runProgram } from '../../src/run.ts'
import { simplify } from '../../src/compile/simplify.ts'
import { verifyProgram } from '../../src/show.ts'
import { vmap } from '../../src/transforms/vmap.ts'
import { functions } from '../programs.ts'

const vector = fc.integer({ min: 1, max: 5 }).chain((n) => arrayOf([n], 'float64', between(-1, 1)))
const CLOSE = { rtol: 1e-10, atol: 1e-11 }

const total =
  (f: (x: Value) => Value) =>
  (x: Value): Value =>
    reduceSum(f(x), [0])

const rows = (x: NdArray, n: number): NdArray =>
  new NdArray(
    'float64',
    [n, ...x.shape],
    Float64Array.from(
      { length: n * x.size },
      (_, i) => (x.data[i % x.size] as number) * (1 - Math.floor(i / x.size) / 4),
    ),
  )

const row = (x: Value, r: number): NdArray => {
  const a = concrete(x)
  const size = a.size / a.shape[0]!
  return new NdArray('float64', a.shape.slice(1), a.data.slice(r * size, (r + 1) * size))
}

test.prop([functions(), vector])('jit computes what the function computes', ({ f }, x) => {
  expectClose('jit', jit(f)(x), f(x), CLOSE)
})

test.prop([functions(), vector])(
  'a program, and its simplified form, compute what the function computes',
  ({ f }, x) => {
    const p = makeProgram(f, x)
    verifyProgram(p)
    const s = simplify(p)
    verifyProgram(s)
    expectClose('program', runProgram(p, [x])[0]!, f(x))
    expectClose('simplified', runProgram(s, [x])[0]!, f(x))
  },
)

test.prop([functions(), vector])('grad of jit, jit of grad and grad agree', ({ f }, x) => {
  const g = grad(total(f))(x)
  expectClose('grad(jit)', grad(jit(total(f)))(x), g, CLOSE)
  expectClose('jit(grad)', jit(grad(total(f)))(x), g, CLOSE)
  expectClose('jit(grad(jit))', jit(grad(jit(total(f))))(x), g, CLOSE)
})

test.prop([functions(), vector, vector])('forward and reverse mode agree', ({ f }, x, v) => {
  const t = new NdArray(
    'float64',
    x.shape,
    Float64Array.from(x.data, (_, i) => v.data[i % v.size] as number),
  )
  const [, dy] = jvp(f, [x], [t])
  const [, pull] = vjp(f, x)
  const [, push] = linearize(f, x)
  expectClose('linearize', push(t), dy, CLOSE)
  const [ct] = pull(dy)
  expectClose('⟨Jᵀdy, t⟩ = ⟨dy, dy⟩', reduceSum(mul(ct, t), [0]), reduceSum(mul(dy, dy), [0]), {
    rtol: 1e-9,
    atol: 1e-9,
  })
})

test.prop([functions(5), vector, fc.integer({ min: 1, max: 3 })])(
  'vmap is a loop, alone and around grad and jit',
  ({ f }, x, n) => {
    const xs = rows(x, n)
    for (const g of [f, jit(f), grad(total(f)), jit(grad(total(f)))]) {
      const all = vmap(g)(xs)
      const compiled = jit(vmap(g))(xs)
      for (let r = 0; r < n; r++) {
        expectClose(`row ${r}`, row(all, r), g(row(xs, r)), CLOSE)
        expectClose(`compiled row ${r}`, row(compiled, r), g(row(xs, r)), CLOSE)
      }
    }
  },
)

test.prop([functions(4), vector])('second derivatives agree in every order of transforms', ({ f }, x) => {
  const g = total(f)
  const hvp = (v: Value): Value => grad((y: Value) => reduceSum(mul(grad(g)(y), v), [0]))(x)
  const [, forwardOverReverse] = jvp(grad(g), [x], [x])
  expectClose('reverse over reverse', hvp(x), forwardOverReverse, { rtol: 1e-8, atol: 1e-9 })
  expectClose('compiled', jit(hvp)(x), forwardOverReverse, { rtol: 1e-8, atol: 1e-9 })
})
