/** Kernels that run other kernels: repeated, while a condition holds, or one of several. */
import type { TypedArray } from '../../dtype.ts'
import type { BranchKernel, BufferCopy, RepeatKernel, SlicePair, WhileKernel } from '../../kernel/kernel.ts'

/** Runs one kernel over the buffers of a call. */
export type Run = (memory: readonly TypedArray[]) => void

const carry = (carries: readonly BufferCopy[], memory: readonly TypedArray[]): void => {
  for (const { from, to } of carries) memory[to]!.set(memory[from]!)
}

/** Slice `i` of a stacked buffer, as a view. */
const sliceOf = ({ stacked, slice }: SlicePair, memory: readonly TypedArray[], i: number): TypedArray => {
  const n = memory[slice]!.length
  return memory[stacked]!.subarray(i * n, (i + 1) * n)
}

export const compileRepeat =
  (k: RepeatKernel, body: Run): Run =>
  (memory) => {
    for (let pass = 0; pass < k.count; pass++) {
      const i = k.reverse ? k.count - 1 - pass : pass
      for (const c of k.reads) memory[c.slice]!.set(sliceOf(c, memory, i))
      body(memory)
      for (const c of k.writes) sliceOf(c, memory, i).set(memory[c.slice]!)
      carry(k.carries, memory)
    }
  }

export const compileWhile =
  (k: WhileKernel, condition: Run, body: Run): Run =>
  (memory) => {
    for (condition(memory); memory[k.predicate]![0] !== 0; condition(memory)) {
      body(memory)
      carry(k.carries, memory)
    }
  }

export const compileBranch =
  (k: BranchKernel, branches: readonly Run[]): Run =>
  (memory) => {
    const i = memory[k.index]![0]!
    branches[Math.min(branches.length - 1, Math.max(0, i))]!(memory)
  }
