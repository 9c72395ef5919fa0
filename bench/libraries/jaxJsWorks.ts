/** The works on arrays in jax-js. Its arrays are used up by what they are given to; `ref` keeps one for later. */
import { inputsOf } from '../inputs.ts'
import type { ArrayWorks, Result, Task } from '../task.ts'
import { matmulOf, matmulWorks, sizes, type ArrayWork, type WorkId } from '../works.ts'

/** The part of its array that is used here. */
interface Arr {
  readonly ref: Arr
  readonly shape: number[]
  add(y: Arr | number): Arr
  sub(y: Arr | number): Arr
  mul(y: Arr | number): Arr
  sum(axis?: number): Arr
  reshape(shape: number[]): Arr
  transpose(axes?: number[]): Arr
  slice(...index: number[]): Arr
  blockUntilReady(): Promise<Arr>
  dataSync(): Float32Array | Uint8Array
  dispose(): void
}

interface JaxJs {
  readonly numpy: {
    array(data: Float32Array | Int32Array): Arr
    zeros(shape: number[]): Arr
    matmul(x: Arr, y: Arr): Arr
    square(x: Arr): Arr
    tanh(x: Arr): Arr
    split(x: Arr, sections: number, axis: number): Arr[]
  }
  readonly nn: {
    gelu(x: Arr, options: { approximate: boolean }): Arr
    softmax(x: Arr, axis: number): Arr
    standardize(x: Arr, axis: number, options: { epsilon: number }): Arr
    sigmoid(x: Arr): Arr
  }
  readonly lax: { conv(x: Arr, w: Arr, strides: number[], padding: 'SAME'): Arr }
  readonly random: {
    key(seed: number): Arr
    bernoulli(key: Arr, p: number, shape: number[]): Arr
    normal(key: Arr, shape: number[]): Arr
  }
  jit<A extends unknown[], Y>(f: (...args: A) => Y): (...args: A) => Y
  valueAndGrad<P, A extends unknown[]>(f: (params: P, ...rest: A) => Arr): (params: P, ...rest: A) => [Arr, P]
}

/** Waits until all are computed, and gives them back. */
const settled = async (results: readonly Arr[]): Promise<void> => {
  for (const r of results) {
    await r.blockUntilReady()
    r.dispose()
  }
}

const task = (call: () => readonly Arr[], shown: (results: readonly Arr[]) => readonly Arr[] = (r) => r): Task => ({
  run: () => settled(call()),
  outputs: (): readonly Result[] => shown(call()).map((x) => x.dataSync()),
})

export const jaxJsWorks = (module: unknown): ArrayWorks => {
  const jax = module as JaxJs
  const { numpy: np, nn, random } = jax
  const given = (work: WorkId): Readonly<Record<string, Arr>> =>
    Object.fromEntries(
      Object.entries(inputsOf(work)).map(([name, { shape, data }]) => [name, np.array(data).reshape([...shape])]),
    )
  const map = (work: ArrayWork, f: (...xs: Arr[]) => Arr, names: readonly string[]): Task => {
    const arrays = given(work)
    const compiled = jax.jit(f)
    return task(() => [compiled(...names.map((name) => arrays[name]!.ref))])
  }

  const lstm = (): Task => {
    const { x, wx, wh, b } = given('lstm') as Record<'x' | 'wx' | 'wh' | 'b', Arr> // as inputsOf names them
    const { steps, batch, units } = sizes.lstm
    type Weights = { wx: Arr; wh: Arr; b: Arr }
    // There is no scan: the loop is unrolled while tracing.
    const loss = (w: Weights, xs: Arr): Arr => {
      let h = np.zeros([batch, units])
      let c = np.zeros([batch, units])
      let sum = np.zeros([])
      for (let t = 0; t < steps; t++) {
        const z = np.matmul(xs.ref.slice(t), w.wx.ref).add(np.matmul(h, w.wh.ref)).add(w.b.ref)
        const [i, f, g, o] = np.split(z, 4, 1) as [Arr, Arr, Arr, Arr] // as many as asked for
        c = nn
          .sigmoid(f)
          .mul(c)
          .add(nn.sigmoid(i).mul(np.tanh(g)))
        h = nn.sigmoid(o).mul(np.tanh(c.ref))
        sum = sum.add(np.square(h.ref).sum())
      }
      for (const a of [w.wx, w.wh, w.b, xs, h, c]) a.dispose()
      return sum.mul(1 / (steps * batch * units))
    }
    const step = jax.jit((w: Weights, xs: Arr) => jax.valueAndGrad(loss)(w, xs))
    return task(() => {
      const [value, grads] = step({ wx: wx.ref, wh: wh.ref, b: b.ref }, x.ref)
      return [value, grads.wx, grads.wh, grads.b]
    })
  }

  const conv = (): Task => {
    const { x, w } = given('conv') as Record<'x' | 'w', Arr> // as inputsOf names them
    // Channels first is the only order it has: the arrays are turned before, and the results afterwards.
    const image = x.transpose([0, 3, 1, 2])
    const kernel = w.transpose([3, 2, 0, 1])
    const loss = (p: { x: Arr; w: Arr }): Arr =>
      np
        .square(jax.lax.conv(p.x, p.w, [1, 1], 'SAME'))
        .sum()
        .mul(0.5)
    const step = jax.jit((p: { x: Arr; w: Arr }) => jax.valueAndGrad(loss)(p))
    return task(
      () => {
        const [value, grads] = step({ x: image.ref, w: kernel.ref })
        return [value, grads.x, grads.w]
      },
      ([value, dx, dw]) => [value!, dx!.transpose([0, 2, 3, 1]), dw!.transpose([2, 3, 1, 0])],
    )
  }

  const draw = (f: (key: Arr) => Arr): Task => {
    const key = random.key(7)
    const compiled = jax.jit(f)
    return task(() => [compiled(key.ref)])
  }

  return {
    ...Object.fromEntries(
      matmulWorks.map((work) => {
        const { form } = matmulOf(work)
        const f = (a: Arr, b: Arr): Arr =>
          np.matmul(form === 'tn' ? a.transpose() : a, form === 'nt' ? b.transpose() : b)
        return [work, () => map(work, f, ['a', 'b'])]
      }),
    ),
    gelu: () => map('gelu', (x) => nn.gelu(x, { approximate: true }), ['x']),
    softmax: () => map('softmax', (x) => nn.softmax(x, -1), ['x']),
    'layer-norm': () =>
      map('layer-norm', (x, scale, offset) => nn.standardize(x, -1, { epsilon: 1e-5 }).mul(scale).add(offset), [
        'x',
        'scale',
        'offset',
      ]),
    'broadcast-add': () => map('broadcast-add', (x, y) => x.add(y), ['x', 'y']),
    sum: () => {
      const { x } = given('sum')
      const sum = jax.jit((v: Arr) => v.sum())
      const read = (): number => sum(x!.ref).dataSync()[0]!
      return { run: read, outputs: () => [[read()]] }
    },
    bernoulli: () => draw((key) => random.bernoulli(key, 0.5, [sizes.bernoulli])),
    normal: () => draw((key) => random.normal(key, [sizes.normal])),
    lstm,
    conv,
  }
}
