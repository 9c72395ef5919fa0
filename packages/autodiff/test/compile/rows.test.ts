/** Kernels that share rows: which programs become groups, and that groups change no bit. */
import { test } from '@fast-check/vitest'
import {
  expr,
  setThreads,
  wasmBackend,
  type Kernel,
  type KernelProgram,
  type TypedArray,
  type Value,
} from '@pullback/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileWasm } from '../../../core/test/backend/wasm/guarded.ts'
import { grad, makeProgram, nn, np, spec } from '../../src/index.ts'
import { groupRows } from '../../src/compile/rows.ts'
import { lowerProgram } from '../../src/compile/lower.ts'
import { simplify } from '../../src/compile/simplify.ts'

const programOf = <Args extends readonly unknown[]>(f: (...args: Args) => unknown, ...args: Args): KernelProgram =>
  lowerProgram(simplify(makeProgram(f, ...args)))

/** `rows(reduce loop) reduce`: the kernels by kind. */
const kinds = (ks: readonly Kernel[]): string =>
  ks.map((k) => (k.tag === 'rows' ? `rows(${kinds(k.body)})` : k.tag)).join(' ')

const ungrouped = (p: KernelProgram): KernelProgram => ({
  ...p,
  kernels: p.kernels.flatMap((k): readonly Kernel[] => (k.tag === 'rows' ? k.body : [k])),
})

const layerNorm = (x: Value, scale: Value, shift: Value): Value => {
  const t = x.sub(np.mean(x, { axis: -1, keepdims: true }))
  const spread = np.sqrt(np.mean(t.mul(t), { axis: -1, keepdims: true }).add(1e-5))
  return t.div(spread).mul(scale).add(shift)
}

const x = spec([256, 128])
const row = spec([128])

describe('one group', () => {
  it('is a softmax over the last axis, of any rank', () => {
    for (const shape of [
      [256, 128],
      [2, 4, 32, 128],
      [256, 128, 1],
    ]) {
      const axis = shape.lastIndexOf(128)
      const p = programOf((x: Value) => nn.softmax(x, { axis }), spec(shape))
      expect(kinds(p.kernels)).toBe('rows(reduce loop reduce loop)')
      const [k] = p.kernels
      expect(k?.tag === 'rows' && k.count).toBe(256)
    }
  })

  it('is a softmax over an inner axis: a row is all that belongs to one index of the axes before it', () => {
    const p = programOf((x: Value) => nn.softmax(x, { axis: 1 }), spec([64, 10, 50]))
    expect(kinds(p.kernels)).toBe('rows(reduce loop reduce loop)')
    const [k] = p.kernels
    expect(k?.tag === 'rows' && k.count).toBe(64)
  })

  it('is a layer normalisation, a variance, a log-softmax and the gradient of a cross-entropy', () => {
    expect(kinds(programOf(layerNorm, x, row, row).kernels)).toMatch(/^rows\(reduce [^()]*loop\)$/)
    expect(kinds(programOf((x: Value) => np.var(x, { axis: 1 }), x).kernels)).toMatch(/^rows\([^()]*\)$/)
    expect(kinds(programOf((x: Value) => nn.logSoftmax(x), x).kernels)).toMatch(/^rows\([^()]*\)$/)
    const loss = (x: Value, y: Value): Value => np.mean(nn.softmaxCrossEntropy(x, y))
    expect(kinds(programOf(grad(loss), x, spec([256], 'int32')).kernels)).toMatch(/^rows\([^()]*\)$/)
  })

  it('leaves sums over rows for afterwards', () => {
    const loss = (x: Value, scale: Value, shift: Value): Value => np.sum(np.square(layerNorm(x, scale, shift)))
    const p = programOf(grad(loss, { argnums: [0, 1, 2] }), x, row, row)
    expect(kinds(p.kernels)).toMatch(/^rows\(reduce [^()]*loop\)( reduce)+$/)
  })
})

