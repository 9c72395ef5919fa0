import { array, scalar, type NdArray, type Value } from '@pullback/core'
import { fc, test as propertyTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  checkpoint,
  cond,
  customJvp,
  customVjp,
  grad,
  jit,
  jvp,
  lax,
  linearize,
  makeProgram,
  np,
  scan,
  showProgram,
  UnboundAxisError,
  vmap,
  whileLoop,
} from '../../src/index.ts'
import { arrayOf, between, checkGrads, concrete, expectClose } from '../../src/testing/index.ts'

const nested = (x: unknown): unknown => concrete(x as Value).toNested()
const named = (f: (x: Value) => Value, options: { outAxes?: null } = {}): ((x: Value) => Value) =>
  vmap(f, { axisName: 'i', ...options })
const x = array([1, 2, 5])
const square = (a: Value): Value => np.multiply(a, a)

/** The stacked examples [n, ...] repeated for each example. */
const toAll = (y: Value, n: number): Value => np.broadcastTo(np.expandDims(y, 0), [n, ...y.shape])

interface Collective {
  readonly name: string
  /** What one example [n, k] does. */
  readonly f: (x: Value) => Value
  /** The same for all examples [n, n, k] at once. */
  readonly explicit: (xs: Value, n: number) => Value
}

const rotation = (n: number): (readonly [number, number])[] => Array.from({ length: n }, (_, i) => [i, (i + 1) % n])

const collectives: readonly Collective[] = [
  { name: 'psum', f: (a) => lax.psum(a, 'i'), explicit: (xs, n) => toAll(np.sum(xs, { axis: 0 }), n) },
  { name: 'pmean', f: (a) => lax.pmean(a, 'i'), explicit: (xs, n) => toAll(np.mean(xs, { axis: 0 }), n) },
  { name: 'pmax', f: (a) => lax.pmax(a, 'i'), explicit: (xs, n) => toAll(np.max(xs, { axis: 0 }), n) },
  { name: 'pmin', f: (a) => lax.pmin(a, 'i'), explicit: (xs, n) => toAll(np.min(xs, { axis: 0 }), n) },
  { name: 'allGather', f: (a) => lax.allGather(a, 'i'), explicit: (xs, n) => toAll(xs, n) },
  {
    name: 'allGather along the last axis',
    f: (a) => lax.allGather(a, 'i', { axis: -1 }),
    explicit: (xs, n) => toAll(np.moveaxis(xs, 0, -1), n),
  },
  {
    name: 'allGather tiled',
    f: (a) => lax.allGather(a, 'i', { tiled: true }),
    explicit: (xs, n) => toAll(np.reshape(xs, [n * n, xs.shape[2]!]), n),
  },
  {
    name: 'psumScatter',
    f: (a) => lax.psumScatter(a, 'i'),
    explicit: (xs) => np.sum(xs, { axis: 0 }),
  },
  {
    name: 'psumScatter tiled',
    f: (a) => lax.psumScatter(a, 'i', { tiled: true }),
    explicit: (xs) => np.expandDims(np.sum(xs, { axis: 0 }), 1),
  },
  {
    name: 'ppermute in a ring',
    f: (a) => lax.ppermute(a, 'i', rotation(lax.axisSize('i'))),
    explicit: (xs) => np.roll(xs, 1, [0]),
  },
  {
    name: 'ppermute that drops the last',
    f: (a) => lax.ppermute(a, 'i', rotation(lax.axisSize('i')).slice(0, -1)),
    explicit: (xs, n) => {
      const first = lax.slice(xs, [0, 0, 0], [n - 1, n, xs.shape[2]!])
      return np.concatenate([np.zeros([1, n, xs.shape[2]!], 'float64'), first], 0)
    },
  },
  {
    name: 'pshuffle backwards',
    f: (a) =>
      lax.pshuffle(
        a,
        'i',
        rotation(lax.axisSize('i'))
          .map(([i]) => i)
          .reverse(),
      ),
    explicit: (xs) => np.flip(xs, 0),
  },
  { name: 'allToAll', f: (a) => lax.allToAll(a, 'i', 0, 0), explicit: (xs) => np.swapaxes(xs, 0, 1) },
  { name: 'pswapaxes', f: (a) => lax.pswapaxes(a, 'i', 0), explicit: (xs) => np.swapaxes(xs, 0, 1) },
  {
    name: 'allToAll to the other axis',
    f: (a) => lax.allToAll(a, 'i', 0, 1),
    explicit: (xs) => np.transpose(xs, [1, 2, 0]),
  },
  {
    name: 'allToAll tiled',
    f: (a) => lax.allToAll(a, 'i', 0, 1, { tiled: true }),
    explicit: (xs, n) => np.reshape(np.transpose(xs, [1, 0, 2]), [n, 1, n * xs.shape[2]!]),
  },
  {
    name: 'axisIndex and axisSize',
    f: (a) => np.multiply(a, np.add(np.astype(lax.axisIndex('i'), 'float64'), lax.axisSize('i'))),
    explicit: (xs, n) => np.multiply(xs, np.reshape(np.arange(n, 2 * n, 1, { dtype: 'float64' }), [n, 1, 1])),
  },
]

