"""Writes packages/optim/test/fixtures/optax.jsonl: parameters after some of 100 steps of optax and of Keras.

Needs `pip install optax keras` (run with KERAS_BACKEND=jax); the tests read the committed file only. Run from the
repository root.
"""

import json
import pathlib

import jax
import jax.numpy as jnp
import keras
import numpy as np
import optax

STEPS = 100
KEPT = [1, 2, 3, 7, 20, 50, 100]
SHAPES = {"bias": (3,), "blocks": [{"kernel": (2, 3)}, {"kernel": (3, 2), "scale": ()}]}
MASK = {"bias": False, "blocks": True}
COSINE = {"initValue": 0.1, "decaySteps": 60, "alpha": 0.1}


def inverse(count):
    return 0.1 / (1.0 + 0.25 * count)


def cosine(count):
    return optax.cosine_decay_schedule(0.1, 60, 0.1)(count)


def named(kind, ours, make, **flags):
    return {"kind": kind, "options": ours, **flags}, make


OPTAX = [
    named("sgd", {"learningRate": 0.1}, lambda: optax.sgd(0.1)),
    named("sgd", {"learningRate": 0.1, "momentum": 0.9}, lambda: optax.sgd(0.1, momentum=0.9)),
    named(
        "sgd",
        {"learningRate": 0.05, "momentum": 0.8, "nesterov": True},
        lambda: optax.sgd(0.05, momentum=0.8, nesterov=True),
    ),
    named("sgd", {"learningRate": "inverse", "momentum": 0.5}, lambda: optax.sgd(inverse, momentum=0.5)),
    named("adam", {"learningRate": 0.001}, lambda: optax.adam(0.001)),
    named(
        "adam",
        {"learningRate": 0.05, "b1": 0.8, "b2": 0.95, "eps": 0.001, "epsRoot": 0.0001},
        lambda: optax.adam(0.05, b1=0.8, b2=0.95, eps=0.001, eps_root=0.0001),
    ),
    named("adam", {"learningRate": "inverse"}, lambda: optax.adam(inverse)),
    named("adam", {"learningRate": 0.01, "b1": 0.0, "b2": 0.0}, lambda: optax.adam(0.01, b1=0.0, b2=0.0)),
    named("adam", {"learningRate": 0.01, "nesterov": True}, lambda: optax.adam(0.01, nesterov=True)),
    named("adamw", {"learningRate": 0.01, "weightDecay": 0.02}, lambda: optax.adamw(0.01, weight_decay=0.02)),
    named(
        "adamw",
        {"learningRate": "cosine", "weightDecay": 0.1, "mask": MASK},
        lambda: optax.adamw(cosine, weight_decay=0.1, mask={"bias": False, "blocks": True}),
    ),
    named("nadam", {"learningRate": 0.01}, lambda: optax.nadam(0.01)),
    named("nadamw", {"learningRate": 0.01}, lambda: optax.nadamw(0.01)),
    named("adamax", {"learningRate": 0.01}, lambda: optax.adamax(0.01)),
    named("adamaxw", {"learningRate": 0.01, "weightDecay": 0.1}, lambda: optax.adamaxw(0.01, weight_decay=0.1)),
    named("amsgrad", {"learningRate": 0.01, "b2": 0.9}, lambda: optax.amsgrad(0.01, b2=0.9)),
    named("adabelief", {"learningRate": 0.01, "eps": 1e-8}, lambda: optax.adabelief(0.01, eps=1e-8)),
    named("radam", {"learningRate": 0.01}, lambda: optax.radam(0.01)),
    named("yogi", {"learningRate": 0.01}, lambda: optax.yogi(0.01)),
    named(
        "novograd", {"learningRate": 0.01, "weightDecay": 0.1}, lambda: optax.novograd(0.01, weight_decay=0.1)
    ),
    named("adagrad", {"learningRate": 0.1}, lambda: optax.adagrad(0.1)),
    named(
        "adagrad",
        {"learningRate": 0.1, "initialAccumulator": 0.5, "eps": 0.01},
        lambda: optax.adagrad(0.1, initial_accumulator_value=0.5, eps=0.01),
    ),
    named("adadelta", {"learningRate": 1.0}, lambda: optax.adadelta(1.0)),
    named(
        "adadelta",
        {"learningRate": 0.5, "rho": 0.8, "eps": 0.001, "weightDecay": 0.1},
        lambda: optax.adadelta(0.5, rho=0.8, eps=0.001, weight_decay=0.1),
    ),
    named("rmsprop", {"learningRate": 0.01}, lambda: optax.rmsprop(0.01)),
    named(
        "rmsprop",
        {"learningRate": 0.01, "centered": True, "eps": 0.01, "momentum": 0.9, "nesterov": True, "initialScale": 0.1},
        lambda: optax.rmsprop(0.01, centered=True, eps=0.01, momentum=0.9, nesterov=True, initial_scale=0.1),
    ),
    named(
        "rmsprop",
        {"learningRate": 0.01, "biasCorrection": True, "epsInSqrt": False},
        lambda: optax.rmsprop(0.01, bias_correction=True, eps_in_sqrt=False),
    ),
    named("lion", {"learningRate": 0.01, "weightDecay": 0.1}, lambda: optax.lion(0.01, weight_decay=0.1)),
    named("signSgd", {"learningRate": 0.01}, lambda: optax.sign_sgd(0.01)),
    named("lamb", {"learningRate": 0.01, "weightDecay": 0.1}, lambda: optax.lamb(0.01, weight_decay=0.1)),
    named(
        "lars",
        {"learningRate": 0.1, "weightDecay": 0.1, "trustRatioMask": MASK},
        lambda: optax.lars(0.1, weight_decay=0.1, trust_ratio_mask={"bias": False, "blocks": True}),
    ),
    named("adafactor", {"learningRate": 0.1}, lambda: optax.adafactor(0.1)),
    named(
        "adafactor",
        {"learningRate": "cosine", "minDimSizeToFactor": 2, "momentum": 0.9, "weightDecay": 0.01},
        lambda: optax.adafactor(cosine, min_dim_size_to_factor=2, momentum=0.9, weight_decay_rate=0.01),
    ),
    named(
        "clipped",
        {"value": 0.3, "globalNorm": 0.5, "blockRms": 0.1},
        lambda: optax.chain(optax.clip(0.3), optax.clip_by_global_norm(0.5), optax.clip_by_block_rms(0.1), optax.sgd(0.1)),
    ),
    named(
        "adaptivelyClipped",
        {"clipping": 0.01},
        lambda: optax.chain(optax.adaptive_grad_clip(0.01), optax.sgd(0.1)),
    ),
    named(
        "normalized",
        {},
        lambda: optax.chain(
            optax.centralize(), optax.normalize_by_update_norm(2.0), optax.scale_by_param_block_norm(), optax.sgd(0.1)
        ),
    ),
    named(
        "accumulated",
        {"every": 4},
        lambda: optax.MultiSteps(optax.adam(0.01), 4).gradient_transformation(),
    ),
    named("averaged", {"decay": 0.9}, lambda: optax.chain(optax.ema(0.9), optax.sgd(0.1))),
    named(
        "divided",
        {},
        lambda: optax.partition({"a": optax.adam(0.01), "b": optax.sgd(0.1)}, {"bias": "a", "blocks": ["b", "a"]}),
    ),
    named(
        "frozen",
        {},
        lambda: optax.chain(optax.adam(0.01), optax.freeze({"bias": True, "blocks": [False, True]})),
    ),
]


