/** Random keys: two words that name a stream of random bits. Drawing from one is in the other files here. */
import { NdArray, registerNode, showShape, Value, type Shape } from '@pullback/core'

/**
 * A key of a counter-based generator, or a batch of keys. Immutable: drawing does not change it, so the same key gives
 * the same numbers; `split` makes new ones. A node of trees whose child is its words, so keys pass through every transform.
 */
export class Key {
  /** The words [hi, lo], uint32 `[...shape, 2]`. */
  readonly data: Value

  /** Takes the words as they are; `wrapKeyData` checks them. */
  constructor(data: Value) {
    this.data = data
    Object.freeze(this)
  }

  /** `[]` for one key, the batch shape for several. */
  get shape(): Shape {
    return this.data.shape.slice(0, -1)
  }

  /** `Key<[0, 42]>`, `Key<[[0, 1], [0, 2]]>`; a traced key shows its type. */
  toString(): string {
    const { data } = this
    return data instanceof NdArray
      ? `Key<${JSON.stringify(data.toNested()).replaceAll(',', ', ')}>`
      : `Key<${data.toString()}>`
  }

  /** Template strings print; arithmetic on a key is a mistake. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString()
    throw new TypeError('a random key is not a number; draw numbers with random.normal(key, shape) or another sampler')
  }

  static {
    Object.defineProperty(this.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: Key): string {
        return this.toString()
      },
    })
  }
}

registerNode(Key, {
  flatten: (k) => [[k.data], null],
  unflatten: (_, [data]) => new Key(data as Value),
  keys: ['data'],
})

/**
 * `k` if it is one key, for the function `fn`.
 * @throws TypeError for arrays and numbers, and for a batch of keys.
 */
export const checkKey = (fn: string, k: Key): Key => {
  if (!(k instanceof Key)) {
    const given: unknown = k
    const what =
      given instanceof Value
        ? `${given.dtype} array of shape ${showShape(given.shape)}`
        : given === null
          ? 'null'
          : typeof given
    const fix =
      given instanceof Value && given.dtype === 'uint32' && given.shape.at(-1) === 2
        ? 'make one from these words with random.wrapKeyData'
        : 'make one with random.key(seed)'
    throw new TypeError(`${fn}: expected a random key first, got ${what}; ${fix}`)
  }
  if (k.data.shape.length !== 1) {
    throw new TypeError(
      `${fn}: expected a single key, got a batch of shape ${showShape(k.shape)}; map over it with vmap((k) => ${fn}(k, …))(keys)`,
    )
  }
  return k
}
