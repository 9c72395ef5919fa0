/** The benchmark's work in TensorFlow.js, on its CPU or WebAssembly backend. It has no compilation: `tidy` frees what is left. */
import { callInputs, type Calls, type Library, type Trainer } from '../library.ts'
import { adamSettings, BATCHES, batchesOf, weightsOf, type Problem } from '../problem.ts'
import { load, packageFolder } from './load.ts'
import { tfjsWorks } from './tfjsWorks.ts'

/** The part of its tensor that is used here. */
interface Tensor {
  add(y: Tensor | number): Tensor
  mul(y: Tensor | number): Tensor
  matMul(y: Tensor): Tensor
  relu(): Tensor
  tanh(): Tensor
  sum(): Tensor
  dataSync(): Float32Array
  dispose(): void
}

interface Tfjs {
  enableProdMode(): void
  setBackend(name: string): Promise<boolean>
  ready(): Promise<void>
  tensor1d(data: Float32Array | Int32Array, dtype?: string): Tensor
  tensor2d(data: Float32Array, shape: [number, number]): Tensor
  variable(initial: Tensor): Tensor
  oneHot(labels: Tensor, depth: number): Tensor
  dropout(x: Tensor, rate: number): Tensor
  tidy<T>(f: () => T): T
  grad(f: (x: Tensor) => Tensor): (x: Tensor) => Tensor
  readonly losses: { softmaxCrossEntropy(labels: Tensor, logits: Tensor): Tensor }
  readonly train: {
    adam(
      learningRate: number,
      b1: number,
      b2: number,
      eps: number,
    ): { minimize(f: () => Tensor, returnCost: true, variables: Tensor[]): Tensor }
  }
}

const makeTrainer = (tf: Tfjs, problem: Problem): Trainer => {
  const { sizes, batch, dropRate } = problem
  const classes = sizes.at(-1)!
  const weights = weightsOf(problem).map(({ kernel, bias, inputs, units }) => ({
    kernel: tf.variable(tf.tensor2d(kernel, [inputs, units])),
    bias: tf.variable(tf.tensor1d(bias)),
  }))
  const variables = weights.flatMap(({ kernel, bias }) => [kernel, bias])
  const { learningRate, b1, b2, eps } = adamSettings
  const optimizer = tf.train.adam(learningRate, b1, b2, eps)
  const batches = batchesOf(problem).map(({ features, labels }) => ({
    x: tf.tensor2d(features, [batch, sizes[0]!]),
    labels: tf.tensor1d(labels, 'int32'),
  }))
  const loss = (x: Tensor, labels: Tensor): Tensor => {
    let h = x
    weights.forEach(({ kernel, bias }, i) => {
      h = h.matMul(kernel).add(bias)
      if (i === weights.length - 1) return
      h = h.relu()
      if (dropRate > 0) h = tf.dropout(h, dropRate)
    })
    return tf.losses.softmaxCrossEntropy(tf.oneHot(labels, classes), h)
  }
  let count = 0
  return {
    step: () => {
      const { x, labels } = batches[count++ % BATCHES]!
      const value = optimizer.minimize(() => loss(x, labels), true, variables)
      const read = value.dataSync()[0]!
      value.dispose()
      return read
    },
    parameters: () => variables.map((v) => v.dataSync()),
  }
}

const makeCalls = (tf: Tfjs): Calls => {
  const x = tf.tensor1d(callInputs.x)
  const y = tf.tensor1d(callInputs.y)
  const z = tf.tensor1d(callInputs.z)
  const point = tf.tensor1d(callInputs.point)
  const gradient = tf.grad((v) => v.mul(v).mul(v).sum())
  const read = (f: () => Tensor): Float32Array => tf.tidy(() => f().dataSync())
  return {
    add: () => read(() => x.add(y)),
    gradient: () => read(() => gradient(point)),
    compiledOne: () => read(() => x.mul(2).add(1).tanh()),
    compiledThree: () => read(() => x.mul(y).add(z).tanh()),
  }
}

export const tfjs = async (backend: 'wasm' | 'cpu'): Promise<Library> => {
  const { module, version } = await load('@tensorflow/tfjs')
  const tf = module as Tfjs
  tf.enableProdMode()
  if (backend === 'wasm') {
    const { module: wasm } = await load('@tensorflow/tfjs-backend-wasm')
    const { setWasmPaths } = wasm as { setWasmPaths(folder: string): void }
    setWasmPaths(`${packageFolder('@tensorflow/tfjs-backend-wasm')}/dist/`)
  }
  const activate = async (): Promise<void> => {
    if (!(await tf.setBackend(backend))) throw new Error(`tfjs: the ${backend} backend did not start`)
    await tf.ready()
  }
  await activate()
  return {
    name: `tfjs ${version} ${backend}`,
    activate,
    trainer: (problem) => makeTrainer(tf, problem),
    calls: () => makeCalls(tf),
    works: tfjsWorks(module),
  }
}
