/** F scores of labels one-hot or many-hot, by counts per class. */
import { np, type Value } from '@pullback/autodiff'
import { checkOptions, scalar, showShape } from '@pullback/core'
import { checkCount } from '../count.ts'
import { EPSILON, pairOf } from '../losses/pairs.ts'
import { countsOf, narrow, weighed, wide, type Metric, type MetricInputs } from './metric.ts'

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
  checkCount(fn, 'numClasses', numClasses)
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
