"""Writes packages/optim/test/fixtures/optax.jsonl: parameters after each of 20 steps of optax, for optimizers we have.

Needs `pip install optax`; the tests read the committed file only. Run from the repository root.
"""

import json
import pathlib

import jax
import jax.numpy as jnp
import numpy as np
import optax

STEPS = 20
SHAPES = {"bias": (3,), "blocks": [{"kernel": (2, 3)}, {"kernel": (3, 2), "scale": ()}]}


def schedule(count):
    return 0.1 / (1.0 + 0.25 * count)


OPTIMIZERS = {
    "sgd": ({"kind": "sgd", "learningRate": 0.1}, lambda: optax.sgd(0.1)),
    "sgd momentum": (
        {"kind": "sgd", "learningRate": 0.1, "momentum": 0.9},
        lambda: optax.sgd(0.1, momentum=0.9),
    ),
    "sgd nesterov": (
        {"kind": "sgd", "learningRate": 0.05, "momentum": 0.8, "nesterov": True},
        lambda: optax.sgd(0.05, momentum=0.8, nesterov=True),
    ),
    "sgd scheduled": (
        {"kind": "sgd", "learningRate": "schedule", "momentum": 0.5},
        lambda: optax.sgd(schedule, momentum=0.5),
    ),
    "adam": ({"kind": "adam", "learningRate": 0.001}, lambda: optax.adam(0.001)),
    "adam options": (
        {"kind": "adam", "learningRate": 0.05, "b1": 0.8, "b2": 0.95, "eps": 0.001, "epsRoot": 0.0001},
        lambda: optax.adam(0.05, b1=0.8, b2=0.95, eps=0.001, eps_root=0.0001),
    ),
    "adam scheduled": ({"kind": "adam", "learningRate": "schedule"}, lambda: optax.adam(schedule)),
    "adam zero decay": (
        {"kind": "adam", "learningRate": 0.01, "b1": 0.0, "b2": 0.0},
        lambda: optax.adam(0.01, b1=0.0, b2=0.0),
    ),
}


def is_shape(x):
    return isinstance(x, tuple)


def draw(rng, dtype, scale):
    return jax.tree.map(lambda s: jnp.asarray(rng.normal(size=s) * scale, dtype), SHAPES, is_leaf=is_shape)


def nested(tree):
    """Numbers in nested lists, with the fewest digits that give the same array again."""

    def leaf(x):
        digits = 9 if x.dtype == np.float32 else 17
        return np.vectorize(lambda v: float(f"{v:.{digits}g}"), otypes=[float])(np.asarray(x)).tolist()

    return jax.tree.map(leaf, tree)


def run(make, params, grads):
    optimizer = make()
    state = optimizer.init(params)
    out = []
    for g in grads:
        updates, state = optimizer.update(g, state, params)
        params = optax.apply_updates(params, updates)
        out.append(nested(params))
    return out


def main():
    rng = np.random.default_rng(7)
    cases = []
    for dtype in ("float32", "float64"):
        # As users have it: 64 bits are switched off where parameters are float32, so scalars are float32 too.
        jax.config.update("jax_enable_x64", dtype == "float64")
        params = draw(rng, dtype, 1.0)
        # Steps of very different sizes, one of them zero, so that eps and both corrections matter.
        grads = [draw(rng, dtype, 0.0 if t == 5 else 10.0 ** rng.integers(-4, 3)) for t in range(STEPS)]
        for name, (options, make) in OPTIMIZERS.items():
            cases.append(
                {"name": f"{name}, {dtype}", "dtype": dtype, "options": options, "after": run(make, params, grads)}
            )
        inputs = {"params": nested(params), "grads": [nested(g) for g in grads]}
        cases[-1]["inputs"] = inputs
    # Inputs are the same for all cases of a dtype: kept once.
    inputs = {c["dtype"]: c.pop("inputs") for c in cases if "inputs" in c}
    # One JSON value a line: what it was made with, then the cases.
    head = {"optax": optax.__version__, "jax": jax.__version__, "inputs": inputs}
    path = pathlib.Path("packages/optim/test/fixtures/optax.jsonl")
    path.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in [head, *cases]))


main()
