/** Activation functions, element by element. Derivatives at kinks and infinities are JAX's, stated where they are a choice. */
import { checkOptions, normalizeAxis, type Operand, type Value } from '@pullback/core'
import * as lax from '../primitives/activation.ts'
import { abs, add, div, max, min, mul, neg } from '../primitives/arithmetic.ts'
import { compare } from '../primitives/comparison.ts'
import { stopGradient } from '../transforms/stopGradient.ts'
import { expm1, integerPow, logistic } from '../primitives/exponential.ts'
import { slice } from '../primitives/layout.ts'
import { and } from '../primitives/logical.ts'
import { select } from '../primitives/select.ts'
import { erfc } from '../primitives/special.ts'
import { tanh as tanhOf } from '../primitives/trig.ts'
import type { UnaryFunction } from '../numpy/arithmetic.ts'
import { floating } from '../numpy/exponential.ts'
import { asValue, like, promoteFloating, toFloating } from '../numpy/operands.ts'

/** max(x, 0), NaN staying NaN. Derivative 0 at 0 and at NaN. */
export const relu: UnaryFunction = (x) => lax.relu(asValue('relu', x))

/** min(max(x, 0), 6). Derivative 0 at 0 and at 6. */
export const relu6: UnaryFunction = floating('relu6', (x) => inside(x, 0, 6, x, min(max(x, like(x, 0)), like(x, 6))))

/** 1 / (1 + e^-x). */
export const sigmoid: UnaryFunction = floating('sigmoid', logistic)

/** Hyperbolic tangent. */
export const tanh: UnaryFunction = floating('tanh', tanhOf)

/** log(1 + e^x), without overflow. */
export const softplus: UnaryFunction = floating('softplus', (x) => lax.logaddexp(x, like(x, 0)))

/** log(sigmoid(x)), without underflow. */
export const logSigmoid: UnaryFunction = floating('logSigmoid', (x) => neg(lax.logaddexp(neg(x), like(x, 0))))

/** x · sigmoid(x), also called swish. */
export const silu: UnaryFunction = floating('silu', (x) => mul(x, logistic(x)))

/** x · tanh(softplus(x)). Source: Misra, 2019, https://arxiv.org/abs/1908.08681. */
export const mish: UnaryFunction = floating('mish', (x) => mul(x, tanhOf(lax.logaddexp(x, like(x, 0)))))

/** x / (|x| + 1). */
export const softSign: UnaryFunction = floating('softSign', (x) => div(x, add(abs(x), like(x, 1))))

export interface GeluOptions {
  /** Use the tanh formula instead of the error function. Default true, as in JAX; Keras has false. */
  readonly approximate?: boolean
}

/**
 * x · Φ(x), Φ the normal distribution function; by default its approximation with tanh.
 * Source: Hendrycks and Gimpel, 2016, https://arxiv.org/abs/1606.08415, section 2.
 */
export const gelu = (x: Operand, options: GeluOptions = {}): Value => {
  checkOptions('gelu', options, ['approximate'])
  const v = toFloating('gelu', x)
  if (options.approximate ?? true) {
    const cubic = add(v, mul(like(v, 0.044715), integerPow(v, 3)))
    // (1 + tanh u) / 2 is sigmoid(2u), in which nothing cancels on the left.
    return mul(v, logistic(mul(like(v, 2 * Math.sqrt(2 / Math.PI)), cubic)))
  }
  // erfc keeps the relative accuracy of the lower tail, where 1 + erf cancels.
  return mul(mul(like(v, 0.5), v), erfc(mul(neg(v), like(v, Math.SQRT1_2))))
}

/** f(x) for x ≤ 0 with its argument kept at 0 elsewhere, so that no infinity of the side not chosen reaches a gradient. */
const negativeSide = (x: Value, f: (x: Value) => Value, positive: Value): Value => {
  const isPositive = compare('gt', x, like(x, 0))
  return select(isPositive, positive, f(select(isPositive, like(x, 0), x)))
}

const scaled = (fn: string, x: Operand, factor: Operand): readonly [Value, Value] =>
  promoteFloating(fn, toFloating(fn, x), factor)

/** x for x > 0, else alpha · (e^x - 1). Derivative alpha at 0. */
export const elu = (x: Operand, alpha: Operand = 1): Value => {
  const [v, a] = scaled('elu', x, alpha)
  return negativeSide(v, (t) => mul(a, expm1(t)), v)
}

/** x for x > 0, else alpha · (e^(x / alpha) - 1), whose derivative is continuous. Derivative 1 at 0. */
export const celu = (x: Operand, alpha: Operand = 1): Value => {
  const [v, a] = scaled('celu', x, alpha)
  return negativeSide(v, (t) => mul(a, expm1(div(t, a))), v)
}

/** Constants for which layers keep mean 0 and variance 1. Source: Klambauer et al., 2017, https://arxiv.org/abs/1706.02515, equation 14. */
const SELU_ALPHA = 1.6732632423543772848170429916717
const SELU_SCALE = 1.0507009873554804934193349852946

/** Scaled `elu` that keeps activations normalised. Derivative 1.7581 at 0. */
export const selu: UnaryFunction = (x) => {
  const v = elu(asValue('selu', x), SELU_ALPHA)
  return mul(like(v, SELU_SCALE), v)
}

/** x for x ≥ 0, else slope · x. Derivative 1 at 0. */
export const leakyRelu = (x: Operand, negativeSlope: Operand = 0.01): Value => {
  const [v, slope] = scaled('leakyRelu', x, negativeSlope)
  return select(compare('ge', v, like(v, 0)), v, mul(v, slope))
}

/** `y` where x lies strictly between the bounds, else `outside`, through which no derivative flows. */
const inside = (x: Value, low: number, high: number, y: Value, outside: Value): Value => {
  const isInside = and(compare('gt', x, like(x, low)), compare('lt', x, like(x, high)))
  return select(isInside, y, stopGradient(outside))
}

/** x limited to [-1, 1]. Derivative 1 at both bounds. */
export const hardTanh: UnaryFunction = floating('hardTanh', (x) => {
  const one = like(x, 1)
  const minusOne = like(x, -1)
  return select(compare('gt', x, one), one, select(compare('lt', x, minusOne), minusOne, x))
})

/** relu6(x + 3) / 6. Derivative 0 at both bounds. */
export const hardSigmoid: UnaryFunction = floating('hardSigmoid', (x) => div(relu6(add(x, like(x, 3))), like(x, 6)))

/** x · hardSigmoid(x). */
export const hardSwish: UnaryFunction = floating('hardSwish', (x) => mul(x, hardSigmoid(x)))

export { silu as swish, hardSwish as hardSilu }

/**
 * Halves of an axis: first · sigmoid(second).
 * @throws TypeError when the axis has an odd size.
 */
export const glu = (x: Operand, options: { readonly axis?: number } = {}): Value => {
  checkOptions('glu', options, ['axis'])
  const v = toFloating('glu', x)
  const axis = normalizeAxis('glu', options.axis ?? -1, v.shape.length)
  const n = v.shape[axis]!
  if (n % 2 !== 0)
    throw new TypeError(`glu: the axis must have an even size, got ${n} in shape [${v.shape.join(', ')}]`)
  const zeros = v.shape.map(() => 0)
  const half = n / 2
  const first = slice(
    v,
    zeros,
    v.shape.map((m, d) => (d === axis ? half : m)),
  )
  const second = slice(
    v,
    zeros.map((_, d) => (d === axis ? half : 0)),
    v.shape,
  )
  return mul(first, logistic(second))
}
