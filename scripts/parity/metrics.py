"""Writes packages/layers/test/losses/fixtures/metrics.jsonl: metrics of Keras over two batches.

Needs `pip install keras jax`; the tests read the committed file only. Run from the repository root with
KERAS_BACKEND=jax.
"""

import json
import pathlib

import keras
import numpy as np

rng = np.random.default_rng(8)
rows = []


def array(x):
    x = np.asarray(x)
    kind = "int32" if x.dtype.kind == "i" else "float32"
    return {"dtype": kind, "shape": list(x.shape), "data": [float(f"{v:.8g}") for v in x.ravel().astype(float)]}


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(w.capitalize() for w in rest)


def add(cls, name, kwargs, make, own=None, weighted=True):
    for with_weights in [False, True] if weighted else [False]:
        metric = getattr(keras.metrics, cls)(**kwargs)
        batches = []
        for n in [5, 3]:
            t, p = make(n)
            w = np.round(rng.random(n) + 0.1, 3).astype("float32") if with_weights else None
            if cls in ("Mean", "Sum"):
                metric.update_state(p, sample_weight=w)
            else:
                metric.update_state(t, p, sample_weight=w)
            batches.append([array(t), array(p), None if w is None else array(w)])
        rows.append(
            {
                "name": name,
                "options": {**{camel(k): v for k, v in kwargs.items()}, **(own or {})},
                "batches": batches,
                "result": array(metric.result()),
            }
        )


def normal(n):
    return [np.round(rng.normal(size=(n, 3)), 2).astype("float32") for _ in range(2)]


def binary(n):
    return (rng.random((n, 3)) < 0.5).astype("float32"), np.round(rng.random((n, 3)), 2).astype("float32")


def flat(n):
    return (rng.random(n) < 0.5).astype("float32"), np.round(rng.random(n), 2).astype("float32")


def hot(n):
    return np.eye(4, dtype="float32")[rng.integers(0, 4, n)], np.round(rng.random((n, 4)), 3).astype("float32")


def sparse(n):
    return rng.integers(0, 4, n).astype("int32"), np.round(rng.random((n, 4)), 3).astype("float32")


def classes(n):
    return rng.integers(0, 3, n).astype("int32"), rng.integers(0, 3, n).astype("int32")


for cls, name in [
    ("Mean", "mean"),
    ("Sum", "sum"),
    ("MeanSquaredError", "meanSquaredError"),
    ("MeanAbsoluteError", "meanAbsoluteError"),
    ("MeanAbsolutePercentageError", "meanAbsolutePercentageError"),
    ("LogCoshError", "logCoshError"),
    ("CosineSimilarity", "cosineSimilarity"),
    ("Hinge", "hinge"),
    ("SquaredHinge", "squaredHinge"),
    ("CategoricalHinge", "categoricalHinge"),
    ("PearsonCorrelation", "pearsonCorrelation"),
    ("ConcordanceCorrelation", "concordanceCorrelation"),
]:
    add(cls, name, {}, normal)
add("RootMeanSquaredError", "rootMeanSquaredError", {}, normal)
for cls, name in [("MeanSquaredLogarithmicError", "meanSquaredLogarithmicError"), ("KLDivergence", "klDivergence"), ("Poisson", "poisson")]:
    add(cls, name, {}, binary)
add("Accuracy", "accuracy", {}, lambda n: [(rng.random((n, 3)) < 0.5).astype("float32") for _ in range(2)])
add("BinaryAccuracy", "binaryAccuracy", {}, binary)
add("BinaryAccuracy", "binaryAccuracy", {"threshold": 0.3}, binary)
add("CategoricalAccuracy", "categoricalAccuracy", {}, hot)
add("SparseCategoricalAccuracy", "sparseCategoricalAccuracy", {}, sparse)
add("TopKCategoricalAccuracy", "topKCategoricalAccuracy", {"k": 2}, hot)
add("SparseTopKCategoricalAccuracy", "sparseTopKCategoricalAccuracy", {"k": 3}, sparse)
add("BinaryCrossentropy", "binaryCrossentropy", {}, binary)
add("CategoricalCrossentropy", "categoricalCrossentropy", {}, hot)
add("SparseCategoricalCrossentropy", "sparseCategoricalCrossentropy", {}, sparse)
for cls, name in [
    ("Precision", "precision"),
    ("Recall", "recall"),
    ("TruePositives", "truePositives"),
    ("FalsePositives", "falsePositives"),
    ("TrueNegatives", "trueNegatives"),
    ("FalseNegatives", "falseNegatives"),
]:
    add(cls, name, {}, flat)
    add(cls, name, {"thresholds": [0.2, 0.55, 0.9]}, binary)
for cls, name in [("Precision", "precision"), ("Recall", "recall")]:
    add(cls, name, {"class_id": 2}, binary)
    add(cls, name, {"top_k": 2}, hot)
for options in [
    {},
    {"num_thresholds": 7},
    {"thresholds": [0.1, 0.45, 0.8]},
    {"curve": "PR"},
    {"curve": "PR", "summation_method": "minoring"},
    {"num_thresholds": 9, "summation_method": "majoring"},
]:
    add("AUC", "auc", options, flat)
for average in [None, "micro", "macro", "weighted"]:
    add("F1Score", "f1Score", {"average": average}, hot, own={"numClasses": 4})
    add("FBetaScore", "fBetaScore", {"average": average, "beta": 2.0, "threshold": 0.4}, hot, own={"numClasses": 4})
add("IoU", "iou", {"num_classes": 3, "target_class_ids": [0, 2]}, classes, weighted=False)
add("MeanIoU", "meanIoU", {"num_classes": 3}, classes, weighted=False)
add("MeanIoU", "meanIoU", {"num_classes": 3, "ignore_class": 1}, classes, weighted=False)
add("MeanIoU", "meanIoU", {"num_classes": 4, "sparse_y_true": False, "sparse_y_pred": False}, hot, weighted=False)
for aggregation in ["uniform_average", "variance_weighted_average", None]:
    add("R2Score", "r2Score", {"class_aggregation": aggregation}, normal, own={"numOutputs": 3})
add("BinaryIoU", "binaryIoU", {}, flat, weighted=False)
add("BinaryIoU", "binaryIoU", {"target_class_ids": [1], "threshold": 0.3}, flat, weighted=False)
add("OneHotIoU", "oneHotIoU", {"num_classes": 4, "target_class_ids": [0, 3]}, hot, weighted=False)
add("OneHotMeanIoU", "oneHotMeanIoU", {"num_classes": 4}, hot, weighted=False)
for cls, name, limited in [
    ("PrecisionAtRecall", "precisionAtRecall", "recall"),
    ("RecallAtPrecision", "recallAtPrecision", "precision"),
    ("SensitivityAtSpecificity", "sensitivityAtSpecificity", "specificity"),
    ("SpecificityAtSensitivity", "specificityAtSensitivity", "sensitivity"),
]:
    for limit, options in [(0.5, {}), (0.4, {"num_thresholds": 9}), (0.2, {"num_thresholds": 1})]:
        add(cls, name, {limited: limit, **options}, flat)
    add(cls, name, {limited: 0.6, "class_id": 1}, binary)

out = pathlib.Path("packages/layers/test/losses/fixtures/metrics.jsonl")
out.write_text("".join(json.dumps(r, separators=(",", ":")) + "\n" for r in rows))
print(len(rows), "rows, keras", keras.__version__)
