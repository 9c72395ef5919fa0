/** Reverse-mode differentiation: linearise, then transpose. Knows no primitive by name. */
import { checkSameStructure, isFloating, pathsOf, showPath, showShape, type TreeDef, type Value } from '@pullback/core'
import { sameType, showAval } from '../aval.ts'
import { literal } from '../family.ts'
import { runProgram } from '../run.ts'
import { flattenValues, nameOf, resolveArgnums, unflattenValues } from './arguments.ts'
import { zerosLike } from './jvp.ts'
import { linearizeFlat, transposeProgram, type Linearized } from './linearize.ts'
import type { Zero } from '../primitive.ts'

/** What a gradient of `T` is: the same tree, with values where `T` has arrays or numbers. */
export type Gradient<T> = T extends Value
  ? Value
  : T extends number
    ? Value
    : T extends (...args: never) => unknown
      ? T
      : { [K in keyof T]: Gradient<T[K]> }

/** Argument `N` of `Args`, or a list of them. */
export type GradientOf<Args extends readonly unknown[], N> = N extends readonly number[]
  ? { readonly [K in keyof N]: Gradient<Args[N[K] & keyof Args]> }
  : Gradient<Args[N & keyof Args]>

const pullBack = (l: Linearized, cts: readonly (Value | Zero)[]): readonly (Value | Zero)[] => {
  const known = l.program.inputs.map((_, i) => l.captured[i])
  const needed = cts.filter((_, i) => l.nonzero[i])
  return transposeProgram(l.program, known, needed).slice(l.captured.length)
}

/** Function of the chosen arguments only, the others held fixed; and the structure its result had. */
interface Selection {
  readonly xs: readonly Value[]
  readonly defs: readonly TreeDef[]
  readonly at: readonly number[]
  readonly call: (f: (...args: never) => unknown, xs: readonly Value[]) => unknown
}

const select = (fn: string, argnums: number | readonly number[], args: readonly unknown[]): Selection => {
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
  return {
    xs: flats.flatMap((f) => f.values),
    defs: flats.map((f) => f.def),
    at,
    call: (f, xs) => {
      const all = [...args]
      let from = 0
      flats.forEach(({ def, values }, k) => {
        all[at[k]!] = unflattenValues(def, xs.slice(from, (from += values.length)))
      })
      return (f as (...xs: readonly unknown[]) => unknown)(...all)
    },
  }
}

export interface GradOptions<N, Aux> {
  /** Which arguments to differentiate by: a number, negative from the end, or a list (then a list comes back). Default 0. */
  readonly argnums?: N
  /** `f` returns `[value, aux]`; `aux` is passed through untouched. */
  readonly hasAux?: Aux
}

/** A function's value and gradient, as `valueAndGrad` returns them. */
export type ValueAndGrad<Args extends readonly unknown[], Y, N, Aux> = (
  ...args: Args
) => readonly [Aux extends true ? Y : Value, GradientOf<Args, N>]

/**
 * A function that returns the value of `f` and its gradient.
 *
 * `f` must return one floating scalar (with `hasAux`, the pair of that and anything else). The gradient has the structure,
 * shapes and dtypes of the chosen arguments; a list of `argnums` gives a list.
 * @throws TypeError if the result is not a floating scalar, or a chosen argument holds integers or booleans.
 */
export const valueAndGrad = <
  Args extends readonly unknown[],
  Y,
  const N extends number | readonly number[] = 0,
  Aux extends boolean = false,
>(
  f: (...args: Args) => Y,
  options: GradOptions<N, Aux> = {},
): ValueAndGrad<Args, Y, N, Aux> => valueAndGradNamed('valueAndGrad', f, options)

const valueAndGradNamed = <
  Args extends readonly unknown[],
  Y,
  N extends number | readonly number[],
  Aux extends boolean,
>(
  fn: string,
  f: (...args: Args) => Y,
  { argnums = 0 as N, hasAux = false as Aux }: GradOptions<N, Aux>,
): ValueAndGrad<Args, Y, N, Aux> => {
  const title = `grad of ${nameOf(f)}`
  return (...args) => {
    const s = select(fn, argnums, args)
    let auxDef: TreeDef | undefined
    const l = linearizeFlat(
      title,
      (xs) => {
        const result = s.call(f, xs)
        if (!hasAux) return [scalarResult(fn, f, result)]
        if (!Array.isArray(result) || result.length !== 2) {
          throw new TypeError(`${fn}: with hasAux ${nameOf(f)} must return [value, aux], got ${typeof result}`)
        }
        const aux = flattenValues(fn, `aux of ${nameOf(f)}`, result[1])
        auxDef = aux.def
        return [scalarResult(fn, f, result[0]), ...aux.values]
      },
      s.xs,
      s.xs.map(() => true),
    )
    const [value, ...aux] = l.ys
    const ct = literal(1, value!)
    const grads =
      l.nonzero[0] === true
        ? pullBack(l, [ct, ...aux.map((a, i) => (l.nonzero[i + 1] === true ? zerosLike(a) : null))])
        : s.xs.map(() => null)
    const filled = s.xs.map((x, i) => grads[i] ?? zerosLike(x))
    let from = 0
    const trees = s.defs.map((def) => unflattenValues(def, filled.slice(from, (from += def.numLeaves))))
    const gradient = typeof argnums === 'number' ? trees[0] : trees
    const out = auxDef === undefined ? value : [value, unflattenValues(auxDef, aux)]
    return [out, gradient] as unknown as ReturnType<ValueAndGrad<Args, Y, N, Aux>> // the structures just taken apart
  }
}

