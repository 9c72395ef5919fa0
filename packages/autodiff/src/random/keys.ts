/** Making keys: from seeds, by splitting, by folding numbers in. Numbers are drawn in the files beside this one. */
import {
  broadcastShapes,
  checkOptions,
  checkShape,
  isInteger,
  isValue,
  keyWords,
  keyWords64,
  NdArray,
  scalar,
  showShape,
  sizeOf,
  threefry2x32 as threefryWords,
  type Shape,
  type Value,
} from '@pullback/core'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { concatenate } from '../primitives/concatenate.ts'
import { convert } from '../primitives/convert.ts'
import { slice } from '../primitives/layout.ts'
import { iota, threefry2x32 } from '../primitives/random.ts'
import { reduceAnd } from '../primitives/reduce.ts'
import { stretchTo } from '../numpy/operands.ts'
import { checkKey, Key } from './key.ts'
import { cloned, using } from './keyUse.ts'

const known = (words: readonly number[]): Key => new Key(new NdArray('uint32', [2], Uint32Array.from(words)))

export interface KeyOptions {
  /** How many bits of the seed count. Default 32; with 64 seeds that differ by a multiple of 2^32 give different keys. */
  readonly bits?: 32 | 64
}

/**
 * The key of an integer seed: words [0, seed mod 2^32], as JAX gives without 64-bit types; with `bits: 64` as it gives with
 * them. A seed may be a traced int32 or uint32 scalar, whose upper word is 0 either way.
 * @throws TypeError for anything but an integer; RangeError for a number beyond 2^53 (use a bigint).
 */
export const key = (seed: number | bigint | Value, options: KeyOptions = {}): Key => {
  checkOptions('key', options, ['bits'])
  const width: number = options.bits ?? 32
  if (width !== 32 && width !== 64) throw new RangeError(`key: bits must be 32 or 64, got ${width}`)
  if (!isValue(seed)) return known((width === 64 ? keyWords64 : keyWords)(seed, 'key'))
  if (!isInteger(seed.dtype) || seed.shape.length > 0) {
    throw new TypeError(
      `key: the seed must be an integer scalar, got ${seed.dtype}${showShape(seed.shape)}${seed.shape.length > 0 ? '; for a batch of keys use vmap(key)(seeds)' : ''}`,
    )
  }
  return new Key(joinWords(broadcastInDim(scalar(0, 'uint32'), [], []), convert(seed, 'uint32')))
}

/** Two arrays of words [...] as key data [..., 2]. */
const joinWords = (hi: Value, lo: Value): Value => {
  const column = (x: Value): Value => reshapeTo(x, [...x.shape, 1])
  return concatenate([column(hi), column(lo)], hi.shape.length)
}

/** The two words of one key, as scalars. */
export const wordsOf = (k: Key): readonly [Value, Value] => {
  const word = (i: number): Value => reshapeTo(slice(k.data, [i], [i + 1]), [])
  return [word(0), word(1)]
}

/** Words of a key that is an array now: children are then computed without the compiler. */
const knownWords = (k: Key): readonly [number, number] | undefined =>
  k.data instanceof NdArray ? [k.data.data[0]!, k.data.data[1]!] : undefined

/** Children number 0 … n-1 of a key as data [...shape, 2]. */
const childData = (k: Key, shape: Shape): Value => {
  const words = knownWords(k)
  const n = sizeOf(shape)
  if (words !== undefined) {
    const out = new Uint32Array(2 * n)
    for (let i = 0; i < n; i++) out.set(threefryWords(...words, 0, i), 2 * i)
    return new NdArray('uint32', [...shape, 2], out)
  }
  const [hi, lo] = threefry2x32(...wordsOf(k), scalar(0, 'uint32'), iota(shape, 'uint32'))
  return joinWords(hi, lo)
}

/**
 * New keys that are independent of each other and of `k`, which must not be used again. A number gives a list, to take
 * apart: `const [a, b] = split(k)`. A shape gives one batch of keys, for `vmap`.
 */
