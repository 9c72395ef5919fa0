/** Emits stable sorts: keys become integers in the order of their values, paired with positions, and pairs are merge-sorted. */
import { bytesOf, type KernelDType } from '../../dtype.ts'
import type { SortKernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { advance, inBlocks, push, repeat } from './contractLoops.ts'
import * as op from './instructions.ts'
import { I32, I64, type ValType } from './opcodes.ts'

/** One operand: byte addresses of its source and of its destination, which overlap no other operand's. */
export interface SortOperand {
  readonly dtype: KernelDType
  readonly from: number
  readonly to: number
}

/** Pairs sorted by insertion before merging starts. */
const RUN = 8
/** Elements to one call, so that a long sort soon runs optimised code. */
const BLOCK = 4096

/** A word of a key; a key of 64 bits takes two passes, the low word first. */
interface Digit {
  readonly operand: number
  readonly word: 0 | 1
}

const digitsOf = (keys: number, dtypes: readonly KernelDType[]): readonly Digit[] =>
  Array.from({ length: keys }, (_, i) => keys - 1 - i).flatMap((operand): readonly Digit[] =>
    dtypes[operand] === 'float64'
      ? [
          { operand, word: 0 },
          { operand, word: 1 },
        ]
      : [{ operand, word: 0 }],
  )

/** Bytes of scratch for a sort of operands of these dtypes: two runs of pairs, and an order between passes. */
export const sortScratchBytes = (kernel: SortKernel, dtypes: readonly KernelDType[]): number =>
  kernel.length * (digitsOf(kernel.keys, dtypes).length > 1 ? 20 : 16)

/**
 * Appends functions that sort and returns the index of the one to call (no parameters, no results). `scratch` is the byte
 * address of `sortScratchBytes` bytes.
 */
export const emitSort = (
  module: ModuleBuilder,
  kernel: SortKernel,
  operands: readonly SortOperand[],
  scratch: number,
): number => {
  const { rows, length } = kernel
  const dtypes = operands.map((x) => x.dtype)
  const digits = digitsOf(kernel.keys, dtypes)
  const sizes = operands.map((x) => rows * length * bytesOf(x.dtype))
  operands.forEach((x, i) => {
    operands.forEach((y, j) => {
      if (x.from < y.to + sizes[j]! && y.to < x.from + sizes[i]!) {
        throw new Error(`internal: sort operand ${i} is read where operand ${j} is written`)
      }
    })
  })
  const sortPairs = shared(module, 'pairs', () => emitSortPairs(module))
  const keys = digits.map(({ operand, word }, pass) =>
    shared(module, `keys ${dtypes[operand]!} ${word} ${pass > 0}`, () =>
      emitKeys(module, dtypes[operand]!, word, pass > 0),
    ),
  )
  const gathers = operands.map(({ dtype }) =>
    shared(module, `gather ${bytesOf(dtype)}`, () => emitGather(module, bytesOf(dtype))),
  )
  const [compose, remember] = digits.length > 1
    ? [shared(module, 'compose', () => emitCompose(module)), shared(module, 'remember', () => emitRemember(module))]
    : [-1, -1] // prettier-ignore
  const f = module.func()
  if (rows === 0 || length === 0) return f.index
  const [pairs, spare, order] = [scratch, scratch + 8 * length, scratch + 16 * length]
  const from = operands.map((x) => start(f, x.from))
  const to = operands.map((x) => start(f, x.to))
  const sorted = f.local(I32)
  const at = f.local(I32)
  const [source, target, index] = [f.local(I32), f.local(I32), f.local(I32)]
  /** Calls a function on blocks of the row, with `at` at the block's pair and `index` at its first element. */
  const overRow = (pairsAt: () => void, call: (count: () => void) => void, step: () => void): void => {
    pairsAt()
    f.set(at).i32(0).set(index)
    inBlocks(f, length, BLOCK, (count) => {
      call(() => push(f, count))
      advance(f, at, 8 * BLOCK)
      advance(f, index, BLOCK)
      step()
    })
  }
  repeat(f, rows, () => {
    digits.forEach(({ operand }, pass) => {
      f.i32(order).set(source)
      overRow(
        () => f.i32(pairs),
        (count) => {
          f.get(from[operand]!).get(source).get(at).get(index)
          count()
          f.call(keys[pass]!)
        },
        () => { advance(f, source, 4 * BLOCK) }, // prettier-ignore
      )
      f.i32(pairs).i32(spare).i32(length).call(sortPairs).set(sorted)
      for (const step of [...(pass > 0 ? [compose] : []), ...(pass < digits.length - 1 ? [remember] : [])]) {
        f.i32(order).set(source)
        overRow(
          () => f.get(sorted),
          (count) => {
            f.get(at)
            if (step === compose) f.i32(order)
            else f.get(source)
            count()
            f.call(step)
          },
          () => { advance(f, source, 4 * BLOCK) }, // prettier-ignore
        )
      }
    })
    operands.forEach(({ dtype }, i) => {
      f.get(to[i]!).set(target)
      overRow(
        () => f.get(sorted),
        (count) => {
          f.get(from[i]!).get(target).get(at)
          count()
          f.call(gathers[i]!)
        },
        () => { advance(f, target, bytesOf(dtype) * BLOCK) }, // prettier-ignore
      )
      advance(f, from[i]!, length * bytesOf(dtype))
      advance(f, to[i]!, length * bytesOf(dtype))
    })
  })
  return f.index
}

const start = (f: FunctionBuilder, address: number): number => {
  const pointer = f.local(I32)
  f.i32(address).set(pointer)
  return pointer
}

const emitted = new WeakMap<ModuleBuilder, Map<string, number>>()

const shared = (module: ModuleBuilder, key: string, emit: () => number): number => {
  const known = emitted.get(module) ?? new Map<string, number>()
  emitted.set(module, known)
  const index = known.get(key) ?? emit()
  known.set(key, index)
  return index
}

/** A function over `count` > 0 elements, its last parameter. */
const overCount = (module: ModuleBuilder, params: readonly ValType[], body: (f: FunctionBuilder) => void): number => {
  const f = module.func([...params, I32])
  const count = params.length
  const again = f.loop()
  body(f)
  f.get(count).i32(1).op(op.i32_sub).tee(count).brIf(again)
  f.end()
  return f.index
}

const LOAD = { 1: op.i32_load8_u, 2: op.i32_load16_u, 4: op.i32_load, 8: op.i64_load } as const
const STORE = { 1: op.i32_store8, 2: op.i32_store16, 4: op.i32_store, 8: op.i64_store } as const

/** Pushes the address of element `index` (on the stack) behind a base pointer. */
const elementAt = (f: FunctionBuilder, base: number, bytes: 1 | 2 | 4 | 8): FunctionBuilder => {
  if (bytes !== 1) f.i32(Math.log2(bytes)).op(op.i32_shl)
  return f.get(base).op(op.i32_add)
}

/** Parameters from, order, pairs, index, count: pairs[i] = key of from[order[i]] (or from[index + i]) above index + i. */
const emitKeys = (module: ModuleBuilder, dtype: KernelDType, word: 0 | 1, isOrdered: boolean): number =>
  overCount(module, [I32, I32, I32, I32], (f) => {
    const [from, order, pairs, index] = [0, 1, 2, 3]
    f.get(pairs)
    if (isOrdered) f.get(order).mem(op.i32_load)
    else f.get(index)
    elementAt(f, from, bytesOf(dtype))
    pushKey(f, dtype, word)
    f.i64(32n).op(op.i64_shl).get(index).op(op.i64_extend_i32_u).op(op.i64_or).mem(op.i64_store)
    advance(f, pairs, 8)
    advance(f, order, 4)
    advance(f, index, 1)
  })

/** Replaces an address by the element's key as an i64 whose low 32 bits, unsigned, sort as the values do. */
const pushKey = (f: FunctionBuilder, dtype: KernelDType, word: 0 | 1): void => {
  switch (dtype) {
    case 'bool':
    case 'uint8':
      f.mem(op.i32_load8_u).op(op.i64_extend_i32_u)
      break
    case 'uint16':
      f.mem(op.i32_load16_u).op(op.i64_extend_i32_u)
      break
    case 'int8':
    case 'int16':
      f.mem(dtype === 'int8' ? op.i32_load8_s : op.i32_load16_s)
        .i32(-(2 ** 31))
        .op(op.i32_xor)
        .op(op.i64_extend_i32_u)
      break
    case 'uint32':
      f.mem(op.i32_load).op(op.i64_extend_i32_u)
      break
    case 'int32':
      f.mem(op.i32_load)
        .i32(-(2 ** 31))
        .op(op.i32_xor)
        .op(op.i64_extend_i32_u)
      break
    case 'float32': {
      // x + 0 makes -0 a +0; negative numbers are complemented, others get the top bit; NaN is above everything.
      const [x, bits] = [f.local(I32), f.local(I32)]
      f.mem(op.f32_load).f32(0).op(op.f32_add).op(op.i32_reinterpret_f32).tee(bits)
      f.get(bits)
        .i32(31)
        .op(op.i32_shr_s)
        .i32(-(2 ** 31))
        .op(op.i32_or)
        .op(op.i32_xor)
        .set(x)
      f.i32(-1).get(x)
      f.get(bits).i32(0x7fffffff).op(op.i32_and).i32(0x7f800000).op(op.i32_gt_u).op(op.select)
      f.op(op.i64_extend_i32_u)
      f.free(x, bits)
      break
    }
    case 'float64': {
      const [x, bits] = [f.local(I64), f.local(I64)]
      f.mem(op.f64_load).f64(0).op(op.f64_add).op(op.i64_reinterpret_f64).tee(bits)
      f.get(bits)
        .i64(63n)
        .op(op.i64_shr_s)
        .i64(-(2n ** 63n))
        .op(op.i64_or)
        .op(op.i64_xor)
        .set(x)
      f.i64(-1n).get(x)
      f.get(bits)
        .i64(2n ** 63n - 1n)
        .op(op.i64_and)
        .i64(0x7ffn << 52n)
        .op(op.i64_gt_u)
        .op(op.select)
      if (word === 0) f.i64(0xffffffffn).op(op.i64_and)
      else f.i64(32n).op(op.i64_shr_u)
      f.free(x, bits)
      break
    }
  }
}

/** Parameters pairs, order, count: each position becomes the element that an earlier pass had put there. */
const emitCompose = (module: ModuleBuilder): number =>
  overCount(module, [I32, I32], (f) => {
    const [pairs, order] = [0, 1]
    f.get(pairs)
    elementAt(f.get(pairs).mem(op.i32_load), order, 4).mem(op.i32_load).mem(op.i32_store)
    advance(f, pairs, 8)
  })

/** Parameters pairs, order, count: order[i] = the position in pairs[i]. */
const emitRemember = (module: ModuleBuilder): number =>
  overCount(module, [I32, I32], (f) => {
    const [pairs, order] = [0, 1]
    f.get(order).get(pairs).mem(op.i32_load).mem(op.i32_store)
    advance(f, pairs, 8)
    advance(f, order, 4)
  })

/** Parameters from, to, pairs, count: to[i] = from[the position in pairs[i]]. */
const emitGather = (module: ModuleBuilder, bytes: 1 | 2 | 4 | 8): number =>
  overCount(module, [I32, I32, I32], (f) => {
    const [from, to, pairs] = [0, 1, 2]
    f.get(to)
    elementAt(f.get(pairs).mem(op.i32_load), from, bytes).mem(LOAD[bytes]).mem(STORE[bytes])
    advance(f, to, bytes)
    advance(f, pairs, 8)
  })

/** Parameters pairs, spare, count > 0; returns which of the two runs holds the sorted pairs. */
const emitSortPairs = (module: ModuleBuilder): number => {
  const insert = emitInsertionSort(module)
  const merge = emitMerge(module)
  const f = module.func([I32, I32, I32], [I32])
  const [pairs, spare, count] = [0, 1, 2]
  const [end, at, width, left, size, to] = [f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32)] // prettier-ignore
  /** size = min(left, step); body; left -= size, until nothing is left. */
  const overRuns = (step: () => void, body: () => void): void => {
    f.get(end).set(left)
    f.get(pairs).set(at)
    const next = f.loop()
    f.get(left)
    step()
    f.get(left)
    step()
    f.op(op.i32_lt_u).op(op.select).set(size)
    body()
    f.get(at).get(size).op(op.i32_add).set(at)
    f.get(left).get(size).op(op.i32_sub).tee(left).brIf(next)
    f.end()
  }
  f.get(count).i32(3).op(op.i32_shl).set(end)
  overRuns(
    () => f.i32(8 * RUN),
    () => f.get(at).get(at).get(size).op(op.i32_add).call(insert),
  )
  f.i32(8 * RUN).set(width)
  const done = f.block()
  const pass = f.loop()
  f.get(width).get(end).op(op.i32_ge_u).brIf(done)
  f.get(spare).set(to)
  overRuns(
    () => f.get(width).i32(1).op(op.i32_shl),
    () => {
      f.get(at).get(to).get(width).get(size).call(merge)
      f.get(to).get(size).op(op.i32_add).set(to)
    },
  )
  f.get(pairs).get(spare).set(pairs).set(spare)
  f.get(width).i32(1).op(op.i32_shl).set(width)
  f.br(pass)
  f.end()
  f.end()
  f.get(pairs)
  return f.index
}

