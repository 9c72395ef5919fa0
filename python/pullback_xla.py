#!/usr/bin/env python3
"""Runs modules written by @pullback/export on XLA: one device, many devices, several processes.

Load a module and its sidecar:

    import pullback_xla as px
    step = px.load("step.mlir")                     # reads step.mlir and step.json
    run, metrics = step(run, key, x, labels)        # trees of arrays in, trees of arrays out
    fast = step.jit(shard={2: "batch", 3: "batch"}) # arguments 2 and 3 split along axis 0, the rest on every device
    open("step.jaxexport", "wb").write(step.serialize())

From the command line, a training loop over rows of an .npz or .safetensors file:

    python pullback_xla.py train step.mlir --state state.safetensors --data digits.npz --batch 32 --steps 100 --out end.safetensors

Tested with jax and jaxlib 0.10.2, numpy 2, on CPU. `from_artifact` uses public interfaces only (jax.export); `load` turns
text into a portable artifact with jax's own MLIR bindings (jaxlib.mlir and jax._src), which have no promise of stability:
convert once, keep the serialised form, and pin the version of jax where you convert.
"""
from __future__ import annotations

import argparse
import dataclasses
import json
import os
import struct
import sys
import time
from typing import Any, Mapping, Sequence

import numpy as np

FORMAT, VERSION = "pullback-stablehlo", 1
_ELEMENT = {
    "bool": "i1", "int8": "i8", "int16": "i16", "int32": "i32", "uint8": "ui8", "uint16": "ui16", "uint32": "ui32",
    "float16": "f16", "bfloat16": "bf16", "float32": "f32", "float64": "f64",
}  # fmt: skip


class PullbackError(ValueError):
    """A module, sidecar or data file that does not fit."""


# Trees ---------------------------------------------------------------------------------------------------------------


def _leaves(skeleton: Any, tree: Any, at: str, out: list) -> None:
    """Puts the leaves of `tree` into `out` at the numbers that the skeleton gives them."""
    if skeleton is None:
        return
    if isinstance(skeleton, int):
        out[skeleton] = tree
    elif isinstance(skeleton, list):
        if not isinstance(tree, (list, tuple)) or len(tree) != len(skeleton):
            got = f"{type(tree).__name__} of {len(tree)}" if hasattr(tree, "__len__") else type(tree).__name__
            raise PullbackError(f"{at or 'arguments'}: expected a sequence of {len(skeleton)}, got a {got}")
        for i, child in enumerate(skeleton):
            _leaves(child, tree[i], f"{at}[{i}]", out)
    else:
        # A node of its own class with one child, such as a random key, may be given as the child.
        if not isinstance(tree, Mapping):
            if len(skeleton) == 1:
                (child,) = skeleton.values()
                return _leaves(child, tree, at, out)
            raise PullbackError(f"{at or 'arguments'}: expected a dict with {', '.join(skeleton)}, got {type(tree).__name__}")
        for key, child in skeleton.items():
            if child is None or (isinstance(child, (dict, list)) and not child):
                continue
            if key not in tree:
                raise PullbackError(f"{at}: missing {key!r}, got {', '.join(map(str, tree)) or 'nothing'}")
            _leaves(child, tree[key], f"{at}.{key}", out)


def _tree(skeleton: Any, leaves: Sequence[Any]) -> Any:
    """The tree of a skeleton over these leaves."""
    if skeleton is None:
        return None
    if isinstance(skeleton, int):
        return leaves[skeleton]
    if isinstance(skeleton, list):
        return tuple(_tree(child, leaves) for child in skeleton)
    return {key: _tree(child, leaves) for key, child in skeleton.items()}


# Loading -------------------------------------------------------------------------------------------------------------


def read_sidecar(path: str) -> dict:
    """The sidecar, checked for its format and version."""
    with open(path, encoding="utf8") as f:
        sidecar = json.load(f)
    if not isinstance(sidecar, dict) or sidecar.get("format") != FORMAT or sidecar.get("version") != VERSION:
        raise PullbackError(f"{path}: expected a {FORMAT} sidecar of version {VERSION}")
    return sidecar


