/** A module of its own with the strips that an engine may run in 256-bit registers; it holds nothing else, so nothing else is at risk. */
import { ModuleBuilder } from './assembler.ts'
import { WIDE_TILE, WIDE_TILE_FUSED } from './contractPlan.ts'
import { emitTerms, storeTile, zero, type TileShape } from './contractTile.ts'
import { compileModule } from './engine.ts'
import * as op from './instructions.ts'
import { V128 } from './opcodes.ts'
import { wideFlags } from './wideFlags.ts'
import { WIDE_PARAMS } from './wideTools.ts'

/** Dtypes of the functions, by which they are named. */
export const WIDE_DTYPES = ['float32', 'float64'] as const
export type WideDType = (typeof WIDE_DTYPES)[number]

/**
 * Strips of whole tiles of two packed operands, for any contraction. There is nothing in them but loads of whole vectors
 * and of repeated elements, products, sums and stores: none of the instructions that V8's re-vectoriser has been seen to
 * get wrong (shuffles, single lanes, negation).
 */
export const emitWideStrips = (isFused: boolean, isShared: boolean): Uint8Array<ArrayBuffer> => {
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 0, isShared)
  for (const dtype of WIDE_DTYPES) module.exportFunction(dtype, emitWideStrip(module, dtype, isFused))
  return module.encode()
}

const emitWideStrip = (module: ModuleBuilder, dtype: WideDType, isFused: boolean): number => {
  const { rows, vectors, unroll } = isFused ? WIDE_TILE_FUSED : WIDE_TILE
  const columns = vectors * (dtype === 'float64' ? 2 : 4)
  const tile: TileShape = {
    dtype,
    isFused,
    rows,
    columns,
    a: { row: 1, k: rows, tile: 'next' },
    b: { k: columns, column: 1 },
    c: { row: 0, column: 1 },
    isPadded: true,
    accumulates: true,
    isEmpty: false,
    unroll,
  }
  const f = module.func(WIDE_PARAMS)
  const [a, b, c, tiles, terms, adds, row] = [0, 1, 2, 3, 4, 5, 6]
  const acc = Array.from({ length: rows }, () => Array.from({ length: vectors }, () => f.local(V128)))
  const nextTile = f.loop()
  zero(f, ...acc.flat())
  // Tiles of a lie one behind the other: each begins where the last one ended.
  emitTerms(f, tile, { a, b, terms }, { a: 0, b: 0 }, 0, acc, a)
  for (const sums of acc) {
    storeTile(f, tile, c, adds, 0, [sums])
    f.get(c).get(row).op(op.i32_add).set(c)
  }
  f.get(tiles).i32(1).op(op.i32_sub).tee(tiles).brIf(nextTile)
  f.end()
  return f.index
}

const compiled = new Map<string, WebAssembly.Module>()

/** The compiled module, for memory that threads share or not: the one time that flags are set for 256 bits. */
export const wideStrips = (isFused: boolean, isShared: boolean): WebAssembly.Module => {
  const key = `${isFused} ${isShared}`
  let module = compiled.get(key)
  if (module === undefined) {
    compiled.set(key, (module = compileModule(emitWideStrips(isFused, isShared), { isFused, flags: wideFlags() })))
  }
  return module
}

/** The strips over a memory of one thread's own. */
export const wideStripsIn = (memory: WebAssembly.Memory, isFused: boolean): WebAssembly.Exports =>
  new WebAssembly.Instance(wideStrips(isFused, false), { env: { memory } }).exports
