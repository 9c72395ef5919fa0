"""The works in JAX."""

import jax
import jax.numpy as jnp
import numpy
from jax import lax, nn, random

from peers_task import Task, inputs_of

BATCHES = 8


def prepare(threads):
    return jax.__version__


def task(call, shown=None):
    return Task(
        lambda: jax.block_until_ready(call()),
        lambda: [numpy.asarray(x) for x in jax.tree.leaves(call())],
    )


def trainer(given, settings, rate):
    problem, adam = settings["problem"], settings["adam"]
    sizes = problem["sizes"]
    layers = len(sizes) - 1

    def loss_of(params, key, x, labels):
        keys = random.split(key, layers)
        h = x
        for i, (kernel, bias) in enumerate(params):
            h = h @ kernel + bias
            if i < layers - 1:
                h = nn.relu(h)
                if rate > 0:
                    h = jnp.where(random.bernoulli(keys[i], 1 - rate, h.shape), h / (1 - rate), 0)
        return -jnp.mean(jnp.sum(nn.log_softmax(h) * nn.one_hot(labels, sizes[-1]), -1))

    def step(run, key, x, labels):
        params, mu, nu, count = run
        value, grads = jax.value_and_grad(loss_of)(params, random.fold_in(key, count), x, labels)
        now = count + 1
        b1, b2 = adam["b1"], adam["b2"]
        mu = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, mu, grads)
        nu = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g * g, nu, grads)
        c1, c2 = 1 - b1**now, 1 - b2**now
        params = jax.tree.map(
            lambda p, m, v: p - adam["learningRate"] * (m / c1) / (jnp.sqrt(v / c2) + adam["eps"]), params, mu, nu
        )
        return (params, mu, nu, now), value

    compiled = jax.jit(step, donate_argnums=0)
    params = [(jnp.array(given[f"kernel{i}"]), jnp.array(given[f"bias{i}"])) for i in range(layers)]
    zeros = lambda: jax.tree.map(jnp.zeros_like, params)
    batches = [(jnp.array(given[f"x{i}"]), jnp.array(given[f"labels{i}"])) for i in range(BATCHES)]
    held = {"run": (params, zeros(), zeros(), jnp.int32(0)), "at": 0}
    key = random.key(1)

    def once():
        x, labels = batches[held["at"] % BATCHES]
        held["at"] += 1
        held["run"], value = compiled(held["run"], key, x, labels)
        return float(value)

    return once, lambda: [numpy.array(p) for p in jax.tree.leaves(held["run"][0])]


def lstm(given, settings):
    size = settings["lstm"]
    x = jnp.array(given["x"])
    weights = tuple(jnp.array(given[name]) for name in ("wx", "wh", "b"))

    def loss(w, xs):
        wx, wh, b = w

        def cell(carry, xt):
            h, c = carry
            i, f, g, o = jnp.split(xt @ wx + h @ wh + b, 4, 1)
            c = nn.sigmoid(f) * c + nn.sigmoid(i) * jnp.tanh(g)
            h = nn.sigmoid(o) * jnp.tanh(c)
            return (h, c), h

        zeros = jnp.zeros((size["batch"], size["units"]))
        return jnp.mean(jnp.square(lax.scan(cell, (zeros, zeros), xs)[1]))

    step = jax.jit(jax.value_and_grad(loss))
    return task(lambda: step(weights, x))


def conv(given):
    x, w = jnp.array(given["x"]), jnp.array(given["w"])

    def loss(image, kernel):
        y = lax.conv_general_dilated(image, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        return 0.5 * jnp.sum(jnp.square(y))

    step = jax.jit(jax.value_and_grad(loss, argnums=(0, 1)))
    return task(lambda: step(x, w))


def layer_norm(x, scale, offset):
    mean = jnp.mean(x, -1, keepdims=True)
    variance = jnp.var(x, -1, keepdims=True)
    return (x - mean) * lax.rsqrt(variance + 1e-5) * scale + offset


def open_work(work, request):
    given, settings = inputs_of(request), request["settings"]
    if work.startswith("step-"):
        rate = settings["problem"]["dropRate"]
        if request.get("dropped"):
            return Task(trainer(given, settings, rate)[0], None)
        once, parameters = trainer(given, settings, 0)
        losses = [once() for _ in range(BATCHES)]
        compared = [numpy.array(losses), *parameters()]
        return Task(trainer(given, settings, rate)[0], lambda: compared)
    if work == "lstm":
        return lstm(given, settings)
    if work == "conv":
        return conv(given)
    if work in ("bernoulli", "normal"):
        size = settings[work]
        draw = (lambda k: random.bernoulli(k, 0.5, (size,))) if work == "bernoulli" else (lambda k: random.normal(k, (size,)))
        compiled, key = jax.jit(draw), random.key(7)
        return task(lambda: [compiled(key)])
    arrays = {name: jnp.array(x) for name, x in given.items()}
    if work == "sum":
        total = jax.jit(jnp.sum)
        return Task(lambda: float(total(arrays["x"])), lambda: [total(arrays["x"])])
    if work in ("jit-one", "jit-three", "eager-add", "eager-grad"):
        x, y, z = arrays["x"], arrays["y"], arrays["z"]
        call = {
            "jit-one": lambda f=jax.jit(lambda a: jnp.tanh(a * 2 + 1)): f(x),
            "jit-three": lambda f=jax.jit(lambda a, b, c: jnp.tanh(a * b + c)): f(x, y, z),
            "eager-add": lambda: x + y,
            "eager-grad": lambda f=jax.grad(lambda v: (v * v * v).sum()): f(arrays["point"]),
        }[work]
        return Task(lambda: numpy.asarray(call()), lambda: [call()])
    if work.startswith("matmul"):
        form = work[-2:]
        f = jax.jit(lambda a, b: (a.T if form == "tn" else a) @ (b.T if form == "nt" else b))
        return task(lambda: [f(arrays["a"], arrays["b"])])
    maps = {
        "gelu": (lambda x: nn.gelu(x, approximate=True), ["x"]),
        "softmax": (lambda x: nn.softmax(x, -1), ["x"]),
        "layer-norm": (layer_norm, ["x", "scale", "offset"]),
        "broadcast-add": (lambda x, y: x + y, ["x", "y"]),
    }
    if work not in maps:
        return None
    f, names = maps[work]
    compiled = jax.jit(f)
    operands = [arrays[name] for name in names]
    return task(lambda: [compiled(*operands)])
