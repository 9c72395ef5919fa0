/** Metrics by the names Keras has for them. */
import { checkRecord, checkText } from '../given.ts'
import { camelCase } from '../names.ts'
import * as f from './functions.ts'
import type { Metric } from './metric.ts'

const NAMES = [
  'accuracy',
  'auc',
  'binaryAccuracy',
  'binaryCrossentropy',
  'binaryIoU',
  'categoricalAccuracy',
  'categoricalCrossentropy',
  'categoricalHinge',
  'concordanceCorrelation',
  'cosineSimilarity',
  'f1Score',
  'fBetaScore',
  'falseNegatives',
  'falsePositives',
  'hinge',
  'iou',
  'klDivergence',
  'logCoshError',
  'mean',
  'meanAbsoluteError',
  'meanAbsolutePercentageError',
  'meanIoU',
  'meanSquaredError',
  'meanSquaredLogarithmicError',
  'oneHotIoU',
  'oneHotMeanIoU',
  'pearsonCorrelation',
  'poisson',
  'precision',
  'precisionAtRecall',
  'r2Score',
  'recall',
  'recallAtPrecision',
  'rootMeanSquaredError',
  'sensitivityAtSpecificity',
  'sparseCategoricalAccuracy',
  'sparseCategoricalCrossentropy',
  'sparseTopKCategoricalAccuracy',
  'specificityAtSensitivity',
  'squaredHinge',
  'sum',
  'topKCategoricalAccuracy',
  'trueNegatives',
  'truePositives',
] as const

type Own = (typeof NAMES)[number]
type Makers = Pick<typeof f, Own>
const MAKERS: Makers = f

/** Names that are not the function's in another spelling, class names with several capitals among them. */
const ALIASES = {
  acc: 'accuracy',
  bce: 'binaryCrossentropy',
  BCE: 'binaryCrossentropy',
  mae: 'meanAbsoluteError',
  MAE: 'meanAbsoluteError',
  mape: 'meanAbsolutePercentageError',
  MAPE: 'meanAbsolutePercentageError',
  mse: 'meanSquaredError',
  MSE: 'meanSquaredError',
  msle: 'meanSquaredLogarithmicError',
  MSLE: 'meanSquaredLogarithmicError',
  rmse: 'rootMeanSquaredError',
  AUC: 'auc',
  IoU: 'iou',
  io_u: 'iou',
  mean_io_u: 'meanIoU',
  binary_io_u: 'binaryIoU',
  one_hot_io_u: 'oneHotIoU',
  one_hot_mean_io_u: 'oneHotMeanIoU',
  KLDivergence: 'klDivergence',
  fbeta_score: 'fBetaScore',
  logcosh: 'logCoshError',
} as const

type Alias = keyof typeof ALIASES

/** Names of metrics: the function's, its class in Keras, and aliases; `metric` takes those in snake_case too. */
export type MetricName = Own | Alias | Capitalize<Own>

type OwnOf<N> = N extends Own
  ? N
  : N extends Alias
    ? (typeof ALIASES)[N]
    : { readonly [K in Own]: N extends Capitalize<K> ? K : never }[Own]

/** The options of a metric, by name; none where it has none. */
export type MetricOptions<N> = [OwnOf<N>] extends [never]
  ? object
  : Makers[OwnOf<N>] extends (options?: infer T) => unknown
    ? unknown extends T
      ? Readonly<Record<string, never>>
      : NonNullable<T>
    : object

type MetricOf<N> = [OwnOf<N>] extends [never] ? Metric<object> : ReturnType<Makers[OwnOf<N>]>

/**
 * The metric of a name: camelCase as the function, or in Keras the class or its snake_case.
 * @throws RangeError for an unknown name, and whatever the metric throws for its options.
 *
 * @example
 * const m = metric('sparse_categorical_accuracy')
 * const figure = m.result(m.update(m.init(), labels, predictions))
 */
export const metric = <const N extends MetricName | (string & {})>(
  name: N,
  options?: NoInfer<MetricOptions<N>>,
): MetricOf<N> => {
  checkText('metric', 'the name', name)
  const make = MAKERS[ownName(name)] as unknown as (options?: object) => MetricOf<N> // each checks its options
  const given: object | undefined = options
  if (given !== undefined) checkRecord('metric', 'options', given)
  if (given !== undefined && WITHOUT.has(make) && Object.keys(given).length > 0) {
    throw new TypeError(`metric: ${name} takes no options, got ${Object.keys(given).join(', ')}`)
  }
  return given === undefined ? make() : make(given)
}

/** Those that have no options; all others have a parameter, with a default or without. */
const WITHOUT: ReadonlySet<unknown> = new Set([
  f.accuracy,
  f.categoricalAccuracy,
  f.categoricalHinge,
  f.hinge,
  f.klDivergence,
  f.logCoshError,
  f.mean,
  f.meanAbsoluteError,
  f.meanAbsolutePercentageError,
  f.meanSquaredError,
  f.meanSquaredLogarithmicError,
  f.poisson,
  f.rootMeanSquaredError,
  f.sparseCategoricalAccuracy,
  f.squaredHinge,
  f.sum,
])

const ownName = (name: string): Own => {
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name as Alias] // just checked
  const camel = camelCase(name)
  if ((NAMES as readonly string[]).includes(camel)) return camel as Own // just checked
  throw new RangeError(
    `metric: the metric must have a known name, got ${JSON.stringify(name)}; known are ${[...NAMES, ...Object.keys(ALIASES)].join(', ')}`,
  )
}
