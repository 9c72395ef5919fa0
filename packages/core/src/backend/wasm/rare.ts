/** Rare functions as functions of the module, called for whole vectors. When they are called is not decided here. */
import { bytesOf } from '../../dtype.ts'
import type { RareFunction } from '../../kernel/expr.ts'
import { Body, levelsOf } from './body.ts'
import type { EmitContext } from './context.ts'
import { buildDag } from './dag.ts'
import { widthOf } from './emitLoop.ts'
import { Walk } from './nest.ts'
import { V128 } from './opcodes.ts'

/** Lanes 2 and 3 in the place of 0 and 1. */
const HIGH_HALF = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]
/** The low halves of two vectors. */
const LOW_HALVES = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]

/** v128 -> v128. Where float64 takes part in a function of 4-byte elements it is computed for two of them at a time. */
export const emitRareFunction = (context: EmitContext, { body, of }: RareFunction): number => {
  const f = context.module.func([V128], [V128])
  const dag = buildDag([body])
  const root = dag.numberOf(body)
  const width = widthOf(dag)
  const walk = new Walk(context, f, [])
  const levels = levelsOf(dag, walk, -1, -1, true)
  const compute = (argument: number): void => {
    const values = new Body(context, walk, dag, levels, -1, width, [[argument]])
    values.begin([root], 0, 1)
    values.push(root, { shift: 0, active: width }, 0)
  }
  const x = 0
  compute(x)
  if (width === 2 && bytesOf(of) === 4) {
    const low = f.local(V128)
    f.set(low).get(x).get(x).shuffle(HIGH_HALF).set(x).get(low)
    compute(x)
    f.shuffle(LOW_HALVES)
    f.free(low)
  }
  return f.index
}
