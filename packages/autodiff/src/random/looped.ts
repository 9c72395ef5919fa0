/** Samplers that redraw until every element is accepted, as primitives of their own. */
import type { Value } from '@pullback/core'
import { composed } from '../control/composed.ts'
import { vmap } from '../transforms/vmap.ts'
import { Key } from './key.ts'

type Draw<P> = (k: Key, params: readonly Value[], own: P) => Value

/**
 * `draw`, traced once for each combination of types and cut off from differentiation: what it gives are whole numbers, whose
 * derivative is 0. Parameters must all have the shape of the draw.
 */
export const looped = <P extends Readonly<Record<string, unknown>>>(name: string, draw: Draw<P>): Draw<P> => {
  const made = composed<P>({
    name,
    check: () => undefined,
    body: (xs, own) => {
      // Axes in front are examples, each with a key of its own.
      let f = ([words, ...params]: readonly Value[]): readonly Value[] => [draw(new Key(words!), params, own)]
      for (let rank = xs[0]!.shape.length; rank > 1; rank--) f = vmap(f)
      return f(xs)
    },
  })
  return (k, params, own) => made.apply([k.data, ...params], own)[0]!
}
