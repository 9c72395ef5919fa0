/** Narrow dtypes against JAX 0.10.2 on a CPU: fixture.py wrote jax.jsonl. Each row runs alone and compiled. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { array, isFloating, type DType, type Value } from '@pullback/core'
import { grad, jit, lax, nn, np, random } from '../../src/index.ts'
import { concrete, ulps } from '../../src/testing/index.ts'

interface Row {
  readonly name: string
  readonly of: DType
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly values: readonly (number | boolean | string)[]
}

const rows = readFileSync(new URL('./jax.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row) // a fixture of this repository

const X = [-3.5, -1.25, -0, 0, 0.1, 0.3, 1, 1.5, 2.7, 100.3, 60000, 1e-5, Infinity, -Infinity, NaN]
const Y = [0.7, -2, 1.5, -0, 3, 0.25, -1, 2, 0.1, 50.7, 2, 0.001, 1, 2, 3]
const SMALL = Array.from({ length: 32 }, (_, i) => 0.1 * i - 1.55)
const A = [-128, -100, -7, -1, 0, 1, 5, 100, 127]
const B = [127, 3, 2, -1, 0, 7, -128, 100, 127]
const SHIFTS = [0, 1, 2, 3, 7, 8, 15, 16, 31]

type Rule = (x: Value, y: Value, other: Value) => Value
const head = (x: Value, n: number): Value => np.slice(x, [0, n])
const key = (n: number): random.Key => random.key(n)

/** Operands x, y and a vector of small numbers; how many ulps JAX may be away, whose compositions round more or less often. */
const FLOAT: Readonly<Record<string, readonly [rule: Rule, ulps?: number]>> = {
  add: [(x, y) => np.add(x, y)],
  subtract: [(x, y) => np.subtract(x, y)],
  multiply: [(x, y) => np.multiply(x, y)],
  divide: [(x, y) => np.divide(x, y)],
  maximum: [(x, y) => np.maximum(x, y)],
  chain: [(x, y) => x.mul(y).add(x).mul(y).sub(x)],
  less: [(x, y) => np.less(x, y)],
  sqrt: [(x) => np.sqrt(x)],
  floor: [(x) => np.floor(x)],
  round: [(x) => np.round(x)],
  exp: [(_, __, s) => np.exp(s)],
  tanh: [(_, __, s) => np.tanh(s)],
  sin: [(_, __, s) => np.sin(s)],
  log: [(_, __, s) => np.log(np.abs(s))],
  'times 2.5': [(x) => x.mul(2.5)],
  'plus 1': [(x) => x.add(1)],
  sum: [(_, __, s) => s.sum()],
  mean: [(_, __, s) => s.mean()],
  var: [(_, __, s) => np.var(s)],
  max: [(x) => head(x, 12).max()],
  argmax: [(x) => head(x, 12).argmax()],
  sort: [(x) => np.sort(x)],
  matmul: [(_, __, s) => s.reshape(4, 8).matmul(s.reshape(8, 4))],
  'sum of 0.1': [(x) => np.full([1000], 0.1, x.dtype).sum()],
  where: [(x, y) => np.where(x.greater(0), x, y)],
  take: [(x) => np.take(x, array([0, 3, 40], { dtype: 'int32' }), { mode: 'fill' })],
  'cumsum of integers': [(x) => np.cumsum(np.arange(0, 20, 1, { dtype: x.dtype }))],
  'to int8': [(x) => head(x, 12).astype('int8')],
  'to uint16': [(x) => x.astype('uint16')],
  'to int32': [(x) => x.astype('int32')],
  'to bool': [(x) => x.astype('bool')],
  'to float32': [(x) => x.astype('float32')],
  bits: [(x) => lax.bitcast(head(x, 14), 'uint16')],
  arange: [(x) => np.arange(0, 3, 0.25, { dtype: x.dtype })],
  'grad of tanh sum': [(_, __, s) => grad((t: Value) => t.tanh().sum())(s), 1],
  'grad of a product': [(_, __, s) => grad((t: Value) => t.mul(t).mul(0.5).sum())(s)],
  softmax: [(_, __, s) => nn.softmax(s), 2],
  relu: [(x) => nn.relu(x)],
  prod: [(_, __, s) => np.slice(s, [20, 28]).prod(), 1],
  mod: [(x, y) => np.mod(head(x, 12), head(y, 12))],
  'from int32': [
    (x) => array([2049, 257, 65519, 65520, -(2 ** 31), 16777217, 2 ** 31 - 1], { dtype: 'int32' }).astype(x.dtype),
  ],
  uniform: [(x) => random.uniform(key(3), [8], { dtype: x.dtype })],
  'uniform -3 7': [(x) => random.uniform(key(3), [8], { dtype: x.dtype, minval: -3, maxval: 7 })],
  normal: [(x) => random.normal(key(3), [8], x.dtype), 2],
}

