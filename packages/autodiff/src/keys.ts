/** Exact keys for static data: equal keys mean equal values. */
import { isProgram } from './program.ts'

/**
 * A string that differs for any two values that differ (numbers by Object.is, so -0 and NaN too), over numbers, strings,
 * booleans, bigints, null, undefined, arrays and plain records. Programs and other objects are keyed by identity.
 */
export const structuralKey = (x: unknown): string => {
  switch (typeof x) {
    case 'number':
      return Object.is(x, -0) ? '-0' : String(x)
    case 'string':
      return JSON.stringify(x)
    case 'boolean':
      return x ? 'T' : 'F'
    case 'bigint':
      return `${x}n`
    case 'undefined':
      return 'U'
    case 'function':
    case 'symbol':
      return identity(x)
    case 'object': {
      if (x === null) return 'N'
      if (Array.isArray(x)) {
        let s = '['
        for (const y of x) s += structuralKey(y) + ','
        return s + ']'
      }
      if (!isRecord(x)) return identity(x)
      let s = '{'
      for (const k of Object.keys(x).sort()) s += JSON.stringify(k) + ':' + structuralKey(x[k]) + ','
      return s + '}'
    }
  }
}

/** Whether `structuralKey` gives both values the same key, found without building it. */
export const sameData = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) if (!sameData(a[i], b[i])) return false
    return true
  }
  if (Array.isArray(b) || !isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  for (const k of keys) if (!Object.hasOwn(b, k) || !sameData(a[k], b[k])) return false
  return true
}

/** Whether an object is compared by what it holds. */
const isRecord = (x: object): x is Readonly<Record<string, unknown>> => {
  const proto: unknown = Object.getPrototypeOf(x)
  return (proto === Object.prototype || proto === null) && !isProgram(x)
}

const ids = new WeakMap<WeakKey, number>()
let next = 0

/** A key for an object, function or symbol that no other one shares during the life of the program. */
export const identity = (x: object | symbol): string => {
  const known = ids.get(x)
  if (known !== undefined) return `#${known}`
  const id = next++
  // Registered symbols cannot be weak keys; their description identifies them.
  if (typeof x === 'symbol' && Symbol.keyFor(x) !== undefined) return `@${JSON.stringify(Symbol.keyFor(x))}`
  ids.set(x, id)
  return `#${id}`
}
