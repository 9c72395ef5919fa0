/** The fused level: one rounding per multiply-add where the engine has relaxed vectors, the plain results where it does not. */
import { setFlagsFromString } from 'node:v8'
import { expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { load, mulAdd, type Access } from '../../../src/kernel/expr.ts'
import type { KernelProgram } from '../../../src/kernel/kernel.ts'
import { makeReferenceBackend, referenceBackend } from '../../../src/backend/reference/reference.ts'
import { supportsFused, supportsWasm } from '../../../src/backend/wasm/engine.ts'
import { compileWasm, makeWasmBackend } from '../../../src/backend/wasm/wasm.ts'

// Node 20 has the instructions behind a flag; later ones by default, and ignore it.
setFlagsFromString('--experimental-wasm-relaxed-simd')

const row: Access = { offset: 0, strides: [1] }

const program = (dtype: 'float32' | 'float64', n: number): KernelProgram => ({
  buffers: [0, 1, 2, 3].map(() => ({ dtype, elements: n })),
  inputs: [0, 1, 2],
  outputs: [3],
  donated: [-1, -1, -1],
  constants: [],
  kernels: [
    {
      tag: 'loop',
      extents: [n],
      stores: [
        {
          buffer: 3,
          access: row,
          value: mulAdd(load(dtype, 0, row), load(dtype, 1, row), load(dtype, 2, row)),
        },
      ],
    },
  ],
})

it('this engine has vectors, and relaxed ones with the flag', () => {
  expect(supportsWasm()).toBe(true)
  expect(supportsFused()).toBe(true)
})

// Once rounded in float64 and again in float32 this one comes out wrong.
const HALFWAY: readonly (readonly [number, number, number])[] = [
  [477708141843001100000, -4.203895392974451e-45, 1.401298464324817e-45],
]

test.prop([fc.array(fc.tuple(fc.float(), fc.float(), fc.float()), { minLength: 1, maxLength: 40 })], {
  examples: [[HALFWAY.map((t) => [...t] as [number, number, number])]],
})('float32 multiply-adds are rounded once or twice', (triples) => {
  const inputs = [0, 1, 2].map((k) => Float32Array.from(triples, (t) => t[k]!))
  const p = program('float32', triples.length)
  const [got] = makeWasmBackend({ fused: true }).compile(p).run(inputs) as [Float32Array]
  const [once] = makeReferenceBackend({ fusedMulAdd: true }).compile(p).run(inputs) as [Float32Array]
  const [twice] = referenceBackend.compile(p).run(inputs) as [Float32Array]
  got.forEach((x, i) => expect(Object.is(x, once[i]) || Object.is(x, twice[i])).toBe(true))
})

it('asking for it changes the code, and only then', () => {
  const p = program('float64', 8)
  const plain = compileWasm(p).emitted.bytes
  expect([...compileWasm(p, { fused: true }).emitted.bytes]).not.toEqual([...plain])
  expect([...compileWasm(p, { fused: false }).emitted.bytes]).toEqual([...plain])
})
