/** Metrics from counts of right and wrong decisions: precision, recall, areas under curves, overlap. */
import { lax, nn, np, type Value } from '@pullback/autodiff'
import { array, scalar, showShape } from '@pullback/core'
import { checkOptions } from '../config.ts'
import { classNumbers, EPSILON, pairOf, toLoss } from '../losses/pairs.ts'
import { divideNoNan } from '../losses/reduce.ts'
import { countsOf, narrow, weighed, wide, zero, type Metric, type MetricInputs } from './metric.ts'

/** Weights of decisions: right and wrong ones, for and against. One for each threshold, or each class. */
export interface ConfusionAcc {
  readonly truePositives: Value
  readonly falsePositives: Value
  readonly trueNegatives: Value
  readonly falseNegatives: Value
}

const plus = (a: ConfusionAcc, b: ConfusionAcc): ConfusionAcc => ({
  truePositives: a.truePositives.add(b.truePositives),
  falsePositives: a.falsePositives.add(b.falsePositives),
  trueNegatives: a.trueNegatives.add(b.trueNegatives),
  falseNegatives: a.falseNegatives.add(b.falseNegatives),
})

const nothing = (n: number): ConfusionAcc => {
  const none = np.zeros([n], 'float64')
  return { truePositives: none, falsePositives: none, trueNegatives: none, falseNegatives: none }
}

/** Decisions [n, thresholds] and labels [n] counted, by weight. */
const counted = (positive: Value, decided: Value, weights: Value): ConfusionAcc => {
  const truth = np.expandDims(positive, -1)
  const w = np.expandDims(weights, -1)
  const sum = (isThat: Value): Value => np.where(isThat, w, scalar(0, 'float64')).sum({ axis: 0 })
  const [no, against] = [np.logicalNot(truth), np.logicalNot(decided)]
  return {
    truePositives: sum(np.logicalAnd(truth, decided)),
    falsePositives: sum(np.logicalAnd(no, decided)),
    trueNegatives: sum(np.logicalAnd(no, against)),
    falseNegatives: sum(np.logicalAnd(truth, against)),
  }
}

export interface ThresholdOptions {
  /** Above which a prediction counts as positive; one or several in [0, 1]. Default 0.5, or 0 with `topK`. */
  readonly thresholds?: number | readonly number[] | null
  /** Only the k largest predictions of an example can be positive. Default null: all. */
  readonly topK?: number | null
  /** Looks at this class alone. Default null: at all. */
  readonly classId?: number | null
}

const OPTIONS = ['thresholds', 'topK', 'classId']

/** Predictions that are not among the k largest of their example are −∞. Ties count in. */
const onlyTop = (p: Value, k: number): Value => {
  const larger = np.greater(np.expandDims(p, -2), np.expandDims(p, -1)).astype('int32').sum({ axis: -1 })
  return np.where(larger.less(k), p, -Infinity)
}

const checkThresholds = (fn: string, thresholds: readonly number[]): void => {
  if (thresholds.length > 0 && thresholds.every((t) => typeof t === 'number' && t >= 0 && t <= 1)) return
  throw new RangeError(`${fn}: thresholds must lie between 0 and 1, got [${thresholds.join(', ')}]`)
}

type Ratio = (acc: ConfusionAcc) => Value

const atThresholds = (fn: string, name: string, options: ThresholdOptions, ratio: Ratio): Metric<ConfusionAcc> => {
  checkOptions(fn, options, OPTIONS)
  const { topK = null, classId = null } = options
  const given = options.thresholds ?? (topK === null ? 0.5 : 0)
  const isOne = typeof given === 'number'
  const thresholds = isOne ? [given] : given
  if (topK === null || options.thresholds !== undefined) checkThresholds(fn, thresholds)
  const limits = array([...thresholds], { dtype: 'float64' })
  return {
    name,
    init: () => nothing(thresholds.length),
    merge: plus,
    update: (acc, yTrue, yPred, inputs) => {
      const [t, p] = pairOf(fn, yTrue, yPred)
      const counts = countsOf(fn, t.shape, inputs)
      const kept = topK === null ? p : onlyTop(p, topK)
      const pick = (x: Value): Value => (classId === null ? x : np.take(x, scalar(classId, 'int32'), { axis: -1 }))
      const weights = counts === null ? np.ones(t.shape, 'float64') : counts
      const flat = (x: Value): Value => pick(x).reshape([pick(x).size])
      const decided = np.greater(np.expandDims(flat(kept), -1), lax.convert(limits, p.dtype))
      return plus(acc, counted(flat(t).notEqual(0), decided, flat(weights)))
    },
    result: (acc) => {
      const y = narrow(ratio(acc))
      return isOne ? y.reshape([]) : y
    },
  }
}

