/** Copies of panels and tiles, in the order in which strips read them: term by term. Transposes blocks where the terms are contiguous. */
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import {
  addConst,
  bytesOf,
  loadLanes,
  lowest,
  storeLanes,
  vectorsOf,
  zero,
  type ContractDType,
} from './contractTile.ts'
import { repeat } from './contractLoops.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { I32, V128 } from './opcodes.ts'

/** What is copied: `columns` columns (or rows of `a`), for each term one behind the other; strides in elements. */
export interface PackShape {
  readonly dtype: ContractDType
  readonly columns: number
  readonly k: number
  readonly column: number
  /** Whole vectors, filled up with zeros, to each term. */
  readonly isPadded: boolean
  /** So many such copies of neighbours at once, one behind the other: they share cache lines. */
  readonly tiles: number
  /** Terms come in whole vectors. */
  readonly isEven: boolean
}

/** A function with parameters from, to, terms ≥ 1. */
export const emitPack = (module: ModuleBuilder, p: PackShape): number => {
  const f = module.func([I32, I32, I32])
  const bytes = bytesOf(p.dtype)
  addConst(f, 0, lowest(p.columns * p.tiles, p.column) * bytes)
  if (p.tiles > 1) emitSideBySide(f, p)
  else if (p.k === 1 && p.column !== 1) emitTransposed(f, p)
  else {
    const next = f.loop()
    emitTerm(f, p)
    f.get(2).i32(1).op(op.i32_sub).tee(2).brIf(next)
    f.end()
  }
  return f.index
}

/** Bytes of one term of a copy. */
const termBytes = (p: PackShape): number => {
  const bytes = bytesOf(p.dtype)
  return p.isPadded ? vectorsOf(p.columns, 16 / bytes).length * 16 : p.columns * bytes
}

/** Where column `j` stands from the address in local 0. */
const offsetOf = (p: PackShape, j: number): number =>
  (j * p.column - lowest(p.columns * p.tiles, p.column)) * bytesOf(p.dtype)

/** Copies one term and moves on to the next. */
const emitTerm = (f: FunctionBuilder, p: PackShape): void => {
  const bytes = bytesOf(p.dtype)
  const lanes = 16 / bytes
  const x = f.local(V128)
  vectorsOf(p.columns, lanes).forEach((count, v) => {
    loadLanes(f, { pointer: 0, offset: offsetOf(p, v * lanes), count, step: p.column * bytes, bytes })
    f.set(x)
    storeLanes(f, x, { pointer: 1, offset: v * 16, count: p.isPadded ? lanes : count, step: bytes, bytes })
  })
  addConst(f, 0, p.k * bytes)
  addConst(f, 1, termBytes(p))
  f.free(x)
}

/** Neighbours whose columns are contiguous: for each term the elements of all of them. */
const emitSideBySide = (f: FunctionBuilder, p: PackShape): void => {
  const bytes = bytesOf(p.dtype)
  const lanes = 16 / bytes
  const to = Array.from({ length: p.tiles }, () => f.local(I32))
  const step = f.local(I32)
  f.get(2).i32(termBytes(p)).op(op.i32_mul).set(step)
  to.forEach((t, i) => {
    if (i === 0) f.get(1).set(t)
    else
      f.get(to[i - 1]!)
        .get(step)
        .op(op.i32_add)
        .set(t)
  })
  const x = f.local(V128)
  const next = f.loop()
  to.forEach((t, i) => {
    vectorsOf(p.columns, lanes).forEach((count, v) => {
      const offset = offsetOf(p, i * p.columns + v * lanes)
      loadLanes(f, { pointer: 0, offset, count, step: p.column * bytes, bytes })
      f.set(x)
      storeLanes(f, x, { pointer: t, offset: v * 16, count: p.isPadded ? lanes : count, step: bytes, bytes })
    })
    addConst(f, t, termBytes(p))
  })
  addConst(f, 0, p.k * bytes)
  f.get(2).i32(1).op(op.i32_sub).tee(2).brIf(next)
  f.end()
}

/** Contiguous terms: a vector of them from each column at a time, transposed in registers; what is left, one by one. */
const emitTransposed = (f: FunctionBuilder, p: PackShape): void => {
  const bytes = bytesOf(p.dtype)
  const lanes = 16 / bytes
  const left = f.local(I32)
  f.get(2).i32(Math.log2(lanes)).op(op.i32_shr_u).tee(left).if()
  const next = f.loop()
  const block = Array.from({ length: lanes }, () => f.local(V128))
  const [from, to] = [f.local(I32), f.local(I32)]
  // `from` stands at the lowest address of a block: columns may run backwards, and no address may lie below 0.
  f.get(0).set(from)
  addConst(f, from, (lowest(lanes, p.column) - lowest(p.columns * p.tiles, p.column)) * bytes)
  f.get(1).set(to)
  const turn = (count: number): void => {
    if (count < lanes) addConst(f, from, (lowest(count, p.column) - lowest(lanes, p.column)) * bytes)
    block.forEach((x, i) => {
      if (i < count)
        f.get(from)
          .mem(simd.v128_load, (i * p.column - lowest(count, p.column)) * bytes)
          .set(x)
      else zero(f, x)
    })
    transpose(f, block).forEach((x, term) => {
      storeLanes(f, x, {
        pointer: to,
        offset: term * termBytes(p),
        count: p.isPadded ? lanes : count,
        step: bytes,
        bytes,
      })
    })
    addConst(f, from, lanes * p.column * bytes)
    addConst(f, to, 16)
  }
  repeat(f, Math.floor(p.columns / lanes), () => {
    turn(lanes)
  })
  if (p.columns % lanes > 0) turn(p.columns % lanes)
  f.free(...block, from, to)
  addConst(f, 0, 16)
  addConst(f, 1, lanes * termBytes(p))
  f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(next)
  f.end()
  f.end()
  if (p.isEven) return
  f.get(2)
    .i32(lanes - 1)
    .op(op.i32_and)
    .tee(left)
    .if()
  const again = f.loop()
  emitTerm(f, p)
  f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(again)
  f.end()
  f.end()
}

/** Transposes a block of as many vectors as they have lanes, in place; the result's rows in order. */
const transpose = (f: FunctionBuilder, block: readonly number[]): readonly number[] => {
  if (block.length === 2) {
    const [a, b] = block as readonly [number, number]
    const low = f.local(V128)
    pick(f, a, b, [0, 2], 8, low)
    pick(f, a, b, [1, 3], 8, b)
    f.get(low).set(a)
    f.free(low)
    return block
  }
  const [a, b, c, d] = block as readonly [number, number, number, number]
  const [ab, cd] = [f.local(V128), f.local(V128)]
  pick(f, a, b, [0, 4, 1, 5], 4, ab)
  pick(f, c, d, [0, 4, 1, 5], 4, cd)
  pick(f, a, b, [2, 6, 3, 7], 4, b)
  pick(f, c, d, [2, 6, 3, 7], 4, d)
  pick(f, ab, cd, [0, 2], 8, a)
  pick(f, ab, cd, [1, 3], 8, ab)
  pick(f, b, d, [0, 2], 8, c)
  pick(f, b, d, [1, 3], 8, d)
  f.get(ab).set(b)
  f.free(ab, cd)
  return block
}

/** Sets `to` to lanes of `size` bytes of two vectors, those of the second numbered after those of the first. */
const pick = (f: FunctionBuilder, x: number, y: number, lanes: readonly number[], size: number, to: number): void => {
  f.get(x)
    .get(y)
    .shuffle(lanes.flatMap((lane) => Array.from({ length: size }, (_, i) => lane * size + i)))
    .set(to)
}
