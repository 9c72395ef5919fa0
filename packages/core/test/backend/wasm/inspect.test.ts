/** Programs are checked before they are compiled: in all tests, and nowhere else. */
import { expect, test } from 'vitest'
import { expr, inspectKernels, verifyKernels, wasmBackend, type KernelProgram } from '../../../src/index.ts'

/** Stores outside of its buffer. */
const wrong: KernelProgram = {
  buffers: [{ dtype: 'float32', elements: 1 }],
  inputs: [],
  outputs: [0],
  donated: [],
  constants: [],
  kernels: [
    {
      tag: 'loop',
      extents: [1],
      stores: [{ buffer: 0, access: { offset: 1, strides: [0] }, value: expr.constant('float32', 1) }],
    },
  ],
}

test('the tests have every program checked', () => {
  expect(() => wasmBackend.compile(wrong)).toThrow(/^internal: /)
})

test('who looked before is returned, and nobody looks without being asked to', () => {
  const before = inspectKernels(undefined)
  expect(before).toBe(verifyKernels)
  expect(() => wasmBackend.compile(wrong)).not.toThrow()
  expect(inspectKernels(before)).toBe(undefined)
  expect(() => wasmBackend.compile(wrong)).toThrow(/^internal: /)
})
