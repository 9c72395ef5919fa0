/** The reference backend means what the kernel language says. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { makeReferenceBackend, referenceBackend } from '../../../src/backend/reference/reference.ts'
import type { Resident, Storage } from '../../../src/backend/backend.ts'
import type { TypedArray } from '../../../src/dtype.ts'
import { binary, constant, load, mulAdd, unary, type Expr } from '../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import { verifyProgram } from '../../../src/kernel/verify.ts'
import { kernelPrograms } from '../../kernel/arbitrary.ts'
import { firstDifference } from '../../kernel/data.ts'
import { runNaively } from './naive.ts'

const run = (p: KernelProgram, inputs: readonly TypedArray[]): TypedArray[] =>
  referenceBackend.compile(p).run(inputs) as TypedArray[] // the reference backend returns no residents of its own

const identity = (dtype: 'float32' | 'float64', n: number, f: (x: Expr) => Expr): KernelProgram => ({
  buffers: [
    { dtype, elements: n },
    { dtype, elements: n },
  ],
  inputs: [0],
  outputs: [1],
  donated: [-1],
  constants: [],
  kernels: [
    {
      tag: 'loop',
      extents: [n],
      stores: [
        { buffer: 1, access: { offset: 0, strides: [1] }, value: f(load(dtype, 0, { offset: 0, strides: [1] })) },
      ],
    },
  ],
})

describe('random programs', () => {
  test.prop([kernelPrograms()], { numRuns: 200 })(
    'evaluate to what a naive interpreter gives',
    ({ program, inputs }) => {
      verifyProgram(program)
      const copies = inputs.map((x) => x.slice())
      const actual = run(program, inputs)
      expect(firstDifference(actual, runNaively(program, inputs))).toBeUndefined()
      expect(firstDifference(inputs, copies)).toBeUndefined()
    },
  )

  test.prop([kernelPrograms({ kernels: 2 })], { numRuns: 100 })(
    'give the same results when run again',
    ({ program, inputs }) => {
      const executable = referenceBackend.compile(program)
      const first = executable.run(inputs) as TypedArray[]
      const kept = first.map((x) => x.slice())
      expect(firstDifference(executable.run(inputs) as TypedArray[], kept)).toBeUndefined()
      expect(firstDifference(first, kept)).toBeUndefined()
    },
  )

  test.prop([kernelPrograms()], { numRuns: 100 })(
    'share no memory between results, inputs and constants',
    ({ program, inputs }) => {
      const results = run(program, inputs)
      const owned = results.filter((_, i) => !program.inputs.includes(program.outputs[i]!))
      const all = [...owned, ...inputs, ...program.constants.map((c) => c.data)].map((x) => x.buffer)
      expect(new Set(all).size).toBe(all.length)
    },
  )
})

describe('outputs', () => {
  const passThrough: KernelProgram = {
    buffers: [{ dtype: 'float32', elements: 2 }],
    inputs: [0],
    outputs: [0, 0],
    donated: [-1],
    constants: [],
    kernels: [],
  }
  it('that are inputs come back as the same storage, a resident unread', () => {
    const resident: Resident = {
      tag: 'resident',
      read: () => {
        throw new Error('read')
      },
    }
    const out: readonly Storage[] = referenceBackend.compile(passThrough).run([resident])
    expect(out).toEqual([resident, resident])
  })

  it('are computed from residents by reading them', () => {
    const p = identity('float32', 3, (x) => binary('add', x, x))
    const read = (): TypedArray => Float32Array.of(1, 2, 3)
    expect(referenceBackend.compile(p).run([{ tag: 'resident', read }])).toEqual([Float32Array.of(2, 4, 6)])
  })

  it('refuse inputs of the wrong number or length', () => {
    const p = identity('float32', 3, (x) => x)
    expect(() => run(p, [])).toThrow('internal: run: there must be 1 inputs, got 0')
    expect(() => run(p, [new Float32Array(2)])).toThrow('internal: run: input 0 must have 3 elements, got 2')
  })
})

/** Every product of two float32 numbers is a multiple of 2^-298. */
const SCALE = 300n

