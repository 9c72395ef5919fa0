/** Layers that join several arrays element by element. Joining along an axis, and products, have files of their own. */
import { checkOptions, isFloating, structureOf, type DType, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { O } from './fp.ts'
import { defineLayer, NOTHING, type Layer, type Nothing } from './layer.ts'
import { checkMaskShape } from './mask.ts'
import { promotedOf, showSizes, type Size, type Spec } from './spec.ts'
import { masksOf, withMask } from './state.ts'

export interface MergeOptions {
  readonly name?: string
}

/** Takes a list of arrays and gives one. */
export type MergeLayer = Layer<Nothing, Nothing, readonly Value[]>

type Mask = O.Option<Value>

interface Kind {
  readonly className: string
  readonly name: string
  /** The number of arrays it takes. Default: any but 0. */
  readonly count?: number
  readonly merge: (xs: readonly Value[], masks: readonly Mask[]) => Value
  /** dtype of the output from that which the arrays promote to. Default: the same. */
  readonly dtype?: (promoted: DType) => DType
}

/**
 * The list a merging layer receives.
 * @throws TypeError if it is none, or has another length than `count`.
 */
export const checkList = (name: string, given: unknown, count?: number): void => {
  const n = Array.isArray(given) ? given.length : null
  if (n !== null && (count === undefined ? n > 0 : n === count)) return
  const wanted = count === undefined ? 'one or more arrays' : `${count} arrays`
  throw new TypeError(`${name}: x must be a list of ${wanted}, got ${n === null ? 'one array' : `a list of ${n}`}`)
}

/** The sizes after lower ranks were given axes of 1 behind the batch, as Keras does. */
const raised = (shape: readonly Size[], rank: number): readonly Size[] => [
  ...shape.slice(0, 1),
  ...new Array<number>(rank - shape.length).fill(1),
  ...shape.slice(1),
]

const merged = (name: string, specs: readonly Spec[]): readonly Size[] => {
  const rank = Math.max(...specs.map(({ shape }) => shape.length))
  const shapes = specs.map(({ shape }) => (shape.length === 0 && rank > 0 ? null : raised(shape, rank)))
  const refuse = (): never => {
    throw new TypeError(
      `${name}: the arrays must have one batch size and shapes that broadcast, got ${specs.map(({ shape }) => showSizes(shape)).join(', ')}`,
    )
  }
  return Array.from({ length: rank }, (_, d) => {
    const sizes = shapes.map((shape) => (shape === null ? refuse() : (shape[d] ?? null)))
    const known = new Set(sizes.filter((n): n is number => n !== null && (d === 0 || n !== 1)))
    if (known.size > 1) return refuse()
    const [only] = known
    return only ?? (sizes.includes(null) ? null : 1)
  })
}

/** The mask of the result: where any of the arrays counts; none if one of them has none. */
const joined = (masks: readonly Mask[]): Mask => {
  const present = [...new Set(masks.flatMap((m) => (O.isSome(m) ? [m.value] : [])))]
  const [first, ...others] = present
  if (first === undefined || masks.some(O.isNone)) return O.none
  return O.some(others.reduce((a, b) => np.logicalOr(a, b), first))
}

const make = (fn: string, kind: Kind, options: MergeOptions): MergeLayer => {
  checkOptions(fn, options, ['name'])
  const { name = kind.name } = options
  const outputSpec = (specs: readonly Spec[]): Spec => {
    checkList(name, specs, kind.count)
    if (specs.some(({ dtype }) => dtype === 'bool')) throw new TypeError(`${name}: x must hold numbers, got bool`)
    const promoted = promotedOf(specs)
    return { shape: merged(name, specs), dtype: kind.dtype?.(promoted) ?? promoted }
  }
  return defineLayer<Nothing, Nothing, readonly Value[]>({
    className: kind.className,
    name,
    options: () => ({}),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec,
    takesMasks: true,
    call: (_params, state, _rng, xs) => {
      const { dtype } = outputSpec(xs)
      const rank = Math.max(...xs.map(({ shape }) => shape.length))
      const arrays = xs.map((x) => x.astype(dtype).reshape(raised(x.shape, rank) as readonly number[])) // sizes of arrays
      const masks = masksOf(state, xs.length)
      masks.forEach((mask, i) => checkMaskShape(name, mask, xs[i]?.shape ?? []))
      return [kind.merge(arrays, masks), withMask(state, joined(masks))]
    },
  })
}

const fold =
  (f: (a: Value, b: Value) => Value): Kind['merge'] =>
  (xs) =>
    xs.reduce((a, b) => f(a, b))

/** Of entries that do not count the other array's are taken, as Keras does: there is no neutral element. */
const foldCounting =
  (f: (a: Value, b: Value) => Value): Kind['merge'] =>
  (xs, masks) => {
    const wide = (i: number, x: Value): Value | null => {
      const mask = masks[i] ?? O.none
      if (O.isNone(mask)) return null
      const { shape } = mask.value
      const axes = [...shape, ...new Array<number>(x.shape.length - shape.length).fill(1)]
      return np.broadcastTo(mask.value.reshape(axes), x.shape)
    }
    const [first, ...others] = xs
    if (first === undefined) throw new Error('internal: a list without arrays')
    let y = first
    let counts = wide(0, first)
    others.forEach((given, i) => {
      const own = wide(i + 1, given)
      const x = own === null ? given : np.where(own, given, y)
      if (counts !== null) y = np.where(counts, y, x)
      counts = own !== null && counts !== null ? np.logicalOr(counts, own) : null
      y = f(y, x)
    })
    return y
  }

/**
 * The sum of several arrays.
 *
 * Parameters: none. State: the mask becomes true where one of the arrays' masks is; none if an array has none.
 * Input: a list of one or more arrays [batch, …] that broadcast; lower ranks get axes of size 1 behind the batch.
 * Output: their common shape and promoted dtype.
 * @throws TypeError for another input or a wrong option.
 *
 * @example
 * const [a, b] = [input({ shape: [8] }), input({ shape: [8] })]
 * const residual = model({ inputs: [a, b], outputs: apply(add(), [a, b]) })
 */
export const add = (options: MergeOptions = {}): MergeLayer =>
  make('add', { className: 'Add', name: 'add', merge: fold((a, b) => a.add(b)) }, options)

/**
 * The first array less the second; otherwise as `add`.
 *
 * Parameters: none. State: masks as `add`. Input: a list of two arrays. Output: their common shape and promoted dtype.
 * @throws TypeError for another input or a wrong option.
 *
 * @example
 * const difference = apply(subtract(), [input({ shape: [8] }), input({ shape: [8] })])
 */
export const subtract = (options: MergeOptions = {}): MergeLayer =>
  make('subtract', { className: 'Subtract', name: 'subtract', count: 2, merge: fold((a, b) => a.sub(b)) }, options)

/**
 * The product of several arrays, entry by entry; otherwise as `add`.
 *
 * Parameters: none. State: masks as `add`. Input: a list of one or more arrays. Output: their common shape and dtype.
 * @throws TypeError for another input or a wrong option.
 *
 * @example
 * const gated = apply(multiply(), [input({ shape: [8] }), input({ shape: [1] })])
 */
export const multiply = (options: MergeOptions = {}): MergeLayer =>
  make('multiply', { className: 'Multiply', name: 'multiply', merge: fold((a, b) => a.mul(b)) }, options)

/**
 * The mean of several arrays, entry by entry; otherwise as `add`.
 *
 * Parameters: none. State: masks as `add`. Input: a list of one or more arrays. Output: floating, their common shape.
 * @throws TypeError for another input or a wrong option.
 *
 * @example
 * const ensemble = apply(average(), [input({ shape: [10] }), input({ shape: [10] }), input({ shape: [10] })])
 */
export const average = (options: MergeOptions = {}): MergeLayer => {
  const merge: Kind['merge'] = (xs) => xs.reduce((a, b) => a.add(b)).div(xs.length)
  const dtype = (promoted: DType): DType => (isFloating(promoted) ? promoted : 'float32')
  return make('average', { className: 'Average', name: 'average', merge, dtype }, options)
}

/**
 * The largest of the entries at each place; otherwise as `add`.
 *
 * Parameters: none. State: masks as `add`; entries that do not count give way to those of the other arrays.
 * Input: a list of one or more arrays. Output: their common shape and promoted dtype.
 * @throws TypeError for another input or a wrong option.
 *
 * @example
 * const maxout = apply(maximum(), [input({ shape: [8] }), input({ shape: [8] })])
 */
export const maximum = (options: MergeOptions = {}): MergeLayer =>
  make('maximum', { className: 'Maximum', name: 'maximum', merge: foldCounting((a, b) => a.maximum(b)) }, options)

/**
 * The smallest of the entries at each place; otherwise as `maximum`.
 *
 * Parameters: none. State: masks as `maximum`. Input: a list of one or more arrays. Output: their common shape and dtype.
 * @throws TypeError for another input or a wrong option.
 *
 * @example
 * const least = apply(minimum(), [input({ shape: [8] }), input({ shape: [8] })])
 */
export const minimum = (options: MergeOptions = {}): MergeLayer =>
  make('minimum', { className: 'Minimum', name: 'minimum', merge: foldCounting((a, b) => a.minimum(b)) }, options)
