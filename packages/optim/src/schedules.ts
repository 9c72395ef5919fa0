/** Learning rates over time: functions of the number of steps taken, for use where a learning rate is asked for. */
import { checkOptions, isValue, type Operand, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { checkCount, checkFinite, checkNonNegative, checkPositive, type Scalar } from './scalars.ts'
import type { Schedule } from './schedule.ts'
import { checkFunction, checkList } from './given.ts'

/** Steps as float32, in which rates are computed. */
const steps = (count: Value): Value => np.asarray(count).astype('float32')

/** A schedule of one part of a run, from its options. */
const linear = (from: Scalar, to: Scalar, share: Value): Value => share.mul(np.subtract(to, from)).add(from)

/** Always `value`. */
export const constantSchedule = (value: Scalar): Schedule => {
  checkFinite('constantSchedule', 'value', value)
  return () => value
}

export interface PolynomialOptions {
  readonly initValue: Scalar
  readonly endValue: Scalar
  /** Steps from the one to the other. */
  readonly transitionSteps: number
  /** Exponent of the share of the way that is left. */
  readonly power: Scalar
  /** Steps before it starts. Default 0. */
  readonly transitionBegin?: number
}

/**
 * From `initValue` to `endValue` along a power of the time left.
 *
 * Value: endValue + (initValue − endValue)(1 − s)^power, s the share of `transitionSteps` that has passed, in [0, 1].
 * @throws RangeError if a number of steps is no whole number: at least 1 for `transitionSteps`, 0 for `transitionBegin`.
 */
export const polynomialSchedule = (options: PolynomialOptions): Schedule => {
  checkOptions('polynomialSchedule', options, ['initValue', 'endValue', 'transitionSteps', 'power', 'transitionBegin'])
  return polynomial('polynomialSchedule', options)
}

const polynomial = (
  fn: string,
  { initValue, endValue, transitionSteps, power, transitionBegin = 0 }: PolynomialOptions,
): Schedule => {
  checkFinite(fn, 'initValue', initValue)
  checkFinite(fn, 'endValue', endValue)
  checkPositive(fn, 'power', power)
  checkCount(fn, 'transitionSteps', transitionSteps, 1)
  checkCount(fn, 'transitionBegin', transitionBegin, 0)
  return (count) => {
    const passed = steps(count).sub(transitionBegin).maximum(0).minimum(transitionSteps)
    const left = passed.div(transitionSteps).neg().add(1)
    return linear(endValue, initValue, power === 1 ? left : left.pow(power))
  }
}

/** `polynomialSchedule` of power 1. */
export const linearSchedule = (options: Omit<PolynomialOptions, 'power'>): Schedule => {
  checkOptions('linearSchedule', options, ['transitionSteps', 'initValue', 'endValue', 'transitionBegin'])
  return polynomial('linearSchedule', { ...options, power: 1 })
}

export interface ExponentialOptions {
  readonly initValue: Scalar
  /** Factor per `transitionSteps`, above 0. */
  readonly decayRate: number
  readonly transitionSteps: number
  /** Steps before it starts. Default 0. */
  readonly transitionBegin?: number
  /** Whole powers only, so that the value changes every `transitionSteps`. Default false. */
  readonly staircase?: boolean
  /** Not beyond this value: below it where the rate falls, above it where it grows. */
  readonly endValue?: Scalar
}

/**
 * Times a constant factor per `transitionSteps`.
 *
 * Value: initValue · decayRate^((count − transitionBegin) / transitionSteps).
 * @throws RangeError for a rate that is not above 0 or a number of steps out of range.
 */
export const exponentialDecay = (options: ExponentialOptions): Schedule => {
  checkOptions('exponentialDecay', options, [
    'initValue',
    'decayRate',
    'transitionSteps',
    'transitionBegin',
    'staircase',
    'endValue',
  ])
  const fn = 'exponentialDecay'
  const { initValue, decayRate, transitionSteps, transitionBegin = 0, staircase = false, endValue } = options
  checkFinite(fn, 'initValue', initValue)
  checkPositive(fn, 'decayRate', decayRate)
  checkCount(fn, 'transitionSteps', transitionSteps, 1)
  checkCount(fn, 'transitionBegin', transitionBegin, 0)
  return (count) => {
    const passed = steps(count).sub(transitionBegin)
    const power = passed.div(transitionSteps)
    const decayed = np.power(decayRate, staircase ? np.floor(power) : power).mul(initValue)
    const value = np.where(passed.lessEqual(0), initValue, decayed)
    if (endValue === undefined) return value
    return decayRate < 1 ? value.maximum(endValue) : value.minimum(endValue)
  }
}

/** Factors by the step from which each applies. */
export type Boundaries = Readonly<Record<number, number>>

const sorted = (fn: string, boundaries: Boundaries): readonly (readonly [step: number, factor: number])[] =>
  Object.entries(boundaries)
    .map(([step, factor]) => {
      checkCount(fn, 'a boundary', Number(step), 0)
      checkNonNegative(fn, `the factor from step ${step}`, factor)
      return [Number(step), factor] as const
    })
    .sort(([a], [b]) => a - b)

/**
 * `initValue`, times a factor from each boundary on.
 * @throws RangeError for a boundary that is no whole number or a negative factor.
 *
 * @example
 * const rate = piecewiseConstantSchedule({ initValue: 0.1, boundaries: { 1000: 0.1, 2000: 0.1 } })
 */
export const piecewiseConstantSchedule = (options: {
  readonly initValue: Scalar
  readonly boundaries: Boundaries
}): Schedule => {
  checkOptions('piecewiseConstantSchedule', options, ['initValue', 'boundaries'])
  const { initValue, boundaries } = options
  checkFinite('piecewiseConstantSchedule', 'initValue', initValue)
  const pieces = sorted('piecewiseConstantSchedule', boundaries)
  return (count) =>
    pieces.reduce<Value>(
      (value, [step, factor]) => np.where(steps(count).greaterEqual(step), value.mul(factor), value),
      np.asarray(initValue).astype('float32'),
    )
}

export interface InterpolateOptions {
  readonly initValue: Scalar
  readonly boundaries: Boundaries
  /** The way from one value to the next. */
  readonly interpolation: 'linear' | 'cosine'
}

/**
 * Through the values of `piecewiseConstantSchedule` at its boundaries, along lines or half waves of a cosine.
 * @throws RangeError for a boundary that is no whole number or a negative factor.
 */
export const piecewiseInterpolateSchedule = (options: InterpolateOptions): Schedule => {
  checkOptions('piecewiseInterpolateSchedule', options, ['initValue', 'boundaries', 'interpolation'])
  return interpolate('piecewiseInterpolateSchedule', options)
}

const interpolate = (fn: string, { initValue, boundaries, interpolation }: InterpolateOptions): Schedule => {
  checkFinite(fn, 'initValue', initValue)
  const pieces = sorted(fn, boundaries)
  return (count) => {
    const t = steps(count)
    let [from, at] = [np.asarray(initValue).astype('float32'), 0]
    let value = from
    for (const [step, factor] of pieces) {
      const to = from.mul(factor)
      const share = t.sub(at).div(Math.max(step - at, 1))
      const between =
        interpolation === 'linear'
          ? linear(from, to, share)
          : to.add(
              from
                .sub(to)
                .div(2)
                .mul(np.cos(share.mul(Math.PI)).add(1)),
            )
      value = np.where(t.greaterEqual(at), between, value)
      ;[from, at] = [to, step]
    }
    return np.where(t.greaterEqual(at), from, value)
  }
}

export interface CosineDecayOptions {
  readonly initValue: Scalar
  readonly decaySteps: number
  /** The share of `initValue` that is left at the end. Default 0. */
  readonly alpha?: Scalar
  /** Power of the half wave. Default 1. */
  readonly exponent?: Scalar
}

/**
 * Half a wave of a cosine from `initValue` down to `alpha` of it, and no further.
 *
 * Value: initValue ((1 − alpha) (½ (1 + cos(π t / decaySteps)))^exponent + alpha).
 * Source: Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, arXiv:1608.03983.
 * @throws RangeError if `decaySteps` is no whole number of at least 1.
 */
export const cosineDecaySchedule = (options: CosineDecayOptions): Schedule => {
  checkOptions('cosineDecaySchedule', options, ['initValue', 'decaySteps', 'alpha', 'exponent'])
  return cosine('cosineDecaySchedule', options)
}

const cosine = (fn: string, { initValue, decaySteps, alpha = 0, exponent = 1 }: CosineDecayOptions): Schedule => {
  checkFinite(fn, 'initValue', initValue)
  checkCount(fn, 'decaySteps', decaySteps, 1)
  checkFinite(fn, 'alpha', alpha)
  checkPositive(fn, 'exponent', exponent)
  return (count) => {
    const share = steps(count).minimum(decaySteps).div(decaySteps)
    const wave = np.cos(share.mul(Math.PI)).add(1).mul(0.5)
    return linear(alpha, 1, exponent === 1 ? wave : wave.pow(exponent)).mul(initValue)
  }
}

export interface OnecycleOptions {
  /** Steps of the whole cycle. */
  readonly transitionSteps: number
  readonly peakValue: Scalar
  /** Share of the steps that go up. Default 0.3. */
  readonly pctStart?: number
  /** `peakValue / divFactor` is where it starts. Default 25. */
  readonly divFactor?: number
  /** Divides the start once more to give the end. Default 10,000. */
  readonly finalDivFactor?: number
}

const checkCycle = (fn: string, options: OnecycleOptions): Required<OnecycleOptions> => {
  const { transitionSteps, peakValue, pctStart = 0.3, divFactor = 25, finalDivFactor = 1e4 } = options
  checkCount(fn, 'transitionSteps', transitionSteps, 1)
  checkFinite(fn, 'peakValue', peakValue)
  checkShare(fn, 'pctStart', pctStart)
  checkPositive(fn, 'divFactor', divFactor)
  checkPositive(fn, 'finalDivFactor', finalDivFactor)
  return { transitionSteps, peakValue, pctStart, divFactor, finalDivFactor }
}

const checkShare = (fn: string, option: string, x: number): void => {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`${fn}: ${option} must be in [0, 1], got ${x}`)
}

