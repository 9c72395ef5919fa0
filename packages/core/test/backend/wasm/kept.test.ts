/** Large arguments that come again are not copied again; whatever may have changed is. */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { acc, binary, load, type Expr } from '../../../src/kernel/expr.ts'
import type { Kernel, KernelProgram } from '../../../src/kernel/kernel.ts'
import { array } from '../../../src/ndarray.ts'
import { seal, SEAL_BYTES, sealOf, unseal } from '../../../src/sealed.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'

type Floats = Float32Array<ArrayBuffer>

/** Elements of arguments that are worth keeping. */
const N = SEAL_BYTES / 4 + 3

const at = (buffer: number): Expr => load('float32', buffer, { offset: 0, strides: [1] })
const reversed = (buffer: number): Expr => load('float32', buffer, { offset: N - 1, strides: [-1] })
const loop = (buffer: number, value: Expr): Kernel => ({
  tag: 'loop',
  extents: [N],
  stores: [{ buffer, access: { offset: 0, strides: [1] }, value }],
})
const sum = (buffer: number, value: Expr): Kernel => ({
  tag: 'reduce',
  extents: [],
  reduced: [N],
  accumulators: [{ combine: 'max', value }],
  stores: [{ buffer, access: { offset: 0, strides: [] }, value: acc('float32', 0) }],
})

/** Inputs 0 and 1, further buffers of N elements but the last, which has one; the last two are results. */
const programOf = (
  kernels: readonly Kernel[],
  buffers: number,
  donated: readonly number[] = [-1, -1],
): KernelProgram => ({
  buffers: Array.from({ length: buffers }, (_, b) => ({ dtype: 'float32', elements: b === buffers - 1 ? 1 : N })),
  inputs: [0, 1],
  outputs: [buffers - 2, buffers - 1],
  donated,
  constants: [],
  kernels,
})

const add = (x: Expr, y: Expr): Expr => binary('add', x, y)

/** Programs that write over a dead argument if they may, read it to the end, or need room of their own in between. */
const PROGRAMS: readonly KernelProgram[] = [
  programOf([loop(2, add(at(0), at(1))), sum(3, at(2))], 4),
  programOf([sum(3, at(1)), loop(2, reversed(0))], 4),
  programOf([loop(2, add(at(0), at(0))), loop(3, add(reversed(2), at(1))), loop(4, reversed(3)), sum(5, at(4))], 6),
  programOf([loop(2, add(at(0), at(1))), sum(3, at(2))], 4, [0, -1]),
]

interface Call {
  readonly program: number
  readonly arguments: readonly [number, number]
  /** What happens to the arguments before the call. */
  readonly before: 'nothing' | 'handed out' | 'written'
}

const call: fc.Arbitrary<Call> = fc.record({
  program: fc.nat(PROGRAMS.length - 1),
  arguments: fc.tuple(fc.nat(3), fc.nat(3)),
  before: fc.constantFrom('nothing', 'nothing', 'nothing', 'handed out', 'written'),
})

describe('calls with arguments that come again', () => {
  test.prop([fc.array(call, { minLength: 2, maxLength: 12 }), fc.constantFrom(0, Infinity), fc.boolean()], {
    numRuns: 60,
  })('give what calls with new ones give', (calls, keepBytes, residents) => {
    const executables = PROGRAMS.map((p) => compileWasm(p, { keepBytes, residentBytes: residents ? 0 : Infinity }))
    const pool = Array.from({ length: 4 }, (_, i) =>
      seal(Float32Array.from({ length: N }, (_, j) => (j % 1000) + i * 7)),
    )
    calls.forEach(({ program, arguments: numbers, before }, turn) => {
      if (before !== 'nothing') unseal(pool[numbers[0]]!)
      if (before === 'written') pool[numbers[0]]![turn] = -turn
      const p = PROGRAMS[program]!
      // Donated arguments are the executable's.
      const inputs = numbers.map((n, i) => (p.donated[i]! < 0 ? pool[n]! : pool[n]!.slice()))
      const expected = referenceBackend.compile(p).run(inputs.map((x) => x.slice()))
      const got = executables[program]!.run(inputs)
      expected.forEach((e, o) => {
        const [x, y] = [e, got[o]!].map((s) => ('read' in s ? s.read() : s))
        expect(x!.every((v, j) => Object.is(v, y![j]))).toBe(true)
      })
    })
  })
})

const LONG = PROGRAMS[0]!

/** An executable that ran once, and whether running it again finds what lies in its memory changed behind its back. */
const reuses = (keepBytes: number, x: Floats, between: () => void): boolean => {
  const executable = compileWasm(LONG, { keepBytes })
  const y = seal(new Float32Array(N).fill(1))
  executable.run([x, y])
  between()
  const place = executable.emitted.layout.addresses[0]!
  new Float32Array(executable.memory!.buffer, place, N)[5] = 1e6
  return (executable.run([x, y])[1] as Floats)[0] === 1e6 + 1
}

describe('an argument is left where it lies', () => {
  const sealed = (): Floats => seal(new Float32Array(N).fill(2))

  it('if it is the same, nobody can have written to it, and nothing else ran there', () => {
    expect(reuses(Infinity, sealed(), () => undefined)).toBe(true)
  })
  it('not if there is no room for it', () => {
    expect(reuses(0, sealed(), () => undefined)).toBe(false)
  })
  it('not if somebody may have written to it, before or since', () => {
    expect(reuses(Infinity, new Float32Array(N).fill(2), () => undefined)).toBe(false)
    const x = sealed()
    expect(reuses(Infinity, x, () => { unseal(x) })).toBe(false) // prettier-ignore
  })
  it('not if another program ran in that memory', () => {
    expect(reuses(Infinity, sealed(), () => void compileWasm(LONG).run([sealed(), sealed()]))).toBe(false)
  })
})

describe('seals', () => {
  const large = (): ReturnType<typeof array> => array(new Float32Array(N))

  it('are given to arrays that were copied, until their elements are handed out', () => {
    const x = large()
    expect(sealOf(x.storage as Floats)).toBeDefined()
    void x.toString()
    void x.toNested()
    expect(sealOf(x.storage as Floats)).toBeDefined()
    void x.data
    expect(sealOf(x.storage as Floats)).toBeUndefined()
    const y = large()
    void y.values()
    expect(sealOf(y.storage as Floats)).toBeUndefined()
    expect(sealOf(x.copy().storage as Floats)).toBeDefined()
  })
  it('differ', () => {
    expect(sealOf(large().storage as Floats)).not.toBe(sealOf(large().storage as Floats))
  })
  it('are not given to small arrays', () => {
    expect(sealOf(array([1, 2]).storage as Floats)).toBeUndefined()
  })
})
