/** Elementwise primitives for which StableHLO has an operation that means the same; others are expanded. */
import { isFloating, type Shape } from '@pullback/core'
import { barrierP, primitives as p, type Arity, type Primitive } from '@pullback/autodiff/programs'
import { binaryOp, expand } from '../expression.ts'
import { binary, constantLike, convert, bitcast, compare, select, stretch, unary } from '../ops.ts'
import { entry, entry1, type Entry } from '../rule.ts'
import { threefry } from '../threefry.ts'
import type { Block, Ssa } from '../writer.ts'

const unaryEntry = <P, N extends Arity>(prim: Primitive<P, N>, name: string): Entry =>
  entry1(prim, (b, ins) => unary(b, name, ins[0]!))

const binaryEntry = <P, N extends Arity>(prim: Primitive<P, N>, name: string): Entry =>
  entry1(prim, (b, ins, _, { shape }) => binary(b, name, stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape)))

const compareEntry = <P, N extends Arity>(prim: Primitive<P, N>, direction: Parameters<typeof compare>[1]): Entry =>
  entry1(prim, (b, ins, _, { shape }) => compare(b, direction, stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape)))

/** Where the operation refuses unsigned operands the rule of the primitive is expanded. */
const signedEntry = <P>(prim: Primitive<P, readonly [0]>, name: string): Entry =>
  entry(prim, (b, ins, params, outs) => {
    const [x] = ins as readonly [Ssa]
    if (x.dtype !== 'uint32') return [unary(b, name, x)]
    if (prim.lower?.tag !== 'elementwise') throw new Error(`internal: ${prim.name} is not elementwise`)
    const { exprs } = prim.lower
    return expand(b, ins, x.shape, ([e], at) => exprs([e!], params, at, outs))
  })

const extremum = (prim: Primitive<null, readonly [0, 0]>, name: string, onBool: string): Entry =>
  entry1(prim, (b, ins, _, { shape, dtype }) =>
    binary(b, dtype === 'bool' ? onBool : name, stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape)),
  )

/** A shift by amounts read as unsigned of an operand read as `as`. */
const shiftAs = (b: Block, as: 'int32' | 'uint32', x: Ssa, y: Ssa): Ssa => {
  const read = (v: Ssa): Ssa => (v.dtype === as ? v : bitcast(b, v, { shape: v.shape, dtype: as }))
  const out = binaryOp(b, 'shiftRight', read(x), read(y))
  return out.dtype === x.dtype ? out : bitcast(b, out, x)
}

const logaddexp = (b: Block, x: Ssa, y: Ssa): Ssa => {
  const difference = binary(b, 'subtract', x, y)
  const small = unary(b, 'log_plus_one', unary(b, 'exponential', unary(b, 'negate', unary(b, 'abs', difference))))
  const sum = binary(b, 'add', binary(b, 'maximum', x, y), small)
  // Equal infinities differ by NaN and are their own sum.
  return select(b, compare(b, 'NE', difference, difference), binary(b, 'add', x, y), sum)
}

/** x f, 0 where x is 0 unless y, from which f was computed, is NaN. */
const unlessZero = (b: Block, x: Ssa, f: Ssa, y: Ssa): Ssa => {
  const zero = constantLike(b, 0, x)
  const isNothing = binary(b, 'and', compare(b, 'EQ', x, zero), compare(b, 'EQ', y, y))
  return select(b, isNothing, zero, binary(b, 'multiply', x, f))
}

/** log(q / (1 - q)), near ½ from the distance to it. */
const logit = (b: Block, q: Ssa): Ssa => {
  const rest = binary(b, 'subtract', constantLike(b, 1, q), q)
  const excess = binary(b, 'subtract', binary(b, 'add', q, q), constantLike(b, 1, q))
  const middle = unary(b, 'log_plus_one', binary(b, 'divide', excess, rest))
  const distance = unary(b, 'abs', binary(b, 'subtract', q, constantLike(b, 0.5, q)))
  const isMiddle = compare(b, 'LT', distance, constantLike(b, 0.25, q))
  return select(b, isMiddle, middle, unary(b, 'log', binary(b, 'divide', q, rest)))
}

/** Two operands of the result's shape. */
const both = (b: Block, ins: readonly Ssa[], shape: Shape): readonly [Ssa, Ssa] => [
  stretch(b, ins[0]!, shape),
  stretch(b, ins[1]!, shape),
]