const over = (x: Scalar, by: number): Scalar => (isValue(x) ? x.div(by) : x / by)

/**
 * Up in a line, down in another to where it started, and further down to the end.
 *
 * `pctFinal` (default 0.85) is the share of the steps at which the value is back at its start.
 * Source: Smith and Topin, "Super-convergence", 2018, arXiv:1708.07120.
 * @throws RangeError for a share outside [0, 1] or a factor that is not above 0.
 */
export const linearOnecycleSchedule = (options: OnecycleOptions & { readonly pctFinal?: number }): Schedule => {
  checkOptions('linearOnecycleSchedule', options, [
    'transitionSteps',
    'peakValue',
    'pctStart',
    'divFactor',
    'finalDivFactor',
    'pctFinal',
  ])
  const { pctFinal = 0.85, ...cycle } = options
  const fn = 'linearOnecycleSchedule'
  const { transitionSteps, peakValue, pctStart, divFactor, finalDivFactor } = checkCycle(fn, cycle)
  checkShare(fn, 'pctFinal', pctFinal)
  const boundaries = {
    [Math.trunc(pctStart * transitionSteps)]: divFactor,
    [Math.trunc(pctFinal * transitionSteps)]: 1 / divFactor,
    [transitionSteps]: 1 / finalDivFactor,
  }
  return interpolate(fn, { interpolation: 'linear', initValue: over(peakValue, divFactor), boundaries })
}

