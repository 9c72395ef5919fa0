/** Runs a program with bytes between its buffers that nobody may write. */
import { bytesOf, type TypedArray } from '../../../src/dtype.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import type { Storage } from '../../../src/backend/backend.ts'
import { compileWasm, type WasmOptions } from '../../../src/backend/wasm/wasm.ts'

const GUARD = 64
const PAINT = 0xa5

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

/**
 * The results of a second run, before which all bytes were painted that are no buffer's and no kernel's working space.
 * @throws Error if one of them was written
 */
export const runGuarded = (
  p: KernelProgram,
  inputs: readonly TypedArray[],
  options: WasmOptions = {},
): readonly TypedArray[] => {
  const executable = compileWasm(p, { ...options, guardBytes: GUARD, residentBytes: Infinity })
  executable.run(inputs)
  const memory = new Uint8Array(executable.memory!.buffer)
  const { addresses, scratch, scratchBytes, bytes } = executable.emitted.layout
  const owned = [
    ...p.buffers.map((b, i) => [addresses[i]!, addresses[i]! + b.elements * bytesOf(b.dtype)] as const),
    ...scratch.map((address, i) => [address, address + scratchBytes[i]!] as const),
  ].sort((a, b) => a[0] - b[0])
  const gaps: (readonly [number, number])[] = []
  let end = 0
  for (const [from, to] of owned) {
    if (from > end) gaps.push([end, from])
    end = Math.max(end, to)
  }
  // What lies far behind belongs to larger programs that share the memory.
  gaps.push([end, Math.min(memory.length, bytes + 4096)])
  for (const [from, to] of gaps) memory.fill(PAINT, from, to)
  const results = executable.run(inputs).map(read)
  for (const [from, to] of gaps) {
    for (let at = from; at < to; at++) {
      if (memory[at] !== PAINT) throw new Error(`byte ${at}, which is no buffer's, was written`)
    }
  }
  return results
}
