/** Linear memories: one shared by all programs that keep nothing between calls, and private ones. Addresses are planned elsewhere. */

const PAGE = 65536

/** A memory that programs run in, one at a time. */
export class Arena {
  readonly memory: WebAssembly.Memory
  /** Set while a program runs here, so that a program started from inside another takes a memory of its own. */
  isBusy = false
  /** Who ran here last: its constants are still in place if that is the program about to run. */
  lastUser: object | undefined = undefined

  /** `most` is given for memory that threads share: the bytes that it may grow to. */
  constructor(bytes: number, most?: number) {
    this.memory = allocateMemory(bytes, most)
  }

  /** Grows the memory to at least `bytes`. Views made before are dead afterwards. */
  reserve(bytes: number): void {
    const missing = bytes - this.memory.buffer.byteLength
    if (missing <= 0) return
    try {
      this.memory.grow(Math.ceil(missing / PAGE))
    } catch (cause) {
      throw outOfMemory(bytes, cause)
    }
  }
}

const outOfMemory = (bytes: number, cause: unknown): RangeError =>
  new RangeError(
    `run: the engine must be able to allocate the program's memory, got ${Math.ceil(bytes / 2 ** 20)} MiB refused`,
    { cause },
  )

const allocateMemory = (bytes: number, most: number | undefined): WebAssembly.Memory => {
  const initial = Math.ceil(bytes / PAGE)
  try {
    return new WebAssembly.Memory(
      most === undefined ? { initial } : { initial, maximum: Math.ceil(most / PAGE), shared: true },
    )
  } catch (cause) {
    throw outOfMemory(bytes, cause)
  }
}

/** Programs up to this size share one memory; larger ones have their own, which goes when they go. */
export const SHARED_LIMIT: number = 2 ** 28

/** One for each depth of programs that call programs through JavaScript, grown as they are needed. */
const plain: Arena[] = []
/** The same in memory that threads share. */
const threaded: Arena[] = []

/** The memory for the next run of a program that keeps nothing there, of at least `bytes`. */
export const sharedArena = (bytes: number, isThreaded: boolean): Arena => {
  const arenas = isThreaded ? threaded : plain
  for (const arena of arenas) {
    if (arena.isBusy) continue
    arena.reserve(bytes)
    return arena
  }
  const arena = isThreaded ? new Arena(bytes, SHARED_LIMIT) : new Arena(bytes)
  arenas.push(arena)
  return arena
}

/** Takes a memory out of use: a thread may still be writing to it. */
export const abandon = (arena: Arena): void => {
  const at = threaded.indexOf(arena)
  if (at >= 0) threaded.splice(at, 1)
}

/** What has been done so that freed pages are kept. */
let stage: 'nothing' | 'a mapping was made' | 'it was freed' = 'nothing'
/** Whether results were made that are worth a region; small ones do with what lies around. */
let isRegionWanted = false
/** The end of the region, which must stay. Read below, or bundlers would leave it out. */
let fence: ArrayBuffer | undefined

/** Results of so many bytes are worth a region. */
const LARGE = 2 ** 22
/** Bytes of the region's parts, and how many there are. A part must be smaller than what malloc maps by itself. */
const PART = 2 ** 22
const PARTS = 32

/**
 * To be called before results of `bytes` are made. Where arrays come from glibc's malloc (Node on Linux), those above a
 * threshold are mapped anew each time, and a new page costs several times what filling it does. The threshold, and the amount
 * of free memory at the heap's end that is kept instead of given back, follow the largest mapping freed so far, up to 32 MiB
 * (mallopt(3)); so one of nearly that size, never touched, is left to the garbage collector. Several large results freed
 * together are still more than is kept at the end. So, once that mapping is gone, a region of the heap is fenced off:
 * what is freed there is not at the end, and lies ready for the next results.
 */
export const keepFreedPages = (bytes: number): void => {
  if (bytes >= LARGE) isRegionWanted = true
  if (stage === 'it was freed') fenceRegion()
  if (stage !== 'nothing') return
  stage = 'a mapping was made'
  const { process } = globalThis as { readonly process?: { readonly platform?: string } }
  if (process?.platform !== 'linux') return
  // Not `new`, which bundlers take for something that nobody would miss.
  const mapping = Reflect.construct(ArrayBuffer, [2 ** 25 - 2 ** 13]) as ArrayBuffer
  mappings.register(mapping, undefined)
}

const mappings = new FinalizationRegistry(() => {
  stage = 'it was freed'
  fenceRegion()
})

/** Takes a region of the heap, not touching it, and leaves all but its end to the garbage collector. */
const fenceRegion = (): void => {
  if (!isRegionWanted || fence !== undefined) return
  try {
    fence = Array.from({ length: PARTS + 1 }, () => new ArrayBuffer(PART)).at(-1)
  } catch {
    // So much is not to be had: results do with pages that are mapped anew.
    fence = new ArrayBuffer(0)
  }
}

/** Whether there is such a region, for a test. */
export const hasRegion = (): boolean => fence !== undefined

interface BufferClass {
  allocUnsafeSlow(bytes: number): { readonly buffer: ArrayBuffer; readonly byteLength: number }
}

/** Memory whose every byte will be written before anybody reads it: where the engine can leave it as it is, it is not cleared. */
export const unwritten = (bytes: number): ArrayBuffer => {
  const { Buffer: node } = globalThis as { readonly Buffer?: Partial<BufferClass> }
  const buffer = node?.allocUnsafeSlow?.(bytes).buffer
  // A stand-in for Node's class may give a part of something larger.
  return buffer?.byteLength === bytes && buffer instanceof ArrayBuffer ? buffer : new ArrayBuffer(bytes)
}
