/** A text as numbers: its characters are the vocabulary. */

export interface Text {
  /** The characters that occur, in the order of their code points. */
  readonly vocabulary: readonly string[]
  /** The number of each character of the text. */
  readonly tokens: Int32Array
}

/** Characters the user might give in any number; each needs its row of the output. */
const MAX_VOCABULARY = 500

/**
 * Reads a text, line endings as one character.
 * @throws RangeError if it is shorter than `least` characters, has one character only, or more than 500.
 */
export const readText = (source: string, least: number): Text => {
  const characters = [...source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')]
  if (characters.length < least) {
    throw new RangeError(`the text must have at least ${least} characters, got ${characters.length}`)
  }
  const vocabulary = [...new Set(characters)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!)
  if (vocabulary.length < 2 || vocabulary.length > MAX_VOCABULARY) {
    throw new RangeError(`the text must have 2 to ${MAX_VOCABULARY} different characters, got ${vocabulary.length}`)
  }
  const numberOf = new Map(vocabulary.map((c, i) => [c, i]))
  return { vocabulary, tokens: Int32Array.from(characters, (c) => numberOf.get(c)!) }
}

/** The characters of numbers. */
export const showText = ({ vocabulary }: Text, tokens: Iterable<number>): string =>
  Array.from(tokens, (t) => vocabulary[t] ?? '�').join('')

/**
 * The numbers of a few characters.
 * @throws RangeError for a character that the text does not have.
 */
export const tokensOf = ({ vocabulary }: Text, characters: string): Int32Array =>
  Int32Array.from([...characters], (c) => {
    const token = vocabulary.indexOf(c)
    if (token < 0) throw new RangeError(`every character must occur in the text, got ${JSON.stringify(c)}`)
    return token
  })
