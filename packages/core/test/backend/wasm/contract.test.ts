/** The emitted contraction against a triple loop in float64, over generated shapes, strides and layouts. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { allocate, bytesOf, isFloating, type TypedArray } from '../../../src/dtype.ts'
import type { Access } from '../../../src/kernel/expr.ts'
import type { ContractKernel } from '../../../src/kernel/kernel.ts'
import { ModuleBuilder } from '../../../src/backend/wasm/assembler.ts'
import { emitContract, emitPlanned, plannedScratchBytes } from '../../../src/backend/wasm/contract.ts'
import type { PartRunner } from '../../../src/backend/wasm/contractParts.ts'
import * as op from '../../../src/backend/wasm/instructions.ts'
import * as simd from '../../../src/backend/wasm/vectorInstructions.ts'
import { planContract, type ContractPlan, type Method } from '../../../src/backend/wasm/contractPlan.ts'

type ContractDType = ContractKernel['dtype']
const DTYPES: readonly ContractDType[] = ['float32', 'float64', 'int32', 'uint32']

/** A layout of axes in memory: which axis is innermost, gaps, direction; -> strides, offset and element count. */
interface Layout {
  readonly order: readonly number[]
  readonly gaps: readonly number[]
  readonly isReversed: readonly boolean[]
  readonly isRepeated: readonly boolean[]
}

const accessOf = (extents: readonly number[], l: Layout): { readonly access: Access; readonly elements: number } => {
  const strides = extents.map(() => 0)
  let step = 1
  let offset = l.gaps[extents.length]!
  for (const axis of l.order.filter((x) => x < extents.length)) {
    if (l.isRepeated[axis]!) continue
    step += l.gaps[axis]!
    strides[axis] = l.isReversed[axis]! ? -step : step
    if (l.isReversed[axis]!) offset += step * Math.max(0, extents[axis]! - 1)
    step *= Math.max(1, extents[axis]!)
  }
  return { access: { offset, strides }, elements: step + l.gaps[extents.length]! }
}

const rowMajor = (extents: readonly number[]): { readonly access: Access; readonly elements: number } =>
  accessOf(extents, {
    order: extents.map((_, i) => extents.length - 1 - i),
    gaps: new Array<number>(extents.length + 1).fill(0),
    isReversed: extents.map(() => false),
    isRepeated: extents.map(() => false),
  })

interface Case {
  readonly kernel: ContractKernel
  readonly elements: readonly [number, number, number]
}

const caseOf = (
  dtype: ContractDType,
  batch: readonly number[],
  [m, n, k]: readonly [number, number, number],
  layouts?: readonly [Layout, Layout, Layout],
): Case => {
  const of = (extents: readonly number[], i: 0 | 1 | 2): { readonly access: Access; readonly elements: number } =>
    layouts === undefined ? rowMajor(extents) : accessOf(extents, layouts[i])
  const [a, b, c] = [of([...batch, m, k], 0), of([...batch, k, n], 1), of([...batch, m, n], 2)]
  return {
    kernel: {
      tag: 'contract', dtype, batch, m, n, k,
      a: { buffer: 0, access: a.access }, b: { buffer: 1, access: b.access }, c: { buffer: 2, access: c.access },
    }, // prettier-ignore
    elements: [a.elements, b.elements, c.elements],
  }
}

/** The element addresses of all points, row-major. */
const addresses = (extents: readonly number[], access: Access): Int32Array => {
  let at = Int32Array.of(access.offset)
  extents.forEach((extent, d) => {
    const next = new Int32Array(at.length * extent)
    for (let i = 0; i < next.length; i++) next[i] = at[Math.floor(i / extent)]! + (i % extent) * access.strides[d]!
    at = next
  })
  return at
}

