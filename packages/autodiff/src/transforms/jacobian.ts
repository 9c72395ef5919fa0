/** Jacobians and Hessians: every derivative of every element, by pushing or pulling a basis in one batch. */
import { checkOptions, isFloating, pathsOf, showPath, unflatten, type TreeDef, type Value } from '@pullback/core'
import { showAval } from '../aval.ts'
import { literal } from '../family.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { iota } from '../primitives/random.ts'
import { permute, slice } from '../primitives/layout.ts'
import { select } from '../primitives/select.ts'
import { runProgram } from '../run.ts'
import {
  checkAux,
  checkFunction,
  flattenValues,
  nameOf,
  selectArguments,
  unflattenValues,
  type Selection,
} from './arguments.ts'
import { allRows } from './batched.ts'
import { spread } from './derive.ts'
import { zerosLike } from './jvp.ts'
import { linearizeFlat, transposeLinearized, type Linearized } from './linearize.ts'
import { vmapFlat } from './vmap.ts'

export interface JacobianOptions<N> {
  /** Which arguments to differentiate by, as in `grad`. Default 0. */
  readonly argnums?: N
  /** `f` returns `[value, aux]`, and the Jacobian comes as `[jacobian, aux]`. */
  readonly hasAux?: boolean
}

/** The Jacobian's tree: that of the result, with the tree of the chosen arguments at each leaf. */
export type Jacobian = unknown

interface Point {
  readonly l: Linearized
  readonly selection: Selection
  readonly outDef: TreeDef
  readonly aux: unknown
}

const linearizeAt = (
  fn: string,
  f: (...args: never) => unknown,
  { argnums = 0, hasAux = false }: JacobianOptions<number | readonly number[]>,
  args: readonly unknown[],
): Point => {
  const selection = selectArguments(fn, argnums, args)
  const { xs } = selection
  let outDef: TreeDef | undefined
  let auxDef: TreeDef | undefined
  const all = linearizeFlat(
    `${fn} of ${nameOf(f)}`,
    (values) => {
      const result = selection.call(f, values)
      if (hasAux) checkAux(fn, f, result)
      const y = flattenValues(fn, `result of ${nameOf(f)}`, hasAux ? (result as readonly unknown[])[0] : result)
      outDef = y.def
      if (!hasAux) return y.values
      const aux = flattenValues(fn, `aux of ${nameOf(f)}`, (result as readonly unknown[])[1])
      auxDef = aux.def
      return [...y.values, ...aux.values]
    },
    xs,
    xs.map(() => true),
  )
  const n = outDef!.numLeaves
  const l = { ...all, ys: all.ys.slice(0, n) }
  l.ys.forEach((y, i) => {
    if (isFloating(y.dtype)) return
    throw new TypeError(
      `${fn}: ${nameOf(f)} must return floating arrays, got ${showAval(y)} at ${showPath(pathsOf(outDef!)[i]!)}`,
    )
  })
  const aux = auxDef === undefined ? undefined : unflattenValues(auxDef, all.ys.slice(n))
  return { l, selection, outDef: outDef!, aux }
}

/** Row r of the result is the r-th basis vector of the space that `like`'s elements, laid end to end, span: one part per array. */
const basisOf = (like: readonly Value[]): readonly Value[] => {
  const total = like.reduce((n, x) => n + x.size, 0)
  let from = 0
  return like.map((x) => {
    const rows = iota([total, x.size], 'int32', 0)
    const columns = iota([total, x.size], 'int32', 1)
    // Element c of this array is number c + from: row r holds a one where r - c = from.
    const hit = compare('eq', rows, shifted(columns, from))
    from += x.size
    return reshapeTo(broadcastInDim(select(hit, literal(1, x), literal(0, x)), [total, x.size], [0, 1]), [
      total,
      ...x.shape,
    ])
  })
}

const shifted = (columns: Value, by: number): Value => (by === 0 ? columns : columns.add(by))

/** Rows of a batch over all input (or output) elements, cut into one block per array. */
const blocks = (rows: Value, like: readonly Value[]): readonly Value[] => {
  let from = 0
  return like.map((x) => {
    const to = from + x.size
    const part = slice(
      rows,
      rows.shape.map((_, d) => (d === 0 ? from : 0)),
      rows.shape.map((n, d) => (d === 0 ? to : n)),
    )
    from = to
    return part
  })
}

