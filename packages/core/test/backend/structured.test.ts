/** Kernels that run kernels: both backends give what the naive interpreter gives, nested and empty loops included. */
import { describe, expect } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import type { TypedArray } from '../../src/dtype.ts'
import { kernelsIn, type Kernel } from '../../src/kernel/kernel.ts'
import { verifyProgram } from '../../src/kernel/verify.ts'
import type { Backend, Storage } from '../../src/backend/backend.ts'
import { referenceBackend } from '../../src/backend/reference/reference.ts'
import { wasmBackend } from '../../src/backend/wasm/wasm.ts'
import { firstDifference } from '../kernel/data.ts'
import { kernelPrograms, type Case } from '../kernel/arbitrary.ts'
import { runNaively } from './reference/naive.ts'

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

/** Everything occurs in every program often enough: half of the kernels run others. */
const TAGS: readonly Kernel['tag'][] = ['loop', 'reduce', 'contract', 'scatter', 'sort', 'repeat', 'repeat', 'while', 'branch', 'branch'] // prettier-ignore
const programs = kernelPrograms({ tags: TAGS, kernels: 4 })

const agree = (backend: Backend, { program, inputs }: Case): void => {
  const expected = runNaively(
    program,
    inputs.map((x) => x.slice()),
  )
  const executable = backend.compile(program)
  // Twice: what the first run leaves behind must not show.
  for (let run = 0; run < 2; run++) {
    const given = inputs.map((x) => x.slice())
    expect(firstDifference(executable.run(given).map(read), expected)).toBeUndefined()
  }
}

/** The same program with only some of its outputs, so that memory is reused. */
const withFewerOutputs = (c: Case, keep: readonly boolean[]): Case => {
  const outputs = c.program.outputs.filter((_, i) => keep[i % keep.length] === true)
  return { inputs: c.inputs, program: { ...c.program, outputs, donated: c.program.donated.map(() => -1) } }
}

const sparse = fc
  .tuple(programs, fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }))
  .map(([c, keep]) => withFewerOutputs(c, keep))

test.prop([programs], { numRuns: 100 })('generated programs keep the rules of the language', ({ program }) => {
  verifyProgram(program)
})

describe.each([
  ['reference', referenceBackend],
  ['wasm', wasmBackend],
] as const)('the %s backend gives what the naive interpreter gives', (_, backend) => {
  test.prop([programs], { numRuns: 120 })('with every buffer an output', (c) => {
    agree(backend, c)
  })
  test.prop([sparse], { numRuns: 120 })('with memory reused', (c) => {
    agree(backend, c)
  })
})

test('the generator draws what there is: nesting, no passes, reverse, many branches, sorts and products inside', () => {
  const seen = new Set<string>()
  const visit = (k: Kernel, path: string): void => {
    seen.add(`${path}${k.tag}`)
    if (k.tag === 'repeat') {
      seen.add(k.count === 0 ? 'no passes' : 'passes')
      if (k.reverse && k.writes.length > 0 && k.reads.length > 0) seen.add('reverse')
      if (k.carries.length > 1) seen.add('carries')
    }
    if (k.tag === 'branch' && k.branches.length > 2) seen.add('many branches')
    for (const inner of kernelsIn(k)) visit(inner, `${k.tag}>`)
  }
  for (const { program } of fc.sample(programs, { numRuns: 400, seed: 7 }))
    for (const k of program.kernels) visit(k, '')
  const outer = ['repeat', 'while', 'branch']
  const wanted = outer.flatMap((o) => [...new Set(TAGS)].map((t) => `${o}>${t}`))
  const all = [...wanted, 'no passes', 'passes', 'reverse', 'carries', 'many branches']
  expect(all.filter((x) => !seen.has(x))).toEqual([])
})
