/** Before anything is timed: the libraries compute the same numbers. */
import { BATCHES, adamSettings, type Problem } from './problem.ts'
import type { Calls, Library } from './library.ts'

/** Steps taken before parameters are compared: each batch once. */
const STEPS = BATCHES

/**
 * Relative difference allowed between losses: a few hundred roundings of float32, since sums of up to 784 terms are taken
 * in different orders.
 */
const LOSS_TOLERANCE = 2e-5

/**
 * Difference allowed between parameters, in learning rates. Adam divides each gradient by its own size, so where a gradient
 * is all cancellation its rounding error becomes a visible part of the step; few parameters may be that far off.
 */
const STEP_TOLERANCE = 0.5
const MEAN_STEP_TOLERANCE = 2e-3

const difference = (xs: readonly Float32Array[], ys: readonly Float32Array[]): { max: number; mean: number } => {
  let max = 0
  let sum = 0
  let count = 0
  if (xs.length !== ys.length) throw new Error(`agree: ${xs.length} parameters and ${ys.length}`)
  xs.forEach((x, i) => {
    const y = ys[i]!
    if (x.length !== y.length) throw new Error(`agree: parameter ${i} has ${x.length} elements and ${y.length}`)
    x.forEach((v, j) => {
      const d = Math.abs(v - y[j]!)
      // NaN is no agreement.
      max = d <= max ? max : d
      sum += d
    })
    count += x.length
  })
  return { max, mean: sum / count }
}

export interface Agreement {
  readonly what: string
  readonly library: string
  /** Greatest relative difference of a loss, and of the parameters in learning rates: greatest and mean. */
  readonly loss: number
  readonly max: number
  readonly mean: number
}

/**
 * Trains without dropout from the same weights on the same batches and compares with the first library.
 * @throws Error naming library and figures where they differ.
 */
export const checkTraining = async (problem: Problem, libraries: readonly Library[]): Promise<readonly Agreement[]> => {
  const still = { ...problem, dropRate: 0 }
  const outcomes: { readonly losses: readonly number[]; readonly parameters: readonly Float32Array[] }[] = []
  for (const library of libraries) {
    await library.activate()
    const trainer = library.trainer(still)
    const losses = Array.from({ length: STEPS }, () => trainer.step())
    outcomes.push({ losses, parameters: trainer.parameters().map((x) => x.slice()) })
  }
  const [own] = outcomes
  return outcomes.slice(1).map(({ losses, parameters }, i) => {
    const library = libraries[i + 1]!.name
    const loss = Math.max(...losses.map((l, s) => Math.abs(l - own!.losses[s]!) / Math.abs(own!.losses[s]!)))
    const { max, mean } = difference(parameters, own!.parameters)
    const steps = { max: max / adamSettings.learningRate, mean: mean / adamSettings.learningRate }
    if (!(loss <= LOSS_TOLERANCE && steps.max <= STEP_TOLERANCE && steps.mean <= MEAN_STEP_TOLERANCE)) {
      throw new Error(
        `${problem.name}: ${library} must agree with ${libraries[0]!.name} after ${STEPS} steps, got losses ${loss.toExponential(1)} apart, parameters ${steps.max.toExponential(1)} (mean ${steps.mean.toExponential(1)}) learning rates apart`,
      )
    }
    return { what: problem.name, library, loss, ...steps }
  })
}

const names = ['add', 'gradient', 'compiledOne', 'compiledThree'] as const satisfies readonly (keyof Calls)[]

/** Compares the small calls; 4 units in the last place of the greatest element for tanh, the rest is nearly exact. */
export const checkCalls = (own: Calls, other: Calls, library: string): void => {
  for (const name of names) {
    const x = own[name]()
    const y = other[name]()
    const { max } = difference([x], [y])
    const limit = 4 * 2 ** -23 * Math.max(...x.map(Math.abs))
    if (!(max <= limit)) throw new Error(`${name}: ${library} must agree, got ${y.join(' ')} and ${x.join(' ')}`)
  }
}
