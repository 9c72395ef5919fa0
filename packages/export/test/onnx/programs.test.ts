/** Whole functions as ONNX models: random programs, control flow, layers; names, options and refusals. */
import {
  array,
  cond,
  debug,
  foriLoop,
  jit,
  lax,
  nn,
  np,
  random,
  scan,
  spec,
  switch_,
  vmap,
  whileLoop,
  type Value,
} from '@pullback/autodiff'
import { functions } from '@pullback/autodiff/testing'
import { NdArray } from '@pullback/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExportError, exportOnnx, OPSETS } from '../../src/index.ts'
import { decodeModel } from './decode.ts'
import { checkOnnx, throughOnnx } from './run.ts'

const x = array([0.5, -1.25, 2])
const close = { rtol: 1e-6, atol: 1e-6 }
const normal = (seed: number, shape: readonly number[]): Value => random.normal(random.key(seed), shape)

test('random programs mean the same', () => {
  fc.assert(
    fc.property(functions({ maxLength: 6 }), fc.integer({ min: 1, max: 4 }), fc.nat(99), ({ f }, n, seed) => {
      checkOnnx(f, [normal(seed, [n])], { rtol: 1e-4, atol: 1e-5 })
    }),
    { numRuns: 30 },
  )
})

test('scans forward and backward, of nothing, and over nothing but a count', () => {
  const f = (reverse: boolean) => (c: Value, xs: Value) =>
    scan((carry: Value, e: Value) => [np.tanh(carry.add(e)), carry.mul(e)] as const, c, xs, { reverse })
  for (const reverse of [false, true]) {
    checkOnnx(f(reverse), [array(0.5, { shape: [] }), x], close)
    checkOnnx(f(reverse), [array(0.5, { shape: [] }), np.zeros([0])], close)
  }
  checkOnnx((v: Value) => foriLoop(0, 5, (_, u: Value) => u.mul(0.5).add(1), v), [x], close)
})

test('loops that the data end, alone and in each example of a batch', () => {
  const halve = (v: Value): Value =>
    whileLoop(
      (u: Value) => np.greater(np.max(np.abs(u)), 0.1),
      (u: Value) => u.mul(0.5),
      v,
    )
  checkOnnx(halve, [x], close)
  checkOnnx(vmap(halve), [np.stack([x, x.mul(10)])], close)
  checkOnnx((v: Value, n: Value) => foriLoop(0, n, (_, u: Value) => u.add(1), v), [x, array(3, { dtype: 'int32' })])
})

test('choices by index, out of range on both sides, and between a value and itself', () => {
  const branches = [(v: Value) => v.add(1), (v: Value) => v.mul(2), (v: Value) => v] as const
  for (const i of [-5, 0, 1, 2, 9]) {
    checkOnnx((k: Value, v: Value) => switch_(k, branches, v), [array(i, { dtype: 'int32' }), x])
  }
  checkOnnx(
    (v: Value) =>
      cond(
        np.greater(np.sum(v), 0),
        (u: Value) => np.sin(u),
        (u: Value) => u,
        v,
      ),
    [x],
    close,
  )
})

test('a small convolutional network with its weights inside', () => {
  const [w, k, b] = [normal(1, [3, 3, 2, 4]), normal(2, [36, 5]), normal(3, [5])]
  const net = (v: Value): Value => {
    const h = nn.relu(nn.conv(v, w, { padding: 'SAME' }))
    const pooled = nn.maxPool(h, [2, 2], { strides: [2, 2] })
    return nn.softmax(pooled.reshape([v.shape[0]!, -1]).matmul(k).add(b))
  }
  checkOnnx(net, [normal(4, [2, 6, 6, 2])], { rtol: 1e-5, atol: 1e-6 })
})