export const elementwiseRules: readonly Entry[] = [
  unaryEntry(p.negP, 'negate'),
  binaryEntry(p.addP, 'add'),
  binaryEntry(p.subP, 'subtract'),
  binaryEntry(p.mulP, 'multiply'),
  binaryEntry(p.divP, 'divide'),
  binaryEntry(p.remP, 'remainder'),
  signedEntry(p.absP, 'abs'),
  signedEntry(p.signP, 'sign'),
  extremum(p.maxP, 'maximum', 'or'),
  extremum(p.minP, 'minimum', 'and'),
  entry1(p.reluP, (b, [x]) => binary(b, 'maximum', x!, constantLike(b, 0, x!))),
  entry1(p.logaddexpP, (b, ins, _, { shape }) => logaddexp(b, stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape))),
  binaryEntry(p.andP, 'and'),
  binaryEntry(p.orP, 'or'),
  binaryEntry(p.xorP, 'xor'),
  unaryEntry(p.notP, 'not'),
  binaryEntry(p.shiftLeftP, 'shift_left'),
  entry1(p.shiftRightLogicalP, (b, ins, _, { shape }) =>
    shiftAs(b, 'uint32', stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape)),
  ),
  entry1(p.shiftRightArithmeticP, (b, ins, _, { shape }) =>
    shiftAs(b, 'int32', stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape)),
  ),
  compareEntry(p.eqP, 'EQ'),
  compareEntry(p.neP, 'NE'),
  compareEntry(p.ltP, 'LT'),
  compareEntry(p.leP, 'LE'),
  compareEntry(p.gtP, 'GT'),
  compareEntry(p.geP, 'GE'),
  entry1(p.convertP, (b, [x], { dtype }) => convert(b, x!, dtype)),
  entry1(p.bitcastP, (b, [x], { dtype }) => (x!.dtype === dtype ? x! : bitcast(b, x!, { shape: x!.shape, dtype }))),
  entry1(p.selectP, (b, ins, _, { shape }) =>
    select(b, stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape), stretch(b, ins[2]!, shape)),
  ),
  unaryEntry(p.expP, 'exponential'),
  unaryEntry(p.expm1P, 'exponential_minus_one'),
  unaryEntry(p.logP, 'log'),
  unaryEntry(p.log1pP, 'log_plus_one'),
  unaryEntry(p.logisticP, 'logistic'),
  unaryEntry(p.sqrtP, 'sqrt'),
  unaryEntry(p.rsqrtP, 'rsqrt'),
  unaryEntry(p.cbrtP, 'cbrt'),
  binaryEntry(p.powP, 'power'),
  entry1(p.xlogyP, (b, ins, _, { shape }) => {
    const [x, y] = both(b, ins, shape)
    return unlessZero(b, x, unary(b, 'log', y), y)
  }),
  entry1(p.xlog1pyP, (b, ins, _, { shape }) => {
    const [x, y] = both(b, ins, shape)
    return unlessZero(b, x, unary(b, 'log_plus_one', y), y)
  }),
  entry1(p.xlogxP, (b, [x]) => unlessZero(b, x!, unary(b, 'log', x!), x!)),
  entry1(p.logitP, (b, [x]) => logit(b, x!)),
  unaryEntry(p.sinP, 'sine'),
  unaryEntry(p.cosP, 'cosine'),
  unaryEntry(p.tanhP, 'tanh'),
  binaryEntry(p.atan2P, 'atan2'),
  unaryEntry(p.floorP, 'floor'),
  unaryEntry(p.ceilP, 'ceil'),
  unaryEntry(p.roundP, 'round_nearest_even'),
  unaryEntryToBool(),
  entry1(p.reducePrecisionP, (b, [x], { exponentBits, mantissaBits }) =>
    b.one(
      'stablehlo.reduce_precision',
      [x!],
      x!,
      `exponent_bits = ${exponentBits} : i32, mantissa_bits = ${mantissaBits} : i32`,
    ),
  ),
  entry(p.threefryP, (b, ins, _, [out]) => {
    const [k0, k1, x0, x1] = ins.map((x) => stretch(b, x, out!.shape))
    return threefry(b, k0!, k1!, x0!, x1!)
  }),
  // What is computed again for the backward pass must not be merged with what was computed before.
  entry1(barrierP, (b, [x]) => b.one('stablehlo.optimization_barrier', [x!], x!)),
  entry1(p.powIntP, (b, ins, _, { shape }) => power(b, stretch(b, ins[0]!, shape), stretch(b, ins[1]!, shape))),
]

function unaryEntryToBool(): Entry {
  return entry1(p.isFiniteP, (b, [x]) => b.one('stablehlo.is_finite', [x!], { shape: x!.shape, dtype: 'bool' }))
}

/** x^n for integers n: on floats by the power of the size, the sign from n itself; on integers by squaring. */
function power(b: Block, x: Ssa, n: Ssa): Ssa {
  if (!isFloating(x.dtype)) {
    const { lower } = p.powIntP
    if (lower?.tag !== 'elementwise') throw new Error('internal: powInt is not elementwise')
    const { exprs } = lower
    return expand(b, [x, n], x.shape, ([e, m], at) => exprs([e!, m!], null, at, []))[0]!
  }
  const size = binary(b, 'power', unary(b, 'abs', x), convert(b, n, x.dtype))
  const isOdd = compare(b, 'NE', binary(b, 'and', n, constantLike(b, 1, n)), constantLike(b, 0, n))
  const zero = constantLike(b, 0, x)
  const reciprocal = binary(b, 'divide', constantLike(b, 1, x), x)
  // The reciprocal of -0 is -inf.
  const isNegative = binary(b, 'or', compare(b, 'LT', x, zero), compare(b, 'LT', reciprocal, zero))
  return select(b, binary(b, 'and', isOdd, isNegative), unary(b, 'negate', size), size)
}
