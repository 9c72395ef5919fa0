/** What a primitive is: one object with every rule about it. How it is applied is in bind.ts. */
import type { NdArray, Value } from '@pullback/core'
import type { Arity, Each } from './arity.ts'
import type { Aval } from './aval.ts'
import type { Lowering } from './lowering.ts'
import type { Program } from './program.ts'

/** An exact zero tangent or cotangent: no array is made for it. */
export type Zero = null

/** A result of batching: with the mapped axis in front, or the one value that all examples share. */
export interface Batched {
  readonly value: Value
  readonly isMapped: boolean
}

/**
 * One operation and every rule about it. A transform reads the field it needs; none switches on which primitive it got.
 * (Methods, not properties: TypeScript then lets a primitive of known arity be used as `AnyPrimitive`, which is all a
 * transform needs.)
 */
export interface Primitive<P, N extends Arity> {
  /** For printing and messages. Identity is the object, never this string. */
  readonly name: string
  /** Output types from input types; throws a TypeError naming the operation if the inputs do not fit. */
  avals(ins: Each<N, Aval>, params: P): readonly Aval[]
  /** How the compiler computes it. Absent only where `impl` is given. */
  readonly lower?: Lowering<P, N>
  /** Runs on concrete arrays without the compiler: for calls of whole programs and effects. */
  impl?(ins: Each<N, NdArray>, params: P): readonly NdArray[]
  /**
   * Tangents of the outputs `ys`, linear in the tangents `dxs`, of which at least one is not Zero. Absent: every output's
   * tangent is zero (integers, comparisons, rounding).
   */
  jvp?(xs: Each<N, Value>, dxs: Each<N, Value | Zero>, params: P, ys: readonly Value[]): readonly (Value | Zero)[]
  /**
   * Cotangents of the arguments absent from `known`, in which this use is linear; at least one of `cts` is not Zero.
   * Entries of known arguments are ignored.
   */
  transpose?(
    cts: readonly [Value | Zero, ...(Value | Zero)[]],
    known: Each<N, Value | undefined>,
    avals: Each<N, Aval>,
    params: P,
  ): Each<N, Value | Zero>
  /**
   * The same operation over one more axis of size `n`, always axis 0: of each mapped input and of every output. Calls of
   * programs run them under the axis's name, for the collective operations in them.
   */
  batch(xs: Each<N, Value>, mapped: Each<N, boolean>, params: P, n: number, axisName?: string): readonly Value[]
  /** In place of `batch` where all examples may share a result: sums over the axis, and calls of programs that take them. */
  batchSome?(xs: Each<N, Value>, mapped: Each<N, boolean>, params: P, n: number, axisName?: string): readonly Batched[]
  /** The named axes that this application communicates over, directly or in programs it calls. */
  axes?(params: P): readonly string[]
  /**
   * For calls of programs: the outputs, and the linear map from tangents to output tangents. Where absent `jvp` is used.
   */
  linearize?(
    xs: Each<N, Value>,
    isLinear: Each<N, boolean>,
    params: P,
  ): { readonly ys: readonly Value[]; tangents(dxs: Each<N, Value | Zero>): readonly (Value | Zero)[] }
  /** For calls: the program called, whose inputs are the operands. The compiler puts its equations in the call's place. */
  called?(params: P): Program
  /** For loops and choices: the programs run inside. */
  inner?(params: P): readonly Program[]
  /** For calls, loops and choices: the same with other programs of the same types, in the order of `inner`. */
  withPrograms?(params: P, programs: readonly Program[]): P
  /**
   * For loops and choices: runs on concrete arrays, every inner program by `run`, which is told where it is. For those who
   * look inside.
   */
  interpret?(ins: Each<N, NdArray>, params: P, run: RunInner): readonly NdArray[]
  /** Whether a use does something besides giving results: it then runs once, in order, whoever uses the results. */
  hasEffects?(params: P): boolean
  /** How the parameters print in a program; default lists them as `name=value`. */
  show?(params: P): string
}

/** Runs an inner program; `where` says which, as `step 3`. */
export type RunInner = (p: Program, ins: readonly NdArray[], where: string) => readonly NdArray[]

export type AnyPrimitive = Primitive<unknown, Arity>
