/** Samplers as single programs where nothing is traced; what they compute is in the other files here. */
import { checkShape, isValue, NdArray, seal, sizeOf, type Shape, type Value } from '@pullback/core'
import { aval } from '../aval.ts'
import { backendFor } from '../compile/backend.ts'
import { structuralKey } from '../keys.ts'
import { stage } from '../staging.ts'
import { isRecording } from '../trace.ts'
import { compileProgram, type Compiled } from '../transforms/call.ts'
import { Key } from './key.ts'
import { using } from './keyUse.ts'

/** Programs kept; the oldest go first. */
const PROGRAMS = 256
const programs = new Map<string, Compiled>()

/**
 * What `draw` gives for the key `k` and this shape, its dozens of operations fused into one program; `draw` may depend on
 * its arguments and on `params` alone, and element i of what it draws on the key and i alone. So a longer draw begins with
 * a shorter one, and one program serves all shapes of about a size. Where the key is traced or a parameter is an array,
 * `draw` runs as it is; the bits are the same.
 */
export const fused = (
  sampler: string,
  k: Key,
  shape: number | Shape,
  params: readonly unknown[],
  draw: (k: Key, shape: number | Shape) => Value,
): Value => using(sampler, k, (one) => fusedDraw(sampler, one, shape, params, draw))

const fusedDraw: typeof fused = (sampler, k, shape, params, draw) => {
  const words: unknown = k instanceof Key ? k.data : undefined
  if (!(words instanceof NdArray) || words.shape.length !== 1 || isRecording() || !params.every(isFixed)) {
    return draw(k, shape)
  }
  const to = [...checkShape(sampler, typeof shape === 'number' ? [shape] : shape)]
  const size = sizeOf(to)
  const whole = programSize(size)
  const name = `${sampler} ${whole} ${structuralKey(params)}`
  let program = programs.get(name)
  if (program === undefined) {
    const staged = stage(sampler, [aval([2], 'uint32')], ([data]) => [draw(new Key(data!), whole)])
    if (staged.captured.length > 0) throw new Error(`internal: ${sampler} must depend on its parameters alone`)
    program = compileProgram(staged.program, undefined, undefined, backendFor)
    if (programs.size >= PROGRAMS) programs.delete(programs.keys().next().value!)
    programs.set(name, program)
  }
  // Not `data`, which is for those who might write to it.
  const { dtype, weakType, storage } = program.run([words.storage])[0]!
  const isPart = size < whole && ArrayBuffer.isView(storage)
  return new NdArray(dtype, to, isPart ? seal(storage.slice(0, size)) : storage, weakType)
}

/** How many elements to draw when `size` are wanted: the next power of two, of large sizes the next quarter of one. */
const programSize = (size: number): number => {
  const step = Math.max(16, 2 ** Math.ceil(Math.log2(size)) / (size > 65536 ? 8 : 1))
  return Math.ceil(size / step) * step
}

/** Whether a parameter can be part of a name: it holds no array. */
const isFixed = (x: unknown): boolean =>
  typeof x !== 'object' || x === null || (!isValue(x) && !ArrayBuffer.isView(x) && Object.values(x).every(isFixed))
