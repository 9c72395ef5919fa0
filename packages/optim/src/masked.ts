/** Transformations of some of the parameters: the others are left as they are, kept still, or given to another. */
import { broadcastPrefix, flatten, type Tree } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { leavesLike, leavesOf, treeOf, type Leaves } from './parameters.ts'
import { stateless } from './perLeaf.ts'
import type { GradientTransformation } from './transformation.ts'
import { checkRecord, checkTransformation } from './given.ts'

/** Which parameters: a tree of booleans, each standing for all parameters below it, or a function from the parameters to one. */
export type Mask = Tree<boolean> | ((params: never) => Tree<boolean>)

/** One boolean per leaf of `tree`. */
const flags = (fn: string, mask: Mask, tree: unknown): readonly boolean[] => {
  const made: unknown = typeof mask === 'function' ? (mask as (params: unknown) => Tree<boolean>)(tree) : mask
  return broadcastPrefix(fn, made, tree).map((x) => {
    return checkFlag(fn, x)
  })
}

const checkFlag = (fn: string, x: unknown): boolean => {
  if (typeof x !== 'boolean') throw new TypeError(`${fn}: a mask must have booleans as leaves, got ${describe(x)}`)
  return x
}

const describe = (x: unknown): string => (x === null || x === undefined ? String(x) : `a ${typeof x}`)

/** The tree with null, which holds no arrays, in place of the leaves that are not chosen. */
const only = ({ values, def }: Leaves, chosen: readonly boolean[]): Tree<unknown> =>
  treeOf(def, values.map((x, i) => (chosen[i] === true ? x : null)) as never) // null is a tree without leaves

/**
 * `inner` for the parameters that `mask` chooses; the gradients of the others pass unchanged, and nothing is kept for them.
 *
 * A mask may be a tree of booleans, where each stands for everything below it, or a function of the parameters.
 * @throws TreeStructureError where the mask does not fit the parameters, TypeError for a leaf that is no boolean.
 *
 * @example
 * const optimizer = chain(scaleByAdam(), masked(addDecayedWeights(1e-2), { kernel: true, bias: false }), scale(-1e-3))
 */
export const masked = <S>(inner: GradientTransformation<S>, mask: Mask): GradientTransformation<S> => {
  checkTransformation('masked', 'inner', inner)
  return chosenOnly('masked', inner, mask)
}

const chosenOnly = <S>(fn: string, inner: GradientTransformation<S>, mask: Mask): GradientTransformation<S> => {
  if (typeof mask !== 'function') flatten(mask).leaves.forEach((x) => checkFlag(fn, x))
  return {
    init: (params) => {
      const leaves = leavesOf(fn, 'parameters', params)
      return inner.init(only(leaves, flags(fn, mask, params)))
    },
    update: (grads, state, params, extra) => {
      const leaves = leavesOf(fn, 'gradients', grads)
      const chosen = flags(fn, mask, params ?? grads)
      const old = params === undefined ? undefined : leavesLike(fn, 'parameters', params, leaves)
      const mine = old === undefined ? undefined : only(old, chosen)
      const [changed, next] = inner.update(only(leaves, chosen), state, mine, extra)
      const updates = flatten(changed).leaves
      let at = 0
      const all = leaves.values.map((g, i) => (chosen[i] === true ? updates[at++] : g))
      return [treeOf(leaves.def, all as never) as typeof grads, next] // the structure just taken apart
    },
  }
}

/** No change at all: every update is 0. */
export const setToZero = (): GradientTransformation<null> => stateless('setToZero', (g) => np.zerosLike(g))

/**
 * Keeps the parameters that `mask` chooses as they are: their updates are 0. To stand last in a chain, or where what comes after
 * it maps 0 to 0; an optimiser before it still keeps moments for them (`multiTransform` does not).
 *
 * @example
 * const optimizer = chain(adam({ learningRate: 1e-3 }), freeze({ encoder: true, head: false }))
 */
export const freeze = (mask: Mask): GradientTransformation<null> => chosenOnly('freeze', setToZero(), mask)

/** Names of transformations in the shape of the parameters, each standing for all below it, or a function that makes them. */
export type Labels = Tree<string> | ((params: never) => Tree<string>)

/** The states of the transformations by label. */
export type MultiTransformState = Readonly<Record<string, unknown>>

/**
 * For each parameter the transformation that its label names.
 *
 * @throws TypeError for a label without a transformation; TreeStructureError where the labels do not fit the parameters.
 *
 * @example
 * const optimizer = multiTransform({ slow: sgd({ learningRate: 1e-4 }), fast: adam({ learningRate: 1e-2 }) }, { encoder: 'slow', head: 'fast' })
 */
export const multiTransform = (
  transformations: Readonly<Record<string, GradientTransformation<unknown>>>,
  labels: Labels,
): GradientTransformation<MultiTransformState> => {
  checkRecord('multiTransform', 'transformations', transformations)
  const known = Object.keys(transformations).sort()
  for (const [name, t] of Object.entries(transformations)) {
    checkTransformation('multiTransform', `transformation ${name}`, t)
  }
  const labelsOf = (tree: unknown): readonly string[] => {
    const made: unknown = typeof labels === 'function' ? (labels as (params: unknown) => Tree<string>)(tree) : labels
    return broadcastPrefix('multiTransform', made, tree).map((label) => {
      if (typeof label === 'string' && known.includes(label)) return label
      const got = typeof label === 'string' ? `'${label}'` : describe(label)
      throw new TypeError(`multiTransform: labels must be among ${known.map((k) => `'${k}'`).join(', ')}, got ${got}`)
    })
  }
  /** The transformation of a label on its parameters alone. */
  const part = (label: string): GradientTransformation<unknown> => {
    const inner = transformations[label]
    if (inner === undefined) throw new Error(`internal: multiTransform has no transformation ${label}`)
    return masked(inner, (tree: unknown) => {
      const mine = labelsOf(tree).map((l) => l === label)
      return treeOf(flatten(tree).def, mine as never) as unknown as Tree<boolean> // booleans at the leaves
    })
  }
  return {
    init: (params) => Object.fromEntries(known.map((label) => [label, part(label).init(params)])),
    update: (grads, states, params, extra) => {
      let updates = grads
      const next = known.map((label) => {
        const [changed, state] = part(label).update(updates, states[label], params, extra)
        updates = changed
        return [label, state] as const
      })
      return [updates, Object.fromEntries(next)]
    },
  }
}
