/** All axes but the batch in one. */
import { checkOptions, structureOf, type DType, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { checkDataFormat, type DataFormat } from './dataFormat.ts'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { product, showSizes, type Size, type Spec } from './spec.ts'
import type { FlatShape } from './shapes.ts'

export interface FlattenOptions {
  /** Default channels_last. With channels_first the channels are moved last before, so that both formats of a picture give the same. */
  readonly dataFormat?: DataFormat
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

/**
 * Lines up the entries of each example in row-major order.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: rank 1 or more. Output: [batch, product of the other sizes], [batch, 1] for rank 1.
 * @throws RangeError for an unknown format; TypeError for a wrong option, rank 0, or a mask.
 *
 * @example
 * const layer = flatten()
 * layer.outputSpec(inputSpec([null, 8, 8])) // [null, 64]
 */
export const flatten = (options: FlattenOptions = {}): ShapedLayer<FlatShape> => {
  checkOptions('flatten', options, ['dataFormat', 'onMask', 'name'])
  const { name = 'flatten' } = options
  const dataFormat = checkDataFormat('flatten', options.dataFormat)
  const onMask = checkOnMask('flatten', options.onMask)
  const outputSpec = ({ shape, dtype }: { readonly shape: readonly Size[]; readonly dtype: DType }): Spec => {
    const [batch, ...rest] = shape
    if (batch === undefined) throw new TypeError(`${name}: x must have rank 1 or more, got shape ${showSizes(shape)}`)
    return { shape: [batch, product(rest)], dtype }
  }
  return defineLayer<Nothing, Nothing, Value, Value, FlatShape>({
    className: 'Flatten',
    name,
    options: () => ({ dataFormat, onMask }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    call: (_params, state, _rng, x) => {
      const [batch = 0, width = 1] = outputSpec(x).shape as readonly number[] // known sizes have a known product
      const axes = x.shape.map((_, d) => d)
      const moved = dataFormat === 'channels_first' && axes.length > 2 ? np.transpose(x, [0, ...axes.slice(2), 1]) : x
      return [moved.reshape([batch, width]), withoutMask(name, onMask, state)]
    },
  })
}
