/** Random expressions over so many points that several vectors of them are computed in step: the reference backend's bits. */
import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allocate, type TypedArray } from '../../../src/dtype.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm, type WasmOptions } from '../../../src/backend/wasm/wasm.ts'
import { useWide } from '../../../src/backend/wasm/wide.ts'
import { constant, index, load, nodesOf, threefry, bitcast, type Access, type Expr } from '../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import { verifyProgram } from '../../../src/kernel/verify.ts'
import { dense, drawFrom, ExprBuilder, product } from '../../kernel/builder.ts'
import { dataOf, KERNEL_DTYPES } from '../../kernel/data.ts'
import type { Case } from '../../kernel/arbitrary.ts'

useWide()

/** At least 2^13 points, in rows that end in whole rounds and in parts of one. */
const EXTENTS: readonly (readonly number[])[] = [[8192], [8207], [8259], [91, 97], [97, 91], [9, 11, 85], [130, 64]]

/** One loop over many points, and inputs of each dtype: as long, and short. */
const longLoops: fc.Arbitrary<Case> = fc.gen().map((g) => {
  const d = drawFrom(g)
  const b = new ExprBuilder(d)
  const extents = d.pick(EXTENTS)
  const points = product(extents)
  const dtypes = d.chance(70) ? KERNEL_DTYPES.filter((t) => t !== 'float64') : KERNEL_DTYPES
  const inputs = dtypes.map((dtype): TypedArray => {
    const some = g(dataOf, dtype, 61)
    const data = allocate(dtype, d.chance(60) ? points : 61)
    for (let i = 0; i < data.length; i++) data[i] = some[i % 61]!
    b.inputs.push(b.buffer(dtype, data.length))
    return data
  })
  const pool: Expr[] = []
  const values: Expr[] = []
  while (values.length < 6 && nodesOf(values).length < 40) {
    values.push(b.expr(d.pick(dtypes), extents, d.int(4, 7), pool))
  }
  const stores = values.map((value) => ({ buffer: b.buffer(value.dtype, points), access: dense(extents), value }))
  return {
    inputs,
    program: {
      buffers: b.buffers,
      inputs: b.inputs,
      outputs: stores.map((s) => s.buffer),
      donated: b.inputs.map(() => -1),
      constants: [],
      kernels: [{ tag: 'loop', extents, stores }],
    },
  }
})

const agree = ({ program, inputs }: Case, options: WasmOptions = {}): void => {
  verifyProgram(program)
  const expected = referenceBackend.compile(program).run(inputs) as readonly TypedArray[] // nothing is donated
  const got = compileWasm(program, options).run(inputs) as readonly TypedArray[]
  expected.forEach((want, o) => {
    const at = want.findIndex((v, i) => !Object.is(v, got[o]![i]))
    if (at >= 0) expect.fail(`output ${o} is ${got[o]![at]} instead of ${want[at]} at ${at}`)
  })
}

// Looking for a smaller failure would take minutes.
test.prop([longLoops, fc.boolean()], { numRuns: 80, endOnFailure: true })(
  'vectors in step, and those in wide registers, have the bits of single elements',
  (c, wide) => {
    agree(c, wide ? { wide: true, wideWork: 0 } : {})
  },
)

it('draws enough operations, but not too many, for most loops to be run so', () => {
  const sizes = fc.sample(longLoops, { numRuns: 100, seed: 7 }).map(({ program: { kernels } }) => {
    const [k] = kernels
    return k?.tag === 'loop' ? nodesOf(k.stores.map((s) => s.value)).length : 0
  })
  expect(sizes.filter((n) => n > 30 && n < 150).length).toBeGreaterThan(50)
})

it.each(['first', 'second'] as const)('ciphers whose keys differ in the %s word alone are told apart', (which) => {
  const points = 8200
  const line: Access = { offset: 0, strides: [1] }
  const own = load('uint32', 0, line)
  const fixed = constant('uint32', 77)
  const [key0, key1] = which === 'first' ? [own, fixed] : [fixed, own]
  const program: KernelProgram = {
    buffers: [0, 1].map(() => ({ dtype: 'uint32', elements: points })),
    inputs: [0],
    outputs: [1],
    donated: [-1],
    constants: [],
    kernels: [
      {
        tag: 'loop',
        extents: [points],
        stores: [
          {
            buffer: 1,
            access: line,
            value: threefry(1, key0, key1, bitcast('uint32', index(0)), constant('uint32', 0)),
          },
        ],
      },
    ],
  }
  agree({ program, inputs: [Uint32Array.from({ length: points }, (_, i) => i * 2654435769)] })
})
