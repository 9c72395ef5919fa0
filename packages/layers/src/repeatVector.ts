/** Each example repeated along a new time axis. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { showSizes, type Spec } from './spec.ts'
import type { RepeatedShape } from './shapes.ts'

export interface RepeatVectorOptions<N extends number = number> {
  /** How often, a positive integer. */
  readonly n: N
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

/**
 * Repeats each vector `n` times.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, features]. Output: [batch, n, features].
 * @throws TypeError if `n` is no integer, for another rank, or a mask; RangeError if it is not positive.
 *
 * @example
 * repeatVector({ n: 3 }).outputSpec(inputSpec([null, 32])) // [null, 3, 32]
 */
export const repeatVector = <const N extends number>(
  options: RepeatVectorOptions<N>,
): ShapedLayer<RepeatedShape<N>> => {
  checkOptions('repeatVector', options, ['n', 'onMask', 'name'])
  const { n, name = 'repeat_vector' } = options
  if (!Number.isInteger(n)) throw new TypeError(`repeatVector: n must be an integer, got ${String(n)}`)
  if (n <= 0) throw new RangeError(`repeatVector: n must be positive, got ${n}`)
  const onMask = checkOnMask('repeatVector', options.onMask)
  const outputSpec = ({ shape, dtype }: Spec): Spec => {
    const [batch = null, features = null] = shape
    if (shape.length !== 2) throw new TypeError(`${name}: x must have rank 2, got shape ${showSizes(shape)}`)
    return { shape: [batch, n, features], dtype }
  }
  return defineLayer<Nothing, Nothing, Value, Value, RepeatedShape<N>>({
    className: 'RepeatVector',
    name,
    options: () => ({ n, onMask }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    call: (_params, state, _rng, x) => {
      const shape = outputSpec(x).shape as readonly number[] // the sizes of an array are known
      return [np.broadcastTo(np.expandDims(x, 1), shape), withoutMask(name, onMask, state)]
    },
  })
}
