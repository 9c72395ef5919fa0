/**
 * Laws of the wide surface (np, lax, special, stats, nn, ops), one table: derivatives in both modes agree with differences and with
 * each other, compiled is eager, mapped is a loop. Values are held against JAX in surface.test.ts.
 */
import { array, isFloating, isValue, NdArray, sizeOf, type Shape, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jit, lax, nn, np, ops, special, stats, vmap } from '../../src/index.ts'
import { between, checkGrads, concrete } from '../../src/testing/index.ts'

/** How the elements of an argument are drawn; all in float64. */
type Domain = (shape: Shape) => fc.Arbitrary<NdArray>

const filled = (shape: Shape, element: fc.Arbitrary<number>): fc.Arbitrary<NdArray> =>
  fc
    .array(element, { minLength: sizeOf(shape), maxLength: sizeOf(shape) })
    .map((xs) => new NdArray('float64', shape, Float64Array.from(xs)))

const within =
  (lo: number, hi: number, avoid: readonly number[] = []): Domain =>
  (shape) =>
    filled(shape, between(lo, hi, avoid))

/** Elements at least 0.2 apart, none of them within 0.1 of a whole number: orders and roundings do not change nearby. */
const apart: Domain = (shape) => {
  const n = sizeOf(shape)
  const grid = Array.from({ length: n }, (_, i) => Math.floor(i / 2) - Math.floor(n / 4) + (i % 2 === 0 ? 0.3 : 0.65))
  return fc
    .shuffledSubarray(grid, { minLength: n, maxLength: n })
    .map((xs) => new NdArray('float64', shape, Float64Array.from(xs)))
}

/** Matrices far from singular: the identity three times, and noise. */
const regular: Domain = (shape) =>
  filled(shape, between(-0.4, 0.4)).map((x) => {
    const n = shape.at(-1)!
    return new NdArray('float64', shape, Float64Array.from(x.data, (v: number, i) => (Math.floor(i / n) % n === i % n ? v + 3 : v))) // prettier-ignore
  })

type F = (...xs: readonly Value[]) => Value
interface Entry {
  readonly f: F
  readonly args: readonly (readonly [Domain, Shape])[]
  /** Highest order of derivatives checked; 2 unless the second one is dear. */
  readonly order?: number
}

const real = within(-2, 2)
const positive = within(0.3, 3)
const unit = within(0.1, 0.9)
const ints = (...xs: readonly number[]): Value => array(xs, { dtype: 'int32' })
const double = (...xs: readonly number[]): Value => array(xs, { dtype: 'float64' })

const unary = (f: (x: Value) => Value, domain: Domain = real, shape: Shape = [5]): Entry => ({
  f: (x) => f(x!),
  args: [[domain, shape]],
})
const binary = (f: (x: Value, y: Value) => Value, a: Domain = real, b: Domain = a, s: Shape = [3], t: Shape = s): Entry => ({
  f: (x, y) => f(x!, y!),
  args: [[a, s], [b, t]],
}) // prettier-ignore
const triple = (f: (x: Value, y: Value, z: Value) => Value, a: Domain, b: Domain, c: Domain): Entry => ({
  f: (x, y, z) => f(x!, y!, z!),
  args: [[a, [3]], [b, [3]], [c, [3]]],
  order: 1,
}) // prettier-ignore

const sorted = double(-3, -1, 0.05, 2.9)

