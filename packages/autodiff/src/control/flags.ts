/** Which parts of a loop's carry have tangents, or are mapped, once that no longer changes from step to step. */
import { inputAvals, type Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { bits, derive } from '../transforms/derive.ts'
import { linearizeFlat } from '../transforms/linearize.ts'

/** One per operand or result. */
export type Flags = readonly boolean[]

/** Grows the flags of the carry until the body gives back no more than it was given. */
export const fixedPoint = (start: Flags, step: (carry: Flags) => Flags): Flags => {
  let carry = start
  for (;;) {
    const found = step(carry)
    const next = carry.map((c, i) => c || found[i]!)
    if (bits(next) === bits(carry)) return carry
    carry = next
  }
}

/** Which results of a program have tangents when these inputs do. */
export const nonzeroOutputs = (title: string, p: Program, flags: Flags): Flags =>
  derive(p, `nonzero ${bits(flags)}`, () => {
    let found: Flags = []
    stage(title, inputAvals(p), (ins) => {
      found = linearizeFlat(title, (xs) => runProgram(p, xs), ins, flags).nonzero
      return []
    })
    return found
  })
