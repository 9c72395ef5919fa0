/** The axes of each example in another order. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { showSizes, type Size } from './spec.ts'
import type { PermutedShape } from './shapes.ts'

export interface PermuteOptions<D extends readonly number[] = readonly number[]> {
  /** For each axis of the output the axis of the input it is, counted from 1 and without the batch. */
  readonly dims: D
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

/**
 * Reorders the axes of each example: axis i of the output is axis dims[i − 1] of the input, the batch being axis 0.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`), not even where the order stays.
 * Input: [batch, …], one axis more than `dims` has entries. Output: its sizes in the new order.
 * @throws RangeError if `dims` is no permutation of 1 … n; TypeError for another rank, or a mask.
 *
 * @example
 * permute({ dims: [2, 1] }).outputSpec(inputSpec([null, 10, 64])) // [null, 64, 10]
 */
export const permute = <const D extends readonly number[]>(
  options: PermuteOptions<D>,
): ShapedLayer<PermutedShape<D>> => {
  checkOptions('permute', options, ['dims', 'onMask', 'name'])
  const { dims, name = 'permute' } = options
  const given: unknown = dims
  if (!Array.isArray(given)) throw new TypeError(`permute: dims must be an array of axes, got ${String(dims)}`)
  const sorted = [...dims].sort((a, b) => a - b)
  if (sorted.some((d, i) => d !== i + 1)) {
    throw new RangeError(`permute: dims must be a permutation of 1 to ${dims.length}, got ${showSizes(dims)}`)
  }
  const onMask = checkOnMask('permute', options.onMask)
  const order = [0, ...dims]
  const check = (shape: readonly Size[]): void => {
    if (shape.length === order.length) return
    throw new TypeError(`${name}: x must have rank ${order.length}, got shape ${showSizes(shape)}`)
  }
  return defineLayer<Nothing, Nothing, Value, Value, PermutedShape<D>>({
    className: 'Permute',
    name,
    options: () => ({ dims: [...dims], onMask }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: ({ shape, dtype }) => {
      check(shape)
      return { shape: order.map((d) => shape[d] ?? null), dtype }
    },
    call: (_params, state, _rng, x) => {
      check(x.shape)
      return [np.transpose(x, order), withoutMask(name, onMask, state)]
    },
  })
}