def lookahead(params, grads):
    optimizer = optax.lookahead(optax.sgd(0.1), 5, 0.3)
    both = optax.LookaheadParams.init_synced(params)
    state = optimizer.init(both)
    for g in grads:
        updates, state = optimizer.update(g, state, both)
        both = optax.apply_updates(both, updates)
        yield both.fast


KERAS = [
    ("sgd", {"learningRate": 0.1, "momentum": 0.9, "nesterov": True}, lambda: keras.optimizers.SGD(0.1, 0.9, True)),
    (
        "adam",
        {"learningRate": 0.01, "eps": 1e-3, "epsPlacement": "uncorrected"},
        lambda: keras.optimizers.Adam(0.01, epsilon=1e-3),
    ),
    (
        "adamw",
        {"learningRate": 0.01, "eps": 1e-7, "epsPlacement": "uncorrected", "weightDecay": 0.1},
        lambda: keras.optimizers.AdamW(0.01, weight_decay=0.1),
    ),
    (
        "adamax",
        {"learningRate": 0.01, "eps": 1e-3, "epsPlacement": "outside"},
        lambda: keras.optimizers.Adamax(0.01, epsilon=1e-3),
    ),
    ("adagrad", {"learningRate": 0.1}, lambda: keras.optimizers.Adagrad(0.1)),
    ("adadelta", {"learningRate": 1.0, "rho": 0.95, "eps": 1e-7}, lambda: keras.optimizers.Adadelta(1.0)),
    ("rmsprop", {"learningRate": 0.01, "eps": 1e-7}, lambda: keras.optimizers.RMSprop(0.01)),
    (
        "rmsprop",
        {"learningRate": 0.01, "eps": 1e-7, "centered": True, "momentum": 0.8},
        lambda: keras.optimizers.RMSprop(0.01, momentum=0.8, centered=True),
    ),
    ("lion", {"learningRate": 0.01, "weightDecay": 0}, lambda: keras.optimizers.Lion(0.01)),
]


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