describe('no group', () => {
  const isFlat = (p: KernelProgram): void => {
    expect(p.kernels.some((k) => k.tag === 'rows')).toBe(false)
  }

  it('is made where rows meet: over the first axis, of reversed rows, of gathered ones', () => {
    isFlat(programOf((x: Value) => nn.softmax(x, { axis: 0 }), x))
    const e = (x: Value): Value => np.exp(np.tanh(np.sin(x)))
    isFlat(programOf((x: Value) => np.sum(np.flip(e(x), 0).mul(e(x)), { axis: 1 }), x))
  })

  it('is made of what lies in a cache anyway, or of rows that would not', () => {
    isFlat(programOf((x: Value) => nn.softmax(x), spec([64, 64])))
    isFlat(programOf((x: Value) => nn.softmax(x), spec([16, 100_000])))
    isFlat(programOf((x: Value) => nn.softmax(x), spec([2, 10_000])))
  })

  it('moves a kernel before one whose result it reads, or behind one that overwrites what it reads', () => {
    const at = { offset: 0, strides: [100, 1] }
    const load = (b: number): expr.Expr => expr.load('float32', b, at)
    const loop = (to: number, value: expr.Expr): Kernel => ({
      tag: 'loop',
      extents: [1000, 100],
      stores: [{ buffer: to, access: at, value }],
    })
    const scatter: Kernel = {
      tag: 'scatter',
      extents: [],
      buffer: 1,
      merge: 'add',
      address: expr.constant('int32', 0),
      guard: expr.constant('bool', 1),
      value: expr.constant('float32', 1),
    }
    const buffers = Array.from({ length: 4 }, () => ({ dtype: 'float32' as const, elements: 100_000 }))
    expect(kinds(groupRows([loop(1, load(0)), scatter, loop(2, load(1))], buffers))).toBe('loop scatter loop')
    expect(kinds(groupRows([loop(1, load(0)), loop(2, load(1)), scatter], buffers))).toBe('rows(loop loop) scatter')
    // The first moves behind the scatter that it does not meet.
    expect(kinds(groupRows([loop(2, load(0)), scatter, loop(3, expr.binary('add', load(1), load(2)))], buffers))).toBe(
      'scatter rows(loop loop)',
    )
    // It must not where it reads what the scatter writes.
    expect(kinds(groupRows([loop(2, load(1)), scatter, loop(3, expr.binary('add', load(1), load(2)))], buffers))).toBe(
      'loop scatter loop',
    )
  })
})

/** Makes one value of the shape of `a` of one or two, mostly within rows. */
type Step = (a: Value, b: Value) => Value
const spread = (x: Value): Value => x.reshape([x.shape[0]!, 1])
const steps: { readonly [name: string]: Step } = {
  exp: (a) => np.exp(np.tanh(a)),
  mul: (a, b) => a.mul(b),
  relative: (a) => a.sub(np.max(a, { axis: 1, keepdims: true })),
  normalised: (a, b) => a.div(np.sum(np.abs(b), { axis: 1, keepdims: true }).add(1)),
  centred: (a) => a.sub(np.mean(a, { axis: 1, keepdims: true })),
  position: (a, b) => a.add(spread(np.argmax(b, { axis: 1 }).astype('float32'))),
  columns: (a, b) => a.sub(np.mean(b, { axis: 0 })),
  reversed: (a, b) => a.add(np.flip(b, 0)),
  halves: (a) => nn.softmax(a.reshape([a.shape[0]! * 2, -1])).reshape(a.shape),
  pairs: (a) => nn.softmax(a.reshape([a.shape[0]! / 2, -1])).reshape(a.shape),
  shifted: (a) => np.roll(a, 1, 1),
}
const chains = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(5), fc.nat(5)),
  { minLength: 3, maxLength: 7 },
) // prettier-ignore

const dataOf = (elements: number): TypedArray =>
  Float32Array.from({ length: elements }, (_, i) => Math.fround(((i * 7919) % 1009) / 300 - 1.7))

/** Milliseconds after which helpers have heard of most programs. */
const HELP_MS = 20

beforeAll(() => {
  setThreads(2)
})

afterAll(() => {
  setThreads(1)
})

test.prop([chains, fc.constantFrom([128, 128], [96, 200], [130, 258], [2048, 10]), fc.boolean()], { numRuns: 15 })(
  'a group gives the bits of its kernels run one after the other',
  (chain, shape, differentiated) => {
    const f = (x: Value): Value => {
      const values = [x]
      for (const [name, i, j] of chain) {
        values.push(steps[name]!(values.at(-1 - (i % values.length))!, values.at(-1 - (j % values.length))!))
      }
      return values.slice(-3).reduce((a, b) => a.add(b))
    }
    const p = programOf(differentiated ? grad((x: Value) => np.sum(np.tanh(f(x)))) : f, spec(shape))
    const inputs = [dataOf(shape[0]! * shape[1]!)]
    const [grouped] = wasmBackend.compile(p).run(inputs)
    const [plain] = wasmBackend.compile(ungrouped(p)).run(inputs)
    expect(grouped).toStrictEqual(plain)
    // Nor do windows on what only these rows need.
    for (const blockBytes of [4096, 2 ** 16]) {
      expect(compileWasm(p, { blockBytes, streamBytes: 1 }).run(inputs)[0]).toStrictEqual(plain)
    }
    // Nor do threads, smaller blocks and wide registers change any.
    const shared = compileWasm(p, { grain: 1000, blockBytes: 4096, wide: true, wideWork: 0 })
    const start = performance.now()
    do expect(shared.run(inputs)[0]).toStrictEqual(plain)
    while (shared.emitted.hasParts && performance.now() - start < HELP_MS)
  },
)
