/** The operations of the kernel language over blocks: up to `BLOCK` points at a time, one plain loop each. */
import {
  bytesOf,
  rangeOf,
  isFloating,
  isInteger,
  type IntegerDType,
  type KernelDType,
  type TypedArray,
} from '../../dtype.ts'
import type { BinaryOp, CompareOp, Expr, UnaryOp } from '../../kernel/expr.ts'
import { nearest, powerOfTwo, scalarBinary, scalarCompare, scalarUnary, toInt32, toUint32 } from './scalars.ts'

/** Points evaluated together: enough to hide the cost of a call, few enough to stay in the nearest cache. */
export const BLOCK = 256

export type Floats = Float32Array | Float64Array
export type Ints = Int32Array | Uint32Array
export type Bools = Uint8Array

/** Computes points 0 … n-1 of `out`, which may be one of the operands. */
export type BlockOp = (n: number, out: TypedArray, xs: readonly TypedArray[]) => void

// Storing into a Float32Array rounds once, so float32 +, -, ·, / and √ computed in double are exact to the last bit;
// storing into an Int32Array or Uint32Array wraps. Loops are written out per kind of array because V8 compiles an
// access well only while it has met few kinds; what is rare goes through one shared loop over a scalar function.

type Loop1<A> = (n: number, o: A, x: A) => void
type Loop2<A, O = A> = (n: number, o: O, x: A, y: A) => void

const FLOAT1: { readonly [O in UnaryOp]?: Loop1<Floats> } = {
  neg: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = -x[i]!
  },
  abs: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = Math.abs(x[i]!)
  },
  sqrt: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = Math.sqrt(x[i]!)
  },
  floor: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = Math.floor(x[i]!)
  },
  nearest: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = nearest(x[i]!)
  },
}

/** By dtype, since the ends of the exponent's range differ. */
const POW2: { readonly float32: Loop1<Floats>; readonly float64: Loop1<Floats> } = {
  float32: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = powerOfTwo(x[i]!, 127)
  },
  float64: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = powerOfTwo(x[i]!, 1023)
  },
}

const FLOAT2: { readonly [O in BinaryOp]?: Loop2<Floats> } = {
  add: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! + y[i]!
  },
  sub: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! - y[i]!
  },
  mul: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! * y[i]!
  },
  div: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! / y[i]!
  },
  min: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = Math.min(x[i]!, y[i]!)
  },
  max: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = Math.max(x[i]!, y[i]!)
  },
}

const INT2: { readonly [O in BinaryOp]?: Loop2<Ints> } = {
  add: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! + y[i]!
  },
  sub: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! - y[i]!
  },
  mul: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = Math.imul(x[i]!, y[i]!)
  },
  and: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! & y[i]!
  },
  or: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! | y[i]!
  },
  xor: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! ^ y[i]!
  },
}

const FLOAT_COMPARE: { readonly [O in CompareOp]: Loop2<Floats, Bools> } = {
  eq: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i] === y[i] ? 1 : 0
  },
  ne: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i] !== y[i] ? 1 : 0
  },
  lt: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! < y[i]! ? 1 : 0
  },
  le: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! <= y[i]! ? 1 : 0
  },
  gt: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! > y[i]! ? 1 : 0
  },
  ge: (n, o, x, y) => {
    for (let i = 0; i < n; i++) o[i] = x[i]! >= y[i]! ? 1 : 0
  },
}

type Loop3 = (n: number, o: TypedArray, c: Bools, x: TypedArray, y: TypedArray) => void

const selectFloat = (n: number, o: Floats, c: Bools, x: Floats, y: Floats): void => {
  for (let i = 0; i < n; i++) o[i] = c[i] !== 0 ? x[i]! : y[i]!
}
const selectInt = (n: number, o: Ints, c: Bools, x: Ints, y: Ints): void => {
  for (let i = 0; i < n; i++) o[i] = c[i] !== 0 ? x[i]! : y[i]!
}
type Smalls = Uint8Array | Int8Array | Uint16Array | Int16Array
const selectSmall = (n: number, o: Smalls, c: Bools, x: Smalls, y: Smalls): void => {
  for (let i = 0; i < n; i++) o[i] = c[i] !== 0 ? x[i]! : y[i]!
}

