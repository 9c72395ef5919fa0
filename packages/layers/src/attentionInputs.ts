/** What attention layers receive: one array or several, and the masks that say where a query may look. No layer is here. */
import { np, type Value } from '@pullback/autodiff'
import { showShape } from '@pullback/core'
import { checkFlags } from './flags.ts'
import type { O } from './fp.ts'
import { checkMaskShape } from './mask.ts'
import { isSpec, type Spec } from './spec.ts'
import { masksOf, type State } from './state.ts'

/** How many arrays: the query, which is value and key too; query and value; or query, value and key. */
export type AttentionArrays = 1 | 2 | 3

type Listed<N extends AttentionArrays> = N extends 1
  ? readonly [query: Value]
  : N extends 2
    ? readonly [query: Value, value: Value]
    : readonly [query: Value, value: Value, key: Value]

/** The input: one array, or a list in the order query, value, key, attention mask of those that there are. */
export type AttentionInput<N extends AttentionArrays, M extends boolean> = M extends true
  ? readonly [...Listed<N>, attentionMask: Value]
  : N extends 1
    ? Value
    : Listed<N>

/** Of which the output is one array, or with the weights two. */
export type AttentionOutput<S extends boolean> = S extends true ? readonly [output: Value, scores: Value] : Value

export interface AttentionInputOptions<
  N extends AttentionArrays = AttentionArrays,
  M extends boolean = boolean,
  S extends boolean = boolean,
> {
  /** How many arrays it takes: [query, value] (2, the default), [query, value, key] (3), or x for all of them (1). */
  readonly inputs?: N
  /** Whether a mask stands last in the list, [batch, queries, keys]: true where a query may look. Default false. */
  readonly takesAttentionMask?: M
  /** Whether the weights are returned too: [output, scores]. Default false. */
  readonly returnAttentionScores?: S
  /** Whether a query may look at keys up to its own place only. Default false. */
  readonly useCausalMask?: boolean
}

export const INPUT_OPTIONS = ['inputs', 'takesAttentionMask', 'returnAttentionScores', 'useCausalMask'] as const

/** The parts of an input, arrays or specs. */
export interface Parts<T> {
  readonly query: T
  readonly value: T
  readonly key: T
  readonly attentionMask: T | null
}

/** What the options above mean. */
export interface Inputs {
  readonly count: AttentionArrays
  readonly returnsScores: boolean
  readonly isCausal: boolean
  /** Throws TypeError for what is no such input. */
  readonly partsOf: <T extends Spec>(name: string, x: unknown) => Parts<T>
  /** The masks of query, value and key, checked. */
  readonly masks: (name: string, state: State<unknown>, parts: Parts<Value>) => readonly O.Option<Value>[]
  readonly config: { readonly [K in (typeof INPUT_OPTIONS)[number]]: boolean | number }
}

/**
 * The options read.
 * @throws RangeError or TypeError for wrong ones.
 */
export const attentionInputs = (fn: string, options: AttentionInputOptions): Inputs => {
  const { inputs = 2, takesAttentionMask = false, returnAttentionScores = false, useCausalMask = false } = options
  if (![1, 2, 3].includes(inputs)) throw new RangeError(`${fn}: inputs must be 1, 2 or 3, got ${String(inputs)}`)
  checkFlags(fn, { takesAttentionMask, returnAttentionScores, useCausalMask })
  const total = inputs + (takesAttentionMask ? 1 : 0)
  const isList = total > 1
  const form = isList
    ? `a list of ${['query', ...['value', 'key'].slice(0, inputs - 1), ...(takesAttentionMask ? ['attention mask'] : [])].join(', ')}`
    : 'one array'
  const partsOf = <T extends Spec>(name: string, x: unknown): Parts<T> => {
    const list: readonly unknown[] = Array.isArray(x) ? x : [x]
    if (Array.isArray(x) !== isList || list.length !== total || !list.every(isSpec)) {
      throw new TypeError(`${name}: x must be ${form}, got ${Array.isArray(x) ? `a list of ${x.length}` : 'no list'}`)
    }
    const [query, value = query, key = value] = list.slice(0, inputs) as readonly unknown[] as readonly T[]
    if (query === undefined || value === undefined || key === undefined) throw new Error('internal: no query')
    return { query, value, key, attentionMask: takesAttentionMask ? (list[total - 1] as T) : null }
  }
  return {
    count: inputs,
    returnsScores: returnAttentionScores,
    isCausal: useCausalMask,
    partsOf,
    masks: (name, state, { query, value, key }) => {
      const given = masksOf(state, total).slice(0, inputs)
      const arrays = [query, value, key]
      given.forEach((mask, i) => {
        checkMaskShape(name, mask, arrays[i]?.shape ?? [])
      })
      return given
    },
    config: { inputs, takesAttentionMask, returnAttentionScores, useCausalMask },
  }
}

/** Lower triangle: [1, queries, keys], true where key ≤ query. */
export const causalMask = (queries: number, keys: number): Value => np.tri(queries, keys).astype('bool')

/** The conjunction of masks that broadcast; null without any. */
export const allOf = (masks: readonly (Value | null)[]): Value | null =>
  masks.reduce<Value | null>((a, b) => (a === null || b === null ? (a ?? b) : np.logicalAnd(a, b)), null)

/** Throws unless the sizes are those wanted, where both are known. */
export const checkSame = (
  name: string,
  what: string,
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): void => {
  const agree = a.length === b.length && a.every((n, d) => n === null || b[d] === null || n === b[d])
  if (!agree) throw new TypeError(`${name}: ${what}, got ${showShape(a as number[])} and ${showShape(b as number[])}`)
}
