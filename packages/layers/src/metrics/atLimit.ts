/** The best of one rate where another is high enough, over thresholds: precision at recall and the like. */
import { checkOptions } from '@pullback/core'
import { np, type Value } from '@pullback/autodiff'
import { checkCount } from '../count.ts'
import { divideNoNan } from '../losses/reduce.ts'
import { recall, type ConfusionAcc } from './confusion.ts'
import { narrow, type Metric } from './metric.ts'

export interface AtLimitOptions {
  /** At how many thresholds, evenly spread from 0 to 1, rates are known; 1 stands for 0.5. Default 200. */
  readonly numThresholds?: number
  /** Looks at this class alone. Default null: at all. */
  readonly classId?: number | null
}
export interface AtRecallOptions extends AtLimitOptions {
  /** What recall must reach, in [0, 1]. */
  readonly recall: number
}
export interface AtPrecisionOptions extends AtLimitOptions {
  /** What precision must reach, in [0, 1]. */
  readonly precision: number
}
export interface AtSpecificityOptions extends AtLimitOptions {
  /** What the specificity must reach, in [0, 1]. */
  readonly specificity: number
}
export interface AtSensitivityOptions extends AtLimitOptions {
  /** What the sensitivity must reach, in [0, 1]. */
  readonly sensitivity: number
}

type Rate = (acc: ConfusionAcc) => Value

const RATES = {
  precision: (c) => divideNoNan(c.truePositives, c.truePositives.add(c.falsePositives)),
  recall: (c) => divideNoNan(c.truePositives, c.truePositives.add(c.falseNegatives)),
  sensitivity: (c) => divideNoNan(c.truePositives, c.truePositives.add(c.falseNegatives)),
  specificity: (c) => divideNoNan(c.trueNegatives, c.trueNegatives.add(c.falsePositives)),
} as const satisfies Readonly<Record<string, Rate>>

const bestWhere = (
  fn: string,
  name: string,
  options: AtLimitOptions & { readonly [K in keyof typeof RATES]?: number },
  wanted: Rate,
  limited: keyof typeof RATES,
): Metric<ConfusionAcc> => {
  checkOptions(fn, options, [limited, 'numThresholds', 'classId'])
  const limit = options[limited] ?? NaN
  const { numThresholds: n = 200, classId = null } = options
  checkCount(fn, 'numThresholds', n)
  if (!(limit >= 0 && limit <= 1)) throw new RangeError(`${fn}: ${limited} must be in [0, 1], got ${String(limit)}`)
  const thresholds = n === 1 ? [0.5] : Array.from({ length: n }, (_, i) => i / (n - 1))
  const inner = recall({ thresholds, classId }) // it counts all four
  return {
    ...inner,
    name,
    result: (acc) => {
      const reached = RATES[limited](acc).greaterEqual(limit)
      return narrow(np.where(reached, wanted(acc), 0).max())
    },
  }
}

/** The best precision at a threshold where recall is at least `recall`; 0 if there is none. */
export const precisionAtRecall = (options: AtRecallOptions): Metric<ConfusionAcc> =>
  bestWhere('precisionAtRecall', 'precision_at_recall', options, RATES.precision, 'recall')

/** The best recall at a threshold where precision is at least `precision`; 0 if there is none. */
export const recallAtPrecision = (options: AtPrecisionOptions): Metric<ConfusionAcc> =>
  bestWhere('recallAtPrecision', 'recall_at_precision', options, RATES.recall, 'precision')

/** The best sensitivity, TP / (TP + FN), at a threshold where specificity is at least `specificity`; 0 if there is none. */
export const sensitivityAtSpecificity = (options: AtSpecificityOptions): Metric<ConfusionAcc> =>
  bestWhere('sensitivityAtSpecificity', 'sensitivity_at_specificity', options, RATES.sensitivity, 'specificity')

/** The best specificity, TN / (TN + FP), at a threshold where sensitivity is at least `sensitivity`; 0 if there is none. */
export const specificityAtSensitivity = (options: AtSensitivityOptions): Metric<ConfusionAcc> =>
  bestWhere('specificityAtSensitivity', 'specificity_at_sensitivity', options, RATES.specificity, 'sensitivity')
