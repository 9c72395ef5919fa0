/** The innermost functions of a contraction: strips of register tiles and dot products. Loops over tiles are not here. */
import type { ContractKernel } from '../../kernel/kernel.ts'
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { I32, V128 } from './opcodes.ts'

export type ContractDType = ContractKernel['dtype']

/** A register tile and the strides, in elements, that its code is specialised on. */
export interface TileShape {
  readonly dtype: ContractDType
  readonly isFused: boolean
  readonly rows: number
  /** Columns that exist; vectors are filled up with zeros that are never stored. */
  readonly columns: number
  /** `tile`: elements from one tile to the one below, or `next` if that begins where the last term of this one ends. */
  readonly a: { readonly row: number; readonly k: number; readonly tile: number | 'next' }
  readonly b: { readonly k: number; readonly column: number }
  readonly c: { readonly row: number; readonly column: number }
  /** Loads may run past `columns` up to a whole vector (packed panels). */
  readonly isPadded: boolean
  /** Whether the caller may ask for c += instead of c =. */
  readonly accumulates: boolean
  /** k is 0: c is cleared, the operands are not read. */
  readonly isEmpty: boolean
  /** Terms to one round of the innermost loop, which may end after any of them. */
  readonly unroll: number
}

export const bytesOf = (dtype: ContractDType): 4 | 8 => (dtype === 'float64' ? 8 : 4)

const SPLAT = { 4: simd.v128_load32_splat, 8: simd.v128_load64_splat } as const
const LOAD_ZERO = { 4: simd.v128_load32_zero, 8: simd.v128_load64_zero } as const
const LOAD_LANE = { 4: simd.v128_load32_lane, 8: simd.v128_load64_lane } as const
const STORE_LANE = { 4: simd.v128_store32_lane, 8: simd.v128_store64_lane } as const
const MUL = { float32: simd.f32x4_mul, float64: simd.f64x2_mul, int32: simd.i32x4_mul, uint32: simd.i32x4_mul } as const
const ADD = { float32: simd.f32x4_add, float64: simd.f64x2_add, int32: simd.i32x4_add, uint32: simd.i32x4_add } as const

/** The sum of two vectors. */
export const addOf = (dtype: ContractDType): number => ADD[dtype]

/** Adds `a · b` to an accumulator; each of the three pushes or names one vector. */
export const accumulate = (
  f: FunctionBuilder,
  t: Pick<TileShape, 'dtype' | 'isFused'>,
  acc: number,
  a: () => void,
  b: () => void,
): void => {
  if (t.isFused && t.dtype === 'float32') {
    a()
    b()
    f.get(acc).op(simd.f32x4_relaxed_madd).set(acc)
  } else if (t.isFused && t.dtype === 'float64') {
    a()
    b()
    f.get(acc).op(simd.f64x2_relaxed_madd).set(acc)
  } else {
    f.get(acc)
    a()
    b()
    f.op(MUL[t.dtype]).op(ADD[t.dtype]).set(acc)
  }
}

/** `count` elements `step` bytes apart from `offset` bytes after a pointer: one vector, or its first lanes. */
export interface Lanes {
  readonly pointer: number
  readonly offset: number
  readonly count: number
  readonly step: number
  readonly bytes: 4 | 8
}

/** Pushes a vector read from exactly those elements; further lanes are 0. */
export const loadLanes = (f: FunctionBuilder, { pointer, offset, count, step, bytes }: Lanes): void => {
  const whole = 16 / bytes
  if (step === bytes && count === whole) {
    f.get(pointer).mem(simd.v128_load, offset)
    return
  }
  const pairs = bytes === 4 && step === 4 && count >= 2
  const first = pairs ? 2 : 1
  // load_lane takes its address from below the vector it fills: all addresses are pushed first.
  for (let i = first; i < count; i++) f.get(pointer)
  f.get(pointer).mem(pairs ? simd.v128_load64_zero : LOAD_ZERO[bytes], offset)
  for (let i = first; i < count; i++) f.memLane(LOAD_LANE[bytes], offset + i * step, i)
}

