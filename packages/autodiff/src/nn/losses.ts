/** Losses per example. They are not averaged: take the mean of the result. */
import { isFloating, showShape, type Operand, type Value } from '@pullback/core'
import { add, mul, neg, sub } from '../primitives/arithmetic.ts'
import { reduceSum } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { logaddexp } from '../primitives/activation.ts'
import { and } from '../primitives/logical.ts'
import { select } from '../primitives/select.ts'
import { asValue, like, promoteFloating, toFloating } from '../numpy/operands.ts'
import { oneHot } from './encoding.ts'
import { logSoftmax } from './softmax.ts'

/**
 * Cross-entropy between softmax(logits) and labels, along the last axis: `logits` [..., classes] -> [...].
 *
 * `labels` are integers [...], each the class, or a distribution [..., classes]. A label that names no class gives NaN.
 * In a distribution, classes of probability 0 count for nothing, even where the logit is -inf.
 * @throws TypeError when shapes do not fit.
 */
export const softmaxCrossEntropy = (logits: Operand, labels: Operand): Value => {
  const x = toFloating('softmaxCrossEntropy', logits)
  const y = asValue('softmaxCrossEntropy', labels)
  const logs = logSoftmax(x)
  const last = x.shape.length - 1
  if (!isFloating(y.dtype)) {
    const fits = y.shape.length === last && y.shape.every((n, d) => n === x.shape[d])
    if (!fits || y.dtype === 'bool') {
      throw new TypeError(
        `softmaxCrossEntropy: integer labels must have the shape of the logits without the last axis, got ${y.dtype}${showShape(y.shape)} for logits ${showShape(x.shape)}`,
      )
    }
    const classes = x.shape[last]!
    const hit = oneHot(y, classes, { dtype: 'bool' })
    // Choosing, not multiplying: a class of probability 0 beside the right one has log -inf.
    const loss = minus(reduceSum(select(hit, logs, like(logs, 0)), [last]))
    const isClass = and(compare('ge', y, like(y, 0)), compare('lt', y, like(y, classes)))
    return select(isClass, loss, like(loss, NaN))
  }
  if (showShape(y.shape) !== showShape(x.shape)) {
    throw new TypeError(
      `softmaxCrossEntropy: a distribution must have the shape of the logits, got ${showShape(y.shape)} for ${showShape(x.shape)}`,
    )
  }
  const [p, q] = promoteFloating('softmaxCrossEntropy', y, logs)
  const isNothing = and(compare('eq', p, like(p, 0)), compare('eq', q, like(q, -Infinity)))
  return minus(reduceSum(mul(p, select(isNothing, like(q, 0), q)), [last]))
}

/** 0 - x: a loss of nothing is 0, not -0. */
const minus = (x: Value): Value => sub(like(x, 0), x)

/** Cross-entropy between sigmoid(logits) and labels in [0, 1], per element: -y·log σ(x) - (1-y)·log(1-σ(x)). */
export const sigmoidBinaryCrossEntropy = (logits: Operand, labels: Operand): Value => {
  const [x, y] = promoteFloating('sigmoidBinaryCrossEntropy', logits, labels)
  return add(mul(y, logaddexp(neg(x), like(x, 0))), mul(sub(like(y, 1), y), logaddexp(x, like(x, 0))))
}

/** Half the squared difference, per element; without targets half the square. */
export const l2Loss = (predictions: Operand, targets?: Operand): Value => {
  const difference =
    targets === undefined ? toFloating('l2Loss', predictions) : sub(...promoteFloating('l2Loss', predictions, targets))
  return mul(like(difference, 0.5), mul(difference, difference))
}
