/** Layers applied to symbols: the graph of which `model` makes a layer. Nothing is computed here but shapes. */
import { checkOptions, isFloating, type DType, type Value } from '@pullback/core'
import { checkLayer } from './given.ts'
import type { Layer } from './layer.ts'
import { leavesOfNested, mapNested } from './nested.ts'
import type { ShapeFrom } from './shapes.ts'
import { inputSpec, isSpec, showSizes, type Size, type Spec } from './spec.ts'

/** A layer whose types are forgotten: the graph only gives each what `apply` has checked it takes. */
export type Erased = Layer<unknown, unknown, unknown, unknown>

/** An input of a graph. */
export interface InputNode {
  readonly tag: 'input'
  readonly name: string
  readonly className: 'InputLayer'
  readonly spec: Spec
}

/**
 * The spec of an array after an input: floating ones take its dtype.
 * @throws TypeError if the shape does not fit.
 */
export const throughInput = (fn: string, { name, spec }: InputNode, { shape, dtype }: Spec): Spec => {
  const wanted = spec.shape
  const fits =
    shape.length === wanted.length && shape.every((n, d) => n === null || wanted[d] === null || n === wanted[d])
  if (!fits) throw new TypeError(`${fn}: ${name} must have shape ${showSizes(wanted)}, got ${showSizes(shape)}`)
  return { shape, dtype: isFloating(dtype) && isFloating(spec.dtype) ? spec.dtype : dtype }
}

/** One use of a layer. */
export interface Application {
  readonly tag: 'application'
  readonly layer: Erased
  /** Symbols in arrays and records, as the layer takes its input. */
  readonly x: unknown
}

export type GraphNode = InputNode | Application

/** Stands for an array that a model receives or computes. */
export class Symbolic<S = unknown> {
  readonly spec: Spec
  /** Never there: it tells the compiler the shape of one example; a method so that one symbol may replace another. */
  exampleShape?(shape: S): void
  /** What it comes from, and as which of its arrays. */
  readonly node: GraphNode
  readonly at: number

  constructor(spec: Spec, node: GraphNode, at: number) {
    this.spec = spec
    this.node = node
    this.at = at
    Object.freeze(this)
  }
}

/** Symbols in the place of the arrays of X. */
export type Symbols<X> = [X] extends [Value] ? Symbolic : { readonly [K in keyof X]: Symbols<X[K]> }
/** Arrays in the place of symbols. */
export type ValuesOf<S> = S extends Symbolic ? Value : { readonly [K in keyof S]: ValuesOf<S[K]> }

export const isSymbolic = (x: unknown): x is Symbolic => x instanceof Symbolic
export const symbolsOf = (fn: string, tree: unknown): readonly Symbolic[] => leavesOfNested(fn, isSymbolic, tree)

export interface InputOptions<S extends readonly Size[] = readonly Size[]> {
  /** The shape of one example, without the batch; null for sizes not known. */
  readonly shape: S
  /** The number of examples. Default null: any. */
  readonly batchSize?: Size
  /** Default float32. Floating inputs of another dtype are converted to it. */
  readonly dtype?: DType
  readonly name?: string
}

/**
 * An input of a model: a symbol to apply layers to.
 * @throws TypeError or RangeError for a wrong shape, dtype or option.
 *
 * @example
 * const x = input({ shape: [64] })
 * const classifier = model({ inputs: x, outputs: apply(dense({ units: 10 }), x) })
 */
export const input = <const S extends readonly Size[]>(options: InputOptions<S>): Symbolic<ShapeFrom<S>> => {
  checkOptions('input', options, ['shape', 'batchSize', 'dtype', 'name'])
  const { shape, batchSize = null, name = 'input_layer' } = options
  const given: unknown = shape
  if (!Array.isArray(given)) throw new TypeError(`input: shape must be an array of sizes, got ${String(given)}`)
  const { shape: sizes, dtype } = inputSpec([batchSize, ...shape], options.dtype)
  return new Symbolic(
    { shape: sizes, dtype },
    { tag: 'input', name, className: 'InputLayer', spec: { shape: sizes, dtype } },
    0,
  )
}

/**
 * The output of a layer for symbols. A layer that takes several arrays takes their symbols in the same arrays and
 * records; one that returns several gives them so. Applying one layer twice shares its weights.
 * @throws TypeError if the layer does not accept such an input.
 *
 * @example
 * const [a, b] = [input({ shape: [3] }), input({ shape: [3] })]
 * const sum = apply(lambda({ function: ([p, q]: readonly [Value, Value]) => p.add(q) }), [a, b])
 */
export const apply = <P, V, X, Y>(layer: Layer<P, V, X, Y>, x: Symbols<NoInfer<X>>): Symbols<Y> => {
  checkLayer('apply', layer)
  const erased = layer as unknown as Erased // it receives what it takes: the type of x says so
  const input = mapNested('apply', isSymbolic, ({ spec }) => spec, x) as Spec // or a tree of them: what it takes
  const node: Application = { tag: 'application', layer: erased, x }
  let at = 0
  return mapNested('apply', isSpec, (spec) => new Symbolic(spec, node, at++), erased.outputSpec(input)) as Symbols<Y>
}
