/** A second meaning of kernel programs, point by point and node by node: slow, but with nothing to get wrong. */
import { allocate, bytesOf, isFloating, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import type { Access, Expr } from '../../../src/kernel/expr.ts'
import type { Kernel, KernelProgram } from '../../../src/kernel/kernel.ts'

const points = (extents: readonly number[]): number[][] =>
  extents.reduce<number[][]>((all, n) => all.flatMap((p) => Array.from({ length: n }, (_, i) => [...p, i])), [[]])

const at = (a: Access, point: readonly number[]): number =>
  point.reduce((address, i, d) => address + i * a.strides[d]!, a.offset)

/** What a value becomes by being stored as `dtype` and read back. */
const as = (dtype: KernelDType, x: number): number => {
  const cell = allocate(dtype, 1)
  cell[0] = x
  return cell[0]!
}

const saturate = (x: number, low: number, high: number): number =>
  Number.isNaN(x) ? 0 : Math.min(high, Math.max(low, Math.trunc(x)))

const bits = (x: number, from: KernelDType, to: KernelDType): number => {
  const view = new DataView(new ArrayBuffer(4))
  if (from === 'float32') view.setFloat32(0, x)
  else view.setInt32(0, x)
  return to === 'float32' ? view.getFloat32(0) : to === 'int32' ? view.getInt32(0) : view.getUint32(0)
}

const unaryOf = (e: Expr & { tag: 'unary' }, x: number): number => {
  const bias = e.dtype === 'float32' ? 127 : 1023
  switch (e.op) {
    case 'neg':
      return -x
    case 'abs':
      return Math.abs(x)
    case 'sqrt':
      return Math.sqrt(x)
    case 'floor':
      return Math.floor(x)
    case 'ceil':
      return Math.ceil(x)
    case 'trunc':
      return Math.trunc(x)
    case 'nearest': {
      const low = Math.floor(x)
      if (x - low === 0.5) return low % 2 === 0 ? (low === 0 && x < 0 ? -0 : low) : low + 1 === 0 ? -0 : low + 1
      return x - low < 0.5
        ? Object.is(x, -0)
          ? x
          : low
        : low + 1 === 0 && x < 0
          ? -0
          : Number.isNaN(x - low)
            ? x
            : low + 1
    }
    case 'not':
      return e.dtype === 'bool' ? 1 - x : ~x
    case 'exponent': {
      const a = Math.abs(x)
      if (!(a < Infinity)) return bias + 1
      let n = bias
      while (n >= 1 - bias && a < 2 ** n) n--
      return n
    }
    case 'pow2':
      return Number.isNaN(x) ? 1 : x <= -bias ? 0 : x > bias ? Infinity : 2 ** x
  }
}

const binaryOf = (e: Expr & { tag: 'binary' }, x: number, y: number): number => {
  const big = (f: (a: bigint, b: bigint) => bigint): number => Number(BigInt.asUintN(32, f(BigInt(x), BigInt(y))))
  const float = isFloating(e.dtype)
  switch (e.op) {
    case 'add':
      return x + y
    case 'sub':
      return x - y
    case 'mul':
      return float ? x * y : big((a, b) => a * b)
    case 'div':
      return float ? x / y : y === 0 ? -1 : big((a, b) => a / b)
    case 'rem':
      return float ? x % y : y === 0 ? x : big((a, b) => a % b)
    case 'min':
      return Math.min(x, y)
    case 'max':
      return Math.max(x, y)
    case 'and':
      return x & y
    case 'or':
      return x | y
    case 'xor':
      return x ^ y
    case 'shiftLeft':
      return y < 0 || y > 31 ? 0 : x * 2 ** y
    case 'shiftRight':
      return Math.floor(x / 2 ** (y < 0 || y > 31 ? 32 : y))
  }
}

/** Output words of Threefry-2x32-20 in exact integers. */
const threefry = (k0: number, k1: number, x0: number, x1: number): readonly [number, number] => {
  const u = (x: bigint): bigint => BigInt.asUintN(32, x)
  const keys = [BigInt(k0), BigInt(k1), BigInt(k0) ^ BigInt(k1) ^ 0x1bd11bdan]
  let a = u(BigInt(x0) + keys[0]!)
  let b = u(BigInt(x1) + keys[1]!)
  for (let round = 0; round < 20; round++) {
    const r = BigInt([13, 15, 26, 6, 17, 29, 16, 24][round % 8]!)
    a = u(a + b)
    b = u((b << r) | (b >> (32n - r))) ^ a
    if (round % 4 === 3) {
      const s = (round + 1) / 4
      a = u(a + keys[s % 3]!)
      b = u(b + keys[(s + 1) % 3]! + BigInt(s))
    }
  }
  return [Number(a), Number(b)]
}

const evaluate = (
  root: Expr,
  point: readonly number[],
  memory: readonly TypedArray[],
  accumulated: readonly number[],
): number => {
  const known = new Map<Expr, number>()
  const go = (e: Expr): number => {
    const old = known.get(e)
    if (old !== undefined) return old
    const x = as(e.dtype, raw(e))
    known.set(e, x)
    return x
  }
  const raw = (e: Expr): number => {
    switch (e.tag) {
      case 'const':
        return e.value
      case 'index':
        return point[e.dim]!
      case 'load':
        return memory[e.buffer]![at(e.access, point)]!
      case 'loadAt': {
        const from = memory[e.buffer]!
        return from[Math.max(0, Math.min(from.length - 1, go(e.address)))]!
      }
      case 'acc':
        return accumulated[e.index]!
      case 'unary':
        return unaryOf(e, go(e.x))
      case 'binary':
        return binaryOf(e, go(e.x), go(e.y))
      case 'mulAdd':
        return as(e.dtype, go(e.x) * go(e.y)) + go(e.z)
      case 'compare': {
        const [x, y] = [go(e.x), go(e.y)]
        return Number({ eq: x === y, ne: x !== y, lt: x < y, le: x <= y, gt: x > y, ge: x >= y }[e.op])
      }
      case 'select':
        return go(e.cond) === 1 ? go(e.x) : go(e.y)
      case 'rare':
        return go(e.cond) === 1 ? evaluate(e.f.body, point, memory, [go(e.x)]) : go(e.y)
      case 'convert': {
        const x = go(e.x)
        if (e.dtype === 'bool') return x === 0 ? 0 : 1
        if (!isFloating(e.x.dtype) || isFloating(e.dtype)) return x
        const size = 2 ** (8 * bytesOf(e.dtype))
        return e.dtype.startsWith('u') ? saturate(x, 0, size - 1) : saturate(x, -size / 2, size / 2 - 1)
      }
      case 'bitcast':
        return bits(go(e.x), e.x.dtype, e.dtype)
      case 'threefry':
        return threefry(go(e.key0), go(e.key1), go(e.x0), go(e.x1))[e.word]
    }
  }
  return go(root)
}

const wrap = (dtype: KernelDType, x: bigint): number =>
  dtype === 'int32' ? Number(BigInt.asIntN(32, x)) : Number(BigInt.asUintN(32, x))

const combine = (how: string, dtype: KernelDType, xs: readonly number[]): number => {
  const integer = dtype === 'int32' || dtype === 'uint32'
  const extreme = (m: number): number => {
    const nan = xs.findIndex((x) => Number.isNaN(x))
    return Math.max(0, nan === -1 ? xs.findIndex((x) => x === m) : nan)
  }
  const [low, high] =
    dtype === 'int32' ? [-(2 ** 31), 2 ** 31 - 1] : dtype === 'uint32' ? [0, 2 ** 32 - 1] : [-Infinity, Infinity]
  switch (how) {
    case 'sum':
      return integer
        ? wrap(
            dtype,
            xs.reduce((s, x) => s + BigInt(x), 0n),
          )
        : xs.reduce((s, x) => s + x, 0)
    case 'prod':
      return integer
        ? wrap(
            dtype,
            xs.reduce((s, x) => s * BigInt(x), 1n),
          )
        : xs.reduce((s, x) => s * x, 1)
    case 'max':
      return Math.max(low, ...xs)
    case 'min':
      return Math.min(high, ...xs)
    case 'and':
      return Number(xs.every((x) => x === 1))
    case 'or':
      return Number(xs.some((x) => x === 1))
    case 'argmax':
      return extreme(Math.max(...xs))
    default:
      return extreme(Math.min(...xs))
  }
}

const order = (x: number, y: number): number =>
  Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(x)) - Number(Number.isNaN(y)) : x < y ? -1 : x > y ? 1 : 0

