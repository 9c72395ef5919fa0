/** Random functions for tests: straight-line code over vectors, smooth, with calls of compiled inner functions. */
import type { Value } from '@pullback/core'
import * as fc from 'fast-check'
import { literal } from '../src/family.ts'
import { add, mul, neg, sub } from '../src/primitives/arithmetic.ts'
import { broadcastInDim, reduceSum } from '../src/primitives/broadcast.ts'
import { dotGeneral } from '../src/primitives/dot.ts'
import { exp } from '../src/primitives/exponential.ts'
import { rev } from '../src/primitives/layout.ts'
import { cos, sin, tanh } from '../src/primitives/trig.ts'
import { jit } from '../src/transforms/jit.ts'

/** One instruction: an operation and which earlier values it reads. */
type Step = readonly [op: number, a: number, b: number]

const bounded = (x: Value): Value => tanh(x)

/** Every operation maps vectors [n] to a vector [n] and keeps values moderate. */
const OPS: readonly ((a: Value, b: Value) => Value)[] = [
  add,
  sub,
  mul,
  (a) => neg(a),
  (a) => sin(a),
  (a) => cos(a),
  (a) => exp(bounded(a)),
  (a, b) => mul(bounded(a), literal(2, b)),
  (a) => rev(a, [0]),
  (a, b) => mul(b, broadcastInDim(reduceSum(bounded(a), [0]), b.shape, [])),
  (a, b) => {
    // An outer product contracted again: aᵀb · b.
    const outer = dotGeneral(bounded(a), bounded(b), { contract: [[], []], batch: [[], []] })
    return dotGeneral(outer, b, { contract: [[1], [0]], batch: [[], []] })
  },
]

/** Operations used with values that an inner function computes by itself, through `jit`. */
const INNER = jit((a: Value, b: Value) => mul(sin(a), add(b, a)))

export interface RandomFunction {
  readonly steps: readonly Step[]
  readonly f: (x: Value) => Value
}

/** Functions [n] -> [n]. They shrink by losing steps. */
export const functions = (maxLength = 8): fc.Arbitrary<RandomFunction> =>
  fc.array(fc.tuple(fc.nat(OPS.length), fc.nat(20), fc.nat(20)), { minLength: 1, maxLength }).map((steps) => ({
    steps,
    f: (x) => {
      const values = [x, mul(x, literal(0.5, x))]
      for (const [op, a, b] of steps) {
        const at = (i: number): Value => values[i % values.length]!
        values.push((OPS[op] ?? INNER)(at(a), at(b)))
      }
      return bounded(values[values.length - 1]!)
    },
  }))
