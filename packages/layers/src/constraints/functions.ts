/** Constraints: where weights are put back to after an update, with the names and defaults of Keras. */
import { checkOptions } from '@pullback/core'
import { np, type Value } from '@pullback/autodiff'
import type { Config } from '../config.ts'

/** The allowed array nearest to this one, in some sense; the shape stays. Write your own as a plain function. */
export interface Constraint {
  (w: Value): Value
  /** What to write down; missing for functions that are not known by name. */
  readonly config?: Config
}

const known = (config: Config, f: (w: Value) => Value): Constraint => Object.assign((w: Value) => f(w), { config })

/** Added to norms before dividing by them: a vector of zeros stays zero. */
const EPSILON = 1e-7

export interface NormAxis {
  /** The axes along which norms are taken: 0, the default, is a norm for each unit of a dense kernel. */
  readonly axis?: number | readonly number[]
}

const checkAxis = (fn: string, axis: unknown): number | readonly number[] => {
  const axes: readonly unknown[] = Array.isArray(axis) ? axis : [axis]
  if (axes.every((d) => Number.isInteger(d))) return axis as number | readonly number[] // just checked
  throw new TypeError(`${fn}: axis must be an integer or an array of them, got ${String(axis)}`)
}

const checkNumber = (fn: string, option: string, x: unknown): number => {
  if (typeof x === 'number' && !Number.isNaN(x)) return x
  throw new TypeError(`${fn}: ${option} must be a number, got ${String(x)}`)
}

/** Vectors scaled from their norm n to `wanted`(n). */
const rescaled = (w: Value, axis: number | readonly number[], wanted: (norm: Value) => Value): Value => {
  const norm = w.square().sum({ axis, keepdims: true }).sqrt()
  return w.mul(wanted(norm).div(norm.add(EPSILON)))
}

export interface MaxNormOptions extends NormAxis {
  /** Default 2. */
  readonly maxValue?: number
}

/** Vectors longer than `maxValue` are shortened to it. */
export const maxNorm = (options: MaxNormOptions = {}): Constraint => {
  checkOptions('maxNorm', options, ['maxValue', 'axis'])
  const maxValue = checkNumber('maxNorm', 'maxValue', options.maxValue ?? 2)
  const axis = checkAxis('maxNorm', options.axis ?? 0)
  return known({ className: 'MaxNorm', maxValue, axis }, (w) => rescaled(w, axis, (n) => np.clip(n, 0, maxValue)))
}

/** Every vector gets length 1, vectors of zeros excepted. */
export const unitNorm = (options: NormAxis = {}): Constraint => {
  checkOptions('unitNorm', options, ['axis'])
  const axis = checkAxis('unitNorm', options.axis ?? 0)
  return known({ className: 'UnitNorm', axis }, (w) => rescaled(w, axis, (n) => np.onesLike(n)))
}

export interface MinMaxNormOptions extends NormAxis {
  /** Default 0. */
  readonly minValue?: number
  /** Default 1. */
  readonly maxValue?: number
  /** How much of the way to the bounds is gone in one step, 1 by default: all of it. */
  readonly rate?: number
}

/** Lengths are moved into [minValue, maxValue], or by `rate` of the way to there. Vectors of zeros stay. */
export const minMaxNorm = (options: MinMaxNormOptions = {}): Constraint => {
  checkOptions('minMaxNorm', options, ['minValue', 'maxValue', 'rate', 'axis'])
  const minValue = checkNumber('minMaxNorm', 'minValue', options.minValue ?? 0)
  const maxValue = checkNumber('minMaxNorm', 'maxValue', options.maxValue ?? 1)
  const rate = checkNumber('minMaxNorm', 'rate', options.rate ?? 1)
  const axis = checkAxis('minMaxNorm', options.axis ?? 0)
  return known({ className: 'MinMaxNorm', minValue, maxValue, rate, axis }, (w) =>
    rescaled(w, axis, (n) =>
      np
        .clip(n, minValue, maxValue)
        .mul(rate)
        .add(n.mul(1 - rate)),
    ),
  )
}

/** Negative entries become 0. */
export const nonNeg = (): Constraint => known({ className: 'NonNeg' }, (w) => w.maximum(0))
