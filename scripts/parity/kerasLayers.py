"""Layers of Keras on random configurations: outputs, penalties, masks and all gradients, one JSON object per line.

    python scripts/parity/kerasLayers.py 40 > rows.jsonl && npx tsx scripts/parity/kerasLayers.ts rows.jsonl
    python scripts/parity/kerasLayers.py 2 --write     # packages/layers/test/fixtures/parity.jsonl, which a test reads

The first number is how many configurations of each layer; further words choose layers by class name. Needs
`pip install keras jax`. Everything is float64. To add a layer, add a function to CASES that draws one case.
"""

import json
import os
import pathlib
import re
import sys

os.environ.setdefault("KERAS_BACKEND", "jax")
os.environ.setdefault("JAX_ENABLE_X64", "1")
# Every row is a program that runs once: compiling it well costs more than it saves.
os.environ.setdefault("XLA_FLAGS", "--xla_backend_optimization_level=0")

import jax
import jax.numpy as jnp
import keras
import numpy as np
from keras.src import backend
from keras.src.backend.common import dtypes

jax.config.update("jax_enable_x64", True)
keras.config.set_floatx("float64")
# Keras takes float64 back to float32 where types meet, as in tanh; figures would carry its rounding.
dtypes.BIT64_TO_BIT32_DTYPE["float64"] = "float64"
L = keras.layers


