/** Kernels that call JavaScript: with values, for effects, inside loops, from inside each other, and when they throw. */
import { describe, expect, test, vi } from 'vitest'
import type { TypedArray } from '../../src/dtype.ts'
import { binary, constant, load, type Access } from '../../src/kernel/expr.ts'
import { hasEffects, type HostKernel, type Kernel, type KernelProgram } from '../../src/kernel/kernel.ts'
import { printKernels } from '../../src/kernel/print.ts'
import { verifyProgram } from '../../src/kernel/verify.ts'
import type { Backend, Storage } from '../../src/backend/backend.ts'
import { referenceBackend } from '../../src/backend/reference/reference.ts'
import { compileWasm, makeWasmBackend, wasmBackend } from '../../src/backend/wasm/wasm.ts'

const row: Access = { offset: 0, strides: [1] }
const read = (s: Storage | undefined): number[] => [...('read' in s! ? s.read() : s!)]

const addOne = (from: number, to: number, n: number): Kernel => ({
  tag: 'loop',
  extents: [n],
  stores: [{ buffer: to, access: row, value: binary('add', load('float32', from, row), constant('float32', 1)) }],
})

/** x, y = call(x + 1), z = y + 1 over float32[n]. */
const around = (n: number, call: HostKernel['call'], donated = false): KernelProgram => ({
  buffers: [0, 1, 2, 3].map(() => ({ dtype: 'float32', elements: n })),
  inputs: [0],
  outputs: [3],
  donated: [donated ? 0 : -1],
  constants: [],
  kernels: [addOne(0, 1, n), { tag: 'host', name: 'f', call, from: [1], to: [2], hasEffects: false }, addOne(2, 3, n)],
})

const double: HostKernel['call'] = ([x]) => [x!.map((v) => 2 * v) as TypedArray]

describe.each<[string, Backend]>([
  ['reference', referenceBackend],
  ['wasm', wasmBackend],
  ['wasm with guards', makeWasmBackend({ guardBytes: 64 })],
])('the %s backend', (_, backend) => {
  test('hands over operands and takes results', () => {
    const e = backend.compile(around(3, double))
    expect(read(e.run([Float32Array.of(1, 2, 3)])[0])).toEqual([5, 7, 9])
    expect(read(e.run([Float32Array.of(0, 0, -1)])[0])).toEqual([3, 3, 1])
  })

  test('gives copies that may be kept and written', () => {
    const kept: TypedArray[] = []
    const e = backend.compile(
      around(2, ([x]) => {
        kept.push(x!)
        return [x!.slice()]
      }),
    )
    e.run([Float32Array.of(1, 2)])
    e.run([Float32Array.of(5, 6)])
    expect(kept.map((x) => [...x])).toEqual([
      [2, 3],
      [6, 7],
    ])
  })

  test('a call may run its own program', () => {
    const e = backend.compile(
      around(2, ([x]) =>
        x![0]! > 0 ? [Float32Array.from(read(e.run([x!.map((v) => v - 3) as TypedArray])[0]))] : [x!],
      ),
    )
    // f(x) = (x + 1 > 0 ? f(x + 1 - 3) : x + 1) + 1: from 4 down by 2, the outer runs keep their own memory.
    expect(read(e.run([Float32Array.of(4, 10)])[0])).toEqual([3, 9])
    expect(read(e.run([Float32Array.of(-2, 7)])[0])).toEqual([0, 9])
  })

  test('a call may run a larger program', () => {
    const inner = backend.compile(around(100_000, double))
    const e = backend.compile(
      around(2, ([x]) => [
        Float32Array.of(...read(inner.run([new Float32Array(100_000).fill(x![0]!)])[0]).slice(0, 2)),
      ]),
    )
    expect(read(e.run([Float32Array.of(1, 2)])[0])).toEqual([8, 8])
    expect(read(e.run([Float32Array.of(2, 2)])[0])).toEqual([10, 10])
  })

  test('what a call throws comes through, and the program runs again', () => {
    const mistake = new Error('mine')
    let isOn = true
    const e = backend.compile(
      around(2, ([x]) => {
        if (isOn) throw mistake
        return double([x!])
      }),
    )
    expect(() => e.run([Float32Array.of(1, 2)])).toThrow(mistake)
    isOn = false
    expect(read(e.run([Float32Array.of(1, 2)])[0])).toEqual([5, 7])
  })

  test('a donated input is still there when a call throws', () => {
    const e = backend.compile(
      around(
        2,
        () => {
          throw new Error('mine')
        },
        true,
      ),
    )
    const x = Float32Array.of(1, 2)
    expect(() => e.run([x])).toThrow('mine')
    expect([...x]).toEqual([1, 2])
  })

  test('effects happen at each pass of a loop, in order', () => {
    const seen = vi.fn<HostKernel['call']>(() => [])
    const p: KernelProgram = {
      buffers: [
        { dtype: 'float32', elements: 3 },
        { dtype: 'float32', elements: 1 },
      ],
      inputs: [0],
      outputs: [0],
      donated: [-1],
      constants: [],
      kernels: [
        {
          tag: 'repeat',
          count: 3,
          reverse: true,
          reads: [{ stacked: 0, slice: 1 }],
          body: [{ tag: 'host', name: 'see', call: seen, from: [1], to: [], hasEffects: true }],
          writes: [],
          carries: [],
        },
      ],
    }
    expect(hasEffects(p.kernels[0]!)).toBe(true)
    backend.compile(p).run([Float32Array.of(1, 2, 3)])
    expect(seen.mock.calls.map(([[x]]) => x![0])).toEqual([3, 2, 1])
  })

  test('only the chosen branch calls', () => {
    const seen: number[] = []
    const see = (i: number): Kernel => ({
      tag: 'host',
      name: 'see',
      call: () => {
        seen.push(i)
        return []
      },
      from: [],
      to: [],
      hasEffects: true,
    })
    const e = backend.compile({
      buffers: [{ dtype: 'int32', elements: 1 }],
      inputs: [0],
      outputs: [],
      donated: [-1],
      constants: [],
      kernels: [{ tag: 'branch', index: 0, branches: [[see(0)], [see(1)]] }],
    })
    e.run([Int32Array.of(1)])
    e.run([Int32Array.of(0)])
    expect(seen).toEqual([1, 0])
  })

  test('a result of the wrong size or class is a fault', () => {
    const run = (y: readonly TypedArray[]) => () => backend.compile(around(2, () => y)).run([Float32Array.of(1, 2)])
    expect(run([new Float32Array(3)])).toThrow('internal: f: result 0 must be Float32Array[2], got Float32Array[3]')
    expect(run([new Int32Array(2)])).toThrow('internal: f: result 0 must be Float32Array[2], got Int32Array[2]')
    expect(run([])).toThrow('internal: f: result 0 must be Float32Array[2], got none')
  })
})

test('kernels with calls print and are checked', () => {
  const p = around(2, double)
  expect(printKernels(p)).toContain('call f\n')
  expect(() => {
    verifyProgram({ ...p, kernels: [{ ...(p.kernels[1] as HostKernel), to: [2, 2] }] })
  }).toThrow('internal: kernel 0 (host): results must be distinct buffers, got 2, 2')
})

test('a program that calls keeps no donated values in its memory', () => {
  const [y] = compileWasm(around(2, double, true)).run([Float32Array.of(1, 2)])
  expect(ArrayBuffer.isView(y)).toBe(true)
})
