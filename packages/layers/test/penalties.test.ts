/** Penalties and constraints: where they are collected, applied, and what is refused. */
import { grad, np, random, type Value } from '@pullback/autodiff'
import { array, type NdArray } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import {
  activityRegularization,
  applyConstraints,
  collectLosses,
  constraints,
  dense,
  dropout,
  initializers,
  inputSpec,
  regularizers,
  sequential,
  training,
  type DenseOptions,
} from '../src/index.ts'

const key = random.key(0)
const spec = inputSpec([null, 3])
const item = (x: Value): number => (x as NdArray).item() as number

describe('penalties', () => {
  const model = sequential(
    dense({
      units: 2,
      kernelInitializer: 'ones',
      activityRegularizer: regularizers.l1({ l1: 1 }),
      kernelRegularizer: 'l2',
    }),
    dropout({ rate: 0 }),
    sequential(
      activityRegularization({ l2: 1 }),
      dense({ units: 1, kernelInitializer: 'ones', biasInitializer: 'ones', biasRegularizer: 'l1l2' }),
    ),
  )
  const { params, state } = model.init(key, spec)
  const x = np.ones([4, 3])

  test('come in the order of the layers, those of outputs before those of weights', () => {
    const [, after] = model(params, training(state), key, x)
    // Outputs are 3 everywhere: 2 · 3 and 2 · 9 per example; kernel 0.01 · 6, bias 0.01 + 0.01.
    const losses = collectLosses(model, params, after).map(item)
    ;[6, 18, 0.06, 0.02].forEach((v, i) => expect(losses[i]).toBeCloseTo(v, 6))
    expect(losses).toHaveLength(4)
  })

  test('have gradients', () => {
    const total = (p: typeof params): Value =>
      collectLosses(model, p, model(p, training(state), key, x)[1]).reduce((a, b) => a.add(b))
    const slope = grad(total)(params) as typeof params
    // d/dw of (|y| + y²)/batch summed over 4 equal examples: 1 + 2·3; and 0.02 w.
    expect((slope[0].kernel as NdArray).data[0]).toBeCloseTo(7.02, 5)
    expect(item(slope[2][1].bias.sum())).toBeCloseTo(0.03, 6)
  })

  test('of an empty batch are 0', () => {
    const layer = activityRegularization({ l1: 1, l2: 1 })
    const [, after] = layer({}, training(layer.init(key, spec).state), key, np.zeros([0, 3]))
    expect(after.losses.map(item)).toEqual([0])
  })

  test.each<[string, () => unknown, string]>([
    ['a negative factor', () => regularizers.l2({ l2: -1 }), 'l2: l2 must be finite and not negative, got -1'],
    [
      'a factor that is no number',
      () => activityRegularization({ l1: '1' as never }),
      'l1l2: l1 must be a number, got 1',
    ],
    [
      'an unknown name',
      () => dense({ units: 1, kernelRegularizer: 'L3' as never }),
      'dense: regularizer must be a known name, a function, its config or null, got "L3"; known are l1, l2,',
    ],
    [
      'a number for a name',
      () => dense({ units: 1, kernelRegularizer: 3 as never }),
      'dense: regularizer must be a known name, a function, its config or null, got 3',
    ],
    [
      'an unknown option in a config',
      () => dense({ units: 1, kernelRegularizer: { className: 'L1', l2: 1 } }),
      'l1: options must be l1, got "l2"',
    ],
    [
      'rows of a vector',
      () => regularizers.orthogonal()(np.ones([3])),
      'orthogonal: only matrices have rows, got shape [3]',
    ],
    [
      'an unknown mode',
      () => regularizers.orthogonal({ mode: 'diagonals' as never }),
      'orthogonal: mode must be rows or columns, got diagonals',
    ],
    [
      'an unnamed function in a config',
      () => dense({ units: 1, kernelRegularizer: (w) => w.sum() }).config,
      'dense: config can hold a regularizer by name only, got a function',
    ],
    [
      'bool',
      () => activityRegularization().outputSpec(inputSpec([2], 'bool')),
      'activity_regularization: x must hold numbers, got bool',
    ],
  ])('refuse %s', (_, f, message) => expect(f).toThrow(message))

  test('must be scalars', () => {
    const layer = dense({ units: 1, kernelRegularizer: (w) => w })
    const { params: p } = layer.init(key, spec)
    expect(() => layer.weightLosses(p)).toThrow('dense: a regularizer must return a scalar, got [3, 1]')
  })
})

