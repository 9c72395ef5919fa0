/** The digits step as files that XLA runs: module, sidecar, first state and data. And the same steps run here. */
import { array, random, spec, type Value } from '@pullback/autodiff'
import { flatten, NdArray, unflatten } from '@pullback/core'
import { exportStableHlo, type Exported } from '@pullback/export'
import { encodeSafetensors, takeRows, type ArrayData } from '@pullback/train'
import { shiftEach } from '../digits/augment.ts'
import { digits } from '../digits/dataset.ts'
import { classifier } from '../digits/step.ts'
import { treePaths } from '../digits/treePaths.ts'

export interface Plan {
  readonly steps: number
  readonly batch: number
  readonly seed: number
}

const { train } = digits()
const FEATURES = 64

const networkOf = ({ steps }: Plan) => classifier(10, steps, shiftEach(8, 8))

/** What training starts from, whoever runs the steps. */
const startOf = (plan: Plan) => networkOf(plan).init(random.key(plan.seed), FEATURES)

/** Rows of step `i`: whole batches in the order of the file. */
export const rowsOf = ({ batch }: Plan, i: number): Int32Array => {
  const each = Math.floor(train.count / batch)
  return Int32Array.from({ length: batch }, (_, k) => (i % each) * batch + k)
}

/** Leaves by path, as files hold them. */
const filed = (tree: unknown): Readonly<Record<string, ArrayData>> =>
  Object.fromEntries(
    Object.entries(treePaths(tree)).map(([path, { dtype, shape, data }]) => [
      path,
      { dtype, shape, data } as ArrayData,
    ]),
  )

/** Module, sidecar, state and data, as bytes or text by file name. */
export const filesOf = (plan: Plan): Readonly<Record<string, string | Uint8Array>> => {
  const { text, sidecar } = exportDigits(plan)
  const rows = { dtype: 'float32', shape: [train.count, FEATURES], data: train.features } as const
  const labels = { dtype: 'int32', shape: [train.count], data: train.labels } as const
  return {
    'step.mlir': text,
    'step.json': `${JSON.stringify(sidecar, null, 1)}\n`,
    'state.safetensors': encodeSafetensors({ arrays: filed(startOf(plan)), metadata: {} }),
    'data.safetensors': encodeSafetensors({ arrays: { x: rows, labels }, metadata: {} }),
  }
}

/** The step, and arguments of its first call. */
export const digitsStep = (plan: Plan) => {
  const { step } = networkOf(plan)
  const rows = rowsOf(plan, 0)
  const x = array(takeRows(train.features, FEATURES, rows), { shape: [plan.batch, FEATURES] })
  const args = [startOf(plan), random.key(plan.seed), x, array(takeRows(train.labels, 1, rows))] as const
  // The compiled step gives its state up; here arguments are used more than once.
  const kept = (...[run, ...rest]: Parameters<typeof step>) => step(copied(run), ...rest)
  return { step: kept, args }
}

/** The same tree with arrays in memory of their own. */
const copied = <T>(tree: T): T => {
  const { leaves, def } = flatten(tree)
  return unflatten(
    def,
    leaves.map((x) => (x instanceof NdArray ? x.copy() : x)),
  ) as T // the same structure with leaves of the same types
}

/** The step as a module: state, key, inputs and labels in, state and metrics out. */
export const exportDigits = (plan: Plan): Exported => {
  const { step } = networkOf(plan)
  const specs = [startOf(plan), random.key(0), spec([plan.batch, FEATURES]), spec([plan.batch], 'int32')] as const
  return exportStableHlo(step, specs, { name: 'digits', donate: 0 })
}

/** The steps run by this library. */
export const trainHere = (
  plan: Plan,
): { readonly losses: readonly number[]; readonly state: Readonly<Record<string, NdArray>>; readonly ms: number } => {
  const network = networkOf(plan)
  let state = startOf(plan)
  const losses: Value[] = []
  const start = performance.now()
  for (let i = 0; i < plan.steps; i++) {
    const rows = rowsOf(plan, i)
    const x = array(takeRows(train.features, FEATURES, rows), { shape: [plan.batch, FEATURES] })
    const [next, { loss }] = network.step(state, random.key(plan.seed), x, array(takeRows(train.labels, 1, rows)))
    state = next
    losses.push(loss)
  }
  const ms = performance.now() - start
  return { losses: losses.map((l) => Number(l.item())), state: treePaths(state), ms }
}
