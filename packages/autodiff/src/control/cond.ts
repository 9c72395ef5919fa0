/** Choosing between functions by a value: only the chosen one runs. */
import { checkSameStructure, isInteger, pathsOf, showPath, unflatten, type Value } from '@pullback/core'
import { checkFunction, checkList } from '../given.ts'
import { avalOf, sameType, showAval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { convert } from '../primitives/convert.ts'
import type { Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { flattenValues, liftLeaf, nameOf } from '../transforms/arguments.ts'
import { closeFunction, shareCaptured } from './closed.ts'
import { branchP } from './branchPrimitive.ts'

/** All programs with results of the same types: weakly typed results take the strong type another branch gives. */
const agreeing = (
  fn: string,
  names: readonly string[],
  programs: readonly Program[],
  paths: readonly string[],
): readonly Program[] => {
  const [first] = programs
  const wanted = first!.outputs.map((_, i) => {
    const avals = programs.map((p) => p.outputs[i]!.aval)
    return avals.find((a) => !a.weakType) ?? avals[0]!
  })
  return programs.map((p, b) => {
    if (p.outputs.every((o, i) => sameType(o.aval, wanted[i]!) && o.aval.weakType === wanted[i]!.weakType)) return p
    p.outputs.forEach((o, i) => {
      const want = wanted[i]!
      if (sameType(o.aval, want) || (o.aval.weakType && o.aval.shape.join() === want.shape.join())) return
      throw new TypeError(
        `${fn}: all branches must return the same types, got ${showAval(o.aval)} at ${paths[i]!} from ${names[b]!} where another gives ${showAval(want)}`,
      )
    })
    const { program } = stage(
      fn,
      p.inputs.map((v) => v.aval),
      (xs) => runProgram(p, xs).map((y, i) => convert(y, wanted[i]!.dtype, wanted[i]!.weakType)),
    )
    return program
  })
}

const choose = <Args extends readonly unknown[], Y>(
  fn: string,
  index: Value,
  branches: readonly ((...args: Args) => Y)[],
  operands: Args,
): Y => {
  const given = operands.map((x, i) => flattenValues(fn, `argument operands[${i}]`, x))
  const args = given.map(({ values, def }) => ({ def, avals: values.map(avalOf) }))
  const closed = branches.map((f) => closeFunction(fn, f as (...a: never) => unknown, args))
  const { outDef } = closed[0]!
  closed.forEach((c, i) => {
    checkSameStructure(fn, `the result of ${nameOf(branches[i]!)}`, outDef, c.outDef)
  })
  const { programs, captured } = shareCaptured(closed)
  const names = branches.map((f) => nameOf(f))
  const settled = agreeing(fn, names, programs, pathsOf(outDef).map(showPath))
  const outs = bindMany(branchP, [index, ...captured, ...given.flatMap((g) => g.values)], { branches: settled })
  return unflatten(outDef, outs) as Y // the structure all branches return
}

/**
 * `onTrue(...operands)` where the bool scalar `predicate` holds, else `onFalse(...operands)`.
 *
 * Both are traced and must return the same structure, shapes and dtypes; only the chosen one runs, and no derivative flows
 * through the other. Under `vmap` with a mapped predicate both run and the results are selected, guarded so that an
 * infinite or NaN derivative of the branch not taken stays out. Branches with effects run for one example after another
 * instead, so that each does what it does alone (JAX prints in every branch); they may not combine the examples then.
 * @throws TypeError for a predicate that is no bool scalar, or branches whose results differ in type.
 */
export const cond = <Args extends readonly unknown[], Y>(
  predicate: Value | boolean,
  onTrue: (...operands: Args) => Y,
  onFalse: (...operands: Args) => Y,
  ...operands: Args
): Y => {
  checkFunction('cond', 'onTrue', onTrue)
  checkFunction('cond', 'onFalse', onFalse)
  const p = liftLeaf(predicate)
  if (p?.dtype !== 'bool' || p.shape.length > 0) {
    throw new TypeError(
      `cond: the predicate must be a bool scalar, got ${p === undefined ? typeof predicate : showAval(p)}`,
    )
  }
  return choose('cond', convert(p, 'int32'), [onFalse, onTrue], operands)
}

/** `branches[index](...operands)`, the index clamped into range; otherwise as `cond`. */
export const switch_ = <Args extends readonly unknown[], Y>(
  index: Value | number,
  branches: readonly ((...operands: Args) => Y)[],
  ...operands: Args
): Y => {
  checkList('switch_', 'branches', branches).forEach((f, b) => {
    checkFunction('switch_', `branch ${b}`, f)
  })
  if (branches.length === 0) throw new TypeError('switch_: there must be at least one branch, got none')
  const i = liftLeaf(index)
  const fits =
    i !== undefined &&
    i.shape.length === 0 &&
    (isInteger(i.dtype) || (typeof index === 'number' && Number.isInteger(index)))
  if (!fits) {
    throw new TypeError(
      `switch_: the index must be an integer scalar, got ${i === undefined ? typeof index : showAval(i)}`,
    )
  }
  return choose('switch_', convert(i, 'int32'), branches, operands)
}