def _dtype(name: str) -> np.dtype:
    if name == "bfloat16":
        import ml_dtypes

        return np.dtype(ml_dtypes.bfloat16)
    if name not in _ELEMENT:
        raise PullbackError(f"unknown dtype {name!r}")
    return np.dtype(name)


def _type_text(leaf: dict) -> str:
    return "tensor<" + "x".join([*map(str, leaf["shape"]), _ELEMENT[leaf["dtype"]]]) + ">"


def _needs_x64(sidecar: dict) -> bool:
    return any(leaf["dtype"] == "float64" for leaf in [*sidecar["arguments"], *sidecar["results"]])


def to_exported(text: str, sidecar: dict, platform: str | None = None):
    """A `jax.export.Exported` of the module, whose arguments and results are the flat leaves of the sidecar."""
    import jax
    from jax import export as jexp
    from jax._src.interpreters import mlir as jmlir
    from jaxlib.mlir import ir
    from jaxlib.mlir.dialects import func, stablehlo

    if _needs_x64(sidecar) and not jax.config.jax_enable_x64:
        raise PullbackError(f"{sidecar['name']}: has float64 arguments or results; set JAX_ENABLE_X64=1")
    platform = platform or {"gpu": "cuda"}.get(jax.default_backend(), jax.default_backend())
    with jmlir.make_ir_context() as context, ir.Location.unknown(context):
        module = ir.Module.parse(text)
        module.operation.verify()
        main = next(op for op in module.body.operations if isinstance(op, func.FuncOp) and op.name.value == "main")
        for what, types in (("arguments", main.type.inputs), ("results", main.type.results)):
            found, wanted = [str(t) for t in types], [_type_text(leaf) for leaf in sidecar[what]]
            if found != wanted:
                raise PullbackError(f"{sidecar['name']}: {what} of the module and its sidecar differ: {found} and {wanted}")
        blob = stablehlo.serialize_portable_artifact_str(module.operation.get_asm(), stablehlo.get_current_version())

    def avals(what: str) -> tuple:
        return tuple(jax.core.ShapedArray(tuple(leaf["shape"]), _dtype(leaf["dtype"])) for leaf in sidecar[what])

    n_in, n_out = len(sidecar["arguments"]), len(sidecar["results"])
    # One platform only: with several, jax would prepend the platform's number to the arguments.
    fields = dict(
        fun_name=sidecar["name"],
        in_tree=jax.tree.structure((tuple(range(n_in)), {})),
        in_avals=avals("arguments"),
        out_tree=jax.tree.structure(tuple(range(n_out))),
        out_avals=avals("results"),
        _has_named_shardings=True,
        _in_named_shardings=(None,) * n_in,
        _out_named_shardings=(None,) * n_out,
        in_shardings_hlo=(None,) * n_in,
        out_shardings_hlo=(None,) * n_out,
        nr_devices=1,
        platforms=(platform,),
        ordered_effects=(),
        unordered_effects=(),
        disabled_safety_checks=(),
        mlir_module_serialized=blob,
        calling_convention_version=jexp.maximum_supported_calling_convention_version,
        module_kept_var_idx=tuple(range(n_in)),
        uses_global_constants=False,
        _get_vjp=None,
    )
    known = {f.name for f in dataclasses.fields(jexp.Exported)}
    return jexp.Exported(**{k: v for k, v in fields.items() if k in known})


