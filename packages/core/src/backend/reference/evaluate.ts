/** Turns expressions into steps over blocks of points: every shared node is computed once per block, into a scratch array. */
import { allocate, type KernelDType, type TypedArray } from '../../dtype.ts'
import { nodesOf, operands, type Expr, withRareInlined } from '../../kernel/expr.ts'
import { BLOCK, blockOp } from './blocks.ts'
import { walk } from './walk.ts'

/** Computes points p0 … p0+n-1 (n ≤ BLOCK) from the buffers of this run. */
export type Step = (memory: readonly TypedArray[], p0: number, n: number) => void

export interface Evaluation {
  readonly steps: readonly Step[]
  /** Where the value of each root lies after the steps. Valid until other expressions are evaluated. */
  readonly results: readonly TypedArray[]
}

const forEach = <T>(make: () => T): Record<KernelDType, T> => ({
  bool: make(), int8: make(), int16: make(), int32: make(), uint8: make(), uint16: make(), uint32: make(),
  float32: make(), float64: make(),
}) // prettier-ignore

/**
 * Scratch arrays, shared by all programs: one evaluation is over before the next begins, so that compiling allocates
 * nothing and a kept executable holds no memory.
 */
const scratch: { readonly [D in KernelDType]: TypedArray[] } = forEach(() => [])

class Registers {
  readonly #free: Record<KernelDType, number[]> = forEach<number[]>(() => [])
  readonly #used: Record<KernelDType, number> = forEach(() => 0)

  take(dtype: KernelDType): TypedArray {
    const k = this.#free[dtype].pop() ?? this.#used[dtype]++
    return (scratch[dtype][k] ??= allocate(dtype, BLOCK))
  }

  release(block: TypedArray, dtype: KernelDType): void {
    this.#free[dtype].push(scratch[dtype].indexOf(block))
  }
}

/** The loop index of dimension `dim` at points p0 … p0+n-1. */
const indexStep = (out: TypedArray, extents: readonly number[], dim: number): Step => {
  const extent = extents[dim]!
  let inner = 1
  for (let d = dim + 1; d < extents.length; d++) inner *= extents[d]!
  return (_memory, p0, n) => {
    let value = Math.floor(p0 / inner) % extent
    let left = inner - (p0 % inner)
    for (let i = 0; i < n; i++) {
      out[i] = value
      if (--left === 0) {
        left = inner
        if (++value === extent) value = 0
      }
    }
  }
}

const stepOf = (
  e: Expr,
  out: TypedArray,
  xs: readonly TypedArray[],
  extents: readonly number[],
  accumulated: readonly TypedArray[],
  fusedMulAdd: boolean, // prettier-ignore
): Step => {
  switch (e.tag) {
    case 'const': {
      const { value } = e
      return (_memory, _p0, n) => {
        for (let i = 0; i < n; i++) out[i] = value
      }
    }
    case 'index':
      return indexStep(out, extents, e.dim)
    case 'load': {
      const { buffer } = e
      const read = walk('load', e.dtype, extents, e.access)
      return (memory, p0, n) => {
        read(memory[buffer]!, out, p0, n)
      }
    }
    case 'loadAt': {
      const { buffer } = e
      const address = xs[0]!
      return (memory, _p0, n) => {
        const from = memory[buffer]!
        const last = from.length - 1
        for (let i = 0; i < n; i++) {
          const a = address[i]!
          out[i] = from[a < 0 ? 0 : a > last ? last : a]!
        }
      }
    }
    case 'acc': {
      const from = accumulated[e.index]!
      return (_memory, _p0, n) => {
        for (let i = 0; i < n; i++) out[i] = from[i]!
      }
    }
    case 'unary':
    case 'binary':
    case 'mulAdd':
    case 'compare':
    case 'select':
    case 'rare':
    case 'convert':
    case 'bitcast':
    case 'threefry': {
      const op = blockOp(e, fusedMulAdd)
      if (op === undefined) throw new Error(`internal: no block operation for ${e.tag}`)
      return (_memory, _p0, n) => {
        op(n, out, xs)
      }
    }
  }
}

/**
 * Prepares `roots` for evaluation over the iteration space `extents`; `accumulated[i]` holds accumulator i for the
 * points of a block.
 */
export const prepare = (
  roots: readonly Expr[],
  extents: readonly number[],
  fusedMulAdd: boolean,
  accumulated: readonly TypedArray[] = [],
): Evaluation => {
  const memo = new Map<Expr, Expr>()
  const inlined = roots.map((r) => withRareInlined(r, memo))
  const nodes = nodesOf(inlined)
  const lastUse = new Map<Expr, number>()
  nodes.forEach((e, i) => {
    for (const x of operands(e)) lastUse.set(x, i)
  })
  for (const r of inlined) lastUse.set(r, nodes.length)
  const registers = new Registers()
  const places = new Map<Expr, TypedArray>()
  const steps: Step[] = []
  nodes.forEach((e, i) => {
    const xs = operands(e).map((x) => places.get(x)!)
    // Operands that end here may give their place to the result: every operation reads point i before it writes it.
    for (const x of new Set(operands(e))) if (lastUse.get(x) === i) registers.release(places.get(x)!, x.dtype)
    const out = registers.take(e.dtype)
    places.set(e, out)
    steps.push(stepOf(e, out, xs, extents, accumulated, fusedMulAdd))
  })
  return { steps, results: inlined.map((r) => places.get(r)!) }
}

export const runSteps = (steps: readonly Step[], memory: readonly TypedArray[], p0: number, n: number): void => {
  for (let i = 0; i < steps.length; i++) steps[i]!(memory, p0, n)
}
