/** verifyProgram accepts what the language allows and catches each way of breaking a rule. */
import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  acc,
  binary,
  compare,
  constant,
  convert,
  index,
  load,
  loadAt,
  type Access,
  type Expr,
} from '../../src/kernel/expr.ts'
import type { Kernel, KernelProgram, LoopKernel, ReduceKernel, SortKernel } from '../../src/kernel/kernel.ts'
import { verifyProgram } from '../../src/kernel/verify.ts'
import { kernelPrograms } from './arbitrary.ts'

const line: Access = { offset: 0, strides: [1] }
const x = load('float32', 0, line)
const f = (v: number): Expr => constant('float32', v)

const loopOf = (value: Expr, changes: Partial<LoopKernel> = {}, buffer = 1): LoopKernel => ({
  tag: 'loop',
  extents: [6],
  stores: [{ buffer, access: line, value }],
  ...changes,
})

/** Buffers: 0 float32[6] input, 1 float32[6], 2 int32[6], 3 float32[4] constant, 4 float32[0], 5 float64[6]. */
const programOf = (kernels: readonly Kernel[], changes: Partial<KernelProgram> = {}): KernelProgram => ({
  buffers: [
    { dtype: 'float32', elements: 6 },
    { dtype: 'float32', elements: 6 },
    { dtype: 'int32', elements: 6 },
    { dtype: 'float32', elements: 4 },
    { dtype: 'float32', elements: 0 },
    { dtype: 'float64', elements: 6 },
  ],
  inputs: [0],
  outputs: [],
  donated: [-1],
  constants: [{ buffer: 3, data: new Float32Array(4) }],
  kernels,
  ...changes,
})

const reduceOf = (changes: Partial<ReduceKernel>): ReduceKernel => ({
  tag: 'reduce',
  extents: [],
  reduced: [6],
  accumulators: [{ combine: 'sum', value: x }],
  stores: [{ buffer: 1, access: { offset: 0, strides: [] }, value: acc('float32', 0) }],
  ...changes,
})

const contract: Kernel = {
  tag: 'contract', dtype: 'float32', batch: [], m: 2, n: 3, k: 2,
  a: { buffer: 3, access: { offset: 0, strides: [2, 1] } },
  b: { buffer: 0, access: { offset: 0, strides: [3, 1] } },
  c: { buffer: 1, access: { offset: 0, strides: [3, 1] } },
} // prettier-ignore

const scatter: Kernel = {
  tag: 'scatter', extents: [4], buffer: 1, merge: 'add', address: index(0), guard: constant('bool', 1), value: f(1),
} // prettier-ignore

const sort: SortKernel = { tag: 'sort', rows: 2, length: 3, keys: 1, from: [0], to: [1] }
const filled = loopOf(f(0))

test.prop([kernelPrograms()], { numRuns: 100 })('accepts every generated program', ({ program }) => {
  verifyProgram(program)
})

it('accepts the programs that the broken ones are made from', () => {
  verifyProgram(programOf([loopOf(x), reduceOf({}), contract, filled, scatter, sort], { outputs: [1, 0] }))
})

it('accepts addresses outside a buffer where no point is visited', () => {
  const far: Access = { offset: 99, strides: [7, 7] }
  verifyProgram(
    programOf([{ tag: 'loop', extents: [0, 4], stores: [{ buffer: 1, access: far, value: load('float32', 0, far) }] }]),
  )
})

const bad = (changes: object): Expr => ({ ...x, ...changes }) as Expr // deliberately malformed nodes

