/** Operations of random programs that combine many elements: reductions, products of matrices, convolutions, windows. */
import type { Value } from '@pullback/core'
import { NUMBERS, type Kit, type Operations } from './kit.ts'

const options = (k: Kit, x: Value): { readonly axis: readonly number[]; readonly keepdims: boolean } => ({
  axis: k.axes(x),
  keepdims: k.flag(),
})

/** Axes without which nothing is reduced that has no element. */
const nonEmpty = (k: Kit): Value => k.filled(k.number())

const matrices = (k: Kit, most: number): readonly [Value, Value] => {
  const x = k.atMost(k.small(k.ranked(k.of(['float32', 'float64', 'int32', 'uint32', 'float16']), 2, 3)), most)
  const y = k.small(k.ranked(k.as(k.ranked(k.any(), 2, 2), x), 2, 2))
  const columns = Math.min(y.shape[y.shape.length - 1]!, most)
  return [x, k.fit(y, [x.shape[x.shape.length - 1]!, columns])]
}

export const combining: Operations = {
  sum: (k) => {
    const x = k.small(k.number())
    return k.lib.np.sum(x, options(k, x))
  },
  sumAll: (k) => k.lib.np.sum(k.small(k.number())),
  prod: (k) => {
    const x = k.sign(k.of(['float32', 'float64', 'int32', 'uint32', 'int8']))
    return k.lib.np.prod(x, options(k, x))
  },
  mean: (k) => {
    const x = k.small(k.float())
    return k.lib.np.mean(x, options(k, x))
  },
  max: (k) => {
    const x = nonEmpty(k)
    return k.lib.np.max(x, options(k, x))
  },
  min: (k) => {
    const x = nonEmpty(k)
    return k.lib.np.min(x, options(k, x))
  },
  argmax: (k) => {
    const x = k.ranked(nonEmpty(k), 1)
    return k.lib.np.argmax(x, { axis: k.axis(x) })
  },
  argmin: (k) => k.lib.np.argmin(k.ranked(nonEmpty(k), 1)),
  all: (k) => {
    const x = k.any()
    return k.lib.np.all(x, options(k, x))
  },
  any: (k) => {
    const x = k.any()
    return k.lib.np.any(x, options(k, x))
  },
  countNonzero: (k) => {
    const x = k.any()
    return k.lib.np.countNonzero(x, options(k, x))
  },
  ptp: (k) => {
    const x = k.ranked(nonEmpty(k), 1)
    return k.lib.np.ptp(x, { axis: k.axis(x) })
  },
  nansum: (k) => {
    const x = k.small(k.float())
    return k.lib.np.nansum(x, options(k, x))
  },
  cumsum: (k) => {
    const x = k.small(k.ranked(k.number(), 1))
    return k.lib.np.cumsum(x, { axis: k.axis(x) })
  },
  cumsumReverse: (k) => {
    const x = k.small(k.ranked(k.number(), 1))
    return k.lib.lax.cumsum(x, { axis: k.axis(x), reverse: true })
  },
  cumprod: (k) => {
    const x = k.sign(k.ranked(k.of(['float32', 'float64', 'int32']), 1))
    return k.lib.np.cumprod(x, { axis: k.axis(x) })
  },
  cummax: (k) => {
    const x = k.ranked(k.number(), 1)
    return k.lib.lax.cummax(x, { axis: k.axis(x), reverse: k.flag() })
  },
  cummin: (k) => {
    const x = k.ranked(k.number(), 1)
    return k.lib.lax.cummin(x, { axis: k.axis(x), reverse: k.flag() })
  },
  diff: (k) => {
    const x = k.filled(k.ranked(k.number(), 1))
    return k.lib.np.diff(x, 1, k.axis(x))
  },
  matmul: (k) => k.lib.np.matmul(...matrices(k, 40)),
  outer: (k) => {
    const x = k.atMost(k.ranked(k.number(), 1, 1), 30)
    return k.lib.np.outer(x, k.atMost(k.ranked(k.as(k.any(), x), 1, 1), 30))
  },
  /** aᵀb and abᵀ over shuffled axes, batched or not. */
  dotGeneral: (k) => {
    const [x, y] = matrices(k, 20)
    const batched = x.shape.length === 3
    const b = batched ? k.lib.np.broadcastTo(y, [x.shape[0]!, ...y.shape]) : y
    const [ox, oy] = [k.order(x), k.order(b)]
    const r = x.shape.length
    return k.lib.lax.dotGeneral(k.lib.np.transpose(x, ox), k.lib.np.transpose(b, oy), {
      contract: [[ox.indexOf(r - 1)], [oy.indexOf(r - 2)]],
      batch: batched ? [[ox.indexOf(0)], [oy.indexOf(0)]] : [[], []],
    })
  },
  inner: (k) => {
    const x = k.small(k.ranked(k.of(['float32', 'int32']), 1, 2))
    return k.lib.np.inner(k.atMost(x, 40), k.small(k.atMost(k.like(x), 40)))
  },
  einsum: (k) => {
    const [x, y] = matrices(k, 24)
    return x.shape.length === 3 ? k.lib.np.einsum('aij,jk->kia', x, y) : k.lib.np.einsum('ij,jk->k', x, y)
  },
  conv1d: (k) => {
    const x = k.atMost(k.small(k.filled(k.ranked(k.of(['float32', 'float64']), 3, 3))), 12)
    const w = k.small(k.fit(k.lib.np.astype(k.any(), x.dtype), [k.between(1, 3), x.shape[2]!, k.between(1, 5)]))
    return k.lib.nn.conv(x, w, { strides: k.between(1, 2), padding: k.flag() ? 'same' : 'valid' })
  },
  conv2d: (k) => {
    const x = k.atMost(k.small(k.filled(k.ranked(k.of(['float32', 'float64']), 4, 4))), 8)
    const w = k.small(k.fit(k.lib.np.astype(k.any(), x.dtype), [k.between(1, 3), k.between(1, 3), x.shape[3]!, k.between(1, 9)])) // prettier-ignore
    return k.lib.nn.conv(x, w, { padding: 'same', dilation: k.between(1, 2) })
  },
  convolve: (k) => {
    const x = k.small(k.atMost(k.filled(k.ranked(k.of(['float32', 'int32']), 1, 1)), 60))
    const y = k.small(k.fit(k.lib.np.astype(k.any(), x.dtype), [k.between(1, 7)]))
    return k.lib.np.convolve(x, y, { mode: k.pick(['full', 'same', 'valid']) })
  },
  maxPool: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.of(['float32', 'float64', 'int32']), 3, 3)), 16)
    return k.lib.nn.maxPool(x, k.between(1, 3), { strides: k.between(1, 2), padding: 'same' })
  },
  avgPool: (k) => {
    const x = k.atMost(k.small(k.filled(k.ranked(k.of(['float32', 'float64']), 3, 3))), 16)
    return k.lib.nn.avgPool(x, k.between(1, 3), { strides: k.between(1, 2), padding: 'same' })
  },
  reduceWindow: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.of(NUMBERS.slice(0, 6)), 1, 2)), 30)
    const windowDimensions = x.shape.map(() => k.between(1, 3))
    const windowStrides = x.shape.map(() => k.between(1, 2))
    const padding = x.shape.map((): readonly [number, number] => [k.int(3), 2])
    return k.flag()
      ? k.lib.lax.reduceWindowMin(x, { windowDimensions, windowStrides, padding })
      : k.lib.lax.reduceWindowSum(k.small(x), { windowDimensions, windowStrides, padding })
  },
}
