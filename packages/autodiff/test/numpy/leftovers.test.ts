/** Functions of np, np.linalg, nn, special and ops whose results are plain to see, or were computed with JAX 0.10.2. */
import { describe, expect, it } from 'vitest'
import { array, isValue, type Value } from '@pullback/core'
import { grad, jit, lax, nn, np, ops, special } from '../../src/index.ts'
import { checkGrads } from '../../src/testing/index.ts'

const ints = (...xs: readonly number[]): Value => array(xs, { dtype: 'int32' })
const m = np.array([[3, 1, 2], [6, 5, 4]]) // prettier-ignore
const plain = (y: unknown): unknown => (isValue(y) ? y.toNested() : Array.isArray(y) ? y.map(plain) : y)
const near = (y: Value, wanted: readonly number[]): void => {
  const got = [...np.ravel(y).data]
  expect(got.length).toBe(wanted.length)
  got.forEach((g, i) => {
    expect(Math.abs(g - wanted[i]!)).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(wanted[i]!)))
  })
}

describe('np', () => {
  it.each<[string, () => unknown, unknown]>([
    ['broadcastShapes', () => np.broadcastShapes([2, 1], [3]), [2, 3]],
    ['diagIndicesFrom', () => plain(np.diagIndicesFrom(np.ones([2, 2]))), [[0, 1], [0, 1]]],
    ['fromfunction', () => plain(np.fromfunction((i, j) => np.add(np.multiply(i, 10), j), [2, 2])), [[0, 1], [10, 11]]],
    ['ix_', () => plain(np.ix_(ints(0, 1), array([true, false, true]))), [[[0], [1]], [[0, 2]]]],
    ['maskIndices', () => plain(np.maskIndices(2, np.triu)), [[0, 0, 1], [0, 1, 1]]],
    ['ogrid', () => plain(np.ogrid(2, [1, 3])), [[[0], [1]], [[1, 2]]]],
    ['mgrid with both ends', () => plain(np.mgrid({ start: 0, stop: 1, count: 3 })), [[0, 0.5, 1]]],
    ['trilIndicesFrom', () => plain(np.trilIndicesFrom(np.ones([2, 3]))), [[0, 1, 1], [0, 0, 1]]],
    ['triuIndicesFrom', () => plain(np.triuIndicesFrom(np.ones([2, 2]), 1)), [[0], [1]]],
    ['applyAlongAxis', () => plain(np.applyAlongAxis((r) => np.cumsum(r), 1, m)), [[3, 4, 6], [6, 11, 15]]],
    ['applyAlongAxis to less', () => plain(np.applyAlongAxis((r) => np.max(r), 0, m)), [6, 5, 4]],
    ['applyOverAxes', () => plain(np.applyOverAxes((x, axis) => np.sum(x, { axis }), m, [0, 1])), [[21]]],
    ['arrayEquiv', () => [plain(np.arrayEquiv(np.ones([2, 2]), 1)), plain(np.arrayEquiv(m, np.ones([4])))], [true, false]],
    ['piecewise', () => plain(np.piecewise(m, [np.less(m, 2), np.greater(m, 4)], [0, (x) => x.neg(), 9])), [[9, 0, 9], [-6, -5, 9]]],
    ['vectorize', () => plain(np.vectorize((a, b) => np.dot(a!, b!), { signature: '(n),(n)->()' })(m, np.array([1, 0, 2]))), [7, 14]],
    ['partition', () => plain(np.partition(m, 1)), [[1, 2, 3], [4, 5, 6]]],
    ['argpartition', () => plain(np.argpartition(m, 1)), [[1, 2, 0], [2, 1, 0]]],
    ['bitwiseInvert', () => plain(np.bitwiseInvert(ints(0, 5))), [-1, -6]],
    ['bitwiseLeftShift', () => plain(np.bitwiseLeftShift(ints(3), 2)), [12]],
    ['bitwiseRightShift', () => plain(np.bitwiseRightShift(ints(-8), 1)), [-4]],
    ['cumulativeSum', () => plain(np.cumulativeSum(ints(1, 2, 3))), [1, 3, 6]],
    ['cumulativeProd', () => plain(np.cumulativeProd(ints(1, 2, 3))), [1, 2, 6]],
    ['amax and amin', () => [plain(np.amax(m)), plain(np.amin(m))], [6, 1]],
    ['permuteDims', () => np.permuteDims(np.ones([2, 3, 4]), [2, 0, 1]).shape, [4, 2, 3]],
    ['empty and emptyLike', () => [np.empty([2, 0]).shape, plain(np.emptyLike(ints(4)))], [[2, 0], [0]]],
    ['shape, size and ndim', () => [np.shape(m), np.size(m), np.size(m, -1), np.ndim(m)], [[2, 3], 6, 3, 2]],
    ['around and concat', () => plain(np.around(np.concat([np.array([1.5]), np.array([2.4])]))), [2, 2]],
    ['block', () => plain(np.block([[np.ones([1, 1]), np.zeros([1, 2])], [np.array([[7, 8, 9]])]])), [[1, 0, 0], [7, 8, 9]]],
    ['invert', () => plain(np.invert(array([true]))), [false]],
    ['put', () => plain(np.put(ints(1, 2, 3), ints(7, -1), ints(8, 9), { mode: 'drop' })), [1, 2, 9]],
  ])('%s', (_, f, wanted) => {
    expect(f()).toEqual(wanted)
  }) // prettier-ignore
  it('has the names of the array standard for arcs and angles', () => {
    near(np.stack([np.acos(0.5), np.asin(0.5), np.atan(1), np.atan2(1, 1)]), [
      Math.PI / 3,
      Math.PI / 6,
      Math.PI / 4,
      Math.PI / 4,
    ])
    near(np.stack([np.acosh(2), np.asinh(1), np.atanh(0.5)]), [Math.acosh(2), Math.asinh(1), Math.atanh(0.5)])
    near(np.stack([np.radians(180), np.degrees(np.pi)]), [Math.PI, 180])
  })
  it('has the constants', () => {
    expect([np.pi, np.e, np.inf, np.nan, np.newaxis]).toEqual([Math.PI, Math.E, Infinity, NaN, null])
    expect(np.eulerGamma).toBeCloseTo(0.5772156649015329, 14)
  })
  it('needs a size where the number of results depends on traced elements', () => {
    expect(() => jit((x: Value) => np.unique(x))(m)).toThrow(
      'unique: the number of results depends on elements that are being traced',
    )
    expect(plain(jit((x: Value) => np.unique(x, { size: 8 }))(m))).toEqual([1, 2, 3, 4, 5, 6, 1, 1])
    expect(plain(jit((x: Value) => np.nonzero(x, { size: 2, fillValue: -1 })[0]!)(ints(0, 3)))).toEqual([1, -1])
    expect(() => jit((x: Value) => np.bincount(x))(ints(1))).toThrow('give length')
  })
})