/** How many of the predictions that are positive are right. */
export const precision = (options: ThresholdOptions = {}): Metric<ConfusionAcc> =>
  atThresholds('precision', 'precision', options, (c) =>
    divideNoNan(c.truePositives, c.truePositives.add(c.falsePositives)),
  )

/** How many of the labels that are positive are found. */
export const recall = (options: ThresholdOptions = {}): Metric<ConfusionAcc> =>
  atThresholds('recall', 'recall', options, (c) => divideNoNan(c.truePositives, c.truePositives.add(c.falseNegatives)))

/** The weight of positive predictions that are right. */
export const truePositives = (options: ThresholdOptions = {}): Metric<ConfusionAcc> =>
  atThresholds('truePositives', 'true_positives', options, (c) => c.truePositives)
/** The weight of positive predictions that are wrong. */
export const falsePositives = (options: ThresholdOptions = {}): Metric<ConfusionAcc> =>
  atThresholds('falsePositives', 'false_positives', options, (c) => c.falsePositives)
/** The weight of negative predictions that are right. */
export const trueNegatives = (options: ThresholdOptions = {}): Metric<ConfusionAcc> =>
  atThresholds('trueNegatives', 'true_negatives', options, (c) => c.trueNegatives)
/** The weight of negative predictions that are wrong. */
export const falseNegatives = (options: ThresholdOptions = {}): Metric<ConfusionAcc> =>
  atThresholds('falseNegatives', 'false_negatives', options, (c) => c.falseNegatives)

export interface AucOptions {
  /** At how many thresholds the curve is known, evenly spread. Default 200. */
  readonly numThresholds?: number
  /** Own thresholds between 0 and 1, to which both ends are added. */
  readonly thresholds?: readonly number[] | null
  /** ROC: recall over false-positive rate (the default). PR: precision over recall. */
  readonly curve?: 'ROC' | 'PR'
  /** How areas between known points are filled. Default interpolation. */
  readonly summationMethod?: 'interpolation' | 'minoring' | 'majoring'
  /** Whether predictions are logits, not probabilities. Default false. */
  readonly fromLogits?: boolean
}

