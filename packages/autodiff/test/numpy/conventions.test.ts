/**
 * Values and derivatives at ties, zeros, infinities, NaN, empty axes and out-of-bounds positions: the conventions of JAX
 * (0.10.2), and the few we do not share, which say so. Each holds eagerly and compiled.
 */
import { array, type Nested, type Value } from '@pullback/core'
import { describe, expect, it } from 'vitest'
import { grad, jit, lax, nn, np, special } from '../../src/index.ts'
import { concrete } from '../../src/testing/index.ts'

const { NaN: nan } = Number
const inf = Infinity
const plain = (x: unknown): unknown => concrete(x as Value).toNested()
const v = (x: Nested): Value => array(x, { dtype: 'float32' })
const ints = (...xs: readonly number[]): Value => array(xs, { dtype: 'int32' })

type F = (...xs: readonly Value[]) => Value

/** Derivatives of the sum of f by every argument. */
const gradients = (f: F, xs: readonly Value[]): readonly unknown[] => {
  const g = grad((...ys: readonly Value[]) => np.sum(f(...ys)), { argnums: xs.map((_, i) => i) })
  const eager = (g(...xs) as readonly Value[]).map(plain)
  expect((jit(g)(...xs) as readonly Value[]).map(plain)).toEqual(eager)
  return eager
}

const value = (f: F, xs: readonly Value[]): unknown => {
  const eager = plain(f(...xs))
  expect(plain(jit(f)(...xs))).toEqual(eager)
  return eager
}

const row = (...xs: readonly number[]): readonly Value[] => [v(xs)]

