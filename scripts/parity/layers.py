"""Writes packages/autodiff/test/nn/fixtures/layers.jsonl: attention of jax.nn and normalisations, values and gradients.

JAX takes the products of attention in float32 whatever the inputs are, so those figures carry its rounding. Needs
`pip install jax`; the tests read the committed file only. Run from the repository root.
"""

import json
import pathlib

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(7)


def normal(*shape):
    return jnp.asarray(np.round(rng.normal(size=shape), 3))


def array(x):
    x = np.asarray(x)
    kind = "bool" if x.dtype == bool else "int32" if x.dtype.kind == "i" else "float64"
    return {"dtype": kind, "shape": list(x.shape), "data": [float(f"{v:.9g}") for v in x.ravel().astype(float)]}


def row(kind, options, f, args, extra=None):
    y, pull = jax.vjp(f, *args)
    ct = normal(*y.shape)
    return {
        "kind": kind,
        "options": options,
        "arrays": {k: array(v) for k, v in (extra or {}).items()},
        "args": [array(a) for a in args],
        "y": array(y),
        "ct": array(ct),
        "grads": [array(g) for g in pull(ct)],
    }


def attention(options, extra=None, b=2, t=4, s=4, n=2, k=2, h=3):
    names = {
        "isCausal": "is_causal",
        "localWindowSize": "local_window_size",
        "scale": "scale",
        "bias": "bias",
        "mask": "mask",
        "querySeqLengths": "query_seq_lengths",
        "keyValueSeqLengths": "key_value_seq_lengths",
    }
    extra = extra or {}
    lead = () if b is None else (b,)
    args = [normal(*lead, t, n, h), normal(*lead, s, k, h), normal(*lead, s, k, h)]

    def f(q, key, v):
        given = {names[name]: tuple(o) if isinstance(o, list) else o for name, o in options.items()}
        return jax.nn.dot_product_attention(q, key, v, **given, **{names[name]: x for name, x in extra.items()})

    return row("attention", options, f, args, extra)


def moments(x, axes):
    mean = jnp.mean(x, axes, keepdims=True)
    return mean, jnp.mean((x - mean) ** 2, axes, keepdims=True)


def layer_norm(axes, epsilon):
    x = normal(3, 4, 5)
    shape = [x.shape[a] for a in axes]

    def f(x, scale, bias):
        mean, var = moments(x, tuple(axes))
        wide = [x.shape[a] if a in axes else 1 for a in range(3)]
        return (x - mean) * lax.rsqrt(var + epsilon) * scale.reshape(wide) + bias.reshape(wide)

    return row("layerNorm", {"axis": axes, "epsilon": epsilon}, f, (x, normal(*shape), normal(*shape)))


def rms_norm():
    def f(x, scale):
        return x * lax.rsqrt(jnp.mean(x**2, -1, keepdims=True) + 1e-6) * scale

    return row("rmsNorm", {}, f, (normal(3, 5), normal(5)))


def group_norm(groups, axis):
    shape = [2, 4, 3] if axis == 1 else [2, 3, 4]
    x = normal(*shape)

    def f(x, scale, bias):
        y = jnp.moveaxis(x, axis, 1)
        split = y.reshape(2, groups, 4 // groups, 3)
        mean, var = moments(split, (2, 3))
        y = jnp.moveaxis(((split - mean) * lax.rsqrt(var + 1e-6)).reshape(2, 4, 3), 1, axis)
        wide = [4 if a == axis else 1 for a in range(3)]
        return y * scale.reshape(wide) + bias.reshape(wide)

    return row("groupNorm", {"groups": groups, "axis": axis}, f, (x, normal(4), normal(4)))


rows = [
    attention({}),
    attention({"isCausal": True}, t=4, s=6),
    attention({"isCausal": True}, t=5, s=3),
    attention({"scale": 0.3}, {"bias": normal(1, 2, 4, 4)}, b=2),
    attention({}, {"mask": jnp.asarray(rng.random((2, 1, 4, 5)) < 0.6).at[..., 0].set(True)}, s=5),
    attention({"localWindowSize": [1, 0]}, t=5, s=5),
    attention({"localWindowSize": 2, "isCausal": True}, t=6, s=6),
    attention({}, {"keyValueSeqLengths": jnp.asarray([2, 4], jnp.int32)}),
    attention({}, {"querySeqLengths": jnp.asarray([3, 1], jnp.int32), "keyValueSeqLengths": jnp.asarray([2, 4], jnp.int32)}),
    attention({}, n=4, k=2),
    attention({"isCausal": True}, n=6, k=1, h=4),
    attention({}, b=None),
    layer_norm([2], 1e-6),
    layer_norm([1, 2], 1e-3),
    layer_norm([0, 2], 1e-5),
    rms_norm(),
    group_norm(2, 2),
    group_norm(4, 2),
    group_norm(1, 1),
]
out = pathlib.Path("packages/autodiff/test/nn/fixtures/layers.jsonl")
out.write_text("".join(json.dumps(r, separators=(",", ":")) + "\n" for r in rows))
print(len(rows), "rows, jax", jax.__version__)
