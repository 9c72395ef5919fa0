/** The files that scripts/parity/kerasFiles.py made with real Keras, and what its models return. */
import { readFileSync } from 'node:fs'
import { array, type DType, type NdArray } from '@pullback/core'
import { random, type Value } from '@pullback/autodiff'
import { either as E } from 'fp-ts'
import { evaluating, type State } from '../src/index.ts'
import { readZip } from '../src/zip/index.ts'

interface Tensor {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

export interface Expected {
  readonly inputs: readonly Tensor[]
  readonly outputs: readonly Tensor[]
}

export const MODELS = ['dense', 'images', 'lines', 'sequences', 'attention', 'graph'] as const

const unzipped = (): ReadonlyMap<string, Uint8Array> => {
  const read = readZip(readFileSync(new URL('fixtures/kerasFiles.zip', import.meta.url)))
  if (E.isLeft(read)) throw new Error(read.left.found)
  return read.right
}

const files = unzipped()

export const fixture = (name: string): Uint8Array => {
  const found = files.get(name)
  if (found === undefined) throw new Error(`no fixture ${name}`)
  return found
}

export const expected = JSON.parse(new TextDecoder().decode(fixture('expected.json'))) as Readonly<
  Record<string, Expected>
>

const read = ({ dtype, shape, data }: Tensor): NdArray => array(Float64Array.from(data), { shape, dtype })

interface Model {
  readonly layer: (params: never, state: never, rng: never, x: never) => readonly [unknown, unknown]
  readonly params: unknown
  readonly state: State<unknown>
  readonly input: unknown
}

const leaves = (tree: unknown): readonly Value[] =>
  Array.isArray(tree)
    ? tree.flatMap(leaves)
    : typeof tree === 'object' && tree !== null && !('dtype' in tree)
      ? Object.values(tree).flatMap(leaves)
      : [tree as Value] // of the output of a layer

/** The arrays in the form of the specs. */
const packed = (specs: unknown, xs: NdArray[]): unknown => {
  if (Array.isArray(specs)) return specs.map((s) => packed(s, xs))
  if (typeof specs !== 'object' || specs === null || 'dtype' in specs) return xs.shift()
  return Object.fromEntries(Object.entries(specs).map(([k, s]) => [k, packed(s, xs)]))
}

/** The largest difference from what Keras returned. */
export const difference = (name: string, { layer, params, state, input }: Model): number => {
  const { inputs, outputs } = expected[name] ?? { inputs: [], outputs: [] }
  const x = packed(input, inputs.map(read))
  const [y] = layer(params as never, evaluating(state) as never, random.key(0) as never, x as never)
  const ys = leaves(y) as readonly NdArray[]
  if (ys.length !== outputs.length || ys.length === 0) throw new Error(`${ys.length} outputs, not ${outputs.length}`)
  return Math.max(
    ...outputs.map(({ shape, data }, i) => {
      const found = ys[i]
      if (found === undefined || found.shape.join() !== shape.join())
        throw new Error(`shape ${found?.shape.join() ?? ''}`)
      return data.reduce((m, v, k) => Math.max(m, Math.abs(v - Number(found.data[k]))), 0)
    }),
  )
}
