/** C's fmod on float64 as a WebAssembly function. WebAssembly has no instruction for it. */
import type { ModuleBuilder } from './assembler.ts'
import * as op from './instructions.ts'
import { F64, I64 } from './opcodes.ts'

/**
 * The exact remainder of |x| by |y| with the sign of x, by long division of the significands: the difference of
 * the exponents is the number of steps. float32 operands give the exact float32 remainder.
 */
export const emitFmodHelper = (module: ModuleBuilder): number => {
  const f = module.func([F64, F64], [F64])
  const [x, y] = [0, 1]
  const a = f.local(F64)
  const b = f.local(F64)
  const t = f.local(F64)
  f.get(x).op(op.f64_abs).set(a)
  f.get(y).op(op.f64_abs).set(b)
  // NaN operands, infinite x, and y = 0 give NaN.
  f.get(a).f64(Infinity).op(op.f64_lt).get(b).f64(0).op(op.f64_gt).op(op.i32_and).op(op.i32_eqz)
  f.if()
  f.f64(NaN).op(op.return)
  f.end()
  // While a ≥ b: subtract the largest b·2^k ≤ a; the exponents say which k it is, up to one.
  const done = f.block()
  const again = f.loop()
  f.get(a).get(b).op(op.f64_ge).op(op.i32_eqz).brIf(done)
  emitScaled(f, a, b, t)
  f.get(a).get(t).op(op.f64_sub).set(a)
  f.br(again)
  f.end()
  f.end()
  f.get(a).get(x).op(op.f64_copysign)
  return f.index
}

type Builder = ReturnType<ModuleBuilder['func']>

/** t = b·2^k, the largest not above a; a ≥ b > 0, both finite. */
const emitScaled = (f: Builder, a: number, b: number, t: number): void => {
  const k = f.local(I64)
  const exponent = (v: number): void => {
    // A subnormal is scaled up to a number whose exponent field tells its size.
    f.get(v)
      .f64(2 ** -1022)
      .op(op.f64_lt)
    f.if(I64)
    f.get(v)
      .f64(2 ** 54)
      .op(op.f64_mul)
      .op(op.i64_reinterpret_f64)
      .i64(52n)
      .op(op.i64_shr_u)
      .i64(54n)
      .op(op.i64_sub)
    f.else()
    f.get(v).op(op.i64_reinterpret_f64).i64(52n).op(op.i64_shr_u)
    f.end()
  }
  exponent(a)
  exponent(b)
  f.op(op.i64_sub).set(k)
  f.get(b).set(t)
  const done = f.block()
  f.get(k).i64(0n).op(op.i64_le_s).brIf(done)
  const again = f.loop()
  // In steps of at most 2^1000, which float64 can represent.
  f.get(t)
  f.get(k).i64(1000n).get(k).i64(1000n).op(op.i64_lt_s).op(op.select)
  f.i64(1023n).op(op.i64_add).i64(52n).op(op.i64_shl).op(op.f64_reinterpret_i64)
  f.op(op.f64_mul).set(t)
  f.get(k).i64(1000n).op(op.i64_sub).set(k)
  f.get(k).i64(0n).op(op.i64_gt_s).brIf(again)
  f.end()
  f.end()
  // Equal exponents leave t up to twice as large as a.
  f.get(t).get(a).op(op.f64_gt)
  f.if()
  f.get(t).f64(0.5).op(op.f64_mul).set(t)
  f.end()
  f.free(k)
}