/** Parameters begin, end (one pair or more). */
const emitInsertionSort = (module: ModuleBuilder): number => {
  const f = module.func([I32, I32])
  const [begin, end] = [0, 1]
  const [at, hole, pair, other] = [f.local(I32), f.local(I32), f.local(I64), f.local(I64)]
  f.get(begin).set(at)
  const done = f.block()
  const next = f.loop()
  f.get(at).i32(8).op(op.i32_add).tee(at).get(end).op(op.i32_eq).brIf(done)
  f.get(at).tee(hole).mem(op.i64_load).set(pair)
  const found = f.block()
  const shift = f.loop()
  f.get(hole).get(begin).op(op.i32_eq).brIf(found)
  f.get(hole).i32(8).op(op.i32_sub).mem(op.i64_load).tee(other).get(pair).op(op.i64_le_u).brIf(found)
  f.get(hole).get(other).mem(op.i64_store)
  f.get(hole).i32(8).op(op.i32_sub).set(hole)
  f.br(shift)
  f.end()
  f.end()
  f.get(hole).get(pair).mem(op.i64_store)
  f.br(next)
  f.end()
  f.end()
  return f.index
}

/** Parameters from, to, width, size in bytes: merges the sorted runs [0, width) and [width, size) of `from`. */
const emitMerge = (module: ModuleBuilder): number => {
  const f = module.func([I32, I32, I32, I32])
  const [from, to, width, size] = [0, 1, 2, 3]
  const [left, right, middle, end, takesLeft] = [f.local(I32), f.local(I32), f.local(I32), f.local(I32), f.local(I32)]
  const [x, y] = [f.local(I64), f.local(I64)]
  f.get(from).tee(left).get(width).op(op.i32_add).tee(middle).set(right)
  f.get(from).get(size).op(op.i32_add).set(end)
  const merged = f.block()
  const alone = f.block()
  f.get(size).get(width).op(op.i32_le_u).brIf(alone)
  // Runs that already follow one another need no merge.
  f.get(middle).i32(8).op(op.i32_sub).mem(op.i64_load).get(middle).mem(op.i64_load).op(op.i64_le_u).brIf(alone)
  const next = f.loop()
  // No branch depends on the data: positions make pairs distinct, so there is always exactly one smaller.
  f.get(to)
  f.get(left).mem(op.i64_load).tee(x)
  f.get(right).mem(op.i64_load).tee(y)
  f.get(x).get(y).op(op.i64_lt_u).tee(takesLeft).op(op.select).mem(op.i64_store)
  advance(f, to, 8)
  f.get(left).get(takesLeft).i32(3).op(op.i32_shl).op(op.i32_add).set(left)
  f.get(right).i32(8).op(op.i32_add).get(takesLeft).i32(3).op(op.i32_shl).op(op.i32_sub).set(right)
  f.get(left).get(middle).op(op.i32_ne).get(right).get(end).op(op.i32_ne).op(op.i32_and).brIf(next)
  f.end()
  // One side is left; the other is empty.
  f.get(to).get(left).get(middle).get(left).op(op.i32_sub).memoryCopy()
  f.get(to)
    .get(middle)
    .op(op.i32_add)
    .get(left)
    .op(op.i32_sub)
    .get(right)
    .get(end)
    .get(right)
    .op(op.i32_sub)
    .memoryCopy()
  f.br(merged)
  f.end()
  f.get(to).get(from).get(size).memoryCopy()
  f.end()
  return f.index
}
