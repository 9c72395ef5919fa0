/** Random valid kernel programs with inputs. What their results should be is not here. */
import fc from 'fast-check'
import { DTYPES, isFloating, isInteger, type DType, type TypedArray } from '../../src/dtype.ts'
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
  acc,
  type Access,
  type BinaryOp,
  type CompareOp,
  type Expr,
  type UnaryOp, // prettier-ignore
} from '../../src/kernel/expr.ts'
import { dataOf, scalarOf } from './data.ts'
import type { Accumulator, Buffer, Combine, Kernel, KernelProgram, Merge, Store } from '../../src/kernel/kernel.ts'

export interface Case {
  readonly program: KernelProgram
  readonly inputs: TypedArray[]
}

/** Draws made one after the other, so that each may depend on what the earlier ones built. */
interface Draw {
  readonly int: (min: number, max: number) => number
  readonly pick: <T>(xs: readonly T[]) => T
  readonly scalar: (dtype: DType) => number
  readonly chance: (percent: number) => boolean
}

const drawFrom = (g: fc.GeneratorValue): Draw => ({
  int: (min, max) => g(fc.integer, { min, max }),
  pick: (xs) => xs[g(fc.nat, xs.length - 1)]!,
  scalar: (dtype) => g(scalarOf, dtype),
  chance: (percent) => g(fc.nat, 99) < percent,
})

const product = (xs: readonly number[]): number => xs.reduce((a, b) => a * b, 1)

const rowMajor = (extents: readonly number[]): number[] => {
  const strides = new Array<number>(extents.length).fill(1)
  for (let d = extents.length - 2; d >= 0; d--) strides[d] = strides[d + 1]! * extents[d + 1]!
  return strides
}

/** A program under construction. */
class Builder {
  readonly buffers: Buffer[] = []
  readonly inputs: number[] = []
  readonly constants: { buffer: number; data: TypedArray }[] = []
  readonly kernels: Kernel[] = []
  readonly #d: Draw

  constructor(d: Draw) {
    this.#d = d
  }

  buffer(dtype: DType, elements: number): number {
    return this.buffers.push({ dtype, elements }) - 1
  }

  /** A new temporary written in full by a dense loop. */
  filled(extents: readonly number[], value: Expr): number {
    const b = this.buffer(value.dtype, product(extents))
    this.kernels.push({ tag: 'loop', extents, stores: [{ buffer: b, access: dense(extents), value }] })
    return b
  }

  /** A buffer of `dtype` that may be read and has at least `elements`, if there is one. */
  readable(dtype: DType, elements: number): number | undefined {
    const all = this.buffers.flatMap((b, i) => (b.dtype === dtype && b.elements >= elements ? [i] : []))
    return all.length === 0 ? undefined : this.#d.pick(all)
  }

  /** An affine access of the space that stays inside `elements`: negative and zero strides, gaps and offsets included. */
  access(extents: readonly number[], elements: number): Access {
    const d = this.#d
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
  expr(dtype: DType, extents: readonly number[], depth: number, pool: Expr[]): Expr {
    const d = this.#d
    const shared = pool.filter((e) => e.dtype === dtype)
    if (shared.length > 0 && d.chance(20)) return d.pick(shared)
    const e = depth <= 0 ? this.#leaf(dtype, extents) : this.#node(dtype, extents, depth, pool)
    pool.push(e)
    return e
  }

  #leaf(dtype: DType, extents: readonly number[]): Expr {
    const d = this.#d
    if (dtype === 'int32' && extents.length > 0 && d.chance(30)) return index(d.int(0, extents.length - 1))
    const b = d.chance(70) ? this.readable(dtype, 1) : undefined
    return b === undefined
      ? constant(dtype, d.scalar(dtype))
      : load(dtype, b, this.access(extents, this.buffers[b]!.elements))
  }

