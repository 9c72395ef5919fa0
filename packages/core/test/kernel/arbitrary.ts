/** Random valid kernel programs with inputs. What their results should be is not here. */
import fc from 'fast-check'
import { isFloating, isWide, type KernelDType, type TypedArray } from '../../src/dtype.ts'
import { acc, binary, constant, convert, index, load, loadAt, type Access, type Expr } from '../../src/kernel/expr.ts'
import { dense, drawFrom, ExprBuilder, product, rowMajor, sign, small, type Draw } from './builder.ts'
import { dataOf, KERNEL_DTYPES } from './data.ts'
import { drawBranch, drawRepeat, drawRows, drawWhile } from './structured.ts'
import type { Accumulator, Combine, Kernel, KernelProgram, Merge, Store } from '../../src/kernel/kernel.ts'

export interface Case {
  readonly program: KernelProgram
  readonly inputs: TypedArray[]
}

/** A program under construction, and each kind of kernel drawn into it. */
class Builder extends ExprBuilder {
  readonly #tags: readonly Kernel['tag'][]
  /** Structured kernels around the place being filled. */
  #depth = 0

  constructor(d: Draw, tags: readonly Kernel['tag'][]) {
    super(d)
    this.#tags = tags
  }

  /** Draws `count` kernels into the current list. */
  fill(count: number): void {
    for (let i = 0; i < count; i++) this.#kernel(this.draw.pick(this.#tags))
  }

  #kernel(tag: Kernel['tag']): void {
    switch (tag) {
      case 'loop':
        this.loop()
        return
      case 'reduce':
        this.reduce()
        return
      case 'contract':
        this.contract()
        return
      case 'scatter':
        this.scatter()
        return
      case 'sort':
        this.sort()
        return
      case 'host':
        throw new Error('calls of JavaScript are not drawn')
      case 'rows':
        drawRows(this, this.draw)
        return
      case 'repeat':
      case 'while':
      case 'branch':
        if (this.#depth >= MAX_DEPTH) {
          this.loop()
          return
        }
        this.#depth += 1
        if (tag === 'repeat') drawRepeat(this, this.draw)
        else if (tag === 'while') drawWhile(this, this.draw)
        else drawBranch(this, this.draw)
        this.#depth -= 1
        return
    }
  }

  /** The kernels that `body` draws, apart; its own buffers are hidden afterwards if asked. */
  nested(body: () => void, hide: 'hide' | 'show'): readonly Kernel[] {
    const outer = this.kernels
    const before = this.buffers.length
    this.kernels = []
    body()
    const inner = this.kernels
    this.kernels = outer
    if (hide === 'hide') for (let b = before; b < this.buffers.length; b++) this.hidden.add(b)
    return inner
  }

  extents(most: number): number[] {
    const d = this.draw
    const rank = d.int(0, 3)
    return Array.from({ length: rank }, () =>
      d.chance(6) ? 0 : d.chance(15) ? 1 : d.int(2, rank === 1 ? most : rank === 2 ? Math.ceil(Math.sqrt(most)) : 7),
    )
  }

  /** A store of `value` into a new buffer: dense, or reversed, transposed or spread out over a buffer filled before. */
  store(extents: readonly number[], value: Expr): Store {
    const d = this.draw
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
    const d = this.draw
    const extents = this.extents(300)
    const pool: Expr[] = []
    const values = Array.from({ length: d.int(1, 2) }, () =>
      this.expr(d.pick(KERNEL_DTYPES), extents, d.int(0, 4), pool),
    )
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
    const d = this.draw
    const extents = this.extents(40)
    const reduced = this.extents(600)
    const space = [...extents, ...reduced]
    if (product(space) > 4000) return
    const pool: Expr[] = []
    const accumulators = Array.from({ length: d.int(1, 2) }, (): Accumulator => {
      const combine = d.pick<Combine>(['sum', 'sum', 'prod', 'max', 'min', 'and', 'or', 'argmax', 'argmin'])
      const logical = combine === 'and' || combine === 'or'
      const dtype: KernelDType = logical ? 'bool' : d.pick(['int32', 'uint32', 'float32', 'float64'])
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
    const d = this.draw
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
    const d = this.draw
    const dtype = d.pick(KERNEL_DTYPES)
    const merge: Merge = dtype === 'bool' || !isWide(dtype) ? 'set' : d.pick(['set', 'add', 'mul', 'min', 'max'])
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
    const d = this.draw
    const [rows, length] = [d.int(0, 4), d.int(0, 40)]
    const from = Array.from({ length: d.int(1, 3) }, () => {
      const value = this.expr(d.pick(KERNEL_DTYPES), [rows, length], 1, [])
      return this.filled([rows, length], value)
    })
    const to = from.map((b) => (d.chance(15) ? b : this.buffer(this.buffers[b]!.dtype, rows * length)))
    this.kernels.push({ tag: 'sort', rows, length, keys: d.int(1, from.length), from, to })
  }
}

const MAX_DEPTH = 2

export interface ProgramOptions {
  /** Which kinds of kernel may occur; all by default. */
  readonly tags?: readonly Kernel['tag'][]
  readonly kernels?: number
}

/** Kinds in the proportions in which they are drawn. */
const ALL_TAGS: readonly Kernel['tag'][] = [
  'loop', 'loop', 'loop', 'reduce', 'reduce', 'contract', 'scatter', 'sort', 'rows', 'repeat', 'while', 'branch',
] // prettier-ignore

/**
 * Random programs that `verifyProgram` accepts and every backend must agree on, bit for bit except for which NaN it is:
 * all kernel and node kinds, mixed dtypes, odd strides, empty and rank-0 spaces, chains through temporaries, donations.
 */
export const kernelPrograms = (options: ProgramOptions = {}): fc.Arbitrary<Case> => {
  const tags = options.tags ?? ALL_TAGS
  return fc.gen().map((g) => {
    const d = drawFrom(g)
    const b = new Builder(d, tags)
    const count = d.int(0, 4)
    for (let i = 0; i < count; i++) b.inputs.push(b.buffer(d.pick(KERNEL_DTYPES), d.chance(5) ? 0 : d.int(1, 70)))
    if (d.chance(40)) {
      const dtype = d.pick(KERNEL_DTYPES)
      const elements = d.int(1, 20)
      b.constants.push({ buffer: b.buffer(dtype, elements), data: g(dataOf, dtype, elements) })
    }
    b.fill(d.int(1, options.kernels ?? 5))
    const outputs = b.buffers.flatMap((_, i) => (b.hidden.has(i) || (b.inputs.includes(i) && !d.chance(10)) ? [] : [i]))
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