describe('derivatives', () => {
  it.each<[string, F, readonly Value[], readonly unknown[]]>([
    ['maximum shares ties, and gives nothing beside NaN', (x, y) => np.maximum(x!, y!), [v([1, nan, 2]), v([1, 1, nan])], [[0.5, 0, 0], [0.5, 0, 0]]],
    ['minimum shares ties, and gives nothing beside NaN', (x, y) => np.minimum(x!, y!), [v([1, nan, 2]), v([1, 1, nan])], [[0.5, 0, 0], [0.5, 0, 0]]],
    ['the largest of a row shares ties', (x) => np.max(x!), row(1, 3, 3, 2), [[0, 0.5, 0.5, 0]]],
    ['the smallest of a row with NaN has no derivative', (x) => np.min(x!), row(1, nan), [[nan, nan]]],
    ['cummax shares a tie of two', (x) => lax.cummax(x!, { axis: 0 }).at(1).get(), row(2, 2), [[0.5, 0.5]]],
    ['sort moves derivatives with the elements, stably', (x) => np.multiply(np.sort(x!), v([1, 2, 3])), row(1, 0, 1), [[2, 1, 3]]],
    ['abs is 1 at both zeros, -1 at NaN', (x) => np.abs(x!), row(0, -0, nan), [[1, 1, -1]]],
    ['relu is 0 at 0 and at NaN', (x) => nn.relu(x!), row(0, nan), [[0, 0]]],
    ['relu6 is 0 at both edges', (x) => nn.relu6(x!), row(0, 6), [[0, 0]]],
    ['leakyRelu and elu are 1 at 0', (x) => np.add(nn.leakyRelu(x!), nn.elu(x!)), row(0), [[2]]],
    ['hardTanh is 1 at its edges', (x) => nn.hardTanh(x!), row(-1, 1), [[1, 1]]],
    ['hardSigmoid is 0 at its edges', (x) => nn.hardSigmoid(x!), row(-3, 3), [[0, 0]]],
    ['np.clip is ½ at a bound', (x) => np.clip(x!, 0, 1), row(0, 1), [[0.5, 0.5]]],
    ['lax.clamp is 0 at a bound', (x) => lax.clamp(array(0), x!, array(1)), row(0, 1), [[0, 0]]],
    ['steps have no slope', (x) => np.add(np.add(np.sign(x!), np.floor(x!)), np.add(np.round(x!), np.trunc(x!))), row(0, 0.5, -1), [[0, 0, 0]]],
    ['sqrt and cbrt are steep at 0', (x) => np.add(np.sqrt(x!), np.cbrt(x!)), row(0), [[inf]]],
    ['rsqrt falls without end at 0', (x) => lax.rsqrt(x!), row(0), [[-inf]]],
    ['log rises without end at 0', (x) => np.log(x!), row(0), [[inf]]],
    ['asin and acos at 1', (x) => np.multiply(np.arcsin(x!), 1), row(1), [[inf]]],
    ['the norm of 0 has no direction', (x) => np.linalg.norm(x!), row(0, 0), [[nan, nan]]],
    ['atan2 at the origin', (x, y) => np.arctan2(x!, y!), [v([0]), v([0])], [[nan], [nan]]],
    ['std of equal elements', (x) => np.std(x!), row(2, 2), [[nan, nan]]],
    ['0 to a power: by the exponent 0', (x, y) => np.power(x!, y!), [v([0]), v([2])], [[0], [0]]],
    ['a negative base: NaN by the exponent', (x, y) => np.power(x!, y!), [v([-2]), v([2])], [[-4], [nan]]],
    ['0 to whole powers', (x) => np.power(x!, ints(0, 1, 2)), row(0, 0, 0), [[0, 1, 0]]],
    ['logaddexp of infinities', (x, y) => np.logaddexp(x!, y!), [v([-inf, inf, 1]), v([-inf, inf, 1])], [[nan, 1, 0.5], [nan, 1, 0.5]]],
    ['logsumexp of nothing but -inf', (x) => special.logsumexp(x!), row(-inf, -inf), [[nan, nan]]],
    ['a softmax where everything is hidden', (x) => nn.softmax(x!, { where: array([false, false]) }), row(1, 2), [[0, 0]]],
    ['sigmoid, softplus far out', (x) => np.add(nn.sigmoid(x!), nn.softplus(x!)), row(-1000, 1000), [[0, 1]]],
    ['xlogy at 0', (x, y) => special.xlogy(x!, y!), [v([0]), v([2])], [[Math.fround(Math.LN2)], [0]]],
    ['entr at 0', (x) => special.entr(x!), row(0), [[inf]]],
    ['a product with zeros', (x) => np.prod(x!), row(2, 0, 3), [[0, 6, 0]]],
    ['a product with two zeros', (x) => np.prod(x!), row(0, 0, 3), [[0, 0, 0]]],
    ['cumprod with a zero', (x) => np.cumprod(x!), row(2, 0, 3), [[1, 8, 0]]],
    ['det of a singular matrix', (x) => np.linalg.det(x!), [v([[1, 2], [2, 4]])], [[[4, -2], [-2, 1]]]],
    ['cross terms of where leak NaN unless guarded twice', (x) => np.where(np.greater(x!, 0), np.sqrt(x!), 0), row(0), [[nan]]],
    ['guarded twice they do not', (x) => np.where(np.greater(x!, 0), np.sqrt(np.where(np.greater(x!, 0), x!, 1)), 0), row(0), [[0]]],
    ['a read beyond the end by take has none', (x) => np.take(x!, ints(1, 7)), row(1, 2), [[0, 1]]],
    ['a clipped read passes it to the element read (JAX drops it)', (x) => np.take(x!, ints(1, 7), { mode: 'clip' }), row(1, 2), [[0, 2]]],
    ['x.at reads clip both ways (JAX drops the derivative)', (x) => x!.at(ints(0, 5)).get(), row(1, 2), [[1, 1]]],
    ['a write beyond the end is dropped', (x, y) => x!.at(ints(0, 5)).add(y!), [v([1, 2]), v([3, 4])], [[1, 1], [1, 0]]],
    ['of two writes to one place the last counts', (x, y) => x!.at(ints(0, 0)).set(y!), [v([1, 2]), v([3, 4])], [[0, 1], [0, 1]]],
    ['scattered maxima share ties', (x, y) => x!.at(ints(0, 0)).max(y!), [v([4, 1]), v([4, 4])], [[Math.fround(1 / 3), 1], [Math.fround(1 / 3), Math.fround(1 / 3)]]],
  ])('%s', (_, f, xs, wanted) => {
    expect(gradients(f, xs)).toEqual(wanted)
  }) // prettier-ignore
})

