/** Expressions made shorter where every bit stays: constants are computed, and operations that change nothing are left out. */
import { expr, isFloating, referenceBackend, type Expr, type KernelDType, type TypedArray } from '@pullback/core'

/**
 * The same values from fewer operations. What IEEE 754 does not allow stays: x · 0 may be NaN or -0, x - x NaN, and
 * x + 0 makes 0 of -0. Nodes in `below` are taken as they are.
 */
export const shortened = (roots: readonly Expr[], below: ReadonlySet<Expr> = new Set()): readonly Expr[] => {
  const memo = new Map<Expr, Expr>()
  for (const e of below) memo.set(e, e)
  return roots.map((e) => expr.rewrite(e, shorter, memo))
}

/** A literal. */
const isConst = (e: Expr): e is Extract<Expr, { tag: 'const' }> => e.tag === 'const'

/** Whether a node is this very number: 0 is not -0. */
const is = (e: Expr, value: number): boolean => e.tag === 'const' && Object.is(e.value, value)

/** One node whose operands are as short as they get. */
const shorter = (e: Expr): Expr => {
  if (e.tag === 'const' || e.tag === 'index' || e.tag === 'load' || e.tag === 'acc') return e
  if (FOLDABLE.has(e.tag) && (e.tag !== 'binary' || isConst(e.x)) && expr.operands(e).every(isConst)) return folded(e)
  switch (e.tag) {
    case 'unary':
      return shorterUnary(e)
    case 'binary':
      return shorterBinary(e)
    case 'mulAdd':
      if (is(e.z, -0)) return shorter(expr.binary('mul', e.x, e.y))
      if (is(e.y, 1)) return shorter(expr.binary('add', e.x, e.z))
      return is(e.x, 1) ? shorter(expr.binary('add', e.y, e.z)) : e
    case 'select':
      if (isConst(e.cond)) return e.cond.value === 1 ? e.x : e.y
      return e.x === e.y ? e.x : e
    case 'rare':
      return is(e.cond, 0) ? e.y : e
    case 'convert':
      return shorterConvert(e)
    case 'loadAt':
    case 'compare':
    case 'bitcast':
    case 'threefry':
      return e
  }
}

/** Not what depends on memory, on how often a sum is rounded, or on which NaN it is; and no cipher. */
const FOLDABLE: ReadonlySet<Expr['tag']> = /* @__PURE__ */ new Set(['unary', 'binary', 'compare', 'select', 'convert'])

/** The value of a node of constants: by JavaScript's own arithmetic where that is IEEE's, else by the backend that defines it. */
const folded = (e: Expr): Expr => {
  const known = directly(e)
  if (known !== undefined) return expr.constant(e.dtype, known)
  const program = {
    buffers: [{ dtype: e.dtype, elements: 1 }],
    inputs: [],
    outputs: [0],
    donated: [],
    constants: [],
    kernels: [
      { tag: 'loop' as const, extents: [], stores: [{ buffer: 0, access: { offset: 0, strides: [] }, value: e }] },
    ],
  }
  const [result] = referenceBackend.compile(program).run([])
  return expr.constant(e.dtype, (result as TypedArray)[0]!) // the reference keeps nothing resident
}

/** Basic operations on floating constants; the rounding of a float64 result to float32 is that of the exact one. */
const directly = (e: Expr): number | undefined => {
  if (e.tag === 'convert') {
    return e.dtype === 'float64' && e.x.tag === 'const' && e.x.dtype === 'float32' ? Math.fround(e.x.value) : undefined
  }
  if (e.tag !== 'binary' && e.tag !== 'compare') return undefined
  const { dtype } = e.x
  if (!isConst(e.x) || !isConst(e.y) || (dtype !== 'float32' && dtype !== 'float64')) return undefined
  const round = (n: number): number => (dtype === 'float32' ? Math.fround(n) : n)
  const [x, y] = [round(e.x.value), round(e.y.value)]
  switch (e.op) {
    case 'add':
      return round(x + y)
    case 'sub':
      return round(x - y)
    case 'mul':
      return round(x * y)
    case 'div':
      return round(x / y)
    case 'eq':
      return x === y ? 1 : 0
    case 'ne':
      return x !== y ? 1 : 0
    case 'lt':
      return x < y ? 1 : 0
    case 'le':
      return x <= y ? 1 : 0
    case 'gt':
      return x > y ? 1 : 0
    case 'ge':
      return x >= y ? 1 : 0
    case 'rem':
    case 'min':
    case 'max':
    case 'and':
    case 'or':
    case 'xor':
    case 'shiftLeft':
    case 'shiftRight':
      return undefined
  }
}

