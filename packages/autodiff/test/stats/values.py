"""Writes values.jsonl: distributions by scipy in float64, edges and tails included. Run with scipy: python values.py"""

import json
import os

import numpy as np
from scipy import stats

HERE = os.path.dirname(os.path.abspath(__file__))
inf, nan = float("inf"), float("nan")
ALL = ("logpdf", "pdf", "cdf", "logcdf", "sf", "logsf")
REAL = [-inf, -30.0, -3.5, -1.0, -0.25, 0.0, 0.5, 1.0, 2.25, 12.0, inf, nan]
UNIT = [-0.5, 0.0, 1e-6, 0.1, 0.5, 0.9, 1 - 2**-20, 1.0, 1.5, nan]
POSITIVE = [-1.0, 0.0, 1e-5, 0.3, 1.0, 2.5, 9.0, 40.0, inf, nan]
COUNTS = [-1.0, 0.0, 0.5, 1.0, 2.0, 5.0, 6.0, 12.0, inf, nan]
Q = [-0.1, 0.0, 1e-9, 0.01, 0.3, 0.5, 0.8, 0.999, 1.0, 1.1, nan]

# Our name, scipy's, parameters, points, functions.
CONTINUOUS = [
    ("norm", "norm", [(), (0.5, 2.0), (0.0, -1.0)], REAL, ALL + ("ppf", "isf")),
    ("laplace", "laplace", [(), (0.5, 2.0)], REAL, ALL + ("ppf", "isf")),
    ("logistic", "logistic", [(), (0.5, 2.0)], REAL, ALL + ("ppf", "isf")),
    ("cauchy", "cauchy", [(), (0.5, 2.0)], REAL, ALL + ("ppf", "isf")),
    ("gumbelR", "gumbel_r", [(), (0.5, 2.0)], REAL, ALL + ("ppf", "isf")),
    ("gumbelL", "gumbel_l", [(), (0.5, 2.0)], REAL, ALL + ("ppf", "isf")),
    ("t", "t", [(1.0,), (3.5,), (40.0, 0.5, 2.0), (-1.0,)], REAL, ALL),
    ("gennorm", "gennorm", [(1.0,), (2.0,), (3.5, 0.5, 2.0)], REAL, ALL),
    ("uniform", "uniform", [(), (-1.0, 3.0)], UNIT, ALL + ("ppf", "isf")),
    ("beta", "beta", [(2.0, 3.0), (0.5, 0.5), (1.0, 1.0, -0.5, 2.0), (-1.0, 1.0)], UNIT, ALL),
    ("gamma", "gamma", [(2.0,), (0.5,), (1.0, 0.25, 2.0), (-1.0,)], POSITIVE, ALL),
    ("chi2", "chi2", [(1.0,), (5.0,), (2.0, 0.25, 2.0)], POSITIVE, ALL),
    ("expon", "expon", [(), (0.25, 2.0)], POSITIVE, ALL + ("ppf", "isf")),
    ("pareto", "pareto", [(2.5,), (1.0, 0.25, 2.0)], POSITIVE, ALL + ("ppf", "isf")),
    ("truncnorm", "truncnorm", [(-1.0, 2.0), (3.0, 5.0), (-8.0, -6.0), (-2.0, 4.0, 0.5, 2.0), (2.0, 1.0)], [-9.0, -7.0, -6.0, -1.0, 0.0, 0.5, 1.9, 2.0, 3.0, 4.5, 5.0, nan], ALL),
    ("vonmises", "vonmises", [(0.5,), (20.0,)], [-3.0, -1.0, 0.0, 0.1, 2.0, 3.1], ("logpdf", "pdf")),
    ("wrapcauchy", "wrapcauchy", [(0.3,), (0.9,), (1.5,)], [-0.1, 0.0, 1.0, 3.14, 6.0, 6.5], ("logpdf", "pdf")),
]
DISCRETE = [
    ("bernoulli", "bernoulli", [(0.3,), (0.0,), (1.0,), (1.5,)], COUNTS, ("logpmf", "pmf", "cdf")),
    ("binom", "binom", [(6.0, 0.3), (6.0, 0.0), (12.0, 0.9), (6.0, 1.5)], COUNTS, ("logpmf", "pmf", "cdf")),
    ("betabinom", "betabinom", [(6.0, 0.5, 2.0), (12.0, 3.0, 3.0)], COUNTS, ("logpmf", "pmf")),
    ("geom", "geom", [(0.3,), (1.0,), (0.3, 2.0)], COUNTS, ("logpmf", "pmf", "cdf")),
    ("nbinom", "nbinom", [(2.0, 0.3), (4.5, 0.8), (3.0, 1.0)], COUNTS, ("logpmf", "pmf", "cdf")),
    ("poisson", "poisson", [(0.3,), (4.0,), (0.0,), (20.0, 1.0)], COUNTS, ("logpmf", "pmf", "cdf")),
]


