/** A loop with a carry over the leading axis of its inputs: traced once, compiled to a loop, differentiable both ways. */
import { checkOptions, pathsOf, showPath, showShape, unflatten, type TreeDef, type Value } from '@pullback/core'
import { checkFunction } from '../given.ts'
import { aval, avalOf, sameAval, sameType, type Aval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { convert } from '../primitives/convert.ts'
import { flattenValues, nameOf } from '../transforms/arguments.ts'
import { checkCarry, closeFunction } from './closed.ts'
import { scanP } from './scanPrimitive.ts'

export interface ScanOptions {
  /** Number of steps; needed when `xs` is null. */
  readonly length?: number
  /** From the last element to the first; ys[i] still belongs to xs[i]. */
  readonly reverse?: boolean
}

/** The leading axis of every leaf. */
const lengthOf = (fn: string, values: readonly Value[], def: TreeDef, given: number | undefined): number => {
  let n = given
  values.forEach((x, i) => {
    const at = showPath(pathsOf(def)[i]!)
    if (x.shape.length === 0) throw new TypeError(`${fn}: xs must have a leading axis, got a scalar at ${at}`)
    n ??= x.shape[0]
    if (x.shape[0] !== n) {
      throw new TypeError(`${fn}: the leading sizes of xs must all be ${n!}, got ${showShape(x.shape)} at ${at}`)
    }
  })
  if (n === undefined) throw new TypeError(`${fn}: without xs the option length is needed, got none`)
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${fn}: length must be a non-negative integer, got ${n}`)
  return n
}

/** Types that stay the same when the body runs once more: weak parts of the initial carry give way to what the body returns. */
const settledCarry = (
  f: (...args: never) => unknown,
  init: { readonly values: readonly Value[]; readonly def: TreeDef },
  xs: { readonly def: TreeDef; readonly avals: readonly Aval[] },
) => {
  let carry: readonly Aval[] = init.values.map(avalOf)
  for (;;) {
    const body = closeFunction('scan', f, [{ def: init.def, avals: carry }, xs])
    if (body.outDef.kind.tag !== 'array' || body.outDef.children.length !== 2) {
      throw new TypeError(`scan: ${nameOf(f)} must return [carry, y], got ${String(body.outDef)}`)
    }
    const [carryDef, yDef] = body.outDef.children as readonly [TreeDef, TreeDef]
    const outs = body.program.outputs.map((o) => o.aval)
    const after = outs.slice(0, carryDef.numLeaves)
    checkSameLeaves(init.def, carryDef, carry, after)
    const next = carry.map((a, i) => {
      const b = after[i]!
      if (sameType(a, b)) return aval(a.shape, a.dtype, a.weakType && b.weakType)
      return a.weakType ? b : a
    })
    if (next.every((a, i) => sameAval(a, carry[i]!))) {
      checkCarry('scan', 'the carry', init.def, carry, carryDef, after)
      return { body, carry, yDef }
    }
    carry = next
  }
}

const checkSameLeaves = (def: TreeDef, outDef: TreeDef, before: readonly Aval[], after: readonly Aval[]): void => {
  if (def !== outDef) checkCarry('scan', 'the carry', def, before, outDef, after)
}

/**
 * Runs `f(carry, x) -> [carry, y]` along the leading axis of `xs` and stacks the ys: the last carry and ys.
 *
 * `xs` is a tree of arrays [n, ...] (null: none, then `length` is needed); ys are trees of arrays [n, ...]. The carry keeps
 * its structure, shapes and dtypes. `f` is traced once whatever n; reverse-mode memory grows with n.
 * @throws TreeStructureError, TypeError naming the component of the carry that changes.
 */
export const scan = <Carry, X, Y>(
  f: (carry: Carry, x: X) => readonly [Carry, Y],
  init: Carry,
  xs: X,
  options: ScanOptions = {},
): [Carry, Y] => {
  checkFunction('scan', 'f', f)
  return scanFor('scan', f, init, xs, options)
}

const scanFor = <Carry, X, Y>(
  fn: string,
  f: (carry: Carry, x: X) => readonly [Carry, Y],
  init: Carry,
  xs: X,
  options: ScanOptions,
): [Carry, Y] => {
  checkOptions(fn, options, ['length', 'reverse'])
  const { length, reverse = false } = options
  const start = flattenValues(fn, 'argument init', init)
  const over = flattenValues(fn, 'argument xs', xs)
  const n = lengthOf(fn, over.values, over.def, length)
  const each = over.values.map((x) => aval(x.shape.slice(1), x.dtype, x.weakType))
  const { body, carry, yDef } = settledCarry(f, start, { def: over.def, avals: each })
  const first = start.values.map((x, i) => convert(x, carry[i]!.dtype, carry[i]!.weakType))
  const outs = bindMany(scanP, [...body.captured, ...first, ...over.values], {
    name: nameOf(f),
    program: body.program,
    length: n,
    reverse,
    consts: body.captured.length,
    carry: carry.length,
  })
  return [unflatten(start.def, outs.slice(0, carry.length)) as Carry, unflatten(yDef, outs.slice(carry.length)) as Y] // the structures f returned
}

/** `f` applied to each element of the leading axis, one after another: `scan` without a carry. */
export const map = <X, Y>(f: (x: X) => Y, xs: X): Y => {
  checkFunction('map', 'f', f)
  return scanFor('map', (_: null, x: X) => [null, f(x)] as const, null, xs, {})[1]
}
