/** Why a compiled function was, or would be, traced again. */
import { checkSameStructure, pathsOf, showPath, type TreeDef } from '@pullback/core'
import { sameAval, showAval, type Aval } from '../aval.ts'

/** One kind of arguments a compiled function has met. */
export interface Kind {
  readonly def: TreeDef
  readonly avals: readonly Aval[]
  /** The named axes in scope, with their sizes. */
  readonly axes: string
  /** Static arguments by position. */
  readonly statics: ReadonlyMap<number, string>
}

interface Traced {
  readonly name: string
  /** Takes arguments apart as a call would. */
  readonly kindOf: (args: readonly unknown[]) => Kind
  readonly kinds: () => readonly Kind[]
}

const traced = new WeakMap<object, Traced>()

/** Called by `jit` for every function it makes. */
export const registerTraced = (f: object, t: Traced): void => {
  traced.set(f, t)
}

const differences = (want: Kind, old: Kind): readonly string[] => {
  const found: string[] = []
  for (const [at, key] of want.statics) {
    const before = old.statics.get(at)
    if (before !== key) found.push(`static argument ${at} is ${key} instead of ${before ?? 'absent'}`)
  }
  if (want.axes !== old.axes) {
    const show = (axes: string): string => (axes === '' ? 'none' : axes.slice(0, -1))
    found.push(`the named axes around are ${show(want.axes)} instead of ${show(old.axes)}`)
  }
  if (want.def !== old.def) {
    try {
      checkSameStructure('jit', 'the arguments', old.def, want.def)
    } catch (error) {
      found.push(`the structure differs: ${(error as Error).message}`)
    }
    return found
  }
  want.avals.forEach((a, i) => {
    const b = old.avals[i]!
    if (sameAval(a, b)) return
    const at = showPath(pathsOf(want.def)[i]!)
    const weak =
      a.weakType !== b.weakType && a.dtype === b.dtype ? ' (a bare number and an array are different kinds)' : ''
    found.push(`argument ${at} is ${showAval(a, true)} instead of ${showAval(b, true)}${weak}`)
  })
  return found
}

/**
 * Says whether calling a compiled function with these arguments would trace it again, and if so what differs from the
 * nearest kind of arguments it has been traced for. Nothing is run.
 * @throws TypeError for a function that `jit` did not make.
 */
export const explainRetrace = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  ...args: Args
): string => {
  const t = traced.get(f)
  if (t === undefined) throw new TypeError('explainRetrace: the function must be one that jit returned')
  const kind = t.kindOf(args)
  const known = t.kinds()
  if (known.length === 0) {
    return `${t.name} would be traced: it has not been called yet; jit of a new function object starts from nothing, even if its text is the same`
  }
  const all = known.map((k) => differences(kind, k))
  if (all.some((d) => d.length === 0)) return `${t.name} would not be traced again`
  const nearest = all.reduce((a, b) => (b.length < a.length ? b : a))
  return `${t.name} would be traced again: ${nearest.join('; ')}`
}
