/** Between what users pass (trees of arrays and numbers) and what transforms handle (flat lists of values). */
import {
  describeArgument,
  flatten,
  flattenWithPaths,
  isFloating,
  isValue,
  pathsOf,
  scalar,
  showPath,
  unflatten,
  type TreeDef,
  type Value,
} from '@pullback/core'
import { checkFunction as checkGiven } from '../given.ts'
import { showAval } from '../aval.ts'

/** A tree's leaves as values, and its structure. */
export interface FlatValues {
  readonly values: readonly Value[]
  readonly def: TreeDef
}

/** A value for a leaf, bare numbers and booleans becoming scalars (numbers weakly typed); undefined for anything else. */
export const liftLeaf = (x: unknown): Value | undefined =>
  isValue(x) ? x : typeof x === 'number' ? scalar(x, 'float32', true) : typeof x === 'boolean' ? scalar(x) : undefined

/**
 * The leaves of `tree` as values.
 * @throws TypeError naming `fn`, the place `where` and the key path of a leaf that is neither array, number nor boolean.
 */
export const flattenValues = (fn: string, where: string, tree: unknown): FlatValues => {
  const { leaves, def } = flatten(tree)
  const values = new Array<Value>(leaves.length)
  for (let i = 0; i < leaves.length; i++) {
    const v = liftLeaf(leaves[i])
    if (v === undefined) throw badLeaf(fn, where, tree, i)
    values[i] = v
  }
  return { values, def }
}

const badLeaf = (fn: string, where: string, tree: unknown, i: number): TypeError => {
  const { leaves, paths } = flattenWithPaths(tree)
  const x = leaves[i]
  const path = showPath(paths[i]!)
  const at = path === '(root)' ? where : `${where} at ${path}`
  const kind = typeof x === 'object' ? (x?.constructor?.name ?? 'object') : typeof x
  const hint =
    x instanceof Promise
      ? '; traced functions must not be async'
      : where.startsWith('argument')
        ? '; values that are not arrays must be static or captured by the function'
        : ''
  return new TypeError(`${fn}: ${at} must be an array or a number, got ${kind}${hint}`)
}

/** The tree of a structure over these leaves. */
export const unflattenValues = (def: TreeDef, values: readonly Value[]): unknown => unflatten(def, values)

/** The name of a function for titles and messages. */
export const nameOf = (f: { readonly name: string }): string => (f.name === '' ? 'an anonymous function' : f.name)

