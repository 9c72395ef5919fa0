/** Adam's direction: the mean of past gradients over the root of the mean of their squares. The learning rate is not applied here. */
import { scalar, type DType, type Tree, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { leavesLike, leavesOf, treeOf } from './parameters.ts'
import { checkDecay, checkNonNegative } from './schedule.ts'
import type { GradientTransformation } from './transformation.ts'

export interface ScaleByAdamOptions {
  /** Decay of the mean of gradients, in [0, 1). Default 0.9. */
  readonly b1?: number
  /** Decay of the mean of squares, in [0, 1). Default 0.999. */
  readonly b2?: number
  /** Added to the root, so that nothing is divided by 0. Default 1e-8. */
  readonly eps?: number
  /** Added under the root, which keeps the derivative at 0 finite for those who differentiate through a step. Default 0. */
  readonly epsRoot?: number
}

export interface ScaleByAdamState {
  /** Steps taken, int32. */
  readonly count: Value
  /** Decaying mean of the gradients. */
  readonly mu: Tree<Value>
  /** Decaying mean of their squares. */
  readonly nu: Tree<Value>
}

/**
 * Adam's direction.
 *
 * Update, at step t from 1: μ = (1 − b1) g + b1 μ; ν = (1 − b2) g² + b2 ν;
 * u = μ / (1 − b1ᵗ) / (√(ν / (1 − b2ᵗ) + epsRoot) + eps).
 * Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1, arXiv:1412.6980.
 * @throws RangeError for a decay outside [0, 1) or a negative eps.
 */
export const scaleByAdam = (options: ScaleByAdamOptions = {}): GradientTransformation<ScaleByAdamState> => {
  const b1 = checkDecay('scaleByAdam', 'b1', options.b1 ?? 0.9)
  const b2 = checkDecay('scaleByAdam', 'b2', options.b2 ?? 0.999)
  const eps = checkNonNegative('scaleByAdam', 'eps', options.eps ?? 1e-8)
  const epsRoot = checkNonNegative('scaleByAdam', 'epsRoot', options.epsRoot ?? 0)
  return {
    init: (params) => {
      const { values, def } = leavesOf('scaleByAdam', 'parameters', params)
      const zeros = (): Tree<Value> =>
        treeOf(
          def,
          values.map((p) => np.zerosLike(p)),
        )
      return { count: noSteps(), mu: zeros(), nu: zeros() }
    },
    update: (grads, state) => {
      const mu = leavesOf('scaleByAdam', 'state.mu', state.mu)
      const nu = leavesLike('scaleByAdam', 'state.nu', state.nu, mu)
      const { values, def } = leavesLike('scaleByAdam', 'gradients', grads, mu)
      const count = oneMore(state.count)
      const firsts = values.map((g, i) => mean(g, b1, at(mu.values, i)))
      const seconds = values.map((g, i) => mean(g.square(), b2, at(nu.values, i)))
      const first = correction(b1, count)
      const second = correction(b2, count)
      const updates = firsts.map((m, i) => {
        const v = at(seconds, i).div(second(m.dtype))
        return m.div(first(m.dtype)).div((epsRoot === 0 ? v : v.add(epsRoot)).sqrt().add(eps))
      })
      return [
        treeOf(def, updates) as typeof grads, // grads' own structure
        { count, mu: treeOf(def, firsts), nu: treeOf(def, seconds) },
      ]
    },
  }
}

const at = (values: readonly Value[], i: number): Value => {
  const x = values[i]
  if (x === undefined) throw new Error(`internal: scaleByAdam has no leaf ${i}`)
  return x
}

/** (1 − decay) x + decay · average, in the dtype of the average. */
const mean = (x: Value, decay: number, average: Value): Value =>
  x
    .astype(average.dtype)
    .mul(1 - decay)
    .add(average.mul(decay))

/** 1 − decayᵗ, one scalar per dtype however many parameters there are. */
const correction = (decay: number, count: Value): ((dtype: DType) => Value) => {
  const made = new Map<DType, Value>()
  return (dtype) => {
    let c = made.get(dtype)
    if (c === undefined) made.set(dtype, (c = scalar(1, dtype).sub(scalar(decay, dtype).pow(count.astype(dtype)))))
    return c
  }
}
