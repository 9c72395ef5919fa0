/** What an ONNX model consists of, as far as we write it, and its encoding: fields are numbered as in `onnx.proto3`. */
import type { DType, Shape } from '@pullback/core'
import { bytes, float, int, join, message, text, textEntry, type Chunks } from './wire.ts'

/** Element types of tensors: ours, and the integers that ONNX has for shapes and positions. */
export type ElementType = DType | 'int64'

/** `TensorProto.DataType`. */
export const ELEMENT: { readonly [T in ElementType]: number } = {
  float32: 1,
  uint8: 2,
  int8: 3,
  uint16: 4,
  int16: 5,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  float64: 11,
  uint32: 12,
  bfloat16: 16,
}

export interface Tensor {
  readonly name: string
  readonly type: ElementType
  readonly shape: Shape
  /** Row-major elements, little-endian. */
  readonly data: Uint8Array
}

export type Attribute =
  | { readonly tag: 'float'; readonly value: number }
  | { readonly tag: 'int'; readonly value: number }
  | { readonly tag: 'string'; readonly value: string }
  | { readonly tag: 'ints'; readonly value: readonly number[] }
  | { readonly tag: 'graph'; readonly value: Graph }

export type Attributes = Readonly<Record<string, Attribute>>

export interface Node {
  readonly op: string
  /** Names of values; '' for an operand left out. */
  readonly ins: readonly string[]
  readonly outs: readonly string[]
  readonly attributes: Attributes
}

/** The name and type of an input or output. */
export interface ValueInfo {
  readonly name: string
  readonly type: ElementType
  readonly shape: Shape
}

export interface Graph {
  readonly name: string
  readonly nodes: readonly Node[]
  readonly initializers: readonly Tensor[]
  readonly inputs: readonly ValueInfo[]
  readonly outputs: readonly ValueInfo[]
}

export interface Model {
  readonly irVersion: number
  readonly opset: number
  readonly producer: string
  readonly graph: Graph
}

const tensorProto = ({ name, type, shape, data }: Tensor): Chunks =>
  join([...shape.map((n) => int(1, n)), int(2, ELEMENT[type]), text(8, name), bytes(9, data)])

/** The value, then `AttributeProto.AttributeType`. */
const attributeValue = (a: Attribute): Chunks => {
  switch (a.tag) {
    case 'float':
      return join([float(2, a.value), int(20, 1)])
    case 'int':
      return join([int(3, a.value), int(20, 2)])
    case 'string':
      return join([textEntry(4, a.value), int(20, 3)])
    case 'graph':
      return join([message(6, graphProto(a.value)), int(20, 5)])
    case 'ints':
      return join([...a.value.map((v) => int(8, v)), int(20, 7)])
  }
}

const nodeProto = ({ op, ins, outs, attributes }: Node): Chunks =>
  join([
    ...ins.map((name) => textEntry(1, name)),
    ...outs.map((name) => textEntry(2, name)),
    text(4, op),
    ...Object.entries(attributes).map(([name, a]) => message(5, join([text(1, name), attributeValue(a)]))),
  ])

const valueInfo = ({ name, type, shape }: ValueInfo): Chunks => {
  const dims = message(2, join(shape.map((n) => message(1, int(1, n)))))
  return join([text(1, name), message(2, message(1, join([int(1, ELEMENT[type]), dims])))])
}

const graphProto = (g: Graph): Chunks =>
  join([
    ...g.nodes.map((n) => message(1, nodeProto(n))),
    text(2, g.name),
    ...g.initializers.map((t) => message(5, tensorProto(t))),
    ...g.inputs.map((v) => message(11, valueInfo(v))),
    ...g.outputs.map((v) => message(12, valueInfo(v))),
  ])

/** `ModelProto`. */
export const modelProto = ({ irVersion, opset, producer, graph }: Model): Chunks =>
  join([int(1, irVersion), text(2, producer), message(7, graphProto(graph)), message(8, int(2, opset))])