/**
 * Up along half a wave of a cosine and down along another.
 *
 * Source: Smith and Topin 2018, arXiv:1708.07120.
 * @throws RangeError for a share outside [0, 1] or a factor that is not above 0.
 */
export const cosineOnecycleSchedule = (options: OnecycleOptions): Schedule => {
  checkOptions('cosineOnecycleSchedule', options, [
    'transitionSteps',
    'peakValue',
    'pctStart',
    'divFactor',
    'finalDivFactor',
  ])
  const fn = 'cosineOnecycleSchedule'
  const { transitionSteps, peakValue, pctStart, divFactor, finalDivFactor } = checkCycle(fn, options)
  const boundaries = {
    [Math.trunc(pctStart * transitionSteps)]: divFactor,
    [transitionSteps]: 1 / (divFactor * finalDivFactor),
  }
  return interpolate(fn, { interpolation: 'cosine', initValue: over(peakValue, divFactor), boundaries })
}

/**
 * One schedule after another, each counting from its own start.
 * @throws RangeError unless there is one boundary less than schedules, in rising order.
 *
 * @example
 * const rate = joinSchedules([linearSchedule({ initValue: 0, endValue: 0.1, transitionSteps: 100 }), constantSchedule(0.1)], [100])
 */
export const joinSchedules = (schedules: readonly Schedule[], boundaries: readonly number[]): Schedule => {
  checkList('joinSchedules', 'schedules', schedules).forEach((s, i) => {
    checkFunction('joinSchedules', `schedule ${i}`, s)
  })
  checkList('joinSchedules', 'boundaries', boundaries)
  const [first, ...rest] = schedules
  if (first === undefined || rest.length !== boundaries.length) {
    throw new RangeError(
      `joinSchedules: there must be one boundary less than schedules, got ${boundaries.length} for ${schedules.length}`,
    )
  }
  boundaries.forEach((b, i) => {
    checkCount('joinSchedules', 'a boundary', b, i === 0 ? 0 : (boundaries[i - 1] ?? 0))
  })
  return (count) =>
    rest.reduce<Operand>((value, schedule, i) => {
      const start = boundaries[i] ?? 0
      return np.where(np.less(count, start), value, schedule(np.subtract(count, start)))
    }, first(count))
}

