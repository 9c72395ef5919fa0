/** Random expressions, accesses and buffers of kernel programs under construction. The kernels around them are not here. */
import fc from 'fast-check'
import { isFloating, isInteger, type KernelDType, type TypedArray } from '../../src/dtype.ts'
import {
  binary,
  bitcast,
  compare,
  constant,
  convert,
  index,
  load,
  loadAt,
  mulAdd,
  select,
  threefry,
  unary,
  type Access,
  type BinaryOp,
  type CompareOp,
  type Expr,
  type UnaryOp,
  acc,
  rare,
  type RareFunction,
} from '../../src/kernel/expr.ts'
import { KERNEL_DTYPES, scalarOf, WIDE_DTYPES } from './data.ts'
import type { Buffer, Kernel } from '../../src/kernel/kernel.ts'

/** Draws made one after the other, so that each may depend on what the earlier ones built. */
export interface Draw {
  readonly int: (min: number, max: number) => number
  readonly pick: <T>(xs: readonly T[]) => T
  readonly scalar: (dtype: KernelDType) => number
  readonly chance: (percent: number) => boolean
}

export const drawFrom = (g: fc.GeneratorValue): Draw => ({
  int: (min, max) => g(fc.integer, { min, max }),
  pick: (xs) => xs[g(fc.nat, xs.length - 1)]!,
  scalar: (dtype) => g(scalarOf, dtype),
  chance: (percent) => g(fc.nat, 99) < percent,
})

export const product = (xs: readonly number[]): number => xs.reduce((a, b) => a * b, 1)

export const rowMajor = (extents: readonly number[]): number[] => {
  const strides = new Array<number>(extents.length).fill(1)
  for (let d = extents.length - 2; d >= 0; d--) strides[d] = strides[d + 1]! * extents[d + 1]!
  return strides
}

/** Functions for `rare`: in the lanes of their argument, and in more or fewer than it has. */
const RARE: { readonly [D in 'float32' | 'float64']: readonly RareFunction[] } = (() => {
  const [x, wide] = [acc('float32', 0), acc('float64', 0)]
  const y = binary('mul', convert('float64', x), constant('float64', 1 / 3))
  return {
    float32: [
      { name: 'squarePlus', of: 'float32', body: mulAdd(x, x, x) },
      { name: 'thirdOfSquare', of: 'float32', body: convert('float32', binary('mul', y, convert('float64', x))) },
    ],
    float64: [
      { name: 'squarePlus64', of: 'float64', body: mulAdd(wide, wide, wide) },
      { name: 'third', of: 'float64', body: binary('mul', wide, constant('float64', 1 / 3)) },
    ],
  }
})()

/** What a program under construction consists of so far, and expressions over it. */
export class ExprBuilder {
  readonly buffers: Buffer[] = []
  readonly inputs: number[] = []
  readonly constants: { buffer: number; data: TypedArray }[] = []
  /** Where the next kernels go: the program's own list, or that of a structured kernel being filled. */
  kernels: Kernel[] = []
  /** Buffers that hold nothing known: no kernel may read them from here on. */
  readonly hidden = new Set<number>()
  protected readonly draw: Draw

  constructor(d: Draw) {
    this.draw = d
  }

  buffer(dtype: KernelDType, elements: number): number {
    return this.buffers.push({ dtype, elements }) - 1
  }

  /** A new temporary written in full by a dense loop. */
  filled(extents: readonly number[], value: Expr): number {
    const b = this.buffer(value.dtype, product(extents))
    this.kernels.push({ tag: 'loop', extents, stores: [{ buffer: b, access: dense(extents), value }] })
    return b
  }

  /** A buffer of `dtype` that may be read and has at least `elements`, if there is one. */
  readable(dtype: KernelDType, elements: number): number | undefined {
    const all = this.buffers.flatMap((b, i) =>
      b.dtype === dtype && b.elements >= elements && !this.hidden.has(i) ? [i] : [],
    )
    return all.length === 0 ? undefined : this.draw.pick(all)
  }

  /** An affine access of the space that stays inside `elements`: negative and zero strides, gaps and offsets included. */
  access(extents: readonly number[], elements: number): Access {
    const d = this.draw
    if (product(extents) === elements && d.chance(30)) return dense(extents)
    let lowest = 0
    let highest = 0
    const strides = extents.map((n) => {
      const room = elements - 1 - (highest - lowest)
      const most = n <= 1 ? 3 : Math.min(Math.floor(room / (n - 1)), 2 * elements)
      const s = d.chance(25) || most <= 0 ? 0 : d.chance(40) ? Math.min(1, most) : d.int(1, Math.min(most, 9))
      const stride = d.chance(30) ? -s : s
      if (n > 1) {
        if (stride < 0) lowest += stride * (n - 1)
        else highest += stride * (n - 1)
      }
      return stride
    })
    return { offset: -lowest + d.int(0, Math.max(0, elements - 1 - (highest - lowest))), strides }
  }

