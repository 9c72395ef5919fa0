/** Operations of random programs that are given functions: loops, choices, and transforms. */
import type { Value } from '@pullback/core'
import type { Kit, Operations } from './kit.ts'

/** The result of the step's inner steps, in the shape and dtype of a value. */
const bodyLike = (k: Kit, pool: readonly Value[], like: Value): Value => k.as(k.run(k.body, pool, k.mode), like)

/** A bool without axes that no rounding decides. */
const condition = (k: Kit): Value => k.lib.np.any(k.bool())

/** A floating operand of small whole numbers, few of them: what exact derivatives are taken at. */
const point = (k: Kit): Value => k.small(k.atMost(k.ranked(k.of(['float64']), 1, 2), 6))

/** A function whose derivative is exact: whole numbers go in, and a sum of them comes out. */
const objective =
  (k: Kit) =>
  (...xs: readonly Value[]): Value =>
    k.lib.np.sum(k.lib.np.astype(k.run(k.body, xs, 'linear'), 'float64'))

export const higher: Operations = {
  scan: (k) => {
    const init = k.atMost(k.ranked(k.any(), 0, 2), 20)
    const xs = k.atMost(k.ranked(k.any(), 1, 3), 13)
    const [carry, ys] = k.lib.lax.scan(
      (c: Value, x: Value) => {
        const y = k.run(k.body, [c, x], k.mode)
        return [k.as(y, c), k.fit(y, x.shape)] as const
      },
      init,
      xs,
      { reverse: k.flag() },
    )
    return k.flag() ? carry : ys
  },
  foriLoop: (k) => {
    const init = k.atMost(k.any(), 20)
    return k.lib.lax.foriLoop(k.between(-1, 1), k.between(0, 5), (i: Value, c: Value) => bodyLike(k, [c, i, c], c), init) // prettier-ignore
  },
  whileLoop: (k) => {
    const { np } = k.lib
    const init = k.atMost(k.any(), 20)
    const limit = k.between(0, 5)
    const [n, c] = k.lib.lax.whileLoop(
      ([i]: readonly [Value, Value]) => np.less(i, limit),
      ([i, x]: readonly [Value, Value]) => [np.add(i, np.astype(1, 'int32')), bodyLike(k, [x], x)] as const,
      [np.astype(0, 'int32'), init] as const,
    )
    return k.flag() ? c : np.add(np.sum(np.astype(c, 'bool')), n)
  },
  cond: (k) => {
    const x = k.any()
    const y = k.like(x)
    const half = Math.ceil(k.body.length / 2)
    return k.lib.lax.cond(
      condition(k),
      (a: Value, b: Value) => k.as(k.run(k.body.slice(0, half), [b, a], k.mode), x),
      (a: Value, b: Value) => k.as(k.run(k.body.slice(half), [a, b], k.mode), x),
      x,
      y,
    )
  },
  switch_: (k) => {
    const x = k.any()
    const which = k.fit(k.of(['int32']), [])
    const branch = (from: number) => (a: Value) => k.as(k.run(k.body.slice(from), [a], k.mode), x)
    return k.lib.lax.switch_(which, [branch(0), branch(1), (a: Value) => a], x)
  },
  map: (k) => k.lib.lax.map((x: Value) => k.run(k.body, [x], k.mode), k.atMost(k.ranked(k.any(), 1, 3), 12)),
  associativeScan: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.number(), 1)), 40)
    const f = k.flag() ? k.lib.np.maximum : k.lib.np.minimum
    return k.lib.lax.associativeScan((a: Value, b: Value) => f(a, b), x, { axis: k.axis(x), reverse: k.flag() })
  },
  vmap: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.any(), 1, 3)), 12)
    const y = k.atMost(k.any(), 12)
    if (k.flag()) return k.lib.vmap((a: Value, b: Value) => k.run(k.body, [b, a], k.mode), { inAxes: [0, null] })(x, y)
    const z = k.fit(y, [x.shape[0]!, ...y.shape.slice(1)])
    return k.lib.vmap((a: Value, b: Value) => k.run(k.body, [b, a], k.mode))(x, z)
  },
  jit: (k) => k.lib.jit((a: Value, b: Value) => k.run(k.body, [b, a], k.mode))(k.any(), k.any()),
  checkpoint: (k) => k.lib.checkpoint((a: Value) => k.run(k.body, [a], k.mode))(k.any()),
  grad: (k) => k.lib.grad(objective(k))(point(k), point(k)),
  gradOfCheckpoint: (k) => k.lib.grad((x: Value) => k.lib.checkpoint(objective(k))(x))(point(k)),
  gradOfJit: (k) => k.lib.grad((x: Value) => k.lib.jit(objective(k))(x))(point(k)),
  vmapOfGrad: (k) => {
    const x = k.filled(point(k))
    return k.lib.vmap((a: Value) => k.lib.grad(objective(k))(k.ranked(a, 1)))(x)
  },
  gradOfScan: (k) => {
    const { lax, np } = k.lib
    const xs = point(k)
    const f = (x: Value): Value => {
      const [c, ys] = lax.scan(
        (carry: Value, row: Value) => {
          const y = k.run(k.body.slice(0, 2), [carry, row], 'linear')
          return [np.clip(k.as(y, carry), -8, 8), k.fit(y, row.shape)] as const
        },
        np.sum(x),
        x,
      )
      return np.add(np.sum(ys), c)
    }
    return k.lib.grad(f)(xs)
  },
  jvp: (k) => {
    const x = point(k)
    const dx = k.small(k.like(x))
    return k.lib.jvp((a: Value) => k.run(k.body, [a], 'linear'), [x], [dx])[1]
  },
  vjp: (k) => {
    const [y, back] = k.lib.vjp((a: Value) => k.run(k.body, [a], 'linear'), point(k))
    return back(k.small(k.fit(k.lib.np.astype(k.any(), y.dtype), y.shape)))[0]
  },
}
