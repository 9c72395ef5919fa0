/** A model as a table: what each layer returns and how much it has to learn. */
import { bytesOf, leavesOf, sizeOf, type DType, type Shape } from '@pullback/core'
import { evalShape, random } from '@pullback/autodiff'
import { checkLayer } from './given.ts'
import type { AnyLayer, Key, Layer } from './layer.ts'
import { defaultName, uniqueNames } from './names.ts'
import { leavesOfNested } from './nested.ts'
import { isSpec, showSizes, type SpecOf, type Spec } from './spec.ts'

/** One layer of a table. */
export interface SummaryRow {
  readonly name: string
  readonly className: string
  /** How many containers it stands in. */
  readonly depth: number
  /** Of its first array, and of all. */
  readonly output: Spec
  readonly outputs: readonly Spec[]
  /** Elements of its parameters. */
  readonly parameters: number
  /** Bytes of its parameters. */
  readonly bytes: number
}

/** The rows and the totals that `summary` prints. */
export interface Summary {
  readonly rows: readonly SummaryRow[]
  readonly parameters: number
  readonly bytes: number
}

interface Weights {
  readonly parameters: number
  readonly bytes: number
}

type Erased = Layer<unknown, unknown, unknown, unknown>

const weigh = (params: unknown): Weights => {
  let [parameters, bytes] = [0, 0]
  for (const leaf of leavesOf(params) as { readonly shape: Shape; readonly dtype: DType }[]) {
    parameters += sizeOf(leaf.shape)
    bytes += sizeOf(leaf.shape) * bytesOf(leaf.dtype)
  }
  return { parameters, bytes }
}

const weightsOf = (layer: Erased, input: Spec): Weights =>
  // Only shapes are wanted: nothing is drawn.
  weigh(evalShape((rng: Key) => layer.init(rng, input).params, random.key(0)))

/** Specs, or trees of them, as a layer takes them. */
const specsOf = (inputs: readonly unknown[]): readonly Spec[] => inputs as readonly Spec[]

const rowsOf = (layers: readonly AnyLayer[], inputs: readonly Spec[], depth: number): readonly SummaryRow[] => {
  const names = uniqueNames('summary', layers)
  return layers.flatMap((any, i) => {
    const layer = any as unknown as Erased // each is only asked about the spec that reaches it
    const received = inputs[i]
    if (received === undefined) throw new TypeError(`summary: ${layer.name} must say what its layers receive`)
    const outputs = leavesOfNested('summary', isSpec, layer.outputSpec(received))
    const [output] = outputs
    if (output === undefined) throw new TypeError(`summary: ${names[i] ?? ''} must return an array, got none`)
    const row = {
      name: names[i] ?? '',
      className: layer.className,
      depth,
      output,
      outputs,
      ...weightsOf(layer, received),
    }
    return [row, ...rowsOf(layer.layers, specsOf(layer.layerInputs(received)), depth + 1)]
  })
}

/** The figures of `summary`, for programs. */
export const summarize = <P, V, X, Y>(layer: Layer<P, V, X, Y>, input: SpecOf<X>): Summary => {
  checkLayer('summarize', layer)
  leavesOfNested('summarize', isSpec, input)
  const any = layer as unknown as AnyLayer
  const rows =
    layer.layers.length === 0
      ? rowsOf([any], specsOf([input]), 0)
      : rowsOf(layer.layers, specsOf(layer.layerInputs(input)), 0)
  return { rows, ...weightsOf(any as unknown as Erased, input as Spec) }
}

/** `1,234 B`, `12.3 kB`, `4.56 MB`: three digits and decimal units. */
const showBytes = (n: number): string => {
  const unit = n < 1000 ? 0 : n < 1e6 ? 1 : n < 1e9 ? 2 : 3
  return unit === 0 ? `${n} B` : `${(n / 1000 ** unit).toPrecision(3)} ${['B', 'kB', 'MB', 'GB'][unit] ?? ''}`
}

const grouped = (n: number): string => String(n).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',')

/** Columns lined up: the first two at their left, the others, which are numbers, at their right. */
const align = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => (row[c] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, c) => (c < 2 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/**
 * A table of a model's layers with output shapes (null for sizes not known before a call), numbers of parameters, their
 * bytes, and totals. Layers within a container stand indented below it, their numbers being part of its own.
 *
 * @example
 * console.log(summary(model, inputSpec([null, 64])))
 */
export const summary = <P, V, X, Y>(layer: Layer<P, V, X, Y>, input: SpecOf<X>): string => {
  checkLayer('summary', layer)
  leavesOfNested('summary', isSpec, input)
  const { rows, parameters, bytes } = summarize(layer, input)
  const cells = rows.map((row) => {
    const isAutomatic = row.name.replace(/_\d+$/, '') === defaultName(row.className)
    const kind = isAutomatic ? row.name : `${row.name} (${row.className})`
    return [
      '  '.repeat(row.depth) + kind,
      row.outputs.map(({ shape }) => showSizes(shape)).join(', '),
      grouped(row.parameters),
      showBytes(row.bytes),
    ]
  })
  const head = ['Layer', 'Output', 'Parameters', 'Bytes']
  const total = ['Total', '', grouped(parameters), showBytes(bytes)]
  const lines = align([head, ...cells, total])
  const rule = '─'.repeat(Math.max(...lines.map((line) => line.length)))
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n')
}