const broken: readonly (readonly [string, KernelProgram])[] = [
  ['inputs: buffer numbers must be below 6, got 9', programOf([], { inputs: [9] })],
  ['inputs: inputs must be distinct, got buffer 0 twice', programOf([], { inputs: [0, 0], donated: [-1, -1] })],
  [
    'buffers: sizes must be non-negative integers, got -1 for buffer 0',
    programOf([], { buffers: [{ dtype: 'bool', elements: -1 }] }),
  ],
  [
    "constants: data must have the buffer's 4 elements, got 3",
    programOf([], { constants: [{ buffer: 3, data: new Float32Array(3) }] }),
  ],
  [
    'constants: data of a float32 buffer must be a Float32Array, got Int32Array',
    programOf([], { constants: [{ buffer: 3, data: new Int32Array(4) }] }),
  ],
  [
    'constants: a constant must be neither an input nor repeated, got buffer 0',
    programOf([], { constants: [{ buffer: 0, data: new Float32Array(6) }] }),
  ],
  ['donated: there must be one entry per input, got 0 for 1', programOf([], { donated: [] })],
  ['donated: entries must be an output number or -1, got 1', programOf([filled], { outputs: [1], donated: [1] })],
  [
    'donated: input and output must agree in dtype and size, got float32[6] and int32[6]',
    programOf([loopOf(index(0), {}, 2)], { outputs: [2], donated: [0] }),
  ],
  [
    'donated: an output must take over one input at most, got output 0 twice',
    programOf([loopOf(f(0), {}, 1)], {
      inputs: [0, 3],
      constants: [],
      outputs: [1],
      donated: [0, 0],
      buffers: [
        { dtype: 'float32', elements: 6 },
        { dtype: 'float32', elements: 6 },
        { dtype: 'float32', elements: 6 },
        { dtype: 'float32', elements: 6 },
      ],
    }),
  ],
  ['outputs: every output must be written, got buffer 1', programOf([], { outputs: [1] })],
  [
    'kernel 0 (loop): buffers must be written before they are read, got buffer 1',
    programOf([loopOf(load('float32', 1, line))]),
  ],
  ['kernel 0 (loop): inputs and constants must not be written, got buffer 0', programOf([loopOf(f(0), {}, 0)])],
  ['kernel 0 (loop): extents must be non-negative integers, got [1.5]', programOf([loopOf(f(0), { extents: [1.5] })])],
  [
    'addresses of buffer 0 must lie in [0, 6), got 0 to 10',
    programOf([loopOf(load('float32', 0, { offset: 0, strides: [2] }))]),
  ],
  [
    'addresses of buffer 0 must lie in [0, 6), got -1 to 4',
    programOf([loopOf(load('float32', 0, { offset: 4, strides: [-1] }))]),
  ],
  [
    'addresses of buffer 1 must lie in [0, 6), got 1 to 6',
    programOf([
      { tag: 'loop', extents: [6], stores: [{ buffer: 1, access: { offset: 1, strides: [1] }, value: f(0) }] },
    ]),
  ],
  [
    'one stride per dimension of [6], got [1, 1]',
    programOf([loopOf(load('float32', 0, { offset: 0, strides: [1, 1] }))]),
  ],
  [
    'offset and strides must be integers, got 0.5',
    programOf([loopOf(load('float32', 0, { offset: 0.5, strides: [0] }))]),
  ],
  ['must have the dtype of buffer 0, float32, got float64', programOf([loopOf(load('float64', 0, line), {}, 5)])],
  ['must have the dtype of buffer 1, float32, got int32', programOf([loopOf(index(0))])],
  ['index must name one of 1 dimensions, got 1', programOf([loopOf(index(1), {}, 2)])],
  ['acc must name one of 0 accumulators, got 0', programOf([loopOf(acc('float32', 0))])],
  ['a float32 constant must be one of its values, got 0.1', programOf([loopOf(constant('float32', 0.1))])],
  [
    'a bool constant must be one of its values, got 2',
    programOf([loopOf(bad({ tag: 'convert', x: constant('bool', 2) }))]),
  ],
  ['an address must be int32, got float32', programOf([loopOf(loadAt('float32', 0, x))])],
  [
    'must have the dtype of buffer 2, int32, got float32',
    programOf([loopOf(index(0), {}, 2), loopOf(loadAt('float32', 2, index(0)))]),
  ],
  [
    'buffer 4 has no element to clamp an address to',
    programOf([
      { tag: 'loop', extents: [0], stores: [{ buffer: 4, access: line, value: f(0) }] },
      loopOf(loadAt('float32', 4, index(0))),
    ]),
  ],
  ['not does not take float32', programOf([loopOf(bad({ tag: 'unary', op: 'not', x }))])],
  ['unary must keep its dtype float32, got int32', programOf([loopOf(bad({ tag: 'unary', op: 'neg', x: index(0) }))])],
  ['xor does not take float32', programOf([loopOf(bad({ tag: 'binary', op: 'xor', x, y: x }))])],
  [
    'binary must keep its dtype float32, got int32',
    programOf([loopOf(bad({ tag: 'binary', op: 'add', x, y: index(0) }))]),
  ],
  [
    'mulAdd must be floating, got int32',
    programOf([loopOf(bad({ tag: 'mulAdd', dtype: 'int32', x: index(0), y: index(0), z: index(0) }), {}, 2)]),
  ],
  [
    'lt must compare one dtype, got float32 and int32',
    programOf([
      loopOf(bad({ tag: 'select', cond: { tag: 'compare', dtype: 'bool', op: 'lt', x, y: index(0) }, x, y: x })),
    ]),
  ],
  [
    'third must have a bool condition, got int32',
    programOf([loopOf(bad({ tag: 'rare', f: { name: 'third', of: 'float32', body: x }, cond: index(0), x, y: x }))]),
  ],
  [
    'third must be of int32, got float32',
    programOf([
      loopOf(bad({ tag: 'rare', f: { name: 'third', of: 'int32', body: x }, cond: constant('bool', 1), x, y: x })),
    ]),
  ],
  [
    'select must have a bool condition, got int32',
    programOf([loopOf(bad({ tag: 'select', cond: index(0), x, y: x }))]),
  ],
  [
    'bitcast must be between 4-byte dtypes, got float64 to float32',
    programOf([loopOf(bad({ tag: 'bitcast', x: constant('float64', 1) }))]),
  ],
  [
    'threefry must take uint32, got int32',
    programOf([
      loopOf(
        bad({
          tag: 'convert',
          x: { tag: 'threefry', dtype: 'uint32', word: 0, key0: index(0), key1: index(0), x0: index(0), x1: index(0) },
        }),
      ),
    ]),
  ],
  ['and does not reduce float32', programOf([reduceOf({ accumulators: [{ combine: 'and', value: x }] })])],
  ['acc 0 must be int32, got float32', programOf([reduceOf({ accumulators: [{ combine: 'argmax', value: x }] })])],
  [
    'acc must name one of 1 accumulators, got 1',
    programOf([reduceOf({ stores: [{ buffer: 1, access: { offset: 0, strides: [] }, value: acc('float32', 1) }] })]),
  ],
  [
    'one stride per dimension of [], got [1]',
    programOf([reduceOf({ stores: [{ buffer: 1, access: line, value: acc('float32', 0) }] })]),
  ],
  [
    'the result must overlap neither operand, got buffer 1 for both',
    programOf([filled, { ...contract, b: { buffer: 1, access: { offset: 0, strides: [3, 1] } } } as Kernel]),
  ],
  [
    'one stride per dimension of [2, 2], got [1]',
    programOf([{ ...contract, a: { buffer: 3, access: line } } as Kernel]),
  ],
  [
    'dtype must be numeric, got bool',
    programOf(
      [
        {
          ...contract,
          dtype: 'bool' as 'int32',
          a: { buffer: 1, access: { offset: 0, strides: [0, 0] } },
          b: { buffer: 1, access: { offset: 0, strides: [0, 0] } },
          c: { buffer: 2, access: { offset: 0, strides: [3, 1] } },
        } as Kernel,
      ],
      { buffers: Array.from({ length: 3 }, () => ({ dtype: 'bool' as const, elements: 6 })), constants: [] },
    ),
  ],
  ['kernel 0 (scatter): buffers must be written before they are read, got buffer 1', programOf([scatter])],
  ['address must be int32, got float32', programOf([filled, { ...scatter, address: f(0) } as Kernel])],
  ['guard must be bool, got int32', programOf([filled, { ...scatter, guard: index(0) } as Kernel])],
  ['value must be float32 as its buffer is, got int32', programOf([filled, { ...scatter, value: index(0) } as Kernel])],
  [
    'add does not merge bool',
    programOf(
      [
        { tag: 'loop', extents: [6], stores: [{ buffer: 1, access: line, value: constant('bool', 0) }] },
        { ...scatter, value: constant('bool', 1) } as Kernel,
      ],
      {
        buffers: [
          { dtype: 'float32', elements: 6 },
          { dtype: 'bool', elements: 6 },
        ],
        constants: [],
      },
    ),
  ],
  [
    'a scatter must not read the buffer it writes, got buffer 1',
    programOf([filled, { ...scatter, value: load('float32', 1, line) } as Kernel]),
  ],
  ['keys must be between 1 and 1, got 2', programOf([{ ...sort, keys: 2 }])],
  ['from and to must pair up, got 1 and 0', programOf([{ ...sort, to: [] }])],
  ['results must be distinct buffers, got 1, 1', programOf([{ ...sort, from: [0, 0], to: [1, 1] }])],
  ['operand 0 must keep its dtype, got float32 and int32', programOf([{ ...sort, to: [2] }])],
  ['operand 0 must have 2 × 4 elements, got 6', programOf([{ ...sort, length: 4 }])],
]

