/** Metrics from counts of right and wrong decisions: precision, recall, areas under curves. */
import { lax, nn, np, type Value } from '@pullback/autodiff'
import { array, checkOptions, scalar } from '@pullback/core'
import { EPSILON, pairOf } from '../losses/pairs.ts'
import { divideNoNan } from '../losses/reduce.ts'
import { countsOf, narrow, type Metric } from './metric.ts'

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
