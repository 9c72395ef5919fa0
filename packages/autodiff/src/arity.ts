/** Arity as a tuple type, so that a rule's arguments and results are checked for number. */

export type Arity = readonly unknown[]
export type Nullary = readonly []
export type Unary = readonly [0]
export type Binary = readonly [0, 0]
export type Ternary = readonly [0, 0, 0]
export type Variadic = readonly 0[]

/** One `A` per argument. */
export type Each<N extends Arity, A> = { readonly [K in keyof N]: A }
