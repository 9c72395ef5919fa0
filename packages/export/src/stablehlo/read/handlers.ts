/** What each operation computes, by our own primitives. */
import { allocate, bytesOf, NdArray, scalar, showShape, sizeOf, type Merge } from '@pullback/core'
import { bindAny, primitives as p, type AnyPrimitive } from '@pullback/autodiff/programs'
import { constantArray } from './constants.ts'
import { Malformed, type Op } from './module.ts'
import {
  fields,
  isSecond,
  number,
  numbers,
  pairs,
  plainOperation,
  word,
  type Handler,
  type Runner,
} from './operation.ts'

/** A primitive of any parameters and arity: existential, as bindAny takes it. */
const any = (prim: unknown): AnyPrimitive => prim as AnyPrimitive

const apply = (prim: unknown, ins: readonly NdArray[], params: unknown): NdArray => {
  // Our own rules let rank-0 operands repeat; the operations here do not, which their declared types show.
  const [out] = bindAny(any(prim), ins, params) as readonly NdArray[] // concrete operands give concrete results
  return out!
}

const ELEMENTWISE: Readonly<Record<string, unknown>> = {
  negate: p.negP,
  abs: p.absP,
  sign: p.signP,
  exponential: p.expP,
  exponential_minus_one: p.expm1P,
  log: p.logP,
  log_plus_one: p.log1pP,
  logistic: p.logisticP,
  sqrt: p.sqrtP,
  rsqrt: p.rsqrtP,
  cbrt: p.cbrtP,
  sine: p.sinP,
  cosine: p.cosP,
  tanh: p.tanhP,
  floor: p.floorP,
  ceil: p.ceilP,
  round_nearest_even: p.roundP,
  is_finite: p.isFiniteP,
  not: p.notP,
  add: p.addP,
  subtract: p.subP,
  multiply: p.mulP,
  divide: p.divP,
  remainder: p.remP,
  maximum: p.maxP,
  minimum: p.minP,
  power: p.powP,
  atan2: p.atan2P,
  and: p.andP,
  or: p.orP,
  xor: p.xorP,
  shift_left: p.shiftLeftP,
  shift_right_logical: p.shiftRightLogicalP,
  shift_right_arithmetic: p.shiftRightArithmeticP,
  select: p.selectP,
}

const DIRECTIONS: Readonly<Record<string, unknown>> = {
  EQ: p.eqP,
  NE: p.neP,
  LT: p.ltP,
  LE: p.leP,
  GT: p.gtP,
  GE: p.geP,
}

/** Whether x comes before y where -0 lies below 0, and NaN (there is one, positive) above all. */
const lessInTotalOrder = (x: number, y: number): boolean => {
  if (Number.isNaN(x)) return false
  if (Number.isNaN(y) || x < y) return true
  return Object.is(x, -0) && Object.is(y, 0)
}

const compare: Handler = (op, [x, y]) => {
  const direction = word(op, 'comparison_direction')
  const prim = DIRECTIONS[direction]
  if (prim === undefined) throw new Malformed(op.line, `${op.name}: expected a direction, got ${direction}`)
  if (word(op, 'compare_type') !== 'TOTALORDER') return [apply(prim, [x!, y!], null)]
  const [xs, ys] = [x!.values(), y!.values()]
  const holds = (a: number, b: number): boolean => {
    const [less, more] = [lessInTotalOrder(a, b), lessInTotalOrder(b, a)]
    switch (direction) {
      case 'LT':
        return less
      case 'GT':
        return more
      case 'LE':
        return !more
      case 'GE':
        return !less
      case 'EQ':
        return !less && !more
      default:
        return less || more
    }
  }
  return [
    new NdArray(
      'bool',
      x!.shape,
      Uint8Array.from(xs, (a, i) => (holds(a, ys[i]!) ? 1 : 0)),
    ),
  ]
}

/** The same bytes as another type of the same total size. */
const bitcast: Handler = (op, [x]) => {
  const [{ shape, dtype }] = op.outTypes as readonly [NdArray]
  const bytes = x!.size * bytesOf(x!.dtype)
  if (bytes !== sizeOf(shape) * bytesOf(dtype) || dtype === 'bool' || x!.dtype === 'bool') {
    throw new Malformed(op.line, `${op.name}: expected as many bytes, got ${bytes} for ${showShape(shape)}`)
  }
  const data = allocate(dtype, sizeOf(shape))
  new Uint8Array(data.buffer).set(new Uint8Array(x!.data.buffer, x!.data.byteOffset, bytes))
  return [new NdArray(dtype, shape, data)]
}

