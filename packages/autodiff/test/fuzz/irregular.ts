/** Operations of random programs with computed addresses, in sorted order, or from random bits. */
import type { Value } from '@pullback/core'
import { NUMBERS, type Kit, type Operations } from './kit.ts'

/** int32 indices: some inside an axis, some negative, some outside. */
const indices = (k: Kit, n: number, shape: readonly number[]): Value => {
  const raw = k.fit(k.of(['int32']), shape)
  return k.flag() ? raw : k.lib.np.remainder(raw, Math.max(1, n))
}

const keyOf = (k: Kit): ReturnType<Kit['lib']['random']['key']> =>
  k.flag() ? k.lib.random.key(k.int(1000)) : k.lib.random.key(k.fit(k.of(['uint32']), []))

const drawn = (k: Kit): readonly number[] => k.pick([[], [7], [3, 5], [67], [2, 0], [130], [4, 4, 4]])

/** Integers of one kind or floats that can be ordered. */
const sortable = (k: Kit): Value => k.ranked(k.any(), 1)

const takeParams = (k: Kit, x: Value) => ({ axis: k.axis(x), batch: 0, mode: k.pick(['fill', 'clip'] as const) })

export const irregular: Operations = {
  take: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.any(), 1)), 40)
    const axis = k.axis(x)
    const at = indices(k, x.shape[axis]!, k.pick([[], [3], [2, 4], [17], [0]]))
    return k.lib.np.take(x, at, { axis, mode: k.pick(['fill', 'clip', 'wrap']) })
  },
  takeAlongAxis: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    const axis = k.axis(x)
    return k.lib.np.takeAlongAxis(x, indices(k, x.shape[axis]!, x.shape), { axis })
  },
  takeAdd: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.number(), 1, 2)), 40)
    const p = takeParams(k, x)
    const at = indices(k, x.shape[p.axis]!, [5])
    const shape = x.shape.map((n, d) => (d === p.axis ? 5 : n))
    return k.lib.lax.takeAdd(x, at, k.fit(k.lib.np.astype(k.any(), x.dtype), shape), p)
  },
  put: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    return k.lib.np.put(x, indices(k, x.size, [4]), k.fit(k.lib.np.astype(k.any(), x.dtype), [4]), { mode: 'clip' })
  },
  putAlongAxis: (k) => {
    const x = k.filled(k.ranked(k.any(), 1))
    const axis = k.axis(x)
    return k.lib.np.putAlongAxis(x, indices(k, x.shape[axis]!, x.shape), k.like(x), axis)
  },
  bincount: (k) => k.lib.np.bincount(k.ranked(indices(k, 9, [20]), 1, 1), { length: k.between(1, 12) }),
  oneHot: (k) => k.lib.nn.oneHot(k.atMost(k.of(['int32']), 20), k.between(0, 6)),
  sort: (k) => {
    const x = sortable(k)
    return k.lib.np.sort(x, { axis: k.axis(x), descending: k.flag() })
  },
  argsort: (k) => {
    const x = sortable(k)
    return k.lib.np.argsort(x, { axis: k.axis(x), descending: k.flag() })
  },
  sortTogether: (k) => {
    const x = sortable(k)
    return k.lib.lax.sortTogether([x, k.fit(k.any(), x.shape), x], k.between(1, 3))[k.int(3)]!
  },
  topK: (k) => {
    const x = k.ranked(k.of(NUMBERS), 1)
    return k.lib.lax.topK(x, k.int(1 + Math.min(5, x.shape[x.shape.length - 1]!)))[k.int(2)]!
  },
  searchsorted: (k) => {
    const x = k.lib.np.sort(k.atMost(k.filled(k.ranked(k.number(), 1, 1)), 100))
    return k.lib.np.searchsorted(x, k.lib.np.astype(k.any(), x.dtype), { side: k.pick(['left', 'right']) })
  },
  median: (k) => {
    const x = k.filled(k.ranked(k.small(k.of(['float32', 'float64'])), 1))
    return k.lib.np.median(x, { axis: k.axis(x) })
  },
  uniform: (k) => k.lib.random.uniform(keyOf(k), drawn(k), { dtype: k.pick(['float32', 'float64']) }),
  normal: (k) => k.lib.random.normal(keyOf(k), drawn(k), k.pick(['float32', 'float64', 'float16'])),
  bits: (k) => k.lib.random.bits(keyOf(k), drawn(k), k.pick([32, 16, 8])),
  bernoulli: (k) => k.lib.random.bernoulli(keyOf(k), k.pick([0.5, 0.1, 0, 1]), drawn(k)),
  randint: (k) => k.lib.random.randint(keyOf(k), drawn(k), -5, k.between(-5, 50)),
  permutation: (k) => k.lib.random.permutation(keyOf(k), k.filled(k.ranked(k.any(), 1))),
  dropout: (k) => {
    const x = k.float()
    return k.lib.np.where(k.lib.random.bernoulli(keyOf(k), 0.5, x.shape), k.lib.np.multiply(x, 2), 0)
  },
  splitKeys: (k) => {
    const [a, b] = k.lib.random.split(keyOf(k))
    return k.lib.np.add(k.lib.random.normal(a, [9]), k.lib.random.uniform(b, [9]))
  },
  gamma: (k) => k.lib.random.gamma(keyOf(k), k.pick([0.3, 1, 4.5]), k.pick([[], [5]])),
  poisson: (k) => k.lib.random.poisson(keyOf(k), k.pick([0.3, 4, 30]), k.pick([[], [5]])),
  categorical: (k) => k.lib.random.categorical(keyOf(k), k.filled(k.ranked(k.of(['float32', 'float64']), 1))),
}
