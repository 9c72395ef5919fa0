"""Writes extras.jsonl, which extras.test.ts compares with: cosine transforms and signals by scipy in float64, coordinates by jax. Run: python extras.py"""

import json
import os

os.environ["JAX_ENABLE_X64"] = "1"
import jax
import jax.numpy as jnp
import numpy as np
import scipy.fft
import scipy.linalg
import scipy.signal
from jax.scipy.ndimage import map_coordinates

HERE = os.path.dirname(os.path.abspath(__file__))
rng = np.random.default_rng(0)
r = lambda *s: np.round(rng.normal(size=s) * 4) / 4
rows = []
row = lambda fn, args, options, y: rows.append({"fn": fn, "args": [np.asarray(a).tolist() for a in args], "options": options, "y": np.asarray(y).tolist()})
names = {None: "backward", "ortho": "ortho", "forward": "forward"}
for n in (1, 2, 5, 8, 40):
    x = r(2, n)
    for norm in names:
        row("fft.dct", [x], {"norm": names[norm]}, scipy.fft.dct(x, norm=norm))
        row("fft.idct", [x], {"norm": names[norm]}, scipy.fft.idct(x, norm=norm))
x = r(3, 4)
row("fft.dct", [x], {"axis": 0, "n": 5}, scipy.fft.dct(x, axis=0, n=5))
row("fft.idct", [x], {"axis": 1, "n": 3}, scipy.fft.idct(x, axis=1, n=3))
row("fft.dctn", [x], {}, scipy.fft.dctn(x))
row("fft.idctn", [x], {"norm": "ortho"}, scipy.fft.idctn(x, norm="ortho"))
row("fft.dctn", [x], {"s": [2, 6], "axes": [0, 1]}, scipy.fft.dctn(x, s=[2, 6]))
for mode in ("full", "same", "valid"):
    for a, b in ((r(4, 5), r(2, 3)), (r(4, 5), r(3, 2)), (r(2, 2), r(4, 5))):
        row("convolve2d", [a, b], {"mode": mode}, scipy.signal.convolve2d(a, b, mode))
        row("correlate2d", [a, b], {"mode": mode}, scipy.signal.correlate2d(a, b, mode))
        row("fftconvolve", [a, b], {"mode": mode}, scipy.signal.fftconvolve(a, b, mode))
    a, b = r(3, 7), r(3, 4)
    row("fftconvolve", [a, b], {"mode": mode, "axes": [1]}, scipy.signal.fftconvolve(a, b, mode, axes=[1]))
x = r(3, 6)
for kind in ("linear", "constant"):
    row("detrend", [x], {"type": kind}, scipy.signal.detrend(x, type=kind))
    row("detrend", [x], {"type": kind, "axis": 0}, scipy.signal.detrend(x, axis=0, type=kind))
x = r(4, 3)
at = np.array([[-1.25, -0.5, 0.0, 0.5, 1.75, 3.0, 3.5, 5.25], [0.5, 0.0, 0.25, 1.5, 2.0, 2.5, -0.75, 4.0]])
for mode in ("constant", "nearest", "wrap", "mirror", "reflect"):
    for order in (0, 1):
        f = lambda v, c: map_coordinates(v, [c[0], c[1]], order, mode, 0.5)
        y = f(jnp.array(x), jnp.array(at))
        rows.append({"fn": "mapCoordinates", "args": [x.tolist(), at.tolist()], "order": order, "options": {"mode": mode, "cval": 0.5}, "y": y.tolist()})
for shape in ((3, 3), (4, 2)):
    a = r(*shape)
    for side in ("right", "left"):
        if side == "left" and shape == (4, 2):
            continue
        u, p = scipy.linalg.polar(a, side)
        row("linalg.polar", [a], {"side": side}, [*u.ravel(), *p.ravel()])
with open(os.path.join(HERE, "extras.jsonl"), "w") as out:
    for line in rows:
        out.write(json.dumps(line) + "\n")
