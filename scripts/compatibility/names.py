"""Writes names.json: the public names of JAX that the compatibility page accounts for. Run with jax 0.10.2: python names.py"""

import importlib
import json
import os
import types

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = [
    "jax.numpy", "jax.numpy.linalg", "jax.numpy.fft", "jax.lax", "jax.lax.linalg", "jax.nn", "jax.nn.initializers",
    "jax.scipy.special", "jax.scipy.linalg", "jax.scipy.stats", "jax.scipy.signal", "jax.scipy.integrate",
    "jax.scipy.fft", "jax.scipy.interpolate", "jax.scipy.ndimage", "jax.ops", "jax.random",
]  # fmt: skip

names = {}
for module in MODULES:
    m = importlib.import_module(module)
    # Names that end in _p are primitives, which nobody calls.
    names[module] = [
        n
        for n in sorted(dir(m))
        if not n.startswith("_") and not n.endswith("_p") and (not isinstance(getattr(m, n), types.ModuleType) or module == "jax.scipy.stats")
    ]

with open(os.path.join(HERE, "names.json"), "w") as out:
    json.dump({"source": "jax 0.10.2", "modules": names}, out, indent=1)
    out.write("\n")
