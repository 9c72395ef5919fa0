/** Runs a program with bytes between its buffers that nobody may write. */
import { bytesOf, type TypedArray } from '../../../src/dtype.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import type { Storage } from '../../../src/backend/backend.ts'
import { compileWasm, type WasmOptions } from '../../../src/backend/wasm/wasm.ts'
import { useWide } from '../../../src/backend/wasm/wide.ts'

// For the tests of other packages, which look no deeper into this one.
export { compileWasm, type WasmOptions }
export { BINARY, UNARY } from '../../../src/kernel/operandTypes.ts'

useWide()

const GUARD = 64
const PAINT = 0xa5

/** Milliseconds after which most programs have been helped with. */
const HELP_MS = 5

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

const needSame = (x: TypedArray, y: TypedArray, output: number): void => {
  const at = x.findIndex((v, i) => !Object.is(v, y[i]))
  if (at >= 0) throw new Error(`output ${output} is ${x[at]} at ${at} in one run and ${y[at]} in another`)
}

/**
 * The results of a second run, before which all bytes were painted that are no buffer's and no kernel's working space.
 * Where threads may help, there are more runs.
 * @throws Error if one of those bytes was written, or if a later run has other results
 */
export const runGuarded = (
  p: KernelProgram,
  inputs: readonly TypedArray[],
  options: WasmOptions = {},
): readonly TypedArray[] => {
  const executable = compileWasm(p, { ...options, guardBytes: GUARD, residentBytes: Infinity })
  executable.run(inputs)
  const memory = new Uint8Array(executable.memory!.buffer)
  const { layout, windows } = executable.emitted
  const { addresses, scratch, scratchBytes, bytes } = layout
  const owned = [
    ...p.buffers.map((b, i) => {
      return [addresses[i]!, addresses[i]! + (windows.of.get(i)?.bytes ?? b.elements * bytesOf(b.dtype))] as const
    }),
    ...scratch.map((address, i) => [address, address + scratchBytes[i]!] as const),
  ].sort((a, b) => a[0] - b[0])
  const gaps: (readonly [number, number])[] = []
  // Threads share out their work through words below the first buffer.
  let end = executable.emitted.isThreaded ? 64 : 0
  for (const [from, to] of owned) {
    if (from > end) gaps.push([end, from])
    end = Math.max(end, to)
  }
  // What lies far behind belongs to larger programs that share the memory.
  gaps.push([end, Math.min(memory.length, bytes + 4096)])
  for (const [from, to] of gaps) memory.fill(PAINT, from, to)
  const results = executable.run(inputs).map(read)
  // Threads come when they have heard of the program, and nobody waits for them.
  const start = performance.now()
  while (executable.emitted.hasParts && performance.now() - start < HELP_MS) {
    executable.run(inputs).map(read).forEach((x, i) => needSame(x, results[i]!, i)) // prettier-ignore
  }
  for (const [from, to] of gaps) {
    for (let at = from; at < to; at++) {
      if (memory[at] !== PAINT) throw new Error(`byte ${at}, which is no buffer's, was written`)
    }
  }
  return results
}
