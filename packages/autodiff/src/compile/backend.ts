/** Which backend runs a program: WebAssembly where it pays and is allowed, the reference otherwise. */
import { referenceBackend, wasmBackend, type Backend } from '@pullback/core'

/** Element operations from which compiling a WebAssembly module pays for a single operation. */
const PAYS = 16_384

/** A backend for eager work of about `elementOps` element operations. */
export const backendFor = (elementOps: number): Backend => (elementOps < PAYS ? referenceBackend : compiledBackend())

/** The compiling backend, or the reference where the engine or a content-security policy refuses WebAssembly. */
export const compiledBackend = (): Backend => (wasmAllowed() ? wasmBackend : referenceBackend)

let allowed: boolean | undefined

const wasmAllowed = (): boolean => {
  if (allowed !== undefined) return allowed
  try {
    // The smallest module: magic number and version.
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))
    allowed = true
  } catch {
    allowed = false
  }
  return allowed
}
