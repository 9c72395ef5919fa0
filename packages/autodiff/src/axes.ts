/** Named axes in scope: those of the vmaps running now, by which collective operations find each other's examples. */
import { isRecordingLines } from './debug/lines.ts'
import { UnboundAxisError } from './errors.ts'
import type { AnyPrimitive } from './primitive.ts'
import type { Program } from './program.ts'
import type { Trace } from './trace.ts'

/** One named axis and the transform that maps over it. */
export interface NamedAxis {
  readonly name: string
  readonly size: number
  readonly trace: Trace
}

/** Innermost last. A name given twice means the innermost. */
let scope: readonly NamedAxis[] = []
/** `i:3,j:4,`: part of the keys of compiled functions, since what they computed may depend on it. */
let scopeKey = ''

/** Runs `body` with one more axis in scope. */
export const withAxis = <A>(axis: NamedAxis, body: () => A): A => {
  const outer = scope
  const outerKey = scopeKey
  scope = [...scope, axis]
  scopeKey = `${scopeKey}${JSON.stringify(axis.name)}:${axis.size},`
  try {
    return body()
  } finally {
    scope = outer
    scopeKey = outerKey
  }
}

/** Names and sizes of the axes in scope, empty where there are none; programs that remember lines are apart. */
export const axesKey = (): string => (isRecordingLines() ? `${scopeKey} with lines` : scopeKey)

/**
 * The axis of this name.
 * @throws UnboundAxisError listing the names in scope.
 */
export const axisNamed = (fn: string, name: string): NamedAxis => {
  for (let i = scope.length - 1; i >= 0; i--) if (scope[i]!.name === name) return scope[i]!
  const known = [...new Set(scope.map((a) => JSON.stringify(a.name)))]
  const inScope = known.length === 0 ? 'no named axis is in scope' : `in scope: ${known.join(', ')}`
  throw new UnboundAxisError(
    `${fn}: the axis ${JSON.stringify(name)} must be named by a vmap around the call, ${inScope}; ` +
      `write vmap(f, { axisName: ${JSON.stringify(name)} })`,
  )
}

const freeAxes = new WeakMap<Program, readonly string[]>()

/** The named axes that a program's collective operations refer to. */
export const axesOf = (p: Program): readonly string[] => {
  const known = freeAxes.get(p)
  if (known !== undefined) return known
  const found = new Set<string>()
  for (const e of p.equations) for (const name of (e.prim as AnyPrimitive).axes?.(e.params) ?? []) found.add(name)
  const names = [...found]
  freeAxes.set(p, names)
  return names
}
