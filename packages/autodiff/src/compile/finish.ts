/** Last step of lowering: position numbers become index arithmetic, unused buffers go. */
import {
  buffersOf,
  expr,
  type BufferCopy,
  type Expr,
  type Kernel,
  type KernelProgram,
  type LoopKernel,
  type ReduceKernel,
  type SlicePair,
  type Store,
} from '@pullback/core'
import { POSITIONS } from '../lowering.ts'
import { positionOf } from './access.ts'

const mapKernel = (k: Kernel, onExpr: (e: Expr) => Expr, onBuffer: (b: number) => number): Kernel => {
  const store = (s: Store): Store => ({ buffer: onBuffer(s.buffer), access: s.access, value: onExpr(s.value) })
  const inside = (inner: Kernel): Kernel => mapKernel(inner, onExpr, onBuffer)
  const copy = (c: BufferCopy): BufferCopy => ({ from: onBuffer(c.from), to: onBuffer(c.to) })
  const slice = (c: SlicePair): SlicePair => ({ stacked: onBuffer(c.stacked), slice: onBuffer(c.slice) })
  const nest = (n: LoopKernel | ReduceKernel): LoopKernel | ReduceKernel => {
    const stores = n.stores.map(store)
    if (n.tag === 'loop') return { ...n, stores }
    return { ...n, accumulators: n.accumulators.map((a) => ({ ...a, value: onExpr(a.value) })), stores }
  }
  switch (k.tag) {
    case 'loop':
    case 'reduce':
      return nest(k)
    case 'rows':
      return { ...k, body: k.body.map(nest) }
    case 'contract':
      return {
        ...k,
        a: { ...k.a, buffer: onBuffer(k.a.buffer) },
        b: { ...k.b, buffer: onBuffer(k.b.buffer) },
        c: { ...k.c, buffer: onBuffer(k.c.buffer) },
      }
    case 'scatter':
      return {
        ...k,
        buffer: onBuffer(k.buffer),
        address: onExpr(k.address),
        guard: onExpr(k.guard),
        value: onExpr(k.value),
      }
    case 'sort':
    case 'host':
      return { ...k, from: k.from.map(onBuffer), to: k.to.map(onBuffer) }
    case 'repeat':
      return {
        ...k,
        reads: k.reads.map(slice),
        body: k.body.map(inside),
        writes: k.writes.map(slice),
        carries: k.carries.map(copy),
      }
    case 'while':
      return {
        ...k,
        condition: k.condition.map(inside),
        predicate: onBuffer(k.predicate),
        body: k.body.map(inside),
        carries: k.carries.map(copy),
      }
    case 'branch':
      return { ...k, index: onBuffer(k.index), branches: k.branches.map((b) => b.map(inside)) }
  }
}

export const finishKernels = (p: KernelProgram): KernelProgram => {
  const used = new Set<number>([...p.inputs, ...p.outputs])
  for (const k of p.kernels) {
    const { reads, writes } = buffersOf(k)
    for (const b of reads) if (b !== POSITIONS) used.add(b)
    for (const b of writes) used.add(b)
  }
  const to: number[] = []
  let count = 0
  for (let b = 0; b < p.buffers.length; b++) to.push(used.has(b) ? count++ : -1)
  const renamed = (b: number): number => to[b]!
  const finished = (node: Expr): Expr => {
    if (node.tag === 'load' && node.buffer === POSITIONS) return positionOf(node.access)
    if (node.tag !== 'load' && node.tag !== 'loadAt') return node
    const buffer = to[node.buffer]!
    return buffer === node.buffer ? node : { ...node, buffer }
  }
  return {
    buffers: p.buffers.filter((_, i) => used.has(i)),
    inputs: p.inputs.map(renamed),
    outputs: p.outputs.map(renamed),
    donated: p.donated,
    constants: p.constants.filter((c) => used.has(c.buffer)).map((c) => ({ ...c, buffer: renamed(c.buffer) })),
    kernels: p.kernels.map((k) => {
      const memo = new Map<Expr, Expr>()
      return mapKernel(k, (e) => expr.rewrite(e, finished, memo), renamed)
    }),
  }
}
