"""Writes integrals.json: values with mpmath's 40 digits, conventions at special points by jax 0.10.2 (float64).

Run: python integrals.py
"""

import json
import os

import mpmath as mp

mp.mp.dps = 40
HERE = os.path.dirname(os.path.abspath(__file__))
inf = float("inf")
POSITIVE = [1e-10, 0.001, 0.3, 0.9, 0.999, 1.0, 1.5, 3.999, 4.0, 7.3, 20.0, 39.9, 40.1, 100.0, 300.0]
ANY = [-30.0, -6.6, -6.4, -2.6, -1.61, -1.0, -0.1, 0.0, 1e-8, 0.5, 1.59, 1.61, 2.45, 2.55, 6.45, 6.55, 12.0, 55.0, 1000.0]

functions = {
    "exp1": (mp.e1, POSITIVE),
    "expn2": (lambda x: mp.expint(2, x), POSITIVE),
    "expn5": (lambda x: mp.expint(5, x), POSITIVE),
    "expn30": (lambda x: mp.expint(30, x), POSITIVE),
    "expi": (mp.ei, [x for x in POSITIVE] + [-0.5, -1.0, -5.0, -40.0, 0.3725]),
    "si": (mp.si, POSITIVE + [-2.0, -9.0]),
    "ci": (mp.ci, POSITIVE),
    "fresnelS": (mp.fresnels, ANY),
    "fresnelC": (mp.fresnelc, ANY),
    "spence": (lambda z: mp.polylog(2, 1 - z).real, [1e-12, 0.01, 0.49, 0.51, 0.999, 1.001, 1.9, 2.1, 30.0, 1e6]),
    "erfcx": (lambda x: mp.exp(x * x) * mp.erfc(x), [x for x in ANY if x > -20]),
    "dawsn": (lambda x: mp.sqrt(mp.pi) / 2 * mp.exp(-x * x) * mp.erfi(x), ANY),
    "hyp1f1": (None, [(1.5, 2.5, 3.0), (1.5, 2.5, -3.0), (0.3, 4.0, 40.0), (0.3, 4.0, -40.0), (2.0, 2.0, 1.5), (-2.0, 3.0, 1.7), (1.0, 3.0, 120.0), (5.0, 0.5, -12.0), (1.0, 1.0, 0.0)]),
    "hyp2f1": (None, [(1.5, 2.5, 3.0, 0.4), (1.5, 2.5, 3.0, -0.9), (1.0, 1.0, 2.0, 0.6), (0.5, 1.5, 2.5, -4.0), (-3.0, 2.0, 1.5, 0.8), (2.0, 0.5, 2.75, 0.93)]),
    "owensT": (lambda h, a: mp.quad(lambda x: mp.exp(-h * h * (1 + x * x) / 2) / (1 + x * x), [0, a]) / (2 * mp.pi), None),
}
out = {}
for name, (f, points) in functions.items():
    if name == "hyp1f1":
        out[name] = [[*p, float(mp.hyp1f1(*map(mp.mpf, p)))] for p in points]
    elif name == "hyp2f1":
        out[name] = [[*p, float(mp.hyp2f1(*map(mp.mpf, p)))] for p in points]
    elif name == "owensT":
        out[name] = [[h, a, float(f(mp.mpf(h), mp.mpf(a)))] for h in (0.0, 0.3, 1.0, 2.5, 6.0) for a in (0.0, 0.2, 0.9, 1.0, 3.0, 40.0)]
    else:
        out[name] = [[x, float(mp.re(f(mp.mpf(x))))] for x in points]
with open(os.path.join(HERE, "integrals.json"), "w") as file:
    json.dump(out, file, separators=(",", ":"))
    file.write("\n")
