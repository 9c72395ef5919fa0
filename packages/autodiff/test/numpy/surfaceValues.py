"""Writes surface.jsonl, which surface.test.ts compares with. Run with jax 0.10.2: python surfaceValues.py"""

import json
import os

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

HERE = os.path.dirname(os.path.abspath(__file__))
inf, nan = float("inf"), float("nan")
f32, i32, u32 = np.float32, np.int32, np.uint32


def encode(a):
    a = np.asarray(a)
    dtype = {"uint8": "uint32"}.get(str(a.dtype), str(a.dtype))

    def number(v):
        v = v.item()
        if isinstance(v, bool):
            return v
        if v != v:
            return "nan"
        if v in (inf, -inf):
            return "inf" if v > 0 else "-inf"
        return "-0" if v == 0 and np.signbit(v) else v

    return {"dtype": dtype, "shape": list(a.shape), "data": [number(v) for v in a.reshape(-1)]}


rows = []


def row(*args, **kw):
    """`one_row`, or a word about the row that failed."""
    try:
        one_row(*args, **kw)
    except Exception as error:
        print("FAILED", args[0], str(error).split("\n")[0][:150])


def one_row(fn, f, args, rest=(), options=None, grad=False, listed=False):
    """f(*args) and, if asked for, the gradient of the weighted sum of the first result by each floating argument."""
    values = [jnp.asarray(a) for a in args]
    outs = f(*values)
    outs = list(outs) if isinstance(outs, (tuple, list)) else [outs]
    r = {"fn": fn, "args": [encode(a) for a in values], "results": [encode(o) for o in outs]}
    if len(rest):
        r["rest"] = list(rest)
    if options:
        r["options"] = options
    if listed:
        r["listed"] = True
    if grad:
        at = tuple(i for i, a in enumerate(values) if a.dtype == jnp.float32)
        def loss(*xs):
            y = f(*xs)
            y = y[0] if isinstance(y, (tuple, list)) else y
            return (y * jnp.cos(jnp.arange(y.size, dtype=jnp.float32)).reshape(y.shape)).sum()
        r["grads"] = [encode(g) for g in jax.grad(loss, argnums=at)(*values)]
    rows.append(r)


m = f32([[3, -1, 2, 8], [7, 5, 4, -2], [0.5, 1.5, 9, 6]])
v = f32([3, 1, 2.5, -4, 7])
withnan = f32([[1, nan, 3], [nan, nan, nan], [4, -2, 0]])
some = f32([[1, nan, 3, 7], [0, 2, nan, nan], [4, -2, 0, 5]])
ints = i32([3, 1, 3, 2, 1, 7])

row("np.median", jnp.median, [m], grad=True)
row("np.median", lambda x: jnp.median(x, axis=1, keepdims=True), [m], options={"axis": 1, "keepdims": True}, grad=True)
row("np.median", lambda x: jnp.median(x, axis=0), [withnan], options={"axis": 0})
q = f32([0, 0.1, 0.5, 0.77, 1])
for method in ("linear", "lower", "higher", "midpoint", "nearest"):
    o = {"axis": 1, "method": method}
    row("np.quantile", lambda x, t: jnp.quantile(x, t, axis=1, method=method), [m, q], options=o)
    row("np.nanquantile", lambda x, t: jnp.nanquantile(x, t, axis=1, method=method), [some, q], options=o)
row("np.quantile", lambda x: jnp.quantile(x, 0.3, axis=0), [m], [0.3], {"axis": 0}, grad=True)
row("np.quantile", lambda x: jnp.quantile(x, 0.3), [f32([1, nan, 2])], [0.3])
row("np.percentile", lambda x, t: jnp.percentile(x, t), [m, f32([5, 50, 95, 100])])
row("np.nanmedian", lambda x: jnp.nanmedian(x, axis=1), [withnan], options={"axis": 1})
row("np.nanpercentile", lambda x, t: jnp.nanpercentile(x, t, axis=0), [some, f32(40)], options={"axis": 0})
for name in ("nansum", "nanprod", "nanmax", "nanmin", "nanmean", "nanvar", "nanstd", "nanargmax", "nanargmin"):
    f = getattr(jnp, name)
    row("np." + name, f, [some], grad=not name.startswith("nanarg"))
    row("np." + name, lambda x: f(x, axis=1), [withnan], options={"axis": 1})
    row("np." + name, lambda x: f(x, axis=0, keepdims=True), [some], options={"axis": 0, "keepdims": True})