describe('np.linalg', () => {
  it('puts structured matrices together', () => {
    expect(plain(np.linalg.blockDiag(np.ones([1, 1]), np.array([[2, 3]])))).toEqual([[1, 0, 0], [0, 2, 3]]) // prettier-ignore
    expect(plain(np.linalg.toeplitz(ints(1, 2, 3), ints(1, 5)))).toEqual([[1, 5], [2, 1], [3, 2]]) // prettier-ignore
    expect(plain(np.linalg.hankel(ints(1, 2, 3), ints(3, 4)))).toEqual([[1, 2], [2, 3], [3, 4]]) // prettier-ignore
    near(np.linalg.hilbert(2), [1, 1 / 2, 1 / 2, 1 / 3])
  })
  it('solves with factors', () => {
    const a = np.array([[2, 1, 0], [1, 3, 1], [5, 0, 4]]) // prettier-ignore
    const b = np.array([1, 2, 3])
    const [lu, pivots] = np.linalg.luFactor(a) as readonly [Value, Value]
    near(np.matmul(a, np.linalg.luSolve([lu, pivots], b)), [1, 2, 3])
    const s = np.array([[2, 1], [1, 3]]) // prettier-ignore
    const [factor, lower] = np.linalg.choFactor(s)
    near(np.matmul(s, np.linalg.choSolve(factor, np.array([1, 2]), { lower })), [1, 2])
  })
  it('exponentiates matrices', () => {
    const a = np.array([[0, 1], [-2, 3]]) // prettier-ignore
    near(np.linalg.expm(a), [-1.952493, 4.670775, -9.341552, 12.059834])
    near(np.linalg.expm(np.array([[0, 30], [-30, 0]], { dtype: 'float64' })), [Math.cos(30), Math.sin(30), -Math.sin(30), Math.cos(30)]) // prettier-ignore
    const w = np.array([[1, 2], [3, 4]]) // prettier-ignore
    near(
      grad((x: Value) => np.sum(np.multiply(np.linalg.expm(x), w)))(a),
      [-11.294045, -14.778122, 26.072157, 38.89779],
    )
    near(np.linalg.expm(np.zeros([2, 2])), [1, 0, 0, 1])
  })
})

