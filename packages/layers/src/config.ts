/** The serialisable description of layers and of what they are configured with. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What an object was made from: its class under the Keras name, and its options under their camelCase names. */
export interface Config {
  readonly className: string
  readonly [option: string]: Json
}

/**
 * Checks that every option has a known name.
 * @throws TypeError naming those that have not.
 */
export const checkOptions = (fn: string, options: object, known: readonly string[]): void => {
  const unknown = Object.keys(options).filter((k) => !known.includes(k))
  if (unknown.length > 0) {
    throw new TypeError(`${fn}: options must be among ${known.join(', ')}, got ${unknown.join(', ')}`)
  }
}
