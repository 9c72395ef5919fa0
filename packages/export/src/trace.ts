/** A function as one program: its arguments and results as trees, and what it captures. */
import { describeArgument, NdArray, pathsOf, showPath, type Path, type TreeDef, type Value } from '@pullback/core'
import {
  avalOf,
  flattenValues,
  nameOf,
  recordingLines,
  stage,
  unflattenValues,
  withoutDeadEquations,
  type Atom,
  type Aval,
  type Program,
} from '@pullback/autodiff/programs'
import { ExportError } from './errors.ts'

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

const checkSpecs = (fn: string, specs: unknown): void => {
  if (!Array.isArray(specs)) {
    throw new TypeError(
      `${fn}: specs must be a list with one tree of specs per argument, got ${describeArgument(specs)}`,
    )
  }
}

/**
 * The program `f` becomes for arguments of these types. Arguments are trees of arrays or of `spec(shape, dtype)`.
 * @throws TypeError for leaves that are neither.
 */
const traceForExport = <Args extends readonly unknown[]>(
  fn: string,
  f: (...args: Args) => unknown,
  specs: Readonly<Args>,
): Traced => {
  checkSpecs(fn, specs)
  const { values, def } = flattenValues(fn, 'argument', specs)
  let resultsDef = def
  // A weak type is a promise of the caller's language; over there every argument has its own.
  const avals = values.map((x) => ({ ...avalOf(x), weakType: false }))
  const staged = stage(`${fn} of ${nameOf(f)}`, avals, (inputs) => {
    const y = flattenValues(fn, `result of ${nameOf(f)}`, f(...(unflattenValues(def, inputs) as Args)))
    resultsDef = y.def
    return y.values
  })
  const program = withoutDeadEquations(staged.program)
  const leaves = (d: TreeDef, avals: readonly Aval[]): readonly Leaf[] =>
    pathsOf(d).map((path, i) => ({ path, aval: avals[i]! }))
  return {
    program,
    captured: staged.captured,
    args: leaves(def, avals),
    results: leaves(
      resultsDef,
      program.outputs.map((o) => o.aval),
    ),
    argsDef: def,
    resultsDef,
  }
}

/** The program with arrays that the function captured written into it. */
const withConstants = (fn: string, p: Program, captured: readonly Value[]): Program => {
  const constants = new Map<Atom, Atom>()
  captured.forEach((x, i) => {
    if (!(x instanceof NdArray)) {
      throw new TypeError(`${fn}: captured values must be concrete arrays, got ${x.toString()}; pass it as an argument`)
    }
    constants.set(p.inputs[i]!, { tag: 'literal', aval: avalOf(x), value: x })
  })
  const bound = (a: Atom): Atom => constants.get(a) ?? a
  return {
    inputs: p.inputs.slice(captured.length),
    equations: p.equations.map((e) => ({ ...e, ins: e.ins.map(bound) })),
    outputs: p.outputs.map(bound),
  }
}

/**
 * What `emit` makes of the program of `f`, in which captured arrays are constants. Where something cannot be written `f`
 * is traced again with lines, so that the error names the user's.
 */
export const traceAndEmit = <Args extends readonly unknown[], T>(
  fn: string,
  f: (...args: Args) => unknown,
  specs: Readonly<Args>,
  emit: (p: Program, traced: Traced) => T,
): { readonly traced: Traced; readonly made: T } => {
  const once = () => {
    const traced = traceForExport(fn, f, specs)
    return { traced, made: emit(withConstants(fn, traced.program, traced.captured), traced) }
  }
  try {
    return once()
  } catch (e) {
    if (!(e instanceof ExportError) || e.line !== undefined) throw e
    return recordingLines(once)
  }
}

/** `params.w`, `[0]`: a path without the mark of its root. */
export const pathText = (path: Path): string => showPath(path).replace(/^\./, '')
