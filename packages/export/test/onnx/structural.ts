/** What ONNX's operations on whole arrays compute, in plain JavaScript. */
import { sizeOf, type Shape } from '@pullback/core'
import { ELEMENT, type Attribute, type Attributes, type ElementType } from '../../src/onnx/model.ts'
import { halfBits, halfNumber } from '@pullback/core'
import {
  broadcastShape,
  broadcastTo,
  elementAt,
  moved,
  numbers,
  positionsOf,
  rounded,
  type Arr,
  type Element,
} from './tensor.ts'

const wanted = (attributes: Attributes, name: string): Attribute => {
  const a = attributes[name]
  if (a === undefined) throw new Error(`attribute ${name} is missing`)
  return a
}

export const intOf = (attributes: Attributes, name: string): number => {
  const a = wanted(attributes, name)
  if (a.tag !== 'int') throw new Error(`attribute ${name} is no int`)
  return a.value
}

export const intsOf = (attributes: Attributes, name: string): readonly number[] => {
  const a = wanted(attributes, name)
  if (a.tag !== 'ints') throw new Error(`attribute ${name} is no list of ints`)
  return a.value
}

const typed = (type: ElementType, shape: Shape, data: readonly Element[]): Arr => ({ type, shape, data })

/** Only what every engine defines: a float that an integer holds. */
const converted = (x: Element, from: ElementType, to: ElementType): Element => {
  if (to === 'bool') return Number(Number(x) !== 0)
  if (to === 'float16' || to === 'bfloat16') return halfNumber(halfBits(Math.fround(Number(x)), to), to)
  if (to === 'float32' || to === 'float64') return rounded(to, x)
  const whole = typeof x === 'bigint' ? x : BigInt(Math.trunc(x))
  const bits = to === 'int64' || to === 'int32' ? Number(to.slice(3)) : Number(/\d+/.exec(to)![0])
  const kept = to.startsWith('u') ? BigInt.asUintN(bits, whole) : BigInt.asIntN(bits, whole)
  if (from.startsWith('float') && kept !== whole) throw new Error(`${String(x)} does not fit ${to}`)
  return to === 'int64' ? kept : Number(kept)
}

const cast = (x: Arr, attributes: Attributes): Arr => {
  const code = intOf(attributes, 'to')
  const type = (Object.keys(ELEMENT) as ElementType[]).find((t) => ELEMENT[t] === code)!
  return typed(
    type,
    x.shape,
    x.data.map((v) => converted(v, x.type, type)),
  )
}

const slice = (x: Arr, [starts, ends, axes, steps]: readonly (readonly number[])[]): Arr => {
  const from = x.shape.map(() => 0)
  const by = x.shape.map(() => 1)
  const shape = [...x.shape]
  axes!.forEach((d, i) => {
    const [n, step] = [x.shape[d]!, steps![i]!]
    const absolute = (v: number): number => (v < 0 ? v + n : v)
    const low = step > 0 ? 0 : -1
    const start = Math.min(Math.max(absolute(starts![i]!), 0), step > 0 ? n : n - 1)
    const end = Math.min(Math.max(absolute(ends![i]!), low), n)
    from[d] = start
    by[d] = step
    shape[d] = Math.max(0, Math.ceil((end - start) / step))
  })
  return moved(x, shape, (at) => at.map((k, d) => from[d]! + k * by[d]!))
}

const pad = (x: Arr, amounts: readonly number[], value: Arr): Arr => {
  if (amounts.some((n) => n < 0)) throw new Error('a negative amount of padding')
  if (value.type !== x.type) throw new Error(`Pad of ${x.type} by ${value.type}`)
  const rank = x.shape.length
  const shape = x.shape.map((n, d) => amounts[d]! + n + amounts[rank + d]!)
  const data = Array.from(positionsOf(shape), (at) => {
    const own = at.map((k, d) => k - amounts[d]!)
    return own.every((k, d) => k >= 0 && k < x.shape[d]!) ? elementAt(x, own) : value.data[0]!
  })
  return typed(x.type, shape, data)
}

