/** Bits of floats by arithmetic, which ONNX has no operation for before opset 26; and the Threefry cipher. */
import { cipher } from '../cipher.ts'
import { binary, cast, compare, convert, isNaN, like, plain, select, signed, unsigned } from './ops.ts'
import type { GraphBuilder, Val } from './graph.ts'

const FORMAT = {
  float32: { bias: 127, largest: (2 - 2 ** -23) * 2 ** 127 },
  float64: { bias: 1023, largest: Number.MAX_VALUE },
} as const

const formatOf = (x: Val): (typeof FORMAT)['float32' | 'float64'] => FORMAT[x.dtype as 'float32' | 'float64'] // floats only

const floatOf = (b: GraphBuilder, cond: Val, x: Val): Val => cast(b, cond, x.dtype)

/** Towards zero. */
export const truncate = (b: GraphBuilder, x: Val): Val =>
  select(b, compare(b, 'lt', x, like(b, 0, x)), plain(b, 'Ceil', [x]), plain(b, 'Floor', [x]))

const power = (b: GraphBuilder, n: Val): Val => plain(b, 'Pow', [like(b, 2, n), n])

/** floor(log2 |x|): the logarithm may be one off beside a power of two, which the quotient by that power tells exactly. */
export const exponent = (b: GraphBuilder, x: Val): Val => {
  const { bias, largest } = formatOf(x)
  const lowest = 1 - bias
  const size = plain(b, 'Abs', [x])
  const isTiny = compare(b, 'lt', size, like(b, 2 ** lowest, x))
  const isFinite = compare(b, 'le', size, like(b, largest, x))
  const safe = select(b, isTiny, like(b, 1, x), select(b, isFinite, size, like(b, 1, x)))
  const guess = plain(b, 'Floor', [plain(b, 'Mul', [plain(b, 'Log', [safe]), like(b, Math.LOG2E, x)])])
  const inside = plain(b, 'Min', [plain(b, 'Max', [guess, like(b, lowest, x)]), like(b, bias, x)])
  const quotient = plain(b, 'Div', [safe, power(b, inside)])
  const isLow = floatOf(b, compare(b, 'ge', quotient, like(b, 2, x)), x)
  const isHigh = floatOf(b, compare(b, 'lt', quotient, like(b, 1, x)), x)
  const exact = plain(b, 'Sub', [plain(b, 'Add', [inside, isLow]), isHigh])
  const normal = select(b, isFinite, exact, like(b, bias + 1, x))
  return select(b, isTiny, like(b, -bias, x), normal)
}

/** 2^n of whole n, 0 below the normal range, inf above it, 1 for NaN. */
export const powerOfTwo = (b: GraphBuilder, n: Val): Val => {
  const { bias } = formatOf(n)
  const known = select(b, isNaN(b, n), like(b, 0, n), n)
  const inside = plain(b, 'Min', [plain(b, 'Max', [known, like(b, -bias, n)]), like(b, bias + 1, n)])
  const whole = truncate(b, inside)
  return select(b, compare(b, 'le', whole, like(b, -bias, n)), like(b, 0, n), power(b, whole))
}

/** Whether a float has its sign bit set; of NaN it is not told. */
const isNegative = (b: GraphBuilder, x: Val): Val => {
  const zero = like(b, 0, x)
  return plain(b, 'Or', [compare(b, 'lt', x, zero), compare(b, 'lt', plain(b, 'Div', [like(b, 1, x), x]), zero)])
}

const SINGLE = { fraction: 2 ** 23, mask: 2 ** 23 - 1, infinite: 0x7f800000, unknown: 0x7fc00000, sign: 2 ** 31 }

