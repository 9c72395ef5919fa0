/** Kernel expressions, one element's arithmetic, as operations on whole arrays: how primitives without an operation of their own are written. */
import {
  expr,
  storedAs,
  type BinaryOp,
  type CompareOp,
  type DType,
  type Expr,
  type Shape,
  type UnaryOp,
} from '@pullback/core'
import type { Position } from '@pullback/autodiff/programs'

/** The operations of a language in which an expression is written; each stands for one kind of expression. */
export interface ExpressionForm<B, V extends { readonly shape: Shape }> {
  readonly dtypeOf: (x: V) => DType
  /** An operand as the operations take it. */
  readonly operand: (b: B, x: V, shape: Shape) => V
  /** A value as a result of that shape. */
  readonly result: (b: B, y: V, shape: Shape) => V
  /** Row-major numbers of the positions along some axes of a shape, as int32. */
  readonly positions: (b: B, shape: Shape, axes: readonly number[]) => V
  readonly constant: (b: B, value: number, dtype: DType, shape: Shape) => V
  readonly unary: (b: B, op: UnaryOp, x: V) => V
  /** `of` is the expression itself, for a language that must know what its operands are. */
  readonly binary: (b: B, op: BinaryOp, x: V, y: V, of: Extract<Expr, { readonly tag: 'binary' }>) => V
  readonly mulAdd: (b: B, x: V, y: V, z: V) => V
  readonly compare: (b: B, op: CompareOp, x: V, y: V) => V
  readonly select: (b: B, cond: V, x: V, y: V) => V
  readonly convert: (b: B, x: V, dtype: DType) => V
  readonly bitcast: (b: B, x: V, dtype: DType) => V
  readonly threefry: (b: B, key0: V, key1: V, x0: V, x1: V) => readonly [V, V]
}

/** Writes what an elementwise rule computes. */
export type Expand<B, V> = (
  b: B,
  ins: readonly V[],
  shape: Shape,
  exprs: (ins: readonly Expr[], at: Position) => readonly Expr[],
) => readonly V[]

/**
 * `expand` of a language: `exprs` receives expressions that stand for the operands, which are of the result's shape or
 * of rank 0.
 */
export const expander = <B, V extends { readonly shape: Shape }>(form: ExpressionForm<B, V>): Expand<B, V> => {
  const node = (b: B, e: Expr, shape: Shape, buffers: readonly V[], get: (e: Expr) => V): V => {
    switch (e.tag) {
      case 'const':
        return form.constant(b, e.value, e.dtype, shape)
      case 'load':
        return buffers[e.buffer]!
      case 'unary':
        return form.unary(b, e.op, get(e.x))
      case 'binary':
        return form.binary(b, e.op, get(e.x), get(e.y), e)
      case 'mulAdd':
        return form.mulAdd(b, get(e.x), get(e.y), get(e.z))
      case 'compare':
        return form.compare(b, e.op, get(e.x), get(e.y))
      case 'select':
        return form.select(b, get(e.cond), get(e.x), get(e.y))
      case 'convert':
        return form.convert(b, get(e.x), e.dtype)
      case 'bitcast':
        return form.bitcast(b, get(e.x), e.dtype)
      case 'threefry':
        return form.threefry(b, get(e.key0), get(e.key1), get(e.x0), get(e.x1))[e.word]
      case 'index':
      case 'loadAt':
      case 'acc':
      case 'rare':
        throw new Error(`internal: an elementwise expression holds ${e.tag}`)
    }
  }

  return (b, ins, shape, exprs) => {
    const buffers = ins.map((x) => form.operand(b, x, shape))
    const placeholder = (buffer: number): Expr =>
      expr.load(storedAs(form.dtypeOf(buffers[buffer]!)), buffer, { offset: 0, strides: shape.map(() => 0) })
    const at: Position = {
      shape,
      flat: (axes = shape.map((_, d) => d)) => {
        buffers.push(form.positions(b, shape, axes))
        return placeholder(buffers.length - 1)
      },
    }
    const inlined = new Map<Expr, Expr>()
    const roots = exprs(
      ins.map((_, i) => placeholder(i)),
      at,
    ).map((e) => expr.withRareInlined(e, inlined))
    const values = new Map<Expr, V>()
    const get = (e: Expr): V => values.get(e)!
    for (const e of expr.nodesOf(roots)) values.set(e, node(b, e, shape, buffers, get))
    return roots.map((e) => form.result(b, get(e), shape))
  }
}
