/** Arrays one behind the other. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { O } from './fp.ts'
import { defineLayer, NOTHING, type Nothing } from './layer.ts'
import { checkMaskShape } from './mask.ts'
import { checkList, type MergeLayer } from './merge.ts'
import { promotedOf, showSizes, type Size, type Spec } from './spec.ts'
import { masksOf, withMask } from './state.ts'

export interface ConcatenateOptions {
  /** The axis along which, the batch being 0; negative from the end. Default −1. */
  readonly axis?: number
  readonly name?: string
}

type Mask = O.Option<Value>

/**
 * The arrays of a list one behind the other along an axis.
 *
 * Parameters: none. State: a mask comes out if one came in. Along the last axis an entry counts if it does in one of the
 * arrays, and an array without a mask makes all count; along another axis the masks stand one behind the other too, ones
 * for an array without.
 * Input: a list of one or more arrays of one rank, with sizes that agree but along the axis. Output: likewise, of the
 * promoted dtype.
 * @throws TypeError for another input, an axis the input has not, or a wrong option.
 *
 * @example
 * const [a, b] = [input({ shape: [8] }), input({ shape: [2] })]
 * apply(concatenate(), [a, b]).spec.shape // [null, 10]
 */
export const concatenate = (options: ConcatenateOptions = {}): MergeLayer => {
  const fn = 'concatenate'
  checkOptions(fn, options, ['axis', 'name'])
  const { axis = -1, name = fn } = options
  if (!Number.isInteger(axis)) throw new TypeError(`${fn}: axis must be an integer, got ${String(axis)}`)
  const along = (specs: readonly Spec[]): number => {
    const rank = specs[0]?.shape.length ?? 0
    const at = axis < 0 ? axis + rank : axis
    if (at >= 0 && at < rank) return at
    throw new TypeError(`${name}: axis must be among the ${rank} of x, got ${axis}`)
  }
  const outputSpec = (specs: readonly Spec[]): Spec => {
    checkList(name, specs)
    const at = along(specs)
    const shapes = specs.map(({ shape }) => shape)
    const rank = shapes[0]?.length ?? 0
    const sizes = Array.from({ length: rank }, (_, d): Size => {
      const all = shapes.map((shape) => shape[d] ?? null)
      if (d === at) return all.includes(null) ? null : all.reduce<number>((a, n) => a + (n ?? 0), 0)
      const known = new Set(all.filter((n) => n !== null))
      if (known.size > 1 || shapes.some((shape) => shape.length !== rank)) {
        throw new TypeError(
          `${name}: the arrays must have one rank and sizes that agree but along axis ${at}, got ${shapes.map(showSizes).join(', ')}`,
        )
      }
      return [...known][0] ?? null
    })
    return { shape: sizes, dtype: promotedOf(specs) }
  }
  const joined = (xs: readonly Value[], masks: readonly Mask[], at: number): Mask => {
    const present = masks.flatMap((m) => (O.isSome(m) ? [m.value] : []))
    const [first] = present
    if (first === undefined) return O.none
    const rank = xs[0]?.shape.length ?? 0
    if (present.length === masks.length && at >= first.shape.length) {
      return O.some([...new Set(present)].reduce((a, b) => np.logicalOr(a, b)))
    }
    // Every entry its own mask, and of the features any: where masks have fewer axes than the arrays.
    const wide = xs.map((x, i) => {
      const mask = masks[i] ?? O.none
      if (O.isNone(mask)) return np.ones(x.shape, 'bool')
      const { shape } = mask.value
      const axes = [...shape, ...new Array<number>(rank - shape.length).fill(1)]
      return np.broadcastTo(mask.value.reshape(axes), x.shape)
    })
    const all = np.concatenate(wide, at)
    const lost = Array.from({ length: rank - first.shape.length }, (_, d) => first.shape.length + d)
    return O.some(all.any({ axis: lost }))
  }
  return defineLayer<Nothing, Nothing, readonly Value[]>({
    className: 'Concatenate',
    name,
    options: () => ({ axis }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    takesMasks: true,
    call: (_params, state, _rng, xs) => {
      const { dtype } = outputSpec(xs)
      const at = along(xs)
      const masks = masksOf(state, xs.length)
      masks.forEach((mask, i) => checkMaskShape(name, mask, xs[i]?.shape ?? []))
      const y = np.concatenate(
        xs.map((x) => x.astype(dtype)),
        at,
      )
      return [y, withMask(state, joined(xs, masks, at))]
    },
  })
}
