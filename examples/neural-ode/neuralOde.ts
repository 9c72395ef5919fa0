/** A law of motion learnt from what was seen: a network gives the acceleration, `scan` integrates it, `grad` goes through. */
import { array, jit, np, random, scan, valueAndGrad, vmap, type Value } from '@pullback/autodiff'
import { dense, evaluating, inputSpec, sequential } from '@pullback/layers'
import { adam, applyUpdates, chain, clipByGlobalNorm, cosineDecaySchedule } from '@pullback/optim'

/** Angle and speed. */
export type Motion = Value
/** The derivative of [angle, speed] by time. */
export type Law = (at: Motion) => Value

export const DT = 0.1

/** One step of the classical method of Runge and Kutta, of order 4. */
export const rk4 = (law: Law, at: Motion): Motion => {
  const k1 = law(at)
  const k2 = law(at.add(k1.mul(DT / 2)))
  const k3 = law(at.add(k2.mul(DT / 2)))
  const k4 = law(at.add(k3.mul(DT)))
  return at.add(
    k1
      .add(k2.mul(2))
      .add(k3.mul(2))
      .add(k4)
      .mul(DT / 6),
  )
}

/** The motion from `start` [2] at the times DT, 2 DT, …: [steps, 2]. A loop of any length is one small program. */
export const integrate = (law: Law, start: Motion, steps: number): Value =>
  scan(
    (at: Motion, _: null) => {
      const next = rk4(law, at)
      return [next, next] as const
    },
    start,
    null,
    { length: steps },
  )[1]

/** A pendulum with friction: what the network has to find out. */
export const pendulum: Law = (at) => {
  const [angle, speed] = [np.take(at, 0), np.take(at, 1)] as const
  return np.stack([speed, np.sin(angle).mul(-1.5).sub(speed.mul(0.15))])
}

const network = sequential(dense({ units: 32, activation: 'tanh' }), dense({ units: 1 }))
const { state } = network.init(random.key(0), inputSpec([null, 2]))
export type Params = ReturnType<typeof network.init>['params']

/** Angles change by the speed, that much is known; the network says how the speed does. */
export const learnt =
  (params: Params): Law =>
  (at) => {
    const [acceleration] = network(params, evaluating(state), random.key(0), at.reshape(1, 2))
    return np.stack([np.take(at, 1), acceleration.reshape()])
  }

export interface Options {
  readonly steps: number
  /** Motions that were observed, and how many times each was looked at. */
  readonly motions: number
  readonly observed: number
  readonly seed: number
}

export interface Observations {
  /** [motions, 2]. */
  readonly starts: Value
  /** [motions, observed, 2]. */
  readonly seen: Value
}

/** Motions of the pendulum from random starts, with errors of measurement. */
export const observe = (key: random.Key, motions: number, observed: number): Observations => {
  const [startKey, errorKey] = random.split(key)
  const starts = random.uniform(startKey, [motions, 2], { minval: -1, maxval: 1 }).mul(array([2, 1.5]))
  const seen = vmap((start: Motion) => integrate(pendulum, start, observed))(starts)
  return { starts, seen: seen.add(random.normal(errorKey, seen.shape).mul(0.02)) }
}

/** The mean squared distance of the learnt motions from those that were seen. */
export const lossOf = (params: Params, { starts, seen }: Observations): Value => {
  const motions = vmap((start: Motion) => integrate(learnt(params), start, seen.shape[1]!))(starts)
  return np.mean(motions.sub(seen).square())
}

export const initial = (key: random.Key): Params => network.init(key, inputSpec([null, 2])).params

/** Finds the law from observations; the same options give the same bits. */
export const train = (
  { steps, motions, observed, seed }: Options,
  told: (loss: number) => void = () => {},
): { readonly before: Params; readonly params: Params } => {
  const optimizer = chain(
    clipByGlobalNorm(1),
    adam({ learningRate: cosineDecaySchedule({ initValue: 5e-2, decaySteps: steps }) }),
  )
  const step = jit((params: Params, moments: ReturnType<typeof optimizer.init>, data: Observations) => {
    const [value, grads] = valueAndGrad(lossOf)(params, data)
    const [updates, next] = optimizer.update(grads, moments, params)
    return [applyUpdates(params, updates), next, value] as const
  })
  const [initKey, dataKey] = random.split(random.key(seed))
  const data = observe(dataKey, motions, observed)
  const before = initial(initKey)
  let params = before
  let moments = optimizer.init(params)
  for (let i = 0; i < steps; i++) {
    const [p, m, value] = step(params, moments, data)
    params = p
    moments = m
    told(Number(value.item()))
  }
  return { before, params }
}