const REDUCTIONS: Readonly<Record<string, readonly [reduction: unknown, pair: unknown]>> = {
  'stablehlo.add': [p.reduceSumP, p.addP],
  'stablehlo.multiply': [p.reduceProdP, p.mulP],
  'stablehlo.maximum': [p.reduceMaxP, p.maxP],
  'stablehlo.minimum': [p.reduceMinP, p.minP],
  'stablehlo.and': [p.reduceAndP, p.andP],
  'stablehlo.or': [p.reduceOrP, p.orP],
}

const reduce: Handler = (op, ins, runner) => {
  const axes = numbers(op, 'dimensions')
  const known = REDUCTIONS[plainOperation(op.regions[0]!) ?? '']
  if (known !== undefined && ins.length === 2) {
    const reduced = axes.length === 0 ? ins[0]! : apply(known[0], [ins[0]!], { axes })
    return [apply(known[1], [ins[1]!, reduced], null)]
  }
  return fold(op, ins, axes, runner)
}

/** Any reduction, by running its region for each element. */
const fold = (op: Op, ins: readonly NdArray[], axes: readonly number[], runner: Runner): readonly NdArray[] => {
  const n = ins.length / 2
  const shape = ins[0]!.shape
  const kept = shape.map((_, d) => d).filter((d) => !axes.includes(d))
  const count = sizeOf(axes.map((d) => shape[d]!))
  const rows = sizeOf(kept.map((d) => shape[d]!))
  const order = [...kept, ...axes]
  const flat = ins.slice(0, n).map((x) => apply(p.transposeP, [x], { permutation: order }).data)
  const outs = op.outTypes.map(({ dtype }) => allocate(dtype, rows))
  for (let row = 0; row < rows; row++) {
    let acc: readonly NdArray[] = ins.slice(n)
    for (let k = 0; k < count; k++) {
      const at = row * count + k
      const elements = flat.map((data, i) => new NdArray(ins[i]!.dtype, [], data.slice(at, at + 1)))
      acc = runner.region(op.regions[0]!, [...acc, ...elements])
    }
    outs.forEach((data, i) => (data[row] = acc[i]!.data[0]!))
  }
  return outs.map((data, i) => new NdArray(op.outTypes[i]!.dtype, op.outTypes[i]!.shape, data))
}

const reduceWindow: Handler = (op, [x, init]) => {
  const name = plainOperation(op.regions[0]!)
  const isPlain =
    numbers(op, 'base_dilations').every((n) => n === 1) && pairs(op, 'padding').every(([a, b]) => a === 0 && b === 0)
  const isMax = name === 'stablehlo.maximum'
  if (!isPlain || (!isMax && name !== 'stablehlo.minimum')) {
    throw new Malformed(op.line, `${op.name}: expected a maximum or minimum without padding or base dilation`)
  }
  const params = {
    size: numbers(op, 'window_dimensions'),
    strides: numbers(op, 'window_strides'),
    dilation: numbers(op, 'window_dilations'),
  }
  const y = apply(isMax ? p.windowMaxP : p.windowMinP, [x!], params)
  return [apply(isMax ? p.maxP : p.minP, [y, init!], null)]
}

/** Stable, by the region's comparator. */
const sort: Handler = (op, ins, runner) => {
  const { shape } = ins[0]!
  const axis = number(op, 'dimension')
  if (axis !== shape.length - 1) throw new Malformed(op.line, `${op.name}: expected the last axis, got ${axis}`)
  const n = shape[axis]!
  const outs = ins.map((x) => x.data.slice())
  const isLess = (i: number, j: number): boolean => {
    const pair = ins.flatMap((x) => [i, j].map((k) => new NdArray(x.dtype, [], x.data.slice(k, k + 1))))
    return runner.region(op.regions[0]!, pair)[0]!.item() === true
  }
  for (let start = 0; n > 0 && start < sizeOf(shape); start += n) {
    const order = Array.from({ length: n }, (_, i) => start + i)
    order.sort((i, j) => (isLess(i, j) ? -1 : isLess(j, i) ? 1 : 0))
    order.forEach((from, to) => outs.forEach((data, k) => (data[start + to] = ins[k]!.data[from]!)))
  }
  return outs.map((data, k) => new NdArray(ins[k]!.dtype, shape, data))
}