export const storeLanes = (
  f: FunctionBuilder,
  vector: number,
  { pointer, offset, count, step, bytes }: Lanes,
): void => {
  const whole = 16 / bytes
  if (step === bytes && count === whole) {
    f.get(pointer).get(vector).mem(simd.v128_store, offset)
    return
  }
  const pairs = bytes === 4 && step === 4 && count >= 2
  if (pairs) f.get(pointer).get(vector).memLane(simd.v128_store64_lane, offset, 0)
  for (let i = pairs ? 2 : 0; i < count; i++)
    f.get(pointer)
      .get(vector)
      .memLane(STORE_LANE[bytes], offset + i * step, i)
}

/** The lowest address of an axis relative to its first element; static offsets count up from there. */
export const lowest = (extent: number, stride: number): number => (stride < 0 ? (extent - 1) * stride : 0)

export const addConst = (f: FunctionBuilder, local: number, bytes: number): void => {
  if (bytes !== 0) f.get(local).i32(bytes).op(op.i32_add).set(local)
}

/** Sets vectors to 0. */
export const zero = (f: FunctionBuilder, ...vectors: readonly number[]): void => {
  for (const v of vectors) f.v128(ZERO).set(v)
}
const ZERO = new Uint8Array(16)

/** How the columns of a tile fall into vectors. */
export const vectorsOf = (columns: number, lanes: number): readonly number[] =>
  Array.from({ length: Math.ceil(columns / lanes) }, (_, v) => Math.min(lanes, columns - v * lanes))

/** Writes the accumulators of the tile's rows from `first` on, or adds them where the `adds` parameter asks for it. */
export const storeTile = (
  f: FunctionBuilder,
  t: TileShape,
  c: number,
  adds: number,
  first: number,
  acc: readonly (readonly number[])[],
): void => {
  const bytes = bytesOf(t.dtype)
  const lanes = 16 / bytes
  const low = lowest(t.rows, t.c.row) + lowest(t.columns, t.c.column)
  const counts = vectorsOf(t.columns, lanes)
  const at = (i: number, v: number): Lanes => ({
    pointer: c,
    offset: ((first + i) * t.c.row + v * lanes * t.c.column - low) * bytes,
    count: counts[v]!,
    step: t.c.column * bytes,
    bytes,
  })
  if (t.accumulates) {
    f.get(adds).if()
    acc.forEach((row, i) => {
      row.forEach((x, v) => {
        loadLanes(f, at(i, v))
        f.get(x).op(ADD[t.dtype]).set(x)
      })
    })
    f.end()
  }
  acc.forEach((row, i) => {
    row.forEach((x, v) => {
      storeLanes(f, x, at(i, v))
    })
  })
}

/** Parameters of a strip: a, b, c (byte addresses of the first elements), tiles, terms, adds. */
export const STRIP_PARAMS: readonly (typeof I32)[] = [I32, I32, I32, I32, I32, I32]

/**
 * A strip: `tiles` register tiles one below the other against one panel of `b`, `terms` ≥ 1 products to each sum.
 * Small enough for an engine to optimise early, long enough that a call costs nothing.
 */
