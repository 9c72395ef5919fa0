/** Losses of classes against probabilities or logits, per example. */
import { lax, nn, np, type Value } from '@pullback/autodiff'
import { checkOptions, normalizeAxis, shapesEqual, showShape, type Axes } from '@pullback/core'
import { checkPair, classNumbers, constant, EPSILON, pairOf, toLoss } from './pairs.ts'

const limited = (p: Value): Value => np.clip(p, EPSILON, 1 - EPSILON)

const checkSmoothing = (fn: string, smoothing: number): number => {
  if (smoothing >= 0 && smoothing <= 1) return smoothing
  throw new RangeError(`${fn}: labelSmoothing must be between 0 and 1, got ${smoothing}`)
}

export interface BinaryCrossentropyOptions {
  /** Whether predictions are logits, not probabilities. Default false. */
  readonly fromLogits?: boolean
  /** How much labels are drawn towards 1/2, in [0, 1]. Default 0. */
  readonly labelSmoothing?: number
  /** The axes the mean is taken over. Default −1. */
  readonly axis?: Axes
}

const smoothed = (t: Value, smoothing: number, towards: number): Value =>
  smoothing === 0 ? t : t.mul(1 - smoothing).add(smoothing * towards)

const entropyOfProbabilities = (t: Value, p: Value): Value => {
  const q = limited(p)
  const one = constant(q, 1)
  return t
    .mul(q.log())
    .add(one.sub(t).mul(one.sub(q).log()))
    .neg()
}

/** The mean of −y log p − (1 − y) log(1 − p); probabilities are limited to [1e-7, 1 − 1e-7]. */
export const binaryCrossentropy = (yTrue: Value, yPred: Value, options: BinaryCrossentropyOptions = {}): Value => {
  checkOptions('binaryCrossentropy', options, ['fromLogits', 'labelSmoothing', 'axis'])
  const { fromLogits = false, labelSmoothing = 0, axis = -1 } = options
  const [labels, p] = pairOf('binaryCrossentropy', yTrue, yPred)
  const t = smoothed(labels, checkSmoothing('binaryCrossentropy', labelSmoothing), 0.5)
  return (fromLogits ? nn.sigmoidBinaryCrossEntropy(p, t) : entropyOfProbabilities(t, p)).mean({ axis })
}

export interface BinaryFocalCrossentropyOptions extends BinaryCrossentropyOptions {
  /** Whether classes are weighted by `alpha`. Default false. */
  readonly applyClassBalancing?: boolean
  /** Weight of class 1, that of class 0 being 1 − alpha. Default 0.25. */
  readonly alpha?: number
  /** How strongly examples that are right already lose weight. Default 2. */
  readonly gamma?: number
}

/** `binaryCrossentropy` times (1 − probability of the right class)^gamma. Source: Lin et al. 2018, arXiv:1708.02002. */
export const binaryFocalCrossentropy = (
  yTrue: Value,
  yPred: Value,
  options: BinaryFocalCrossentropyOptions = {},
): Value => {
  const fn = 'binaryFocalCrossentropy'
  checkOptions(fn, options, ['applyClassBalancing', 'alpha', 'gamma', 'fromLogits', 'labelSmoothing', 'axis'])
  const { applyClassBalancing = false, alpha = 0.25, gamma = 2, axis = -1 } = options
  const [labels, given] = pairOf(fn, yTrue, yPred)
  const t = smoothed(labels, checkSmoothing(fn, options.labelSmoothing ?? 0), 0.5)
  const p = options.fromLogits === true ? nn.sigmoid(given) : given
  const one = constant(p, 1)
  const others = one.sub(t)
  const right = t.mul(p).add(others.mul(one.sub(p)))
  const focal = one.sub(right).pow(gamma).mul(entropyOfProbabilities(t, p))
  const weighted = applyClassBalancing ? t.mul(alpha).add(others.mul(1 - alpha)).mul(focal) : focal // prettier-ignore
  return weighted.mean({ axis })
}

export interface CategoricalCrossentropyOptions {
  /** Whether predictions are logits, not probabilities. Default false. */
  readonly fromLogits?: boolean
  /** How much labels are drawn towards equal probabilities, in [0, 1]. Default 0. */
  readonly labelSmoothing?: number
  /** The axis of the classes. Default −1. */
  readonly axis?: number
}

/** Predictions as probabilities: what is given divided by its sum, away from 0 and 1. */
const normalized = (p: Value, axis: number): Value => limited(p.div(p.sum({ axis, keepdims: true })))

const classesAt = (t: Value, axis: number): number => t.shape.at(axis) ?? 1

/** −Σ yTrue · log yPred over the classes, predictions divided by their sum and limited to [1e-7, 1 − 1e-7]. */
export const categoricalCrossentropy = (
  yTrue: Value,
  yPred: Value,
  options: CategoricalCrossentropyOptions = {},
): Value => {
  const fn = 'categoricalCrossentropy'
  checkOptions(fn, options, ['fromLogits', 'labelSmoothing', 'axis'])
  const { fromLogits = false, labelSmoothing = 0, axis = -1 } = options
  const [labels, p] = pairOf(fn, yTrue, yPred)
  // Keras spreads over the last axis whatever `axis` is; the classes are what is meant.
  const t = smoothed(labels, checkSmoothing(fn, labelSmoothing), 1 / classesAt(labels, axis))
  if (!fromLogits) return t.mul(normalized(p, axis).log()).sum({ axis }).neg()
  const last = np.moveaxis(t, axis, -1)
  return nn.softmaxCrossEntropy(np.moveaxis(p, axis, -1), last)
}