  /** A random expression over the space, sharing nodes with those in `pool`. */
  expr(dtype: KernelDType, extents: readonly number[], depth: number, pool: Expr[]): Expr {
    const d = this.draw
    const shared = pool.filter((e) => e.dtype === dtype)
    if (shared.length > 0 && d.chance(20)) return d.pick(shared)
    const e = depth <= 0 ? this.#leaf(dtype, extents) : this.#node(dtype, extents, depth, pool)
    pool.push(e)
    return e
  }

  #leaf(dtype: KernelDType, extents: readonly number[]): Expr {
    const d = this.draw
    if (dtype === 'int32' && extents.length > 0 && d.chance(30)) return index(d.int(0, extents.length - 1))
    const b = d.chance(70) ? this.readable(dtype, 1) : undefined
    return b === undefined
      ? constant(dtype, d.scalar(dtype))
      : load(dtype, b, this.access(extents, this.buffers[b]!.elements))
  }

  #node(dtype: KernelDType, extents: readonly number[], depth: number, pool: Expr[]): Expr {
    const d = this.draw
    const sub = (t: KernelDType): Expr => this.expr(t, extents, depth - 1, pool)
    const common: (() => Expr)[] = [
      () => this.#leaf(dtype, extents),
      () => select(sub('bool'), sub(dtype), sub(dtype)),
      () => convert(dtype, sub(d.pick(KERNEL_DTYPES))),
      () => {
        const b = this.readable(dtype, 1)
        return b === undefined ? this.#leaf(dtype, extents) : loadAt(dtype, b, sub('int32'))
      },
    ]
    const arithmetic = (): Expr =>
      binary(d.pick<BinaryOp>(['add', 'sub', 'mul', 'min', 'max', 'div', 'rem']), sub(dtype), sub(dtype))
    const logic = (): Expr => binary(d.pick<BinaryOp>(['and', 'or', 'xor']), sub(dtype), sub(dtype))
    switch (dtype) {
      case 'int8':
      case 'int16':
      case 'uint8':
      case 'uint16':
        return d.pick(common)()
      case 'bool':
        return d.pick([
          ...common,
          logic,
          () => unary('not', sub('bool')),
          () => {
            const t = d.pick(WIDE_DTYPES)
            return compare(d.pick<CompareOp>(['eq', 'ne', 'lt', 'le', 'gt', 'ge']), sub(t), sub(t))
          },
        ])()
      case 'int32':
      case 'uint32':
        return d.pick([
          ...common,
          arithmetic,
          arithmetic,
          logic,
          () => unary(d.pick<UnaryOp>(['neg', 'abs', 'not']), sub(dtype)),
          () =>
            binary(
              d.pick<BinaryOp>(['shiftLeft', 'shiftRight']),
              sub(dtype),
              d.chance(50) ? constant(dtype, d.int(0, 40)) : sub(dtype),
            ),
          () => bitcast(dtype, d.chance(50) ? sub(dtype === 'int32' ? 'uint32' : 'int32') : bitsKnown(sub('float32'))),
          () =>
            dtype === 'uint32'
              ? threefry(d.pick([0, 1]), sub('uint32'), sub('uint32'), sub('uint32'), sub('uint32'))
              : arithmetic(),
        ])()
      case 'float32':
      case 'float64':
        return d.pick([
          ...common,
          () => {
            const f = d.pick(RARE[dtype])
            return rare(f, sub('bool'), sub(f.of), sub(dtype))
          },
          arithmetic,
          arithmetic,
          () => mulAdd(sub(dtype), sub(dtype), sub(dtype)),
          () =>
            unary(d.pick<UnaryOp>(['neg', 'abs', 'sqrt', 'floor', 'ceil', 'trunc', 'nearest', 'exponent']), sub(dtype)),
          () => unary('pow2', unary('nearest', sub(dtype))),
          () => (dtype === 'float32' ? bitcast('float32', sub(d.pick(['int32', 'uint32']))) : arithmetic()),
        ])()
    }
  }
}

export const dense = (extents: readonly number[]): Access => ({ offset: 0, strides: rowMajor(extents) })

const isNaNExpr = (x: Expr): Expr => compare('ne', x, x)

/** NaN has many bit patterns and backends may choose; the rest of a program must not depend on the choice. */
const bitsKnown = (x: Expr): Expr => select(isNaNExpr(x), constant('float32', 1), x)

/** Integers in -8 … 8 of floats, whose sums and products of two are exact in any order; infinities and NaN in a few. */
export const small = (x: Expr): Expr => {
  if (!isFloating(x.dtype)) return x
  const c = (v: number): Expr => constant(x.dtype, v)
  return unary('nearest', select(isNaNExpr(x), c(3), binary('max', binary('min', x, c(8)), c(-8))))
}

/** ±1, ±0 or ±2 only where the product stays exact. */
export const sign = (x: Expr): Expr => {
  if (isInteger(x.dtype)) return x
  const c = (v: number): Expr => constant(x.dtype, v)
  return select(compare('lt', x, c(0)), c(-1), select(compare('eq', x, c(5)), c(0), c(1)))
}
