"""Values of special functions with 17 digits, for packages/autodiff/test/special.

Values from mpmath with 40 digits; special points and conventions (zeros, poles, infinities) from scipy and jax.

Run: pip install mpmath scipy jax && python special.py > ../../packages/autodiff/test/special/values.json
"""
import json

import jax
import jax.numpy as jnp
import jax.scipy.special as jsp
import mpmath as mp

jax.config.update("jax_enable_x64", True)
mp.mp.dps = 40

log_phi = lambda x: mp.log(mp.erfc(-x / mp.sqrt(2)) / 2)
POSITIVE = [1e-8, 0.001, 0.3, 0.5, 0.9, 1, 1.5, 2, 3.7, 9.99, 10.5, 25, 170, 1e4]
ANY = [-40, -12.5, -8, -3.2, -0.7, -1e-3, 1e-6, 0.4, 1, 2.5, 7.99, 8.01, 20, 300]
UNIT = [1e-300, 1e-40, 1e-10, 0.001, 0.13, 0.14, 0.3, 0.49, 0.5, 0.51, 0.7, 0.86, 0.87, 0.999, 1 - 1e-12]
one = {
    "gammaln": (mp.loggamma, POSITIVE + [1e10]),
    "gamma": (mp.gamma, [x for x in POSITIVE if x < 1e3] + [-0.5, -1.5, -2.0001, -20.3, -0.001, 11.9999, 12, 171]),
    "digamma": (mp.digamma, POSITIVE + [-0.5, -3.2, -10.7]),
    "trigamma": (lambda x: mp.polygamma(1, x), POSITIVE + [-0.5, -3.2, -10.7]),
    "polygamma3": (lambda x: mp.polygamma(3, x), POSITIVE[1:] + [-0.5, -3.2]),
    "polygamma6": (lambda x: mp.polygamma(6, x), POSITIVE[1:] + [-0.4, -3.2]),
    "i0e": (lambda x: mp.exp(-abs(x)) * mp.besseli(0, x), ANY),
    "i1e": (lambda x: mp.exp(-abs(x)) * mp.besseli(1, x), ANY),
    "i0": (lambda x: mp.besseli(0, x), ANY),
    "i1": (lambda x: mp.besseli(1, x), ANY),
    "logNdtr": (log_phi, [-1e5, -300, -45, -31, -29.9, -20, -6, -1, 0, 0.5, 3, 8]),
    "ndtr": (lambda x: mp.erfc(-x / mp.sqrt(2)) / 2, [-37, -20, -6, -1, -0.5, 0, 0.5, 3, 8]),
    "ndtri": (lambda p: mp.findroot(lambda x: log_phi(x) - mp.log(p), -mp.sqrt(-2 * mp.log(p)) if p < 0.1 else 0), UNIT[1:-1]),
    "logit": (lambda p: mp.log(p / (1 - p)), UNIT),
    "entr": (lambda x: -x * mp.log(x), [x for x in POSITIVE]),
}
two = {
    "betaln": (lambda a, b: mp.log(mp.beta(a, b)), [(0.3, 0.4), (1, 1), (2.5, 3), (0.01, 50), (9, 11), (12, 13), (1e-3, 1e6), (300, 4000), (1e5, 1e5), (0.5, 1e10)]),
    "beta": (mp.beta, [(0.3, 0.4), (1, 1), (2.5, 3), (0.01, 50), (9, 11), (12, 13)]),
    "zeta": (lambda s, q: mp.zeta(s, q), [(2, 1), (1.1, 1), (3.5, 0.2), (2, 1e-3), (7, 30), (30, 2), (1.5, 1e6), (60, 1)]),
    "xlogy": (lambda x, y: x * mp.log(y), [(1.5, 0.3), (-2, 7)]),
    "xlog1py": (lambda x, y: x * mp.log1p(y), [(1.5, 1e-9), (-2, 7)]),
    "relEntr": (lambda p, q: p * mp.log(p / q), [(0.2, 0.7), (3, 1e-5)]),
    "klDiv": (lambda p, q: p * mp.log(p / q) - p + q, [(0.2, 0.7), (3, 1e-5)]),
    "gammainc": (lambda a, x: mp.gammainc(a, 0, x, regularized=True), [(0.1, 1e-4), (0.5, 0.2), (0.5, 1.7), (1, 3), (3, 2.5), (3, 9), (10, 4), (10, 11), (25, 24), (90, 110), (200, 150), (200, 205), (1000, 1010), (1000, 900)]),
    "gammaincc": (lambda a, x: mp.gammainc(a, x, mp.inf, regularized=True), [(0.1, 1e-4), (0.5, 0.2), (0.5, 1.7), (1, 3), (3, 2.5), (3, 9), (10, 4), (10, 11), (25, 24), (90, 110), (200, 150), (200, 205), (1000, 1010), (1000, 900)]),
}
three = {
    "betainc": (lambda a, b, x: mp.betainc(a, b, 0, x, regularized=True), [(0.5, 0.5, 0.3), (1, 1, 0.25), (2, 3, 0.9), (0.1, 5, 0.01), (10, 10, 0.5), (30, 2, 0.95), (2, 30, 0.02), (150, 100, 0.62), (1e-3, 2, 0.5), (400, 300, 0.5)]),
}


