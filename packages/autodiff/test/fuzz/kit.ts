/** What one step of a random program draws from: operands brought to the form an operation takes, and small choices. */
import { isFloating, isInteger, sizeOf, type DType, type Shape, type Value } from '@pullback/core'
import type { Library } from './recorder.ts'

/** One instruction: an operation, which values it reads (0 is the latest), what decides the rest, and steps of functions it is given. */
export interface Step {
  readonly op: string
  readonly ins: readonly number[]
  readonly seed: number
  readonly body: readonly Step[]
}

/**
 * `any`: every operation, sums of small whole numbers only, so that no order of addition shows.
 * `linear`: inside a derivative, operations that keep whole numbers whole, so that gradients are exact as well.
 * `smooth`: sums and derivatives of anything, compared up to rounding.
 */
export type Mode = 'any' | 'linear' | 'smooth'

/** Runs steps on values and returns the last one made. */
export type RunBody = (steps: readonly Step[], pool: readonly Value[], mode: Mode) => Value

export const INTEGERS: readonly DType[] = ['int32', 'uint32', 'int8', 'uint8', 'int16', 'uint16']
export const WORDS: readonly DType[] = ['int32', 'uint32']
export const FLOATS: readonly DType[] = ['float32', 'float64', 'float16', 'bfloat16']
export const NUMBERS: readonly DType[] = [...FLOATS, ...INTEGERS]

/** No value of a program is larger; longer ones are cut. */
export const LIMIT = 1200

export class Kit {
  readonly lib: Library
  readonly mode: Mode
  readonly body: readonly Step[]
  readonly run: RunBody
  readonly #pool: readonly Value[]
  readonly #ins: readonly number[]
  /** Positions of the operands read so far. */
  readonly used: number[] = []
  #seed: number

  constructor(lib: Library, step: Step, pool: readonly Value[], mode: Mode, run: RunBody) {
    this.lib = lib
    this.mode = mode
    this.body = step.body
    this.run = run
    this.#pool = pool
    this.#ins = step.ins
    this.#seed = step.seed
  }

  /** A whole number from 0 to n - 1; 0 once the seed is used up. */
  int(n: number): number {
    const r = this.#seed % n
    this.#seed = Math.floor(this.#seed / n)
    return r
  }

  between(lo: number, hi: number): number {
    return lo + this.int(hi - lo + 1)
  }

  pick<T>(xs: readonly T[]): T {
    return xs[this.int(xs.length)]!
  }

  flag(): boolean {
    return this.int(2) === 1
  }

  /** The next operand. */
  any(): Value {
    const back = this.#ins[this.used.length] ?? 0
    const at = this.#pool.length - 1 - (back % this.#pool.length)
    this.used.push(at)
    return this.#pool[at]!
  }

  /** The next operand, converted unless it has one of these dtypes. */
  of(dtypes: readonly DType[]): Value {
    const x = this.any()
    return dtypes.includes(x.dtype) ? x : this.lib.np.astype(x, this.pick(dtypes))
  }

  number(): Value {
    return this.of(NUMBERS)
  }

  float(): Value {
    return this.of(FLOATS)
  }

  integer(): Value {
    return this.of(INTEGERS)
  }

  bool(): Value {
    return this.of(['bool'])
  }

  /** A value brought to a rank between `least` and `most`. */
  ranked(x: Value, least: number, most = 9): Value {
    const { np } = this.lib
    if (x.shape.length < least) {
      return np.reshape(x, [...new Array<number>(least - x.shape.length).fill(1), ...x.shape])
    }
    if (x.shape.length <= most) return x
    const shape = x.shape.slice(0, most)
    shape[most - 1] = sizeOf(x.shape.slice(most - 1))
    return np.reshape(x, shape)
  }

  /** At most the first `n` elements of each axis. */
  atMost(x: Value, n: number): Value {
    if (x.shape.every((d) => d <= n)) return x
    return this.lib.lax.slice(
      x,
      x.shape.map(() => 0),
      x.shape.map((d) => Math.min(d, n)),
    )
  }

  /** A value that has an element along each axis. */
  filled(x: Value): Value {
    if (!x.shape.includes(0)) return x
    return this.lib.np.zeros(
      x.shape.map((d) => Math.max(1, d)),
      x.dtype,
    )
  }

  /** The elements of a value in another shape: broadcast, or cut or repeated in row-major order. */
  fit(x: Value, shape: Shape): Value {
    const { np, lax } = this.lib
    if (x.shape.length === shape.length && x.shape.every((d, i) => d === shape[i])) return x
    const tail = shape.slice(Math.max(0, shape.length - x.shape.length))
    if (x.shape.length <= shape.length && x.shape.every((d, i) => d === tail[i] || d === 1)) {
      return np.broadcastTo(x, shape)
    }
    const n = sizeOf(shape)
    const have = sizeOf(x.shape)
    if (have === 0) return np.zeros(shape, x.dtype)
    const times = Math.ceil(n / have)
    const flat = np.ravel(x)
    const long = times > 1 ? np.tile(flat, times) : flat
    return np.reshape(have * Math.max(1, times) === n ? long : lax.slice(long, [0], [n]), shape)
  }

  /** A value with the shape and dtype of another. */
  as(x: Value, like: Value): Value {
    return this.fit(x.dtype === like.dtype ? x : this.lib.np.astype(x, like.dtype), like.shape)
  }

  /** The next operand with the shape and dtype of another. */
  like(x: Value): Value {
    return this.as(this.any(), x)
  }

  /** Whole numbers between -8 and 8 of the same dtype: their sums are exact in any order. */
  small(x: Value): Value {
    const { np } = this.lib
    if (x.dtype === 'bool') return x
    if (this.mode === 'linear') return np.clip(x, -8, 8)
    if (isInteger(x.dtype)) return x
    return np.where(np.less(np.abs(x), 8), np.trunc(x), np.astype(1, x.dtype))
  }

  /** 1 or -1, whose products are exact. */
  sign(x: Value): Value {
    const { np } = this.lib
    if (!isFloating(x.dtype)) return x
    return np.where(np.less(x, 0), np.astype(-1, x.dtype), np.astype(1, x.dtype))
  }

  axis(x: Value): number {
    return this.int(Math.max(1, x.shape.length))
  }

  axes(x: Value): readonly number[] {
    return x.shape.map((_, d) => d).filter(() => this.flag())
  }

  order(x: Value): readonly number[] {
    const rest = x.shape.map((_, d) => d)
    return x.shape.map(() => rest.splice(this.int(rest.length), 1)[0]!)
  }
}

export type Operation = (k: Kit) => Value
export type Operations = Readonly<Record<string, Operation>>