/** The area under the curve of decisions at rising thresholds. Source of PR interpolation: Davis and Goadrich, ICML 2006. */
export const auc = (options: AucOptions = {}): Metric<ConfusionAcc> => {
  checkOptions('auc', options, ['numThresholds', 'thresholds', 'curve', 'summationMethod', 'fromLogits'])
  const { numThresholds = 200, curve = 'ROC', summationMethod = 'interpolation', fromLogits = false } = options
  if (!Number.isInteger(numThresholds) || numThresholds < 2) {
    throw new RangeError(`auc: numThresholds must be an integer of 2 or more, got ${String(numThresholds)}`)
  }
  if (!['ROC', 'PR'].includes(curve)) throw new RangeError(`auc: curve must be ROC or PR, got ${curve}`)
  if (!['interpolation', 'minoring', 'majoring'].includes(summationMethod)) {
    throw new RangeError(`auc: summationMethod must be interpolation, minoring or majoring, got ${summationMethod}`)
  }
  const even = Array.from({ length: numThresholds - 2 }, (_, i) => (i + 1) / (numThresholds - 1))
  const inner = options.thresholds ? [...options.thresholds].sort((a, b) => a - b) : even
  if (inner.length > 0) checkThresholds('auc', inner)
  const limits = array([-EPSILON, ...inner, 1 + EPSILON], { dtype: 'float64' })
  const n = inner.length + 2
  const [upTo, from] = [(x: Value) => np.slice(x, [0, n - 1]), (x: Value) => np.slice(x, [1, n])]
  return {
    name: 'auc',
    init: () => nothing(n),
    merge: plus,
    update: (acc, yTrue, yPred, inputs) => {
      const [t, given] = pairOf('auc', yTrue, yPred)
      const p = fromLogits ? nn.sigmoid(given) : given
      const counts = countsOf('auc', t.shape, inputs) ?? np.ones(t.shape, 'float64')
      const flat = (x: Value): Value => x.reshape([x.size])
      const decided = np.greater(np.expandDims(flat(p), -1), lax.convert(limits, p.dtype))
      return plus(acc, counted(flat(t).notEqual(0), decided, flat(counts)))
    },
    result: (acc) => {
      const { truePositives: tp, falsePositives: fp, trueNegatives: tn, falseNegatives: fn } = acc
      if (curve === 'PR' && summationMethod === 'interpolation') {
        const dtp = upTo(tp).sub(from(tp))
        const p = tp.add(fp)
        const slope = divideNoNan(dtp, upTo(p).sub(from(p)).maximum(0))
        const intercept = from(tp).sub(slope.mul(from(p)))
        const isBoth = np.logicalAnd(upTo(p).greater(0), from(p).greater(0))
        const ratio = np.where(isBoth, divideNoNan(upTo(p), from(p).maximum(0)), 1)
        const steps = slope.mul(dtp.add(intercept.mul(ratio.log())))
        return narrow(divideNoNan(steps, from(tp).add(from(fn)).maximum(0)).sum())
      }
      const found = divideNoNan(tp, tp.add(fn))
      const [x, y] = curve === 'ROC' ? [divideNoNan(fp, fp.add(tn)), found] : [found, divideNoNan(tp, tp.add(fp))]
      const [a, b] = [upTo(y), from(y)]
      const heights =
        summationMethod === 'interpolation'
          ? a.add(b).div(2)
          : summationMethod === 'minoring'
            ? a.minimum(b)
            : a.maximum(b)
      return narrow(upTo(x).sub(from(x)).mul(heights).sum())
    },
  }
}

/** What an F score keeps: per class, or once for all. */
export interface FScoreAcc {
  readonly truePositives: Value
  readonly falsePositives: Value
  readonly falseNegatives: Value
  readonly weights: Value
}

export interface F1Options {
  /** How many classes; they are the last axis. */
  readonly numClasses: number
  /** Per class (null, the default), their mean (macro), by how often they occur (weighted), or all as one (micro). */
  readonly average?: 'micro' | 'macro' | 'weighted' | null
  /** Above which a prediction is positive. Default null: the largest of an example is. */
  readonly threshold?: number | null
}

export interface FBetaOptions extends F1Options {
  /** How many times as much recall weighs as precision, squared in the mean. Default 1. */
  readonly beta?: number
}

const fScore = (fn: string, name: string, options: FBetaOptions): Metric<FScoreAcc> => {
  const { numClasses, average = null, threshold = null, beta = 1 } = options
  if (!Number.isInteger(numClasses) || numClasses < 1) {
    throw new RangeError(`${fn}: numClasses must be a positive integer, got ${String(numClasses)}`)
  }
  if (![null, 'micro', 'macro', 'weighted'].includes(average)) {
    throw new RangeError(`${fn}: average must be micro, macro, weighted or null, got ${String(average)}`)
  }
  if (!(beta > 0)) throw new RangeError(`${fn}: beta must be positive, got ${String(beta)}`)
  if (threshold !== null && !(threshold > 0 && threshold <= 1)) {
    throw new RangeError(`${fn}: threshold must be above 0 and at most 1, got ${String(threshold)}`)
  }
  const none = (): Value => np.zeros(average === 'micro' ? [] : [numClasses], 'float64')
  const merge = (a: FScoreAcc, b: FScoreAcc): FScoreAcc => ({
    truePositives: a.truePositives.add(b.truePositives),
    falsePositives: a.falsePositives.add(b.falsePositives),
    falseNegatives: a.falseNegatives.add(b.falseNegatives),
    weights: a.weights.add(b.weights),
  })
  return {
    name,
    init: () => ({ truePositives: none(), falsePositives: none(), falseNegatives: none(), weights: none() }),
    merge,
    update: (acc, yTrue, yPred, inputs?: MetricInputs) => {
      const [labels, p] = pairOf(fn, yTrue, yPred)
      if (p.ndim !== 2 || p.shape[1] !== numClasses) {
        throw new TypeError(`${fn}: yPred must have shape [batch, ${numClasses}], got ${showShape(p.shape)}`)
      }
      const isTop = np.logicalAnd(p.greaterEqual(p.max({ axis: -1, keepdims: true })), p.abs().greater(1e-9))
      const decided = wide(threshold === null ? isTop : p.greater(threshold))
      const t = wide(labels)
      const counts = countsOf(fn, p.shape, inputs)
      const axis = average === 'micro' ? null : 0
      const sum = (x: Value): Value => weighed(x, counts).sum({ axis })
      const one = scalar(1, 'float64')
      return merge(acc, {
        truePositives: sum(decided.mul(t)),
        falsePositives: sum(decided.mul(one.sub(t))),
        falseNegatives: sum(one.sub(decided).mul(t)),
        weights: sum(t),
      })
    },
    result: ({ truePositives: tp, falsePositives: fp, falseNegatives: fn, weights }) => {
      const p = tp.div(tp.add(fp).add(EPSILON))
      const r = tp.div(tp.add(fn).add(EPSILON))
      const score = p.mul(r).mul(1 + beta ** 2).div(p.mul(beta ** 2).add(r).add(EPSILON)) // prettier-ignore
      if (average === 'weighted') return narrow(score.mul(weights.div(weights.sum().add(EPSILON))).sum())
      return narrow(average === null ? score : score.mean())
    },
  }
}