const table: Readonly<Record<string, Entry>> = {
  // Statistics and order
  'np.median': unary((x) => np.median(x, { axis: 0 }), apart, [5, 2]),
  'np.quantile': unary((x) => np.quantile(x, 0.3), apart),
  'np.percentile': unary((x) => np.percentile(x, double(10, 77)), apart),
  'np.nanmedian': unary((x) => np.nanmedian(x), apart),
  'np.nanquantile': unary((x) => np.nanquantile(x, 0.4), apart),
  'np.nanpercentile': unary((x) => np.nanpercentile(x, 60), apart),
  'np.nansum': unary((x) => np.nansum(x, { axis: 1 }), real, [2, 3]),
  'np.nanprod': unary((x) => np.nanprod(x)),
  'np.nanmean': unary((x) => np.nanmean(x)),
  'np.nanvar': unary((x) => np.nanvar(x)),
  'np.nanstd': unary((x) => np.nanstd(x), apart),
  'np.nanmax': unary((x) => np.nanmax(x), apart),
  'np.nanmin': unary((x) => np.nanmin(x), apart),
  'np.nancumsum': unary((x) => np.nancumsum(x)),
  'np.nancumprod': unary((x) => np.nancumprod(x)),
  'np.average': binary((x, w) => np.average(x, { weights: w }), real, positive),
  'np.ptp': unary((x) => np.ptp(x), apart),
  'np.cov': unary((x) => np.cov(x), real, [2, 4]),
  'np.corrcoef': unary((x) => np.corrcoef(x), apart, [2, 4]),
  'np.partition': unary((x) => np.partition(x, 2), apart),
  'lax.topK': unary((x) => lax.topK(x, 2)[0], apart),
  'lax.sortKeyVal': binary((k, v) => lax.sortKeyVal(k, v)[1], apart, real),
  'lax.cummax': unary((x) => lax.cummax(x, { axis: 0 }), apart),
  'lax.cumlogsumexp': unary((x) => lax.cumlogsumexp(x, { axis: 0 })),
  'stats.sem': unary((x) => stats.sem(x), apart),
  'stats.gaussianKde': binary((x, p) => stats.gaussianKde(x).logpdf(p), apart, real, [5], [2]),
  // Sequences
  'np.diff': unary((x) => np.diff(x, 2)),
  'np.ediff1d': unary((x) => np.ediff1d(x)),
  'np.gradient': unary((x) => np.gradient(x, 0.5) as Value),
  'np.trapezoid': binary((y, x) => np.trapezoid(y, x)),
  'np.interp': binary((x, y) => np.interp(x, sorted, y), within(-2.9, 2.8, [-1, 0.05]), real, [3], [4]),
  'np.convolve': binary((x, y) => np.convolve(x, y), real, real, [5], [3]),
  'np.correlate': binary((x, y) => np.correlate(x, y, { mode: 'same' }), real, real, [5], [3]),
  'np.unwrap': unary((x) => np.unwrap(x)),
  'np.polyval': binary((p, x) => np.polyval(p, x)),
  'np.polymul': binary((p, q) => np.polymul(p, q)),
  'np.polyadd': binary((p, q) => np.polyadd(p, q), real, real, [3], [2]),
  'np.polyder': unary((p) => np.polyder(p)),
  'np.polyint': unary((p) => np.polyint(p)),
  'np.vander': unary((x) => np.vander(x, 4)),
  // Elementwise
  'np.hypot': binary((x, y) => np.hypot(x, y), positive),
  'np.logaddexp2': binary((x, y) => np.logaddexp2(x, y)),
  'np.sinc': unary((x) => np.sinc(x), within(0.1, 2.9, [1, 2])),
  'np.i0': unary((x) => np.i0(x)),
  'np.floatPower': binary((x, y) => np.floatPower(x, y), positive, real),
  'np.copysign': binary((x, y) => np.copysign(x, y), positive, apart),
  'np.nanToNum': unary((x) => np.nanToNum(x)),
  'np.modf': unary((x) => np.modf(x)[0], apart),
  'np.fmod': binary((x, y) => np.fmod(x, y), apart, within(3.1, 3.2)),
  'np.remainder': binary((x, y) => np.remainder(x, y), apart, within(7.1, 7.2)),
  'np.clip': unary((x) => np.clip(x, -0.52, 0.51), apart),
  'np.select': binary((x, y) => np.select([np.greater(x, 0.5), np.less(y, 0)], [x, y], 1), apart),
  'np.piecewise': unary((x) => np.piecewise(x, [np.less(x, 0)], [(y) => y.mul(y), (y) => np.exp(y)]), apart),
  'lax.clamp': unary((x) => lax.clamp(array(-0.5, { dtype: 'float64' }), x, array(0.5, { dtype: 'float64' })), apart),
  // Places
  'np.take': unary((x) => np.take(x, ints(3, 0, 3))),
  'np.takeAlongAxis': unary(
    (x) => np.takeAlongAxis(x, np.reshape(ints(1, 0, 2, 2), [2, 2]), { axis: 1 }),
    real,
    [2, 3],
  ),
  'x.at.set': binary((x, y) => x.at(ints(2, 0)).set(y), real, real, [4], [2]),
  'x.at.add': binary((x, y) => x.at(ints(1, 1)).add(y), real, real, [4], [2]),
  'x.at.mul': unary((x) => x.at(ints(1, 3)).mul(double(2, 0.5)), positive, [4]),
  'np.insert': binary((x, y) => np.insert(x, 2, y), real, real, [4], [1]),
  'np.delete': unary((x) => np.delete(x, 1)),
  'np.roll': unary((x) => np.roll(x, 2)),
  'np.repeat': unary((x) => np.repeat(x, 2)),
  'np.tile': unary((x) => np.tile(x, [2, 2])),
  'np.rot90': unary((x) => np.rot90(x), real, [2, 3]),
  'np.fillDiagonal': binary((x, y) => np.fillDiagonal(x, y), real, real, [3, 3], [3]),
  'np.pad': unary((x) => np.pad(x, 2, { mode: 'symmetric' })),
  'lax.dynamicSlice': unary((x) => lax.dynamicSlice(x, [ints(2).at(0).get()], [2])),
  'lax.dynamicUpdateSlice': binary((x, y) => lax.dynamicUpdateSlice(x, y, [ints(1).at(0).get()]), real, real, [4], [2]),
  'lax.reduce': unary((x) => lax.reduce(x, array(1, { dtype: 'float64' }), (a, b) => lax.mul(a, b), [0]), positive),
  'lax.reduceWindow': unary((x) => lax.reduceWindow(x, array(1, { dtype: 'float64' }), (a, b) => lax.mul(a, b), { windowDimensions: [2] }), positive), // prettier-ignore
  'ops.segmentSum': unary((x) => ops.segmentSum(x, ints(0, 2, 0, 1, 2), { numSegments: 3 })),
  'ops.segmentMax': unary((x) => ops.segmentMax(x, ints(0, 2, 0, 1, 2), { numSegments: 3 }), apart),
  // Products
  'np.einsum': binary((x, y) => np.einsum('ij,jk,ij->ik', x, y, x), real, real, [2, 3], [3, 2]),
  'np.cross': binary((x, y) => np.cross(x, y), real, real, [2, 3]),
  'np.kron': binary((x, y) => np.kron(x, y), real, real, [2, 2], [2]),
  'np.vecdot': binary((x, y) => np.vecdot(x, y), real, real, [2, 3]),
  'np.matvec': binary((x, y) => np.matvec(x, y), real, real, [2, 3], [3]),
  'np.vecmat': binary((x, y) => np.vecmat(x, y), real, real, [3], [3, 2]),
  'lax.batchMatmul': binary((x, y) => lax.batchMatmul(x, y), real, real, [2, 2, 3], [2, 3, 2]),
  'lax.raggedDot': binary((x, y) => lax.raggedDot(x, y, ints(1, 2)), real, real, [3, 2], [2, 2, 2]),
  'np.linalg.det': unary((x) => np.linalg.det(x), regular, [3, 3]),
  'np.linalg.inv': unary((x) => np.linalg.inv(x), regular, [2, 2]),
  'np.linalg.solve': binary((a, b) => np.linalg.solve(a, b), regular, real, [3, 3], [3]),
  'np.linalg.slogdet': unary((x) => np.linalg.slogdet(x)[1], regular, [3, 3]),
  'np.linalg.pinv': unary((x) => np.linalg.pinv(x), regular, [2, 2]),
  'np.linalg.expm': { ...unary((x) => np.linalg.expm(x), real, [2, 2]), order: 1 },
  'np.linalg.matrixPower': unary((x) => np.linalg.matrixPower(x, 3), regular, [2, 2]),
  'np.linalg.norm': unary((x) => np.linalg.norm(x), positive, [2, 3]),
  'np.linalg.multiDot': triple((x, y, z) => np.linalg.multiDot([x.reshape([1, 3]), y.reshape([3, 1]), z.reshape([1, 3])]), real, real, real), // prettier-ignore
  'np.fft.rfft': unary((x) => np.stack(np.fft.rfft(x))),
  'np.fft.irfft': binary((x, y) => np.fft.irfft([x, y])),
  // Special functions
  'special.gammainc': { ...binary((a, x) => special.gammainc(a, x), positive), order: 1 },
  'special.betainc': triple((a, b, x) => special.betainc(a, b, x), positive, positive, unit),
  'special.polygamma': unary((x) => special.polygamma(2, x), positive),
  'special.zeta': unary((q) => special.zeta(2.5, q), positive),
  'special.boxcox': binary((x, l) => special.boxcox(x, l), positive, within(-2, 2, [0])),
  'special.boxcox1p': binary((x, l) => special.boxcox1p(x, l), positive, within(-2, 2, [0])),
  'special.relEntr': binary((p, q) => special.relEntr(p, q), positive),
  'special.klDiv': binary((p, q) => special.klDiv(p, q), positive),
  'special.betaln': binary((a, b) => special.betaln(a, b), positive),
  'special.beta': binary((a, b) => special.beta(a, b), positive),
  'special.factorial': unary((x) => special.factorial(x), positive),
  'special.poch': binary((x, m) => special.poch(x, m), positive),
  'special.multigammaln': unary((x) => special.multigammaln(x, 2), within(1, 5)),
  'special.comb': binary((n, k) => special.comb(np.add(n, 3), k), positive),
  'special.ndtri': unary((x) => special.ndtri(x), unit),
  'special.logNdtr': unary((x) => special.logNdtr(x), within(-6, 3)),
  'special.entr': unary((x) => special.entr(x), positive),
  'nn.log1mexp': unary((x) => nn.log1mexp(x), positive),
  'nn.logmeanexp': unary((x) => nn.logmeanexp(x)),
  'nn.squareplus': unary((x) => nn.squareplus(x)),
  'nn.sparsePlus': unary((x) => nn.sparsePlus(x), within(-0.8, 0.8)),
  // Distributions: by the point and by every parameter
  'stats.norm.logcdf': triple((x, m, s) => stats.norm.logcdf(x, m, s), real, real, positive),
  'stats.norm.ppf': triple((q, m, s) => stats.norm.ppf(q, m, s), unit, real, positive),
  'stats.laplace.logpdf': triple((x, m, s) => stats.laplace.logpdf(x, m, s), apart, within(5, 6), positive),
  'stats.laplace.cdf': triple((x, m, s) => stats.laplace.cdf(x, m, s), apart, within(-6, -5), positive),
  'stats.logistic.logpdf': triple((x, m, s) => stats.logistic.logpdf(x, m, s), real, real, positive),
  'stats.cauchy.logpdf': triple((x, m, s) => stats.cauchy.logpdf(x, m, s), real, real, positive),
  'stats.cauchy.cdf': triple((x, m, s) => stats.cauchy.cdf(x, m, s), real, real, positive),
  'stats.cauchy.ppf': triple(
    (q, m, s) => stats.cauchy.ppf(q, m, s),
    within(0.1, 0.9, [0.25, 0.5, 0.75]),
    real,
    positive,
  ),
  'stats.gumbelR.logsf': triple((x, m, s) => stats.gumbelR.logsf(x, m, s), real, real, positive),
  'stats.gumbelL.logpdf': triple((x, m, s) => stats.gumbelL.logpdf(x, m, s), real, real, positive),
  'stats.t.logpdf': triple((x, n, s) => stats.t.logpdf(x, n, 0, s), real, positive, positive),
  'stats.t.cdf': binary((x, n) => stats.t.cdf(x, n), within(-3, 3, [0]), within(1, 6)),
  'stats.gennorm.logpdf': binary((x, b) => stats.gennorm.logpdf(x, b), positive),
  'stats.gennorm.cdf': { ...binary((x, b) => stats.gennorm.cdf(x, b), within(0.2, 2), within(1, 3)), order: 1 },
  'stats.beta.logpdf': triple((x, a, b) => stats.beta.logpdf(x, a, b), unit, positive, positive),
  'stats.beta.logsf': triple((x, a, b) => stats.beta.logsf(x, a, b), unit, positive, positive),
  'stats.gamma.logpdf': triple((x, a, s) => stats.gamma.logpdf(x, a, 0, s), positive, positive, positive),
  'stats.gamma.sf': triple((x, a, s) => stats.gamma.sf(x, a, 0, s), positive, positive, positive),
  'stats.chi2.logcdf': { ...binary((x, k) => stats.chi2.logcdf(x, k), positive), order: 1 },
  'stats.expon.logcdf': triple((x, m, s) => stats.expon.logcdf(x, m, s), within(1, 3), within(-1, 0.5), positive),
  'stats.pareto.logpdf': binary((x, b) => stats.pareto.logpdf(x, b), within(1.2, 4), positive),
  'stats.pareto.ppf': binary((q, b) => stats.pareto.ppf(q, b), unit, positive),
  'stats.truncnorm.logpdf': triple(
    (x, a, b) => stats.truncnorm.logpdf(x, a, b),
    within(-0.4, 0.4),
    within(-3, -0.5),
    within(0.5, 3),
  ),
  'stats.truncnorm.cdf': triple(
    (x, a, b) => stats.truncnorm.cdf(x, a, b),
    within(-0.4, 0.4),
    within(-3, -0.5),
    within(0.5, 3),
  ),
  'stats.truncnorm.logsf': triple(
    (x, a, b) => stats.truncnorm.logsf(x, a, b),
    within(4.2, 4.8),
    within(3, 4),
    within(5, 6),
  ),
  'stats.vonmises.logpdf': binary((x, k) => stats.vonmises.logpdf(x, k), real, positive),
  'stats.wrapcauchy.logpdf': binary((x, c) => stats.wrapcauchy.logpdf(x, c), positive, unit),
  'stats.uniform.cdf': triple((x, m, s) => stats.uniform.cdf(x, m, s), within(1, 2), within(0, 0.5), within(3, 4)),
  'stats.bernoulli.logpmf': unary((p) => stats.bernoulli.logpmf(double(0, 1, 1, 0, 1), p), unit),
  'stats.binom.logpmf': unary((p) => stats.binom.logpmf(double(0, 3, 6, 1, 2), 6, p), unit),
  'stats.betabinom.logpmf': binary((a, b) => stats.betabinom.logpmf(double(0, 3, 6), 6, a, b), positive),
  'stats.geom.logpmf': unary((p) => stats.geom.logpmf(double(1, 3, 6, 1, 2), p), unit),
  'stats.nbinom.logpmf': binary((n, p) => stats.nbinom.logpmf(double(0, 3, 6), n, p), positive, unit),
  'stats.poisson.logpmf': unary((m) => stats.poisson.logpmf(double(0, 3, 6, 1, 2), m), positive),
  'stats.poisson.cdf': { ...unary((m) => stats.poisson.cdf(double(0, 3, 6, 1, 2), m), positive), order: 1 },
  'stats.multinomial.logpmf': unary((p) => stats.multinomial.logpmf(double(1, 2, 3), 6, p), unit, [3]),
  'stats.dirichlet.logpdf': unary((a) => stats.dirichlet.logpdf(double(0.2, 0.3, 0.5), a), positive, [3]),
  'stats.multivariateNormal.logpdf': triple((x, m, s) => stats.multivariateNormal.logpdf(x, m, np.add(np.eye(3, 3, { dtype: 'float64' }), np.outer(s, s))), real, real, real), // prettier-ignore
}