const batch = fc
  .record({ n: fc.integer({ min: 1, max: 4 }), k: fc.integer({ min: 1, max: 3 }) })
  .chain(({ n, k }) => arrayOf([n, n, k], 'float64', between(-1, 1)))

const CLOSE = { rtol: 1e-12, atol: 1e-12 }
const total = (y: Value): Value => np.sum(square(y))

describe.each(collectives)('$name', ({ name, f, explicit }) => {
  const all = (xs: Value): Value => explicit(xs, xs.shape[0]!)
  propertyTest.prop([batch], { numRuns: 15 })('is what it says on the stacked arrays, compiled or not', (xs) => {
    const want = all(xs)
    expectClose(name, named(f)(xs), want, CLOSE)
    expectClose(`jit(vmap(${name}))`, jit(named(f))(xs), want, CLOSE)
    expectClose(`vmap(jit(${name}))`, named(jit(f))(xs), want, CLOSE)
    expectClose(`vmap(checkpoint(${name}))`, named(checkpoint(f))(xs), want, CLOSE)
  })

  propertyTest.prop([batch], { numRuns: 10 })('has the derivatives of that, inside vmap and around it', (xs) => {
    const want = grad((ys: Value) => total(all(ys)))(xs)
    expectClose('grad(vmap)', grad((ys: Value) => total(named(f)(ys)))(xs), want, CLOSE)
    // Each example's gradient of the sum of all examples' results.
    expectClose('vmap(grad)', named(grad((y: Value) => total(f(y))))(xs), want, CLOSE)
    expectClose('vmap(jit(grad(jit)))', named(jit(grad((y: Value) => total(jit(f)(y)))))(xs), want, CLOSE)
    const [, dy] = jvp(all, [xs], [xs])
    const push = named((a) => jvp(f, [a], [a])[1])
    expectClose('vmap(jvp)', push(xs), dy, CLOSE)
    expectClose('vmap(linearize)', named((a) => linearize(f, a)[1](a))(xs), dy, CLOSE)
  })

  propertyTest.prop([batch], { numRuns: 3 })('passes the check of gradients', (xs) => {
    // Extremes are not differentiable where examples tie: these are far apart.
    const apart = np.reshape(np.multiply(np.arange(xs.size), 3), xs.shape)
    checkGrads((ys: Value) => total(named(f)(np.add(ys, apart))), [xs], { order: 1 })
  })

  propertyTest.prop([batch], { numRuns: 5 })('leaves a second axis alone', (xs) => {
    const twice = np.stack([xs, np.negative(xs)])
    const want = np.stack([all(xs), all(np.negative(xs))])
    expectClose('outside', vmap(named(f), { axisName: 'j' })(twice), want, CLOSE)
    const inner = vmap(vmap(f, { axisName: 'j' }), { axisName: 'i', inAxes: 1 })
    expectClose('inside', np.moveaxis(inner(twice), 1, 0), want, CLOSE)
  })
})

describe('values that all examples share', () => {
  test('count once for each example', () => {
    const seen: unknown[] = []
    named((a) => {
      seen.push(
        lax.psum(1, 'i'),
        lax.psum({ a: 2.5, b: true }, 'i'),
        lax.pmean(4, 'i'),
        lax.pmax(3, 'i'),
        lax.pmin(3, 'i'),
      )
      return a
    })(x)
    expect(seen).toEqual([3, { a: 7.5, b: 3 }, 4, 3, 3])
    const w = scalar(2)
    expect(nested(named(() => lax.psum(w, 'i'))(x))).toEqual([6, 6, 6])
    expect(nested(grad((v: Value) => np.sum(named((a) => np.multiply(lax.psum(v, 'i'), a))(x)))(w))).toBe(24)
    expect(nested(named(() => lax.psumScatter(array([1, 2, 3]), 'i'))(x))).toEqual([3, 6, 9])
    expect(nested(named(() => lax.allToAll(array([1, 2, 3]), 'i', 0, 0))(x))).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ])
  })

  test('come back as one with outAxes null, through jit too', () => {
    expect(nested(named((a) => lax.psum(a, 'i'), { outAxes: null })(x))).toBe(8)
    expect(
      nested(
        named(
          jit((a: Value) => lax.psum(a, 'i')),
          { outAxes: null },
        )(x),
      ),
    ).toBe(8)
    expect(
      nested(
        named(
          checkpoint((a: Value) => lax.pmax(a, 'i')),
          { outAxes: null },
        )(x),
      ),
    ).toBe(5)
  })

  test('of a jitted function without mapped arguments still know the axis', () => {
    const f = jit((a: Value) => np.add(lax.psum(a, 'i'), lax.axisIndex('i')))
    expect(nested(named(() => f(scalar(2)))(x))).toEqual([6, 7, 8])
    expect(nested(named(() => f(scalar(2)))(array([1, 2])))).toEqual([4, 5])
  })
})

