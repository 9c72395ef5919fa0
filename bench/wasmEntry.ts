/** Reading an emitted module just far enough to know which functions its entry calls. */

/** A cursor over the bytes of a module. */
class Reader {
  at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  byte(): number {
    return this.#bytes[this.at++]!
  }

  /** LEB128, signed or not: only small and non-negative numbers are looked at. */
  number(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const b = this.byte()
      value |= (b & 0x7f) << shift
      if (b < 0x80) return value >>> 0
      shift += 7
    }
  }

  text(): string {
    const length = this.number()
    this.at += length
    return String.fromCharCode(...this.#bytes.subarray(this.at - length, this.at))
  }
}

const [IMPORTS, EXPORTS, CODE] = [2, 7, 10]

/** Start of the contents of each section by number. */
const sectionsOf = (bytes: Uint8Array): ReadonlyMap<number, number> => {
  const sections = new Map<number, number>()
  const r = new Reader(bytes, 8)
  while (r.at < bytes.length) {
    const id = r.byte()
    const size = r.number()
    sections.set(id, r.at)
    r.at += size
  }
  return sections
}

/** Functions imported: they come before the module's own in numbering. */
const importedFunctions = (bytes: Uint8Array, at: number | undefined): number => {
  if (at === undefined) return 0
  const r = new Reader(bytes, at)
  let functions = 0
  for (let left = r.number(); left > 0; left--) {
    r.text()
    r.text()
    const kind = r.byte()
    if (kind === 0) {
      functions += 1
      r.number()
    } else if (kind === 2) {
      const hasMaximum = (r.byte() & 1) === 1
      r.number()
      if (hasMaximum) r.number()
    } else throw new Error(`wasmEntry: an import of kind ${kind} is not expected`)
  }
  return functions
}

/** Number of the function exported as `run`. */
const exportedRun = (bytes: Uint8Array, at: number): number => {
  const r = new Reader(bytes, at)
  for (let left = r.number(); left > 0; left--) {
    const name = r.text()
    r.byte()
    const index = r.number()
    if (name === 'run') return index
  }
  throw new Error('wasmEntry: nothing is exported as run')
}

/**
 * The functions that the exported `run` calls, in order.
 * @throws Error if `run` does more than call functions and copy memory.
 */
export const entryCalls = (bytes: Uint8Array): readonly number[] => {
  const sections = sectionsOf(bytes)
  const skip = exportedRun(bytes, sections.get(EXPORTS)!) - importedFunctions(bytes, sections.get(IMPORTS))
  const r = new Reader(bytes, sections.get(CODE)!)
  r.number()
  for (let i = 0; i < skip; i++) {
    const size = r.number()
    r.at += size
  }
  const size = r.number()
  const end = r.at + size
  if (r.number() !== 0) throw new Error('wasmEntry: run has local variables')
  const calls: number[] = []
  while (r.at < end) {
    const op = r.byte()
    if (op === 0x10) calls.push(r.number())
    else if (op === 0x41) r.number()
    else if (op === 0xfc) r.at += 3
    else if (op !== 0x0b) throw new Error(`wasmEntry: run has the instruction ${op}`)
  }
  return calls
}
