/** Numeric agreement with optax and Keras over 100 steps; the fixture is written by scripts/parity/optim.py. */
import { readFileSync } from 'node:fs'
import { leavesOf, pathsOf, scalar, showPath, structureOf, type DType, type Value } from '@pullback/core'
import { jit } from '@pullback/autodiff'
import { describe, expect, test } from 'vitest'
import * as optim from '../src/index.ts'
import { applyUpdates, chain, type GradientTransformation, type Schedule } from '../src/index.ts'
import { numbers, toArrays } from './arrays.ts'

interface Case {
  readonly kind: string
  readonly options: Readonly<Record<string, unknown>>
  readonly of?: 'keras'
  readonly dtype: DType
  /** Parameters after some of the steps. */
  readonly after: Readonly<Record<string, unknown>>
}
interface Head {
  readonly inputs: Readonly<Record<string, { readonly params: unknown; readonly grads: readonly unknown[] }>>
  readonly schedules: {
    readonly counts: readonly number[]
    readonly rows: readonly { readonly name: string; readonly options: never; readonly values: readonly number[] }[]
  }
}
const lines = readFileSync(new URL('fixtures/optax.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const [head, ...cases] = lines.map((line): unknown => JSON.parse(line)) as [Head, ...Case[]]

const LEAVES = ['.bias', '.blocks[0].kernel', '.blocks[1].kernel', '.blocks[1].scale']
const arrays = (tree: unknown, dtype: DType): unknown => toArrays(tree, (path) => LEAVES.includes(path), dtype)

const SCHEDULES: Readonly<Record<string, Schedule>> = {
  inverse: (count) => count.astype('float32').mul(0.25).add(1).pow(-1).mul(0.1),
  cosine: optim.cosineDecaySchedule({ initValue: 0.1, decaySteps: 60, alpha: 0.1 }),
}

type Any = GradientTransformation<unknown>
const { adam, clip, clipByBlockRms, clipByGlobalNorm, sgd } = optim

/** What the fixture composes, where it is more than one optimiser of ours. */
const COMPOSED: Readonly<Record<string, (options: never) => Any>> = {
  clipped: (o: { value: number; globalNorm: number; blockRms: number }) =>
    chain(clip(o.value), clipByGlobalNorm(o.globalNorm), clipByBlockRms(o.blockRms), sgd({ learningRate: 0.1 })),
  adaptivelyClipped: (o: optim.AdaptiveGradClipOptions) => chain(optim.adaptiveGradClip(o), sgd({ learningRate: 0.1 })),
  normalized: () =>
    chain(
      optim.centralize(),
      optim.normalizeByUpdateNorm({ factor: 2 }),
      optim.scaleByParamBlockNorm(),
      sgd({ learningRate: 0.1 }),
    ),
  accumulated: (o: optim.AccumulateOptions) => optim.accumulate(adam({ learningRate: 0.01 }), o),
  averaged: (o: optim.EmaOptions) => chain(optim.ema(o), sgd({ learningRate: 0.1 })),
  divided: () =>
    optim.multiTransform(
      { a: adam({ learningRate: 0.01 }), b: sgd({ learningRate: 0.1 }) },
      { bias: 'a', blocks: ['b', 'a'] },
    ),
  frozen: () => chain(adam({ learningRate: 0.01 }), optim.freeze({ bias: true, blocks: [false, true] })),
  lookahead: (o: optim.LookaheadOptions) => optim.lookahead(sgd({ learningRate: 0.1 }), o),
}

const make = ({ kind, options }: Case): Any => {
  const composed = COMPOSED[kind]
  if (composed !== undefined) return composed(options as never)
  const rate = options['learningRate']
  const given = typeof rate === 'string' ? { ...options, learningRate: SCHEDULES[rate] } : options
  return (optim as unknown as Readonly<Record<string, (o: unknown) => Any>>)[kind]!(given)
}

/**
 * Of the largest value a parameter takes: each of 100 steps may round differently by an ulp of it (6e-8 in float32, 1.1e-16
 * in float64). Powers in corrections may be off by one ulp, which 1 − b2ᵗ magnifies up to a thousandfold at the first
 * steps. Schedules are computed in float32 here and in float64 there; Adafactor's decay and gathered gradients in float32 there.
 */
const tolerance = ({ kind, dtype, options }: Case): number => {
  const isSingle = typeof options['learningRate'] === 'string' || ['adafactor', 'accumulated'].includes(kind)
  return dtype === 'float32' ? 2e-6 : isSingle ? 1e-6 : 1e-13
}

const name = ({ kind, options, of, dtype }: Case): string =>
  `${kind} ${JSON.stringify(options)} of ${of ?? 'optax'}, ${dtype}`

test.each(
  cases.flatMap((c) => [
    { ...c, mode: 'jit', title: name(c) },
    ...(c.dtype === 'float64' ? [] : [{ ...c, mode: 'eager', title: name(c) }]),
  ]),
)('$title ($mode)', (c) => {
  const { dtype, after, mode } = c
  const optimizer = make(c)
  const { params: first, grads } = head.inputs[dtype]!
  let params = arrays(first, dtype)
  let state = optimizer.init(params)
  const step = (p: unknown, s: unknown, g: unknown): readonly [unknown, unknown] => {
    const [updates, next] = optimizer.update(g, s, p)
    return [applyUpdates(p, updates as never), next]
  }
  const run = mode === 'jit' ? jit(step) : step
  const sizes = leafwise(Object.values(after).map((tree) => arrays(tree, dtype))).map((xs) =>
    Math.max(...xs.flatMap(numbers).map(Math.abs)),
  )
  // Eagerly the first steps are enough: the rules are the same.
  const used = mode === 'jit' ? grads : grads.slice(0, 7)
  used.forEach((g, t) => {
    ;[params, state] = run(params, state, arrays(g, dtype))
    if (after[t + 1] === undefined) return
    const expected = arrays(after[t + 1], dtype)
    const paths = pathsOf(structureOf(expected))
    const [got, wanted] = [leavesOf(params) as Value[], leavesOf(expected) as Value[]]
    wanted.forEach((w, i) => {
      const y = numbers(got[i]!)
      expect(got[i]!.dtype).toBe(dtype)
      numbers(w).forEach((x, j) => {
        const error = Math.abs(y[j]! - x) / sizes[i]!
        expect(error, `step ${t + 1} at ${showPath(paths[i]!)}[${j}]: ${y[j]} for ${x}`).toBeLessThanOrEqual(
          tolerance(c),
        )
      })
    })
  })
})

/** The values that stand at each leaf of trees of one structure. */
const leafwise = (trees: readonly unknown[]): Value[][] => {
  const flat = trees.map((tree) => leavesOf(tree) as Value[])
  return flat[0]!.map((_, i) => flat.map((leaves) => leaves[i]!))
}

describe('schedules', () => {
  const { counts, rows } = head.schedules
  const all = optim as unknown as Readonly<Record<string, (o: never) => Schedule>>
  test.each(rows)('$name equals optax', ({ name: of, options, values }) => {
    const schedule = all[of]!(options)
    const compiled = jit((count: Value) => scalar(1).mul(schedule(count)))
    const largest = Math.max(...values.map(Math.abs))
    counts.forEach((count, i) => {
      const [eager] = numbers(scalar(1).mul(schedule(scalar(count, 'int32'))))
      const [fast] = numbers(compiled(scalar(count, 'int32')))
      expect(Math.abs(eager! - values[i]!), `at ${count}: ${eager} for ${values[i]}`).toBeLessThanOrEqual(
        5e-7 * largest,
      )
      expect(Math.abs(fast! - eager!)).toBeLessThanOrEqual(2e-7 * largest)
    })
  })
  test('every schedule has a row', () => {
    const isSchedule = (x: string): boolean => /Schedule$|^exponentialDecay$/.test(x) && x !== 'scaleBySchedule'
    const known = [...new Set(rows.map((row) => row.name)), 'joinSchedules']
    expect(Object.keys(optim).filter(isSchedule).sort()).toEqual(known.filter((x) => x !== 'joinSchedules').sort())
  })
})
