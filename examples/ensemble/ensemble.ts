/** Many networks trained at once: `vmap` over keys makes them, `vmap` over the step trains them. */
import { array, jit, np, random, valueAndGrad, vmap, type NdArray, type Value } from '@pullback/autodiff'
import { dense, evaluating, inputSpec, sequential } from '@pullback/layers'
import { adam, applyUpdates } from '@pullback/optim'

const network = sequential(
  dense({ units: 48, activation: 'tanh' }),
  dense({ units: 48, activation: 'tanh' }),
  dense({ units: 1 }),
)
const optimizer = adam({ learningRate: 5e-3 })
const { state } = network.init(random.key(0), inputSpec([null, 1]))
type Params = ReturnType<typeof network.init>['params']

/** One network and the state of its optimiser. */
export const init = (key: random.Key) => {
  const { params } = network.init(key, inputSpec([null, 1]))
  return { params, moments: optimizer.init(params) }
}
export type Member = ReturnType<typeof init>

export const predict = ({ params }: Member, x: Value): Value => network(params, evaluating(state), random.key(0), x)[0]

/** A step of one network; `weights` [rows] say how often each row counts for it. */
export const step = ({ params, moments }: Member, x: Value, y: Value, weights: Value) => {
  const loss = (p: Params): Value => {
    const [guess] = network(p, evaluating(state), random.key(0), x)
    return np.mean(guess.sub(y).square().mul(weights))
  }
  const [value, grads] = valueAndGrad(loss)(params)
  const [updates, next] = optimizer.update(grads, moments, params)
  return [{ params: applyUpdates(params, updates), moments: next }, value] as const
}

/** How often each of `rows` rows is drawn with replacement, [rows, 1]: every member sees the data its own way. */
export const bootstrap =
  (rows: number) =>
  (key: random.Key): Value => {
    const drawn = random.randint(key, [rows], 0, rows)
    return np
      .equal(drawn.reshape(1, rows), np.arange(rows).reshape(rows, 1))
      .astype('float32')
      .sum({ axis: 1 })
      .reshape(rows, 1)
  }

/** The ensemble is one line for each of these: the function for one member, mapped. */
export const initEach = vmap(init)
export const bootstrapEach = (rows: number) => vmap(bootstrap(rows))
export const stepEach = vmap(step, { inAxes: [0, null, null, 0] })
export const predictEach = vmap(predict, { inAxes: [0, null] })

export interface Data {
  readonly x: NdArray
  readonly y: NdArray
}

export const truth = (x: number): number => Math.sin(2 * x) + 0.3 * x

/** `count` noisy points on [-3, 3], none between -0.5 and 1: [count, 1]. */
export const dataOf = (key: random.Key, count: number): Data => {
  const [placeKey, noiseKey] = random.split(key)
  const even = random.uniform(placeKey, [count, 1], { minval: -3, maxval: 1.5 })
  const x = np.where(even.greater(-0.5), even.add(1.5), even) as NdArray
  const y = array([...x.values()].map(truth)).reshape(count, 1)
  return { x, y: y.add(random.normal(noiseKey, [count, 1]).mul(0.1)) as NdArray }
}

export interface Options {
  readonly members: number
  readonly steps: number
  readonly points: number
  readonly seed: number
}

export interface Trained {
  readonly members: Member
  readonly data: Data
  /** [members, points, 1]. */
  readonly weights: Value
  readonly initKeys: random.Key
}

/** Trains all members together; the same options give the same bits. `told` hears the loss of each. */
export const train = (
  { members: count, steps, points, seed }: Options,
  told: (losses: Float32Array) => void = () => {},
): Trained => {
  const [initKey, dataKey, drawKey] = random.split(random.key(seed), 3)
  const data = dataOf(dataKey, points)
  const initKeys = random.split(initKey, [count])
  const weights = bootstrapEach(points)(random.split(drawKey, [count]))
  let members = initEach(initKeys)
  const together = jit(stepEach, { donateArgnums: 0 })
  for (let i = 0; i < steps; i++) {
    const [next, losses] = together(members, data.x, data.y, weights)
    members = next
    told((losses as NdArray).data as Float32Array)
  }
  return { members, data, weights, initKeys }
}

/** The mean of the members at `x` [n, 1] and how far they stray from it: [n] each. */
export const consensus = jit((members: Member, x: Value): { readonly mean: Value; readonly spread: Value } => {
  const all = predictEach(members, x).reshape(-1, x.shape[0]!)
  return { mean: np.mean(all, { axis: 0 }), spread: np.std(all, { axis: 0 }) }
})
