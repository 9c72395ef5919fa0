/** The works on arrays in pullback, written as a user would. */
import {
  array,
  jit,
  lax,
  nn,
  np,
  random,
  scan,
  setFeatureLevel,
  setThreads,
  valueAndGrad,
  type FeatureLevel,
  type NdArray,
  type Value,
} from '@pullback/autodiff'
import { inputsOf } from '../inputs.ts'
import type { ArrayWorks, Result, Task } from '../task.ts'
import { matmulOf, matmulWorks, sizes, type ArrayWork, type WorkId } from '../works.ts'

const given = (work: WorkId): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(inputsOf(work)).map(([name, { shape, data }]) => [name, array(data, { shape })]))

const elementsOf = (x: Value): Result => (x as NdArray).data as unknown as Result // not traced, and never 64-bit integers

/** Results are plain arrays when the call returns: there is nothing to wait for. */
const task = (call: () => readonly Value[]): Task => ({ run: call, outputs: () => call().map(elementsOf) })

/** A function of one array whose result has its shape. */
const map = (work: ArrayWork, f: (x: Value, ...others: readonly Value[]) => Value, names: readonly string[]): Task => {
  const arrays = given(work)
  const [x, ...others] = names.map((name) => arrays[name]!)
  const compiled = jit(f)
  return task(() => [compiled(x!, ...others)])
}

const matmul = (work: (typeof matmulWorks)[number]): Task => {
  const { form } = matmulOf(work)
  return map(work, (a, b) => np.matmul(form === 'tn' ? np.transpose(a) : a, form === 'nt' ? np.transpose(b!) : b!), [
    'a',
    'b',
  ])
}

interface LstmWeights {
  readonly wx: Value
  readonly wh: Value
  readonly b: Value
}

const lstmLoss = ({ wx, wh, b }: LstmWeights, x: Value): Value => {
  const { batch, units } = sizes.lstm
  const zeros = np.zeros([batch, units])
  const [, hs] = scan(
    ([h, c]: readonly [Value, Value], xt: Value) => {
      const z = np.matmul(xt, wx).add(np.matmul(h, wh)).add(b)
      const [i, f, g, o] = np.split(z, 4, 1) as [Value, Value, Value, Value] // as many as asked for
      const cell = nn
        .sigmoid(f)
        .mul(c)
        .add(nn.sigmoid(i).mul(np.tanh(g)))
      const out = nn.sigmoid(o).mul(np.tanh(cell))
      return [[out, cell] as const, out] as const
    },
    [zeros, zeros] as readonly [Value, Value],
    x,
  )
  return np.mean(hs.square())
}

/** The LSTM over the first so many steps. */
export const lstmOf = (steps: number): Task => {
  const { x: all, wx, wh, b } = given('lstm') as unknown as LstmWeights & { readonly x: Value } // as inputsOf names them
  const x = steps === sizes.lstm.steps ? all : lax.sliceInDim(all, 0, steps)
  const step = jit(valueAndGrad(lstmLoss))
  return task(() => {
    const [loss, grads] = step({ wx, wh, b }, x)
    return [loss, grads.wx, grads.wh, grads.b]
  })
}

const conv = (): Task => {
  const { x, w } = given('conv')
  const loss = (image: Value, kernel: Value): Value =>
    nn.conv(image, kernel, { padding: 'same' }).square().sum().mul(0.5)
  const step = jit(valueAndGrad(loss, { argnums: [0, 1] }))
  return task(() => {
    const [value, [dx, dw]] = step(x!, w!)
    return [value, dx, dw]
  })
}

const draw = (f: (key: random.Key) => Value): Task => {
  const compiled = jit(f)
  const key = random.key(7)
  return task(() => [compiled(key)])
}

export const pullbackWorks: ArrayWorks = {
  ...Object.fromEntries(matmulWorks.map((work) => [work, () => matmul(work)])),
  gelu: () => map('gelu', (x) => nn.gelu(x), ['x']),
  softmax: () => map('softmax', (x) => nn.softmax(x), ['x']),
  'layer-norm': () =>
    map('layer-norm', (x, scale, bias) => nn.layerNorm(x, { scale: scale!, bias: bias!, epsilon: 1e-5 }), [
      'x',
      'scale',
      'offset',
    ]),
  'broadcast-add': () => map('broadcast-add', (x, y) => x.add(y!), ['x', 'y']),
  sum: () => {
    const { x } = given('sum')
    const sum = jit((v: Value) => v.sum())
    const read = (): number => (sum(x!) as NdArray).item() as number
    return { run: read, outputs: () => [[read()]] }
  },
  bernoulli: () => draw((key) => random.bernoulli(key, 0.5, [sizes.bernoulli])),
  normal: () => draw((key) => random.normal(key, [sizes.normal])),
  lstm: () => lstmOf(sizes.lstm.steps),
  conv,
}

/** What a column of ours runs at. */
export interface Setting {
  readonly level: FeatureLevel
  readonly threads: number
}

/** Chooses level and threads for everything compiled afterwards; returns why that is not to be had. */
export const settle = ({ level, threads }: Setting): string | undefined => {
  const got = setFeatureLevel(level)
  if (got !== level) return `this engine gives ${got} where ${level} was asked for`
  const count = setThreads(threads)
  return count === threads ? undefined : `this engine gives ${count} threads where ${threads} were asked for`
}