def by_optax(make):
    def run(params, grads):
        optimizer = make()
        state = optimizer.init(params)
        step = jax.jit(lambda g, s, p: optimizer.update(g, s, p))
        for g in grads:
            updates, state = step(g, state, params)
            params = optax.apply_updates(params, updates)
            yield params

    return run


def by_keras(make):
    def run(params, grads):
        optimizer = make()
        leaves, structure = jax.tree.flatten(params)
        variables = [keras.Variable(np.asarray(x), dtype=str(x.dtype)) for x in leaves]
        for g in grads:
            optimizer.apply(jax.tree.leaves(g), variables)
            yield jax.tree.unflatten(structure, [jnp.asarray(v.value) for v in variables])

    return run


def main():
    rng = np.random.default_rng(7)
    inputs, cases = {}, []
    for dtype in ("float32", "float64"):
        # As users have it: 64 bits are switched off where parameters are float32, so scalars are float32 too.
        jax.config.update("jax_enable_x64", dtype == "float64")
        params = draw(rng, dtype, 1.0)
        # Steps of very different sizes, one of them zero, so that eps and both corrections matter.
        grads = [draw(rng, dtype, 0.0 if t == 5 else 10.0 ** rng.integers(-4, 3)) for t in range(STEPS)]
        inputs[dtype] = {"params": nested(params), "grads": [nested(g) for g in grads]}
        runs = [(head, by_optax(make)) for head, make in OPTAX]
        runs.append(({"kind": "lookahead", "options": {"syncPeriod": 5, "slowStepSize": 0.3}}, lookahead))
        if dtype == "float32":
            runs += [({"kind": k, "options": o, "of": "keras"}, by_keras(make)) for k, o, make in KERAS]
        for head, run in runs:
            after = {t: nested(p) for t, p in enumerate(run(params, grads), 1) if t in KEPT}
            cases.append({**head, "dtype": dtype, "after": after})
    schedules = schedule_values()
    searches = line_searches()
    # One JSON value a line: what it was made with, then the cases.
    versions = {"optax": optax.__version__, "jax": jax.__version__, "keras": keras.__version__}
    head = {**versions, "inputs": inputs, "schedules": schedules, "searches": searches}
    path = pathlib.Path("packages/optim/test/fixtures/optax.jsonl")
    path.write_text("".join(json.dumps(row, separators=(",", ":")) + "\n" for row in [head, *cases]))


def rosenbrock(p):
    x, y = p["x"], p["y"]
    return jnp.sum((1 - x) ** 2) + 100 * jnp.sum((y - x**2) ** 2)


def line_searches():
    """Parameters after each of 12 steps on Rosenbrock's function, in float64."""
    jax.config.update("jax_enable_x64", True)
    zoom = optax.scale_by_zoom_linesearch(8, max_learning_rate=0.5, initial_guess_strategy="keep")
    makers = {
        "lbfgs": optax.lbfgs(),
        "lbfgs memory 2": optax.lbfgs(memory_size=2, scale_init_precond=False),
        "lbfgs without search": optax.lbfgs(0.1, linesearch=None),
        "zoom": optax.chain(optax.sgd(1.0), zoom),
        "backtracking": optax.chain(optax.sgd(1.0), optax.scale_by_backtracking_linesearch(30, store_grad=True)),
    }
    rows = []
    for name, optimizer in makers.items():
        p = {"x": jnp.array([-1.2, 0.5]), "y": jnp.array([1.0, 1.5])}
        state = optimizer.init(p)
        after = []
        for _ in range(12):
            value, grads = jax.value_and_grad(rosenbrock)(p)
            extra = {} if name.endswith("without search") else {"value": value, "grad": grads, "value_fn": rosenbrock}
            updates, state = optimizer.update(grads, state, p, **extra)
            p = optax.apply_updates(p, updates)
            after.append(nested(p))
        rows.append({"name": name, "after": after})
    return rows