describe('refuses', () => {
  it.each(broken)('a program where %s', (message, program) => {
    expect(() => {
      verifyProgram(program)
    }).toThrow(message)
    expect(() => {
      verifyProgram(program)
    }).toThrow(/^internal: /)
  })
})

describe('integers of one and two bytes', () => {
  const narrow = { buffers: [{ dtype: 'int8', elements: 6 }, { dtype: 'int8', elements: 6 }], constants: [] } as const // prettier-ignore
  const byte = load('int8', 0, line)
  const refused = (value: Expr, message: string): void => {
    expect(() => {
      verifyProgram(programOf([loopOf(value)], narrow))
    }).toThrow(message)
  }

  it('are loaded, converted and stored', () => {
    const wide = binary('add', convert('int32', byte), constant('int32', 1))
    expect(() => {
      verifyProgram(programOf([loopOf(convert('int8', wide)), loopOf(constant('int8', -128))], narrow))
    }).not.toThrow()
  })

  it('are not computed with', () => {
    refused(binary('add', byte, byte), 'add does not take int8')
    refused(convert('int8', compare('lt', byte, byte)), 'lt does not take int8')
    refused(constant('int8', 128), 'a int8 constant must be one of its values, got 128')
    const sum = reduceOf({ accumulators: [{ combine: 'sum', value: byte }] })
    expect(() => {
      verifyProgram(programOf([sum], narrow))
    }).toThrow('sum does not reduce int8')
  })
})
