/** Options by name: a misspelt one is a mistake, not nothing. */
import { describeArgument } from './errors.ts'

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other (Damerau 1964). */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i])
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let d = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = d
    }
  }
  return rows[a.length]![b.length]!
}

/** The known word that is closest, however it is capitalised; `static_argnums` is close to `staticArgnums`. */
const nearest = (word: string, known: readonly string[]): string | undefined => {
  const plain = (s: string): string => s.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  let best: string | undefined
  let least = Infinity
  for (const k of known) {
    const d = distance(plain(word), plain(k))
    if (d < least) [best, least] = [k, d]
  }
  return best !== undefined && least <= Math.max(2, best.length / 2) ? best : undefined
}

/**
 * Checks that `options` is a record with no other keys than `known`.
 * @throws TypeError naming the key and the known one that is nearest: `sum: options must be axis, keepdims, got "axes";
 * did you mean axis?`.
 */
export const checkOptions = (fn: string, options: unknown, known: readonly string[]): void => {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${fn}: options must be a record${example(known)}, got ${describeArgument(options)}`)
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue
    const near = nearest(key, known)
    const hint = near === undefined ? '' : `; did you mean ${near}?`
    const which = known.length === 0 ? 'an empty record' : known.join(', ')
    throw new TypeError(`${fn}: options must be ${which}, got ${JSON.stringify(key)}${hint}`)
  }
}

const example = ([first]: readonly string[]): string => (first === undefined ? '' : ` such as { ${first}: … }`)
