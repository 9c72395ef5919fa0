/** A function as a layer. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { evalShape, spec } from '@pullback/autodiff'
import { checkFunction, checkText } from './given.ts'
import type { Json } from './config.ts'
import { O } from './fp.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import { mapNested } from './nested.ts'
import { isSpec, showSizes, type Size, type Spec, type SpecOf } from './spec.ts'
import { withMask, type State } from './state.ts'

/** What a lambda's function may look at beside its input. */
export interface LambdaContext {
  readonly training: boolean
  readonly mask: O.Option<Value>
  /** The option `arguments`. */
  readonly arguments: Readonly<Record<string, Json>>
}

/** A pure function of an array, or a tree of arrays, the batch first. */
export type LambdaFunction<X, Y> = (x: X, context: LambdaContext) => Y
/** The mask after it. */
export type LambdaMask<X> = (x: X, mask: O.Option<Value>) => O.Option<Value>
/** The shape of the output from that of the input, both with the batch. */
export type LambdaShape = (shape: readonly Size[]) => readonly Size[]

export interface LambdaOptions<X = Value, Y = Value> {
  /** The function, or the name it is registered under. */
  readonly function: LambdaFunction<X, Y> | string
  /** Handed to the function. Default none. */
  readonly arguments?: Readonly<Record<string, Json>>
  /**
   * The output's shape without the batch, or a function of the input's shape. It is trusted. Default null: found by
   * tracing the function. For one array in and one out.
   */
  readonly outputShape?: readonly Size[] | LambdaShape | string | null
  /** The mask after the layer: an array, always, or a function of input and mask. Default null: none can pass. */
  readonly mask?: Value | LambdaMask<X> | string | null
  /** What to do with a mask where `mask` is null. Default 'error'. */
  readonly onMask?: OnMask
  readonly name?: string
}

type AnyFunction = (...args: never) => unknown

const named = new Map<string, AnyFunction>()
const nameOf = new Map<AnyFunction, string>()

/**
 * Makes a function known under a name, so that a `lambda` that uses it can be written down and read again.
 * @throws RangeError if the name is taken by another function.
 */
export const registerFunction = (name: string, f: (...args: never) => unknown): void => {
  checkText('registerFunction', 'the name', name)
  checkFunction('registerFunction', 'f', f)
  const known = named.get(name)
  if (known !== undefined && known !== f) {
    throw new RangeError(`registerFunction: a name may be given once, got ${JSON.stringify(name)} again`)
  }
  named.set(name, f)
  nameOf.set(f, name)
}

const functionNamed = (option: string, name: string): AnyFunction => {
  const found = named.get(name)
  if (found !== undefined) return found
  throw new RangeError(
    `lambda: ${option} must be a registered name, got ${JSON.stringify(name)}; name it with registerFunction(name, f)`,
  )
}

const toConfig = (option: string, f: AnyFunction): string => {
  const name = nameOf.get(f)
  if (name !== undefined) return name
  throw new TypeError(
    `lambda: config can hold functions by registered name only, got ${f.name === '' ? 'an anonymous function' : f.name} for ${option}; name it with registerFunction(name, f)`,
  )
}

/**
 * Applies a function. It must be pure, work on traced arrays, and treat the examples of a batch alike.
 *
 * Parameters: none; a layer with parameters is made with `defineLayer`. State: nothing; a mask is refused or dropped
 * (see `onMask`) unless `mask` says what becomes of it. The function may read it: it receives `{ training, mask,
 * arguments }` after `x`.
 * Input: what the function takes, an array or a tree of arrays. Output: what it returns.
 *
 * A config holds names given to `registerFunction`, never the text of a function.
 * @throws RangeError for a name that is not registered; TypeError for a wrong option, a mask, or on reading `config`
 * where a function has no name.
 *
 * @example
 * const square = lambda({ function: (x) => x.square() })
 */
