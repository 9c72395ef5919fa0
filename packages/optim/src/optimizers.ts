/** Optimisers that are not Adam's relatives, with a learning rate. */
import { checkOptions, type DType } from '@pullback/core'
import { scaleByLion, type ScaleByLionOptions } from './adamFamily.ts'
import type { WithDecay, WithRate } from './adam.ts'
import { clipByBlockRms } from './clip.ts'
import { ema } from './ema.ts'
import { masked, type Mask } from './masked.ts'
import type { CountedSlots, Slots } from './perLeaf.ts'
import { scale, scaleByLearningRate, scaleBySchedule, type RateState } from './scale.ts'
import { ADAM_OPTIONS, scaleByAdam, type ScaleByAdamOptions, type ScaleByAdamState } from './scaleByAdam.ts'
import { scaleByFactoredRms, type FactoredRmsOptions } from './scaleByFactoredRms.ts'
import { scaleByParamBlockRms, scaleBySign, scaleByTrustRatio } from './scaleByNorms.ts'
import {
  scaleByAdadelta,
  scaleByRms,
  scaleByRss,
  scaleByStddev,
  type ScaleByAdadeltaOptions,
  type ScaleByRmsOptions,
  type ScaleByRssOptions,
} from './scaleByRms.ts'
import type { Scalar } from './scalars.ts'
import { checkLearningRate, type LearningRate } from './schedule.ts'
import { trace, type TraceState } from './trace.ts'
import { chain, type Chain, type GradientTransformation } from './transformation.ts'
import { addDecayedWeights, type WeightDecayState } from './weightDecay.ts'

/**
 * Adagrad.
 *
 * Update: u = −learningRate · (the direction of `scaleByRss`).
 * Source: Duchi, Hazan, Singer, "Adaptive subgradient methods", JMLR 12, 2011.
 * @throws RangeError for a negative rate, start or eps.
 */
export const adagrad = (options: ScaleByRssOptions & WithRate): Chain<readonly [Slots<'sumOfSquares'>, RateState]> => {
  checkOptions('adagrad', options, ['initialAccumulator', 'eps', 'learningRate'])
  const { learningRate, ...rest } = options
  return chain(scaleByRss(rest), scaleByLearningRate(learningRate))
}

/**
 * Adadelta.
 *
 * Update: u = −learningRate · (the direction of `scaleByAdadelta` for g + weightDecay · p). The rate is 1 and the decay 0 unless given.
 * Source: Zeiler, "ADADELTA: an adaptive learning rate method", 2012, arXiv:1212.5701. Keras has rho 0.95 and eps 1e-7.
 * @throws RangeError for a decay outside [0, 1), a negative rate or eps.
 */
export const adadelta = (
  options: ScaleByAdadeltaOptions & Partial<WithRate> & WithDecay = {},
): Chain<readonly [WeightDecayState, Slots<'squares' | 'changes'>, RateState]> => {
  checkOptions('adadelta', options, ['rho', 'eps', 'learningRate', 'weightDecay', 'mask'])
  const { learningRate = 1, weightDecay = 0, mask, ...rest } = options
  return chain(
    addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }),
    scaleByAdadelta(rest),
    scaleByLearningRate(learningRate),
  )
}

export interface RmspropOptions extends ScaleByRmsOptions, WithRate {
  /** Take the square of the mean off the mean of squares. Default false. */
  readonly centered?: boolean
  /** Decay of a sum of past changes, in [0, 1); without it none is kept. */
  readonly momentum?: Scalar
  /** Look one step ahead; needs `momentum`. Default false. */
  readonly nesterov?: boolean
}

/**
 * RMSProp.
 *
 * Update: u = −learningRate · (the direction of `scaleByRms`, or of `scaleByStddev` where `centered`), gathered by `momentum` if any.
 * Source: Tieleman and Hinton, lecture 6.5, 2012; Graves 2013, arXiv:1308.0850. Keras has eps 1e-7.
 * @throws RangeError for a decay outside [0, 1), a negative rate or eps, or `nesterov` without momentum.
 */
export const rmsprop = (options: RmspropOptions): Chain<readonly unknown[]> => {
  checkOptions('rmsprop', options, [
    'centered',
    'momentum',
    'nesterov',
    'decay',
    'eps',
    'initialScale',
    'epsInSqrt',
    'biasCorrection',
    'learningRate',
  ])
  const { learningRate, centered = false, momentum, nesterov = false, ...rest } = options

  if (nesterov && momentum === undefined) throw new RangeError('rmsprop: nesterov needs momentum, got none')
  const direction: GradientTransformation<unknown> = centered ? scaleByStddev(rest) : scaleByRms(rest)
  const parts = [direction, scaleByLearningRate(learningRate)]
  return chain(...parts, ...(momentum === undefined ? [] : [trace({ decay: momentum, nesterov })]))
}

/**
 * Lion.
 *
 * Update: u = −learningRate · (the direction of `scaleByLion` + weightDecay · p). The decay is 1e-3 unless given.
 * Source: Chen et al. 2023, arXiv:2302.06675.
 * @throws RangeError for a decay outside [0, 1) or a negative rate; TypeError where `update` gets no parameters.
 */
export const lion = (
  options: ScaleByLionOptions & WithRate & WithDecay,
): Chain<readonly [CountedSlots<'mu'>, WeightDecayState, RateState]> => {
  checkOptions('lion', options, ['b1', 'b2', 'muDtype', 'learningRate', 'weightDecay', 'mask'])
  const { learningRate, weightDecay = 1e-3, mask, ...rest } = options
  return chain(
    scaleByLion(rest),
    addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }),
    scaleByLearningRate(learningRate),
  )
}

