/** The primitives behind calls of JavaScript: one without effects, one with, and one that only looks. */
import { NdArray, showShape } from '@pullback/core'
import { aval, type Aval } from '../aval.ts'
import type { Variadic } from '../arity.ts'
import { bindMany } from '../bind.ts'
import { rowOf, stackRows } from '../control/interpret.ts'
import { MissingRuleError } from '../errors.ts'
import { repeatRows } from '../family.ts'
import type { Lowering } from '../lowering.ts'
import type { Primitive } from '../primitive.ts'

/** How a `pureCallback` runs under `vmap`; see there. */
export type VmapMethod = 'sequential' | 'expandDims' | 'broadcastAll' | 'legacyVectorized'

/** A function of concrete arrays, and the types of its results. */
export interface CallbackParams {
  /** The function called, for messages and printing. */
  readonly name: string
  /** Results must be of the types `outs`, which under `vmap` are those of whole batches. */
  readonly call: (xs: readonly NdArray[], outs: readonly Aval[]) => readonly NdArray[]
  readonly outs: readonly Aval[]
  readonly vmapMethod?: VmapMethod | undefined
  readonly ordered: boolean
}

const lowering = (hasEffects: boolean): Lowering<CallbackParams, Variadic> => ({
  tag: 'emit',
  movesElements: true,
  emit: (b, ins, p, outs) => {
    const from = ins.map((x) => b.copy(x).buffer)
    const results = outs.map((a) => b.allocate(a.shape, a.dtype))
    b.push({
      tag: 'host',
      name: p.name,
      call: (xs) =>
        p
          .call(
            xs.map((x, i) => new NdArray(ins[i]!.given ?? ins[i]!.dtype, ins[i]!.shape, x)),
            p.outs,
          )
          .map((y) => y.data),
      from,
      to: results.map((s) => s.buffer),
      hasEffects,
    })
    return results
  },
})

const stacked = (outs: readonly Aval[], n: number): readonly Aval[] =>
  outs.map((a) => aval([n, ...a.shape], a.dtype, a.weakType))

/** Calls once for each example, in their order. */
const eachInTurn = (p: CallbackParams, mapped: readonly boolean[], n: number): CallbackParams => ({
  ...p,
  outs: stacked(p.outs, n),
  call: (xs) => {
    const rows: NdArray[][] = p.outs.map(() => [])
    for (let i = 0; i < n; i++) {
      p.call(
        xs.map((x, k) => (mapped[k] === true ? rowOf(x, i) : x)),
        p.outs,
      ).forEach((y, k) => rows[k]!.push(y))
    }
    return p.outs.map((a, k) => stackRows(a, rows[k]!))
  },
})

const withoutDerivative = (fn: string, { name }: CallbackParams): MissingRuleError =>
  new MissingRuleError(
    `${fn}: JavaScript cannot be differentiated, got a derivative through ${name}; give it a rule with customJvp or customVjp, or keep the derivative out with stopGradient`,
  )

const notLinear = (fn: string, p: CallbackParams) => {
  throw withoutDerivative(fn, p)
}

export const pureCallbackP: Primitive<CallbackParams, Variadic> = {
  name: 'pureCallback',
  avals: (_, { outs }) => outs,
  impl: (ins, p) => p.call(ins, p.outs),
  lower: lowering(false),
  jvp: (_xs, _dxs, p) => notLinear('pureCallback', p),
  batch: (xs, mapped, p, n) => {
    switch (p.vmapMethod) {
      case undefined:
        throw new TypeError(
          `pureCallback: under vmap the option vmapMethod must say how ${p.name} is called, got none; 'sequential' calls it once for each example`,
        )
      case 'sequential':
        return bindMany(pureCallbackP, xs, eachInTurn(p, mapped, n))
      case 'expandDims':
      case 'broadcastAll':
      case 'legacyVectorized': {
        const whole = xs.map((x, i) => {
          if (mapped[i] === true || p.vmapMethod === 'legacyVectorized') return x
          return repeatRows(x, p.vmapMethod === 'broadcastAll' ? n : 1)
        })
        return bindMany(pureCallbackP, whole, { ...p, outs: stacked(p.outs, n) })
      }
    }
  },
  show: ({ name }) => `function=${name}`,
}

export const ioCallbackP: Primitive<CallbackParams, Variadic> = {
  name: 'ioCallback',
  avals: (_, { outs }) => outs,
  impl: (ins, p) => p.call(ins, p.outs),
  lower: lowering(true),
  hasEffects: () => true,
  jvp: (_xs, _dxs, p) => notLinear('ioCallback', p),
  batch: (xs, mapped, p, n) => {
    refuseOrdered('ioCallback', p)
    return bindMany(ioCallbackP, xs, eachInTurn(p, mapped, n))
  },
  show: ({ name }) => `function=${name}`,
}

/** No results; under derivatives it sees the values and no tangents. */
export const debugCallbackP: Primitive<CallbackParams, Variadic> = {
  name: 'debugCallback',
  avals: () => [],
  impl: (ins, p) => p.call(ins, p.outs),
  lower: lowering(true),
  hasEffects: () => true,
  batch: (xs, mapped, p, n) => {
    refuseOrdered('debug', p)
    return bindMany(debugCallbackP, xs, eachInTurn(p, mapped, n))
  },
  show: ({ name }) => `function=${name}`,
}

const refuseOrdered = (fn: string, { name, ordered }: CallbackParams): void => {
  if (!ordered) return
  throw new TypeError(
    `${fn}: an ordered call of ${name} cannot be under vmap, which runs all examples together; drop the option ordered, or loop with map`,
  )
}

/** A result as an array of exactly the type that was promised. */
export const conform = (where: string, y: NdArray, a: Aval): NdArray => {
  const isSameShape = y.shape.length === a.shape.length && y.shape.every((n, d) => n === a.shape[d])
  const mayConvert = y.weakType
  if (!isSameShape || (y.dtype !== a.dtype && !mayConvert)) {
    throw new TypeError(
      `${where} must be ${a.dtype} of shape ${showShape(a.shape)}, as was promised, got ${y.dtype} of shape ${showShape(y.shape)}`,
    )
  }
  if (y.dtype === a.dtype) return new NdArray(a.dtype, a.shape, y.data, a.weakType)
  const { data } = y.astype(a.dtype) as NdArray // nothing is traced while a program runs
  return new NdArray(a.dtype, a.shape, data, a.weakType)
}
