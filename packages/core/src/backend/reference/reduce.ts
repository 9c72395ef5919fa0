/** Reductions of the reference backend: one accumulator state carried over the blocks of a reduction. */
import { allocate, rangeOf, type KernelDType, type TypedArray } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import type { Accumulator, Combine, ReduceKernel } from '../../kernel/kernel.ts'
import { BLOCK } from './blocks.ts'
import { prepare, runSteps, type Step } from './evaluate.ts'
import { walk } from './walk.ts'

/** A running combination: `start`, then `take` for every run of elements in order, then `finish`. */
interface Running {
  readonly start: () => void
  readonly take: (block: TypedArray, from: number, to: number) => void
  readonly finish: () => number
}

const folded = (first: number, f: (a: number, x: number) => number): Running => {
  let a = first
  return {
    start: () => {
      a = first
    },
    take: (block, from, to) => {
      for (let i = from; i < to; i++) a = f(a, block[i]!)
    },
    finish: () => a,
  }
}

/** Floating sums: added in float64 and rounded once by the array the result is stored in. */
const floatSum = (): Running => {
  let a = 0
  return {
    start: () => {
      a = 0
    },
    take: (block, from, to) => {
      for (let i = from; i < to; i++) a += block[i]!
    },
    finish: () => a,
  }
}

/** Position of the first extreme element, or of the first NaN. -0 and +0 tie. */
const extreme = (better: (x: number, best: number) => boolean): Running => {
  let best = NaN
  let where = 0
  let position = 0
  return {
    start: () => {
      where = 0
      position = 0
    },
    take: (block, from, to) => {
      for (let i = from; i < to; i++, position++) {
        const x = block[i]!
        if (position === 0 || (!Number.isNaN(best) && (Number.isNaN(x) || better(x, best)))) {
          best = x
          where = position
        }
      }
    },
    finish: () => where,
  }
}

const running = (combine: Combine, dtype: KernelDType): Running => {
  const isInt = dtype === 'int32' || dtype === 'uint32'
  switch (combine) {
    case 'sum':
      return isInt ? folded(0, (a, x) => (a + x) | 0) : floatSum()
    case 'prod':
      return isInt ? folded(1, Math.imul) : folded(1, (a, x) => a * x)
    case 'max':
      return folded(rangeOf(dtype)[0], Math.max)
    case 'min':
      return folded(rangeOf(dtype)[1], Math.min)
    case 'and':
      return folded(1, (a, x) => a & x)
    case 'or':
      return folded(0, (a, x) => a | x)
    case 'argmax':
      return extreme((x, best) => x > best)
    case 'argmin':
      return extreme((x, best) => x < best)
  }
}

const resultType = (a: Accumulator): KernelDType =>
  a.combine === 'argmax' || a.combine === 'argmin' ? 'int32' : a.value.dtype

/** Runs the whole kernel. */
export const compileReduce = (k: ReduceKernel, fusedMulAdd: boolean): ((memory: readonly TypedArray[]) => void) => {
  const outer = sizeOf(k.extents)
  const inner = sizeOf(k.reduced)
  const rows = Math.min(BLOCK, outer)
  const accumulated = k.accumulators.map((a) => allocate(resultType(a), rows))
  const states = k.accumulators.map((a) => running(a.combine, a.value.dtype))
  const values = prepare(
    k.accumulators.map((a) => a.value),
    [...k.extents, ...k.reduced],
    fusedMulAdd,
  )
  const ends = prepare(
    k.stores.map((s) => s.value),
    k.extents,
    fusedMulAdd,
    accumulated,
  )
  const stores = k.stores.map((s, i): Step => {
    const write = walk('store', s.value.dtype, k.extents, s.access)
    const from = ends.results[i]!
    return (memory, p0, n) => {
      write(memory[s.buffer]!, from, p0, n)
    }
  })
  /** Reduces rows q0 … q0+rows-1 into `accumulated`, going through their elements block by block. */
  const reduceRows = (memory: readonly TypedArray[], q0: number, count: number): void => {
    const end = (q0 + count) * inner
    let row = 0
    let left = inner
    for (const s of states) s.start()
    for (let p = q0 * inner; p < end;) {
      const n = Math.min(BLOCK, end - p)
      runSteps(values.steps, memory, p, n)
      for (let i = 0; i < n;) {
        const run = Math.min(left, n - i)
        for (let a = 0; a < states.length; a++) states[a]!.take(values.results[a]!, i, i + run)
        i += run
        left -= run
        if (left > 0) continue
        finishRow(row++)
        left = inner
      }
      p += n
    }
    while (row < count) finishRow(row++) // an empty reduction visits no element
  }
  const finishRow = (row: number): void => {
    for (let a = 0; a < states.length; a++) {
      accumulated[a]![row] = states[a]!.finish()
      states[a]!.start()
    }
  }
  return (memory) => {
    for (let q = 0; q < outer; q += rows) {
      const n = Math.min(rows, outer - q)
      reduceRows(memory, q, n)
      runSteps(ends.steps, memory, q, n)
      for (const store of stores) store(memory, q, n)
    }
  }
}
