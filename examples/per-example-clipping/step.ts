/** A training step of one's own: the gradient of each example by `vmap`, each limited, several batches to one update. */
import { grad, jit, nn, np, random, vmap, type Value } from '@pullback/autodiff'
import { mapTree } from '@pullback/core'
import { dense, evaluating, inputSpec, sequential } from '@pullback/layers'
import { accumulate, applyUpdates, globalNorm, sgd } from '@pullback/optim'

const network = sequential(dense({ units: 64, activation: 'relu' }), dense({ units: 10 }))
const { state } = network.init(random.key(0), inputSpec([null, 64]))
export type Params = ReturnType<typeof network.init>['params']

export const logits = jit((params: Params, x: Value): Value => network(params, evaluating(state), random.key(0), x)[0])

/** The loss of one example: `x` [64], `label` a scalar. */
export const lossOf = (params: Params, x: Value, label: Value): Value => {
  const [y] = network(params, evaluating(state), random.key(0), x.reshape(1, -1))
  return nn.softmaxCrossEntropy(y, label.reshape(1)).sum()
}

/** The gradient of each example [rows, …] for each parameter […]. */
export const gradientEach = vmap(grad(lossOf), { inAxes: [null, 0, 0] })

/** A tree made at most `limit` long, all its arrays together; shorter ones stay as they are. */
export const limited = (gradient: Params, limit: number): Params => {
  const factor = np.minimum(np.divide(limit, np.maximum(globalNorm(gradient), limit)), 1)
  return mapTree((g) => g.mul(factor), gradient)
}

/** The mean over examples of gradients none of which is longer than `limit`: no single example moves it by more than 2 limit / rows. */
export const clippedGradient = (params: Params, x: Value, labels: Value, limit: number): Params => {
  const each = gradientEach(params, x, labels)
  const clipped = limit === Infinity ? each : vmap((g: Params) => limited(g, limit))(each)
  return mapTree((g) => np.mean(g, { axis: 0 }), clipped)
}

export interface StepOptions {
  /** Longest gradient of an example; Infinity clips none. */
  readonly limit: number
  /** Batches that make one update. */
  readonly every: number
  readonly learningRate: number
}

/** The functions that start and train a network; `step` takes one batch [rows, 64] and changes parameters at every `every`-th. */
export const trainer = ({ limit, every, learningRate }: StepOptions) => {
  const optimizer = accumulate(sgd({ learningRate, momentum: 0.9 }), { every })
  const init = (key: random.Key) => {
    const { params } = network.init(key, inputSpec([null, 64]))
    return { params, optimizer: optimizer.init(params) }
  }
  type Training = ReturnType<typeof init>
  const step = jit(
    (run: Training, x: Value, labels: Value): Training => {
      const [updates, next] = optimizer.update(clippedGradient(run.params, x, labels, limit), run.optimizer, run.params)
      return { params: applyUpdates(run.params, updates), optimizer: next }
    },
    { donateArgnums: 0 },
  )
  return { init, step }
}
