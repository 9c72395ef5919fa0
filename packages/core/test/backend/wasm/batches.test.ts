/** Products of batches of matrices, which operands may share along some axes: whole numbers, so that no order shows. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'
import type { Access } from '../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'

/** Row-major but for the batch axes that are repeated, and the order in which batch axes follow one another. */
const operand = (
  batch: readonly number[],
  repeats: readonly boolean[],
  isTurned: boolean,
  [rows, columns]: readonly [number, number],
): { readonly access: Access; readonly elements: number } => {
  const strides = batch.map(() => 0)
  let step = rows * columns
  const order = batch.map((_, d) => d)
  for (const d of isTurned ? order : order.reverse()) {
    if (repeats[d] === true) continue
    strides[d] = step
    step *= batch[d]!
  }
  return { access: { offset: 0, strides: [...strides, columns, 1] }, elements: step }
}

const flags = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })

test.prop(
  [
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 9 })),
    flags,
    flags,
    flags,
  ],
  { numRuns: 400 },
)('axes of a batch are taken together only where all three walk them as one', (batch, [m, n, k], ofA, ofB, turned) => {
  const a = operand(batch, ofA, turned[0]!, [m, k])
  const b = operand(batch, ofB, turned[1]!, [k, n])
  const c = operand(batch, [], turned[2]!, [m, n])
  const p: KernelProgram = {
    buffers: [a, b, c].map(({ elements }) => ({ dtype: 'float32', elements })),
    inputs: [0, 1],
    outputs: [2],
    donated: [-1, -1],
    constants: [],
    kernels: [
      {
        tag: 'contract', dtype: 'float32', batch, m, n, k,
        a: { buffer: 0, access: a.access }, b: { buffer: 1, access: b.access }, c: { buffer: 2, access: c.access },
      },
    ],
  } // prettier-ignore
  const inputs = [a, b].map(({ elements }) => Float32Array.from({ length: elements }, (_, i) => ((i * 7) % 17) - 8))
  expect(compileWasm(p).run(inputs)).toEqual(referenceBackend.compile(p).run(inputs))
})
