/** Running combinations in vector registers: how each kind of accumulator starts, takes values, merges and ends. */
import { rangeOf, type KernelDType } from '../../dtype.ts'
import type { BinaryOp } from '../../kernel/expr.ts'
import type { Accumulator, Combine } from '../../kernel/kernel.ts'
import type { FunctionBuilder } from './assembler.ts'
import {
  emitBinary,
  emitWideCompare,
  narrowMask,
  pushConstant,
  pushWord,
  widenMask,
  type Helpers,
  type Width,
} from './lanes.ts'
import * as simd from './vectorInstructions.ts'
import { V128 } from './opcodes.ts'

/** The registers of one accumulator for one vector of points. */
export type State = readonly number[]

/** What an accumulator does with its registers. Values are taken from the stack; `position` pushes the int32 positions of a vector. */
export interface Running {
  readonly registers: number
  /** Sets the registers of vector number `copy` to the identity. */
  readonly start: (s: State, copy: number) => void
  readonly take: (s: State, position: () => void) => void
  /** Moves what has been added in the values' own dtype into float64. Called often enough to keep sums accurate. */
  readonly fold: ((s: State) => void) | undefined
  /** Combines the registers of `from` into those of `to`. */
  readonly merge: (to: State, from: State) => void
  /** Combines the lanes of one state, so that the first lane has the result. */
  readonly reduceLanes: (s: State) => void
  /** Pushes the result, one per lane. */
  readonly finish: (s: State) => void
  /** Pushes the value that changes nothing. */
  readonly identity: () => void
}

const identityOf = (combine: Combine, dtype: KernelDType): number => {
  switch (combine) {
    case 'sum':
    case 'or':
      return 0
    case 'prod':
    case 'and':
      return 1
    case 'max':
    case 'argmax':
      return rangeOf(dtype)[0]
    case 'min':
    case 'argmin':
      return rangeOf(dtype)[1]
  }
}

const OPERATION: { readonly [C in Exclude<Combine, 'argmax' | 'argmin'>]: BinaryOp } = {
  sum: 'add',
  prod: 'mul',
  max: 'max',
  min: 'min',
  and: 'and',
  or: 'or',
}

const SWAP_HALVES = [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7]
const SWAP_WORDS = [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11]

/** The exchanges of lanes after which every lane has met every other. */
const exchanges = (dtype: KernelDType, width: Width): readonly (readonly number[])[] =>
  dtype === 'float64' ? [SWAP_HALVES] : width === 4 ? [SWAP_HALVES, SWAP_WORDS] : [SWAP_WORDS]

/** `startsAtLane` says that lanes are consecutive positions of the reduction, not different results. */
export const runningOf = (
  f: FunctionBuilder,
  accumulator: Accumulator,
  width: Width,
  startsAtLane: boolean,
  helpers: Helpers,
): Running => {
  const { combine, value } = accumulator
  const { dtype } = value
  const identity = (): void => {
    pushConstant(f, dtype, identityOf(combine, dtype))
  }
  switch (combine) {
    case 'argmax':
    case 'argmin':
      return runningExtreme(f, combine === 'argmax' ? 'gt' : 'lt', dtype, width, startsAtLane, identity)
    case 'sum':
      if (dtype === 'float32') return runningSum(f, width, identity)
      return runningFold(f, OPERATION[combine], dtype, width, identity, helpers)
    case 'max':
    case 'min':
      // Down columns registers are dearer than instructions.
      if (startsAtLane && (dtype === 'float32' || dtype === 'float64')) {
        return runningBound(f, combine, dtype, width, identity)
      }
      return runningFold(f, OPERATION[combine], dtype, width, identity, helpers)
    case 'prod':
    case 'and':
    case 'or':
      return runningFold(f, OPERATION[combine], dtype, width, identity, helpers)
  }
}

const runningFold = (
  f: FunctionBuilder,
  operation: BinaryOp,
  dtype: KernelDType,
  width: Width,
  identity: () => void,
  helpers: Helpers,
): Running => {
  const combine = (): void => {
    emitBinary(f, operation, dtype, width, helpers)
  }
  return {
    registers: 1,
    start: ([a]) => {
      identity()
      f.set(a!)
    },
    take: ([a]) => {
      f.get(a!)
      combine()
      f.set(a!)
    },
    fold: undefined,
    merge: ([a], [b]) => {
      f.get(a!).get(b!)
      combine()
      f.set(a!)
    },
    reduceLanes: ([a]) => {
      for (const lanes of exchanges(dtype, width)) {
        f.get(a!).get(a!).get(a!).shuffle(lanes)
        combine()
        f.set(a!)
      }
    },
    finish: ([a]) => {
      f.get(a!)
    },
    identity,
  }
}

