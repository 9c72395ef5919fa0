"""Runs each case of a file of cases on XLA and says how far its results are from those in the file."""
import base64
import json
import os
import sys
import time

os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("JAX_ENABLE_X64", "1")
os.environ.setdefault("XLA_FLAGS", "--xla_backend_optimization_level=0 --xla_llvm_disable_expensive_passes=true")
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "python"))

import jax  # noqa: E402
import numpy as np  # noqa: E402
import pullback_xla as px  # noqa: E402

EPS = {"float16": 2.0**-10, "bfloat16": 2.0**-7, "float32": 2.0**-23, "float64": 2.0**-52}
TINY = {"float16": 2.0**-14, "bfloat16": 2.0**-126, "float32": 2.0**-126, "float64": 2.0**-1022}


# Primitives that add up: their errors are relative to the largest number, not to the result.
SUMS = {"reduceSum", "cumsum", "dotGeneral", "convGeneralDilated", "overlapAdd", "takeAdd", "scatterAdd"}


def array(t):
    return np.frombuffer(base64.b64decode(t["data"]), px._dtype(t["dtype"])).reshape(t["shape"])


def difference(got, want, scale):
    """
    Difference in units of eps, 0 if equal: of each element by itself for primitives (`scale` 0), for what sums up relative
    to the largest number around, `scale`.
    """
    if got.dtype != want.dtype or got.shape != want.shape:
        return np.inf, f"{got.dtype}{got.shape} for {want.dtype}{want.shape}"
    name = str(want.dtype)
    if name not in EPS:
        bad = got != want
        return (np.inf, where(got, want, bad)) if bad.any() else (0.0, "")
    g, w = got.astype(np.float64), want.astype(np.float64)
    tiny, eps = TINY[name], EPS[name]
    with np.errstate(all="ignore"):
        same = (g == w) | (np.isnan(g) & np.isnan(w))
        scales = np.maximum(np.abs(w), scale)
        # XLA on CPUs reads and writes subnormal numbers as 0.
        gap = np.abs(g - w) / (np.maximum(scales, tiny) * eps)
        gap = np.where(same | ((np.abs(g) <= tiny) & (np.abs(w) <= tiny)), 0, gap)
        gap = np.where(np.isnan(gap), np.inf, gap)
    worst = gap.max() if gap.size else 0.0
    return float(worst), where(got, want, gap == worst) if worst > 0 else ""


def scale_of(case, wants):
    """At least 1: gradients that are zero by cancellation have the errors of the numbers that cancel."""
    if case["group"] == "primitive" and case["name"] not in SUMS:
        return 0.0
    numbers = [np.abs(w.astype(np.float64)) for w in wants if str(w.dtype) in EPS]
    return max([1.0, *(float(n[np.isfinite(n)].max(initial=0)) for n in numbers)])


def where(got, want, bad):
    i = tuple(np.argwhere(bad)[0]) if bad.ndim else ()
    return f"{want.dtype} at {list(map(int, i))}: {got[i]!r} for {want[i]!r}"


def main(path):
    started, report = time.time(), []
    with open(path, encoding="utf8") as lines:
        for number, line in enumerate(lines):
            case, begun = json.loads(line), time.time()
            entry = {"group": case["group"], "name": case["name"], "number": number}
            try:
                exported = px.to_exported(case["text"], case["sidecar"], "cpu")
                outs = jax.jit(exported.call)(*map(array, case["ins"]))
                wants = [array(w) for w in case["outs"]]
                scale = scale_of(case, wants)
                found = [difference(np.asarray(o), w, scale) for o, w in zip(outs, wants)]
                entry["worst"], entry["at"] = max(found, key=lambda f: f[0], default=(0.0, ""))
            except Exception as e:  # every failure of jax is a finding
                entry["worst"], entry["at"] = float("inf"), f"{type(e).__name__}: {str(e)[:400]}"
            entry["seconds"] = round(time.time() - begun, 2)
            report.append(entry)
            if number % 200 == 199:
                jax.clear_caches()
    json.dump({"engine": f"jax {jax.__version__}", "seconds": time.time() - started, "cases": report}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
