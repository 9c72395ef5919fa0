/** What a gradient transformation is, and how several become one. No particular optimiser is here. */
import type { Value } from '@pullback/core'
import type { M } from './fp.ts'
import { checkTransformation } from './given.ts'

/**
 * A step of turning gradients into changes of parameters: a pair of pure functions. Its state is an ordinary tree of
 * arrays, so that a step can be compiled, donate it, differentiate through it or be mapped over many of it.
 */
export interface GradientTransformation<S> {
  /** The state before the first step, for parameters of this structure. */
  init(params: unknown): S
  /**
   * Changes for these gradients, and the state for the next step. `params` are the current parameters, for those that
   * read them (weight decay); all three trees have one structure. `extra` is for line searches.
   * @throws TreeStructureError naming the key path where `grads` or `params` have another structure than at `init`.
   */
  update<G>(grads: G, state: S, params?: unknown, extra?: UpdateExtra): readonly [updates: G, state: S]
}

/** What a line search needs beside gradients: the objective, and its value and gradients at the current parameters. */
export interface UpdateExtra {
  readonly value: Value
  readonly grads: unknown
  readonly valueFn: (params: never) => Value
}

/** The state of a transformation. */
export type StateOf<T> = T extends GradientTransformation<infer S> ? S : never

/** A transformation made of parts applied in order; its state is the list of theirs. */
export interface Chain<S extends readonly unknown[]> extends GradientTransformation<S> {
  readonly parts: readonly GradientTransformation<unknown>[]
}

/** The states of parts in order; those of a chain among them stand in line with the others. */
export type ChainState<T extends readonly GradientTransformation<unknown>[]> = T extends readonly [
  infer First,
  ...infer Rest extends readonly GradientTransformation<unknown>[],
]
  ? First extends Chain<infer S>
    ? readonly [...S, ...ChainState<Rest>]
    : readonly [StateOf<First>, ...ChainState<Rest>]
  : T extends readonly []
    ? readonly []
    : readonly unknown[]

const isChain = (t: GradientTransformation<unknown>): t is Chain<readonly unknown[]> => 'parts' in t

/**
 * The transformations applied one after another: the changes of each are the gradients of the next.
 *
 * A chain within a chain is the same as its parts written out, states included, so grouping does not matter:
 * `chain(chain(a, b), c)` equals `chain(a, chain(b, c))`, and `chain()` changes nothing.
 *
 * @example
 * const optimizer = chain(scaleByAdam(), scale(-1e-3))
 */
export const chain = <const T extends readonly GradientTransformation<unknown>[]>(
  ...transformations: T
): Chain<ChainState<T>> => {
  transformations.forEach((t, i) => {
    checkTransformation('chain', `part ${i}`, t)
  })
  return chainOf(transformations.flatMap((t) => (isChain(t) ? t.parts : [t]))) as unknown as Chain<ChainState<T>> // states in order, as ChainState says
}

const chainOf = (parts: readonly GradientTransformation<unknown>[]): Chain<readonly unknown[]> => ({
  parts,
  init: (params) => parts.map((t) => t.init(params)),
  update: (grads, states, params, extra) => {
    if (states.length !== parts.length) {
      throw new TypeError(`chain: the state must have one entry per part (${parts.length}), got ${states.length}`)
    }
    let updates = grads
    const next = parts.map((t, i) => {
      const [changed, state] = t.update(updates, states[i], params, extra)
      updates = changed
      return state
    })
    return [updates, next]
  },
})

/** Changes nothing: the gradients come back as they are. */
export const identity: Chain<readonly []> = chain()

/** Chains under composition, for `concatAll` over a list whose length is not known to the compiler. */
export const chainMonoid: M.Monoid<Chain<readonly unknown[]>> = {
  concat: (first, second) => chainOf([...first.parts, ...second.parts]),
  empty: chainOf([]),
}
