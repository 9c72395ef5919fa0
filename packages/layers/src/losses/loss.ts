/** A loss as training uses it: found by name or function, with its options, reduced to one number. */
import { checkOptions } from '@pullback/core'
import type { Value } from '@pullback/autodiff'
import { checkRecord } from '../given.ts'
import type { Config, Json } from '../config.ts'
import { O } from '../fp.ts'
import { camelCase } from '../names.ts'
import { sparseWithMask } from './classification.ts'
import * as f from './functions.ts'
import { circleWithMask } from './overlap.ts'
import { checkReduction, reduceLosses, type ReductionName } from './reduce.ts'

/** Losses of predictions per example, or per entry that has its own. */
export type LossFunction<O extends object = never> = (yTrue: Value, yPred: Value, options?: O) => Value

const NAMES = [
  'binaryCrossentropy',
  'binaryFocalCrossentropy',
  'categoricalCrossentropy',
  'categoricalFocalCrossentropy',
  'categoricalGeneralizedCrossEntropy',
  'categoricalHinge',
  'circle',
  'cosineSimilarity',
  'dice',
  'hinge',
  'huber',
  'klDivergence',
  'logCosh',
  'meanAbsoluteError',
  'meanAbsolutePercentageError',
  'meanSquaredError',
  'meanSquaredLogarithmicError',
  'poisson',
  'sparseCategoricalCrossentropy',
  'squaredHinge',
  'tversky',
] as const

type Own = (typeof NAMES)[number]
type Functions = Pick<typeof f, Own>
const FUNCTIONS: Functions = f

const ALIASES = {
  bce: 'binaryCrossentropy',
  kld: 'klDivergence',
  mae: 'meanAbsoluteError',
  mape: 'meanAbsolutePercentageError',
  mse: 'meanSquaredError',
  msle: 'meanSquaredLogarithmicError',
  BCE: 'binaryCrossentropy',
  KLD: 'klDivergence',
  MAE: 'meanAbsoluteError',
  MAPE: 'meanAbsolutePercentageError',
  MSE: 'meanSquaredError',
  MSLE: 'meanSquaredLogarithmicError',
  huberLoss: 'huber',
  kullbackLeiblerDivergence: 'klDivergence',
  logcosh: 'logCosh',
  KLDivergence: 'klDivergence',
} as const

type Alias = keyof typeof ALIASES

type Snake<S extends string> = S extends `${infer H}${infer T}`
  ? H extends Lowercase<H>
    ? `${H}${Snake<T>}`
    : `_${Lowercase<H>}${Snake<T>}`
  : ''

/** Names of losses: the function's, and those Keras has for it. */
export type LossName = Own | Alias | Snake<Own> | Capitalize<Own>

type OwnOf<N> = N extends Own
  ? N
  : N extends Alias
    ? (typeof ALIASES)[N]
    : { readonly [K in Own]: N extends Snake<K> | Capitalize<K> ? K : never }[Own]

type ThirdOf<F> = F extends (a: Value, b: Value, options?: infer T) => Value
  ? unknown extends T
    ? object
    : NonNullable<T>
  : object

/** The options of a loss: those of its function, and how it is reduced. */
export type LossOptions<N extends LossName = LossName> = ThirdOf<Functions[OwnOf<N>]> & {
  /**
   * Default sumOverBatchSize, also called mean: the mean over all entries that count. `meanWithSampleWeight` divides by
   * the sum of the weights instead, `sum` by nothing, `none` gives the losses as they are, 0 where masked. Weights of
   * fewer axes than the losses count once for each entry they weigh; Keras sums them as given, and so divides by less.
   */
  readonly reduction?: ReductionName
}

/** What else a loss may be told about a batch. */
export interface LossInputs {
  /** Factors of the entries' losses: [batch], or more leading axes of the losses. */
  readonly sampleWeight?: Value | null
  /** Which entries count, as for `sampleWeight`: the mask of the state that came with the predictions. */
  readonly mask?: Value | O.Option<Value> | null
}

/** A loss with its options. */
export interface Loss {
  /**
   * One number for labels and predictions (an array with reduction none).
   * @throws TypeError for shapes that do not fit.
   */
  (yTrue: Value, yPred: Value, inputs?: LossInputs): Value
  readonly name: string
  /**
   * What to write down.
   * @throws TypeError on reading, for a function that is not known by name.
   */
  readonly config: Config
}