const concat = (xs: readonly Arr[], axis: number): Arr => {
  const [first] = xs
  if (xs.some((x) => x.type !== first!.type)) throw new Error('Concat of several types')
  const total = xs.reduce((n, x) => n + x.shape[axis]!, 0)
  const shape = first!.shape.map((n, d) => (d === axis ? total : n))
  const data = Array.from(positionsOf(shape), (at) => {
    let k = at[axis]!
    const x = xs.find((v) => {
      if (k < v.shape[axis]!) return true
      k -= v.shape[axis]!
      return false
    })
    return elementAt(
      x!,
      at.map((i, d) => (d === axis ? k : i)),
    )
  })
  return typed(first!.type, shape, data)
}

const gather = (x: Arr, positions: Arr, axis: number): Arr => {
  const rank = positions.shape.length
  const shape = [...x.shape.slice(0, axis), ...positions.shape, ...x.shape.slice(axis + 1)]
  return moved(x, shape, (at) => [
    ...at.slice(0, axis),
    Number(elementAt(positions, at.slice(axis, axis + rank))),
    ...at.slice(axis + rank),
  ])
}

const scatter = (x: Arr, positions: Arr, updates: Arr, attributes: Attributes): Arr => {
  const how = attributes['reduction']
  if (intOf(attributes, 'axis') !== 0 || x.shape.length !== 1 || how?.tag !== 'string')
    throw new Error('ScatterElements')
  const data = [...x.data]
  positions.data.forEach((p, i) => {
    const at = Number(p)
    if (!(at >= 0 && at < data.length)) throw new Error(`ScatterElements at ${at} of ${data.length}`)
    const [a, b] = [data[at]!, updates.data[i]!]
    data[at] = how.value === 'none' ? b : rounded(x.type, merged(x.type, how.value, a, b))
  })
  return typed(x.type, x.shape, data)
}

const merged = (type: ElementType, how: string, a: Element, b: Element): Element => {
  const pair = (f: (x: number, y: number) => number, g: (x: bigint, y: bigint) => bigint): Element =>
    typeof a === 'bigint' && typeof b === 'bigint' ? g(a, b) : f(Number(a), Number(b))
  switch (how) {
    case 'add':
      return pair(
        (x, y) => x + y,
        (x, y) => x + y,
      )
    case 'mul':
      if (type === 'int32') return BigInt(a) * BigInt(b)
      return pair(
        (x, y) => x * y,
        (x, y) => x * y,
      )
    // NaN is passed over, as onnxruntime does.
    case 'min':
      return b < a ? b : a
    case 'max':
      return b > a ? b : a
    default:
      throw new Error(`reduction ${how}`)
  }
}

const reduce = (op: string, x: Arr, axes: readonly number[]): Arr => {
  if (axes.length === 0) throw new Error(`${op} over no axes means all`)
  if (op === 'ReduceProd' && x.type.startsWith('int')) throw new Error('onnxruntime saturates products of integers')
  const shape = x.shape.filter((_, d) => !axes.includes(d))
  const groups = new Map<string, Element[]>()
  for (const at of positionsOf(x.shape)) {
    const key = at.filter((_, d) => !axes.includes(d)).join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [elementAt(x, at)])
    else group.push(elementAt(x, at))
  }
  const how = op === 'ReduceSum' ? 'add' : op === 'ReduceProd' ? 'mul' : op === 'ReduceMax' ? 'max' : 'min'
  const combine = (xs: readonly Element[]): Element => {
    // Numbers in float64, rounded once; extremes pass over NaN, as onnxruntime does in float32.
    if (how === 'add' || how === 'mul') {
      return typeof xs[0] === 'bigint'
        ? xs.reduce((a, b) => merged(x.type, how, a, b))
        : xs.reduce<number>((a, b) => (how === 'add' ? a + Number(b) : a * Number(b)), how === 'add' ? 0 : 1)
    }
    return xs.reduce((a, b) => (Number.isNaN(a) ? b : merged(x.type, how, a, b)))
  }
  return typed(
    x.type,
    shape,
    Array.from(positionsOf(shape), (at) => rounded(x.type, combine(groups.get(at.join())!))),
  )
}

