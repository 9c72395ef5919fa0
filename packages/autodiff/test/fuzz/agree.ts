/** What must hold of any function of arrays: eager, reference and compiled results agree, and nothing is written outside. */
import {
  expr,
  inspectKernels,
  isFloating,
  kernelsIn,
  NdArray,
  numbersOf,
  referenceBackend,
  setFeatureLevel,
  threadCount,
  verifyKernels,
  type Buffer,
  type Expr,
  type FeatureLevel,
  type Kernel,
  type KernelProgram,
  type Storage,
  type TypedArray,
  type Value,
} from '@pullback/core'
import { runGuarded, type WasmOptions } from '../../../core/test/backend/wasm/guarded.ts'
import { avalOf, showAval, type Aval } from '../../src/aval.ts'
import { lowerProgram } from '../../src/compile/lower.ts'
import { groupRows } from '../../src/compile/rows.ts'
import { simplify } from '../../src/compile/simplify.ts'
import { jit } from '../../src/index.ts'
import type { Var } from '../../src/program.ts'
import { stage } from '../../src/staging.ts'

/** Another way of compiling, which changes no bit. */
export interface Manner {
  /** Operations of a part, where there are several threads (`setThreads`) that share kernels out; 0: they do not. */
  readonly grain: number
  /** Bytes of a block of rows, where kernels that share rows are put together however small; 0: they are left as they are. */
  readonly blockBytes: number
  /** Bytes from which results go out in a stream. */
  readonly streamBytes: number
  /** Products of matrices in tiles for registers of 256 bits. */
  readonly wide: boolean
}

export interface AgreeOptions {
  /** Relative to the largest element of a result; 0 for the same bits. Default 0. */
  readonly tolerance?: number
  /** Also compiled in this manner. Default: not. */
  readonly manner?: Manner
  /** What the function goes through `jit` at. Default 'plain'. */
  readonly level?: FeatureLevel
  /** Also through `jit`, which compiles once more, its arguments donated or not. Default 'no'. */
  readonly jitted?: 'no' | 'plain' | 'donated'
}

/**
 * Throws unless a function gives the same results, up to a tolerance, evaluated operation by operation, by the reference
 * backend from its kernels, and compiled to WebAssembly with and without fused arithmetic; and, to the bit, in another manner.
 */
export const agree = (
  f: (...xs: readonly Value[]) => Value | readonly Value[],
  xs: readonly NdArray[],
  { tolerance = 0, jitted = 'no', manner, level = 'plain' }: AgreeOptions = {},
): void => {
  const flat = (...ys: readonly Value[]): readonly Value[] => {
    const y = f(...ys)
    return Array.isArray(y) ? (y as readonly Value[]) : [y as Value] // a value is no array
  }
  const kernels = kernelsOf(flat, xs)
  const { program, outs } = kernels
  verifyKernels(program)
  const operands = xs.map((x) => x.data)
  const expected = referenceBackend.compile(program).run(operands).map(read)
  const eager = flat(...xs) as readonly NdArray[] // of arrays outside any transform
  eager.forEach((y, i) => {
    if (showAval(avalOf(y), true) !== showAval(outs[i]!, true)) {
      throw new Error(`result ${i} is ${showAval(avalOf(y), true)} evaluated, ${showAval(outs[i]!, true)} traced`)
    }
  })
  compare('evaluated', eager.map((y) => y.data), expected, outs, tolerance) // prettier-ignore
  const compiled = runGuarded(program, operands, {})
  compare('compiled', compiled, expected, outs, tolerance)
  if (manner !== undefined) {
    const other = manner.blockBytes > 0 ? { ...program, kernels: regrouped(program.kernels, program.buffers) } : program
    verifyKernels(other)
    const results = runGuarded(other, operands, optionsOf(manner))
    compare(`compiled with ${JSON.stringify(manner)}`, results, compiled, outs, 0)
  }
  const hasExpansions = expressions(program.kernels).some((e) => e.tag === 'mulAdd')
  // Nothing else is compiled otherwise.
  if (hasExpansions || hasContraction(program.kernels)) {
    const fused = runGuarded(program, operands, { fused: true })
    // Which bits an expansion has with one rounding fewer is the processor's affair.
    if (!hasExpansions || tolerance > 0) compare('compiled with fused arithmetic', fused, expected, outs, tolerance)
    if (manner?.wide === true) {
      const both = runGuarded(program, operands, { fused: true, wide: true })
      compare('compiled with fused arithmetic in wide tiles', both, fused, outs, 0)
    }
  }
  if (jitted === 'no' || (hasExpansions && tolerance === 0 && level.startsWith('relaxed'))) return
  const given = jitted === 'donated' ? xs.map(copyOf) : xs
  const before = inspectKernels(verifyKernels)
  const donateArgnums = xs.map((_, i) => i)
  const warn = console.warn
  try {
    setFeatureLevel(level)
    // That an argument has no result of its type is of no interest here.
    if (jitted === 'donated') console.warn = () => undefined
    const g = jit(flat, jitted === 'donated' ? { donateArgnums } : {})
    compare(`jitted at ${level}`, g(...given).map((y) => (y as NdArray).data), expected, outs, tolerance) // prettier-ignore
  } finally {
    setFeatureLevel('plain')
    console.warn = warn
    inspectKernels(before)
  }
}

