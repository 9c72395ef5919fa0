/** Random kernel programs give the reference backend's results, and write nowhere but into their own buffers. */
import { describe, expect } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { bytesOf, type TypedArray } from '../../../src/dtype.ts'
import type { Kernel } from '../../../src/kernel/kernel.ts'
import type { Storage } from '../../../src/backend/backend.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm, type WasmOptions } from '../../../src/backend/wasm/wasm.ts'
import { kernelPrograms, type Case } from '../../kernel/arbitrary.ts'

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

/** Bit equality, except that any NaN equals any NaN. */
const sameArrays = (xs: readonly Storage[], ys: readonly Storage[]): void => {
  expect(xs.length).toBe(ys.length)
  xs.forEach((x, i) => {
    const [a, b] = [read(x), read(ys[i]!)]
    expect(a.constructor).toBe(b.constructor)
    const differs = a.findIndex((v, j) => !Object.is(v, b[j]))
    if (differs >= 0 || a.length !== b.length) {
      expect.fail(`output ${i} differs at ${differs}: ${a[differs]} instead of ${b[differs]}`)
    }
  })
}

/** The same program with only some of its outputs, so that memory is reused. */
const withFewerOutputs = (c: Case, keep: readonly boolean[]): Case => {
  const { outputs } = c.program
  const kept = outputs.flatMap((_, i) => (keep[i % keep.length] === true ? [i] : []))
  const donated = c.program.donated.map((o) => kept.indexOf(o))
  return { inputs: c.inputs, program: { ...c.program, outputs: kept.map((i) => outputs[i]!), donated } }
}

const programs = (tags?: readonly Kernel['tag'][]): fc.Arbitrary<Case> =>
  tags === undefined ? kernelPrograms() : kernelPrograms({ tags })

const cases = (tags?: readonly Kernel['tag'][]): fc.Arbitrary<Case> =>
  fc
    .tuple(programs(tags), fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }))
    .map(([c, keep]) => withFewerOutputs(c, keep))

const agree = (c: Case, options: WasmOptions = {}): void => {
  const { program, inputs } = c
  const expected = referenceBackend.compile(program).run(inputs)
  const executable = compileWasm(program, options)
  sameArrays(executable.run(inputs), expected)
  // Again: constants, residents and leftovers of the first run do not show.
  sameArrays(executable.run(inputs), expected)
}

describe('results are those of the reference backend', () => {
  test.prop([programs(['loop'])], { numRuns: 400 })('for loops, all buffers compared', (c) => {
    agree(c)
  })
  test.prop([cases(['loop'])], { numRuns: 200 })('for loops whose temporaries share memory', (c) => {
    agree(c)
  })
  test.prop([programs(['loop', 'reduce', 'reduce'])], { numRuns: 300 })('for reductions', (c) => {
    agree(c)
  })
  test.prop([programs(['loop', 'scatter', 'scatter'])], { numRuns: 200 })('for scatters', (c) => {
    agree(c)
  })
  const streamed = fc.constantFrom(1, 100, Infinity)
  test.prop([cases(['loop', 'rows', 'rows']), fc.constantFrom(1, 100, 600, 2 ** 16), streamed], { numRuns: 350 })(
    'for kernels that share rows, in blocks of any size, with windows and without',
    (c, blockBytes, streamBytes) => {
      agree(c, { blockBytes, streamBytes })
    },
  )
  test.prop([cases(['loop', 'rows']), fc.constantFrom(1, 100, 600), streamed], { numRuns: 200 })(
    'for kernels that share rows, with donated inputs kept resident',
    (c, blockBytes, streamBytes) => {
      agree(c, { residentBytes: 0, blockBytes, streamBytes })
    },
  )
  test.prop([cases()], { numRuns: 300 })('for every kind of kernel', (c) => {
    agree(c)
  })
  test.prop([cases()], { numRuns: 200 })('with donated inputs kept resident', (c) => {
    agree(c, { residentBytes: 0 })
  })
})

const windowed = fc.constantFrom({}, { streamBytes: 1, blockBytes: 100 })
test.prop([cases(), windowed], { numRuns: 250 })('no byte outside the buffers is written', (c, more) => {
  const { program, inputs } = c
  const options = { guardBytes: 64, residentBytes: Infinity, ...more }
  const first = compileWasm(program, options)
  first.run(inputs)
  new Uint8Array(first.memory!.buffer).fill(0xa5)
  const executable = compileWasm(program, options)
  executable.run(inputs)
  expect(executable.memory).toBe(first.memory)
  const memory = new Uint8Array(executable.memory!.buffer)
  const { layout, windows } = executable.emitted
  const { addresses, scratch, scratchBytes } = layout
  const owned = new Uint8Array(memory.length)
  program.buffers.forEach((b, i) => {
    owned.fill(1, addresses[i]!, addresses[i]! + (windows.of.get(i)?.bytes ?? b.elements * bytesOf(b.dtype)))
  })
  scratch.forEach((address, k) => owned.fill(1, address, address + scratchBytes[k]!))
  expect(memory.findIndex((byte, i) => byte !== 0xa5 && owned[i] === 0)).toBe(-1)
})
