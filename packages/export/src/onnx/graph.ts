/** Builds the graph of a model, node by node. It knows no operation and no primitive. */
import type { NdArray } from '@pullback/core'
import { isHalf, numbersOf, sizeOf, wideOf, type Shape, type TypedArray, type WideDType } from '@pullback/core'
import type { Attribute, Attributes, ElementType, Graph, Node, Tensor, ValueInfo } from './model.ts'

/**
 * What values are computed in. onnxruntime has kernels of every operation for bool, int32, int64, float32 and float64
 * only, so narrow types live in the wide ones that hold them, and a uint32 in the low half of an int64.
 */
export type Computed = WideDType | 'int64'

/** A value of the graph. */
export interface Val {
  readonly name: string
  readonly shape: Shape
  readonly dtype: Computed
}

export interface ValType {
  readonly shape: Shape
  readonly dtype: Computed
}

/** The element type in the file of what we compute in. */
export const elementOf = (dtype: Computed): ElementType => (dtype === 'uint32' ? 'int64' : dtype)

export const ints = (value: readonly number[]): Attribute => ({ tag: 'ints', value })
export const int = (value: number): Attribute => ({ tag: 'int', value })
export const graphOf = (value: Graph): Attribute => ({ tag: 'graph', value })

const bytesOf = (x: TypedArray | BigInt64Array): Uint8Array => new Uint8Array(x.buffer, x.byteOffset, x.byteLength)

const int64s = (xs: ArrayLike<number>): Uint8Array => bytesOf(BigInt64Array.from(Array.from(xs), BigInt))

/** Constants longer than this are told apart by the array they came from, not by what they hold. */
const COMPARED = 64

/** What the graphs of a model share: names, and constants, which subgraphs see too. */
class Shared {
  next = 0
  readonly taken = new Set<string>()
  readonly tensors: Tensor[] = []
  readonly byContent = new Map<string, string>()
  readonly byArray = new Map<NdArray, Val>()
}

/** One graph under construction. Equal nodes of a graph and those around it are written once: all are pure. */
export class GraphBuilder {
  readonly #shared: Shared
  readonly #outer: GraphBuilder | undefined
  readonly #nodes: Node[] = []
  readonly #known = new Map<string, readonly Val[]>()

  constructor(outer?: GraphBuilder) {
    this.#outer = outer
    this.#shared = outer === undefined ? new Shared() : outer.#shared
  }

  /** A name that no other value of the model has. */
  fresh(base: string): string {
    const { taken } = this.#shared
    let name = base
    for (let i = 1; taken.has(name); i++) name = `${base}_${i}`
    taken.add(name)
    return name
  }

  /** The results of a node; `ins` are values, names, or '' for operands left out. */
  op(
    op: string,
    ins: readonly (Val | string)[],
    outs: readonly ValType[],
    attributes: Attributes = {},
  ): readonly Val[] {
    const names = ins.map((x) => (typeof x === 'string' ? x : x.name))
    const hasGraph = Object.values(attributes).some((a) => a.tag === 'graph')
    const key = hasGraph ? undefined : JSON.stringify([op, names, outs, attributes])
    const known = key === undefined ? undefined : this.#find(key)
    if (known !== undefined) return known
    const results = outs.map(({ shape, dtype }) => ({ name: this.#number(), shape, dtype }))
    this.#nodes.push({ op, ins: names, outs: results.map((y) => y.name), attributes })
    if (key !== undefined) this.#known.set(key, results)
    return results
  }

  /** `op` with one result. */
  one(op: string, ins: readonly (Val | string)[], out: ValType, attributes?: Attributes): Val {
    return this.op(op, ins, [out], attributes)[0]!
  }

  /** Gives a value a name of the caller's, which no other value may have. */
  output(op: string, x: Val, name: string, attributes: Attributes = {}): void {
    this.#nodes.push({ op, ins: [x.name], outs: [name], attributes })
  }

  /** A rank-0 constant. */
  constant(dtype: Computed, value: number): Val {
    const data = dtype === 'uint32' || dtype === 'int64' ? int64s([value]) : bytesOf(scalarOf(dtype, value))
    return { name: this.#tensor(elementOf(dtype), [], data), shape: [], dtype }
  }

  /** A constant array of whole numbers that our own arrays cannot hold: shapes, axes and starts. */
  int64(values: readonly number[], shape: Shape = [values.length]): string {
    return this.#tensor('int64', shape, int64s(values))
  }

  /** A constant array of int32 positions. */
  positions(values: readonly number[], shape: Shape = [values.length]): Val {
    return { name: this.#tensor('int32', shape, bytesOf(Int32Array.from(values))), shape, dtype: 'int32' }
  }

  /** An array of the caller's as a constant. */
  array(x: NdArray): Val {
    const { byArray } = this.#shared
    const known = byArray.get(x)
    if (known !== undefined) return known
    const dtype = wideOf(x.dtype)
    const data = dtype === 'uint32' ? int64s(x.data) : bytesOf(wideData(x))
    const made = { name: this.#tensor(elementOf(dtype), x.shape, data), shape: x.shape, dtype }
    byArray.set(x, made)
    return made
  }

  /** A graph inside this one, which sees all its values. `title` names it. */
  subgraph(
    title: string,
    args: readonly ValType[],
    body: (b: GraphBuilder, args: readonly Val[]) => readonly Val[],
  ): Graph {
    const inner = new GraphBuilder(this)
    const named = args.map(({ shape, dtype }) => ({ name: this.#number(), shape, dtype }))
    const results = body(inner, named)
    // Results must be made inside, and no two may be one value.
    const outputs = results.map((y) => {
      const name = this.#number()
      inner.output('Identity', y, name)
      return infoOf({ ...y, name })
    })
    return { name: title, nodes: inner.#nodes, initializers: [], inputs: named.map(infoOf), outputs }
  }

  /** The whole graph. */
  finish(name: string, inputs: readonly ValueInfo[], outputs: readonly ValueInfo[]): Graph {
    return { name, nodes: this.#nodes, initializers: this.#shared.tensors, inputs, outputs }
  }

  #find(key: string): readonly Val[] | undefined {
    const outer = this.#outer
    return this.#known.get(key) ?? (outer === undefined ? undefined : outer.#find(key))
  }

  #number(): string {
    return this.fresh(`v${this.#shared.next++}`)
  }

  #tensor(type: ElementType, shape: Shape, data: Uint8Array): string {
    const { byContent, tensors } = this.#shared
    const key = sizeOf(shape) > COMPARED ? undefined : `${type} ${shape.join('x')} ${data.join()}`
    const known = key === undefined ? undefined : byContent.get(key)
    if (known !== undefined) return known
    const name = this.fresh(`c${tensors.length}`)
    tensors.push({ name, type, shape, data })
    if (key !== undefined) byContent.set(key, name)
    return name
  }
}

const infoOf = ({ name, shape, dtype }: Val): ValueInfo => ({ name, type: elementOf(dtype), shape })

const scalarOf = (dtype: 'bool' | 'int32' | 'float32' | 'float64', value: number): TypedArray => {
  switch (dtype) {
    case 'bool':
      return Uint8Array.of(value)
    case 'int32':
      return Int32Array.of(value)
    case 'float32':
      return Float32Array.of(value)
    case 'float64':
      return Float64Array.of(value)
  }
}

/** The elements in the wide type that holds them. */
const wideData = (x: NdArray): TypedArray => {
  if (isHalf(x.dtype)) return Float32Array.from(numbersOf(x.data, x.dtype))
  return wideOf(x.dtype) === 'int32' ? Int32Array.from(x.data) : x.data
}