/** In a line from `initValue` to `peakValue`, and there it stays. */
export const warmupConstantSchedule = (options: {
  readonly initValue: Scalar
  readonly peakValue: Scalar
  readonly warmupSteps: number
}): Schedule => {
  checkOptions('warmupConstantSchedule', options, ['initValue', 'peakValue', 'warmupSteps'])
  const { initValue, peakValue, warmupSteps } = options
  return polynomial('warmupConstantSchedule', {
    initValue,
    endValue: peakValue,
    transitionSteps: warmupSteps,
    power: 1,
  })
}

export interface WarmupCosineOptions {
  readonly initValue: Scalar
  readonly peakValue: Scalar
  readonly warmupSteps: number
  /** Steps of both parts together. */
  readonly decaySteps: number
  /** Default 0. */
  readonly endValue?: number
  /** Power of the half wave. Default 1. */
  readonly exponent?: Scalar
}

/**
 * In a line up to `peakValue`, then half a wave of a cosine down to `endValue`.
 * @throws RangeError unless `decaySteps` is above `warmupSteps`.
 */
export const warmupCosineDecaySchedule = (options: WarmupCosineOptions): Schedule => {
  checkOptions('warmupCosineDecaySchedule', options, [
    'initValue',
    'peakValue',
    'warmupSteps',
    'decaySteps',
    'endValue',
    'exponent',
  ])
  const fn = 'warmupCosineDecaySchedule'
  const { initValue, peakValue, warmupSteps, decaySteps, endValue = 0, exponent = 1 } = options
  checkCount(fn, 'warmupSteps', warmupSteps, 0)
  checkCount(fn, 'decaySteps minus warmupSteps', decaySteps - warmupSteps, 1)
  const alpha = peakValue === 0 ? 0 : isValue(peakValue) ? np.divide(endValue, peakValue) : endValue / peakValue
  const down = cosine(fn, { initValue: peakValue, decaySteps: decaySteps - warmupSteps, alpha, exponent })
  if (warmupSteps === 0) return down
  const up = polynomial(fn, { initValue, endValue: peakValue, transitionSteps: warmupSteps, power: 1 })
  return joinSchedules([up, down], [warmupSteps])
}

/** In a line up to `peakValue`, then `exponentialDecay` from there. */
export const warmupExponentialDecaySchedule = (
  options: Omit<ExponentialOptions, 'initValue'> & {
    readonly initValue: Scalar
    readonly peakValue: Scalar
    readonly warmupSteps: number
  },
): Schedule => {
  checkOptions('warmupExponentialDecaySchedule', options, [
    'transitionSteps',
    'endValue',
    'transitionBegin',
    'decayRate',
    'staircase',
    'initValue',
    'peakValue',
    'warmupSteps',
  ])
  const { warmupSteps, peakValue, initValue, ...rest } = options
  return joinSchedules(
    [
      polynomial('warmupExponentialDecaySchedule', {
        initValue,
        endValue: peakValue,
        transitionSteps: warmupSteps,
        power: 1,
      }),
      exponentialDecay({ ...rest, initValue: peakValue }),
    ],
    [warmupSteps],
  )
}

/**
 * Cosine decay with restarts: several `warmupCosineDecaySchedule`s one after another.
 * Source: Loshchilov and Hutter, ICLR 2017, arXiv:1608.03983.
 * @throws RangeError for no cycle at all.
 */
export const sgdrSchedule = (cycles: readonly WarmupCosineOptions[]): Schedule => {
  let at = 0
  const ends = checkList('sgdrSchedule', 'cycles', cycles).map(({ decaySteps }) => (at += decaySteps))
  return joinSchedules(cycles.map(warmupCosineDecaySchedule), ends.slice(0, -1))
}
