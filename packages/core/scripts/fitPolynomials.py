"""Coefficients of the polynomials in src/kernel/math, and how far each is from its function.

Each is the interpolation at Chebyshev nodes, computed with 60 digits and rounded to the dtype: within a small factor of
the minimax polynomial. Printed highest power first, as `horner` takes them, with the greatest error of the rounded
polynomial relative to the largest value of the fitted function. Where that is not good enough, `minimax` solves a linear
program for the least weighted error and rounds one coefficient after the other, fitting the rest again.

Run: pip install mpmath numpy scipy && python fitPolynomials.py
"""
import mpmath as mp
import numpy as np
from scipy.optimize import linprog

mp.mp.dps = 60


def fit(name, g, lo, hi, terms, single):
    lo, hi = mp.mpf(lo), mp.mpf(hi)
    nodes = [(lo + hi) / 2 + (hi - lo) / 2 * mp.cos(mp.pi * (2 * i + 1) / (2 * terms)) for i in range(terms)]
    a = mp.matrix(terms, terms)
    b = mp.matrix(terms, 1)
    for i, x in enumerate(nodes):
        b[i] = g(x)
        for j in range(terms):
            a[i, j] = x**j
    c = mp.lu_solve(a, b)
    cast = np.float32 if single else np.float64
    rounded = [cast(float(c[j])) for j in range(terms)]
    points = [lo + (hi - lo) * k / 400 for k in range(401)]
    values = [g(x) for x in points if x != 0]
    error = max(abs(mp.polyval([mp.mpf(float(r)) for r in rounded[::-1]], x) - v) for x, v in zip([x for x in points if x != 0], values))
    print(f"{name} {'float32' if single else 'float64'}: error {mp.nstr(error / max(abs(v) for v in values), 3)}")
    print("[" + ", ".join(str(r) if single else repr(float(r)) for r in rounded[::-1]) + "]")


def odd(f):
    """(f(x) - x) / x³ as a function of x²."""
    return lambda z: (f(mp.sqrt(z)) - mp.sqrt(z)) / mp.sqrt(z) ** 3


half_ln2 = mp.log(2) / 2 + mp.mpf("1e-3")
quarter_pi = mp.pi / 4 + mp.mpf("1e-3")
tan_eighth = mp.tan(mp.pi / 8) + mp.mpf("1e-4")
exp_tail = lambda r: mp.nsum(lambda k: r**k / mp.factorial(k + 2), [0, mp.inf]) if abs(r) < mp.mpf("1e-3") else (mp.expm1(r) - r) / r**2
log_tail = lambda z: (2 * mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 2) / z
cos_tail = lambda z: (mp.cos(mp.sqrt(z)) - 1 + z / 2) / z**2
erfcx = lambda x: mp.exp(x * x) * mp.erfc(x)


def shepherd(k):
    """(1 + 2x) · exp(x²) erfc(x) as a function of (x - k) / (x + k)."""
    def g(q):
        x = k * (1 + q) / (1 - q)
        return (1 + 2 * x) * erfcx(x)
    return g


def q_of(x, k):
    return (mp.mpf(x) - k) / (mp.mpf(x) + k)


fit("exp: (e^r - 1 - r) / r²", exp_tail, -half_ln2, half_ln2, 5, True)
fit("exp: (e^r - 1 - r) / r²", exp_tail, -half_ln2, half_ln2, 11, False)
fit("log: (2 atanh(s) / s - 2) / s² in s²", log_tail, mp.mpf("1e-20"), mp.mpf("0.02946"), 8, False)
fit("sin", odd(mp.sin), mp.mpf("1e-30"), quarter_pi**2, 3, True)
fit("sin", odd(mp.sin), mp.mpf("1e-30"), quarter_pi**2, 7, False)
fit("cos: (cos r - 1 + r²/2) / r⁴", cos_tail, mp.mpf("1e-20"), quarter_pi**2, 3, True)
fit("cos: (cos r - 1 + r²/2) / r⁴", cos_tail, mp.mpf("1e-20"), quarter_pi**2, 7, False)
fit("sinh", odd(mp.sinh), mp.mpf("1e-30"), 1, 4, True)
fit("sinh", odd(mp.sinh), mp.mpf("1e-30"), 1, 9, False)
fit("atan", odd(mp.atan), mp.mpf("1e-30"), tan_eighth**2, 5, True)
fit("atan", odd(mp.atan), mp.mpf("1e-30"), tan_eighth**2, 13, False)
fit("asin", odd(mp.asin), mp.mpf("1e-30"), mp.mpf("0.2501"), 6, True)
fit("asin", odd(mp.asin), mp.mpf("1e-30"), mp.mpf("0.2501"), 14, False)
fit("erf(x) / x - 1 in x²", lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 1, mp.mpf("1e-30"), 1, 15, False)
fit("erfcx, k = 4", shepherd(4), q_of("0.49", 4), q_of("28", 4), 26, False)
fit("cbrt on [1, 8)", mp.cbrt, 1, 8, 6, False)
fit("(sin(πt) / t - π) / t² in t²", lambda z: (mp.sin(mp.pi * mp.sqrt(z)) / mp.sqrt(z) - mp.pi) / z, mp.mpf("1e-20"), mp.mpf("0.25"), 8, False)
fit("log tail: (2 atanh(s) - 2s - 2s³/3) / s⁵ in s²", lambda z: (log_tail(z) - mp.mpf(2) / 3) / z, mp.mpf("1e-18"), mp.mpf("0.02946"), 8, False)