/** The names of a function's parameters as they stand in its source, up to the first that is no plain name. */
const parameterNames = (f: unknown): readonly string[] => {
  const source = Function.prototype.toString.call(f)
  const list = /^(?:async\s+)?(?:function[^(]*)?\(([^)]*)/.exec(source)?.[1] ?? /^([\w$]+)\s*=>/.exec(source)?.[1] ?? ''
  const names = list.split(',').map((name) => name.trim())
  const end = names.findIndex((name) => !/^[\w$]+$/.test(name))
  return end < 0 ? names : names.slice(0, end)
}

/** Which argument of `f` a leaf of its arguments is: `argument 0 (params) at .w`. Made for messages only. */
export const argumentName = (f: unknown, def: TreeDef, leaf: number): string => {
  const [first, ...rest] = pathsOf(def)[leaf] ?? []
  if (first?.tag !== 'index') return `input ${leaf}`
  const name = parameterNames(f)[first.index]
  return `argument ${first.index}${name === undefined ? '' : ` (${name})`}${rest.length === 0 ? '' : ` at ${showPath(rest)}`}`
}

/** @throws TypeError unless `f` is a function. */
export const checkFunction = (fn: string, f: unknown): void => {
  checkGiven(fn, 'the first argument', f)
}

/**
 * Positions of arguments counted from the front: `argnums` may be one or a list, negative from the end.
 * @throws TypeError when an argument is missing, stating how many are needed; RangeError for a repeated or non-integer one.
 */
export const resolveArgnums = (fn: string, argnums: number | readonly number[], count: number): readonly number[] => {
  const given: unknown = argnums // users of JavaScript may give anything
  if (typeof given !== 'number' && !Array.isArray(given)) {
    throw new TypeError(`${fn}: argnums must be an integer or a list of them, got ${describeArgument(given)}`)
  }
  const list = typeof argnums === 'number' ? [argnums] : argnums
  const found = list.map((n) => {
    if (!Number.isInteger(n)) throw new RangeError(`${fn}: argnums must be integers, got ${String(n)}`)
    const at = n < 0 ? n + count : n
    if (at < 0 || at >= count) {
      const needed = n < 0 ? -n : n + 1
      throw new TypeError(
        `${fn}: argnums ${n} needs at least ${needed} argument${needed === 1 ? '' : 's'}, got ${count}`,
      )
    }
    return at
  })
  if (new Set(found).size !== found.length) {
    throw new RangeError(`${fn}: argnums must be distinct, got ${list.join(', ')}`)
  }
  return found
}

/** The arguments differentiated by, as a flat list; the others are held fixed. */
export interface Selection {
  readonly xs: readonly Value[]
  /** `f` with these values for the chosen arguments. */
  readonly call: (f: (...args: never) => unknown, xs: readonly Value[]) => unknown
  /** One tree per chosen argument, with these leaves. */
  readonly join: (xs: readonly unknown[]) => readonly unknown[]
}

/**
 * Takes the arguments chosen by `argnums` apart.
 * @throws TypeError naming the argument and the leaf that is not floating.
 */
export const selectArguments = (
  fn: string,
  argnums: number | readonly number[],
  args: readonly unknown[],
): Selection => {
  const at = resolveArgnums(fn, argnums, args.length)
  const flats = at.map((n) => flattenValues(fn, `argument ${n}`, args[n]))
  flats.forEach(({ values, def }, k) => {
    values.forEach((x, i) => {
      if (isFloating(x.dtype)) return
      const path = showPath(pathsOf(def)[i]!)
      throw new TypeError(
        `${fn}: derivatives are taken with respect to floating arrays, got ${showAval(x)} in argument ${at[k]!}${path === '(root)' ? '' : ` at ${path}`}`,
      )
    })
  })
  const join = (xs: readonly unknown[]): readonly unknown[] => {
    let from = 0
    return flats.map(({ def }) => unflatten(def, xs.slice(from, (from += def.numLeaves))))
  }
  return {
    xs: flats.flatMap((f) => f.values),
    join,
    call: (f, xs) => {
      const all = [...args]
      join(xs).forEach((tree, k) => (all[at[k]!] = tree))
      return (f as (...xs: readonly unknown[]) => unknown)(...all)
    },
  }
}

/** `f` on flat lists of leaves of its arguments, and the structure of what it returned. */
export interface FlatFunction {
  readonly call: (xs: readonly Value[]) => readonly Value[]
  /** Known once it has been called. */
  readonly outDef: () => TreeDef
}

/** `f` for arguments of the structure `def`, that of the list of all arguments. */
export const flatFunction = (fn: string, f: (...args: never) => unknown, def: TreeDef): FlatFunction => {
  let outDef: TreeDef | undefined
  return {
    call: (xs) => {
      const args = unflattenValues(def, xs) as readonly unknown[]
      const y = flattenValues(fn, `result of ${nameOf(f)}`, (f as (...a: readonly unknown[]) => unknown)(...args))
      outDef = y.def
      return y.values
    },
    outDef: () => {
      if (outDef === undefined) throw new Error(`internal: ${fn} has not called ${nameOf(f)}`)
      return outDef
    },
  }
}

/** @throws TypeError unless the result is a pair, as functions with `hasAux` return. */
export function checkAux(
  fn: string,
  f: { readonly name: string },
  result: unknown,
): asserts result is readonly [unknown, unknown] {
  if (Array.isArray(result) && result.length === 2) return
  throw new TypeError(`${fn}: with hasAux ${nameOf(f)} must return [value, aux], got ${describeArgument(result)}`)
}
