/** The common face of arrays and traced values: shape, dtype and the methods users chain. What the methods do is installed by the package that knows operations. */
import type { DType, TypedArray } from './dtype.ts'
import { ArrayConversionError } from './errors.ts'
import { showShape, sizeOf, type Shape } from './shape.ts'

/** Numbers or truth values nested to equal depth and length. */
export type Nested = number | boolean | readonly Nested[]

/** What an operation accepts beside a value: a JS number or boolean stands for a scalar. */
export type Operand = Value | number | boolean

export type Axes = number | readonly number[] | null

export interface ReduceOptions {
  /** Axes to reduce, negative from the end; null or missing means all. */
  readonly axis?: Axes
  /** Keep reduced axes with size 1. */
  readonly keepdims?: boolean
}

/**
 * One subscript of `x.at(…)`, for one axis (a mask: for as many as it has): a position, a range as text (`'1:'`, `'::-1'`)
 * or as an object, positions or a mask (arrays, or JS numbers or booleans nested), null for a new axis, `'...'` for the
 * axes not mentioned.
 */
export type Subscript =
  | number
  | string
  | null
  | Value
  | readonly Nested[]
  | { readonly start?: number | null; readonly stop?: number | null; readonly step?: number | null }

export interface AtOptions {
  /**
   * What positions outside do, after negative ones counted from the end. Reads: `clip` (default) the nearest element,
   * `fill` the fill value. Updates: `drop` (default) nothing, `clip` reach the nearest element. `promiseInBounds` is the
   * default. Numbers known to be outside throw unless a mode is given.
   */
  readonly mode?: 'clip' | 'fill' | 'drop' | 'promiseInBounds'
  /** A promise that no element is named twice; the derivative of `multiply` by its values needs it. */
  readonly uniqueIndices?: boolean
  /** A promise that makes no difference here. */
  readonly indicesAreSorted?: boolean
}

export interface AtGetOptions extends AtOptions {
  /** What mode `fill` reads outside: NaN, the lowest int, the highest uint or true by default. */
  readonly fillValue?: number | boolean
}

/** The elements that subscripts name: to read, or to make an array with new ones in their place. */
export interface Place {
  readonly get: (options?: AtGetOptions) => Value
  /** Of several values for one element the last stays, and it alone has a derivative. */
  readonly set: (values: Operand, options?: AtOptions) => Value
  /** Several values for one element add up; so with the other operations. */
  readonly add: (values: Operand, options?: AtOptions) => Value
  readonly subtract: (values: Operand, options?: AtOptions) => Value
  readonly multiply: (values: Operand, options?: AtOptions) => Value
  readonly mul: (values: Operand, options?: AtOptions) => Value
  readonly divide: (values: Operand, options?: AtOptions) => Value
  /** Of several exponents for one element the last counts. */
  readonly power: (values: Operand, options?: AtOptions) => Value
  /** Equal extremes share the derivative equally. */
  readonly min: (values: Operand, options?: AtOptions) => Value
  readonly max: (values: Operand, options?: AtOptions) => Value
  /** `f`, which acts element by element, as often as an element is named. */
  readonly apply: (f: (x: Value) => Value, options?: AtOptions) => Value
}

/** The operations behind the methods. One implementation is installed when the operations are loaded. */
export interface Operators {
  readonly binary: (name: BinaryMethod, x: Value, y: Operand) => Value
  readonly unary: (name: UnaryMethod, x: Value) => Value
  readonly reduce: (name: ReduceMethod, x: Value, options: ReduceOptions) => Value
  readonly matmul: (x: Value, y: Operand) => Value
  readonly reshape: (x: Value, shape: Shape) => Value
  readonly transpose: (x: Value, axes: readonly number[] | undefined) => Value
  readonly astype: (x: Value, dtype: DType) => Value
  readonly at: (x: Value, subscripts: readonly Subscript[]) => Place
}

export type BinaryMethod =
  | 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'rem' | 'maximum' | 'minimum'
  | 'equal' | 'notEqual' | 'less' | 'lessEqual' | 'greater' | 'greaterEqual' // prettier-ignore
export type UnaryMethod = 'neg' | 'abs' | 'exp' | 'log' | 'sqrt' | 'square' | 'tanh' | 'logicalNot'
export type ReduceMethod = 'sum' | 'mean' | 'prod' | 'max' | 'min' | 'all' | 'any' | 'argmax' | 'argmin'

let installed: Operators | undefined

/** Sets what the methods of every value do. Called once by the package that defines the operations. */
export const installOperators = (operators: Operators): void => {
  installed = operators
}

const operators = (): Operators => {
  if (installed === undefined) throw new Error('array methods need @pullback/autodiff: import it once, anywhere')
  return installed
}

/**
 * An array or a value being traced. Values are immutable: every method returns a new one. Binary methods broadcast and
 * promote dtypes like the functions of the same name, and accept JS numbers, which take the array's dtype.
 */
export abstract class Value {
  abstract readonly shape: Shape
  abstract readonly dtype: DType
  /** Whether the dtype yields to another operand's: true for what came from bare JS numbers. */
  abstract readonly weakType: boolean
  /**
   * The elements in row-major order, one byte 0 or 1 each for bool. Read only.
   * @throws an error that says what to write instead if the value is being traced and has no elements.
   */
  abstract get data(): TypedArray
  /** The only element, as a number or boolean; throws if there is not exactly one, or none to read. */
  abstract item(): number | boolean
  /** The elements as nested JS arrays; a scalar gives the bare element. */
  abstract toNested(): Nested