/** float32 sums: a short run in float32, then lane by lane into float64. */
const runningSum = (f: FunctionBuilder, width: Width, identity: () => void): Running => {
  const halves = width === 4 ? 2 : 1
  return {
    registers: 1 + halves,
    start: (s) => {
      for (const r of s) {
        pushWord(f, 0)
        f.set(r)
      }
    },
    take: ([a]) => {
      f.get(a!).op(simd.f32x4_add).set(a!)
    },
    fold: ([a, low, high]) => {
      f.get(low!).get(a!).op(simd.f64x2_promote_low_f32x4).op(simd.f64x2_add).set(low!)
      if (high !== undefined) {
        f.get(high).get(a!).get(a!).shuffle(SWAP_HALVES)
        f.op(simd.f64x2_promote_low_f32x4).op(simd.f64x2_add).set(high)
      }
      pushWord(f, 0)
      f.set(a!)
    },
    merge: ([a, low, high], [b, low2, high2]) => {
      f.get(a!).get(b!).op(simd.f32x4_add).set(a!)
      f.get(low!).get(low2!).op(simd.f64x2_add).set(low!)
      if (high !== undefined) f.get(high).get(high2!).op(simd.f64x2_add).set(high)
    },
    reduceLanes: ([, low, high]) => {
      if (high !== undefined) f.get(low!).get(high).op(simd.f64x2_add).set(low!)
      f.get(low!).get(low!).get(low!).shuffle(SWAP_HALVES).op(simd.f64x2_add).set(low!)
    },
    finish: ([, low, high]) => {
      f.get(low!).op(simd.f32x4_demote_f64x2_zero)
      if (high !== undefined) {
        f.get(high).op(simd.f32x4_demote_f64x2_zero)
        f.shuffle([0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
      }
    },
    identity,
  }
}

/**
 * The largest or smallest floating value. The instruction that is right about NaN and -0 is slow; so a fast one finds the
 * value up to the sign of a zero, beside it a mask remembers NaN, and all bits, anded or ored, tell which zeros there were.
 */
const runningBound = (
  f: FunctionBuilder,
  combine: 'max' | 'min',
  dtype: 'float32' | 'float64',
  width: Width,
  identity: () => void,
): Running => {
  const isSingle = dtype === 'float32'
  const better = {
    max: isSingle ? simd.f32x4_pmax : simd.f64x2_pmax,
    min: isSingle ? simd.f32x4_pmin : simd.f64x2_pmin,
  }[combine]
  // Where the largest is a zero, one without a sign is among them if not all signs are set; the other way round below.
  const bits = { max: simd.v128_and, min: simd.v128_or }[combine]
  const merge = ([best, all, nan]: State, from: State): void => {
    const [x, y, z] = [from[0]!, from[1]!, from[2]!]
    f.get(best!).get(x).op(better).set(best!)
    f.get(all!).get(y).op(bits).set(all!)
    f.get(nan!).get(z).op(simd.v128_or).set(nan!)
  }
  return {
    registers: 3,
    start: ([best, all, nan]) => {
      identity()
      f.set(best!)
      identity()
      f.set(all!)
      pushWord(f, 0)
      f.set(nan!)
    },
    take: ([best, all, nan]) => {
      const x = f.local(V128)
      f.set(x)
      f.get(best!).get(x).op(better).set(best!)
      f.get(all!).get(x).op(bits).set(all!)
      f.get(nan!).get(x).get(x)
      f.op(isSingle ? simd.f32x4_ne : simd.f64x2_ne)
        .op(simd.v128_or)
        .set(nan!)
      f.free(x)
    },
    fold: undefined,
    merge,
    reduceLanes: (s) => {
      const from = s.map(() => f.local(V128))
      for (const lanes of exchanges(dtype, width)) {
        s.forEach((r, i) => {
          f.get(r).get(r).shuffle(lanes).set(from[i]!)
        })
        merge(s, from)
      }
      f.free(...from)
    },
    finish: ([best, all, nan]) => {
      pushConstant(f, dtype, NaN)
      // A zero with the sign found.
      f.get(all!)
      pushConstant(f, dtype, -0)
      f.op(simd.v128_and).get(best!).get(best!)
      pushConstant(f, dtype, 0)
      f.op(isSingle ? simd.f32x4_eq : simd.f64x2_eq).op(simd.v128_bitselect)
      f.get(nan!).op(simd.v128_bitselect)
    },
    identity,
  }
}

/** The extreme so far and where it was: a later element wins only if it is strictly better, or the first NaN. */
const runningExtreme = (
  f: FunctionBuilder,
  better: 'gt' | 'lt',
  dtype: KernelDType,
  width: Width,
  startsAtLane: boolean,
  identity: () => void,
): Running => {
  const floating = dtype === 'float32' || dtype === 'float64'
  /** A mask of 4 bytes per element. */
  const compare = (op: 'gt' | 'lt' | 'eq' | 'ne', x: number, y: number): void => {
    f.get(x).get(y)
    emitWideCompare(f, op, dtype)
    if (dtype === 'float64') narrowMask(f)
  }
  const isNaN = (x: number): void => compare('ne', x, x)
  /** Replaces the registers by x and p where the mask in `m` holds. */
  const choose = (best: number, where: number, x: number, p: number, m: number): void => {
    f.get(x).get(best).get(m)
    if (dtype === 'float64') widenMask(f)
    f.op(simd.v128_bitselect).set(best)
    f.get(p).get(where).get(m).op(simd.v128_bitselect).set(where)
  }
  const merge = ([best, where]: State, [x, p]: State): void => {
    const m = f.local(V128)
    compare('eq', x!, best!)
    if (floating) {
      isNaN(x!)
      isNaN(best!)
      f.op(simd.v128_and).op(simd.v128_or)
    }
    f.get(p!).get(where!).op(simd.i32x4_lt_s).op(simd.v128_and)
    compare(better, x!, best!)
    f.op(simd.v128_or)
    if (floating) {
      isNaN(x!)
      isNaN(best!)
      f.op(simd.v128_andnot).op(simd.v128_or)
    }
    f.set(m)
    choose(best!, where!, x!, p!, m)
    f.free(m)
  }
  return {
    registers: 2,
    start: ([best, where], copy) => {
      identity()
      f.set(best!)
      if (startsAtLane) f.v128([0, 1, 2, 3].flatMap((lane) => [copy * width + lane, 0, 0, 0])).set(where!)
      else {
        pushWord(f, 0)
        f.set(where!)
      }
    },
    take: ([best, where], position) => {
      const x = f.local(V128)
      const m = f.local(V128)
      const p = f.local(V128)
      f.set(x)
      position()
      f.set(p)
      compare(better, x, best!)
      if (floating) {
        isNaN(x)
        isNaN(best!)
        f.op(simd.v128_andnot).op(simd.v128_or)
      }
      f.set(m)
      choose(best!, where!, x, p, m)
      f.free(x, m, p)
    },
    fold: undefined,
    merge,
    reduceLanes: ([best, where]) => {
      const x = f.local(V128)
      const p = f.local(V128)
      for (const lanes of exchanges(dtype, width)) {
        f.get(best!).get(best!).shuffle(lanes).set(x)
        f.get(where!)
          .get(where!)
          .shuffle(dtype === 'float64' ? SWAP_WORDS : lanes)
          .set(p)
        merge([best!, where!], [x, p])
      }
      f.free(x, p)
    },
    finish: ([, where]) => {
      f.get(where!)
    },
    identity,
  }
}

/** Replaces the lanes from `active` on of the vector on the stack by the identity. */
export const maskTail = (f: FunctionBuilder, dtype: KernelDType, active: number, identity: () => void): void => {
  identity()
  const bytes = dtype === 'float64' ? 8 : 4
  const mask = Array.from({ length: 16 }, (_, b) => (Math.floor(b / bytes) < active ? 255 : 0))
  f.get(f.pin(`tail${bytes},${active}`, V128, (g) => g.v128(mask)))
  f.op(simd.v128_bitselect)
}