const shorterUnary = (e: Extract<Expr, { tag: 'unary' }>): Expr => {
  const { op, x } = e
  if (x.tag !== 'unary') return e
  switch (op) {
    case 'neg':
    case 'not':
      return x.op === op ? x.x : e
    case 'abs':
      if (x.op === 'abs') return x
      // The negative of an unsigned integer is another positive one.
      return x.op === 'neg' && e.dtype !== 'uint32' ? shorter(expr.unary('abs', x.x)) : e
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'nearest':
      return ROUNDINGS.has(x.op) ? x : e
    case 'sqrt':
    case 'exponent':
    case 'pow2':
      return e
  }
}

/** After one of these, the others change nothing. */
const ROUNDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(['floor', 'ceil', 'trunc', 'nearest'])

const shorterBinary = (e: Extract<Expr, { tag: 'binary' }>): Expr => {
  const { op, x, y, dtype } = e
  switch (op) {
    case 'add': {
      const nothing = isFloating(dtype) ? -0 : 0
      return is(y, nothing) ? x : is(x, nothing) ? y : e
    }
    case 'sub':
      return is(y, 0) ? x : e
    case 'mul':
      return is(y, 1) ? x : is(x, 1) ? y : e
    case 'div':
      if (is(y, 1)) return x
      // Both are the one number nearest to the quotient.
      return isConst(y) && isFloating(dtype) && isPowerOfTwo(y.value, dtype)
        ? expr.binary('mul', x, expr.constant(dtype, 1 / y.value))
        : e
    case 'min':
    case 'max':
      return x === y ? x : e
    case 'and':
    case 'or': {
      if (x === y) return x
      const [keeps, fixes] = neutral(dtype)[op === 'and' ? 0 : 1]
      if (is(y, keeps)) return x
      if (is(x, keeps)) return y
      return is(x, fixes) || is(y, fixes) ? expr.constant(dtype, fixes) : e
    }
    case 'xor':
      return is(y, 0) ? x : is(x, 0) ? y : e
    case 'shiftLeft':
    case 'shiftRight':
      return is(y, 0) ? x : e
    case 'rem':
      return e
  }
}

/** For `and` and `or`: what leaves the other operand as it is, and what decides alone. */
const neutral = (dtype: KernelDType): readonly [readonly [number, number], readonly [number, number]] => {
  const ones = dtype === 'bool' ? 1 : dtype === 'uint32' ? 0xffffffff : -1
  return [
    [ones, 0],
    [0, ones],
  ]
}

/** Whether a number and its reciprocal are normal powers of two, of any sign. */
const isPowerOfTwo = (x: number, dtype: KernelDType): boolean => {
  const exponent = Math.log2(Math.abs(x))
  return Number.isInteger(exponent) && 2 ** exponent === Math.abs(x) && Math.abs(exponent) <= (dtype === 'float32' ? 126 : 1022) // prettier-ignore
}

const shorterConvert = (e: Extract<Expr, { tag: 'convert' }>): Expr => {
  const { x, dtype } = e
  if (x.tag !== 'convert') return e
  const [from, between] = [x.x.dtype, x.dtype]
  if (!holds(between, from)) return e
  if (from === dtype) return x.x
  // A number that was kept exactly is rounded once either way; integers keep their low bits either way.
  const isOneStep =
    from === 'bool' || (isFloating(between) && isFloating(dtype)) || (isWhole(between) && isWhole(dtype))
  return isOneStep ? shorter(expr.convert(dtype, x.x)) : e
}

const isWhole = (d: KernelDType): boolean => !isFloating(d) && d !== 'bool'

/** Bits of an integer's magnitude, or of a floating number's significand. */
const BITS: { readonly [D in KernelDType]: number } = {
  bool: 1, int8: 7, uint8: 8, int16: 15, uint16: 16, int32: 31, uint32: 32, float32: 24, float64: 53,
} // prettier-ignore

/** Whether every value of `inner` is one of `outer`. */
const holds = (outer: KernelDType, inner: KernelDType): boolean => {
  if (outer === inner || inner === 'bool') return true
  if (isFloating(inner)) return outer === 'float64'
  if (outer === 'bool' || BITS[outer] < BITS[inner]) return false
  return isFloating(outer) || inner.startsWith('u') || !outer.startsWith('u')
}
