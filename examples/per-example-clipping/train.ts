/** The digits with a few broken examples among them, and training on them with and without a limit. */
import { array, random, type NdArray } from '@pullback/autodiff'
import { accuracyOf, argmaxRows, batchCount, batches, confusionMatrix, takeRows } from '@pullback/train'
import { DIGIT_CLASSES, DIGIT_PIXELS, type Digits } from '../digits/decodeDigits.ts'
import { readDigits } from '../digits/readDigits.ts'
import { logits, trainer, type Params, type StepOptions } from './step.ts'

/** A sensor that failed: its pixels are this many times too large. */
const BROKEN_SCALE = 1000

/** The digits for training, one in `oneIn` of them broken, and the whole ones to be tested with. */
export const brokenDigits = (oneIn: number): { readonly train: Digits; readonly test: Digits } => {
  const { train, test } = readDigits()
  const images = train.images.map((v, i) => (Math.floor(i / DIGIT_PIXELS) % oneIn === 0 ? v * BROKEN_SCALE : v))
  return { train: { ...train, images }, test }
}

export const accuracy = (params: Params, { images, labels, count }: Digits): number => {
  const guesses = (logits(params, array(images, { shape: [count, DIGIT_PIXELS] })) as NdArray).data as Float32Array
  return accuracyOf(confusionMatrix(labels, argmaxRows(guesses, DIGIT_CLASSES), DIGIT_CLASSES))
}

export interface Options extends StepOptions {
  readonly epochs: number
  readonly batch: number
  readonly seed: number
}

/** Steps in an epoch. */
export const stepsOf = ({ count }: Digits, batch: number): number => batchCount(count, batch, { last: 'drop' })

/** Trains a network; the same options give the same bits. */
export const train = (
  rows: Digits,
  { epochs, batch, seed, ...options }: Options,
  told: { readonly step?: () => void; readonly epoch?: (params: Params) => void } = {},
): Params => {
  const { init, step } = trainer(options)
  const [initKey, orderKey] = random.split(random.key(seed))
  let run = init(initKey)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = random.permutation(random.foldIn(orderKey, epoch), rows.count) as NdArray
    for (const index of batches(order.data, batch, { last: 'drop' })) {
      const x = array(takeRows(rows.images, DIGIT_PIXELS, index), { shape: [batch, DIGIT_PIXELS] })
      run = step(run, x, array(takeRows(rows.labels, 1, index)))
      told.step?.()
    }
    told.epoch?.(run.params)
  }
  return run.params
}
