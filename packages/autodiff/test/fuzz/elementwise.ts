/** Operations of random programs that act element by element. */
import { DTYPES, type Value } from '@pullback/core'
import { FLOATS, INTEGERS, WORDS, type Kit, type Operation, type Operations } from './kit.ts'

const FLOAT_UNARY = [
  'exp', 'exp2', 'expm1', 'log', 'log1p', 'log2', 'log10', 'sqrt', 'cbrt', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh',
  'arcsin', 'arccos', 'arctan', 'arcsinh', 'arccosh', 'arctanh', 'floor', 'ceil', 'trunc', 'rint', 'isnan', 'isinf',
  'isfinite', 'reciprocal', 'nanToNum', 'sinc', 'i0', 'spacing', 'fix', 'deg2rad',
] as const // prettier-ignore
const NUMBER_UNARY = ['negative', 'abs', 'sign', 'square', 'positive'] as const
const ACTIVATIONS = [
  'relu', 'relu6', 'sigmoid', 'silu', 'softplus', 'gelu', 'elu', 'selu', 'leakyRelu', 'hardTanh', 'hardSigmoid', 'mish',
  'celu', 'softSign', 'logSigmoid', 'squareplus', 'hardSilu',
] as const // prettier-ignore
const SPECIAL = ['erf', 'erfc', 'erfInv', 'lgamma', 'digamma', 'besselI0e', 'rsqrt', 'logistic'] as const

const NUMBER_BINARY = [
  'add', 'subtract', 'multiply', 'maximum', 'minimum', 'floorDivide', 'remainder', 'fmod', 'fmax', 'fmin', 'less',
  'lessEqual', 'greater', 'greaterEqual', 'equal', 'notEqual', 'heaviside',
] as const // prettier-ignore
const FLOAT_BINARY = ['divide', 'power', 'arctan2', 'hypot', 'logaddexp', 'nextafter', 'floatPower'] as const
const LOGICAL = ['logicalAnd', 'logicalOr', 'logicalXor'] as const
const BITWISE = ['bitwiseAnd', 'bitwiseOr', 'bitwiseXor'] as const
const SHIFTS = ['leftShift', 'rightShift'] as const
const LAX_BITS = ['clz', 'populationCount'] as const

/** The same entry for each name. */
const each = <N extends string>(names: readonly N[], prefix: string, make: (name: N) => Operation): Operations =>
  Object.fromEntries(names.map((n) => [`${prefix}${n}`, make(n)]))

/** Two operands of one dtype, the second of the same shape, broadcast, or a number. */
const pair = (k: Kit, x: Value): readonly [Value, Value] => {
  const y = k.any()
  const how = k.int(3)
  if (how === 1 && y.shape.length > 0) {
    // One that broadcasts: the last axis only.
    const row = k.fit(k.lib.np.astype(y, x.dtype), x.shape.slice(-1))
    return [x, row]
  }
  return how === 2 ? [k.as(y, x), x] : [x, k.as(y, x)]
}

export const elementwise: Operations = {
  ...each(FLOAT_UNARY, '', (n) => (k) => k.lib.np[n](k.float())),
  ...each(NUMBER_UNARY, '', (n) => (k) => k.lib.np[n](k.number())),
  ...each(ACTIVATIONS, 'nn.', (n) => (k) => k.lib.nn[n](k.float())),
  ...each(SPECIAL, 'lax.', (n) => (k) => k.lib.lax[n](k.float())),
  ...each(LAX_BITS, 'lax.', (n) => (k) => k.lib.lax[n](k.integer())),
  ...each(NUMBER_BINARY, '', (n) => (k) => k.lib.np[n](...pair(k, k.number()))),
  ...each(FLOAT_BINARY, '', (n) => (k) => k.lib.np[n](...pair(k, k.float()))),
  ...each(LOGICAL, '', (n) => (k) => k.lib.np[n](...pair(k, k.any()))),
  ...each(BITWISE, '', (n) => (k) => k.lib.np[n](...pair(k, k.of(['bool', ...INTEGERS])))),
  ...each(SHIFTS, '', (n) => (k) => k.lib.np[n](...pair(k, k.of(WORDS)))),
  logicalNot: (k) => k.lib.np.logicalNot(k.any()),
  bitwiseNot: (k) => k.lib.np.bitwiseNot(k.of(['bool', ...INTEGERS])),
  mulhi: (k) => k.lib.lax.mulhi(...(pair(k, k.of(WORDS)).map((v, i, all) => k.fit(v, all[1 - i]!.shape.length > v.shape.length ? all[1 - i]!.shape : v.shape)) as unknown as readonly [Value, Value])), // prettier-ignore
  astype: (k) => {
    const x = k.any()
    return k.lib.np.astype(x, k.pick(DTYPES))
  },
  bitcast: (k) => k.lib.lax.bitcast(k.of(WORDS), k.pick(['float32', 'uint32', 'int32'])),
  reducePrecision: (k) => k.lib.lax.reducePrecision(k.of(['float32', 'float64']), k.between(2, 8), k.between(0, 22)),
  where: (k) => {
    const [x, c] = [k.any(), k.bool()]
    return k.lib.np.where(k.fit(c, x.shape), ...pair(k, x))
  },
  clip: (k) => {
    const x = k.number()
    return k.lib.np.clip(x, k.like(x), k.like(x))
  },
  clamp: (k) => {
    const x = k.number()
    return k.lib.lax.clamp(k.like(x), x, k.like(x))
  },
  scale: (k) => k.lib.np.multiply(k.float(), k.pick([2, -1, 0.5, 0, -0, 1, 3, NaN, Infinity, 1e-40, 0.1])),
  shift: (k) => k.lib.np.add(k.number(), k.pick([0, 1, 100])),
  integerPow: (k) => k.lib.lax.integerPow(k.of(['int32', 'float32', 'float64']), k.between(-3, 6)),
  lcm: (k) => {
    const x = k.of(WORDS)
    return k.lib.np.lcm(x, k.like(x))
  },
  ldexp: (k) => {
    const x = k.of(['float32', 'float64'])
    return k.lib.np.ldexp(x, k.fit(k.of(['int32']), x.shape))
  },
  modf: (k) => k.lib.np.modf(k.float())[k.int(2)]!,
  frexp: (k) => k.lib.np.frexp(k.of(['float32', 'float64']))[k.int(2)]!,
  polyval: (k) => k.lib.np.polyval(k.fit(k.of(FLOATS.slice(0, 2)), [3]), k.of(FLOATS.slice(0, 2))),
  xlogy: (k) => {
    const x = k.of(FLOATS.slice(0, 2))
    return k.lib.special.xlogy(x, k.like(x))
  },
}
