"""Values and gradients of jax.numpy.linalg for packages/autodiff/test/linalg, float64.

Each case: name of the function, inputs, and for the loss sum(result * weights) its value and the gradient by each input.
Results with free signs (eigenvectors, singular vectors) enter through products that have none. weights are 0.1, 0.2, ...

Run: pip install jax numpy && python linalg.py > ../../packages/autodiff/test/linalg/values.json
"""
import json

import jax
import jax.numpy as jnp
import jax.scipy.linalg as jsl
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(7)
la = jnp.linalg


def general(*shape):
    return np.round(rng.normal(size=shape), 3)


def positive(*shape):
    a = general(*shape)
    return np.round(a @ np.swapaxes(a, -1, -2) + np.eye(shape[-1]), 3)


def spectral(a):
    w, v = la.eigh(a)
    return (v * jnp.sin(w)[..., None, :]) @ jnp.swapaxes(v, -1, -2)


def polar(a):
    u, s, vt = la.svd(a, full_matrices=False)
    return (u * jnp.cos(s)[..., None, :]) @ vt


FUNCTIONS = {
    "cholesky": la.cholesky,
    "choleskyUpper": lambda a: la.cholesky(a, upper=True),
    "solve": la.solve,
    "inv": la.inv,
    "det": la.det,
    "slogdet": lambda a: la.slogdet(a)[1],
    "luL": lambda a: jsl.lu(a)[1],
    "luU": lambda a: jsl.lu(a)[2],
    "qrQ": lambda a: la.qr(a)[0],
    "qrR": lambda a: la.qr(a)[1],
    "eigvalsh": la.eigvalsh,
    "eighSpectral": spectral,
    "svdvals": la.svdvals,
    "svdPolar": polar,
    "pinv": la.pinv,
    "lstsq": lambda a, b: la.lstsq(a, b)[0],
    "normFro": lambda a: la.norm(a),
    "normNuc": lambda a: la.norm(a, "nuc"),
    "norm1": lambda a: la.norm(a, 1),
    "normMinus1": lambda a: la.norm(a, -1),
    "norm2": lambda a: la.norm(a, 2),
    "normMinus2": lambda a: la.norm(a, -2),
    "normInf": lambda a: la.norm(a, jnp.inf),
    "normMinusInf": lambda a: la.norm(a, -jnp.inf),
    "vectorNorm3": lambda a: la.vector_norm(a, ord=3, axis=-1),
    "vectorNormInf": lambda a: la.vector_norm(a, ord=jnp.inf, axis=-1),
    "vectorNorm0": lambda a: la.vector_norm(a, ord=0, axis=-1),
    "matrixPower5": lambda a: la.matrix_power(a, 5),
    "matrixPowerMinus2": lambda a: la.matrix_power(a, -2),
    "matrixRank": lambda a: la.matrix_rank(a).astype(jnp.float64),
    "cond": la.cond,
    "cond1": lambda a: la.cond(a, 1),
    "multiDot": lambda a, b, c: la.multi_dot([a, b, c]),
    "kron": jnp.kron,
    "solveTriangularLower": lambda a, b: jsl.solve_triangular(a, b, lower=True),
    "solveTriangularTrans": lambda a, b: jsl.solve_triangular(a, b, trans=1, unit_diagonal=True),
    "choSolve": lambda a, b: jsl.cho_solve((a, True), b),
    "tensorsolve": la.tensorsolve,
    "tensorinv": lambda a: la.tensorinv(a, ind=1),
}
rank2 = general(4, 2) @ general(2, 4)
CASES = [
    ("cholesky", positive(4, 4)), ("cholesky", positive(2, 3, 3)), ("choleskyUpper", positive(3, 3)),
    ("solve", general(4, 4), general(4)), ("solve", general(2, 3, 3), general(2, 3, 2)), ("solve", general(3, 3), general(2, 3, 1)),
    ("inv", general(3, 3)), ("inv", general(2, 2, 2)),
    ("det", general(2, 2)), ("det", general(3, 3)), ("det", general(5, 5)), ("det", general(2, 4, 4)),
    ("slogdet", general(4, 4)), ("slogdet", general(2, 3, 3)),
    ("luL", general(4, 4)), ("luU", general(4, 4)), ("luL", general(4, 2)), ("luU", general(2, 4)),
    ("qrQ", general(4, 4)), ("qrR", general(4, 4)), ("qrQ", general(5, 3)), ("qrR", general(2, 4, 3)),
    ("eigvalsh", positive(5, 5)), ("eighSpectral", positive(4, 4)), ("eighSpectral", positive(2, 3, 3)),
    ("svdvals", general(4, 3)), ("svdPolar", general(4, 3)), ("svdPolar", general(3, 4)), ("svdPolar", general(2, 3, 3)),
    ("pinv", general(4, 2)), ("pinv", general(2, 4)), ("lstsq", general(5, 3), general(5)), ("lstsq", general(3, 5), general(3, 2)),
    ("lstsq", rank2, general(4)),
    ("normFro", general(3, 4)), ("normNuc", general(3, 4)), ("norm1", general(3, 4)), ("normMinus1", general(3, 4)),
    ("norm2", general(3, 4)), ("normMinus2", general(3, 4)), ("normInf", general(3, 4)), ("normMinusInf", general(3, 4)),
    ("vectorNorm3", general(3, 4)), ("vectorNormInf", general(3, 4)), ("vectorNorm0", np.array([[0.0, 1.0, -2.0], [0.0, 0.0, 3.0]])),
    ("matrixPower5", general(3, 3)), ("matrixPowerMinus2", general(3, 3)), ("matrixRank", rank2), ("matrixRank", general(2, 3, 3)),
    ("cond", general(3, 3)), ("cond1", general(3, 3)), ("multiDot", general(3), general(3, 4), general(4, 2)), ("multiDot", general(2, 5), general(5, 3), general(3, 4)),
    ("kron", general(2, 3), general(3, 2)), ("kron", general(2), general(2, 2)),
    ("solveTriangularLower", general(4, 4) + 2 * np.eye(4), general(4, 2)), ("solveTriangularTrans", general(3, 3), general(3)),
    ("choSolve", np.tril(general(3, 3)) + 2 * np.eye(3), general(3, 2)),
    ("tensorsolve", general(2, 3, 6), general(2, 3)), ("tensorinv", general(4, 2, 2)),
]
out = []
for name, *inputs in CASES:
    f = FUNCTIONS[name]
    xs = [jnp.asarray(x, jnp.float64) for x in inputs]
    shape = f(*xs).shape
    weights = jnp.arange(1, int(np.prod(shape)) + 1).reshape(shape) / 10
    value, grads = jax.value_and_grad(lambda *a: jnp.sum(f(*a) * weights), argnums=tuple(range(len(xs))))(*xs)
    out.append({"name": name, "inputs": [x.tolist() for x in inputs], "shape": list(shape), "value": float(value), "grads": [np.asarray(g).tolist() for g in grads]})
print("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in out) + "\n]")
