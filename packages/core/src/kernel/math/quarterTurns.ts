/** Reduction of an angle to a quarter turn: exact for every finite number. */
import { convert, type Expr } from '../expr.ts'
import { add, exponent, fma, ge, isSingle, lit, mul, nearest, nearestWord, pow2, sub, where } from './build.ts'

/** `x = n · π/2 + r` with |r| ≤ π/4 (a little more near the border); the int32 `turns` is n modulo 4 in its low bits. */
export interface Reduced {
  readonly r: Expr
  readonly turns: Expr
}

/** π/2 in parts of 11 bits, whose products with up to 13 bits are exact, and a rest (Cody and Waite 1980). */
const HALF_PI_PARTS32 = [1.5703125, 0.00048351287841796875, 0.000000313855707645416259765625, 6.07710062827671e-11] as const // prettier-ignore

/** From here on the reduction by parts is not exact enough. */
const LIMIT32 = 8192

/**
 * 2/π · 2^(24 j) modulo 4 for j = 0 … 4, each as five numbers of at most 24 bits, number k a multiple of 2^(-22-24k).
 * An integer multiple of 2^(24 j) turns as far as that integer times row j, full turns apart (Payne and Hanek 1983).
 */
const TURNS32: readonly (readonly number[])[] = [
  [0.6366195678710938, 2.0449648729936598e-7, 2.937095214933759e-16, 3.254378137995797e-23, 2.4711387440048342e-29],
  [3.4308817386627197, 4.92762808335101e-9, 5.45994049668333e-16, 4.145882847413781e-22, 2.2130355434343326e-29],
  [0.0826718807220459, 9.16026010600035e-9, 6.955637204175604e-15, 3.712857532787518e-22, 3.2619328014075246e-29],
  [0.15368366241455078, 1.1669622779209021e-7, 6.229141280480327e-15, 5.4726151186699145e-22, 3.331136580060773e-30],
  [1.9578378200531006, 1.0450764875713503e-7, 9.181524593079079e-15, 5.588719792918088e-23, 2.5160613608842202e-29],
]

/** Whether the angle `a ≥ 0` needs `farTurns`. Such angles are rare, and their reduction is long. */
export const isFar = (a: Expr): Expr => ge(a, isSingle(a) ? LIMIT32 : LIMIT64)

/** Any angle `a ≥ 0` that is not far. */
export const nearTurns = (a: Expr): Reduced => {
  if (isSingle(a)) {
    const { n, word } = nearestWord(a, 2 / Math.PI, 0)
    return { r: less32(a, n), turns: word }
  }
  const n = nearest(mul(a, 2 / Math.PI))
  return { r: less64(a, n), turns: convert('int32', n) }
}

/** a - n · π/2. The first two steps are exact; what the third rounds away is put back, so that r is rounded once. */
const less32 = (a: Expr, n: Expr): Expr => {
  const [first, second, third, rest] = HALF_PI_PARTS32
  const above = fma(n, -second, fma(n, -first, a))
  const high = fma(n, -third, above)
  const lost = fma(n, -third, sub(above, high))
  return add(high, fma(n, -rest, lost))
}

const less64 = (a: Expr, n: Expr): Expr => HALF_PI_PARTS64.reduce((r, part) => fma(n, -part, r), a)

/** A far angle reduced; NaN for infinity. */
export const farTurns = (a: Expr): Reduced => (isSingle(a) ? reduceFar32(a) : reduceFar64(a))

/** For a ≥ 1: y = a · 2^(-24 j), an integer below 2^47 unless j = 0, times row j in exact float64 products. */
const reduceFar32 = (a: Expr): Reduced => {
  const above = TURNS32.slice(1).map((_, j) => ge(a, 2 ** (24 * (j + 1) + 23)))
  const choose = (of: (j: number) => number): Expr => {
    let e = lit(a, of(0))
    above.forEach((cond, j) => (e = where(cond, lit(a, of(j + 1)), e)))
    return convert('float64', e)
  }
  const y = mul(
    convert('float64', a),
    choose((j) => 2 ** (-24 * j)),
  )
  const products = TURNS32[0]!.map((_, k) =>
    mul(
      y,
      choose((j) => TURNS32[j]![k]!),
    ),
  )
  const [first, ...others] = products.map((p, k) => (k < 2 ? modulo4(p) : p))
  const n = nearest(others.slice(0, 2).reduce(add, first!))
  const rest = others.reduce(add, sub(first!, n))
  return { r: convert('float32', mul(rest, Math.PI / 2)), turns: convert('int32', n) }
}

/** π/2 in parts of 33 bits and a rest (fdlibm, Sun Microsystems 1993); products with up to 20 bits are exact. */
const HALF_PI_PARTS64 = [
  1.57079632673412561417, 6.07710050630396597660e-11, 2.02226624871116645580e-21, 8.47842766036889956997e-32,
] // prettier-ignore
const LIMIT64 = 2 ** 20

