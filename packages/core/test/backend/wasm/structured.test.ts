/** Random kernels inside loops and branches: carried values, slices and temporaries survive the sharing of memory. */
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { test } from '@fast-check/vitest'
import type { TypedArray } from '../../../src/dtype.ts'
import { binary, compare, constant, load, loadAt, rewrite, type Access, type Expr } from '../../../src/kernel/expr.ts'
import type { Buffer, BufferCopy, Kernel, KernelProgram, SlicePair, Store } from '../../../src/kernel/kernel.ts'
import { referenceBackend } from '../../../src/backend/reference/reference.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'
import { kernelPrograms, type Case } from '../../kernel/arbitrary.ts'

/** The kernel with every buffer b replaced by `to(b)`. */
const renamed = (k: Kernel, to: (b: number) => number): Kernel => {
  const expr = (e: Expr): Expr =>
    rewrite(e, (x) =>
      x.tag === 'load'
        ? load(x.dtype, to(x.buffer), x.access)
        : x.tag === 'loadAt'
          ? loadAt(x.dtype, to(x.buffer), x.address)
          : x,
    )
  const store = (s: Store): Store => ({ ...s, buffer: to(s.buffer), value: expr(s.value) })
  const place = <T extends { buffer: number }>(x: T): T => ({ ...x, buffer: to(x.buffer) })
  switch (k.tag) {
    case 'loop':
      return { ...k, stores: k.stores.map(store) }
    case 'reduce':
      return {
        ...k,
        stores: k.stores.map(store),
        accumulators: k.accumulators.map((a) => ({ ...a, value: expr(a.value) })),
      }
    case 'contract':
      return { ...k, a: place(k.a), b: place(k.b), c: place(k.c) }
    case 'scatter':
      return {
        ...k,
        buffer: to(k.buffer),
        address: expr(k.address),
        guard: expr(k.guard),
        value: expr(k.value),
      }
    case 'sort':
      return { ...k, from: k.from.map(to), to: k.to.map(to) }
    case 'host':
      return { ...k, from: k.from.map(to), to: k.to.map(to) }
    case 'rows':
    case 'repeat':
    case 'while':
    case 'branch':
      throw new Error(`a leaf is expected, got ${k.tag}`)
  }
}

const scalar: Access = { offset: 0, strides: [] }
const point = (buffer: number, value: Expr): Kernel => ({
  tag: 'loop',
  extents: [],
  stores: [{ buffer, access: scalar, value }],
})
const copy = (from: number, to: number, { dtype, elements }: Buffer): Kernel => {
  const access = { offset: 0, strides: [1] }
  return { tag: 'loop', extents: [elements], stores: [{ buffer: to, access, value: load(dtype, from, access) }] }
}

interface Shape {
  readonly kind: 'repeat' | 'while'
  readonly count: number
  readonly reverse: boolean
  /** Which inputs become carried values, which slices; which results are kept of every pass. */
  readonly roles: readonly number[]
  readonly branched: boolean
}

