/** The gated recurrent unit. */
import { np } from '@pullback/autodiff'
import type { Value } from '@pullback/core'
import { checkFlags } from './flags.ts'
import { checkRecurrent, gatedActivations, makeRecurrent, type GatedOptions, type RecurrentLayer } from './recurrent.ts'

export interface GruOptions<
  R extends boolean = boolean,
  T extends boolean = boolean,
  B extends boolean = boolean,
> extends GatedOptions<R, T, B> {
  /** Whether the reset gate comes after the product with the recurrent kernel, and the bias has two rows. Default true. */
  readonly resetAfter?: boolean
}

/**
 * The gated recurrent unit: with z, r the recurrent activation of (xₜ · kernel + h · recurrentKernel + bias) in their
 * parts, the candidate is activation(xₜ · kernel + r · (h · recurrentKernel)) in the third, and h ← z · h + (1 − z) ·
 * candidate. Without `resetAfter` the candidate has (r · h) · recurrentKernel.
 * Source: Cho et al. 2014, arXiv:1406.1078v1 (`resetAfter: false`) and v3 (`resetAfter: true`).
 *
 * Parameters: kernel [in, 3 · units], recurrentKernel [units, 3 · units], bias [2, 3 · units], the second row for what
 * comes from the state, or [3 · units] without `resetAfter`; gates in the order z, r, candidate.
 * State: reads a mask [batch, time]: a masked step changes nothing and repeats the output before it. The mask passes
 * with sequences, in their order, and ends otherwise.
 * Input: `x` [batch, time, in], or [x, h] with `takesState`. Output: the last h [batch, units], or all
 * [batch, time, units]; with `returnState` [output, h].
 * @throws RangeError for wrong units, rates or names; TypeError for a wrong option, input or mask.
 *
 * @example
 * const layer = gru({ units: 32, returnSequences: true })
 */
export const gru = <const R extends boolean = false, const T extends boolean = false, const B extends boolean = true>(
  options: GruOptions<R, T, B>,
): RecurrentLayer<[h: Value], R, T, B> => {
  checkRecurrent('gru', options, ['recurrentActivation', 'resetAfter'])
  const { resetAfter = true } = options
  const { activation, gate } = gatedActivations('gru', options)
  checkFlags('gru', { resetAfter })
  const layer = makeRecurrent(
    'gru',
    {
      className: 'GRU',
      gates: 3,
      states: 1,
      hasRecurrentBias: resetAfter,
      initBias: (part, units) => (resetAfter ? part(2, 3 * units) : part(3 * units)),
      step: (fromX, [h], products) => {
        const [xz, xr, xc] = np.split(fromX, 3, 1)
        if (h === undefined || xz === undefined || xr === undefined || xc === undefined) {
          throw new Error('internal: a GRU has three gates and a state')
        }
        const fromH = resetAfter ? products.of(h) : products.of(h, 0, 2)
        const biased = products.bias === undefined ? fromH : fromH.add(products.bias)
        const [hz, hr, hc] = np.split(biased, resetAfter ? 3 : 2, 1)
        if (hz === undefined || hr === undefined) throw new Error('internal: a GRU has two gates')
        const z = gate.apply(xz.add(hz))
        const r = gate.apply(xr.add(hr))
        const candidate = activation.apply(xc.add(hc === undefined ? products.of(r.mul(h), 2, 3) : r.mul(hc)))
        return [z.mul(h).add(z.neg().add(1).mul(candidate))]
      },
      options: () => ({ recurrentActivation: gate.config(), resetAfter }),
    },
    options,
  )
  return layer as unknown as RecurrentLayer<[h: Value], R, T, B> // its flags decide what it takes and returns
}
