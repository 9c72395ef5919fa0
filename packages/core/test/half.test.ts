/** Half floats: every word there is, rounding against its definition, and kernels against the numbers one at a time. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  array,
  expr,
  floatInfo,
  fromHalf,
  halfBits,
  halfNumber,
  NdArray,
  numbersOf,
  referenceBackend,
  scalar,
  storedNumber,
  toHalf,
  verifyKernels,
  wasmBackend,
  type HalfDType,
  type KernelProgram,
  type TypedArray,
} from '../src/index.ts'

const HALVES: readonly HalfDType[] = ['float16', 'bfloat16']
const words = Uint16Array.from({ length: 65536 }, (_, i) => i)

/** The nearest half float in exact float64 arithmetic: a whole number of units of its binade, ties to even. */
const rounded = (x: number, dtype: HalfDType): number => {
  const { mantissa, tiny, max } = floatInfo(dtype)
  if (!Number.isFinite(x) || x === 0) return x
  const unit = 2 ** (Math.max(Math.floor(Math.log2(Math.abs(x))), Math.log2(tiny)) - mantissa)
  const [low, rest] = [Math.floor(x / unit), x / unit - Math.floor(x / unit)]
  const up = rest > 0.5 || (rest === 0.5 && low % 2 !== 0)
  const y = (up ? low + 1 : low) * unit
  return Math.abs(y) > max ? Math.sign(y) * Infinity : y === 0 ? Math.sign(x) * 0 : y
}

const loop = (from: 'float32' | 'uint16', to: 'float32' | 'uint16', n: number, value: expr.Expr): KernelProgram => ({
  buffers: [
    { dtype: from, elements: n },
    { dtype: to, elements: n },
  ],
  inputs: [0],
  outputs: [1],
  donated: [-1],
  constants: [],
  kernels: [{ tag: 'loop', extents: [n], stores: [{ buffer: 1, access: { offset: 0, strides: [1] }, value }] }],
})

/** What both backends make of `x`; throws where they differ. */
const compute = (x: TypedArray, from: 'float32' | 'uint16', f: (x: expr.Expr) => expr.Expr): TypedArray => {
  const value = f(expr.load(from, 0, { offset: 0, strides: [1] }))
  const program = loop(from, value.dtype as 'float32' | 'uint16', x.length, value)
  verifyKernels(program)
  const [a, b] = [referenceBackend, wasmBackend].map((backend) => backend.compile(program).run([x])[0] as TypedArray)
  expect(b).toEqual(a)
  return a!
}

describe.each(HALVES)('%s', (dtype) => {
  const isNaNWord = (w: number): boolean => Number.isNaN(halfNumber(w, dtype))

  test('every word that is no NaN comes back from its number', () => {
    const changed = [...words].filter((w) => !isNaNWord(w) && halfBits(halfNumber(w, dtype), dtype) !== w)
    expect(changed).toEqual([])
    expect(words.filter(isNaNWord).length).toBe(2 * (2 ** floatInfo(dtype).mantissa - 1))
  })

  test('words are ordered as their numbers are', () => {
    for (let w = 1; w < 0x7fff; w++) {
      if (!isNaNWord(w) && !(halfNumber(w, dtype) > halfNumber(w - 1, dtype))) throw new Error(String(w))
    }
    expect(halfNumber(0x8000, dtype)).toBe(-0)
  })

  property.prop([fc.float()])('rounding is to nearest, ties to even', (x) => {
    expect(halfNumber(halfBits(x, dtype), dtype)).toBe(rounded(x, dtype))
  })

  property.prop([fc.nat(0x7fff), fc.constantFrom(0.25, 0.5, 0.75), fc.boolean()])(
    'between neighbours the nearer is taken, halfway the even one',
    (w, part, negative) => {
      const [a, b] = [halfNumber(w, dtype), halfNumber(w + 1, dtype)]
      fc.pre(Number.isFinite(a) && Number.isFinite(b))
      const x = a + (b - a) * part
      const want = part < 0.5 || (part === 0.5 && w % 2 === 0) ? w : w + 1
      expect(halfBits(negative ? -x : x, dtype)).toBe(negative ? want | 0x8000 : want)
    },
  )

  test('kernels read every word as its number', () => {
    expect(compute(words, 'uint16', (x) => fromHalf(x, dtype))).toEqual(numbersOf(words, dtype))
  })

  property.prop([fc.array(fc.oneof(fc.float(), fc.integer().map(bitsToFloat)), { minLength: 1, maxLength: 40 })])(
    'kernels round as one number is rounded',
    (xs) => {
      const x = Float32Array.from(xs)
      const got = compute(x, 'float32', (e) => toHalf(e, dtype))
      expect([...got]).toEqual([...x].map((v) => halfBits(v, dtype)))
    },
  )

  test('kernels round halfway cases, overflow and underflow as one number is rounded', () => {
    const x = Float32Array.from([...words].flatMap((w) => {
      const [a, b] = [halfNumber(w, dtype), halfNumber((w + 1) & 0xffff, dtype)]
      return [a, a + (b - a) / 2, a * (1 + 2 ** -20)]
    })) // prettier-ignore
    const got = compute(x, 'float32', (e) => toHalf(e, dtype))
    expect(got).toEqual(Uint16Array.from(x, (v) => halfBits(v, dtype)))
  })

  test('arrays hold bits and show numbers', () => {
    const x = array([[0.1, -2], [NaN, Infinity]], { dtype }) // prettier-ignore
    const tenth = rounded(0.1, dtype)
    expect(x.data).toBeInstanceOf(Uint16Array)
    expect([...x.data]).toEqual([0.1, -2, NaN, Infinity].map((v) => storedNumber(v, dtype)))
    expect(x.values()).toEqual(Float32Array.of(tenth, -2, NaN, Infinity))
    expect(x.toNested()).toEqual([[tenth, -2], [NaN, Infinity]]) // prettier-ignore
    expect(scalar(0.1, dtype).item()).toBe(tenth)
    expect(new NdArray(dtype, [2], x.data.slice(0, 2)).toNested()).toEqual([tenth, -2])
  })
})

const bitsToFloat = (bits: number): number => new Float32Array(Int32Array.of(bits).buffer)[0]!

test('numbers of other types are what is stored', () => {
  const data = Int8Array.of(1, -2)
  expect(numbersOf(data, 'int8')).toBe(data)
  expect(storedNumber(-2, 'int8')).toBe(-2)
})

test('printing has the fewest digits that tell half floats apart', () => {
  expect(`${array([0.5, 1 / 3, 10], { dtype: 'float16' })}`).toBe('[ 0.5     0.3333 10.    ]')
  expect(`${array([0.5, 1 / 3, 10], { dtype: 'bfloat16' })}`).toBe('[ 0.5    0.334 10.   ]')
  expect(`${scalar(2049, 'float16')} ${scalar(NaN, 'bfloat16')} ${scalar(-0, 'float16')}`).toBe('2048 NaN -0')
  expect(`${array([250, 7], { dtype: 'uint8' })}`).toBe('[250   7]')
})

test('known words', () => {
  expect([1, -2, 65504, 65520, 2 ** -24, 2 ** -25, 0.1].map((x) => halfBits(x, 'float16'))).toEqual([
    0x3c00, 0xc000, 0x7bff, 0x7c00, 0x0001, 0x0000, 0x2e66,
  ])
  expect([1, -2, 3.39e38, 3.4e38, 2 ** -133, 0.1].map((x) => halfBits(x, 'bfloat16'))).toEqual([
    0x3f80, 0xc000, 0x7f7f, 0x7f80, 0x0001, 0x3dcd,
  ])
})