test('trees, booleans and integers as in JAX', () => {
  const out = vmap(
    (p: { readonly a: Value; readonly b: readonly [Value] }) => ({
      sum: lax.psum(p, 'i'),
      count: lax.psum(np.greater(p.a, 1), 'i'),
      any: lax.pmax(np.greater(p.a, 4), 'i'),
      all: lax.pmin(np.greater(p.a, 0), 'i'),
      mean: lax.pmean(lax.axisIndex('i'), 'i'),
    }),
    { axisName: 'i' },
  )({ a: x, b: [np.multiply(x, 10)] })
  expect(nested(out.sum.a)).toEqual([8, 8, 8])
  expect(nested(out.sum.b[0])).toEqual([80, 80, 80])
  expect([out.count.dtype, nested(out.count)]).toEqual(['int32', [2, 2, 2]])
  expect([nested(out.any), nested(out.all)]).toEqual([
    [true, true, true],
    [true, true, true],
  ])
  expect([out.mean.dtype, nested(out.mean)]).toEqual(['float32', [1, 1, 1]])
})

test('several names are all pairs of examples, the last fastest', () => {
  const m = array([
    [0, 1],
    [2, 3],
    [4, 5],
  ])
  const over = (f: (a: Value) => unknown): unknown => vmap(vmap(f, { axisName: 'j' }), { axisName: 'i' })(m)
  expect(nested(over((a) => lax.psum(a, ['i', 'j'])))).toEqual([
    [15, 15],
    [15, 15],
    [15, 15],
  ])
  expect(nested(over(() => lax.axisIndex(['i', 'j'])))).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ])
  expect((nested(over((a) => lax.allGather(a, ['i', 'j']))) as unknown[][])[2]![1]).toEqual([0, 1, 2, 3, 4, 5])
  over(() => {
    expect([lax.axisSize(['i', 'j']), lax.axisSize('j')]).toEqual([6, 2])
    return m
  })
  // The inner of two axes of one name is meant.
  expect(
    nested(
      vmap(
        named((a) => lax.psum(a, 'i')),
        { axisName: 'i' },
      )(m),
    ),
  ).toEqual([
    [1, 1],
    [5, 5],
    [9, 9],
  ])
})

describe('agrees with JAX 0.10.2', () => {
  test('in control flow', () => {
    const loop = (a: Value): Value =>
      scan((c: Value, _: null) => [np.divide(c, lax.psum(c, 'i')), null], a, null, { length: 2 })[0]
    expect(nested(named(loop)(x))).toEqual([0.125, 0.25, 0.625])
    const doubled = (a: Value): Value =>
      whileLoop(
        (c: Value) => np.less(lax.psum(c, 'i'), 100),
        (c: Value) => np.multiply(c, 2),
        a,
      )
    expect(nested(named(doubled)(x))).toEqual([16, 32, 80])
    const branch = (a: Value): Value =>
      cond(
        np.greater(a, 1.5),
        (b: Value) => lax.psum(b, 'i'),
        (b: Value) => np.negative(b),
        a,
      )
    expect(nested(named(branch)(x))).toEqual([-1, 8, 8])
    const shared = (a: Value): Value =>
      cond(
        np.greater(lax.psum(a, 'i'), 1),
        (b: Value) => lax.psum(b, 'i'),
        (b: Value) => b,
        a,
      )
    expect(nested(named(shared)(x))).toEqual([8, 8, 8])
  })

  test('in gradients', () => {
    const m = np.reshape(np.arange(9, undefined, 1, { dtype: 'float32' }), [3, 3])
    expect(nested(named(grad((a: Value) => lax.psum(square(a), 'i')))(x))).toEqual([6, 12, 30])
    expect(nested(named(grad((a: Value) => lax.pmean(square(a), 'i')))(x))).toEqual([2, 4, 10])
    expect(nested(named(grad((a: Value) => np.divide(a, lax.psum(a, 'i'))))(x))).toEqual([0, 0, 0])
    expect(nested(named(grad((a: Value) => np.sum(np.multiply(square(lax.allToAll(a, 'i', 0, 0)), a))))(m))).toEqual([
      [0, 15, 60],
      [7, 48, 119],
      [28, 95, 192],
    ])
    expect(nested(named(grad((a: Value) => square(lax.psumScatter(a, 'i'))))(m))).toEqual([
      [18, 24, 30],
      [18, 24, 30],
      [18, 24, 30],
    ])
  })
})

