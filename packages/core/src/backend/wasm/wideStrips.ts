/** A second module with the strips that an engine may run in 256-bit registers. It holds nothing else, so nothing else is at risk. */
import { ModuleBuilder } from './assembler.ts'
import { emitStrip, STRIP_PARAMS, type TileShape } from './contractTile.ts'

/** Module name under which the main module imports the strips. */
export const WIDE = 'wide'

/**
 * Strips of whole tiles: loads of whole vectors and of repeated elements, products, sums and stores. None of the
 * instructions that V8's re-vectoriser has been seen to get wrong (shuffles, single lanes, negation) occurs in them.
 */
export class WideStrips {
  readonly #module = new ModuleBuilder()
  readonly #imports: readonly number[]
  readonly #known = new Map<string, number>()
  #used = 0

  /** Reserves \`slots\` imports in \`main\`, which has no functions yet: one for each strip that may be asked for. */
  constructor(main: ModuleBuilder, slots: number) {
    this.#module.importMemory('env', 'memory')
    this.#imports = Array.from({ length: slots }, (_, i) => main.importFunction(WIDE, String(i), STRIP_PARAMS, []))
  }

  /** The number of the function in the main module. */
  strip(shape: TileShape): number {
    const key = JSON.stringify(shape)
    let slot = this.#known.get(key)
    if (slot === undefined) {
      slot = this.#used++
      this.#known.set(key, slot)
      this.#module.exportFunction(String(slot), emitStrip(this.#module, shape))
    }
    return this.#imports[slot]!
  }

  /** The module; undefined if there is nothing in it. Imports that are not called are of an empty function. */
  encode(): Uint8Array<ArrayBuffer> | undefined {
    if (this.#imports.length === 0) return undefined
    const nothing = this.#used < this.#imports.length ? this.#module.func(STRIP_PARAMS).index : -1
    for (let slot = this.#used; slot < this.#imports.length; slot++) {
      this.#module.exportFunction(String(slot), nothing)
    }
    return this.#module.encode()
  }
}
