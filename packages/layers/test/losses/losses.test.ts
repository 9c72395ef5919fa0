/** Losses against values and gradients of Keras, the laws of weights and masks, and what is refused. */
import { readFileSync } from 'node:fs'
import { fc, test as prop } from '@fast-check/vitest'
import { array, grad, jit, np, random, type NdArray, type Value } from '@pullback/autodiff'
import { option as O } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { loss, losses, masking, sequential, evaluating, activation, inputSpec, type LossName } from '../../src/index.ts'
import { values } from '../kerasRows.ts'

interface ArrayRow {
  readonly shape: readonly number[]
  readonly dtype: 'float32'
  readonly data: readonly number[]
}
const concrete = ({ data, shape, dtype }: ArrayRow): NdArray => array(data, { shape, dtype })

interface LossRow {
  readonly name: LossName
  readonly options: Readonly<Record<string, unknown>>
  readonly reduction: 'sum'
  readonly yTrue: ArrayRow
  readonly yPred: ArrayRow
  readonly sampleWeight: ArrayRow | null
  readonly mask: ArrayRow | null
  readonly value: ArrayRow
  readonly grad: ArrayRow
}

const rows = readFileSync(new URL('fixtures/losses.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LossRow)

/** Float32 through a logarithm and a quotient: some units in the last place of the largest number. */
const expectNear = (actual: Value, wanted: ArrayRow): void => {
  const b = values(concrete(wanted))
  expect(actual.shape).toEqual(wanted.shape)
  const size = Math.max(1e-3, ...b.map(Math.abs))
  values(actual).forEach((v, i) => expect(Math.abs(v - b[i]!) / size).toBeLessThan(2e-6))
}

const given = ({ sampleWeight, mask }: LossRow): { sampleWeight: NdArray | null; mask: NdArray | null } => ({
  sampleWeight: sampleWeight === null ? null : concrete(sampleWeight),
  mask: mask === null ? null : concrete(mask),
})

describe.each([...new Set(rows.map(({ name }) => name))])('%s agrees with Keras', (name) => {
  const ours = rows.filter((row) => row.name === name)
  test.each(ours.map((row, i) => [i, JSON.stringify({ ...row.options, reduction: row.reduction }), row] as const))(
    '%i %s',
    (_i, _text, row) => {
      const objective = loss(row.name, { ...row.options, reduction: row.reduction } as never)
      const [t, p] = [concrete(row.yTrue), concrete(row.yPred)]
      expectNear(objective(t, p, given(row)), row.value)
      const total = (pred: Value): Value => {
        const y = objective(t, pred, given(row))
        return y.mul(np.cos(np.arange(y.size).astype('float32')).reshape([...y.shape])).sum()
      }
      expectNear(grad(total)(p), row.grad)
      expectNear(jit(grad(total))(p), row.grad)
    },
  )
})

const key = random.key(3)
const numbers = (i: number, shape: readonly number[]): NdArray =>
  random.normal(random.foldIn(key, i), shape, 'float64') as NdArray
const item = (x: Value): number => (x as NdArray).item() as number

describe('laws of reduction', () => {
  const sizes = fc.record({ n: fc.integer({ min: 1, max: 5 }), t: fc.integer({ min: 1, max: 4 }), seed: fc.nat(99) })
  const names = fc.constantFrom<LossName>('mse', 'huber', 'log_cosh', 'cosine_similarity', 'MeanAbsoluteError')

  prop.prop([sizes, names])('a masked mean is the mean over what the mask leaves', ({ n, t, seed }, name) => {
    const [y, p] = [numbers(seed, [n, t, 2]), numbers(seed + 100, [n, t, 2])]
    const mask = random.bernoulli(random.foldIn(key, seed), 0.6, [n, t]) as NdArray
    const each = values(loss(name, { reduction: 'none' })(y, p))
    const left = each.filter((_, i) => mask.data[i])
    const mean = left.length === 0 ? 0 : left.reduce((a, b) => a + b, 0) / left.length
    expect(item(loss(name)(y, p, { mask: O.some(mask) }))).toBeCloseTo(mean, 12)
    expect(item(loss(name, { reduction: 'sum' })(y, p, { mask }))).toBeCloseTo(
      left.reduce((a, b) => a + b, 0),
      12,
    )
  })

  prop.prop([sizes, names])(
    'masked entries have no gradient, and what they hold does not matter',
    ({ n, t, seed }, name) => {
      const [y, p] = [numbers(seed, [n, t, 2]), numbers(seed + 100, [n, t, 2])]
      const mask = random.bernoulli(random.foldIn(key, seed), 0.6, [n, t]) as NdArray
      const slope = grad((v: Value) => loss(name)(y, v, { mask }))(p) as NdArray
      values(slope).forEach((v, i) => mask.data[i >> 1] || expect(Math.abs(v)).toBe(0))
      const other = np.where(np.expandDims(mask, -1), p, 7)
      expect(item(loss(name)(y, other, { mask }))).toBe(item(loss(name)(y, p, { mask })))
    },
  )

  prop.prop([sizes, names])(
    'weights of 1 change nothing, and all alike cancel in a weighted mean',
    ({ n, t, seed }, name) => {
      const [y, p] = [numbers(seed, [n, t, 2]), numbers(seed + 100, [n, t, 2])]
      const plain = item(loss(name)(y, p))
      expect(item(loss(name)(y, p, { sampleWeight: np.ones([n]) }))).toBeCloseTo(plain, 12)
      const weighted = loss(name, { reduction: 'meanWithSampleWeight' })(y, p, { sampleWeight: np.full([n, t], 3) })
      expect(item(weighted)).toBeCloseTo(plain, 12)
    },
  )

  prop.prop([sizes, names])('the sum over two halves of a batch is the sum over the batch', ({ n, t, seed }, name) => {
    const [a, b] = [numbers(seed, [n, t, 2]), numbers(seed + 100, [n, t, 2])]
    const [c, d] = [numbers(seed + 200, [n, t, 2]), numbers(seed + 300, [n, t, 2])]
    const total = loss(name, { reduction: 'sum' })
    const joined = total(np.concatenate([a, c]), np.concatenate([b, d]))
    expect(item(joined)).toBeCloseTo(item(total(a, b)) + item(total(c, d)), 10)
  })
})

describe('special values', () => {
  test('a perfect prediction costs nothing', () => {
    const y = array([[0.5, 2, 3]])
    for (const name of ['mse', 'mae', 'mape', 'msle', 'huber', 'log_cosh'] as const)
      expect(item(loss(name)(y, y))).toBeCloseTo(0, 6)
    expect(item(losses.cosineSimilarity(y, y))).toBeCloseTo(-1, 6)
  })

  test('nothing to count gives 0 with a gradient of 0', () => {
    const [y, p] = [np.ones([2, 3]), np.zeros([2, 3])]
    const masked = (v: Value): Value => loss('mse')(y, v, { mask: np.zeros([2], 'bool') })
    expect(item(masked(p))).toBe(0)
    expect(values(grad(masked)(p)).every((v) => Math.abs(v) === 0)).toBe(true)
    expect(item(loss('mse')(np.zeros([0, 3]), np.zeros([0, 3])))).toBe(0)
  })

  test('logits far out stay finite, with finite gradients', () => {
    const p = array([[-1000, 1000, 0]])
    for (const [name, y] of [
      ['binary_crossentropy', array([[1, 0, 1]])],
      ['categorical_crossentropy', array([[1, 0, 0]])],
      ['sparse_categorical_crossentropy', array([0], { dtype: 'int32' })],
    ] as const) {
      const objective = loss(name as 'bce', { fromLogits: true })
      expect(Number.isFinite(item(objective(y, p)))).toBe(true)
      expect(values(grad((v: Value) => objective(y, v))(p)).every(Number.isFinite)).toBe(true)
    }
  })

  test('vectors without length have a similarity and a gradient of 0', () => {
    const [y, p] = [np.ones([1, 2]), np.zeros([1, 2])]
    expect(Math.abs(item(losses.cosineSimilarity(y, p)))).toBe(0)
    expect(values(grad((v: Value) => losses.cosineSimilarity(y, v).sum())(p)).every(Number.isFinite)).toBe(true)
  })

  test('a class that is none gives NaN', () => {
    const y = array([3, -1, 1], { dtype: 'int32' })
    const each = losses.sparseCategoricalCrossentropy(y, np.ones([3, 3]))
    expect(values(each).map(Number.isNaN)).toEqual([true, true, false])
  })

  test('labels may be integers; half a million entries lose nothing', () => {
    const y = np.ones([500_000, 1], 'int32')
    expect(item(loss('mse')(y, np.zeros([500_000, 1])))).toBe(1)
  })
})

test('the mask of the state goes into the loss', () => {
  const chain = sequential(masking(), activation({ activation: 'relu' }))
  const { params, state } = chain.init(key, inputSpec([2, 2, 1]))
  const [y, after] = chain(
    params,
    evaluating(state),
    key,
    array([
      [[1], [0]],
      [[3], [2]],
    ]),
  )
  expect(item(loss('mae')(np.zeros([2, 2, 1]), y, { mask: after.mask }))).toBe(2)
})

test('names: of functions, of Keras, in either case', () => {
  for (const [name, found] of [
    ['mse', 'MeanSquaredError'],
    ['mean_squared_error', 'MeanSquaredError'],
    ['MeanSquaredError', 'MeanSquaredError'],
    ['kl_divergence', 'KLDivergence'],
    ['KLD', 'KLDivergence'],
    ['KLDivergence', 'KLDivergence'],
    ['logcosh', 'LogCosh'],
    ['log_cosh', 'LogCosh'],
  ] as const) {
    expect(loss(name).config).toEqual({ className: found, reduction: 'sumOverBatchSize' })
  }
  expect(loss(losses.huber as never, { delta: 2 } as never).config).toEqual({
    className: 'Huber',
    reduction: 'sumOverBatchSize',
    delta: 2,
  })
  expect(loss('mse', { reduction: 'sum_over_batch_size' }).config['reduction']).toBe('sumOverBatchSize')
  const own = loss((t, p) => t.sub(p).abs(), { reduction: 'sum' })
  expect(item(own(np.zeros([3]), np.ones([3])))).toBe(3)
  expect(() => own.config).toThrow('loss: config can hold a loss by name only, got a function')
})

test.each<[string, () => unknown, string]>([
  ['an unknown name', () => loss('l3' as 'mse'), 'loss: the loss must have a known name, got "l3"'],
  ['no name at all', () => loss(3 as never), 'loss: a name or a function is needed, got 3'],
  ['an unknown reduction', () => loss('mse', { reduction: 'median' as 'sum' }), 'loss: reduction must be one of'],
  [
    'an unknown option',
    () => loss('mse', { delta: 1 } as never),
    'meanSquaredError: options must be an empty record, got "delta"',
  ],
  [
    'an unknown option of one that has some',
    () => loss('huber', { detla: 1 } as never)(np.ones([1, 1]), np.ones([1, 1])),
    'huber: options must be delta, got "detla"; did you mean delta?',
  ],
  [
    'shapes that Keras would broadcast',
    () => loss('mse')(np.ones([3, 1]), np.ones([3, 2])),
    'meanSquaredError: yTrue and yPred must have one shape, got [3, 1] and [3, 2]',
  ],
  [
    'scalars',
    () => loss('mse')(np.ones([]), np.ones([])),
    'meanSquaredError: yPred must have rank 1 or more, got shape []',
  ],
  [
    'labels one-hot for the sparse loss',
    () => losses.sparseCategoricalCrossentropy(np.ones([3, 2]), np.ones([3, 2])),
    'sparseCategoricalCrossentropy: yTrue must have the shape of yPred without its classes, got [3, 2] for [3, 2]',
  ],
  [
    'labels that are truth values for the sparse loss',
    () => losses.sparseCategoricalCrossentropy(np.ones([3], 'bool'), np.ones([3, 2])),
    'sparseCategoricalCrossentropy: yTrue must hold numbers of classes, got bool',
  ],
  [
    'weights that do not fit',
    () => loss('mse')(np.ones([3, 2]), np.ones([3, 2]), { sampleWeight: np.ones([2]) }),
    'meanSquaredError: sampleWeight must have the leading sizes of the values, got [2] for [3]',
  ],
  [
    'a mask that does not fit',
    () => loss('mse')(np.ones([3, 2]), np.ones([3, 2]), { mask: np.ones([3, 2], 'bool') }),
    'meanSquaredError: mask must have the leading sizes of the values, got [3, 2] for [3]',
  ],
  [
    'smoothing above 1',
    () => losses.binaryCrossentropy(np.ones([1, 1]), np.ones([1, 1]), { labelSmoothing: 2 }),
    'labelSmoothing must be between 0 and 1',
  ],
  [
    'q of 0',
    () => losses.categoricalGeneralizedCrossEntropy(np.ones([1]), np.ones([1, 1]), { q: 0 }),
    'q must be above 0 and at most 1, got 0',
  ],
  [
    'embeddings without classes',
    () => losses.circle(np.ones([2]), np.ones([3, 2])),
    'circle: yTrue must have one class per row',
  ],
])('%s is refused', (_name, f, message) => {
  expect(f).toThrow(message)
})
