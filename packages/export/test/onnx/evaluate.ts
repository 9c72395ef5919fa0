/** Runs a model, checking what engines check: names defined once and before use, types, shapes of inputs and outputs. */
import { shapesEqual } from '@pullback/core'
import type { Attributes, Graph, Model, Node } from '../../src/onnx/model.ts'
import { elementwise, isElementwise } from './elementwise.ts'
import { intOf, intsOf, structural } from './structural.ts'
import { fromTensor, moved, type Arr } from './tensor.ts'

/** Values by name, of this graph and of those around it. */
class Scope {
  readonly #outer: Scope | undefined
  readonly #own = new Map<string, Arr>()

  constructor(outer?: Scope) {
    this.#outer = outer
  }

  get(name: string): Arr {
    const found = this.find(name)
    if (found === undefined) throw new Error(`${name} is used before it is defined`)
    return found
  }

  find(name: string): Arr | undefined {
    const outer = this.#outer
    return this.#own.get(name) ?? (outer === undefined ? undefined : outer.find(name))
  }

  define(name: string, x: Arr): void {
    if (name === '' || this.find(name) !== undefined) throw new Error(`${name} is defined twice`)
    this.#own.set(name, x)
  }
}

const graphOf = (attributes: Attributes, name: string): Graph => {
  const a = attributes[name]
  if (a?.tag !== 'graph') throw new Error(`attribute ${name} is no graph`)
  return a.value
}

const checked = (
  info: { readonly name: string; readonly type: string; readonly shape: readonly number[] },
  x: Arr,
): Arr => {
  if (x.type !== info.type || !shapesEqual(x.shape, info.shape)) {
    throw new Error(`${info.name} is ${info.type}[${info.shape.join()}], got ${x.type}[${x.shape.join()}]`)
  }
  return x
}

const run = (graph: Graph, ins: readonly Arr[], outer?: Scope): readonly Arr[] => {
  const scope = new Scope(outer)
  if (ins.length !== graph.inputs.length) throw new Error(`${graph.name} takes ${graph.inputs.length} arrays`)
  graph.initializers.forEach((t) => {
    scope.define(t.name, fromTensor(t))
  })
  graph.inputs.forEach((info, i) => {
    scope.define(info.name, checked(info, ins[i]!))
  })
  for (const node of graph.nodes) {
    const outs = runNode(node, scope)
    if (outs.length !== node.outs.length) throw new Error(`${node.op} has ${outs.length} results`)
    outs.forEach((y, i) => {
      scope.define(node.outs[i]!, y)
    })
  }
  return graph.outputs.map((info) => checked(info, scope.get(info.name)))
}

const scan = (node: Node, ins: readonly Arr[], scope: Scope): readonly Arr[] => {
  const body = graphOf(node.attributes, 'body')
  const count = intOf(node.attributes, 'num_scan_inputs')
  const forward = intsOf(node.attributes, 'scan_input_directions')
  const start = ins.slice(0, ins.length - count)
  const xs = ins.slice(ins.length - count)
  const length = xs[0]!.shape[0]!
  let carry = start
  const rows: (readonly Arr[])[] = []
  for (let i = 0; i < length; i++) {
    const elements = xs.map((x, k) =>
      moved(x, x.shape.slice(1), (at) => [forward[k] === 0 ? i : length - 1 - i, ...at]),
    )
    const outs = run(body, [...carry, ...elements], scope)
    carry = outs.slice(0, start.length)
    rows.push(outs.slice(start.length))
  }
  const stacked = rows[0]!.map((y, k): Arr => {
    const isReverse = intsOf(node.attributes, 'scan_output_directions')[k] === 1
    const all = isReverse ? [...rows].reverse() : rows
    return { type: y.type, shape: [length, ...y.shape], data: all.flatMap((r) => r[k]!.data) }
  })
  return [...carry, ...stacked]
}

const loop = (node: Node, ins: readonly Arr[], scope: Scope): readonly Arr[] => {
  const body = graphOf(node.attributes, 'body')
  let [condition, ...carry] = ins.slice(1) as [Arr, ...Arr[]]
  for (let i = 0n; condition.data[0] === 1; i++) {
    const step: Arr = { type: 'int64', shape: [], data: [i] }
    ;[condition, ...carry] = run(body, [step, condition, ...carry], scope) as [Arr, ...Arr[]]
  }
  return carry
}

const NOTHING: Arr = { type: 'bool', shape: [], data: [0] }

const runNode = (node: Node, scope: Scope): readonly Arr[] => {
  const ins = node.ins.map((name) => (name === '' ? NOTHING : scope.get(name)))
  switch (node.op) {
    case 'If': {
      const branch = ins[0]!.data[0] === 1 ? 'then_branch' : 'else_branch'
      return run(graphOf(node.attributes, branch), [], scope)
    }
    case 'Scan':
      return scan(node, ins, scope)
    case 'Loop':
      return loop(node, ins, scope)
    default: {
      const isPlain = isElementwise(node.op) && !(node.op === 'Mod' && intOf(node.attributes, 'fmod') !== 1)
      return isPlain ? [elementwise(node.op, ins)] : structural(node.op, ins, node.attributes)
    }
  }
}

export const evaluate = (model: Model, ins: readonly Arr[]): readonly Arr[] => run(model.graph, ins)