/** Per output, the rows of derivatives that an in- or output has for each basis vector: `[basis, ...]`, cut up per array. */
type Direction = (title: string, p: Point) => readonly (readonly Value[])[]

const pushed: Direction = (title, { l, selection: { xs } }) => {
  const basis = basisOf(xs)
  const total = basis[0]?.shape[0] ?? 0
  const rows = overBasis(title, basis, total, (dxs) => runProgram(l.program, [...l.captured, ...dxs]))
  let next = 0
  return l.ys.map((y, o) => {
    const dy = l.nonzero[o] === true ? rows[next++]! : broadcastInDim(literal(0, y), [total, ...y.shape], [])
    return blocks(dy, xs).map((block, i) => {
      // [inputs, ...out] -> [...out, ...input shape]
      const last = permute(block, [...y.shape.map((_, d) => d + 1), 0])
      return reshapeTo(last, [...y.shape, ...xs[i]!.shape])
    })
  })
}

const pulled: Direction = (title, { l, selection: { xs } }) => {
  const isDifferentiable = l.ys.map((_, o) => l.nonzero[o] === true)
  const outs = l.ys.filter((_, o) => isDifferentiable[o])
  const basis = basisOf(outs)
  const total = basis[0]?.shape[0] ?? 0
  const rows = overBasis(title, basis, total, (cts) => {
    const all = spread(isDifferentiable, cts)
    return transposeLinearized(l, [...all, ...l.nonzero.slice(all.length).map(() => null)]).map(
      (ct, i) => ct ?? zerosLike(xs[i]!),
    )
  })
  const perInput = rows.map((r) => blocks(r, outs))
  let next = 0
  return l.ys.map((y, o) => {
    if (isDifferentiable[o] !== true) return xs.map((x) => broadcastInDim(literal(0, y), [...y.shape, ...x.shape], []))
    const at = next++
    return xs.map((x, i) => reshapeTo(perInput[i]![at]!, [...y.shape, ...x.shape]))
  })
}

/** `f` of every basis vector: rows `[basis, ...]`. */
const overBasis = (
  title: string,
  basis: readonly Value[],
  total: number,
  f: (xs: readonly Value[]) => readonly Value[],
): readonly Value[] =>
  allRows(
    vmapFlat(
      title,
      f,
      basis,
      basis.map(() => true),
      total,
    ),
    total,
  )

const jacobian =
  (fn: string, direction: Direction) =>
  <Args extends readonly unknown[]>(
    f: (...args: Args) => unknown,
    options: JacobianOptions<number | readonly number[]> = {},
  ): ((...args: Args) => Jacobian) => {
    checkFunction(fn, f)
    checkOptions(fn, options, ['argnums', 'hasAux'])
    return (...args) => {
      const p = linearizeAt(fn, f, options, args)
      const leaves = direction(`${fn} of ${nameOf(f)}`, p).map((perInput) => {
        const trees = p.selection.join(perInput)
        return Array.isArray(options.argnums) ? trees : trees[0]
      })
      const tree = unflatten(p.outDef, leaves)
      return options.hasAux === true ? [tree, p.aux] : tree
    }
  }

type JacobianTransform = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  options?: JacobianOptions<number | readonly number[]>,
) => (...args: Args) => Jacobian

/**
 * The derivative of every element of the result by every element of the chosen arguments, in forward mode: one tangent per
 * input element. For few inputs and many outputs. Leaf shape: result shape followed by argument shape.
 */
export const jacfwd: JacobianTransform = /* @__PURE__ */ jacobian('jacfwd', pushed)

/**
 * The derivative of every element of the result by every element of the chosen arguments, in reverse mode: one cotangent
 * per output element. For many inputs and few outputs. Leaf shape: result shape followed by argument shape.
 */
export const jacrev: JacobianTransform = /* @__PURE__ */ jacobian('jacrev', pulled)

// Both complain in the name of the whole.
const hessianRows: JacobianTransform = /* @__PURE__ */ jacobian('hessian', pulled)
const hessianColumns: JacobianTransform = /* @__PURE__ */ jacobian('hessian', pushed)

/** Second derivatives, forward over reverse. Leaf shape: result shape, argument shape, argument shape. */
export const hessian: JacobianTransform = (f, options = {}) => hessianColumns(hessianRows(f, options), options)
