/** How one contraction is oriented, folded and cut into register tiles and cache blocks. Decides; emits nothing. */
import { bytesOf, isFloating } from '../../dtype.ts'
import type { ContractKernel } from '../../kernel/kernel.ts'

/** One batch loop: strides in elements of a, b and c. */
export interface BatchLoop {
  readonly extent: number
  readonly a: number
  readonly b: number
  readonly c: number
}

/**
 * Where the columns of `b` come from. `direct`: unit stride, read in place. `gather`: any stride, one lane at a time, in place.
 * `packed`: copied panel by panel into scratch first. `dot`: both operands contiguous along k, so vectors run along k.
 * `sweep`: one row, and `b` read along its own.
 */
export type Method = 'direct' | 'gather' | 'packed' | 'dot' | 'sweep'

/** `c[m, n] = Σ_k a[m, k] · b[k, n]` below some batch loops; strides and offsets in elements. Vectors run along n. */
export interface ContractPlan {
  readonly dtype: ContractKernel['dtype']
  readonly bytes: 4 | 8
  /** Elements in one v128. */
  readonly lanes: 2 | 4
  readonly batch: readonly BatchLoop[]
  readonly m: number
  readonly n: number
  readonly k: number
  readonly a: { readonly offset: number; readonly row: number; readonly k: number }
  readonly b: { readonly offset: number; readonly k: number; readonly column: number }
  readonly c: { readonly offset: number; readonly row: number; readonly column: number }
  /** The operands changed places, c = (bᵀ·aᵀ)ᵀ: `a` here is the kernel's `b`. */
  readonly isSwapped: boolean
  readonly method: Method
  readonly packsA: boolean
  /** The register tile: `rows` × `vectors · lanes` (for `dot`: `vectors` columns). */
  readonly rows: number
  readonly vectors: number
  /** Terms to a round of the innermost loop. */
  readonly unroll: number
  /** Whole tiles are of packed operands and left to the strips of `wideStrips.ts`. */
  readonly isWide: boolean
  /** Terms of a partial sum. */
  readonly kBlock: number
  /** One matrix is work enough to be cut into parts, blocks of the result; else parts are whole matrices. */
  readonly isCut: boolean
  /** Rounds of the longest batch loop to a part, where matrices are not cut. */
  readonly batchesPerPart: number
  /** Row tiles and panels of `b` to a block. */
  readonly tilesPerBlock: number
  readonly panelsPerBlock: number
  /** Blocks of rows and columns whose operands are packed at a time. */
  readonly rowBlocksPerPass: number
  readonly columnBlocksPerPass: number
}

/** What contractions may use beyond the plain instructions for 128-bit vectors. */
export interface ContractFeatures {
  /** Relaxed multiply-add, which rounds once where the machine can. */
  readonly isFused: boolean
  /** The engine makes pairs of vectors into one of 256 bits. */
  readonly isWide: boolean
  /** Parts may run at the same time, so each needs working space of its own. */
  readonly isThreaded: boolean
}

export const PLAIN: ContractFeatures = { isFused: false, isWide: false, isThreaded: false }

interface Dim {
  extent: number
  a: number
  b: number
  c: number
}

/** Packed panels and tiles take no more room than this, each. */
const PACKED_BYTES = 4 * 1024 * 1024
/** Products in a matrix from which it is cut into parts, and in a part: some microseconds of work, and less than a time slice. */
const CUT_FROM = 2 ** 18
const LEAST_PART = 2 ** 17
const GREATEST_PART = 2 ** 21
/** More parts than this do not divide the work more evenly. */
const PARTS = 32
/** Parts that threads share at most: there must be fewer than 2^16 of them, and so many share out any work evenly. */
export const MOST_PARTS_SHARED = 1024
/** Greatest number of terms in a partial sum. */
const K_BLOCK = 384
/** In `dot` the terms are shared between the lanes of several vectors. */
const K_BLOCK_DOT = 1024
/** Rows of `a` that stay in the second-level cache while panels pass by. */
const ROWS_PER_BLOCK = 64
/** Where there are few terms, time goes into writing: rows whose pages the processor can keep track of. */
const FEW_TERMS = 16
const ROWS_WRITTEN = 16

