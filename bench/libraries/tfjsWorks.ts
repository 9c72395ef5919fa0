/** The works on arrays in TensorFlow.js. Kernels run as they are called; what a call leaves is freed by `tidy`. */
import { inputsOf } from '../inputs.ts'
import type { ArrayWorks, Result, Task } from '../task.ts'
import { matmulOf, matmulWorks, sizes, type ArrayWork, type WorkId } from '../works.ts'

/** The part of its tensor that is used here. */
interface Tensor {
  add(y: Tensor | number): Tensor
  sub(y: Tensor | number): Tensor
  mul(y: Tensor | number): Tensor
  div(y: Tensor | number): Tensor
  matMul(y: Tensor, transposeA?: boolean, transposeB?: boolean): Tensor
  sum(): Tensor
  mean(axis?: number, keepDims?: boolean): Tensor
  square(): Tensor
  rsqrt(): Tensor
  tanh(): Tensor
  sigmoid(): Tensor
  softmax(axis?: number): Tensor
  less(y: number): Tensor
  dataSync(): Float32Array | Int32Array | Uint8Array
}

interface Tfjs {
  tensor(data: Float32Array | Int32Array, shape: readonly number[]): Tensor
  zeros(shape: readonly number[]): Tensor
  unstack(x: Tensor, axis: number): Tensor[]
  split(x: Tensor, sections: number, axis: number): Tensor[]
  randomUniform(shape: readonly number[]): Tensor
  randomNormal(shape: readonly number[]): Tensor
  conv2d(x: Tensor, w: Tensor, strides: number, padding: 'same'): Tensor
  valueAndGrads(f: (...xs: Tensor[]) => Tensor): (xs: Tensor[]) => { readonly value: Tensor; readonly grads: Tensor[] }
  tidy<T>(f: () => T): T
}

export const tfjsWorks = (module: unknown): ArrayWorks => {
  const tf = module as Tfjs
  const given = (work: WorkId): Readonly<Record<string, Tensor>> =>
    Object.fromEntries(Object.entries(inputsOf(work)).map(([name, { shape, data }]) => [name, tf.tensor(data, shape)]))
  const task = (call: () => readonly Tensor[]): Task => ({
    run: () => {
      tf.tidy(() => {
        call()
      })
    },
    outputs: (): readonly Result[] => tf.tidy(() => call().map((x) => x.dataSync())),
  })
  const map = (work: ArrayWork, f: (...xs: Tensor[]) => Tensor, names: readonly string[]): Task => {
    const arrays = given(work)
    const xs = names.map((name) => arrays[name]!)
    return task(() => [f(...xs)])
  }

  const lstm = (): Task => {
    const { x, wx, wh, b } = given('lstm') as Record<'x' | 'wx' | 'wh' | 'b', Tensor> // as inputsOf names them
    const { batch, units } = sizes.lstm
    const xs = tf.unstack(x, 0)
    const gradient = tf.valueAndGrads((p, q, r) => {
      let h = tf.zeros([batch, units])
      let c = tf.zeros([batch, units])
      let sum = tf.zeros([])
      for (const xt of xs) {
        const z = xt.matMul(p!).add(h.matMul(q!)).add(r!)
        const [i, f, g, o] = tf.split(z, 4, 1) as [Tensor, Tensor, Tensor, Tensor] // as many as asked for
        c = f.sigmoid().mul(c).add(i.sigmoid().mul(g.tanh()))
        h = o.sigmoid().mul(c.tanh())
        sum = sum.add(h.square().sum())
      }
      return sum.div(xs.length * batch * units)
    })
    return task(() => {
      const { value, grads } = gradient([wx, wh, b])
      return [value, ...grads]
    })
  }

  const conv = (): Task => {
    const { x, w } = given('conv') as Record<'x' | 'w', Tensor> // as inputsOf names them
    const gradient = tf.valueAndGrads((p, q) => tf.conv2d(p!, q!, 1, 'same').square().sum().mul(0.5))
    return task(() => {
      const { value, grads } = gradient([x, w])
      return [value, ...grads]
    })
  }

  return {
    ...Object.fromEntries(
      matmulWorks.map((work) => {
        const { form } = matmulOf(work)
        return [work, () => map(work, (a, b) => a!.matMul(b!, form === 'tn', form === 'nt'), ['a', 'b'])]
      }),
    ),
    gelu: () =>
      map(
        'gelu',
        // It has none of its own.
        (x) =>
          x!.mul(0.5).mul(
            x!
              .add(x!.square().mul(x!).mul(0.044715))
              .mul(Math.sqrt(2 / Math.PI))
              .tanh()
              .add(1),
          ),
        ['x'],
      ),
    softmax: () => map('softmax', (x) => x!.softmax(-1), ['x']),
    'layer-norm': () =>
      map(
        'layer-norm',
        (x, scale, offset) => {
          const centred = x!.sub(x!.mean(-1, true))
          return centred.mul(centred.square().mean(-1, true).add(1e-5).rsqrt()).mul(scale!).add(offset!)
        },
        ['x', 'scale', 'offset'],
      ),
    'broadcast-add': () => map('broadcast-add', (x, y) => x!.add(y!), ['x', 'y']),
    sum: () => {
      const { x } = given('sum')
      const read = (): number => tf.tidy(() => x!.sum().dataSync()[0]!)
      return { run: read, outputs: () => [[read()]] }
    },
    bernoulli: () => task(() => [tf.randomUniform([sizes.bernoulli]).less(0.5)]),
    normal: () => task(() => [tf.randomNormal([sizes.normal])]),
    lstm,
    conv,
  }
}
