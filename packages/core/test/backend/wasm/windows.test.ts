/** Large results are handed over while a program runs, through a window of memory: the same bits, and nobody else notices. */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { bytesOf, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import { binary, constant, convert, load, select, compare, index, type Access } from '../../../src/kernel/expr.ts'
import type { Kernel, KernelProgram, Store } from '../../../src/kernel/kernel.ts'
import { exp, tanh } from '../../../src/kernel/math/index.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import type { EmittedProgram } from '../../../src/backend/wasm/emitProgram.ts'
import { unwritten } from '../../../src/backend/wasm/resultMemory.ts'
import { useWide } from '../../../src/backend/wasm/wide.ts'
import { compileWasm, type WasmOptions } from '../../../src/backend/wasm/wasm.ts'
import { dense, product } from '../../kernel/builder.ts'
import { dataOf } from '../../kernel/data.ts'
import { runGuarded } from './guarded.ts'

useWide()

const buffersOf = (p: KernelProgram): readonly number[] =>
  compileWasm(p, { streamBytes: 1 }).emitted.windows.results.map((r) => r.buffer)

interface Drawn {
  readonly extents: readonly number[]
  readonly dtype: 'float32' | 'float64' | 'int32'
  /** What the second operand is the same along: nothing, rows, columns. */
  readonly repeated: 'none' | 'rows' | 'columns'
  readonly isHeavy: boolean
  readonly results: readonly KernelDType[]
  /** Whether the last result has its axes in the other order, so that no stretch of it is ever complete. */
  readonly isTurned: boolean
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  extents: fc.oneof(
    fc.tuple(fc.integer({ min: 131_073, max: 280_000 })),
    fc.tuple(fc.integer({ min: 500, max: 900 }), fc.integer({ min: 270, max: 300 })),
    fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 300, max: 330 }), fc.constantFrom(255, 256, 510)),
  ),
  dtype: fc.constantFrom('float32', 'float64', 'int32'),
  repeated: fc.constantFrom('none', 'rows', 'columns'),
  isHeavy: fc.boolean(),
  results: fc.array(fc.constantFrom<KernelDType>('float32', 'float64', 'int32', 'int8', 'bool', 'uint16'), {
    minLength: 1,
    maxLength: 3,
  }),
  isTurned: fc.boolean(),
})

const turned = (extents: readonly number[]): Access => ({
  offset: 0,
  strides: extents.map((_, d) => product(extents.slice(0, d))),
})

const programOf = ({ extents, dtype, repeated, isHeavy, results, isTurned }: Drawn): KernelProgram => {
  const points = product(extents)
  const access = dense(extents)
  const [last] = extents.slice(-1)
  const strides = {
    none: access.strides,
    rows: extents.map((_, d) => (d === extents.length - 1 ? 1 : 0)),
    columns: access.strides.map((s, d) => (d === extents.length - 1 ? 0 : s / last!)),
  }[extents.length === 1 ? 'none' : repeated]
  const x = load(dtype, 0, access)
  const y = load(dtype, 1, { offset: 0, strides })
  const sum = binary('add', x, y)
  const heavy = isHeavy ? convert(dtype, tanh(exp(convert('float32', sum)))) : sum
  const valueOf = (d: KernelDType, i: number): Store['value'] => {
    const v = binary('mul', heavy, constant(dtype, i + 1))
    if (d === 'bool') return compare('lt', v, x)
    // In range, so that narrowing keeps the value.
    const word = select(compare('lt', v, x), binary('and', index(extents.length - 1), constant('int32', 63)), constant('int32', 5)) // prettier-ignore
    return d === dtype ? v : convert(d, d.startsWith('float') ? v : word)
  }
  const stores = results.map((d, i): Store => {
    const isLast = i === results.length - 1
    return { buffer: 2 + i, access: isTurned && isLast ? turned(extents) : access, value: valueOf(d, i) }
  })
  const operand = { dtype, elements: points }
  return {
    buffers: [operand, operand, ...results.map((d) => ({ dtype: d, elements: points }))],
    inputs: [0, 1],
    outputs: results.map((_, i) => 2 + i),
    donated: [-1, -1],
    constants: [],
    kernels: [{ tag: 'loop', extents, stores }],
  }
}

