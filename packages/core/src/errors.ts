/** Error classes a user can catch by type. Each docstring is the help page of its error: what happened, why, what to write. */

/** Base of the library's own errors; `code` is stable across versions. */
export abstract class PullbackError extends Error {
  abstract readonly code: string
}

/**
 * An array was used where JavaScript wanted a number, as in `x * 2` or `x > 0`.
 *
 * JavaScript operators know nothing of arrays, so the result would be NaN or false without a word. Write the operation
 * as a method or function: `x.mul(2)`, `x.greater(0)`. To get the number out of a one-element array, `x.item()`.
 */
export class ArrayConversionError extends PullbackError {
  override readonly name = 'ArrayConversionError'
  readonly code = 'ARRAY_CONVERSION'
}

/**
 * An array was used after its memory was given to a compiled function with `donate`.
 *
 * Donation lets a step overwrite its old parameters in place. Use what the step returned; if the old value is still
 * needed, do not donate it or keep a copy (`x.copy()`) from before the call.
 */
export class DonatedArrayError extends PullbackError {
  override readonly name = 'DonatedArrayError'
  readonly code = 'DONATED_ARRAY'
}

/**
 * Two trees that must have the same structure do not. The message gives the key path of the first difference.
 */
export class TreeStructureError extends PullbackError {
  override readonly name = 'TreeStructureError'
  readonly code = 'TREE_STRUCTURE'
}

/** What a wrong argument is, in words for a message: `null`, `a string`, `an array of length 3`, `an array of dtype
 * float32 and shape [2]`, `an object of class Date`. */
export const describeArgument = (x: unknown): string => {
  if (x === null || x === undefined) return String(x)
  if (Array.isArray(x)) return `an array of length ${x.length}`
  if (typeof x !== 'object') return `a ${typeof x}`
  if ('dtype' in x && 'shape' in x && Array.isArray(x.shape)) {
    return `an array of dtype ${String(x.dtype)} and shape [${x.shape.join(', ')}]`
  }
  const { constructor } = x as { readonly constructor?: unknown } // missing without a prototype
  return typeof constructor !== 'function' || constructor === Object
    ? 'an object'
    : `an object of class ${constructor.name}`
}

/** @throws TypeError unless the argument `what` of `fn` is a function. */
export const checkCallable = (fn: string, what: string, f: unknown): void => {
  if (typeof f !== 'function') throw new TypeError(`${fn}: ${what} must be a function, got ${describeArgument(f)}`)
}
