/** What arguments that are no numbers must be: functions, lists and other transformations. */
import { describeArgument } from '@pullback/core'

const mustBe = (fn: string, what: string, rule: string, x: unknown): TypeError =>
  new TypeError(`${fn}: ${what} must be ${rule}, got ${describeArgument(x)}`)

export const checkFunction = (fn: string, what: string, f: unknown): void => {
  if (typeof f !== 'function') throw mustBe(fn, what, 'a function', f)
}

export const checkRecord = (fn: string, what: string, x: unknown): void => {
  if (typeof x !== 'object' || x === null) throw mustBe(fn, what, 'a record', x)
}

export const checkList = <T>(fn: string, what: string, xs: readonly T[]): readonly T[] => {
  if (!isList(xs)) throw mustBe(fn, what, 'a list', xs)
  return xs
}

// Does not narrow, which would make elements untyped.
const isList = (x: unknown): boolean => Array.isArray(x)

/** @throws TypeError unless `t` is a pair of functions `init` and `update`. */
export const checkTransformation = (fn: string, what: string, t: unknown): void => {
  const { init, update } = Object(t) as { readonly init?: unknown; readonly update?: unknown } // null has neither
  if (typeof init !== 'function' || typeof update !== 'function') throw mustBe(fn, what, 'a transformation', t)
}