/** Row-major results of a triple loop in float64 (integers: in wrapping int32), and Σ|a·b| to judge rounding by. */
const expected = (
  k: ContractKernel,
  a: TypedArray,
  b: TypedArray,
): { readonly c: number[]; readonly size: number[] } => {
  const aAt = addresses([...k.batch, k.m, k.k], k.a.access)
  const bAt = addresses([...k.batch, k.k, k.n], k.b.access)
  const [c, size]: [number[], number[]] = [[], []]
  const points = k.batch.reduce((x, y) => x * y, 1)
  for (let p = 0; p < points; p++) {
    for (let i = 0; i < k.m; i++) {
      for (let j = 0; j < k.n; j++) {
        let [sum, magnitude, wrapped] = [0, 0, 0]
        for (let l = 0; l < k.k; l++) {
          const x = a[aAt[(p * k.m + i) * k.k + l]!]!
          const y = b[bAt[(p * k.k + l) * k.n + j]!]!
          sum += x * y
          magnitude += Math.abs(x * y)
          wrapped = (wrapped + Math.imul(x, y)) | 0
        }
        c.push(isFloating(k.dtype) ? sum : k.dtype === 'int32' ? wrapped : wrapped >>> 0)
        size.push(magnitude)
      }
    }
  }
  return { c, size }
}

const GUARD = 0xa5

/**
 * Runs the kernel with the operands at the very end of memory, or at its very beginning, every element that no stride reaches set to NaN (integers:
 * junk), and checks that nothing outside c's elements and the scratch was written. Returns c in row-major order.
 */
const run = (
  t: Case,
  a: TypedArray,
  b: TypedArray,
  plan: ContractPlan = planContract(t.kernel),
  isFused = false,
  jobs?: PartRunner,
  isLow = false,
): number[] => {
  const { kernel, elements } = t
  const bytes = bytesOf(kernel.dtype)
  const scratchBytes = plannedScratchBytes(plan, jobs !== undefined)
  const room = (size: number): number => Math.ceil(size / 8) * 8
  const [aBytes, bBytes, cBytes] = elements.map((e) => e * bytes) as [number, number, number]
  const total = 64 + room(scratchBytes) + 64 + room(cBytes) + 64 + room(aBytes) + room(bBytes)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(total / 65536) })
  const end = memory.buffer.byteLength
  const at = { b: end - bBytes, a: 0, c: 0, scratch: 64 }
  at.a = end - room(bBytes) - aBytes
  at.c = 128 + room(scratchBytes)
  if (isLow) {
    at.a = 0
    at.b = room(aBytes)
    at.c = at.b + room(bBytes) + 64
    at.scratch = at.c + room(cBytes) + 64
  }
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 1)
  module.exportFunction('run', emitPlanned(module, plan, at, { isFused, jobs }))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } })
  const all = new Uint8Array(memory.buffer)
  all.fill(GUARD)
  const view = (address: number, length: number): TypedArray => {
    const View = a.constructor as new (buffer: ArrayBuffer, address: number, length: number) => TypedArray
    return new View(memory.buffer, address, length)
  }
  const [extentsA, extentsB] = [
    [...kernel.batch, kernel.m, kernel.k],
    [...kernel.batch, kernel.k, kernel.n],
  ]
  const place = (address: number, data: TypedArray, extents: readonly number[], access: Access): void => {
    const to = view(address, data.length)
    to.fill(isFloating(kernel.dtype) ? NaN : 0x5a5a5a5a)
    for (const i of addresses(extents, access)) to[i] = data[i]!
  }
  place(at.a, a, extentsA, kernel.a.access)
  place(at.b, b, extentsB, kernel.b.access)
  const before = all.slice()
  ;(instance.exports['run'] as () => void)()
  const cAt = addresses([...kernel.batch, kernel.m, kernel.n], kernel.c.access)
  const c = view(at.c, elements[2])
  const result = Array.from(cAt, (i) => c[i]!)
  all.set(before.subarray(at.scratch, at.scratch + scratchBytes), at.scratch)
  for (const i of cAt) all.set(before.subarray(at.c + i * bytes, at.c + (i + 1) * bytes), at.c + i * bytes)
  if (Buffer.compare(all, before) !== 0) throw new Error('wrote outside c and scratch')
  return result
}

