/** Every primitive with an ONNX rule of its own. What is not here is expanded from how the compiler computes it. */
import { barrierP, primitives as p, type AnyPrimitive } from '@pullback/autodiff/programs'
import type { Rule } from '../rule.ts'
import { contractionRules } from './contraction.ts'
import { controlRules } from './control.ts'
import { elementwiseRules } from './elementwise.ts'
import { indexingRules } from './indexing.ts'
import { layoutRules } from './layout.ts'
import { reductionRules } from './reductions.ts'
import { windowRules } from './windows.ts'

export const RULES: ReadonlyMap<AnyPrimitive, Rule<unknown>> = new Map([
  ...elementwiseRules,
  ...layoutRules,
  ...reductionRules,
  ...indexingRules,
  ...windowRules,
  ...contractionRules,
  ...controlRules,
])

/** Rules that move elements and compute nothing, or that say themselves what becomes of narrow types. */
const MOVING: readonly unknown[] = [
  ...[p.convertP, p.bitcastP, p.selectP, p.broadcastInDimP, p.reshapeP, p.transposeP, p.revP, p.sliceP, p.padP],
  ...[p.concatenateP, p.iotaP, p.sortP, p.takeP, p.takeZeroP, p.gatherP, p.scatterP, p.windowsP, barrierP],
  ...controlRules.map(([prim]) => prim),
]

/** Primitives whose results are narrow types' only once they are rounded. */
export const isMoving = (prim: AnyPrimitive): boolean => MOVING.includes(prim)
