/** The one place where this package writes to the console. */

/** Tells a person something that is worth knowing and no error. */
export const warn = (message: string): void => {
  // eslint-disable-next-line no-console -- asked for by an option that says 'warn'
  console.warn(message)
}
