/** Metrics against Keras over two batches, and the laws of their accumulators. */
import { readFileSync } from 'node:fs'
import { fc, test as prop } from '@fast-check/vitest'
import { array, jit, np, random, type NdArray } from '@pullback/autodiff'
import { monoid } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { metrics, monoidOf, type Metric } from '../../src/index.ts'
import { values } from '../kerasRows.ts'

interface Flat {
  readonly shape: readonly number[]
  readonly dtype: 'float32' | 'int32'
  readonly data: readonly number[]
}
interface MetricRow {
  readonly name: keyof typeof metrics
  readonly options: object
  readonly batches: readonly (readonly [Flat, Flat, Flat | null])[]
  readonly result: Flat
}

const rows = readFileSync(new URL('fixtures/metrics.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as MetricRow)
const arrayOf = ({ shape, dtype, data }: Flat): NdArray => array(data, { shape, dtype })

/** Its accumulator is only met by itself. */
const metricOf = ({ name, options }: MetricRow): Metric<unknown> =>
  (metrics[name] as unknown as (o: object) => Metric<unknown>)(options)

const updates = (m: Metric<unknown>, row: MetricRow): readonly ((acc: unknown) => unknown)[] =>
  row.batches.map(
    ([t, p, w]) =>
      (acc) =>
        m.update(acc, arrayOf(t), arrayOf(p), { sampleWeight: w === null ? null : arrayOf(w) }),
  )

const expectNear = (a: unknown, b: readonly number[], tolerance = 2e-6): void => {
  const ours = values(a)
  expect(ours).toHaveLength(b.length)
  const size = Math.max(1e-3, ...b.map(Math.abs))
  b.forEach((v, i) => expect(Math.abs(ours[i]! - v) / size).toBeLessThan(tolerance))
}

describe.each([...new Set(rows.map(({ name }) => name))])('%s', (name) => {
  const own = rows.filter((row) => row.name === name)
  test.each(own.map((row, i) => [i, JSON.stringify(row.options), row] as const))('%i %s', (_i, _options, row) => {
    const m = metricOf(row)
    const [first, second] = updates(m, row) as [(a: unknown) => unknown, (a: unknown) => unknown]
    const result = m.result(second(first(m.init())))
    expect([result.shape, result.dtype]).toEqual([row.result.shape, 'float32'])
    expectNear(result, row.result.data)
    // Merging equals updating, in either order; the accumulator of nothing changes nothing.
    const [a, b] = [first(m.init()), second(m.init())]
    expectNear(m.result(m.merge(a, b)), row.result.data)
    expectNear(m.result(m.merge(b, a)), row.result.data)
    expect(values(m.result(m.merge(m.init(), a)))).toEqual(values(m.result(a)))
    expectNear(m.result(jit((acc: unknown) => second(acc))(a)), row.result.data)
  })
})

const key = random.key(1)
const draw = (i: number, n: number): NdArray => random.uniform(random.foldIn(key, i), [n, 2]) as NdArray

prop.prop([fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 })])(
  'however the data is cut, folding the parts with the monoid gives the figure of the whole',
  (sizes) => {
    const parts = sizes.map((n, i) => [draw(2 * i, n), draw(2 * i + 1, n)] as const)
    const nothing = np.zeros([0, 2])
    const [t, p] = [0, 1].map((k) => np.concatenate([nothing, ...parts.map((x) => x[k]!)])) as [NdArray, NdArray]
    const m = metrics.meanSquaredError()
    const folded = monoid.concatAll(monoidOf(m))(parts.map(([a, b]) => m.update(m.init(), a, b)))
    expectNear(m.result(folded), values(m.result(m.update(m.init(), t, p))))
  },
)

prop.prop([fc.nat(50)])('a masked entry counts as one that is not there', (seed) => {
  const [t, p] = [draw(seed, 6), draw(seed + 100, 6)]
  const labels = t.greater(0.5).astype('float32')
  const mask = array([1, 0, 1, 1, 0, 1], { dtype: 'bool' })
  const at = array([0, 2, 3, 5], { dtype: 'int32' })
  const [fewT, fewP] = [np.take(labels, at, { axis: 0 }), np.take(p, at, { axis: 0 })]
  for (const m of [
    metrics.binaryAccuracy(),
    metrics.meanSquaredError(),
    metrics.precision(),
    metrics.auc(),
  ] as Metric<unknown>[]) {
    const masked = m.result(m.update(m.init(), labels, p, { mask }))
    expectNear(masked, values(m.result(m.update(m.init(), fewT, fewP))))
  }
})

test('sums of ones go on where float32 would stand still', () => {
  const m = metrics.sum()
  const acc = m.update(
    { total: array(2 ** 24, { dtype: 'float64' }), count: array(1, { dtype: 'float64' }) },
    np.ones([1]),
    np.ones([2]),
  )
  expect(values(acc.total)).toEqual([2 ** 24 + 2])
})

test('no data gives 0 for means', () => {
  for (const m of [metrics.accuracy(), metrics.mean(), metrics.recall()] as Metric<unknown>[]) {
    expect(values(m.result(m.init()))).toEqual([0])
  }
})

test('a figure of your own', () => {
  const m = metrics.meanOf('bias', (t, p) => p.sub(t).mean({ axis: -1 }))
  expect(values(m.result(m.update(m.init(), np.zeros([2, 1]), array([[1], [3]]))))).toEqual([2])
})

test.each<[string, () => unknown, string]>([
  ['thresholds', () => metrics.precision({ thresholds: 2 }), 'precision: thresholds must lie between 0 and 1, got [2]'],
  ['an option', () => metrics.recall({ threshold: 1 } as never), 'recall: options must be thresholds, topK, classId'],
  ['a curve', () => metrics.auc({ curve: 'XY' as 'PR' }), 'auc: curve must be ROC or PR, got XY'],
  ['a method', () => metrics.auc({ summationMethod: 'x' as 'minoring' }), 'auc: summationMethod must be'],
  [
    'one threshold',
    () => metrics.auc({ numThresholds: 1 }),
    'auc: numThresholds must be an integer of 2 or more, got 1',
  ],
  ['an average', () => metrics.f1Score({ numClasses: 2, average: 'all' as 'micro' }), 'f1Score: average must be'],
  ['classes', () => metrics.meanIoU({ numClasses: 0 }), 'meanIoU: numClasses must be a positive integer, got 0'],
  [
    'a target',
    () => metrics.iou({ numClasses: 2, targetClassIds: [2] }),
    'iou: targetClassIds must be classes below 2, got [2]',
  ],
  [
    'k',
    () => metrics.topKCategoricalAccuracy({ k: 0 }).update(metrics.mean().init(), np.ones([1, 2]), np.ones([1, 2])),
    'topKCategoricalAccuracy: k must be a positive integer, got 0',
  ],
])('%s that cannot be is refused', (_name, f, message) => {
  expect(f).toThrow(message)
})