  /** Number of axes. */
  get ndim(): number {
    return this.shape.length
  }
  /** Number of elements. */
  get size(): number {
    return sizeOf(this.shape)
  }

  add(y: Operand): Value {
    return operators().binary('add', this, y)
  }
  sub(y: Operand): Value {
    return operators().binary('sub', this, y)
  }
  mul(y: Operand): Value {
    return operators().binary('mul', this, y)
  }
  /** True division: integers give float32. */
  div(y: Operand): Value {
    return operators().binary('div', this, y)
  }
  pow(y: Operand): Value {
    return operators().binary('pow', this, y)
  }
  /** Remainder with the sign of the divisor, as Python's `%`. */
  rem(y: Operand): Value {
    return operators().binary('rem', this, y)
  }
  maximum(y: Operand): Value {
    return operators().binary('maximum', this, y)
  }
  minimum(y: Operand): Value {
    return operators().binary('minimum', this, y)
  }
  equal(y: Operand): Value {
    return operators().binary('equal', this, y)
  }
  notEqual(y: Operand): Value {
    return operators().binary('notEqual', this, y)
  }
  less(y: Operand): Value {
    return operators().binary('less', this, y)
  }
  lessEqual(y: Operand): Value {
    return operators().binary('lessEqual', this, y)
  }
  greater(y: Operand): Value {
    return operators().binary('greater', this, y)
  }
  greaterEqual(y: Operand): Value {
    return operators().binary('greaterEqual', this, y)
  }
  neg(): Value {
    return operators().unary('neg', this)
  }
  abs(): Value {
    return operators().unary('abs', this)
  }
  exp(): Value {
    return operators().unary('exp', this)
  }
  log(): Value {
    return operators().unary('log', this)
  }
  sqrt(): Value {
    return operators().unary('sqrt', this)
  }
  square(): Value {
    return operators().unary('square', this)
  }
  tanh(): Value {
    return operators().unary('tanh', this)
  }
  logicalNot(): Value {
    return operators().unary('logicalNot', this)
  }
  sum(options: ReduceOptions = {}): Value {
    return operators().reduce('sum', this, options)
  }
  mean(options: ReduceOptions = {}): Value {
    return operators().reduce('mean', this, options)
  }
  prod(options: ReduceOptions = {}): Value {
    return operators().reduce('prod', this, options)
  }
  max(options: ReduceOptions = {}): Value {
    return operators().reduce('max', this, options)
  }
  min(options: ReduceOptions = {}): Value {
    return operators().reduce('min', this, options)
  }
  all(options: ReduceOptions = {}): Value {
    return operators().reduce('all', this, options)
  }
  any(options: ReduceOptions = {}): Value {
    return operators().reduce('any', this, options)
  }
  argmax(options: ReduceOptions = {}): Value {
    return operators().reduce('argmax', this, options)
  }
  argmin(options: ReduceOptions = {}): Value {
    return operators().reduce('argmin', this, options)
  }
  /** Matrix product; see `np.matmul` for batched and vector operands. */
  matmul(y: Operand): Value {
    return operators().matmul(this, y)
  }
  /** The same elements in row-major order under another shape; one size may be -1. */
  reshape(...shape: readonly number[] | [Shape]): Value {
    return operators().reshape(this, typeof shape[0] === 'object' ? shape[0] : (shape as readonly number[]))
  }
  /** Axes reversed, or permuted as given. */
  transpose(axes?: readonly number[]): Value {
    return operators().transpose(this, axes)
  }
  /** Axes reversed. */
  get T(): Value {
    return operators().transpose(this, undefined)
  }
  astype(dtype: DType): Value {
    return operators().astype(this, dtype)
  }

  /**
   * The elements that subscripts name, as in `x.at(0, '1:').set(5)`: the update is a new array, `x` stays as it is.
   * Subscripts mean what they mean in NumPy.
   */
  at(...subscripts: readonly Subscript[]): Place {
    return operators().at(this, subscripts)
  }

  /** What kind of value this is, for messages: `array` or the name of the transform that traces it. */
  protected abstract describe(): string

  /** What `console.log` prints in Node, where `isNested` means inside another object. */
  protected abstract show(isNested: boolean): string

  // The method Node calls for `console.log`, with the levels it may still descend and its options, which say with how
  // many it began; a computed key would need its type inferred in declarations.
  static {
    Object.defineProperty(this.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: Value, depth?: number | null, options?: { readonly depth?: number | null }): string {
        const began = options?.depth
        return this.show(typeof depth === 'number' && typeof began === 'number' && depth < began)
      },
    })
  }

  abstract toString(): string

  /** Template strings print; every other implicit conversion would be silently wrong and throws. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString()
    throw new ArrayConversionError(
      'arrays cannot be used as JavaScript numbers (as in `x * 2` or `x > 0`); write x.mul(2) or x.greater(0), or ' +
        `x.item() for the number in a one-element array, got ${this.describe()} of shape ${showShape(this.shape)}`,
    )
  }
}

export const isValue = (x: unknown): x is Value => x instanceof Value
