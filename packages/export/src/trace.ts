/** A function as one program: its arguments and results as trees, and what it captures. */
import { describeArgument, pathsOf, showPath, type Path, type TreeDef, type Value } from '@pullback/core'
import {
  avalOf,
  flattenValues,
  nameOf,
  StagingTrace,
  unflattenValues,
  withoutDeadEquations,
  withRecorder,
  type AnyPrimitive,
  type Aval,
  type Program,
} from '@pullback/autodiff/programs'
import { isEmittable, refuse } from './stablehlo/emit.ts'

/** One leaf of the arguments or results. */
export interface Leaf {
  /** Where it lies: in the tuple of arguments, or in the result. */
  readonly path: Path
  readonly aval: Aval
}

export interface Traced {
  /** Inputs: the captured values, then the arguments' leaves. */
  readonly program: Program
  readonly captured: readonly Value[]
  readonly args: readonly Leaf[]
  readonly results: readonly Leaf[]
  readonly argsDef: TreeDef
  readonly resultsDef: TreeDef
}

/** The first line of a stack outside this library, as `at file:line:column`. */
export const userLine = (stack: string | undefined): string | undefined => {
  const frames = (stack ?? '').split('\n').filter((line) => /^\s*at /.test(line))
  const own = frames.find(
    (line) =>
      !/node_modules|node:|[\\/]packages[\\/](core|autodiff|export|layers|optim|train)[\\/](src|dist)[\\/]/.test(line),
  )
  return own?.trim()
}

/** Records like any trace, and stops at the first operation that cannot be written, where the user's line is on the stack. */
class ExportTrace extends StagingTrace {
  override process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[] {
    if (!isEmittable(prim)) throw refuse(prim, params, this.title, userLine(new Error().stack))
    return super.process(prim, args, params)
  }
}

const checkSpecs = (fn: string, specs: unknown): void => {
  if (!Array.isArray(specs)) {
    throw new TypeError(
      `${fn}: specs must be a list with one tree of specs per argument, got ${describeArgument(specs)}`,
    )
  }
}

/**
 * The program `f` becomes for arguments of these types. Arguments are trees of arrays or of `spec(shape, dtype)`.
 * @throws TypeError for leaves that are neither; ExportError for an operation that StableHLO cannot say.
 */
export const traceForExport = <Args extends readonly unknown[]>(
  fn: string,
  f: (...args: Args) => unknown,
  specs: Args,
): Traced => {
  checkSpecs(fn, specs)
  const { values, def } = flattenValues(fn, 'argument', specs)
  let resultsDef = def
  const staged = withRecorder(
    (level) => new ExportTrace(level, `${fn} of ${nameOf(f)}`),
    (trace) => {
      // A weak type is a promise of the caller's language; over there every argument has its own.
      const inputs = values.map((x) => trace.fresh({ ...avalOf(x), weakType: false }))
      const y = flattenValues(fn, `result of ${nameOf(f)}`, f(...(unflattenValues(def, inputs) as Args)))
      resultsDef = y.def
      return trace.finish(inputs, y.values)
    },
  )
  const program = withoutDeadEquations(staged.program)
  const leaves = (d: TreeDef, avals: readonly Aval[]): readonly Leaf[] =>
    pathsOf(d).map((path, i) => ({ path, aval: avals[i]! }))
  return {
    program,
    captured: staged.captured,
    args: leaves(
      def,
      values.map((x) => ({ ...avalOf(x), weakType: false })),
    ),
    results: leaves(
      resultsDef,
      program.outputs.map((o) => o.aval),
    ),
    argsDef: def,
    resultsDef,
  }
}

/** `params.w`, `[0]`: a path without the mark of its root. */
export const pathText = (path: Path): string => showPath(path).replace(/^\./, '')
