/** Between the values of the reference Python and those of our API. */
import { array, isValue, scalar, type DType, type Nested, type Value } from '@pullback/core'
import { np } from '../../src/index.ts'
import { Float, type Keywords } from './python/interpret.ts'

/** Something the reference uses and we do not offer. A case that needs it is skipped, with this as the reason. */
export class MissingFeature extends Error {
  readonly feature: string
  constructor(feature: string) {
    super(`not offered: ${feature}`)
    this.feature = feature
  }
}

/** What Python calls `float64`: in float32 runs that is float32, as JAX does without 64-bit types. */
export class DTypeName {
  readonly dtype: DType
  constructor(dtype: DType) {
    this.dtype = dtype
  }
}

export type FloatType = 'float32' | 'float64'

/** Our dtype for one of Python's names; we have no 64-bit integers. */
export const dtypeOf = (name: string, float: FloatType): DType => {
  switch (name) {
    case 'float64':
    case 'float_':
      return float
    case 'float16':
    case 'bfloat16':
    case 'float32':
    case 'int8':
    case 'int16':
    case 'int32':
    case 'uint8':
    case 'uint16':
    case 'uint32':
      return name
    case 'int64':
    case 'int_':
      return 'int32'
    case 'uint64':
      return 'uint32'
    case 'bool':
    case 'bool_':
      return 'bool'
    default:
      throw new MissingFeature(`dtype ${name}`)
  }
}

export type Run = (positional: readonly unknown[], keywords: Keywords) => unknown

/** Functions of the interpreted program, and of the library as it sees them, carry how to call them from Python. */
const CALL: unique symbol = Symbol('call')
interface Callable {
  (...args: readonly unknown[]): unknown
  readonly [CALL]: Run
}

export const isCallable = (x: unknown): x is Callable => typeof x === 'function' && CALL in x

const isPlain = (x: object): x is Record<string, unknown> => Object.getPrototypeOf(x) === Object.prototype

const mapLeaves = (x: unknown, f: (leaf: unknown) => unknown): unknown => {
  if (Array.isArray(x)) return x.map((y) => mapLeaves(y, f))
  if (typeof x === 'object' && x !== null && isPlain(x)) {
    return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, mapLeaves(v, f)]))
  }
  return f(x)
}

/** Everything that depends on how wide a Python float is. */
export interface Bridge {
  readonly float: FloatType
  /** A Python float as a weakly typed scalar. */
  readonly weak: (x: number) => Value
  /** A function value for the interpreter that our library can call too. */
  readonly callable: (name: string, run: Run) => unknown
  /** A tree as our library takes it: floats are weakly typed scalars, functions take and return our values. */
  readonly toLibrary: (x: unknown) => unknown
  /** A result of our library: functions in it can be called from Python. */
  readonly fromLibrary: (x: unknown) => unknown
  readonly call: (f: unknown, positional: readonly unknown[], keywords: Keywords) => unknown
  /** An operand beside `others`: a float among floats stays a JavaScript number. */
  readonly operand: (x: unknown, others: readonly unknown[]) => unknown
  readonly asArray: (x: unknown, dtype?: DType) => Value
}

export const makeBridge = (float: FloatType): Bridge => {
  const weak = (x: number): Value => scalar(x, float, true)
  const callable = (name: string, run: Run): unknown => {
    const f = (...args: readonly unknown[]): unknown => toLibrary(run(args.map(fromLibrary), {}))
    Object.defineProperty(f, 'name', { value: name })
    return Object.assign(f, { [CALL]: run })
  }
  const toLibrary = (x: unknown): unknown =>
    mapLeaves(x, (y) => (y instanceof Float ? weak(y.value) : y instanceof DTypeName ? y.dtype : y))
  const fromLibrary = (x: unknown): unknown =>
    mapLeaves(x, (y) => {
      if (typeof y !== 'function' || isCallable(y)) return y
      const f = y as (...args: readonly unknown[]) => unknown
      return callable(y.name, (positional, keywords) => {
        if (Object.keys(keywords).length > 0) throw new MissingFeature(`keyword arguments of ${y.name}`)
        return fromLibrary(f(...positional.map(toLibrary)))
      })
    })
  const call = (f: unknown, positional: readonly unknown[], keywords: Keywords): unknown => {
    if (f instanceof DTypeName) return asArray(positional[0], f.dtype)
    if (!isCallable(f)) throw new TypeError(`python: ${String(f)} is not a function`)
    return f[CALL](positional, keywords)
  }
  const operand = (x: unknown, others: readonly unknown[]): unknown => {
    if (x instanceof Float) {
      return others.some((o) => isValue(o) && o.dtype.startsWith('float')) ? x.value : weak(x.value)
    }
    const isBool = (o: unknown): boolean => isValue(o) && o.dtype === 'bool'
    return typeof x === 'number' && others.some(isBool) && !others.some((o) => isValue(o) && !isBool(o))
      ? scalar(x, 'int32', true)
      : toLibrary(x)
  }
  const asArray = (x: unknown, dtype?: DType): Value => {
    if (isValue(x)) return dtype === undefined ? x : x.astype(dtype)
    const leaves: unknown[] = []
    mapLeaves(x, (y) => void leaves.push(y))
    if (leaves.some(isValue)) {
      const parts = (x as readonly unknown[]).map((y) => asArray(y, dtype))
      return np.stack(parts.map((p) => np.asarray(p)))
    }
    const natural: DType =
      leaves.every((y) => typeof y === 'boolean') && leaves.length > 0
        ? 'bool'
        : leaves.some((y) => y instanceof Float) || leaves.length === 0
          ? float
          : 'int32'
    const nested = mapLeaves(x, (y) => (y instanceof Float ? y.value : y)) as Nested
    return array(nested, { dtype: dtype ?? natural })
  }
  return { float, weak, callable, toLibrary, fromLibrary, call, operand, asArray }
}
