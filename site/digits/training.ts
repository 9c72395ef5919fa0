/** The training run of the page, a step at a time, so that whoever runs it can listen in between; no page and no worker. */
import { array, random, type NdArray, type Value } from '@pullback/autodiff'
import {
  accuracyOf,
  addMeans,
  argmaxRows,
  batchCount,
  batches,
  confusionMatrix,
  meansOf,
  mistakes,
  noMeans,
  takeRows,
} from '@pullback/train'
import { shiftEach } from '../../examples/digits/augment.ts'
import { DIGIT_CLASSES, DIGIT_PIXELS, type Digits } from '../../examples/digits/decodeDigits.ts'
import { classifier } from '../../examples/digits/step.ts'
import type { EpochReport } from './messages.ts'

export interface TrainingOptions {
  readonly seed: number
  readonly epochs: number
  /** The clock of the reports, in milliseconds. */
  readonly now?: () => number
}

export interface TrainingRun {
  readonly parameters: number
  /** Does one step; the report where the step ends an epoch, and null once every epoch is done. */
  step(): EpochReport | 'step' | null
  /** Probabilities of the ten digits for images [rows, 64], by the network as it is now. */
  ask(images: Float32Array): Float32Array
}

const BATCH = 32
const SHOWN_MISREADINGS = 12

const matrix = (data: Float32Array): NdArray => array(data, { shape: [data.length / DIGIT_PIXELS, DIGIT_PIXELS] })

/** A copy: what a network returns may live in its memory, and a message gives its array away. */
const elementsOf = (x: Value): Float32Array => Float32Array.from((x as NdArray).values() as Iterable<number>)

/** Begins the run of examples/digits on the same digits. The same options give the same numbers, bit for bit. */
export const startTraining = (
  { train, test }: { readonly train: Digits; readonly test: Digits },
  { seed, epochs, now = () => performance.now() }: TrainingOptions,
): TrainingRun => {
  const [initKey, orderKey, stepKey] = random.split(random.key(seed), 3) as readonly [
    random.Key,
    random.Key,
    random.Key,
  ]
  const perEpoch = batchCount(train.count, BATCH, { last: 'drop' })
  const network = classifier(DIGIT_CLASSES, epochs * perEpoch, shiftEach(8, 8))
  let state = network.init(initKey, DIGIT_PIXELS)
  let steps = 0
  let trainMs = 0
  let firstStepMs = 0
  let means = noMeans
  let order: Iterator<Int32Array> = [].values()

  const ask = (images: Float32Array): Float32Array =>
    elementsOf(network.predict(state.params, state.state, matrix(images)))

  const oneStep = (): void => {
    if (steps % perEpoch === 0) {
      const rows = random.permutation(random.foldIn(orderKey, steps / perEpoch), train.count) as NdArray
      order = batches(rows.data as Int32Array, BATCH, { last: 'drop' })[Symbol.iterator]()
      means = noMeans
    }
    const next = order.next()
    if (next.done === true) throw new Error('internal: an epoch has as many batches as steps')
    const x = matrix(takeRows(train.images, DIGIT_PIXELS, next.value))
    const [after, metrics] = network.step(state, stepKey, x, array(takeRows(train.labels, 1, next.value)))
    state = after
    means = addMeans(means, { loss: Number(metrics.loss.item()), accuracy: Number(metrics.accuracy.item()) })
  }

  const report = (): EpochReport => {
    const probabilities = ask(test.images)
    const read = argmaxRows(probabilities, DIGIT_CLASSES)
    const { loss = NaN, accuracy = NaN } = meansOf(means)
    return {
      epoch: steps / perEpoch,
      epochs,
      steps,
      trainMs,
      firstStepMs,
      metrics: { loss, accuracy, test: accuracyOf(confusionMatrix(test.labels, read, DIGIT_CLASSES)) },
      misread: mistakes(test.labels, probabilities, DIGIT_CLASSES)
        .slice(0, SHOWN_MISREADINGS)
        .map(({ index, label, predicted }) => ({
          image: test.images.slice(index * DIGIT_PIXELS, (index + 1) * DIGIT_PIXELS),
          label,
          predicted,
        })),
    }
  }

  const step: TrainingRun['step'] = () => {
    if (steps === epochs * perEpoch) return null
    const start = now()
    oneStep()
    const spent = now() - start
    if (steps === 0) firstStepMs = spent
    trainMs += spent
    steps++
    return steps % perEpoch === 0 ? report() : 'step'
  }

  const parameters = state.params.reduce(
    (sum, layer) => sum + Object.values(layer as Readonly<Record<string, Value>>).reduce((n, p) => n + sizeOf(p), 0),
    0,
  )
  return { parameters, step, ask }
}

const sizeOf = ({ shape }: Value): number => shape.reduce((n, size) => n * size, 1)
