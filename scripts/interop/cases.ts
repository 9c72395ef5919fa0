/** What is compared with XLA and onnxruntime: functions, arguments and our own results, each case a line of JSON. */
import { grad, nn, np, random, scan, valueAndGrad, type Value } from '@pullback/autodiff'
import { bindAny, flattenValues } from '@pullback/autodiff/programs'
import { functions, type AnyCall } from '@pullback/autodiff/testing'
import { isFloating, mapTree, NdArray, type Shape } from '@pullback/core'
import { ExportError, exportOnnx, exportStableHlo } from '@pullback/export'
import { evaluating, training } from '@pullback/layers'
import * as fc from 'fast-check'
import { primitiveCalls } from '../../packages/export/test/calls.ts'
import { digitsStep } from '../../examples/scale-out/digits.ts'
import { SUITES } from '../../packages/layers/test/suites.ts'

/** One function on one set of arguments. */
export interface Case {
  readonly group: string
  readonly name: string
  readonly text: string
  readonly sidecar: unknown
  /** The same function as an ONNX model in base64; why there is none where it cannot be written. */
  readonly onnx: string | { readonly refused: string }
  readonly ins: readonly Tensor[]
  readonly outs: readonly Tensor[]
}

interface Tensor {
  readonly dtype: string
  readonly shape: Shape
  /** Little-endian bytes in base64. */
  readonly data: string
}

const tensorOf = (x: Value): Tensor => {
  if (!(x instanceof NdArray)) throw new TypeError('interop: expected a concrete array')
  const { data, dtype, shape } = x
  return { dtype, shape, data: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') }
}

const leaves = (tree: unknown): readonly Tensor[] => flattenValues('interop', 'tree', tree).values.map(tensorOf)

const onnxOf = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: Readonly<Args>,
): string | { readonly refused: string } => {
  try {
    return Buffer.from(exportOnnx(f, args).bytes).toString('base64')
  } catch (e) {
    if (!(e instanceof ExportError)) throw e
    return { refused: e.message }
  }
}

const caseOf = <Args extends readonly unknown[]>(
  group: string,
  name: string,
  f: (...args: Args) => unknown,
  args: Readonly<Args>,
): Case => {
  const outs = leaves(f(...(args as Args)))
  const { text, sidecar } = exportStableHlo(f, args, { name })
  return { group, name, text, sidecar, onnx: onnxOf(f, args), ins: leaves(args), outs }
}

/** XLA on CPUs reads subnormal numbers as 0, so that comparing them would say nothing more. */
const withoutSubnormals = (x: NdArray): NdArray => {
  if (x.dtype !== 'float32' && x.dtype !== 'float64') return x
  const smallest = x.dtype === 'float32' ? 2 ** -126 : 2 ** -1022
  return new NdArray(
    x.dtype,
    x.shape,
    x.data.map((v) => (Math.abs(v) < smallest ? 0 : v)),
  )
}

/** Expansions of so many operations that XLA takes long to compile each use: narrow types are left out. */
const LONG: readonly string[] = [
  'zeta',
  'betaln',
  'gamma',
  'logNdtr',
  'lgamma',
  'tan',
  'erfInv',
  'erfInvXla',
  'asinh',
  'atanh',
  'acosh',
]

/** The largest of the generated calls for each dtype of the first operand, and one that is empty. */
const chosen = (name: string, calls: fc.Arbitrary<AnyCall>): readonly AnyCall[] => {
  const best = new Map<string, AnyCall>()
  const size = (c: AnyCall): number => c.ins.reduce((n, x) => n + x.size, 0)
  for (const c of fc.sample(calls, { numRuns: 150, seed: 1 })) {
    const isEmpty = c.ins.some((x) => x.size === 0)
    const key = isEmpty ? 'empty' : c.ins.map((x) => x.dtype).join()
    const known = best.get(key)
    if (known === undefined || size(c) > size(known)) best.set(key, c)
  }
  const all = [...best].filter(([key]) => !LONG.includes(name) || /^float(32|64)/.test(key))
  return all.slice(0, 14).map(([, c]) => c)
}

/** Calls of each primitive that has a suite, those of one primitive in one module. */
function* primitiveCases(): Generator<Case> {
  for (const { name, prim, calls } of primitiveCalls) {
    const sample = chosen(name, calls)
    const f = (...args: readonly (readonly Value[])[]): readonly unknown[] =>
      args.map((xs, i) => bindAny(prim, xs, sample[i]!.params))
    const args = sample.map((c) => c.ins.map(withoutSubnormals))
    yield caseOf('primitive', name, f, args)
  }
}

