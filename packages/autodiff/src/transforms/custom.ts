/** Functions whose derivative the user writes. Knows no primitive but its own. */
import { checkSameStructure, isFloating, pathsOf, showPath, unflatten, type TreeDef, type Value } from '@pullback/core'
import { avalOf, sameType, showAval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { outputAvals, withoutDeadEquations } from '../program.ts'
import { flattenValues, nameOf, resolveArgnums, unflattenValues } from './arguments.ts'
import { customJvpP, customVjpP, type FlatBackward, type FlatForward, type FlatRule } from './customPrimitives.ts'
import { stage } from '../staging.ts'
import { zerosLike } from './jvp.ts'

export interface CustomOptions {
  /** Arguments that are not differentiated: passed to the rules first, as they are, so they need not be arrays. */
  readonly nondiffArgnums?: number | readonly number[]
}

/** Arguments taken apart: the leaves that are differentiated, and how to put all arguments together again. */
interface Split {
  readonly values: readonly Value[]
  readonly def: TreeDef
  readonly fixed: readonly unknown[]
  readonly join: (xs: readonly Value[]) => readonly unknown[]
}

const splitArguments = (fn: string, args: readonly unknown[], nondiff: CustomOptions['nondiffArgnums']): Split => {
  const at = nondiff === undefined ? [] : resolveArgnums(`${fn} nondiffArgnums`, nondiff, args.length)
  const { values, def } = flattenValues(
    fn,
    'argument',
    args.filter((_, i) => !at.includes(i)),
  )
  return {
    values,
    def,
    fixed: at.map((i) => args[i]),
    join: (xs) => {
      const rest = unflattenValues(def, xs) as readonly unknown[]
      let next = 0
      return args.map((x, i) => (at.includes(i) ? x : rest[next++]))
    },
  }
}

const matches = (fn: string, what: string, def: TreeDef, like: readonly Value[], tree: unknown): readonly Value[] => {
  const { values, def: found } = flattenValues(fn, what, tree)
  checkSameStructure(fn, what, def, found)
  values.forEach((v, i) => {
    if (!isFloating(like[i]!.dtype) || sameType(v, like[i]!)) return
    throw new TypeError(
      `${fn}: ${what} at ${showPath(pathsOf(def)[i]!)} must be ${showAval(avalOf(like[i]!))}, got ${showAval(avalOf(v))}`,
    )
  })
  return values
}

/** Traces the undifferentiated function once, for its types and for running it where no derivative is taken. */
const traceFunction = (fn: string, f: (...args: never) => unknown, s: Split) => {
  let outDef: TreeDef | undefined
  const { program, captured } = stage(`${fn} of ${nameOf(f)}`, s.values.map(avalOf), (xs) => {
    const y = flattenValues(fn, `result of ${nameOf(f)}`, (f as (...a: readonly unknown[]) => unknown)(...s.join(xs)))
    outDef = y.def
    return y.values
  })
  return { program: withoutDeadEquations(program), captured, outDef: outDef! }
}

/**
 * `f` with a forward derivative of your own: `rule([...nondiff], primals, tangents)` gives `[f(primals), tangent]`, the
 * tangent linear in the tangents. Reverse mode transposes the rule. Without nondiffArgnums the rule is called
 * `rule(primals, tangents)`. Where no derivative is taken only `f` runs.
 *
 * Arrays that `f` captures count as constants: a derivative through them is refused, pass them as arguments.
 * @throws TreeStructureError or TypeError if the rule's results do not have the structure and types of `f`'s.
 */
export const customJvp = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  rule: (...args: never) => readonly [Y, Y],
  options: CustomOptions = {},
): ((...args: Args) => Y) => {
  const name = nameOf(f)
  return (...args) => {
    const s = splitArguments('customJvp', args, options.nondiffArgnums)
    const { program, captured, outDef } = traceFunction('customJvp', f, s)
    const flatRule: FlatRule = (xs, dxs) => {
      const trees = [unflattenValues(s.def, xs), unflattenValues(s.def, dxs)]
      const call = rule as unknown as (...a: readonly unknown[]) => readonly [unknown, unknown]
      const pair = options.nondiffArgnums === undefined ? call(...trees) : call(s.fixed, ...trees)
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new TypeError(`customJvp: the rule of ${name} must return [value, tangent], got ${typeof pair}`)
      }
      const ys = flattenValues('customJvp', `value from the rule of ${name}`, pair[0])
      checkSameStructure('customJvp', `value from the rule of ${name}`, outDef, ys.def)
      return matches('customJvp', `tangent from the rule of ${name}`, outDef, ys.values, pair[1])
    }
    const outs = bindMany(customJvpP, [...captured, ...s.values], {
      name,
      program,
      captured: captured.length,
      rule: flatRule,
    })
    return unflatten(outDef, outs) as Y // the structure f returned
  }
}

