/** Affine addresses seen through views and reshapes. */
import { expr, sizeOf, type Access, type Expr, type Shape } from '@pullback/core'
import type { View } from '../lowering.ts'

/** The address of the same element, over the axes of the view. */
export const viewAccess = (a: Access, v: View): Access => {
  let offset = a.offset
  for (let i = 0; i < v.start.length; i++) offset += v.start[i]! * a.strides[i]!
  // Adding 0 makes it of -0: a stride may become a constant, and -0 is no integer.
  return { offset, strides: v.axes.map((x) => (x === null ? 0 : a.strides[x.axis]! * x.step + 0)) }
}

/**
 * The address of the same element over another shape of the same size, or null if no strides express it.
 * Axes of size 1 take part in nothing; each group of axes that is split or merged must have strides like a dense block.
 */
export const reshapeAccess = (a: Access, from: Shape, to: Shape): Access | null => {
  if (sizeOf(from) === 0) return { offset: a.offset, strides: to.map(() => 0) }
  const sizes: number[] = []
  const steps: number[] = []
  for (let i = 0; i < from.length; i++) {
    if (from[i] === 1) continue
    sizes.push(from[i]!)
    steps.push(a.strides[i]!)
  }
  const strides = new Array<number>(to.length).fill(0)
  let i = 0
  let j = 0
  while (i < sizes.length && j < to.length) {
    if (to[j] === 1) {
      j += 1
      continue
    }
    let left = i + 1
    let right = j + 1
    let n = sizes[i]!
    let m = to[j]!
    while (n !== m) {
      if (n < m) n *= sizes[left++]!
      else m *= to[right++]!
    }
    for (let k = i; k < left - 1; k++) if (steps[k] !== steps[k + 1]! * sizes[k + 1]!) return null
    let step = steps[left - 1]!
    for (let k = right - 1; k >= j; k--) {
      strides[k] = to[k] === 1 ? 0 : step
      step *= to[k]!
    }
    i = left
    j = right
  }
  return { offset: a.offset, strides }
}

/** Rewrites every address in an expression; null as soon as one cannot be. */
export const mapAccesses = (e: Expr, f: (a: Access) => Access | null, memo?: Map<Expr, Expr>): Expr | null => {
  let failed = false
  const out = expr.rewrite(
    e,
    (node) => {
      if (node.tag !== 'load' || failed) return node
      const access = f(node.access)
      if (access === null) {
        failed = true
        return node
      }
      return { ...node, access }
    },
    memo,
  )
  return failed ? null : out
}

/** A position in row-major order as arithmetic on the loop indices. */
export const positionOf = ({ offset, strides }: Access): Expr => {
  let sum: Expr | undefined
  strides.forEach((s, d) => {
    if (s === 0) return
    const term = s === 1 ? expr.index(d) : expr.binary('mul', expr.index(d), expr.constant('int32', s))
    sum = sum === undefined ? term : expr.binary('add', sum, term)
  })
  if (sum === undefined) return expr.constant('int32', offset)
  return offset === 0 ? sum : expr.binary('add', sum, expr.constant('int32', offset))
}