def schedule_values():
    counts = [0, 1, 2, 3, 9, 10, 11, 29, 30, 31, 50, 84, 85, 86, 99, 100, 101, 150, 1000]
    cycles = [
        {"initValue": 0.0, "peakValue": 1.0, "warmupSteps": 5, "decaySteps": 20, "endValue": 0.1},
        {"initValue": 0.1, "peakValue": 0.5, "warmupSteps": 10, "decaySteps": 80, "endValue": 0.0},
    ]
    snake = {"initValue": "init_value", "peakValue": "peak_value", "warmupSteps": "warmup_steps"}
    snake |= {"decaySteps": "decay_steps", "endValue": "end_value"}
    rows = [
        ("constantSchedule", 0.3, optax.constant_schedule(0.3)),
        (
            "polynomialSchedule",
            {"initValue": 1.0, "endValue": 0.1, "power": 2.5, "transitionSteps": 50, "transitionBegin": 10},
            optax.polynomial_schedule(1.0, 0.1, 2.5, 50, 10),
        ),
        (
            "linearSchedule",
            {"initValue": 0.0, "endValue": 2.0, "transitionSteps": 30},
            optax.linear_schedule(0.0, 2.0, 30),
        ),
        (
            "exponentialDecay",
            {"initValue": 1.0, "decayRate": 0.5, "transitionSteps": 10, "transitionBegin": 2, "staircase": True},
            optax.exponential_decay(1.0, 10, 0.5, 2, True),
        ),
        (
            "exponentialDecay",
            {"initValue": 1.0, "decayRate": 0.9, "transitionSteps": 10, "endValue": 0.2},
            optax.exponential_decay(1.0, 10, 0.9, end_value=0.2),
        ),
        (
            "exponentialDecay",
            {"initValue": 1.0, "decayRate": 1.5, "transitionSteps": 20, "endValue": 4.0},
            optax.exponential_decay(1.0, 20, 1.5, end_value=4.0),
        ),
        (
            "piecewiseConstantSchedule",
            {"initValue": 1.0, "boundaries": {"10": 0.5, "30": 0.1, "100": 3.0}},
            optax.piecewise_constant_schedule(1.0, {10: 0.5, 30: 0.1, 100: 3.0}),
        ),
        (
            "piecewiseInterpolateSchedule",
            {"interpolation": "linear", "initValue": 1.0, "boundaries": {"10": 0.5, "30": 4.0}},
            optax.piecewise_interpolate_schedule("linear", 1.0, {10: 0.5, 30: 4.0}),
        ),
        (
            "piecewiseInterpolateSchedule",
            {"interpolation": "cosine", "initValue": 1.0, "boundaries": {"10": 0.5, "30": 4.0}},
            optax.piecewise_interpolate_schedule("cosine", 1.0, {10: 0.5, 30: 4.0}),
        ),
        (
            "cosineDecaySchedule",
            {"initValue": 0.5, "decaySteps": 100, "alpha": 0.1, "exponent": 1.5},
            optax.cosine_decay_schedule(0.5, 100, 0.1, 1.5),
        ),
        (
            "linearOnecycleSchedule",
            {"transitionSteps": 100, "peakValue": 1.0},
            optax.linear_onecycle_schedule(100, 1.0),
        ),
        (
            "cosineOnecycleSchedule",
            {"transitionSteps": 100, "peakValue": 1.0, "pctStart": 0.1, "divFactor": 10.0},
            optax.cosine_onecycle_schedule(100, 1.0, 0.1, 10.0),
        ),
        (
            "warmupConstantSchedule",
            {"initValue": 0.0, "peakValue": 1.0, "warmupSteps": 10},
            optax.warmup_constant_schedule(0.0, 1.0, 10),
        ),
        (
            "warmupCosineDecaySchedule",
            {"initValue": 0.0, "peakValue": 1.0, "warmupSteps": 10, "decaySteps": 100, "endValue": 0.2},
            optax.warmup_cosine_decay_schedule(0.0, 1.0, 10, 100, 0.2),
        ),
        (
            "warmupExponentialDecaySchedule",
            {"initValue": 0.0, "peakValue": 1.0, "warmupSteps": 10, "transitionSteps": 20, "decayRate": 0.5},
            optax.warmup_exponential_decay_schedule(0.0, 1.0, 10, 20, 0.5),
        ),
        ("sgdrSchedule", cycles, optax.sgdr_schedule([{snake[k]: v for k, v in c.items()} for c in cycles])),
    ]
    return {
        "counts": counts,
        "rows": [
            {"name": n, "options": o, "values": [float(np.float32(f(jnp.int32(c)))) for c in counts]} for n, o, f in rows
        ],
    }


main()
