/** Names of layers within a container, and the numbers their random draws are told apart by. */

interface NamedLayer {
  readonly name: string
  readonly className: string
}

/** `time_distributed` for `TimeDistributed`, `spatial_dropout1d` for `SpatialDropout1D`: what Keras calls a layer that was given no name. */
export const defaultName = (className: string): string =>
  className.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=.)(?=[A-Z][a-z])/g, '_').toLowerCase()

/** For each item how many equal ones stand before it. */
const occurrences = (items: readonly string[]): readonly number[] => {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const n = seen.get(item) ?? 0
    seen.set(item, n + 1)
    return n
  })
}

/**
 * The name of each layer: the one it was given, or that of its class, numbered from the second on.
 * @throws RangeError naming `fn` if two were given the same name.
 */
export const uniqueNames = (fn: string, layers: readonly NamedLayer[]): readonly string[] => {
  const bases = layers.map(({ name }) => name)
  const counts = occurrences(bases)
  return layers.map(({ name, className }, i) => {
    const n = counts[i] ?? 0
    if (n > 0 && name !== defaultName(className)) {
      throw new RangeError(`${fn}: layers must have unique names, got ${JSON.stringify(name)} twice`)
    }
    return n === 0 ? name : `${name}_${n}`
  })
}

/** A number of 32 bits for each layer, from its class and how many of that class stand before it. */
export const drawNumbers = (layers: readonly NamedLayer[]): readonly number[] => {
  const classes = layers.map(({ className }) => className)
  const counts = occurrences(classes)
  return classes.map((c, i) => (hash(c) + (counts[i] ?? 0)) >>> 0)
}

/** FNV-1a of 32 bits over UTF-16 code units. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/. */
const hash = (s: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** `mean_squared_error` and `MeanSquaredError` as `meanSquaredError`. */
export const camelCase = (name: string): string => {
  const joined = name.replaceAll(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}