const cycle = (some: TypedArray, elements: number): TypedArray =>
  some.constructor === Float32Array
    ? Float32Array.from({ length: elements }, (_, i) => some[i % some.length]!)
    : some.constructor === Float64Array
      ? Float64Array.from({ length: elements }, (_, i) => some[i % some.length]!)
      : Int32Array.from({ length: elements }, (_, i) => some[i % some.length]!)

const inputsFor = (p: KernelProgram, x: TypedArray, y: TypedArray): readonly TypedArray[] => [
  cycle(x, p.buffers[0]!.elements),
  cycle(y, p.buffers[1]!.elements),
]

const same = (got: readonly TypedArray[], expected: readonly unknown[]): void => {
  expected.forEach((e, i) => {
    const [x, y] = [e as TypedArray, got[i]!] // nothing is donated
    const at = x.findIndex((v, j) => !Object.is(v, y[j]))
    expect(at === -1 ? 'equal' : `output ${i} at ${at}: ${y[at]} instead of ${x[at]}`).toBe('equal')
    expect([y.length, y.byteOffset, y.buffer.byteLength]).toEqual([x.length, 0, x.byteLength])
  })
}

const manner = fc.constantFrom<WasmOptions>({}, { fused: true }, { wide: true, wideWork: 0 })
/** Stretches are handed over one by one, or several together, whole and what is left at the end. */
const streamed = fc.constantFrom(1, 400_000, 520_000, 700_000)

describe('loops over many points', () => {
  const cases = drawn.chain((d) => fc.tuple(fc.constant(d), dataOf(d.dtype, 97), dataOf(d.dtype, 89), manner, streamed))
  test.prop([cases], { numRuns: 60 })('give the bits they give without windows', ([d, x, y, options, streamBytes]) => {
    const p = programOf(d)
    const inputs = inputsFor(p, x, y)
    const whole = runGuarded(p, inputs, { ...options, streamBytes: Infinity })
    same(runGuarded(p, inputs, { ...options, streamBytes }), whole)
    if (options.fused !== true) same(whole, referenceBackend.compile(p).run(inputs))
  })

  test.prop([drawn], { numRuns: 40 })('stream what lies in memory in the order of the loop', (d) => {
    const p = programOf(d)
    const isMixed = d.isTurned && d.extents.filter((n) => n > 1).length > 1
    const expected = isMixed ? p.outputs.slice(0, -1) : p.outputs
    // With one result that is turned, the loop may go through the operands as that lies.
    if (!isMixed) expect(buffersOf(p)).toEqual(expected)
    else for (const b of buffersOf(p)) expect(p.outputs).toContain(b)
  })

  test.prop([drawn], { numRuns: 20 })('need the windows in memory, and not the results', (d) => {
    const p = programOf({ ...d, isTurned: false })
    // Arguments stay, so that no result lies where one was.
    const emit = (streamBytes: number): EmittedProgram => compileWasm(p, { streamBytes, keepBytes: 2 ** 30 }).emitted
    const bytesIn = (list: readonly number[]): number =>
      list.reduce((n, b) => n + p.buffers[b]!.elements * bytesOf(p.buffers[b]!.dtype), 0)
    const { layout, windows } = emit(1)
    const shown = [...windows.of.values()].reduce((sum, w) => sum + w.bytes, 0)
    expect(shown).toBeLessThan(bytesIn(p.outputs) * 0.6)
    expect(layout.bytes).toBeLessThan(bytesIn(p.inputs) + shown + 1024)
    expect(emit(Infinity).layout.bytes).toBeGreaterThan(bytesIn([...p.inputs, ...p.outputs]))
  })
})

