/** One row times a matrix whose rows lie far apart: the matrix is read along its rows, some at a time, and sums wait in memory. */
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { accumulate, addConst, addOf, bytesOf, type ContractDType } from './contractTile.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { I32, V128 } from './opcodes.ts'

/** Strides in elements, both positive. */
export interface SweepShape {
  readonly dtype: ContractDType
  readonly isFused: boolean
  readonly a: { readonly k: number }
  readonly b: { readonly k: number }
  /** Whether the caller may ask for c += instead of c =. */
  readonly accumulates: boolean
}

/** Rows of `b` read side by side: as many as registers hold elements of `a` for. */
const TERMS = 8

/** Vectors to a panel, and those whose sums are in registers at a time. */
const VECTORS = 4
const AT_A_TIME = 2

/**
 * A function with parameters a, b, c (byte addresses), panels ≥ 1, terms ≥ 1, adds, and an address where sums may wait if
 * they are to be added to c. Each sum takes its terms in order, as in a strip.
 */
export const emitSweep = (module: ModuleBuilder, t: SweepShape): number => {
  const f = module.func([I32, I32, I32, I32, I32, I32, I32])
  const [a, b, c, panels, terms, adds, apart] = [0, 1, 2, 3, 4, 5, 6]
  const [sums, left] = [f.local(I32), f.local(I32)]
  if (t.accumulates) f.get(apart).get(c).get(adds).op(op.select).set(sums)
  else f.get(c).set(sums)
  f.get(sums).i32(0).get(panels).i32(16 * VECTORS).op(op.i32_mul).memoryFill() // prettier-ignore
  const pass = (count: number): void => {
    f.if()
    const next = f.loop()
    emitPass(f, t, count, { a, b, sums, panels })
    addConst(f, a, count * t.a.k * bytesOf(t.dtype))
    addConst(f, b, count * t.b.k * bytesOf(t.dtype))
    f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(next)
    f.end()
    f.end()
  }
  f.get(terms).i32(Math.log2(TERMS)).op(op.i32_shr_u).tee(left)
  pass(TERMS)
  f.get(terms)
    .i32(TERMS - 1)
    .op(op.i32_and)
    .tee(left)
  pass(1)
  if (t.accumulates) {
    f.get(adds).if()
    forPanels(f, panels, [c, sums], () => {
      for (let v = 0; v < VECTORS; v++) {
        f.get(c)
          .get(c)
          .mem(simd.v128_load, 16 * v)
          .get(sums)
          .mem(simd.v128_load, 16 * v)
        f.op(addOf(t.dtype)).mem(simd.v128_store, 16 * v)
      }
    })
    f.end()
  }
  return f.index
}

/** Adds `count` terms to each sum. */
const emitPass = (
  f: FunctionBuilder,
  t: SweepShape,
  count: number,
  at: { readonly a: number; readonly b: number; readonly sums: number; readonly panels: number },
): void => {
  const bytes = bytesOf(t.dtype)
  const splats = Array.from({ length: count }, (_, i) => {
    const x = f.local(V128)
    f.get(at.a).mem(bytes === 4 ? simd.v128_load32_splat : simd.v128_load64_splat, i * t.a.k * bytes).set(x) // prettier-ignore
    return x
  })
  const acc = Array.from({ length: AT_A_TIME }, () => f.local(V128))
  const [from, to, never] = [f.local(I32), f.local(I32), f.local(I32)]
  f.get(at.b).set(from)
  f.get(at.sums).set(to)
  f.get(at.panels).op(op.i32_eqz).set(never)
  const done = f.block()
  forPanels(f, at.panels, [from, to], () => {
    for (let v = 0; v < VECTORS; v += AT_A_TIME) {
      acc.forEach((x, i) =>
        f
          .get(to)
          .mem(simd.v128_load, 16 * (v + i))
          .set(x),
      )
      splats.forEach((a, term) => {
        const row = term * t.b.k * bytes
        acc.forEach((x, i) => {
          accumulate(f, t, x, () => f.get(a), () => f.get(from).mem(simd.v128_load, row + 16 * (v + i))) // prettier-ignore
        })
        // An engine moves the loads of a straight run of code to its top, where they need more registers than there are.
        f.get(never).brIf(done)
      })
      acc.forEach((x, i) =>
        f
          .get(to)
          .get(x)
          .mem(simd.v128_store, 16 * (v + i)),
      )
    }
  })
  f.end()
  f.free(...splats, ...acc, from, to, never)
}

/** A loop in which the pointers move from panel to panel. */
const forPanels = (f: FunctionBuilder, panels: number, pointers: readonly number[], body: () => void): void => {
  const left = f.local(I32)
  f.get(panels).set(left)
  const next = f.loop()
  body()
  for (const p of pointers) addConst(f, p, 16 * VECTORS)
  f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(next)
  f.end()
  f.free(left)
}