/** A float32 number times 2^300, exactly. */
const scaled = (v: number): bigint => {
  const bits = new Uint32Array(Float32Array.of(v).buffer)[0]!
  const exponent = (bits >>> 23) & 255
  const fraction = BigInt(bits & 0x7fffff)
  const magnitude =
    exponent === 0 ? fraction << (SCALE - 149n) : (fraction | 0x800000n) << (SCALE + BigInt(exponent) - 150n)
  return bits >>> 31 === 1 ? -magnitude : magnitude
}

/** The finite float32 numbers beside one. */
const neighbours = (v: number): readonly number[] => {
  const step = v === 0 ? 2 ** -149 : 2 ** Math.max(-149, Math.floor(Math.log2(Math.abs(v))) - 24)
  return [Math.fround(v + 2 * step), Math.fround(v - 2 * step)].filter((n) => Number.isFinite(n) && n !== v)
}

describe('accuracy', () => {
  it('of a long float32 sum is that of float64 rounded once', () => {
    const n = 2e6
    const p: KernelProgram = {
      buffers: [{ dtype: 'float32', elements: 1 }],
      inputs: [],
      outputs: [0],
      donated: [],
      constants: [],
      kernels: [
        {
          tag: 'reduce',
          extents: [],
          reduced: [n],
          accumulators: [{ combine: 'sum', value: constant('float32', Math.fround(0.1)) }],
          stores: [
            { buffer: 0, access: { offset: 0, strides: [] }, value: { tag: 'acc', dtype: 'float32', index: 0 } },
          ],
        },
      ],
    }
    expect(run(p, [])[0]![0]).toBe(Math.fround(n * Math.fround(0.1)))
  })

  test.prop([fc.tuple(fc.float(), fc.float(), fc.float())], { numRuns: 300 })(
    'of mulAdd is two roundings, one when fused',
    ([x, y, z]) => {
      const p = identity('float32', 1, () =>
        mulAdd(constant('float32', x), constant('float32', y), constant('float32', z)),
      )
      const [twice] = referenceBackend.compile(p).run([new Float32Array(1)]) as [Float32Array]
      const [once] = makeReferenceBackend({ fusedMulAdd: true })
        .compile(p)
        .run([new Float32Array(1)]) as [Float32Array]
      expect(twice[0]).toBe(Math.fround(Math.fround(x * y) + z))
      const got = once[0]!
      const sum = x * y + z
      // NaN, infinite and overflowing sums have nothing between floats to decide.
      if (!Number.isFinite(got)) expect(got).toBe(Math.fround(sum))
      else {
        const exact = ((scaled(x) * scaled(y)) >> SCALE) + scaled(z)
        const distance = (v: number): bigint => {
          const d = scaled(v) - exact
          return d < 0n ? -d : d
        }
        for (const n of neighbours(got)) expect(distance(got) <= distance(n)).toBe(true)
      }
    },
  )

  test.prop([fc.tuple(fc.integer(), fc.integer(), fc.integer())])(
    'of a fused float64 mulAdd is exact before its one rounding',
    ([a, b, c]) => {
      const [x, y, z] = [a + 2 ** -20, b + 2 ** -20, -a * b + c * 2 ** -20] as const
      const p = identity('float64', 1, () =>
        mulAdd(constant('float64', x), constant('float64', y), constant('float64', z)),
      )
      const [once] = makeReferenceBackend({ fusedMulAdd: true })
        .compile(p)
        .run([new Float64Array(1)]) as [Float64Array]
      const scaled = (v: number): bigint => BigInt(v * 2 ** 20)
      const exact = scaled(x) * scaled(y) + scaled(z) * 2n ** 20n
      expect(once[0]).toBe(Number(exact) / 2 ** 40)
    },
  )

  it('of nearest ties to even and keeps the sign of zero', () => {
    const p = identity('float32', 6, (x) => unary('nearest', x))
    const [y] = run(p, [Float32Array.of(0.5, 1.5, 2.5, -0.5, -0.2, 8388607.5)])
    expect([...y!]).toEqual([0, 2, 2, -0, -0, 8388608])
  })
})
