/** Reads the bytes of a model back, by the field numbers of `onnx.proto3`: as much as we write, and nothing else is let by. */
import {
  ELEMENT,
  type Attribute,
  type ElementType,
  type Graph,
  type Model,
  type Node,
  type Tensor,
  type ValueInfo,
} from '../../src/onnx/model.ts'

interface Field {
  readonly number: number
  /** Of varints, and of floats their bits. */
  readonly value: bigint
  readonly bytes: Uint8Array
}

const NOTHING = new Uint8Array(0)

/** The fields of one message. */
const fieldsOf = (bytes: Uint8Array): readonly Field[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const out: Field[] = []
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = view.getUint8(at++)
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return BigInt.asIntN(64, value)
    }
  }
  while (at < bytes.byteLength) {
    const tag = Number(varint())
    const number = tag >> 3
    switch (tag & 7) {
      case 0:
        out.push({ number, value: varint(), bytes: NOTHING })
        break
      case 2: {
        const length = Number(varint())
        if (at + length > bytes.byteLength) throw new Error('a message is longer than what holds it')
        out.push({ number, value: 0n, bytes: bytes.subarray(at, at + length) })
        at += length
        break
      }
      case 5:
        out.push({ number, value: BigInt(view.getUint32(at, true)), bytes: NOTHING })
        at += 4
        break
      default:
        throw new Error(`wire type ${tag & 7}`)
    }
  }
  return out
}

/** The fields by number; those not in `known` are an error. */
const message = (bytes: Uint8Array, known: readonly number[]): ((number: number) => readonly Field[]) => {
  const fields = fieldsOf(bytes)
  const stranger = fields.find((f) => !known.includes(f.number))
  if (stranger !== undefined) throw new Error(`field ${stranger.number} is not one of ${known.join()}`)
  return (number) => fields.filter((f) => f.number === number)
}

const decoder = new TextDecoder('utf-8', { fatal: true })
const textOf = (fields: readonly Field[]): string => (fields.length === 0 ? '' : decoder.decode(fields[0]!.bytes))
const intOf = (fields: readonly Field[]): number => Number(fields[0]!.value)

const elementOf = (code: number): ElementType => {
  const found = Object.entries(ELEMENT).find(([, c]) => c === code)
  if (found === undefined) throw new Error(`element type ${code}`)
  return found[0] as ElementType // a key of the table
}

const tensorOf = (bytes: Uint8Array): Tensor => {
  const f = message(bytes, [1, 2, 8, 9])
  return {
    name: textOf(f(8)),
    type: elementOf(intOf(f(2))),
    shape: f(1).map((d) => Number(d.value)),
    data: f(9)[0]!.bytes,
  }
}

const valueInfoOf = (bytes: Uint8Array): ValueInfo => {
  const f = message(bytes, [1, 2])
  const type = message(message(f(2)[0]!.bytes, [1])(1)[0]!.bytes, [1, 2])
  const dims = message(type(2)[0]!.bytes, [1])(1)
  return {
    name: textOf(f(1)),
    type: elementOf(intOf(type(1))),
    shape: dims.map((d) => intOf(message(d.bytes, [1])(1))),
  }
}

const attributeOf = (bytes: Uint8Array): readonly [string, Attribute] => {
  const f = message(bytes, [1, 2, 3, 4, 6, 8, 20])
  const name = textOf(f(1))
  switch (intOf(f(20))) {
    case 1:
      return [name, { tag: 'float', value: new Float32Array(Uint32Array.of(intOf(f(2))).buffer)[0]! }]
    case 2:
      return [name, { tag: 'int', value: intOf(f(3)) }]
    case 3:
      return [name, { tag: 'string', value: textOf(f(4)) }]
    case 5:
      return [name, { tag: 'graph', value: graphOf(f(6)[0]!.bytes) }]
    case 7:
      return [name, { tag: 'ints', value: f(8).map((v) => Number(v.value)) }]
    default:
      throw new Error(`attribute ${name} is of type ${intOf(f(20))}`)
  }
}

const nodeOf = (bytes: Uint8Array): Node => {
  const f = message(bytes, [1, 2, 4, 5])
  return {
    op: textOf(f(4)),
    ins: f(1).map((x) => decoder.decode(x.bytes)),
    outs: f(2).map((x) => decoder.decode(x.bytes)),
    attributes: Object.fromEntries(f(5).map((a) => attributeOf(a.bytes))),
  }
}

const graphOf = (bytes: Uint8Array): Graph => {
  const f = message(bytes, [1, 2, 5, 11, 12])
  return {
    name: textOf(f(2)),
    nodes: f(1).map((n) => nodeOf(n.bytes)),
    initializers: f(5).map((t) => tensorOf(t.bytes)),
    inputs: f(11).map((v) => valueInfoOf(v.bytes)),
    outputs: f(12).map((v) => valueInfoOf(v.bytes)),
  }
}

export const decodeModel = (bytes: Uint8Array): Model => {
  const f = message(bytes, [1, 2, 7, 8])
  return {
    irVersion: intOf(f(1)),
    producer: textOf(f(2)),
    graph: graphOf(f(7)[0]!.bytes),
    opset: intOf(message(f(8)[0]!.bytes, [2])(2)),
  }
}
