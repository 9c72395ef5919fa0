# Writes jax.jsonl beside this file: `python fixture.py` with jax 0.10.2 on a CPU. Each row is one expression of jax.test.ts.
import json, pathlib
import jax, jax.numpy as jnp, numpy as np
from jax import lax

X = [-3.5, -1.25, -0.0, 0.0, 0.1, 0.3, 1.0, 1.5, 2.7, 100.3, 60000.0, 1e-5, np.inf, -np.inf, np.nan]
Y = [0.7, -2.0, 1.5, -0.0, 3.0, 0.25, -1.0, 2.0, 0.1, 50.7, 2.0, 0.001, 1.0, 2.0, 3.0]
SMALL = [0.1 * i - 1.55 for i in range(32)]
A = [-128, -100, -7, -1, 0, 1, 5, 100, 127]
B = [127, 3, 2, -1, 0, 7, -128, 100, 127]

rows = []
def put(name, dtype, y):
    y = jnp.asarray(y)
    v = np.asarray(y.astype(jnp.float32) if y.dtype in (jnp.bfloat16, jnp.float16) else y)
    enc = lambda t: bool(t) if v.dtype == bool else ('nan' if np.isnan(t) else 'inf' if t == np.inf else '-inf' if t == -np.inf else '-0' if t == 0 and np.signbit(t) else float(t) if v.dtype.kind == 'f' else int(t))
    rows.append({'name': name, 'of': dtype, 'dtype': str(y.dtype), 'shape': list(y.shape), 'values': [enc(t) for t in v.reshape(-1)]})

for dtype in ['float16', 'bfloat16']:
    x, y, s = jnp.asarray(X, dtype), jnp.asarray(Y, dtype), jnp.asarray(SMALL, dtype)
    with jax.numpy_dtype_promotion('standard'):
        for name, f in {
            'add': x + y, 'subtract': x - y, 'multiply': x * y, 'divide': x / y, 'maximum': jnp.maximum(x, y),
            'chain': (x * y + x) * y - x, 'less': x < y, 'sqrt': jnp.sqrt(x), 'floor': jnp.floor(x), 'round': jnp.round(x),
            'exp': jnp.exp(s), 'tanh': jnp.tanh(s), 'sin': jnp.sin(s), 'log': jnp.log(jnp.abs(s)), 'times 2.5': x * 2.5, 'plus 1': x + 1,
            'sum': s.sum(), 'mean': s.mean(), 'var': s.var(), 'max': x[:12].max(), 'argmax': x[:12].argmax(), 'sort': jnp.sort(x),
            'matmul': s.reshape(4, 8) @ s.reshape(8, 4), 'sum of 0.1': jnp.full((1000,), 0.1, dtype).sum(),
            'where': jnp.where(x > 0, x, y), 'take': jnp.take(x, jnp.array([0, 3, 40])), 'cumsum of integers': jnp.cumsum(jnp.arange(20, dtype=dtype)),
            'to int8': x[:12].astype('int8'), 'to uint16': x.astype('uint16'), 'to int32': x.astype('int32'), 'to bool': x.astype(bool),
            'to float32': x.astype('float32'), 'bits': lax.bitcast_convert_type(x[:14], jnp.uint16), 'arange': jnp.arange(0, 3, 0.25, dtype=dtype),
            'grad of tanh sum': jax.grad(lambda t: jnp.tanh(t).sum())(s), 'softmax': jax.nn.softmax(s), 'relu': jax.nn.relu(x),
            'grad of a product': jax.grad(lambda t: (t * t * 0.5).sum())(s), 'prod': s[20:28].prod(), 'mod': jnp.mod(x[:12], y[:12]),
        }.items():
            put(name, dtype, f)
        put('from int32', dtype, jnp.asarray([2049, 257, 65519, 65520, -(2**31), 16777217, 2**31 - 1], 'int32').astype(dtype))
        put('uniform', dtype, jax.random.uniform(jax.random.key(3), (8,), dtype))
        put('uniform -3 7', dtype, jax.random.uniform(jax.random.key(3), (8,), dtype, -3.0, 7.0))
        put('normal', dtype, jax.random.normal(jax.random.key(3), (8,), dtype))
for dtype in ['int8', 'uint8', 'int16', 'uint16']:
    a, b = jnp.asarray(A, 'int32').astype(dtype), jnp.asarray(B, 'int32').astype(dtype)
    for name, f in {
        'add': a + b, 'subtract': a - b, 'multiply': a * b, 'floorDivide': a // b, 'remainder': a % b, 'truncated': lax.div(a, b),
        'rem': lax.rem(a, b), 'negative': -a, 'abs': abs(a), 'sign': jnp.sign(a), 'maximum': jnp.maximum(a, b), 'less': a < b,
        'and': a & b, 'or': a | b, 'xor': a ^ b, 'not': ~a, 'left': a << jnp.asarray([0, 1, 2, 3, 7, 8, 15, 16, 31], dtype),
        'right': a >> jnp.asarray([0, 1, 2, 3, 7, 8, 15, 16, 31], dtype),
        'logical': lax.shift_right_logical(a, jnp.asarray([0, 1, 2, 3, 7, 8, 15, 16, 31], dtype)),
        'arithmetic': lax.shift_right_arithmetic(a, jnp.asarray([0, 1, 2, 3, 7, 8, 15, 16, 31], dtype)),
        'sum': a.sum(), 'prod': b[:4].prod(), 'cumsum': jnp.cumsum(a), 'max': a.max(), 'argmin': a.argmin(), 'mean': b.mean(), 'dot': jnp.dot(a, b),
        'sort': jnp.sort(a), 'divide': a / b, 'exp': jnp.exp(a[5:7]), 'power': a[4:7] ** 3, 'times 2': a * 2, 'times 2.5': a * 2.5,
        'to int8': a.astype('int8'), 'to uint8': a.astype('uint8'), 'to int32': a.astype('int32'), 'to uint32': a.astype('uint32'), 'to float32': a.astype('float32'),
        'take': jnp.take(a, jnp.array([0, 3, 40])), 'empty max': lax.reduce_max(a[:0], (0,)), 'empty min': lax.reduce_min(a[:0], (0,)),
        'with int32': a + jnp.int32(1000), 'with float16': a * jnp.float16(0.5), 'outer': jnp.outer(a, b), 'clip': jnp.clip(a, 2, 100),
        'scatter': jnp.zeros(3, dtype).at[jnp.array([0, 0, 2])].add(b[:3]), 'unsigned bits': lax.bitcast_convert_type(a, 'uint8' if '8' in dtype else 'uint16'),
    }.items():
        put(name, dtype, f)
    put('randint', dtype, jax.random.randint(jax.random.key(5), (8,), 3, 100, dtype))
    lowest, highest = np.iinfo(dtype).min, np.iinfo(dtype).max
    put('randint of all', dtype, jax.random.randint(jax.random.key(5), (8,), lowest, highest + 1, dtype))
out = pathlib.Path(__file__).with_name('jax.jsonl')
out.write_text(''.join(json.dumps(r) + '\n' for r in rows))
print(len(rows))