test('an LSTM cell scanned over a sequence is a Scan', () => {
  const [w, r] = [normal(5, [3, 16]), normal(6, [4, 16])]
  const lstm = (xs: Value): Value => {
    const zero = np.zeros([2, 4])
    const [, hs] = scan(
      ([h, c]: readonly [Value, Value], v: Value) => {
        const gates = v.matmul(w).add(h.matmul(r))
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
  checkOnnx(lstm, [normal(7, [5, 2, 3])], { rtol: 1e-5, atol: 1e-6 })
  const { graph } = decodeModel(exportOnnx(lstm, [spec([5, 2, 3])]).bytes)
  expect(graph.nodes.filter((n) => n.op === 'Scan')).toHaveLength(1)
})

test('a dense layer is a MatMul, an Add and a Relu', () => {
  const [w, b] = [normal(8, [4, 3]), normal(9, [3])]
  const { bytes } = exportOnnx((v: Value) => nn.relu(v.matmul(w).add(b)), [spec([2, 4])])
  const ops = decodeModel(bytes).graph.nodes.map((n) => n.op)
  expect(ops.filter((op) => !['Reshape', 'Expand', 'Identity'].includes(op))).toEqual(['MatMul', 'Add', 'Relu'])
})

test('random numbers are the same bits', () => {
  const draw = (k: random.Key) => [random.bits(k, [7]), random.uniform(k, [5]), random.split(k, 3)]
  checkOnnx(draw, [random.key(7)])
})

test('integers wrap, saturate and divide by zero as here', () => {
  const big = array([2 ** 31 - 1, -(2 ** 31), 7, -7], { dtype: 'int32' })
  const by = array([-1, -1, 0, 2], { dtype: 'int32' })
  checkOnnx(
    (a: Value, b: Value) => [a.add(a), a.mul(a), lax.div(a, b), lax.rem(a, b), np.sum(a), np.prod(a)],
    [big, by],
  )
  const u = array([2 ** 32 - 1, 5, 0], { dtype: 'uint32' })
  checkOnnx((a: Value) => [a.add(a), a.mul(a), np.negative(a), np.max(a), np.sort(a), lax.bitwiseNot(a)], [u])
  const f = array([NaN, Infinity, -Infinity, 3.7, -3.7, 1e20])
  for (const dtype of ['int8', 'uint8', 'int32', 'uint32', 'bool'] as const)
    checkOnnx((a: Value) => a.astype(dtype), [f])
})

test('NaN wins in extremes, sorts last, and is found first', () => {
  const v = array([
    [3, NaN, -1, NaN],
    [-0, 0, Infinity, 1],
  ])
  checkOnnx(
    (a: Value) => [
      ...[np.max(a, { axis: 1 }), np.min(a), np.argmax(a, { axis: 1 }), np.argmin(a, { axis: 0 })],
      ...[np.sort(a, { axis: 1 }), np.argsort(a, { axis: 1 }), np.maximum(a, 0), nn.relu(a), np.sign(a)],
    ],
    [v],
  )
})

test('extremes of nothing are the limits of narrow types', () => {
  for (const dtype of ['int8', 'uint16', 'int32', 'float16'] as const) {
    checkOnnx((a: Value) => [lax.reduceMax(a, [0]), lax.reduceMin(a, [0])], [np.zeros([0, 2], dtype)])
  }
})

test('a function that jit made is written in place', () => {
  const inner = jit((v: Value) => np.sin(v).mul(v))
  checkOnnx((v: Value) => inner(v).add(inner(v.mul(2))), [x], close)
})

test('inputs and outputs are named by key paths, in the order of leaves, or as told', () => {
  const f = (p: { readonly w: Value; readonly b: Value }, v: Value) => ({ y: v.mul(p.w).add(p.b), kept: v })
  const specs = [{ w: spec([3]), b: spec([3], 'float16') }, spec([3])] as const
  const made = exportOnnx(f, specs, { name: 'line' })
  expect(made.inputs).toEqual([
    { name: 'arg0_b', path: [0, 'b'], dtype: 'float16', shape: [3] },
    { name: 'arg0_w', path: [0, 'w'], dtype: 'float32', shape: [3] },
    { name: 'arg1', path: [1], dtype: 'float32', shape: [3] },
  ])
  expect(made.outputs.map((o) => o.name)).toEqual(['result_kept', 'result_y'])
  const { graph } = decodeModel(made.bytes)
  expect([graph.name, graph.inputs.map((i) => i.type)]).toEqual(['line', ['float16', 'float32', 'float32']])
  const named = exportOnnx((v: Value) => v, [spec([])], { inputs: ['x'], outputs: ['y'] })
  expect([named.inputs[0]?.name, named.outputs[0]?.name]).toEqual(['x', 'y'])
})

test('an input may be called as an inner value would be', () => {
  const { bytes } = exportOnnx((v: Value) => np.sin(v).add(1), [spec([2])], { inputs: ['v0'], outputs: ['c0'] })
  const { graph } = decodeModel(bytes)
  const defined = [...graph.inputs, ...graph.initializers].map((v) => v.name).concat(graph.nodes.flatMap((n) => n.outs))
  expect(new Set(defined).size).toBe(defined.length)
})

test('every operator set has its version of the format', () => {
  for (const opset of OPSETS) {
    const model = decodeModel(exportOnnx((v: Value) => v, [spec([2])], { opset }).bytes)
    expect([model.opset, model.producer]).toEqual([opset, 'pullback'])
    expect(model.irVersion).toBeGreaterThanOrEqual(8)
  }
})

test('equal bytes each time', () => {
  const once = () => exportOnnx((v: Value) => nn.softmax(v), [spec([2, 3])], { name: 'same' }).bytes
  expect(once()).toEqual(once())
})

test('every dtype can be an argument and a result', () => {
  const dtypes = [
    'bool',
    'int8',
    'int16',
    'int32',
    'uint8',
    'uint16',
    'uint32',
    'float16',
    'bfloat16',
    'float32',
    'float64',
  ] as const
  for (const dtype of dtypes) {
    const v = array([1, 0, 3], { dtype })
    const [y] = throughOnnx((a: Value) => a, [v])
    expect(y).toBeInstanceOf(NdArray)
    checkOnnx((a: Value) => np.concatenate([a, a]), [v])
  }
})

test('a callback is refused with the line that made it', () => {
  const f = (v: Value) => {
    debug.print('{x}', { x: v })
    return v.add(1)
  }
  try {
    exportOnnx(f, [spec([2])])
    expect.unreachable()
  } catch (e) {
    expect(e).toBeInstanceOf(ExportError)
    expect((e as ExportError).message).toMatch(/^exportOnnx: debug.* calls a function of this process/)
    expect((e as ExportError).line).toMatch(/programs\.test\.ts:\d+:\d+/)
  }
})

test('the bits of half floats are refused with a reason', () => {
  const f = (v: Value) => lax.bitcastConvertType(v, 'uint16')
  expect(() => exportOnnx(f, [spec([2], 'float16')])).toThrow('reads the bits of half floats')
})

test('wrong arguments are told', () => {
  const id = (v: Value): Value => v
  expect(() => exportOnnx(null as never, [])).toThrow('exportOnnx: expected a function first, got null')
  expect(() => exportOnnx(id, spec([2]) as never)).toThrow('exportOnnx: specs must be a list')
  expect(() => exportOnnx(id, [spec([])], { opset: 17 as never })).toThrow('opset must be one of 18, 19')
  expect(() => exportOnnx(id, [spec([])], { inputs: [] })).toThrow(
    'inputs must have one name for each of 1 arrays, got 0',
  )
  expect(() => exportOnnx(id, [spec([])], { inputs: ['a'], outputs: ['a'] })).toThrow('names that differ')
  expect(() => exportOnnx(id, [spec([])], { outputs: [''] })).toThrow('not empty, got ""')
})
