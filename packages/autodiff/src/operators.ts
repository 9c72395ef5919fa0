/** Gives the methods of every array and tracer their meaning. Imported for this effect alone. */
import {
  checkOptions,
  installOperators,
  type BinaryMethod,
  type DType,
  type Operand,
  type ReduceMethod,
  type ReduceOptions,
  type UnaryMethod,
  type Value,
} from '@pullback/core'
import { isDType } from '@pullback/core'
import * as arithmetic from './numpy/arithmetic.ts'
import { at } from './numpy/at.ts'
import { exp, log, sqrt } from './numpy/exponential.ts'
import { matmul } from './numpy/linear.ts'
import * as logic from './numpy/logic.ts'
import * as reductions from './numpy/reductions.ts'
import { reshape, transpose } from './numpy/shape.ts'
import { mean } from './numpy/statistics.ts'
import { tanh } from './numpy/trigonometric.ts'
import { convert } from './primitives/convert.ts'

const BINARY: { readonly [K in BinaryMethod]: arithmetic.BinaryFunction } = {
  add: arithmetic.add,
  sub: arithmetic.subtract,
  mul: arithmetic.multiply,
  div: arithmetic.divide,
  pow: arithmetic.power,
  rem: arithmetic.remainder,
  maximum: arithmetic.maximum,
  minimum: arithmetic.minimum,
  equal: logic.equal,
  notEqual: logic.notEqual,
  less: logic.less,
  lessEqual: logic.lessEqual,
  greater: logic.greater,
  greaterEqual: logic.greaterEqual,
}

const UNARY: { readonly [K in UnaryMethod]: arithmetic.UnaryFunction } = {
  neg: arithmetic.negative,
  abs: arithmetic.abs,
  exp,
  log,
  sqrt,
  square: arithmetic.square,
  tanh,
  logicalNot: logic.logicalNot,
}

const single =
  (name: 'argmax' | 'argmin') =>
  (x: Value, options: ReduceOptions): Value => {
    checkOptions(name, options, ['axis', 'keepdims'])
    const { axis = null, keepdims = false } = options
    if (axis !== null && typeof axis !== 'number') {
      throw new TypeError(`${name}: axis must be one number or null, got a list`)
    }
    return reductions[name](x, { axis, keepdims })
  }

const REDUCE: { readonly [K in ReduceMethod]: (x: Value, options: ReduceOptions) => Value } = {
  sum: reductions.sum,
  mean,
  prod: reductions.prod,
  max: reductions.max,
  min: reductions.min,
  all: reductions.all,
  any: reductions.any,
  argmax: single('argmax'),
  argmin: single('argmin'),
}

/** `x` in another dtype: floats to integers truncate and saturate, NaN gives 0; to bool is `≠ 0`. */
const astype = (x: Value, dtype: DType): Value => {
  if (!isDType(dtype)) throw new TypeError(`astype: unknown dtype, got ${String(dtype)}`)
  return convert(x, dtype)
}

/** A complaint that names the method its reader wrote, `mul`, instead of the function behind it, `multiply`. */
const underName = (method: string, fn: string, e: unknown): unknown => {
  if (!(e instanceof TypeError) || method === fn || !e.message.startsWith(`${fn}:`)) return e
  const message = method + e.message.slice(fn.length)
  if (e.stack !== undefined) e.stack = e.stack.replace(e.message, message)
  e.message = message
  return e
}

installOperators({
  binary: (name, x, y: Operand) => {
    try {
      return BINARY[name](x, y)
    } catch (e) {
      throw underName(name, BINARY[name].name, e)
    }
  },
  unary: (name, x) => UNARY[name](x),
  reduce: (name, x, options) => REDUCE[name](x, options),
  matmul,
  reshape,
  transpose: (x, axes) => transpose(x, axes),
  astype,
  at,
})