class Step:
    """An exported function: called with the trees of the original, it returns the original's tree."""

    def __init__(self, exported, sidecar: dict):
        self.exported = exported
        self.sidecar = sidecar

    def flatten(self, args: Sequence[Any]) -> list:
        """The leaves of the arguments in order, as numpy arrays where they are not arrays yet."""
        leaves: list = [None] * len(self.sidecar["arguments"])
        _leaves(self.sidecar["argumentTree"], tuple(args), "", leaves)
        return [self._checked(x, leaf) for x, leaf in zip(leaves, self.sidecar["arguments"])]

    @staticmethod
    def _checked(x: Any, leaf: dict) -> Any:
        """One argument leaf, of the type the sidecar says."""
        if not (hasattr(x, "dtype") and hasattr(x, "shape")):
            x = np.asarray(x, _dtype(leaf["dtype"]))
        if list(x.shape) != leaf["shape"] or x.dtype != _dtype(leaf["dtype"]):
            raise PullbackError(
                f"argument {leaf['name']}: expected {leaf['dtype']}{leaf['shape']}, got {x.dtype}{list(x.shape)}"
            )
        return x

    def unflatten(self, leaves: Sequence[Any]) -> Any:
        """The tree of the results."""
        return _tree(self.sidecar["resultTree"], leaves)

    def __call__(self, *args: Any) -> Any:
        return self.unflatten(self.exported.call(*self.flatten(args)))

    def serialize(self) -> bytes:
        """The module as jax.export stores it: loadable by `from_artifact` with public interfaces only."""
        return bytes(self.exported.serialize())

    def _argument_of(self, leaf: dict) -> int:
        return leaf["path"][0]

    def shardings(self, mesh, shard: Mapping[int, str] | None = None) -> tuple[tuple, tuple]:
        """Shardings of the argument leaves (arguments in `shard` split along axis 0), and of the results (replicated)."""
        from jax.sharding import NamedSharding, PartitionSpec as P

        shard = shard or {}
        ins = []
        for leaf in self.sidecar["arguments"]:
            axis = shard.get(self._argument_of(leaf))
            ins.append(NamedSharding(mesh, P(axis) if axis is not None and leaf["shape"] else P()))
        return tuple(ins), (NamedSharding(mesh, P()),) * len(self.sidecar["results"])

    def jit(self, mesh=None, shard: Mapping[int, str] | None = None, donate: bool = True):
        """
        The function compiled by jax for the devices of `mesh` (all devices by default, on one axis called "batch").
        Arguments named in `shard` are split along their first axis; XLA inserts the collectives.
        The function has `lower(*args)`, for a look at what XLA makes of it.
        """
        import jax

        mesh = mesh or jax.make_mesh((jax.device_count(),), ("batch",), axis_types=(jax.sharding.AxisType.Auto,))
        ins, outs = self.shardings(mesh, shard)
        donated = [i for i, leaf in enumerate(self.sidecar["arguments"]) if donate and leaf["donated"]]
        flat = jax.jit(self.exported.call, in_shardings=ins, out_shardings=outs, donate_argnums=donated)

        def put(x: Any, sharding) -> Any:
            if isinstance(x, jax.Array) and x.sharding == sharding:
                return x
            if jax.process_count() == 1:
                return jax.device_put(x, sharding)
            # Every process holds the whole array and gives its devices their parts.
            whole = np.asarray(x)
            return jax.make_array_from_callback(whole.shape, sharding, lambda index: whole[index])

        def leaves(args: Sequence[Any]) -> list:
            return [put(x, s) for x, s in zip(self.flatten(args), ins)]

        def call(*args: Any) -> Any:
            return self.unflatten(flat(*leaves(args)))

        call.lower = lambda *args: flat.lower(*leaves(args))
        call.mesh = mesh
        return call


def load(path: str, sidecar: str | None = None, platform: str | None = None) -> Step:
    """The step in `path` (MLIR text) with its sidecar (`.json` beside it by default)."""
    described = read_sidecar(sidecar or os.path.splitext(path)[0] + ".json")
    with open(path, encoding="utf8") as f:
        return Step(to_exported(f.read(), described, platform), described)


def from_artifact(blob: bytes, sidecar: dict) -> Step:
    """The step that `Step.serialize` wrote, by public interfaces of jax alone."""
    from jax import export as jexp

    return Step(jexp.deserialize(bytearray(blob)), sidecar)


# Files ---------------------------------------------------------------------------------------------------------------

_SAFE = {
    "BOOL": "bool", "I8": "int8", "I16": "int16", "I32": "int32", "I64": "int64", "U8": "uint8", "U16": "uint16",
    "U32": "uint32", "F16": "float16", "BF16": "bfloat16", "F32": "float32", "F64": "float64",
}  # fmt: skip
_CODE = {name: code for code, name in _SAFE.items()}


