/** Which class was taken for which: the confusion matrix and the mistakes behind it. */

export interface ConfusionMatrix {
  readonly classes: number
  /** Row-major [classes, classes]: rows are true classes, columns are predicted ones. */
  readonly counts: Int32Array
}

/**
 * Counts pairs of true and predicted class: `labels` [n], `predictions` [n] -> counts [classes, classes].
 *
 * Throws RangeError when the two differ in length or an entry is not an integer in [0, classes).
 */
export const confusionMatrix = (
  labels: ArrayLike<number>,
  predictions: ArrayLike<number>,
  classes: number,
): ConfusionMatrix => {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`confusionMatrix: classes must be a positive integer, got ${classes}`)
  }
  if (labels.length !== predictions.length) {
    throw new RangeError(
      `confusionMatrix: labels and predictions must have the same length, got ${labels.length} and ${predictions.length}`,
    )
  }
  const counts = new Int32Array(classes * classes)
  for (let i = 0; i < labels.length; i++) {
    const cell = classAt('labels', labels, i, classes) * classes + classAt('predictions', predictions, i, classes)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return { classes, counts }
}

/** The share of entries on the diagonal; NaN for an empty matrix. */
export const accuracyOf = ({ classes, counts }: ConfusionMatrix): number => {
  let [right, all] = [0, 0]
  counts.forEach((n, cell) => {
    all += n
    if (cell % (classes + 1) === 0) right += n
  })
  return right / all
}

/** The column of the largest entry in each row, the first of equals; `scores` [n, classes] -> [n]. A NaN counts as largest, as in NumPy. */
export const argmaxRows = (scores: ArrayLike<number>, classes: number): Int32Array => {
  if (!Number.isInteger(classes) || classes < 1 || scores.length % classes !== 0) {
    throw new RangeError(
      `argmaxRows: classes must divide the number of scores, got ${classes} for ${scores.length} scores`,
    )
  }
  return Int32Array.from({ length: scores.length / classes }, (_, row) => {
    let best = 0
    for (let c = 1; c < classes; c++) {
      const [held, here] = [scores[row * classes + best] ?? 0, scores[row * classes + c] ?? 0]
      if (!Number.isNaN(held) && (Number.isNaN(here) || here > held)) best = c
    }
    return best
  })
}

export interface Mistake {
  /** Row of the example. */
  readonly index: number
  readonly label: number
  readonly predicted: number
  /** The probability given to `predicted`. */
  readonly confidence: number
}

/**
 * The examples whose most probable class is not their label, the most confident first.
 *
 * `labels` [n], `probabilities` [n, classes]. Equal confidence keeps row order; NaN comes last.
 */
export const mistakes = (
  labels: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  classes: number,
): readonly Mistake[] => {
  const predictions = argmaxRows(probabilities, classes)
  if (labels.length !== predictions.length) {
    throw new RangeError(
      `mistakes: probabilities must have one row per label, got ${predictions.length} rows and ${labels.length} labels`,
    )
  }
  const found: Mistake[] = []
  predictions.forEach((predicted, index) => {
    const label = classAt('labels', labels, index, classes)
    if (label !== predicted) {
      found.push({ index, label, predicted, confidence: probabilities[index * classes + predicted] ?? NaN })
    }
  })
  const rank = (m: Mistake): number => (Number.isNaN(m.confidence) ? -Infinity : m.confidence)
  return found.sort((a, b) => (rank(a) === rank(b) ? a.index - b.index : rank(b) - rank(a)))
}

const classAt = (name: string, xs: ArrayLike<number>, i: number, classes: number): number => {
  const x = xs[i] ?? NaN
  if (!Number.isInteger(x) || x < 0 || x >= classes) {
    throw new RangeError(`confusionMatrix: ${name} must be integers in [0, ${classes}), got ${x} at position ${i}`)
  }
  return x
}
