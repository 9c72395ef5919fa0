/** Vectorisation: one more axis on every mapped value, always axis 0 while tracing. Knows no primitive by name. */
import {
  broadcastPrefix,
  checkOptions,
  describeArgument,
  normalizeAxis,
  pathsOf,
  showPath,
  showShape,
  type TreeDef,
  type Value,
} from '@pullback/core'
import { aval } from '../aval.ts'
import { withAxis } from '../axes.ts'
import { repeatRows } from '../family.ts'
import { permute } from '../primitives/layout.ts'
import type { AnyPrimitive, Batched } from '../primitive.ts'
import { Tracer, withTrace, type Trace } from '../trace.ts'
import { checkFunction, flattenValues, nameOf, unflattenValues } from './arguments.ts'

class BatchTracer extends Tracer {
  /** With the mapped axis in front. */
  readonly rows: Value

  constructor(trace: BatchTrace, rows: Value) {
    super(trace, aval(rows.shape.slice(1), rows.dtype, rows.weakType))
    this.rows = rows
  }
}

class BatchTrace implements Trace {
  readonly level: number
  readonly title: string
  readonly size: number
  readonly axisName: string | undefined
  alive = true

  constructor(level: number, title: string, size: number, axisName: string | undefined) {
    this.level = level
    this.title = title
    this.size = size
    this.axisName = axisName
  }

  rowsOf(x: Value): Value | undefined {
    return x instanceof BatchTracer && x.trace === this ? x.rows : undefined
  }

  process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[] {
    const rows = args.map((x) => this.rowsOf(x))
    // The rule sees whole batches, so the operation's own complaint about one example comes first.
    prim.avals(args, params)
    const xs = args.map((x, i) => rows[i] ?? x)
    const mapped = rows.map((r) => r !== undefined)
    if (prim.batchSome === undefined) {
      return prim.batch(xs, mapped, params, this.size, this.axisName).map((y) => new BatchTracer(this, y))
    }
    return prim
      .batchSome(xs, mapped, params, this.size, this.axisName)
      .map((y) => (y.isMapped ? new BatchTracer(this, y.value) : y.value))
  }
}

/** `f` over axis 0 of the mapped inputs, the axis having a name if one is given. */
export const vmapFlat = (
  title: string,
  f: (xs: readonly Value[]) => readonly Value[],
  xs: readonly Value[],
  mapped: readonly boolean[],
  size: number,
  axisName?: string,
): readonly Batched[] =>
  withTrace(
    (level) => new BatchTrace(level, title, size, axisName),
    (trace) => {
      const run = (): readonly Value[] => f(xs.map((x, i) => (mapped[i] === true ? new BatchTracer(trace, x) : x)))
      const ys = axisName === undefined ? run() : withAxis({ name: axisName, size, trace }, run)
      return ys.map((y) => {
        const rows = trace.rowsOf(y)
        return { value: rows ?? y, isMapped: rows !== undefined }
      })
    },
  )

export interface VmapOptions {
  /**
   * The axis to map over: a number for all leaves, or one prefix tree per argument with null where an argument is not
   * mapped: `[0, null]`, `[{ w: null, x: 1 }]`. Negative axes count from the end. Default 0.
   */
  readonly inAxes?: unknown
  /** Where the mapped axis goes in the results: a number, or a prefix tree; null returns an unmapped result as it is. Default 0. */
  readonly outAxes?: unknown
  /** A name for the mapped axis, by which `lax.psum` and the other collective operations combine the examples. */
  readonly axisName?: string
  /** Number of examples; needed when nothing is mapped. */
  readonly axisSize?: number
}

const moveAxis = (x: Value, from: number, to: number): Value => {
  const rest = x.shape.map((_, d) => d).filter((d) => d !== from)
  return permute(x, [...rest.slice(0, to), from, ...rest.slice(to)])
}

const axisAt = (what: string, axis: unknown, def: TreeDef, i: number): number | null => {
  if (axis === null || (typeof axis === 'number' && Number.isInteger(axis))) return axis
  throw new TypeError(
    `vmap: ${what} must hold integers or null, got ${typeof axis === 'number' ? axis : typeof axis} at ${showPath(pathsOf(def)[i]!)}`,
  )
}

