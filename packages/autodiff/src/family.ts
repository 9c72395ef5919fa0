/** Constructors for families of elementwise primitives: most definitions are one call of these. */
import {
  categoryOf,
  scalar,
  shapesEqual,
  showShape,
  type Category,
  type DType,
  type Expr,
  type Shape,
  type Value,
} from '@pullback/core'
import type { Arity, Binary, Each, Unary } from './arity.ts'
import { aval, type Aval } from './aval.ts'
import { bindAny } from './bind.ts'
import type { Lowering } from './lowering.ts'
import type { AnyPrimitive, Primitive, Zero } from './primitive.ts'
import { broadcastInDim, reduceSum } from './primitives/broadcast.ts'

export type NoParams = null

/** Dtypes an operand may have. */
export const FLOATING: readonly Category[] = ['floating']
export const NUMERIC: readonly Category[] = ['integer', 'floating']
export const INTEGRAL: readonly Category[] = ['bool', 'integer']
export const ANY: readonly Category[] = ['bool', 'integer', 'floating']

/** `floating`, `integer or floating`: how a set of categories reads in a message. */
const showCategories = (cs: readonly Category[]): string => cs.join(' or ')

export const checkCategory = (name: string, x: Aval, allowed: readonly Category[]): void => {
  if (!allowed.includes(categoryOf(x.dtype))) {
    throw new TypeError(`${name}: dtype must be ${showCategories(allowed)}, got ${x.dtype}`)
  }
}

/** Shape of an elementwise result: all operands equal, or rank 0, which repeat. */
export const commonShape = (name: string, ins: readonly Aval[]): Shape => {
  let shape: Shape = []
  for (const x of ins) {
    if (x.shape.length === 0 || shapesEqual(x.shape, shape)) continue
    if (shape.length > 0) {
      const given = ins.map((a) => showShape(a.shape)).join(' and ')
      throw new TypeError(`${name}: shapes must be equal (or rank 0), got ${given}`)
    }
    shape = x.shape
  }
  return shape
}

export const commonDType = (name: string, ins: readonly Aval[]): DType => {
  const { dtype } = ins[0]!
  if (ins.some((x) => x.dtype !== dtype)) {
    throw new TypeError(`${name}: dtypes must be equal, got ${ins.map((x) => x.dtype).join(' and ')}`)
  }
  return dtype
}

/** A rank-0 constant of a value's dtype, yielding to it in promotion. */
export const literal = (x: number, like: Aval): Value => scalar(x, like.dtype, true)

/** A rank-0 tangent repeated over the result's shape. */
export const stretch = (t: Value | Zero, shape: Shape): Value | Zero =>
  t === null || t.shape.length === shape.length ? t : broadcastInDim(t, shape, [])

/** The cotangent of an operand that was repeated: its sum. */
export const unstretch = (ct: Value, operand: Aval): Value =>
  operand.shape.length === ct.shape.length
    ? ct
    : reduceSum(
        ct,
        ct.shape.map((_, d) => d),
      )

/** `x` repeated along a new axis 0. */
export const repeatRows = (x: Value, n: number): Value =>
  broadcastInDim(
    x,
    [n, ...x.shape],
    x.shape.map((_, d) => d + 1),
  )

/** Batching for operations that act position by position, where rank-0 operands repeat. */
export const batchElementwise = (
  prim: AnyPrimitive,
  xs: readonly Value[],
  mapped: readonly boolean[],
  params: unknown,
  n: number,
): readonly Value[] => {
  const shape = xs.reduce<Shape>((s, x, i) => {
    const own = mapped[i] === true ? x.shape.slice(1) : x.shape
    return own.length > s.length ? own : s
  }, [])
  const full = [n, ...shape]
  const aligned = xs.map((x, i) => {
    if (mapped[i] !== true)
      return x.shape.length === 0
        ? x
        : broadcastInDim(
            x,
            full,
            shape.map((_, d) => d + 1),
          )
    return x.shape.length === full.length ? x : broadcastInDim(x, full, [0])
  })
  return bindAny(prim, aligned, params)
}

/** What an elementwise definition gives; `tangent` and `transpose` see operands of any allowed shapes. */
interface ElementwiseRules<P, N extends Arity> {
  readonly name: string
  readonly accepts: readonly Category[]
  /** dtype of the result; that of the operands by default. */
  readonly dtype?: (operand: DType, params: P) => DType
  expr(ins: Each<N, Expr>, params: P, out: DType): Expr
  jvp?(xs: Each<N, Value>, dxs: Each<N, Value | Zero>, params: P, y: Value): Value | Zero
  readonly transpose?: Primitive<P, N>['transpose']
  readonly show?: (params: P) => string
}

/** A primitive that computes each element from the operands' elements at the same position; operands share a dtype. */
export const elementwise = <P, N extends Arity>(rules: ElementwiseRules<P, N>): Primitive<P, N> => {
  const { name, accepts, jvp, transpose, show } = rules
  const lower: Lowering<P, N> = {
    tag: 'elementwise',
    exprs: (ins, params, _, outs) => [rules.expr(ins, params, outs[0]!.dtype)],
  }
  const prim: Primitive<P, N> = {
    name,
    avals: (ins, params) => {
      const list = ins as readonly Aval[]
      const dtype = commonDType(name, list)
      list.forEach((x) => {
        checkCategory(name, x, accepts)
      })
      const weak = list.every((x) => x.weakType)
      return [aval(commonShape(name, list), rules.dtype?.(dtype, params) ?? dtype, weak)]
    },
    lower,
    batch: (xs, mapped, params, n) => batchElementwise(prim, xs, mapped, params, n),
    ...(jvp === undefined
      ? {}
      : {
          jvp: (xs: Each<N, Value>, dxs: Each<N, Value | Zero>, params: P, ys: readonly Value[]) => [
            stretch(jvp(xs, dxs, params, ys[0]!), ys[0]!.shape),
          ],
        }),
    ...(transpose === undefined ? {} : { transpose }),
    ...(show === undefined ? {} : { show }),
  }
  return prim
}

/** One operand, no parameters; `tangent(dx, x, y)` is the output's tangent. */
export const unary = (
  name: string,
  accepts: readonly Category[],
  expr: (x: Expr) => Expr,
  tangent?: (dx: Value, x: Value, y: Value) => Value | Zero,
): Primitive<NoParams, Unary> =>
  elementwise<NoParams, Unary>({
    name,
    accepts,
    expr: ([x]) => expr(x),
    ...(tangent === undefined
      ? {}
      : {
          jvp: ([x], [dx], _: NoParams, y: Value) => (dx === null ? null : tangent(dx, x, y)),
        }),
  })

/** Two operands of one dtype, no parameters. */
export const binary = (
  rules: Omit<ElementwiseRules<NoParams, Binary>, 'expr'> & { expr(x: Expr, y: Expr): Expr },
): Primitive<NoParams, Binary> => elementwise<NoParams, Binary>({ ...rules, expr: ([x, y]) => rules.expr(x, y) })
