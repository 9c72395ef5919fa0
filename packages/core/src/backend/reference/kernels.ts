/** Loops, contractions, scatters and sorts of the reference backend, each as plain as its definition. */
import type { KernelDType, TypedArray } from '../../dtype.ts'
import { allocate, isFloating } from '../../dtype.ts'
import { sizeOf } from '../../shape.ts'
import type {
  ContractKernel,
  HostKernel,
  Kernel,
  LoopKernel,
  Merge,
  ScatterKernel,
  SortKernel,
} from '../../kernel/kernel.ts'
import { BLOCK } from './blocks.ts'
import { prepare, runSteps } from './evaluate.ts'
import { compileReduce } from './reduce.ts'
import { compileBranch, compileRepeat, compileWhile, type Run } from './structured.ts'
import { scalarBinary } from './scalars.ts'
import { walk } from './walk.ts'

export type { Run } from './structured.ts'

export const compileKernel = (k: Kernel, fusedMulAdd: boolean): Run => {
  switch (k.tag) {
    case 'loop':
      return compileLoop(k, fusedMulAdd)
    case 'reduce':
      return compileReduce(k, fusedMulAdd)
    case 'contract':
      return compileContract(k)
    case 'scatter':
      return compileScatter(k, fusedMulAdd)
    case 'sort':
      return compileSort(k)
    case 'host':
      return compileHost(k)
    case 'rows':
      return compileAll(k.body, fusedMulAdd)
    case 'repeat':
      return compileRepeat(k, compileAll(k.body, fusedMulAdd))
    case 'while':
      return compileWhile(k, compileAll(k.condition, fusedMulAdd), compileAll(k.body, fusedMulAdd))
    case 'branch':
      return compileBranch(
        k,
        k.branches.map((b) => compileAll(b, fusedMulAdd)),
      )
  }
}

const compileAll = (kernels: readonly Kernel[], fusedMulAdd: boolean): Run => {
  const runs = kernels.map((k) => compileKernel(k, fusedMulAdd))
  return (memory) => {
    for (const run of runs) run(memory)
  }
}

const compileLoop = (k: LoopKernel, fusedMulAdd: boolean): Run => {
  const points = sizeOf(k.extents)
  const roots = k.stores.map((s) => s.value)
  const { steps, results } = prepare(roots, k.extents, fusedMulAdd)
  const buffers = k.stores.map((s) => s.buffer)
  const writes = k.stores.map((s) => walk('store', s.value.dtype, k.extents, s.access))
  return (memory) => {
    for (let p = 0; p < points; p += BLOCK) {
      const n = Math.min(BLOCK, points - p)
      runSteps(steps, memory, p, n)
      for (let i = 0; i < writes.length; i++) writes[i]!(memory[buffers[i]!]!, results[i]!, p, n)
    }
  }
}

/** Floating products are added in float64 and rounded once: every other backend is measured against this. */
const compileContract = (k: ContractKernel): Run => {
  const { m, n, k: depth } = k
  const rank = k.batch.length
  const batches = sizeOf(k.batch)
  const integer = !isFloating(k.dtype)
  const [am, ak] = [k.a.access.strides[rank]!, k.a.access.strides[rank + 1]!]
  const [bk, bn] = [k.b.access.strides[rank]!, k.b.access.strides[rank + 1]!]
  const [cm, cn] = [k.c.access.strides[rank]!, k.c.access.strides[rank + 1]!]
  const operandsOf = [k.a, k.b, k.c]
  return (memory) => {
    const a = memory[k.a.buffer]!
    const b = memory[k.b.buffer]!
    const c = memory[k.c.buffer]!
    const sums = integer ? new Int32Array(n) : new Float64Array(n)
    for (let p = 0; p < batches; p++) {
      const [a0, b0, c0] = operandsOf.map(({ access }) => {
        let address = access.offset
        let rest = p
        for (let d = rank - 1; d >= 0; d--) {
          const i = rest % k.batch[d]!
          rest = (rest - i) / k.batch[d]!
          address += i * access.strides[d]!
        }
        return address
      }) as [number, number, number] // one address per operand
      for (let i = 0; i < m; i++) {
        sums.fill(0)
        for (let l = 0; l < depth; l++) {
          const x = a[a0 + i * am + l * ak]!
          const from = b0 + l * bk
          if (integer) for (let j = 0; j < n; j++) sums[j]! += Math.imul(x, b[from + j * bn]!)
          else for (let j = 0; j < n; j++) sums[j]! += x * b[from + j * bn]!
        }
        const to = c0 + i * cm
        for (let j = 0; j < n; j++) c[to + j * cn] = sums[j]!
      }
    }
  }
}

const merger = (merge: Merge, dtype: KernelDType): ((old: number, x: number) => number) => {
  switch (merge) {
    case 'set':
      return (_old, x) => x
    case 'add':
    case 'mul':
    case 'min':
    case 'max':
      return scalarBinary(merge, dtype)
  }
}

const compileScatter = (k: ScatterKernel, fusedMulAdd: boolean): Run => {
  const points = sizeOf(k.extents)
  const { steps, results } = prepare([k.address, k.guard, k.value], k.extents, fusedMulAdd)
  const [address, guard, value] = results as [TypedArray, TypedArray, TypedArray] // one per root
  const merge = merger(k.merge, k.value.dtype)
  return (memory) => {
    const to = memory[k.buffer]!
    for (let p = 0; p < points; p += BLOCK) {
      const n = Math.min(BLOCK, points - p)
      runSteps(steps, memory, p, n)
      for (let i = 0; i < n; i++) {
        const at = address[i]!
        if (guard[i] !== 0 && at >= 0 && at < to.length) to[at] = merge(to[at]!, value[i]!)
      }
    }
  }
}

const compileSort = (k: SortKernel): Run => {
  const { rows, length } = k
  return (memory) => {
    const froms = k.from.map((b) => memory[b]!)
    const tos = k.to.map((b) => memory[b]!)
    const keys = froms.slice(0, k.keys)
    const order = new Uint32Array(length)
    const sorted = froms.map((_, o) => allocateLike(froms[o]!, length))
    for (let row = 0; row < rows; row++) {
      const start = row * length
      for (let i = 0; i < length; i++) order[i] = start + i
      order.sort((i, j) => {
        for (const key of keys) {
          const x = key[i]!
          const y = key[j]!
          if (x < y) return -1
          if (x > y) return 1
          // Equal, or at least one NaN, which goes last.
          const nans = Number(Number.isNaN(x)) - Number(Number.isNaN(y))
          if (nans !== 0) return nans
        }
        return i - j
      })
      // All operands are gathered before any is written: a result may lie where an operand was.
      froms.forEach((from, o) => {
        for (let i = 0; i < length; i++) sorted[o]![i] = from[order[i]!]!
      })
      tos.forEach((to, o) => {
        to.set(sorted[o]!, start)
      })
    }
  }
}

const compileHost =
  ({ name, call, from, to }: HostKernel): Run =>
  (memory) => {
    const ys = call(from.map((b) => memory[b]!.slice()))
    to.forEach((b, i) => {
      const place = memory[b]!
      const y = ys[i]
      if (y?.constructor !== place.constructor || y.length !== place.length) {
        throw new Error(
          `internal: ${name}: result ${i} must be ${place.constructor.name}[${place.length}], got ${y === undefined ? 'none' : `${y.constructor.name}[${y.length}]`}`,
        )
      }
      place.set(y)
    })
  }

const allocateLike = (x: TypedArray, elements: number): TypedArray =>
  x instanceof Uint8Array ? allocate('bool', elements) : new (x.constructor as new (n: number) => TypedArray)(elements)
