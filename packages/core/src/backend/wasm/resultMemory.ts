/** Ordinary memory for large results: pages that were used before rather than new ones, and not cleared first. */

/** Whether a mapping has been left to be freed, and whether it has been. */
let mapping: 'none' | 'left' | 'freed' = 'none'
/** Whether results were made that are worth a region; small ones do with what lies around. */
let isRegionWanted = false
/** The end of the region, which must stay. Read below, or bundlers would leave it out. */
let fence: ArrayBuffer | undefined

/** Results of so many bytes are worth a region. */
const LARGE = 2 ** 22
/**
 * Bytes of the region's parts and of its end, which must be smaller than what malloc maps by itself, and all the same: holes of
 * the heap that are large enough for the end go to parts, which come first.
 */
const PART = 2 ** 24
/** Of the memory that is free, the region may take this share, but no more than garbage is seen to take between collections. */
const SHARE = 1 / 16
const MOST_PARTS = 16

/**
 * To be called before results of `bytes` are made. Where arrays come from glibc's malloc (Node on Linux), those above a
 * threshold are mapped anew each time, and a new page costs several times what filling it does. The threshold, and the amount
 * of free memory at the heap's end that is kept instead of given back, follow the largest mapping freed so far, up to 32 MiB
 * (mallopt(3)); so one of nearly that size, never touched, is made and freed. Several large results freed together are still
 * more than is kept at the end. So a region of the heap is fenced off then: what is freed there is not at the end, and lies
 * ready for the next results.
 */
export const keepFreedPages = (bytes: number): void => {
  if (bytes >= LARGE) isRegionWanted = true
  if (mapping === 'none') freeMapping()
  if (mapping === 'freed' && isRegionWanted && fence === undefined) fenceRegion()
}

const freeMapping = (): void => {
  mapping = 'left'
  if ((globalThis as Host).process?.platform !== 'linux') return
  // Not `new`, which bundlers take for something that nobody would miss.
  const buffer = Reflect.construct(ArrayBuffer, [2 ** 25 - 2 ** 13]) as Buffer
  if (free(buffer)) mapping = 'freed'
  else mappings.register(buffer, undefined)
}

/** Gives memory back at once, if the engine can; else the garbage collector will. */
const free = (buffer: Buffer): boolean => buffer.transfer?.(0) !== undefined

const mappings = new FinalizationRegistry(() => {
  mapping = 'freed'
})

/** Takes a region of the heap, not touching it, and frees all but its end. */
const fenceRegion = (): void => {
  const available = (globalThis as Host).process?.availableMemory?.() ?? 0
  const parts = Math.min(MOST_PARTS, Math.floor((available * SHARE) / PART))
  try {
    const region = Array.from({ length: parts }, () => new ArrayBuffer(PART))
    fence = new ArrayBuffer(PART)
    region.forEach(free)
  } catch {
    // So much is not to be had: results do with pages that are mapped anew.
    fence = new ArrayBuffer(0)
  }
}

/** With what newer engines have. */
interface Buffer extends ArrayBuffer {
  readonly transfer?: (bytes: number) => ArrayBuffer
}

interface Host {
  readonly process?: { readonly platform?: string; readonly availableMemory?: () => number }
}

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