const optionsOf = ({ grain, blockBytes, streamBytes, wide }: Manner): WasmOptions => ({
  wide,
  streamBytes,
  ...(grain > 0 && threadCount() > 1 ? { grain } : {}),
  ...(blockBytes > 0 ? { blockBytes } : {}),
})

/** Kernels in groups of shared rows, without regard to whether that pays. */
const regrouped = (kernels: readonly Kernel[], buffers: readonly Buffer[]): readonly Kernel[] => {
  const inside = (ks: readonly Kernel[]): readonly Kernel[] => regrouped(ks, buffers)
  const apart = kernels.flatMap((k): readonly Kernel[] => {
    switch (k.tag) {
      case 'rows':
        return k.body
      case 'repeat':
        return [{ ...k, body: inside(k.body) }]
      case 'while':
        return [{ ...k, condition: inside(k.condition), body: inside(k.body) }]
      case 'branch':
        return [{ ...k, branches: k.branches.map(inside) }]
      case 'loop':
      case 'reduce':
      case 'contract':
      case 'scatter':
      case 'sort':
      case 'host':
        return [k]
    }
  })
  return groupRows(apart, buffers, { large: 1, row: Infinity, few: 2 })
}

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

const copyOf = (x: NdArray): NdArray => new NdArray(x.dtype, x.shape, x.data.slice(), x.weakType)

/** The kernels of a function, as `jit` would have them. */
export const kernelsOf = (
  f: (...xs: readonly Value[]) => readonly Value[],
  xs: readonly NdArray[],
): { readonly program: KernelProgram; readonly outs: readonly Aval[] } => {
  const { program, captured } = stage('agree', xs.map(avalOf), (ys) => f(...ys))
  const constants = new Map<Var, TypedArray>(captured.map((x, i) => [program.inputs[i]!, (x as NdArray).data]))
  return { program: lowerProgram(simplify(program), { constants }), outs: program.outputs.map((o) => o.aval) }
}

const hasContraction = (kernels: readonly Kernel[]): boolean =>
  kernels.some((k) => k.tag === 'contract' || hasContraction(kernelsIn(k)))

const expressions = (kernels: readonly Kernel[]): readonly Expr[] =>
  kernels.flatMap((k) => {
    if (k.tag === 'loop') return expr.nodesOf(k.stores.map((s) => s.value))
    if (k.tag === 'reduce') return expr.nodesOf([...k.accumulators, ...k.stores].map((s) => s.value))
    if (k.tag === 'scatter') return expr.nodesOf([k.value, k.address, k.guard])
    return expressions(kernelsIn(k))
  })

const compare = (
  how: string,
  results: readonly TypedArray[],
  expected: readonly TypedArray[],
  avals: readonly Aval[],
  tolerance: number,
): void => {
  results.forEach((raw, o) => {
    const { dtype } = avals[o]!
    const [got, want] = [numbersOf(raw, dtype), numbersOf(expected[o]!, dtype)]
    if (got.length !== want.length) throw new Error(`${how}: result ${o} has ${got.length} of ${want.length} elements`)
    let allowed = 0
    if (tolerance > 0 && isFloating(dtype)) {
      for (const v of want) if (Number.isFinite(v)) allowed = Math.max(allowed, Math.abs(v))
      allowed = tolerance * Math.max(1, allowed)
    }
    for (let i = 0; i < got.length; i++) {
      const [a, b] = [got[i]!, want[i]!]
      if (Object.is(a, b) || Math.abs(a - b) <= allowed * (tolerance > 0 ? 1 : 0) && allowed > 0) continue // prettier-ignore
      throw new Error(`${how}: result ${o}, ${showAval(avals[o]!)}, is ${a} at ${i} where the reference has ${b}`)
    }
  })
}
