/** Kernels: loop nests, reductions, contractions and the few irregular steps; and the program that runs them in order. */
import type { KernelDType, TypedArray } from '../dtype.ts'
import { nodesOf, type Access, type Expr } from './expr.ts'

/** Writes `value` to `buffer` at an affine address, once per point of the kernel's iteration space. */
export interface Store {
  readonly buffer: number
  readonly access: Access
  readonly value: Expr
}

/**
 * For every point of `extents` (outermost first, [] is one point) evaluates all values, then stores them.
 * Points are independent: no store may write what another point reads, except a point overwriting its own element.
 */
export interface LoopKernel {
  readonly tag: 'loop'
  readonly extents: readonly number[]
  readonly stores: readonly Store[]
}

/**
 * How a reduction combines elements. `sum` of floating values is accurate: blocks of at most 512 elements are added in
 * their own dtype, blocks in float64. `argmax`/`argmin` give the int32 row-major position, within the reduced extents,
 * of the first extreme element, the first NaN winning over all.
 */
export type Combine = 'sum' | 'prod' | 'max' | 'min' | 'and' | 'or' | 'argmax' | 'argmin'

export interface Accumulator {
  readonly combine: Combine
  /** Over the dims [...extents, ...reduced]. */
  readonly value: Expr
}

/**
 * For every point of `extents` combines each accumulator's value over all points of `reduced`, then stores: the stores'
 * addresses range over `extents` only and their values may use `acc`. An empty reduction gives the identity
 * (sum 0, prod 1, and true, or false, max the lowest and min the highest value of the dtype, argmax/argmin 0).
 */
export interface ReduceKernel {
  readonly tag: 'reduce'
  readonly extents: readonly number[]
  readonly reduced: readonly number[]
  readonly accumulators: readonly Accumulator[]
  readonly stores: readonly Store[]
}

/**
 * Runs `body` for every row: each kernel at one index of its first dimension, which all of them share and whose extent is
 * `count`. Rows are independent and may be run in any order, or kernel by kernel: a buffer that the body writes is read
 * and written, in row r, only between elements r·s and (r + 1)·s, for one s (`rowStrides`).
 */
export interface RowsKernel {
  readonly tag: 'rows'
  readonly count: number
  readonly body: readonly (LoopKernel | ReduceKernel)[]
}

/** One operand of a contraction: strides for [...batch, row, column]. */
export interface MatrixAccess {
  readonly buffer: number
  readonly access: Access
}

/**
 * For every point of `batch`: `c[m, n] = Σ_k a[m, k] · b[k, n]`, all three of one dtype (float32, float64, int32 or uint32).
 * `a` is addressed over [...batch, m, k], `b` over [...batch, k, n], `c` over [...batch, m, n]. `c` overlaps neither operand.
 * Floating sums are taken in the operands' dtype, in any order, k at most a few hundred terms to a partial sum.
 */
export interface ContractKernel {
  readonly tag: 'contract'
  readonly dtype: 'float32' | 'float64' | 'int32' | 'uint32'
  readonly batch: readonly number[]
  readonly m: number
  readonly n: number
  readonly k: number
  readonly a: MatrixAccess
  readonly b: MatrixAccess
  readonly c: MatrixAccess
}

/** How a scatter merges a value with the element it meets. */
export type Merge = 'set' | 'add' | 'mul' | 'min' | 'max'

/**
 * For every point of `extents` in row-major order: if `guard` holds, merges `value` into `buffer` at the int32 address.
 * The buffer's other elements keep what an earlier kernel wrote. Backends drop addresses outside the buffer.
 */
export interface ScatterKernel {
  readonly tag: 'scatter'
  readonly extents: readonly number[]
  readonly buffer: number
  readonly merge: Merge
  readonly address: Expr
  readonly guard: Expr
  readonly value: Expr
}

/**
 * Sorts `rows` rows of `length` contiguous elements, all operands by the first `keys` of them, stably and ascending:
 * NaN last, -0 equal to +0. Operand i is read from `from[i]` and written to `to[i]`.
 */
