/** Calls that hand the finished stretch of a streamed result to the host. */
import type { Kernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder } from './assembler.ts'
import { emitChunk, type Cut, type Stretch } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { pushCount, type Count, type NestLoop } from './nest.ts'
import * as op from './instructions.ts'

/** After the steps before `to`: hands over all results that the kernel computes and whose window is full, or at its end. */
export const handOver = (context: EmitContext, kernel: Kernel, f: FunctionBuilder, to: Count): void => {
  const { of, results, computed } = context.windows
  for (const result of computed.get(kernel) ?? []) {
    const { buffer, extent } = results[result]!
    const { steps } = of.get(buffer)!
    pushCount(f, to)
    f.i32(steps).op(op.i32_rem_u).op(op.i32_eqz)
    pushCount(f, to)
    f.i32(extent).op(op.i32_eq).op(op.i32_or)
    f.if()
    f.i32(result)
    pushCount(f, to)
    f.i32(1).op(op.i32_sub).i32(steps).op(op.i32_div_u).i32(steps).op(op.i32_mul)
    pushCount(f, to)
    f.call(context.takeOver!) // imported where there are results to hand over
    f.end()
  }
}

/** The stretch of a kernel's loops, followed by what is to be handed over. */
export const handingOver = (
  context: EmitContext,
  kernel: Kernel,
  loops: readonly NestLoop[],
  cut: Cut | undefined,
  stretch: Stretch | number,
): Stretch | number => {
  if (!context.windows.computed.has(kernel)) return stretch
  const chunk = typeof stretch === 'number' ? stretch : emitChunk(context.module, loops, cut, stretch)
  return (f, _, from, to) => {
    pushCount(f, from)
    pushCount(f, to)
    f.call(chunk)
    handOver(context, kernel, f, to)
  }
}
