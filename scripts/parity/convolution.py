"""Writes packages/autodiff/test/nn/fixtures/convolution.jsonl: values and gradients of JAX's convolutions and windows.

Inputs are small integers, so that every sum is exact and the figures can be compared without tolerance. Needs
`pip install jax`; the tests read the committed file only. Run from the repository root.
"""

import json
import pathlib

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(20240607)
LETTERS = "HWD"


def integers(shape):
    return jnp.asarray(rng.integers(-3, 4, size=shape), jnp.float64)


def array(x):
    x = np.asarray(x)
    return {"shape": list(x.shape), "data": [int(v) if float(v).is_integer() else float(v) for v in x.ravel()]}


def layout(letters):
    letters = list(letters)
    rng.shuffle(letters)
    return "".join(letters)


def placed(spec, sizes):
    return [sizes[letter] for letter in spec]


def row(kind, options, f, args):
    y, pull = jax.vjp(f, *args)
    ct = integers(y.shape)
    return {
        "kind": kind,
        "options": options,
        "args": [array(a) for a in args],
        "y": array(y),
        "ct": array(ct),
        "grads": [array(g) for g in pull(ct)],
    }


def pick(values, n):
    return [int(v) for v in rng.choice(values, n)]


def convolution():
    d = int(rng.integers(1, 4))
    spatial = LETTERS[:d]
    groups = int(rng.choice([1, 1, 2, 3]))
    by_batch = bool(rng.integers(0, 2))
    f, b = (1, groups) if by_batch else (groups, 1)
    specs = [layout("NC" + spatial), layout("OI" + spatial), layout("NC" + spatial)]
    sizes = pick([1, 2, 3, 4, 5], d)
    taps = pick([1, 2, 3], d)
    inputs, outputs, batch = pick([1, 2], 3)
    x = integers(placed(specs[0], {"N": batch * b, "C": inputs * f, **dict(zip(spatial, sizes))}))
    w = integers(placed(specs[1], {"O": outputs * groups, "I": inputs, **dict(zip(spatial, taps))}))
    named = rng.integers(0, 3) == 0
    options = {
        "windowStrides": pick([1, 1, 2, 3], d),
        "padding": str(rng.choice(["SAME", "VALID", "SAME_LOWER"]))
        if named
        else [pick([-1, 0, 1, 2], 2) for _ in range(d)],
        "lhsDilation": [1] * d if named else pick([1, 1, 2, 3], d),
        "rhsDilation": pick([1, 1, 2], d),
        "dimensionNumbers": specs,
        "featureGroupCount": f,
        "batchGroupCount": b,
    }

    # JAX numbers the spatial axes in the order of the kernel's letters.
    order = [spatial.index(letter) for letter in specs[1] if letter in spatial]

    def sorted_axes(values):
        return values if isinstance(values, str) else [values[i] for i in order]

    ours = {k: sorted_axes(v) if k in ("windowStrides", "padding", "lhsDilation", "rhsDilation") else v for k, v in options.items()}

    def apply(x, w):
        return lax.conv_general_dilated(
            x,
            w,
            ours["windowStrides"],
            ours["padding"],
            ours["lhsDilation"],
            ours["rhsDilation"],
            specs,
            f,
            b,
        )

    return row("conv", ours, apply, (x, w))


def transposed():
    d = int(rng.integers(1, 3))
    x = integers([int(rng.integers(1, 3)), *pick([1, 2, 3, 4], d), int(rng.integers(1, 3))])
    o, i = int(rng.integers(1, 3)), x.shape[-1]
    flip = bool(rng.integers(0, 2))
    w = integers([*pick([1, 2, 3], d), *((o, i) if flip else (i, o))])
    options = {
        "strides": pick([1, 2, 3], d),
        "padding": str(rng.choice(["SAME", "VALID"])) if rng.integers(0, 2) else [pick([0, 1, 2], 2) for _ in range(d)],
        "rhsDilation": pick([1, 1, 2], d),
        "transposeKernel": flip,
    }

    def apply(x, w):
        return lax.conv_transpose(
            x, w, options["strides"], options["padding"], options["rhsDilation"], transpose_kernel=flip
        )

    return row("convTranspose", options, apply, (x, w))


def window(kind):
    d = int(rng.integers(1, 4))
    size = pick([3, 4, 5, 6], d)
    # Distinct elements except for sums: ties are a convention of their own, held by other tests.
    x = (
        integers(size)
        if kind == "reduceWindowSum"
        else jnp.asarray(rng.permutation(int(np.prod(size))).reshape(size), jnp.float64)
    )
    options = {
        "windowDimensions": pick([1, 2, 3], d),
        "windowStrides": pick([1, 2, 3], d),
        "padding": str(rng.choice(["SAME", "VALID"])) if rng.integers(0, 2) else [pick([0, 1], 2) for _ in range(d)],
        # JAX has no gradient for extremes of dilated operands.
        "baseDilation": pick([1, 1, 2], d) if kind == "reduceWindowSum" else [1] * d,
        "windowDilation": pick([1, 1, 2], d) if kind == "reduceWindowSum" else [1] * d,
    }
    combine, init = {
        "reduceWindowSum": (lax.add, 0.0),
        "reduceWindowMax": (lax.max, -np.inf),
        "reduceWindowMin": (lax.min, np.inf),
    }[kind]

    def apply(x):
        return lax.reduce_window(x, init, combine, *(tuple(v) if isinstance(v, list) else v for v in options.values()))

    return row(kind, options, apply, (x,))


def finite(r):
    return all(np.isfinite(v) for a in (r["y"], *r["grads"]) for v in a["data"])


def accepted(make):
    """A row that JAX accepts: it refuses to crop more than there is."""
    while True:
        try:
            return make()
        except ValueError:
            continue


rows = [accepted(convolution) for _ in range(90)] + [accepted(transposed) for _ in range(25)]
rows += [window(k) for k in ("reduceWindowSum", "reduceWindowMax", "reduceWindowMin") for _ in range(14)]
rows = [r for r in rows if finite(r)]
out = pathlib.Path("packages/autodiff/test/nn/fixtures/convolution.jsonl")
out.parent.mkdir(parents=True, exist_ok=True)
out.write_text("".join(json.dumps(r, separators=(",", ":")) + "\n" for r in rows))
print(f"{len(rows)} rows, {sum(0 in r['y']['shape'] for r in rows)} empty, jax {jax.__version__}")
