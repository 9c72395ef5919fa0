/** Calling JavaScript from traced functions: for values, for effects, and to look at what passes by. */
import { checkSameStructure, isValue, type NdArray, pathsOf, showPath, unflatten, type Value } from '@pullback/core'
import { aval, type Aval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { flattenValues, nameOf } from '../transforms/arguments.ts'
import {
  conform,
  debugCallbackP,
  ioCallbackP,
  pureCallbackP,
  type CallbackParams,
  type VmapMethod,
} from './callbackPrimitives.ts'
import { checkFields, fillFormat, parseFormat } from './format.ts'

/** What a callback receives for an argument: the same tree with concrete arrays where it has values, numbers or booleans. */
export type Concrete<T> = T extends Value | number | boolean
  ? NdArray
  : T extends (...args: never) => unknown
    ? T
    : { [K in keyof T]: Concrete<T[K]> }

export interface PureCallbackOptions {
  /**
   * How the function runs under `vmap`: `sequential`, once for each example; or once for all, every mapped argument and
   * result having one more leading axis, while arguments that are the same for all examples get a leading axis of size 1
   * (`expandDims`), are repeated (`broadcastAll`), or come as they are (`legacyVectorized`).
   */
  readonly vmapMethod?: VmapMethod
}

export interface OrderedOptions {
  /** Refuse `vmap`, which runs examples together. Calls happen in the order of the program in any case. Default false. */
  readonly ordered?: boolean
}

const METHODS: readonly VmapMethod[] = ['sequential', 'expandDims', 'broadcastAll', 'legacyVectorized']

/** A last argument that is a record of options, apart from the rest. */
const splitOptions = (
  rest: readonly unknown[],
  keys: readonly string[],
): readonly [readonly unknown[], Readonly<Record<string, unknown>>] => {
  const last = rest[rest.length - 1]
  if (typeof last !== 'object' || last === null || isValue(last) || Object.getPrototypeOf(last) !== Object.prototype) {
    return [rest, {}]
  }
  const names = Object.keys(last)
  return names.length > 0 && names.every((k) => keys.includes(k))
    ? [rest.slice(0, -1), last as Readonly<Record<string, unknown>>] // a plain object
    : [rest, {}]
}

const orderedOf = (fn: string, { ordered = false }: Readonly<Record<string, unknown>>): boolean => {
  if (typeof ordered === 'boolean') return ordered
  throw new TypeError(`${fn}: the option ordered must be true or false, got ${typeof ordered}`)
}

interface Call {
  readonly values: readonly Value[]
  readonly params: Omit<CallbackParams, 'vmapMethod' | 'ordered'>
  readonly result: (ys: readonly Value[]) => unknown
}

/** The parts of a call of `f` with `args` whose result has the types of `specs`. */
const prepare = (fn: string, f: (...args: never) => unknown, specs: unknown, args: readonly unknown[]): Call => {
  if (typeof f !== 'function') throw new TypeError(`${fn}: the first argument must be a function, got ${typeof f}`)
  const name = nameOf(f)
  const given = flattenValues(fn, `argument of ${name}`, args)
  const promised = flattenValues(fn, 'argument resultSpecs', specs)
  const outs: readonly Aval[] = promised.values.map((x) => aval(x.shape, x.dtype))
  return {
    values: given.values,
    params: {
      name,
      outs,
      call: (xs, wanted) => {
        const y = (f as (...a: readonly unknown[]) => unknown)(...(unflatten(given.def, xs) as readonly unknown[]))
        if (wanted.length === 0) return []
        const found = flattenValues(fn, `result of ${name}`, y)
        checkSameStructure(fn, `the result of ${name}`, promised.def, found.def)
        return found.values.map((v, i) => {
          const path = showPath(pathsOf(promised.def)[i]!)
          const where = `${fn}: the result of ${name}${path === '(root)' ? '' : ` at ${path}`}`
          return conform(where, v as NdArray, wanted[i]!) // nothing is traced while a program runs
        })
      },
    },
    result: (ys) => unflatten(promised.def, ys),
  }
}

/**
 * The result of a JavaScript function, from inside `jit`, `vmap`, `scan` and the rest: `pureCallback(f, spec([3]), x)`.
 *
 * `f` is called with concrete arrays when the program runs and returns a tree of arrays of the types of `resultSpecs`
 * (made with `spec`, or arrays to take types from). It must be pure: it may be called any number of times, or not at all
 * where nobody uses the result. The last argument may be the options.
 * @throws TypeError when a result has another type; MissingRuleError under derivatives: give it a rule with customJvp.
 */
export const pureCallback = <Args extends readonly unknown[], Y>(
  f: (...args: { readonly [K in keyof Args]: Concrete<Args[K]> }) => unknown,
  resultSpecs: Y,
  ...args: Args
): Y => {
  const [own, { vmapMethod }] = splitOptions(args, ['vmapMethod'])
  if (vmapMethod !== undefined && !METHODS.includes(vmapMethod as VmapMethod)) {
    throw new RangeError(
      `pureCallback: vmapMethod must be one of ${METHODS.join(', ')}, got ${JSON.stringify(vmapMethod)}`,
    )
  }
  const { values, params, result } = prepare('pureCallback', f, resultSpecs, own)
  const method = vmapMethod as VmapMethod | undefined // just checked
  return result(bindMany(pureCallbackP, values, { ...params, vmapMethod: method, ordered: false })) as Y // the structure of the specs
}

/**
 * The result of a JavaScript function that does something: reads a file, draws a batch, counts. As `pureCallback`, but it
 * is called exactly once each time the program comes by, in the order of the program, also when nobody uses the result;
 * under `vmap` once for each example. Specs may be null for a function without result.
 * @throws MissingRuleError under derivatives.
 */
export const ioCallback = <Args extends readonly unknown[], Y>(
  f: (...args: { readonly [K in keyof Args]: Concrete<Args[K]> }) => unknown,
  resultSpecs: Y,
  ...args: Args
): Y => {
  const [own, options] = splitOptions(args, ['ordered'])
  const ordered = orderedOf('ioCallback', options)
  const { values, params, result } = prepare('ioCallback', f, resultSpecs, own)
  return result(bindMany(ioCallbackP, values, { ...params, ordered })) as Y // the structure of the specs
}

const look = (fn: string, f: (...args: never) => unknown, args: readonly unknown[], ordered: boolean): void => {
  const { values, params } = prepare(fn, f, null, args)
  bindMany(debugCallbackP, values, { ...params, ordered })
}

/**
 * Calls `f` with the concrete values of `args` when the program runs, to look at them; its result is ignored. Under
 * derivatives it sees the values, once; under `vmap` it is called for each example. The last argument may be options.
 */
export const callback = <Args extends readonly unknown[]>(
  f: (...args: { readonly [K in keyof Args]: Concrete<Args[K]> }) => unknown,
  ...args: Args
): void => {
  if (typeof f !== 'function')
    throw new TypeError(`debug.callback: the first argument must be a function, got ${typeof f}`)
  const [own, options] = splitOptions(args, ['ordered'])
  look('debug.callback', f, own, orderedOf('debug.callback', options))
}

/**
 * Prints values when the program runs: `debug.print('x = {}, loss = {loss:.3f}', x, { loss })`.
 *
 * Fields are those of Python: `{}` in turn, `{0}` by number, `{name}` from a record given last, `{{` for a brace; a format
 * such as `.3f`, `8.2e` or `+d` applies to every element. The record may hold `ordered: true`. Works under every transform:
 * the values themselves under derivatives, one line for each example under `vmap`, one for each step of a loop.
 * @throws RangeError for a format that cannot be read, TypeError for fields without values or values without fields.
 */
export const print = (format: string, ...args: readonly unknown[]): void => {
  const parsed = parseFormat('debug.print', format)
  const last = args[args.length - 1]
  const hasNamed =
    typeof last === 'object' &&
    last !== null &&
    Object.getPrototypeOf(last) === Object.prototype &&
    args.length > parsed.positions
  const { ordered, ...named } = (hasNamed ? last : {}) as Readonly<Record<string, unknown>> // a plain object
  const values = hasNamed ? args.slice(0, -1) : args
  checkFields('debug.print', parsed, values.length, Object.keys(named))
  const write = (xs: readonly unknown[], byName: Readonly<Record<string, unknown>>): void => {
    // eslint-disable-next-line no-console -- printing is what it is for
    console.log(fillFormat(parsed, xs, byName))
  }
  look('debug.print', write, [values, named], orderedOf('debug.print', ordered === undefined ? {} : { ordered }))
}
