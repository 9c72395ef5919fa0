/** What is measured: every work with its name, how its results are compared, and how much it computes and moves. */
import { problems, type ProblemName } from './problem.ts'

export const stepWorks = ['step-large', 'step-small', 'step-digits'] as const
export const matmulWorks = [
  'matmul-512-nn',
  'matmul-512-nt',
  'matmul-512-tn',
  'matmul-1024-nn',
  'matmul-1024-nt',
  'matmul-1024-tn',
] as const
export const arrayWorks = [
  ...matmulWorks,
  'gelu',
  'softmax',
  'layer-norm',
  'broadcast-add',
  'sum',
  'bernoulli',
  'normal',
  'lstm',
  'conv',
] as const
export const callWorks = ['jit-one', 'jit-three', 'eager-add', 'eager-grad'] as const
export const workIds = ['copy', ...stepWorks, ...arrayWorks, ...callWorks] as const

export type StepWork = (typeof stepWorks)[number]
export type MatmulWork = (typeof matmulWorks)[number]
export type ArrayWork = (typeof arrayWorks)[number]
export type CallWork = (typeof callWorks)[number]
export type WorkId = (typeof workIds)[number]

const includes = <T extends string>(list: readonly T[], id: string): id is T => (list as readonly string[]).includes(id)

export const isStep = (id: string): id is StepWork => includes(stepWorks, id)
export const isMatmul = (id: string): id is MatmulWork => includes(matmulWorks, id)
export const isArrayWork = (id: string): id is ArrayWork => includes(arrayWorks, id)
export const isCall = (id: string): id is CallWork => includes(callWorks, id)

export const problemOf = (id: StepWork): ProblemName => id.slice('step-'.length) as ProblemName // by the names above

/** Size and form of a product: `nt` is A·Bᵀ, `tn` is Aᵀ·B. */
export const matmulOf = (id: MatmulWork): { readonly n: number; readonly form: 'nn' | 'nt' | 'tn' } => {
  const [, n, form] = id.split('-')
  return { n: Number(n), form: form as 'nn' | 'nt' | 'tn' } // by the names above
}

/** Sizes of the works on arrays, in one place for all who do them. */
export const sizes = {
  rows: 4096,
  columns: 1024,
  gelu: 2 ** 22,
  sum: 2 ** 24,
  bernoulli: 2 ** 24,
  normal: 2 ** 22,
  copy: 2 ** 24,
  lstm: { steps: 200, batch: 32, features: 64, units: 128 },
  conv: { batch: 8, height: 32, width: 32, inputs: 16, outputs: 32, kernel: 3 },
} as const

/** How two libraries' results are held against each other. */
export type Comparison =
  /** Every element within `tolerance` of the greatest magnitude of its array. */
  | { readonly tag: 'close'; readonly tolerance: number; readonly why: string }
  /** The same random numbers, or others of the same distribution: mean and mean square within six standard errors. */
  | { readonly tag: 'random'; readonly mean: number; readonly square: number; readonly fourth: number }
  /** Losses and parameters of a few training steps. */
  | { readonly tag: 'training' }
  /** Nothing is computed. */
  | { readonly tag: 'none' }

export interface Work {
  readonly id: WorkId
  readonly title: string
  readonly comparison: Comparison
  /** Multiplications and additions, where a rate says more than a time. */
  readonly flops?: number
  /** Bytes that must be read and written at least, where memory is the limit. */
  readonly bytes?: number
}

const close = (tolerance: number, why: string): Comparison => ({ tag: 'close', tolerance, why })
const elements = sizes.rows * sizes.columns

const stepTitle = (name: ProblemName, more: string): string =>
  `step ${problems[name].sizes.join('→')}, batch ${problems[name].batch}${more}`
const formTitle = { nn: 'A·B', nt: 'A·Bᵀ', tn: 'Aᵀ·B' } as const

const matmul = (id: MatmulWork): Work => {
  const { n, form } = matmulOf(id)
  return {
    id,
    title: `matmul ${n}, ${formTitle[form]}`,
    comparison: close(1e-5, 'a thousand products are summed in another order'),
    flops: 2 * n ** 3,
  }
}

export const works: readonly Work[] = [
  { id: 'copy', title: 'native copy of 64 MiB', comparison: { tag: 'none' }, bytes: 8 * sizes.copy },
  { id: 'step-large', title: stepTitle('large', ', dropout 0.5'), comparison: { tag: 'training' } },
  { id: 'step-small', title: stepTitle('small', ''), comparison: { tag: 'training' } },
  { id: 'step-digits', title: stepTitle('digits', ', dropout 0.35'), comparison: { tag: 'training' } },
  ...matmulWorks.map(matmul),
  {
    id: 'gelu',
    title: 'gelu (tanh) of 4 M',
    comparison: close(2e-6, 'tanh is within a few units in the last place'),
    bytes: 8 * sizes.gelu,
  },
  {
    id: 'softmax',
    title: 'softmax of rows, [4096, 1024]',
    comparison: close(1e-5, 'exp within a few units, a sum of 1024'),
    bytes: 8 * elements,
  },
  {
    id: 'layer-norm',
    title: 'layer normalisation, [4096, 1024]',
    comparison: close(1e-5, 'two sums of 1024'),
    bytes: 8 * elements,
  },
  {
    id: 'broadcast-add',
    title: '[4096, 1024] + [1024]',
    comparison: close(0, 'one rounding, the same everywhere'),
    bytes: 8 * elements,
  },
  {
    id: 'sum',
    title: 'sum of 16 M',
    comparison: close(1e-3, 'some add up one after the other'),
    bytes: 4 * sizes.sum,
  },
  {
    id: 'bernoulli',
    title: 'bernoulli(0.5), 16 M',
    comparison: { tag: 'random', mean: 0.5, square: 0.5, fourth: 0.5 },
    bytes: sizes.bernoulli,
  },
  {
    id: 'normal',
    title: 'normal, 4 M',
    comparison: { tag: 'random', mean: 0, square: 1, fourth: 3 },
    bytes: 4 * sizes.normal,
  },
  {
    id: 'lstm',
    title: 'LSTM of 128, 200 steps, batch 32, with gradient',
    comparison: close(1e-4, 'rounding grows along 200 steps'),
    flops: 3 * 2 * 200 * 32 * (64 + 128) * 512,
  },
  {
    id: 'conv',
    title: 'conv 3×3, [8, 32, 32, 16] → 32, with gradient',
    comparison: close(1e-5, 'up to 8192 products are summed in another order'),
    flops: 3 * 2 * 8 * 32 * 32 * 16 * 32 * 9,
  },
  { id: 'jit-one', title: 'jitted tanh(2x + 1) of 8, read', comparison: close(5e-7, 'tanh: 4 units') },
  { id: 'jit-three', title: 'jitted tanh(xy + z) of 8, read', comparison: close(5e-7, 'tanh: 4 units') },
  { id: 'eager-add', title: 'eager add of two 8-vectors, read', comparison: close(0, 'one rounding') },
  { id: 'eager-grad', title: 'eager grad of Σx³ of 3, read', comparison: close(2e-7, 'three products') },
]

export const workOf = (id: WorkId): Work => works.find((w) => w.id === id)!

/** What is measured in processes of its own. */
export const firstCalls = {
  'first-large': 'first call of the large step in a process',
  'first-lstm': 'first call of the LSTM over 200 steps',
} as const
export type FirstCallId = keyof typeof firstCalls
