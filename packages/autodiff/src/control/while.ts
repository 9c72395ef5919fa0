/** Loops whose number of steps the data decide, and loops over a range. */
import { isFloating, scalar, showShape, unflatten, type Value } from '@pullback/core'
import { checkFunction } from '../given.ts'
import { aval, avalOf, sameAval, sameType, showAval, type Aval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { add } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { iota } from '../primitives/random.ts'
import { flattenValues, liftLeaf, nameOf } from '../transforms/arguments.ts'
import { checkCarry, closeFunction } from './closed.ts'
import { scan } from './scan.ts'
import { whileP } from './whilePrimitive.ts'

/**
 * Runs `carry = body(carry)` as long as `condition(carry)`, a bool scalar, holds.
 *
 * The carry keeps its structure, shapes and dtypes. Forward-mode derivatives only: reverse mode would need to remember an
 * unknown number of steps; use `scan`, or `foriLoop` with bounds known while tracing.
 */
export const whileLoop = <Carry>(
  condition: (carry: Carry) => Value,
  body: (carry: Carry) => Carry,
  init: Carry,
): Carry => {
  checkFunction('whileLoop', 'condition', condition)
  checkFunction('whileLoop', 'body', body)
  const start = flattenValues('whileLoop', 'argument init', init)
  let carry: readonly Aval[] = start.values.map(avalOf)
  for (;;) {
    const args = [{ def: start.def, avals: carry }]
    const test = closeFunction('whileLoop', condition, args)
    const [p] = test.program.outputs
    if (test.program.outputs.length !== 1 || p!.aval.dtype !== 'bool' || p!.aval.shape.length > 0) {
      const got = test.program.outputs.map((o) => showAval(o.aval)).join(', ')
      throw new TypeError(`whileLoop: ${nameOf(condition)} must return one bool scalar, got ${got}`)
    }
    const step = closeFunction('whileLoop', body, args)
    const after = step.program.outputs.map((o) => o.aval)
    if (start.def !== step.outDef) checkCarry('whileLoop', 'the carry', start.def, carry, step.outDef, after)
    const next = carry.map((a, i) => {
      const b = after[i]!
      if (sameType(a, b)) return aval(a.shape, a.dtype, a.weakType && b.weakType)
      return a.weakType ? b : a
    })
    if (!next.every((a, i) => sameAval(a, carry[i]!))) {
      carry = next
      continue
    }
    checkCarry('whileLoop', 'the carry', start.def, carry, step.outDef, after)
    const first = start.values.map((x, i) => convert(x, carry[i]!.dtype, carry[i]!.weakType))
    const outs = bindMany(whileP, [...test.captured, ...step.captured, ...first], {
      name: nameOf(body),
      condition: test.program,
      body: step.program,
      conditionConsts: test.captured.length,
      bodyConsts: step.captured.length,
    })
    return unflatten(start.def, outs) as Carry // the structure that came in
  }
}

const boundOf = (name: string, x: Value | number): Value => {
  const v = liftLeaf(x)
  const fits = v !== undefined && v.shape.length === 0 && (!isFloating(v.dtype) || Number.isInteger(x))
  if (!fits) {
    throw new TypeError(
      `foriLoop: ${name} must be an integer scalar, got ${v === undefined ? typeof x : `${v.dtype}${showShape(v.shape)}`}`,
    )
  }
  return convert(v, 'int32')
}

/**
 * `carry = body(i, carry)` for i = lower, …, upper - 1, with i an int32 scalar. Bounds that are JS numbers make a `scan`,
 * differentiable in both modes; traced bounds make a `whileLoop`, differentiable in forward mode.
 */
export const foriLoop = <Carry>(
  lower: Value | number,
  upper: Value | number,
  body: (i: Value, carry: Carry) => Carry,
  init: Carry,
): Carry => {
  checkFunction('foriLoop', 'body', body)
  const [lo, hi] = [boundOf('lower', lower), boundOf('upper', upper)]
  if (typeof lower === 'number' && typeof upper === 'number') {
    const n = Math.max(0, upper - lower)
    const named = Object.defineProperty((carry: Carry, i: Value) => [body(i, carry), null] as const, 'name', {
      value: body.name,
    })
    return scan(named, init, add(iota([n], 'int32'), lo))[0]
  }
  const [, last] = whileLoop<readonly [Value, Carry]>(
    ([i]) => compare('lt', i, hi),
    ([i, carry]) => [add(i, scalar(1, 'int32')), body(i, carry)],
    [lo, init],
  )
  return last
}