/** A cheap deterministic stream in -1…1. */
const noise = (seed: number): (() => number) => {
  let s = seed >>> 0 || 1
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 2 ** 31 - 1
  }
}

const fill = (dtype: ContractDType, elements: number, next: () => number): TypedArray => {
  const data = allocate(dtype, elements)
  for (let i = 0; i < elements; i++) data[i] = next()
  return data
}

/** Rounding of a sum of `terms` products in blocks: a bound of first order, u·(terms + 1)·Σ|a·b|. */
const expectClose = (k: ContractKernel, got: readonly number[], want: ReturnType<typeof expected>): void => {
  expect(got.length).toBe(want.c.length)
  if (!isFloating(k.dtype)) {
    expect(got).toEqual(want.c)
    return
  }
  // float64 is compared with a float64 loop in another order: both round.
  const unit = k.dtype === 'float32' ? 2 ** -24 : 2 * 2 ** -53
  const terms = Math.min(k.k, 384) + Math.ceil(k.k / 384) + 1
  for (let i = 0; i < got.length; i++) {
    const bound = unit * terms * want.size[i]! + 1e-300
    if (!(Math.abs(got[i]! - want.c[i]!) <= bound)) {
      expect.fail(`element ${i}: got ${got[i]}, want ${want.c[i]} ± ${bound} in ${JSON.stringify(k)}`)
    }
  }
}

const check = (t: Case, seed: number, plan?: ContractPlan): void => {
  const { dtype } = t.kernel
  const next = noise(seed)
  const draw = isFloating(dtype) ? next : () => next() * 2 ** 31
  const a = fill(dtype, t.elements[0], draw)
  const b = fill(dtype, t.elements[1], draw)
  const want = expected(t.kernel, a, b)
  expectClose(t.kernel, run(t, a, b, plan), want)
  // No address that is formed on the way may lie below 0.
  expectClose(t.kernel, run(t, a, b, plan, false, undefined, true), want)
}

const layout = (canRepeat: boolean): fc.Arbitrary<Layout> =>
  fc.record({
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    gaps: fc.array(fc.oneof(fc.constant(0), fc.nat(3)), { minLength: 5, maxLength: 5 }),
    isReversed: fc.array(fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, fc.boolean()), {
      minLength: 4,
      maxLength: 4,
    }),
    isRepeated: canRepeat
      ? fc.array(fc.oneof({ arbitrary: fc.constant(false), weight: 5 }, fc.boolean()), { minLength: 4, maxLength: 4 })
      : fc.constant([false, false, false, false]),
  })

const anyCase = (dtype: fc.Arbitrary<ContractDType>, size: number): fc.Arbitrary<Case> =>
  fc
    .tuple(
      dtype,
      fc.array(fc.nat(3), { maxLength: 2 }),
      fc.tuple(fc.nat(size), fc.nat(size), fc.nat(size)),
      fc.tuple(layout(true), layout(true), layout(false)),
    )
    .map(([d, batch, sizes, layouts]) => caseOf(d, batch, sizes, layouts))