const mulAddTwice32 = (n: number, o: Floats, x: Floats, y: Floats, z: Floats): void => {
  for (let i = 0; i < n; i++) o[i] = Math.fround(x[i]! * y[i]!) + z[i]!
}
const mulAddTwice64 = (n: number, o: Floats, x: Floats, y: Floats, z: Floats): void => {
  for (let i = 0; i < n; i++) o[i] = x[i]! * y[i]! + z[i]!
}

/** `x · y + z` with one rounding, up to a double rounding that about one float32 case in 2^29 shows. */
const mulAddOnce32 = (n: number, o: Floats, x: Floats, y: Floats, z: Floats): void => {
  for (let i = 0; i < n; i++) o[i] = fused32(x[i]!, y[i]!, z[i]!)
}

/**
 * x · y + z of float32 numbers, rounded once. The product is exact in float64; its sum with z may not be, and where that
 * sum lies halfway between two float32 numbers what was lost decides.
 */
const fused32 = (x: number, y: number, z: number): number => {
  const p = x * y
  const s = p + z
  const f = Math.fround(s)
  const other = f + 2 * (s - f)
  if (f === s || Math.fround(other) !== other) return f
  const b = s - p
  const lost = p - (s - b) + (z - b)
  return lost > 0 ? Math.max(f, other) : lost < 0 ? Math.min(f, other) : f
}

const mulAddOnce64 = (n: number, o: Floats, x: Floats, y: Floats, z: Floats): void => {
  for (let i = 0; i < n; i++) o[i] = fused(x[i]!, y[i]!, z[i]!)
}

/** Dekker's exact product and Knuth's exact sum (Dekker 1971, Knuth 1969); plain arithmetic where they would overflow. */
const fused = (x: number, y: number, z: number): number => {
  const p = x * y
  const s = p + z
  if (!(Math.abs(x) < 1e140 && Math.abs(y) < 1e140 && Math.abs(p) > 1e-260 && Math.abs(s) < 1e290)) return s
  const split = (v: number): number => {
    const t = v * 134217729
    return t - (t - v)
  }
  const xh = split(x)
  const yh = split(y)
  const xl = x - xh
  const yl = y - yh
  const productError = xl * yl - (p - xh * yh - xl * yh - xh * yl)
  const b = s - p
  const sumError = p - (s - b) + (z - b)
  return s + (productError + sumError)
}

const toInts: { readonly [D in IntegerDType]?: Loop2Cast } = {
  int32: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = toInt32(x[i]!)
  },
  uint32: (n, o, x) => {
    for (let i = 0; i < n; i++) o[i] = toUint32(x[i]!)
  },
}
const toSmallInts = (to: IntegerDType): Loop2Cast => {
  const [lowest, highest] = rangeOf(to)
  return (n, o, x) => {
    for (let i = 0; i < n; i++) {
      const v = x[i]!
      o[i] = v >= highest ? highest : v <= lowest ? lowest : v | 0
    }
  }
}
type Loop2Cast = (n: number, o: TypedArray, x: TypedArray) => void

const floatToFloat = (n: number, o: Floats, x: Floats): void => {
  for (let i = 0; i < n; i++) o[i] = x[i]!
}
const storeConverts = (n: number, o: TypedArray, x: TypedArray): void => {
  for (let i = 0; i < n; i++) o[i] = x[i]!
}
const toBool = (n: number, o: TypedArray, x: TypedArray): void => {
  for (let i = 0; i < n; i++) o[i] = x[i] === 0 ? 0 : 1
}

const map1 =
  (f: (x: number) => number): BlockOp =>
  (n, o, [x]) => {
    for (let i = 0; i < n; i++) o[i] = f(x![i]!)
  }
const map2 =
  (f: (x: number, y: number) => number): BlockOp =>
  (n, o, [x, y]) => {
    for (let i = 0; i < n; i++) o[i] = f(x![i]!, y![i]!)
  }

// The tables above name the arrays they take; a node's dtypes, which `verifyProgram` checks, decide which one is used,
// so the casts below only restate what was looked up.
const apply1 = (f: Loop1<Floats>): BlockOp => (n, o, xs) => { f(n, o as Floats, xs[0] as Floats) } // prettier-ignore
const apply2 = <A, O>(f: Loop2<A, O>): BlockOp => (n, o, xs) => { f(n, o as O, xs[0] as A, xs[1] as A) } // prettier-ignore

const unaryOp = (op: UnaryOp, dtype: KernelDType): BlockOp => {
  const loop = isFloating(dtype) ? (op === 'pow2' ? POW2[dtype] : FLOAT1[op]) : undefined
  return loop === undefined ? map1(scalarUnary(op, dtype)) : apply1(loop)
}

