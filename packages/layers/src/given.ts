/** What arguments of layers and what stands around them must be. Each check names the function and the argument. */
import { describeArgument, isValue } from '@pullback/core'

const mustBe = (fn: string, what: string, rule: string, x: unknown): TypeError =>
  new TypeError(`${fn}: ${what} must be ${rule}, got ${describeArgument(x)}`)

export const checkArray = (fn: string, x: unknown): void => {
  if (!isValue(x)) throw mustBe(fn, 'x', 'an array', x)
}

export const checkFunction = (fn: string, what: string, f: unknown): void => {
  if (typeof f !== 'function') throw mustBe(fn, what, 'a function', f)
}

export const checkText = (fn: string, what: string, x: unknown): void => {
  if (typeof x !== 'string') throw mustBe(fn, what, 'a string', x)
}

export const checkList = (fn: string, what: string, xs: unknown): void => {
  if (!Array.isArray(xs)) throw mustBe(fn, what, 'a list', xs)
}

export const checkRecord = (fn: string, what: string, x: unknown): void => {
  if (typeof x !== 'object' || x === null) throw mustBe(fn, what, 'a record', x)
}

/** A layer is a function with `init` and `outputSpec`. */
export const checkLayer = (fn: string, x: unknown): void => {
  if (typeof x !== 'function' || !('outputSpec' in x)) throw mustBe(fn, 'a layer', 'what a layer function returns', x)
}
