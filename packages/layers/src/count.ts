/** Options that count something. */

/**
 * A number that counts something; JavaScript callers may give anything.
 * @throws RangeError unless it is a positive integer.
 */
export const checkCount = (fn: string, option: string, given: unknown): number => {
  if (typeof given === 'number' && Number.isInteger(given) && given > 0) return given
  throw new RangeError(`${fn}: ${option} must be a positive integer, got ${String(given)}`)
}
