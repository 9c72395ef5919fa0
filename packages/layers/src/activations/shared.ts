/** The activation functions on which Keras and the rest of the world agree, narrowed to one array argument. */
import { nn, type Value } from '@pullback/autodiff'
import { checkArray } from '../given.ts'

/** 1 / (1 + e⁻ˣ). */
export const sigmoid = (x: Value): Value => nn.sigmoid(x)
/** log sigmoid(x), without underflow. */
export const logSigmoid = (x: Value): Value => nn.logSigmoid(x)
/** Hyperbolic tangent. */
export const tanh = (x: Value): Value => nn.tanh(x)
/** log(1 + eˣ), without overflow. */
export const softplus = (x: Value): Value => nn.softplus(x)
/** x · sigmoid(x), also called swish. */
export const silu = (x: Value): Value => nn.silu(x)
/** x · tanh(softplus(x)). */
export const mish = (x: Value): Value => nn.mish(x)
/** elu scaled so that layers keep mean 0 and variance 1. */
export const selu = (x: Value): Value => nn.selu(x)
/** x limited to [0, 6]. */
export const relu6 = (x: Value): Value => nn.relu6(x)
/** x limited to [−1, 1]. */
export const hardTanh = (x: Value): Value => nn.hardTanh(x)
/** x / 6 + 1/2 limited to [0, 1]; in Keras 2 and TensorFlow.js the slope was 0.2. */
export const hardSigmoid = (x: Value): Value => nn.hardSigmoid(x)
/** x · hardSigmoid(x), also called hard swish. */
export const hardSilu = (x: Value): Value => {
  checkArray('hardSilu', x)
  return nn.hardSilu(x)
}
