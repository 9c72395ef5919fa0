/** Programs whose kernels are shared out between threads give the bits that one thread gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { bytesOf, type TypedArray } from '../../../../src/dtype.ts'
import type { Storage } from '../../../../src/backend/backend.ts'
import { referenceBackend } from '../../../../src/backend/reference/reference.ts'
import { compileWasm, type WasmOptions } from '../../../../src/backend/wasm/wasm.ts'
import { setThreads, threadCount } from '../../../../src/index.ts'
import { kernelPrograms, type Case } from '../../../kernel/arbitrary.ts'

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

const same = (xs: readonly Storage[], ys: readonly Storage[]): void => {
  expect(xs.length).toBe(ys.length)
  xs.forEach((x, i) => {
    const [a, b] = [read(x), read(ys[i]!)]
    const differs = a.findIndex((v, j) => !Object.is(v, b[j]))
    if (differs >= 0) expect.fail(`output ${i} differs at ${differs}: ${a[differs]} instead of ${b[differs]}`)
  })
}

/** Milliseconds after which helpers have heard of most programs: of three runs alone they are there for one in ten. */
const HELP_MS = 3

const agree = ({ program, inputs }: Case, options: WasmOptions): void => {
  const expected = referenceBackend.compile(program).run(inputs)
  const executable = compileWasm(program, options)
  const start = performance.now()
  const mayBeHelped = (): boolean => executable.emitted.hasParts && performance.now() - start < HELP_MS
  for (let run = 0; run < 2 || mayBeHelped(); run++) same(executable.run(inputs), expected)
}

/** The same program with only some of its outputs, so that results take over the memory of operands. */
const withFewerOutputs = ({ program, inputs }: Case, keep: readonly boolean[]): Case => {
  const kept = program.outputs.flatMap((_, i) => (keep[i % keep.length] === true ? [i] : []))
  const donated = program.donated.map((o) => kept.indexOf(o))
  return { inputs, program: { ...program, outputs: kept.map((i) => program.outputs[i]!), donated } }
}

beforeAll(() => {
  setThreads(3)
})

afterAll(() => {
  setThreads(1)
})

describe('random programs on three threads', () => {
  const small = { grain: 1, blockBytes: 64 }
  test.prop([kernelPrograms({ tags: ['loop'] })], { numRuns: 150 })('of loops', (c) => {
    agree(c, small)
  })
  test.prop([kernelPrograms({ tags: ['loop', 'reduce', 'rows'] })], { numRuns: 200 })('of reductions and rows', (c) => {
    agree(c, small)
  })
  test.prop([kernelPrograms({ tags: ['loop', 'contract', 'contract'] })], { numRuns: 100 })('of contractions', (c) => {
    agree(c, small)
  })
  test.prop([kernelPrograms(), fc.constantFrom(1, 64, 1000)], { numRuns: 200 })('of every kind', (c, grain) => {
    agree(c, { ...small, grain })
  })
  test.prop([kernelPrograms()], { numRuns: 100 })('with donated arrays that stay', (c) => {
    agree(c, { ...small, residentBytes: 0 })
  })
  test.prop([kernelPrograms({ kernels: 8 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 })], { numRuns: 200 })(
    'whose temporaries share memory',
    (c, keep) => {
      agree(withFewerOutputs(c, keep), small)
    },
  )
})

test.prop([kernelPrograms()], { numRuns: 100 })('no byte outside the buffers is written by any thread', (c) => {
  const { program, inputs } = c
  const executable = compileWasm(program, { grain: 1, guardBytes: 64, residentBytes: Infinity })
  executable.run(inputs)
  const { layout } = executable.emitted
  const bytes = new Uint8Array(executable.memory!.buffer)
  // The first 64 hold the words by which work is shared out.
  const outside = new Uint8Array(bytes.length).fill(1, 64)
  program.buffers.forEach((b, i) => {
    outside.fill(0, layout.addresses[i], layout.addresses[i]! + b.elements * bytesOf(b.dtype))
  })
  layout.scratch.forEach((address, i) => outside.fill(0, address, address + layout.scratchBytes[i]!))
  const marked = [...outside.keys()].filter((at) => outside[at] === 1)
  for (const at of marked) bytes[at] = 0xa5
  const start = performance.now()
  do executable.run(inputs)
  while (executable.emitted.hasParts && performance.now() - start < HELP_MS)
  expect(marked.every((at) => bytes[at] === 0xa5)).toBe(true)
})

describe('setThreads', () => {
  it('says how many there will be', () => {
    expect(threadCount()).toBe(3)
    expect(setThreads('auto')).toBeGreaterThanOrEqual(1)
    expect(setThreads(3)).toBe(3)
  })

  it.each([0, -1, 1.5, NaN, Infinity, 65, 'all', undefined])('refuses %s', (count) => {
    expect(() => setThreads(count as number)).toThrow(
      new RangeError(`setThreads: count must be 'auto' or a whole number from 1 to 64, got ${String(count)}`),
    )
    expect(threadCount()).toBe(3)
  })

  it('keeps its threads when a program turns out to have nothing to share out', () => {
    const small = fc.sample(kernelPrograms({ tags: ['scatter'] }), { numRuns: 30, seed: 3 })
    for (const c of small) agree(c, { grain: 2 ** 30 })
    const executables = small.map((c) => compileWasm(c.program, { grain: 2 ** 30 }))
    expect(executables.some((e) => !e.emitted.hasParts)).toBe(true)
    for (const e of executables)
      expect(WebAssembly.Module.exports(new WebAssembly.Module(e.emitted.bytes)).some((x) => x.name === 'help')).toBe(
        e.emitted.hasParts,
      )
  })

  it('lets programs compiled for several threads run on one', () => {
    const program = fc.sample(kernelPrograms({ tags: ['loop'] }), { numRuns: 1, seed: 5 })[0]!
    const executable = compileWasm(program.program, { grain: 1 })
    const expected = referenceBackend.compile(program.program).run(program.inputs)
    setThreads(1)
    same(executable.run(program.inputs), expected)
    setThreads(2)
    same(executable.run(program.inputs), expected)
    setThreads(3)
    same(executable.run(program.inputs), expected)
  })
})