const startsOf = (x: NdArray, starts: readonly NdArray[], sizes: readonly number[]): readonly number[] =>
  starts.map((s, d) => Math.max(0, Math.min(Number(s.item()), x.shape[d]! - sizes[d]!)))

const dynamicSlice: Handler = (op, [x, ...starts]) => {
  const sizes = numbers(op, 'slice_sizes')
  const start = startsOf(x!, starts, sizes)
  const limit = start.map((s, d) => s + sizes[d]!)
  return [apply(p.sliceP, [x!], { start, limit, strides: start.map(() => 1) })]
}

const dynamicUpdateSlice: Handler = (_, [x, update, ...starts]) => {
  const low = startsOf(x!, starts, update!.shape)
  const high = low.map((l, d) => x!.shape[d]! - l - update!.shape[d]!)
  const interior = low.map(() => 0)
  const around = (v: NdArray): NdArray => apply(p.padP, [v, scalar(0, v.dtype)], { low, high, interior })
  const inside = new NdArray('bool', update!.shape, new Uint8Array(update!.size).fill(1))
  return [apply(p.selectP, [around(inside), around(update!), x!], null)]
}

const gather: Handler = (op, ins) => {
  const dims = fields(op, 'dimension_numbers')
  checkVectorDim(op, ins[1]!, dims('index_vector_dim'))
  const params = {
    offsetDims: dims('offset_dims'),
    collapsedSliceDims: dims('collapsed_slice_dims'),
    startIndexMap: dims('start_index_map'),
    operandBatchingDims: [],
    startIndicesBatchingDims: [],
    sliceSizes: numbers(op, 'slice_sizes'),
    mode: 'clip',
    fillValue: null,
  }
  return [apply(p.gatherP, ins, params)]
}

const MERGES: Readonly<Record<string, Merge>> = {
  'stablehlo.add': 'add',
  'stablehlo.multiply': 'mul',
  'stablehlo.minimum': 'min',
  'stablehlo.maximum': 'max',
}
const SCATTERS: { readonly [M in Merge]: unknown } = {
  set: p.scatterP,
  add: p.scatterAddP,
  mul: p.scatterMulP,
  min: p.scatterMinP,
  max: p.scatterMaxP,
}

const scatter: Handler = (op, ins) => {
  const [region] = op.regions
  const merge = isSecond(region!) ? 'set' : MERGES[plainOperation(region!) ?? '']
  if (merge === undefined)
    throw new Malformed(op.line, `${op.name}: expected a region that sets, adds, multiplies or takes an extreme`)
  const dims = fields(op, 'scatter_dimension_numbers')
  checkVectorDim(op, ins[1]!, dims('index_vector_dim'))
  const collapsed = dims('inserted_window_dims')
  const windows = dims('update_window_dims')
  const kept = ins[0]!.shape.map((_, d) => d).filter((d) => !collapsed.includes(d))
  const params = {
    offsetDims: windows,
    collapsedSliceDims: collapsed,
    startIndexMap: dims('scatter_dims_to_operand_dims'),
    operandBatchingDims: [],
    startIndicesBatchingDims: [],
    sliceSizes: ins[0]!.shape.map((_, d) => {
      const w = windows[kept.indexOf(d)]
      return collapsed.includes(d) || w === undefined ? 1 : (ins[2]!.shape[w] ?? 1)
    }),
    mode: 'fill',
    isUnique: word(op, 'unique_indices') === 'true',
  }
  return [apply(SCATTERS[merge], ins, params)]
}

const checkVectorDim = (op: Op, indices: NdArray, at: readonly number[]): void => {
  if (at[0] !== indices.shape.length - 1) {
    throw new Malformed(op.line, `${op.name}: expected index_vector_dim to be the last axis, got ${showShape(at)}`)
  }
}

