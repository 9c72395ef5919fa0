/** Operations of random programs that move elements. */
import type { Value } from '@pullback/core'
import type { Kit, Operations } from './kit.ts'

/** A divisor of n, so that an axis can be split. */
const divisor = (k: Kit, n: number): number => {
  const all = Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0)
  return all.length === 0 ? 1 : k.pick(all)
}

const withTwo = (k: Kit): readonly [Value, Value] => {
  const x = k.ranked(k.any(), 1)
  return [x, k.like(x)]
}

export const structural: Operations = {
  transpose: (k) => {
    const x = k.any()
    return k.lib.np.transpose(x, k.order(x))
  },
  reshape: (k) => {
    const x = k.any()
    const n = x.size
    const d = divisor(k, n)
    const shapes = [[n], [n / d, d], [d, 1, n / d], [...x.shape].reverse(), [1, ...x.shape], [...x.shape, 1]]
    return k.lib.np.reshape(x, n === 0 ? x.shape : k.pick(shapes))
  },
  broadcastTo: (k) => {
    const x = k.atMost(k.any(), 24)
    return k.lib.np.broadcastTo(x, [k.between(0, 4), ...x.shape])
  },
  broadcastInDim: (k) => {
    const x = k.atMost(k.any(), 24)
    const at = k.int(x.shape.length + 1)
    const shape = [...x.shape.slice(0, at), k.between(0, 4), ...x.shape.slice(at)]
    return k.lib.lax.broadcastInDim(x, shape, x.shape.map((_, d) => (d < at ? d : d + 1))) // prettier-ignore
  },
  squeeze: (k) => k.lib.np.squeeze(k.any()),
  slice: (k) => {
    const x = k.any()
    const ends = x.shape.map((n) => [k.int(n + 1), k.int(n + 1)].sort((a, b) => a - b))
    return k.lib.lax.slice(x, ends.map((e) => e[0]!), ends.map((e) => e[1]!), x.shape.map(() => k.between(1, 3))) // prettier-ignore
  },
  flip: (k) => {
    const x = k.any()
    return k.lib.np.flip(x, k.axes(x))
  },
  roll: (k) => {
    const x = k.ranked(k.any(), 1)
    return k.lib.np.roll(x, k.between(-5, 5), k.axis(x))
  },
  rot90: (k) => k.lib.np.rot90(k.ranked(k.any(), 2), k.between(0, 3)),
  pad: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.any(), 1, 3)), 40)
    const mode = k.pick(['constant', 'edge', 'wrap', 'symmetric'] as const)
    const width = x.shape.map((n): readonly [number, number] => [Math.min(n, k.int(4)), Math.min(n, k.int(3))])
    return k.lib.np.pad(x, width, { mode })
  },
  laxPad: (k) => {
    const x = k.atMost(k.ranked(k.any(), 0, 3), 30)
    const filler = k.fit(k.lib.np.astype(k.any(), x.dtype), [])
    const low = x.shape.map((n) => (n < 2 ? k.int(3) : k.between(-1, 2)))
    const high = x.shape.map((n) => (n < 2 ? k.int(3) : k.between(-1, 2)))
    return k.lib.lax.pad(x, filler, { low, high, interior: x.shape.map(() => k.int(3)) })
  },
  concatenate: (k) => {
    const [x, y] = withTwo(k)
    return k.lib.np.concatenate(k.flag() ? [x, y, x] : [x, y], k.axis(x))
  },
  stack: (k) => {
    const x = k.any()
    return k.lib.np.stack([x, k.like(x)], k.int(x.shape.length + 1))
  },
  tile: (k) => {
    const x = k.atMost(k.any(), 40)
    return k.lib.np.tile(x, [k.between(1, 3), k.between(0, 2)])
  },
  repeat: (k) => {
    const x = k.atMost(k.ranked(k.any(), 1), 60)
    return k.lib.np.repeat(x, k.between(0, 3), k.axis(x))
  },
  split: (k) => {
    const x = k.ranked(k.any(), 1)
    const d = k.axis(x)
    const parts = divisor(k, x.shape[d]!)
    return k.lib.np.split(x, parts, d)[parts - 1]!
  },
  diagonal: (k) => k.lib.np.diagonal(k.ranked(k.any(), 2), { offset: k.between(-2, 2) }),
  diag: (k) => k.lib.np.diag(k.atMost(k.ranked(k.any(), 1, 1), 30)),
  tril: (k) => k.lib.np.tril(k.ranked(k.any(), 2), k.between(-2, 2)),
  triu: (k) => k.lib.np.triu(k.ranked(k.any(), 2), k.between(-2, 2)),
  moveaxis: (k) => {
    const x = k.ranked(k.any(), 1)
    return k.lib.np.moveaxis(x, k.axis(x), k.axis(x))
  },
  dynamicSlice: (k) => {
    const x = k.filled(k.ranked(k.any(), 1, 3))
    const starts = x.shape.map(() => k.fit(k.of(['int32']), []))
    return k.lib.lax.dynamicSlice(x, starts, x.shape.map((n) => k.between(0, n))) // prettier-ignore
  },
  dynamicUpdateSlice: (k) => {
    const x = k.filled(k.ranked(k.any(), 1, 3))
    const update = k.lib.lax.slice(k.like(x), x.shape.map(() => 0), x.shape.map((n) => k.between(0, n))) // prettier-ignore
    return k.lib.lax.dynamicUpdateSlice(x, update, x.shape.map(() => k.fit(k.of(['int32']), []))) // prettier-ignore
  },
  windows: (k) => {
    const x = k.atMost(k.filled(k.ranked(k.any(), 1, 2)), 20)
    const size = x.shape.map((n) => k.between(1, Math.min(3, n)))
    return k.lib.lax.windows(x, { size, strides: x.shape.map(() => k.between(1, 2)), dilation: x.shape.map(() => 1) })
  },
  iota: (k) => k.lib.np.astype(k.lib.np.arange(k.between(0, 70)), k.pick(['int32', 'float32', 'uint8'])),
  ones: (k) => k.lib.np.ones([k.between(0, 5), k.between(1, 33)], k.pick(['float32', 'bool', 'float16'])),
  eye: (k) => k.lib.np.eye(k.between(0, 9), k.between(1, 20)),
  vander: (k) => k.lib.np.vander(k.atMost(k.ranked(k.of(['int32', 'float32']), 1, 1), 20), k.between(0, 4)),
}
