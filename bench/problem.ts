/** The training problems every library solves: sizes, and the same weights and batches for all. */

export interface Problem {
  readonly name: string
  /** Features, units of the hidden layers, classes. Hidden layers have ReLU. */
  readonly sizes: readonly number[]
  readonly batch: number
  /** Dropout behind each hidden layer; 0 is none. */
  readonly dropRate: number
}

/** Adam's settings, for every problem. */
export const adamSettings = { learningRate: 1e-3, b1: 0.9, b2: 0.999, eps: 1e-8 } as const

export const problems = {
  digits: { name: 'digits', sizes: [64, 256, 128, 10], batch: 64, dropRate: 0.35 },
  small: { name: 'small', sizes: [4, 16, 3], batch: 32, dropRate: 0 },
  large: { name: 'large', sizes: [784, 512, 256, 10], batch: 128, dropRate: 0.5 },
} as const satisfies Record<string, Problem>

export type ProblemName = keyof typeof problems
export const problemNames = ['digits', 'small', 'large'] as const satisfies readonly ProblemName[]

/** `digits: 64→256→128→10, batch 64, dropout 0.35`. */
export const describeProblem = ({ name, sizes, batch, dropRate }: Problem): string =>
  `${name} step ${sizes.join('→')}, batch ${batch}${dropRate > 0 ? `, dropout ${dropRate}` : ''}`

export interface DenseWeights {
  /** Row-major [inputs, units]. */
  readonly kernel: Float32Array
  readonly bias: Float32Array
  readonly inputs: number
  readonly units: number
}

export interface Batch {
  /** Row-major [batch, features], in [0, 1). */
  readonly features: Float32Array
  readonly labels: Int32Array
}

/** Batches a trainer goes through again and again. */
export const BATCHES = 8

/** Uniform numbers in [0, 1) (mulberry32, T. Ettinger 2017, public domain). */
export const uniform = (seed: number): (() => number) => {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Initial weights: kernels as Glorot and Bengio (2010) have them, small biases. */
export const weightsOf = ({ sizes }: Problem): readonly DenseWeights[] => {
  const next = uniform(1)
  return sizes.slice(1).map((units, i) => {
    const inputs = sizes[i]!
    const limit = Math.sqrt(6 / (inputs + units))
    return {
      inputs,
      units,
      kernel: Float32Array.from({ length: inputs * units }, () => limit * (2 * next() - 1)),
      bias: Float32Array.from({ length: units }, () => 0.1 * (2 * next() - 1)),
    }
  })
}

export const batchesOf = ({ sizes, batch }: Problem): readonly Batch[] => {
  const next = uniform(2)
  const features = sizes[0]!
  const classes = sizes.at(-1)!
  return Array.from({ length: BATCHES }, () => ({
    features: Float32Array.from({ length: batch * features }, next),
    labels: Int32Array.from({ length: batch }, () => Math.floor(next() * classes)),
  }))
}
