/** Options that are true or false. */

/**
 * Checks options by their names; JavaScript callers may give anything.
 * @throws TypeError for one that is neither true nor false.
 */
export const checkFlags = (fn: string, flags: Readonly<Record<string, unknown>>): void => {
  for (const [option, given] of Object.entries(flags)) {
    if (typeof given !== 'boolean') throw new TypeError(`${fn}: ${option} must be a boolean, got ${String(given)}`)
  }
}
