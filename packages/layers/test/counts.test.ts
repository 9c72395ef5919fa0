/** Options that count something: each is refused by its name unless it is a positive integer. */
import { np, random } from '@pullback/autodiff'
import { expect, test } from 'vitest'
import * as layers from '../src/index.ts'

const COUNTS: Readonly<Record<string, readonly [options: object, counts: readonly string[]]>> = {
  dense: [{ units: 1 }, ['units', 'loraRank']],
  simpleRnn: [{ units: 1 }, ['units']],
  lstm: [{ units: 1 }, ['units']],
  gru: [{ units: 1 }, ['units']],
  embedding: [{ inputDim: 1, outputDim: 1 }, ['inputDim', 'outputDim']],
  multiHeadAttention: [{ numHeads: 1, keyDim: 1 }, ['numHeads', 'keyDim', 'valueDim', 'slidingWindow']],
  conv2D: [{ filters: 1, kernelSize: 1 }, ['filters', 'groups']],
  conv2DTranspose: [{ filters: 1, kernelSize: 1 }, ['filters']],
  depthwiseConv2D: [{ kernelSize: 1 }, ['depthMultiplier']],
  separableConv2D: [{ filters: 1, kernelSize: 1 }, ['filters', 'depthMultiplier']],
}
const makers = layers as unknown as Readonly<Record<string, (options: object) => unknown>>
const cases = Object.entries(COUNTS).flatMap(([name, [options, counts]]) =>
  counts.map((count) => ({ name, options, count })),
)
const WRONG = [0, -1, 1.5, NaN, Infinity, '2']

test.each(cases)('$name refuses another $count', ({ name, options, count }) => {
  expect(() => makers[name]!({ ...options, [count]: 1 })).not.toThrow()
  for (const given of WRONG) {
    expect(() => makers[name]!({ ...options, [count]: given })).toThrow(
      new RangeError(`${name}: ${count} must be a positive integer, got ${given}`),
    )
  }
})

const { metrics } = layers
const kernel = { kernel: np.ones([2, 2]) }
test.each<[string, string, (n: number) => unknown]>([
  ['addLora', 'rank', (n) => layers.addLora(random.key(0), kernel, { rank: n })],
  ['f1Score', 'numClasses', (n) => metrics.f1Score({ numClasses: n })],
  ['meanIoU', 'numClasses', (n) => metrics.meanIoU({ numClasses: n })],
  ['precisionAtRecall', 'numThresholds', (n) => metrics.precisionAtRecall({ recall: 0.5, numThresholds: n })],
])('%s refuses another %s', (name, count, make) => {
  expect(() => make(1)).not.toThrow()
  for (const given of WRONG) {
    expect(() => make(given as number)).toThrow(`${name}: ${count} must be a positive integer, got ${given}`)
  }
})