/** The bits of a float32 as uint32; every NaN as the quiet one. In float64, where subnormal numbers are normal. */
const bitsOf = (b: GraphBuilder, x: Val): Val => {
  const size = cast(b, plain(b, 'Abs', [x]), 'float64')
  const { infinite, unknown, fraction, sign } = SINGLE
  const isFinite = compare(b, 'lt', size, like(b, 2 ** 128, size))
  const safe = select(b, isFinite, size, like(b, 1, size))
  const isSmall = compare(b, 'lt', safe, like(b, 2 ** -126, size))
  const e = exponent(b, select(b, isSmall, like(b, 1, size), safe))
  const rest = plain(b, 'Sub', [plain(b, 'Div', [safe, power(b, e)]), like(b, 1, size)])
  const head = plain(b, 'Add', [plain(b, 'Add', [e, like(b, 127, size)]), rest])
  const normal = plain(b, 'Mul', [head, like(b, fraction, size)])
  const subnormal = plain(b, 'Mul', [safe, like(b, 2 ** 149, size)])
  const finite = cast(b, select(b, isSmall, subnormal, normal), 'uint32')
  const large = select(b, isNaN(b, x), like(b, unknown, finite), like(b, infinite, finite))
  const bits = select(b, isFinite, finite, large)
  return select(b, isNegative(b, x), plain(b, 'Add', [bits, like(b, sign, bits)]), bits)
}

const floatOfBits = (b: GraphBuilder, word: Val): Val => {
  const { fraction, mask, sign } = SINGLE
  const has = compare(b, 'ge', word, like(b, sign, word))
  const bits = plain(b, 'BitwiseAnd', [word, like(b, sign - 1, word)])
  const wide = (v: Val): Val => cast(b, v, 'float64')
  const e = wide(plain(b, 'Div', [bits, like(b, fraction, bits)]))
  const m = wide(plain(b, 'BitwiseAnd', [bits, like(b, mask, bits)]))
  const zero = like(b, 0, e)
  const one = plain(b, 'Add', [plain(b, 'Mul', [m, like(b, 1 / fraction, m)]), like(b, 1, m)])
  const normal = plain(b, 'Mul', [one, power(b, plain(b, 'Sub', [e, like(b, 127, e)]))])
  const subnormal = plain(b, 'Mul', [m, like(b, 2 ** -149, m)])
  const special = select(b, compare(b, 'eq', m, zero), like(b, Infinity, m), like(b, NaN, m))
  const finite = select(b, compare(b, 'eq', e, zero), subnormal, normal)
  const size = cast(b, select(b, compare(b, 'eq', e, like(b, 255, e)), special, finite), 'float32')
  return select(b, has, plain(b, 'Neg', [size]), size)
}

/** The same 32 bits as another type. */
export const bitcast = (b: GraphBuilder, x: Val, dtype: 'int32' | 'uint32' | 'float32'): Val => {
  if (x.dtype === dtype) return x
  if (x.dtype === 'float32') return convert(b, bitsOf(b, x), dtype)
  return dtype === 'float32' ? floatOfBits(b, unsigned(b, x)) : dtype === 'int32' ? signed(b, x) : unsigned(b, x)
}

/** Bits moved round: no product reaches 2^63, as every operand is below 2^32 and no rotation above 29. */
const rotateLeft = (b: GraphBuilder, x: Val, bits: number): Val => {
  const low = plain(b, 'Mul', [x, like(b, 2 ** bits, x)])
  const high = plain(b, 'Div', [x, like(b, 2 ** (32 - bits), x)])
  return plain(b, 'BitwiseAnd', [plain(b, 'BitwiseOr', [low, high]), like(b, 2 ** 32 - 1, x)])
}

/** Both output words of Threefry-2x32 with 20 rounds. */
export const threefry: (b: GraphBuilder, k0: Val, k1: Val, x0: Val, x1: Val) => readonly [Val, Val] = cipher<
  GraphBuilder,
  Val
>({
  add: (b, x, y) => binary(b, 'add', x, y),
  xor: (b, x, y) => binary(b, 'xor', x, y),
  rotateLeft,
  like,
})
