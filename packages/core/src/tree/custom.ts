/** Classes that users declare to be tree nodes, and when the static parts of two instances count as equal. */
import { checkCallable } from '../errors.ts'
import { Value } from '../value.ts'

/** How a class takes part in trees. `aux` is what is not a child: part of the structure, compared by value. */
export interface NodeRules<T, Aux> {
  /** The children, each itself a tree, and the static rest. The number of children may depend on `aux` alone. */
  readonly flatten: (x: T) => readonly [children: readonly unknown[], aux: Aux]
  /** The inverse. Children may be placeholders of any type: do not check or compute with them here. */
  readonly unflatten: (aux: Aux, children: readonly unknown[]) => T
  /** Names of the children for key paths; numbered where missing. */
  readonly keys?: readonly string[] | ((aux: Aux) => readonly string[])
}

/** A registered class. Its identity is the identity of the node type. */
export interface NodeType {
  readonly name: string
  readonly flatten: (x: unknown) => readonly [readonly unknown[], unknown]
  readonly unflatten: (aux: unknown, children: readonly unknown[]) => unknown
  readonly keys: (aux: unknown) => readonly string[] | undefined
}

const registered = new Map<object, NodeType>()

/** The node type whose instances have this prototype, exactly: a subclass is registered for itself. */
export const nodeTypeOf = (prototype: object): NodeType | undefined =>
  registered.size === 0 ? undefined : registered.get(prototype)

/**
 * Makes instances of `cls` (not of its subclasses) tree nodes instead of leaves.
 *
 * `aux` enters the keys of compiled-function caches: it is compared by value through arrays, plain records and an
 * `equals(other)` method where it has one, and must not change afterwards.
 * @throws TypeError if the class is registered already, or is one of arrays.
 */
export const registerNode = <T extends object, Aux>(
  cls: abstract new (...args: never[]) => T,
  rules: NodeRules<T, Aux>,
): void => {
  checkCallable('registerNode', 'the class', cls)
  const prototype = cls.prototype as object | undefined // arrow functions have none
  if (prototype === undefined) throw new TypeError('registerNode: the class must be a class, got an arrow function')
  if (prototype instanceof Value) throw new TypeError(`registerNode: arrays are always leaves, got ${cls.name}`)
  if (registered.has(prototype)) {
    throw new TypeError(`registerNode: a class may be registered once, got ${cls.name} again`)
  }
  const { keys, flatten, unflatten } = Object(rules) as typeof rules // null and undefined have no rules
  checkCallable('registerNode', 'flatten', flatten)
  checkCallable('registerNode', 'unflatten', unflatten)
  // The map pairs each prototype with the rules of its own class, so T and Aux may be forgotten here.
  registered.set(prototype, {
    name: cls.name,
    flatten: flatten as NodeType['flatten'],
    unflatten: unflatten as NodeType['unflatten'],
    keys: (aux) => (typeof keys === 'function' ? keys(aux as Aux) : keys),
  })
}

const hasEquals = (x: object): x is { equals: (y: unknown) => boolean } =>
  'equals' in x && typeof x.equals === 'function'

/** Whether static data equals nothing but itself: an instance of a class without `equals`. */
export const isByIdentity = (x: unknown): x is object => {
  if (typeof x !== 'object' || x === null || Array.isArray(x) || hasEquals(x)) return false
  const prototype: unknown = Object.getPrototypeOf(x)
  return prototype !== Object.prototype && prototype !== null
}

/** Equality of static data: by value for primitives (NaN equals itself, 0 differs from -0), arrays and plain records. */
export const auxEquals = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const prototype: unknown = Object.getPrototypeOf(a)
  if (prototype !== Object.getPrototypeOf(b)) return false
  if (Array.isArray(a)) {
    const other = b as readonly unknown[] // same prototype as `a`
    return a.length === other.length && a.every((x, i) => auxEquals(x, other[i]))
  }
  if (hasEquals(a)) return a.equals(b)
  if (prototype !== Object.prototype && prototype !== null) return false
  const keys = Object.keys(a)
  const [x, y] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  return keys.length === Object.keys(b).length && keys.every((k) => Object.hasOwn(b, k) && auxEquals(x[k], y[k]))
}
