/** The entries of each example under another shape. */
import { checkOptions, sizeOf, structureOf, type Value } from '@pullback/core'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { product, showSizes, type Size } from './spec.ts'
import type { ReshapedShape } from './shapes.ts'

export interface ReshapeOptions<S extends readonly number[] = readonly number[]> {
  /** The shape of one example, without the batch; one size may be -1 and is computed from the others. */
  readonly targetShape: S
  /** What to do with a mask, which cannot pass. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

/**
 * Gives each example another shape, in row-major order.
 *
 * Parameters: none. State: nothing; a mask cannot pass (see `onMask`).
 * Input: [batch, …]. Output: [batch, …targetShape]. Sizes may be unknown; -1 is worked out for each call.
 * @throws RangeError for sizes below -1 or several -1; TypeError if the number of entries differs, or for a mask.
 *
 * @example
 * const layer = reshape({ targetShape: [8, -1] })
 * layer.outputSpec(inputSpec([null, 64])) // [null, 8, 8]
 */
export const reshape = <const S extends readonly number[]>(
  options: ReshapeOptions<S>,
): ShapedLayer<ReshapedShape<S>> => {
  checkOptions('reshape', options, ['targetShape', 'onMask', 'name'])
  const { targetShape, name = 'reshape' } = options
  checkTarget(targetShape)
  const onMask = checkOnMask('reshape', options.onMask)
  return defineLayer<Nothing, Nothing, Value, Value, ReshapedShape<S>>({
    className: 'Reshape',
    name,
    options: () => ({ targetShape: [...targetShape], onMask }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: ({ shape, dtype }) => ({ shape: resolve(name, shape, targetShape), dtype }),
    call: (_params, state, _rng, x) => {
      const shape = resolve(name, x.shape, targetShape) as readonly number[] // known sizes resolve to known sizes
      return [x.reshape(shape), withoutMask(name, onMask, state)]
    },
  })
}

const checkTarget = (target: readonly number[]): void => {
  if (!Array.isArray(target))
    throw new TypeError(`reshape: targetShape must be an array of sizes, got ${String(target)}`)
  if (target.some((n) => !Number.isInteger(n) || n < -1)) {
    throw new RangeError(`reshape: targetShape must hold non-negative integers or -1, got ${showSizes(target)}`)
  }
  if (target.filter((n) => n === -1).length > 1) {
    throw new RangeError(`reshape: targetShape may have at most one -1, got ${showSizes(target)}`)
  }
}

/** The output's shape; where the input's size is unknown, the given sizes are trusted. */
const resolve = (name: string, shape: readonly Size[], target: readonly number[]): readonly Size[] => {
  const [batch, ...rest] = shape
  if (batch === undefined) throw new TypeError(`${name}: x must have rank 1 or more, got shape []`)
  const total = product(rest)
  const known = sizeOf(target.filter((n) => n !== -1))
  const isOpen = target.includes(-1)
  if (total !== null && (isOpen ? known === 0 || total % known !== 0 : total !== known)) {
    throw new TypeError(
      `${name}: the total size must stay the same, got x ${showSizes(shape)} for targetShape ${showSizes(target)}`,
    )
  }
  return [batch, ...target.map((n) => (n === -1 ? (total === null ? null : total / known) : n))]
}
