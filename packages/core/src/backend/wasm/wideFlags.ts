/** The flags with which V8 compiles modules for 256-bit registers, and those beside them. They are set in engine.ts. */
import { canSetFlags, v8Version } from './engine.ts'

/** Whether V8 may know how to pair vectors (Node 22 and later, on x86). Whether that pays is for a trial to say. */
export const mayWiden = (): boolean => v8Version() >= 12 && canSetFlags()

/**
 * What has modules optimised at once, so that the engine will not come back to them: flags that are set for wide modules hold
 * for what is optimised in the background too. Inlining relies on what the first, slow code would have counted: V8 14 aborts
 * without.
 */
export const finalFlags = (): readonly string[] => {
  if (!mayWiden()) return []
  const flags = ['no-liftoff', 'no-wasm-lazy-compilation']
  return v8Version() < 13 ? flags : [...flags, 'no-wasm-inlining']
}

/** What has vectors paired. */
export const wideFlags = (): readonly string[] => (mayWiden() ? ['experimental-wasm-revectorize', ...finalFlags()] : [])
