/** Intersection over union of classes. */
import { lax, nn, np, type Value } from '@pullback/autodiff'
import { array, checkOptions, scalar, showShape } from '@pullback/core'
import { checkCount } from '../count.ts'
import { classNumbers, toLoss } from '../losses/pairs.ts'
import { divideNoNan } from '../losses/reduce.ts'
import { countsOf, narrow, wide, type Metric } from './metric.ts'

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
  checkCount(fn, 'numClasses', numClasses)
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

/** Options of classes given one-hot, or as probabilities, along the last axis. */
export type OneHotIoUOptions = Omit<IoUOptions, 'sparseYTrue'>
export type OneHotMeanIoUOptions = Omit<MeanIoUOptions, 'sparseYTrue'>

/** `iou` of labels and predictions one-hot or probabilities along the last axis. */
export const oneHotIoU = (options: OneHotIoUOptions): Metric<MatrixAcc> => {
  checkOptions('oneHotIoU', options, ['numClasses', 'targetClassIds', 'ignoreClass', 'sparseYPred'])
  const all = { sparseYPred: false, ...options, sparseYTrue: false }
  return iouOf('oneHotIoU', 'one_hot_io_u', all, options.targetClassIds)
}

/** `meanIoU` of labels and predictions one-hot or probabilities along the last axis. */
export const oneHotMeanIoU = (options: OneHotMeanIoUOptions): Metric<MatrixAcc> => {
  checkOptions('oneHotMeanIoU', options, ['numClasses', 'ignoreClass', 'sparseYPred'])
  return iouOf('oneHotMeanIoU', 'one_hot_mean_io_u', { sparseYPred: false, ...options, sparseYTrue: false }, null)
}

export interface BinaryIoUOptions {
  /** Which of the classes 0 and 1 are looked at. Default both. */
  readonly targetClassIds?: readonly number[]
  /** From which on a prediction is of class 1. Default 0.5. */
  readonly threshold?: number
}

/** `iou` of two classes, predictions being probabilities of the second. */
export const binaryIoU = (options: BinaryIoUOptions = {}): Metric<MatrixAcc> => {
  checkOptions('binaryIoU', options, ['targetClassIds', 'threshold'])
  const { targetClassIds = [0, 1], threshold = 0.5 } = options
  if (!(threshold >= 0 && threshold < 1)) {
    throw new RangeError(`binaryIoU: threshold must be in [0, 1), got ${String(threshold)}`)
  }
  const inner = iouOf('binaryIoU', 'binary_io_u', { numClasses: 2 }, targetClassIds)
  const decided = (p: Value): Value => p.greaterEqual(threshold).astype('int32')
  return { ...inner, update: (acc, yTrue, yPred, inputs) => inner.update(acc, yTrue, decided(yPred), inputs) }
}

/** Intersection over union, the mean over all classes that occur. */
export const meanIoU = (options: MeanIoUOptions): Metric<MatrixAcc> => {
  checkOptions('meanIoU', options, ['numClasses', 'ignoreClass', 'sparseYTrue', 'sparseYPred'])
  return iouOf('meanIoU', 'mean_io_u', options, null)
}
