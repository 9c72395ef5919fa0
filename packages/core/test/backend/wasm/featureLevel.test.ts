/** The switch for speed beyond plain instructions: what is in effect, and that wide products have the plain bits. */
import { afterEach, describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { featureLevel, setFeatureLevel, wasmBackend, type FeatureLevel } from '../../../src/index.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import { useWide } from '../../../src/backend/wasm/wide.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'

useWide()

const LEVELS: readonly FeatureLevel[] = ['plain', 'wide', 'relaxed', 'relaxed-wide']

interface Sizes {
  readonly m: number
  readonly n: number
  readonly k: number
}

const program = (
  { m, n, k }: Sizes,
  dtype: 'float32' | 'float64' = 'float32',
  transposed: readonly boolean[] = [],
): KernelProgram => ({
  buffers: [m * k, k * n, m * n].map((elements) => ({ dtype, elements })),
  inputs: [0, 1],
  outputs: [2],
  donated: [-1, -1],
  constants: [],
  kernels: [
    {
      tag: 'contract',
      dtype,
      batch: [],
      m,
      n,
      k,
      a: { buffer: 0, access: { offset: 0, strides: transposed[0] === true ? [1, m] : [k, 1] } },
      b: { buffer: 1, access: { offset: 0, strides: transposed[1] === true ? [1, k] : [n, 1] } },
      c: { buffer: 2, access: { offset: 0, strides: [n, 1] } },
    },
  ],
})

const operands = (
  { m, n, k }: Sizes,
  dtype: 'float32' | 'float64',
): readonly (Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>)[] => {
  const make = (elements: number, seed: number): readonly number[] =>
    Array.from({ length: elements }, (_, i) => Math.sin(seed + i * 1.3))
  return [make(m * k, 1), make(k * n, 2)].map((x) =>
    dtype === 'float32' ? Float32Array.from(x) : Float64Array.from(x),
  )
}

afterEach(() => {
  setFeatureLevel('plain')
})

describe('setFeatureLevel', () => {
  it('is plain unless asked', () => {
    expect(featureLevel()).toBe('plain')
  })

  it('returns what is in effect, which never has more than was asked for', () => {
    for (const level of LEVELS) {
      const got = setFeatureLevel(level)
      expect(got).toBe(featureLevel())
      if (got.includes('relaxed')) expect(level).toContain('relaxed')
      if (got.includes('wide')) expect(level).toContain('wide')
    }
  })

  it('reaches relaxed here, whose sums are rounded less often and are close', () => {
    expect(setFeatureLevel('relaxed')).toBe('relaxed')
    const sizes = { m: 20, n: 40, k: 300 }
    const inputs = operands(sizes, 'float32')
    const relaxed = wasmBackend.compile(program(sizes)).run(inputs)[0] as Float32Array
    setFeatureLevel('plain')
    const plain = wasmBackend.compile(program(sizes)).run(inputs)[0] as Float32Array
    expect(relaxed).not.toEqual(plain)
    // k roundings of terms below 1, each half a unit of their sum of magnitudes.
    plain.forEach((x, i) => {
      expect(Math.abs(x - relaxed[i]!)).toBeLessThan(sizes.k * 2 ** -24 * sizes.k)
    })
  })

  it('refuses a name that is no level', () => {
    expect(() => setFeatureLevel('fast' as FeatureLevel)).toThrow(
      new RangeError('setFeatureLevel: level must be one of plain, wide, relaxed, relaxed-wide, got fast'),
    )
  })
})

describe('wide tiles', () => {
  test.prop(
    [
      fc.record({
        m: fc.integer({ min: 1, max: 70 }),
        n: fc.integer({ min: 1, max: 70 }),
        k: fc.integer({ min: 0, max: 40 }),
      }),
      fc.constantFrom('float32' as const, 'float64' as const),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
    ],
    { numRuns: 60 },
  )('give the plain bits in every engine', (sizes, dtype, transposed) => {
    const p = program(sizes, dtype, transposed)
    const inputs = operands(sizes, dtype)
    expect(compileWasm(p, { wide: true }).run(inputs)).toEqual(compileWasm(p).run(inputs))
  })

  it('give the plain bits where operands are packed and sums are cut into blocks', () => {
    for (const transposed of [
      [false, false],
      [true, false],
      [false, true],
    ]) {
      const sizes = { m: 131, n: 150, k: 800 }
      const p = program(sizes, 'float32', transposed)
      const inputs = operands(sizes, 'float32')
      const wide = compileWasm(p, { wide: true })
      expect(wide.emitted.isWide).toBe(true)
      expect(wide.run(inputs)).toEqual(compileWasm(p).run(inputs))
    }
  })

  it('are asked for by programs with products only', () => {
    const sizes = { m: 8, n: 32, k: 8 }
    expect(compileWasm(program(sizes)).emitted.isWide).toBe(false)
    expect(compileWasm({ ...program(sizes), kernels: [], outputs: [0] }, { wide: true }).emitted.isWide).toBe(false)
  })
})
