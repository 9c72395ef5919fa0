"""Tests of python/pullback_xla.py on the files of the digits step, in the folder given; needs eight virtual devices."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "python"))

import jax  # noqa: E402
import numpy as np  # noqa: E402
import pullback_xla as px  # noqa: E402

folder = sys.argv[1]
module = os.path.join(folder, "step.mlir")
step = px.load(module)
data = px.read_arrays(os.path.join(folder, "data.safetensors"))
state = px._argument(step, 0, px.read_arrays(os.path.join(folder, "state.safetensors")))
key = np.array([0, 0], np.uint32)
batch = (data["x"][:32], data["labels"][:32])
want, metrics = step(state, key, *batch)
SHARD = {2: "batch", 3: "batch"}


def close(got):
    leaves = jax.tree.map(np.asarray, (got, want))
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6), *leaves)


def refused(message, call):
    try:
        call()
    except px.PullbackError as e:
        assert message in str(e), str(e)
        return
    raise AssertionError(f"expected a refusal with {message!r}")


def artifact_by_public_interfaces():
    again = px.from_artifact(step.serialize(), px.read_sidecar(os.path.join(folder, "step.json")))
    close(again(state, key, *batch)[0])


def eight_devices_with_an_all_reduce():
    assert jax.device_count() == 8, jax.devices()
    fast = step.jit(shard=SHARD, donate=False)
    close(fast(state, key, *batch)[0])
    assert "all-reduce" in fast.lower(state, key, *batch).compile().as_text()


def one_device_has_none():
    mesh = jax.make_mesh((1,), ("batch",), axis_types=(jax.sharding.AxisType.Auto,), devices=jax.devices()[:1])
    assert "all-reduce" not in step.jit(mesh, SHARD).lower(state, key, *batch).compile().as_text()


def donated_state_in_a_loop():
    fast, now = step.jit(shard=SHARD), state
    for _ in range(3):
        now, _ = fast(now, key, *batch)
    assert int(now["step"]) == 3


def command_line_from_npz_to_safetensors():
    with tempfile.TemporaryDirectory() as out:
        rows, end = os.path.join(out, "rows.npz"), os.path.join(out, "end.safetensors")
        np.savez(rows, x=data["x"], labels=data["labels"])
        args = ["train", module, "--state", os.path.join(folder, "state.safetensors"), "--data", rows, "--batch", "32"]
        assert px.main([*args, "--steps", "1", "--out", end]) == 0
        written, metadata = px.read_safetensors(end)
        assert metadata == {"steps": "1"}
        close(px._argument(step, 0, written))
        assert px.main([*args[:-1], "64", "--steps", "1"]) == 1


def wrong_arguments_are_named():
    refused("expected a sequence of 4", lambda: step(state, key, batch[0]))
    refused("missing 'optimizer'", lambda: step({"params": state["params"]}, key, *batch))
    refused("argument [2]: expected float32[32, 64]", lambda: step(state, key, data["x"][:3], batch[1]))
    refused("differ", lambda: px.to_exported(open(module).read(), {**step.sidecar, "results": []}))


tests = [
    artifact_by_public_interfaces,
    eight_devices_with_an_all_reduce,
    one_device_has_none,
    donated_state_in_a_loop,
    command_line_from_npz_to_safetensors,
    wrong_arguments_are_named,
]
for test in tests:
    stdout, sys.stdout = sys.stdout, sys.stderr
    try:
        test()
    finally:
        sys.stdout = stdout
print(f"{len(tests)} tests of loading, serialising, sharding, training and refusing")
