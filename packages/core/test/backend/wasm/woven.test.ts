/** Loops of many operations over many points run several vectors in step: their bits are those of the reference backend. */
import { describe, expect } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { allocate, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import {
  binary,
  bitcast,
  compare,
  convert,
  index,
  load,
  select,
  threefry,
  type Expr,
} from '../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import { erf, exp, log, sigmoid, sin, tanh } from '../../../src/kernel/math/index.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'
import { dense, product } from '../../kernel/builder.ts'
import { dataOf } from '../../kernel/data.ts'

type Step = (x: Expr) => Expr

/** Both words of a cipher of the point's number, under this key. */
const draws = (x: Expr, key0: Expr, key1: Expr): Expr => {
  const number = bitcast('uint32', index(0))
  const word = (w: 0 | 1): Expr => threefry(w, key0, key1, number, key1)
  return binary('add', x, convert(x.dtype, binary('xor', word(0), word(1))))
}

const STEPS: Readonly<Record<string, Step>> = {
  tanh,
  exp,
  log,
  sigmoid,
  erf,
  sin,
  square: (x) => binary('mul', x, x),
  sharp: (x) => select(compare('lt', x, binary('mul', x, x)), tanh(x), exp(x)),
}

interface Drawn {
  readonly extents: readonly number[]
  readonly dtype: 'float32' | 'float64'
  readonly steps: readonly string[]
  readonly cipher: 'none' | 'one key' | 'many keys'
  /** Whether input 0 is read with its axes in the other order. */
  readonly isTurned: boolean
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  extents: fc.oneof(
    fc.tuple(fc.integer({ min: 8192, max: 8300 })),
    fc.tuple(fc.integer({ min: 120, max: 130 }), fc.integer({ min: 64, max: 96 })),
    fc.tuple(fc.integer({ min: 64, max: 96 }), fc.integer({ min: 120, max: 130 })),
  ),
  dtype: fc.constantFrom('float32' as const, 'float64' as const),
  steps: fc.array(fc.constantFrom(...Object.keys(STEPS)), { minLength: 1, maxLength: 4 }),
  cipher: fc.constantFrom('none' as const, 'one key' as const, 'many keys' as const),
  isTurned: fc.boolean(),
})

const programOf = ({ extents, dtype, steps, cipher, isTurned }: Drawn): KernelProgram => {
  const points = product(extents)
  const access = dense(extents)
  const turned = extents.length === 2 && isTurned ? { offset: 0, strides: [1, extents[0]!] } : access
  const word = (offset: number): Expr => load('uint32', 1, { offset, strides: extents.map(() => 0) })
  const own = load('uint32', 1, access)
  let x: Expr = load(dtype, 0, turned)
  if (cipher === 'one key') x = draws(x, word(0), word(1))
  if (cipher === 'many keys') x = draws(x, own, word(1))
  for (const s of steps) x = STEPS[s]!(x)
  const both = binary('add', x, load(dtype, 0, access))
  return {
    buffers: [
      { dtype, elements: points },
      { dtype: 'uint32', elements: points },
      { dtype, elements: points },
      { dtype, elements: points },
    ],
    inputs: [0, 1],
    outputs: [2, 3],
    donated: [-1, -1],
    constants: [],
    kernels: [
      {
        tag: 'loop',
        extents,
        stores: [
          { buffer: 2, access, value: x },
          { buffer: 3, access, value: both },
        ],
      },
    ],
  }
}

/** So many elements, these again and again. */
const cycle = (dtype: KernelDType, some: TypedArray, elements: number): TypedArray =>
  allocate(dtype, elements).map((_, i) => some[i % some.length]!)

const cases: fc.Arbitrary<readonly [KernelProgram, readonly TypedArray[]]> = drawn.chain((d) =>
  fc.tuple(dataOf(d.dtype, 97), dataOf('uint32', 89)).map(([x, words]) => {
    const points = product(d.extents)
    return [programOf(d), [cycle(d.dtype, x, points), cycle('uint32', words, points)]] as const
  }),
)

describe('vectors computed in step', () => {
  test.prop([cases], { numRuns: 60 })('have the bits they have one by one', ([program, inputs]) => {
    const expected = referenceBackend.compile(program).run(inputs) as readonly TypedArray[]
    const got = compileWasm(program).run(inputs) as readonly TypedArray[]
    expected.forEach((e, i) => {
      const at = e.findIndex((v, j) => !Object.is(v, got[i]![j]))
      expect(at === -1 ? 'equal' : `at ${at}: ${got[i]![at]} instead of ${e[at]}`).toBe('equal')
    })
  })
})
