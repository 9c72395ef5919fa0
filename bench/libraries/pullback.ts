/** The benchmark's work in pullback, written as a user would. */
import { array, grad, jit, nn, np, random, scalar, valueAndGrad, type NdArray, type Value } from '@pullback/autodiff'
import { dense, dropout, evaluating, sequential, training, type AnyLayer } from '@pullback/layers'
import { adam, applyUpdates } from '@pullback/optim'
import { callInputs, type Calls, type Library, type Trainer } from '../library.ts'
import { adamSettings, BATCHES, batchesOf, weightsOf, type Problem } from '../problem.ts'
import { pullbackWorks } from './pullbackWorks.ts'

const layersOf = ({ sizes, dropRate }: Problem): readonly AnyLayer[] =>
  sizes.slice(1).flatMap((units, i): readonly AnyLayer[] => {
    if (i === sizes.length - 2) return [dense({ units })]
    const hidden = dense({ units, activation: 'relu' })
    return dropRate > 0 ? [hidden, dropout({ rate: dropRate })] : [hidden]
  })

/** Elements of a value that is not being traced. */
const elementsOf = (x: Value): Float32Array => (x as NdArray).data as Float32Array

interface DenseParams {
  readonly kernel: Value
  readonly bias: Value
}
type Params = readonly (DenseParams | Readonly<Record<string, never>>)[]

const isDense = (p: Params[number]): p is DenseParams => 'kernel' in p

/** A compiled step and its first state. */
export const compiledTraining = (problem: Problem) => {
  const model = sequential(...layersOf(problem))
  const optimizer = adam(adamSettings)
  const start = model.init(random.key(0), { shape: [null, problem.sizes[0]!], dtype: 'float32' })
  const given = weightsOf(problem).values()
  const params = (start.params as Params).map((p) => {
    if (!isDense(p)) return p
    const { kernel, bias, inputs, units } = given.next().value!
    return { kernel: array(kernel, { shape: [inputs, units] }), bias: array(bias) }
  })
  type Vars = typeof start.state

  const loss = (p: Params, state: Vars, key: random.Key, x: Value, labels: Value) => {
    const [logits, next] = model(p, training(state), key, x)
    return [np.mean(nn.softmaxCrossEntropy(logits as Value, labels)), evaluating(next)] as const
  }

  const init = {
    params: params as Params,
    state: start.state,
    optimizer: optimizer.init(params),
    step: scalar(0, 'int32') as Value,
  }

  const step = jit(
    (run: typeof init, key: random.Key, x: Value, labels: Value) => {
      const now = random.foldIn(key, run.step)
      const [[value, state], grads] = valueAndGrad(loss, { hasAux: true })(run.params, run.state, now, x, labels)
      const [updates, moments] = optimizer.update(grads, run.optimizer, run.params)
      const next = { params: applyUpdates(run.params, updates), state, optimizer: moments, step: np.add(run.step, 1) }
      return [next, value] as const
    },
    { donateArgnums: 0 },
  )
  const batches = batchesOf(problem).map(({ features, labels }) => ({
    x: array(features, { shape: [problem.batch, problem.sizes[0]!] }),
    labels: array(labels),
  }))
  return { init, step, batches, key: random.key(1) }
}

const trainer = (problem: Problem): Trainer => {
  const { init, step, batches, key } = compiledTraining(problem)
  let state = init
  let count = 0
  return {
    step: () => {
      const { x, labels } = batches[count++ % BATCHES]!
      const [next, loss] = step(state, key, x, labels)
      state = next
      return (loss as NdArray).item() as number
    },
    parameters: () =>
      state.params.filter(isDense).flatMap(({ kernel, bias }) => [elementsOf(kernel), elementsOf(bias)]),
  }
}

const calls = (): Calls => {
  const x = array(callInputs.x)
  const y = array(callInputs.y)
  const z = array(callInputs.z)
  const point = array(callInputs.point)
  const gradient = grad((v: Value) => v.mul(v).mul(v).sum())
  const one = jit((a: Value) => np.tanh(a.mul(2).add(1)))
  const three = jit((a: Value, b: Value, c: Value) => np.tanh(a.mul(b).add(c)))
  return {
    add: () => elementsOf(x.add(y)),
    gradient: () => elementsOf(gradient(point)),
    compiledOne: () => elementsOf(one(x)),
    compiledThree: () => elementsOf(three(x, y, z)),
  }
}

export const pullback = async (): Promise<Library> => ({
  name: 'pullback',
  activate: async () => {},
  trainer,
  calls,
  works: pullbackWorks,
})
