/** Products of two arrays, example by example, along one axis of each. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { lax, np } from '@pullback/autodiff'
import { checkFlags } from './flags.ts'
import { O } from './fp.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkList } from './merge.ts'
import { promotedOf, showSizes, type Spec } from './spec.ts'
import { withMask } from './state.ts'

export interface DotOptions {
  /** The axis of each array that is summed over, or one for both; the batch is 0 and is not allowed. Negative from the end. */
  readonly axes: number | readonly [number, number]
  /** Whether the arrays are first divided by their norm along that axis, which gives cosines. Default false. */
  readonly normalize?: boolean
  readonly name?: string
}

/** Takes two arrays and gives one. */
export type DotLayer = Layer<Nothing, Nothing, readonly [Value, Value]>

/**
 * The sum of products along one axis of each of two arrays, for each example.
 *
 * Parameters: none. State: a mask ends here, as in Keras.
 * Input: two arrays [batch, …] of rank 2 or more. Output: [batch, …others of the first, …others of the second], [batch, 1]
 * where none is left.
 * @throws TypeError for axes that are no integers, that `x` has not or that differ in size, another input, or a wrong option.
 *
 * @example
 * const [a, b] = [input({ shape: [3, 5] }), input({ shape: [4, 5] })]
 * apply(dot({ axes: -1 }), [a, b]).spec.shape // [null, 3, 4]
 */
export const dot = (options: DotOptions): DotLayer => {
  const fn = 'dot'
  checkOptions(fn, options, ['axes', 'normalize', 'name'])
  const { axes: given, normalize = false, name = fn } = options
  const pair: readonly number[] = typeof given === 'number' ? [given, given] : given
  const isList: boolean = Array.isArray(pair) // to JavaScript callers it may be anything
  if (!isList || pair.length !== 2 || !pair.every(Number.isInteger)) {
    throw new TypeError(`${fn}: axes must be an integer or two, got ${JSON.stringify(given)}`)
  }
  checkFlags(fn, { normalize })
  const axesOf = (specs: readonly Spec[]): readonly [number, number] => {
    checkList(name, specs, 2)
    const [a = 0, b = 0] = specs.map(({ shape }, i) => {
      const axis = pair[i] ?? 0
      const at = axis < 0 ? axis + shape.length : axis
      if (at > 0 && at < shape.length) return at
      throw new TypeError(
        `${name}: axes must be among those of x and not the batch, got ${JSON.stringify(given)} for ${showSizes(shape)}`,
      )
    })
    return [a, b]
  }
  const outputSpec = (specs: readonly [Spec, Spec]): Spec => {
    const [a, b] = axesOf(specs)
    const [x, y] = specs
    const agree = (n: number | null | undefined, m: number | null | undefined): boolean =>
      n === m || n === null || m === null
    if (!agree(x.shape[a], y.shape[b]) || !agree(x.shape[0], y.shape[0])) {
      throw new TypeError(
        `${name}: the arrays must agree in the batch and along the axes ${a} and ${b}, got ${showSizes(x.shape)} and ${showSizes(y.shape)}`,
      )
    }
    const left = x.shape.filter((_, d) => d !== 0 && d !== a)
    const right = y.shape.filter((_, d) => d !== 0 && d !== b)
    const rest = [...left, ...right]
    const batch = x.shape[0] ?? y.shape[0] ?? null
    return { shape: [batch, ...(rest.length === 0 ? [1] : rest)], dtype: promotedOf(specs) }
  }
  /** As Keras: no norm counts as less than 1e-7. */
  const unit = (x: Value, axis: number): Value =>
    x.div(np.sqrt(x.square().sum({ axis, keepdims: true }).maximum(1e-14)))
  return defineLayer<Nothing, Nothing, readonly [Value, Value]>({
    className: 'Dot',
    name,
    options: () => ({ axes: typeof given === 'number' ? given : [...given], normalize }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    takesMasks: true,
    call: (_params, state, _rng, xs) => {
      const { shape, dtype } = outputSpec(xs)
      const [a, b] = axesOf(xs)
      const [x, y] = [xs[0].astype(dtype), xs[1].astype(dtype)]
      const [left, right] = normalize ? [unit(x, a), unit(y, b)] : [x, y]
      const product = lax.dotGeneral(left, right, { contract: [[a], [b]], batch: [[0], [0]] })
      return [product.reshape(shape as readonly number[]), withMask(state, O.none)] // sizes of arrays
    },
  })
}
