/** Counted loops around calls, with counts known now or at run time. What they call is not here. */
import type { FunctionBuilder } from './assembler.ts'
import * as op from './instructions.ts'
import { I32 } from './opcodes.ts'

/** A count known now, or the local that holds it. */
export type Count = number | { readonly local: number }

/** Pushes the count. */
export const push = (f: FunctionBuilder, count: Count): FunctionBuilder =>
  typeof count === 'number' ? f.i32(count) : f.get(count.local)

/** Adds a constant to a pointer. */
export const advance = (f: FunctionBuilder, pointer: number, bytes: number): void => {
  if (bytes !== 0) f.get(pointer).i32(bytes).op(op.i32_add).set(pointer)
}

/** `body` if the condition is not 0. */
export const when = (f: FunctionBuilder, condition: Count, body: () => void): void => {
  if (condition === 0) return
  if (typeof condition === 'number') {
    body()
    return
  }
  f.get(condition.local).if()
  body()
  f.end()
}

/** `body` as many times as `count` says, possibly never. */
export const repeat = (f: FunctionBuilder, count: Count, body: () => void): void => {
  if (count === 0) return
  if (count === 1) {
    body()
    return
  }
  const left = f.local(I32)
  push(f, count).set(left)
  if (typeof count !== 'number') f.get(left).if()
  const again = f.loop()
  body()
  f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(again)
  f.end()
  if (typeof count !== 'number') f.end()
  f.free(left)
}

/** Cuts `total` into blocks of `size` and a rest; at least one block, of 0, is always run. */
export const inBlocks = (
  f: FunctionBuilder,
  total: number,
  size: number,
  body: (count: Count, isLast: Count) => void,
): void => {
  if (total <= size) {
    body(total, 1)
    return
  }
  const [left, count, isLast] = [f.local(I32), f.local(I32), f.local(I32)]
  f.i32(total).set(left)
  const again = f.loop()
  f.get(left).i32(size).op(op.i32_le_u).set(isLast)
  f.get(left).i32(size).get(isLast).op(op.select).set(count)
  body({ local: count }, { local: isLast })
  f.get(left).get(count).op(op.i32_sub).tee(left).brIf(again)
  f.end()
  f.free(left, count, isLast)
}