describe('emitContract', () => {
  test.prop([anyCase(fc.constantFrom(...DTYPES), 20), fc.integer()], { numRuns: 400 })(
    'equals the triple loop for any strides, and touches nothing but its elements',
    (t, seed) => {
      check(t, seed)
    },
  )

  const blocks = fc.record({
    method: fc.constantFrom('direct', 'gather', 'packed'),
    packsA: fc.boolean(),
    kBlock: fc.integer({ min: 1, max: 9 }),
    isCut: fc.boolean(),
    tilesPerBlock: fc.integer({ min: 1, max: 3 }),
    panelsPerBlock: fc.integer({ min: 1, max: 3 }),
    rowBlocksPerPass: fc.integer({ min: 1, max: 3 }),
    columnBlocksPerPass: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 6 }),
    vectors: fc.integer({ min: 1, max: 3 }),
  })
  test.prop([anyCase(fc.constantFrom(...DTYPES), 20), blocks, fc.integer()], { numRuns: 300 })(
    'equals the triple loop however the work is cut',
    (t, cut, seed) => {
      const plan = planContract(t.kernel)
      check(t, seed, { ...plan, ...cut })
    },
  )

  const backwards: PartRunner = {
    call: (f, part, parts) => {
      for (let i = parts - 1; i >= 0; i--) f.i32(i).call(part)
    },
  }
  const batches = fc.integer({ min: 1, max: 3 })
  test.prop([anyCase(fc.constantFrom(...DTYPES), 20), blocks, batches, fc.integer()], { numRuns: 200 })(
    'gives the same bits whatever the order of its parts',
    (t, cut, batchesPerPart, seed) => {
      const plan = { ...planContract(t.kernel), ...cut, batchesPerPart }
      const [a, b] = [
        fill(t.kernel.dtype, t.elements[0], noise(seed)),
        fill(t.kernel.dtype, t.elements[1], noise(~seed)),
      ]
      expect(run(t, a, b, plan, false, backwards)).toEqual(run(t, a, b, plan))
    },
  )

  test.prop([anyCase(fc.constantFrom('float32', 'float64'), 20), fc.integer()], { numRuns: 150 })(
    'is exact where every product and sum is a small integer',
    (t, seed) => {
      const next = noise(seed)
      const draw = (): number => Math.round(next() * 8)
      const a = fill(t.kernel.dtype, t.elements[0], draw)
      const b = fill(t.kernel.dtype, t.elements[1], draw)
      // Adding 0 makes the loop's -0 a +0, which is what sums that start at +0 give.
      expect(run(t, a, b)).toEqual(expected(t.kernel, a, b).c.map((x) => x + 0))
    },
  )

  const straight = { gaps: [0, 0, 0], isReversed: [false, false], isRepeated: [false, false] }
  const [rows, columns]: [Layout, Layout] = [
    { ...straight, order: [1, 0] },
    { ...straight, order: [0, 1] },
  ]
  const FORMS = { 'A·B': [rows, rows, rows], 'A·Bᵀ': [rows, columns, rows], 'Aᵀ·B': [columns, rows, rows], '(A·B)ᵀ': [rows, rows, columns], 'Aᵀ·Bᵀ': [columns, columns, rows] } as const // prettier-ignore
  const SIZES = [
    [64, 64, 65], [25, 63, 521], [27, 91, 513], [1, 300, 300], [300, 1, 300], [2, 70, 1100], [3, 33, 300], [128, 10, 256],
    [10, 256, 128], [5, 200, 1], [26, 130, 400], [1, 331, 1001], [1, 1, 3000], [2, 3, 2049], [300, 6, 70], [66, 1, 1030],
  ] as const // prettier-ignore

  for (const [form, layouts] of Object.entries(FORMS)) {
    it(`holds around the edges of blocks for ${form}`, () => {
      for (const [i, sizes] of SIZES.entries()) {
        check(caseOf('float32', [], sizes, layouts), i + 1)
        if (i % 3 === 0) check(caseOf(i % 2 === 0 ? 'float64' : 'int32', [], sizes, layouts), i + 1)
      }
    })
  }

  const fused = new ModuleBuilder()
  fused.func().v128(new Uint8Array(16)).v128(new Uint8Array(16)).v128(new Uint8Array(16)).op(simd.f32x4_relaxed_madd).op(op.drop) // prettier-ignore
  it.skipIf(!WebAssembly.validate(fused.encode()))(
    'rounds no worse with fused multiply-add, where the engine has it',
    () => {
      for (const dtype of DTYPES) {
        for (const sizes of [
          [9, 30, 40],
          [2, 7, 50],
          [70, 300, 300],
        ] as const) {
          const t = caseOf(dtype, [], sizes, FORMS['A·Bᵀ'])
          const [a, b] = [fill(dtype, t.elements[0], noise(1)), fill(dtype, t.elements[1], noise(2))]
          expectClose(t.kernel, run(t, a, b, planContract(t.kernel), true), expected(t.kernel, a, b))
        }
      }
    },
  )

  it('reads operands that run backwards to the first byte of memory', () => {
    check(
      {
        kernel: {
          tag: 'contract',
          dtype: 'float32',
          batch: [],
          m: 5,
          n: 14,
          k: 14,
          a: { buffer: 0, access: { offset: 69, strides: [-14, -1] } },
          b: { buffer: 1, access: { offset: 182, strides: [1, -14] } },
          c: { buffer: 2, access: { offset: 0, strides: [14, 1] } },
        },
        elements: [70, 196, 70],
      },
      1,
    )
  })

  it('covers every method of the plan with these cases', () => {
    const seen = new Set<Method>()
    for (const layouts of Object.values(FORMS)) {
      for (const sizes of SIZES) seen.add(planContract(caseOf('float32', [], sizes, layouts).kernel).method)
    }
    expect([...seen].sort()).toEqual(['direct', 'dot', 'gather', 'packed', 'sweep'])
  })

  it('clears c when there is nothing to sum, and does nothing when c is empty', () => {
    const t = caseOf('float32', [2], [3, 9, 0])
    expect(run(t, new Float32Array(t.elements[0]), new Float32Array(t.elements[1]))).toEqual(new Array(54).fill(0))
    for (const sizes of [
      [0, 3, 2],
      [3, 0, 2],
    ] as const) {
      const empty = caseOf('float64', [], sizes)
      expect(run(empty, new Float64Array(empty.elements[0]), new Float64Array(empty.elements[1]))).toEqual([])
    }
  })

  it('carries NaN and infinities into exactly the elements they belong to', () => {
    const t = caseOf('float32', [], [5, 11, 7])
    const a = new Float32Array(t.elements[0]).fill(1)
    const b = new Float32Array(t.elements[1]).fill(1)
    a[2 * 7 + 3] = NaN
    b[4 * 11 + 9] = Infinity
    const c = run(t, a, b)
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j < 11; j++) expect(c[i * 11 + j]).toBe(i === 2 ? NaN : j === 9 ? Infinity : 7)
    }
  })

  it('joins batch loops that one operand ignores to the rows or columns', () => {
    const shared = caseOf('float32', [6], [4, 16, 32])
    const kernel = { ...shared.kernel, b: { buffer: 1, access: { offset: 0, strides: [0, 16, 1] } } }
    const plan = planContract(kernel)
    expect([plan.batch.length, plan.m, plan.n]).toEqual([0, 24, 16])
    check({ kernel, elements: shared.elements }, 5)
  })

  it('runs many tiny matrices', () => {
    check(caseOf('float32', [500], [2, 3, 2]), 9)
    check(caseOf('float64', [20, 25], [3, 3, 3]), 9)
  })

  it('shares functions between contractions of the same strides in one module', () => {
    const { kernel } = caseOf('float32', [], [64, 64, 64])
    const sizeOf = (count: number): number => {
      const module = new ModuleBuilder()
      module.importMemory('env', 'memory', 1)
      for (let i = 0; i < count; i++) emitContract(module, kernel, { a: 0, b: 16384, c: 32768, scratch: 49152 })
      return module.encode().length
    }
    expect(sizeOf(2) - sizeOf(1)).toBeLessThan(sizeOf(1) / 2)
  })

  it('stays small', () => {
    for (const layouts of Object.values(FORMS)) {
      for (const sizes of [
        [128, 512, 784],
        [128, 10, 256],
        [127, 509, 783],
        [1, 300, 300],
      ] as const) {
        const module = new ModuleBuilder()
        module.importMemory('env', 'memory', 1)
        const t = caseOf('float32', [], sizes, layouts)
        emitContract(module, t.kernel, { a: 0, b: 0, c: 0, scratch: 0 })
        expect(module.encode().length).toBeLessThan(6000)
      }
    }
  })
})
