/** Random functions for tests: straight-line code over vectors, smooth, with compiled calls, loops and choices inside. */
import type { Value } from '@pullback/core'
import * as fc from 'fast-check'
import { cond } from '../control/cond.ts'
import { scan } from '../control/scan.ts'
import { literal } from '../family.ts'
import { add, mul, neg, sub } from '../primitives/arithmetic.ts'
import { broadcastInDim, reduceSum } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { dotGeneral } from '../primitives/dot.ts'
import { exp } from '../primitives/exponential.ts'
import { rev } from '../primitives/layout.ts'
import { cos, sin, tanh } from '../primitives/trig.ts'
import { grad } from '../transforms/grad.ts'
import { jit } from '../transforms/jit.ts'
import { vmap } from '../transforms/vmap.ts'

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

/** Operations that hold functions themselves. */
const HIGHER: readonly ((a: Value, b: Value) => Value)[] = [
  INNER,
  // A recurrence over the elements of a, its results times b.
  (a, b) => mul(b, scan((c: Value, x: Value) => [tanh(add(c, x)), c] as const, literal(0, a), a)[1]),
  (a, b) =>
    cond(
      compare('gt', reduceSum(a, [0]), literal(0, a)),
      // One function written in two ways, so that nothing jumps where the choice changes.
      (x: Value, y: Value) => mul(sin(x), y),
      (x: Value, y: Value) => neg(mul(y, sin(neg(x)))),
      a,
      b,
    ),
  (a, b) => vmap((x: Value, y: Value) => mul(sin(x), y))(a, b),
  (a, b) => mul(grad((x: Value) => reduceSum(mul(sin(x), b), [0]))(bounded(a)), b),
]

/** What a random function consists of; counterexamples print it. */
export interface RandomFunction {
  readonly steps: readonly Step[]
  readonly f: (x: Value) => Value
}

export interface FunctionOptions {
  readonly maxLength?: number
  /** Whether operations that hold functions take part: calls of `jit`, `scan`, `cond`, `vmap` and `grad`. Default: only `jit`. */
  readonly higher?: boolean
}

/** Functions [n] -> [n] of floats, n ≥ 1, smooth and of moderate size. They shrink by losing steps. */
export const functions = (options: FunctionOptions | number = {}): fc.Arbitrary<RandomFunction> => {
  const { maxLength = 8, higher = false } = typeof options === 'number' ? { maxLength: options } : options
  const operations = [...OPS, ...(higher ? HIGHER : [INNER])]
  const step = fc.tuple(fc.nat(operations.length - 1), fc.nat(20), fc.nat(20))
  return fc.array(step, { minLength: 1, maxLength }).map((steps) => ({
    steps,
    f: (x) => {
      const values = [x, mul(x, literal(0.5, x))]
      for (const [op, a, b] of steps) {
        const at = (i: number): Value => values[i % values.length]!
        values.push(operations[op]!(at(a), at(b)))
      }
      return bounded(values[values.length - 1]!)
    },
  }))
}
