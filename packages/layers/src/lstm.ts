/** The long short-term memory layer. */
import { np } from '@pullback/autodiff'
import type { Value } from '@pullback/core'
import { checkFlags } from './flags.ts'
import { checkRecurrent, gatedActivations, makeRecurrent, type GatedOptions, type RecurrentLayer } from './recurrent.ts'

export interface LstmOptions<
  R extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends GatedOptions<R, T, B> {
  /** Whether the bias of the forget gate begins with 1. Default true. */
  readonly unitForgetBias?: boolean
}

/**
 * Long short-term memory: with z = xₜ · kernel + h · recurrentKernel + bias in four parts and r the recurrent
 * activation, i = r(z₀), f = r(z₁), o = r(z₃), c ← f · c + i · activation(z₂), h ← o · activation(c).
 * Source: Hochreiter and Schmidhuber 1997, doi:10.1162/neco.1997.9.8.1735; Gers et al. 2000 for the forget gate.
 *
 * Parameters: kernel [in, 4 · units], recurrentKernel [units, 4 · units], bias [4 · units]; gates in the order i, f, c, o.
 * State: reads a mask [batch, time]: a masked step changes nothing and repeats the output before it. The mask passes
 * with sequences, in their order, and ends otherwise; Keras from 3.16 drops it, and leaves it unturned going backwards.
 * Input: `x` [batch, time, in], or [x, h, c] with `takesState`, h and c [batch, units].
 * Output: the last h [batch, units], or all [batch, time, units]; with `returnState` [output, h, c]. Keep a state
 * between calls by handing it to the next one.
 * @throws RangeError for wrong units, rates or names; TypeError for a wrong option, input or mask.
 *
 * @example
 * const layer = lstm({ units: 32 })
 * const [y] = layer(params, state, key, np.ones([8, 20, 16])) // [8, 32]
 */
export const lstm = <const R extends boolean = false, const T extends boolean = false, const B extends boolean = true>(
  options: LstmOptions<R, T, B>,
): RecurrentLayer<[h: Value, c: Value], R, T, B> => {
  checkRecurrent('lstm', options, ['recurrentActivation', 'unitForgetBias'])
  const { unitForgetBias = true } = options
  const { activation, gate } = gatedActivations('lstm', options)
  checkFlags('lstm', { unitForgetBias })
  const layer = makeRecurrent(
    'lstm',
    {
      className: 'LSTM',
      gates: 4,
      states: 2,
      initBias: (part, units) => {
        if (!unitForgetBias) return part(4 * units)
        const input = part(units)
        return np.concatenate([input, np.onesLike(input), part(2 * units)])
      },
      step: (fromX, [h, c], products) => {
        if (h === undefined) throw new Error('internal: a step without state')
        const [zi, zf, zc, zo] = np.split(fromX.add(products.of(h)), 4, 1)
        if (zi === undefined || zf === undefined || zc === undefined || zo === undefined || c === undefined) {
          throw new Error('internal: an LSTM has four gates and two states')
        }
        const next = gate
          .apply(zf)
          .mul(c)
          .add(gate.apply(zi).mul(activation.apply(zc)))
        return [gate.apply(zo).mul(activation.apply(next)), next]
      },
      options: () => ({ recurrentActivation: gate.config(), unitForgetBias }),
    },
    options,
  )
  return layer as unknown as RecurrentLayer<[h: Value, c: Value], R, T, B> // its flags decide what it takes and returns
}
