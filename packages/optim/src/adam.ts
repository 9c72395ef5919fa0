/** Adam and its relatives with a learning rate. */
import { checkOptions } from '@pullback/core'
import {
  scaleByAdamax,
  scaleByAmsgrad,
  scaleByBelief,
  scaleByNovograd,
  scaleByRadam,
  scaleByYogi,
  type ScaleByAdamaxOptions,
  type ScaleByAmsgradOptions,
  type ScaleByBeliefOptions,
  type ScaleByNovogradOptions,
  type ScaleByRadamOptions,
  type ScaleByYogiOptions,
} from './adamFamily.ts'
import type { CountedSlots } from './perLeaf.ts'
import { scaleByLearningRate, type RateState } from './scale.ts'
import { ADAM_OPTIONS, scaleByAdam, type ScaleByAdamOptions, type ScaleByAdamState } from './scaleByAdam.ts'
import type { Scalar } from './scalars.ts'
import type { LearningRate, Schedule } from './schedule.ts'
import { chain, type Chain } from './transformation.ts'
import { addDecayedWeights, type WeightDecayOptions, type WeightDecayState } from './weightDecay.ts'

/** A learning rate beside the options of a direction. */
export interface WithRate {
  /** Step size: a number, a scalar or a schedule. */
  readonly learningRate: LearningRate
}

/** Decoupled weight decay beside the options of a direction. */
export interface WithDecay extends WeightDecayOptions {
  /** Times the parameters, added to the direction before the learning rate: a number, a scalar or a schedule. */
  readonly weightDecay?: Scalar | Schedule
}

export type AdamOptions = ScaleByAdamOptions & WithRate
export type AdamwOptions = ScaleByAdamOptions & WithRate & WithDecay

/**
 * Adam.
 *
 * Update: u = −learningRate · (the direction of `scaleByAdam`). `eps` is outside the root and the means are corrected
 * for starting at zero, as in the paper's algorithm 1 and in optax; for Keras' numbers set `epsPlacement: 'uncorrected'` and `eps: 1e-7`.
 * Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, arXiv:1412.6980.
 * @throws RangeError for a negative rate, a decay outside [0, 1) or a negative eps.
 *
 * @example
 * const optimizer = adam({ learningRate: 1e-3 })
 * const state = optimizer.init(params)
 * const [updates, next] = optimizer.update(grads, state, params)
 * const better = applyUpdates(params, updates)
 */
export const adam = (options: AdamOptions): Chain<readonly [ScaleByAdamState, RateState]> => {
  checkOptions('adam', options, [...ADAM_OPTIONS, 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByAdam(rest), scaleByLearningRate(learningRate))
}

/**
 * Adam with decoupled weight decay.
 *
 * Update: u = −learningRate · (Adam's direction + weightDecay · p). `weightDecay` is 1e-4 unless given.
 * Source: Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019, arXiv:1711.05101.
 * @throws RangeError as `adam`, or if the decay is not finite; TypeError where `update` gets no parameters.
 *
 * @example
 * const optimizer = adamw({ learningRate: 1e-3, weightDecay: 1e-2, mask: { kernel: true, bias: false } })
 */
export const adamw = (options: AdamwOptions): Chain<readonly [ScaleByAdamState, WeightDecayState, RateState]> => {
  checkOptions('adamw', options, [...ADAM_OPTIONS, 'learningRate', 'weightDecay', 'mask'])
  const { learningRate, weightDecay = 1e-4, mask, ...rest } = options
  return chain(
    scaleByAdam(rest),
    addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }),
    scaleByLearningRate(learningRate),
  )
}

/**
 * Adam with Nesterov momentum. Keras' `Nadam` lets the momentum grow over time, which this does not.
 *
 * Update: as `adam` with `nesterov`.
 * Source: Dozat, "Incorporating Nesterov momentum into Adam", ICLR 2016 workshop.
 * @throws RangeError as `adam`.
 */
export const nadam = (options: Omit<AdamOptions, 'nesterov'>): Chain<readonly [ScaleByAdamState, RateState]> => {
  checkOptions('nadam', options, ['learningRate', 'b1', 'b2', 'eps', 'epsRoot', 'muDtype', 'epsPlacement'])
  return adam({ ...options, nesterov: true })
}

/** `adamw` with Nesterov momentum. */
export const nadamw = (
  options: Omit<AdamwOptions, 'nesterov'>,
): Chain<readonly [ScaleByAdamState, WeightDecayState, RateState]> => {
  checkOptions('nadamw', options, [
    'learningRate',
    'b1',
    'b2',
    'eps',
    'epsRoot',
    'muDtype',
    'epsPlacement',
    'weightDecay',
    'mask',
  ])
  return adamw({ ...options, nesterov: true })
}

