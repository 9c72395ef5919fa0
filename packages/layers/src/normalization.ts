/** What normalising layers have in common: factors and offsets, their options, and the dtype they compute in. */
import { lax, type Value } from '@pullback/autodiff'
import { isFloating, normalizeAxes, structureOf, type Axes, type DType, type TreeDef } from '@pullback/core'
import type { Json } from './config.ts'
import type { ConstraintLike } from './constraints/resolve.ts'
import { checkFlags } from './flags.ts'
import type { InitializerLike } from './initializers/resolve.ts'
import type { Key } from './layer.ts'
import type { RegularizerLike } from './regularizers/resolve.ts'
import { floatingOf, showSizes, type Size } from './spec.ts'
import { resolveWeights, weightOptions, type Weight } from './weights.ts'

/** Options of layers that scale and shift what they have normalised. */
export interface AffineOptions<S extends boolean = boolean, C extends boolean = boolean> {
  /** Added to the variance, so that it can be divided by. Default 0.001. */
  readonly epsilon?: number
  /** Whether `beta` is added. Default true. */
  readonly center?: C
  /** Whether it is multiplied by `gamma`. Default true. */
  readonly scale?: S
  /** Default zeros. */
  readonly betaInitializer?: InitializerLike
  /** Default ones. */
  readonly gammaInitializer?: InitializerLike
  /** Penalties, in `collectLosses`; default none. */
  readonly betaRegularizer?: RegularizerLike
  readonly gammaRegularizer?: RegularizerLike
  /** Where `applyConstraints` puts them back to; default none. */
  readonly betaConstraint?: ConstraintLike
  readonly gammaConstraint?: ConstraintLike
  /** dtype of the parameters and the output. Default: that of the input if floating, else float32. */
  readonly dtype?: DType
  readonly name?: string
}

/** gamma unless `scale` is false, beta unless `center` is false. */
export type AffineParams<S extends boolean, C extends boolean> = (S extends true
  ? { readonly gamma: Value }
  : unknown) &
  (C extends true ? { readonly beta: Value } : unknown) extends infer P
  ? { readonly [K in keyof P]: P[K] }
  : never

/** Either may be missing. */
export interface AnyAffine {
  readonly gamma?: Value
  readonly beta?: Value
}

const WEIGHTS: readonly Weight[] = [
  { param: 'gamma', option: 'gamma', initializer: 'ones' },
  { param: 'beta', option: 'beta', initializer: 'zeros' },
]

export const AFFINE_OPTIONS: readonly string[] = [
  'epsilon',
  'center',
  'scale',
  'dtype',
  'name',
  ...weightOptions(WEIGHTS),
]

/** The two parameters of a normalising layer. */
export interface Affine {
  readonly structure: TreeDef
  readonly init: (rng: Key, shape: readonly number[], dtype: DType) => AnyAffine
  readonly weightLosses: (params: AnyAffine) => readonly Value[]
  readonly constrain: (params: AnyAffine) => AnyAffine
  readonly config: () => Readonly<Record<string, Json>>
  readonly epsilon: number
}

/**
 * The parameters that options ask for.
 * @throws TypeError or RangeError for wrong ones.
 */
export const affine = (fn: string, options: AffineOptions): Affine => {
  const { scale = true, center = true, epsilon = 1e-3 } = options
  checkFlags(fn, { scale, center })
  checkEpsilon(fn, epsilon)
  const weights = resolveWeights(fn, WEIGHTS, options)
  const only = <T>(x: T): Readonly<Record<string, T>> => ({
    ...(scale ? { gamma: x } : {}),
    ...(center ? { beta: x } : {}),
  })
  return {
    epsilon,
    structure: structureOf(only(0)),
    init: (rng, shape, dtype) => weights.init(rng, only(shape), dtype),
    weightLosses: (params) => weights.losses({ ...params }),
    constrain: (params) => weights.constrain({ ...params }),
    config: () => ({
      epsilon,
      center,
      scale,
      ...weights.config(),
      ...(options.dtype === undefined ? {} : { dtype: options.dtype }),
    }),
  }
}

export const checkEpsilon = (fn: string, epsilon: number): void => {
  if (typeof epsilon === 'number' && epsilon >= 0 && epsilon < Infinity) return
  throw new RangeError(`${fn}: epsilon must be finite and not negative, got ${String(epsilon)}`)
}

/** dtype of parameters and output. */
export const outputDType = (given: DType | undefined, input: DType): DType => given ?? floatingOf(input)

/** Statistics are taken in float32 at least. */
export const wide = (dtype: DType): DType => (dtype === 'float64' ? dtype : 'float32')

/** `f` of x in a dtype wide enough, converted back. */
export const inWide = (x: Value, dtype: DType, f: (x: Value) => Value): Value =>
  lax.convert(f(lax.convert(x, isFloating(dtype) ? wide(dtype) : dtype)), dtype)

/**
 * The option, one axis or several, none twice.
 * @throws TypeError or RangeError.
 */
export const checkAxis = (fn: string, axis: Axes): number | readonly number[] => {
  const list: readonly unknown[] = typeof axis === 'number' ? [axis] : Array.isArray(axis) ? axis : [null]
  if (list.some((d) => !Number.isInteger(d))) {
    throw new TypeError(`${fn}: axis must be an integer or a list of them, got ${String(axis)}`)
  }
  return axis as number | readonly number[] // just checked
}

/** The axes in increasing order, and their sizes, which must be known. */
export const axesOf = (
  name: string,
  axis: Axes,
  shape: readonly Size[],
): { readonly axes: readonly number[]; readonly sizes: readonly number[] } => {
  const axes = [...normalizeAxes(name, axis, shape.length)].sort((a, b) => a - b)
  const sizes = axes.map((d) => {
    const n = shape[d] ?? null
    if (n === null) {
      throw new TypeError(`${name}: the sizes of the normalised axes must be known, got x ${showSizes(shape)}`)
    }
    return n
  })
  return { axes, sizes }
}
