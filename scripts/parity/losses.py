"""Writes packages/layers/test/losses/fixtures/losses.jsonl: losses of Keras with weights and masks, values and gradients.

Needs `pip install keras jax`; the tests read the committed file only. Run from the repository root with
KERAS_BACKEND=jax.
"""

import json
import pathlib

import jax
import jax.numpy as jnp
import keras
import numpy as np

rng = np.random.default_rng(5)


def array(x):
    x = np.asarray(x)
    kind = "bool" if x.dtype == bool else "int32" if x.dtype.kind == "i" else "float32"
    return {"dtype": kind, "shape": list(x.shape), "data": [float(f"{v:.8g}") for v in x.ravel().astype(float)]}


def normal(*shape):
    return np.round(rng.normal(size=shape), 3).astype("float32")


def probabilities(*shape):
    x = rng.random(shape).astype("float32")
    return np.round(x / x.sum(-1, keepdims=True), 4).astype("float32")


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(w.capitalize() for w in rest)


rows = []


def add(cls, kwargs, t, p, weight=None, mask=None, reduction="sum_over_batch_size"):
    loss = getattr(keras.losses, cls)(reduction=reduction, **kwargs)

    def f(pred):
        if mask is not None:
            keras.src.backend.set_keras_mask(pred, jnp.asarray(mask))
        return loss(jnp.asarray(t), pred, sample_weight=None if weight is None else jnp.asarray(weight))

    def total(pred):
        y = f(pred)
        return jnp.sum(y * jnp.cos(jnp.arange(y.size, dtype="float32")).reshape(y.shape))

    y = f(jnp.asarray(p))
    rows.append(
        {
            "name": cls,
            "options": {camel(k): v for k, v in kwargs.items()},
            "reduction": reduction,
            "yTrue": array(t),
            "yPred": array(p),
            "sampleWeight": None if weight is None else array(weight),
            "mask": None if mask is None else array(mask),
            "value": array(y),
            "grad": array(jax.grad(total)(jnp.asarray(p))),
        }
    )


def variants(cls, kwargs, t, p):
    """All reductions; weights and masks in those that take them."""
    n, rank = p.shape[0], p.ndim
    weight = np.round(rng.random(n) + 0.2, 3).astype("float32")
    if rank == 2:
        for reduction in ["sum_over_batch_size", "sum", "none", "mean_with_sample_weight"]:
            add(cls, kwargs, t, p, weight=weight, reduction=reduction)
    mask = np.arange(n) % 2 == 0
    if rank == 3:
        mask = (np.arange(n * p.shape[1]) % 3 != 1).reshape(n, p.shape[1])
    add(cls, kwargs, t, p, mask=mask, weight=weight if rank == 2 else None)
    add(cls, kwargs, t, p, mask=mask, reduction="none")
    if rank == 2:
        add(cls, kwargs, t, p)


for shape in [(4, 3), (2, 3, 2)]:
    for cls, options in [
        ("MeanSquaredError", {}),
        ("MeanAbsoluteError", {}),
        ("MeanAbsolutePercentageError", {}),
        ("LogCosh", {}),
        ("Huber", {}),
        ("Huber", {"delta": 0.3}),
        ("CosineSimilarity", {}),
        ("Hinge", {}),
        ("SquaredHinge", {}),
        ("CategoricalHinge", {}),
    ]:
        variants(cls, options, normal(*shape), normal(*shape))
    for cls in ["MeanSquaredLogarithmicError", "Poisson", "KLDivergence"]:
        variants(cls, {}, probabilities(*shape), probabilities(*shape))
    hot = np.eye(shape[-1], dtype="float32")[rng.integers(0, shape[-1], shape[:-1])]
    zeros_ones = (rng.random(shape) < 0.5).astype("float32")
    for cls in ["Hinge", "SquaredHinge"]:
        variants(cls, {}, zeros_ones, normal(*shape))
    for options in [{}, {"label_smoothing": 0.2}]:
        variants("BinaryCrossentropy", options, zeros_ones, probabilities(*shape))
        variants("BinaryCrossentropy", {**options, "from_logits": True}, zeros_ones, normal(*shape))
        variants("CategoricalCrossentropy", options, hot, probabilities(*shape))
        variants("CategoricalCrossentropy", {**options, "from_logits": True}, hot, normal(*shape))
        variants("BinaryFocalCrossentropy", {**options, "gamma": 1.5}, zeros_ones, probabilities(*shape))
        variants("CategoricalFocalCrossentropy", {**options, "alpha": 0.5}, hot, probabilities(*shape))
    variants("BinaryFocalCrossentropy", {"apply_class_balancing": True, "from_logits": True}, zeros_ones, normal(*shape))
    variants("CategoricalFocalCrossentropy", {"from_logits": True}, hot, normal(*shape))
    labels = rng.integers(0, shape[-1], shape[:-1]).astype("int32")
    variants("SparseCategoricalCrossentropy", {}, labels, probabilities(*shape))
    variants("SparseCategoricalCrossentropy", {"from_logits": True}, labels, normal(*shape))
    variants("SparseCategoricalCrossentropy", {"from_logits": True, "ignore_class": 1}, labels, normal(*shape))
    variants("SparseCategoricalCrossentropy", {}, labels[..., None], probabilities(*shape))
    for options in [{}, {"q": 0.9}]:
        add("CategoricalGeneralizedCrossEntropy", options, labels, probabilities(*shape))
    for cls, options in [("Dice", {}), ("Tversky", {"alpha": 0.3, "beta": 0.8}), ("Tversky", {})]:
        add(cls, options, zeros_ones, probabilities(*shape))
        add(cls, {**options, "axis": [1]}, zeros_ones, probabilities(*shape))
units = normal(6, 4)
units = units / np.linalg.norm(units, axis=1, keepdims=True)
for options in [{}, {"gamma": 8.0, "margin": 0.25}, {"remove_diagonal": False, "gamma": 4.0}]:
    add("Circle", options, np.array([0, 1, 1, 2, 0, 0], "int32"), units, reduction="none")
    add("Circle", options, np.array([0, 1, 1, 2, 0, 0], "int32"), units)
add("MeanSquaredError", {}, normal(4), normal(4, 1))
add("BinaryCrossentropy", {}, (rng.random(4) < 0.5).astype("float32"), rng.random((4, 1)).astype("float32").round(3))
add("MeanSquaredError", {}, normal(3, 2), normal(3, 2), mask=np.zeros(3, bool))
add("MeanSquaredError", {}, normal(3, 2), normal(3, 2), weight=np.zeros(3, "float32"), reduction="mean_with_sample_weight")

out = pathlib.Path("packages/layers/test/losses/fixtures/losses.jsonl")
out.parent.mkdir(parents=True, exist_ok=True)
out.write_text("".join(json.dumps(r, separators=(",", ":")) + "\n" for r in rows))
print(len(rows), "rows, keras", keras.__version__)
