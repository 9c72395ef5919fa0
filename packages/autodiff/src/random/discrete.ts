/** Samplers of truth values, integers, positions and orders. Their bits are JAX's. */
import {
  checkOptions,
  isInteger,
  isWide,
  normalizeAxis,
  rangeOf,
  scalar,
  showShape,
  sizeOf,
  type DType,
  type Operand,
  type Shape,
  type Value,
} from '@pullback/core'
import { checkDType } from '../given.ts'
import { add, max, min, mul, neg, rem, sub } from '../primitives/arithmetic.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { log } from '../primitives/exponential.ts'
import { permute, slice } from '../primitives/layout.ts'
import { iota, sortTogether } from '../primitives/random.ts'
import { argmax } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { searchsorted, take, takeAlongAxis } from '../numpy/indexing.ts'
import { asValue, like, stretchTo, toFloating } from '../numpy/operands.ts'
import { moveaxis } from '../numpy/shape.ts'
import { cumsum } from '../numpy/statistics.ts'
import { checkFloat, drawShape, parameterOf, uniformFor, words32 } from './bits.ts'
import { checkMode, gumbelFor, uniformPair, type DrawMode } from './continuous.ts'
import { fused } from './fused.ts'
import { checkKey, type Key } from './key.ts'
import { split } from './keys.ts'
import { using } from './keyUse.ts'

export interface BernoulliOptions {
  /** 'high' draws twice as many bits, for probabilities below about 10^-7; its draws are other ones. Default 'low'. */
  readonly mode?: DrawMode
}

/** True with probability `p`, which may be an array; the shape drawn is by default that of `p`. */
export const bernoulli = (k: Key, p: Operand = 0.5, shape?: number | Shape, options: BernoulliOptions = {}): Value => {
  checkOptions('bernoulli', options, ['mode'])
  const mode = checkMode('bernoulli', options.mode)
  return typeof p === 'number' && mode === 'low'
    ? fused('bernoulli', k, shape === undefined ? [] : shape, [p], (one, to) => drawBernoulli(one, p, to, mode))
    : using('bernoulli', k, (one) => drawBernoulli(one, p, shape, mode))
}

const drawBernoulli = (k: Key, p: Operand, shape: number | Shape | undefined, mode: DrawMode): Value => {
  const fn = 'bernoulli'
  const probability = toFloating(fn, p)
  const to = shape === undefined ? probability.shape : drawShape(fn, shape)
  const { dtype } = probability
  const threshold = parameterOf(fn, 'p', p, to, dtype)
  if (mode === 'low') return compare('lt', uniformFor(fn, k, to, { dtype }), threshold)
  const [u, rest] = uniformPair(fn, k, to, checkFloat(fn, dtype))
  return compare('lt', rest, sub(threshold, u))
}

/** -1 or 1, each with probability 1/2. */
export const rademacher = (k: Key, shape: number | Shape = [], dtype: DType = 'int32'): Value =>
  fused('rademacher', k, shape, [dtype], (one, to) =>
    rademacherFor('rademacher', one, drawShape('rademacher', to), dtype),
  )

/** `rademacher` under the name of the sampler that draws through it. */
export const rademacherFor = (fn: string, k: Key, shape: Shape, dtype: DType): Value => {
  checkDType(fn, dtype)
  const u = uniformFor(fn, k, shape, { dtype: dtype === 'float64' ? dtype : 'float32' })
  return select(compare('lt', u, like(u, 0.5)), scalar(1, dtype), scalar(-1, dtype))
}

/**
 * Integers in [minval, maxval), of any integer type. Bounds may be arrays that broadcast to `shape`. Where
 * maxval ≤ minval the result is minval. A bound beyond the type counts as its edge: maxval 2^31 draws every int32.
 */
export const randint = (
  k: Key,
  shape: number | Shape,
  minval: Operand,
  maxval: Operand,
  dtype: DType = 'int32',
): Value =>
  fused('randint', k, shape, [minval, maxval, dtype], (one, to) => drawIntegers(one, to, minval, maxval, dtype))

