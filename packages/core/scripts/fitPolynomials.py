"""Coefficients of the polynomials in src/kernel/math, and how far each is from its function.

Each is the interpolation at Chebyshev nodes, computed with 60 digits and rounded to the dtype: within a small factor of
the minimax polynomial. Printed highest power first, as `horner` takes them, with the greatest error of the rounded
polynomial relative to the largest value of the fitted function.

Run: pip install mpmath numpy && python fitPolynomials.py
"""
import mpmath as mp
import numpy as np

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
fit("tanh", odd(mp.tanh), mp.mpf("1e-30"), mp.mpf("0.3906251"), 6, True)
fit("sinh", odd(mp.sinh), mp.mpf("1e-30"), 1, 4, True)
fit("sinh", odd(mp.sinh), mp.mpf("1e-30"), 1, 9, False)
fit("atan", odd(mp.atan), mp.mpf("1e-30"), tan_eighth**2, 5, True)
fit("atan", odd(mp.atan), mp.mpf("1e-30"), tan_eighth**2, 13, False)
fit("asin", odd(mp.asin), mp.mpf("1e-30"), mp.mpf("0.2501"), 6, True)
fit("asin", odd(mp.asin), mp.mpf("1e-30"), mp.mpf("0.2501"), 14, False)
fit("erf(x) / x - 1 in x²", lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 1, mp.mpf("1e-30"), 1, 8, True)
fit("erf(x) / x - 1 in x²", lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 1, mp.mpf("1e-30"), 1, 15, False)
fit("-log erfc(x) in x - 1", lambda t: -mp.log(mp.erfc(t + 1)), mp.mpf("-0.02"), mp.mpf("3"), 10, True)
fit("erfcx, k = 2", shepherd(2), q_of("0.49", 2), q_of("10.2", 2), 11, True)
fit("erfcx, k = 4", shepherd(4), q_of("0.49", 4), q_of("28", 4), 26, False)
fit("cbrt on [1, 8)", mp.cbrt, 1, 8, 6, False)
fit("(sin(πt) / t - π) / t² in t²", lambda z: (mp.sin(mp.pi * mp.sqrt(z)) / mp.sqrt(z) - mp.pi) / z, mp.mpf("1e-20"), mp.mpf("0.25"), 8, False)
fit("log tail: (2 atanh(s) - 2s - 2s³/3) / s⁵ in s²", lambda z: (log_tail(z) - mp.mpf(2) / 3) / z, mp.mpf("1e-18"), mp.mpf("0.02946"), 8, False)