row("np.nanvar", lambda x: jnp.nanvar(x, axis=1, ddof=1), [some], options={"axis": 1, "ddof": 1})
for name in ("nancumsum", "nancumprod"):
    row("np." + name, lambda x: getattr(jnp, name)(x, axis=1), [some], options={"axis": 1})

for x in (ints, v, f32([nan, 1, nan, 1, -0.0, 0.0, inf]), np.array([True, False, True])):
    row("np.unique", jnp.unique, [x])
    u = jnp.unique_all(x)
    row("np.uniqueCounts", lambda a: tuple(jnp.unique_counts(a)), [x])
    row("np.uniqueInverse", lambda a: tuple(jnp.unique_inverse(a)), [x])
row("np.uniqueAll", lambda a: tuple(jnp.unique_all(a)), [ints.reshape(2, 3)])
row("np.uniqueValues", jnp.unique_values, [ints])
row("np.unique", lambda x: jnp.unique(x, size=6), [ints], options={"size": 6})
row("np.unique", lambda x: jnp.unique(x, size=2), [ints], options={"size": 2})
row("np.unique", lambda x: jnp.unique(x, size=6, fill_value=-1), [ints], options={"size": 6, "fillValue": -1})
row("np.unique", lambda x: jnp.unique(x, axis=0), [i32([[1, 2], [0, 5], [1, 2], [0, 4]])], options={"axis": 0})
row("np.unique", lambda x: jnp.unique(x, axis=1), [i32([[1, 0, 1], [2, 5, 2]])], options={"axis": 1})
other = i32([7, 9, 3, 3])
for name in ("union1d", "intersect1d", "setdiff1d", "setxor1d"):
    row("np." + name, getattr(jnp, name), [ints, other])
for name, s in (("union1d", 6), ("intersect1d", 4), ("setdiff1d", 4)):
    row("np." + name, lambda a, b: getattr(jnp, name)(a, b, size=s, fill_value=0), [ints, other], options={"size": s, "fillValue": 0})
row("np.isin", jnp.isin, [m, f32([9, -1, nan])])
row("np.isin", lambda a, b: jnp.isin(a, b, invert=True), [ints, other], options={"invert": True})

row("np.nonzero", jnp.nonzero, [i32([[0, 1, 0], [2, 0, 3]])])
row("np.nonzero", lambda x: jnp.nonzero(x, size=5, fill_value=-1), [i32([[0, 1, 0], [2, 0, 3]])], options={"size": 5, "fillValue": -1})
row("np.argwhere", jnp.argwhere, [i32([[0, 1, 0], [2, 0, 3]])])
row("np.flatnonzero", jnp.flatnonzero, [i32([[0, 1, 0], [2, 0, 3]])])
row("np.compress", lambda c, x: jnp.compress(c, x, axis=1), [np.array([True, False, True]), m], options={"axis": 1})
row("np.compress", jnp.compress, [np.array([True, False, True]), m])
row("np.extract", jnp.extract, [m > 2, m])
row("np.lexsort", lambda a, b: jnp.lexsort((a, b)), [f32([1, 3, 2, nan, 0]), f32([0, 0, 1, 1, 0])], listed=True)
row("np.lexsort", lambda a, b: jnp.lexsort((a, b), axis=0), [i32([[1, 3], [1, 2]]), i32([[0, 0], [0, 1]])], [0], listed=True)
row("np.unravelIndex", lambda i: jnp.unravel_index(i, (3, 4)), [i32([0, 5, 11, -1])], [[3, 4]])
row("np.ravelMultiIndex", lambda a, b: jnp.ravel_multi_index((a, b), (3, 4), mode="clip"), [i32([0, 2, 5]), i32([1, 3, -1])], [[3, 4]], {"mode": "clip"}, listed=True)
row("np.ravelMultiIndex", lambda a, b: jnp.ravel_multi_index((a, b), (3, 4), mode="wrap"), [i32([0, 2, 5]), i32([1, 3, -1])], [[3, 4]], {"mode": "wrap"}, listed=True)

