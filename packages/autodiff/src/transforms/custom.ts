/** Functions whose derivative the user writes. Knows no primitive but its own. */
import {
  checkOptions,
  checkSameStructure,
  describeArgument,
  isFloating,
  pathsOf,
  showPath,
  unflatten,
  type TreeDef,
  type Value,
} from '@pullback/core'
import { checkFunction as checkGiven } from '../given.ts'
import { avalOf, sameType, showAval, type Aval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { outputAvals, withoutDeadEquations } from '../program.ts'
import { checkFunction, flattenValues, nameOf, resolveArgnums, unflattenValues } from './arguments.ts'
import { customJvpP, customVjpP, type FlatBackward, type FlatForward, type FlatRule } from './customPrimitives.ts'
import { stage } from '../staging.ts'
import { zerosLike } from './jvp.ts'

export interface CustomOptions {
  /** Arguments that are not differentiated: passed to the rules first, as they are, so they need not be arrays. */
  readonly nondiffArgnums?: number | readonly number[]
}

/** How arguments were taken apart. It holds none of those that are differentiated: rules outlive the trace they came from. */
interface Layout {
  /** Structure of the list of differentiated arguments. */
  readonly def: TreeDef
  readonly count: number
  /** The others, in order. */
  readonly fixed: readonly unknown[]
  readonly hasFixed: boolean
  /** All arguments, from the differentiated leaves. */
  readonly join: (xs: readonly Value[]) => readonly unknown[]
}

const joining =
  (def: TreeDef, places: readonly (readonly [unknown] | null)[]) =>
  (xs: readonly Value[]): readonly unknown[] => {
    const rest = unflattenValues(def, xs) as readonly unknown[]
    let next = 0
    return places.map((fixed) => (fixed === null ? rest[next++] : fixed[0]))
  }

const splitArguments = (
  fn: string,
  args: readonly unknown[],
  nondiff: CustomOptions['nondiffArgnums'],
): { readonly values: readonly Value[]; readonly layout: Layout } => {
  const at = nondiff === undefined ? [] : resolveArgnums(`${fn} nondiffArgnums`, nondiff, args.length)
  const { values, def } = flattenValues(
    fn,
    'argument',
    args.filter((_, i) => !at.includes(i)),
  )
  const places = args.map((x, i) => (at.includes(i) ? ([x] as const) : null))
  return {
    values,
    layout: {
      def,
      count: args.length - at.length,
      fixed: at.map((i) => args[i]),
      hasFixed: nondiff !== undefined,
      join: joining(def, places),
    },
  }
}

const matches = (fn: string, what: string, def: TreeDef, like: readonly Aval[], tree: unknown): readonly Value[] => {
  const { values, def: found } = flattenValues(fn, what, tree)
  checkSameStructure(fn, what, def, found)
  values.forEach((v, i) => {
    if (!isFloating(like[i]!.dtype) || sameType(v, like[i]!)) return
    throw new TypeError(
      `${fn}: ${what} at ${showPath(pathsOf(def)[i]!)} must be ${showAval(like[i]!)}, got ${showAval(avalOf(v))}`,
    )
  })
  return values
}

/** Traces the undifferentiated function once, for its types and for running it where no derivative is taken. */
const traceFunction = (fn: string, f: (...args: never) => unknown, values: readonly Value[], { join }: Layout) => {
  let outDef: TreeDef | undefined
  const { program, captured } = stage(`${fn} of ${nameOf(f)}`, values.map(avalOf), (xs) => {
    const y = flattenValues(fn, `result of ${nameOf(f)}`, (f as (...a: readonly unknown[]) => unknown)(...join(xs)))
    outDef = y.def
    return y.values
  })
  return { program: withoutDeadEquations(program), captured, outDef: outDef! }
}

type AnyRule = (...args: never) => unknown

/** A rule called with these trees, the arguments that are not differentiated in front if there may be any. */
const callRule = (rule: AnyRule, { fixed, hasFixed }: Layout, trees: readonly unknown[]): unknown =>
  (rule as unknown as (...a: readonly unknown[]) => unknown)(...(hasFixed ? [fixed, ...trees] : trees))

const flatRule =
  (name: string, rule: AnyRule, layout: Layout, outDef: TreeDef): FlatRule =>
  (xs, dxs) => {
    const pair = callRule(rule, layout, [unflattenValues(layout.def, xs), unflattenValues(layout.def, dxs)])
    if (!Array.isArray(pair) || pair.length !== 2) {
      throw new TypeError(`customJvp: the rule of ${name} must return [value, tangent], got ${describeArgument(pair)}`)
    }
    const ys = flattenValues('customJvp', `value from the rule of ${name}`, pair[0])
    checkSameStructure('customJvp', `value from the rule of ${name}`, outDef, ys.def)
    return matches('customJvp', `tangent from the rule of ${name}`, outDef, ys.values, pair[1])
  }

/** The two halves of a reverse rule; the second knows the structure of the residuals that the first gave. */
const flatReverse = (
  name: string,
  forward: AnyRule,
  backward: AnyRule,
  layout: Layout,
  outDef: TreeDef,
  outs: readonly Aval[],
): { readonly forward: FlatForward; readonly backward: FlatBackward } => {
  let residualDef: TreeDef | undefined
  return {
    forward: (xs) => {
      const pair = (forward as (...a: readonly unknown[]) => unknown)(...layout.join(xs))
      if (!Array.isArray(pair) || pair.length !== 2) {
        throw new TypeError(
          `customVjp: forward of ${name} must return [value, residuals], got ${describeArgument(pair)}`,
        )
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
    },
    backward: (residuals, cts, like) => {
      const { def, count } = layout
      const found = callRule(backward, layout, [unflattenValues(residualDef!, residuals), unflattenValues(outDef, cts)])
      if (!Array.isArray(found) || found.length !== count) {
        const got = Array.isArray(found) ? `${found.length}` : describeArgument(found)
        throw new TypeError(`customVjp: backward of ${name} must return a list of ${count} cotangents, got ${got}`)
      }
      // null for a whole argument means zero.
      const filled = def.children.map(
        (d, i) => (found as readonly unknown[])[i] ?? unflattenValues(d, likeZeros(d, i, like, def)),
      )
      return matches('customVjp', `cotangents from backward of ${name}`, def, like, filled)
    },
  }
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
  checkFunction('customJvp', f)
  checkGiven('customJvp', 'the rule', rule)
  checkOptions('customJvp', options, ['nondiffArgnums'])
  const name = nameOf(f)
  return (...args) => {
    const { values, layout } = splitArguments('customJvp', args, options.nondiffArgnums)
    const { program, captured, outDef } = traceFunction('customJvp', f, values, layout)
    const outs = bindMany(customJvpP, [...captured, ...values], {
      name,
      program,
      captured: captured.length,
      rule: flatRule(name, rule, layout, outDef),
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
  checkFunction('customVjp', f)
  checkGiven('customVjp', 'forward', forward)
  checkGiven('customVjp', 'backward', backward)
  checkOptions('customVjp', options, ['nondiffArgnums'])
  const name = nameOf(f)
  return (...args) => {
    const { values, layout } = splitArguments('customVjp', args, options.nondiffArgnums)
    const { program, captured, outDef } = traceFunction('customVjp', f, values, layout)
    const results = bindMany(customVjpP, [...captured, ...values], {
      name,
      program,
      captured: captured.length,
      ...flatReverse(name, forward, backward, layout, outDef, outputAvals(program)),
    })
    return unflatten(outDef, results) as Y // the structure f returned
  }
}

const likeZeros = (def: TreeDef, at: number, like: readonly Aval[], whole: TreeDef): readonly Value[] => {
  const from = whole.children.slice(0, at).reduce((n, d) => n + d.numLeaves, 0)
  return like.slice(from, from + def.numLeaves).map(zerosLike)
}
