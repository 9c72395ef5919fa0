/** What a function is compiled to, for people: kernels, memory traffic and arithmetic. */
import {
  bytesOf,
  expr,
  kernelsIn,
  memoryUse,
  printKernels,
  sizeOf,
  type Expr,
  type Kernel,
  type KernelProgram,
} from '@pullback/core'
import { avalOf } from './aval.ts'
import { lowerProgram } from './compile/lower.ts'
import { simplify } from './compile/simplify.ts'
import { stage } from './staging.ts'
import { checkFunction, flattenValues, nameOf, unflattenValues } from './transforms/arguments.ts'

/** Work of one run of a kernel program. */
interface Cost {
  /** Arithmetic operations on elements; a multiplication and an addition of a contraction count as two. */
  readonly operations: number
  /** Bytes loaded and stored, if nothing stays in a cache. */
  readonly bytes: number
}

const costOf = (p: KernelProgram, k: Kernel): Cost => {
  const width = (b: number): number => bytesOf(p.buffers[b]!.dtype)
  const inside = (roots: readonly Expr[]): Cost => {
    const nodes = expr.nodesOf(roots)
    return {
      operations: nodes.filter((e) => !['const', 'index', 'load', 'acc'].includes(e.tag)).length,
      bytes: nodes.reduce((n, e) => n + (e.tag === 'load' || e.tag === 'loadAt' ? width(e.buffer) : 0), 0),
    }
  }
  const times = (n: number, c: Cost): Cost => ({ operations: n * c.operations, bytes: n * c.bytes })
  const plus = (...cs: readonly Cost[]): Cost => ({
    operations: cs.reduce((n, c) => n + c.operations, 0),
    bytes: cs.reduce((n, c) => n + c.bytes, 0),
  })
  switch (k.tag) {
    case 'loop': {
      const stored = k.stores.reduce((n, s) => n + width(s.buffer), 0)
      return times(sizeOf(k.extents), plus(inside(k.stores.map((s) => s.value)), { operations: 0, bytes: stored }))
    }
    case 'reduce': {
      const points = sizeOf(k.extents)
      const read = inside(k.accumulators.map((a) => a.value))
      const combined = { operations: read.operations + k.accumulators.length, bytes: read.bytes }
      const stored = k.stores.reduce((n, s) => n + width(s.buffer), 0)
      return plus(
        times(points * sizeOf(k.reduced), combined),
        times(points, plus(inside(k.stores.map((s) => s.value)), { operations: 0, bytes: stored })),
      )
    }
    case 'contract': {
      const w = width(k.c.buffer)
      return times(sizeOf(k.batch), { operations: 2 * k.m * k.n * k.k, bytes: w * (k.m * k.k + k.k * k.n + k.m * k.n) })
    }
    case 'scatter':
      return times(sizeOf(k.extents), plus(inside([k.address, k.value]), { operations: 1, bytes: 2 * width(k.buffer) }))
    case 'sort':
      return { operations: k.rows * k.length * Math.ceil(Math.log2(k.length + 1)), bytes: 0 }
    case 'host':
      return { operations: 0, bytes: k.from.reduce((n, b) => n + width(b) * p.buffers[b]!.elements, 0) }
    case 'repeat':
      return times(k.count, plus(...k.body.map((b) => costOf(p, b))))
    case 'rows':
    case 'branch':
    case 'while':
      // Once through everything inside: how often, or which branch, is not known.
      return plus(...kernelsIn(k).map((b) => costOf(p, b)))
  }
}

const scaled = (n: number, unit: string): string => {
  const step = n < 1e3 ? 0 : n < 1e6 ? 1 : n < 1e9 ? 2 : 3
  return `${step === 0 ? n : (n / 1000 ** step).toPrecision(3)} ${['', 'k', 'M', 'G'][step]!}${unit}`
}

/**
 * What `jit(f)` would run for these arguments, as text: the fused kernels with their expressions, and a line with the
 * number of kernels, arithmetic operations, bytes moved (before caches), bytes of the memory they run in, and how many of
 * those hold values at the fullest moment, below which no plan of the memory comes.
 *
 * @example
 * console.log(explain((x: Value) => np.sum(np.exp(x)))(np.ones([1000])))
 */
export const explain = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
): ((...args: Args) => string) => {
  checkFunction('explain', f)
  return (...args) => {
    const x = flattenValues('explain', 'argument', args)
    const { program } = stage(
      `explain of ${nameOf(f)}`,
      x.values.map(avalOf),
      (xs) => flattenValues('explain', `result of ${nameOf(f)}`, f(...(unflattenValues(x.def, xs) as Args))).values,
    )
    const p = lowerProgram(simplify(program))
    const costs = p.kernels.map((k) => costOf(p, k))
    const operations = costs.reduce((n, c) => n + c.operations, 0)
    const bytes = costs.reduce((n, c) => n + c.bytes, 0)
    const { arena, live, kept } = memoryUse(p)
    const work = `${p.kernels.length} kernels, ${scaled(operations, 'operations')}, ${scaled(bytes, 'B')} moved`
    const memory = `an arena of ${scaled(arena, 'B')}, of which ${scaled(live, 'B')} live at one time`
    const more = kept === 0 ? '' : `; ${scaled(kept, 'B')} more keep arguments for the next call`
    return `${printKernels(p)}\n${work}, ${memory}${more}`
  }
}
