"""Writes jax.jsonl, the values and gradients that jax.test.ts compares with. Run with jax 0.10.2: python jaxValues.py"""

import json
import os

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logsumexp

HERE = os.path.dirname(os.path.abspath(__file__))
inf, nan = float("inf"), float("nan")


def encode(a):
    a = np.asarray(a)

    def number(v):
        v = v.item()
        if isinstance(v, bool):
            return v
        if v != v:
            return "nan"
        if v in (inf, -inf):
            return "inf" if v > 0 else "-inf"
        if v == 0 and np.signbit(v):
            return "-0"
        return v

    return {"dtype": str(a.dtype), "shape": list(a.shape), "data": [number(v) for v in a.reshape(-1)]}


rows = []
arrays = []
numbers = {}


def shared(a):
    """The number of an array in the list of all arrays, of which each stands there once."""
    text = json.dumps(encode(a), separators=(",", ":"))
    if text not in numbers:
        numbers[text] = len(arrays)
        arrays.append(text)
    return numbers[text]



def add(fn, f, args, options=None, grad=True):
    """One row: f(*args) and the gradient of its sum by each floating argument."""
    values = [jnp.asarray(a) for a in args]
    out = f(*values)
    row = {"fn": fn, "args": [shared(a) for a in values], "result": shared(out)}
    if options is not None:
        row["options"] = options
    at = [i for i, a in enumerate(values) if a.dtype == jnp.float32]
    if grad and at and out.dtype == jnp.float32:
        g = jax.grad(lambda *xs: f(*xs).sum(), argnums=tuple(at))(*values)
        row["grads"] = [shared(x) for x in g]
    rows.append(row)


f32 = np.float32
special = f32([-inf, -1000, -7, -3, -2.5, -1, -0.5, -0.0, 0, 0.25, 0.5, 1, 1.5, 2.5, 3, 6, 7, 1000, inf, nan])
mild = f32([-7, -3, -2.5, -1, -0.5, -0.0, 0, 0.25, 0.5, 1, 1.5, 2.5, 3, 6, 7])
unit = f32([-2, -1, -0.75, -0.5, -0.0, 0, 0.25, 0.5, 1, 2, nan])
ints = np.int32([-7, -3, -2, -1, 0, 1, 2, 3, 7])
bools = np.array([True, False])

unary = {
    "abs": jnp.abs, "sign": jnp.sign, "square": jnp.square, "reciprocal": jnp.reciprocal, "negative": jnp.negative,
    "exp": jnp.exp, "exp2": jnp.exp2, "expm1": jnp.expm1, "log": jnp.log, "log1p": jnp.log1p, "log2": jnp.log2,
    "log10": jnp.log10, "sqrt": jnp.sqrt, "cbrt": jnp.cbrt, "arctan": jnp.arctan, "sinh": jnp.sinh, "cosh": jnp.cosh,
    "tanh": jnp.tanh, "arcsinh": jnp.arcsinh, "floor": jnp.floor, "ceil": jnp.ceil, "rint": jnp.rint,
    "trunc": jnp.trunc, "round": jnp.round, "isnan": jnp.isnan, "isinf": jnp.isinf, "isfinite": jnp.isfinite,
    "logicalNot": jnp.logical_not, "nanToNum": jnp.nan_to_num, "deg2rad": jnp.deg2rad,
}
for name, f in unary.items():
    add("np." + name, f, [special])
    if name not in ("floor", "ceil", "rint", "trunc", "round"):
        add("np." + name, f, [ints])
for name in ("sin", "cos", "tan"):
    add("np." + name, getattr(jnp, name), [mild])
for name in ("arcsin", "arccos", "arctanh"):
    add("np." + name, getattr(jnp, name), [unit])
add("np.arccosh", jnp.arccosh, [f32([0.5, 1, 1.5, 3, 1000, inf])])
add("np.exp", jnp.exp, [bools])
add("np.abs", jnp.abs, [bools])
add("np.square", jnp.square, [ints])
add("np.bitwiseNot", jnp.bitwise_not, [ints])
add("np.bitwiseNot", jnp.bitwise_not, [bools])