const binaryOp = (op: BinaryOp, dtype: KernelDType): BlockOp => {
  if (isFloating(dtype)) {
    const loop = FLOAT2[op]
    if (loop !== undefined) return apply2(loop)
  } else if (isInteger(dtype)) {
    const loop = INT2[op]
    if (loop !== undefined) return apply2(loop)
  }
  return map2(scalarBinary(op, dtype))
}

const compareOp = (op: CompareOp, dtype: KernelDType): BlockOp =>
  isFloating(dtype) ? apply2(FLOAT_COMPARE[op]) : map2(scalarCompare(op))

const selectOp = (dtype: KernelDType): BlockOp => {
  const loop = (isFloating(dtype) ? selectFloat : bytesOf(dtype) === 4 ? selectInt : selectSmall) as Loop3
  return (n, o, xs) => {
    loop(n, o, xs[0] as Bools, xs[1]!, xs[2]!)
  }
}

const mulAddOp = (dtype: KernelDType, fusedMulAdd: boolean): BlockOp => {
  const loop =
    dtype === 'float32'
      ? fusedMulAdd ? mulAddOnce32 : mulAddTwice32
      : fusedMulAdd ? mulAddOnce64 : mulAddTwice64 // prettier-ignore
  return (n, o, xs) => {
    loop(n, o as Floats, xs[0] as Floats, xs[1] as Floats, xs[2] as Floats)
  }
}

const convertOp = (to: KernelDType, from: KernelDType): BlockOp => {
  const loop: Loop2Cast =
    to === 'bool'
      ? toBool
      : isFloating(from) && isInteger(to)
        ? (toInts[to] ?? toSmallInts(to))
        : isFloating(from) && isFloating(to)
          ? (floatToFloat as Loop2Cast)
          : storeConverts
  return (n, o, xs) => {
    loop(n, o, xs[0]!)
  }
}

const bitcastOp = (to: KernelDType): BlockOp => {
  if (to === 'float32') {
    return (n, o, [x]) => {
      const bits = new Int32Array(o.buffer, o.byteOffset, n)
      for (let i = 0; i < n; i++) bits[i] = x![i]!
    }
  }
  return (n, o, [x]) => {
    const bits = x instanceof Float32Array ? new Int32Array(x.buffer, x.byteOffset, n) : x!
    for (let i = 0; i < n; i++) o[i] = bits[i]!
  }
}

const rotate = (x: number, r: number): number => (x << r) | (x >>> (32 - r))
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const

/** Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror, Shaw 2011, doi:10.1145/2063384.2063405). */
const threefryOp =
  (word: 0 | 1): BlockOp =>
  (n, o, [key0, key1, x0, x1]) => {
    for (let i = 0; i < n; i++) {
      const k0 = key0![i]!
      const k1 = key1![i]!
      const keys = [k0, k1, k0 ^ k1 ^ 0x1bd11bda]
      let a = (x0![i]! + k0) | 0
      let b = (x1![i]! + k1) | 0
      for (let group = 0; group < 5; group++) {
        for (let r = 0; r < 4; r++) {
          a = (a + b) | 0
          b = rotate(b, ROTATIONS[(group & 1) * 4 + r]!) ^ a
        }
        a = (a + keys[(group + 1) % 3]!) | 0
        b = (b + keys[(group + 2) % 3]! + group + 1) | 0
      }
      o[i] = word === 0 ? a : b
    }
  }

/** The block loop of a node that computes; loads, constants, indices, accumulators and rare functions, which are inlined before, have none. */
export const blockOp = (e: Expr, fusedMulAdd: boolean): BlockOp | undefined => {
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'load':
    case 'loadAt':
    case 'acc':
    case 'rare':
      return undefined
    case 'unary':
      return unaryOp(e.op, e.dtype)
    case 'binary':
      return binaryOp(e.op, e.dtype)
    case 'mulAdd':
      return mulAddOp(e.dtype, fusedMulAdd)
    case 'compare':
      return compareOp(e.op, e.x.dtype)
    case 'select':
      return selectOp(e.dtype)
    case 'convert':
      return convertOp(e.dtype, e.x.dtype)
    case 'bitcast':
      return bitcastOp(e.dtype)
    case 'threefry':
      return threefryOp(e.word)
  }
}
