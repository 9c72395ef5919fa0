/** The softmax family, encodings and losses: laws, and what happens at masks, infinities and wrong labels. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { array, type NdArray, type Value } from '@pullback/core'
import '../../src/operators.ts'
import * as nn from '../../src/nn/index.ts'
import * as np from '../../src/numpy/index.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'

const data = (x: Value): number[] => [...(x as NdArray).data]
const rows = fc
  .array(fc.float({ min: -80, max: 80, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((xs) => array(xs.map(Math.fround)))
const masks = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })
const labels = array([2, 0], { dtype: 'int32' })
const logits = array([[1, -2, 0.5], [3, 0, -1]]) // prettier-ignore

describe('softmax', () => {
  test.prop([rows, fc.float({ min: -8, max: 8, noNaN: true })])('adds up to 1 and ignores a shift', (x, c) => {
    const y = data(nn.softmax(x))
    expect(y.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5)
    data(nn.softmax(x.add(c))).forEach((v, i) => expect(Math.abs(v - y[i]!)).toBeLessThan(2e-5))
    data(nn.logSoftmax(x)).forEach((v, i) => expect(Math.abs(Math.exp(v) - y[i]!)).toBeLessThan(1e-5))
  })
  test.prop([rows, masks])('of a mask is the softmax of what it shows', (x, mask) => {
    const shown = [...x.data].filter((_, i) => mask[i])
    const alone = shown.length > 0 ? data(nn.softmax(array(shown))) : []
    const wanted = mask.map((m) => (m ? alone.shift()! : 0))
    const where = array(mask, { dtype: 'bool' })
    data(nn.softmax(x, { where })).forEach((v, i) => expect(v).toBeCloseTo(wanted[i]!, 6))
    // Hidden elements may be anything: nothing of them reaches value or gradient.
    const hostile = np.where(where, x, NaN)
    expect(data(nn.softmax(hostile, { where }))).toEqual(data(nn.softmax(x, { where })))
    const weights = array([1, -2, 3, 0.5])
    const loss = (v: Value): Value => np.sum(nn.softmax(v, { where }).mul(weights))
    const g = data(grad(loss)(hostile))
    expect(g).toEqual(data(grad(loss)(x)))
    mask.forEach((m, i) => {
      if (!m) expect(g[i]).toBe(0)
    })
  })
  it('logSoftmax hides with -inf', () => {
    const y = nn.logSoftmax(array([1, 2]), { where: array([true, false]) })
    expect(data(y)).toEqual([0, -Infinity])
  })
})

describe('logsumexp', () => {
  test.prop([rows, masks])('is the logarithm of a sum, over what the mask shows', (x, mask) => {
    const shown = [...x.data].filter((_, i) => mask[i])
    const top = Math.max(...shown)
    const wanted = shown.length === 0 ? -Infinity : top + Math.log(shown.reduce((a, b) => a + Math.exp(b - top), 0))
    const y = data(nn.logsumexp(x, { where: array(mask, { dtype: 'bool' }) }))[0]!
    if (shown.length === 0) expect(y).toBe(-Infinity)
    else expect(Math.abs(y - wanted)).toBeLessThan(1e-5 * (1 + Math.abs(wanted)))
  })
  it('takes factors, and says the sign of a negative sum', () => {
    const x = array([0, Math.log(3)])
    expect(data(nn.logsumexp(x, { b: array([1, 2]) }))[0]).toBeCloseTo(Math.log(7), 6)
    expect(data(nn.logsumexp(x, { b: array([1, -2]) }))[0]).toBeNaN()
    const [size, sign] = nn.logsumexpWithSign(x, { b: array([1, -2]) })
    expect(data(size)[0]).toBeCloseTo(Math.log(5), 6)
    expect(data(sign)).toEqual([-1])
  })
  it('of an empty row is -inf', () => {
    expect(data(nn.logsumexp(np.zeros([2, 0]), { axis: 1 }))).toEqual([-Infinity, -Infinity])
  })
})

describe('losses', () => {
  it('softmaxCrossEntropy of labels is that of their one-hot rows', () => {
    const loss = nn.softmaxCrossEntropy(logits, labels)
    const dense = nn.softmaxCrossEntropy(logits, nn.oneHot(labels, 3))
    expect(loss.shape).toEqual([2])
    expect(data(loss)).toEqual(data(dense))
    expect(data(loss)[0]).toBeCloseTo(Math.log(Math.exp(1) + Math.exp(-2) + Math.exp(0.5)) - 0.5, 6)
  })
  it('softmaxCrossEntropy has the gradient softmax - one-hot', () => {
    const mean = (x: Value): Value => np.sum(nn.softmaxCrossEntropy(x, labels))
    const wanted = data(nn.softmax(logits).sub(nn.oneHot(labels, 3)))
    for (const g of [grad(mean)(logits), jit(grad(mean))(logits)]) {
      data(g).forEach((v, i) => expect(Math.abs(v - wanted[i]!)).toBeLessThan(1e-6))
    }
  })
  it('softmaxCrossEntropy of a label that names no class is NaN', () => {
    expect(data(nn.softmaxCrossEntropy(logits, array([3, -1], { dtype: 'int32' })))).toEqual([NaN, NaN])
  })
  it('softmaxCrossEntropy ignores impossible classes of probability 0', () => {
    const x = array([[0, -Infinity]])
    expect(data(nn.softmaxCrossEntropy(x, array([0], { dtype: 'int32' })))).toEqual([0])
    expect(data(nn.softmaxCrossEntropy(x, array([[1, 0]])))).toEqual([0])
  })
  test.prop([fc.float({ min: -60, max: 60, noNaN: true }), fc.constantFrom(0, 0.25, 1)])(
    'sigmoidBinaryCrossEntropy agrees with float64',
    (x, y) => {
      const softplus = (t: number): number => Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)))
      const wanted = y * softplus(-x) + (1 - y) * softplus(x)
      expect(data(nn.sigmoidBinaryCrossEntropy(array(x), y))[0]).toBeCloseTo(wanted, 4)
    },
  )
  it('l2Loss is half the squared difference', () => {
    expect(data(nn.l2Loss(array([1, 4]), array([3, 4])))).toEqual([2, 0])
    expect(data(nn.l2Loss(array([2], { dtype: 'int32' })))).toEqual([2])
  })
})

describe('encodings', () => {
  it('oneHot puts the classes on the axis asked for', () => {
    const y = nn.oneHot(labels, 3, { axis: 0, dtype: 'int32' })
    expect(y.toString()).toBe('[[0 1]\n [0 0]\n [1 0]]')
  })
  test.prop([rows])('standardize gives mean 0 and variance below 1', (x) => {
    const y = nn.standardize(x)
    expect(Math.abs(data(np.mean(y))[0]!)).toBeLessThan(1e-4)
    expect(data(np.var(y))[0]).toBeLessThan(1.0001)
  })
})