x, y = [a.reshape(-1) for a in np.meshgrid(special, special, indexing="ij")]
fx, fy = [a.reshape(-1) for a in np.meshgrid(mild, mild, indexing="ij")]
ix, iy = [a.reshape(-1) for a in np.meshgrid(ints, ints[ints != 0], indexing="ij")]
bx, by = [a.reshape(-1) for a in np.meshgrid(bools, bools, indexing="ij")]
binary = {
    "add": jnp.add, "subtract": jnp.subtract, "multiply": jnp.multiply, "divide": jnp.divide,
    "maximum": jnp.maximum, "minimum": jnp.minimum, "logaddexp": jnp.logaddexp, "equal": jnp.equal, "less": jnp.less,
    "greaterEqual": jnp.greater_equal, "notEqual": jnp.not_equal, "logicalAnd": jnp.logical_and,
    "logicalXor": jnp.logical_xor, "arctan2": jnp.arctan2,
}
for name, f in binary.items():
    add("np." + name, f, [x, y], grad=name not in ("multiply", "divide", "arctan2"))
    add("np." + name, f, [ix, iy])
    if name != "subtract":
        add("np." + name, f, [bx, by])
for name, f in {"multiply": jnp.multiply, "divide": jnp.divide, "arctan2": jnp.arctan2, "power": jnp.power}.items():
    add("np." + name, f, [fx, fy])
for name, f in {"floorDivide": jnp.floor_divide, "remainder": jnp.remainder, "fmod": jnp.fmod}.items():
    add("np." + name, f, [fx[fy != 0], fy[fy != 0]])
    add("np." + name, f, [ix, iy])
add("np.power", jnp.power, [ix[iy > 0], iy[iy > 0]])
ex, en = [a.reshape(-1) for a in np.meshgrid(mild, ints, indexing="ij")]
add("np.power", jnp.power, [ex, en])
for name, f in {"bitwiseAnd": jnp.bitwise_and, "bitwiseOr": jnp.bitwise_or, "bitwiseXor": jnp.bitwise_xor}.items():
    add("np." + name, f, [ix, iy])
    add("np." + name, f, [bx, by])
add("np.leftShift", jnp.left_shift, [ix[iy > 0], iy[iy > 0]])
add("np.rightShift", jnp.right_shift, [ix[iy > 0], iy[iy > 0]])
add("np.add", jnp.add, [f32(np.arange(6).reshape(2, 3)), f32([[1], [2]])])
add("np.multiply", jnp.multiply, [np.int32([1, 2]), f32([[1.5], [2]])])
add("np.add", jnp.add, [np.int32([1, 2]), np.uint32([3, 4])])
add("np.add", jnp.add, [bools, np.int32([3, 4])])
add("np.heaviside", jnp.heaviside, [special, f32(0.5)], grad=False)
add("np.copysign", jnp.copysign, [f32([1, -2, 0, 3]), f32([-0.0, 1, -1, inf])], grad=False)
add("np.hypot", jnp.hypot, [f32([3, 1e30, 1e-30, 0, inf, -4]), f32([4, 1e30, 1e-30, 0, 1, 3])], grad=False)
for n in (-2, -1, 0, 1, 2, 3, 5):
    add("np.power", lambda v, n=n: jnp.power(v, n), [special], {"second": n})
add("np.power", lambda v: jnp.power(v, 0.5), [special], {"second": 0.5})
add("np.clip", lambda v: jnp.clip(v, -1, 2.5), [special], {"rest": [-1, 2.5]})
add("np.where", jnp.where, [special > 0, special, f32(2)])
add("np.where", jnp.where, [np.int32([0, 2]), f32([[1], [2]]), np.int32([3, 4])])
add("np.isclose", jnp.isclose, [x, y])

m = f32([[1, -2, 3, 3], [0.5, 7, 7, -1], [2, 0, -0.0, 2]])
cube = f32(np.linspace(-2, 3, 24).reshape(2, 3, 4))
reductions = {
    "sum": jnp.sum, "prod": jnp.prod, "max": jnp.max, "min": jnp.min, "mean": jnp.mean, "var": jnp.var, "std": jnp.std,
    "all": jnp.all, "any": jnp.any, "argmax": jnp.argmax, "argmin": jnp.argmin, "ptp": jnp.ptp,
    "countNonzero": jnp.count_nonzero,
}
for name, f in reductions.items():
    for a in (m, cube, np.int32([[3, 1], [2, 3]]), bools, f32([[1, nan], [2, 3]])):
        if a.dtype == bool and name in ("ptp",):
            continue
        add("np." + name, f, [a])
        add("np." + name, lambda v, f=f: f(v, axis=-1), [a], {"axis": -1})
        if name not in ("countNonzero",):
            add("np." + name, lambda v, f=f: f(v, axis=0, keepdims=True), [a], {"axis": 0, "keepdims": True})
    if name not in ("argmax", "argmin"):
        add("np." + name, lambda v, f=f: f(v, axis=(0, 2)), [cube], {"axis": [0, 2]})