describe('nn, special and ops', () => {
  it('agree with JAX', () => {
    near(nn.log1mexp(np.array([0.1, 1])), [-2.3521686, -0.4586751])
    near(nn.logmeanexp(np.array([1, 2, 3])), [2.3089936])
    near(nn.squareplus(np.array([-1, 0, 2])), [0.618034, 1, 2.4142137])
    near(nn.sparsePlus(np.array([-2, 0, 0.5, 2])), [0, 0.25, 0.5625, 2])
    near(nn.sparseSigmoid(np.array([-2, 0, 0.5, 2])), [0, 0.5, 0.75, 1])
    expect(nn.identity(m)).toBe(m)
    near(special.boxcox(np.array([1, 2, 3]), np.array([0, 1, 0.5])), [0, 1, 1.4641018])
    near(special.boxcox1p(np.array([1, 2, 3]), np.array([0, 1, 0.5])), [0.6931472, 2, 2])
    near(special.comb(np.array([5, 10, 3]), np.array([2, 3, 4])), [10, 120, 0])
    near(special.comb(3, 2, { repetition: true }), [6])
  })
  it('reduces rows by segments', () => {
    const rows = np.array([[1, 2], [3, 4], [5, 6]]) // prettier-ignore
    const ids = ints(0, 2, 0)
    expect(plain(ops.segmentSum(rows, ids))).toEqual([[6, 8], [0, 0], [3, 4]]) // prettier-ignore
    expect(plain(ops.segmentProd(rows, ids, { numSegments: 1 }))).toEqual([[5, 12]])
    expect(plain(ops.segmentMax(np.array([1, 5, 2]), ints(0, 0, 2)))).toEqual([5, -Infinity, 2])
    expect(plain(ops.segmentMin(ints(1, 5), ints(0, -1), { numSegments: 2 }))).toEqual([1, 2147483647])
    expect(() => ops.segmentSum(rows, ints(0))).toThrow(
      'segmentSum: one segment number per row is needed, got [1] for [3, 2]',
    )
  })
  it('have the derivatives that differences give', () => {
    const x = array([0.7, 1.3, 2.1], { dtype: 'float64' })
    const total = (f: (x: Value) => Value) => (v: Value) => np.sum(f(v))
    checkGrads(total(nn.log1mexp), [x])
    checkGrads(total(nn.squareplus), [x])
    checkGrads(
      total((v) => special.boxcox(v, v)),
      [x],
    )
    checkGrads(
      total((v) => special.comb(np.add(v, 3), v)),
      [x],
    )
    checkGrads(
      total((v) => np.sinc(v)),
      [x],
    )
    checkGrads(
      total((v) => ops.segmentSum(v, ints(1, 0, 1)).mul(np.array([2, 3]))),
      [x],
    )
    checkGrads(
      total((v) => np.quantile(v, 0.3)),
      [x],
    )
    checkGrads(
      total((v) => np.interp(v, np.array([0, 1, 3]), np.array([1, -2, 5]))),
      [x],
    )
  })
})

describe('lax', () => {
  const x = np.array([[1, 2, 3], [4, 5, 6]]) // prettier-ignore
  it('folds by any associative function, over axes and windows', () => {
    const one = array(1)
    expect(plain(lax.reduce(x, one, (a, b) => lax.mul(a, b), [1]))).toEqual([6, 120])
    const longest = lax.reduce([x, x], [array(-Infinity), array(0)], ([a, i], [b, j]) => {
      const isLeft = lax.ge(a!, b!)
      return [lax.select(isLeft, a!, b!), lax.select(isLeft, i!, j!)]
    }, [0, 1]) // prettier-ignore
    expect(plain(longest)).toEqual([6, 6])
    expect(plain(lax.reduceWindow(x, one, (a, b) => lax.mul(a, b), { windowDimensions: [1, 2] }))).toEqual([[2, 6], [20, 30]]) // prettier-ignore
    expect(plain(lax.reduce(np.zeros([0]), one, (a, b) => lax.mul(a, b), [0]))).toBe(1)
  })
  it('gathers and scatters with dimension numbers', () => {
    const dims = { offsetDims: [1], collapsedSliceDims: [0], startIndexMap: [0] }
    expect(plain(lax.gather(x, array([[1], [0]], { dtype: 'int32' }), dims, [1, 3]))).toEqual([[4, 5, 6], [1, 2, 3]]) // prettier-ignore
    const into = { updateWindowDims: [1], insertedWindowDims: [0], scatterDimsToOperandDims: [0] }
    const at = array([[1]], { dtype: 'int32' })
    const u = np.array([[1, 2, 9]])
    expect(plain(lax.scatterAdd(x, at, u, into).at(1).get())).toEqual([5, 7, 15])
    expect(plain(lax.scatterSub(x, at, u, into).at(1).get())).toEqual([3, 3, -3])
    expect(plain(lax.scatterMul(x, at, u, into).at(1).get())).toEqual([4, 10, 54])
    expect(plain(lax.scatterMin(x, at, u, into).at(1).get())).toEqual([1, 2, 6])
    expect(plain(lax.scatterMax(x, at, u, into).at(1).get())).toEqual([4, 5, 9])
    expect(plain(lax.scatter(x, at, u, into).at(1).get())).toEqual([1, 2, 9])
  })
  it('finds the smallest, and sorts keys with values', () => {
    expect(plain(lax.approxMinK(np.array([3, 1, 2]), 2))).toEqual([[1, 2], [1, 2]]) // prettier-ignore
    expect(plain(lax.approxMaxK(np.array([3, 1, 2]), 1))).toEqual([[3], [0]])
    expect(plain(lax.sortKeyVal(ints(2, 1), ints(7, 8)))).toEqual([[1, 2], [8, 7]]) // prettier-ignore
  })
})
