/**
 * Cuts long kernels into calls. The engine replaces a function's first, slow code only between calls, so no call
 * should run long: the loops of a kernel are split at one of them, and a driver calls the rest for one stretch at a time.
 */
import type { FunctionBuilder, ModuleBuilder } from './assembler.ts'
import { pushCount, type Count, type NestLoop } from './nest.ts'
import { I32, op } from './opcodes.ts'

/** Points one call should work on, by the number of operations at each. */
export const pointsPerCall = (operations: number): number =>
  Math.max(4096, Math.min(65536, Math.floor(2 ** 19 / Math.max(1, operations))))

/** Where loops are cut: the loops before `at` run in the driver, loop `at` in stretches of `step`. Undefined: one call does it all. */
export interface Cut {
  readonly at: number
  readonly step: number
}

/** `weight` points of work lie below the innermost of `loops`; the innermost is cut at multiples of `granule`. */
export const cutLoops = (
  loops: readonly NestLoop[],
  weight: number,
  limit: number,
  granule: number,
): Cut | undefined => {
  let inner = weight
  for (const l of loops) inner *= l.extent
  if (inner <= limit * 2) return undefined
  for (let at = 0; at < loops.length; at++) {
    inner /= loops[at]!.extent
    if (inner > limit && at < loops.length - 1) continue
    const step = Math.max(1, Math.floor(limit / inner))
    return { at, step: at === loops.length - 1 ? Math.ceil(step / granule) * granule : step }
  }
  return undefined
}

/**
 * A function without parameters that runs `loops` with the cut applied. `emit` writes the body of the called function,
 * whose parameters are the counters of the loops before the cut, then the bounds of the stretch.
 */
export const emitDriver = (
  module: ModuleBuilder,
  loops: readonly NestLoop[],
  cut: Cut | undefined,
  emit: (f: FunctionBuilder, outer: readonly number[], from: Count, to: Count) => void,
): number => {
  if (cut === undefined) {
    const f = module.func()
    emit(f, [], 0, loops[0]?.extent ?? 1)
    return f.index
  }
  const params = new Array<typeof I32>(cut.at + 2).fill(I32)
  const chunk = module.func(params)
  emit(
    chunk,
    params.slice(2).map((_, i) => i),
    { local: cut.at },
    { local: cut.at + 1 },
  )
  const f = module.func()
  const counters: number[] = []
  const { extent } = loops[cut.at]!
  const nest = (depth: number): void => {
    const counter = f.local(I32)
    f.i32(0).set(counter)
    const again = f.loop()
    if (depth === cut.at) {
      for (const c of counters) f.get(c)
      f.get(counter)
      // The end of the stretch, but no more than there is.
      f.get(counter).i32(cut.step).op(op.i32_add).i32(extent)
      f.get(counter)
        .i32(extent - cut.step)
        .op(op.i32_lt_s)
        .op(op.select)
      f.call(chunk.index)
    } else {
      counters.push(counter)
      nest(depth + 1)
      counters.pop()
    }
    f.get(counter)
      .i32(depth === cut.at ? cut.step : 1)
      .op(op.i32_add)
      .tee(counter)
    pushCount(f, loops[depth]!.extent)
    f.op(op.i32_lt_u).brIf(again)
    f.end()
    f.free(counter)
  }
  nest(0)
  return f.index
}
