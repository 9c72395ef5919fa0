/** The fully connected recurrent layer. */
import type { Value } from '@pullback/core'
import { resolveActivation } from './activations/resolve.ts'
import { checkRecurrent, makeRecurrent, type RecurrentLayer, type RecurrentOptions } from './recurrent.ts'

/**
 * h ← activation(xₜ · kernel + bias + h · recurrentKernel).
 *
 * Parameters: kernel [in, units], recurrentKernel [units, units], bias [units].
 * State: reads a mask [batch, time]: a masked step changes nothing and repeats the output before it. The mask passes
 * with sequences, in their order, and ends otherwise.
 * Input: `x` [batch, time, in], or [x, h] with `takesState`. Output: the last h [batch, units], or all
 * [batch, time, units]; with `returnState` [output, h].
 * @throws RangeError for wrong units, rates or names; TypeError for a wrong option, input or mask.
 *
 * @example
 * const layer = simpleRnn({ units: 4, returnSequences: true })
 */
export const simpleRnn = <
  const R extends boolean = false,
  const T extends boolean = false,
  const B extends boolean = true,
>(
  options: RecurrentOptions<R, T, B>,
): RecurrentLayer<[h: Value], R, T, B> => {
  checkRecurrent('simpleRnn', options)
  const activation = resolveActivation('simpleRnn', options.activation === undefined ? 'tanh' : options.activation)
  const layer = makeRecurrent(
    'simpleRnn',
    {
      className: 'SimpleRNN',
      gates: 1,
      states: 1,
      initBias: (part, units) => part(units),
      step: (fromX, [h], products) => {
        if (h === undefined) throw new Error('internal: a step without state')
        return [activation.apply(fromX.add(products.of(h)))]
      },
      options: () => ({}),
    },
    { ...options, name: options.name ?? 'simple_rnn' },
  )
  return layer as unknown as RecurrentLayer<[h: Value], R, T, B> // its flags decide what it takes and returns
}
