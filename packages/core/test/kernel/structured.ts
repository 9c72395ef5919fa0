/** Random kernels that run other kernels: loops with carries and slices, loops while a condition holds, choices. */
import { isWide, type KernelDType } from '../../src/dtype.ts'
import { acc, binary, compare, constant, convert, load, type Expr } from '../../src/kernel/expr.ts'
import type {
  BufferCopy,
  Combine,
  Kernel,
  LoopKernel,
  ReduceKernel,
  SlicePair,
  Store,
} from '../../src/kernel/kernel.ts'
import { KERNEL_DTYPES } from './data.ts'
import { dense, product, small, type Draw, type ExprBuilder } from './builder.ts'

/** What drawing a structured kernel needs of the program it goes into. */
export interface Nesting extends ExprBuilder {
  readonly fill: (count: number) => void
  readonly nested: (body: () => void, hide: 'hide' | 'show') => readonly Kernel[]
}

/** Extents of a value that a loop hands on: scalars and vectors mostly, now and then empty. */
const stateExtents = (d: Draw): readonly number[] =>
  d.chance(30) ? [] : d.chance(6) ? [0] : d.chance(60) ? [d.int(1, 20)] : [d.int(1, 5), d.int(1, 6)]

interface State {
  readonly buffer: number
  readonly extents: readonly number[]
  readonly dtype: KernelDType
}

const drawStates = (b: Nesting, d: Draw): readonly State[] =>
  Array.from({ length: d.int(0, 3) }, () => {
    const extents = stateExtents(d)
    const dtype = d.pick(KERNEL_DTYPES)
    return { buffer: b.filled(extents, b.expr(dtype, extents, 1, [])), extents, dtype }
  })

/** Next values of the states: mostly computed from everything around, sometimes any buffer that fits. */
const drawCarries = (b: Nesting, d: Draw, states: readonly State[], counter?: number): readonly BufferCopy[] =>
  states.flatMap(({ buffer, extents, dtype }): readonly BufferCopy[] => {
    if (d.chance(10)) return []
    if (isWide(dtype) && d.chance(10)) {
      // Instead of a carry, the body overwrites the state in place.
      const old = load(dtype, buffer, dense(extents))
      const value = dtype === 'bool' ? binary('xor', old, constant('bool', 1)) : binary('max', old, constant(dtype, 1))
      b.kernels.push({ tag: 'loop', extents, stores: [{ buffer, access: dense(extents), value }] })
      return []
    }
    const fitting = b.buffers.flatMap((x, i) =>
      x.dtype === dtype &&
      x.elements === product(extents) &&
      !b.hidden.has(i) &&
      i !== counter &&
      !states.some((s) => s.buffer === i)
        ? [i]
        : [],
    )
    const any = d.chance(15) && fitting.length > 0 ? d.pick(fitting) : undefined
    return [{ from: any ?? b.filled(extents, b.expr(dtype, extents, d.int(1, 3), [])), to: buffer }]
  })

/** One to six kernels over the same rows, later ones reading the rows that earlier ones wrote. */
export const drawRows = (b: Nesting, d: Draw): void => {
  const count = d.int(1, 40)
  const rest = (): readonly number[] => Array.from({ length: d.int(0, 2) }, () => d.int(d.chance(5) ? 0 : 1, 7))
  const own: { readonly buffer: number; readonly dtype: KernelDType; readonly width: number }[] = []
  const body: (LoopKernel | ReduceKernel)[] = []
  /** An expression over the space, mostly with an element in it that the rows have computed themselves. */
  const draw = (dtype: KernelDType, space: readonly number[]): Expr => {
    const pool = own.map((o) => {
      const within = b.access(space.slice(1), o.width)
      return load(o.dtype, o.buffer, { offset: within.offset, strides: [o.width, ...within.strides] })
    })
    const same = pool.findLast((e) => e.dtype === dtype)
    const e = b.expr(dtype, space, d.int(0, 3), pool)
    return same === undefined
      ? e
      : dtype === 'bool'
        ? binary('xor', e, same)
        : isWide(dtype)
          ? binary('max', e, same)
          : e
  }
  const store = (value: Expr, extents: readonly number[]): Store => {
    const width = product(extents.slice(1))
    const gap = d.chance(70) ? 0 : d.int(1, 2)
    const elements = count * (width + gap)
    const buffer =
      gap === 0 ? b.buffer(value.dtype, elements) : b.filled([elements], constant(value.dtype, d.scalar(value.dtype)))
    const { strides } = dense(extents)
    // Hidden from others that might read other rows.
    b.hidden.add(buffer)
    if (width + gap > 0) own.push({ buffer, dtype: value.dtype, width: width + gap })
    return { buffer, access: { offset: d.int(0, gap), strides: [width + gap, ...strides.slice(1)] }, value }
  }
  for (let left = d.int(1, 6); left > 0; left--) {
    const extents = [count, ...rest()]
    if (d.chance(50)) {
      const dtype = d.chance(50) ? 'float32' : d.pick(KERNEL_DTYPES)
      body.push({ tag: 'loop', extents, stores: [store(draw(dtype, extents), extents)] })
    } else {
      const reduced = d.chance(50) ? [d.int(0, 40)] : rest()
      const dtype = d.pick(['int32', 'uint32', 'float32', 'float64'] as const)
      const combine = d.pick<Combine>(['sum', 'max', 'argmax'])
      const drawn = draw(dtype, [...extents, ...reduced])
      const value = combine === 'sum' ? small(drawn) : drawn
      const result = acc(combine === 'argmax' ? 'int32' : dtype, 0)
      const accumulators = [{ combine, value }]
      body.push({ tag: 'reduce', extents, reduced, accumulators, stores: [store(result, extents)] })
    }
  }
  b.kernels.push({ tag: 'rows', count, body })
  for (const { buffer } of own) b.hidden.delete(buffer)
}