/** Random programs and their gradients, several in a module. */
const TOGETHER = 20

function* programCases(count: number): Generator<Case> {
  const sizes = fc.integer({ min: 1, max: 5 })
  const runs = fc.tuple(functions({ higher: true }), sizes, fc.nat(1000))
  const all = fc.sample(runs, { numRuns: count, seed: 2 })
  for (let at = 0; at < all.length; at += TOGETHER) {
    const some = all.slice(at, at + TOGETHER)
    const args = some.map(([, n, seed]) => random.normal(random.key(seed), [n]))
    const f = (...xs: readonly Value[]): readonly unknown[] =>
      xs.map((x, i) => [some[i]![0].f(x), grad((v: Value) => np.sum(some[i]![0].f(v)))(x)])
    yield caseOf('program', `random programs ${at} to ${at + some.length - 1}`, f, args)
  }
}

/** Each layer once in training with gradients by parameters and input, once not training. */
function* layerCases(count: number): Generator<Case> {
  for (const [name, cases] of Object.entries(SUITES)) {
    for (const { layer, input, seed = 0 } of fc.sample(cases, { numRuns: count, seed: 3 })) {
      const key = random.key(seed)
      const { params, state } = layer.init(key, input)
      const x = isFloating(input.dtype)
        ? random.normal(key, input.shape, input.dtype)
        : np.ones(input.shape, input.dtype)
      const floats = (tree: unknown): readonly Value[] =>
        flattenValues('interop', 'tree', tree).values.filter((v) => isFloating(v.dtype))
      const f = (p: typeof params, k: typeof key, v: Value) => {
        const run = (q: typeof params, u: Value) => {
          const [y, next] = layer(q, training(state), k, u)
          const loss = floats([y, next.losses]).reduce<Value>(
            (sum, t) => sum.add(np.sum(t).astype('float32')),
            np.zeros([]),
          )
          return [loss, [y, next.vars]] as const
        }
        const grads = valueAndGrad(run, { hasAux: true, argnums: isFloating(v.dtype) ? [0, 1] : [0] })(p, v)
        return [grads, layer(p, evaluating(state), k, v)[0]]
      }
      yield caseOf('layer', name, f, [params, key, x])
    }
  }
}

/** An LSTM as a scan, and a step of training it. */
function* scanCases(): Generator<Case> {
  const key = random.key(3)
  const [units, features, steps, batch] = [8, 5, 12, 4]
  const params = {
    kernel: random.normal(key, [features, 4 * units]).mul(0.3),
    recurrent: random.normal(random.foldIn(key, 1), [units, 4 * units]).mul(0.3),
    bias: np.zeros([4 * units]),
  }
  type Params = typeof params
  const lstm = (p: Params, xs: Value): Value => {
    const zero = np.zeros([batch, units])
    const [, hs] = scan(
      ([h, c]: readonly [Value, Value], x: Value) => {
        const gates = x.matmul(p.kernel).add(h.matmul(p.recurrent)).add(p.bias)
        const [i, f, g, o] = np.split(gates, 4, -1) as readonly [Value, Value, Value, Value]
        const next = nn
          .sigmoid(f)
          .mul(c)
          .add(nn.sigmoid(i).mul(np.tanh(g)))
        const out = nn.sigmoid(o).mul(np.tanh(next))
        return [[out, next] as const, out] as const
      },
      [zero, zero] as const,
      xs,
    )
    return hs
  }
  const step = (p: Params, xs: Value, target: Value) => {
    const loss = (q: Params): Value => np.mean(np.square(lstm(q, xs).sub(target)))
    const [value, grads] = valueAndGrad(loss)(p)
    return [mapTree((w: Value, g: Value) => w.sub(g.mul(0.1)), p, grads), value]
  }
  const xs = random.normal(random.foldIn(key, 2), [steps, batch, features])
  yield caseOf('scan', 'LSTM step', step, [params, xs, random.normal(random.foldIn(key, 3), [steps, batch, units])])
}

/** A step of the digits example: dropout, Adam, images moved at random. */
function* digitsCases(): Generator<Case> {
  const plan = { steps: 10, batch: 32, seed: 0 }
  const { step, args } = digitsStep(plan)
  yield caseOf('digits', 'digits step', step, args)
}

/** Every case, group by group. */
export function* allCases(counts: { readonly program: number; readonly layer: number }): Generator<Case> {
  yield* primitiveCases()
  yield* programCases(counts.program)
  yield* layerCases(counts.layer)
  yield* scanCases()
  yield* digitsCases()
}
