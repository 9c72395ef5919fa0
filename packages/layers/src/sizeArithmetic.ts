/** Products and quotients of sizes in types, digit by digit; nothing here exists at run time. */

// Numbers are strings of decimal digits with the last one first, so that `${infer First}${infer Rest}` reads them.

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
type List = readonly 0[]

/** A list as often as a digit says. */
interface Repeated<L extends List> {
  '0': []
  '1': L
  '2': [...L, ...L]
  '3': [...L, ...L, ...L]
  '4': [...L, ...L, ...L, ...L]
  '5': [...L, ...L, ...L, ...L, ...L]
  '6': [...L, ...L, ...L, ...L, ...L, ...L]
  '7': [...L, ...L, ...L, ...L, ...L, ...L, ...L]
  '8': [...L, ...L, ...L, ...L, ...L, ...L, ...L, ...L]
  '9': [...L, ...L, ...L, ...L, ...L, ...L, ...L, ...L, ...L]
}
/** As many entries as a digit says. */
type Lists = Repeated<[0]>
type Count<L extends List> = `${L['length'] & number}`

type Reversed<S extends string, R extends string = ''> = S extends `${infer D}${infer T}` ? Reversed<T, `${D}${R}`> : R

/** A · D + C, with the digits done so far in R. */
type TimesDigit<
  A extends string,
  D extends Digit,
  C extends Digit = '0',
  R extends string = '',
> = A extends `${infer X extends Digit}${infer T}`
  ? Count<[...Repeated<Lists[D]>[X], ...Lists[C]]> extends infer P extends string
    ? P extends `${infer Tens extends Digit}${infer Ones extends Digit}`
      ? TimesDigit<T, D, Tens, `${R}${Ones}`>
      : TimesDigit<T, D, '0', `${R}${P}`>
    : never
  : C extends '0'
    ? R
    : `${R}${C}`

/** A + B + C. */
type Plus<
  A extends string,
  B extends string,
  C extends Digit = '0',
  R extends string = '',
> = A extends `${infer X extends Digit}${infer S}`
  ? B extends `${infer Y extends Digit}${infer T}`
    ? Count<[...Lists[X], ...Lists[Y], ...Lists[C]]> extends infer P extends string
      ? P extends `1${infer Ones extends Digit}`
        ? Plus<S, T, '1', `${R}${Ones}`>
        : Plus<S, T, '0', `${R}${P}`>
      : never
    : C extends '0'
      ? `${R}${A}`
      : Plus<A, '1', '0', R>
  : C extends '0'
    ? `${R}${B}`
    : B extends ''
      ? `${R}1`
      : Plus<B, '1', '0', R>

/** A · B for numbers that are not 0. */
type Times<
  A extends string,
  B extends string,
  Zeros extends string = '',
  R extends string = '',
> = B extends `${infer D extends Digit}${infer T}`
  ? Times<A, T, `${Zeros}0`, D extends '0' ? R : Plus<R, `${Zeros}${TimesDigit<A, D>}`>>
  : R

/** A without the zeros in front, which stand last. */
type Trimmed<A extends string> = A extends `${infer Rest}0` ? Trimmed<Rest> : A

/** A − B − C, or never where that is negative. */
type Minus<
  A extends string,
  B extends string,
  C extends Digit = '0',
  R extends string = '',
> = A extends `${infer X extends Digit}${infer S}`
  ? (B extends `${infer Y extends Digit}${infer T}` ? [Y, T] : ['0', '']) extends [
      infer Y extends Digit,
      infer T extends string,
    ]
    ? Lists[X] extends [...Lists[Y], ...Lists[C], ...infer D extends List]
      ? Minus<S, T, '0', `${R}${Count<D>}`>
      : [...Lists[X], ...Lists['9'], 0] extends [...Lists[Y], ...Lists[C], ...infer D extends List]
        ? Minus<S, T, '1', `${R}${Count<D>}`>
        : never
    : never
  : B extends ''
    ? C extends '0'
      ? Trimmed<R>
      : never
    : never

/** How often B goes into A, less than ten times, and what is left. */
type OneDigit<A extends string, B extends string, Q extends List = []> = [Minus<A, B>] extends [
  infer Rest extends string,
]
  ? [Rest] extends [never]
    ? [Count<Q>, A]
    : OneDigit<Rest, B, [...Q, 0]>
  : never

/** A / B by long division, A with its first digit first; never unless it goes in without a rest. */
type Divided<
  A extends string,
  B extends string,
  Rest extends string = '',
  Q extends string = '',
> = A extends `${infer D extends Digit}${infer T}`
  ? OneDigit<Trimmed<`${D}${Rest}`>, B> extends [infer N extends string, infer Left extends string]
    ? Divided<T, B, Left, `${Q}${N}` extends '0' ? '' : `${Q}${N}`>
    : never
  : Rest extends ''
    ? Q
    : never

/** Whether a string is a number as sizes are: no sign, no point, no exponent. */
type IsNatural<S extends string> = S extends `${Digit}${infer T}` ? (T extends '' ? true : IsNatural<T>) : false

/** The product of sizes, last digit first; `string` where one of them is not known. */
export type ProductOf<S extends readonly unknown[], R extends string = '1'> = S extends readonly [
  infer N,
  ...infer Rest,
]
  ? [N] extends [number]
    ? number extends N
      ? string
      : IsNatural<`${N}`> extends true
        ? N extends 0
          ? ProductOf<Rest, '0'>
          : ProductOf<Rest, R extends '0' ? '0' : Times<R, Reversed<`${N}`>>>
        : string
    : string
  : R

/** A product as a number. */
export type NumberOf<P extends string> = string extends P
  ? number
  : Reversed<P> extends `${infer N extends number}`
    ? N
    : number

/** The quotient of two products, never where there is a rest, `number` where one is not known. */
export type QuotientOf<A extends string, B extends string> = string extends A
  ? number
  : string extends B
    ? number
    : B extends '0'
      ? never
      : A extends '0'
        ? 0
        : Divided<Reversed<A>, B> extends infer Q extends string
          ? [Q] extends [never]
            ? never
            : Q extends `${infer N extends number}`
              ? N
              : number
          : never
