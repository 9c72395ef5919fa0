/** How primitives are expressed in kernels: the rule the compiler reads. It knows no primitive and no transform. */
import type { Access, Combine, DType, Expr, Kernel, KernelDType, Shape } from '@pullback/core'
import type { Aval } from './aval.ts'
import type { Arity, Each } from './arity.ts'
import type { Program } from './program.ts'

/** The position being computed, inside an elementwise rule. */
export interface Position {
  readonly shape: Shape
  /** Row-major number of the element along the given axes only (all by default), as int32. */
  readonly flat: (axes?: readonly number[]) => Expr
}

/** An operand laid out in memory: element [i…] lies at `access`, which has one stride per axis. */
export interface Source {
  readonly buffer: number
  readonly access: Access
  readonly shape: Shape
  readonly dtype: KernelDType
  /** The dtype of the operand itself, where a rule that only moves elements is given it as it is stored. */
  readonly given?: DType
}

/** What an irregular lowering makes: in the wide type if it computes, as elements are stored if it only moves them. */
export interface KernelAval extends Aval {
  readonly dtype: KernelDType
  /** The dtype of the result itself. */
  readonly given: DType
}

/**
 * Whether elements are only moved, selected, or handed on to other programs, so that the rule takes every dtype as it is
 * stored (a half float is a uint16 word). Else operands come in the type that kernels compute in, and results in that
 * type are rounded or cut to their own.
 */
interface Moving {
  readonly movesElements?: true
}

/**
 * A buffer that is not there: its element at address a is a itself, as int32. Loads from it stand for row-major position
 * numbers, so that views and reshapes act on positions and on data alike; the compiler turns them into arithmetic.
 */
export const POSITIONS = -1

/** What an irregular lowering may ask for. */
export interface KernelBuilder {
  /** A new row-major buffer. */
  readonly allocate: (shape: Shape, dtype: DType) => Source
  readonly push: (kernel: Kernel) => void
  /** Row-major memory of its own holding a copy of `s`. */
  readonly copy: (s: Source) => Source
  /**
   * The fused kernels of a program over operands in memory, for kernels that run other kernels. Each output lies in
   * row-major memory of its own, which no operand and no other output shares.
   */
  readonly nest: (p: Program, ins: readonly Source[]) => Nested
}

/** A program lowered to be run inside a structured kernel. */
export interface Nested {
  readonly kernels: readonly Kernel[]
  readonly outputs: readonly Source[]
}

/** Pairs of axes of the two operands that are contracted, and that run in parallel. */
export interface DotDims {
  readonly contract: readonly [readonly number[], readonly number[]]
  readonly batch: readonly [readonly number[], readonly number[]]
}

/**
 * Where an element of the result is found in the operand: result axis d moves the operand's axis `axis` by `step`
 * elements of that axis (null: the result axis repeats); `start` is added per operand axis.
 */
export interface View {
  readonly shape: Shape
  readonly axes: readonly ({ readonly axis: number; readonly step: number } | null)[]
  readonly start: readonly number[]
}

export type Lowering<P, N extends Arity> =
  /** Every output element is computed from the operands' elements at the same position (rank-0 operands repeat). */
  | ({
      readonly tag: 'elementwise'
      /** `outs` has the types of the expressions wanted, `given` the dtypes of the operands themselves. */
      exprs(
        ins: Each<N, Expr>,
        params: P,
        at: Position,
        outs: readonly Aval[],
        given?: readonly DType[],
      ): readonly Expr[]
    } & Moving)
  /** One operand seen through other strides: nothing is computed. */
  | { readonly tag: 'view'; view(shape: Shape, params: P): View }
  /** One operand under another shape of the same size. */
  | { readonly tag: 'reshape' }
  | { readonly tag: 'reduce'; readonly combine: Combine; axes(params: P): readonly number[] }
  | { readonly tag: 'contract'; dims(params: P): DotDims }
  /** Anything else: kernels over operands that lie in memory. */
  | ({
      readonly tag: 'emit'
      emit(b: KernelBuilder, ins: readonly Source[], params: P, outs: readonly KernelAval[]): readonly Source[]
    } & Moving)
