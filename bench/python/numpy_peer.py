"""The works in numpy: what one would write by hand, and what native code reaches for copies and matrix products."""

import math

import numpy

from peers_task import Task, inputs_of


def prepare(threads):
    return numpy.__version__


def task(call):
    return Task(call, lambda: [call()])


def gelu(x):
    return 0.5 * x * (1 + numpy.tanh(numpy.float32(math.sqrt(2 / math.pi)) * (x + 0.044715 * x * x * x)))


def softmax(x):
    e = numpy.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def layer_norm(x, scale, offset):
    centred = x - x.mean(-1, keepdims=True)
    variance = numpy.square(centred).mean(-1, keepdims=True)
    return centred / numpy.sqrt(variance + 1e-5) * scale + offset


def open_work(work, request):
    settings = request["settings"]
    given = inputs_of(request)
    if work == "copy":
        source = numpy.ones(settings["copy"], numpy.float32)
        target = numpy.full(settings["copy"], 2, numpy.float32)
        return Task(lambda: numpy.copyto(target, source), lambda: [])
    if work.startswith("matmul"):
        a = given["a"].T if work.endswith("tn") else given["a"]
        b = given["b"].T if work.endswith("nt") else given["b"]
        return task(lambda: a @ b)
    if work == "bernoulli":
        draws = numpy.random.default_rng(0)
        return task(lambda: draws.random(settings[work], dtype=numpy.float32) < 0.5)
    if work == "normal":
        draws = numpy.random.default_rng(0)
        return task(lambda: draws.standard_normal(settings[work], dtype=numpy.float32))
    if work == "sum":
        return Task(lambda: float(given["x"].sum()), lambda: [given["x"].sum()])
    if work == "eager-add":
        return task(lambda: given["x"] + given["y"])
    maps = {
        "gelu": (gelu, ["x"]),
        "softmax": (softmax, ["x"]),
        "layer-norm": (layer_norm, ["x", "scale", "offset"]),
        "broadcast-add": (lambda x, y: x + y, ["x", "y"]),
    }
    if work not in maps:
        return None
    f, names = maps[work]
    operands = [given[name] for name in names]
    return task(lambda: f(*operands))
