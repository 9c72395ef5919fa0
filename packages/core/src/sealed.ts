/** Elements that nobody can have changed: made by the library, and never handed out. What was copied from them is still right. */
import type { TypedArray } from './dtype.ts'

/** Bytes from which it is worth remembering: copying fewer takes no longer than looking up. */
export const SEAL_BYTES: number = 2 ** 16

/** A number of its own for each sealed array: whoever remembers the number keeps nothing alive. */
const seals = new WeakMap<TypedArray, number>()
let count = 0

/** Notes that nobody else can write to these elements. Returns them. */
export const seal = <A extends TypedArray>(elements: A): A => {
  if (elements.byteLength >= SEAL_BYTES) seals.set(elements, ++count)
  return elements
}

/** Notes that they are handed to somebody who could write to them. */
export const unseal = (elements: TypedArray): void => {
  if (elements.byteLength >= SEAL_BYTES) seals.delete(elements)
}

/** The number of sealed elements, which no others ever have; undefined for all others. */
export const sealOf = (elements: TypedArray): number | undefined => seals.get(elements)