export interface SortKernel {
  readonly tag: 'sort'
  readonly rows: number
  readonly length: number
  readonly keys: number
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Buffer `slice` holds one of the equal, contiguous parts of `stacked`. */
export interface SlicePair {
  readonly stacked: number
  readonly slice: number
}

/** Buffer `from` is copied over buffer `to`, of the same dtype and size. */
export interface BufferCopy {
  readonly from: number
  readonly to: number
}

/**
 * Runs `body` `count` times. In pass i (from count - 1 down if `reverse`) first slice i of each `reads` is copied from
 * stacked to slice, then the body runs, then slice i of each `writes` is copied from slice to stacked, then all
 * `carries`. No carry's `from` is another's `to`.
 */
export interface RepeatKernel {
  readonly tag: 'repeat'
  readonly count: number
  readonly reverse: boolean
  readonly reads: readonly SlicePair[]
  readonly body: readonly Kernel[]
  readonly writes: readonly SlicePair[]
  readonly carries: readonly BufferCopy[]
}

/** Runs `condition`, and as long as the one element of bool buffer `predicate` is then true: `body`, `carries`, `condition`. */
export interface WhileKernel {
  readonly tag: 'while'
  readonly condition: readonly Kernel[]
  readonly predicate: number
  readonly body: readonly Kernel[]
  readonly carries: readonly BufferCopy[]
}

/** Runs the branch whose number is the one element of int32 buffer `index`, clamped to 0 … branches - 1. */
export interface BranchKernel {
  readonly tag: 'branch'
  readonly index: number
  readonly branches: readonly (readonly Kernel[])[]
}

/**
 * Calls JavaScript. `call` gets copies of the buffers `from`, which it may keep, and returns one array of the same class
 * and length for each of the buffers `to`. It may run other programs, this one included; what it throws ends the run and
 * reaches the caller as it is.
 */
export interface HostKernel {
  readonly tag: 'host'
  /** For printing. */
  readonly name: string
  readonly call: (operands: readonly TypedArray[]) => readonly TypedArray[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Whether it runs, once each time it is reached, though nobody reads its results. */
  readonly hasEffects: boolean
}

export type Kernel =
  | LoopKernel
  | ReduceKernel
  | ContractKernel
  | ScatterKernel
  | SortKernel
  | RowsKernel
  | RepeatKernel
  | WhileKernel
  | BranchKernel
  | HostKernel

/** The kernels inside a structured one. */
export const kernelsIn = (k: Kernel): readonly Kernel[] => {
  switch (k.tag) {
    case 'rows':
    case 'repeat':
      return k.body
    case 'while':
      return [...k.condition, ...k.body]
    case 'branch':
      return k.branches.flat()
    case 'loop':
    case 'reduce':
    case 'contract':
    case 'scatter':
    case 'sort':
    case 'host':
      return []
  }
}

/** Whether a kernel calls JavaScript for its effects, itself or inside. */
export const hasEffects = (k: Kernel): boolean => (k.tag === 'host' ? k.hasEffects : kernelsIn(k).some(hasEffects))

/** A dense run of elements that kernels read and write. */
export interface Buffer {
  readonly dtype: KernelDType
  readonly elements: number
}

/**
 * A whole program: buffers, and the kernels that run over them in order. Every buffer is an input, a constant, or written
 * before it is read. An output is any buffer, possibly an input. `donated[i]` is the output that may take over the memory
 * of input i (same dtype and element count), or -1.
 */
export interface KernelProgram {
  readonly buffers: readonly Buffer[]
  readonly inputs: readonly number[]
  readonly outputs: readonly number[]
  readonly donated: readonly number[]
  readonly constants: readonly { readonly buffer: number; readonly data: TypedArray }[]
  readonly kernels: readonly Kernel[]
}

/** Buffers by number, without repetition. */
export interface BufferUse {
  readonly reads: readonly number[]
  readonly writes: readonly number[]
}

const uses = new WeakMap<Kernel, BufferUse>()

/**
 * The buffers a kernel reads, and those it writes. Of a structured kernel: all that it writes anywhere inside, and all
 * that it reads before writing them itself. Fusing, verifying and planning each ask, so the answer is kept.
 */
export const buffersOf = (k: Kernel): BufferUse => {
  let use = uses.get(k)
  if (use === undefined) uses.set(k, (use = findBuffers(k)))
  return use
}

/** A read of memory. */
type Read = Extract<Expr, { readonly tag: 'load' | 'loadAt' }>

const readsIn = (roots: readonly Expr[]): readonly Read[] =>
  nodesOf(roots).filter((e) => e.tag === 'load' || e.tag === 'loadAt')

const reads = new WeakMap<Kernel, readonly Read[]>()

/** The reads in the expressions of a kernel, each once. Planning asks again and again, so the answer is kept. */
export const readsOf = (k: LoopKernel | ReduceKernel): readonly Read[] => {
  const known = reads.get(k)
  if (known !== undefined) return known
  const values = k.stores.map((s) => s.value)
  const found = readsIn(k.tag === 'reduce' ? [...k.accumulators.map((a) => a.value), ...values] : values)
  reads.set(k, found)
  return found
}

const findBuffers = (k: Kernel): BufferUse => {
  const reads = new Set<number>()
  const writes = new Set<number>()
  switch (k.tag) {
    case 'loop':
    case 'reduce':
      for (const e of readsOf(k)) reads.add(e.buffer)
      for (const s of k.stores) writes.add(s.buffer)
      break
    case 'contract':
      reads.add(k.a.buffer).add(k.b.buffer)
      writes.add(k.c.buffer)
      break
    case 'scatter':
      for (const e of readsIn([k.address, k.guard, k.value])) reads.add(e.buffer)
      reads.add(k.buffer)
      writes.add(k.buffer)
      break
    case 'sort':
    case 'host':
      for (const b of k.from) reads.add(b)
      for (const b of k.to) writes.add(b)
      break
    case 'rows':
      inSequence(k.body, reads, writes)
      break
    case 'repeat':
      for (const { stacked, slice } of k.reads) {
        reads.add(stacked)
        writes.add(slice)
      }
      inSequence(k.body, reads, writes)
      for (const { stacked, slice } of k.writes) {
        if (!writes.has(slice)) reads.add(slice)
        writes.add(stacked)
      }
      copies(k.carries, reads, writes)
      break
    case 'while':
      inSequence(k.condition, reads, writes)
      if (!writes.has(k.predicate)) reads.add(k.predicate)
      inSequence(k.body, reads, writes)
      copies(k.carries, reads, writes)
      break
    case 'branch': {
      reads.add(k.index)
      const before = new Set(writes)
      for (const branch of k.branches) {
        const inside = new Set(before)
        inSequence(branch, reads, inside)
        for (const b of inside) writes.add(b)
      }
      break
    }
  }
  return { reads: [...reads], writes: [...writes] }
}

const inSequence = (kernels: readonly Kernel[], reads: Set<number>, writes: Set<number>): void => {
  for (const k of kernels) {
    const own = buffersOf(k)
    for (const b of own.reads) if (!writes.has(b)) reads.add(b)
    for (const b of own.writes) writes.add(b)
  }
}

const copies = (list: readonly BufferCopy[], reads: Set<number>, writes: Set<number>): void => {
  for (const { from, to } of list) {
    if (!writes.has(from)) reads.add(from)
    // What a pass leaves for the next is read before it is written.
    reads.add(to)
    writes.add(to)
  }
}