/** Rows along an axis: of each the elements, and the positions of the rest. */
const rowsAlong = (x: Arr, axis: number, f: (row: readonly Element[]) => readonly Element[]): Arr => {
  const out = new Array<Element>(x.data.length)
  const strides = x.shape.map((_, d) => sizeOf(x.shape.slice(d + 1)))
  for (const at of positionsOf(x.shape.map((n, d) => (d === axis ? 1 : n)))) {
    const start = at.reduce((sum, k, d) => sum + k * strides[d]!, 0)
    const places = Array.from({ length: x.shape[axis]! }, (_, k) => start + k * strides[axis]!)
    f(places.map((i) => x.data[i]!)).forEach((v, k) => (out[places[k]!] = v))
  }
  return typed(x.type, x.shape, out)
}

const position = (op: string, x: Arr, axis: number): Arr => {
  const first = (row: readonly Element[]): number =>
    row.reduce<number>((best, v, i) => ((op === 'ArgMax' ? v > row[best]! : v < row[best]!) ? i : best), 0)
  const found = rowsAlong(x, axis, (row) => row.map(() => first(row)))
  const shape = x.shape.filter((_, d) => d !== axis)
  const at0 = moved(found, shape, (at) => [...at.slice(0, axis), 0, ...at.slice(axis)])
  return typed(
    'int64',
    shape,
    at0.data.map((v) => BigInt(v)),
  )
}

