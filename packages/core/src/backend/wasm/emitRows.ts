/** Emits kernels that share rows: all of them for some rows, while those lie in a near cache, then for the next. */
import { bytesOf } from '../../dtype.ts'
import type { Buffer, LoopKernel, ReduceKernel, RowsKernel } from '../../kernel/kernel.ts'
import { rowStrides } from '../../kernel/rows.ts'
import { emitDriver, type Stretch } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { emitLoopRows } from './emitLoop.ts'
import { planReduceRows } from './emitReduce.ts'
import { handOver } from './handOver.ts'
import { pushCount } from './nest.ts'
import { separated } from './planReduce.ts'

/** Rows in a multiple of this fill every kernel's vectors. */
const LANES = 16

type Inner = LoopKernel | ReduceKernel

/** What is run for each block of rows, and the rows of a block. */
export interface Block {
  readonly rows: number
  readonly body: readonly Inner[]
}

/** Undefined where all had better be run kernel by kernel. Buffers with the same `placeOf` are counted once. */
export const planRows = (
  k: RowsKernel,
  buffers: readonly Buffer[],
  blockBytes: number,
  placeOf: (buffer: number) => number = (b) => b,
): Block | undefined => {
  const rows = rowsPerBlock(k, buffers, blockBytes, placeOf)
  if (rows >= k.count || k.body.length < 2) return undefined
  const body = k.body.flatMap((x): readonly Inner[] => (x.tag === 'reduce' ? separated(x) : [x]))
  const isPossible = body.every((x) => x.tag === 'loop' || planReduceRows(x, rows) !== undefined)
  return isPossible ? { rows, body } : undefined
}

/** The plan of rows that are emitted: that of the windows on their buffers, if they have any. */
export const blockOf = (context: EmitContext, k: RowsKernel, blockBytes: number): Block | undefined =>
  [...rowStrides(k.body).keys()].some((b) => context.windows.of.has(b))
    ? planRows(k, context.buffers, blockBytes)
    : planRows(k, context.buffers, blockBytes, (b) => context.address(b))

/**
 * The function that runs the rows in blocks that touch about `blockBytes`, or undefined where they had better be run kernel by
 * kernel. Kernels that are not busy are left out.
 */
export const emitRows = (
  context: EmitContext,
  k: RowsKernel,
  blockBytes: number,
  isBusy: (inner: Inner) => boolean,
): number | undefined => {
  const plan = blockOf(context, k, blockBytes)
  if (plan === undefined) return undefined
  const { rows } = plan
  const body = plan.body.filter(isBusy)
  const calls = body.map((x) => (x.tag === 'loop' ? emitLoopRows(context, x, rows) : planReduceRows(x, rows)!(context)))
  const block: Stretch = (f, _, from, to) => {
    for (const index of calls) {
      pushCount(f, from)
      pushCount(f, to)
      f.call(index)
    }
    handOver(context, k, f, to)
  }
  return emitDriver(context.module, [{ extent: k.count, dim: 0 }], { at: 0, step: rows }, block, context.jobs)
}

const rowsPerBlock = (
  k: RowsKernel,
  buffers: readonly Buffer[],
  blockBytes: number,
  placeOf: (buffer: number) => number,
): number => {
  const bytes = new Map<number, number>()
  for (const [b, stride] of rowStrides(k.body)) bytes.set(placeOf(b), stride * bytesOf(buffers[b]!.dtype))
  const row = [...bytes.values()].reduce((n, x) => n + x, 0)
  const rows = Math.max(1, Math.floor(blockBytes / Math.max(1, row)))
  return rows < LANES ? rows : rows - (rows % LANES)
}
