/** The steps of recurrent layers over time: dropout, masks and directions. Options and weights are in recurrent.ts. */
import type { Value } from '@pullback/core'
import { lax, np, random, scan } from '@pullback/autodiff'
import type { Json } from './config.ts'
import { dropEntries } from './dropout.ts'
import type { Key } from './layer.ts'

/** The weights of which the bias may be missing. */
export interface RecurrentWeights {
  readonly kernel: Value
  readonly recurrentKernel: Value
  readonly bias?: Value
}

/** One step of a recurrent layer. */
export interface Cell {
  readonly className: string
  /** How many times `units` columns the kernels have. */
  readonly gates: number
  /** Whether the bias has two rows: one for the input, one for what comes from the state. Default false. */
  readonly hasRecurrentBias?: boolean
  /** Arrays [batch, units] of the state; the first is the output. */
  readonly states: number
  /** The bias to begin with, from an initialiser of parts of it. */
  readonly initBias: (part: (...shape: readonly number[]) => Value, units: number) => Value
  /** The next state from x · kernel + bias, the state, all [batch, …], and its products with the recurrent kernel. */
  readonly step: (fromX: Value, states: readonly Value[], products: Products) => readonly Value[]
  /** Options of its own, for the config. */
  readonly options: () => Readonly<Record<string, Json>>
}

/** What comes from the state. */
export interface Products {
  /** h · the columns of gates `from` to `to` of the recurrent kernel; of all by default. */
  readonly of: (h: Value, from?: number, to?: number) => Value
  /** The bias beside it, if there is one. */
  readonly bias: Value | undefined
}

/** How a layer takes its steps. */
export interface Pace {
  readonly units: number
  readonly goBackwards: boolean
  readonly returnSequences: boolean
  readonly zeroOutputForMask: boolean
  readonly unroll: boolean
  /** Rates of this call: 0 outside training. */
  readonly dropout: number
  readonly recurrentDropout: number
}

/** What goes into the steps: `x` [batch, time, in] of the kernel's dtype, a mask [batch, time] or null, the first state. */
export interface Course {
  readonly x: Value
  readonly mask: Value | null
  readonly first: readonly Value[]
}

type Step = (before: readonly Value[], inputs: readonly Value[]) => readonly [readonly Value[], Value | null]

/** Steps written out one by one. */
const unrolled = (step: Step, first: readonly Value[], inputs: readonly Value[], time: number): ReturnType<Step> => {
  const parts = inputs.map((v) => np.split(v, time).map((part) => part.reshape(v.shape.slice(1))))
  let states = first
  const ys: Value[] = []
  for (let t = 0; t < time; t++) {
    const [next, y] = step(
      states,
      parts.map((part) => at(part, t)),
    )
    states = next
    if (y !== null) ys.push(y)
  }
  return [states, ys.length === 0 ? null : np.stack(ys)]
}

const at = <T>(list: readonly T[], i: number): T => {
  const found = list[i]
  if (found === undefined) throw new Error(`internal: nothing at ${i}`)
  return found
}

/** The output, of the last step or of all in the order they were taken, and the last state. */
export const takeSteps = (
  cell: Cell,
  pace: Pace,
  { kernel, recurrentKernel, bias }: RecurrentWeights,
  rng: Key,
  { x, mask, first }: Course,
): { readonly y: Value; readonly last: readonly Value[] } => {
  const { units, goBackwards, returnSequences, zeroOutputForMask } = pace
  const [batch = 0, time = 0, features = 0] = x.shape
  const keys = { x: random.foldIn(rng, 0), h: random.foldIn(rng, 1) }
  // As in Keras: one pattern for all gates, or one for each where the state has dropout too.
  const patterns = pace.recurrentDropout > 0 ? cell.gates : 1
  const keyOf = (key: Key, pattern: number): Key => (patterns === 1 ? key : random.foldIn(key, pattern))
  const columns = (w: Value, from: number, to: number): Value =>
    from === 0 && to === cell.gates ? w : lax.slice(w, [0, from * units], [w.shape[0] ?? 0, to * units])
  /** The products of what dropout leaves with the columns of some gates. */
  const times = (left: (pattern: number) => Value, w: Value, from: number, to: number): Value => {
    if (patterns === 1) return left(0).matmul(columns(w, from, to))
    const gates = Array.from({ length: to - from }, (_, i) => from + i)
    return np.concatenate(
      gates.map((g) => left(g).matmul(columns(w, g, g + 1))),
      -1,
    )
  }
  const leftOfX = (pattern: number): Value =>
    dropEntries(pace.dropout, [batch, 1, features], keyOf(keys.x, pattern), x).reshape([batch * time, features])
  const fromX = times(leftOfX, kernel, 0, cell.gates).reshape([batch, time, cell.gates * units])
  const rows = (bias: Value): readonly Value[] =>
    cell.hasRecurrentBias === true ? np.split(bias, 2).map((row) => row.reshape([cell.gates * units])) : [bias]
  const [biasX, biasH] = bias === undefined ? [] : rows(bias)
  const ordered = (v: Value): Value => np.moveaxis(goBackwards ? np.flip(v, 1) : v, 1, 0)
  const inputs = [ordered(biasX === undefined ? fromX : fromX.add(biasX)), ...(mask === null ? [] : [ordered(mask)])]
  const shown = (h: Value, keep: Value | undefined): Value =>
    keep === undefined || !zeroOutputForMask ? h : np.where(np.expandDims(keep, 1), h, 0)
  const products: Products = {
    // The keys are the same at all steps, and so are the patterns.
    of: (h, from = 0, to = cell.gates) => {
      const leftOfH = (pattern: number): Value =>
        dropEntries(pace.recurrentDropout, [batch, units], keyOf(keys.h, pattern), h)
      return times(leftOfH, recurrentKernel, from, to)
    },
    bias: biasH,
  }
  const step: Step = (before, [z, keep]) => {
    if (z === undefined) throw new Error('internal: a step without input')
    const after = cell.step(z, before, products)
    const next = keep === undefined ? after : after.map((s, i) => np.where(np.expandDims(keep, 1), s, at(before, i)))
    return [next, returnSequences ? shown(at(next, 0), keep) : null]
  }
  const [last, ys] =
    pace.unroll && time > 0
      ? unrolled(step, first, inputs, time)
      : scan<readonly Value[], readonly Value[], Value | null>(step, first, inputs)
  if (ys !== null) return { y: np.moveaxis(ys, 0, 1), last }
  const lastKeep = mask === null || time === 0 ? undefined : np.take(mask, goBackwards ? 0 : time - 1, { axis: 1 })
  return { y: shown(at(last, 0), lastKeep), last }
}