test('in derivatives that the user writes', () => {
  const back = customVjp(
    (a: Value) => lax.psum(square(a), 'i'),
    (a: Value) => [lax.psum(square(a), 'i'), a] as const,
    (a: Value, ct: Value) => [np.multiply(np.multiply(a, 2), lax.psum(ct, 'i'))],
  )
  const forth = customJvp(
    (a: Value) => lax.psum(square(a), 'i'),
    ([a]: readonly [Value], [da]: readonly [Value]) => [
      lax.psum(square(a), 'i'),
      lax.psum(np.multiply(np.multiply(a, 2), da), 'i'),
    ],
  )
  for (const f of [back, forth]) {
    expect(nested(named(grad(f))(x))).toEqual([6, 12, 30])
    expect(nested(grad((a: Value) => np.sum(named(f)(a)))(x))).toEqual([6, 12, 30])
    expect(nested(jit(grad((a: Value) => np.sum(named(jit(f))(a))))(x))).toEqual([6, 12, 30])
  }
})

test('a jitted function is traced again for another axis', () => {
  let n = 0
  const f = jit((a: Value) => (n++, lax.psum(a, 'i')))
  named(f)(x)
  named(f)(x)
  expect(n).toBe(1)
  named(f)(array([1, 2]))
  expect(n).toBe(2)
  expect(() => f(scalar(1))).toThrow(UnboundAxisError)
})

test('programs show the axis', () => {
  let text = ''
  named((a) => {
    text = showProgram(makeProgram((b: Value) => lax.allGather(b, 'i', { tiled: true }), array([1, 2])))
    return a
  })(x)
  expect(text).toBe('{ (a:f32[2]) => b:f32[6] = allGather[axis=i dimension=0 tiled] a; (b) }')
})

describe('mistakes', () => {
  const failing =
    (f: (a: NdArray) => unknown): (() => unknown) =>
    () =>
      vmap(f as never, { axisName: 'i' })(x as never)
  test('a name that is not in scope is an error that lists those that are', () => {
    expect(() => lax.psum(x, 'k')).toThrow(
      'psum: the axis "k" must be named by a vmap around the call, no named axis is in scope; write vmap(f, { axisName: "k" })',
    )
    expect(failing((a) => lax.axisIndex(['i', 'k']).add(a))).toThrow(
      'axisIndex: the axis "k" must be named by a vmap around the call, in scope: "i"',
    )
    expect(failing(() => lax.axisIndex([]))).toThrow('axisIndex: there must be at least one axis')
    expect(failing((a) => lax.psum(a, ['i', 'i']))).toThrow('psum: axis names must be distinct, got i, i')
    expect(failing((a) => lax.psum(a, 0 as never))).toThrow(
      'psum: the axis must be a name or a list of names, got a number',
    )
    expect(failing((a) => lax.ppermute(a, ['i'] as never, []))).toThrow('ppermute: the axis must be one name')
  })

  test('what does not fit the size is an error that says both', () => {
    expect(failing((a) => lax.ppermute(a, 'i', [[0, 3]]))).toThrow(
      'ppermute: pairs must be examples from 0 to 2, got [0, 3]',
    )
    expect(
      failing((a) =>
        lax.ppermute(a, 'i', [
          [0, 1],
          [2, 1],
        ]),
      ),
    ).toThrow('each example may send and receive once, got [2, 1] after another')
    expect(failing((a) => lax.pshuffle(a, 'i', [0, 0, 1]))).toThrow(
      'pshuffle: sources must be a permutation of 0 to 2, got [0, 0, 1]',
    )
    expect(failing(() => lax.psumScatter(array([1, 2]), 'i'))).toThrow(
      'psumScatter: axis 0 of the operand must have the size 3 of "i", got shape [2]',
    )
    expect(failing(() => lax.allToAll(array([1, 2]), 'i', 0, 0, { tiled: true }))).toThrow(
      'allToAll: axis 0 of the operand must be a multiple of the size 3 of "i", got shape [2]',
    )
    expect(failing((a) => lax.allGather(a, 'i', { axes: 1 } as never))).toThrow(
      'allGather: options must be axis, tiled, got "axes"; did you mean axis?',
    )
  })

  test('vmap checks its options', () => {
    expect(() => vmap((a: Value) => a, { axis_name: 'i' } as never)).toThrow('got "axis_name"; did you mean axisName?')
    expect(() => vmap((a: Value) => a, { axisName: '' })).toThrow('vmap: axisName must be a string that is not empty')
    expect(() => vmap((a: Value) => a, { axisSize: -1 })).toThrow(
      'vmap: axisSize must be a non-negative integer, got -1',
    )
  })
})