const drawIntegers = (k: Key, shape: number | Shape, minval: Operand, maxval: Operand, dtype: DType): Value => {
  checkKey('randint', k)
  checkDType('randint', dtype)
  if (!isInteger(dtype)) throw new TypeError(`randint: dtype must be an integer type, got ${dtype}`)
  if (!isWide(dtype)) {
    // As int32, where the type's whole range has an upper bound.
    const [least, greatest] = rangeOf(dtype)
    const bound = (x: Operand): Operand => {
      if (typeof x === 'number') return Number.isInteger(x) ? Math.min(greatest + 1, Math.max(least, x)) : x
      const v = asValue('randint', x)
      if (!isInteger(v.dtype)) return v
      const wide = convert(v, v.dtype === 'uint32' ? 'uint32' : 'int32')
      const low = least < 0 && v.dtype === 'uint32' ? 0 : least
      return convert(min(max(wide, like(wide, low)), like(wide, greatest + 1)), 'int32')
    }
    return convert(drawIntegers(k, shape, bound(minval), bound(maxval), 'int32'), dtype)
  }
  const to = drawShape('randint', shape)
  const [lowest, highest] = rangeOf(dtype)
  const bound = (x: Operand): Value => {
    if (typeof x !== 'number') {
      const v = asValue('randint', x)
      if (!isInteger(v.dtype)) throw new TypeError(`randint: bounds must be integers, got ${v.dtype}`)
      return parameterOf('randint', 'bounds', v, to, dtype)
    }
    if (!Number.isInteger(x)) throw new TypeError(`randint: bounds must be integers, got ${x}`)
    return scalar(Math.min(highest, Math.max(lowest, x)), dtype)
  }
  const [from, until] = [bound(minval), bound(maxval)]
  const isEmpty = compare('le', until, from)
  const width = convert(sub(until, from), 'uint32')
  // The highest number itself may be drawn only if maxval lies beyond it. A span of 0 then stands for 2^32.
  const includesHighest = typeof maxval === 'number' && maxval > highest
  const counted = includesHighest ? add(width, like(width, 1)) : width
  const span = select(isEmpty, like(width, 1), counted)
  const [a, b] = split(k)
  const [high, low] = [words32(a, to), words32(b, to)]
  // 2^32 mod span, from two halves: (high·2^32 + low) mod span without 64-bit integers.
  const half = rem(like(span, 2 ** 16), span)
  const factor = rem(mul(half, half), span)
  const offset = rem(add(mul(rem(high, span), factor), rem(low, span)), span)
  return add(from, convert(offset, dtype))
}

/** Rounds of sorting by 32-bit keys after which ties among `size` elements no longer matter, as JAX counts them. */
const rounds = (size: number): number => Math.ceil((3 * Math.log(Math.max(1, size))) / Math.log(2 ** 32 - 1))

export interface PermutationOptions {
  /** The axis along which elements are reordered. Default 0. */
  readonly axis?: number
  /** Each row along the axis gets an order of its own; by default all share one. */
  readonly independent?: boolean
}

const PERMUTATION_OPTIONS: readonly string[] = ['axis', 'independent']

/** The numbers 0 … n-1 in random order (a number), or the elements of an array in random order along an axis. */
export const permutation = (k: Key, x: number | Value, options: PermutationOptions = {}): Value => {
  checkOptions('permutation', options, PERMUTATION_OPTIONS)
  return using('permutation', k, (one) => {
    checkKey('permutation', one)
    if (typeof x === 'number') {
      const [n] = drawShape('permutation', x) as readonly [number] // one size in, one out
      return shuffled(one, [n], 0)
    }
    const v = asValue('permutation', x)
    const { independent = false } = options
    const axis = normalizeAxis('permutation', options.axis ?? 0, v.shape.length)
    if (independent || v.shape.length === 1)
      return takeAlongAxis(v, shuffled(one, v.shape, axis), { axis, mode: 'clip' })
    return take(v, shuffled(one, [v.shape[axis]!], 0), { axis, mode: 'clip' })
  })
}

/** Position numbers along `axis` of an array of this shape, in random order. */
const shuffled = (k: Key, shape: Shape, axis: number): Value => {
  const rank = shape.length
  const order = [...shape.keys()].filter((d) => d !== axis).concat(axis)
  const back = shape.map((_, d) => order.indexOf(d))
  const rows = order.map((d) => shape[d]!)
  let positions = iota(rows, 'int32', rank - 1)
  let rest = k
  for (let i = rounds(sizeOf(shape)); i > 0; i--) {
    const [next, now] = split(rest)
    rest = next
    positions = sortTogether([permute(words32(now, shape), order), positions], 1)[1]!
  }
  return permute(positions, back)
}

/** The elements of an array in random order along an axis, rows staying whole. */
export const shuffle = (k: Key, x: Value, options: PermutationOptions = {}): Value => {
  checkOptions('shuffle', options, PERMUTATION_OPTIONS)
  return using('shuffle', k, (one) => permutation(checkKey('shuffle', one), asValue('shuffle', x), options))
}

export interface ChoiceOptions {
  /** Whether an element may be drawn more than once. Default true. */
  readonly replace?: boolean
  /** Probability of each element [n]; they need not add up to 1. Default equal. */
  readonly p?: Value
  /** The axis of an array to draw along. Default 0. */
  readonly axis?: number
  /** As for `gumbel`, which draws with `p` and without replacement go through. Default 'low'. */
  readonly mode?: DrawMode
}

/**
 * Random elements: of 0 … n-1 (a number), or of an array along an axis, which `shape` then replaces in the result.
 * @throws RangeError when more are wanted without replacement than there are.
 */