  #node(dtype: DType, extents: readonly number[], depth: number, pool: Expr[]): Expr {
    const d = this.#d
    const sub = (t: DType): Expr => this.expr(t, extents, depth - 1, pool)
    const common: (() => Expr)[] = [
      () => this.#leaf(dtype, extents),
      () => select(sub('bool'), sub(dtype), sub(dtype)),
      () => convert(dtype, sub(d.pick(DTYPES))),
      () => {
        const b = this.readable(dtype, 1)
        return b === undefined ? this.#leaf(dtype, extents) : loadAt(dtype, b, sub('int32'))
      },
    ]
    const arithmetic = (): Expr =>
      binary(d.pick<BinaryOp>(['add', 'sub', 'mul', 'min', 'max', 'div', 'rem']), sub(dtype), sub(dtype))
    const logic = (): Expr => binary(d.pick<BinaryOp>(['and', 'or', 'xor']), sub(dtype), sub(dtype))
    switch (dtype) {
      case 'bool':
        return d.pick([
          ...common,
          logic,
          () => unary('not', sub('bool')),
          () => {
            const t = d.pick(DTYPES)
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

  extents(most: number): number[] {
    const d = this.#d
    const rank = d.int(0, 3)
    return Array.from({ length: rank }, () =>
      d.chance(6) ? 0 : d.chance(15) ? 1 : d.int(2, rank === 1 ? most : rank === 2 ? Math.ceil(Math.sqrt(most)) : 7),
    )
  }

  /** A store of `value` into a new buffer: dense, or reversed, transposed or spread out over a buffer filled before. */
  store(extents: readonly number[], value: Expr): Store {
    const d = this.#d
    const points = product(extents)
    if (points === 0 || d.chance(60)) {
      return { buffer: this.buffer(value.dtype, points), access: dense(extents), value }
    }
    const order = extents.map((_, i) => i)
    if (d.chance(50)) order.reverse()
    const gap = d.int(1, 3)
    const strides = new Array<number>(extents.length).fill(0)
    let step = gap
    let offset = d.int(0, 3)
    for (const dim of order) {
      const reversed = d.chance(30)
      strides[dim] = reversed ? -step : step
      if (reversed) offset += step * (extents[dim]! - 1)
      step *= extents[dim]!
    }
    const elements = step + 3
    const buffer = this.filled([elements], constant(value.dtype, d.scalar(value.dtype)))
    return { buffer, access: { offset, strides }, value }
  }

  loop(): void {
    const d = this.#d
    const extents = this.extents(300)
    const pool: Expr[] = []
    const values = Array.from({ length: d.int(1, 2) }, () => this.expr(d.pick(DTYPES), extents, d.int(0, 4), pool))
    const stores = values.map((v) => this.store(extents, v))
    // Now and then a point overwrites the element it reads.
    const [first] = stores
    if (first !== undefined && d.chance(15) && isFloating(first.value.dtype)) {
      const old = load(first.value.dtype, first.buffer, first.access)
      this.kernels.push({ tag: 'loop', extents, stores: [first] })
      this.kernels.push({ tag: 'loop', extents, stores: [{ ...first, value: binary('add', old, old) }] })
      stores.shift()
    }
    if (stores.length > 0) this.kernels.push({ tag: 'loop', extents, stores })
  }

  /** Sums and products of arbitrary floats depend on the order of addition, so they are taken of small integers. */
  reduce(): void {
    const d = this.#d
    const extents = this.extents(40)
    const reduced = this.extents(600)
    const space = [...extents, ...reduced]
    if (product(space) > 4000) return
    const pool: Expr[] = []
    const accumulators = Array.from({ length: d.int(1, 2) }, (): Accumulator => {
      const combine = d.pick<Combine>(['sum', 'sum', 'prod', 'max', 'min', 'and', 'or', 'argmax', 'argmin'])
      const logical = combine === 'and' || combine === 'or'
      const dtype: DType = logical ? 'bool' : d.pick(['int32', 'uint32', 'float32', 'float64'])
      const value = this.expr(dtype, space, d.int(0, 3), pool)
      const exact = combine === 'sum' ? small(value) : combine === 'prod' ? sign(value) : value
      return { combine, value: exact }
    })
    const finished = accumulators.map((a, i) =>
      acc(a.combine === 'argmax' || a.combine === 'argmin' ? 'int32' : a.value.dtype, i),
    )
    const outer: Expr[] = [...finished]
    // All values before any store makes its buffer: no store may write what the kernel reads.
    const used = finished.map((value) => (d.chance(50) ? value : this.expr(value.dtype, extents, 2, outer)))
    const stores = used.map((value) => this.store(extents, value))
    this.kernels.push({ tag: 'reduce', extents, reduced, accumulators, stores })
  }

  contract(): void {
    const d = this.#d
    const dtype = d.pick(['float32', 'float32', 'float64', 'int32', 'uint32'] as const)
    const batch = d.chance(50) ? [] : [d.int(0, 3)]
    const size = (): number => (d.chance(5) ? 0 : d.chance(20) ? d.int(14, 35) : d.int(1, 12))
    const [m, n, k] = [size(), size(), size()]
    /** One operand of small integers: dense, transposed, broadcast over the batch, padded or read backwards. */
    const operand = (rows: number, columns: number): { buffer: number; access: Access } => {
      const elements = Math.max(1, product(batch) * rows * columns * 2 + 3)
      const raw = this.readable(dtype, 1)
      const at = binary('add', index(0), constant('int32', d.int(0, 3)))
      const value = raw === undefined ? convert(dtype, index(0)) : loadAt(dtype, raw, at)
      const buffer = this.filled([elements], small(value))
      const spread = d.int(1, 2)
      const shape = [...batch, rows, columns]
      const order = d.chance(50)
        ? rowMajor(shape)
        : [...rowMajor([...batch, columns, rows]).slice(0, batch.length), 1, rows]
      let offset = d.int(0, 2)
      const strides = order.map((s, dim) => {
        if (dim < batch.length && d.chance(30)) return 0
        if (shape[dim]! > 0 && d.chance(15)) {
          offset += s * spread * (shape[dim]! - 1)
          return -s * spread
        }
        return s * spread
      })
      return { buffer, access: { offset, strides } }
    }
    const a = operand(m, k)
    const b = operand(k, n)
    const { buffer, access } = this.store([...batch, m, n], constant(dtype, 0))
    this.kernels.push({ tag: 'contract', dtype, batch, m, n, k, a, b, c: { buffer, access } })
  }

  scatter(): void {
    const d = this.#d
    const dtype = d.pick(DTYPES)
    const merge: Merge = dtype === 'bool' ? 'set' : d.pick(['set', 'add', 'mul', 'min', 'max'])
    const extents = this.extents(60)
    const pool: Expr[] = []
    const address = d.chance(50)
      ? this.expr('int32', extents, 2, pool)
      : binary('rem', this.expr('int32', extents, 1, pool), constant('int32', 9))
    const guard = d.chance(50) ? constant('bool', 1) : this.expr('bool', extents, 2, pool)
    const value = this.expr(dtype, extents, 2, pool)
    const buffer = this.filled([d.int(0, 20)], constant(dtype, d.scalar(dtype)))
    this.kernels.push({ tag: 'scatter', extents, buffer, merge, address, guard, value })
  }

  sort(): void {
    const d = this.#d
    const [rows, length] = [d.int(0, 4), d.int(0, 40)]
    const from = Array.from({ length: d.int(1, 3) }, () => {
      const value = this.expr(d.pick(DTYPES), [rows, length], 1, [])
      return this.filled([rows, length], value)
    })
    const to = from.map((b) => (d.chance(15) ? b : this.buffer(this.buffers[b]!.dtype, rows * length)))
    this.kernels.push({ tag: 'sort', rows, length, keys: d.int(1, from.length), from, to })
  }
}

const dense = (extents: readonly number[]): Access => ({ offset: 0, strides: rowMajor(extents) })

const isNaNExpr = (x: Expr): Expr => compare('ne', x, x)

/** NaN has many bit patterns and backends may choose; the rest of a program must not depend on the choice. */
const bitsKnown = (x: Expr): Expr => select(isNaNExpr(x), constant('float32', 1), x)

/** Integers in -8 … 8 of floats, whose sums and products of two are exact in any order; infinities and NaN in a few. */
const small = (x: Expr): Expr => {
  if (!isFloating(x.dtype)) return x
  const c = (v: number): Expr => constant(x.dtype, v)
  return unary('nearest', select(isNaNExpr(x), c(3), binary('max', binary('min', x, c(8)), c(-8))))
}

/** ±1, ±0 or ±2 only where the product stays exact. */
const sign = (x: Expr): Expr => {
  if (isInteger(x.dtype)) return x
  const c = (v: number): Expr => constant(x.dtype, v)
  return select(compare('lt', x, c(0)), c(-1), select(compare('eq', x, c(5)), c(0), c(1)))
}

/** Kernels that run no others; the only ones drawn. */
type FlatTag = 'loop' | 'reduce' | 'contract' | 'scatter' | 'sort'

export interface ProgramOptions {
  /** Which kinds of kernel may occur; all by default. */
  readonly tags?: readonly Kernel['tag'][]
  readonly kernels?: number
}

/**
 * Random programs that `verifyProgram` accepts and every backend must agree on, bit for bit except for which NaN it is:
 * all kernel and node kinds, mixed dtypes, odd strides, empty and rank-0 spaces, chains through temporaries, donations.
 */
export const kernelPrograms = (options: ProgramOptions = {}): fc.Arbitrary<Case> => {
  const tags = (options.tags ?? ['loop', 'loop', 'loop', 'reduce', 'reduce', 'contract', 'scatter', 'sort']).map(flat)
  return fc.gen().map((g) => {
    const d = drawFrom(g)
    const b = new Builder(d)
    const count = d.int(0, 4)
    for (let i = 0; i < count; i++) b.inputs.push(b.buffer(d.pick(DTYPES), d.chance(5) ? 0 : d.int(1, 70)))
    if (d.chance(40)) {
      const dtype = d.pick(DTYPES)
      const elements = d.int(1, 20)
      b.constants.push({ buffer: b.buffer(dtype, elements), data: g(dataOf, dtype, elements) })
    }
    const kernels = d.int(1, options.kernels ?? 5)
    for (let i = 0; i < kernels; i++) b[d.pick(tags)]()
    const outputs = b.buffers.flatMap((_, i) => (b.inputs.includes(i) && !d.chance(10) ? [] : [i]))
    const program: KernelProgram = {
      buffers: b.buffers,
      inputs: b.inputs,
      outputs,
      donated: donations(d, b, outputs),
      constants: b.constants,
      kernels: b.kernels,
    }
    return { program, inputs: b.inputs.map((i) => g(dataOf, b.buffers[i]!.dtype, b.buffers[i]!.elements)) }
  })
}

const flat = (tag: Kernel['tag']): FlatTag => {
  if (tag === 'repeat' || tag === 'while' || tag === 'branch')
    throw new Error(`kernelPrograms: draws no ${tag} kernels`)
  return tag
}

/** For each input at random an output of its dtype and size that is computed. */
const donations = (d: Draw, b: Builder, outputs: readonly number[]): number[] => {
  const taken = new Set<number>()
  return b.inputs.map((i) => {
    const from = b.buffers[i]!
    const to = outputs.findIndex((o, at) => {
      const x = b.buffers[o]!
      return !taken.has(at) && !b.inputs.includes(o) && x.dtype === from.dtype && x.elements === from.elements
    })
    if (to === -1 || outputs.includes(i) || d.chance(50)) return -1
    taken.add(to)
    return to
  })
}
