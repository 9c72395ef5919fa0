/** Regularisers: penalties of weights or outputs, with the names and defaults of Keras. */
import { np, type Value } from '@pullback/autodiff'
import { checkOptions, scalar, showShape } from '@pullback/core'
import type { Config } from '../config.ts'

/** The penalty of an array, a scalar. Write your own as a plain function. */
export interface Regularizer {
  (x: Value): Value
  /** What to write down; missing for functions that are not known by name. */
  readonly config?: Config
}

const known = (config: Config, f: (x: Value) => Value): Regularizer => Object.assign((x: Value) => f(x), { config })

const checkFactor = (fn: string, option: string, factor: unknown): number => {
  if (typeof factor !== 'number') throw new TypeError(`${fn}: ${option} must be a number, got ${String(factor)}`)
  if (factor >= 0 && factor < Infinity) return factor
  throw new RangeError(`${fn}: ${option} must be finite and not negative, got ${factor}`)
}

/** `factor` · f(x); a factor of 0 gives 0 whatever x holds. */
const weighted = (factor: number, x: Value, f: (x: Value) => Value): Value =>
  factor === 0 ? scalar(0, x.dtype) : f(x).mul(factor)

const sumOfAbs = (x: Value): Value => x.abs().sum()
const sumOfSquares = (x: Value): Value => x.square().sum()

export interface L1Options {
  /** Default 0.01; null means the default. */
  readonly l1?: number | null
}

/**
 * l1 · Σ|x|.
 * @throws RangeError for a factor that is negative or not finite.
 */
export const l1 = (options: L1Options = {}): Regularizer => {
  checkOptions('l1', options, ['l1'])
  const factor = checkFactor('l1', 'l1', options.l1 ?? 0.01)
  return known({ className: 'L1', l1: factor }, (x) => weighted(factor, x, sumOfAbs))
}

export interface L2Options {
  /** Default 0.01; null means the default. */
  readonly l2?: number | null
}

/**
 * l2 · Σx², without the half that other libraries put before it.
 * @throws RangeError for a factor that is negative or not finite.
 */
export const l2 = (options: L2Options = {}): Regularizer => {
  checkOptions('l2', options, ['l2'])
  const factor = checkFactor('l2', 'l2', options.l2 ?? 0.01)
  return known({ className: 'L2', l2: factor }, (x) => weighted(factor, x, sumOfSquares))
}

export interface L1L2Options {
  /** Default 0. */
  readonly l1?: number | null
  /** Default 0. */
  readonly l2?: number | null
}

/**
 * l1 · Σ|x| + l2 · Σx². Both factors are 0 by default; the name `'l1l2'` stands for 0.01 and 0.01.
 * @throws RangeError for a factor that is negative or not finite.
 */
export const l1l2 = (options: L1L2Options = {}): Regularizer => {
  checkOptions('l1l2', options, ['l1', 'l2'])
  const [a, b] = [checkFactor('l1l2', 'l1', options.l1 ?? 0), checkFactor('l1l2', 'l2', options.l2 ?? 0)]
  return known({ className: 'L1L2', l1: a, l2: b }, (x) => weighted(a, x, sumOfAbs).add(weighted(b, x, sumOfSquares)))
}

export interface OrthogonalOptions {
  /** Default 0.01; null means the default. */
  readonly factor?: number | null
  /** Which vectors should stand at right angles. Default rows. */
  readonly mode?: 'rows' | 'columns'
}

/**
 * factor · the mean of |cos| of the angles between different rows (or columns) of a matrix [m, n]. Zero vectors stand
 * at right angles to all; a single vector gives NaN, there being no pair.
 * @throws RangeError for a wrong factor or mode; TypeError for anything but a matrix.
 */
export const orthogonal = (options: OrthogonalOptions = {}): Regularizer => {
  checkOptions('orthogonal', options, ['factor', 'mode'])
  const { mode = 'rows' } = options
  const factor = checkFactor('orthogonal', 'factor', options.factor ?? 0.01)
  if (mode !== 'rows' && mode !== 'columns') {
    throw new RangeError(`orthogonal: mode must be rows or columns, got ${mode as string}`)
  }
  return known({ className: 'OrthogonalRegularizer', factor, mode }, (x) => {
    if (x.ndim !== 2) throw new TypeError(`orthogonal: only matrices have rows, got shape ${showShape(x.shape)}`)
    const vectors = mode === 'rows' ? x : x.transpose()
    const squares = vectors.square().sum({ axis: 1, keepdims: true })
    const isZero = squares.equal(0)
    const directions = np.where(isZero, 0, vectors.div(np.where(isZero, 1, squares).sqrt()))
    const cosines = directions.matmul(directions.transpose())
    const m = vectors.shape[0] ?? 0
    const others = np.eye(m, m, { dtype: x.dtype }).mul(-1).add(1)
    return cosines
      .abs()
      .mul(others)
      .sum()
      .mul(0.5)
      .div((m * (m - 1)) / 2)
      .mul(factor)
  })
}