/** Steps of one size: u = −learningRate · sign(g). */
export const signSgd = (options: WithRate): Chain<readonly [null, RateState]> => {
  checkOptions('signSgd', options, ['learningRate'])
  const { learningRate } = options
  return chain(scaleBySign(), scaleByLearningRate(learningRate))
}

/**
 * LAMB: Adam's direction in proportion to the size of its parameters.
 *
 * Update: d = Adam's direction + weightDecay · p; u = −learningRate · d ‖p‖ / ‖d‖. `eps` is 1e-6 and the decay 0 unless given.
 * Source: You et al., "Large batch optimization for deep learning", ICLR 2020, arXiv:1904.00962, algorithm 2.
 * @throws RangeError as `adam`; TypeError where `update` gets no parameters.
 */
export const lamb = (
  options: ScaleByAdamOptions & WithRate & WithDecay,
): Chain<readonly [ScaleByAdamState, WeightDecayState, null, RateState]> => {
  checkOptions('lamb', options, [...ADAM_OPTIONS, 'learningRate', 'weightDecay', 'mask'])
  const { learningRate, weightDecay = 0, mask, eps = 1e-6, ...rest } = options
  return chain(
    scaleByAdam({ ...rest, eps }),
    addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }),
    scaleByTrustRatio(),
    scaleByLearningRate(learningRate),
  )
}

export interface LarsOptions extends WithRate, WithDecay {
  /** Factor of the ratio of norms. Default 1e-3. */
  readonly trustCoefficient?: Scalar
  /** Added to the norm of the gradient. Default 0. */
  readonly eps?: Scalar
  /** Which parameters are scaled by the ratio; biases and normalisation often are not. Default all. */
  readonly trustRatioMask?: Mask
  /** Decay of the sum of past changes, in [0, 1). Default 0.9. */
  readonly momentum?: Scalar
  /** Look one step ahead. Default false. */
  readonly nesterov?: boolean
}

/**
 * LARS: momentum with gradients in proportion to the size of their parameters.
 *
 * Update: d = g + weightDecay · p; u = momentum of −learningRate · d · trustCoefficient ‖p‖ / (‖d‖ + eps).
 * Source: You, Gitman, Ginsburg, "Large batch training of convolutional networks", 2017, arXiv:1708.03888.
 * @throws RangeError for a negative option or a momentum outside [0, 1); TypeError where `update` gets no parameters.
 */
export const lars = (options: LarsOptions): Chain<readonly [WeightDecayState, null, RateState, TraceState]> => {
  checkOptions('lars', options, [
    'trustCoefficient',
    'eps',
    'trustRatioMask',
    'momentum',
    'nesterov',
    'learningRate',
    'weightDecay',
    'mask',
  ])
  const {
    learningRate,
    weightDecay = 0,
    mask,
    trustCoefficient = 1e-3,
    eps = 0,
    trustRatioMask = true,
    momentum = 0.9,
    nesterov = false,
  } = options
  return chain(
    addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }),
    masked(scaleByTrustRatio({ trustCoefficient, eps }), trustRatioMask),
    scaleByLearningRate(learningRate),
    trace({ decay: momentum, nesterov }),
  )
}

export interface AdafactorOptions extends FactoredRmsOptions, WithDecay {
  /** Step size; relative to the parameters unless `multiplyByParameterScale` is false. Without it steps are as large as the parameters. */
  readonly learningRate?: LearningRate
  /** Times the root mean square of each parameter, at least 1e-3. Default true. */
  readonly multiplyByParameterScale?: boolean
  /** Greatest root mean square of a direction; null for none. Default 1. */
  readonly clippingThreshold?: Scalar | null
  /** Decay of a mean of past changes, in [0, 1); without it none is kept. */
  readonly momentum?: Scalar
  /** dtype of that mean. Default float32. */
  readonly momentumDtype?: DType
}

/**
 * Adafactor.
 *
 * Update: the direction of `scaleByFactoredRms`, clipped by `clipByBlockRms`, times the rate, times the size of the parameters,
 * its mean by `momentum` if any, plus weightDecay · p; u is minus that.
 * Source: Shazeer and Stern, ICML 2018, arXiv:1804.04235, algorithms 4–6.
 * @throws RangeError for a negative option; TypeError where `update` gets no parameters.
 */
export const adafactor = (options: AdafactorOptions = {}): Chain<readonly unknown[]> => {
  checkOptions('adafactor', options, [
    'learningRate',
    'multiplyByParameterScale',
    'clippingThreshold',
    'momentum',
    'momentumDtype',
    'factored',
    'decayRate',
    'stepOffset',
    'minDimSizeToFactor',
    'eps',
    'weightDecay',
    'mask',
  ])
  const {
    learningRate,
    multiplyByParameterScale = true,
    clippingThreshold = 1,
    momentum,
    momentumDtype = 'float32',
    weightDecay,
    mask,
    ...rest
  } = options

  const parts: GradientTransformation<unknown>[] = [scaleByFactoredRms(rest)]
  if (clippingThreshold !== null) parts.push(clipByBlockRms(clippingThreshold))
  if (learningRate !== undefined) parts.push(byRate(learningRate))
  if (multiplyByParameterScale) parts.push(scaleByParamBlockRms())
  if (momentum !== undefined) parts.push(ema({ decay: momentum, debias: false, accumulatorDtype: momentumDtype }))
  if (weightDecay !== undefined) parts.push(addDecayedWeights(weightDecay, mask === undefined ? {} : { mask }))
  return chain(...parts, scale(-1))
}

/** Times the learning rate, not yet with the sign of descent. */
const byRate = (learningRate: LearningRate): GradientTransformation<unknown> => {
  const rate = checkLearningRate('adafactor', learningRate)
  return typeof rate === 'function' ? scaleBySchedule(rate) : scale(rate)
}