/**
 * `f` with a reverse derivative of your own: `forward(...args)` gives `[f(...args), residuals]`, `backward(residuals, ct)`
 * the list of cotangents of the differentiated arguments (null for zero). With nondiffArgnums `backward` receives the list
 * of those arguments first. Where no derivative is taken only `f` runs; forward mode is refused.
 * @throws TreeStructureError or TypeError if results do not have the structure and types of `f`'s or of the arguments.
 */
export const customVjp = <Args extends readonly unknown[], Y, Residuals>(
  f: (...args: Args) => Y,
  forward: (...args: Args) => readonly [Y, Residuals],
  backward: (...args: never) => readonly unknown[],
  options: CustomOptions = {},
): ((...args: Args) => Y) => {
  const name = nameOf(f)
  return (...args) => {
    const s = splitArguments('customVjp', args, options.nondiffArgnums)
    const { program, captured, outDef } = traceFunction('customVjp', f, s)
    const outs = outputAvals(program)
    let residualDef: TreeDef | undefined
    const flatForward: FlatForward = (xs) => {
      const pair = (forward as (...a: readonly unknown[]) => unknown)(...s.join(xs))
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new TypeError(`customVjp: forward of ${name} must return [value, residuals], got ${typeof pair}`)
      }
      const ys = flattenValues('customVjp', `value from forward of ${name}`, pair[0])
      checkSameStructure('customVjp', `value from forward of ${name}`, outDef, ys.def)
      ys.values.forEach((y, i) => {
        if (!sameType(y, outs[i]!)) {
          throw new TypeError(`customVjp: forward of ${name} must return ${showAval(outs[i]!)}, got ${showAval(y)}`)
        }
      })
      const residuals = flattenValues('customVjp', `residuals from forward of ${name}`, pair[1])
      residualDef = residuals.def
      return { ys: ys.values, residuals: residuals.values }
    }
    const flatBackward: FlatBackward = (residuals, cts, like) => {
      const trees = [unflattenValues(residualDef!, residuals), unflattenValues(outDef, cts)]
      const call = backward as unknown as (...a: readonly unknown[]) => unknown
      const found = options.nondiffArgnums === undefined ? call(...trees) : call(s.fixed, ...trees)
      const count = args.length - s.fixed.length
      if (!Array.isArray(found) || found.length !== count) {
        const got = Array.isArray(found) ? `${found.length}` : typeof found
        throw new TypeError(`customVjp: backward of ${name} must return a list of ${count} cotangents, got ${got}`)
      }
      // null for a whole argument means zero.
      const filled = s.def.children.map(
        (def, i) => (found as readonly unknown[])[i] ?? unflattenValues(def, likeZeros(def, i, like, s.def)),
      )
      return matches('customVjp', `cotangents from backward of ${name}`, s.def, like, filled)
    }
    const results = bindMany(customVjpP, [...captured, ...s.values], {
      name,
      program,
      captured: captured.length,
      forward: flatForward,
      backward: flatBackward,
    })
    return unflatten(outDef, results) as Y // the structure f returned
  }
}

const likeZeros = (def: TreeDef, at: number, like: readonly Value[], whole: TreeDef): readonly Value[] => {
  const from = whole.children.slice(0, at).reduce((n, d) => n + d.numLeaves, 0)
  return like.slice(from, from + def.numLeaves).map(zerosLike)
}