def read_safetensors(path: str) -> tuple[dict, dict]:
    """Arrays by name, and the metadata, of a safetensors file."""
    with open(path, "rb") as f:
        data = f.read()
    if len(data) < 8:
        raise PullbackError(f"{path}: expected a safetensors file, got {len(data)} bytes")
    (size,) = struct.unpack("<Q", data[:8])
    if size > len(data) - 8:
        raise PullbackError(f"{path}: expected a header of at most {len(data) - 8} bytes, got {size}")
    try:
        header = json.loads(data[8 : 8 + size])
    except ValueError as e:
        raise PullbackError(f"{path}: expected a JSON header: {e}") from None
    metadata, arrays = header.pop("__metadata__", {}), {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        if entry["dtype"] not in _SAFE:
            raise PullbackError(f"{path}: {name}: unknown dtype {entry['dtype']}")
        raw = data[8 + size + begin : 8 + size + end]
        arrays[name] = np.frombuffer(raw, _dtype_any(_SAFE[entry["dtype"]])).reshape(entry["shape"]).copy()
    return arrays, metadata


def _dtype_any(name: str) -> np.dtype:
    return np.dtype(name) if name == "int64" else _dtype(name)


def write_safetensors(path: str, arrays: Mapping[str, Any], metadata: Mapping[str, str] | None = None) -> None:
    """Arrays by name as a safetensors file, wide elements first so that each is aligned; written whole or not at all."""
    flat = {name: np.asarray(x) for name, x in arrays.items()}  # row-major when turned to bytes; keeps rank 0
    header, at = {}, 0
    if metadata:
        header["__metadata__"] = dict(metadata)
    order = sorted(flat, key=lambda name: (-flat[name].dtype.itemsize, name))
    for name in order:
        x = flat[name]
        if str(x.dtype) not in _CODE:
            raise PullbackError(f"{name}: {x.dtype} has no place in a safetensors file")
        header[name] = {"dtype": _CODE[str(x.dtype)], "shape": list(x.shape), "data_offsets": [at, at + x.nbytes]}
        at += x.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    temporary = f"{path}.{os.getpid()}.tmp"
    with open(temporary, "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text)
        for name in order:
            f.write(flat[name].tobytes())
    os.replace(temporary, path)


def read_arrays(path: str) -> dict:
    """Arrays by name from an .npz or .safetensors file."""
    if path.endswith(".npz"):
        with np.load(path, allow_pickle=False) as f:
            return {name: f[name] for name in f.files}
    return read_safetensors(path)[0]


# Training loop -------------------------------------------------------------------------------------------------------


def state_names(step: Step, argument: int = 0) -> list:
    """Names of the leaves of one argument, as checkpoints call them: keys below the argument joined by `/`."""
    leaves = [leaf for leaf in step.sidecar["arguments"] if leaf["path"][0] == argument]
    return ["/".join(map(str, leaf["path"][1:])) or "value" for leaf in leaves]


def _argument(step: Step, number: int, leaves: Mapping[str, Any]) -> Any:
    """One argument as a tree, from arrays named as `state_names` says."""
    mine = [(i, leaf) for i, leaf in enumerate(step.sidecar["arguments"]) if leaf["path"][0] == number]
    filled: list = [None] * len(step.sidecar["arguments"])
    for name, (i, leaf) in zip(state_names(step, number), mine):
        if name not in leaves:
            raise PullbackError(f"missing {name!r}; the file has {', '.join(sorted(leaves)[:8])}")
        x = np.asarray(leaves[name])
        if list(x.shape) != leaf["shape"] or str(x.dtype) != leaf["dtype"]:
            raise PullbackError(f"{name}: expected {leaf['dtype']}{leaf['shape']}, got {x.dtype}{list(x.shape)}")
        filled[i] = x
    return _tree(step.sidecar["argumentTree"][number], filled)


def _named(step: Step, tree: Any, argument: int = 0) -> dict:
    """The leaves of an argument's tree by their names."""
    mine = [i for i, leaf in enumerate(step.sidecar["arguments"]) if leaf["path"][0] == argument]
    leaves: list = [None] * len(step.sidecar["arguments"])
    _leaves(step.sidecar["argumentTree"][argument], tree, "", leaves)
    return {name: np.asarray(leaves[i]) for name, i in zip(state_names(step, argument), mine)}


def batches(rows: int, size: int, steps: int, seed: int | None):
    """Row numbers of each step: whole batches, in file order without a seed, else in a new order every epoch."""
    if size > rows:
        raise PullbackError(f"--batch: expected at most the {rows} rows of the data, got {size}")
    rng = np.random.default_rng(seed) if seed is not None else None
    done = 0
    while done < steps:
        order = np.arange(rows) if rng is None else rng.permutation(rows)
        for start in range(0, rows - size + 1, size):
            if done == steps:
                return
            yield order[start : start + size]
            done += 1


def train(options: argparse.Namespace) -> list:
    """The loop behind `train`: returns what the step reported, one dict per step."""
    import jax

    if options.processes == 0:
        jax.distributed.initialize()
    elif options.processes > 1:
        jax.distributed.initialize(options.coordinator, options.processes, options.process)
    step = load(options.module)
    count = len(step.sidecar["argumentTree"])
    if count != 4:
        raise PullbackError(f"train: expected a step of (state, key, x, labels), got one of {count} arguments")
    state = _argument(step, 0, read_arrays(options.state))
    data = read_arrays(options.data)
    x, labels = (data[name] for name in options.columns.split(","))
    key = np.array([0, options.key & 0xFFFFFFFF], np.uint32)
    devices = jax.device_count() if options.shard else 1
    mesh = jax.make_mesh(
        (devices,), ("batch",), axis_types=(jax.sharding.AxisType.Auto,), devices=jax.devices()[:devices]
    )
    run = step.jit(mesh, {2: "batch", 3: "batch"} if options.shard else None)
    if options.hlo and jax.process_index() == 0:
        first = slice(0, options.batch)
        with open(options.hlo, "w", encoding="utf8") as f:
            f.write(run.lower(state, key, x[first], labels[first]).compile().as_text())
    history, started = [], time.perf_counter()
    for index in batches(len(x), options.batch, options.steps, options.seed):
        state, metrics = run(state, key, x[index], labels[index])
        history.append(metrics)
    seconds = time.perf_counter() - started
    history = [{name: float(value) for name, value in metrics.items()} for metrics in history]
    if jax.process_index() == 0:
        print(f"{len(history)} steps in {seconds:.2f} s on {mesh.devices.size} x {jax.devices()[0].platform}")
    if jax.process_index() == 0:
        if options.out:
            write_safetensors(options.out, _named(step, state), {"steps": str(options.steps)})
        if options.history:
            with open(options.history, "w", encoding="utf8") as f:
                json.dump(history, f)
    return history


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    commands = parser.add_subparsers(dest="command", required=True)
    t = commands.add_parser("train", help="train from an exported step (state, key, x, labels) -> (state, metrics)")
    t.add_argument("module", help="MLIR text; the sidecar lies beside it as .json")
    t.add_argument("--state", required=True, help="the first argument's leaves (.safetensors or .npz)")
    t.add_argument("--data", required=True, help="rows to train on (.npz or .safetensors)")
    t.add_argument("--columns", default="x,labels", help="names of inputs and labels in the data")
    t.add_argument("--batch", type=int, required=True)
    t.add_argument("--steps", type=int, required=True)
    t.add_argument("--key", type=int, default=0, help="seed of the random key given to every step")
    t.add_argument("--seed", type=int, help="shuffle the rows every epoch; without it they keep their order")
    t.add_argument("--shard", action="store_true", help="split every batch over all devices of all processes")
    t.add_argument("--processes", type=int, default=1, help="how many take part; 0: jax finds out (TPU slices, Slurm)")
    t.add_argument("--process", type=int, default=0, help="number of this process")
    t.add_argument("--coordinator", default="127.0.0.1:29711", help="address of process 0")
    t.add_argument("--out", help="checkpoint to write (.safetensors)")
    t.add_argument("--history", help="metrics of every step (.json)")
    t.add_argument("--hlo", help="the compiled module as text")
    s = commands.add_parser("serialize", help="write the module as jax.export stores it")
    s.add_argument("module")
    s.add_argument("out")
    options = parser.parse_args(argv)
    try:
        if options.command == "serialize":
            with open(options.out, "wb") as f:
                f.write(load(options.module).serialize())
            return 0
        history = train(options)
        print(f"{len(history)} steps, last: {json.dumps(history[-1])}" if history else "no steps")
        return 0
    except (PullbackError, OSError) as e:
        print(f"pullback_xla: {e}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