/** Drops loops of one round and merges neighbours that walk all three operands evenly. */
const coalesce = (dims: readonly Dim[]): Dim[] => {
  const out: Dim[] = []
  for (const d of dims) {
    if (d.extent === 1) continue
    const last = out[out.length - 1]
    if (last !== undefined && last.a === d.a * d.extent && last.b === d.b * d.extent && last.c === d.c * d.extent) {
      out[out.length - 1] = { ...d, extent: d.extent * last.extent }
    } else {
      out.push(d)
    }
  }
  return out
}

/**
 * Joins a batch loop that one operand ignores to the row (or column) loop the other two share:
 * [B, M, K]·[K, N] is [B·M, K]·[K, N]. Returns undefined if the two do not walk memory as one loop would.
 */
const join = (outer: Dim, row: Dim, operand: 'a' | 'b'): Dim | undefined => {
  if (row.extent === 1) return outer
  const extent = outer.extent * row.extent
  if (outer[operand] === row[operand] * row.extent && outer.c === row.c * row.extent) return { ...row, extent }
  if (row[operand] === outer[operand] * outer.extent && row.c === outer.c * outer.extent) return { ...outer, extent }
  return undefined
}

const fold = (batch: Dim[], row: Dim, column: Dim): { batch: Dim[]; row: Dim; column: Dim } => {
  for (let i = batch.length - 1; i >= 0; i--) {
    const d = batch[i]!
    const rest = batch.filter((_, j) => j !== i)
    const joinedRow = d.b === 0 ? join(d, row, 'a') : undefined
    if (joinedRow !== undefined) return fold(rest, joinedRow, column)
    const joinedColumn = d.a === 0 ? join(d, column, 'b') : undefined
    if (joinedColumn !== undefined) return fold(rest, row, joinedColumn)
  }
  return { batch, row, column }
}

const shouldSwap = (row: Dim, column: Dim): boolean => {
  if (column.extent === 1) return row.extent !== 1
  if (row.extent === 1 || column.c === 1) return false
  if (row.c === 1) return true
  return column.b !== 1 && row.a === 1
}

/**
 * 15 vector registers hold accumulators, operands and one product; a tile that needs more runs at half speed. Of those
 * that fit, 2 × 16 is the fastest in every engine measured: it reads the fewest elements one at a time.
 */
const tileOf = (m: number, n: number, lanes: number): { rows: number; vectors: number } => {
  // 64 bytes of each row of b: whole cache lines, however far apart the rows are.
  if (m === 1) return { rows: 1, vectors: 4 }
  if (n <= lanes) return { rows: 6, vectors: 1 }
  const wide = { rows: 2, vectors: 4 }
  const tall = { rows: 4, vectors: 2 }
  return m <= 2 || columnCost(n, lanes, wide) <= columnCost(n, lanes, tall) ? wide : tall
}

/** Fewer sums than this wait for each other's additions. */
const SUMS = 8

/** Terms to a round of the innermost loop: more gains little, and compiles slower. */
const UNROLL = 6

/** With pairs of vectors in one register there is room for twice the sums, and for more where no product needs a place. */
export const WIDE_TILE = { rows: 4, vectors: 4, unroll: 2 }
export const WIDE_TILE_FUSED = { rows: 6, vectors: 4, unroll: 1 }

/** Relative time of a row of c. The last, narrower panel has fewer sums to work on at a time. */
const columnCost = (n: number, lanes: number, { rows, vectors }: { rows: number; vectors: number }): number => {
  const edge = Math.ceil((n % (vectors * lanes)) / lanes)
  const whole = Math.floor(n / (vectors * lanes)) * vectors
  return (whole + (edge * SUMS) / Math.min(SUMS, Math.max(1, rows * edge))) * (vectors === 4 ? 1 : 1.1)
}

