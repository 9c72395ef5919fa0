/** What the compiler knows of shapes between layers: rules from shape to shape. Nothing here exists at run time. */
import type { NumberOf, ProductOf, QuotientOf } from './sizeArithmetic.ts'

// Shapes are those of one example, without the batch: tuples of sizes. A size is a literal, null where it is known to
// be open, or number where the compiler does not know it. A shape of which nothing is known is `unknown`, and fits.

/** Why layers cannot stand one after another; no value is of this type. */
export interface Misfit<Message extends string> {
  readonly 'the layers do not fit': Message
}

/** What a layer makes of the shape of an example: `out` says so of `this['in']`. */
export interface Transition {
  readonly in: unknown
  readonly out: unknown
}

/** The shape after a transition; unknown for a layer that does not say, a misfit where it cannot be. */
export type After<T, S> = T extends Transition ? (T & { readonly in: S })['out'] : unknown

/** Shapes stay. */
export interface SameShape extends Transition {
  readonly out: this['in']
}

/** The last size becomes `Units`. */
export interface DenseShape<Units> extends Transition {
  readonly out: this['in'] extends readonly []
    ? Misfit<'dense: x must have an axis beside the batch, got []'>
    : this['in'] extends readonly [...infer Lead, infer Last]
      ? [Last] extends [null]
        ? Misfit<`dense: the last size of x must be known, got ${Show<this['in']>}`>
        : [...Lead, Units]
      : unknown
}

/** All axes become one. */
export interface FlatShape extends Transition {
  readonly out: this['in'] extends readonly unknown[] ? [NumberOf<ProductOf<Tuple<this['in']>>>] : [number]
}

/** The target, with -1 worked out. */
export interface ReshapedShape<Target extends readonly number[]> extends Transition {
  readonly out: number extends Target['length'] ? unknown : Reshaped<this['in'], Target>
}

/** The sizes in the order of `Dims`, counted from 1. */
export interface PermutedShape<Dims extends readonly number[]> extends Transition {
  readonly out: number extends Dims['length'] ? unknown : Permuted<this['in'], Dims>
}

/** A new axis of N before the only one. */
export interface RepeatedShape<N> extends Transition {
  readonly out: this['in'] extends readonly [infer Size]
    ? [N, Size]
    : IsKnown<this['in']> extends true
      ? Misfit<`repeatVector: x must have one axis beside the batch, got ${Show<this['in']>}`>
      : unknown
}

/** Shapes stay, of one number of axes only. */
export interface RankShape<Layer extends string, Axes extends number> extends Transition {
  readonly out: IsKnown<this['in']> extends true
    ? LengthOf<this['in']> extends Axes
      ? this['in']
      : Misfit<`${Layer}: x must have ${Axes} axes beside the batch, got ${Show<this['in']>}`>
    : this['in']
}

/** Another axis, of `Size`. */
export interface WidenedShape<Size> extends Transition {
  readonly out: this['in'] extends readonly unknown[]
    ? IsKnown<this['in']> extends true
      ? [...this['in'], Size]
      : unknown
    : unknown
}

/** Through an input, which wants this shape. */
export interface InputShape<Wanted> extends Transition {
  readonly out: IsKnown<Wanted> extends true
    ? IsKnown<this['in']> extends true
      ? Fits<this['in'], Wanted> extends false
        ? Misfit<`input: x must have shape ${Show<Wanted>}, got ${Show<this['in']>}`>
        : Wanted
      : Wanted
    : this['in']
}

/** Through the layers of a list in order. */
export interface ChainShape<Layers extends readonly unknown[]> extends Transition {
  readonly out: ThroughAll<Layers, this['in']>
}

/** The shape of an input as the compiler knows it. */
export type ShapeFrom<S> = IsKnown<S> extends true ? S : unknown

/** The transition of a layer. */
export type TransitionOf<L> = L extends { readonly transition?: infer T } ? T : unknown

/**
 * For each layer of a list itself, but for the first that does not fit what is before it a misfit.
 * `S` is the shape before the first.
 */
