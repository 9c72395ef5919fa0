/** The laws every primitive obeys, as functions any test runner can call. */
import {
  allocate,
  isFloating,
  NdArray,
  referenceBackend,
  sizeOf,
  storedNumber,
  verifyKernels,
  wasmBackend,
  type Value,
} from '@pullback/core'
import * as fc from 'fast-check'
import type { Arity, Each } from '../arity.ts'
import { avalOf, sameAval, showAval } from '../aval.ts'
import { bindAny } from '../bind.ts'
import { lowerProgram } from '../compile/lower.ts'
import { simplify } from '../compile/simplify.ts'
import type { AnyPrimitive, Primitive } from '../primitive.ts'
import { inputAvals } from '../program.ts'
import { verifyProgram } from '../show.ts'
import { stage } from '../staging.ts'
import { jvpFlat } from '../transforms/jvp.ts'
import { linearizeFlat, transposeProgram } from '../transforms/linearize.ts'
import { vmapFlat } from '../transforms/vmap.ts'
import { arrayOf, between } from './arbitraries.ts'
import { concrete, EPSILON, expectClose } from './compare.ts'

/** One use of a primitive. */
export interface Call<P, N extends Arity> {
  readonly ins: Each<N, NdArray>
  readonly params: P
}

export interface LawInputs<P, N extends Arity> {
  /** Any legal call, awkward values included. */
  readonly any: fc.Arbitrary<Call<P, N>>
  /** float64 calls at points where the primitive is smooth; leave out for primitives without derivatives. */
  readonly smooth?: fc.Arbitrary<Call<P, N>>
  /**
   * How far compiled results may be from the reference: 0 for the same bits; `n` for sums, whose error is bounded by
   * n·ε·Σ|terms|. Default 0.
   */
  readonly rounding?: number
}

/** A named property; `check` throws with a shrunk counterexample. */
export interface Law {
  readonly name: string
  readonly check: () => void
  /** The calls it is checked over, where other packages have laws for the same ones. */
  readonly calls?: fc.Arbitrary<AnyCall>
}

/** A call of a primitive of any arity. */
export type AnyCall = Call<unknown, readonly 0[]>

/** Step of the central differences: the cube root of ε balances truncation against rounding. */
const STEP = 6e-6

const apply =
  (prim: AnyPrimitive, params: unknown) =>
  (xs: readonly Value[]): readonly Value[] =>
    bindAny(prim, xs, params)

/** A call and a direction in which its floating operands move. */
const withDirections = (
  calls: fc.Arbitrary<AnyCall>,
): fc.Arbitrary<AnyCall & { readonly dxs: readonly (NdArray | null)[] }> =>
  calls.chain((c) =>
    fc
      .tuple(...c.ins.map((x) => (isFloating(x.dtype) ? arrayOf(x.shape, x.dtype, between(-1, 1)) : fc.constant(null))))
      .map((dxs) => ({ ...c, dxs })),
  )

const moved = (x: NdArray, dx: NdArray | null, t: number): NdArray => {
  if (dx === null) return x
  const by = dx.values()
  return mapElements(x, (v, i) => v + t * by[i]!)
}

/** An array of the same type from numbers. */
const mapElements = (x: NdArray, f: (v: number, i: number) => number): NdArray => {
  const data = allocate(x.dtype, x.size)
  x.values().forEach((v: number, i: number) => {
    data[i] = storedNumber(f(v, i), x.dtype)
  })
  return new NdArray(x.dtype, x.shape, data)
}