/** A function over one more axis: `vmap(f)(xs)[i]` is `f(xs[i])`, in one pass. */
export const vmap = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  options: VmapOptions = {},
): ((...args: Args) => Y) => {
  checkOptions('vmap', options, ['inAxes', 'outAxes', 'axisName', 'axisSize'])
  checkFunction('vmap', f)
  const { inAxes = 0, outAxes = 0, axisName, axisSize } = options
  if (axisName !== undefined && (typeof axisName !== 'string' || axisName === '')) {
    throw new TypeError(`vmap: axisName must be a string that is not empty, got ${describeArgument(axisName)}`)
  }
  if (axisSize !== undefined && (!Number.isInteger(axisSize) || axisSize < 0)) {
    throw new RangeError(`vmap: axisSize must be a non-negative integer, got ${String(axisSize)}`)
  }
  const title = `vmap of ${nameOf(f)}`
  return (...args) => {
    const { values, def } = flattenValues('vmap', 'argument', args)
    if (Array.isArray(inAxes) && inAxes.length !== args.length) {
      throw new TypeError(`vmap: inAxes must have one entry per argument, got ${inAxes.length} for ${args.length}`)
    }
    const axes = broadcastPrefix('vmap inAxes', inAxes, args).map((a, i) => axisAt('inAxes', a, def, i))
    const at = (i: number): string => `argument ${showPath(pathsOf(def)[i]!)}`
    const rows = values.map((x, i) => {
      const axis = axes[i]!
      if (axis === null) return x
      if (x.shape.length === 0) {
        throw new TypeError(`vmap: ${at(i)} is a scalar and has no axis to map over; give it null in inAxes`)
      }
      return moveAxis(x, normalizeAxis(`vmap: ${at(i)}`, axis, x.shape.length), 0)
    })
    const size = sizeOfMapped(rows, axes, axisSize, at)
    let outDef = def
    const outs = vmapFlat(
      title,
      (xs) => {
        const y = flattenValues('vmap', `result of ${nameOf(f)}`, f(...(unflattenValues(def, xs) as Args)))
        outDef = y.def
        return y.values
      },
      rows,
      axes.map((a) => a !== null),
      size,
      axisName,
    )
    const outTree = unflattenValues(
      outDef,
      outs.map((o) => o.value),
    )
    const places = broadcastPrefix('vmap outAxes', outAxes, outTree).map((a, i) => axisAt('outAxes', a, outDef, i))
    const moved = outs.map(({ value, isMapped }, i) => {
      const axis = places[i]!
      if (axis === null) {
        if (!isMapped) return value
        throw new TypeError(
          `vmap: result ${showPath(pathsOf(outDef)[i]!)} is mapped, so its outAxes entry must be a number, got null`,
        )
      }
      const all = isMapped ? value : repeatRows(value, size)
      return moveAxis(all, 0, normalizeAxis('vmap: outAxes', axis, all.shape.length))
    })
    return unflattenValues(outDef, moved) as Y // f's own structure
  }
}

const sizeOfMapped = (
  rows: readonly Value[],
  axes: readonly (number | null)[],
  axisSize: number | undefined,
  at: (i: number) => string,
): number => {
  const mapped = rows.flatMap((x, i) => (axes[i] === null ? [] : [{ i, n: x.shape[0]! }]))
  const [first] = mapped
  if (first === undefined) {
    if (axisSize === undefined) throw new TypeError('vmap: nothing is mapped, so axisSize is needed, got none')
    return axisSize
  }
  const n = axisSize ?? first.n
  if (mapped.some((m) => m.n !== n)) {
    const sizes = mapped.map((m) => `${m.n} for ${at(m.i)} of shape ${showShape(rows[m.i]!.shape)}`).join(', ')
    const wanted = axisSize === undefined ? '' : ` (axisSize ${axisSize})`
    throw new TypeError(`vmap: mapped axes must have equal sizes${wanted}, got ${sizes}`)
  }
  return n
}