export function split(k: Key): readonly [Key, Key]
export function split(k: Key, shape: Shape): Key
export function split<const N extends number>(k: Key, count: N): KeyList<N>
export function split(k: Key, count: number | Shape = 2): readonly Key[] | Key {
  checkKey('split', k)
  return using('split', k, (one) => children(one, count))
}

const children = (k: Key, count: number | Shape): readonly Key[] | Key => {
  if (typeof count !== 'number') return new Key(childData(k, [...checkShape('split', count)]))
  checkShape('split', [count])
  const data = childData(k, [count])
  if (data instanceof NdArray) {
    const words = data.data
    return Array.from({ length: count }, (_, i) => known([words[2 * i]!, words[2 * i + 1]!]))
  }
  return Array.from({ length: count }, (_, i) => new Key(reshapeTo(slice(data, [i, 0], [i + 1, 2]), [2])))
}

/** What `split(k, n)` gives: a tuple for a literal n, so that taking it apart needs no checks. */
export type KeyList<N extends number> = N extends 1
  ? readonly [Key]
  : N extends 2
    ? readonly [Key, Key]
    : N extends 3
      ? readonly [Key, Key, Key]
      : N extends 4
        ? readonly [Key, Key, Key, Key]
        : N extends 5
          ? readonly [Key, Key, Key, Key, Key]
          : readonly Key[]

/**
 * The key for a number under `k`, as a step or layer number: `foldIn(k, i)` is child i of `split`. `data` is an integer
 * modulo 2^32 or an integer scalar, traced or not.
 */
export const foldIn = (k: Key, data: number | Value): Key => {
  checkKey('foldIn', k)
  if (isValue(data)) {
    if (!isInteger(data.dtype) || data.shape.length > 0) {
      throw new TypeError(`foldIn: data must be an integer scalar, got ${data.dtype}${showShape(data.shape)}`)
    }
    return new Key(joinWords(...threefry2x32(...wordsOf(k), scalar(0, 'uint32'), convert(data, 'uint32'))))
  }
  if (!Number.isSafeInteger(data)) throw new TypeError(`foldIn: data must be an integer, got ${String(data)}`)
  const counter = Number(BigInt.asUintN(32, BigInt(data)))
  const words = knownWords(k)
  if (words !== undefined) return known(threefryWords(...words, 0, counter))
  return new Key(joinWords(...threefry2x32(...wordsOf(k), scalar(0, 'uint32'), scalar(counter, 'uint32'))))
}

/** The same key once more: drawing from both gives the same numbers, and `debugKeyReuse` takes it for intended. */
export const clone = (k: Key): Key => {
  wordsIn('clone', k)
  return cloned(k)
}

/** The words of a key or of a batch: uint32 [..., 2]. */
export const keyData = (k: Key): Value => wordsIn('keyData', k)

const wordsIn = (fn: string, k: Key): Value => (k instanceof Key ? k : checkKey(fn, k)).data

/**
 * The key with these words, or the batch of them.
 * @throws TypeError unless `data` is uint32 [..., 2].
 */
export const wrapKeyData = (data: Value): Key => {
  if (!isValue(data) || data.dtype !== 'uint32' || data.shape.at(-1) !== 2) {
    const given: unknown = data
    const got = isValue(given) ? `${given.dtype}${showShape(given.shape)}` : typeof given
    throw new TypeError(`wrapKeyData: the words must be uint32 of shape [..., 2], got ${got}`)
  }
  return new Key(data)
}

/** Which generator keys belong to. There is one. */
export const keyImpl = (k: Key): 'threefry2x32' => {
  wordsIn('keyImpl', k)
  return 'threefry2x32'
}

/** Whether keys are the same, element by element of batches that broadcast. */
export const keyEquals = (a: Key, b: Key): Value => {
  const [x, y] = [wordsIn('keyEquals', a), wordsIn('keyEquals', b)]
  const shape = broadcastShapes('keyEquals', [x.shape, y.shape])
  return reduceAnd(compare('eq', stretchTo(x, shape), stretchTo(y, shape)), [shape.length - 1])
}