def num(x):
    x = float(x)
    return x if x == x and abs(x) != float("inf") else str(x)


out = {"values": {}, "gradients": {}, "conventions": {}}
for table in (one, two, three):
    for name, (f, points) in table.items():
        rows = [p if isinstance(p, tuple) else (p,) for p in points]
        exact = [f(*map(mp.mpf, p)) for p in rows]
        out["values"][name] = [[*p, num(mp.re(y))] for p, y in zip(rows, exact)]

# Derivatives by each argument, by numerical differentiation with 40 digits.
DERIVATIVES = {
    "gammainc": [(0.5, 0.2), (0.5, 1.7), (1, 3), (3, 2.5), (3, 9), (2, 2.0001), (25, 24), (200, 205)],
    "betainc": [(0.5, 0.5, 0.3), (1, 1, 0.3), (2, 3, 0.9), (2, 1, 0.1), (10, 10, 0.5), (30, 2, 0.95)],
    "betaln": [(0.3, 0.4), (12, 13), (0.5, 40)],
}
for name, points in DERIVATIVES.items():
    f = (two | three)[name][0]
    rows = []
    for p in points:
        grads = [mp.diff(lambda t: f(*[t if j == i else mp.mpf(v) for j, v in enumerate(p)]), mp.mpf(p[i]), h=mp.mpf("1e-12")) for i in range(len(p))]
        rows.append([list(p), [num(g) for g in grads]])
    out["gradients"][name] = rows

# What jax gives at special points: value and gradients by each argument.
INF, NAN = float("inf"), float("nan")
POINTS = {
    "xlogy": [(0.0, 0.0), (0.0, 2.0), (1.0, 0.0), (0.0, NAN), (0.0, INF), (2.0, -1.0)],
    "xlog1py": [(0.0, -1.0), (0.0, 2.0), (1.0, -1.0), (0.0, NAN)],
    "entr": [(0.0,), (-1.0,), (1.0,), (NAN,), (INF,)],
    "relEntr": [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (-1.0, 1.0), (1.0, 1.0), (NAN, 1.0)],
    "klDiv": [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (-1.0, 1.0), (1.0, 1.0)],
    "logit": [(0.0,), (1.0,), (2.0,), (-1.0,), (0.5,)],
    "ndtri": [(0.0,), (1.0,), (0.5,)],
    "logNdtr": [(0.0,), (INF,), (-INF,), (NAN,)],
    "i0e": [(0.0,), (INF,), (-INF,), (NAN,)],
    "i1e": [(0.0,), (INF,), (-INF,), (NAN,)],
    "gammaln": [(0.0,), (1.0,), (-1.0,), (INF,)],
    "expit": [(0.0,), (1000.0,), (-1000.0,)],
}
SNAKE = {"relEntr": "rel_entr", "klDiv": "kl_div", "logNdtr": "log_ndtr"}
for name, points in POINTS.items():
    f = getattr(jsp, SNAKE.get(name, name))
    rows = []
    for p in points:
        rows.append([[num(v) for v in p], num(f(*map(jnp.float64, p))), [num(jax.grad(f, i)(*map(jnp.float64, p))) for i in range(len(p))]])
    out["conventions"][name] = rows
print(json.dumps(out, indent=None, separators=(",", ":")).replace('],"', '],\n"'))
