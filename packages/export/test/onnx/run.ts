/** Exports a function to ONNX, reads the bytes back and runs them. */
import type { NdArray, Value } from '@pullback/core'
import { expectClose, type Tolerance } from '@pullback/autodiff/testing'
import { exportOnnx } from '../../src/index.ts'
import { leaves } from '../run.ts'
import { decodeModel } from './decode.ts'
import { evaluate } from './evaluate.ts'
import { fromNdArray, toNdArray } from './tensor.ts'

/** The results of the exported function, read back and run on the same arguments. */
export const throughOnnx = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: Args,
): readonly NdArray[] => {
  const model = decodeModel(exportOnnx(f, args).bytes)
  return evaluate(model, leaves(args).map(fromNdArray)).map(toNdArray)
}

/** Throws unless the model computes what the function does. */
export const checkOnnx = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: Args,
  tolerance: Tolerance = {},
): void => {
  const want = leaves(f(...args))
  const got = throughOnnx(f, args)
  if (got.length !== want.length) throw new Error(`expected ${want.length} results, got ${got.length}`)
  got.forEach((y, i) => {
    expectClose(`result ${i}`, y, want[i] as Value, tolerance)
  })
}