describe('constraints', () => {
  const clipped = (options: Partial<DenseOptions>): readonly number[] => {
    const layer = sequential(dense({ units: 2, ...options }))
    return [...(applyConstraints(layer, [{ kernel: array([[3, -1], [4, 0]]), bias: array([-1, 1]) }] as never)[0].kernel as NdArray).data] // prettier-ignore
  }
  test('hold after applyConstraints, not before', () => {
    expect(clipped({})).toEqual([3, -1, 4, 0])
    expect(clipped({ kernelConstraint: 'non_neg' })).toEqual([3, 0, 4, 0])
    clipped({ kernelConstraint: constraints.maxNorm({ maxValue: 2.5 }) }).forEach((v, i) => {
      expect(v).toBeCloseTo([1.5, -1, 2, 0][i]!, 5)
    })
    clipped({ kernelConstraint: { className: 'MinMaxNorm', minValue: 2, maxValue: 3, rate: 0.5, axis: [1] } }).forEach(
      // Norms √10 -> (3 + √10) / 2, and 4 -> 3.5.
      (v, i) => expect(v).toBeCloseTo([3 * (1.5 / Math.sqrt(10) + 0.5), -(1.5 / Math.sqrt(10) + 0.5), 3.5, 0][i]!, 5),
    )
  })
  test('of parameters of another layer are refused', () => {
    expect(() => applyConstraints(dense({ units: 1 }), {} as never)).toThrow('dense: params has the wrong structure')
  })
  test.each<[string, () => unknown, string]>([
    [
      'an unknown name',
      () => dense({ units: 1, biasConstraint: 'positive' as never }),
      'dense: constraint must be a known name',
    ],
    [
      'an axis that is none',
      () => constraints.unitNorm({ axis: 0.5 }),
      'unitNorm: axis must be an integer or an array of them, got 0.5',
    ],
    [
      'a bound that is no number',
      () => constraints.maxNorm({ maxValue: NaN }),
      'maxNorm: maxValue must be a number, got NaN',
    ],
    [
      'one that changes the shape',
      () => clipped({ kernelConstraint: (w) => w.sum() }),
      'dense: a constraint must keep shape and dtype, got float32[] for float32[2, 2]',
    ],
  ])('refuse %s', (_, f, message) => expect(f).toThrow(message))
})

describe('the orthogonal initialiser', () => {
  test.each([
    [[7, 3], 'float64'],
    [[3, 7], 'float64'],
    [[2, 3, 4], 'float32'],
    [[1, 1], 'float32'],
    [[0, 2], 'float32'],
  ] as const)('gives vectors at right angles of length gain for %s %s', (shape, dtype) => {
    const w = initializers.orthogonal({ gain: 2 })(key, shape, dtype)
    expect([w.shape, w.dtype]).toEqual([shape, dtype])
    const m = w.reshape([-1, shape.at(-1)!].map((n, i) => (i === 0 ? w.size / shape.at(-1)! : n)))
    const products = m.shape[0]! < m.shape[1]! ? m.matmul(m.T) : m.T.matmul(m)
    const n = products.shape[0]!
    const error = n === 0 ? 0 : item(products.sub(np.eye(n).mul(4)).abs().max())
    expect(error).toBeLessThan(dtype === 'float64' ? 1e-14 : 1e-5)
  })
  test('stays accurate where vectors are many', () => {
    const w = initializers.orthogonal()(key, [64, 64], 'float32')
    expect(item(w.T.matmul(w).sub(np.eye(64)).abs().max())).toBeLessThan(2e-6)
  })
  test('refuses vectors', () => {
    expect(() => initializers.orthogonal()(key, [3], 'float32')).toThrow(
      'orthogonal: rank must be 2 or more, got shape [3]',
    )
  })
})
