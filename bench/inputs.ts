/** The arrays that works compute on: the same for everybody, from fixed seeds. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callInputs } from './library.ts'
import { adamSettings, batchesOf, problems, uniform, weightsOf } from './problem.ts'
import { isCall, isMatmul, isStep, matmulOf, problemOf, sizes, type WorkId } from './works.ts'

export interface Input {
  readonly shape: readonly number[]
  readonly data: Float32Array | Int32Array
}

export type Inputs = Readonly<Record<string, Input>>

const input = (shape: readonly number[], data: Float32Array | Int32Array): Input => ({ shape, data })

/** Uniform numbers in [-scale, scale), or from zero on. */
const numbers = (seed: number, shape: readonly number[], scale: number, fromZero = false): Input => {
  const next = uniform(seed)
  const length = shape.reduce((n, d) => n * d, 1)
  const data = new Float32Array(length)
  for (let i = 0; i < length; i++) data[i] = fromZero ? scale * next() : scale * (2 * next() - 1)
  return input(shape, data)
}

/** What a work computes on, by name. */
export const inputsOf = (work: WorkId): Inputs => {
  const { rows, columns, lstm, conv } = sizes
  if (isStep(work)) {
    const problem = problems[problemOf(work)]
    const batches = batchesOf(problem).flatMap(({ features, labels }, i) => [
      [`x${i}`, input([problem.batch, problem.sizes[0]], features)] as const,
      [`labels${i}`, input([problem.batch], labels)] as const,
    ])
    const weights = weightsOf(problem).flatMap(({ kernel, bias, inputs, units }, i) => [
      [`kernel${i}`, input([inputs, units], kernel)] as const,
      [`bias${i}`, input([units], bias)] as const,
    ])
    return Object.fromEntries([...batches, ...weights])
  }
  if (isMatmul(work)) {
    const { n } = matmulOf(work)
    return { a: numbers(3, [n, n], 1), b: numbers(4, [n, n], 1) }
  }
  if (isCall(work)) {
    return Object.fromEntries(Object.entries(callInputs).map(([name, data]) => [name, input([data.length], data)]))
  }
  switch (work) {
    case 'copy':
    case 'bernoulli':
    case 'normal':
      return {}
    case 'gelu':
      return { x: numbers(5, [sizes.gelu], 4) }
    case 'softmax':
      return { x: numbers(6, [rows, columns], 5) }
    case 'layer-norm':
      return {
        x: numbers(7, [rows, columns], 3),
        scale: numbers(8, [columns], 1),
        offset: numbers(9, [columns], 1),
      }
    case 'broadcast-add':
      return { x: numbers(10, [rows, columns], 1), y: numbers(11, [columns], 1) }
    case 'sum':
      return { x: numbers(12, [sizes.sum], 1, true) }
    case 'lstm': {
      const { steps, batch, features, units } = lstm
      return {
        x: numbers(13, [steps, batch, features], 1),
        wx: numbers(14, [features, 4 * units], 0.1),
        wh: numbers(15, [units, 4 * units], 0.1),
        b: numbers(16, [4 * units], 0.1),
      }
    }
    case 'conv': {
      const { batch, height, width, inputs, outputs, kernel } = conv
      return {
        x: numbers(17, [batch, height, width, inputs], 1),
        w: numbers(18, [kernel, kernel, inputs, outputs], 0.2),
      }
    }
  }
}

/** What a program in another language is told of a work: files of raw elements, and settings. */
export interface Told {
  readonly inputs: Readonly<
    Record<string, { readonly file: string; readonly shape: readonly number[]; readonly dtype: 'float32' | 'int32' }>
  >
  readonly settings: unknown
}

/** Writes the inputs of a work below `folder`. */
export const tell = (work: WorkId, folder: string): Told => {
  const inputs = Object.fromEntries(
    Object.entries(inputsOf(work)).map(([name, { shape, data }]) => {
      const file = join(folder, `${work}-${name}.bin`)
      writeFileSync(file, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
      return [name, { file, shape, dtype: data instanceof Int32Array ? ('int32' as const) : ('float32' as const) }]
    }),
  )
  const settings = isStep(work) ? { problem: problems[problemOf(work)], adam: adamSettings } : sizes
  return { inputs, settings }
}
