/** Values that travel with a tangent, and the running transforms that own them. What becomes of tangents is left to those. */
import type { Value } from '@pullback/core'
import type { AnyPrimitive, Zero } from '../primitive.ts'
import { Tracer, type Trace } from '../trace.ts'

export class DualTracer extends Tracer {
  readonly primal: Value
  readonly tangent: Value | Zero

  constructor(trace: DualTrace, primal: Value, tangent: Value | Zero) {
    super(trace, primal)
    this.primal = primal
    this.tangent = tangent
  }
}

export abstract class DualTrace implements Trace {
  readonly level: number
  readonly title: string
  alive = true

  constructor(level: number, title: string) {
    this.level = level
    this.title = title
  }

  /** The primal and the tangent of a value; what another transform owns has none here. */
  split(x: Value): readonly [Value, Value | Zero] {
    return x instanceof DualTracer && x.trace === this ? [x.primal, x.tangent] : [x, null]
  }

  abstract process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[]
}
