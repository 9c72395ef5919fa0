/** The training loop: batches in a keyed random order, a progress line, metrics epoch by epoch. */
import { array, random, type NdArray, type Value } from '@pullback/autodiff'
import {
  accuracyOf,
  addEpoch,
  addMeans,
  argmaxRows,
  batches,
  batchCount,
  confusionMatrix,
  meansOf,
  noHistory,
  noMeans,
  takeRows,
  type History,
  type Progress,
} from '@pullback/train'
import { terminalProgress } from '@pullback/train/node'
import { shiftEach } from './augment.ts'
import type { Dataset, Part } from './dataset.ts'
import { classifier } from './step.ts'

export interface Run {
  readonly network: ReturnType<typeof classifier>
  readonly state: ReturnType<ReturnType<typeof classifier>['init']>
  readonly history: History
  /** Row-major [test rows, classes]. */
  readonly probabilities: Float32Array
  readonly stepsDone: number
  readonly trainMs: number
  /** Time of the first step, which traces and compiles. */
  readonly firstStepMs: number
}

export interface TrainOptions {
  readonly epochs: number
  readonly batch: number
  readonly seed: number
  /** Where progress is told; standard error by default. */
  readonly progress?: Progress
}

const matrix = (data: Float32Array, columns: number): NdArray =>
  array(data, { shape: [data.length / columns, columns] })

/** Elements of a value computed outside any transform. */
const elementsOf = (x: Value): Float32Array => (x as NdArray).data as Float32Array

/** Trains a classifier. The same options give the same numbers, bit for bit. */
export const train = (dataset: Dataset, { epochs, batch, seed, progress: given }: TrainOptions): Run => {
  const { features, classes, train: rows, test } = dataset
  const size = Math.min(batch, rows.count)
  const [initKey, orderKey, stepKey] = random.split(random.key(seed), 3) as readonly [
    random.Key,
    random.Key,
    random.Key,
  ]
  // Steps of one size only, so that one program is compiled; what is left over comes first in another epoch.
  const steps = batchCount(rows.count, size, { last: 'drop' })
  const network = classifier(classes.length, epochs * steps, dataset.image && shiftEach(...dataset.image))
  let state = network.init(initKey, features)
  const progress = given ?? terminalProgress({ epochs, steps })
  const predict = (part: Part): Float32Array =>
    elementsOf(network.predict(state.params, state.state, matrix(part.features, features)))
  let history = noHistory
  let firstStepMs = 0
  const start = performance.now()
  try {
    for (let epoch = 0; epoch < epochs; epoch++) {
      const order = random.permutation(random.foldIn(orderKey, epoch), rows.count) as NdArray
      let means = noMeans
      for (const index of batches(order.data, size, { last: 'drop' })) {
        const x = matrix(takeRows(rows.features, features, index), features)
        const labels = array(takeRows(rows.labels, 1, index))
        const [next, metrics] = network.step(state, stepKey, x, labels)
        state = next
        const seen = {
          loss: Number(metrics.loss.item()),
          accuracy: Number(metrics.accuracy.item()),
        }
        if (firstStepMs === 0) firstStepMs = performance.now() - start
        means = addMeans(means, seen)
        progress.step(seen)
      }
      const matrixNow = confusionMatrix(test.labels, argmaxRows(predict(test), classes.length), classes.length)
      const metrics = { ...meansOf(means), test: accuracyOf(matrixNow) }
      history = addEpoch(history, metrics)
      progress.epoch(metrics)
    }
  } finally {
    progress.end()
  }
  const trainMs = performance.now() - start
  return { network, state, history, probabilities: predict(test), stepsDone: epochs * steps, trainMs, firstStepMs }
}
