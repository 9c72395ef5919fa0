/** What compiled functions remember: one table per function and options, bounded, the least recently used going first. */
import { userLine } from '../userLine.ts'

/** Entries by key, at most `limit`. */
export class BoundedCache<T> {
  readonly limit: number
  readonly #entries = new Map<string, T>()

  constructor(limit: number) {
    this.limit = limit
  }

  /** The entry, which counts as used now. */
  get(key: string): T | undefined {
    const found = this.#entries.get(key)
    if (found === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, found)
    return found
  }

  set(key: string, value: T): void {
    this.#entries.delete(key)
    if (this.#entries.size >= this.limit) this.#entries.delete(this.#entries.keys().next().value!)
    this.#entries.set(key, value)
  }

  /** All entries, the most recently used last. */
  values(): readonly T[] {
    return [...this.#entries.values()]
  }
}

type AnyFunction = (...args: never) => unknown

/** Tables by function, then by options: wrapping the same function again finds what it was compiled to before. */
const tables = new WeakMap<AnyFunction, Map<string, unknown>>()

/** The table of a function under these options, made by `make` the first time. */
export const tableOf = <T>(f: AnyFunction, options: string, make: () => T): T => {
  let byOptions = tables.get(f)
  if (byOptions === undefined) tables.set(f, (byOptions = new Map<string, unknown>()))
  let table = byOptions.get(options)
  if (table === undefined) byOptions.set(options, (table = make()))
  return table as T // one caller, one type
}

/** So many function objects of one text compiled for the same kind of arguments are taken for a mistake. */
const FRESH = 20
/** Texts remembered for that; the oldest go first. */
const TEXTS = 1000

const counts = new BoundedCache<number>(TEXTS)

/**
 * To be called when a function object is compiled for the first time. Warns, once, when the same text has been compiled many
 * times over as new function objects: each has a table of its own, so nothing is ever found again.
 */
export const noteFresh = (name: string, f: AnyFunction, kind: string): void => {
  const text = Function.prototype.toString.call(f)
  if (text.endsWith('{ [native code] }')) return
  const key = `${kind} ${text}`
  const n = (counts.get(key) ?? 0) + 1
  counts.set(key, n)
  if (n !== FRESH) return
  const line = userLine()
  console.warn(
    `jit: ${name}${line === undefined ? '' : ` (called at ${line})`} was compiled ${FRESH} times, each time as a new function ` +
      'with the same text for the same kinds of arguments; call jit once, outside the loop, and pass what changes as an argument',
  )
}
