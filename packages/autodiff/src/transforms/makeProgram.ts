/** Looking at programs without running them. */
import type { Value } from '@pullback/core'
import { avalOf, type Aval } from '../aval.ts'
import type { Program } from '../program.ts'
import { stage } from '../staging.ts'
import { argumentName, checkFunction, flatFunction, flattenValues, nameOf, unflattenValues } from './arguments.ts'
import { SpecValue } from './spec.ts'

const traced = <Args extends readonly unknown[]>(
  fn: string,
  f: (...args: Args) => unknown,
  args: Args,
): { program: Program; captured: readonly Value[]; tree: (avals: readonly Aval[]) => unknown } => {
  checkFunction(fn, f)
  const x = flattenValues(fn, 'argument', args)
  const flat = flatFunction(fn, f, x.def)
  const { program, captured } = stage(`${fn} of ${nameOf(f)}`, x.values.map(avalOf), flat.call, (i) =>
    argumentName(f, x.def, i),
  )
  return {
    program,
    captured,
    tree: (avals) =>
      unflattenValues(
        flat.outDef(),
        avals.map((a) => new SpecValue(a)),
      ),
  }
}

/** The program `f` becomes for arguments of these types; print it with `${showProgram(p)}`. Captured arrays are its first inputs. */
export const makeProgram = <Args extends readonly unknown[]>(f: (...args: Args) => unknown, ...args: Args): Program =>
  traced('makeProgram', f, args).program

/** Shapes and dtypes of the result of `f` as a tree of specs, without computing anything; arguments may be specs (`spec(shape, dtype)`). */
export const evalShape = <Args extends readonly unknown[], Y>(f: (...args: Args) => Y, ...args: Args): Y => {
  const { program, tree } = traced('evalShape', f, args)
  return tree(program.outputs.map((o) => o.aval)) as Y // the structure f returned
}