export const emitStrip = (module: ModuleBuilder, t: TileShape): number => {
  const f = module.func(STRIP_PARAMS)
  const [a, b, c, tiles, terms, adds] = [0, 1, 2, 3, 4, 5]
  const bytes = bytesOf(t.dtype)
  const low = { a: lowest(t.rows, t.a.row), b: lowest(t.columns, t.b.column) }
  addConst(f, a, low.a * bytes)
  addConst(f, b, low.b * bytes)
  addConst(f, c, (lowest(t.rows, t.c.row) + lowest(t.columns, t.c.column)) * bytes)
  const nextTile = f.loop()
  for (const { first, rows } of partsOf(t)) {
    const acc = Array.from({ length: rows }, () => vectorsOf(t.columns, 16 / bytes).map(() => f.local(V128)))
    zero(f, ...acc.flat())
    if (!t.isEmpty) emitTerms(f, t, { a, b, terms }, low, first, acc)
    storeTile(f, t, c, adds, first, acc)
    f.free(...acc.flat())
  }
  if (t.a.tile !== 'next') addConst(f, a, t.a.tile * bytes)
  else
    f.get(terms)
      .i32(t.a.k * bytes)
      .op(op.i32_mul)
      .get(a)
      .op(op.i32_add)
      .set(a)
  addConst(f, c, t.rows * t.c.row * bytes)
  f.get(tiles).i32(1).op(op.i32_sub).tee(tiles).brIf(nextTile)
  f.end()
  return f.index
}

/** The rows of a tile, as many at a time as registers hold sums for. */
const partsOf = (t: TileShape): readonly { readonly first: number; readonly rows: number }[] => {
  const vectors = Math.ceil((t.columns * bytesOf(t.dtype)) / 16)
  const most = vectors === 1 ? 6 : vectors === 2 ? 4 : 2
  const parts: { first: number; rows: number }[] = []
  for (let first = 0; first < t.rows; first += most) parts.push({ first, rows: Math.min(most, t.rows - first) })
  return parts
}

/**
 * The innermost loop. An engine may move all loads of a straight run of code to its top, where they need more registers
 * than there are; the chance to leave after each term keeps the terms of a round apart and costs one instruction.
 * `aEnd` is a local that receives the address behind the last term of a.
 */
export const emitTerms = (
  f: FunctionBuilder,
  t: TileShape,
  from: { readonly a: number; readonly b: number; readonly terms: number },
  low: { readonly a: number; readonly b: number },
  first: number,
  acc: readonly (readonly number[])[],
  aEnd?: number,
): void => {
  const bytes = bytesOf(t.dtype)
  const lanes = 16 / bytes
  const counts = vectorsOf(t.columns, lanes)
  // Terms are counted by a pointer that moves with each; an operand that repeats one row or column has none.
  const unroll = t.a.k === 0 || t.b.k < 0 ? 1 : t.unroll
  const [aAt, bAt, end] = [f.local(I32), f.local(I32), f.local(I32)]
  f.get(from.a).set(aAt)
  f.get(from.b).set(bAt)
  f.get(from.terms)
  if (t.a.k !== 0)
    f.i32(t.a.k * bytes)
      .op(op.i32_mul)
      .get(aAt)
      .op(op.i32_add)
  f.set(end)
  const done = f.block()
  const next = f.loop()
  for (let u = 0; u < unroll; u++) {
    const columns = counts.map((count, v) => {
      const x = f.local(V128)
      loadLanes(f, {
        pointer: bAt,
        offset: (u * t.b.k + v * lanes * t.b.column - low.b) * bytes,
        count: t.isPadded ? lanes : count,
        step: t.b.column * bytes,
        bytes,
      })
      f.set(x)
      return x
    })
    const splat = f.local(V128)
    acc.forEach((row, i) => {
      f.get(aAt).mem(SPLAT[bytes], ((first + i) * t.a.row - low.a) * bytes)
      f.set(splat)
      row.forEach((x, v) => {
        accumulate(f, t, x, () => f.get(splat), () => f.get(columns[v]!)) // prettier-ignore
      })
    })
    f.free(splat, ...columns)
    const isLast = u === unroll - 1
    if (isLast) addConst(f, bAt, unroll * t.b.k * bytes)
    if (t.a.k === 0) f.get(end).i32(1).op(op.i32_sub).tee(end)
    else
      f.get(aAt)
        .i32(t.a.k * bytes)
        .op(op.i32_add)
        .tee(aAt)
        .get(end)
        .op(isLast ? op.i32_ne : op.i32_eq)
    f.brIf(isLast ? next : done)
  }
  f.end()
  f.end()
  if (aEnd !== undefined) f.get(aAt).set(aEnd)
  f.free(aAt, bAt, end)
}