def num(v):
    v = float(v)
    return "nan" if v != v else ("inf" if v > 0 else "-inf") if v in (inf, -inf) else v


rows = []
with np.errstate(all="ignore"):
    for ours, name, parameters, points, functions in CONTINUOUS + DISCRETE:
        for p in parameters:
            for fn in functions:
                xs = Q if fn in ("ppf", "isf") else points
                ys = getattr(getattr(stats, name), fn)(np.array(xs), *p)
                if fn in ("pdf", "logpdf", "pmf", "logpmf"):
                    # scipy computes inf - inf at some infinite arguments.
                    bad = np.isinf(xs) & np.isnan(ys) & ~np.isnan(ys[3])
                    ys = np.where(bad, -inf if fn.startswith("log") else 0.0, ys)
                rows.append({"fn": f"{ours}.{fn}", "parameters": p, "x": [num(x) for x in xs], "y": [num(y) for y in ys]})
    a = np.array([[3.0, 1, 2, 1], [0, 0, 5, 2], [3, 1, 5, 2]])
    for method in ("average", "min", "max", "dense", "ordinal"):
        for axis in (None, 0, 1):
            rows.append({"fn": "rankdata", "options": {"method": method, "axis": axis}, "x": a.tolist(), "y": stats.rankdata(a, method, axis=axis).tolist()})
    for axis in (None, 0, 1):
        m = stats.mode(a, axis=axis)
        rows.append({"fn": "mode", "options": {"axis": axis}, "x": a.tolist(), "y": [m.mode.tolist(), m.count.tolist()]})
        rows.append({"fn": "sem", "options": {"axis": axis}, "x": a.tolist(), "y": np.asarray(stats.sem(a, axis=axis)).tolist()})
    p = np.array([0.2, 0.5, 0.3])
    x = np.array([[1, 2, 3], [0, 6, 0], [1, 1, 1]])
    rows.append({"fn": "multinomial.logpmf", "arguments": [x.tolist(), 6, p.tolist()], "y": [num(v) for v in stats.multinomial.logpmf(x, 6, p)]})
    alpha = np.array([0.5, 2.0, 3.0])
    s = np.array([[0.2, 0.5], [0.3, 0.25], [0.5, 0.25]])
    rows.append({"fn": "dirichlet.logpdf", "arguments": [s.tolist(), alpha.tolist()], "y": [num(v) for v in stats.dirichlet.logpdf(s, alpha)]})
    rows.append({"fn": "dirichlet.logpdf", "arguments": [s[:2].tolist(), alpha.tolist()], "y": [num(v) for v in stats.dirichlet.logpdf(s, alpha)]})
    c = np.array([[2.0, 0.5, 0.1], [0.5, 1.0, -0.3], [0.1, -0.3, 1.5]])
    z = np.array([[0.0, 0, 0], [1, -1, 2], [3, 0.5, -2]])
    mean = np.array([0.5, -0.25, 0.0])
    rows.append({"fn": "multivariateNormal.logpdf", "arguments": [z.tolist(), mean.tolist(), c.tolist()], "y": [num(v) for v in stats.multivariate_normal.logpdf(z, mean, c)]})
    rows.append({"fn": "multivariateNormal.pdf", "arguments": [z.tolist(), mean.tolist(), 2.0], "y": [num(v) for v in stats.multivariate_normal.pdf(z, mean, 2.0)]})
    rows.append({"fn": "multivariateNormal.logpdf", "arguments": [[0.0, 1.5], 0.5, 2.0], "y": [num(v) for v in stats.multivariate_normal.logpdf([0.0, 1.5], 0.5, 2.0)]})
    data = np.array([[1.0, 2, 2.5, 4, -1], [0, 1, -1, 2, 0.5]])
    at = np.array([[0.0, 2, 9], [0, 1, 3]])
    w = np.array([1.0, 2, 1, 0.5, 3])
    for weights in (None, w):
        for bw in ("scott", "silverman", 0.4):
            k = stats.gaussian_kde(data, bw, weights)
            one = stats.gaussian_kde(data[0], bw, weights)
            rows.append({
                "fn": "gaussianKde", "dataset": data.tolist(), "options": {"bwMethod": bw, **({} if weights is None else {"weights": weights.tolist()})}, "at": at.tolist(),
                "logpdf": k.logpdf(at).tolist(), "pdf": k.pdf(at).tolist(), "covariance": k.covariance.tolist(), "box": one.integrate_box_1d(0.0, 2.0),
                "gaussian": k.integrate_gaussian([0.5, 0.5], [[1.0, 0.2], [0.2, 2.0]]), "kde": k.integrate_kde(stats.gaussian_kde(data * 0.5)),
            })  # fmt: skip

with open(os.path.join(HERE, "values.jsonl"), "w") as out:
    for r in rows:
        out.write(json.dumps(r) + "\n")