const convolution: Handler = (op, ins) => {
  const dims = fields(op, 'dimension_numbers')
  const params = {
    windowStrides: numbers(op, 'window_strides'),
    padding: pairs(op, 'padding'),
    lhsDilation: numbers(op, 'lhs_dilation'),
    rhsDilation: numbers(op, 'rhs_dilation'),
    dimensionNumbers: { lhs: dims('lhs'), rhs: dims('rhs'), out: dims('out') },
    featureGroupCount: number(op, 'feature_group_count'),
    batchGroupCount: number(op, 'batch_group_count'),
  }
  return [apply(p.convGeneralDilatedP, ins, params)]
}

const dotGeneral: Handler = (op, ins) => {
  const dims = fields(op, 'dot_dimension_numbers')
  const params = {
    contract: [dims('lhs_contracting_dimensions'), dims('rhs_contracting_dimensions')],
    batch: [dims('lhs_batching_dimensions'), dims('rhs_batching_dimensions')],
  }
  return [apply(p.dotGeneralP, ins, params)]
}

const loop: Handler = (op, ins, runner) => {
  const [condition, body] = op.regions
  let carry = ins
  while (runner.region(condition!, carry)[0]!.item() === true) carry = runner.region(body!, carry)
  return carry
}

const choose: Handler = (op, [index], runner, env) => {
  const at = Number(index!.item())
  const { length } = op.regions
  return runner.region(op.regions[at >= 0 && at < length ? at : length - 1]!, [], env)
}

const only =
  (f: (op: Op, x: NdArray) => NdArray): Handler =>
  (op, [x]) => {
    if (x === undefined) throw new Malformed(op.line, `${op.name}: expected an operand`)
    return [f(op, x)]
  }

const OTHERS: Readonly<Record<string, Handler>> = {
  constant: (op) => {
    const value = op.attributes.get('value')
    if (value?.tag !== 'constant') throw new Malformed(op.line, `${op.name}: expected a value`)
    return [constantArray(value.constant, op.line)]
  },
  iota: (op) => {
    const [{ shape, dtype }] = op.outTypes as readonly [NdArray]
    return [apply(p.iotaP, [], { shape, dtype, axis: number(op, 'iota_dimension') })]
  },
  compare,
  convert: only((op, x) => apply(p.convertP, [x], { dtype: op.outTypes[0]!.dtype, weakType: false })),
  bitcast_convert: bitcast,
  reduce_precision: only((op, x) =>
    apply(p.reducePrecisionP, [x], {
      exponentBits: number(op, 'exponent_bits'),
      mantissaBits: number(op, 'mantissa_bits'),
    }),
  ),
  optimization_barrier: only((_, x) => x),
  broadcast_in_dim: only((op, x) =>
    apply(p.broadcastInDimP, [x], { shape: op.outTypes[0]!.shape, dims: numbers(op, 'broadcast_dimensions') }),
  ),
  reshape: only((op, x) => apply(p.reshapeP, [x], { shape: op.outTypes[0]!.shape })),
  transpose: only((op, x) => apply(p.transposeP, [x], { permutation: numbers(op, 'permutation') })),
  reverse: only((op, x) => apply(p.revP, [x], { axes: numbers(op, 'dimensions') })),
  slice: only((op, x) =>
    apply(p.sliceP, [x], {
      start: numbers(op, 'start_indices'),
      limit: numbers(op, 'limit_indices'),
      strides: numbers(op, 'strides'),
    }),
  ),
  pad: (op, ins) => [
    apply(p.padP, ins, {
      low: numbers(op, 'edge_padding_low'),
      high: numbers(op, 'edge_padding_high'),
      interior: numbers(op, 'interior_padding'),
    }),
  ],
  concatenate: (op, ins) => [apply(p.concatenateP, ins, { axis: number(op, 'dimension') })],
  dynamic_slice: dynamicSlice,
  dynamic_update_slice: dynamicUpdateSlice,
  dot_general: dotGeneral,
  convolution,
  reduce,
  reduce_window: reduceWindow,
  gather,
  scatter,
  sort,
  while: loop,
  case: choose,
}

/** Every operation that is read, by its full name. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...Object.entries(ELEMENTWISE).map(([name, prim]): [string, Handler] => [
    `stablehlo.${name}`,
    (_, ins) => [apply(prim, ins, null)],
  ]),
  ...Object.entries(OTHERS).map(([name, handler]): [string, Handler] => [`stablehlo.${name}`, handler]),
  ['func.call', (op, ins, runner) => runner.call(word(op, 'callee'), ins)],
])
