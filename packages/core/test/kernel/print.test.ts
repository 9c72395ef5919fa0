/** What a printed kernel program looks like. */
import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { acc, binary, constant, load, loadAt, index, select, compare, unary } from '../../src/kernel/expr.ts'
import type { KernelProgram } from '../../src/kernel/kernel.ts'
import { printKernels } from '../../src/kernel/print.ts'
import { kernelPrograms } from './arbitrary.ts'

const x = load('float32', 0, { offset: 0, strides: [4, 1] })
const shared = unary('abs', x)
const program: KernelProgram = {
  buffers: [
    { dtype: 'float32', elements: 12 },
    { dtype: 'float32', elements: 3 },
    { dtype: 'float32', elements: 12 },
    { dtype: 'int32', elements: 3 },
    { dtype: 'float32', elements: 9 },
  ],
  inputs: [0],
  outputs: [2, 3, 4],
  donated: [0],
  constants: [],
  kernels: [
    {
      tag: 'reduce',
      extents: [3],
      reduced: [4],
      accumulators: [
        { combine: 'sum', value: binary('mul', shared, shared) },
        { combine: 'argmax', value: x },
      ],
      stores: [
        { buffer: 1, access: { offset: 2, strides: [-1] }, value: unary('sqrt', acc('float32', 0)) },
        { buffer: 3, access: { offset: 0, strides: [1] }, value: acc('int32', 1) },
      ],
    },
    {
      tag: 'loop',
      extents: [3, 4],
      stores: [
        {
          buffer: 2,
          access: { offset: 0, strides: [4, 1] },
          value: select(
            compare('lt', x, constant('float32', -0)),
            loadAt('float32', 1, index(0)),
            constant('float32', 1),
          ),
        },
      ],
    },
    {
      tag: 'contract',
      dtype: 'float32',
      batch: [],
      m: 3,
      n: 3,
      k: 4,
      a: { buffer: 0, access: { offset: 0, strides: [4, 1] } },
      b: { buffer: 2, access: { offset: 0, strides: [1, 4] } },
      c: { buffer: 4, access: { offset: 0, strides: [3, 1] } },
    },
    {
      tag: 'scatter',
      extents: [2],
      buffer: 4,
      merge: 'add',
      address: index(0),
      guard: constant('bool', 1),
      value: constant('float32', 2),
    },
    { tag: 'sort', rows: 1, length: 3, keys: 1, from: [3], to: [3] },
  ],
}

describe('printKernels', () => {
  it('shows buffers with their roles and kernels with named shared parts', () => {
    expect(printKernels(program)).toBe(
      [
        'b0:f32[12] input 0 donated to output 0',
        'b1:f32[3]',
        'b2:f32[12] output 0',
        'b3:i32[3] output 1',
        'b4:f32[9] output 2',
        '0: reduce [3] over [4]',
        '  t0:f32 = b0[4*i0 + i1]',
        '  t1:f32 = abs(t0)',
        '  acc0 = sum (t1 * t1)',
        '  acc1 = argmax t0',
        '  b1[2 - i0] = sqrt(acc0)',
        '  b3[i0] = acc1',
        '1: loop [3, 4]',
        '  b2[4*i0 + i1] = ((b0[4*i0 + i1] < -0) ? b1[clamp i0] : 1)',
        '2: contract f32 3×4 · 4×3',
        '  b4[3*i0 + i1] = b0[4*i0 + i1] · b2[i0 + 4*i1]',
        '3: scatter [2]',
        '  b4[i0] add= 2',
        '4: sort 1 rows of 3 by 1 of 1',
        '  b3 = b3',
      ].join('\n'),
    )
  })

  it('keeps lines short however deep an expression is', () => {
    let e = x
    for (let i = 0; i < 20_000; i++) e = binary('add', e, constant('float32', i))
    const deep: KernelProgram = {
      ...program,
      kernels: [
        { tag: 'loop', extents: [3, 4], stores: [{ buffer: 2, access: { offset: 0, strides: [4, 1] }, value: e }] },
      ],
    }
    const lines = printKernels(deep).split('\n')
    expect(Math.max(...lines.map((l) => l.length))).toBeLessThan(120)
  })

  test.prop([kernelPrograms()], { numRuns: 100 })('names every kernel of any program, in order', ({ program: p }) => {
    const headings = printKernels(p).match(/^\d+: \w+/gm) ?? []
    expect(headings).toEqual(p.kernels.map((k, i) => `${i}: ${k.tag}`))
  })
})
