/** R²: the share of the variance that predictions explain. */
import { np, type Value } from '@pullback/autodiff'
import { checkOptions, scalar, showShape } from '@pullback/core'
import { pairOf } from '../losses/pairs.ts'
import { countsOf, narrow, weighed, wide, zero, type Metric } from './metric.ts'

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
