/**
 * Which large buffers need only a window of memory: one kernel goes through them from front to back, nobody else looks. Results
 * among them are handed over stretch by stretch, out of a near cache, and never lie in the program's memory as a whole.
 */
import { bytesOf } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import { buffersOf, readsOf, type Kernel, type KernelProgram, type LoopKernel } from '../../kernel/kernel.ts'
import { rowStrides } from '../../kernel/rows.ts'
import { cutLoop, planLoop } from './emitLoop.ts'
import { planRows } from './emitRows.ts'
import { isInjective } from './layout.ts'
import type { StreamedResult, Window, Windows } from './windows.ts'

/**
 * Bytes of a result that are handed over together, at most: what a near cache still holds, and enough to be copied past the
 * caches, which engines' copying does for about that much.
 */
const TOGETHER = 2 ** 20

/** `streamBytes`: see `STREAM_BYTES`. `blockBytes`: what a block of rows may touch. For programs that run in one thread. */
export const planWindows = (program: KernelProgram, streamBytes: number, blockBytes: number): Windows => {
  const { buffers, outputs } = program
  const windows = new Map<number, Window>()
  const results: StreamedResult[] = []
  const computed = new Map<Kernel, number[]>()
  const isPossible = privateTo(program)
  /** `steps`: those that are worked on before anything can be handed over. */
  const add = (kernel: Kernel, buffer: number, stride: number, steps: number, extent: number): void => {
    const bytes = stride * steps * bytesOf(buffers[buffer]!.dtype)
    const output = outputs.indexOf(buffer)
    const together = output < 0 ? 1 : Math.max(1, Math.floor(Math.min(TOGETHER, streamBytes / 4) / bytes))
    windows.set(buffer, { steps: steps * together, bytes: bytes * together })
    if (output < 0) return
    const own = computed.get(kernel) ?? []
    own.push(results.length)
    computed.set(kernel, own)
    results.push({ output, buffer, stride, extent })
  }
  const isLarge = (b: number): boolean => buffers[b]!.elements * bytesOf(buffers[b]!.dtype) >= streamBytes
  for (const k of program.kernels) {
    if (k.tag === 'loop') {
      const candidates = k.stores.filter((s) => isLarge(s.buffer) && isPossible(s.buffer, k))
      if (candidates.length === 0) continue
      const plan = planLoop(k)
      const { cut } = cutLoop(plan, undefined)
      if (cut?.at !== 0) continue
      for (const { buffer, access } of candidates) {
        const [first, ...inner] = plan.loops
        const stride = access.strides[first!.dim]!
        // The rest of the loops fills the elements of a step, all of them and no others.
        const reach = inner.reduce((n, l) => n + (l.extent - 1) * access.strides[l.dim]!, 0)
        const isDense =
          access.offset === 0 &&
          inner.every((l) => access.strides[l.dim]! > 0) &&
          reach === stride - 1 &&
          stride * first!.extent === buffers[buffer]!.elements &&
          sizeOf(k.extents) === buffers[buffer]!.elements
        if (isDense && isInjective(access, k.extents)) add(k, buffer, stride, cut.step, first!.extent)
      }
    } else if (k.tag === 'rows') {
      const block = planRows(k, buffers, blockBytes)
      if (block === undefined) continue
      rowStrides(k.body).forEach((stride, b) => {
        const isWhole = stride > 0 && stride * k.count === buffers[b]!.elements
        if (isWhole && isLarge(b) && isPossible(b, k)) add(k, b, stride, block.rows, k.count)
      })
    }
  }
  return { of: windows, results, computed }
}

/** Whether only one kernel of the program, run once and given here, touches a buffer that is read nowhere else. */
const privateTo = (program: KernelProgram): ((buffer: number, kernel: Kernel) => boolean) => {
  const { kernels, inputs, outputs, constants, donated } = program
  const users = new Map<number, number>()
  for (const k of kernels) {
    const { reads, writes } = buffersOf(k)
    for (const b of new Set([...reads, ...writes])) users.set(b, (users.get(b) ?? 0) + 1)
  }
  const fixed = new Set([...inputs, ...constants.map((c) => c.buffer), ...donated.map((o) => outputs[o]!)])
  outputs.forEach((b, o) => {
    if (outputs.indexOf(b) !== o) fixed.add(b)
  })
  return (buffer, kernel) => {
    if (fixed.has(buffer) || users.get(buffer) !== 1) return false
    return kernel.tag !== 'loop' || isWrittenOnce(kernel, buffer)
  }
}

const isWrittenOnce = (k: LoopKernel, buffer: number): boolean =>
  k.stores.filter((s) => s.buffer === buffer).length === 1 && !readsOf(k).some((e) => e.buffer === buffer)
