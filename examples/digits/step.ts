/** The network and its training step: what a researcher changes first. No files, no printing. */
import { jit, nn, np, random, valueAndGrad, type Value } from '@pullback/autodiff'
import { dense, dropout, sequential, training, evaluating } from '@pullback/layers'
import { adam, applyUpdates } from '@pullback/optim'

export interface Settings {
  readonly hidden: readonly [number, number]
  readonly dropRate: number
  readonly learningRate: number
}

export const defaultSettings: Settings = { hidden: [256, 128], dropRate: 0.2, learningRate: 1e-3 }

/** Training inputs [rows, features] changed a little at random, to the same shape. */
export type Augment = (key: random.Key, x: Value) => Value

/** From `rate` down to 0 over `steps` steps along half a cosine. */
const cosine =
  (rate: number, steps: number) =>
  (count: Value): Value =>
    np
      .cos(np.minimum(count.div(steps), 1).mul(Math.PI))
      .add(1)
      .mul(rate / 2)

/** A classifier of `classes` classes as a pure function, and the compiled functions that train it for `steps` steps and ask it. */
export const classifier = (
  classes: number,
  steps: number,
  augment: Augment = (_, x) => x,
  settings: Settings = defaultSettings,
) => {
  const { hidden, dropRate, learningRate } = settings
  const model = sequential(
    dense({ units: hidden[0], activation: 'relu' }),
    dropout({ rate: dropRate }),
    dense({ units: hidden[1], activation: 'relu' }),
    dropout({ rate: dropRate }),
    dense({ units: classes }),
  )
  const optimizer = adam({ learningRate: cosine(learningRate, steps) })

  type Params = ReturnType<typeof model.init>['params']
  type Vars = ReturnType<typeof model.init>['state']

  const loss = (params: Params, state: Vars, key: random.Key, x: Value, labels: Value) => {
    const [augmentKey, modelKey] = random.split(key)
    const [logits, next] = model(params, training(state), modelKey, augment(augmentKey, x))
    const value = np.mean(nn.softmaxCrossEntropy(logits, labels))
    const hits = np.mean(np.equal(np.argmax(logits, { axis: -1 }), labels).astype('float32'))
    return [value, { state: evaluating(next), hits }] as const
  }

  /** Everything that changes from step to step: one tree, given up to the next step and returned by it. */
  const init = (key: random.Key, features: number) => {
    const { params, state } = model.init(key, { shape: [null, features], dtype: 'float32' })
    return { params, state, optimizer: optimizer.init(params), step: np.zeros([], 'int32') }
  }
  type Training = ReturnType<typeof init>

  const step = jit(
    (run: Training, key: random.Key, x: Value, labels: Value) => {
      const now = random.foldIn(key, run.step)
      const [[value, aux], grads] = valueAndGrad(loss, { hasAux: true })(run.params, run.state, now, x, labels)
      const [updates, moments] = optimizer.update(grads, run.optimizer, run.params)
      const next = {
        params: applyUpdates(run.params, updates),
        state: aux.state,
        optimizer: moments,
        step: np.add(run.step, 1),
      }
      return [next, { loss: value, accuracy: aux.hits }] as const
    },
    { donateArgnums: 0 },
  )

  /** Class probabilities [rows, classes]. */
  const predict = jit((params: Params, state: Vars, x: Value) => {
    const [logits] = model(params, evaluating(state), random.key(0), x)
    return nn.softmax(logits)
  })

  return { model, init, step, predict }
}