/**
 * The loss of a name or of a function of your own that gives losses per example.
 *
 * Labels come first, as in Keras. Half precision is reduced in float32. A mean with a mask is over the entries that count.
 * @throws RangeError for an unknown name or reduction; TypeError for a wrong option.
 *
 * @example
 * const objective = loss('sparse_categorical_crossentropy', { fromLogits: true })
 * const [logits, after] = layer(params, training(state), key, x)
 * const value = objective(labels, logits, { mask: after.mask })
 */
export const loss = <const N extends LossName>(given: N | LossFunction, options?: NoInfer<LossOptions<N>>): Loss =>
  makeLoss(given, options === undefined ? {} : options)

type Rest = Readonly<Record<string, Json>>

const makeLoss = (given: unknown, options: object): Loss => {
  checkRecord('loss', 'options', options)
  const { reduction = 'sumOverBatchSize', ...rest } = options as Rest & { readonly reduction?: ReductionName }
  const kind = checkReduction('loss', reduction)
  const own = typeof given === 'string' ? ownName(given) : nameOf(given)
  if (own === null && typeof given !== 'function') {
    throw new TypeError(`loss: a name or a function is needed, got ${String(given)}`)
  }
  if (own === null) checkOptions('loss', rest, [])
  const compute = own === null ? null : (FUNCTIONS[own] as LossFunction<object>) // each checks its options
  const perEntry = (yTrue: Value, yPred: Value): readonly [Value, Value | null] => {
    if (own === 'sparseCategoricalCrossentropy') return sparseWithMask(yTrue, yPred, rest)
    if (own === 'circle') return circleWithMask(yTrue, yPred, rest)
    if (compute === null) return [(given as LossFunction)(yTrue, yPred), null]
    return [takesOptions(compute) ? compute(yTrue, yPred, rest) : compute(yTrue, yPred), null]
  }
  if (compute !== null && !takesOptions(compute)) checkOptions(own ?? 'loss', rest, [])
  const name = own ?? 'loss'
  const call = (yTrue: Value, yPred: Value, inputs: LossInputs = {}): Value => {
    const { sampleWeight = null, mask = null } = inputs
    const [losses, counts] = perEntry(yTrue, yPred)
    return reduceLosses(name, losses, kind, { sampleWeight, mask: both(maskOf(mask), counts) })
  }
  const result = Object.assign(call, { config: { className: '' } })
  Object.defineProperties(result, {
    name: { value: name, enumerable: true },
    config: { get: (): Config => configOf(own, kind, rest), enumerable: true },
  })
  return result
}

const configOf = (own: Own | null, reduction: string, rest: Rest): Config => {
  if (own !== null) return { className: classNameOf(own), reduction, ...rest }
  throw new TypeError('loss: config can hold a loss by name only, got a function')
}

const classNameOf = (own: Own): string =>
  own === 'klDivergence' ? 'KLDivergence' : own.charAt(0).toUpperCase() + own.slice(1)

const takesOptions = (compute: LossFunction<object>): boolean => WITH_OPTIONS.has(compute)
const WITH_OPTIONS: ReadonlySet<unknown> = new Set([
  f.binaryCrossentropy,
  f.binaryFocalCrossentropy,
  f.categoricalCrossentropy,
  f.categoricalFocalCrossentropy,
  f.categoricalGeneralizedCrossEntropy,
  f.circle,
  f.cosineSimilarity,
  f.dice,
  f.huber,
  f.sparseCategoricalCrossentropy,
  f.tversky,
])

const ownName = (given: string): Own => {
  const camel = Object.hasOwn(ALIASES, given) ? given : camelCase(given)
  const name: string = Object.hasOwn(ALIASES, camel) ? ALIASES[camel as Alias] : camel // just checked
  if ((NAMES as readonly string[]).includes(name)) return name as Own // just checked
  throw new RangeError(
    `loss: the loss must have a known name, got ${JSON.stringify(given)}; known are ${[...NAMES, ...Object.keys(ALIASES)].join(', ')}`,
  )
}

const nameOf = (given: unknown): Own | null => NAMES.find((name) => FUNCTIONS[name] === given) ?? null

/** The mask as an array or null. */
export const maskOf = (mask: Value | O.Option<Value> | null): Value | null => {
  if (mask === null) return null
  return '_tag' in mask ? O.toNullable(mask) : mask
}

const both = (a: Value | null, b: Value | null): Value | null =>
  a === null || b === null ? (a ?? b) : a.astype('bool').mul(b.astype('bool')).astype('bool')