describe('values', () => {
  it.each<[string, F, readonly Value[], unknown]>([
    ['argmax takes the first, NaN before all', (x) => np.argmax(x!, { axis: 1 }), [v([[1, 3, 3], [1, nan, 9]])], [1, 1]],
    ['sort puts NaN last and leaves zeros of either sign in order', (x) => np.sort(x!), row(nan, 0, -0, -inf, inf), [-inf, 0, -0, inf, nan]],
    ['a read beyond the end is NaN', (x) => np.take(x!, ints(-1, 2, -3)), row(1, 2), [2, nan, nan]],
    ['of integers the lowest', (x) => np.take(x!, ints(0, 9)), [ints(5)], [5, -2147483648]],
    ['clipped, a negative position is the first', (x) => np.take(x!, ints(-1, 9), { mode: 'clip' }), row(1, 2), [1, 2]],
    ['dynamicSlice counts negative starts from the end, then moves inside', (x) => lax.dynamicSlice(x!, [ints(-1).at(0).get()], [2]), row(1, 2, 3), [2, 3]],
    ['oneHot of -1 is a row of zeros', (x) => nn.oneHot(x!, 2), [ints(-1, 1)], [[0, 0], [0, 1]]],
    ['sum, product, all and any of nothing', (x) => np.stack([np.sum(x!), np.prod(x!), np.all(x!).astype('float32'), np.any(x!).astype('float32')]), row(), [0, 1, 1, 0]],
    ['the mean of nothing', (x) => np.mean(x!), row(), nan],
    ['logsumexp of nothing', (x) => special.logsumexp(x!), row(), -inf],
    ['floor division and remainder by 0 of integers', (x) => np.stack([lax.div(x!, ints(0, 0)), lax.rem(x!, ints(0, 0))]), [ints(7, -7)], [[-1, -1], [7, -7]]],
    ['shifts by more than the width', (x) => np.stack([np.leftShift(x!, 40), np.rightShift(x!, 40)]), [ints(5, -5)], [[0, 0], [0, -1]]],
    ['floats to integers saturate, NaN is 0', (x) => x!.astype('int32'), row(1e20, -1e20, nan, -2.7), [2147483647, -2147483648, 0, -2]],
    ['the softmax of a row of -inf', (x) => nn.softmax(x!), row(-inf, -inf), [nan, nan]],
    ['cholesky of what is not positive definite', (x) => np.linalg.cholesky(x!), [v([[1, 2], [2, 1]])], [[nan, 0], [nan, nan]]],
    ['powers of 0, 1 and infinity', (x, y) => np.power(x!, y!), [v([0, 1, inf, -1]), v([0, nan, 0, inf])], [1, 1, 1, 1]],
    ['comparisons with NaN', (x) => np.stack([np.equal(x!, x!), np.notEqual(x!, x!), np.lessEqual(x!, x!)]), row(nan), [[false], [true], [false]]],
  ])('%s', (_, f, xs, wanted) => {
    expect(value(f, xs)).toEqual(wanted)
  }) // prettier-ignore
  it('an empty axis has no largest element and no position of one', () => {
    expect(() => np.max(np.zeros([0]))).toThrow('max: ')
    expect(() => np.argmin(np.zeros([2, 0]), { axis: 1 })).toThrow('argmin: ')
    expect(() => np.median(np.zeros([0]))).toThrow('median: an empty axis')
  })
})
