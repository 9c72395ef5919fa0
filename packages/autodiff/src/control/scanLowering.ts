/** How a scan becomes a kernel that repeats the kernels of its body. */
import type { SlicePair } from '@pullback/core'
import type { Aval } from '../aval.ts'
import type { KernelBuilder, Source } from '../lowering.ts'
import type { Program } from '../program.ts'

interface Loop {
  readonly program: Program
  readonly length: number
  readonly reverse: boolean
  readonly consts: number
  readonly carry: number
}

/** Element i of an operand stacked along its leading axis; the operand must be dense for slices to be contiguous. */
const sliced = (b: KernelBuilder, x: Source): { readonly pair: SlicePair; readonly slice: Source } => {
  const dense = b.copy(x)
  const slice = b.allocate(x.shape.slice(1), x.dtype)
  return { pair: { stacked: dense.buffer, slice: slice.buffer }, slice }
}

export const lowerScan = (
  b: KernelBuilder,
  ins: readonly Source[],
  p: Loop,
  outs: readonly Aval[],
): readonly Source[] => {
  const consts = ins.slice(0, p.consts)
  const carry = ins.slice(p.consts, p.consts + p.carry).map((x) => b.copy(x))
  const elements = ins.slice(p.consts + p.carry).map((x) => sliced(b, x))
  const body = b.nest(p.program, [...consts, ...carry, ...elements.map((e) => e.slice)])
  const stacked = outs.slice(p.carry).map((a) => b.allocate(a.shape, a.dtype))
  b.push({
    tag: 'repeat',
    count: p.length,
    reverse: p.reverse,
    reads: elements.map((e) => e.pair),
    body: body.kernels,
    writes: stacked.map((s, i) => ({ stacked: s.buffer, slice: body.outputs[p.carry + i]!.buffer })),
    carries: carry.map((c, i) => ({ from: body.outputs[i]!.buffer, to: c.buffer })),
  })
  return [...carry, ...stacked]
}