/** The plan of a contraction; offsets are relative to the operand's buffer. */
export const planContract = (kernel: ContractKernel, features: ContractFeatures = PLAIN): ContractPlan => {
  const { dtype, k, a, b, c } = kernel
  const rank = kernel.batch.length
  const bytes = bytesOf(dtype) as 4 | 8 // the contraction dtypes are never bool
  const lanes = bytes === 4 ? 4 : 2
  const strides = (i: number): readonly [number, number, number] => [
    a.access.strides[i]!,
    b.access.strides[i]!,
    c.access.strides[i]!,
  ]
  const dims = kernel.batch.map((extent, i): Dim => {
    const [da, db, dc] = strides(i)
    return { extent, a: da, b: db, c: dc }
  })
  const folded = fold(
    coalesce(dims),
    { extent: kernel.m, a: strides(rank)[0], b: 0, c: strides(rank)[2] },
    { extent: kernel.n, a: 0, b: strides(rank + 1)[1], c: strides(rank + 1)[2] },
  )
  const isSwapped = shouldSwap(folded.row, folded.column)
  const turned = isSwapped
    ? {
        batch: folded.batch.map((d): BatchLoop => ({ ...d, a: d.b, b: d.a })),
        row: { ...folded.column, a: folded.column.b },
        column: { ...folded.row, b: folded.row.a },
        aK: strides(rank)[1],
        bK: strides(rank + 1)[0],
        aOffset: b.access.offset,
        bOffset: a.access.offset,
      }
    : {
        batch: folded.batch,
        row: folded.row,
        column: folded.column,
        aK: strides(rank + 1)[0],
        bK: strides(rank)[1],
        aOffset: a.access.offset,
        bOffset: b.access.offset,
      }
  const m = turned.row.extent
  const n = turned.column.extent
  // The stride of an axis of one element is free: 1 is the fastest to read and write.
  const column = n === 1 ? { b: 1, c: 1 } : turned.column
  const wide = features.isFused ? WIDE_TILE_FUSED : WIDE_TILE
  const isWide = features.isWide && isFloating(dtype) && column.c === 1 && m >= 16 && n >= 32 && k >= 16
  const isSwept = turned.batch.length === 0 && column.c === 1 && column.b === 1 && turned.aK > 0
  const method =
    isSwept && shouldSweep(m, n, k, turned.bK * bytes)
      ? 'sweep'
      : isWide
        ? 'packed'
        : methodOf([m, n, k], turned.aK, turned.bK, column.b, bytes)
  const { rows, vectors } = isWide ? wide : method === 'dot' ? { rows: m, vectors: 4 } : tileOf(m, n, lanes)
  const greatest = method === 'dot' ? K_BLOCK_DOT : K_BLOCK
  const kBlock = Math.max(lanes, roundUp(Math.ceil(k / Math.max(1, Math.ceil(k / greatest))), lanes))
  const height = Math.min(rows, m)
  return {
    dtype,
    bytes,
    lanes,
    batch: turned.batch,
    m,
    n,
    k,
    a: { offset: turned.aOffset, row: m === 1 ? 0 : turned.row.a, k: turned.aK },
    b: { offset: turned.bOffset, k: turned.bK, column: column.b },
    c: { offset: c.access.offset, row: m === 1 ? 0 : turned.row.c, column: column.c },
    isSwapped,
    method,
    packsA:
      isWide ||
      (method !== 'dot' &&
        shouldPackA(m, n, k, turned.row.a, turned.aK, bytes) &&
        (method === 'packed' || turned.row.a === 1)),
    rows: height,
    vectors,
    unroll: method === 'gather' ? 1 : Math.min(UNROLL, Math.max(1, k)),
    isWide,
    kBlock,
    ...blocksOf(turned.batch, [m, n, k], kBlock, height, method === 'dot' ? 4 : vectors * lanes, bytes),
  }
}

