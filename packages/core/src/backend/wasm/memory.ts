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