class Draw:
    """Random options and arrays."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def one(self, *options):
        return options[self.rng.integers(len(options))]

    def int(self, low, high):
        return int(self.rng.integers(low, high + 1))

    def flag(self):
        return bool(self.rng.integers(2))

    def array(self, *shape):
        return np.round(self.rng.normal(size=shape), 4)

    def mask(self, *shape):
        return self.rng.random(shape) < 0.6

    def regularizer(self):
        return self.one(None, None, "l1", "l2")


class Case:
    """A Keras layer with what it is called with; `masks` are one per array, None where there is none."""

    def __init__(self, layer, xs, masks=None, is_list=False, call=None, extra=None, drop=()):
        self.layer, self.xs, self.is_list = layer, xs, is_list
        self.masks = masks or [None] * len(xs)
        # How the layer is called with its arrays and, where it reads it so, the mask.
        self.call = call
        # Options of ours that Keras has no name for, and those of Keras that we have no name for.
        self.extra, self.drop = extra or {}, drop


def image(d, rank, data_format, channels, least=3):
    spatial = [d.int(least, 6 if rank < 3 else 4) for _ in range(rank)]
    shape = [*spatial, channels] if data_format == "channels_last" else [channels, *spatial]
    return d.array(d.int(1, 3), *shape)


def windows(d, rank, may_both=False):
    strides = [d.int(1, 3) for _ in range(rank)]
    dilation = d.int(1, 2) if may_both or max(strides) == 1 else 1
    return {"strides": tuple(strides), "dilation_rate": dilation}


def convolution(d):
    return {
        "padding": d.one("valid", "same"),
        "data_format": d.one("channels_last", "channels_first"),
        "activation": d.one(None, "tanh", "softplus"),
        "use_bias": d.flag(),
        "bias_initializer": "random_normal",
        "bias_regularizer": d.regularizer(),
        "activity_regularizer": d.regularizer(),
    }


def conv(rank):
    def draw(d):
        groups = d.int(1, 2)
        o = convolution(d) | windows(d, rank) | {"kernel_size": tuple(d.int(1, 3) for _ in range(rank))}
        o |= {"filters": groups * d.int(1, 2), "groups": groups, "kernel_regularizer": d.regularizer()}
        if rank == 1 and d.flag():
            o["padding"] = "causal"
        least = 1 + 2 * (o["dilation_rate"] if isinstance(o["dilation_rate"], int) else 1)
        return Case(getattr(L, f"Conv{rank}D")(**o), [image(d, rank, o["data_format"], groups * d.int(1, 2), least)])

    return draw


def conv_transpose(rank):
    def draw(d):
        o = convolution(d) | windows(d, rank) | {"kernel_size": tuple(d.int(1, 4) for _ in range(rank))}
        o |= {"filters": d.int(1, 2), "kernel_regularizer": d.regularizer()}
        if d.flag():
            o["output_padding"] = tuple(d.int(0, s - 1) for s in o["strides"])
        return Case(getattr(L, f"Conv{rank}DTranspose")(**o), [image(d, rank, o["data_format"], d.int(1, 3), 1)])

    return draw


def depthwise(rank, separable):
    def draw(d):
        o = convolution(d) | {"kernel_size": d.int(1, 3), "strides": d.int(1, 2), "depth_multiplier": d.int(1, 2)}
        o["depthwise_regularizer"] = d.regularizer()
        if separable:
            o |= {"filters": d.int(1, 3), "pointwise_regularizer": d.regularizer()}
        name = "Separable" if separable else "Depthwise"
        return Case(getattr(L, f"{name}Conv{rank}D")(**o), [image(d, rank, o["data_format"], d.int(1, 3))])

    return draw


def pooling(kind, rank):
    def draw(d):
        data_format = d.one("channels_last", "channels_first")
        o = {"pool_size": tuple(d.int(1, 3) for _ in range(rank)), "padding": d.one("valid", "same")}
        o |= {"strides": d.one(None, 1, 2, 3), "data_format": data_format}
        return Case(getattr(L, f"{kind}Pooling{rank}D")(**o), [image(d, rank, data_format, d.int(1, 3))])

    return draw


def global_pooling(kind, rank):
    def draw(d):
        data_format = d.one("channels_last", "channels_first")
        x = image(d, rank, data_format, d.int(1, 3))
        mask = None
        if kind == "Average" and rank == 1 and d.flag():
            steps = x.shape[1 if data_format == "channels_last" else 2]
            mask = d.mask(x.shape[0], steps)
            mask[:, 0] = True
        layer = getattr(L, f"Global{kind}Pooling{rank}D")(data_format=data_format, keepdims=d.flag())
        return Case(layer, [x], [mask])

    return draw


def margins(d, rank):
    return d.one(1, tuple((d.int(0, 1), d.int(0, 1)) for _ in range(rank)) if rank > 1 else (d.int(0, 2), d.int(0, 1)))


def zero_padding(rank):
    def draw(d):
        data_format = d.one("channels_last", "channels_first")
        layer = getattr(L, f"ZeroPadding{rank}D")(padding=margins(d, rank), data_format=data_format)
        return Case(layer, [image(d, rank, data_format, 2)])

    return draw


def cropping(rank):
    def draw(d):
        o = {} if rank == 1 else {"data_format": d.one("channels_last", "channels_first")}
        x = image(d, rank, o.get("data_format", "channels_last"), 2, 4)
        return Case(getattr(L, f"Cropping{rank}D")(cropping=margins(d, rank), **o), [x])

    return draw


def up_sampling(rank):
    def draw(d):
        o = {} if rank == 1 else {"data_format": d.one("channels_last", "channels_first")}
        if rank == 2:
            o["interpolation"] = d.one("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5")
        o["size"] = d.int(1, 3) if rank == 1 else tuple(d.int(1, 3) for _ in range(rank))
        return Case(getattr(L, f"UpSampling{rank}D")(**o), [image(d, rank, o.get("data_format", "channels_last"), 2)])

    return draw


def recurrent_options(d, name):
    o = {
        "units": d.int(1, 3),
        "activation": d.one("tanh", "softsign", None),
        "use_bias": d.flag(),
        "bias_initializer": "random_normal",
        "kernel_regularizer": d.regularizer(),
        "recurrent_regularizer": d.regularizer(),
        "bias_regularizer": d.regularizer(),
        "return_sequences": d.flag(),
        "return_state": d.flag(),
        "unroll": False,
    }
    if name != "SimpleRNN":
        o["recurrent_activation"] = d.one("sigmoid", "hard_sigmoid")
    if name == "GRU":
        o["reset_after"] = d.flag()
    return o


# Keras hands these to its cells or to a seed generator; we have a key instead.
UNKNOWN = ("seed", "stateful", "implementation")
STATES = {"LSTM": 2, "GRU": 1, "SimpleRNN": 1}


def recurrent(name):
    def draw(d):
        o = recurrent_options(d, name)
        o |= {"activity_regularizer": d.regularizer(), "go_backwards": d.flag(), "zero_output_for_mask": d.flag()}
        x = d.array(d.int(1, 3), d.int(1, 5), d.int(1, 3))
        # Going backwards Keras hands the mask of a sequence on unturned; ours is turned with it.
        may_mask = not (o["go_backwards"] and o["return_sequences"])
        mask = d.mask(*x.shape[:2]) if may_mask and d.flag() else None
        begin = [d.array(x.shape[0], o["units"]) for _ in range(STATES[name])] if d.flag() else []

        def call(layer, xs, mask):
            return layer(xs[0], mask=mask, initial_state=xs[1:] or None)

        masks = [mask] + [None] * len(begin)
        extra = {"takesState": bool(begin)}
        return Case(getattr(L, name)(**o), [x, *begin], masks, bool(begin), call, extra, UNKNOWN)

    return draw


def bidirectional(d):
    name = d.one("LSTM", "GRU", "SimpleRNN")
    o = recurrent_options(d, name)
    mode = d.one("concat", "sum", "ave", "mul", None)
    x = d.array(d.int(1, 3), d.int(1, 5), d.int(1, 3))
    mask = d.mask(*x.shape[:2]) if d.flag() else None
    layer = L.Bidirectional(getattr(L, name)(**o), merge_mode=mode)

    def call(layer, xs, mask):
        return layer(xs[0], mask=mask)

    extra = {"mergeMode": mode, "layer": {"className": name, **options_of(o)}, "backwardLayer": None}
    return Case(layer, [x], [mask], call=call, extra=extra, drop=("layer", "merge_mode", "backward_layer"))


def time_distributed(d):
    inner = d.one(L.Dense, L.Conv1D, L.GRU, L.Flatten)
    o = {L.Dense: {"units": 2, "kernel_regularizer": "l2"}, L.Conv1D: {"filters": 2, "kernel_size": 2}, L.GRU: {"units": 2}}
    o = o.get(inner, {})
    x = d.array(d.int(1, 2), d.int(1, 3), 3, 2)
    mask = d.mask(*x.shape[:2]) if inner is L.Dense else None
    extra = {"layer": {"className": inner.__name__, **options_of(o)}}
    return Case(L.TimeDistributed(inner(**o)), [x], [mask], extra=extra, drop=("layer",))


def embedding(d):
    o = {"input_dim": 7, "output_dim": d.int(1, 3), "mask_zero": d.flag(), "embeddings_regularizer": d.regularizer()}
    x = d.rng.integers(0, 7, size=(d.int(1, 3), d.int(1, 4))).astype("int32")
    unknown = ("quantization_config", "activity_regularizer")
    return Case(L.Embedding(**o), [x], extra={"dtype": "float64"}, drop=unknown)


def merge(name):
    def draw(d):
        n = 2 if name == "Subtract" else d.int(1, 3)
        shape = [d.int(1, 3), d.int(1, 3), d.int(1, 3)]
        xs = [d.array(shape[0], *(d.one(s, 1) if d.int(0, 3) == 0 else s for s in shape[1:])) for _ in range(n)]
        if d.int(0, 3) == 0:
            xs[-1] = d.array(shape[0], shape[2])
        same = all(x.shape == xs[0].shape for x in xs)
        masks = [d.mask(*x.shape[:2]) if same and d.int(0, 4) else None for x in xs]
        return Case(getattr(L, name)(), xs, masks, is_list=True)

    return draw


def concatenate(d):
    axis = d.one(-1, 1, 2)
    shape = [d.int(1, 3), d.int(1, 3), d.int(1, 3)]
    xs = []
    for _ in range(d.int(1, 3)):
        shape[axis] = d.int(1, 3)
        xs.append(d.array(*shape))
    masks = [d.mask(*x.shape[:2]) if d.int(0, 3) else None for x in xs]
    return Case(L.Concatenate(axis=axis), xs, masks, is_list=True)


def dot(d):
    ranks = [d.int(2, 4), d.int(2, 4)]
    axes = [d.int(1, r - 1) for r in ranks]
    n, batch = d.int(1, 3), d.int(1, 3)
    xs = []
    for rank, axis in zip(ranks, axes):
        shape = [batch] + [d.int(1, 3) for _ in range(rank - 1)]
        shape[axis] = n
        xs.append(d.array(*shape))
    return Case(L.Dot(axes=tuple(axes), normalize=d.flag()), xs, is_list=True)


def dense(d):
    o = {"units": d.int(1, 3), "activation": d.one(None, "gelu", "softmax"), "use_bias": d.flag()}
    o |= {"bias_initializer": "random_normal", "kernel_regularizer": d.regularizer()}
    o |= {"bias_regularizer": d.regularizer(), "activity_regularizer": d.regularizer()}
    x = d.array(*(d.int(1, 3) for _ in range(d.int(2, 4))))
    mask = d.mask(*x.shape[:2]) if x.ndim == 3 and d.flag() else None
    return Case(L.Dense(**o), [x], [mask], drop=("quantization_config",))


CASES = {
    "Dense": dense,
    "Embedding": embedding,
    **{name: recurrent(name) for name in STATES},
    "Bidirectional": bidirectional,
    "TimeDistributed": time_distributed,
    **{f"Conv{r}D": conv(r) for r in (1, 2, 3)},
    **{f"Conv{r}DTranspose": conv_transpose(r) for r in (1, 2, 3)},
    **{f"DepthwiseConv{r}D": depthwise(r, False) for r in (1, 2)},
    **{f"SeparableConv{r}D": depthwise(r, True) for r in (1, 2)},
    **{f"{k}Pooling{r}D": pooling(k, r) for k in ("Max", "Average") for r in (1, 2, 3)},
    **{f"Global{k}Pooling{r}D": global_pooling(k, r) for k in ("Max", "Average") for r in (1, 2, 3)},
    **{f"ZeroPadding{r}D": zero_padding(r) for r in (1, 2, 3)},
    **{f"Cropping{r}D": cropping(r) for r in (1, 2, 3)},
    **{f"UpSampling{r}D": up_sampling(r) for r in (1, 2, 3)},
    **{name: merge(name) for name in ("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")},
    "Concatenate": concatenate,
    "Dot": dot,
}


def camel(name):
    return re.sub(r"_(\w)", lambda m: m.group(1).upper(), name)


def plain(value):
    """What a configuration of Keras holds as ours would: names, and classes with their options."""
    if isinstance(value, dict) and "class_name" in value:
        return {"className": value["class_name"], **options_of(value["config"])}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def options_of(config):
    unwanted = ("name", "trainable", "dtype", "seed", "input_axes", "output_axes")
    return {camel(k): plain(v) for k, v in config.items() if k not in unwanted}


def tensor(x):
    x = np.asarray(x)
    kind = "bool" if x.dtype == bool else "int32" if x.dtype.kind == "i" else "float64"
    return {"dtype": kind, "shape": list(x.shape), "data": [float(f"{v:.12g}") for v in x.ravel().astype(float)]}


def path_of(variable):
    side = re.search(r"/(forward|backward)_", variable.path)
    return ([side.group(1)] if side else []) + [camel(variable.path.split("/")[-1])]


def run(case, d):
    layer = case.layer

    def call(values, xs):
        arrays = [jnp.asarray(x) for x in xs]
        masks = [None if m is None else jnp.asarray(m) for m in case.masks]
        mapping = list(zip(layer.weights, values))
        with backend.StatelessScope(state_mapping=mapping, collect_losses=True) as scope:
            if case.call is not None:
                y = case.call(layer, arrays, masks[0])
            else:
                for x, m in zip(arrays, masks):
                    if m is not None:
                        backend.set_keras_mask(x, m)
                y = layer(arrays if case.is_list else arrays[0])
            losses = [*scope.losses, *layer._get_regularization_losses()]
        ys = list(y) if isinstance(y, (list, tuple)) else [y]
        return ys, losses, [backend.get_keras_mask(v) for v in ys]

    # Builds it: weights cannot be made within a scope.
    first = [keras.KerasTensor(x.shape, x.dtype.name) for x in case.xs]
    case.call(layer, first, None) if case.call is not None else layer(first if case.is_list else first[0])
    values = [jnp.asarray(d.array(*v.shape)) for v in layer.weights]
    floating = [i for i, x in enumerate(case.xs) if x.dtype.kind == "f"]
    ys, losses, masks = jax.jit(lambda v: call(v, case.xs))(values)
    cts = [d.array(*y.shape) for y in ys]

    def objective(values, given):
        xs = list(case.xs)
        for i, x in zip(floating, given):
            xs[i] = x
        ys, losses, _ = call(values, xs)
        return sum(jnp.sum(y * ct) for y, ct in zip(ys, cts)) + sum(losses, jnp.zeros(()))

    slopes = jax.jit(jax.grad(objective, argnums=(0, 1)))
    of_values, of_xs = slopes(values, [jnp.asarray(case.xs[i]) for i in floating])
    keras_options = {k: v for k, v in layer.get_config().items() if k not in case.drop}
    return {
        "config": {"className": type(layer).__name__, **options_of(keras_options), **case.extra},
        "isList": case.is_list,
        "xs": [tensor(x) for x in case.xs],
        "masks": [None if m is None else tensor(m) for m in case.masks],
        "params": [[path_of(v), tensor(w)] for v, w in zip(layer.weights, values)],
        "ys": [tensor(y) for y in ys],
        "outMasks": [None if m is None else tensor(m) for m in masks],
        "losses": [float(l) for l in losses],
        "cts": [tensor(ct) for ct in cts],
        "paramGrads": [[path_of(v), tensor(g)] for v, g in zip(layer.weights, of_values)],
        "xGrads": [[i, tensor(g)] for i, g in zip(floating, of_xs)],
    }


if __name__ == "__main__":
    words = [w for w in sys.argv[1:] if w != "--write"]
    count = int(words[0]) if words else 20
    chosen = words[1:] or list(CASES)
    fixture = pathlib.Path("packages/layers/test/fixtures/parity.jsonl")
    out = fixture.open("w") if "--write" in sys.argv else sys.stdout
    for name in chosen:
        # Each layer has draws of its own: adding one leaves the rows of the others as they are.
        d = Draw([7, *name.encode()])
        for _ in range(count):
            print(json.dumps(run(CASES[name](d), d), separators=(",", ":")), file=out, flush=True)
    print(count * len(chosen), "rows, keras", keras.__version__, file=sys.stderr)
