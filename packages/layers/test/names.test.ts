/** Everything that Keras knows by name, and we by the same. */
import { array, np, random, type NdArray } from '@pullback/autodiff'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  activations,
  initializers,
  loss,
  losses,
  metric,
  metrics,
  type ActivationName,
  type ConstraintName,
  type InitializerName,
  type LossName,
  type MetricName,
  type MetricOptions,
  type RegularizerName,
} from '../src/index.ts'
import { resolveActivation } from '../src/activations/resolve.ts'
import { resolveConstraint } from '../src/constraints/resolve.ts'
import { resolveInitializer } from '../src/initializers/resolve.ts'
import { resolveRegularizer } from '../src/regularizers/resolve.ts'
import { camelCase } from '../src/names.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

// `keras.activations.get` and so on of Keras 3.15, without base classes. `threshold` needs arguments: no name stands for it.
const ACTIVATIONS = words(`celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh
  leaky_relu linear log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign
  sparse_plus sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink`)
const INITIALIZERS = words(`Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer
  LecunNormal LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer
  TruncatedNormal VarianceScaling Zeros constant glorot_normal glorot_uniform he_normal he_uniform identity
  lecun_normal lecun_uniform normal one ones orthogonal random_normal random_uniform stft truncated_normal uniform
  variance_scaling zero zeros`)
const REGULARIZERS = words(`L1 L1L2 L2 OrthogonalRegularizer l1 l1l2 l1_l2 l2 orthogonal_regularizer`)
const CONSTRAINTS = words(`MaxNorm MinMaxNorm NonNeg UnitNorm max_norm min_max_norm non_neg unit_norm maxnorm nonneg
  unitnorm`)
const LOSSES = words(`BCE BinaryCrossentropy BinaryFocalCrossentropy CategoricalCrossentropy
  CategoricalFocalCrossentropy CategoricalHinge Circle CosineSimilarity Dice Hinge Huber KLD KLDivergence LogCosh MAE
  MAPE MSE MSLE MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError Poisson
  SparseCategoricalCrossentropy SquaredHinge Tversky bce binary_crossentropy binary_focal_crossentropy
  categorical_crossentropy categorical_focal_crossentropy categorical_hinge circle cosine_similarity dice hinge huber
  kl_divergence kld log_cosh mae mape mean_absolute_error mean_absolute_percentage_error mean_squared_error
  mean_squared_logarithmic_error mse msle poisson sparse_categorical_crossentropy squared_hinge tversky`)
const METRICS = words(`AUC Accuracy BCE BinaryAccuracy BinaryCrossentropy BinaryIoU CategoricalAccuracy
  CategoricalCrossentropy CategoricalHinge ConcordanceCorrelation CosineSimilarity F1Score FBetaScore FalseNegatives
  FalsePositives Hinge IoU KLDivergence LogCoshError MAE MAPE MSE MSLE Mean MeanAbsoluteError
  MeanAbsolutePercentageError MeanIoU MeanSquaredError MeanSquaredLogarithmicError OneHotIoU OneHotMeanIoU
  PearsonCorrelation Poisson Precision PrecisionAtRecall R2Score Recall RecallAtPrecision RootMeanSquaredError
  SensitivityAtSpecificity SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy
  SpecificityAtSensitivity SquaredHinge Sum TopKCategoricalAccuracy TrueNegatives TruePositives accuracy auc bce
  binary_accuracy binary_crossentropy binary_io_u categorical_accuracy categorical_crossentropy categorical_hinge
  concordance_correlation cosine_similarity f1_score f_beta_score false_negatives false_positives hinge io_u
  kl_divergence log_cosh_error mae mape mean mean_absolute_error mean_absolute_percentage_error mean_io_u
  mean_squared_error mean_squared_logarithmic_error mse msle one_hot_io_u one_hot_mean_io_u pearson_correlation poisson
  precision precision_at_recall r2_score recall recall_at_precision root_mean_squared_error
  sensitivity_at_specificity sparse_categorical_accuracy sparse_categorical_crossentropy
  sparse_top_k_categorical_accuracy specificity_at_sensitivity squared_hinge sum top_k_categorical_accuracy
  true_negatives true_positives`)
/** What a metric cannot do without. */
const NEEDED: Readonly<Record<string, object>> = {
  f1Score: { numClasses: 2 },
  fBetaScore: { numClasses: 2 },
  iou: { numClasses: 2, targetClassIds: [0] },
  meanIoU: { numClasses: 2 },
  oneHotIoU: { numClasses: 2, targetClassIds: [0] },
  oneHotMeanIoU: { numClasses: 2 },
  precisionAtRecall: { recall: 0.5 },
  recallAtPrecision: { precision: 0.5 },
  sensitivityAtSpecificity: { specificity: 0.5 },
  specificityAtSensitivity: { sensitivity: 0.5 },
}
const neededBy = (name: string): object | undefined => {
  const same = (s: string): string => s.toLowerCase().replaceAll('_', '')
  return Object.entries(NEEDED).find(([own]) => same(own) === same(name))?.[1]
}