export const drawRepeat = (b: Nesting, d: Draw): void => {
  const count = d.chance(12) ? 0 : d.int(1, 4)
  const states = drawStates(b, d)
  // No slice holds anything before the loop, so all are made after what could read them.
  const stacked = Array.from({ length: d.int(0, 2) }, () => {
    const extents = stateExtents(d)
    const dtype = d.pick(KERNEL_DTYPES)
    return {
      elements: product(extents),
      dtype,
      buffer: b.filled([count, ...extents], b.expr(dtype, [count, ...extents], 1, [])),
    }
  })
  const reads = stacked.map(({ buffer, elements, dtype }): SlicePair => ({
    stacked: buffer,
    slice: b.buffer(dtype, elements),
  }))
  let carries: readonly BufferCopy[] = []
  let slices: readonly number[] = []
  // What a loop of no passes computes inside is never computed.
  const hide = count === 0 || d.chance(50) ? 'hide' : 'show'
  const body = b.nested(() => {
    b.fill(d.int(0, 3))
    carries = drawCarries(b, d, states)
    const all = b.buffers.flatMap((x, i) => (b.hidden.has(i) || x.elements * count > 400 ? [] : [i]))
    slices = all.length === 0 ? [] : Array.from({ length: d.int(0, 3) }, () => d.pick(all))
  }, hide)
  const writes = slices.map((slice): SlicePair => {
    const { dtype, elements } = b.buffers[slice]!
    return { stacked: b.buffer(dtype, elements * count), slice }
  })
  if (count === 0) for (const r of reads) b.hidden.add(r.slice)
  b.kernels.push({ tag: 'repeat', count, reverse: d.chance(40), reads, body, writes, carries })
}

export const drawWhile = (b: Nesting, d: Draw): void => {
  const states = drawStates(b, d)
  const counter = b.filled([], constant('int32', d.int(-1, 1)))
  const now = load('int32', counter, dense([]))
  const limit = d.int(0, 3)
  let predicate = -1
  // The condition always runs, so what it computes may be read in the body and behind the loop.
  const condition = b.nested(() => {
    if (d.chance(40)) b.fill(1)
    const isBelow = compare('lt', now, constant('int32', limit))
    const value = d.chance(50) ? isBelow : binary('and', isBelow, b.expr('bool', [], 2, []))
    predicate = b.filled([], value)
  }, 'show')
  let carries: readonly BufferCopy[] = []
  const body = b.nested(() => {
    b.fill(d.int(0, 3))
    const next = b.filled([], binary('add', now, constant('int32', 1)))
    carries = [...drawCarries(b, d, states, counter), { from: next, to: counter }]
  }, 'hide')
  b.kernels.push({ tag: 'while', condition, predicate, body, carries })
}

export const drawBranch = (b: Nesting, d: Draw): void => {
  const which: Expr = d.chance(50)
    ? constant('int32', d.int(-1, 3))
    : binary('rem', b.expr('int32', [], 2, []), constant('int32', 3))
  const chosen = b.filled([], convert('int32', which))
  const targets = Array.from({ length: d.int(0, 2) }, () => {
    const extents = stateExtents(d)
    const dtype = d.pick(KERNEL_DTYPES)
    // Either every branch writes it, or it holds something before and some do.
    const isFilled = d.chance(40)
    const buffer = isFilled ? b.filled(extents, b.expr(dtype, extents, 1, [])) : b.buffer(dtype, product(extents))
    if (!isFilled) b.hidden.add(buffer)
    return { buffer, extents, dtype, isFilled }
  })
  const branches = Array.from({ length: d.int(1, 3) }, () =>
    b.nested(() => {
      b.fill(d.int(0, 2))
      for (const t of targets) {
        if (t.isFilled && d.chance(40)) continue
        b.hidden.add(t.buffer)
        const value = b.expr(t.dtype, t.extents, d.int(0, 2), [])
        if (t.isFilled) b.hidden.delete(t.buffer)
        b.kernels.push({
          tag: 'loop',
          extents: t.extents,
          stores: [{ buffer: t.buffer, access: dense(t.extents), value }],
        })
      }
    }, 'hide'),
  )
  for (const t of targets) b.hidden.delete(t.buffer)
  b.kernels.push({ tag: 'branch', index: chosen, branches })
}
