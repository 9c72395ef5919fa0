/** What the compiler knows about trees: the types of their leaves, and the same tree with other leaves. */
import type { Value } from '../value.ts'

/** A tree with leaves of type A, where no more is known of its structure. */
export type Tree<A> = A | null | undefined | readonly Tree<A>[] | { readonly [key: string]: Tree<A> }

/**
 * Types that are leaves. The compiler cannot tell an instance of another class from a record; give such trees the type
 * `Tree<YourClass>`.
 */
type Opaque =
  | Value
  | number
  | string
  | boolean
  | bigint
  | symbol
  | ((...args: never[]) => unknown)
  | Date
  | RegExp
  | Error
  | Promise<unknown>
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | ArrayBufferView
  | ArrayBuffer

type Tagged = { readonly _tag: 'None' | 'Some' | 'Left' | 'Right' | 'Both' }

/** The union of the types of a tree's leaves. */
export type LeafOf<T> = LeafIn<T, never>

// `Seen` holds the types above, whose leaves are counted already: that is what ends the walk through a recursive type.
type LeafIn<T, Seen> = T extends Opaque
  ? T
  : T extends null | undefined
    ? never
    : T extends readonly (infer E)[]
      ? Below<E, Seen>
      : T extends Tagged
        ? { [K in Exclude<keyof T, '_tag'>]: Below<T[K], Seen> }[Exclude<keyof T, '_tag'>]
        : T extends object
          ? { [K in keyof T]-?: Below<T[K], Seen> }[keyof T]
          : T

type Below<T, Seen> = [T] extends [Seen] ? never : LeafIn<T, Seen | T>

/** The tree type T with every leaf replaced by R. */
export type MapLeaves<T, R> = MapIn<T, R, T>

// `Whole` is T before the conditional takes unions apart: an array whose elements are again all of it is a recursive type.
type MapIn<T, R, Whole> = T extends Opaque
  ? R
  : T extends null | undefined
    ? T
    : T extends readonly unknown[]
      ? { [K in keyof T]: unknown extends T[K] ? unknown : [Whole] extends [T[K]] ? Tree<R> : MapLeaves<T[K], R> }
      : T extends Tagged
        ? { [K in keyof T]: K extends '_tag' ? T[K] : MapLeaves<T[K], R> }
        : T extends object
          ? { [K in keyof T]: MapLeaves<T[K], R> }
          : unknown extends T
            ? unknown
            : R
