/** The transpose of a function that is linear as a whole. */
import { checkSameStructure, isFloating } from '@pullback/core'
import { avalOf, showAval } from '../aval.ts'
import { stage } from '../staging.ts'
import { argumentName, checkFunction, flatFunction, flattenValues, nameOf, unflattenValues } from './arguments.ts'
import type { Gradient } from './grad.ts'
import { zerosLike } from './jvp.ts'
import { transposeProgram } from './linearize.ts'

/**
 * The transpose of a linear function: from a cotangent of its result to the list of cotangents of its arguments.
 *
 * `f` is traced on the types of the examples (arrays or specs); it must be linear in all of them and all must be floating.
 * @throws MissingRuleError naming the operation that is not linear.
 */
export const linearTranspose = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  ...examples: Args
): ((ct: Y) => { readonly [K in keyof Args]: Gradient<Args[K]> }) => {
  checkFunction('linearTranspose', f)
  const x = flattenValues('linearTranspose', 'argument', examples)
  for (const v of x.values) {
    if (!isFloating(v.dtype)) throw new TypeError(`linearTranspose: arguments must be floating, got ${showAval(v)}`)
  }
  const flat = flatFunction('linearTranspose', f, x.def)
  const { program, captured } = stage(`linearTranspose of ${nameOf(f)}`, x.values.map(avalOf), flat.call, (i) =>
    argumentName(f, x.def, i),
  )
  return (ct) => {
    const cts = flattenValues('linearTranspose', 'cotangent', ct)
    checkSameStructure('linearTranspose', 'cotangent', flat.outDef(), cts.def)
    const known = program.inputs.map((_, i) => captured[i])
    const found = transposeProgram(program, known, cts.values).slice(captured.length)
    const all = x.values.map((v, i) => found[i] ?? zerosLike(v))
    return unflattenValues(x.def, all) as { readonly [K in keyof Args]: Gradient<Args[K]> } // the arguments' structure
  }
}