export type Fitting<L extends readonly unknown[], S, Done extends readonly unknown[] = []> = L extends readonly [
  infer A,
  ...infer Rest,
]
  ? After<TransitionOf<A>, S> extends infer Y
    ? [Y] extends [Misfit<string>]
      ? [...Done, Y, ...Rest]
      : Fitting<Rest, Y, [...Done, A]>
    : never
  : Done

type ThroughAll<L extends readonly unknown[], S> = L extends readonly [infer A, ...infer Rest]
  ? After<TransitionOf<A>, S> extends infer Y
    ? [Y] extends [Misfit<string>]
      ? Y
      : ThroughAll<Rest, Y>
    : never
  : S

/** Whether a type is a shape with a known number of axes. */
type IsKnown<S> = S extends readonly unknown[] ? (number extends S['length'] ? false : true) : false
type LengthOf<S> = S extends readonly unknown[] ? S['length'] : number
type Tuple<S> = S extends readonly unknown[] ? (number extends S['length'] ? readonly [number] : S) : never

type ShowSize<N> = N extends null ? 'null' : N extends number ? `${N}` : '?'
type ShowSizes<S> = S extends readonly [infer N]
  ? ShowSize<N>
  : S extends readonly [infer N, ...infer Rest]
    ? `${ShowSize<N>}, ${ShowSizes<Rest>}`
    : ''
type Show<S> = `[${ShowSizes<S>}]`

type Without<T extends readonly unknown[], X, R extends readonly unknown[] = []> = T extends readonly [
  infer N,
  ...infer Rest,
]
  ? Without<Rest, X, N extends X ? R : [...R, N]>
  : R
type Filled<T extends readonly unknown[], X, With> = { [K in keyof T]: T[K] extends X ? With : T[K] }
type Mutable<T extends readonly unknown[]> = [...T]

type NoFit<S, Target> = S extends readonly unknown[]
  ? Misfit<`reshape: ${NumberOf<ProductOf<S>>} elements do not fit ${Show<Target>}`>
  : never

type Reshaped<S, Target extends readonly number[]> =
  IsKnown<S> extends true
    ? S extends readonly unknown[]
      ? -1 extends Target[number]
        ? [QuotientOf<ProductOf<S>, ProductOf<Without<Target, -1>>>] extends [infer Q]
          ? [Q] extends [never]
            ? NoFit<S, Target>
            : Mutable<Filled<Target, -1, Q>>
          : never
        : [ProductOf<S> & ProductOf<Target>] extends [never]
          ? NoFit<S, Target>
          : Mutable<Target>
      : never
    : Mutable<Filled<Target, -1, number>>

/** The sizes with one for the batch, so that axes count from 1. */
type Counted<S extends readonly unknown[]> = [unknown, ...S]
type Axes<S extends readonly unknown[]> = Exclude<keyof Counted<S>, keyof [unknown] | keyof []>

type Permuted<S, Dims extends readonly number[]> =
  IsKnown<S> extends true
    ? S extends readonly unknown[]
      ? S['length'] extends Dims['length']
        ? number extends Dims[number]
          ? unknown
          : [Exclude<Axes<S>, `${Dims[number]}`>] extends [never]
            ? Mutable<{ [K in keyof Dims]: Counted<S>[Dims[K]] }>
            : Misfit<`permute: dims must be a permutation of the axes 1 to ${S['length']}, got ${Show<Dims>}`>
        : Misfit<`permute: dims ${Show<Dims>} are for ${Dims['length']} axes beside the batch, got ${Show<S>}`>
      : never
    : unknown

/** False where two shapes cannot be of the same array. */
type Fits<S, T> = S extends readonly [infer A, ...infer R]
  ? T extends readonly [infer B, ...infer U]
    ? [A & B] extends [never]
      ? null extends A
        ? Fits<R, U>
        : null extends B
          ? Fits<R, U>
          : false
      : Fits<R, U>
    : false
  : T extends readonly []
    ? true
    : false