/**
 * Adam by the greatest past gradient.
 *
 * Update: u = −learningRate · (the direction of `scaleByAdamax`). For Keras' numbers set `epsPlacement: 'outside'` and `eps: 1e-7`.
 * Source: Kingma and Ba 2015, section 7.1, arXiv:1412.6980.
 * @throws RangeError as `adam`.
 */
export const adamax = (options: ScaleByAdamaxOptions & WithRate): Chain<readonly [ScaleByAdamState, RateState]> => {
  checkOptions('adamax', options, ['b1', 'b2', 'eps', 'epsPlacement', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByAdamax(rest), scaleByLearningRate(learningRate))
}

/** `adamax` with decoupled weight decay, 1e-4 unless given. */
export const adamaxw = (
  options: ScaleByAdamaxOptions & WithRate & WithDecay,
): Chain<readonly [ScaleByAdamState, WeightDecayState, RateState]> => {
  checkOptions('adamaxw', options, ['b1', 'b2', 'eps', 'epsPlacement', 'learningRate', 'weightDecay', 'mask'])
  const { learningRate, weightDecay = 1e-4, mask, ...rest } = options
  return chain(
    scaleByAdamax(rest),
    addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }),
    scaleByLearningRate(learningRate),
  )
}

/**
 * Adam with the greatest mean of squares so far.
 *
 * Update: u = −learningRate · (the direction of `scaleByAmsgrad`).
 * Source: Reddi, Kale, Kumar, "On the convergence of Adam and beyond", ICLR 2018.
 * @throws RangeError as `adam`.
 */
export const amsgrad = (
  options: ScaleByAmsgradOptions & WithRate,
): Chain<readonly [CountedSlots<'mu' | 'nu' | 'nuMax'>, RateState]> => {
  checkOptions('amsgrad', options, ['muDtype', 'b1', 'b2', 'eps', 'epsRoot', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByAmsgrad(rest), scaleByLearningRate(learningRate))
}

/**
 * Adam by the mean of squared surprises.
 *
 * Update: u = −learningRate · (the direction of `scaleByBelief`).
 * Source: Zhuang et al., "AdaBelief optimizer", NeurIPS 2020, arXiv:2010.07468.
 * @throws RangeError as `adam`.
 */
export const adabelief = (options: ScaleByBeliefOptions & WithRate): Chain<readonly [ScaleByAdamState, RateState]> => {
  checkOptions('adabelief', options, ['nesterov', 'b1', 'b2', 'eps', 'epsRoot', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByBelief(rest), scaleByLearningRate(learningRate))
}

/**
 * Adam, rectified while its second mean is over few steps.
 *
 * Update: u = −learningRate · (the direction of `scaleByRadam`).
 * Source: Liu et al., "On the variance of the adaptive learning rate and beyond", ICLR 2020, arXiv:1908.03265.
 * @throws RangeError as `adam`.
 */
export const radam = (options: ScaleByRadamOptions & WithRate): Chain<readonly [ScaleByAdamState, RateState]> => {
  checkOptions('radam', options, ['threshold', 'nesterov', 'b1', 'b2', 'eps', 'epsRoot', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByRadam(rest), scaleByLearningRate(learningRate))
}

/**
 * Adam with a second moment that changes slowly in both directions.
 *
 * Update: u = −learningRate · (the direction of `scaleByYogi`).
 * Source: Zaheer et al., "Adaptive methods for nonconvex optimization", NeurIPS 2018.
 * @throws RangeError as `adam`.
 */
export const yogi = (options: ScaleByYogiOptions & WithRate): Chain<readonly [ScaleByAdamState, RateState]> => {
  checkOptions('yogi', options, ['initialAccumulator', 'b1', 'b2', 'eps', 'epsRoot', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByYogi(rest), scaleByLearningRate(learningRate))
}

/**
 * Momentum of gradients normalised array by array.
 *
 * Update: u = −learningRate · (the direction of `scaleByNovograd`).
 * Source: Ginsburg et al. 2019, arXiv:1905.11286.
 * @throws RangeError as `adam`.
 */
export const novograd = (
  options: ScaleByNovogradOptions & WithRate,
): Chain<readonly [CountedSlots<'mu' | 'nu'>, RateState]> => {
  checkOptions('novograd', options, ['weightDecay', 'b1', 'b2', 'eps', 'epsRoot', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByNovograd(rest), scaleByLearningRate(learningRate))
}