const dot = (x: Value, y: Value): number => {
  const a = concrete(x).values()
  const b = concrete(y).values()
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

const size = (x: Value): number => Math.max(1, ...Array.from(concrete(x).values() as ArrayLike<number>, Math.abs))

const nearly = (what: string, a: number, b: number, scale: number, tolerance: number): void => {
  if (Math.abs(a - b) <= tolerance * Math.max(1, scale)) return
  throw new Error(`${what}: ${a} should be ${b}`)
}

/** All laws for one primitive; run each in a test of its own. */
export const primitiveLaws = <P, N extends Arity>(
  primitive: Primitive<P, N>,
  inputs: LawInputs<P, N>,
): readonly Law[] => {
  const prim = primitive as unknown as AnyPrimitive
  const any = inputs.any as unknown as fc.Arbitrary<AnyCall>
  const smooth = inputs.smooth as unknown as fc.Arbitrary<AnyCall> | undefined
  const laws: Law[] = [
    {
      name: 'types: the rule agrees with evaluation',
      calls: any,
      check: () => {
        typesAgree(prim, any)
      },
    },
    {
      name: 'vmap agrees with a loop',
      check: () => {
        vmapIsLoop(prim, any)
      },
    },
    {
      name: 'compiled code agrees with the reference',
      check: () => {
        compiledIsReference(prim, any, inputs.rounding ?? 0)
      },
    },
  ]
  if (smooth === undefined) return laws
  return [
    ...laws,
    {
      name: 'jvp agrees with central differences',
      check: () => {
        jvpIsDifference(prim, smooth)
      },
    },
    {
      name: 'the transpose is the adjoint of the jvp',
      check: () => {
        transposeIsAdjoint(prim, smooth)
      },
    },
    {
      name: 'the jvp is differentiable again',
      check: () => {
        jvpIsDifferentiable(prim, smooth)
      },
    },
  ]
}

const typesAgree = (prim: AnyPrimitive, calls: fc.Arbitrary<AnyCall>): void => {
  fc.assert(
    fc.property(calls, ({ ins, params }) => {
      const predicted = prim.avals(ins, params)
      const ys = bindAny(prim, ins, params)
      predicted.forEach((a, i) => {
        const y = ys[i]!
        if (!sameAval(a, avalOf(y)))
          throw new Error(`${prim.name}: predicted ${showAval(a, true)}, got ${showAval(avalOf(y), true)}`)
        if (concrete(y).data.length !== sizeOf(a.shape)) throw new Error(`${prim.name}: wrong number of elements`)
      })
      const { program } = stage(prim.name, ins.map(avalOf), apply(prim, params))
      verifyProgram(program)
    }),
  )
}

/** Operands stacked along a new axis 0: `n` variants of each, rolled so that the rows differ. */
const rowsOf = (x: NdArray, n: number): readonly NdArray[] =>
  Array.from({ length: n }, (_, r) => {
    const data = x.data.slice()
    for (let i = 0; i < data.length; i++) data[i] = x.data[(i + r) % data.length]!
    return new NdArray(x.dtype, x.shape, data)
  })

const stack = (rows: readonly NdArray[], like: NdArray): NdArray => {
  const n = sizeOf(like.shape)
  const data = allocate(like.dtype, n * rows.length)
  rows.forEach((r, i) => {
    data.set(r.data, i * n)
  })
  return new NdArray(like.dtype, [rows.length, ...like.shape], data)
}

const vmapIsLoop = (prim: AnyPrimitive, calls: fc.Arbitrary<AnyCall>): void => {
  fc.assert(
    fc.property(
      calls,
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      ({ ins, params }, n, flags) => {
        const mapped = ins.map((_, i) => flags[i % 8]!)
        if (!mapped.includes(true)) return
        const rows = ins.map((x, i) => (mapped[i] === true ? rowsOf(x, n) : [x]))
        const xs = rows.map((r, i) => (mapped[i] === true ? stack(r, ins[i]!) : ins[i]!))
        const got = vmapFlat('law', apply(prim, params), xs, mapped, n)
        const each = Array.from({ length: n }, (_, k) =>
          bindAny(
            prim,
            rows.map((r) => r[k % r.length]!),
            params,
          ),
        )
        got.forEach(({ value, isMapped }, o) => {
          if (!isMapped) throw new Error(`${prim.name}: the batching rule must map every output`)
          const one = concrete(each[0]![o]!)
          const loop = stack(
            each.map((ys) => concrete(ys[o]!)),
            one,
          )
          // Sums over other layouts may round differently.
          expectClose(
            `vmap of ${prim.name}`,
            value,
            loop,
            isFloating(one.dtype) ? { ulps: 4, atol: 1e-12, rtol: 8 * EPSILON[one.dtype] } : {},
          )
        })
      },
    ),
  )
}

const compiledIsReference = (prim: AnyPrimitive, calls: fc.Arbitrary<AnyCall>, rounding: number): void => {
  fc.assert(
    fc.property(calls, ({ ins, params }) => {
      const { program } = stage(prim.name, ins.map(avalOf), apply(prim, params))
      const kernels = lowerProgram(simplify(program))
      verifyKernels(kernels)
      const outs = prim.avals(ins, params)
      const run = (backend: typeof wasmBackend, xs: readonly NdArray[]): readonly NdArray[] =>
        backend
          .compile(kernels)
          .run(xs.map((x) => x.data))
          .map((s, i) => new NdArray(outs[i]!.dtype, outs[i]!.shape, s))
      const expected = run(referenceBackend, ins)
      const actual = run(wasmBackend, ins)
      const terms = rounding === 0 ? undefined : run(referenceBackend, ins.map(magnitude))
      actual.forEach((y, i) => {
        const e = expected[i]!
        const atol =
          terms !== undefined && isFloating(e.dtype) ? rounding * EPSILON[e.dtype] * size(finite(terms[i]!)) : 0
        expectClose(`compiled ${prim.name}`, y, e, { atol })
      })
    }),
    { numRuns: 60 },
  )
}

const magnitude = (x: NdArray): NdArray => (isFloating(x.dtype) ? mapElements(x, Math.abs) : x)

const finite = (x: NdArray): NdArray => mapElements(x, (v) => (Number.isFinite(v) ? v : 0))

const jvpIsDifference = (prim: AnyPrimitive, calls: fc.Arbitrary<AnyCall>): void => {
  fc.assert(
    fc.property(withDirections(calls), ({ ins, params, dxs }) => {
      const f = apply(prim, params)
      const { ys, dys } = jvpFlat('law', f, ins, dxs)
      const at = (t: number): readonly Value[] => f(ins.map((x, i) => moved(x, dxs[i]!, t)))
      const lo = at(-STEP)
      const hi = at(STEP)
      ys.forEach((y, o) => {
        if (!isFloating(y.dtype)) return
        const a = concrete(hi[o]!).data
        const b = concrete(lo[o]!).data
        const t = dys[o] ?? null
        const slope = t === null ? undefined : concrete(t).data
        if (t !== null && (t.dtype !== y.dtype || t.shape.join() !== y.shape.join())) {
          throw new Error(`${prim.name}: the tangent must be ${showAval(avalOf(y))}, got ${showAval(avalOf(t))}`)
        }
        for (let i = 0; i < a.length; i++) {
          nearly(
            `${prim.name} tangent ${i}`,
            slope?.[i] ?? 0,
            (a[i]! - b[i]!) / (2 * STEP),
            Math.abs(slope?.[i] ?? 0) + size(y),
            2e-5,
          )
        }
      })
    }),
  )
}

const transposeIsAdjoint = (prim: AnyPrimitive, calls: fc.Arbitrary<AnyCall>): void => {
  fc.assert(
    fc.property(withDirections(calls), ({ ins, params, dxs }) => {
      const f = apply(prim, params)
      const isLinear = dxs.map((t) => t !== null)
      const { dys } = jvpFlat('law', f, ins, dxs)
      const l = linearizeFlat('law', f, ins, isLinear)
      verifyProgram(l.program)
      const kept = dys.filter((_, o) => l.nonzero[o])
      // The tangents themselves serve as cotangents: ⟨dy, J dx⟩ = ⟨Jᵀ dy, dx⟩.
      const cts = kept.map((t) => t!)
      const known = inputAvals(l.program).map((_, i) => l.captured[i])
      const found = transposeProgram(l.program, known, cts).slice(l.captured.length)
      const forward = cts.reduce((sum, t) => sum + dot(t, t), 0)
      const given = dxs.filter((t) => t !== null)
      const backward = found.reduce((sum, ct, i) => sum + (ct === null ? 0 : dot(ct, given[i]!)), 0)
      nearly(`${prim.name} transpose`, backward, forward, forward, 1e-9)
      found.forEach((ct, i) => {
        if (ct !== null && ct.shape.join() !== given[i]!.shape.join()) {
          throw new Error(
            `${prim.name}: the cotangent must have shape [${given[i]!.shape.join(', ')}], got [${ct.shape.join(', ')}]`,
          )
        }
      })
    }),
  )
}

const jvpIsDifferentiable = (prim: AnyPrimitive, calls: fc.Arbitrary<AnyCall>): void => {
  fc.assert(
    fc.property(withDirections(calls), ({ ins, params, dxs }) => {
      const f = apply(prim, params)
      const tangents = (xs: readonly Value[]): readonly Value[] => {
        const { ys, dys } = jvpFlat('law', f, xs, dxs)
        return ys.flatMap((_, o) => (dys[o] == null ? [] : [dys[o]]))
      }
      const { ys, dys } = jvpFlat('law', tangents, ins, dxs)
      const lo = tangents(ins.map((x, i) => moved(x, dxs[i]!, -STEP)))
      const hi = tangents(ins.map((x, i) => moved(x, dxs[i]!, STEP)))
      ys.forEach((y, o) => {
        const a = concrete(hi[o]!).data
        const b = concrete(lo[o]!).data
        const second = dys[o] == null ? undefined : concrete(dys[o]).data
        for (let i = 0; i < a.length; i++) {
          nearly(
            `${prim.name} second derivative ${i}`,
            second?.[i] ?? 0,
            (a[i]! - b[i]!) / (2 * STEP),
            Math.abs(second?.[i] ?? 0) + size(y),
            1e-4,
          )
        }
      })
    }),
    { numRuns: 40 },
  )
}