/** 2/π · 2^(128 j) modulo 4 for j = 0 … 7, each as twelve signed numbers of 26 bits, number k a multiple of 2^(-24-26k). */
// prettier-ignore
const TURNS64: readonly (readonly number[])[] = [
  [
    0.6366197466850281, 2.5682552973194106e-08, 2.937095479631555e-16, 6.0740264301643754e-24, 5.948547138413144e-32, -4.2031851098153466e-40, 1.7266765412608575e-47, 1.0513356479646046e-56, 3.3773016029253573e-63, -3.861623258939341e-71, -2.9881455986816145e-79, -1.1543799920756166e-86,
  ],
  [
    0.8569730520248413, -2.3926746806068877e-08, 2.2562211475220885e-16, 1.1492362325531266e-24, -6.244422886871754e-32, -8.363652949663061e-40, -3.928151723429262e-48, 1.172554734908199e-55, 2.8763424505207204e-63, -2.627802140925016e-71, -6.352748813443192e-80, -6.65152537401733e-87,
  ],
  [
    1.7153996229171753, 1.3564480205729978e-08, 2.6194458159636776e-16, -5.6386763818934715e-24, 8.966566582948774e-32, -2.161730592221483e-41, 1.9631891380904746e-47, 2.955039351526283e-55, -4.349371230363896e-63, -3.8901128994815285e-71, -7.552907656429951e-79, 1.3481337133483538e-86,
  ],
  [
    0.9926440119743347, 6.680386910318248e-09, -3.435344346705972e-16, 1.8287081626298564e-24, -6.254117482656573e-32, -2.570121075512377e-40, -1.730782719603435e-47, -7.117538719592743e-56, 4.4650500687163465e-63, 4.710446573618123e-71, 9.620247536669996e-79, -8.561668982281755e-87,
  ],
  [
    0.9125432968139648, 9.011612789322498e-09, -2.4219729221544443e-17, 1.5193778551071039e-24, -3.3274986013691305e-32, -1.1420078892611642e-39, 8.034259592718439e-48, -3.1684608692227835e-55, 1.4433213710660705e-63, 3.166088481646064e-72, -5.67292986422076e-79, -9.346594195686505e-87,
  ],
  [
    0.6113948822021484, -2.7068405294983222e-08, -3.298617347151367e-16, -6.126307989442672e-24, -9.753024907021083e-32, -1.930398111049961e-40, 7.767163220112536e-48, -1.1734290685547384e-55, -3.657605297496749e-63, -2.9975456638374826e-71, 5.152825471216151e-79, 1.3308549987403843e-86,
  ],
  [
    3.9343119859695435, -2.7159293480849556e-08, -2.6197433362864006e-16, 5.3728263125294644e-24, -1.0200120069126112e-32, 9.100255559268114e-40, -1.736662345194325e-47, -2.3745709743648394e-55, -6.572742277191163e-64, -1.4747576982570555e-71, -1.0025283427319637e-79, 1.5161814269175717e-86,
  ],
  [
    3.309665620326996, 2.389276687608799e-08, -3.0284707470033887e-16, 6.3937860704998286e-24, -5.018341136661829e-33, 7.005697084745581e-40, -5.788346369339473e-48, 1.1891185541202047e-55, -1.5222164756729225e-63, -6.488201222971673e-71, 7.425909045916692e-79, 1.404772139502397e-86,
  ],
]

/** The number nearest to x that differs from it by a multiple of 4: exact. */
const modulo4 = (x: Expr): Expr => sub(x, mul(nearest(mul(x, 0.25)), 4))

/**
 * For a ≥ 1: y = a · 2^(-128 j), an integer below 2^180 unless j = 0, times row j, digit by digit as by hand.
 * With y = high + low of 26 bits each, every column high · t[k] + low · t[k-1] is exact.
 */
const reduceFar64 = (a: Expr): Reduced => {
  const above = TURNS64.slice(1).map((_, j) => ge(a, 2 ** (128 * (j + 1) + 52)))
  const choose = (of: (j: number) => number): Expr => {
    let e = lit(a, of(0))
    above.forEach((cond, j) => (e = where(cond, lit(a, of(j + 1)), e)))
    return e
  }
  const y = mul(
    a,
    choose((j) => 2 ** (-128 * j)),
  )
  const spread = mul(y, 134217729) // Dekker 1971: splits 53 bits in halves
  const high = sub(spread, sub(spread, y))
  const low = sub(y, high)
  const t = TURNS64[0]!.map((_, k) => choose((j) => TURNS64[j]![k]!))
  const columns = t.map((c, k) => (k === 0 ? mul(high, c) : add(mul(high, c), mul(low, t[k - 1]!))))
  // Column k counts in 2^(E-50-26k) for y in [2^E, 2^(E+1)). From the last on, each hands what fits to the one before.
  const unit = pow2(exponent(y))
  const digits: Expr[] = []
  let carry: Expr | undefined
  for (let k = columns.length - 1; k > 0; k--) {
    const column = carry === undefined ? columns[k]! : add(columns[k]!, carry)
    const rounder = mul(unit, 1.5 * 2 ** (52 - 24 - 26 * k))
    carry = sub(add(column, rounder), rounder)
    digits.unshift(sub(column, carry))
  }
  digits.unshift(carry === undefined ? columns[0]! : add(columns[0]!, carry))
  const reduced = digits.map((x, k) => (k < 6 ? modulo4(x) : x))
  const n = nearest(reduced.slice(0, 7).reduceRight((s, x) => add(x, s)))
  const [first, ...others] = reduced
  const rest = others.reduce(add, sub(first!, n))
  return { r: mul(rest, Math.PI / 2), turns: convert('int32', n) }
}
