import { buffersOf, expr, scalar, type Kernel, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { fuseLoops } from '../../src/compile/fuse.ts'
import { lowerProgram } from '../../src/compile/lower.ts'
import { simplify } from '../../src/compile/simplify.ts'
import { add, div, max, mul, sub } from '../../src/primitives/arithmetic.ts'
import { broadcastInDim, reduceSum } from '../../src/primitives/broadcast.ts'
import { concatenate } from '../../src/primitives/concatenate.ts'
import { dotGeneral } from '../../src/primitives/dot.ts'
import { exp, sqrt } from '../../src/primitives/exponential.ts'
import { permute, slice } from '../../src/primitives/layout.ts'
import { reduceMax } from '../../src/primitives/reduce.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { makeProgram } from '../../src/transforms/makeProgram.ts'
import { spec } from '../../src/transforms/spec.ts'

/** The kernels a function becomes, by kind in order. */
const kernelsOf = <Args extends readonly unknown[]>(f: (...args: Args) => unknown, ...args: Args): readonly Kernel[] =>
  lowerProgram(simplify(makeProgram(f, ...args))).kernels
const kinds = (ks: readonly Kernel[]): string => ks.map((k) => k.tag).join(' ')

const c = (x: number): Value => scalar(x, 'float32', true)
const m = spec([32, 64])

describe('one pass over memory', () => {
  test('a chain of elementwise operations is one loop', () => {
    expect(kinds(kernelsOf((x: Value) => exp(mul(add(x, c(1)), x)), m))).toBe('loop')
  })

  test('the update of Adam is one loop with three results that reads each array once', () => {
    const adam = (p: Value, mu: Value, nu: Value, g: Value): readonly Value[] => {
      const mu2 = add(mul(c(0.9), mu), mul(c(0.1), g))
      const nu2 = add(mul(c(0.999), nu), mul(c(0.001), mul(g, g)))
      return [sub(p, mul(c(0.01), div(mu2, add(sqrt(nu2), c(1e-8))))), mu2, nu2]
    }
    const ks = kernelsOf(adam, m, m, m, m)
    expect(kinds(ks)).toBe('loop')
    const [k] = ks
    expect(k?.tag === 'loop' && k.stores).toHaveLength(3)
    expect(buffersOf(k!).reads).toHaveLength(4)
  })

  test('elementwise work before a reduction happens inside it', () => {
    expect(kinds(kernelsOf((x: Value) => reduceSum(mul(x, x), [1]), m))).toBe('reduce')
  })

  test('reductions of one array are one pass, unless one needs the other', () => {
    const moments = (x: Value): readonly Value[] => [reduceSum(x, [0]), reduceSum(mul(x, x), [0]), reduceMax(x, [0])]
    const ks = kernelsOf(moments, m)
    expect(kinds(ks)).toBe('reduce')
    expect(ks[0]?.tag === 'reduce' && ks[0].accumulators).toHaveLength(3)
    // A sum that nobody reads goes, though it was put together with one that is read.
    const at = { offset: 0, strides: [1] }
    const sumTo = (buffer: number, value: expr.Expr): Kernel => ({
      tag: 'reduce',
      extents: [],
      reduced: [8],
      accumulators: [{ combine: 'sum', value }],
      stores: [{ buffer, access: { offset: 0, strides: [] }, value: expr.acc('float32', 0) }],
    })
    const x = expr.load('float32', 0, at)
    const square = sumTo(2, expr.binary('mul', x, x))
    expect(fuseLoops([sumTo(1, x), square], new Set([2]))).toEqual([square])
    expect(kinds(kernelsOf((x: Value) => [reduceSum(x, [0]), reduceSum(x, [1])], m))).toBe('reduce reduce')
    const variance = (x: Value): Value => {
      const t = sub(x, broadcastInDim(reduceSum(x, [1]), x.shape, [0]))
      return reduceSum(mul(t, t), [1])
    }
    expect(kinds(kernelsOf(variance, m))).toBe('reduce reduce')
  })

  test('a softmax is two reductions and one loop', () => {
    const softmax = (x: Value): Value => {
      const e = exp(sub(x, broadcastInDim(reduceMax(x, [1]), x.shape, [0])))
      return div(e, broadcastInDim(reduceSum(e, [1]), x.shape, [0]))
    }
    expect(kinds(kernelsOf(softmax, m).filter((k) => k.tag === 'reduce'))).toBe('reduce reduce')
  })
})

describe('nothing is copied', () => {
  const dot = (a: Value, b: Value): Value => dotGeneral(a, b, { contract: [[1], [0]], batch: [[], []] })

  test('by transposes and slices before a product', () => {
    expect(kinds(kernelsOf((a: Value, b: Value) => dot(permute(a, [1, 0]), b), m, spec([32, 8])))).toBe('contract')
    const part = (a: Value, b: Value): Value => dot(slice(a, [0, 0], [32, 32]), b)
    expect(kinds(kernelsOf(part, m, spec([32, 8])))).toBe('contract')
  })

  test('by the gradients of a product', () => {
    const loss = (w: Value, x: Value): Value => reduceSum(dot(x, w), [0, 1])
    const ks = kernelsOf(grad(loss, { argnums: [0, 1] }), spec([64, 8]), m)
    expect(ks.filter((k) => k.tag === 'contract')).toHaveLength(2)
    // The seed of ones has to be written for the products to read; operands are not.
    expect(ks.filter((k) => k.tag === 'loop')).toHaveLength(1)
  })

  test('by broadcasting a bias, and the unused result of the forward pass is not computed', () => {
    const f = (x: Value, b: Value): Value => max(add(x, broadcastInDim(b, x.shape, [1])), c(0))
    const ks = kernelsOf(f, m, spec([64]))
    expect(kinds(ks)).toBe('loop')
    const unused = kernelsOf(
      grad((x: Value, b: Value) => reduceSum(f(x, b), [0, 1])),
      m,
      spec([64]),
    )
    expect(unused.some((k) => k.tag === 'reduce')).toBe(false)
  })
})

test('parts of a concatenation are written in place, sums over them fuse with nothing wrong', () => {
  const f = (x: Value): Value => reduceSum(concatenate([mul(x, c(2)), x], 1), [1])
  expect(kinds(kernelsOf(f, m))).toBe('loop loop reduce')
})

test('equal computations are done once, calls are inlined', () => {
  const inner = jit((x: Value) => exp(mul(x, x)))
  const p = simplify(makeProgram((x: Value) => add(inner(x), exp(mul(x, x))), m))
  expect(p.equations.map((e) => e.prim.name)).toEqual(['mul', 'exp', 'add'])
})

test('a chain of 3,000 operations compiles without overflowing the stack', () => {
  const long = (x: Value): Value => {
    let y = x
    for (let i = 0; i < 3000; i++) y = mul(add(y, c(1)), c(0.5))
    return y
  }
  const out = jit(long)(scalar(3))
  expect(Number(String(out))).toBeCloseTo(1, 6)
})