pts = f32([0.5, 1, 1.5, 2, 2.5, 3, 4, -1, 9])
row("np.histogram", lambda x: jnp.histogram(x, 4), [pts], [4])
row("np.histogram", lambda x, e: jnp.histogram(x, e), [pts, f32([0, 1, 2.5, 4])])
row("np.histogram", lambda x: jnp.histogram(x, 3, range=(0.0, 3.0), density=True), [pts], [3], {"range": [0, 3], "density": True})
row("np.histogram", lambda x: jnp.histogram(x, 2), [f32([2, 2])], [2])
row("np.histogramBinEdges", lambda x: jnp.histogram_bin_edges(x, 5), [pts], [5])
row("np.histogram2d", lambda x, y: jnp.histogram2d(x, y, 3), [pts, pts[::-1].copy()], [3])
row("np.histogramdd", lambda s: (lambda h: (h[0], *h[1]))(jnp.histogramdd(s, 2)), [np.stack([pts, pts * pts], 1)], [2])
row("np.bincount", jnp.bincount, [ints])
row("np.bincount", lambda x: jnp.bincount(x, length=4), [ints], options={"length": 4})
row("np.bincount", lambda x: jnp.bincount(x, minlength=10), [ints], options={"minlength": 10})
for right in (False, True):
    row("np.digitize", lambda x, b: jnp.digitize(x, b, right=right), [f32([0, 1, 1.5, 4, 9, nan]), f32([0, 1, 4])], options={"right": right})
    row("np.digitize", lambda x, b: jnp.digitize(x, b, right=right), [f32([0, 1, 1.5, 4, 9]), f32([4, 1, 0])], options={"right": right})

xp, fp = f32([0, 1, 3, 3, 4]), f32([1, 3, 2, 5, 0])
at = f32([-1, 0, 0.5, 2, 3.5, 4, 7])
row("np.interp", jnp.interp, [at, xp, fp])
row("np.interp", jnp.interp, [f32([0.5, 2, 2.7]), f32([0, 1, 3, 4]), f32([1, 3, 2, 0])], grad=True)
row("np.interp", lambda *a: jnp.interp(*a, left=-5.0, right=9.0), [at, xp, fp], options={"left": -5, "right": 9})
row("np.interp", lambda *a: jnp.interp(*a, left="extrapolate", right="extrapolate"), [at, f32([0, 1, 3, 4]), f32([1, 3, 2, 0])], options={"left": "extrapolate", "right": "extrapolate"})
row("np.interp", lambda *a: jnp.interp(*a, period=5.0), [at, f32([0, 1, 3, 4]), f32([1, 3, 2, 0])], options={"period": 5})
row("np.diff", jnp.diff, [m], grad=True)
row("np.diff", lambda x: jnp.diff(x, 2, 0), [m], [2, 0], grad=True)
row("np.diff", jnp.diff, [np.array([True, True, False])])
row("np.diff", lambda x: jnp.diff(x, 1, -1, prepend=0.0, append=1.0), [m], [1, -1], {"prepend": 0, "append": 1})
row("np.ediff1d", jnp.ediff1d, [m], grad=True)
row("np.ediff1d", lambda x: jnp.ediff1d(x, to_begin=-9.0, to_end=9.0), [v], options={"toBegin": -9, "toEnd": 9})
row("np.gradient", jnp.gradient, [m])
row("np.gradient", lambda x: jnp.gradient(x, 0.5, axis=1), [m], [0.5], {"axis": 1}, grad=True)
row("np.gradient", lambda x, c: jnp.gradient(x, c), [v, f32([0, 1, 1.5, 3, 7])], grad=True)
row("np.trapezoid", jnp.trapezoid, [m], grad=True)
row("np.trapezoid", lambda y, x: jnp.trapezoid(y, x), [m, f32([0, 1, 3, 4])], grad=True)
row("np.trapezoid", lambda y, x: jnp.trapezoid(y, x, axis=0), [m, f32([0, 1, 3])], options={"axis": 0})
for mode in ("full", "same", "valid"):
    for a, b in ((v, f32([1, -2, 0.5])), (f32([1, -2, 0.5]), v), (v, f32([1, 2])), (f32([1, 2, 3, 4]), v[:4])):
        row("np.convolve", lambda x, y: jnp.convolve(x, y, mode=mode), [a, b], options={"mode": mode}, grad=True)
        row("np.correlate", lambda x, y: jnp.correlate(x, y, mode=mode), [a, b], options={"mode": mode}, grad=True)
