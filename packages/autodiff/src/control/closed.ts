/** Functions given to control flow, as closed programs: what they capture becomes operands. */
import { checkSameStructure, pathsOf, showPath, type TreeDef, type Value } from '@pullback/core'
import { sameType, showAval, type Aval } from '../aval.ts'
import { newVar, withoutDeadEquations, type Program, type Var } from '../program.ts'
import { stage } from '../staging.ts'
import { flattenValues, nameOf, unflattenValues } from '../transforms/arguments.ts'

export interface ClosedFunction {
  /** Inputs: the captured values, then the arguments' leaves. */
  readonly program: Program
  readonly captured: readonly Value[]
  readonly outDef: TreeDef
}

/** Traces `f` for arguments given as (structure, leaf types) pairs. */
export const closeFunction = (
  fn: string,
  f: (...args: never) => unknown,
  args: readonly { readonly def: TreeDef; readonly avals: readonly Aval[] }[],
): ClosedFunction => {
  let outDef: TreeDef | undefined
  const { program, captured } = stage(
    `${fn} of ${nameOf(f)}`,
    args.flatMap((a) => a.avals),
    (xs) => {
      let from = 0
      const trees = args.map(({ def }) => unflattenValues(def, xs.slice(from, (from += def.numLeaves))))
      const y = flattenValues(fn, `result of ${nameOf(f)}`, (f as (...t: readonly unknown[]) => unknown)(...trees))
      outDef = y.def
      return y.values
    },
  )
  return { program: withoutDeadEquations(program), captured, outDef: outDef! }
}

/** Programs with the captured values of all of them as first inputs of each, so that they share operands. */
export const shareCaptured = (
  fs: readonly ClosedFunction[],
): { readonly programs: readonly Program[]; readonly captured: readonly Value[] } => {
  const captured: Value[] = []
  for (const f of fs) for (const x of f.captured) if (!captured.includes(x)) captured.push(x)
  const programs = fs.map(({ program, captured: own }) => {
    const inputs: Var[] = captured.map((x) => {
      const at = own.indexOf(x)
      return at < 0 ? newVar({ shape: x.shape, dtype: x.dtype, weakType: x.weakType }) : program.inputs[at]!
    })
    return { ...program, inputs: [...inputs, ...program.inputs.slice(own.length)] }
  })
  return { programs, captured }
}

/**
 * Checks that a carry keeps its structure, shapes and dtypes.
 * @throws TreeStructureError or TypeError naming the component by key path.
 */
export const checkCarry = (
  fn: string,
  what: string,
  def: TreeDef,
  before: readonly Aval[],
  outDef: TreeDef,
  after: readonly Aval[],
): void => {
  checkSameStructure(fn, what, def, outDef)
  before.forEach((a, i) => {
    const b = after[i]!
    if (sameType(a, b)) return
    throw new TypeError(
      `${fn}: ${what} must keep its type, got ${showAval(b)} at ${showPath(pathsOf(def)[i]!)} where ${showAval(a)} went in`,
    )
  })
}
