/** What losses and metrics do with labels and predictions before they compute: dtypes and shapes. No loss is here. */
import { lax, np, type Value } from '@pullback/autodiff'
import {
  describeArgument,
  isFloating,
  isValue,
  scalar,
  shapesEqual,
  showShape,
  type Axes,
  type DType,
  type Shape,
} from '@pullback/core'

/** Added where a logarithm or a quotient would be infinite; the one Keras uses throughout. */
export const EPSILON = 1e-7

/** The dtype losses are computed in: float64 where predictions have it, else float32, half precision included. */
export const lossDType = (dtype: DType): DType => (dtype === 'float64' ? dtype : 'float32')

/** Converted to floating numbers in which a loss can be computed. */
export const toLoss = (x: Value): Value => lax.convert(x, lossDType(x.dtype))

/** A number as a scalar of the dtype of `x`. */
export const constant = (x: Value, value: number): Value => scalar(value, x.dtype, true)

/**
 * The pair with one rank: where one has an axis of size 1 at its end that the other lacks, it is added or taken away, so
 * that labels [batch] meet predictions [batch, 1].
 */
export const sameRank = (a: Value, b: Value): readonly [Value, Value] => {
  if (a.ndim === b.ndim + 1 && a.shape.at(-1) === 1) return b.ndim === 1 ? [a, np.expandDims(b, -1)] : [squeezed(a), b]
  if (b.ndim === a.ndim + 1 && b.shape.at(-1) === 1) return a.ndim === 1 ? [np.expandDims(a, -1), b] : [a, squeezed(b)]
  return [a, b]
}

const squeezed = (x: Value): Value => x.reshape(x.shape.slice(0, -1))

/** @throws TypeError for labels or predictions that are no arrays. */
export const checkPair = (fn: string, yTrue: Value, yPred: Value): void => {
  for (const [name, x] of Object.entries({ yTrue, yPred })) {
    if (!isValue(x)) throw new TypeError(`${fn}: ${name} must be an array, got ${describeArgument(x)}`)
  }
}

/**
 * Labels and predictions as floating arrays of one dtype and one shape.
 * @throws TypeError if shapes differ (Keras broadcasts them), or the rank is 0.
 */
export const pairOf = (fn: string, yTrue: Value, yPred: Value): readonly [yTrue: Value, yPred: Value] => {
  checkPair(fn, yTrue, yPred)
  const pred = toLoss(yPred)
  const [t, p] = sameRank(lax.convert(yTrue, pred.dtype), pred)
  if (!shapesEqual(t.shape, p.shape)) {
    throw new TypeError(
      `${fn}: yTrue and yPred must have one shape, got ${showShape(yTrue.shape)} and ${showShape(yPred.shape)}`,
    )
  }
  if (t.ndim === 0) throw new TypeError(`${fn}: yPred must have rank 1 or more, got shape []`)
  return [t, p]
}

/** x / norm(x) over axes, with norms below 1e-7 counted as that. */
export const unitVectors = (x: Value, axis: Axes, epsilon: number = EPSILON): Value => {
  const squares = x.square().sum({ axis, keepdims: true })
  return x.mul(np.rsqrt(squares.maximum(epsilon ** 2)))
}

/** Whether a label is what `fn` can use as a class number. */
export const checkLabels = (fn: string, labels: Value): void => {
  if (labels.dtype === 'bool') throw new TypeError(`${fn}: yTrue must hold numbers of classes, got bool`)
}

/** Class numbers as int32, whatever numbers they came as. */
export const classNumbers = (fn: string, labels: Value): Value => {
  checkLabels(fn, labels)
  return isFloating(labels.dtype) ? lax.convert(labels, 'int32') : labels
}

/** `x` [a, b] made to broadcast to `shape` [a, b, c]: axes of size 1 are added at the end. */
export const alignedLeft = (fn: string, what: string, x: Value, shape: Shape): Value => {
  const narrow = x.ndim > shape.length && x.shape.at(-1) === 1 ? squeezed(x) : x
  const wide = [...narrow.shape, ...new Array<number>(Math.max(0, shape.length - narrow.ndim)).fill(1)]
  if (wide.length !== shape.length || wide.some((n, d) => n !== 1 && n !== shape[d])) {
    throw new TypeError(
      `${fn}: ${what} must have the leading sizes of the values, got ${showShape(x.shape)} for ${showShape(shape)}`,
    )
  }
  return np.broadcastTo(narrow.reshape(wide), shape)
}
