"""Writes packages/layers/test/fixtures/blocks.jsonl: normalisation and attention of Keras, values, states and gradients, in float64.

Needs `pip install keras jax`; the tests read the committed file only. Run from the repository root with
KERAS_BACKEND=jax. With --seed N the rows go to standard output instead, other ones for each N, for kerasLayers.ts
(`python scripts/parity/blocks.py --seed 1 > rows.jsonl && npx tsx scripts/parity/kerasLayers.ts rows.jsonl`), and Keras is
kept from computing statistics in float32.
"""

import json
import pathlib
import sys

import jax
import jax.numpy as jnp
import keras
import numpy as np
from keras.src.backend.common import dtypes

jax.config.update("jax_enable_x64", True)
keras.config.set_floatx("float64")
keras.config.set_dtype_policy("float64")
seed = int(sys.argv[sys.argv.index("--seed") + 1]) if "--seed" in sys.argv else None
if seed is not None:
    dtypes.BIT64_TO_BIT32_DTYPE["float64"] = "float64"
rng = np.random.default_rng(11 if seed is None else seed)


def array(x):
    x = np.asarray(x)
    kind = "bool" if x.dtype == bool else "float64"
    return {"dtype": kind, "shape": list(x.shape), "data": [float(f"{v:.11g}") for v in x.ravel().astype(float)]}


def normal(*shape):
    return np.round(rng.normal(size=shape), 3)


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(w.capitalize() for w in rest)


def path(layer, variable):
    """Where our parameters have the variable."""
    parts = variable.path.split("/")[1:]
    names = {"attention_output": "output"}
    return [camel(names.get(p, p)) for p in parts]


rows = []


def add(cls, kwargs, xs, training=False, masks=None, call=None, extra=None):
    layer = getattr(keras.layers, cls)(**kwargs)
    call = call or {}
    listed = cls in ("Attention", "AdditiveAttention")
    shapes = [x.shape for x in xs]
    if cls == "MultiHeadAttention":
        layer.build(*shapes)
    else:
        layer.build(shapes if listed else shapes[0])
    trainable = [normal(*v.shape) for v in layer.trainable_variables]
    fixed = [np.abs(normal(*v.shape)) + 0.5 for v in layer.non_trainable_variables if "seed" not in v.path]
    for v, w in zip(layer.trainable_variables, trainable):
        v.assign(w)
    for v, w in zip([v for v in layer.non_trainable_variables if "seed" not in v.path], fixed):
        v.assign(w)
    state = [v.value for v in layer.non_trainable_variables]

    def f(weights, arrays):
        arrays = [jnp.asarray(a) for a in arrays]
        more = dict(call)
        if masks is not None and listed:
            more["mask"] = [None if m is None else jnp.asarray(m) for m in masks]
        elif masks is not None:
            for a, m in zip(arrays, masks):
                if m is not None:
                    keras.src.backend.set_keras_mask(a, jnp.asarray(m))
            if cls == "BatchNormalization":
                more["mask"] = jnp.asarray(masks[0])
            if cls == "MultiHeadAttention":
                names = ["query_mask", "value_mask", "key_mask"]
                more.update({n: jnp.asarray(m) for n, m in zip(names, masks) if m is not None})
        if extra is not None:
            more["attention_mask"] = jnp.asarray(extra)
        if cls in ("BatchNormalization", "MultiHeadAttention", "Attention", "AdditiveAttention"):
            more["training"] = training
        args = [arrays] if listed else arrays
        y, after = layer.stateless_call(weights, state, *args, **more)
        return y, after

    y, after = f([jnp.asarray(w) for w in trainable], xs)
    ys = list(y) if isinstance(y, (list, tuple)) else [y]
    cts = [normal(*v.shape) for v in ys]
    if masks is not None and masks[0] is not None:
        # Rows that the mask hides hold nothing meant.
        cts = [c * masks[0].reshape(masks[0].shape + (1,) * (c.ndim - masks[0].ndim)) if i == 0 else c * 0 for i, c in enumerate(cts)]

    def total(weights, arrays):
        out, _ = f(weights, arrays)
        out = list(out) if isinstance(out, (list, tuple)) else [out]
        return sum(jnp.sum(o * c) for o, c in zip(out, cts))

    gw, gx = jax.grad(total, (0, 1))([jnp.asarray(w) for w in trainable], [jnp.asarray(x) for x in xs])
    kept = [v for v in layer.non_trainable_variables if "seed" not in v.path]
    moved = [a for v, a in zip(layer.non_trainable_variables, after) if "seed" not in v.path]
    rows.append(
        {
            "layer": cls,
            "options": {camel(k): v for k, v in {**kwargs, **call}.items()},
            "training": training,
            "inputs": [array(x) for x in xs],
            "masks": None if masks is None else [None if m is None else array(m) for m in masks],
            "attentionMask": None if extra is None else array(extra),
            "params": [[path(layer, v), array(w)] for v, w in zip(layer.trainable_variables, trainable)],
            "vars": [[path(layer, v), array(w)] for v, w in zip(kept, fixed)],
            "outputs": [array(v) for v in ys],
            "after": [array(v) for v in moved],
            "cts": [array(c) for c in cts],
            "paramGrads": [array(g) for g in gw],
            "inputGrads": [array(g) for g in gx],
        }
    )