/** Every element, relative to the largest of the result. */
const near = (got: Value, want: Value): void => {
  expect(got.shape).toEqual(want.shape)
  expect(got.dtype).toBe(want.dtype)
  const [a, b] = [concrete(got).data, concrete(want).data]
  const scale = Math.max(1, ...b.filter(Number.isFinite).map(Math.abs))
  const wrong = [...a].flatMap((g, i) => (g === b[i] || (Number.isNaN(g) && Number.isNaN(b[i])) || Math.abs(g - b[i]!) <= 1e-12 * scale ? [] : [{ i, got: g, want: b[i] }])) // prettier-ignore
  expect(wrong).toEqual([])
}

describe.each(Object.keys(table))('%s', (name) => {
  const { f, args, order = 2 } = table[name]!
  const inputs = fc.tuple(...args.map(([domain, shape]) => domain(shape)))
  it('has right derivatives, compiles to itself and maps like a loop', () => {
    fc.assert(
      fc.property(inputs, inputs, (xs, zs) => {
        checkGrads(f, xs, { order, rtol: 1e-4, atol: 1e-6 })
        const y = f(...xs)
        expect(isValue(y) && isFloating(y.dtype)).toBe(true)
        near(jit(f)(...xs), y)
        const stacked = xs.map((x, i) => np.stack([x, zs[i]!]))
        near(vmap(f)(...stacked), np.stack([y, f(...zs)]))
      }),
      { numRuns: 2 },
    )
  })
})
