"""Files of real Keras for the tests of @pullback/layers/keras, and the way back.

    python scripts/parity/kerasFiles.py --write       # packages/layers/test/fixtures/kerasFiles.zip, which tests read
    npx tsx scripts/parity/kerasFiles.ts FOLDER       # each of those models loaded by us and written anew to FOLDER
    python scripts/parity/kerasFiles.py --check FOLDER  # and loaded by Keras: the differences of its outputs

Needs `pip install keras jax h5py`. The `keras2` files are those of Keras 3 put into the form of Keras 2 and tf.keras:
attributes of fixed length, names that end in `:0`, calls as lists.
"""

import io
import json
import os
import pathlib
import sys
import tempfile
import zipfile

os.environ["KERAS_BACKEND"] = "jax"

import h5py
import keras
import numpy as np

L = keras.layers
ROOT = pathlib.Path(__file__).parent.parent.parent
FIXTURE = ROOT / "packages/layers/test/fixtures/kerasFiles.zip"


def dense():
    return keras.Sequential(
        [
            L.Input((4,)),
            L.Dense(3, activation="relu", kernel_regularizer="l2", bias_constraint="non_neg", name="first"),
            L.BatchNormalization(momentum=0.8),
            L.Dropout(0.5, seed=1),
            L.GaussianNoise(0.1),
            L.GaussianDropout(0.1),
            L.AlphaDropout(0.1),
            L.ActivityRegularization(l1=0.1),
            L.Dense(5, use_bias=False, kernel_initializer=keras.initializers.HeNormal(seed=3), trainable=False),
            L.UnitNormalization(),
            L.Activation("softmax"),
        ]
    )


def images():
    return keras.Sequential(
        [
            L.Input((8, 8, 2)),
            L.Conv2D(4, 3, padding="same", activation="relu", groups=2),
            L.GroupNormalization(2),
            L.SpatialDropout2D(0.2),
            L.DepthwiseConv2D(2, depth_multiplier=2),
            L.SeparableConv2D(3, 2, strides=2),
            L.Conv2DTranspose(2, 2, strides=2, use_bias=False),
            L.ZeroPadding2D(((1, 0), (0, 2))),
            L.Cropping2D(1),
            L.UpSampling2D(2, interpolation="bilinear"),
            L.MaxPooling2D(2),
            L.AveragePooling2D(2, padding="same"),
            L.GlobalAveragePooling2D(keepdims=True),
            L.Flatten(),
        ]
    )


def lines():
    return keras.Sequential(
        [
            L.Input((6, 4)),
            L.Conv1D(4, 2, padding="causal", dilation_rate=2),
            L.DepthwiseConv1D(2),
            L.SeparableConv1D(4, 2),
            L.Conv1DTranspose(2, 2),
            L.ZeroPadding1D(1),
            L.Cropping1D((0, 1)),
            L.UpSampling1D(2),
            L.SpatialDropout1D(0.1),
            L.MaxPooling1D(2),
            L.AveragePooling1D(1),
            L.Permute((2, 1)),
            L.GlobalMaxPooling1D(),
            L.RepeatVector(4),
            L.Reshape((2, 2, -1, 1)),
            L.Conv3D(2, 1, activation="tanh"),
            L.Conv3DTranspose(1, 2),
            L.ZeroPadding3D(1),
            L.Cropping3D(1),
            L.UpSampling3D(1),
            L.SpatialDropout3D(0.1),
            L.MaxPooling3D(1),
            L.AveragePooling3D(1),
            L.GlobalMaxPooling3D(),
        ]
    )


def sequences():
    words = L.Input((5,), dtype="int32", name="words")
    x = L.Embedding(7, 3, mask_zero=True)(words)
    x = L.Bidirectional(L.LSTM(2, return_sequences=True), name="both")(x)
    x = L.TimeDistributed(L.Dense(3, activation="gelu"))(x)
    x, h = L.GRU(3, return_sequences=True, return_state=True)(x)
    x = L.SimpleRNN(3, return_sequences=True)(x, initial_state=h)
    x = L.Masking(0.5)(x)
    y = L.GRU(2, reset_after=False, go_backwards=True)(x)
    return keras.Model(words, [y, L.LSTM(2, unit_forget_bias=False, use_bias=False)(x)])


def attention():
    query = L.Input((4, 6), name="query")
    value = L.Input((3, 6), name="value")
    x = L.MultiHeadAttention(2, 3, output_shape=6)(query, value, use_causal_mask=True)
    x = L.LayerNormalization()(L.Add()([x, query]))
    x = L.Attention(use_scale=True, score_mode="concat")([x, value])
    x, scores = L.MultiHeadAttention(2, 2, value_dim=4, use_bias=False)(x, value, value, return_attention_scores=True)
    x = L.RMSNormalization()(x)
    x = L.AdditiveAttention()([x, value])
    return keras.Model({"q": query, "v": value}, {"y": x, "scores": scores})


def graph():
    a, b = L.Input((4,), name="a"), L.Input((4,), name="b")
    shared = L.Dense(4, name="shared")
    inner = keras.Sequential([L.Input((4,)), L.Dense(3), L.BatchNormalization(), L.Dense(4)], name="inner")
    z = L.Input((4,), name="z")
    deep = keras.Model(z, L.Multiply()([L.Dense(4)(z), L.Dense(4)(L.Dense(4)(z))]), name="deep")
    p, q = shared(a), shared(b)
    # Branches of different length, so that classes are not numbered in the order of their making.
    short = L.Dense(4)(p)
    long = L.Dense(4)(L.Dense(4)(q))
    merged = [L.Average()([short, long]), L.Maximum()([p, long]), L.Minimum()([short, q]), L.Subtract()([p, q])]
    joined = L.Concatenate()([inner(merged[0]), deep(merged[1]), *merged[2:]])
    return keras.Model([a, b], [L.Dense(2, name="out")(joined), L.Dot(-1, normalize=True)([p, q])])