for training in [False, True]:
    add("BatchNormalization", {}, [normal(4, 3)], training)
    add("BatchNormalization", {"momentum": 0.7, "epsilon": 0.1}, [normal(2, 3, 2)], training)
    add("BatchNormalization", {"axis": 1, "scale": False}, [normal(2, 3, 2)], training)
    add("BatchNormalization", {"center": False}, [normal(3, 2, 2, 2)], training)
    add("BatchNormalization", {"momentum": 0.5}, [normal(2, 3, 2)], training, [np.array([[1, 1, 0], [1, 0, 0]], bool)])
for options in [{}, {"axis": [1, 2]}, {"axis": 1, "epsilon": 0.2}, {"scale": False}, {"center": False}]:
    add("LayerNormalization", options, [normal(2, 3, 4)])
add("LayerNormalization", {"rms_scaling": True}, [normal(2, 3, 4)])
add("LayerNormalization", {"rms_scaling": True, "axis": [-1, 1]}, [normal(2, 3, 2)])
for options in [{"groups": 2}, {"groups": 1, "epsilon": 0.1}, {"groups": -1}, {"groups": 4, "scale": False, "center": False}]:
    add("GroupNormalization", options, [normal(2, 3, 4)])
add("GroupNormalization", {"groups": 2, "axis": 1}, [normal(2, 4, 3)])
add("GroupNormalization", {"groups": 3}, [normal(2, 2, 2, 6)])
for options in [{}, {"axis": [1, 2], "epsilon": 0.1}]:
    add("RMSNormalization", options, [normal(2, 3, 4)])
    add("UnitNormalization", {k: v for k, v in options.items() if k == "axis"}, [normal(2, 3, 4)])
some = np.array([[1, 1, 0], [1, 0, 0]], bool)
most = np.array([[1, 1, 0, 1], [1, 0, 1, 1]], bool)
q, v, k = [normal(2, 3, 4), normal(2, 4, 3), normal(2, 4, 5)]
heads = {"num_heads": 2, "key_dim": 3}
add("MultiHeadAttention", heads, [q, v])
# With other sizes of values than of keys, Keras on JAX computes only the way that returns scores.
add("MultiHeadAttention", {**heads, "value_dim": 2}, [q, v, k], call={"return_attention_scores": True})
add("MultiHeadAttention", {**heads, "use_bias": False, "output_shape": 3}, [q, v])
add("MultiHeadAttention", {**heads, "use_gate": True}, [q, v])
add("MultiHeadAttention", {**heads, "output_shape": [2, 3]}, [q, v], call={"return_attention_scores": True})
add("MultiHeadAttention", heads, [q, v, k], call={"use_causal_mask": True})
add("MultiHeadAttention", heads, [q, v], call={"use_causal_mask": True, "return_attention_scores": True})
add("MultiHeadAttention", {**heads, "sliding_window": 2}, [q, v])
add("MultiHeadAttention", heads, [q, v], masks=[some, None])
add("MultiHeadAttention", heads, [q, v], masks=[None, most])
add("MultiHeadAttention", heads, [q, v, k], masks=[some, most, most[::-1]])
add("MultiHeadAttention", heads, [q, v], extra=rng.random((2, 3, 4)) < 0.7)
add("MultiHeadAttention", heads, [q, v], extra=(rng.random((2, 2, 3, 4)) < 0.7) | (np.arange(4) == 0))
add("MultiHeadAttention", {**heads, "attention_axes": [2]}, [normal(2, 2, 3, 4), normal(2, 2, 4, 3)])
add("MultiHeadAttention", {**heads, "attention_axes": [1]}, [normal(2, 3, 2, 4), normal(2, 4, 2, 3)])
add("MultiHeadAttention", heads, [normal(2, 2, 3, 4), normal(2, 3, 2, 3)], call={"return_attention_scores": True})
for cls in ["Attention", "AdditiveAttention"]:
    k4 = normal(2, 4, 4)
    for options in [{"use_scale": False}, {"use_scale": True}]:
        modes = [{}, {"score_mode": "concat"}] if cls == "Attention" else [{}]
        for mode in modes:
            add(cls, {**options, **mode}, [q, normal(2, 4, 4)])
            add(cls, {**options, **mode}, [q, v, k4], call={"return_attention_scores": True})
            add(cls, {**options, **mode}, [q, v, k4], call={"use_causal_mask": True})
            add(cls, {**options, **mode}, [q, v, k4], masks=[some, most])
            add(cls, {**options, **mode}, [q, v, k4], masks=[None, most])

text = "".join(json.dumps(r, separators=(",", ":")) + "\n" for r in rows)
if seed is not None:
    sys.stdout.write(text)
else:
    pathlib.Path("packages/layers/test/fixtures/blocks.jsonl").write_text(text)
    print(len(rows), "rows, keras", keras.__version__)
