/** Emits sequences of kernels and the structured ones among them: repetition, condition-controlled loops, choice of a branch. */
import { bytesOf } from '../../dtype.ts'
import type { BranchKernel, BufferCopy, Kernel, RepeatKernel, SlicePair, WhileKernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder } from './assembler.ts'
import type { EmitContext } from './context.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'
import { leafKernels } from './schedule.ts'

/** Emits the call that runs a kernel; undefined when there is nothing to do. */
export type LeafCall = ((f: FunctionBuilder) => void) | undefined

/** Appends the code that runs `kernels` in order to `f`. `leaf` is asked for each kernel without kernels inside, in order; for those of rows together. */
export const emitSequence = (
  context: EmitContext,
  f: FunctionBuilder,
  kernels: readonly Kernel[],
  leaf: (k: Kernel) => LeafCall,
): void => {
  for (const k of kernels) {
    switch (k.tag) {
      case 'loop':
      case 'reduce':
      case 'contract':
      case 'scatter':
      case 'sort':
      case 'host':
      case 'rows':
        leaf(k)?.(f)
        break
      case 'repeat':
        emitRepeat(context, f, k, leaf)
        break
      case 'while':
        emitWhile(context, f, k, leaf)
        break
      case 'branch':
        emitBranch(context, f, k, leaf)
        break
    }
  }
}

const bytesOfBuffer = (context: EmitContext, b: number): number => {
  const { dtype, elements } = context.buffer(b)
  return elements * bytesOf(dtype)
}

/** Copies a whole buffer over another, unless both lie in one place. */
export const emitCopy = (context: EmitContext, f: FunctionBuilder, from: number, to: number): void => {
  const bytes = bytesOfBuffer(context, to)
  if (bytes === 0 || context.address(from) === context.address(to)) return
  f.i32(context.address(to)).i32(context.address(from)).i32(bytes).memoryCopy()
}

const emitCarries = (context: EmitContext, f: FunctionBuilder, carries: readonly BufferCopy[]): void => {
  for (const { from, to } of carries) emitCopy(context, f, from, to)
}

const emitRepeat = (context: EmitContext, f: FunctionBuilder, k: RepeatKernel, leaf: (k: Kernel) => LeafCall): void => {
  if (k.count === 0) {
    // Leaves are counted, so those of a body that never runs are asked for too.
    for (const inner of leafKernels(k.body)) leaf(inner)
    return
  }
  const i = f.local(I32)
  f.i32(k.reverse ? k.count - 1 : 0).set(i)
  const again = f.loop()
  const slice = ({ stacked, slice: part }: SlicePair, isRead: boolean): void => {
    const bytes = bytesOfBuffer(context, part)
    if (bytes === 0) return
    const pushSlice = (): void => {
      f.get(i).i32(bytes).op(op.i32_mul).i32(context.address(stacked)).op(op.i32_add)
    }
    if (isRead) {
      f.i32(context.address(part))
      pushSlice()
    } else {
      pushSlice()
      f.i32(context.address(part))
    }
    f.i32(bytes).memoryCopy()
  }
  for (const p of k.reads) slice(p, true)
  emitSequence(context, f, k.body, leaf)
  for (const p of k.writes) slice(p, false)
  emitCarries(context, f, k.carries)
  if (k.reverse) f.get(i).i32(1).op(op.i32_sub).tee(i).i32(0).op(op.i32_ge_s)
  else f.get(i).i32(1).op(op.i32_add).tee(i).i32(k.count).op(op.i32_lt_u)
  f.brIf(again)
  f.end()
  f.free(i)
}

const emitWhile = (context: EmitContext, f: FunctionBuilder, k: WhileKernel, leaf: (k: Kernel) => LeafCall): void => {
  const done = f.block()
  const again = f.loop()
  emitSequence(context, f, k.condition, leaf)
  f.i32(context.address(k.predicate)).mem(op.i32_load8_u).op(op.i32_eqz).brIf(done)
  emitSequence(context, f, k.body, leaf)
  emitCarries(context, f, k.carries)
  f.br(again)
  f.end()
  f.end()
}

/** One block per branch, skipped unless its number was chosen. */
const emitBranch = (context: EmitContext, f: FunctionBuilder, k: BranchKernel, leaf: (k: Kernel) => LeafCall): void => {
  const last = k.branches.length - 1
  const chosen = f.local(I32)
  f.i32(context.address(k.index)).mem(op.i32_load).set(chosen)
  // Clamped: the first branch takes all below it, the last all above.
  k.branches.forEach((branch, i) => {
    if (i === last && i === 0) f.i32(1)
    else
      f.get(chosen)
        .i32(i)
        .op(i === last ? op.i32_ge_s : i === 0 ? op.i32_le_s : op.i32_eq)
    f.if()
    emitSequence(context, f, branch, leaf)
    f.end()
  })
  f.free(chosen)
}
