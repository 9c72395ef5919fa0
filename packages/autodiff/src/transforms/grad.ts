/** Reverse-mode differentiation: linearise, then transpose. Knows no primitive by name. */
import { checkOptions, isFloating, showShape, type TreeDef, type Value } from '@pullback/core'
import { avalOf } from '../aval.ts'
import { literal } from '../family.ts'
import {
  checkAux,
  checkFunction,
  flatFunction,
  flattenValues,
  nameOf,
  selectArguments,
  unflattenValues,
} from './arguments.ts'
import { zerosLike } from './jvp.ts'
import { pullbackOf, pushforwardOf } from './linearFunctions.ts'
import { linearizeFlat, transposeLinearized } from './linearize.ts'

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
  options: GradOptions<N, Aux>,
): ValueAndGrad<Args, Y, N, Aux> => {
  checkFunction(fn, f)
  checkOptions(fn, options, ['argnums', 'hasAux'])
  const { argnums = 0 as N, hasAux = false as Aux } = options
  const title = `grad of ${nameOf(f)}`
  return (...args) => {
    const s = selectArguments(fn, argnums, args)
    let auxDef: TreeDef | undefined
    const l = linearizeFlat(
      title,
      (xs) => {
        const result = s.call(f, xs)
        if (!hasAux) return [scalarResult(fn, f, result)]
        checkAux(fn, f, result)
        const aux = flattenValues(fn, `aux of ${nameOf(f)}`, result[1])
        auxDef = aux.def
        return [scalarResult(fn, f, result[0]), ...aux.values]
      },
      s.xs,
      s.xs.map(() => true),
    )
    const [value, ...aux] = l.ys
    const ct = literal(1, value!)
    const grads = l.nonzero[0] === true ? transposeLinearized(l, [ct, ...aux.map(() => null)]) : s.xs.map(() => null)
    const filled = s.xs.map((x, i) => grads[i] ?? zerosLike(x))
    const trees = s.join(filled)
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
  checkFunction(fn, f)
  const x = flattenValues(fn, 'argument', args)
  const flat = flatFunction(fn, f, x.def)
  const l = linearizeFlat(
    `${fn} of ${nameOf(f)}`,
    flat.call,
    x.values,
    x.values.map(() => true),
  )
  const outDef = flat.outDef()
  return {
    l,
    ins: { def: x.def, avals: x.values.map(avalOf) },
    outs: { def: outDef, avals: l.ys.map(avalOf) },
    y: unflattenValues(outDef, l.ys) as Y,
  }
}

/**
 * The value of `f` and its pullback: a function from a cotangent of the result (same structure and types) to the list of
 * cotangents of the arguments. Integer and boolean leaves have zero cotangents.
 *
 * The pullback is a node of trees, whose leaves are the arrays it needs: a jitted function may return it, and it then runs
 * compiled. One that comes out of `vmap` is called inside `vmap`.
 */
export const vjp = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  ...args: Args
): readonly [Y, (ct: Y) => { readonly [K in keyof Args]: Gradient<Args[K]> }] => {
  const { l, ins, outs, y } = linearizeTree('vjp', f, args)
  return [y, pullbackOf(nameOf(f), l, ins, outs) as never] // of the types just taken apart
}

/**
 * The value of `f` and its derivative at `args` as a linear function of tangents, which can be called many times without
 * running `f` again. Like the pullback of `vjp` it is a node of trees.
 */
export const linearize = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  ...args: Args
): readonly [Y, (...tangents: { readonly [K in keyof Args]: unknown }) => Y] => {
  const { l, ins, outs, y } = linearizeTree('linearize', f, args)
  return [y, pushforwardOf(nameOf(f), l, ins, outs) as never] // of the types just taken apart
}