const scalarResult = (fn: string, f: { readonly name: string }, result: unknown): Value => {
  const { values } = flattenValues(fn, `result of ${nameOf(f)}`, result)
  const [y] = values
  if (values.length !== 1 || y!.shape.length > 0) {
    const got = values.length === 1 ? `shape ${showShape(y!.shape)}` : `${values.length} arrays`
    throw new TypeError(
      `${fn}: ${nameOf(f)} must return one scalar, got ${got}; reduce it (sum or mean), or use jacrev for the derivative of every element`,
    )
  }
  if (!isFloating(y!.dtype)) {
    throw new TypeError(`${fn}: ${nameOf(f)} must return a floating scalar, got ${y!.dtype}`)
  }
  return y!
}

/** The gradient of a scalar function; see `valueAndGrad`. With `hasAux` returns `[gradient, aux]`. */
export const grad = <
  Args extends readonly unknown[],
  Y,
  const N extends number | readonly number[] = 0,
  Aux extends boolean = false,
>(
  f: (...args: Args) => Y,
  options: GradOptions<N, Aux> = {},
): ((
  ...args: Args
) => Aux extends true
  ? readonly [GradientOf<Args, N>, Y extends readonly [unknown, infer A] ? A : never]
  : GradientOf<Args, N>) => {
  const both = valueAndGradNamed('grad', f, options)
  return (...args) => {
    const [out, gradient] = both(...args)
    return (options.hasAux === true ? [gradient, (out as unknown as readonly unknown[])[1]] : gradient) as never // as the declared type says
  }
}

const linearizeTree = <Args extends readonly unknown[], Y>(fn: string, f: (...args: Args) => Y, args: Args) => {
  const x = flattenValues(fn, 'argument', args)
  let def = x.def
  const l = linearizeFlat(
    `${fn} of ${nameOf(f)}`,
    (xs) => {
      const y = flattenValues(fn, `result of ${nameOf(f)}`, f(...(unflattenValues(x.def, xs) as Args)))
      def = y.def
      return y.values
    },
    x.values,
    x.values.map(() => true),
  )
  return { x, l, def, y: unflattenValues(def, l.ys) as Y }
}

/** Values of the structure and types of `like`, or a typed complaint about the first that differs. */
const matching = (fn: string, what: string, def: TreeDef, like: readonly Value[], tree: unknown): readonly Value[] => {
  const given = flattenValues(fn, what, tree)
  checkSameStructure(fn, what, def, given.def)
  given.values.forEach((v, i) => {
    const want = like[i]!
    if (isFloating(want.dtype) && !sameType(v, want)) {
      throw new TypeError(
        `${fn}: ${what} at ${showPath(pathsOf(def)[i]!)} must be ${showAval(want)}, got ${showAval(v)}`,
      )
    }
  })
  return given.values
}

/**
 * The value of `f` and its pullback: a function from a cotangent of the result (same structure and types) to the list of
 * cotangents of the arguments. Integer and boolean leaves have zero cotangents.
 */
export const vjp = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  ...args: Args
): readonly [Y, (ct: Y) => { readonly [K in keyof Args]: Gradient<Args[K]> }] => {
  const { x, l, def, y } = linearizeTree('vjp', f, args)
  return [
    y,
    (ct) => {
      const cts = matching('vjp', 'cotangent', def, l.ys, ct)
      const found = pullBack(l, cts)
      let next = 0
      const all = x.values.map((v) => (isFloating(v.dtype) ? found[next++] : null) ?? zerosLike(v))
      return unflattenValues(x.def, all) as { readonly [K in keyof Args]: Gradient<Args[K]> } // the arguments' structure
    },
  ]
}

/**
 * The value of `f` and its derivative at `args` as a linear function of tangents, which can be called many times without
 * running `f` again.
 */
export const linearize = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  ...args: Args
): readonly [Y, (...tangents: { readonly [K in keyof Args]: unknown }) => Y] => {
  const { x, l, def, y } = linearizeTree('linearize', f, args)
  return [
    y,
    (...tangents) => {
      const all = matching('linearize', 'tangents', x.def, x.values, tangents)
      const dxs = all.filter((_, i) => isFloating(x.values[i]!.dtype))
      const dys = runProgram(l.program, [...l.captured, ...dxs])
      let next = 0
      const filled = l.ys.map((v, i) => (l.nonzero[i] === true ? dys[next++]! : zerosLike(v)))
      return unflattenValues(def, filled) as Y // f's own structure
    },
  ]
}
