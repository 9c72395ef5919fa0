/** Exports a function, reads the text back and runs it. */
import type { NdArray } from '@pullback/core'
import type { Value } from '@pullback/core'
import { flattenValues } from '@pullback/autodiff/programs'
import { concrete, expectClose, type Tolerance } from '@pullback/autodiff/testing'
import { either as E } from 'fp-ts'
import { exportStableHlo, readStableHlo, showReadError } from '../src/index.ts'

export const leaves = (tree: unknown): readonly NdArray[] => flattenValues('test', 'tree', tree).values.map(concrete)

/** The results of the exported function, read back and run on the same arguments. */
export const throughText = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: Args,
): readonly NdArray[] => {
  const { text } = exportStableHlo(f, args)
  const read = readStableHlo(text)
  if (E.isLeft(read)) throw new Error(`${showReadError(read.left)}\n${text}`)
  return read.right.run(leaves(args))
}

/** Throws unless the text computes what the function does. */
export const checkRoundTrip = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: Args,
  tolerance: Tolerance = {},
): void => {
  const want = leaves(f(...args))
  const got = throughText(f, args)
  if (got.length !== want.length) throw new Error(`expected ${want.length} results, got ${got.length}`)
  got.forEach((y, i) => expectClose(`result ${i}`, y, want[i] as Value, tolerance))
}