row("np.unwrap", jnp.unwrap, [f32([0, 1, 5, -2, 9, 3.2])], grad=True)
row("np.unwrap", lambda x: jnp.unwrap(x, period=4.0), [f32([0, 1, 5, -2, 9, 2])], options={"period": 4})
row("np.cov", jnp.cov, [m], grad=True)
row("np.cov", lambda a, b: jnp.cov(a, b), [v, v[::-1].copy()])
row("np.cov", lambda a: jnp.cov(a, rowvar=False, bias=True), [m], [None], {"rowvar": False, "bias": True})
row("np.corrcoef", jnp.corrcoef, [m], grad=True)

row("np.polyval", jnp.polyval, [f32([1, -2, 3]), m], grad=True)
row("np.polyadd", jnp.polyadd, [f32([1, 2]), f32([3, 4, 5])])
row("np.polysub", jnp.polysub, [f32([1, 2]), f32([3, 4, 5])])
row("np.polymul", jnp.polymul, [f32([1, 2]), f32([3, 4, 5])], grad=True)
row("np.polydiv", jnp.polydiv, [f32([2, 5, 7, 1]), f32([1, 2])])
row("np.polyder", lambda p: jnp.polyder(p, 2), [f32([2, 5, 7, 1])], [2])
row("np.polyint", lambda p: jnp.polyint(p, 2, jnp.float32([3, 4])), [f32([2, 5, 7])], [2], {"k": [3, 4]})
row("np.poly", jnp.poly, [f32([1, -2, 0.5])])
row("np.vander", jnp.vander, [v], grad=True)
row("np.vander", lambda x: jnp.vander(x, 3, increasing=True), [v], [3], {"increasing": True})
row("np.polyfit", lambda x, y: jnp.polyfit(x, y, 2), [f32([0, 1, 2, 3, 4]), v], [2])

row("np.append", jnp.append, [m, v])
row("np.delete", lambda x: jnp.delete(x, 1, axis=1), [m], [1, 1])
row("np.delete", lambda x: jnp.delete(x, jnp.array([0, -1])), [v], [[0, -1]])
row("np.insert", lambda x: jnp.insert(x, 2, 9.0), [v], [2, 9])
row("np.insert", lambda x: jnp.insert(x, jnp.array([1, 3]), jnp.float32(8)), [v], [[1, 3], 8])
row("np.insert", lambda x: jnp.insert(x, 1, 5.0, axis=0), [m], [1, 5, 0])
row("np.resize", lambda x: jnp.resize(x, (2, 4)), [v], [[2, 4]])
row("np.trimZeros", jnp.trim_zeros, [f32([0, 0, 1, 0, 2, 0])])
row("np.atleast3d", jnp.atleast_3d, [m])
row("np.dstack", lambda a, b: jnp.dstack((a, b)), [m, m + 1], listed=True)
for name in ("hsplit", "vsplit"):
    row("np." + name, lambda x: getattr(jnp, name)(x, 2), [m[:2]], [2])
row("np.dsplit", lambda x: jnp.dsplit(x, 2), [m[None]], [2])
row("np.rollaxis", lambda x: jnp.rollaxis(x, 2, 1), [f32(np.arange(24)).reshape(2, 3, 4)], [2, 1])
row("np.fillDiagonal", lambda x, y: jnp.fill_diagonal(x, y, inplace=False), [m, f32(9)], grad=True)
row("np.putAlongAxis", lambda x, i, y: jnp.put_along_axis(x, i, y, axis=1, inplace=False), [m, i32([[0], [3], [1]]), f32([[9], [8], [7]])], [1], grad=True)
row("np.put", lambda x, i, y: jnp.put(x, i, y, inplace=False), [m, i32([0, 5, -1]), f32([9, 8])])
row("np.place", lambda x, k, y: jnp.place(x, k, y, inplace=False), [m, m > 2, f32([9, 8])])

