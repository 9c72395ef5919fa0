/** Kernels long enough to be cut into several calls give what short ones give; sums keep their accuracy at any length. */
import { describe, expect, it } from 'vitest'
import { allocate, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import { acc, binary, constant, index, load, threefry, bitcast, convert, type Expr } from '../../../src/kernel/expr.ts'
import type { Combine, KernelProgram, ReduceKernel } from '../../../src/kernel/kernel.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'

const rowMajor = (extents: readonly number[]): number[] => {
  const strides = new Array<number>(extents.length).fill(1)
  for (let d = extents.length - 2; d >= 0; d--) strides[d] = strides[d + 1]! * extents[d + 1]!
  return strides
}

const size = (extents: readonly number[]): number => extents.reduce((a, b) => a * b, 1)

/** Whole numbers -8 … 8, whose sums are exact. */
const small = (dtype: KernelDType, elements: number): TypedArray => {
  const data = allocate(dtype, elements)
  let x = 12345
  for (let i = 0; i < elements; i++) {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0
    data[i] = dtype === 'bool' ? (x >>> 16) & 1 : ((x >>> 16) % 17) - 8
  }
  return data
}

const both = (program: KernelProgram, inputs: readonly TypedArray[]): void => {
  const expected = referenceBackend.compile(program).run(inputs) as readonly TypedArray[]
  const got = compileWasm(program).run(inputs) as readonly TypedArray[]
  expected.forEach((e, i) => {
    const at = e.findIndex((x, j) => !Object.is(x, got[i]![j]))
    expect(at === -1 ? 'equal' : `at ${at}: ${got[i]![at]} instead of ${e[at]}`).toBe('equal')
  })
}

/** Input 0 over `shape`, transposed so that kernel dimension d is axis `axes[d]`, reduced over the last `reduced` dims. */
const reduction = (
  combine: Combine,
  dtype: KernelDType,
  shape: readonly number[],
  axes: readonly number[],
  reduced: number,
): KernelProgram => {
  const strides = rowMajor(shape)
  const extents = axes.map((a) => shape[a]!)
  const kept = extents.slice(0, extents.length - reduced)
  const result: KernelDType = combine.startsWith('arg') ? 'int32' : dtype
  const kernel: ReduceKernel = {
    tag: 'reduce',
    extents: kept,
    reduced: extents.slice(kept.length),
    accumulators: [{ combine, value: load(dtype, 0, { offset: 0, strides: axes.map((a) => strides[a]!) }) }],
    stores: [{ buffer: 1, access: { offset: 0, strides: rowMajor(kept) }, value: acc(result, 0) }],
  }
  return {
    buffers: [
      { dtype, elements: size(shape) },
      { dtype: result, elements: size(kept) },
    ],
    inputs: [0],
    outputs: [1],
    donated: [-1],
    constants: [],
    kernels: [kernel],
  }
}

describe('long reductions', () => {
  const shapes: readonly (readonly [shape: readonly number[], axes: readonly number[], reduced: number])[] = [
    [[400_003], [0], 1],
    [[3, 200_001], [0, 1], 1],
    [[200_001, 3], [1, 0], 1],
    [[30_011, 21], [1, 0], 1],
    [[7, 5003, 11], [1, 0, 2], 2],
    [[7, 5003, 11], [0, 2, 1], 1],
    [[503, 601], [0, 1], 1],
    [[503, 601], [1, 0], 1],
    [[11, 40, 1003], [1, 0, 2], 2],
  ]
  for (const [shape, axes, reduced] of shapes) {
    for (const combine of ['sum', 'max', 'argmin'] as const) {
      for (const dtype of ['float32', 'float64', 'int32'] as const) {
        it(`${combine} of ${dtype} [${shape.join(', ')}] by axes ${axes.join()}, ${reduced} reduced`, () => {
          both(reduction(combine, dtype, shape, axes, reduced), [small(dtype, size(shape))])
        })
      }
    }
  }
})

const loop = (
  extents: readonly number[],
  dtype: KernelDType,
  loaded: KernelDType,
  value: Expr,
  sources: number,
): KernelProgram => ({
  buffers: [
    ...Array.from({ length: sources }, () => ({ dtype: loaded, elements: size(extents) })),
    { dtype, elements: size(extents) },
  ],
  inputs: Array.from({ length: sources }, (_, i) => i),
  outputs: [sources],
  donated: new Array<number>(sources).fill(-1),
  constants: [],
  kernels: [
    { tag: 'loop', extents, stores: [{ buffer: sources, access: { offset: 0, strides: rowMajor(extents) }, value }] },
  ],
})

describe('long loops', () => {
  for (const extents of [[400_003], [3, 150_001], [150_001, 3], [257, 1031], [5, 301, 217]]) {
    it(`x + transposed y over [${extents.join(', ')}]`, () => {
      const x = load('float32', 0, { offset: 0, strides: rowMajor(extents) })
      const reversed = [...rowMajor([...extents].reverse())].reverse()
      const y = load('float32', 1, { offset: 0, strides: reversed })
      const n = size(extents)
      both(loop(extents, 'float32', 'float32', binary('add', x, y), 2), [small('float32', n), small('float32', n)])
    })
    it(`random bits over [${extents.join(', ')}]`, () => {
      const u = (e: Expr): Expr => bitcast('uint32', e)
      const indices = extents.map((_, d) => u(index(d)))
      const count = indices.reduce((a, i, d) => binary('add', binary('mul', a, constant('uint32', extents[d]!)), i))
      const bits = threefry(1, constant('uint32', 7), constant('uint32', 9), constant('uint32', 0), count)
      both(loop(extents, 'uint32', 'uint32', binary('xor', bits, convert('uint32', index(0))), 0), [])
    })
  }
})

describe('accuracy', () => {
  it('the sum of 2^24 + 2^22 ones in float32 is exact', () => {
    const n = 2 ** 24 + 2 ** 22
    const [sum] = compileWasm(reduction('sum', 'float32', [n], [0], 1)).run([new Float32Array(n).fill(1)])
    expect((sum as TypedArray)[0]).toBe(n)
  })
  it('a sum down a long column errs by at most what 128 additions in float32 can', () => {
    const n = 2 ** 22 + 3
    const [sums] = compileWasm(reduction('sum', 'float32', [n, 5], [1, 0], 1)).run([new Float32Array(n * 5).fill(0.1)])
    for (const s of sums as TypedArray) expect(Math.abs(s / (Math.fround(0.1) * n) - 1)).toBeLessThan(128 * 2 ** -24)
  })
})