/** Wraps the kernels of a program in a loop, fed by its inputs and carrying what its kernels compute. */
const looped = (c: Case, shape: Shape): KernelProgram => {
  const p = c.program
  const buffers: Buffer[] = [...p.buffers]
  const add = (b: Buffer): number => buffers.push(b) - 1
  const replaced = new Map<number, number>()
  const before: Kernel[] = []
  const carries: BufferCopy[] = []
  const reads: SlicePair[] = []
  const writes: SlicePair[] = []
  const fixed = new Set([...p.inputs, ...p.constants.map((x) => x.buffer)])
  const role = (i: number): number => shape.roles[i % shape.roles.length]!
  for (const i of p.inputs) {
    const b = p.buffers[i]!
    const next = p.buffers.findIndex(
      (x, o) => !fixed.has(o) && x.dtype === b.dtype && x.elements === b.elements && !carries.some((k) => k.from === o),
    )
    if (role(i) === 0 && next >= 0) {
      const state = add(b)
      replaced.set(i, state)
      before.push(copy(i, state, b))
      carries.push({ from: next, to: state })
    } else if (role(i) === 1 && shape.kind === 'repeat' && b.elements % shape.count === 0) {
      const slice = add({ dtype: b.dtype, elements: b.elements / shape.count })
      reads.push({ stacked: i, slice })
    }
  }
  p.buffers.forEach((b, o) => {
    if (fixed.has(o) || shape.kind !== 'repeat' || role(o + 3) !== 1) return
    writes.push({ slice: o, stacked: add({ dtype: b.dtype, elements: b.elements * shape.count }) })
  })
  // Slices join what the body computes: each is added to itself into a buffer that is stacked again.
  const slices = reads.map(({ slice }): Kernel => {
    const b = buffers[slice]!
    const out = add(b)
    writes.push({ slice: out, stacked: add({ dtype: b.dtype, elements: b.elements * shape.count }) })
    return copy(slice, out, b)
  })
  let body: readonly Kernel[] = [...p.kernels.map((k) => renamed(k, (b) => replaced.get(b) ?? b)), ...slices]
  if (shape.branched) {
    const which = add({ dtype: 'int32', elements: 1 })
    const extra = add({ dtype: 'int32', elements: 1 })
    before.push(point(which, constant('int32', shape.count - 2)), point(extra, constant('int32', 0)))
    const one = load('int32', extra, scalar)
    body = [
      ...body,
      {
        tag: 'branch',
        index: which,
        branches: [[point(extra, constant('int32', 5))], [point(extra, binary('add', one, one))], []],
      },
      point(which, binary('add', load('int32', which, scalar), constant('int32', 1))),
    ]
  }
  let loop: Kernel
  if (shape.kind === 'repeat') {
    loop = { tag: 'repeat', count: shape.count, reverse: shape.reverse, reads, body, writes, carries }
  } else {
    const counter = add({ dtype: 'int32', elements: 1 })
    const predicate = add({ dtype: 'bool', elements: 1 })
    const now = load('int32', counter, scalar)
    before.push(point(counter, constant('int32', 0)))
    loop = {
      tag: 'while',
      condition: [point(predicate, compare('lt', now, constant('int32', shape.count)))],
      predicate,
      body: [...body, point(counter, binary('add', now, constant('int32', 1)))],
      carries,
    }
  }
  const outputs = buffers.flatMap((_, b) => {
    if (p.inputs.includes(b) || reads.some((r) => r.slice === b)) return []
    return role(b + 1) === 2 ? [] : [b]
  })
  const taken = new Set<number>()
  const donated = p.inputs.map((i) => {
    const to = outputs.findIndex(
      (o, at) =>
        !taken.has(at) &&
        !fixed.has(o) &&
        buffers[o]!.dtype === buffers[i]!.dtype &&
        buffers[o]!.elements === buffers[i]!.elements,
    )
    taken.add(to)
    return to
  })
  return { ...p, buffers, outputs, donated, kernels: [...before, loop] }
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom('repeat', 'while'),
  count: fc.integer({ min: 1, max: 4 }),
  reverse: fc.boolean(),
  roles: fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
  branched: fc.boolean(),
})

describe('loops of random kernels', () => {
  test.prop(
    [kernelPrograms({ kernels: 4, tags: ['loop', 'loop', 'loop', 'reduce', 'contract', 'scatter', 'sort'] }), shapes],
    { numRuns: 300 },
  )('give what the reference backend gives', (c, shape) => {
    const program = looped(c, shape)
    const expected = referenceBackend.compile(program).run(c.inputs) as readonly TypedArray[]
    const executable = compileWasm(program, { residentBytes: 0 })
    for (let pass = 0; pass < 2; pass++) {
      const got = executable.run(c.inputs).map((s) => ('read' in s ? s.read() : s))
      expected.forEach((e, i) => {
        const at = e.findIndex((x, j) => !Object.is(x, got[i]![j]))
        if (at >= 0) expect.fail(`output ${i} (buffer ${program.outputs[i]}) at ${at}: ${got[i]![at]}, not ${e[at]}`)
      })
    }
  })
})
