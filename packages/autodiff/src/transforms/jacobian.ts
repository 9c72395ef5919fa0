/** Jacobians and Hessians: every derivative of every element, by pushing or pulling a basis in one batch. */
import { isFloating, pathsOf, showPath, unflatten, type TreeDef, type Value } from '@pullback/core'
import { showAval } from '../aval.ts'
import { literal } from '../family.ts'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { iota } from '../primitives/random.ts'
import { permute, slice } from '../primitives/layout.ts'
import { select } from '../primitives/select.ts'
import { runProgram } from '../run.ts'
import { flattenValues, nameOf, resolveArgnums, unflattenValues } from './arguments.ts'
import { zerosLike } from './jvp.ts'
import { linearizeFlat, transposeProgram, type Linearized } from './linearize.ts'
import { vmapFlat } from './vmap.ts'

export interface JacobianOptions<N> {
  /** Which arguments to differentiate by, as in `grad`. Default 0. */
  readonly argnums?: N
}

/** The Jacobian's tree: that of the result, with the tree of the chosen arguments at each leaf. */
export type Jacobian = unknown

interface Point {
  readonly l: Linearized
  readonly xs: readonly Value[]
  readonly defs: readonly TreeDef[]
  readonly outDef: TreeDef
}

const linearizeAt = (
  fn: string,
  f: (...args: never) => unknown,
  argnums: number | readonly number[],
  args: readonly unknown[],
): Point => {
  const at = resolveArgnums(fn, argnums, args.length)
  const flats = at.map((n) => flattenValues(fn, `argument ${n}`, args[n]))
  flats.forEach(({ values, def }, k) => {
    values.forEach((x, i) => {
      if (isFloating(x.dtype)) return
      throw new TypeError(
        `${fn}: derivatives are taken with respect to floating arrays, got ${showAval(x)} in argument ${at[k]!} at ${showPath(pathsOf(def)[i]!)}`,
      )
    })
  })
  const xs = flats.flatMap((x) => x.values)
  let outDef: TreeDef | undefined
  const l = linearizeFlat(
    `${fn} of ${nameOf(f)}`,
    (values) => {
      const all = [...args]
      let from = 0
      flats.forEach(({ def, values: own }, k) => {
        all[at[k]!] = unflattenValues(def, values.slice(from, (from += own.length)))
      })
      const y = flattenValues(fn, `result of ${nameOf(f)}`, (f as (...xs: readonly unknown[]) => unknown)(...all))
      outDef = y.def
      return y.values
    },
    xs,
    xs.map(() => true),
  )
  l.ys.forEach((y, i) => {
    if (isFloating(y.dtype)) return
    throw new TypeError(
      `${fn}: ${nameOf(f)} must return floating arrays, got ${showAval(y)} at ${showPath(pathsOf(outDef!)[i]!)}`,
    )
  })
  return { l, xs, defs: flats.map((x) => x.def), outDef: outDef! }
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

/** Trees of leaves `outs[o][i]`: at each leaf of the result the tree (or list of trees) of the arguments. */
const assemble = (p: Point, argnums: number | readonly number[], leaves: readonly (readonly Value[])[]): Jacobian =>
  unflatten(
    p.outDef,
    leaves.map((perInput) => {
      let from = 0
      const trees = p.defs.map((def) => unflattenValues(def, perInput.slice(from, (from += def.numLeaves))))
      return typeof argnums === 'number' ? trees[0] : trees
    }),
  )

const jacobianForward = (
  fn: string,
  f: (...args: never) => unknown,
  argnums: number | readonly number[],
  args: readonly unknown[],
): Jacobian => {
  const p = linearizeAt(fn, f, argnums, args)
  const basis = basisOf(p.xs)
  const total = basis[0]?.shape[0] ?? 0
  const pushed = vmapFlat(
    `${fn} of ${nameOf(f)}`,
    (dxs) => runProgram(p.l.program, [...p.l.captured, ...dxs]),
    basis,
    basis.map(() => true),
    total,
  )
  let next = 0
  const leaves = p.l.ys.map((y, o) => {
    const rows = p.l.nonzero[o] === true ? rowsOf(pushed[next++]!, total) : zeroRows(y, total)
    return blocks(rows, p.xs).map((block, i) => {
      // [inputs, ...out] -> [...out, ...input shape]
      const last = permute(block, [...y.shape.map((_, d) => d + 1), 0])
      return reshapeTo(last, [...y.shape, ...p.xs[i]!.shape])
    })
  })
  return assemble(p, argnums, leaves)
}

const jacobianReverse = (
  fn: string,
  f: (...args: never) => unknown,
  argnums: number | readonly number[],
  args: readonly unknown[],
): Jacobian => {
  const p = linearizeAt(fn, f, argnums, args)
  const outs = p.l.ys.filter((_, o) => p.l.nonzero[o])
  const basis = basisOf(outs)
  const total = basis[0]?.shape[0] ?? 0
  const known = p.l.program.inputs.map((_, i) => p.l.captured[i])
  const pulled = vmapFlat(
    `${fn} of ${nameOf(f)}`,
    (cts) =>
      transposeProgram(p.l.program, known, cts)
        .slice(p.l.captured.length)
        .map((ct, i) => ct ?? zerosLike(p.xs[i]!)),
    basis,
    basis.map(() => true),
    total,
  )
  const perOutput = pulled.map((r) => blocks(rowsOf(r, total), outs))
  let next = 0
  const leaves = p.l.ys.map((y, o) => {
    if (p.l.nonzero[o] !== true) return p.xs.map((x) => broadcastInDim(literal(0, y), [...y.shape, ...x.shape], []))
    const at = next++
    return p.xs.map((x, i) => reshapeTo(perOutput[i]![at]!, [...y.shape, ...x.shape]))
  })
  return assemble(p, argnums, leaves)
}

const rowsOf = ({ value, isMapped }: { value: Value; isMapped: boolean }, n: number): Value =>
  isMapped
    ? value
    : broadcastInDim(
        value,
        [n, ...value.shape],
        value.shape.map((_, d) => d + 1),
      )

const zeroRows = (y: Value, n: number): Value => broadcastInDim(literal(0, y), [n, ...y.shape], [])

/**
 * The derivative of every element of the result by every element of the chosen arguments, in forward mode: one tangent per
 * input element. For few inputs and many outputs. Leaf shape: result shape followed by argument shape.
 */
export const jacfwd =
  <Args extends readonly unknown[]>(
    f: (...args: Args) => unknown,
    { argnums = 0 }: JacobianOptions<number | readonly number[]> = {},
  ): ((...args: Args) => Jacobian) =>
  (...args) =>
    jacobianForward('jacfwd', f, argnums, args)

/**
 * The derivative of every element of the result by every element of the chosen arguments, in reverse mode: one cotangent
 * per output element. For many inputs and few outputs. Leaf shape: result shape followed by argument shape.
 */
export const jacrev =
  <Args extends readonly unknown[]>(
    f: (...args: Args) => unknown,
    { argnums = 0 }: JacobianOptions<number | readonly number[]> = {},
  ): ((...args: Args) => Jacobian) =>
  (...args) =>
    jacobianReverse('jacrev', f, argnums, args)

/** Second derivatives, forward over reverse. Leaf shape: result shape, argument shape, argument shape. */
export const hessian = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  options: JacobianOptions<number | readonly number[]> = {},
): ((...args: Args) => Jacobian) => jacfwd(jacrev(f, options), options)
