/** Each pass of the compiler alone: what it gives computes the same bits, NaN and signs of zero included, and does not grow. */
import { test } from '@fast-check/vitest'
import {
  allocate,
  expr,
  isFloating,
  numbersOf,
  referenceBackend,
  verifyKernels,
  type BinaryOp,
  type Expr,
  type Kernel,
  type KernelDType,
  type KernelProgram,
  type NdArray,
  type Storage,
  type TypedArray,
  type UnaryOp,
} from '@pullback/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BINARY, UNARY } from '../../../core/test/backend/wasm/guarded.ts'
import { AWKWARD, KERNEL_DTYPES, WIDE_DTYPES } from '../../../core/test/kernel/data.ts'
import { kernelPrograms, type Case } from '../../../core/test/kernel/arbitrary.ts'
import { avalOf } from '../../src/aval.ts'
import { shortened } from '../../src/compile/algebra.ts'
import { finishKernels } from '../../src/compile/finish.ts'
import { fuseLoops, withoutDeadStores } from '../../src/compile/fuse.ts'
import { lowerProgram } from '../../src/compile/lower.ts'
import { inlineCalls, mergeEqualEquations, simplify } from '../../src/compile/simplify.ts'
import { withoutDeadEquations, type Program, type Var } from '../../src/program.ts'
import { showProgram } from '../../src/show.ts'
import { stage } from '../../src/staging.ts'
import { inputOf, randomPrograms, runProgram } from '../fuzz/programs.ts'
import { library } from '../fuzz/recorder.ts'

const read = (s: Storage): TypedArray => ('read' in s ? s.read() : s)

const run = (p: KernelProgram, inputs: readonly TypedArray[]): readonly TypedArray[] => {
  verifyKernels(p)
  return referenceBackend.compile(p).run(inputs).map(read)
}

/** Bit equality, except that any NaN equals any NaN. */
const expectSame = (xs: readonly TypedArray[], ys: readonly TypedArray[]): void => {
  expect(xs.length).toBe(ys.length)
  xs.forEach((x, o) => {
    const at = x.findIndex((v, i) => !Object.is(v, ys[o]![i]))
    if (at >= 0) expect.fail(`output ${o} is ${x[at]} instead of ${ys[o]![at]} at ${at}`)
  })
}

describe('a pass over the equations of a traced program', () => {
  interface Traced {
    readonly program: Program
    readonly constants: ReadonlyMap<Var, TypedArray>
    readonly inputs: readonly NdArray[]
  }

  const traced: fc.Arbitrary<Traced> = randomPrograms(7).map((p) => {
    const inputs = p.inputs.map(inputOf)
    const { program, captured } = stage('law', inputs.map(avalOf), (xs) => runProgram(p, library, xs))
    const constants = new Map<Var, TypedArray>(captured.map((x, i) => [program.inputs[i]!, (x as NdArray).data]))
    return { program: inlineCalls(program), constants, inputs }
  })

  const results = ({ inputs, constants }: Traced, p: Program): readonly TypedArray[] =>
    run(lowerProgram(p, { constants }), inputs.map((x) => x.data)).map((x, i) => numbersOf(x, p.outputs[i]!.aval.dtype)) // prettier-ignore

  const passes: readonly (readonly [string, (p: Program) => Program])[] = [
    ['inlining calls', inlineCalls],
    ['merging equal equations', mergeEqualEquations],
    ['dropping unused equations', withoutDeadEquations],
    ['all of them', simplify],
  ]
  test.prop([traced], { numRuns: 120 })(
    'keeps every bit, adds no equation, and has nothing left to do after itself',
    (t) => {
      const before = results(t, t.program)
      for (const [name, pass] of passes) {
        const once = pass(t.program)
        expect(once.equations.length, name).toBeLessThanOrEqual(t.program.equations.length)
        expectSame(results(t, once), before)
        expect(showProgram(pass(once)), name).toBe(showProgram(once))
      }
    },
  )

  test.prop([traced], { numRuns: 40 })('lowering gives what the operations give one by one', (t) => {
    const operands = t.program.inputs.map((v, i) => t.constants.get(v) ?? t.inputs[i - t.constants.size]!.data)
    const env = new Map<Var, TypedArray>(t.program.inputs.map((v, i) => [v, operands[i]!]))
    for (const e of t.program.equations) {
      const vars = [...new Set(e.ins.filter((a): a is Var => a.tag === 'var'))]
      const one = lowerProgram({ inputs: vars, equations: [e], outputs: e.outs })
      run(one, vars.map((v) => env.get(v)!)).forEach((y, i) => env.set(e.outs[i]!, y)) // prettier-ignore
    }
    const kept = t.program.outputs.map((a) => (a.tag === 'var' ? env.get(a)! : a.value.data))
    expectSame(
      results(t, t.program),
      kept.map((x, i) => numbersOf(x, t.program.outputs[i]!.aval.dtype)),
    )
  })
})