for name in ("sum", "prod", "mean", "all", "any"):
    add("np." + name, lambda v, f=reductions[name]: f(v, axis=1), [np.zeros((2, 0), f32)], {"axis": 1})
add("np.var", lambda v: jnp.var(v, axis=1, ddof=1), [m], {"axis": 1, "ddof": 1})
for name in ("cumsum", "cumprod"):
    for a in (m, np.int32([[3, 1], [2, 3]]), bools):
        add("np." + name, getattr(jnp, name), [a])
        add("np." + name, lambda v, f=getattr(jnp, name): f(v, axis=0), [a], {"axis": 0})
add("np.cumprod", jnp.cumprod, [f32([2, 0, 3, 0, 5])])
add("np.prod", jnp.prod, [f32([2, 0, 3, 5])])
add("np.prod", jnp.prod, [f32([2, 0, 3, 0])])
add("np.max", jnp.max, [f32([1, 3, 3, 2, 3])])

for a, b in [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 4)), ((5, 2, 3), (3, 4)), ((2, 3), (5, 3, 4)),
             ((5, 1, 2, 3), (4, 3, 2)), ((3,), (5, 3, 4)), ((5, 2, 3), (3,)), ((2, 0), (0, 3))]:
    p = f32(np.sin(np.arange(np.prod(a)))).reshape(a)
    q = f32(np.cos(np.arange(np.prod(b)))).reshape(b)
    add("np.matmul", jnp.matmul, [p, q])
add("np.matmul", jnp.matmul, [np.array([[True, False]]), np.array([[True], [True]])])
add("np.matmul", jnp.matmul, [np.int32([[1, 2]]), f32([[0.5], [2]])])
add("np.dot", jnp.dot, [cube, f32(np.arange(20).reshape(4, 5))])
add("np.inner", jnp.inner, [m, cube])
add("np.outer", jnp.outer, [m[0], cube])
add("np.vdot", jnp.vdot, [m, m.T])
add("np.tensordot", lambda p, q: jnp.tensordot(p, q, 1), [cube, f32(np.arange(20).reshape(4, 5))], {"rest": [1]})
add("np.tensordot", lambda p, q: jnp.tensordot(p, q, ((1, 2), (0, 1))), [cube, m], {"rest": [[[1, 2], [0, 1]]]})
sq = f32(np.sin(np.arange(9)).reshape(3, 3))
v3 = f32([1, -2, 0.5])
for subscripts, operands in [
    ("ij,jk->ik", [sq, sq]), ("ij,jk", [sq, sq]), ("ij->ji", [sq]), ("ii->i", [sq]), ("ii", [sq]), ("ij->", [sq]),
    ("i,j->ij", [v3, v3]), ("i,i", [v3, v3]), ("ij,j->i", [sq, v3]), ("...i,...i->...", [cube, cube]),
    ("...ij->...ji", [cube]), ("bij,jk,bk->bi", [cube, f32(np.cos(np.arange(8)).reshape(4, 2)), f32([[1, 2], [3, 4]])]),
    ("ba", [sq]), ("i...->...", [cube]), ("ij,ij->ij", [sq, sq]), ("aab,b->a", [f32(np.arange(18).reshape(3, 3, 2)), f32([1, 2])]),
    ("...i,i", [cube, f32([1, 2, 3, 4])]), ("ij,kl->", [sq, m]),
]:
    add("np.einsum", lambda *xs, s=subscripts: jnp.einsum(s, *xs), operands, {"first": subscripts})