/** The harmonic mean of precision and recall, of labels one-hot or many-hot [batch, classes]. */
export const f1Score = (options: F1Options): Metric<FScoreAcc> => {
  checkOptions('f1Score', options, ['numClasses', 'average', 'threshold'])
  return fScore('f1Score', 'f1_score', options)
}

/** The F score with recall weighing `beta` times as much as precision. */
export const fBetaScore = (options: FBetaOptions): Metric<FScoreAcc> => {
  checkOptions('fBetaScore', options, ['numClasses', 'average', 'threshold', 'beta'])
  return fScore('fBetaScore', 'fbeta_score', options)
}

/** Of each class (rows) how often which was predicted (columns). */
export interface MatrixAcc {
  readonly matrix: Value
}

export interface MeanIoUOptions {
  readonly numClasses: number
  /** A label whose entries do not count. Default null. */
  readonly ignoreClass?: number | null
  /** Whether labels, and predictions, are class numbers (the default), not one-hot or probabilities along the last axis. */
  readonly sparseYTrue?: boolean
  readonly sparseYPred?: boolean
}

export interface IoUOptions extends MeanIoUOptions {
  /** The classes that are looked at. */
  readonly targetClassIds: readonly number[]
}

const iouOf = (
  fn: string,
  name: string,
  options: MeanIoUOptions,
  targets: readonly number[] | null,
): Metric<MatrixAcc> => {
  const { numClasses, ignoreClass = null, sparseYTrue = true, sparseYPred = true } = options
  if (!Number.isInteger(numClasses) || numClasses < 1) {
    throw new RangeError(`${fn}: numClasses must be a positive integer, got ${String(numClasses)}`)
  }
  if (targets?.some((c) => !Number.isInteger(c) || c < 0 || c >= numClasses) === true) {
    throw new RangeError(`${fn}: targetClassIds must be classes below ${numClasses}, got [${targets.join(', ')}]`)
  }
  const merge = (a: MatrixAcc, b: MatrixAcc): MatrixAcc => ({ matrix: a.matrix.add(b.matrix) })
  const numbers = (isSparse: boolean, x: Value): Value =>
    isSparse ? classNumbers(fn, x) : toLoss(x).argmax({ axis: -1 })
  const hot = (x: Value): Value => wide(nn.oneHot(x.reshape([x.size]), numClasses))
  return {
    name,
    init: () => ({ matrix: np.zeros([numClasses, numClasses], 'float64') }),
    merge,
    update: (acc, yTrue, yPred, inputs) => {
      const [t, p] = [numbers(sparseYTrue, yTrue), numbers(sparseYPred, yPred)]
      if (t.size !== p.size) {
        throw new TypeError(
          `${fn}: yTrue and yPred must have as many classes, got ${showShape(yTrue.shape)} and ${showShape(yPred.shape)}`,
        )
      }
      const counts = countsOf(fn, t.shape, inputs) ?? np.ones(t.shape, 'float64')
      const kept = ignoreClass === null ? counts : lax.select(t.equal(ignoreClass), scalar(0, 'float64'), counts)
      const rows = hot(t).mul(kept.reshape([kept.size, 1]))
      return merge(acc, { matrix: np.transpose(rows).matmul(hot(p)) })
    },
    result: ({ matrix }) => {
      const right = np.diagonal(matrix)
      const either = matrix
        .sum({ axis: 0 })
        .add(matrix.sum({ axis: 1 }))
        .sub(right)
      const chosen = targets === null ? null : array([...targets], { dtype: 'int32' })
      const pick = (x: Value): Value => (chosen === null ? x : np.take(x, chosen))
      const occurs = wide(pick(either).greater(0))
      const ious = divideNoNan(pick(right), pick(either))
      return narrow(divideNoNan(ious.mul(occurs).sum(), occurs.sum()))
    },
  }
}