describe('found by the names of Keras', () => {
  test.each(ACTIVATIONS)('activation %s', (name) => {
    expect(resolveActivation('get', name as ActivationName).config()).toBe(name === 'swish' ? 'silu' : name === 'hard_swish' ? 'hard_silu' : name) // prettier-ignore
  })
  test.each(INITIALIZERS)('initialiser %s', (name) => {
    const { className } = resolveInitializer('get', name as InitializerName).config() as { readonly className: string }
    expect(INITIALIZERS).toContain(className)
    const plain = resolveInitializer('get', { className }).config() as { readonly className: string }
    expect(plain.className).toBe(className)
  })
  test.each(REGULARIZERS)('regulariser %s', (name) => {
    const { className } = resolveRegularizer('get', name as RegularizerName).config() as { readonly className: string }
    expect(REGULARIZERS).toContain(className)
  })
  test.each(CONSTRAINTS)('constraint %s', (name) => {
    const { className } = resolveConstraint('get', name as ConstraintName).config() as { readonly className: string }
    expect(CONSTRAINTS).toContain(className)
  })
  test.each(LOSSES)('loss %s', (name) => {
    const { className } = loss(name as LossName).config
    expect(LOSSES).toContain(className)
    expect(Object.keys(losses)).toContain(loss(name as LossName).name)
  })
  test.each(METRICS)('metric %s', (name) => {
    const m = metric(name, neededBy(name) as never)
    expect(camelCase(m.name)).toMatch(/^[a-z0-9A-Z]+$/)
    expect(m.init()).toBeTypeOf('object')
  })
})

test('functions and names are the same ones', () => {
  const others = ['threshold', 'meanOf']
  const written = (names: readonly string[]): ReadonlySet<string> => new Set(names.map((n) => camelCase(n)))
  for (const name of Object.keys(activations)) if (!others.includes(name)) expect(written(ACTIVATIONS)).toContain(name)
  for (const name of Object.keys(metrics)) if (!others.includes(name)) expect(metric(name, neededBy(name) as never).name).toBe((metrics[name as 'hinge'] as (o?: object) => { name: string })(neededBy(name)).name) // prettier-ignore
})

test('what has no such name is refused', () => {
  for (const find of [
    () => resolveActivation('get', 'threshold'),
    () => resolveActivation('get', 'Relu'),
    () => resolveInitializer('get', 'glorot' as 'zeros'),
    () => resolveRegularizer('get', 'l3' as 'l1'),
    () => resolveConstraint('get', 'positive' as 'non_neg'),
    () => loss('entropy' as 'mse'),
    () => metric('entropy'),
    () => metric('toString'),
  ]) {
    expect(find).toThrow(RangeError)
  }
})

describe('a metric by name', () => {
  test('has the options and the accumulator of its function', () => {
    const m = metric('TopKCategoricalAccuracy', { k: 1 })
    expectTypeOf(m).toEqualTypeOf<ReturnType<typeof metrics.topKCategoricalAccuracy>>()
    expectTypeOf<MetricOptions<'auc'>>().toEqualTypeOf<metrics.AucOptions>()
    expectTypeOf<'mse'>().toExtend<MetricName>()
    const acc = m.update(m.init(), array([[0, 1]]), array([[0.2, 0.8]]))
    expect((m.result(acc) as NdArray).item()).toBe(1)
    // @ts-expect-error no such option
    expect(() => metric('topKCategoricalAccuracy', { n: 1 })).toThrow(
      'topKCategoricalAccuracy: options must be k, got ',
    )
    // @ts-expect-error it has none
    expect(() => metric('hinge', { k: 1 })).toThrow('metric: hinge takes no options, got k')
  })
})

describe('the Fourier initialiser', () => {
  const key = random.key(0)
  const draw = (o: initializers.StftOptions, shape = [4, 1, 3]): readonly number[] =>
    ((initializers.stft(o)(key, shape, 'float64') as NdArray).reshape([shape[0]! * shape[2]!]) as NdArray).toNested() as number[] // prettier-ignore

  test('gives the frequencies of a frame', () => {
    const frame = array([1, 2, -1, 0.5], { dtype: 'float64' })
    const [re, im] = (['real', 'imag'] as const).map((side) => {
      const kernel = array(draw({ side, window: null }), { shape: [4, 3] as number[], dtype: 'float64' })
      return (np.matmul(frame, kernel) as NdArray).toNested() as number[]
    })
    // Σ x e^(−2πi t f / 4)
    ;[2.5, 2, -2.5].forEach((v, i) => expect(re![i]).toBeCloseTo(v, 12))
    ;[0, -1.5, 0].forEach((v, i) => expect(im![i]).toBeCloseTo(v, 12))
  })

  test('multiplies with a window', () => {
    const first = (o: initializers.StftOptions): readonly number[] => draw(o).filter((_, i) => i % 3 === 0)
    const near = (a: readonly number[], b: readonly number[]): void => b.forEach((v, i) => expect(a[i]).toBeCloseTo(v, 12)) // prettier-ignore
    near(first({ scaling: null }), [0, 0.75, 0.75, 0])
    near(first({ scaling: null, periodic: true }), [0, 0.5, 1, 0.5])
    near(first({ scaling: 'spectrum' }), [0, 0.5, 0.5, 0])
    near(first({}), [0, Math.SQRT1_2, Math.SQRT1_2, 0])
    near(first({ scaling: null, window: 'hamming' }), [0.08, 0.77, 0.77, 0.08])
    near(first({ scaling: null, window: 'blackman' }), [0, 0.63, 0.63, 0])
    near(first({ scaling: null, window: 'boxcar' }), [1, 1, 1, 1])
  })

  test('refuses what it cannot be', () => {
    expect(() => initializers.stft({ side: 'both' as 'real' })).toThrow(
      'stft: side must be one of real, imag, got both',
    )
    expect(() => initializers.stft({ window: 'kaiser' as 'hann' })).toThrow('stft: window must be one of boxcar, hann')
    expect(() => draw({}, [4, 2, 3])).toThrow('stft: shape must be [frame, 1, frequencies], got [4, 2, 3]')
    expectTypeOf<initializers.WindowName>().toEqualTypeOf<'boxcar' | 'hann' | 'hamming' | 'blackman'>()
  })
})