/** Operands a, b and a vector of shift distances. */
const INTEGER: Readonly<Record<string, Rule>> = {
  add: (a, b) => np.add(a, b),
  subtract: (a, b) => np.subtract(a, b),
  multiply: (a, b) => np.multiply(a, b),
  floorDivide: (a, b) => np.floorDivide(a, b),
  remainder: (a, b) => np.remainder(a, b),
  truncated: (a, b) => lax.div(a, b),
  rem: (a, b) => lax.rem(a, b),
  negative: (a) => np.negative(a),
  abs: (a) => np.abs(a),
  sign: (a) => np.sign(a),
  maximum: (a, b) => np.maximum(a, b),
  less: (a, b) => np.less(a, b),
  and: (a, b) => np.bitwiseAnd(a, b),
  or: (a, b) => np.bitwiseOr(a, b),
  xor: (a, b) => np.bitwiseXor(a, b),
  not: (a) => np.bitwiseNot(a),
  left: (a, _, n) => np.leftShift(a, n),
  right: (a, _, n) => np.rightShift(a, n),
  logical: (a, _, n) => lax.shiftRightLogical(a, n),
  arithmetic: (a, _, n) => lax.shiftRightArithmetic(a, n),
  sum: (a) => a.sum(),
  prod: (_, b) => head(b, 4).prod(),
  cumsum: (a) => np.cumsum(a),
  max: (a) => a.max(),
  argmin: (a) => a.argmin(),
  mean: (_, b) => b.mean(),
  dot: (a, b) => np.dot(a, b),
  sort: (a) => np.sort(a),
  divide: (a, b) => np.divide(a, b),
  exp: (a) => np.exp(np.slice(a, [5, 7])),
  power: (a) => np.power(np.slice(a, [4, 7]), 3),
  'times 2': (a) => a.mul(2),
  'times 2.5': (a) => a.mul(2.5),
  'to int8': (a) => a.astype('int8'),
  'to uint8': (a) => a.astype('uint8'),
  'to int32': (a) => a.astype('int32'),
  'to uint32': (a) => a.astype('uint32'),
  'to float32': (a) => a.astype('float32'),
  take: (a) => np.take(a, array([0, 3, 40], { dtype: 'int32' }), { mode: 'fill' }),
  'empty max': (a) => lax.reduceMax(head(a, 0), [0]),
  'empty min': (a) => lax.reduceMin(head(a, 0), [0]),
  'with int32': (a) => a.add(array(1000, { dtype: 'int32' })),
  'with float16': (a) => a.mul(array(0.5, { dtype: 'float16' })),
  outer: (a, b) => np.outer(a, b),
  clip: (a) => np.clip(a, 2, 100),
  scatter: (a, b) =>
    lax.takeAdd(np.zeros([3], a.dtype), array([0, 0, 2], { dtype: 'int32' }), head(b, 3), {
      axis: 0,
      batch: 0,
      mode: 'clip',
    }),
  'unsigned bits': (a) => lax.bitcast(a, a.dtype.endsWith('8') ? 'uint8' : 'uint16'),
  randint: (a) => random.randint(key(5), [8], 3, 100, a.dtype),
  'randint of all': (a) => random.randint(key(5), [8], -(2 ** 20), 2 ** 20, a.dtype),
}

const operandsOf = (dtype: DType): readonly [Value, Value, Value] => {
  const make = (xs: readonly number[]): Value =>
    isFloating(dtype) ? array(xs, { dtype }) : array(xs, { dtype: 'int32' }).astype(dtype)
  return isFloating(dtype) ? [make(X), make(Y), make(SMALL)] : [make(A), make(B), make(SHIFTS)]
}

const numberOf = (v: number | boolean | string): number =>
  typeof v !== 'string' ? Number(v) : v === 'nan' ? NaN : v === '-0' ? -0 : v === 'inf' ? Infinity : -Infinity

const check = (row: Row, y: Value, allowed: number): void => {
  expect([y.dtype, y.shape]).toEqual([row.dtype, row.shape])
  const got = [...(concrete(y).values() as ArrayLike<number> & Iterable<number>)]
  const want = row.values.map(numberOf)
  if (isFloating(row.dtype) && allowed > 0) {
    const { dtype } = row
    const apart = Math.max(...want.map((v, i) => ulps(got[i]!, v, dtype as 'float16')))
    if (apart > allowed) throw new Error(`${apart} ulps: expected ${want.join()}, got ${got.join()}`)
  } else expect(got).toEqual(want)
}

describe.each(['float16', 'bfloat16', 'int8', 'uint8', 'int16', 'uint16'] as const)('%s', (dtype) => {
  const mine = rows.filter((r) => r.of === dtype)
  const operands = operandsOf(dtype)
  test.each(mine.map((r) => [r.name, r] as const))('%s', (name, row) => {
    const [rule, allowed = 0] = isFloating(dtype) ? FLOAT[name]! : [INTEGER[name]!, name === 'exp' ? 1 : 0]
    check(row, rule(...operands), allowed)
    check(row, jit(rule)(...operands), allowed)
  })
  test('no rule is without a row', () => {
    const names = Object.keys(isFloating(dtype) ? FLOAT : INTEGER)
    expect(mine.map((r) => r.name).sort()).toEqual(names.sort())
  })
})