/** Intersection over union of some classes, the mean over those that occur. */
export const iou = (options: IoUOptions): Metric<MatrixAcc> => {
  checkOptions('iou', options, ['numClasses', 'targetClassIds', 'ignoreClass', 'sparseYTrue', 'sparseYPred'])
  return iouOf('iou', 'iou', options, options.targetClassIds)
}

/** Intersection over union, the mean over all classes that occur. */
export const meanIoU = (options: MeanIoUOptions): Metric<MatrixAcc> => {
  checkOptions('meanIoU', options, ['numClasses', 'ignoreClass', 'sparseYTrue', 'sparseYPred'])
  return iouOf('meanIoU', 'mean_io_u', options, null)
}

/** What R² keeps, per output, and the number of examples. */
export interface R2Acc {
  readonly sum: Value
  readonly squares: Value
  readonly residual: Value
  readonly count: Value
}

export interface R2Options {
  /** How many outputs; they are the last axis. Default 1. */
  readonly numOutputs?: number
  /** Their mean (the default), by their variance, or null for one each. */
  readonly classAggregation?: 'uniform_average' | 'variance_weighted_average' | null
}

/** 1 − squared errors / squared distances to the mean, of numbers [batch, outputs]. 0 where labels do not vary. */
export const r2Score = (options: R2Options = {}): Metric<R2Acc> => {
  checkOptions('r2Score', options, ['numOutputs', 'classAggregation'])
  const { numOutputs = 1, classAggregation = 'uniform_average' } = options
  if (![null, 'uniform_average', 'variance_weighted_average'].includes(classAggregation)) {
    throw new RangeError(`r2Score: classAggregation is unknown, got ${String(classAggregation)}`)
  }
  const none = (): Value => np.zeros([numOutputs], 'float64')
  const merge = (a: R2Acc, b: R2Acc): R2Acc => ({
    sum: a.sum.add(b.sum),
    squares: a.squares.add(b.squares),
    residual: a.residual.add(b.residual),
    count: a.count.add(b.count),
  })
  return {
    name: 'r2_score',
    init: () => ({ sum: none(), squares: none(), residual: none(), count: none() }),
    merge,
    update: (acc, yTrue, yPred, inputs) => {
      const [t, p] = pairOf('r2Score', yTrue, yPred).map(wide) as [Value, Value]
      if (t.ndim !== 2 || t.shape[1] !== numOutputs) {
        throw new TypeError(`r2Score: yPred must have shape [batch, ${numOutputs}], got ${showShape(t.shape)}`)
      }
      const counts = countsOf('r2Score', t.shape, inputs)
      const sum = (x: Value): Value => weighed(x, counts).sum({ axis: 0 })
      return merge(acc, {
        sum: sum(t),
        squares: sum(t.square()),
        residual: sum(t.sub(p).square()),
        count: sum(np.onesLike(t)),
      })
    },
    result: ({ sum, squares, residual, count }) => {
      const total = squares.sub(sum.mul(sum.div(count)))
      const quotient = scalar(1, 'float64').sub(residual.div(total))
      const scores = np.where(np.isinf(quotient), zero(), quotient)
      if (classAggregation === null) return narrow(scores)
      if (classAggregation === 'uniform_average') return narrow(scores.mean())
      return narrow(total.mul(scores).sum().div(total.sum()))
    },
  }
}
