"""Draws of jax.random for samplers.jsonl: python samplers.py > samplers.jsonl (written with jax 0.10.2 on a CPU).

A row names our function, its arguments after the key as JSON ({"a": nested list, "d": dtype} is an array), and the result.
"""
import json
import numpy as np
import jax
import jax.numpy as jnp

jax.config.update('jax_enable_x64', True)
R, I = jax.random, jax.nn.initializers
F32, F64, F16, BF = jnp.float32, jnp.float64, jnp.float16, jnp.bfloat16
NAME = {F32: 'float32', F64: 'float64', F16: 'float16', BF: 'bfloat16', jnp.int32: 'int32', jnp.uint8: 'uint8', jnp.uint32: 'uint32', jnp.int16: 'int16', jnp.int8: 'int8', jnp.uint16: 'uint16'}
U = '__undefined__'


def tol(fn, d):
    exact = fn in ('poisson', 'geometric', 'randint', 'bits', 'bernoulli', 'permutation', 'choice', 'categorical', 'binomial', 'multinomial')
    return 0 if exact else {'float32': 1e-5, 'float64': 1e-11, 'float16': 2e-3, 'bfloat16': 1.6e-2}[d]


def emit(fn, seed, args, y, rtol=None, group='random'):
    y = np.asarray(y.astype(jnp.float32) if y.dtype in (F16, BF) else y)
    d = str(y.dtype)
    args = [None if a is U else a for a in args]
    values = [v if not isinstance(v, float) or np.isfinite(v) else str(v) for v in y.reshape(-1).tolist()]
    row = {'fn': fn, 'group': group, 'seed': seed, 'args': args, 'shape': list(y.shape), 'values': values,
           'rtol': tol(fn, next((a for a in args if a in ('float16', 'bfloat16', 'float64')), 'float32')) if rtol is None else rtol}
    print(json.dumps(row))


def arr(x, d=F32):
    return {'a': np.asarray(x, np.float64).tolist() if d not in (jnp.int32,) else np.asarray(x).tolist(), 'd': NAME[d]}, jnp.asarray(x, d)