export interface CategoricalFocalCrossentropyOptions extends CategoricalCrossentropyOptions {
  /** A factor. Default 0.25. */
  readonly alpha?: number
  /** How strongly examples that are right already lose weight. Default 2. */
  readonly gamma?: number
}

/** −Σ yTrue · alpha · (1 − yPred)^gamma · log yPred over the classes. Source: as `binaryFocalCrossentropy`. */
export const categoricalFocalCrossentropy = (
  yTrue: Value,
  yPred: Value,
  options: CategoricalFocalCrossentropyOptions = {},
): Value => {
  const fn = 'categoricalFocalCrossentropy'
  checkOptions(fn, options, ['alpha', 'gamma', 'fromLogits', 'labelSmoothing', 'axis'])
  const { alpha = 0.25, gamma = 2, fromLogits = false, labelSmoothing = 0, axis = -1 } = options
  const [labels, given] = pairOf(fn, yTrue, yPred)
  const t = smoothed(labels, checkSmoothing(fn, labelSmoothing), 1 / classesAt(labels, axis))
  const p = normalized(fromLogits ? nn.softmax(given, { axis: normalizeAxis(fn, axis, given.ndim) }) : given, axis)
  const weight = constant(p, 1).sub(p).pow(gamma).mul(alpha)
  return weight.mul(t).mul(p.log()).sum({ axis }).neg()
}

export interface SparseCategoricalCrossentropyOptions {
  /** Whether predictions are logits, not probabilities. Default false. */
  readonly fromLogits?: boolean
  /** A class whose examples do not count: their loss is 0, and means leave them out. Default null: none. */
  readonly ignoreClass?: number | null
  /** The axis of the classes. Default −1. */
  readonly axis?: number
}

/** The entry of class `labels` along the last axis, NaN for a number that names none. Chosen, not multiplied: 0 · inf. */
const ofClass = (x: Value, labels: Value): Value => {
  const classes = x.shape.at(-1) ?? 0
  const hit = nn.oneHot(labels, classes, { dtype: 'bool' })
  const found = lax.select(hit, x, constant(x, 0)).sum({ axis: -1 })
  const isClass = np.logicalAnd(labels.greaterEqual(0), labels.less(classes))
  return lax.select(isClass, found, constant(found, NaN))
}

/** `sparseCategoricalCrossentropy` and which of its entries count: null for all. */
export const sparseWithMask = (
  yTrue: Value,
  yPred: Value,
  options: SparseCategoricalCrossentropyOptions = {},
): readonly [losses: Value, mask: Value | null] => {
  const fn = 'sparseCategoricalCrossentropy'
  checkOptions(fn, options, ['fromLogits', 'ignoreClass', 'axis'])
  const { fromLogits = false, ignoreClass = null, axis = -1 } = options
  checkPair(fn, yTrue, yPred)
  const p = np.moveaxis(toLoss(yPred), normalizeAxis(fn, axis, yPred.ndim), -1)
  const wanted = p.shape.slice(0, -1)
  const isWide = yTrue.ndim === p.ndim && yTrue.shape.at(axis) === 1
  const numbers = classNumbers(fn, isWide ? np.squeeze(yTrue, axis) : yTrue)
  if (!shapesEqual(numbers.shape, wanted)) {
    throw new TypeError(
      `${fn}: yTrue must have the shape of yPred without its classes, got ${showShape(yTrue.shape)} for ${showShape(yPred.shape)}`,
    )
  }
  const counts = ignoreClass === null ? null : numbers.notEqual(ignoreClass)
  const labels = counts === null ? numbers : np.where(counts, numbers, 0)
  const logs = fromLogits ? nn.logSoftmax(p) : normalized(p, -1).log()
  const losses = constant(p, 0).sub(ofClass(logs, labels))
  return counts === null ? [losses, null] : [lax.select(counts, losses, constant(losses, 0)), counts]
}

/**
 * −log of the predicted probability of class `yTrue`: integers [...], or [..., 1], for predictions [..., classes].
 * A number that names no class gives NaN, where Keras gives 0.
 */
export const sparseCategoricalCrossentropy = (
  yTrue: Value,
  yPred: Value,
  options: SparseCategoricalCrossentropyOptions = {},
): Value => sparseWithMask(yTrue, yPred, options)[0]

export interface GeneralizedCrossEntropyOptions {
  /** Between cross-entropy (towards 0) and absolute error (1), in (0, 1]. Default 0.5. */
  readonly q?: number
}

/** (1 − p^q) / q of the probability of class `yTrue`, for labels with errors. Source: Zhang and Sabuncu 2018, arXiv:1805.07836. */
export const categoricalGeneralizedCrossEntropy = (
  yTrue: Value,
  yPred: Value,
  options: GeneralizedCrossEntropyOptions = {},
): Value => {
  const fn = 'categoricalGeneralizedCrossEntropy'
  checkOptions(fn, options, ['q'])
  const { q = 0.5 } = options
  if (!(q > 0 && q <= 1)) throw new RangeError(`${fn}: q must be above 0 and at most 1, got ${q}`)
  checkPair(fn, yTrue, yPred)
  const p = toLoss(yPred)
  const labels = classNumbers(fn, yTrue)
  if (!shapesEqual(labels.shape, p.shape.slice(0, -1))) {
    throw new TypeError(
      `${fn}: yTrue must have the shape of yPred without its classes, got ${showShape(yTrue.shape)} for ${showShape(yPred.shape)}`,
    )
  }
  return constant(p, 1).sub(ofClass(p, labels).pow(q)).div(q)
}