/** The program with only some of its outputs, the rest being dead. */
const withFewerOutputs = ({ program, inputs }: Case, keep: readonly boolean[]): Case => {
  const outputs = program.outputs.filter((_, i) => keep[i % keep.length])
  return { inputs, program: { ...program, outputs, donated: program.donated.map(() => -1) } }
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(kernelPrograms({ kernels: 8 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }))
  .map(([c, keep]) => withFewerOutputs(c, keep))

describe('a pass over kernels', () => {
  const fused = (p: KernelProgram): KernelProgram => ({
    ...p,
    kernels: fuseLoops(p.kernels, new Set(p.outputs)),
  })
  const live = (p: KernelProgram): KernelProgram => ({
    ...p,
    kernels: withoutDeadStores(p.kernels, new Set(p.outputs)),
  })
  const passes: readonly (readonly [string, (p: KernelProgram) => KernelProgram])[] = [
    ['fusing loops', fused],
    ['dropping unread stores', live],
    ['finishing', finishKernels],
  ]

  test.prop([cases], { numRuns: 200 })('keeps every bit and adds no kernel, nor does it in a second run', (c) => {
    const { program, inputs } = c
    const before = run(program, inputs)
    for (const [name, pass] of passes) {
      const after = pass(program)
      expect(after.kernels.length, name).toBeLessThanOrEqual(program.kernels.length)
      expectSame(run(after, inputs), before)
      expect(pass(after).kernels.length, name).toBeLessThanOrEqual(after.kernels.length)
    }
  })

  test.prop([cases], { numRuns: 100 })('finished programs have no buffer that nobody uses', ({ program }) => {
    const once = finishKernels(program)
    expect(finishKernels(once).buffers).toHaveLength(once.buffers.length)
  })
})

/** A node written in a longer way that computes the same, or nearly so: what may be undone, and what may not. */
const lengthened = (e: Expr, how: number): Expr => {
  const { dtype } = e
  const c = (v: number): Expr => expr.constant(dtype, v)
  const isFloat = dtype === 'float32' || dtype === 'float64'
  if (dtype === 'bool') {
    const all = [
      () => expr.unary('not', expr.unary('not', e)),
      () => expr.binary('and', e, c(1)),
      () => expr.binary('or', c(0), e),
      () => expr.binary('xor', e, c(0)),
      () => expr.convert('bool', expr.convert('float32', e)),
      () => expr.select(expr.constant('bool', 1), e, c(0)),
      () => expr.binary('and', e, c(0)),
      () => expr.binary('or', e, c(1)),
    ]
    return all[how % all.length]!()
  }
  const wide: KernelDType = dtype === 'float32' || dtype === 'int32' ? 'float64' : 'float32'
  const all = [
    () => expr.binary('mul', e, c(1)),
    () => expr.binary('mul', c(1), e),
    () => expr.binary('div', e, c(1)),
    () => expr.unary('neg', expr.unary('neg', e)),
    () => expr.binary('add', e, c(isFloat ? -0 : 0)),
    () => expr.binary('sub', e, c(0)),
    () => expr.select(expr.constant('bool', how & 1), e, expr.binary('add', e, c(1))),
    () => expr.convert(dtype, expr.convert(wide, e)),
    () => expr.unary('abs', expr.unary('neg', e)),
    () => expr.unary('abs', expr.unary('abs', e)),
    () => expr.binary('max', e, e),
    // These are not the operand itself, for some value of it.
    () => expr.binary('mul', e, c(0)),
    () => expr.binary('sub', e, e),
    () => expr.binary('add', e, c(0)),
    () => expr.binary('add', expr.binary('add', e, c(1)), c(isFloat ? -1 : 1)),
    ...(isFloat
      ? [
          () => expr.mulAdd(e, c(1), e),
          () => expr.mulAdd(e, e, c(-0)),
          () => expr.binary('div', e, c(how & 1 ? 2 ** -20 : -1024)),
          () => expr.binary('div', e, c(3)),
          () => expr.unary('floor', expr.unary('nearest', e)),
          () => expr.binary('sub', e, c(-0)),
          () => expr.convert(dtype, expr.convert(dtype === 'float32' ? 'int32' : 'float32', e)),
        ]
      : [
          () => expr.binary('and', e, e),
          () => expr.binary('or', e, c(0)),
          () => expr.binary('shiftLeft', e, c(0)),
          () => expr.unary('not', expr.unary('not', e)),
          () => expr.convert(dtype, expr.convert('int8', e)),
        ]),
  ]
  return all[how % all.length]!()
}

const mapExprs = (k: Kernel, f: (e: Expr) => Expr): Kernel => {
  const all = (ks: readonly Kernel[]): readonly Kernel[] => ks.map((inner) => mapExprs(inner, f))
  switch (k.tag) {
    case 'loop':
      return { ...k, stores: k.stores.map((s) => ({ ...s, value: f(s.value) })) }
    case 'reduce':
      return {
        ...k,
        accumulators: k.accumulators.map((a) => ({ ...a, value: f(a.value) })),
        stores: k.stores.map((s) => ({ ...s, value: f(s.value) })),
      }
    case 'scatter':
      return { ...k, address: f(k.address), guard: f(k.guard), value: f(k.value) }
    case 'rows':
      return { ...k, body: all(k.body) as typeof k.body } // loops stay loops, and reductions stay reductions
    case 'repeat':
      return { ...k, body: all(k.body) }
    case 'branch':
      return { ...k, branches: k.branches.map(all) }
    case 'contract':
    case 'sort':
    case 'host':
    // A changed counter might never end it.
    case 'while':
      return k
  }
}

const nodes = (ks: readonly Kernel[]): number => {
  let n = 0
  for (const k of ks) {
    mapExprs(k, (e) => {
      n += expr.nodesOf([e]).length
      return e
    })
  }
  return n
}

const short = (e: Expr): Expr => shortened([e])[0]!

describe('algebra on expressions', () => {
  const long: fc.Arbitrary<Case> = fc
    .tuple(cases, fc.infiniteStream(fc.nat(60)))
    .map(([{ program, inputs }, stream]) => {
      const longer = (root: Expr): Expr =>
        expr.rewrite(root, (e) => {
          const how: number = stream.next().value
          // Narrow integers are not computed with.
          return how < 30 || !COMPUTED.has(e.dtype) ? e : lengthened(e, how)
        })
      return { inputs, program: { ...program, kernels: program.kernels.map((k) => mapExprs(k, longer)) } } // prettier-ignore
    })
  const COMPUTED = new Set<KernelDType>(['bool', 'int32', 'uint32', 'float32', 'float64'])

  test.prop([long], { numRuns: 400 })(
    'keeps every bit, and has nothing left to do after itself',
    ({ program, inputs }) => {
      const after = { ...program, kernels: program.kernels.map((k) => mapExprs(k, short)) }
      expectSame(run(after, inputs), run(program, inputs))
      expect(nodes(after.kernels)).toBeLessThanOrEqual(nodes(program.kernels))
      const again = after.kernels.map((k) => mapExprs(k, short))
      expect(nodes(again)).toBe(nodes(after.kernels))
    },
  )

  const x = expr.load('float32', 0, { offset: 0, strides: [] })
  const c = (v: number, dtype: KernelDType = 'float32'): Expr => expr.constant(dtype, v)

  it.each([
    ['x · 1', expr.binary('mul', x, c(1))],
    ['x / 1', expr.binary('div', x, c(1))],
    ['x + -0', expr.binary('add', c(-0), x)],
    ['x - 0', expr.binary('sub', x, c(0))],
    ['-(-x)', expr.unary('neg', expr.unary('neg', x))],
    ['f32(f64(x))', expr.convert('float32', expr.convert('float64', x))],
    ['true ? x : y', expr.select(c(1, 'bool'), x, c(3))],
    ['y ? x : x', expr.select(expr.compare('lt', x, c(0)), x, x)],
    ['((x · 1) - 0) / 1', expr.binary('div', expr.binary('sub', expr.binary('mul', x, c(1)), c(0)), c(1))],
  ])('%s is x', (_, e) => {
    expect(short(e)).toBe(x)
  })

  it.each([
    ['x · 0', expr.binary('mul', x, c(0))],
    ['x - x', expr.binary('sub', x, x)],
    ['x + 0', expr.binary('add', x, c(0))],
    ['x - -0', expr.binary('sub', x, c(-0))],
    ['0 - x', expr.binary('sub', c(0), x)],
    ['x / x', expr.binary('div', x, x)],
    ['x / 3', expr.binary('div', x, c(3))],
    ['x / 2^-127, whose reciprocal is no float32 power that is normal', expr.binary('div', x, c(2 ** -127))],
    ['(x + 1) + -1', expr.binary('add', expr.binary('add', x, c(1)), c(-1))],
    ['f32(i32(x))', expr.convert('float32', expr.convert('int32', x))],
    ['x · y + 0', expr.mulAdd(x, x, c(0))],
  ])('%s stays', (_, e) => {
    expect(short(e)).toBe(e)
  })

  /** Whether an expression of the elements of buffer 0 is shorter now; it must have the same values. */
  const isShorter = (from: KernelDType, e: Expr): boolean => {
    const data = allocate(from, AWKWARD[from].length)
    data.set(AWKWARD[from])
    const program = (value: Expr): KernelProgram => ({
      buffers: [from, e.dtype].map((dtype) => ({ dtype, elements: data.length })),
      inputs: [0],
      outputs: [1],
      donated: [-1],
      constants: [],
      kernels: [{ tag: 'loop', extents: [data.length], stores: [{ buffer: 1, access: line, value }] }],
    })
    const shorter = short(e)
    expect(run(program(shorter), [data]), JSON.stringify(e)).toEqual(run(program(e), [data]))
    return expr.nodesOf([shorter]).length < expr.nodesOf([e]).length
  }
  const line = { offset: 0, strides: [1] }

  it('two conversions become one, or none, only where every value stays', () => {
    let shorter = 0
    for (const from of KERNEL_DTYPES) {
      for (const between of KERNEL_DTYPES) {
        for (const to of KERNEL_DTYPES) {
          if (isShorter(from, expr.convert(to, expr.convert(between, expr.load(from, 0, line))))) shorter++
        }
      }
    }
    expect(shorter).toBeGreaterThan(100)
  })

  it('an operation with a constant, with itself or after another is left out only where every value stays', () => {
    let shorter = 0
    for (const dtype of WIDE_DTYPES) {
      const operand = expr.load(dtype, 0, line)
      const literals = [...AWKWARD[dtype], ...(isFloating(dtype) ? [2, -0.125, 2 ** 100, 2 ** -126, 2 ** 127] : [])]
      const unary = (Object.keys(UNARY) as UnaryOp[]).filter((op) => UNARY[op](dtype)) // of a table by operation
      const binary = (Object.keys(BINARY) as BinaryOp[]).filter((op) => BINARY[op](dtype))
      const all = [
        ...unary.flatMap((f) => unary.map((g) => expr.unary(f, expr.unary(g, operand)))),
        ...binary.map((op) => expr.binary(op, operand, operand)),
        ...binary.flatMap((op) => literals.map((v) => expr.binary(op, operand, c(v, dtype)))),
        ...binary.flatMap((op) => literals.map((v) => expr.binary(op, c(v, dtype), operand))),
        ...(isFloating(dtype) ? literals : []).flatMap((v) => [
          expr.mulAdd(operand, c(v, dtype), operand),
          expr.mulAdd(c(v, dtype), operand, c(3, dtype)),
          expr.mulAdd(operand, operand, c(v, dtype)),
        ]),
      ]
      shorter += all.filter((e) => isShorter(dtype, e)).length
    }
    expect(shorter).toBeGreaterThan(60)
  })

  it.each([
    [expr.binary('add', c(0), c(-0)), 'float32', 0],
    [expr.binary('mul', c(-1), c(0)), 'float32', -0],
    [expr.binary('div', c(0), c(0)), 'float32', NaN],
    [expr.binary('div', c(1), c(3)), 'float32', Math.fround(1 / 3)],
    [expr.binary('mul', c(2 ** 31 - 1, 'int32'), c(3, 'int32')), 'int32', 2147483645],
    [expr.binary('div', c(7, 'int32'), c(0, 'int32')), 'int32', -1],
    [expr.binary('sub', c(0, 'uint32'), c(1, 'uint32')), 'uint32', 4294967295],
    [expr.convert('int32', c(NaN)), 'int32', 0],
    [expr.convert('uint8', c(300)), 'uint8', 255],
    [expr.compare('ne', c(NaN), c(NaN)), 'bool', 1],
    [expr.unary('nearest', c(-0.5)), 'float32', -0],
  ] as const)('constants are computed: %j', (e, dtype, value) => {
    expect(short(e)).toEqual(c(value, dtype))
  })
})
