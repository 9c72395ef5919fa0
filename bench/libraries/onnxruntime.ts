/** Matrix products in onnxruntime-node. The model of one node is written here, in the encoding of protocol buffers. */
import { inputsOf } from '../inputs.ts'
import type { ArrayWorks, Result, Task } from '../task.ts'
import { matmulOf, matmulWorks } from '../works.ts'
import { load } from './load.ts'

interface Tensor {
  readonly data: Float32Array
}

interface Runtime {
  readonly Tensor: new (dtype: 'float32', data: Float32Array, shape: readonly number[]) => Tensor
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: { intraOpNumThreads: number; interOpNumThreads: number },
    ): Promise<{ run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>> }>
  }
}

const varint = (value: number): readonly number[] =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(Math.floor(value / 0x80))]

type Bytes = readonly number[]

const int = (field: number, value: number): Bytes => [...varint(field << 3), ...varint(value)]
const nested = (field: number, ...parts: readonly Bytes[]): Bytes => {
  const body = parts.flat()
  return [...varint((field << 3) | 2), ...varint(body.length), ...body]
}
const text = (field: number, value: string): Bytes => nested(field, [...new TextEncoder().encode(value)])

// Field numbers are those of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
const matrix = (field: number, name: string, n: number): Bytes => {
  const dim = nested(1, int(1, n))
  return nested(field, text(1, name), nested(2, nested(1, int(1, 1), nested(2, dim, dim))))
}

const flag = (name: string, value: boolean): Bytes => nested(5, text(1, name), int(3, value ? 1 : 0), int(20, 2))

/** C = Gemm(A, B), either of them transposed. */
const modelOf = (n: number, form: 'nn' | 'nt' | 'tn'): Uint8Array => {
  const node = nested(
    1,
    text(1, 'a'),
    text(1, 'b'),
    text(2, 'c'),
    text(4, 'Gemm'),
    flag('transA', form === 'tn'),
    flag('transB', form === 'nt'),
  )
  const graph = nested(7, node, text(2, 'product'), matrix(11, 'a', n), matrix(11, 'b', n), matrix(12, 'c', n))
  return Uint8Array.from([...int(1, 8), ...graph, ...nested(8, int(2, 13))])
}

export const onnxruntime = async (
  threads: number,
): Promise<{ readonly version: string; readonly works: ArrayWorks }> => {
  const { module, version } = await load('onnxruntime-node')
  const { Tensor, InferenceSession } = module as Runtime
  const open = async (work: (typeof matmulWorks)[number]): Promise<Task> => {
    const { n, form } = matmulOf(work)
    const session = await InferenceSession.create(modelOf(n, form), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
    })
    const feeds = Object.fromEntries(
      Object.entries(inputsOf(work)).map(([name, { shape, data }]) => [
        name,
        new Tensor('float32', data as Float32Array, shape), // matrices are float32
      ]),
    )
    return {
      run: () => session.run(feeds),
      outputs: async (): Promise<readonly Result[]> => [(await session.run(feeds))['c']!.data],
    }
  }
  return { version, works: Object.fromEntries(matmulWorks.map((work) => [work, () => open(work)])) }
}
