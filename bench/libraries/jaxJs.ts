/** The benchmark's work in jax-js. Arguments are consumed by every call there; `.ref` keeps one for another use. */
import { callInputs, type Calls, type Library, type Trainer } from '../library.ts'
import { adamSettings, BATCHES, batchesOf, weightsOf, type Problem } from '../problem.ts'
import { jaxJsWorks } from './jaxJsWorks.ts'
import { load } from './load.ts'

/** The part of its array that is used here. */
interface Arr {
  readonly ref: Arr
  readonly shape: number[]
  add(y: Arr | number): Arr
  sub(y: Arr | number): Arr
  mul(y: Arr | number): Arr
  div(y: Arr | number): Arr
  neg(): Arr
  sum(axis?: number): Arr
  mean(): Arr
  reshape(shape: number[]): Arr
  slice(index: number): Arr
  dataSync(): Float32Array
  dispose(): void
}
type Operand = Arr | number

interface JaxJs {
  init(device: string): Promise<string[]>
  defaultDevice(device: string): string
  readonly numpy: {
    array(data: Float32Array | Int32Array | number): Arr
    zeros(shape: number[]): Arr
    matmul(x: Arr, y: Arr): Arr
    power(x: Operand, y: Operand): Arr
    subtract(x: Operand, y: Operand): Arr
    where(condition: Arr, x: Operand, y: Operand): Arr
    sqrt(x: Arr): Arr
    square(x: Arr): Arr
    tanh(x: Arr): Arr
  }
  readonly nn: { relu(x: Arr): Arr; logSoftmax(x: Arr): Arr; oneHot(x: Arr, classes: number): Arr }
  readonly random: {
    key(seed: number): Arr
    split(key: Arr, count: number): Arr
    bernoulli(key: Arr, p: number, shape: number[]): Arr
  }
  readonly tree: {
    ref<T>(tree: T): T
    map<T>(f: (...leaves: Arr[]) => Arr, tree: T, ...rest: T[]): T
  }
  jit<A extends unknown[], Y>(f: (...args: A) => Y): (...args: A) => Y
  grad(f: (x: Arr) => Arr): (x: Arr) => Arr
  valueAndGrad<P, A extends unknown[]>(f: (params: P, ...rest: A) => Arr): (params: P, ...rest: A) => [Arr, P]
}

type Params = { kernel: Arr; bias: Arr }[]

// A type, not an interface: the library's trees are told apart by index signatures.
type Run = { params: Params; mu: Params; nu: Params; count: Arr; key: Arr }

const makeTrainer = (jax: JaxJs, problem: Problem): Trainer => {
  const { numpy: np, nn, random, tree } = jax
  const { sizes, batch, dropRate } = problem
  const { learningRate, b1, b2, eps } = adamSettings
  const classes = sizes.at(-1)!

  const loss = (params: Params, key: Arr, x: Arr, labels: Arr): Arr => {
    const hidden = params.length - 1
    const keys = dropRate > 0 ? random.split(key, hidden) : key
    let h = x
    params.forEach(({ kernel, bias }, i) => {
      h = np.matmul(h, kernel).add(bias)
      if (i === hidden) return
      h = nn.relu(h)
      if (dropRate === 0) return
      const keep = random.bernoulli(keys.ref.slice(i), 1 - dropRate, h.shape)
      h = np.where(keep, h.mul(1 / (1 - dropRate)), 0)
    })
    keys.dispose()
    return nn.logSoftmax(h).mul(nn.oneHot(labels, classes)).sum(-1).mean().neg()
  }

  const step = jax.jit(({ params, mu, nu, count, key }: Run, x: Arr, labels: Arr): [Run, Arr] => {
    const keys = random.split(key, 2)
    const [value, grads] = jax.valueAndGrad(loss)(tree.ref(params), keys.ref.slice(0), x, labels)
    const now = count.add(1)
    const c1 = np.subtract(1, np.power(b1, now.ref))
    const c2 = np.subtract(1, np.power(b2, now.ref))
    const firsts = tree.map((m, g) => m!.mul(b1).add(g!.mul(1 - b1)), mu, tree.ref(grads))
    const seconds = tree.map((v, g) => v!.mul(b2).add(np.square(g!).mul(1 - b2)), nu, grads)
    const next = tree.map(
      (p, m, v) =>
        p!.sub(
          m!
            .div(c1.ref)
            .div(np.sqrt(v!.div(c2.ref)).add(eps))
            .mul(learningRate),
        ),
      params,
      tree.ref(firsts),
      tree.ref(seconds),
    )
    c1.dispose()
    c2.dispose()
    return [{ params: next, mu: firsts, nu: seconds, count: now, key: keys.slice(1) }, value]
  })

  const params = weightsOf(problem).map(({ kernel, bias, inputs, units }) => ({
    kernel: np.array(kernel).reshape([inputs, units]),
    bias: np.array(bias),
  }))
  const zeros = (): Params =>
    params.map(({ kernel, bias }) => ({ kernel: np.zeros(kernel.shape), bias: np.zeros(bias.shape) }))
  const batches = batchesOf(problem).map(({ features, labels }) => ({
    x: np.array(features).reshape([batch, sizes[0]!]),
    labels: np.array(labels),
  }))
  let run: Run = { params, mu: zeros(), nu: zeros(), count: np.array(0), key: random.key(1) }
  let count = 0
  return {
    step: () => {
      const { x, labels } = batches[count++ % BATCHES]!
      const [next, value] = step(run, x.ref, labels.ref)
      run = next
      return value.dataSync()[0]!
    },
    parameters: () => run.params.flatMap(({ kernel, bias }) => [kernel.ref.dataSync(), bias.ref.dataSync()]),
  }
}

const makeCalls = (jax: JaxJs): Calls => {
  const { numpy: np } = jax
  const x = np.array(callInputs.x)
  const y = np.array(callInputs.y)
  const z = np.array(callInputs.z)
  const point = np.array(callInputs.point)
  const gradient = jax.grad((v) => v.ref.mul(v.ref).mul(v).sum())
  const one = jax.jit((a: Arr) => np.tanh(a.mul(2).add(1)))
  const three = jax.jit((a: Arr, b: Arr, c: Arr) => np.tanh(a.mul(b).add(c)))
  return {
    add: () => x.ref.add(y.ref).dataSync(),
    gradient: () => gradient(point.ref).dataSync(),
    compiledOne: () => one(x.ref).dataSync(),
    compiledThree: () => three(x.ref, y.ref, z.ref).dataSync(),
  }
}

export const jaxJs = async (): Promise<Library> => {
  const { module, version } = await load('@jax-js/jax')
  const jax = module as JaxJs
  await jax.init('wasm')
  jax.defaultDevice('wasm')
  return {
    name: `jax-js ${version}`,
    activate: async () => {},
    trainer: (problem) => makeTrainer(jax, problem),
    calls: () => makeCalls(jax),
    works: jaxJsWorks(module),
  }
}
