/** Numeric agreement with optax over 20 steps; the fixture is written by scripts/parity/optim.py. */
import { readFileSync } from 'node:fs'
import { leavesOf, pathsOf, showPath, structureOf, type DType, type Value } from '@pullback/core'
import { jit } from '@pullback/autodiff'
import { expect, test } from 'vitest'
import { adam, applyUpdates, sgd, type GradientTransformation, type Schedule } from '../src/index.ts'
import { numbers, toArrays } from './arrays.ts'

interface Options {
  readonly kind: 'sgd' | 'adam'
  readonly learningRate: number | 'schedule'
  readonly momentum?: number
}
interface Head {
  readonly inputs: Readonly<Record<DType, { readonly params: unknown; readonly grads: readonly unknown[] }>>
}
interface Case {
  readonly name: string
  readonly dtype: DType
  readonly options: Options
  readonly after: readonly unknown[]
}
const lines = readFileSync(new URL('fixtures/optax.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const [head, ...cases] = lines.map((line): unknown => JSON.parse(line)) as [Head, ...Case[]]

const LEAVES = ['.bias', '.blocks[0].kernel', '.blocks[1].kernel', '.blocks[1].scale']
const arrays = (tree: unknown, dtype: DType): unknown => toArrays(tree, (path) => LEAVES.includes(path), dtype)

const schedule: Schedule = (count) => count.astype('float32').mul(0.25).add(1).pow(-1).mul(0.1)

const make = ({ kind, learningRate, ...rest }: Options): GradientTransformation<unknown> => {
  const rate = learningRate === 'schedule' ? schedule : learningRate
  return kind === 'sgd' ? sgd({ learningRate: rate, ...rest }) : adam({ learningRate: rate, ...rest })
}

/**
 * Of the largest value a parameter takes on its way: each of 20 steps may round differently by an ulp of it (6e-8 in
 * float32). The power in Adam's correction may be off by one ulp, which 1 − b2ᵗ magnifies up to a thousandfold at the
 * first steps. The schedule is computed in float32 here and in float64 there.
 */
const tolerance = (dtype: DType, { kind, learningRate }: Options): number =>
  learningRate === 'schedule' || dtype === 'float32' ? (kind === 'adam' ? 1e-6 : 2.5e-7) : 1e-14

/** The values that stand at each leaf of trees of one structure. */
const leafwise = (trees: readonly unknown[]): Value[][] => {
  const flat = trees.map((tree) => leavesOf(tree) as Value[])
  return flat[0]!.map((_, i) => flat.map((leaves) => leaves[i]!))
}

test.each(
  cases.flatMap((c) => [
    { ...c, mode: 'eager' },
    { ...c, mode: 'jit' },
  ]),
)('$name equals optax after each of 20 steps ($mode)', ({ dtype, options, after, mode }) => {
  const optimizer = make(options)
  const { params: first, grads } = head.inputs[dtype]
  let params = arrays(first, dtype)
  let state = optimizer.init(params)
  const step = (p: unknown, s: unknown, g: unknown): readonly [unknown, unknown] => {
    const [updates, next] = optimizer.update(g, s, p)
    return [applyUpdates(p, updates as never), next]
  }
  const run = mode === 'jit' ? jit(step) : step
  const sizes = leafwise(after.map((tree) => arrays(tree, dtype))).map((xs) =>
    Math.max(...xs.flatMap(numbers).map(Math.abs)),
  )
  grads.forEach((g, t) => {
    ;[params, state] = run(params, state, arrays(g, dtype))
    const expected = arrays(after[t], dtype)
    const paths = pathsOf(structureOf(expected))
    const [got, wanted] = [leavesOf(params) as Value[], leavesOf(expected) as Value[]]
    wanted.forEach((w, i) => {
      const y = numbers(got[i]!)
      expect(got[i]!.dtype).toBe(dtype)
      numbers(w).forEach((x, j) => {
        const error = Math.abs(y[j]! - x) / sizes[i]!
        expect(error, `step ${t + 1} at ${showPath(paths[i]!)}[${j}]: ${y[j]} for ${x}`).toBeLessThanOrEqual(
          tolerance(dtype, options),
        )
      })
    })
  })
})
