/**
 * What a core gives at most at the moment: multiply-adds that stay in registers. Machines differ in it, and other tenants slow it
 * down as they do everything else; so what a product of matrices reaches is told as a share of it.
 */
import { ModuleBuilder } from '../packages/core/src/backend/wasm/assembler.ts'
import { canRelax, compileModule } from '../packages/core/src/backend/wasm/engine.ts'
import * as op from '../packages/core/src/backend/wasm/instructions.ts'
import { I32, V128 } from '../packages/core/src/backend/wasm/opcodes.ts'
import * as simd from '../packages/core/src/backend/wasm/vectorInstructions.ts'

/** Chains side by side: enough to hide the latency of a multiply-add, and few enough for the registers. */
const CHAINS = 12
const ROUNDS = 20_000
/** Multiplications and additions of a call, in vectors of four. */
const FLOPS = ROUNDS * CHAINS * 4 * 2

/** How long one look at the peak takes, and how long the engine needs to reach its optimised code. */
const LOOK_MS = 2
const WARMUP_MS = 100

const emit = (): Uint8Array<ArrayBuffer> => {
  const module = new ModuleBuilder()
  const f = module.func([], [I32])
  const chains = Array.from({ length: CHAINS }, () => f.local(V128))
  const [half, one] = [f.local(V128), f.local(V128)]
  const left = f.local(I32)
  f.f32(0.5).op(simd.f32x4_splat).set(half).f32(1).op(simd.f32x4_splat).set(one)
  chains.forEach((c, i) => f.f32(i).op(simd.f32x4_splat).set(c)) // prettier-ignore
  f.i32(ROUNDS).set(left)
  const again = f.loop()
  // They tend to 2 and never become subnormal.
  for (const c of chains) f.get(c).get(half).get(one).op(simd.f32x4_relaxed_madd).set(c)
  f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(again)
  f.end()
  // Returned, or the loop would be left out.
  f.get(chains[0]!)
  for (const c of chains.slice(1)) f.get(c).op(simd.f32x4_add)
  f.op(simd.v128_any_true)
  module.exportFunction('run', f.index)
  return module.encode()
}

const timeOf = (run: () => number, atLeast: number): number => {
  const start = performance.now()
  let calls = 0
  let ms = 0
  do {
    run()
    calls++
    ms = performance.now() - start
  } while (ms < atLeast)
  return ms / calls
}

/**
 * A function that looks at the peak of float32 in 128-bit registers: multiplications and additions per millisecond. Undefined
 * where the engine has no multiply-add.
 */
export const peakMeter = (): (() => number) | undefined => {
  if (!canRelax()) return undefined
  const module = compileModule(emit(), { isFused: true })
  const run = new WebAssembly.Instance(module).exports['run'] as () => number // exported above
  timeOf(run, WARMUP_MS)
  return () => FLOPS / timeOf(run, LOOK_MS)
}
