/** Metrics that are means or sums of figures per example: the losses, and how often a prediction is right. */
import { lax, np, nn, type Value } from '@pullback/autodiff'
import { checkOptions, scalar, shapesEqual, showShape } from '@pullback/core'
import { checkFunction, checkText } from '../given.ts'
import { checkCount } from '../count.ts'
import { classNumbers, constant, pairOf, sameRank, unitVectors } from '../losses/pairs.ts'
import * as losses from '../losses/functions.ts'
import { divideNoNan } from '../losses/reduce.ts'
import { countsOf, narrow, weighed, wide, zero, type Metric, type MetricInputs } from './metric.ts'

/** The accumulator of a mean. */
export interface MeanAcc {
  readonly total: Value
  readonly count: Value
}

type PerExample = (yTrue: Value, yPred: Value) => Value

/** Figures [batch, …]: how many there are, and their sum, by weight. */
const summed = (name: string, values: Value, inputs?: MetricInputs): MeanAcc => {
  const v = wide(values)
  const counts = countsOf(name, v.shape, inputs)
  return {
    total: weighed(v, counts).sum(),
    count: counts === null ? scalar(v.size, 'float64') : counts.sum(),
  }
}

const plus = (a: MeanAcc, b: MeanAcc): MeanAcc => ({ total: a.total.add(b.total), count: a.count.add(b.count) })

/**
 * The mean of a function that gives a figure per example, or per entry that has its own weight.
 *
 * @example
 * const m = metrics.meanOf('bias', (yTrue, yPred) => yPred.sub(yTrue).mean({ axis: -1 }))
 */
export const meanOf = (name: string, f: PerExample, finish: (mean: Value) => Value = (x) => x): Metric<MeanAcc> => {
  checkText('meanOf', 'the name', name)
  checkFunction('meanOf', 'f', f)
  checkFunction('meanOf', 'finish', finish)
  return {
    name,
    init: () => ({ total: zero(), count: zero() }),
    update: (acc, yTrue, yPred, inputs) => plus(acc, summed(name, f(yTrue, yPred), inputs)),
    merge: plus,
    result: ({ total, count }) => narrow(finish(divideNoNan(total, count))),
  }
}

/** The mean of the predictions themselves; labels do not matter. */
export const mean = (): Metric<MeanAcc> => meanOf('mean', (_, values) => values)

/** The sum of the predictions themselves; labels do not matter. */
export const sum = (): Metric<MeanAcc> => ({ ...mean(), name: 'sum', result: ({ total }) => narrow(total) })

export const meanSquaredError = (): Metric<MeanAcc> => meanOf('mean_squared_error', losses.meanSquaredError)
export const meanAbsoluteError = (): Metric<MeanAcc> => meanOf('mean_absolute_error', losses.meanAbsoluteError)
export const meanAbsolutePercentageError = (): Metric<MeanAcc> =>
  meanOf('mean_absolute_percentage_error', losses.meanAbsolutePercentageError)
export const meanSquaredLogarithmicError = (): Metric<MeanAcc> =>
  meanOf('mean_squared_logarithmic_error', losses.meanSquaredLogarithmicError)
export const logCoshError = (): Metric<MeanAcc> => meanOf('logcosh', losses.logCosh)
export const hinge = (): Metric<MeanAcc> => meanOf('hinge', losses.hinge)
export const squaredHinge = (): Metric<MeanAcc> => meanOf('squared_hinge', losses.squaredHinge)
export const categoricalHinge = (): Metric<MeanAcc> => meanOf('categorical_hinge', losses.categoricalHinge)
export const klDivergence = (): Metric<MeanAcc> => meanOf('kl_divergence', losses.klDivergence)
export const poisson = (): Metric<MeanAcc> => meanOf('poisson', losses.poisson)

const LOSSES: readonly string[] = ['fromLogits', 'labelSmoothing', 'axis']