/**
 * Dot products of `rows` rows of `a` with up to four columns of `b`, all contiguous along k, with a strip's parameters
 * (`tiles` is not read: the rows of `c` are those of one tile).
 */
export const emitDots = (module: ModuleBuilder, t: TileShape): number => {
  const f = module.func(STRIP_PARAMS)
  const [a, b, c, , terms, adds] = [0, 1, 2, 3, 4, 5]
  const bytes = bytesOf(t.dtype)
  const lanes = 16 / bytes
  const low = { a: lowest(t.rows, t.a.row), b: lowest(t.columns, t.b.column) }
  const acc = Array.from({ length: t.rows }, () => Array.from({ length: t.columns }, () => f.local(V128)))
  const xs = Array.from({ length: t.rows }, () => f.local(V128))
  const y = f.local(V128)
  const left = f.local(I32)
  addConst(f, a, low.a * bytes)
  addConst(f, b, low.b * bytes)
  addConst(f, c, (lowest(t.rows, t.c.row) + lowest(t.columns, t.c.column)) * bytes)
  zero(f, ...acc.flat())
  const run = (load: number, step: number): void => {
    f.get(left).if()
    const next = f.loop()
    xs.forEach((x, i) => f.get(a).mem(load, (i * t.a.row - low.a) * bytes).set(x)) // prettier-ignore
    for (let j = 0; j < t.columns; j++) {
      f.get(b)
        .mem(load, (j * t.b.column - low.b) * bytes)
        .set(y)
      xs.forEach((x, i) => {
        accumulate(f, t, acc[i]![j]!, () => f.get(x), () => f.get(y)) // prettier-ignore
      })
    }
    addConst(f, a, step)
    addConst(f, b, step)
    f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(next)
    f.end()
    f.end()
  }
  f.get(terms).i32(Math.log2(lanes)).op(op.i32_shr_u).set(left)
  run(simd.v128_load, 16)
  // What is left of k, an element at a time in lane 0; the other lanes add 0 · 0.
  f.get(terms)
    .i32(lanes - 1)
    .op(op.i32_and)
    .set(left)
  run(LOAD_ZERO[bytes], bytes)
  const sums = acc.map((row) => vectorsOf(t.columns, lanes).map((_, v) => sumLanes(f, t.dtype, row.slice(v * lanes, (v + 1) * lanes)))) // prettier-ignore
  storeTile(f, t, c, adds, 0, sums)
  return f.index
}

/** The sum of each vector's lanes, in the lane of the vector's position; the result is left in the first of them. */
const sumLanes = (f: FunctionBuilder, dtype: ContractDType, xs: readonly number[]): number => {
  const add = ADD[dtype]
  const pick = (x: number, y: number, lanes: readonly number[], size: number): void => {
    f.get(x)
      .get(y)
      .shuffle(lanes.flatMap((lane) => Array.from({ length: size }, (_, i) => lane * size + i)))
  }
  const at = (i: number): number => xs[Math.min(i, xs.length - 1)]!
  const first = xs[0]!
  if (dtype === 'float64') {
    pick(first, at(1), [0, 2], 8)
    pick(first, at(1), [1, 3], 8)
    f.op(add).set(first)
    return first
  }
  const half = (x: number, y: number, to: number): void => {
    pick(x, y, [0, 4, 1, 5], 4)
    pick(x, y, [2, 6, 3, 7], 4)
    f.op(add).set(to)
  }
  const second = f.local(V128)
  half(at(2), at(3), second)
  half(first, at(1), first)
  pick(first, second, [0, 1, 4, 5], 4)
  pick(first, second, [2, 3, 6, 7], 4)
  f.op(add).set(first)
  f.free(second)
  return first
}
