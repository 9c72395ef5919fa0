/** Rules that treat every parameter by itself: the rule for one, made into a transformation of trees. */
import { scalar, type DType, type Tree, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { leavesLike, leavesOf, treeOf, type Leaves } from './parameters.ts'
import { complement, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

/** What a rule keeps: a tree of arrays like the parameters under each name. */
export type Slots<K extends string> = { readonly [slot in K]: Tree<Value> }

/** The same with the number of steps taken, int32. */
export type CountedSlots<K extends string> = Slots<K> & { readonly count: Value }

/** The step that is being taken, the same for all parameters. */
export interface Step {
  /** Steps taken including this one, int32. */
  readonly count: Value
  /** decayᵗ for the step t from 1, or for the one `ahead` steps later; made once per dtype. */
  power(decay: Scalar, dtype: DType, ahead?: number): Value
  /** 1 − decayᵗ, by which a decaying mean that started at zero is too small. */
  correction(decay: Scalar, dtype: DType, ahead?: number): Value
}

/** The rule for one parameter: its change and what is kept, from its gradient, what was kept, and itself. */
export type Rule<K extends string> = (
  g: Value,
  kept: { readonly [slot in K]: Value },
  step: Step,
  param: () => Value,
) => readonly [update: Value, kept: { readonly [slot in K]: Value }]

/** What a slot holds before the first step. */
export type Start = (param: Value) => Value

export const zeros: Start = (p) => np.zerosLike(p)
export const zerosOf =
  (dtype: DType | undefined): Start =>
  (p) =>
    np.zerosLike(p, dtype)
export const filled =
  (value: Scalar): Start =>
  (p) =>
    np.fullLike(p, inDType(value, p.dtype))

/** @throws TypeError that `update` was called without parameters. */
export const needParams = (fn: string, params: unknown): unknown => {
  if (params === undefined) throw new TypeError(`${fn}: update needs the parameters as its third argument, got none`)
  return params
}

const namesOf = <K extends string>(starts: { readonly [slot in K]: Start }): readonly K[] => Object.keys(starts) as K[] // the keys of this type

const initial = <K extends string>(fn: string, starts: { readonly [slot in K]: Start }, params: unknown): Slots<K> => {
  const { values, def } = leavesOf(fn, 'parameters', params)
  const made = namesOf(starts).map((slot) => [slot, treeOf(def, values.map(starts[slot]))] as const)
  return Object.fromEntries(made) as Slots<K> // one entry per name
}

interface Change<K extends string, G> {
  readonly updates: G
  readonly kept: Slots<K>
}

const change = <K extends string, G>(
  fn: string,
  names: readonly K[],
  rule: Rule<K>,
  step: Step,
  [grads, state, params]: readonly [G, Slots<K>, unknown],
): Change<K, G> => {
  const [first] = names
  const like = first === undefined ? undefined : leavesOf(fn, `state.${first}`, state[first])
  const kept = names.map((slot) => [slot, treesLike(fn, slot, state[slot], like)] as const)
  const own = like === undefined ? leavesOf(fn, 'gradients', grads) : leavesLike(fn, 'gradients', grads, like)
  let old: Leaves | undefined
  const paramAt = (i: number) => (): Value => {
    old ??= leavesLike(fn, 'parameters', needParams(fn, params), own)
    return leafAt(old, i)
  }
  const results = own.values.map((g, i) => {
    const mine = Object.fromEntries(kept.map(([slot, leaves]) => [slot, leafAt(leaves, i)]))
    return rule(g, mine as { readonly [slot in K]: Value }, step, paramAt(i)) // one entry per name
  })
  const next = names.map((slot) => {
    const column = results.map(([, mine]) => mine[slot])
    return [slot, treeOf(own.def, column)] as const
  })
  return {
    updates: treeOf(
      own.def,
      results.map(([u]) => u),
    ) as G, // the structure just taken apart
    kept: Object.fromEntries(next) as Slots<K>, // one entry per name
  }
}

/** A slot may have shapes of its own (a mean over rows), but one array per parameter. */
const treesLike = (fn: string, slot: string, tree: unknown, like: Leaves | undefined): Leaves => {
  const leaves = leavesOf(fn, `state.${slot}`, tree)
  if (like !== undefined && leaves.def !== like.def) return leavesLike(fn, `state.${slot}`, tree, like)
  return leaves
}

const leafAt = ({ values }: Leaves, i: number): Value => {
  const x = values[i]
  if (x === undefined) throw new Error(`internal: there is no leaf ${i}`)
  return x
}

/** The powers of decays at a step, each made once per dtype however many parameters there are. */
const stepAt = (count: Value): Step => {
  const made = new Map<Scalar, Map<string, Value>>()
  const memo = (decay: Scalar, name: string, make: () => Value): Value => {
    let known = made.get(decay)
    if (known === undefined) made.set(decay, (known = new Map<string, Value>()))
    let x = known.get(name)
    if (x === undefined) known.set(name, (x = make()))
    return x
  }
  const power = (decay: Scalar, dtype: DType, ahead = 0): Value =>
    memo(decay, `${dtype} ${ahead}`, () => {
      const t = (ahead === 0 ? count : count.add(ahead)).astype(dtype)
      return (typeof decay === 'number' ? scalar(decay, dtype) : decay.astype(dtype)).pow(t)
    })
  return {
    count,
    power,
    correction: (decay, dtype, ahead = 0) =>
      memo(decay, `1 − ${dtype} ${ahead}`, () => scalar(1, dtype).sub(power(decay, dtype, ahead))),
  }
}

/** A transformation out of a rule for one parameter that needs no count of steps. */
export const perLeaf = <K extends string>(
  fn: string,
  starts: { readonly [slot in K]: Start },
  rule: Rule<K>,
): GradientTransformation<Slots<K>> => {
  const names = namesOf(starts)
  return {
    init: (params) => initial(fn, starts, params),
    update: (grads, state, params) => {
      const { updates, kept } = change(fn, names, rule, stepAt(noSteps()), [grads, state, params])
      return [updates, kept]
    },
  }
}

/** A transformation out of a rule for one parameter, counting steps. */
export const perLeafCounted = <K extends string>(
  fn: string,
  starts: { readonly [slot in K]: Start },
  rule: Rule<K>,
): GradientTransformation<CountedSlots<K>> => {
  const names = namesOf(starts)
  return {
    init: (params) => ({ count: noSteps(), ...initial(fn, starts, params) }),
    update: (grads, state, params) => {
      const count = oneMore(state.count)
      const { updates, kept } = change(fn, names, rule, stepAt(count), [grads, state, params])
      return [updates, { count, ...kept }]
    },
  }
}

/** A transformation that keeps nothing: the change of one parameter from its gradient and itself. */
export const stateless = (fn: string, rule: (g: Value, param: () => Value) => Value): GradientTransformation<null> => ({
  init: () => null,
  update: (grads, state, params) => {
    const own = leavesOf(fn, 'gradients', grads)
    let old: Leaves | undefined
    const updates = own.values.map((g, i) =>
      rule(g, () => {
        old ??= leavesLike(fn, 'parameters', needParams(fn, params), own)
        return leafAt(old, i)
      }),
    )
    return [treeOf(own.def, updates) as typeof grads, state] // grads' own structure
  },
})

/** (1 − decay) x + decay · average, in the wider dtype of the two. */
export const mean = (x: Value, decay: Scalar, average: Value): Value => {
  const dtype = np.resultType(x, average)
  const [a, b] = [inDType(complement(decay), dtype), inDType(decay, dtype)]
  return x.astype(dtype).mul(a).add(average.astype(dtype).mul(b))
}
