"""Chebyshev coefficients of the expansions in packages/autodiff/src/primitives (bessel.ts, gamma.ts), lowest order first,
with the sum of those left out, also relative to the smallest value of the function.

Run: pip install mpmath && python fitSpecial.py
"""
import mpmath as mp

mp.mp.dps = 50


def fit(name, g, lo, hi, count):
    nodes = count + 20
    lo, hi = mp.mpf(lo), mp.mpf(hi)
    angles = [mp.pi * (2 * k + 1) / (2 * nodes) for k in range(nodes)]
    values = [g((lo + hi) / 2 + (hi - lo) / 2 * mp.cos(t)) for t in angles]
    c = [2 / mp.mpf(nodes) * sum(v * mp.cos(j * t) for v, t in zip(values, angles)) for j in range(nodes)]
    c[0] /= 2
    rest = sum(abs(x) for x in c[count:])
    print(name, mp.nstr(rest, 3), mp.nstr(rest / min(abs(v) for v in values), 3))
    print([float(x) for x in c[:count]])


i0e = lambda x: mp.exp(-x) * mp.besseli(0, x)
i1e = lambda x: mp.exp(-x) * mp.besseli(1, x)
fit("(1 + x) i0e(x)", lambda x: (1 + x) * i0e(x), 0, 8, 31)
fit("(1 + x) i1e(x) / x", lambda x: (1 + x) * i1e(x) / x, 0, 8, 30)
fit("sqrt(x) i0e(x) in 8/x", lambda u: i0e(8 / u) * mp.sqrt(8 / u), 0, 1, 24)
fit("sqrt(x) i1e(x) in 8/x", lambda u: i1e(8 / u) * mp.sqrt(8 / u), 0, 1, 24)
fit("1 / gamma(1 + t)", lambda t: 1 / mp.gamma(1 + t), 0, 1, 17)
