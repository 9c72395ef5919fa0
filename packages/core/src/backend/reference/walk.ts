/** Copies between memory and blocks along affine addresses. Nothing is computed here but addresses. */
import { bytesOf, isFloating, type KernelDType, type TypedArray } from '../../dtype.ts'
import type { Access } from '../../kernel/expr.ts'

type CopyRun = (
  to: TypedArray,
  at: number,
  toStep: number,
  from: TypedArray,
  start: number,
  fromStep: number,
  n: number, // prettier-ignore
) => void

// One copy of the loop per kind of array, so that each stays fast.
const copyFloats: CopyRun = (to, at, toStep, from, start, fromStep, n) => {
  for (let i = 0; i < n; i++) to[at + i * toStep] = from[start + i * fromStep]!
}
const copyInts: CopyRun = (to, at, toStep, from, start, fromStep, n) => {
  for (let i = 0; i < n; i++) to[at + i * toStep] = from[start + i * fromStep]!
}
const copySmall: CopyRun = (to, at, toStep, from, start, fromStep, n) => {
  for (let i = 0; i < n; i++) to[at + i * toStep] = from[start + i * fromStep]!
}

/** Moves points p0 … p0+n-1, counted in row-major order over the extents, between `memory` and `block`. */
export type Walk = (memory: TypedArray, block: TypedArray, p0: number, n: number) => void

/** Drops dimensions of one point and merges those that a single stride walks, so that most accesses become one line. */
const coalesce = (extents: readonly number[], access: Access): { extents: number[]; strides: number[] } => {
  const out = { extents: [] as number[], strides: [] as number[] }
  for (let d = 0; d < extents.length; d++) {
    const extent = extents[d]!
    const stride = access.strides[d]!
    if (extent === 1) continue
    const last = out.extents.length - 1
    if (last >= 0 && out.strides[last] === stride * extent) {
      out.extents[last]! *= extent
      out.strides[last] = stride
    } else {
      out.extents.push(extent)
      out.strides.push(stride)
    }
  }
  return out
}

/** The walk for reading (`load`) or writing (`store`) an access over an iteration space. */
export const walk = (
  direction: 'load' | 'store',
  dtype: KernelDType,
  space: readonly number[],
  access: Access,
): Walk => {
  const copy = isFloating(dtype) ? copyFloats : bytesOf(dtype) === 4 ? copyInts : copySmall
  const load = direction === 'load'
  const { extents, strides } = coalesce(space, access)
  const { offset } = access
  if (extents.length === 1 && strides[0] === 1) return contiguous(load, copy, offset)
  const rank = extents.length
  if (rank <= 1) {
    const step = strides[0] ?? 0
    return load
      ? (memory, block, p0, n) => {
          copy(block, 0, 1, memory, offset + p0 * step, step, n)
        }
      : (memory, block, p0, n) => {
          copy(memory, offset + p0 * step, step, block, 0, 1, n)
        }
  }
  const last = rank - 1
  const inner = extents[last]!
  const step = strides[last]!
  const at = new Array<number>(rank).fill(0)
  return (memory, block, p0, n) => {
    let address = offset
    let rest = p0
    for (let d = last; d > 0; d--) {
      const i = rest % extents[d]!
      rest = (rest - i) / extents[d]!
      at[d] = i
      address += i * strides[d]!
    }
    at[0] = rest
    address += rest * strides[0]!
    let run = inner - at[last]!
    for (let i = 0; i < n;) {
      const count = Math.min(run, n - i)
      if (load) copy(block, i, 1, memory, address, step, count)
      else copy(memory, address, step, block, i, 1, count)
      i += count
      if (i === n) break
      // To the start of the next innermost line, carrying into outer dimensions.
      address += (run - inner) * step
      let d = last - 1
      at[d]!++
      address += strides[d]!
      while (at[d] === extents[d]) {
        at[d] = 0
        address -= strides[d]! * extents[d]!
        d--
        at[d]!++
        address += strides[d]!
      }
      run = inner
    }
  }
}

/** From here on the engine's own copy is worth its start-up. */
const LONG = 48

const contiguous = (load: boolean, copy: CopyRun, offset: number): Walk =>
  load
    ? (memory, block, p0, n) => {
        const start = offset + p0
        if (n < LONG) copy(block, 0, 1, memory, start, 1, n)
        else block.set(memory.subarray(start, start + n))
      }
    : (memory, block, p0, n) => {
        const start = offset + p0
        if (n < LONG) copy(memory, start, 1, block, 0, 1, n)
        else memory.set(block.subarray(0, n), start)
      }