e = f32([1, 3, -0.1, 0, inf, -inf, nan, 1e-38, 3e38])
row("np.frexp", jnp.frexp, [f32([1, 3, -0.1, 0, 2e-38, 3e38, 1024])])
row("np.ldexp", jnp.ldexp, [f32([1, 3, -0.1, 0.75]), i32([3, -2, 0, 100])])
row("np.modf", jnp.modf, [f32([1.5, -2.25, 0, -0.0, 7])])
row("np.nextafter", jnp.nextafter, [f32([1, 0, -1, inf, 2, 5, nan, 1.5, -0.0, 4]), f32([2, 1, -2, 0, 1, 5, 1, -inf, -1, 3])])
row("np.spacing", jnp.spacing, [f32([1, 1e10, -2, 0.1])])
row("np.signbit", jnp.signbit, [f32([1, -1, 0, -0.0, inf, -inf])])
row("np.sinc", jnp.sinc, [f32([0, 0.3, 0.5, 1, -2.3])], grad=True)
row("np.i0", jnp.i0, [f32([0, 0.5, -3])])
row("np.fabs", jnp.fabs, [f32([-1, 2])])
row("np.floatPower", jnp.float_power, [i32([2, 3]), i32([-1, 2])])
row("np.gcd", jnp.gcd, [i32([12, 0, -18, 7]), i32([18, 5, 12, 0])])
row("np.lcm", jnp.lcm, [i32([12, 0, -18, 7]), i32([18, 5, 12, 0])])
row("np.bitwiseCount", lambda x: jnp.bitwise_count(x).astype(jnp.int32), [i32([0, 1, 255, 2**31 - 1])])
row("np.cross", jnp.cross, [f32([[1, 2, 3], [4, 5, 6]]), f32([3, -1, 2])], grad=True)
row("np.cross", jnp.cross, [f32([1, 2]), f32([3, -1])])
row("np.vecdot", jnp.vecdot, [m, m[:1]], grad=True)
row("np.matvec", jnp.matvec, [m, f32([1, 2, 3, 4])], grad=True)
row("np.vecmat", jnp.vecmat, [f32([1, 2, 3]), m], grad=True)
for name in ("hanning", "hamming", "blackman", "bartlett"):
    row("np." + name, lambda: getattr(jnp, name)(7), [], [7])
row("np.kaiser", lambda: jnp.kaiser(7, 5.0), [], [7, 5])
row("np.packbits", jnp.packbits, [i32([1, 0, 2, 0, 0, 0, 0, 1, 1])])
row("np.packbits", lambda x: jnp.packbits(x, axis=1, bitorder="little"), [i32([[1, 0, 2], [0, 1, 1]])], options={"axis": 1, "bitorder": "little"})
row("np.unpackbits", lambda x: jnp.unpackbits(x.astype(jnp.uint8)), [u32([3, 128])])
row("np.select", lambda a, b: jnp.select([a > 3, a > 1], [a, b], 7.0), [m, m * 10])
row("np.choose", lambda i, a, b: jnp.choose(i, [a, b], mode="clip"), [i32([0, 1, 5, -1]), f32([1, 2, 3, 4]), f32([10, 20, 30, 40])])
row("np.diagIndices", lambda: jnp.diag_indices(3, 2), [], [3, 2])
row("np.trilIndices", lambda: jnp.tril_indices(3, 1, 4), [], [3, 1, 4])
row("np.triuIndices", lambda: jnp.triu_indices(3, -1, 4), [], [3, -1, 4])
row("np.indices", lambda: jnp.indices((2, 3)), [], [[2, 3]])
row("np.mgrid", lambda: jnp.mgrid[0:2, 1:7:2], [], [[0, 2], [1, 7, 2]])
row("np.logspace", lambda: jnp.logspace(0.0, 2.0, 5), [], [0, 2, 5])
row("np.geomspace", lambda: jnp.geomspace(1.0, 1000.0, 4), [], [1, 1000, 4])

