/** Programs as pictures, in the languages of Graphviz and Mermaid. Text is in show.ts. */
import { showAval } from './aval.ts'
import type { AnyPrimitive } from './primitive.ts'
import { checkProgram, type Atom, type Program, type Var } from './program.ts'

interface Node {
  readonly id: string
  readonly label: string
  readonly kind: 'input' | 'operation' | 'output'
}
interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
}
interface Group {
  readonly id: string
  readonly label: string
  readonly graph: Graph
}
interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly groups: readonly Group[]
}

/** Nodes of a program; the programs it calls are groups beside them, joined to the operation that calls. */
const graphOf = (p: Program, prefix: string): Graph => {
  const nodes: Node[] = []
  const edges: Edge[] = []
  const groups: Group[] = []
  const madeBy = new Map<Var, string>()
  const join = (a: Atom, to: string): void => {
    if (a.tag === 'literal') return // it stands in the label of what it goes into
    edges.push({ from: madeBy.get(a) ?? '', to, label: showAval(a.aval) })
  }
  p.inputs.forEach((v, i) => {
    const id = `${prefix}in${i}`
    madeBy.set(v, id)
    nodes.push({ id, label: `input ${i}: ${showAval(v.aval)}`, kind: 'input' })
  })
  p.equations.forEach((e, i) => {
    const id = `${prefix}op${i}`
    const literals = e.ins.flatMap((a) => (a.tag === 'literal' ? [a.value.toString()] : []))
    nodes.push({ id, label: [e.prim.name, ...literals].join(' '), kind: 'operation' })
    for (const a of e.ins) join(a, id)
    for (const v of e.outs) madeBy.set(v, id)
    const called = (e.prim as AnyPrimitive).called?.(e.params)
    if (called !== undefined) groups.push({ id, label: e.prim.name, graph: graphOf(called, `${id}_`) })
  })
  p.outputs.forEach((a, i) => {
    const id = `${prefix}out${i}`
    const literal = a.tag === 'literal' ? ` = ${a.value.toString()}` : ''
    nodes.push({ id, label: `output ${i}${literal}`, kind: 'output' })
    join(a, id)
  })
  return { nodes, edges, groups }
}

const quoted = (s: string): string => JSON.stringify(s)
const indented = (lines: readonly string[]): readonly string[] => lines.map((l) => `  ${l}`)

const DOT_SHAPES = { input: 'ellipse', operation: 'box', output: 'doublecircle' } as const

const dotLines = ({ nodes, edges, groups }: Graph): readonly string[] => [
  ...nodes.map(({ id, label, kind }) => `${id} [label=${quoted(label)}, shape=${DOT_SHAPES[kind]}]`),
  ...edges.map(({ from, to, label }) => `${from} -> ${to} [label=${quoted(label)}]`),
  ...groups.flatMap(({ id, label, graph }) => [
    `subgraph cluster_${id} {`,
    ...indented([`label=${quoted(label)}`, ...dotLines(graph)]),
    '}',
    ...graph.nodes.slice(0, 1).map((first) => `${id} -> ${first.id} [style=dashed]`),
  ]),
]

/**
 * A traced program as a graph for Graphviz: its inputs, operations and outputs, with types along the edges; programs
 * that are called stand in frames.
 *
 * @example
 * const dot = programToDot(makeProgram((x: Value) => x.sin().sum(), spec([3])))
 */
export const programToDot = (program: Program): string => {
  checkProgram('programToDot', program)
  return ['digraph program {', ...indented(dotLines(graphOf(program, ''))), '}'].join('\n')
}

/** Text in a Mermaid label: quotes would end it. */
const mermaidText = (s: string): string => `"${s.replaceAll('"', '#quot;')}"`

const mermaidNode = ({ id, label, kind }: Node): string => {
  const text = mermaidText(label)
  return kind === 'input' ? `${id}([${text}])` : kind === 'output' ? `${id}[[${text}]]` : `${id}[${text}]`
}

const mermaidLines = ({ nodes, edges, groups }: Graph): readonly string[] => [
  ...nodes.map(mermaidNode),
  ...edges.map(({ from, to, label }) => `${from} -->|${mermaidText(label)}| ${to}`),
  ...groups.flatMap(({ id, label, graph }) => [
    `subgraph ${id}_body[${mermaidText(label)}]`,
    ...indented(mermaidLines(graph)),
    'end',
    `${id} -.-> ${id}_body`,
  ]),
]

/**
 * A traced program as a Mermaid flowchart, as `programToDot` draws it; Markdown viewers show it.
 *
 * @example
 * const chart = programToMermaid(makeProgram((x: Value) => x.sin().sum(), spec([3])))
 */
export const programToMermaid = (program: Program): string => {
  checkProgram('programToMermaid', program)
  return ['flowchart TD', ...indented(mermaidLines(graphOf(program, '')))].join('\n')
}
