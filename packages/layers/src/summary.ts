/** A model as a table: what each layer returns and how much it has to learn. */
import { bytesOf, leavesOf, sizeOf, type DType, type Shape } from '@pullback/core'
import { evalShape, random } from '@pullback/autodiff'
import type { AnyLayer, Key, Layer } from './layer.ts'
import { defaultName, uniqueNames } from './names.ts'
import { showSizes, type SpecOf, type Spec } from './spec.ts'

/** One layer of a table. */
export interface SummaryRow {
  readonly name: string
  readonly className: string
  /** How many containers it stands in. */
  readonly depth: number
  readonly output: Spec
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

const rowsOf = (layers: readonly AnyLayer[], input: Spec, depth: number): readonly SummaryRow[] => {
  const names = uniqueNames('summary', layers)
  let x = input
  return layers.flatMap((any, i) => {
    const layer = any as unknown as Erased // each is only asked about the spec that reaches it
    const row = {
      name: names[i] ?? '',
      className: layer.className,
      depth,
      output: layer.outputSpec(x),
      ...weightsOf(layer, x),
    }
    const inner = rowsOf(layer.layers, x, depth + 1)
    x = row.output
    return [row, ...inner]
  })
}

/** The figures of `summary`, for programs. */
export const summarize = <P, V, X, Y>(layer: Layer<P, V, X, Y>, input: SpecOf<X>): Summary => {
  const any = layer as unknown as AnyLayer
  const spec = input as Spec
  const rows = rowsOf(layer.layers.length === 0 ? [any] : layer.layers, spec, 0)
  return { rows, ...weightsOf(any as unknown as Erased, spec) }
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
  const { rows, parameters, bytes } = summarize(layer, input)
  const cells = rows.map((row) => {
    const isAutomatic = row.name.replace(/_\d+$/, '') === defaultName(row.className)
    const kind = isAutomatic ? row.name : `${row.name} (${row.className})`
    return ['  '.repeat(row.depth) + kind, showSizes(row.output.shape), grouped(row.parameters), showBytes(row.bytes)]
  })
  const head = ['Layer', 'Output', 'Parameters', 'Bytes']
  const total = ['Total', '', grouped(parameters), showBytes(bytes)]
  const lines = align([head, ...cells, total])
  const rule = '─'.repeat(Math.max(...lines.map((line) => line.length)))
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n')
}