export const choice = (k: Key, x: number | Value, shape: number | Shape = [], options: ChoiceOptions = {}): Value => {
  checkOptions('choice', options, ['replace', 'p', 'axis', 'mode'])
  return using('choice', k, (one) => {
    checkKey('choice', one)
    const { replace = true, p } = options
    const mode = checkMode('choice', options.mode)
    const to = drawShape('choice', shape)
    const v = typeof x === 'number' ? undefined : asValue('choice', x)
    const axis = v === undefined ? 0 : normalizeAxis('choice', options.axis ?? 0, v.shape.length)
    const n = v === undefined ? drawShape('choice', x as number)[0]! : v.shape[axis]!
    const count = sizeOf(to)
    if (n === 0 && count > 0) throw new RangeError('choice: there must be something to draw from, got 0 elements')
    if (!replace && count > n) {
      throw new RangeError(
        `choice: without replacement at most all ${n} elements can be drawn, got shape ${showShape(to)}`,
      )
    }
    if (p !== undefined && (p.shape.length !== 1 || p.shape[0] !== n)) {
      throw new TypeError(
        `choice: p must have one probability per element, got ${showShape(p.shape)} for ${n} elements`,
      )
    }
    const positions =
      p === undefined
        ? replace
          ? randint(one, to, 0, n)
          : reshapeTo(slice(permutation(one, n), [0], [count]), to)
        : replace
          ? weighted(one, toFloating('choice', p), to)
          : reshapeTo(
              slice(largestFirst(gumbelSum('choice', one, log(toFloating('choice', p)), [], mode)), [0], [count]),
              to,
            )
    return v === undefined ? positions : take(v, positions, { axis, mode: 'clip' })
  })
}

/** Positions by inverting the cumulative distribution. */
const weighted = (k: Key, p: Value, shape: Shape): Value => {
  const sums = cumsum(p)
  const n = p.shape[0]!
  const total = reshapeTo(slice(sums, [n - 1], [n]), [])
  const u = uniformFor('choice', k, shape, { dtype: p.dtype })
  return searchsorted(sums, mul(total, sub(like(u, 1), u)))
}

/** Logits plus Gumbel noise, repeated along new leading axes: the largest of a row is a draw from its softmax. */
const gumbelSum = (fn: string, k: Key, logits: Value, prefix: Shape, mode: DrawMode): Value => {
  const shape = [...prefix, ...logits.shape]
  return add(gumbelFor(fn, k, shape, logits.dtype, mode), stretchTo(logits, shape))
}

/** Positions along the last axis from the largest element to the smallest; equal ones in order. */
const largestFirst = (x: Value): Value => sortTogether([neg(x), iota(x.shape, 'int32', x.shape.length - 1)], 1)[1]!

export interface CategoricalOptions {
  /** The axis of the logits along which classes lie. Default -1. */
  readonly axis?: number
  /** The shape drawn; its last sizes must be what the logits' other axes broadcast to. Default: those axes. */
  readonly shape?: Shape
  /** Whether the draws along the added axes may repeat a class. Default true. */
  readonly replace?: boolean
  /** As for `gumbel`: 'high' for classes rarer than about one in 10^7. Default 'low'. */
  readonly mode?: DrawMode
}

/**
 * Classes drawn with probability softmax(logits), as int32 positions along the axis of the classes.
 * @throws TypeError when `shape` does not end in the logits' other axes.
 */
export const categorical = (k: Key, logits: Operand, options: CategoricalOptions = {}): Value => {
  checkOptions('categorical', options, ['axis', 'shape', 'replace', 'mode'])
  return using('categorical', k, (one) => {
    checkKey('categorical', one)
    const { replace = true } = options
    const mode = checkMode('categorical', options.mode)
    const v = toFloating('categorical', logits)
    const axis = normalizeAxis('categorical', options.axis ?? -1, v.shape.length)
    const batch = v.shape.filter((_, d) => d !== axis)
    const to = options.shape === undefined ? batch : drawShape('categorical', options.shape)
    const split = to.length - batch.length
    const prefix = to.slice(0, Math.max(0, split))
    const drawn = to.slice(prefix.length)
    if (split < 0 || batch.some((n, d) => n !== 1 && n !== drawn[d])) {
      throw new TypeError(
        `categorical: shape must end in the logits' shape without the axis of the classes, got ${showShape(to)} for ${showShape(batch)}`,
      )
    }
    if (!replace) {
      const n = v.shape[axis]!
      const count = sizeOf(prefix)
      if (count > n) {
        throw new RangeError(`categorical: without replacement at most all ${n} classes can be drawn, got ${count}`)
      }
      const ranked = largestFirst(moveaxis(gumbelSum('categorical', one, v, [], mode), axis, -1))
      const first = slice(
        ranked,
        ranked.shape.map(() => 0),
        [...batch, count],
      )
      return reshapeTo(moveaxis(first, -1, 0), to)
    }
    const full = [...drawn.slice(0, axis), v.shape[axis]!, ...drawn.slice(axis)]
    return argmax(gumbelSum('categorical', one, stretchTo(v, full), prefix, mode), [prefix.length + axis])
  })
}