type Blocks = Pick<
  ContractPlan,
  'isCut' | 'batchesPerPart' | 'tilesPerBlock' | 'panelsPerBlock' | 'rowBlocksPerPass' | 'columnBlocksPerPass'
>

/** Parts of about equal work. What they are does not depend on how many threads there are. */
const blocksOf = (
  batch: readonly BatchLoop[],
  [m, n, k]: readonly [number, number, number],
  kBlock: number,
  rows: number,
  columns: number,
  bytes: number,
): Blocks => {
  const depth = Math.max(8, Math.min(kBlock, k))
  const products = m * n * Math.max(depth, k)
  const all = batch.reduce((x, d) => x * d.extent, products)
  const part = Math.min(GREATEST_PART, Math.max(LEAST_PART, all / PARTS))
  const [tiles, panels] = [Math.max(1, Math.floor(m / rows)), Math.max(1, Math.floor(n / columns))]
  const few = Math.min(tiles, Math.max(1, Math.floor((k <= FEW_TERMS ? ROWS_WRITTEN : ROWS_PER_BLOCK) / rows)))
  const panelsPerBlock = evenly(panels, part / (few * rows * depth * columns))
  const tilesPerBlock =
    k <= FEW_TERMS ? few : evenly(tiles, Math.max(few, part / (panelsPerBlock * columns * depth * rows)))
  const perPass = (things: number): number => Math.max(1, Math.floor(PACKED_BYTES / (kBlock * things * bytes)))
  const longest = batch.reduce((x, d) => Math.max(x, d.extent), 1)
  return {
    isCut: products >= CUT_FROM,
    batchesPerPart: Math.ceil(longest / Math.max(1, Math.min(longest, MOST_PARTS_SHARED, Math.floor(all / part)))),
    tilesPerBlock,
    panelsPerBlock,
    rowBlocksPerPass: perPass(tilesPerBlock * rows),
    columnBlocksPerPass: perPass(panelsPerBlock * columns),
  }
}

/** Things to a block: about `size`, and about the same in each. */
const evenly = (total: number, size: number): number => {
  const blocks = Math.ceil(total / Math.min(total, Math.max(1, size)))
  return Math.ceil(total / blocks)
}

const roundUp = (x: number, step: number): number => Math.ceil(x / step) * step

const methodOf = (
  [m, n, k]: readonly [number, number, number],
  aK: number,
  bK: number,
  bColumn: number,
  bytes: number,
): Method => {
  if (m <= 2 && aK === 1 && bK === 1 && k >= 8 && (bColumn !== 1 || n === 1)) return 'dot'
  if (bColumn !== 1) return m <= 4 ? 'gather' : 'packed'
  if (m < 24) return 'direct'
  // A panel read in place must stay in the first-level cache, where its cache lines are a row apart.
  const isFar = m >= 100 && Math.abs(bK) * bytes * Math.min(k, K_BLOCK) > 32 * 1024
  return isFar || k * n >= 32 * 1024 ? 'packed' : 'direct'
}

/** Panels that are far apart in memory from row to row, in a matrix much larger than the first-level cache. */
const shouldSweep = (m: number, n: number, k: number, rowBytes: number): boolean =>
  m === 1 && n >= 64 && k >= 16 && rowBytes >= 1024 && rowBytes * k >= 256 * 1024

/**
 * Rows of `a` that lie far apart, or a column walked at a long stride, miss the caches once per row tile: copying pays.
 * Least where neighbouring rows share cache lines.
 */
const shouldPackA = (m: number, n: number, k: number, row: number, aK: number, bytes: number): boolean => {
  if (row === 1) return n >= 32 && m >= 32 && k >= 8 && Math.abs(aK) * bytes >= 512
  return n >= 64 && m * k >= 32 * 1024 && (Math.abs(aK) * bytes >= 512 || Math.abs(row) * bytes >= 8192)
}
