/** Losses of numbers against numbers, per example. */
import { checkOptions } from '@pullback/core'
import { nn, np, type Value } from '@pullback/autodiff'
import { constant, EPSILON, pairOf, unitVectors } from './pairs.ts'

/** Σ (yTrue − yPred)² / n along the last axis: [..., n] -> [...]. */
export const meanSquaredError = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('meanSquaredError', yTrue, yPred)
  return t.sub(p).square().mean({ axis: -1 })
}

/** Σ |yTrue − yPred| / n along the last axis: [..., n] -> [...]. */
export const meanAbsoluteError = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('meanAbsoluteError', yTrue, yPred)
  return t.sub(p).abs().mean({ axis: -1 })
}

/** 100 · mean |(yTrue − yPred) / yTrue|, with |yTrue| at least 1e-7: [..., n] -> [...]. */
export const meanAbsolutePercentageError = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('meanAbsolutePercentageError', yTrue, yPred)
  const size = t.abs().maximum(EPSILON)
  return t.sub(p).div(size).abs().mean({ axis: -1 }).mul(100)
}

/** mean (log(1 + yTrue) − log(1 + yPred))², both at least 1e-7: [..., n] -> [...]. */
export const meanSquaredLogarithmicError = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('meanSquaredLogarithmicError', yTrue, yPred)
  const log = (x: Value): Value => x.maximum(EPSILON).add(1).log()
  return log(p).sub(log(t)).square().mean({ axis: -1 })
}

/** mean log cosh(yPred − yTrue), without overflow: [..., n] -> [...]. */
export const logCosh = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('logCosh', yTrue, yPred)
  const x = p.sub(t)
  return x
    .add(nn.softplus(x.mul(-2)))
    .sub(Math.LN2)
    .mean({ axis: -1 })
}

export interface HuberOptions {
  /** Up to which distance the loss is a parabola. Default 1. */
  readonly delta?: number
}

/** The mean of half the square up to `delta`, and of a line from there: [..., n] -> [...]. */
export const huber = (yTrue: Value, yPred: Value, options: HuberOptions = {}): Value => {
  checkOptions('huber', options, ['delta'])
  const { delta = 1 } = options
  const [t, p] = pairOf('huber', yTrue, yPred)
  const error = p.sub(t)
  const size = error.abs()
  return np
    .where(size.lessEqual(delta), error.square().mul(0.5), size.mul(delta).sub(0.5 * delta ** 2))
    .mean({ axis: -1 })
}

export interface CosineOptions {
  /** The axis of the vectors. Default −1. */
  readonly axis?: number
}

/** −cos of the angle between vectors: −1 where they point the same way, 0 where one has no length. */
export const cosineSimilarity = (yTrue: Value, yPred: Value, options: CosineOptions = {}): Value => {
  checkOptions('cosineSimilarity', options, ['axis'])
  const { axis = -1 } = options
  const [t, p] = pairOf('cosineSimilarity', yTrue, yPred)
  return unitVectors(t, axis).mul(unitVectors(p, axis)).sum({ axis }).neg()
}

/** mean (yPred − yTrue · log(yPred + 1e-7)): [..., n] -> [...]. */
export const poisson = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('poisson', yTrue, yPred)
  return p.sub(t.mul(p.add(EPSILON).log())).mean({ axis: -1 })
}

/** Σ yTrue · log(yTrue / yPred), both limited to [1e-7, 1]: [..., n] -> [...]. */
export const klDivergence = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('klDivergence', yTrue, yPred).map((x) => np.clip(x, EPSILON, 1)) as [Value, Value]
  return t.mul(t.div(p).log()).sum({ axis: -1 })
}

/** Labels 0 and 1 as −1 and 1, where all of them are 0 or 1; others as they are. */
const signs = (labels: Value): Value => {
  const isBinary = labels.equal(0).add(labels.equal(1)).all()
  return np.where(isBinary, labels.mul(2).sub(1), labels)
}

const margins = (fn: string, yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf(fn, yTrue, yPred)
  return constant(p, 1).sub(signs(t).mul(p)).maximum(0)
}

/** mean max(1 − yTrue · yPred, 0) of labels −1 and 1; labels 0 and 1 are understood too. */
export const hinge = (yTrue: Value, yPred: Value): Value => margins('hinge', yTrue, yPred).mean({ axis: -1 })

/** mean max(1 − yTrue · yPred, 0)², labels as for `hinge`. */
export const squaredHinge = (yTrue: Value, yPred: Value): Value =>
  margins('squaredHinge', yTrue, yPred).square().mean({ axis: -1 })

/** max(largest prediction of a wrong class − prediction of the right one + 1, 0); `yTrue` one-hot. */
export const categoricalHinge = (yTrue: Value, yPred: Value): Value => {
  const [t, p] = pairOf('categoricalHinge', yTrue, yPred)
  const right = t.mul(p).sum({ axis: -1 })
  const wrong = constant(t, 1).sub(t).mul(p).max({ axis: -1 })
  return wrong.sub(right).add(1).maximum(0)
}
