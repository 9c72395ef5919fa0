/** What compiled programs may cost: kernels and bytes of code. They guard speed without a clock; a change that needs more says why. */
import { scalar, wasmBackend, type KernelProgram, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { lowerProgram } from '../../src/compile/lower.ts'
import { simplify } from '../../src/compile/simplify.ts'
import * as nn from '../../src/nn/index.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'
import { scan } from '../../src/control/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { makeProgram } from '../../src/transforms/makeProgram.ts'
import { spec } from '../../src/transforms/spec.ts'

type Params = readonly (readonly [Value, Value])[]

const paramsOf = (sizes: readonly number[]): Params =>
  sizes.slice(1).map((units, i) => [spec([sizes[i]!, units]), spec([units])] as const) as unknown as Params // specs stand for values while tracing

const network = (params: Params, x: Value): Value =>
  params.reduce((y, [kernel, bias], i) => {
    const z = np.add(np.matmul(y, kernel), bias)
    return i === params.length - 1 ? z : nn.relu(z)
  }, x)

const loss = (params: Params, x: Value, labels: Value): Value =>
  np.mean(nn.softmaxCrossEntropy(network(params, x), labels))

/** A step of gradient descent. */
const step = (params: Params, x: Value, labels: Value): Params =>
  grad(loss)(params, x, labels).map(([dw, db], i) => {
    const [w, b] = params[i]!
    return [np.sub(w, np.mul(dw, 0.1)), np.sub(b, np.mul(db, 0.1))] as const
  })

const dropout = (x: Value, word: Value): Value => {
  const key = random.foldIn(random.key(0), word)
  return np.where(random.bernoulli(key, 0.5, x.shape), np.mul(x, 2), 0)
}

/** A recurrent layer's gradient for its kernel. */
const recurrent = (w: Value, xs: Value): Value => {
  const run = (kernel: Value): Value => {
    const [, hs] = scan(
      (h: Value, x: Value) => {
        const next = np.tanh(np.add(np.matmul(h, kernel), x))
        return [next, next] as const
      },
      np.zeros([8, 32]),
      xs,
    )
    return np.sum(np.mul(hs, hs))
  }
  return grad(run)(w)
}

const compiled = <Args extends readonly unknown[]>(f: (...args: Args) => unknown, ...args: Args): KernelProgram =>
  lowerProgram(simplify(makeProgram(f, ...args)))

const sizes = [784, 512, 256, 10]
const labels = spec([128], 'int32')
const programs: Readonly<Record<string, KernelProgram>> = {
  'a training step': compiled(step, paramsOf(sizes), spec([128, 784]), labels),
  softmax: compiled((x: Value) => nn.softmax(x), spec([64, 1024])),
  dropout: compiled(dropout, spec([128, 512]), scalar(1, 'int32')),
  'a convolution': compiled((x: Value, w: Value) => nn.conv(x, w), spec([8, 32, 32, 16]), spec([3, 3, 16, 32])),
  'the gradient of a recurrence': compiled(recurrent, spec([32, 32]), spec([50, 8, 32])),
}

interface Emitted {
  readonly emitted: { readonly bytes: Uint8Array }
}

/** Bytes of the module that a program becomes. */
const bytesOf = (p: KernelProgram): number => (wasmBackend.compile(p) as unknown as Emitted).emitted.bytes.length // this backend's executables show their module

// Softmax and dropout have loops that run four vectors in step, hence four times their code.
describe('kernels and bytes of code stay within', () => {
  test.each([
    ['a training step', 29, 22300],
    ['softmax', 1, 2900],
    ['dropout', 3, 4950],
    ['a convolution', 3, 2250],
    ['the gradient of a recurrence', 9, 6700],
  ])('%s: %i kernels, %i bytes', (name, kernels, bytes) => {
    const p = programs[name]!
    expect(p.kernels.length).toBeLessThanOrEqual(kernels)
    expect(bytesOf(p)).toBeLessThanOrEqual(bytes)
  })
})

test('each product of a training step is one contraction, and the first layer has none for its input', () => {
  const { kernels } = programs['a training step']!
  expect(kernels.filter((k) => k.tag === 'contract')).toHaveLength(3 + 3 + 2)
})
