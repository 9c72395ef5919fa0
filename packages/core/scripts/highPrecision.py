"""Writes test/kernel/math/highPrecision.jsonl: arguments and values of every function with 40 and more digits, in two floats.

One function a line; each row is [x, high, low] (pow and atan2: [x, y, high, low]) with value = high + low.
Run: pip install mpmath && python highPrecision.py > ../test/kernel/math/highPrecision.jsonl
"""
import json
import random
import mpmath as mp

random.seed(2024)
COUNT = 48


def power_of_ten(lo, hi):
    return 10 ** random.uniform(lo, hi)


def sign():
    return random.choice([-1, 1])


def uniform(lo, hi):
    return lambda: random.uniform(lo, hi)


def spread(lo, hi):
    return lambda: sign() * power_of_ten(lo, hi)


def positive(lo, hi):
    return lambda: power_of_ten(lo, hi)


def near_quarter_turn(most):
    return lambda: float(mp.pi / 2 * random.randint(1, 10**6) * mp.mpf(2) ** random.randint(0, most))


def near_one():
    return 1 + sign() * power_of_ten(-15, -1)


ANGLES = [uniform(-10, 10), spread(-10, 6), spread(5, 308), near_quarter_turn(0), near_quarter_turn(900)]
# Of all float64 numbers the one closest to a multiple of pi/2 (Kahan).
WORST_ANGLE = 6381956970095103.0 * 2.0**797
UNIT = [uniform(-1, 1), spread(-10, 0), lambda: 1 - power_of_ten(-15, -1)]
GAMMA = [positive(-5, 5), uniform(0, 12), uniform(-20, 0), positive(1, 300)]
LOGS = [positive(-307, 308), uniform(0.5, 2), near_one]

FUNCTIONS = {
    "exp": (mp.exp, [uniform(-708, 709.7), spread(-20, 1)]),
    "exp2": (lambda x: mp.mpf(2) ** x, [uniform(-1022, 1023.9), spread(-10, 1)]),
    "expm1": (mp.expm1, [uniform(-50, 709), spread(-20, 1)]),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), [uniform(-700, 50), uniform(-5, 5)]),
    "tanh": (mp.tanh, [uniform(-20, 20), spread(-20, 1)]),
    "sinh": (mp.sinh, [uniform(-710, 710), spread(-20, 1)]),
    "cosh": (mp.cosh, [uniform(-710, 710), uniform(-2, 2)]),
    "log": (mp.log, LOGS),
    "log2": (lambda x: mp.log(x) / mp.log(2), LOGS),
    "log10": (lambda x: mp.log(x) / mp.log(10), LOGS),
    "log1p": (mp.log1p, [uniform(-0.999, 5), spread(-20, -1), positive(0, 300)]),
    "asinh": (mp.asinh, [spread(-10, 300), uniform(-3, 3)]),
    "acosh": (mp.acosh, [lambda: 1 + power_of_ten(-15, 5), positive(0, 300)]),
    "atanh": (mp.atanh, UNIT),
    "sin": (mp.sin, ANGLES),
    "cos": (mp.cos, ANGLES),
    "tan": (mp.tan, ANGLES),
    "asin": (mp.asin, UNIT),
    "acos": (mp.acos, UNIT),
    "atan": (mp.atan, [spread(-10, 10), uniform(-3, 3)]),
    "erf": (mp.erf, [uniform(-6, 6), spread(-10, 0)]),
    "erfc": (mp.erfc, [uniform(-6, 26.5)]),
    "erfInv": (mp.erfinv, UNIT),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), [spread(-307, 308), uniform(1, 8)]),
    "rsqrt": (lambda x: 1 / mp.sqrt(x), [positive(-307, 308)]),
    "lgamma": (lambda x: mp.loggamma(x) if x > 0 else mp.log(abs(mp.gamma(x))), GAMMA),
    "digamma": (mp.digamma, GAMMA),
}


def pow_arguments():
    kind = random.randrange(3)
    if kind == 0:
        return power_of_ten(-3, 3), random.uniform(-100, 100)
    if kind == 1:
        return 1 + sign() * power_of_ten(-12, -1), sign() * power_of_ten(0, 13)
    return power_of_ten(-300, 300), sign() * power_of_ten(-5, 3)


PAIRS = {
    "pow": (mp.power, pow_arguments),
    "atan2": (lambda y, x: mp.atan2(y, x), lambda: (sign() * power_of_ten(-20, 20), sign() * power_of_ten(-20, 20))),
}


def entry(f, arguments):
    value = f(*[mp.mpf(a) for a in arguments])
    if not mp.isfinite(value) or not 1e-300 < abs(value) < 1.7e308:
        return None
    high = float(value)
    return [*arguments, high, float(value - mp.mpf(high))]


out = {}
for name, (f, samplers) in FUNCTIONS.items():
    mp.mp.dps = 400 if name in ("sin", "cos", "tan") else 50
    rows = [entry(f, [WORST_ANGLE])] if name in ("sin", "cos", "tan") else []
    while len(rows) < COUNT:
        x = float(random.choice(samplers)())
        if name in ("asin", "acos", "atanh", "erfInv") and abs(x) >= 1:
            continue
        row = entry(f, [x])
        if row is not None:
            rows.append(row)
    out[name] = rows
mp.mp.dps = 60
for name, (f, sampler) in PAIRS.items():
    rows = []
    while len(rows) < 2 * COUNT:
        row = entry(f, list(sampler()))
        if row is not None:
            rows.append(row)
    out[name] = rows
for name, rows in out.items():
    print(json.dumps({"name": name, "rows": rows}, separators=(",", ":")))
