/** Vectors for integers, as for the words of a vocabulary. */
import { checkOptions, isFloating, structureOf, type FloatingDType, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import type { ConstraintLike } from './constraints/resolve.ts'
import { checkCount } from './count.ts'
import { checkFlags } from './flags.ts'
import type { InitializerLike } from './initializers/resolve.ts'
import { defineLayer, NOTHING, type Nothing, type ShapedLayer } from './layer.ts'
import { checkOnMask, withoutMask, type OnMask } from './mask.ts'
import type { RegularizerLike } from './regularizers/resolve.ts'
import type { WidenedShape } from './shapes.ts'
import { checkDType, showSizes, type Spec } from './spec.ts'
import { withMask } from './state.ts'
import { resolveWeights, weightOptions, type Weight } from './weights.ts'

export interface EmbeddingOptions<D extends number = number> {
  /** How many integers have a vector: those from 0 on, below this. */
  readonly inputDim: number
  /** The size of a vector. */
  readonly outputDim: D
  /** Default uniform: between −0.05 and 0.05. */
  readonly embeddingsInitializer?: InitializerLike
  /** Penalty of all vectors, in `collectLosses`; default none. */
  readonly embeddingsRegularizer?: RegularizerLike
  /** Where `applyConstraints` puts the vectors back to; default none. */
  readonly embeddingsConstraint?: ConstraintLike
  /** Whether 0 stands for entries that do not count, and a mask says which do. Default false. */
  readonly maskZero?: boolean
  /** What to do with a mask that comes in, which cannot pass, unless `maskZero` replaces it. Default 'error'. */
  readonly onMask?: OnMask
  /** Default float32. */
  readonly dtype?: FloatingDType
  readonly name?: string
}

const WEIGHTS: readonly Weight[] = [{ param: 'embeddings', option: 'embeddings', initializer: 'uniform' }]

/**
 * The vector of each integer.
 *
 * Parameters: embeddings [inputDim, outputDim].
 * State: with `maskZero` the mask becomes `x ≠ 0`, whatever it was; otherwise none may come in (see `onMask`).
 * Input: any shape, not bool; floating entries lose their fraction. Output: the shape with outputDim behind it.
 * Negative integers count from the end, and those out of range give NaN: nothing can be thrown in compiled code.
 * @throws RangeError for sizes that are not positive, or an unknown name; TypeError for a wrong option or input, or a mask.
 *
 * @example
 * const words = embedding({ inputDim: 1000, outputDim: 64, maskZero: true })
 * words.outputSpec(inputSpec([null, 10], 'int32')) // [null, 10, 64]
 */
export const embedding = <const D extends number>(
  options: EmbeddingOptions<D>,
): ShapedLayer<WidenedShape<D>, { readonly embeddings: Value }> => {
  const fn = 'embedding'
  checkOptions(fn, options, ['inputDim', 'outputDim', 'maskZero', 'onMask', 'dtype', 'name', ...weightOptions(WEIGHTS)])
  const inputDim = checkCount(fn, 'inputDim', options.inputDim)
  const outputDim = checkCount(fn, 'outputDim', options.outputDim)
  const { maskZero = false, name = fn } = options
  const dtype = checkDType(fn, options.dtype) ?? 'float32'
  checkFlags(fn, { maskZero })
  const onMask = checkOnMask(fn, options.onMask)
  const own = resolveWeights(fn, WEIGHTS, options)
  const outputSpec = (x: Spec): Spec => {
    if (x.dtype === 'bool') throw new TypeError(`${name}: x must hold numbers, got bool`)
    return { shape: [...x.shape, outputDim], dtype }
  }
  return defineLayer<{ readonly embeddings: Value }, Nothing, Value, Value, WidenedShape<D>>({
    className: 'Embedding',
    name,
    options: () => ({ inputDim, outputDim, ...own.config(), maskZero, onMask, dtype }),
    structure: structureOf({ embeddings: 0 }),
    outputSpec,
    init: (rng) => {
      const params = own.init(rng, { embeddings: [inputDim, outputDim] }, dtype)
      return { params: params as { readonly embeddings: Value }, vars: NOTHING } // the one weight there is
    },
    call: ({ embeddings }, state, _rng, x) => {
      outputSpec(x)
      if (embeddings.shape.length !== 2 || embeddings.shape[0] !== inputDim || embeddings.shape[1] !== outputDim) {
        throw new TypeError(
          `${name}: embeddings must have shape ${showSizes([inputDim, outputDim])}, got ${showSizes(embeddings.shape)}`,
        )
      }
      const y = np.take(embeddings, isFloating(x.dtype) ? x.astype('int32') : x, { axis: 0 })
      return [y, maskZero ? withMask(state, np.notEqual(x, 0)) : withoutMask(name, onMask, state)]
    },
    weightLosses: own.losses,
    constrain: (params) => own.constrain(params) as { readonly embeddings: Value }, // as they came
  })
}
