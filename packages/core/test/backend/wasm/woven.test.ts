/** Loops of many operations over many points run several vectors in step: their bits are those of the reference backend. */
import { describe, expect } from 'vitest'
import fc from 'fast-check'
import { test } from '@fast-check/vitest'
import { allocate, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import {
  binary,
  bitcast,
  compare,
  constant,
  convert,
  index,
  load,
  mulAdd,
  select,
  threefry,
  unary,
  type Expr,
} from '../../../src/kernel/expr.ts'
import type { Storage } from '../../../src/backend/backend.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import { erf, exp, log, sigmoid, sin, tanh } from '../../../src/kernel/math/index.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { useWide } from '../../../src/backend/wasm/wide.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'
import { dense, product } from '../../kernel/builder.ts'
import { dataOf } from '../../kernel/data.ts'

useWide()

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

const int = (value: number): Expr => constant('int32', value)
const word = (value: number): Expr => constant('uint32', value)

/** Whole and broken numbers of either sign. */
const ramp = (dtype: 'float32' | 'int32'): TypedArray =>
  allocate(dtype, 61).map((_, i) => (i - 30) * (dtype === 'int32' ? 70_000_001 : 0.37))

/** So many elements, these again and again. */
const cycle = (dtype: KernelDType, some: TypedArray, elements: number): TypedArray =>
  allocate(dtype, elements).map((_, i) => some[i % some.length]!)

const cases: fc.Arbitrary<readonly [KernelProgram, readonly TypedArray[]]> = drawn.chain((d) =>
  fc.tuple(dataOf(d.dtype, 97), dataOf('uint32', 89)).map(([x, words]) => {
    const points = product(d.extents)
    return [programOf(d), [cycle(d.dtype, x, points), cycle('uint32', words, points)]] as const
  }),
)

const same = (got: readonly Storage[], expected: readonly Storage[]): void => {
  expected.forEach((e, i) => {
    const [x, y] = [e as TypedArray, got[i] as TypedArray] // nothing is donated
    const at = x.findIndex((v, j) => !Object.is(v, y[j]))
    expect(at === -1 ? 'equal' : `at ${at}: ${y[at]} instead of ${x[at]}`).toBe('equal')
  })
}

describe('vectors computed in step', () => {
  test.prop([cases], { numRuns: 60 })('have the bits they have one by one', ([program, inputs]) => {
    same(compileWasm(program).run(inputs), referenceBackend.compile(program).run(inputs))
  })
})

// Where the engine has no wide registers this tries that a second module for the loops changes nothing.
describe.each([false, true])('loops in wide registers, products fused: %s', (fused) => {
  test.prop([cases], { numRuns: 40 })('have the bits they have in narrow ones', ([program, inputs]) => {
    const wide = compileWasm(program, { fused, wide: true, wideWork: 0 })
    same(wide.run(inputs), compileWasm(program, { fused }).run(inputs))
  })

  const OPERATIONS: Readonly<Record<string, (x: Expr, y: Expr, n: Expr, m: Expr) => Expr>> = {
    ...Object.fromEntries(
      (['add', 'sub', 'mul', 'div'] as const).map((op) => [op, (x: Expr, y: Expr) => binary(op, x, y)]),
    ),
    ...Object.fromEntries((['abs', 'neg', 'sqrt'] as const).map((op) => [op, (x: Expr) => unary(op, x)])),
    ...Object.fromEntries(
      (['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const).flatMap((op) => [
        [op, (x: Expr, y: Expr) => select(compare(op, x, y), x, y)],
        [`${op} of integers`, (x: Expr, y: Expr, n: Expr, m: Expr) => select(compare(op, n, m), x, y)],
      ]),
    ),
    ...Object.fromEntries(
      (['add', 'sub', 'mul', 'and', 'or', 'xor'] as const).map((op) => [
        `${op} of words`,
        (_x: Expr, _y: Expr, n: Expr, m: Expr) => bitcast('float32', binary(op, n, m)),
      ]),
    ),
    ...Object.fromEntries(
      [0, 1, 13, 31].flatMap((by) => [
        [`left by ${by}`, (_x: Expr, _y: Expr, n: Expr) => bitcast('float32', binary('shiftLeft', n, int(by)))],
        [`right by ${by}`, (_x: Expr, _y: Expr, n: Expr) => bitcast('float32', binary('shiftRight', n, int(by)))],
        [
          `right unsigned by ${by}`,
          (x: Expr) => bitcast('float32', binary('shiftRight', bitcast('uint32', x), word(by))),
        ],
      ]),
    ),
    'at most': (x) => binary('min', x, constant('float32', 0.5)),
    'at least': (x) => binary('max', x, constant('float32', -0.5)),
    'to a float': (x, _y, n) => binary('add', convert('float32', n), x),
    'to the other integer': (_x, _y, n) => bitcast('float32', convert('uint32', n)),
    'product and sum': (x, y) => mulAdd(x, y, x),
    position: (x) => binary('add', x, bitcast('float32', binary('mul', index(0), int(77777)))),
  }
  test.prop(
    [
      fc.constantFrom(...Object.keys(OPERATIONS)),
      fc.integer({ min: 8192, max: 8230 }),
      dataOf('float32', 83),
      dataOf('int32', 79),
    ],
    {
      numRuns: 120,
      examples: Object.keys(OPERATIONS).map(
        (name) => [name, 8200, ramp('float32'), ramp('int32')] as [string, number, TypedArray, TypedArray],
      ),
    },
  )('each operation has its bits', (name, points, floats, ints) => {
    const along = { offset: 0, strides: [1] }
    const [x, y] = [load('float32', 0, along), load('float32', 1, along)]
    const [n, m] = [load('int32', 2, along), load('int32', 3, along)]
    const once = OPERATIONS[name]!(x, y, n, m)
    // Enough of them for several vectors at a time; sums of bits, so that no NaN hides anything.
    let value: Expr = bitcast('int32', once)
    for (let i = 1; i < 8; i++) {
      const next = OPERATIONS[name]!(binary('mul', x, constant('float32', i)), y, binary('add', n, int(i)), m)
      value = binary('xor', binary('add', value, int(i)), bitcast('int32', next))
    }
    const program: KernelProgram = {
      buffers: ['float32', 'float32', 'int32', 'int32', 'int32'].map((dtype) => ({
        dtype: dtype as 'float32' | 'int32',
        elements: points,
      })),
      inputs: [0, 1, 2, 3],
      outputs: [4],
      donated: [-1, -1, -1, -1],
      constants: [],
      kernels: [{ tag: 'loop', extents: [points], stores: [{ buffer: 4, access: along, value }] }],
    }
    const inputs = [floats, floats.toReversed() as TypedArray, ints, ints.toReversed() as TypedArray].map((some, i) =>
      cycle(i < 2 ? 'float32' : 'int32', some, points),
    )
    const wide = compileWasm(program, { fused, wide: true, wideWork: 0 })
    expect(wide.emitted.loops).toBeDefined()
    same(wide.run(inputs), compileWasm(program, { fused }).run(inputs))
  })
})
