/** Whether a program has enough to do for several threads. Decides; emits nothing. */
import { bytesOf } from '../../../dtype.ts'
import { nodesOf } from '../../../kernel/expr.ts'
import type { Kernel, KernelProgram } from '../../../kernel/kernel.ts'
import { sizeOf } from '../../../shape.ts'

/** Nanoseconds, as measured on a machine of some years: an operation on an element, its way to memory, a product and a sum. */
const OPERATION = 0.1
const ELEMENT = 0.25
const TERM = 0.06

/** Kernels of less do not make a program worth it: steps of an LSTM, of 60 to 130 µs each, were slower on two threads. */
const LEAST_KERNEL = 150_000

/** What can be shared out must take so long. */
const LEAST_PROGRAM = 300_000

/** More that a byte takes to be copied into memory that threads share, or out of it, than into memory of one's own. */
const COPY = 0.1

/** Nanoseconds of the kernels that can be shared out, a condition's repetitions counted once. */
const shareable = (kernels: readonly Kernel[]): number => kernels.reduce((sum, k) => sum + shareableOf(k), 0)

const shareableOf = (k: Kernel): number => {
  switch (k.tag) {
    case 'loop':
    case 'reduce':
    case 'contract': {
      const time = timeOf(k)
      return time < LEAST_KERNEL ? 0 : time
    }
    case 'rows': {
      const time = k.body.reduce((sum, inner) => sum + timeOf(inner), 0)
      return time < LEAST_KERNEL ? 0 : time
    }
    case 'repeat':
      return k.count * shareable(k.body)
    case 'while':
      return shareable(k.condition) + shareable(k.body)
    case 'branch':
      return Math.max(0, ...k.branches.map(shareable))
    case 'scatter':
    case 'sort':
    case 'host':
      return 0
  }
}

const timeOf = (k: Extract<Kernel, { tag: 'loop' | 'reduce' | 'contract' }>): number => {
  if (k.tag === 'contract') return sizeOf(k.batch) * k.m * k.n * k.k * TERM
  const inside = k.tag === 'reduce' ? k.accumulators.map((a) => a.value) : k.stores.map((s) => s.value)
  const points = sizeOf(k.extents) * (k.tag === 'reduce' ? sizeOf(k.reduced) : 1)
  return points * (nodesOf(inside).length * OPERATION + ELEMENT)
}

/** Whether threads would make up for what they cost: `kept` says whether donated arrays stay in the program's memory. */
export const isWorthThreads = (program: KernelProgram, kept: boolean): boolean => {
  const time = shareable(program.kernels)
  if (time < LEAST_PROGRAM) return false
  let bytes = 0
  const count = (b: number): void => {
    const { dtype, elements } = program.buffers[b]!
    bytes += elements * bytesOf(dtype)
  }
  const donated = new Set(program.donated)
  program.inputs.forEach((b, i) => {
    if (!kept || program.donated[i]! < 0) count(b)
  })
  program.outputs.forEach((b, o) => {
    if (!kept || !donated.has(o)) count(b)
  })
  // Two threads halve the time at best.
  return time * 0.4 > bytes * COPY
}