add("np.einsum", lambda *xs: jnp.einsum("...j,...j->...", *xs), [cube, f32(np.ones((3, 1)))[:, :1] * f32([1, 2, 3, 4])], {"first": "...j,...j->..."})
add("np.diagonal", lambda v: jnp.diagonal(v, 1, 1, 2), [cube], {"offset": 1, "axis1": 1, "axis2": 2})
add("np.diagonal", lambda v: jnp.diagonal(v, -1), [m], {"offset": -1})
add("np.diagonal", lambda v: jnp.diagonal(v, 9), [m], {"offset": 9})
add("np.trace", jnp.trace, [m])
add("np.diag", jnp.diag, [v3])
add("np.diag", lambda v: jnp.diag(v, -1), [m], {"second": -1})
add("np.tril", lambda v: jnp.tril(v, 1), [cube], {"second": 1})
add("np.triu", lambda v: jnp.triu(v, -1), [cube], {"second": -1})

add("np.transpose", jnp.transpose, [cube])
add("np.transpose", lambda v: jnp.transpose(v, (1, -1, 0)), [cube], {"second": [1, -1, 0]})
add("np.swapaxes", lambda v: jnp.swapaxes(v, 0, -1), [cube], {"rest": [0, -1]})
add("np.moveaxis", lambda v: jnp.moveaxis(v, 0, -1), [cube], {"rest": [0, -1]})
add("np.moveaxis", lambda v: jnp.moveaxis(v, (0, 1), (2, 0)), [cube], {"rest": [[0, 1], [2, 0]]})
add("np.reshape", lambda v: v.reshape(4, -1), [cube], {"second": [4, -1]})
add("np.expandDims", lambda v: jnp.expand_dims(v, (0, -1)), [m], {"second": [0, -1]})
add("np.squeeze", jnp.squeeze, [f32(np.ones((1, 3, 1)))])
add("np.flip", jnp.flip, [cube])
add("np.flip", lambda v: jnp.flip(v, (0, 2)), [cube], {"second": [0, 2]})
for k in range(4):
    add("np.rot90", lambda v, k=k: jnp.rot90(v, k), [m], {"second": k})
add("np.roll", lambda v: jnp.roll(v, 5), [m], {"second": 5})
add("np.roll", lambda v: jnp.roll(v, (1, -2), (0, 1)), [m], {"rest": [[1, -2], [0, 1]]})
add("np.repeat", lambda v: jnp.repeat(v, 2), [m], {"second": 2})
add("np.repeat", lambda v: jnp.repeat(v, np.array([1, 0, 2]), axis=0), [m], {"rest": [[1, 0, 2], 0]})
add("np.tile", lambda v: jnp.tile(v, (2, 1, 3)), [m], {"second": [2, 1, 3]})
add("np.tile", lambda v: jnp.tile(v, 2), [m], {"second": 2})
for mode in ("edge", "reflect", "symmetric", "wrap"):
    for a, w in [(m, ((1, 2), (3, 0))), (v3, ((5, 7),)), (f32([2]), ((2, 1),))]:
        add("np.pad", lambda v, w=w, mode=mode: jnp.pad(v, w, mode=mode), [a], {"rest": [w, {"mode": mode}]})
add("np.pad", lambda v: jnp.pad(v, ((1, 0), (2, 1)), constant_values=5), [m], {"rest": [[[1, 0], [2, 1]], {"constantValues": 5}]})
add("np.sort", jnp.sort, [f32([3, nan, -1, 3, -0.0, 0, -inf])])
add("np.sort", lambda v: jnp.sort(v, axis=0), [m], {"axis": 0})
add("np.argsort", jnp.argsort, [f32([3, nan, -1, 3, -0.0, 0, -inf])])
add("np.argsort", lambda v: jnp.argsort(v, axis=0, descending=True), [m], {"axis": 0, "descending": True})
add("np.sort", jnp.sort, [np.int32([[3, 1, 2], [1, 1, 0]])])
add("np.sort", jnp.sort, [bools])
wild = np.int32([0, -1, 3, -4, 4, 2, -5, 100])
add("np.take", lambda v, i: jnp.take(v, i, axis=1), [m, wild], {"axis": 1, "mode": "fill"})
for mode in ("clip", "wrap", "fill"):
    add("np.take", lambda v, i, mode=mode: jnp.take(v, i, mode=mode), [f32([1, 2, 3, 4]), wild.reshape(2, 4)], {"mode": mode})
