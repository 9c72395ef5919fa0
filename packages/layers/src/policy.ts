/** Mixed precision: in which dtype layers compute, and in which they keep their weights. */
import { lax, type Value } from '@pullback/autodiff'
import { checkOptions, isDType, isFloating, mapTree, type DType } from '@pullback/core'
import { checkLayer, checkRecord } from './given.ts'
import { defineLayer, type AnyLayer, type Layer } from './layer.ts'
import { uniqueNames } from './names.ts'
import { mapNested } from './nested.ts'
import { isSpec, type Spec, type SpecOf } from './spec.ts'

/** Two dtypes, or the name Keras has for them. */
export interface DTypePolicy {
  /** What is computed in, and what comes out. */
  readonly compute: DType
  /** What weights are kept, updated and penalised in. */
  readonly variable: DType
}
/** `mixed_…` computes in half precision and keeps weights in float32; a dtype is both. */
export type PolicyName = 'mixed_float16' | 'mixed_bfloat16' | 'float16' | 'bfloat16' | 'float32' | 'float64'

const MIXED = 'mixed_'

/**
 * The dtypes of a policy.
 * @throws RangeError for an unknown name or a dtype that is not floating.
 */
export const policy = (given: PolicyName | DTypePolicy): DTypePolicy => policyOf('policy', given)

const policyOf = (fn: string, given: PolicyName | DTypePolicy): DTypePolicy => {
  const isName = typeof given === 'string'
  if (!isName) checkRecord(fn, 'a policy', given)
  const name = isName && given.startsWith(MIXED) ? given.slice(MIXED.length) : given
  const compute: unknown = isName ? name : given.compute
  const variable: unknown = isName ? (name === given ? name : 'float32') : given.variable
  const floats = [compute, variable].map((d) => {
    if (isDType(d) && isFloating(d)) return d
    throw new RangeError(`${fn}: the dtypes must be floating, or a name as mixed_float16, got ${String(d)}`)
  }) as [DType, DType]
  if (isName && name !== given && floats[0] !== 'float16' && floats[0] !== 'bfloat16') {
    throw new RangeError(`${fn}: mixed must be float16 or bfloat16, got ${given}`)
  }
  return { compute: floats[0], variable: floats[1] }
}

export interface PolicyOptions {
  readonly name?: string
}

/** Layers that have a policy of their own, which that of a container leaves alone. */
const OWN = 'WithPolicy'

const castLeaf =
  (dtype: DType) =>
  (x: unknown): unknown => {
    const v = x as Value // leaves of parameters and inputs are arrays
    return isFloating(v.dtype) && v.dtype !== dtype ? lax.convert(v, dtype) : v
  }

/** Parameters of a layer in another dtype, but for those of layers that have a policy of their own. */
const castParams = (layer: AnyLayer, params: unknown, dtype: DType): unknown => {
  if (layer.className === OWN) return params
  if (layer.className === 'Sequential') {
    return (params as readonly unknown[]).map((p, i) => castChild(layer.layers[i], p, dtype))
  }
  if (layer.className === 'Functional') {
    const names = uniqueNames('policy', layer.layers)
    const entries = Object.entries(params as Readonly<Record<string, unknown>>)
    return Object.fromEntries(entries.map(([k, p]) => [k, castChild(layer.layers[names.indexOf(k)], p, dtype)]))
  }
  return mapTree(castLeaf(dtype), params)
}

const castChild = (layer: AnyLayer | undefined, params: unknown, dtype: DType): unknown =>
  layer === undefined ? params : castParams(layer, params, dtype)

const hasOwn = (layer: AnyLayer): boolean => layer.layers.some((l) => l.className === OWN || hasOwn(l))

/**
 * The layer, or a whole model, computing in one dtype with weights kept in another.
 *
 * Parameters, state and output are those of the layer, parameters in the variable dtype. In a call floating inputs and
 * parameters are converted to the compute dtype; gradients come back in the variable dtype. Penalties and constraints see
 * the parameters as they are kept. Normalisations take their statistics in float32 whatever the policy. Layers within
 * that were given a policy themselves keep it, so that the last of a model may compute in float32.
 * @throws RangeError for an unknown policy.
 *
 * @example
 * const net = withPolicy(sequential(dense({ units: 64 }), withPolicy(dense({ units: 10 }), 'float32')), 'mixed_bfloat16')
 */
export const withPolicy = <P, V, X, Y, T>(
  layer: Layer<P, V, X, Y, T>,
  given: PolicyName | DTypePolicy,
  options: PolicyOptions = {},
): Layer<P, V, X, Y, T> => {
  checkOptions('withPolicy', options, ['name'])
  checkLayer('withPolicy', layer)
  const { compute, variable } = policyOf('withPolicy', given)
  const any = layer as unknown as AnyLayer
  const specs = (input: SpecOf<X>, dtype: DType): SpecOf<X> =>
    mapNested(
      'withPolicy',
      isSpec,
      (s: Spec) => ({ shape: s.shape, dtype: isFloating(s.dtype) ? dtype : s.dtype }),
      input,
    ) as SpecOf<X> // the same form
  return defineLayer<P, V, X, Y, T>({
    className: OWN,
    name: options.name ?? layer.name,
    options: () => ({ policy: { compute, variable }, layer: layer.config }),
    structure: layer.structure,
    layers: [any],
    layerInputs: (input) => [specs(input, compute)],
    takesMasks: layer.takesMasks,
    outputSpec: (input) => {
      const y = layer.outputSpec(specs(input, compute))
      if (hasOwn(any)) return y
      // A layer of integers alone, as an embedding, does not see the policy.
      return mapNested(
        'withPolicy',
        isSpec,
        (s: Spec) => ({ ...s, dtype: isFloating(s.dtype) ? compute : s.dtype }),
        y,
      ) as SpecOf<Y>
    },
    init: (rng, input) => {
      const { params, state } = layer.init(rng, specs(input, variable))
      return { params: mapTree(castLeaf(variable), params) as P, vars: state.vars }
    },
    weightLosses: (params) => layer.weightLosses(params),
    constrain: (params) => layer.constrain(params),
    call: (params, state, rng, x) =>
      layer(castParams(any, params, compute) as P, state, rng, mapTree(castLeaf(compute), x) as X),
  })
}
