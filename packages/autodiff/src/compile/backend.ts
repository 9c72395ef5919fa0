/** Which backend runs a program: WebAssembly where it pays and is allowed, the reference otherwise. */
import { expr, referenceBackend, sizeOf, wasmBackend, type Backend, type Kernel } from '@pullback/core'

/** Element operations from which compiling a WebAssembly module pays for a program that may run only once. */
const PAYS = 16_384

/** The backend for work that is done at once, of these kernels. */
export const backendFor = (kernels: readonly Kernel[]): Backend =>
  work(kernels) < PAYS ? referenceBackend : compiledBackend()

/** Element operations of a kernel program, roughly: what decides whether compiling pays. */
const work = (kernels: readonly Kernel[]): number => {
  let n = 0
  for (const k of kernels) {
    switch (k.tag) {
      case 'loop':
        // A primitive's own few nodes count as one operation.
        n += sizeOf(k.extents) * Math.max(1, expr.nodesOf(k.stores.map((s) => s.value)).length >> 3)
        break
      case 'scatter':
        n += sizeOf(k.extents)
        break
      case 'reduce':
        n += sizeOf(k.extents) * sizeOf(k.reduced)
        break
      case 'contract':
        n += sizeOf(k.batch) * k.m * k.n * k.k
        break
      case 'sort':
        n += k.rows * k.length * 8
        break
      case 'host':
        n += 1
        break
      case 'rows':
        n += work(k.body)
        break
      case 'repeat':
        n += k.count * (work(k.body) + 1)
        break
      case 'while':
        // How often is not known; a loop is worth compiling.
        return Infinity
      case 'branch':
        n += Math.max(...k.branches.map(work))
        break
    }
  }
  return n
}

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