add("np.take", lambda v, i: jnp.take(v, i, mode="fill"), [np.int32([1, 2, 3, 4]), wild], {"mode": "fill"})
add("np.takeAlongAxis", lambda v, i: jnp.take_along_axis(v, i, axis=1), [m, np.int32([[0, -1], [2, 2], [9, 1]])], {"axis": 1})
add("np.takeAlongAxis", lambda v, i: jnp.take_along_axis(v, i, axis=0), [m, np.int32([[0, 1, 2, 0]])], {"axis": 0})
for side in ("left", "right"):
    add("np.searchsorted", lambda a, v, side=side: jnp.searchsorted(a, v, side=side),
        [f32([-1, 0, 0, 2, 5, nan]), f32([-2, -1, 0, 1, 5, 6, nan])], {"side": side})
add("np.average", lambda v: jnp.average(v, axis=1, weights=jnp.array([1., 2, 3, 4])), [m],
    {"axis": 1, "weights": [1, 2, 3, 4]})

nn = {
    "relu": jax.nn.relu, "relu6": jax.nn.relu6, "sigmoid": jax.nn.sigmoid, "softplus": jax.nn.softplus, "silu": jax.nn.silu,
    "gelu": jax.nn.gelu, "elu": jax.nn.elu, "selu": jax.nn.selu, "celu": jax.nn.celu, "leakyRelu": jax.nn.leaky_relu,
    "logSigmoid": jax.nn.log_sigmoid, "softSign": jax.nn.soft_sign, "hardTanh": jax.nn.hard_tanh,
    "hardSigmoid": jax.nn.hard_sigmoid, "hardSwish": jax.nn.hard_swish, "mish": jax.nn.mish, "tanh": jax.nn.tanh,
}
for name, f in nn.items():
    add("nn." + name, f, [special])
    if name in ("relu", "elu", "softplus"):
        add("nn." + name, f, [np.int32([-2, 0, 3])])
add("nn.gelu", lambda v: jax.nn.gelu(v, approximate=False), [special], {"approximate": False})
add("nn.elu", lambda v: jax.nn.elu(v, 0.5), [special], {"second": 0.5})
add("nn.celu", lambda v: jax.nn.celu(v, 0.5), [special], {"second": 0.5})
add("nn.glu", lambda v: jax.nn.glu(v, axis=-1), [m])
weigh = lambda f, w: lambda *xs: f(*xs) * w
w = f32(np.cos(np.arange(12)).reshape(3, 4))
rowsOf = [m, m * 1000, f32([[1, -inf, 2, inf], [-inf] * 4, [nan, 0, 0, 0]])]
for a in rowsOf:
    add("nn.softmax", jax.nn.softmax, [a], grad=False)
    add("nn.logSoftmax", jax.nn.log_softmax, [a], grad=False)
    add("nn.logsumexp", logsumexp, [a], grad=True)
    add("nn.logsumexp", lambda v: logsumexp(v, axis=1, keepdims=True), [a], {"axis": 1, "keepdims": True})
for name, f in {"softmax": jax.nn.softmax, "logSoftmax": jax.nn.log_softmax}.items():
    add("nn." + name, lambda v, f=f: f(v) * w, [m], {"weights": encode(w)})
    add("nn." + name, lambda v, f=f: f(v, axis=0) * w, [m], {"axis": 0, "weights": encode(w)})
    add("nn." + name, lambda v, f=f: f(v, axis=(0, 1)) * w, [m], {"axis": [0, 1], "weights": encode(w)})
mask = np.array([[True, False, True, True], [False, False, False, True], [True] * 4])
add("nn.softmax", lambda v: jax.nn.softmax(v, where=jnp.array(mask)) * w, [m], {"where": encode(mask), "weights": encode(w)})
add("nn.logsumexp", lambda v: logsumexp(v, axis=1, b=jnp.array(w)), [m], {"axis": 1, "b": encode(w)}, grad=False)
add("nn.standardize", jax.nn.standardize, [m])
add("nn.standardize", lambda v: jax.nn.standardize(v, axis=0), [m], {"axis": 0})
add("nn.oneHot", lambda v: jax.nn.one_hot(v, 4), [np.int32([[0, 3], [-1, 4]])], {"second": 4})

lines = [json.dumps({"source": "values computed with jax 0.10.2 on a CPU by jaxValues.py"}), *arrays]
with open(os.path.join(HERE, "jax.jsonl"), "w") as f:
    f.write("\n".join([*lines, *(json.dumps(r, separators=(",", ":")) for r in rows)]) + "\n")