export const lambda = <X = Value, Y = Value>(options: LambdaOptions<X, Y>): Layer<Nothing, Nothing, X, Y> => {
  checkOptions('lambda', options, ['function', 'arguments', 'outputShape', 'mask', 'onMask', 'name'])
  const { name = 'lambda', outputShape = null, mask = null } = options
  const f = resolve<LambdaFunction<X, Y>>('function', options.function)
  const given = options.arguments ?? {}
  const shapeRule = typeof outputShape === 'string' ? resolve<LambdaShape>('outputShape', outputShape) : outputShape
  const maskRule = typeof mask === 'string' ? resolve<LambdaMask<X>>('mask', mask) : mask
  const onMask = checkOnMask('lambda', options.onMask)

  const nextState = (state: State<Nothing>, x: X): State<Nothing> => {
    if (maskRule === null) return withoutMask(name, onMask, state)
    return withMask(state, typeof maskRule === 'function' ? maskRule(x, state.mask) : maskRule)
  }
  return defineLayer<Nothing, Nothing, X, Y>({
    className: 'Lambda',
    name,
    options: () => ({
      function: toConfig('function', f),
      arguments: given,
      outputShape: typeof shapeRule === 'function' ? toConfig('outputShape', shapeRule) : shapeRule,
      mask: maskRule === null ? null : typeof maskRule === 'function' ? toConfig('mask', maskRule) : arrayInConfig(),
      onMask,
    }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) =>
      shapeRule === null
        ? traced(name, (x: X) => f(x, { training: false, mask: O.none, arguments: given }), input)
        : (stated(name, shapeRule, input) as SpecOf<Y>), // the option is for one array in and out
    call: (_params, state, _rng, x) => {
      const y = f(x, { training: state.training, mask: state.mask, arguments: given })
      return [y, nextState(state, x)]
    },
  })
}

const resolve = <F extends AnyFunction>(option: string, given: unknown): F => {
  if (typeof given === 'string') return functionNamed(option, given) as F // whoever registered it says so
  if (typeof given === 'function') return given as F // the type of the option
  throw new TypeError(`lambda: ${option} must be a function or a registered name, got ${String(given)}`)
}

const arrayInConfig = (): never => {
  throw new TypeError('lambda: config cannot hold an array, got one for mask; give a registered function instead')
}

const stated = (name: string, rule: readonly Size[] | LambdaShape, input: unknown): Spec => {
  if (!isSpec(input)) throw new TypeError(`${name}: outputShape is for one array, got several`)
  const { shape, dtype } = input
  if (shape.length === 0) throw new TypeError(`${name}: x must have rank 1 or more, got shape ${showSizes(shape)}`)
  return { shape: typeof rule === 'function' ? rule(shape) : [shape[0] ?? null, ...rule], dtype }
}

/** Two sizes that stand for an unknown one: where the results differ, they depend on it. */
const PROBES = [4, 6] as const

const traced = <X, Y>(name: string, f: (x: X) => Y, input: SpecOf<X>): SpecOf<Y> => {
  const probe = (size: number): unknown => {
    const x = mapNested(
      name,
      isSpec,
      ({ shape, dtype }) =>
        spec(
          shape.map((n) => n ?? size),
          dtype,
        ),
      input,
    )
    try {
      return evalShape(f, x as X) // specs in the place of arrays
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause
      throw new TypeError(
        `${name}: the output's shape cannot be found (${cause.message}); give the option outputShape`,
        {
          cause,
        },
      )
    }
  }
  const [a, b] = [probe(PROBES[0]), probe(PROBES[1])]
  return joined(a, b) as SpecOf<Y> // the structure f returned
}

/** One tree of specs from two of one structure. */
const joined = (a: unknown, b: unknown): unknown => {
  if (isSpec(a) && isSpec(b)) {
    return { shape: a.shape.map((n, d) => (n === b.shape[d] ? n : null)), dtype: a.dtype }
  }
  const others = b as Readonly<Record<string, unknown>>
  if (Array.isArray(a)) return a.map((x, i) => joined(x, others[i]))
  return Object.fromEntries(Object.entries(a as object).map(([k, x]) => [k, joined(x, others[k])]))
}