MODELS = {f.__name__: f for f in (dense, images, lines, sequences, attention, graph)}


def filled(name, rng):
    keras.utils.clear_session()
    model = MODELS[name]()
    for v in model.variables:
        if v.dtype == "float32":
            w = np.round(rng.normal(size=v.shape) * 0.5, 3)
            v.assign(np.abs(w) + 0.5 if "variance" in v.path else w)
    return model


def example(spec, rng):
    shape = [2, *spec.shape[1:]]
    if "int" in spec.dtype:
        return rng.integers(0, 6, shape).astype("int32")
    return np.round(rng.normal(size=shape), 2).astype("float32")


def flat(tree):
    """Arrays in the order of keys, which is that of our records."""
    if isinstance(tree, dict):
        return [v for k in tree for v in flat(tree[k])]
    if isinstance(tree, (list, tuple)):
        return [v for t in tree for v in flat(t)]
    return [np.asarray(tree)]


def outputs(model, xs):
    return flat(model(xs[0] if len(xs) == 1 else keras.tree.pack_sequence_as(model._inputs_struct, xs)))


def listed(x):
    return {"shape": list(x.shape), "dtype": str(x.dtype), "data": [float(f"{v:.9g}") for v in x.ravel().astype(float)]}


def saved(model, suffix):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"m{suffix}"
        (model.save_weights if suffix == ".weights.h5" else model.save)(path)
        return path.read_bytes()


def old_config(x):
    """A configuration without what Keras 3 added, calls as lists."""
    if isinstance(x, list):
        return [old_config(v) for v in x]
    if not isinstance(x, dict):
        return x
    x = {k: v for k, v in x.items() if k not in ("module", "registered_name", "build_config", "shared_object_id")}
    if x.get("class_name") == "DTypePolicy":
        return x["config"]["name"]
    x = {("batch_input_shape" if k == "batch_shape" else k): old_config(v) for k, v in x.items()}
    if "inbound_nodes" in x:
        x["inbound_nodes"] = [old_call(node) for node in x["inbound_nodes"]]
    for key in ("input_layers", "output_layers"):
        if key in x and isinstance(x[key][0], str):
            x[key] = [x[key]]
    return x


def old_call(node):
    first = node["args"][0]
    tensors = first if isinstance(first, list) else [first]
    kwargs = {k: v for k, v in node["kwargs"].items() if v is not None}
    return [[*t["config"]["keras_history"], kwargs] for t in tensors]


def as_keras2(data):
    source = h5py.File(io.BytesIO(data))
    out = io.BytesIO()
    with h5py.File(out, "w") as f:
        f.attrs["keras_version"], f.attrs["backend"] = b"2.15.0", b"tensorflow"
        config = json.loads(source.attrs["model_config"])
        f.attrs["model_config"] = json.dumps(old_config(config)).encode()
        group = f.create_group("model_weights")
        names = [str(n) for n in source["model_weights"].attrs["layer_names"]]
        group.attrs["layer_names"] = [n.encode() for n in names]
        for name in names:
            layer = group.create_group(name)
            weights = [str(w) for w in source["model_weights"][name].attrs["weight_names"]]
            layer.attrs["weight_names"] = [f"{w}:0".encode() for w in weights]
            for w in weights:
                layer.create_dataset(f"{w}:0", data=source["model_weights"][name][w][()])
    return out.getvalue()


def write():
    rng = np.random.default_rng(11)
    files, expected = {}, {}
    for name in MODELS:
        model = filled(name, rng)
        xs = [example(i, rng) for i in model.inputs]
        ys = outputs(model, xs)
        expected[name] = {"inputs": [listed(x) for x in xs], "outputs": [listed(y) for y in ys]}
        for suffix in (".keras", ".weights.h5", ".h5"):
            files[name + suffix] = saved(model, suffix)
        if name in ("dense", "graph", "images"):
            files[f"{name}.keras2.h5"] = as_keras2(files[f"{name}.h5"])
    files["expected.json"] = json.dumps(expected).encode()
    with zipfile.ZipFile(FIXTURE, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED, 9)
    print(FIXTURE.stat().st_size, "bytes")


def check(folder):
    expected = json.loads(zipfile.ZipFile(FIXTURE).read("expected.json"))
    print("| model | .keras: outputs | .weights.h5: outputs |\n|---|---|---|")
    worst = 0
    for name, rows in expected.items():
        xs = [np.array(x["data"], x["dtype"]).reshape(x["shape"]) for x in rows["inputs"]]
        ys = [np.array(y["data"], y["dtype"]).reshape(y["shape"]) for y in rows["outputs"]]
        same = filled(name, np.random.default_rng(0))
        same.load_weights(pathlib.Path(folder) / f"{name}.weights.h5")
        try:
            whole = keras.models.load_model(pathlib.Path(folder) / f"{name}.keras")
        except Exception as e:
            print(f"| {name} | {str(e)[-300:]} | |")
            worst = np.inf
            continue
        differences = []
        for model in (whole, same):
            found = outputs(model, xs)
            differences.append(max(float(np.abs(y - f).max()) for y, f in zip(ys, found, strict=True)))
        print(f"| {name} | {differences[0]:.1e} | {differences[1]:.1e} |")
        worst = max(worst, *differences)
    sys.exit(worst > 1e-6)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        write()
    elif sys.argv[1:2] == ["--check"] and len(sys.argv) == 3:
        check(sys.argv[2])
    else:
        sys.exit(__doc__)
