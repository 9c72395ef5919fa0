/** Losses of regions that should overlap, and of embeddings that should lie together. */
import { lax, nn, np, type Value } from '@pullback/autodiff'
import { checkOptions, showShape, type Axes } from '@pullback/core'
import { checkPair, classNumbers, constant, EPSILON, pairOf, toLoss } from './pairs.ts'

export interface DiceOptions {
  /** The axes that make up one region. Default null: all of them, batch included. */
  readonly axis?: Axes
}

/** 1 − 2 · overlap / (size of the one + size of the other). Source: Milletari et al. 2016, arXiv:1606.04797. */
export const dice = (yTrue: Value, yPred: Value, options: DiceOptions = {}): Value => {
  checkOptions('dice', options, ['axis'])
  const { axis = null } = options
  const [t, p] = pairOf('dice', yTrue, yPred)
  const sizes = t.sum({ axis }).add(p.sum({ axis })).add(EPSILON)
  return constant(p, 1).sub(t.mul(p).sum({ axis }).mul(2).div(sizes))
}

export interface TverskyOptions extends DiceOptions {
  /** Weight of what is labelled and not predicted, as in Keras, which calls it false positive. Default 0.5. */
  readonly alpha?: number
  /** Weight of what is predicted and not labelled. Default 0.5. */
  readonly beta?: number
}

/** 1 − overlap / (overlap + alpha · missed + beta · invented). Source: Salehi et al. 2017, arXiv:1706.05721. */
export const tversky = (yTrue: Value, yPred: Value, options: TverskyOptions = {}): Value => {
  checkOptions('tversky', options, ['alpha', 'beta', 'axis'])
  const { alpha = 0.5, beta = 0.5, axis = null } = options
  const [t, p] = pairOf('tversky', yTrue, yPred)
  const one = constant(p, 1)
  const overlap = t.mul(p).sum({ axis })
  const missed = one.sub(p).mul(t).sum({ axis })
  const invented = p.mul(one.sub(t)).sum({ axis })
  return one.sub(overlap.div(overlap.add(missed.mul(alpha)).add(invented.mul(beta)).add(EPSILON)))
}

export interface CircleOptions {
  /** How sharply hard pairs are weighted. Default 80. */
  readonly gamma?: number
  /** How far apart classes should be. Default 0.4. */
  readonly margin?: number
  /** Whether pairs of an example with itself are left out. Default true. */
  readonly removeDiagonal?: boolean
}

/** `circle` per example and which examples count: those with a loss above 0, as in Keras. */
export const circleWithMask = (
  yTrue: Value,
  yPred: Value,
  options: CircleOptions = {},
): readonly [losses: Value, mask: Value] => {
  checkOptions('circle', options, ['gamma', 'margin', 'removeDiagonal'])
  const { gamma = 80, margin = 0.4, removeDiagonal = true } = options
  checkPair('circle', yTrue, yPred)
  const x = toLoss(yPred)
  const labels = classNumbers('circle', yTrue)
  if (x.ndim !== 2 || labels.size !== x.shape[0]) {
    throw new TypeError(
      `circle: yTrue must have one class per row of yPred [batch, features], got ${showShape(yTrue.shape)} and ${showShape(yPred.shape)}`,
    )
  }
  const n = x.shape[0] ?? 0
  const row = labels.reshape([n, 1])
  const same = np.equal(row, row.transpose())
  const isSelf = np.eye(n).astype('bool')
  const positive = removeDiagonal ? np.logicalAnd(same, np.logicalNot(isSelf)) : same
  const negative = np.logicalNot(same)
  const distance = constant(x, 1).sub(x.matmul(x.transpose())).maximum(0)
  const apart = constant(x, 1 + margin)
    .sub(distance)
    .maximum(0)
  const pull = distance.add(margin).mul(constant(x, margin).sub(distance)).mul(-gamma)
  const push = apart.mul(constant(x, 1 - margin).sub(distance)).mul(gamma)
  const none = constant(x, -Infinity)
  const over = (pairs: Value, which: Value): Value => nn.logsumexp(lax.select(which, pairs, none), { axis: 1 })
  const losses = nn.softplus(over(pull, positive).add(over(push, negative)))
  return [losses, losses.greater(0)]
}

/**
 * The circle loss of embeddings of length 1, [batch, features], with their classes [batch]. Source: Sun et al. 2020,
 * arXiv:2002.10857.
 */
export const circle = (yTrue: Value, yPred: Value, options: CircleOptions = {}): Value =>
  circleWithMask(yTrue, yPred, options)[0]
