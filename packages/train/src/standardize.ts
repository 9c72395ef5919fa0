/** Puts the columns of a table on one footing: mean 0, standard deviation 1. */

/** Per column: x becomes (x - mean) / deviation. */
export interface Scaling {
  readonly mean: Float64Array
  /** Standard deviation (divided by n); 1 for a column that does not vary. */
  readonly deviation: Float64Array
}

/** Measures the columns of a row-major table: `data` [n, columns]. Two passes, so large offsets do not cancel. */
export const scalingOf = (data: ArrayLike<number>, columns: number): Scaling => {
  const rows = rowsOf('scalingOf', data, columns)
  const mean = new Float64Array(columns)
  const deviation = new Float64Array(columns).fill(1)
  if (rows === 0) return { mean, deviation }
  for (let c = 0; c < columns; c++) {
    const at = (r: number): number => data[r * columns + c] ?? NaN
    let [sum, squares] = [0, 0]
    for (let r = 0; r < rows; r++) sum += at(r) / rows
    for (let r = 0; r < rows; r++) squares += (at(r) - sum) ** 2 / rows
    mean[c] = sum
    // Rounding leaves a trace of deviation in a constant column; dividing by it would blow the trace up to 1.
    deviation[c] = Math.sqrt(squares) > Math.abs(sum) * 1e-12 ? Math.sqrt(squares) : 1
  }
  return { mean, deviation }
}

/** Applies a scaling, usually that of the training part to both parts: `data` [n, columns] -> float32 [n, columns]. */
export const standardize = (data: ArrayLike<number>, { mean, deviation }: Scaling): Float32Array => {
  const columns = mean.length
  rowsOf('standardize', data, columns)
  return Float32Array.from({ length: data.length }, (_, i) => {
    const c = i % columns
    return ((data[i] ?? NaN) - (mean[c] ?? NaN)) / (deviation[c] ?? NaN)
  })
}

const rowsOf = (fn: string, data: ArrayLike<number>, columns: number): number => {
  const rows = data.length / columns
  if (!Number.isInteger(columns) || columns < 1 || !Number.isInteger(rows)) {
    throw new RangeError(`${fn}: columns must divide the length of data, got ${columns} for ${data.length} elements`)
  }
  return rows
}