row("lax.clamp", lambda x: lax.clamp(-1.0, x, 2.0), [f32([-3, -1, 0, 2, 5, nan])], grad=True)
row("lax.round", lambda x: lax.round(x), [f32([0.5, 1.5, -0.5, -2.5, 0.49999997, 1e9, -0.2])])
row("lax.topK", lambda x: lax.top_k(x, 3), [f32([[1, nan, 3, 3], [inf, -inf, 0, -0.0]])], [3])
row("lax.sort", lambda a, b: lax.sort((a, b), num_keys=2), [f32([2, 1, 2, nan]), f32([4, 3, 1, 0])], options={"numKeys": 2}, listed=True)
row("lax.dynamicSlice", lambda x: lax.dynamic_slice(x, (2, -1), (2, 2)), [m], [[2, -1], [2, 2]], grad=True)
row("lax.dynamicUpdateSlice", lambda x, u: lax.dynamic_update_slice(x, u, (2, 1)), [m, f32([[9, 8], [7, 6]])], [[2, 1]], grad=True)
row("lax.dynamicIndexInDim", lambda x: lax.dynamic_index_in_dim(x, 2, 1, False), [m], [2, 1, False], grad=True)
row("lax.dynamicSliceInDim", lambda x: lax.dynamic_slice_in_dim(x, 3, 2, 1), [m], [3, 2, 1])
row("lax.dynamicUpdateIndexInDim", lambda x, u: lax.dynamic_update_index_in_dim(x, u, 1, 0), [m, f32([1, 2, 3, 4])], [1, 0])
row("lax.sliceInDim", lambda x: lax.slice_in_dim(x, 1, -1, 2, 1), [m], [1, -1, 2, 1])
row("lax.indexInDim", lambda x: lax.index_in_dim(x, -1, 1), [m], [-1, 1])
row("lax.populationCount", lax.population_count, [i32([0, -1, 12345, -2**31])])
row("lax.clz", lax.clz, [i32([0, -1, 1, 12345])])
row("lax.mulhi", lax.mulhi, [i32([2**30, -7, -2**31, 123456789]), i32([5, 2**31 - 1, -2**31, -987654321])])
row("lax.mulhi", lax.mulhi, [u32([2**31, 4294967295]), u32([6, 4294967295])])
row("lax.nextafter", lax.nextafter, [f32([1, 2, 0]), f32([0, 3, -1])])
for e_, m_ in ((5, 10), (8, 7), (4, 3)):
    row("lax.reducePrecision", lambda x: lax.reduce_precision(x, e_, m_), [f32([1.2345, -3.3e4, 1e6, 1e-6, 6.1e-5, 2.5e-7, inf, nan, -0.0, 0.0009765625])], [e_, m_])
row("lax.reduceXor", lambda x: lax.reduce_xor(x, (1,)), [i32([[1, 2, 7], [4, 4, 4]])], [[1]])
row("lax.raggedDot", lax.ragged_dot, [m, f32(np.arange(16)).reshape(2, 4, 2), i32([1, 2])], grad=True)
row("lax.batchMatmul", lax.batch_matmul, [m[None], m.T[None].copy()], grad=True)
row("lax.collapse", lambda x: lax.collapse(x, 0, 2), [m], [0, 2])
row("lax.expandDims", lambda x: lax.expand_dims(x, (0, 2)), [v], [[0, 2]])
row("lax.tile", lambda x: lax.tile(x, (2, 1)), [m], [[2, 1]])
row("lax.selectN", lambda w, a, b, c: lax.select_n(w, a, b, c), [i32([0, 2, 1]), f32([1, 2, 3]), f32([4, 5, 6]), f32([7, 8, 9])], grad=True)
row("lax.cumlogsumexp", lambda x: lax.cumlogsumexp(x, axis=1), [m], options={"axis": 1}, grad=True)

with open(os.path.join(HERE, "surface.jsonl"), "w") as out:
    for r in rows:
        out.write(json.dumps(r, separators=(",", ":")) + "\n")
print(len(rows))
