/** Learning to learn: parameters from which one gradient step on ten points finds a new sine wave. */
import { grad, jit, np, random, stopGradient, valueAndGrad, vmap, type NdArray, type Value } from '@pullback/autodiff'
import { dense, evaluating, inputSpec, sequential } from '@pullback/layers'
import { adam, applyUpdates } from '@pullback/optim'
import { mapTree } from '@pullback/core'

const network = sequential(
  dense({ units: 40, activation: 'tanh' }),
  dense({ units: 40, activation: 'tanh' }),
  dense({ units: 1 }),
)
const { state } = network.init(random.key(0), inputSpec([null, 1]))
export type Params = ReturnType<typeof network.init>['params']

/** Size of the one step that adapts to a task. */
export const INNER_RATE = 0.05
const optimizer = adam({ learningRate: 2e-3 })

/** Points of one wave, [points, 1] each: those to adapt with, and others to be judged by. */
export interface Task {
  readonly x: Value
  readonly y: Value
  readonly xTest: Value
  readonly yTest: Value
}

/** A wave of amplitude 0.5 to 2 and any phase, seen at `points` places in [-5, 5]. */
export const taskOf = (key: random.Key, points = 10): Task => {
  const [amplitudeKey, phaseKey, xKey, testKey] = random.split(key, 4) as readonly random.Key[]
  const amplitude = random.uniform(amplitudeKey!, [], { minval: 0.5, maxval: 2 })
  const phase = random.uniform(phaseKey!, [], { maxval: Math.PI })
  const x = random.uniform(xKey!, [points, 1], { minval: -5, maxval: 5 })
  const xTest = random.uniform(testKey!, [points, 1], { minval: -5, maxval: 5 })
  const wave = (at: Value): Value => np.sin(at.add(phase)).mul(amplitude)
  return { x, y: wave(x), xTest, yTest: wave(xTest) }
}

/** `count` tasks with one more axis in front. */
export const tasksOf = (key: random.Key, count: number, points?: number): Task =>
  vmap((k: random.Key) => taskOf(k, points))(random.split(key, [count]))

export const predict = (params: Params, x: Value): Value => network(params, evaluating(state), random.key(0), x)[0]

export const lossOf = (params: Params, x: Value, y: Value): Value => np.mean(predict(params, x).sub(y).square())

/** `steps` steps of gradient descent on the points of a task. */
export const adapt = (params: Params, x: Value, y: Value, steps = 1): Params => {
  let adapted = params
  for (let i = 0; i < steps; i++) {
    const slope = grad(lossOf)(adapted, x, y)
    adapted = applyUpdates(
      adapted,
      mapTree((g) => g.mul(-INNER_RATE), slope),
    )
  }
  return adapted
}

/** The error after adapting; its gradient by `params` goes through the gradient inside, which is what is second-order. */
export const adaptedLoss = (params: Params, { x, y, xTest, yTest }: Task, steps = 1): Value =>
  lossOf(adapt(params, x, y, steps), xTest, yTest)

/** The same value, but with the inner gradient taken for a constant: the first-order approximation, to compare. */
export const firstOrderLoss = (params: Params, { x, y, xTest, yTest }: Task): Value => {
  const slope = grad(lossOf)(params, x, y)
  return lossOf(
    applyUpdates(
      params,
      mapTree((g) => stopGradient(g).mul(-INNER_RATE), slope),
    ),
    xTest,
    yTest,
  )
}

/** What training minimises: the error after adapting to each task (MAML), or without adapting (one network for all). */
export type Objective = (params: Params, task: Task) => Value
export const plainLoss: Objective = (params, { x, y }) => lossOf(params, x, y)

export interface Options {
  readonly steps: number
  readonly tasks: number
  readonly seed: number
}

/** Trains starting parameters; the same options give the same bits. */
export const train = (
  objective: Objective,
  { steps, tasks, seed }: Options,
  told: (loss: number) => void = () => {},
): Params => {
  const meta = (params: Params, batch: Task): Value => np.mean(vmap(objective, { inAxes: [null, 0] })(params, batch))
  const step = jit((params: Params, moments: ReturnType<typeof optimizer.init>, key: random.Key) => {
    const [value, grads] = valueAndGrad(meta)(params, tasksOf(key, tasks))
    const [updates, next] = optimizer.update(grads, moments, params)
    return [applyUpdates(params, updates), next, value] as const
  })
  const [initKey, dataKey] = random.split(random.key(seed)) as readonly [random.Key, random.Key]
  let { params } = network.init(initKey, inputSpec([null, 1]))
  let moments = optimizer.init(params)
  for (let i = 0; i < steps; i++) {
    const [p, m, value] = step(params, moments, random.foldIn(dataKey, i))
    params = p
    moments = m
    told(Number(value.item()))
  }
  return params
}

/** The mean error on tasks never seen after 0, 1, … `most` steps of adapting. */
export const errorsAfter = (params: Params, seed: number, most: number): readonly number[] => {
  const tasks = tasksOf(random.key(1_000_000 + seed), 200)
  const error = jit(
    (p: Params, batch: Task, steps: number) =>
      np.mean(vmap((q: Params, t: Task) => adaptedLoss(q, t, steps), { inAxes: [null, 0] })(p, batch)),
    { staticArgnums: 2 },
  )
  return Array.from({ length: most + 1 }, (_, steps) => Number((error(params, tasks, steps) as NdArray).item()))
}
