/** Contractions by several threads: the bits of one, however the parts meet. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from '../../../../src/backend/backend.ts'
import { allocate, type TypedArray } from '../../../../src/dtype.ts'
import type { ContractKernel, KernelProgram } from '../../../../src/kernel/kernel.ts'
import { compileWasm } from '../../../../src/backend/wasm/wasm.ts'
import type { WasmExecutable } from '../../../../src/backend/wasm/executable.ts'
import { WORD } from '../../../../src/backend/wasm/threads/control.ts'
import { setThreads } from '../../../../src/backend/wasm/threads/crew.ts'

type Form = 'A·B' | 'A·Bᵀ' | 'Aᵀ·B'

interface Sizes {
  readonly form: Form
  readonly batch: number
  readonly m: number
  readonly n: number
  readonly k: number
  readonly dtype: ContractKernel['dtype']
}

const programOf = ({ form, batch, m, n, k, dtype }: Sizes): KernelProgram => ({
  buffers: [m * k, k * n, m * n].map((elements) => ({ dtype, elements: batch * elements })),
  inputs: [0, 1],
  outputs: [2],
  donated: [-1, -1],
  constants: [],
  kernels: [
    {
      tag: 'contract', dtype, batch: [batch], m, n, k,
      a: { buffer: 0, access: { offset: 0, strides: [m * k, ...(form === 'Aᵀ·B' ? [1, m] : [k, 1])] } },
      b: { buffer: 1, access: { offset: 0, strides: [n * k, ...(form === 'A·Bᵀ' ? [1, k] : [n, 1])] } },
      c: { buffer: 2, access: { offset: 0, strides: [m * n, n, 1] } },
    },
  ],
}) // prettier-ignore

const hashOf = (s: Storage): string => {
  const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(s) ? s : s.read()
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex')
}

beforeAll(() => {
  setThreads(3)
})

afterAll(() => {
  setThreads(1)
})

/** Resolves when both helpers know the program and sleep: they are awake for its next run. */
const helped = async (e: WasmExecutable): Promise<void> => {
  const parked = new Int32Array(e.memory!.buffer, WORD.parked, 1)
  while (Atomics.load(parked, 0) < 2) await new Promise((resolve) => setTimeout(resolve, 1))
}

const FORMS: readonly Form[] = ['A·B', 'A·Bᵀ', 'Aᵀ·B']
const CASES: readonly Sizes[] = FORMS.flatMap((form) => [
  // One matrix in blocks of rows and columns, with edges; with several partial sums; several of them; many small ones; one row.
  { form, batch: 1, m: 131, n: 150, k: 100, dtype: 'float32' },
  { form, batch: 1, m: 65, n: 70, k: 1001, dtype: 'float32' },
  { form, batch: 3, m: 130, n: 66, k: 65, dtype: 'float64' },
  { form, batch: 101, m: 29, n: 37, k: 31, dtype: 'float32' },
  { form, batch: 1, m: 1, n: 1200, k: 1001, dtype: 'float32' },
  { form, batch: 40, m: 20, n: 9, k: 500, dtype: 'int32' },
])

describe('contractions by three threads', () => {
  it.each(CASES)('$form of [$batch, $m, $k] and $n columns of $dtype gives the bits of one thread', async (sizes) => {
    const program = programOf(sizes)
    const fill = (b: number): TypedArray => {
      const x = allocate(sizes.dtype, program.buffers[b]!.elements)
      for (let i = 0; i < x.length; i++) x[i] = 1000 * Math.sin(b + i * 1.7)
      return x
    }
    const operands = [fill(0), fill(1)]
    const alone = hashOf(compileWasm(program).run(operands)[0]!)
    const shared = compileWasm(program, { threaded: true, grain: 1 })
    expect(shared.emitted.isThreaded).toBe(true)
    shared.run(operands)
    await helped(shared)
    for (let time = 0; time < 8; time++) expect(hashOf(shared.run(operands)[0]!)).toBe(alone)
  })

  it('may have more blocks than there can be parts', async () => {
    const program = programOf({ form: 'A·B', batch: 1, m: 2 ** 20 + 35, n: 3, k: 2, dtype: 'float32' })
    const operands = [0, 1].map((b) => Float32Array.from({ length: program.buffers[b]!.elements }, (_, i) => i % 37))
    const alone = hashOf(compileWasm(program).run(operands)[0]!)
    const shared = compileWasm(program, { grain: 1 })
    shared.run(operands)
    await helped(shared)
    for (let time = 0; time < 3; time++) expect(hashOf(shared.run(operands)[0]!)).toBe(alone)
  })
})
