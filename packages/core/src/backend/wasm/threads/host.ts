/** Threads as the host at hand makes them: Node's worker_threads, or a browser's workers where memory may be shared. */
import { ModuleBuilder } from '../assembler.ts'
import * as atomic from '../atomicInstructions.ts'
import * as op from '../instructions.ts'
import { WORKER_SOURCE } from './worker.ts'

/** A thread that runs `WORKER_SOURCE`. */
export interface Thread {
  readonly post: (message: object) => void
  readonly end: () => void
}

/** The part of `node:worker_threads` that is used. */
interface NodeWorkers {
  readonly Worker: new (
    source: string,
    options: { readonly eval: boolean; readonly name: string; readonly execArgv: readonly string[] },
  ) => {
    readonly postMessage: (message: object) => void
    readonly terminate: () => unknown
    readonly unref: () => void
    readonly on: (event: string, listener: (x: unknown) => void) => void
  }
}

/** The part of a browser's globals that is used. */
interface Page {
  readonly Worker?: new (url: string) => {
    readonly postMessage: (message: object) => void
    readonly terminate: () => void
    onerror: ((event: unknown) => void) | null
  }
  readonly crossOriginIsolated?: boolean
  readonly navigator?: { readonly hardwareConcurrency?: number }
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown }
}

const page = (): Page => globalThis as Page

const builtin = (name: string): unknown => page().process?.getBuiltinModule?.(name)

const nodeWorkers = (): NodeWorkers | undefined => builtin('node:worker_threads') as NodeWorkers | undefined // its documented interface

/** Whether the main thread may sleep. In a browser it must not. */
export const maySleep = (): boolean => nodeWorkers() !== undefined

/** Cores that this process may use. */
export const availableCores = (): number => {
  const os = builtin('node:os') as { readonly availableParallelism?: () => number } | undefined
  return os?.availableParallelism?.() ?? page().navigator?.hardwareConcurrency ?? 1
}

const acceptsShared = (): boolean => {
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 1, true)
  module.func().i32(0).atomic(atomic.i32_load, 4, 0).op(op.drop)
  return WebAssembly.validate(module.encode())
}

let supported: boolean | undefined

/** Whether this host has threads that can share the memory of a program. */
export const supportsThreads = (): boolean =>
  (supported ??=
    typeof WebAssembly === 'object' &&
    typeof SharedArrayBuffer === 'function' &&
    (nodeWorkers() !== undefined || (page().crossOriginIsolated === true && page().Worker !== undefined)) &&
    acceptsShared())

/** Starts a thread. `onEnd` hears of it when it is gone without having been ended. Nothing waits for it to be ready. */
export const startThread = (name: string, onEnd: (why: unknown) => void): Thread => {
  const node = nodeWorkers()
  if (node === undefined) return startOnPage(onEnd)
  // Loaders given to the process are of no use to a source that imports nothing.
  const worker = new node.Worker(WORKER_SOURCE, { eval: true, name, execArgv: [] })
  worker.on('error', onEnd)
  worker.on('exit', onEnd)
  worker.unref()
  return { post: (m) => { worker.postMessage(m) }, end: () => void worker.terminate() } // prettier-ignore
}

const startOnPage = (onEnd: (why: unknown) => void): Thread => {
  const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }))
  const worker = new (page().Worker!)(url) // supportsThreads has seen it
  worker.onerror = onEnd
  // The address is needed until the source has been fetched, which the first answer of the host does not tell.
  return { post: (m) => { worker.postMessage(m) }, end: () => { worker.terminate(); URL.revokeObjectURL(url) } } // prettier-ignore
}
