/** Rows written by scripts/parity/kerasLayers.py: what Keras makes of a layer, and how far ours is from it. */
import { grad, random, type Value } from '@pullback/autodiff'
import { array, flattenWithPaths, isFloating, showPath, type DType, type NdArray } from '@pullback/core'
import { either as E, option as O } from 'fp-ts'
import { collectLosses, evaluating, fromConfig, initialState, withMasks, type SomeLayer } from '../src/index.ts'

interface Tensor {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

type Entry<K> = readonly [K, Tensor]

/** One configuration. */
export interface ParityRow {
  readonly config: { readonly className: string }
  readonly isList: boolean
  readonly xs: readonly Tensor[]
  readonly masks: readonly (Tensor | null)[]
  readonly params: readonly Entry<readonly string[]>[]
  readonly ys: readonly Tensor[]
  readonly outMasks: readonly (Tensor | null)[]
  readonly losses: readonly number[]
  readonly cts: readonly Tensor[]
  readonly paramGrads: readonly Entry<readonly string[]>[]
  readonly xGrads: readonly Entry<number>[]
}

/** The largest differences, each relative to the largest entry where that exceeds 1. */
export interface Distance {
  readonly output: number
  readonly penalty: number
  readonly gradient: number
  /** Entries of masks that differ, or masks that are missing or too many. */
  readonly mask: number
}

const read = ({ dtype, shape, data }: Tensor): NdArray =>
  array([...data], { dtype: dtype === 'bool' ? 'float64' : dtype })
    .reshape([...shape])
    .astype(dtype) as NdArray

const between = (what: string, ours: Value, theirs: Tensor): number => {
  const a = ours as NdArray
  if (a.shape.join() !== theirs.shape.join())
    throw new Error(`${what}: [${a.shape.join()}], Keras [${theirs.shape.join()}]`)
  const size = theirs.data.reduce((m, v) => Math.max(m, Math.abs(v)), 1)
  return theirs.data.reduce((m, v, i) => {
    const w = Number(a.data[i])
    return Object.is(v, w) || (Number.isNaN(v) && Number.isNaN(w)) ? m : Math.max(m, Math.abs(v - w) / size)
  }, 0)
}

/** A tree of records from entries with paths. */
const treeOf = (entries: readonly (readonly [readonly string[], unknown])[]): unknown => {
  const root: Record<string, unknown> = {}
  for (const [path, leaf] of entries) {
    let at = root
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
    at[path.at(-1) ?? ''] = leaf
  }
  return root
}

const listOf = (y: unknown): readonly Value[] => (Array.isArray(y) ? (y as readonly Value[]) : [y as Value])

const masksDiffer = (ours: O.Option<Value>, theirs: Tensor | null): number => {
  if (O.isNone(ours) || theirs === null) return O.isSome(ours) || theirs !== null ? 1 : 0
  return between('mask', ours.value, theirs)
}

/** Runs the layer of a row, which its configuration describes, and measures. */
export const distance = (row: ParityRow): Distance => {
  const made = fromConfig(row.config)
  if (E.isLeft(made)) throw new Error(made.left.join('\n'))
  const layer: SomeLayer = made.right
  const xs = row.xs.map(read)
  const params = treeOf(row.params.map(([path, t]) => [path, read(t)]))
  const key = random.key(0)
  const { state } = layer.init(key, (row.isList ? xs : xs[0]) as never) // arrays stand for their specs
  const masks = row.masks.map((m) => (m === null ? O.none : O.some<Value>(read(m))))
  const begun = withMasks(evaluating(initialState(state.vars)), masks)
  const call = (p: unknown, given: readonly Value[]): readonly [readonly Value[], typeof begun, readonly Value[]] => {
    const [y, after] = layer(p, begun, key, row.isList ? given : given[0])
    return [listOf(y), after, collectLosses(layer, p, after)]
  }
  const cts = row.cts.map(read)
  const [ys, after, losses] = call(params, xs)
  if (ys.length !== row.ys.length || losses.length !== row.losses.length) {
    throw new Error(
      `${row.config.className}: ${ys.length} outputs, ${losses.length} losses; Keras ${row.ys.length} and ${row.losses.length}`,
    )
  }
  const floating = xs.filter((x) => isFloating(x.dtype))
  const objective = ([p, given]: readonly [unknown, readonly Value[]]): Value => {
    const rest = [...given]
    const all = xs.map((x) => (isFloating(x.dtype) ? (rest.shift() ?? x) : x))
    const [out, , penalties] = call(p, all)
    const products = out.map((y, i) => y.mul(cts[i] ?? 0).sum())
    return [...products, ...penalties].reduce((a, b) => a.add(b))
  }
  const [ofParams, ofXs] = grad(objective)([params, floating]) as readonly [unknown, readonly Value[]]
  const { leaves, paths } = flattenWithPaths(ofParams)
  const found = new Map(leaves.map((g, i) => [showPath(paths[i] ?? []), g as Value]))
  const ofParam = row.paramGrads.map(([path, g]) => {
    const ours = found.get(path.map((k) => `.${k}`).join(''))
    if (ours === undefined) throw new Error(`no gradient ${path.join('.')}, only ${[...found.keys()].join(' ')}`)
    return between(`gradient of ${path.join('.')}`, ours, g)
  })
  const ofX = row.xGrads.map(([, g], i) => between('gradient of x', ofXs[i] as Value, g))
  const outMask = (i: number): O.Option<Value> => after.masks[i] ?? (i === 0 ? after.mask : O.none)
  return {
    output: Math.max(...ys.map((y, i) => between('output', y, row.ys[i] as Tensor))),
    penalty: Math.max(
      0,
      ...losses.map((l, i) => between('penalty', l, { dtype: 'float64', shape: [], data: [row.losses[i] ?? NaN] })),
    ),
    gradient: Math.max(0, ...ofParam, ...ofX),
    mask: Math.max(...ys.map((_, i) => masksDiffer(outMask(i), row.outMasks[i] ?? null))),
  }
}

/** Rows of a file with one JSON object per line. */
export const rowsOf = (text: string): readonly ParityRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.replaceAll(/\b(NaN)\b/g, 'null')) as ParityRow)