/** The smallest first, of equal ones that with the lower position. */
const smallest = (x: Arr, axis: number): readonly Arr[] => {
  if (axis !== x.shape.length - 1) throw new Error('TopK along another axis than the last')
  if (x.data.some((v) => Number.isNaN(v))) throw new Error('TopK leaves the place of NaN open')
  const order = rowsAlong({ ...x, type: 'int64' }, axis, (row) =>
    row
      .map((_, i) => i)
      .sort((i, j) => (row[i]! < row[j]! ? -1 : row[i]! > row[j]! ? 1 : i - j))
      .map(BigInt),
  )
  const values = rowsAlong(x, axis, (row) => [...row].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
  return [values, order]
}

const matMul = (x: Arr, y: Arr): Arr => {
  const [m, k] = [x.shape[x.shape.length - 2]!, x.shape[x.shape.length - 1]!]
  const n = y.shape[y.shape.length - 1]!
  if (x.type !== y.type || y.shape[y.shape.length - 2] !== k) throw new Error('MatMul')
  const batch = broadcastShape([x.shape.slice(0, -2), y.shape.slice(0, -2)].map((s) => (s.length === 0 ? [1] : s)))
  const lead = x.shape.length === 2 && y.shape.length === 2 ? [] : batch
  const [a, b] = [broadcastTo(x, [...lead, m, k]), broadcastTo(y, [...lead, k, n])]
  const shape = [...lead, m, n]
  const data = Array.from(positionsOf(shape), (at) => {
    const outer = at.slice(0, -2)
    const [i, j] = at.slice(-2) as [number, number]
    let sum = 0
    let whole = 0n
    for (let l = 0; l < k; l++) {
      const [p, q] = [elementAt(a, [...outer, i, l]), elementAt(b, [...outer, l, j])]
      if (x.type.startsWith('int')) whole += BigInt(p) * BigInt(q)
      else sum += Number(p) * Number(q)
    }
    return rounded(x.type, x.type.startsWith('int') ? whole : sum)
  })
  return typed(x.type, shape, data)
}

const conv = (x: Arr, w: Arr, attributes: Attributes): Arr => {
  if (x.type !== 'float32' || w.type !== 'float32') throw new Error(`no engine has Conv of ${x.type}`)
  const [strides, dilations, pads] = ['strides', 'dilations', 'pads'].map((n) => intsOf(attributes, n))
  const group = intOf(attributes, 'group')
  const [spatial, kernel] = [x.shape.slice(2), w.shape.slice(2)]
  const [outs, inner] = [w.shape[0]!, w.shape[1]!]
  const counts = spatial.map((n, d) => {
    const room = n + pads![d]! + pads![spatial.length + d]! - (kernel[d]! - 1) * dilations![d]! - 1
    return Math.floor(room / strides![d]!) + 1
  })
  const shape = [x.shape[0]!, outs, ...counts]
  const data = Array.from(positionsOf(shape), ([n, o, ...at]) => {
    const first = Math.floor(o! / (outs / group)) * inner
    let sum = 0
    for (const [c, ...inside] of positionsOf([inner, ...kernel])) {
      const place = inside.map((k, d) => at[d]! * strides![d]! + k * dilations![d]! - pads![d]!)
      if (place.some((k, d) => k < 0 || k >= spatial[d]!)) continue
      sum += Number(elementAt(x, [n!, first + c!, ...place])) * Number(elementAt(w, [o!, c!, ...inside]))
    }
    return rounded('float32', sum)
  })
  return typed('float32', shape, data)
}

const reshaped = (x: Arr, shape: readonly number[]): Arr => {
  if (shape.includes(0) || sizeOf(shape) !== x.data.length)
    throw new Error(`Reshape of ${x.shape.join('x')} to ${shape.join('x')}`)
  return { ...x, shape }
}

/** The results of an operation that holds no graph. */
export const structural = (op: string, xs: readonly Arr[], a: Attributes): readonly Arr[] => {
  const [x, y, z] = xs as readonly [Arr, Arr, Arr]
  switch (op) {
    case 'Identity':
      return [x]
    case 'Cast':
      return [cast(x, a)]
    case 'Where': {
      if (x.type !== 'bool' || y.type !== z.type || y.type === 'bool')
        throw new Error(`Where of ${y.type} and ${z.type}`)
      const shape = broadcastShape(xs.map((v) => v.shape))
      const [c, p, q] = xs.map((v) => broadcastTo(v, shape).data)
      return [
        typed(
          y.type,
          shape,
          c!.map((v, i) => (v === 1 ? p![i]! : q![i]!)),
        ),
      ]
    }
    case 'Reshape':
      return [reshaped(x, numbers(y))]
    case 'Expand':
      return [broadcastTo(x, broadcastShape([x.shape, numbers(y)]))]
    case 'Transpose': {
      const order = intsOf(a, 'perm')
      return [
        moved(
          x,
          order.map((d) => x.shape[d]!),
          (at) => x.shape.map((_, d) => at[order.indexOf(d)]!),
        ),
      ]
    }
    case 'Slice':
      return [slice(x, xs.slice(1).map(numbers))]
    case 'Pad':
      return [pad(x, numbers(y), z)]
    case 'Concat':
      return [concat(xs, intOf(a, 'axis'))]
    case 'Gather':
      return [gather(x, y, intOf(a, 'axis'))]
    case 'GatherElements': {
      const axis = intOf(a, 'axis')
      return [moved(x, y.shape, (at) => at.map((k, d) => (d === axis ? Number(elementAt(y, at)) : k)))]
    }
    case 'ScatterElements':
      return [scatter(x, y, z, a)]
    case 'Range': {
      const [start, limit, step] = xs.map((v) => Number(v.data[0]))
      const n = Math.ceil((limit! - start!) / step!)
      return [
        typed(
          x.type,
          [n],
          Array.from({ length: n }, (_, i) => start! + i * step!),
        ),
      ]
    }
    case 'ReduceSum':
    case 'ReduceProd':
    case 'ReduceMax':
    case 'ReduceMin':
      return [reduce(op, x, numbers(y))]
    case 'ArgMax':
    case 'ArgMin':
      return [position(op, x, intOf(a, 'axis'))]
    case 'CumSum': {
      const sums = rowsAlong(x, Number(y.data[0]), (row) => {
        let total: Element = x.type === 'int64' ? 0n : 0
        return row.map((v) => (total = typeof total === 'bigint' ? total + BigInt(v) : total + Number(v)))
      })
      return [{ ...sums, data: sums.data.map((v) => rounded(x.type, v)) }]
    }
    case 'TopK':
      return smallest(x, intOf(a, 'axis'))
    case 'MatMul':
      return [matMul(x, y)]
    case 'Conv':
      return [conv(x, y, a)]
    default:
      throw new Error(`no operation ${op}`)
  }
}