const POINTS = 200_000
const flat: Access = { offset: 0, strides: [1] }
const plusOne = (from: number, to: number): Kernel => ({
  tag: 'loop',
  extents: [POINTS],
  stores: [{ buffer: to, access: flat, value: binary('add', load('float32', from, flat), constant('float32', 1)) }],
})
const chain = (kernels: readonly Kernel[], count: number, outputs: readonly number[]): KernelProgram => ({
  buffers: new Array<{ dtype: 'float32'; elements: number }>(count).fill({ dtype: 'float32', elements: POINTS }),
  inputs: [0],
  outputs,
  donated: [-1],
  constants: [],
  kernels,
})
const ramp = Float32Array.from({ length: POINTS }, (_, i) => i)

describe('a result keeps a place of its own', () => {
  const check = (p: KernelProgram, streamed: readonly number[]): void => {
    expect(buffersOf(p)).toEqual(streamed)
    same(runGuarded(p, [ramp], { streamBytes: 1 }), referenceBackend.compile(p).run([ramp]))
  }
  it('while another kernel reads it', () => {
    check(chain([plusOne(0, 1), plusOne(1, 2)], 3, [1, 2]), [2])
  })
  it('if it is returned twice', () => {
    check(chain([plusOne(0, 1), plusOne(1, 2)], 3, [1, 2, 2]), [])
  })
  it('if two kernels write it', () => {
    const half = (offset: number): Kernel => {
      const access = { offset, strides: [1] }
      const value = binary('add', load('float32', 0, access), constant('float32', offset))
      return { tag: 'loop', extents: [POINTS / 2], stores: [{ buffer: 1, access, value }] }
    }
    check(chain([half(0), half(POINTS / 2)], 2, [1]), [])
  })
  it('if it is computed again and again', () => {
    const again: Kernel = {
      tag: 'repeat',
      count: 3,
      reverse: false,
      reads: [],
      writes: [],
      carries: [],
      body: [plusOne(0, 1)],
    }
    check(chain([again], 2, [1]), [])
  })
  it('if it is written backwards', () => {
    const access = { offset: POINTS - 1, strides: [-1] }
    const stores = [{ buffer: 1, access, value: load('float32', 0, flat) }]
    check(chain([{ tag: 'loop', extents: [POINTS], stores }], 2, [1]), [])
  })
  it('if it is donated memory', () => {
    const p = { ...chain([plusOne(0, 1)], 2, [1]), donated: [0] }
    expect(buffersOf(p)).toEqual([])
    expect(compileWasm(p, { streamBytes: 1, residentBytes: Infinity }).emitted.windows.results).toEqual([])
  })
  it('if threads are to share the work', () => {
    const p = chain([plusOne(0, 1)], 2, [1])
    expect(compileWasm(p).emitted.windows.results).toEqual([])
    expect(compileWasm(p, { streamBytes: 4 * POINTS }).emitted.windows.results).toHaveLength(1)
    expect(compileWasm(p, { streamBytes: 4 * POINTS + 1 }).emitted.windows.results).toEqual([])
  })
})

it('every call has results of its own', () => {
  const e = compileWasm(chain([plusOne(0, 1)], 2, [1]), { streamBytes: 1 })
  const first = e.run([ramp])[0] as Float32Array // not donated
  const second = e.run([ramp.map((x) => -x)])[0] as Float32Array
  expect([first[7], first[POINTS - 1], second[7], second[POINTS - 1]]).toEqual([8, POINTS, -6, 2 - POINTS])
})

it('a buffer for results is whole, and may be handed to another thread', () => {
  const b = unwritten(4096)
  expect(b.byteLength).toBe(4096)
  expect(structuredClone(b, { transfer: [b] }).byteLength).toBe(4096)
  expect(b.byteLength).toBe(0)
  expect(unwritten(0).byteLength).toBe(0)
})

it('where the engine has no such memory, or gives a part of something larger, an ordinary buffer does', () => {
  const node = globalThis.Buffer
  try {
    Reflect.deleteProperty(globalThis, 'Buffer')
    expect([...new Uint8Array(unwritten(3))]).toEqual([0, 0, 0])
    Object.assign(globalThis, { Buffer: { allocUnsafeSlow: (n: number) => new Uint8Array(2 * n).subarray(0, n) } })
    expect([...new Uint8Array(unwritten(3))]).toEqual([0, 0, 0])
  } finally {
    Object.assign(globalThis, { Buffer: node })
  }
})