const runKernel = (k: Kernel, memory: readonly TypedArray[]): void => {
  switch (k.tag) {
    case 'loop':
      for (const p of points(k.extents)) {
        const values = k.stores.map((s) => evaluate(s.value, p, memory, []))
        k.stores.forEach((s, i) => (memory[s.buffer]![at(s.access, p)] = values[i]!))
      }
      return
    case 'reduce':
      for (const p of points(k.extents)) {
        const accumulated = k.accumulators.map((a) => {
          const xs = points(k.reduced).map((r) => evaluate(a.value, [...p, ...r], memory, []))
          return as(a.combine.startsWith('arg') ? 'int32' : a.value.dtype, combine(a.combine, a.value.dtype, xs))
        })
        const values = k.stores.map((s) => evaluate(s.value, p, memory, accumulated))
        k.stores.forEach((s, i) => (memory[s.buffer]![at(s.access, p)] = values[i]!))
      }
      return
    case 'contract':
      for (const p of points([...k.batch, k.m, k.n])) {
        const batch = p.slice(0, -2)
        const [i, j] = p.slice(-2) as [number, number]
        const terms = Array.from({ length: k.k }, (_, l) => [
          memory[k.a.buffer]![at(k.a.access, [...batch, i, l])]!,
          memory[k.b.buffer]![at(k.b.access, [...batch, l, j])]!,
        ])
        memory[k.c.buffer]![at(k.c.access, p)] = isFloating(k.dtype)
          ? terms.reduce((s, [x, y]) => s + x! * y!, 0)
          : wrap(
              k.dtype,
              terms.reduce((s, [x, y]) => s + BigInt(x!) * BigInt(y!), 0n),
            )
      }
      return
    case 'scatter':
      for (const p of points(k.extents)) {
        const to = memory[k.buffer]!
        const a = evaluate(k.address, p, memory, [])
        if (evaluate(k.guard, p, memory, []) === 0 || a < 0 || a >= to.length) continue
        const x = evaluate(k.value, p, memory, [])
        const { dtype } = k.value
        const op = (o: 'add' | 'mul' | 'min' | 'max'): number =>
          binaryOf({ tag: 'binary', dtype, op: o, x: k.value, y: k.value }, to[a]!, x)
        to[a] = k.merge === 'set' ? x : op(k.merge)
      }
      return
    case 'sort':
      for (let row = 0; row < k.rows; row++) {
        const rows = k.from.map((b) => [...memory[b]!.subarray(row * k.length, (row + 1) * k.length)])
        const positions = Array.from({ length: k.length }, (_, i) => i).sort((i, j) => {
          for (const key of rows.slice(0, k.keys)) {
            const c = order(key[i]!, key[j]!)
            if (c !== 0) return c
          }
          return 0
        })
        k.to.forEach((b, o) => {
          memory[b]!.set(
            positions.map((i) => rows[o]![i]!),
            row * k.length,
          )
        })
      }
      return
    case 'host':
      k.call(k.from.map((b) => memory[b]!.slice())).forEach((y, i) => {
        memory[k.to[i]!]!.set(y)
      })
      return
    case 'rows':
      for (const inner of k.body) runKernel(inner, memory)
      return
    case 'repeat': {
      const passes = Array.from({ length: k.count }, (_, i) => (k.reverse ? k.count - 1 - i : i))
      for (const i of passes) {
        for (const c of k.reads) copyElements(memory, c.stacked, i * memory[c.slice]!.length, c.slice, 0)
        for (const inner of k.body) runKernel(inner, memory)
        for (const c of k.writes)
          copyElements(memory, c.slice, 0, c.stacked, i * memory[c.slice]!.length, memory[c.slice]!.length)
        for (const c of k.carries) copyElements(memory, c.from, 0, c.to, 0)
      }
      return
    }
    case 'while': {
      const holds = (): boolean => {
        for (const inner of k.condition) runKernel(inner, memory)
        return memory[k.predicate]![0] === 1
      }
      while (holds()) {
        for (const inner of k.body) runKernel(inner, memory)
        for (const c of k.carries) copyElements(memory, c.from, 0, c.to, 0)
      }
      return
    }
    case 'branch': {
      const i = memory[k.index]![0]!
      const last = k.branches.length - 1
      for (const inner of k.branches[i < 0 ? 0 : i > last ? last : i]!) runKernel(inner, memory)
      return
    }
  }
}

/** Element by element, from one place of a buffer to a place of another; as many as the target has unless said. */
const copyElements = (
  memory: readonly TypedArray[],
  from: number,
  fromAt: number,
  to: number,
  toAt: number,
  count: number = memory[to]!.length,
): void => {
  for (let j = 0; j < count; j++) memory[to]![toAt + j] = memory[from]![fromAt + j]!
}

/** The outputs of a program; shares memory with the inputs it was given. */
export const runNaively = (p: KernelProgram, inputs: readonly TypedArray[]): TypedArray[] => {
  const memory: TypedArray[] = p.buffers.map((b) => allocate(b.dtype, b.elements))
  p.inputs.forEach((b, i) => (memory[b] = inputs[i]!))
  for (const c of p.constants) memory[c.buffer] = c.data
  for (const k of p.kernels) runKernel(k, memory)
  return p.outputs.map((b) => memory[b]!)
}
