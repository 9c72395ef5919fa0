/** Looking for traced values that outlive their trace. That using one throws is in trace.ts. */
import { flattenWithPaths, showPath } from '@pullback/core'
import { showAval } from '../aval.ts'
import { LeakedTracerError } from '../errors.ts'
import { observeTracers, Tracer } from '../trace.ts'
import { userLine } from '../userLine.ts'
import { checkFunction, nameOf } from './arguments.ts'

interface Made {
  readonly ref: WeakRef<Tracer>
  readonly line: string | undefined
}

interface NodeProcess {
  readonly getBuiltinModule?: (name: string) => unknown
}

/** The engine's garbage collector, where it lets itself be called: Node always, browsers when started so. */
const collector = (): (() => void) | undefined => {
  const scope = globalThis as { readonly gc?: () => void; readonly process?: NodeProcess }
  if (typeof scope.gc === 'function') return scope.gc
  const load = scope.process?.getBuiltinModule
  if (load === undefined) return undefined
  const v8 = load('node:v8') as { setFlagsFromString: (flags: string) => void }
  const vm = load('node:vm') as { runInNewContext: (code: string) => unknown }
  v8.setFlagsFromString('--expose-gc')
  return vm.runInNewContext('gc') as () => void
}

const leak = (name: string, x: Tracer, line: string | undefined, how: string): LeakedTracerError =>
  new LeakedTracerError(
    `checkLeaks: ${name} ${how} a value ${showAval(x)} that was traced by ${x.trace.title}, which has finished` +
      `${line === undefined ? '' : `; it was made at ${line}`}; ` +
      'return it from the traced function (with hasAux, from a function that grad takes) instead of storing it outside',
  )

/** Lets the engine end its turn, during which it keeps whatever was looked at weakly. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

/**
 * `f` that fails if a traced value outlives the transform that made it: returned, or kept in a variable, array or field
 * outside. The error names the value's type, the transform and the line where the value was made.
 *
 * For finding a leak: every operation is slow, and what is still held can only be told after the garbage collector has run,
 * so the result comes as a promise. Where the collector cannot be called (browsers) only returned values are found.
 * @throws LeakedTracerError, by rejecting.
 *
 * @example
 * await checkLeaks(jit(step))(params, batch)
 */
export const checkLeaks = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
): ((...args: Args) => Promise<Y>) => {
  checkFunction('checkLeaks', f)
  const name = nameOf(f)
  return async (...args) => {
    const made: Made[] = []
    const result = observeTracers(
      (x) => made.push({ ref: new WeakRef(x), line: userLine() }),
      () => f(...args),
    )
    const { leaves, paths } = flattenWithPaths(result)
    leaves.forEach((x, i) => {
      if (!(x instanceof Tracer) || x.trace.alive) return
      const line = made.find((m) => m.ref.deref() === x)?.line
      throw leak(name, x, line, `returned at ${showPath(paths[i]!)}`)
    })
    const collect = collector()
    if (collect === undefined) return result
    await nextTurn()
    collect()
    for (const { ref, line } of made) {
      const x = ref.deref()
      if (x !== undefined && !x.trace.alive) throw leak(name, x, line, 'left behind')
    }
    return result
  }
}