export const binaryCrossentropy = (options: losses.BinaryCrossentropyOptions = {}): Metric<MeanAcc> => {
  checkOptions('binaryCrossentropy', options, LOSSES)
  return meanOf('binary_crossentropy', (t, p) => losses.binaryCrossentropy(t, p, options))
}
export const categoricalCrossentropy = (options: losses.CategoricalCrossentropyOptions = {}): Metric<MeanAcc> => {
  checkOptions('categoricalCrossentropy', options, LOSSES)
  return meanOf('categorical_crossentropy', (t, p) => losses.categoricalCrossentropy(t, p, options))
}
export const sparseCategoricalCrossentropy = (
  options: losses.SparseCategoricalCrossentropyOptions = {},
): Metric<MeanAcc> => {
  checkOptions('sparseCategoricalCrossentropy', options, ['fromLogits', 'ignoreClass', 'axis'])
  return meanOf('sparse_categorical_crossentropy', (t, p) => losses.sparseCategoricalCrossentropy(t, p, options))
}

/** √ of the mean squared error over all entries. */
export const rootMeanSquaredError = (): Metric<MeanAcc> =>
  meanOf(
    'root_mean_squared_error',
    (t, p) => {
      const [a, b] = pairOf('rootMeanSquaredError', t, p)
      return a.sub(b).square().mean({ axis: -1 })
    },
    (x) => x.sqrt(),
  )

/** The mean cosine of the angle between labels and predictions: 1 is best, and not −1 as of the loss. */
export const cosineSimilarity = (options: losses.CosineOptions = {}): Metric<MeanAcc> => {
  checkOptions('cosineSimilarity', options, ['axis'])
  const { axis = -1 } = options
  return meanOf('cosine_similarity', (yTrue, yPred) => {
    const [t, p] = pairOf('cosineSimilarity', yTrue, yPred)
    return unitVectors(t, axis).mul(unitVectors(p, axis)).sum({ axis })
  })
}

const hits = (isRight: Value): Value => isRight.astype('float32')

/** How often prediction and label are equal. */
export const accuracy = (): Metric<MeanAcc> =>
  meanOf('accuracy', (yTrue, yPred) => {
    const [t, p] = pairOf('accuracy', yTrue, yPred)
    return hits(t.equal(p)).mean({ axis: -1 })
  })

/** How often a prediction above the threshold (default 0.5) has the label 1, and one below it the label 0. */
export const binaryAccuracy = (options: { readonly threshold?: number } = {}): Metric<MeanAcc> => {
  checkOptions('binaryAccuracy', options, ['threshold'])
  const { threshold = 0.5 } = options
  return meanOf('binary_accuracy', (yTrue, yPred) => {
    const [t, p] = pairOf('binaryAccuracy', yTrue, yPred)
    return hits(t.equal(hits(p.greater(threshold)).astype(t.dtype))).mean({ axis: -1 })
  })
}

/** How often the largest prediction is that of the label's class, one-hot. */
export const categoricalAccuracy = (): Metric<MeanAcc> =>
  meanOf('categorical_accuracy', (yTrue, yPred) => {
    const [t, p] = pairOf('categoricalAccuracy', yTrue, yPred)
    return hits(np.equal(t.argmax({ axis: -1 }), p.argmax({ axis: -1 })))
  })

/** Class numbers [...] for predictions [..., classes]; [..., 1] is understood too. */
const labelsFor = (fn: string, yTrue: Value, yPred: Value): Value => {
  const narrowed = yTrue.ndim === yPred.ndim && yTrue.shape.at(-1) === 1 ? np.squeeze(yTrue, -1) : yTrue
  const labels = classNumbers(fn, narrowed)
  if (shapesEqual(labels.shape, yPred.shape.slice(0, -1))) return labels
  throw new TypeError(
    `${fn}: yTrue must have the shape of yPred without its classes, got ${showShape(yTrue.shape)} for ${showShape(yPred.shape)}`,
  )
}

