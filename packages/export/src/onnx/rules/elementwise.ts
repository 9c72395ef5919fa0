/** Elementwise primitives for which ONNX has an operation that means the same; others are expanded. */
import { bytesOf, isFloating, isHalf, isInteger, rangeOf, wideOf, type DType } from '@pullback/core'
import { barrierP, primitives as p, type Arity, type Primitive } from '@pullback/autodiff/programs'
import { bitcast, threefry } from '../bits.ts'
import { expand } from '../expression.ts'
import {
  isFloat,
  like,
  not,
  plain,
  binary,
  compare,
  convert,
  negate,
  saturated,
  select,
  type Binary,
  type Comparison,
} from '../ops.ts'
import { entry, entry1, type Entry } from '../rule.ts'
import { narrow } from '../narrow.ts'
import type { GraphBuilder, Val } from '../graph.ts'

/** As the compiler computes it. */
const expanded = <P, N extends Arity>(
  b: GraphBuilder,
  prim: Primitive<P, N>,
  ins: readonly Val[],
  params: P,
  shape: readonly number[],
  dtype: DType,
): readonly Val[] => {
  const { lower } = prim
  if (lower?.tag !== 'elementwise') throw new Error(`internal: ${prim.name} is not elementwise`)
  const out = { shape, dtype: wideOf(dtype), weakType: false }
  return expand(b, ins, shape, (xs, at) => lower.exprs(xs as never, params, at, [out]))
}

/** An operation that onnxruntime has for the types named; for others the primitive is expanded. */
const unary = <P>(prim: Primitive<P, readonly [0]>, op: string, types: readonly string[]): Entry =>
  entry(prim, (b, [x], params, [out]) =>
    types.includes(x!.dtype) ? [plain(b, op, [x!])] : expanded(b, prim, [x!], params, out!.shape, out!.dtype),
  )

const FLOATS = ['float32', 'float64']
const SINGLE = ['float32']

const arithmetic = <P, N extends Arity>(prim: Primitive<P, N>, op: Binary): Entry =>
  entry1(prim, (b, [x, y]) => binary(b, op, x!, y!))

const comparison = <P, N extends Arity>(prim: Primitive<P, N>, by: Comparison): Entry =>
  entry1(prim, (b, [x, y]) => compare(b, by, x!, y!))

/** Floats to integers between the limits of a type that may be narrow. */
const convertTo = (b: GraphBuilder, x: Val, dtype: DType): Val => {
  if (isFloat(x) && isInteger(dtype)) {
    const [lowest, highest] = rangeOf(dtype)
    return saturated(b, x, wideOf(dtype), lowest, highest)
  }
  return narrow(b, convert(b, x, wideOf(dtype)), dtype)
}

/** x^n for integers n: on floats by the power of the size, the sign from n itself. */
const integerPower = (b: GraphBuilder, x: Val, n: Val): Val => {
  const size = plain(b, 'Pow', [plain(b, 'Abs', [x]), convert(b, n, x.dtype as 'float32' | 'float64')])
  const isOdd = compare(b, 'ne', binary(b, 'and', n, like(b, 1, n)), like(b, 0, n))
  const zero = like(b, 0, x)
  const reciprocal = plain(b, 'Div', [like(b, 1, x), x])
  // The reciprocal of -0 is -inf.
  const isNegative = plain(b, 'Or', [compare(b, 'lt', x, zero), compare(b, 'lt', reciprocal, zero)])
  return select(b, plain(b, 'And', [isOdd, isNegative]), plain(b, 'Neg', [size]), size)
}

export const elementwiseRules: readonly Entry[] = [
  entry1(p.negP, (b, [x]) => negate(b, x!)),
  arithmetic(p.addP, 'add'),
  arithmetic(p.subP, 'sub'),
  arithmetic(p.mulP, 'mul'),
  arithmetic(p.divP, 'div'),
  arithmetic(p.remP, 'rem'),
  arithmetic(p.maxP, 'max'),
  arithmetic(p.minP, 'min'),
  arithmetic(p.andP, 'and'),
  arithmetic(p.orP, 'or'),
  arithmetic(p.xorP, 'xor'),
  arithmetic(p.shiftLeftP, 'shiftLeft'),
  entry1(p.notP, (b, [x]) => not(b, x!)),
  entry1(p.absP, (b, [x]) => (x!.dtype === 'uint32' ? x! : plain(b, 'Abs', [x!]))),
  unary(p.signP, 'Sign', ['float32', 'float64', 'int32']),
  unary(p.reluP, 'Relu', ['float32', 'float64', 'int32']),
  comparison(p.eqP, 'eq'),
  comparison(p.neP, 'ne'),
  comparison(p.ltP, 'lt'),
  comparison(p.leP, 'le'),
  comparison(p.gtP, 'gt'),
  comparison(p.geP, 'ge'),
  entry1(p.selectP, (b, [cond, x, y]) => select(b, cond!, x!, y!)),
  entry1(p.convertP, (b, [x], { dtype }) => convertTo(b, x!, dtype)),
  entry1(p.bitcastP, (b, [x], { dtype }, _, { given, refuse }) => {
    const from = given[0]!.dtype
    if (from === dtype) return x!
    if (isHalf(from) || isHalf(dtype)) return refuse('reads the bits of half floats, which ONNX has no operation for')
    const wide = wideOf(dtype)
    if (bytesOf(dtype) < 4) return narrow(b, convert(b, x!, wide), dtype)
    return bitcast(b, x!, wide as 'int32' | 'uint32' | 'float32') // of four bytes: float64 is of its size alone
  }),
  unary(p.expP, 'Exp', FLOATS),
  unary(p.logP, 'Log', FLOATS),
  unary(p.sqrtP, 'Sqrt', FLOATS),
  unary(p.tanhP, 'Tanh', FLOATS),
  // onnxruntime's `Sigmoid` of float32 has errors of 1e-8, which is 2e-4 of its result at -10.
  entry1(p.logisticP, (b, [x]) => {
    const one = like(b, 1, x!)
    return plain(b, 'Div', [one, plain(b, 'Add', [one, plain(b, 'Exp', [negate(b, x!)])])])
  }),
  unary(p.sinP, 'Sin', FLOATS),
  unary(p.cosP, 'Cos', FLOATS),
  unary(p.tanP, 'Tan', SINGLE),
  unary(p.asinP, 'Asin', SINGLE),
  unary(p.acosP, 'Acos', SINGLE),
  unary(p.atanP, 'Atan', SINGLE),
  unary(p.sinhP, 'Sinh', SINGLE),
  unary(p.coshP, 'Cosh', SINGLE),
  unary(p.asinhP, 'Asinh', SINGLE),
  unary(p.acoshP, 'Acosh', SINGLE),
  unary(p.atanhP, 'Atanh', SINGLE),
  unary(p.erfP, 'Erf', SINGLE),
  unary(p.floorP, 'Floor', FLOATS),
  unary(p.ceilP, 'Ceil', FLOATS),
  unary(p.roundP, 'Round', FLOATS),
  entry1(p.powP, (b, [x, y]) => plain(b, 'Pow', [x!, y!])),
  entry(p.powIntP, (b, [x, n], params, [out]) =>
    isFloating(out!.dtype)
      ? [integerPower(b, x!, n!)]
      : expanded(b, p.powIntP, [x!, n!], params, out!.shape, out!.dtype),
  ),
  entry(p.threefryP, (b, [k0, k1, x0, x1]) => threefry(b, k0!, k1!, x0!, x1!)),
  // Work done again for a backward pass: nothing here would merge it.
  entry1(barrierP, (_, [x]) => x!),
]
