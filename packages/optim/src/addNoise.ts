/** Gaussian noise on gradients, less of it as time goes on. */
import { np, random } from '@pullback/autodiff'
import { checkOptions, type Value } from '@pullback/core'
import { noSteps, oneMore } from './count.ts'
import { leavesOf, treeOf } from './parameters.ts'
import { checkNonNegative, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface AddNoiseOptions {
  /** Variance at the first step. */
  readonly eta: Scalar
  /** Exponent of its decay. */
  readonly gamma: Scalar
  readonly key: random.Key
}

export interface AddNoiseState {
  readonly count: Value
  readonly key: random.Key
}

/**
 * Adds noise of variance eta / tᵞ to the gradients of step t from 1.
 *
 * Source: Neelakantan et al., "Adding gradient noise improves learning for very deep networks", 2015, arXiv:1511.06807, equation 1.
 * @throws RangeError for a negative `eta` or `gamma`.
 */
export const addNoise = (options: AddNoiseOptions): GradientTransformation<AddNoiseState> => {
  checkOptions('addNoise', options, ['eta', 'gamma', 'key'])
  const { eta, gamma, key } = options
  const variance = checkNonNegative('addNoise', 'eta', eta)
  const decay = checkNonNegative('addNoise', 'gamma', gamma)
  return {
    init: () => ({ count: noSteps(), key }),
    update: (grads, state) => {
      const { values, def } = leavesOf('addNoise', 'gradients', grads)
      const count = oneMore(state.count)
      const [next, draw] = random.split(state.key)
      const keys = random.split(draw, values.length)
      const deviation = np.divide(variance, np.power(count.astype('float32'), decay)).sqrt()
      const updates = values.map((g, i) => {
        const k = keys[i]
        if (k === undefined) throw new Error('internal: addNoise has fewer keys than gradients')
        return g.add(random.normal(k, g.shape, g.dtype).mul(inDType(deviation, g.dtype)))
      })
      return [treeOf(def, updates) as typeof grads, { count, key: next }] // grads' own structure
    },
  }
}