/** How often the largest prediction is that of the class whose number is the label. */
export const sparseCategoricalAccuracy = (): Metric<MeanAcc> =>
  meanOf('sparse_categorical_accuracy', (yTrue, yPred) => {
    const labels = labelsFor('sparseCategoricalAccuracy', yTrue, yPred)
    return hits(np.equal(labels, yPred.argmax({ axis: -1 })))
  })

export interface TopKOptions {
  /** Default 5. */
  readonly k?: number
}

/** Whether the prediction of the class is among the k largest: fewer than k are larger. NaN is not. */
const inTop = (fn: string, k: number, labels: Value, p: Value): Value => {
  checkCount(fn, 'k', k)
  const hit = nn.oneHot(labels, p.shape.at(-1) ?? 0, { dtype: 'bool' })
  const own = lax.select(hit, p, constant(p, 0)).sum({ axis: -1, keepdims: true })
  const larger = np.greater(p, own).astype('int32').sum({ axis: -1 })
  const isClass = hit.any({ axis: -1 })
  return hits(np.logicalAnd(np.logicalAnd(larger.less(k), isClass), np.isfinite(np.squeeze(own, -1))))
}

/** How often the label's class, one-hot, is among the k largest predictions. */
export const topKCategoricalAccuracy = (options: TopKOptions = {}): Metric<MeanAcc> => {
  checkOptions('topKCategoricalAccuracy', options, ['k'])
  return meanOf('top_k_categorical_accuracy', (yTrue, yPred) => {
    const [t, p] = pairOf('topKCategoricalAccuracy', yTrue, yPred)
    return inTop('topKCategoricalAccuracy', options.k ?? 5, t.argmax({ axis: -1 }), p)
  })
}

/** How often the class whose number is the label is among the k largest predictions. */
export const sparseTopKCategoricalAccuracy = (options: TopKOptions = {}): Metric<MeanAcc> => {
  checkOptions('sparseTopKCategoricalAccuracy', options, ['k'])
  const fn = 'sparseTopKCategoricalAccuracy'
  return meanOf('sparse_top_k_categorical_accuracy', (yTrue, yPred) =>
    inTop(fn, options.k ?? 5, labelsFor(fn, yTrue, yPred), yPred),
  )
}

/** The correlation along an axis, a mean over the others. */
const correlation = (
  fn: string,
  name: string,
  options: losses.CosineOptions,
  f: (t: Value, p: Value, axis: number) => Value,
): Metric<MeanAcc> => {
  checkOptions(fn, options, ['axis'])
  return meanOf(name, (yTrue, yPred) => {
    const [t, p] = pairOf(name, ...sameRank(yTrue, yPred))
    return f(t, p, options.axis ?? -1)
  })
}

const distance = (x: Value, axis: number): Value => x.sub(x.mean({ axis, keepdims: true }))

/** Pearson's correlation of labels and predictions along an axis. */
export const pearsonCorrelation = (options: losses.CosineOptions = {}): Metric<MeanAcc> =>
  correlation('pearsonCorrelation', 'pearson_correlation', options, (t, p, axis) => {
    const [a, b] = [distance(t, axis), distance(p, axis)]
    const size = a.square().mean({ axis }).mul(b.square().mean({ axis })).sqrt()
    return a.mul(b).mean({ axis }).div(size)
  })

/** Lin's concordance of labels and predictions along an axis: 1 for equal numbers, not just for those on a line. */
export const concordanceCorrelation = (options: losses.CosineOptions = {}): Metric<MeanAcc> =>
  correlation('concordanceCorrelation', 'concordance_correlation', options, (t, p, axis) => {
    const apart = t.mean({ axis }).sub(p.mean({ axis })).square()
    const [a, b] = [distance(t, axis), distance(p, axis)]
    const norm = a.square().mean({ axis }).add(b.square().mean({ axis })).add(apart).add(1e-7)
    return a.mul(b).mean({ axis }).mul(2).div(norm)
  })
