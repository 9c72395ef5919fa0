/** Emits kernels that share rows: all of them for some rows, while those lie in a near cache, then for the next. */
import { bytesOf } from '../../dtype.ts'
import type { LoopKernel, ReduceKernel, RowsKernel } from '../../kernel/kernel.ts'
import { rowStrides } from '../../kernel/rows.ts'
import { emitDriver, type Stretch } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { emitLoopRows } from './emitLoop.ts'
import { planReduceRows } from './emitReduce.ts'
import { pushCount } from './nest.ts'
import { separated } from './planReduce.ts'

/** Rows in a multiple of this fill every kernel's vectors. */
const LANES = 16

type Inner = LoopKernel | ReduceKernel

/** What is run for each block of rows, and the rows of a block; undefined where all had better be run kernel by kernel. */
export const planRows = (
  context: EmitContext,
  k: RowsKernel,
  blockBytes: number,
): { readonly rows: number; readonly body: readonly Inner[] } | undefined => {
  const rows = rowsPerBlock(context, k, blockBytes)
  if (rows >= k.count || k.body.length < 2) return undefined
  const body = k.body.flatMap((x): readonly Inner[] => (x.tag === 'reduce' ? separated(x) : [x]))
  const isPossible = body.every((x) => x.tag === 'loop' || planReduceRows(x, rows) !== undefined)
  return isPossible ? { rows, body } : undefined
}

/** The function that runs the rows in blocks that touch about `blockBytes`, or undefined where they had better be run kernel by kernel. */
export const emitRows = (context: EmitContext, k: RowsKernel, blockBytes: number): number | undefined => {
  const plan = planRows(context, k, blockBytes)
  if (plan === undefined) return undefined
  const { rows, body } = plan
  const calls = body.map((x) => (x.tag === 'loop' ? emitLoopRows(context, x, rows) : planReduceRows(x, rows)!(context)))
  const block: Stretch = (f, _, from, to) => {
    for (const index of calls) {
      pushCount(f, from)
      pushCount(f, to)
      f.call(index)
    }
  }
  return emitDriver(context.module, [{ extent: k.count, dim: 0 }], { at: 0, step: rows }, block, context.jobs)
}

const rowsPerBlock = (context: EmitContext, k: RowsKernel, blockBytes: number): number => {
  /** Buffers in one place are counted once. */
  const bytes = new Map<number, number>()
  for (const [b, stride] of rowStrides(k.body)) bytes.set(context.address(b), stride * bytesOf(context.buffer(b).dtype))
  const row = [...bytes.values()].reduce((n, x) => n + x, 0)
  const rows = Math.max(1, Math.floor(blockBytes / Math.max(1, row)))
  return rows < LANES ? rows : rows - (rows % LANES)
}