def least(xs, g, w, terms, fixed):
    """The coefficients that make the greatest |w (p(xs) - g)| least, some of them given, and that error."""
    free = [j for j in range(terms) if j not in fixed]
    s = np.max(np.abs(xs))
    a = np.stack([(xs / s) ** j for j in free], 1) * w[:, None]
    b = (g - sum((v * xs**j for j, v in fixed.items()), np.zeros_like(xs))) * w
    c = np.linalg.lstsq(a, b, rcond=None)[0]
    ones = np.ones((len(xs), 1))
    for _ in range(3):  # the residual is what is left to fit, at its own scale
        rest = b - a @ c
        m = np.max(np.abs(rest))
        bounds = [(None, None)] * len(free) + [(0, None)]
        rows, sides = np.block([[a, -ones], [-a, -ones]]), np.r_[rest / m, -rest / m]
        solved = linprog(np.r_[np.zeros(len(free)), 1.0], A_ub=rows, b_ub=sides, bounds=bounds, method="highs")
        if solved.x is None:
            break
        c = c + solved.x[: len(free)] * m
    out = np.zeros(terms)
    for k, j in enumerate(free):
        out[j] = c[k] / s**j
    for j, v in fixed.items():
        out[j] = v
    return out


def minimax(name, f, lo, hi, terms, single, points, weight, middle=0.0, fixed={}):
    """`f` at Chebyshev nodes of [lo, hi] as a polynomial in the distance from `middle`."""
    xs = (lo + hi) / 2 + (hi - lo) / 2 * np.cos(np.pi * (np.arange(points) + 0.5) / points)
    g = np.array([float(f(mp.mpf(float(x)))) for x in xs])
    w = np.array([float(weight(mp.mpf(float(x)))) for x in xs])
    known = dict(fixed)
    if single:
        for j in range(terms):
            if j not in known:
                known[j] = float(np.float32(least(xs - middle, g, w, terms, known)[j]))
    out = least(xs - middle, g, w, terms, known)[::-1] if len(known) < terms else np.array([known[j] for j in range(terms)])[::-1]
    print(f"{name} {'float32' if single else 'float64'}: error {np.max(np.abs(w * (np.polyval(out, xs - middle) - g))):.3g}")
    print("[" + ", ".join(str(np.float32(v)) if single else repr(float(v)) for v in out) + "]")


def inverse_ratio(w):
    """erfInv(x) / x as a function of w = -log(1 - x²)."""
    if w < mp.mpf("1e-12"):
        return mp.sqrt(mp.pi) / 2
    x = mp.sqrt(-mp.expm1(-w))
    return mp.erfinv(x) / x


def flat_erfcx(q):
    x = 2 * (1 + q) / (1 - q)
    return erfcx(x) * (x + mp.mpf(7) / 8)


short = (mp.sqrt(2) - 1) / (mp.sqrt(2) + 1)
erf_ratio = lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 1
log2_erfc = lambda x: mp.log(mp.erfc(x), 2)
minimax("erf(x) / x - 1 in x²", erf_ratio, 1e-12, 1, 7, True, 100, lambda z: 1 / (1 + erf_ratio(z)))
minimax("log2 erfc(x) in x - 2", log2_erfc, 0.99, 3.96, 7, True, 160, lambda x: mp.erfc(x) * mp.log(2) / mp.erf(x), 2)
minimax("(x + 7/8) erfcx, k = 2", flat_erfcx, -1, (10.11 - 2) / (10.11 + 2), 10, True, 160, lambda q: 1 / flat_erfcx(q))
minimax("2^f", lambda f: 2**f, -0.5, 0.5, 7, True, 80, lambda f: 2**-f, 0.0, {0: 1.0})
minimax("2^f", lambda f: 2**f, -0.5, 0.5, 8, False, 80, lambda f: 2**-f)
log2_ratio = lambda z: 2 * mp.atanh(mp.sqrt(z)) / mp.sqrt(z) / mp.log(2)
minimax("log2 in s², short", log2_ratio, 1e-14, float(short**2) * 1.001, 5, False, 80, lambda z: 1 / log2_ratio(z))
minimax("erfInv(x) / x in w - 3.125", inverse_ratio, 0, 6.26, 13, False, 120, lambda w: 1 / inverse_ratio(w), 3.125)
minimax("tanh", odd(mp.tanh), 1e-9, 0.2555**2, 3, True, 80, lambda z: z)
