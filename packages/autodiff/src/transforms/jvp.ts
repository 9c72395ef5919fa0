/** Forward-mode differentiation: each value travels with its tangent. Knows no primitive by name. */
import { checkSameStructure, isFloating, pathsOf, showPath, type Value } from '@pullback/core'
import { sameType, showAval, type Aval } from '../aval.ts'
import { bindAny } from '../bind.ts'
import { MissingRuleError } from '../errors.ts'
import { literal } from '../family.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import type { AnyPrimitive, Zero } from '../primitive.ts'
import { withTrace } from '../trace.ts'
import { checkFunction, flatFunction, flattenValues, nameOf, unflattenValues } from './arguments.ts'
import { DualTrace, DualTracer } from './dual.ts'

class JvpTrace extends DualTrace {
  process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[] {
    const pairs = args.map((x) => this.split(x))
    const xs = pairs.map((p) => p[0])
    const dxs = pairs.map((p) => p[1])
    const ys = bindAny(prim, xs, params)
    const dys = tangentsOf(prim, xs, dxs, params, ys)
    return ys.map((y, i) => new DualTracer(this, y, dys[i] ?? null))
  }
}

/** The output tangents of one application: by its rule, or zero where there is none to take. */
export const tangentsOf = (
  prim: AnyPrimitive,
  xs: readonly Value[],
  dxs: readonly (Value | Zero)[],
  params: unknown,
  ys: readonly Value[],
): readonly (Value | Zero)[] =>
  prim.jvp === undefined || dxs.every((t) => t === null)
    ? ys.map(() => null)
    : prim.jvp(xs, dxs, params, ys).map((t, i) => (isFloating(ys[i]!.dtype) ? t : null))

/** Outputs and their tangents, for flat functions; null is an exact zero. */
export const jvpFlat = (
  title: string,
  f: (xs: readonly Value[]) => readonly Value[],
  xs: readonly Value[],
  dxs: readonly (Value | Zero)[],
): { readonly ys: readonly Value[]; readonly dys: readonly (Value | Zero)[] } =>
  withTrace(
    (level) => new JvpTrace(level, title),
    (trace) => {
      const ys = f(xs.map((x, i) => (dxs[i] == null ? x : new DualTracer(trace, x, dxs[i]))))
      const pairs = ys.map((y) => trace.split(y))
      return { ys: pairs.map((p) => p[0]), dys: pairs.map((p) => p[1]) }
    },
  )

/** Zeros of a type. */
export const zerosLike = (x: Aval): Value => broadcastInDim(literal(0, x), x.shape, [])

/**
 * The value of `f` at `primals` and its derivative in the direction `tangents`.
 *
 * `primals` and `tangents` are lists of arguments with the same structure, shapes and dtypes. Tangents of integer and
 * boolean leaves are ignored (pass zeros).
 * @throws TreeStructureError, TypeError naming the leaf that does not fit.
 */
export const jvp = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  primals: Args,
  tangents: { readonly [K in keyof Args]: unknown },
): readonly [Y, Y] => {
  checkFunction('jvp', f)
  const x = flattenValues('jvp', 'argument primals', primals)
  const dx = flattenValues('jvp', 'argument tangents', tangents)
  checkSameStructure('jvp', 'tangents', x.def, dx.def)
  const dxs = dx.values.map((t, i) => {
    const p = x.values[i]!
    if (!isFloating(p.dtype)) return null
    if (!sameType(p, t)) {
      const path = showPath(pathsOf(x.def)[i]!)
      throw new TypeError(
        `jvp: tangent at ${path} must have the type of its primal, ${showAval(p)}, got ${showAval(t)}`,
      )
    }
    return t
  })
  const flat = flatFunction('jvp', f, x.def)
  const { ys, dys } = jvpFlat(`jvp of ${nameOf(f)}`, flat.call, x.values, dxs)
  const out = (values: readonly Value[]): Y => unflattenValues(flat.outDef(), values) as Y // f's own structure
  return [out(ys), out(ys.map((y, i) => dys[i] ?? zerosLike(y)))]
}

export const missingTranspose = (name: string): MissingRuleError =>
  new MissingRuleError(
    `${name}: no transpose rule for this use; reverse-mode derivatives need functions built from operations that are linear in the tangents`,
  )
