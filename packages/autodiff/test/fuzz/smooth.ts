/** Operations of random programs whose results depend smoothly on what they read, so that rounding stays small: sums of any numbers. */
import type { Value } from '@pullback/core'
import type { Kit, Operations } from './kit.ts'

/** Within -1 … 1. */
const bounded = (k: Kit, x: Value): Value => k.lib.np.tanh(x)

/** A matrix that does not enlarge what it multiplies. */
const matrix = (k: Kit, rows: number, columns: number, dtype: Value['dtype']): Value => {
  const { np } = k.lib
  const raw = k.fit(np.astype(bounded(k, k.any()), dtype), [rows, columns])
  return np.multiply(raw, 1 / Math.sqrt(Math.max(1, rows)))
}

const lastTwo = (k: Kit): Value => k.filled(k.ranked(k.atMost(k.any(), 40), 2, 3))

const ACTIVATIONS = ['softplus', 'gelu', 'sigmoid', 'silu', 'tanh', 'softSign', 'logSigmoid', 'mish'] as const

export const smooth: Operations = {
  tanh: (k) => bounded(k, k.any()),
  sin: (k) => k.lib.np.sin(k.any()),
  cos: (k) => k.lib.np.cos(k.any()),
  exp: (k) => k.lib.np.exp(bounded(k, k.any())),
  log1p: (k) => k.lib.np.log1p(k.lib.np.square(bounded(k, k.any()))),
  erf: (k) => k.lib.lax.erf(k.any()),
  arctan: (k) => k.lib.np.arctan(k.any()),
  rsqrt: (k) => k.lib.lax.rsqrt(k.lib.np.add(1, k.lib.np.square(k.any()))),
  activation: (k) => k.lib.nn[k.pick(ACTIVATIONS)](k.any()),
  add: (k) => {
    const x = k.any()
    return k.lib.np.add(x, k.like(x))
  },
  subtract: (k) => {
    const x = k.any()
    return k.lib.np.subtract(x, k.like(x))
  },
  multiply: (k) => {
    const x = k.any()
    return k.lib.np.multiply(x, bounded(k, k.like(x)))
  },
  divide: (k) => {
    const x = k.any()
    return k.lib.np.divide(x, k.lib.np.add(1, k.lib.np.square(bounded(k, k.like(x)))))
  },
  softmax: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    return k.lib.nn.softmax(x, { axis: k.axis(x) })
  },
  logSoftmax: (k) => k.lib.nn.logSoftmax(bounded(k, k.filled(k.ranked(k.any(), 1)))),
  mean: (k) => {
    const x = k.filled(k.any())
    return k.lib.np.mean(x, { axis: k.axes(x), keepdims: k.flag() })
  },
  variance: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    return k.lib.np.variance(bounded(k, x), { axis: k.axis(x), keepdims: k.flag() })
  },
  layerNorm: (k) => k.lib.nn.layerNorm(bounded(k, k.filled(k.ranked(k.any(), 1))), { epsilon: 0.1 }),
  cumsum: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    const axis = k.axis(x)
    return k.lib.np.multiply(k.lib.np.cumsum(x, { axis }), 1 / x.shape[axis]!)
  },
  matmul: (k) => {
    const x = lastTwo(k)
    return k.lib.np.matmul(bounded(k, x), matrix(k, x.shape[x.shape.length - 1]!, k.between(1, 33), x.dtype))
  },
  dense: (k) => {
    const { np, nn } = k.lib
    const x = lastTwo(k)
    const units = k.between(1, 20)
    const z = np.matmul(bounded(k, x), matrix(k, x.shape[x.shape.length - 1]!, units, x.dtype))
    return nn.softplus(np.add(z, k.fit(np.astype(bounded(k, k.any()), x.dtype), [units])))
  },
  gram: (k) => {
    const x = bounded(k, k.filled(k.ranked(k.atMost(k.any(), 30), 2, 2)))
    const y = k.flag() ? k.lib.np.matmul(x, k.lib.np.transpose(x)) : k.lib.np.matmul(k.lib.np.transpose(x), x)
    return k.lib.np.multiply(y, 1 / Math.sqrt(x.size))
  },
  conv: (k) => {
    const x = bounded(k, k.filled(k.ranked(k.atMost(k.any(), 9), 3, 3)))
    const w = k.fit(bounded(k, k.any()), [k.between(1, 3), x.shape[2]!, k.between(1, 9)])
    return k.lib.np.multiply(k.lib.nn.conv(x, w, { strides: k.between(1, 2) }), 1 / Math.sqrt(3 * x.shape[2]!))
  },
  attention: (k) => {
    const x = bounded(k, k.filled(k.ranked(k.atMost(k.any(), 8), 4, 4)))
    return k.lib.nn.dotProductAttention(x, k.like(x), x)
  },
  transpose: (k) => {
    const x = k.any()
    return k.lib.np.transpose(x, k.order(x))
  },
  flip: (k) => k.lib.np.flip(k.any()),
  part: (k) => {
    const x = k.ranked(k.any(), 1)
    const start = x.shape.map((n) => k.int(Math.max(1, n)))
    return k.lib.lax.slice(x, start, x.shape, x.shape.map(() => k.between(1, 2))) // prettier-ignore
  },
  concatenate: (k) => {
    const x = k.atMost(k.ranked(k.any(), 1), 200)
    return k.lib.np.concatenate([x, k.like(x)], k.axis(x))
  },
  pad: (k) => k.lib.np.pad(k.atMost(k.any(), 30), [k.between(0, 2), k.between(0, 2)]),
  take: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    const axis = k.axis(x)
    const at = k.lib.random.randint(k.lib.random.key(k.int(100)), [k.between(1, 9)], 0, x.shape[axis]!)
    return k.lib.np.take(x, at, { axis })
  },
  dropout: (k) => {
    const x = k.any()
    const mask = k.lib.random.bernoulli(k.lib.random.key(k.int(100)), 0.5, x.shape)
    return k.lib.np.where(mask, k.lib.np.multiply(x, 2), 0)
  },
  recurrence: (k) => {
    const { lax, np } = k.lib
    const xs = k.filled(k.atMost(k.ranked(k.any(), 2, 2), 20))
    const n = xs.shape[1]!
    const w = matrix(k, n, n, xs.dtype)
    const step = (h: Value, x: Value) => {
      const y = np.tanh(np.add(np.matmul(h, w), x))
      return [y, y] as const
    }
    const [last, all] = lax.scan(step, np.zeros([n], xs.dtype), xs)
    return k.flag() ? last : all
  },
  scan: (k) => {
    const xs = k.filled(k.atMost(k.ranked(k.any(), 1, 2), 9))
    const init = k.fit(bounded(k, k.any()), xs.shape.slice(1))
    const step = (c: Value, x: Value) => {
      const y = k.run(k.body, [c, x], k.mode)
      return [bounded(k, k.as(y, c)), k.fit(y, x.shape)] as const
    }
    return k.lib.lax.scan(step, init, xs)[1]
  },
  cond: (k) => {
    const x = k.any()
    const at = k.lib.random.bernoulli(k.lib.random.key(k.int(100)))
    return k.lib.lax.cond(at, (a: Value) => k.as(k.run(k.body, [a], k.mode), x), (a: Value) => a, x) // prettier-ignore
  },
  vmap: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    return k.lib.vmap((a: Value) => k.run(k.body, [a], k.mode))(k.atMost(x, 20))
  },
  checkpoint: (k) => k.lib.checkpoint((a: Value) => k.run(k.body, [a], k.mode))(k.any()),
  jit: (k) => k.lib.jit((a: Value, b: Value) => k.run(k.body, [a, b], k.mode))(k.any(), k.any()),
  grad: (k) => {
    const x = k.any()
    return bounded(k, k.lib.grad((a: Value) => k.lib.np.sum(k.run(k.body, [a], k.mode)))(x))
  },
}
