/** A layer applied to every step of a sequence. */
import { checkOptions, structureOf, type Value } from '@pullback/core'
import { np, random, scan, vmap } from '@pullback/autodiff'
import { O } from './fp.ts'
import { defineLayer, type AnyLayer, type Layer, type ParamsOf, type VarsOf } from './layer.ts'
import { checkMaskShape } from './mask.ts'
import { isSpec, showSizes, type Spec } from './spec.ts'
import { State, withLoss, withMask, withVars } from './state.ts'

export interface TimeDistributedOptions<L extends AnyLayer> {
  /** The layer for each step, from one array to one. It has one set of weights. */
  readonly layer: L
  readonly name?: string
}

type Erased = Layer<unknown, unknown>

/** What a step gives: the output, its penalties and its mask, if it has one. */
type Result = readonly [y: Value, losses: readonly Value[], mask: O.Option<Value>]

/**
 * The layer applied to every step of a sequence by itself, with the same weights.
 *
 * Parameters and state: those of the layer. A mask [batch, time] passes; of one with more axes the layer receives the
 * part of its step. Penalties of the steps add up (Keras loses them). A layer with variables takes the steps in order.
 * Input: `x` [batch, time, …], rank 3 or more; the layer receives [batch, …]. Output: [batch, time, …].
 * Random patterns differ from step to step.
 * @throws TypeError for a wrong option, input or mask, and what the layer throws.
 *
 * @example
 * const layer = timeDistributed({ layer: conv2D({ filters: 4, kernelSize: 3 }) })
 * layer.outputSpec(inputSpec([null, 10, 28, 28, 1])) // [null, 10, 26, 26, 4]
 */
export const timeDistributed = <L extends AnyLayer>(
  options: TimeDistributedOptions<L>,
): Layer<ParamsOf<L>, VarsOf<L>> => make(options) as unknown as Layer<ParamsOf<L>, VarsOf<L>> // those of the layer

const make = (options: TimeDistributedOptions<AnyLayer>): Erased => {
  const fn = 'timeDistributed'
  checkOptions(fn, options, ['layer', 'name'])
  const { name = 'time_distributed' } = options
  const given: unknown = options.layer
  if (typeof given !== 'function' || !('outputSpec' in given)) {
    throw new TypeError(`${fn}: layer must be a layer, got ${typeof given}`)
  }
  const layer = given as unknown as Erased // it only meets parameters it made and the specs it accepts
  const stepSpec = ({ shape, dtype }: Spec): Spec => {
    const [batch = null, , ...rest] = shape
    if (shape.length < 3) throw new TypeError(`${name}: x must have rank 3 or more, got shape ${showSizes(shape)}`)
    return { shape: [batch, ...rest], dtype }
  }
  const toFront = (v: Value): Value => np.moveaxis(v, 1, 0)
  const behindBatch = (v: Value): Value => np.moveaxis(v, 0, 1)

  return defineLayer<unknown, unknown>({
    className: 'TimeDistributed',
    name,
    options: () => ({ layer: layer.config }),
    structure: layer.structure,
    layers: [layer],
    layerInputs: (x) => [stepSpec(x)],
    outputSpec: (x) => {
      const y: unknown = layer.outputSpec(stepSpec(x))
      if (!isSpec(y) || y.shape.length === 0) throw new TypeError(`${name}: layer must return one array [batch, …]`)
      const [batch = null, ...rest] = y.shape
      return { shape: [batch, x.shape[1] ?? null, ...rest], dtype: y.dtype }
    },
    init: (rng, x) => {
      const { params, state } = layer.init(rng, stepSpec(x))
      return { params, vars: state.vars }
    },
    call: (params, state, rng, x) => {
      stepSpec(x)
      const time = x.shape[1] ?? 0
      const mask = O.toNullable(state.mask)
      checkMaskShape(name, state.mask, x.shape)
      if (mask !== null && mask.shape.length < 2) {
        throw new TypeError(`${name}: the mask must have rank 2 or more, got shape ${showSizes(mask.shape)}`)
      }
      const steps = {
        x: toFront(x),
        at: np.arange(time),
        // A mask [batch] would say nothing about the entries of a step.
        masks: mask === null || mask.shape.length === 2 ? [] : [toFront(mask)],
      }
      const one = (
        vars: unknown,
        v: { readonly x: Value; readonly at: Value; readonly masks: readonly Value[] },
      ): readonly [unknown, Result] => {
        const before = new State({ training: state.training, mask: O.fromNullable(v.masks[0]), losses: [], vars })
        const [y, after] = layer(params, before, random.foldIn(rng, v.at), v.x)
        return [after.vars, [y, after.losses, v.masks.length === 0 ? O.none : after.mask]]
      }
      const isFree = structureOf(state.vars).numLeaves === 0
      const [vars, [y, losses, masks]] = isFree
        ? [state.vars, vmap((v: typeof steps) => one(state.vars, v)[1])(steps)]
        : scan(one, state.vars, steps)
      const summed = losses.reduce((s, loss) => withLoss(s, loss.sum()), withVars(state, vars))
      const rest = mask === null ? [] : mask.shape.slice(2).map((_, d) => d + 2)
      const carried = O.isSome(masks)
        ? O.some(behindBatch(masks.value))
        : rest.length === 0
          ? state.mask
          : O.map((m: Value) => m.any({ axis: rest }))(state.mask)
      return [behindBatch(y), withMask(summed, carried)]
    },
    weightLosses: layer.weightLosses,
    constrain: layer.constrain,
  })
}