print(json.dumps({'source': 'values computed with jax 0.10.2 on a CPU by samplers.py'}))
for seed in (0, 7, 42, 1701):
    k = R.key(seed)
    for d in (F32, F64):
      with jax.enable_x64(d is F64):
        k = R.key(seed)
        n = NAME[d]
        mix, mixj = arr([0.05, 0.5, 0.99, 1.0, 1.5, 7.25, 300.0], d)
        two, twoj = arr([[0.3], [2.5]], d)
        emit('gamma', seed, [mix, U, n], R.gamma(k, mixj, dtype=d))
        emit('gamma', seed, [two, [2, 5], n], R.gamma(k, twoj, (2, 5), d))
        emit('loggamma', seed, [mix, U, n], R.loggamma(k, mixj, dtype=d))
        emit('loggamma', seed, [0.01, [6], n], R.loggamma(k, 0.01, (6,), d))
        emit('beta', seed, [mix, 0.5, U, n], R.beta(k, mixj, 0.5, dtype=d))
        emit('beta', seed, [two, mix, [2, 7], n], R.beta(k, twoj, mixj, (2, 7), d))
        emit('dirichlet', seed, [mix, [3], n], R.dirichlet(k, mixj, (3,), d))
        emit('dirichlet', seed, [{'a': [[0.1, 0.2, 3.0], [5.0, 1.0, 1.0]], 'd': n}, U, n], R.dirichlet(k, jnp.asarray([[0.1, 0.2, 3.0], [5.0, 1.0, 1.0]], d), dtype=d))
        emit('chisquare', seed, [mix, U, n], R.chisquare(k, mixj, dtype=d))
        emit('t', seed, [mix, U, n], R.t(k, mixj, dtype=d))
        emit('f', seed, [mix, 4.5, U, n], R.f(k, mixj, jnp.full(7, 4.5, d), dtype=d))
        emit('pareto', seed, [mix, [3, 7], n], R.pareto(k, mixj, (3, 7), d))
        emit('rayleigh', seed, [mix, U, n], R.rayleigh(k, mixj, dtype=d))
        emit('lognormal', seed, [0.5, [6], n], R.lognormal(k, 0.5, (6,), d))
        emit('maxwell', seed, [[2, 3], n], R.maxwell(k, (2, 3), d))
        emit('doubleSidedMaxwell', seed, [1.5, 2.0, [5], n], R.double_sided_maxwell(k, 1.5, 2.0, (5,), d))
        emit('weibullMin', seed, [2.0, 1.5, [6], n], R.weibull_min(k, 2.0, 1.5, (6,), d))
        emit('triangular', seed, [-1.0, 0.25, 3.0, [6], n], R.triangular(k, -1.0, 0.25, 3.0, (6,), d))
        means, meansj = arr([0.05, 0.5, 2.0, 7.25], d)
        emit('wald', seed, [means, [3, 4], n], R.wald(k, meansj, (3, 4), d), 5e-5 if d is F32 else 1e-10)
        emit('generalizedNormal', seed, [1.5, [6], n], R.generalized_normal(k, 1.5, (6,), d))
        emit('ball', seed, [3, 2, [2], n], R.ball(k, 3, 2, (2,), d))
        emit('ball', seed, [4, 1.25, [], n], R.ball(k, 4, 1.25, (), d))
        emit('orthogonal', seed, [4, [], n], R.orthogonal(k, 4, (), d), 1e-4 if d is F32 else 1e-10)
        emit('orthogonal', seed, [2, [3], n, 4], R.orthogonal(k, 2, (3,), d, 4), 1e-4 if d is F32 else 1e-10)
        emit('orthogonal', seed, [5, [2], n, 3], R.orthogonal(k, 5, (2,), d, 3), 1e-4 if d is F32 else 1e-10)
        mean, meanj = arr([[1.0, 2.0], [0.0, -1.0], [5.0, 5.0]], d)
        cov, covj = arr([[2.0, 0.5], [0.5, 1.0]], d)
        # The signs of eigenvectors are anyone's, so the other methods have laws instead.
        emit('multivariateNormal', seed, [mean, cov, U, n], R.multivariate_normal(k, meanj, covj, None, d))
        emit('multivariateNormal', seed, [mean, cov, [2, 3], n], R.multivariate_normal(k, meanj, covj, (2, 3), d))
        emit('gumbel', seed, [[8], n, {'mode': 'high'}], R.gumbel(k, (8,), d, mode='high'))
        emit('bernoulli', seed, [mix | {'a': [0.0, 1e-9, 0.2, 0.5, 0.7, 0.999, 1.0]}, [3, 7], {'mode': 'high'}], R.bernoulli(k, jnp.asarray([0.0, 1e-9, 0.2, 0.5, 0.7, 0.999, 1.0], d), (3, 7), mode='high'))
        logits, logitsj = arr(np.log([[0.1, 0.2, 0.7], [0.5, 0.25, 0.25]]), d)
        emit('categorical', seed, [logits, {'mode': 'high', 'shape': [4, 2]}], R.categorical(k, logitsj, shape=(4, 2), mode='high').astype(jnp.int32))
        emit('categorical', seed, [logits, {'axis': 0}], R.categorical(k, logitsj, axis=0).astype(jnp.int32))
        emit('categorical', seed, [logits, {'axis': 0, 'shape': [2, 3], 'replace': False}], R.categorical(k, logitsj, axis=0, shape=(2, 3), replace=False).astype(jnp.int32))
        emit('geometric', seed, [mix | {'a': [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0]}, [2, 7]], R.geometric(k, jnp.asarray([0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0], d), (2, 7), jnp.int32))
        p, pj = arr([0.0, 0.01, 0.3, 0.5, 0.75, 1.0], d)
        emit('binomial', seed, [20, p, [4, 6], n], R.binomial(k, 20, pj, (4, 6), d))
        emit('binomial', seed, [1000, p, [4, 6], n], R.binomial(k, 1000, pj, (4, 6), d))
        emit('multinomial', seed, [30, {'a': [[0.2, 0.3, 0.5], [0.0, 0.9, 0.1]], 'd': n}, U, n], R.multinomial(k, jnp.asarray(30, d), jnp.asarray([[0.2, 0.3, 0.5], [0.0, 0.9, 0.1]], d), dtype=d))
    # Half floats and small integers: their draws do not depend on the mode.
    lam, lamj = arr([0.0, 0.3, 5.0, 9.99, 10.0, 50.0, 1234.5, -1.0])
    emit('poisson', seed, [lam, [4, 8]], R.poisson(k, lamj, (4, 8), jnp.int32))
    emit('poisson', seed, [3.5, [10], 'uint8'], R.poisson(k, 3.5, (10,), jnp.uint8))
    for d in (jnp.int8, jnp.uint8, jnp.int16, jnp.uint16, jnp.uint32):
        emit('randint', seed, [[6], 3, 100, NAME[d]], R.randint(k, (6,), 3, 100, d))
    for d in (F16, BF):
        n = NAME[d]
        emit('uniform', seed, [[6], {'dtype': n, 'minval': -3, 'maxval': 7}], R.uniform(k, (6,), d, -3, 7), 0)
        emit('normal', seed, [[6], n], R.normal(k, (6,), d))
        emit('exponential', seed, [[6], n], R.exponential(k, (6,), d))
        emit('truncatedNormal', seed, [-1, 2, [6], n], R.truncated_normal(k, -1, 2, (6,), d))
        emit('pareto', seed, [3, [6], n], R.pareto(k, 3, (6,), d))
    emit('permutation', seed, [{'a': np.arange(12).reshape(4, 3).tolist(), 'd': 'int32'}, {'axis': 1, 'independent': True}], R.permutation(k, jnp.arange(12, dtype=jnp.int32).reshape(4, 3), axis=1, independent=True))
    emit('permutation', seed, [2000], R.permutation(k, 2000).astype(jnp.int32)) if seed == 7 else None
    grid = {'a': np.arange(12).reshape(4, 3).tolist(), 'd': 'int32'}
    gridj = jnp.arange(12, dtype=jnp.int32).reshape(4, 3)
    q, qj = arr([0.2, 0.3, 0.5])
    with jax.enable_x64(False):
        k32 = R.key(seed)
        emit('choice', seed, [grid, [2], {'axis': 1}], R.choice(k32, gridj, (2,), axis=1))
        emit('choice', seed, [grid, [2], {'axis': 1, 'replace': False}], R.choice(k32, gridj, (2,), replace=False, axis=1))
        emit('choice', seed, [grid, [2, 2], {'axis': 1, 'p': q}], R.choice(k32, gridj, (2, 2), p=qj, axis=1))
        emit('choice', seed, [grid, [2], {'axis': 1, 'p': q, 'replace': False}], R.choice(k32, gridj, (2,), p=qj, axis=1, replace=False))
        emit('choice', seed, [3, [2], {'p': q, 'replace': False, 'mode': 'high'}], R.choice(k32, 3, (2,), p=qj, replace=False, mode='high'))
        for name, js, shape in [('glorot_uniform', 'glorotUniform', (2, 3)), ('glorot_normal', 'glorotNormal', (2, 3, 4)), ('he_uniform', 'heUniform', (3, 4)),
                                ('he_normal', 'heNormal', (3, 3, 2, 4)), ('lecun_uniform', 'lecunUniform', (5, 2)), ('lecun_normal', 'lecunNormal', (2, 5)),
                                ('normal', 'normal', (3,)), ('uniform', 'uniform', (3,)), ('truncated_normal', 'truncatedNormal', (2, 2)),
                                ('orthogonal', 'orthogonal', (2, 3)), ('orthogonal', 'orthogonal', (2, 3, 4)), ('delta_orthogonal', 'deltaOrthogonal', (3, 2, 4)), ('delta_orthogonal', 'deltaOrthogonal', (2, 3, 2, 2))]:
            emit(js, seed, [[], list(shape)], getattr(I, name)()(k32, shape), 1e-4, 'initializers')
        emit('orthogonal', seed, [[2.0, 0], [3, 4]], I.orthogonal(2.0, 0)(k32, (3, 4)), 1e-4, 'initializers')
        emit('truncatedNormal', seed, [[0.5, 'float32', -1, 3], [5]], I.truncated_normal(0.5, F32, -1., 3.)(k32, (5,)), 1e-5, 'initializers')
        for mode, jm in (('fanIn', 'fan_in'), ('fanOut', 'fan_out'), ('fanAvg', 'fan_avg'), ('fanGeoAvg', 'fan_geo_avg')):
            for dist, jd in (('truncatedNormal', 'truncated_normal'), ('normal', 'normal'), ('uniform', 'uniform')):
                emit('varianceScaling', seed, [[1.5, mode, dist, {'inAxis': [0, 1], 'outAxis': -1, 'batchAxis': 2}], [2, 3, 2, 2]],
                     I.variance_scaling(1.5, jm, jd, in_axis=(0, 1), out_axis=-1, batch_axis=2)(k32, (2, 3, 2, 2)), 1e-5, 'initializers')
# Smaller parameters give logarithms below that of the least float64, where JAX takes the derivative elsewhere.
a = jnp.asarray([0.02, 0.05, 0.5, 1.0, 3.0, 40.0, 2000.0], F64)
for seed in (1, 2):
    k = R.key(seed)
    args = [{'a': a.tolist(), 'd': 'float64'}, None, 'float64']
    emit('gamma', seed, args, jax.vmap(jax.grad(lambda x, y: R.gamma(k, jnp.where(jnp.arange(7) == y, x, a), dtype=F64)[y]))(a, jnp.arange(7)), 1e-8, 'gradient')
    emit('loggamma', seed, args, jax.vmap(jax.grad(lambda x, y: R.loggamma(k, jnp.where(jnp.arange(7) == y, x, a), dtype=F64)[y]))(a, jnp.arange(7)), 1e-8, 'gradient')
