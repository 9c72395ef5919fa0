/** Emits the values of a kernel's expressions inside its loops: each once, as far out as it does not change. */
import { bytesOf } from '../../dtype.ts'
import type { RareFunction } from '../../kernel/expr.ts'
import type { FunctionBuilder } from './assembler.ts'
import { literalOperand, type Dag } from './dag.ts'
import type { EmitContext } from './context.ts'
import {
  emitBinary,
  emitBoundBy,
  emitCompare,
  emitMulAdd,
  emitSelect,
  emitShiftBy,
  emitUnary,
  pushConstant,
  pushIota,
  pushWord,
  type Width,
} from './lanes.ts'
import { emitConvert } from './lanesConvert.ts'
import { emitGather, emitLoad } from './lanesMemory.ts'
import type { Walk } from './nest.ts'
import { op, simd, V128 } from './opcodes.ts'
import { emitThreefry } from './threefry.ts'

/** One vector of points: how far along the vector loop it starts, and how many of its lanes are points. */
export interface Copy {
  readonly shift: number
  readonly active: number
}

/** What an expression's value depends on, given the loops of a kernel. */
export interface Levels {
  /** The innermost loop each value changes with; -1 for one that never changes. */
  readonly level: readonly number[]
  /** Whether it differs between lanes. */
  readonly varies: readonly boolean[]
}

/** `accLevel` and `accVaries` describe the finished accumulators that the stores of a reduction read. */
export const levelsOf = (dag: Dag, walk: Walk, vector: number, accLevel = -1, accVaries = false): Levels => {
  const level: number[] = []
  const varies: boolean[] = []
  for (const n of dag.nodes) {
    let l = -1
    let v = false
    if (n.e.tag === 'load') {
      const { strides } = n.e.access
      walk.loops.forEach((loop, i) => {
        if (strides[loop.dim] !== 0) l = i
      })
      v = vector >= 0 && strides[walk.loops[vector]!.dim] !== 0
    } else if (n.e.tag === 'index') {
      const { dim } = n.e
      l = walk.loops.findIndex((loop) => loop.dim === dim)
      v = l >= 0 && l === vector
    } else if (n.e.tag === 'acc') {
      l = accLevel
      v = accVaries
    } else {
      for (const a of n.args) {
        l = Math.max(l, level[a]!)
        v ||= varies[a]!
      }
    }
    level.push(l)
    varies.push(v)
  }
  return { level, varies }
}

export class Body {
  readonly f: FunctionBuilder
  readonly dag: Dag
  readonly walk: Walk
  readonly width: Width
  readonly #context: EmitContext
  readonly #levels: Levels
  readonly #vector: number
  /** Locals with the values at hand; for a cipher pair, both words. */
  readonly #at = new Map<number, readonly number[]>()
  /** Reads still to come of each value of the current batch; absent for values hoisted out of a loop. */
  readonly #uses = new Map<number, number>()
  readonly #accumulators: readonly (readonly number[])[]

  /** `accumulators[i][copy]` is the local of a finished accumulator. */
  constructor(
    context: EmitContext,
    walk: Walk,
    dag: Dag,
    levels: Levels,
    vector: number,
    width: Width,
    accumulators: readonly (readonly number[])[] = [],
  ) {
    this.f = walk.f
    this.dag = dag
    this.walk = walk
    this.width = width
    this.#context = context
    this.#levels = levels
    this.#vector = vector
    this.#accumulators = accumulators
  }

  #key(node: number, copy: number): number {
    return this.#levels.varies[node]! ? node * 16 + copy + 1 : node * 16
  }

  /**
   * Computes what the loops inside `level` need of the values that change with `level` last, and keeps it until the
   * returned function is called.
   */
  hoist(level: number, roots: readonly number[], copies: readonly Copy[]): () => void {
    const isRoot = new Set(roots)
    const wanted: number[] = []
    const needed = new Set<number>()
    this.dag.nodes.forEach((n, i) => {
      if (this.#levels.level[i]! > level) for (const a of n.args) needed.add(a)
    })
    this.dag.nodes.forEach((n, i) => {
      if (this.#levels.level[i] !== level || n.isPair || n.e.tag === 'const') return
      if (needed.has(i) || isRoot.has(i)) wanted.push(i)
    })
    const targets = wanted.flatMap((node) =>
      this.#levels.varies[node]! ? copies.map((copy, c) => ({ node, copy, c })) : [{ node, copy: copies[0]!, c: 0 }],
    )
    const kept: number[] = []
    this.begin(targets.map((t) => [t.node, t.c]))
    for (const t of targets) {
      // One more use than are counted keeps the value.
      const key = this.#key(t.node, t.c)
      this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1)
      this.push(t.node, t.copy, t.c)
      this.f.op(op.drop)
      kept.push(key)
    }
    for (const key of kept) this.#uses.delete(key)
    return () => {
      for (const key of kept) {
        this.f.free(...this.#at.get(key)!)
        this.#at.delete(key)
      }
    }
  }

  /** Announces the values about to be pushed, once for each time, so that shared ones are kept just long enough. */
  begin(targets: readonly (readonly [node: number, copy: number])[]): void {
    const stack = targets.map(([node, copy]) => [node, copy] as const)
    while (stack.length > 0) {
      const [node, copy] = stack.pop()!
      if (this.dag.nodes[node]!.e.tag === 'const') continue
      const key = this.#key(node, copy)
      if (this.#at.has(key) && !this.#uses.has(key)) continue // hoisted
      const seen = this.#uses.get(key)
      this.#uses.set(key, (seen ?? 0) + 1)
      if (seen === undefined) for (const a of this.dag.nodes[node]!.args) stack.push([a, copy])
    }
  }

  /** Leaves the value on the stack. */
  push(root: number, copy: Copy, c: number): void {
    const { f } = this
    const work: { readonly node: number; next: number }[] = [{ node: root, next: 0 }]
    for (;;) {
      const top = work[work.length - 1]
      if (top === undefined) return
      const n = this.dag.nodes[top.node]!
      if (top.next === 0) {
        if (n.e.tag === 'const') {
          pushConstant(f, n.e.dtype, n.e.value)
          work.pop()
          continue
        }
        const known = this.#at.get(this.#key(top.node, c))
        if (known !== undefined) {
          if (!n.isPair) {
            f.get(known[0]!)
            this.#used(top.node, c)
          }
          work.pop()
          continue
        }
      }
      if (top.next < n.args.length) {
        work.push({ node: n.args[top.next++]!, next: 0 })
        continue
      }
      work.pop()
      const key = this.#key(top.node, c)
      if (n.isPair) {
        const words = [f.local(V128), f.local(V128)] as const
        emitThreefry(f, words[0], words[1])
        this.#at.set(key, words)
        continue
      }
      this.#emit(top.node, copy, c)
      const left = this.#uses.get(key)! - 1
      if (left > 0) {
        this.#uses.set(key, left)
        const t = f.local(V128)
        f.tee(t)
        this.#at.set(key, [t])
      } else {
        this.#uses.delete(key)
      }
    }
  }

  #used(node: number, copy: number): void {
    const key = this.#key(node, copy)
    const left = this.#uses.get(key)
    if (left === undefined) return
    if (left > 1) {
      this.#uses.set(key, left - 1)
      return
    }
    this.#uses.delete(key)
    this.f.free(...this.#at.get(key)!)
    this.#at.delete(key)
  }

  #emit(node: number, copy: Copy, c: number): void {
    const { f, width } = this
    const { e, args } = this.dag.nodes[node]!
    switch (e.tag) {
      case 'const':
        return
      case 'index':
        this.#emitIndex(e.dim, copy)
        return
      case 'load': {
        const bytes = bytesOf(e.dtype)
        const at = this.walk.place(e.access, bytes, this.#context.address(e.buffer))
        const stride = this.#vector < 0 ? 0 : e.access.strides[this.walk.loops[this.#vector]!.dim]!
        const moved = { pointer: at.pointer, offset: at.offset + copy.shift * stride * bytes }
        emitLoad(f, e.dtype, moved, stride, width, copy.active)
        return
      }
      case 'loadAt': {
        const { elements } = this.#context.buffer(e.buffer)
        emitGather(f, e.dtype, this.#context.address(e.buffer), elements, width, copy.active)
        return
      }
      case 'acc':
        f.get(this.#accumulators[e.index]![c] ?? this.#accumulators[e.index]![0]!)
        return
      case 'unary':
        emitUnary(f, e.op, e.dtype)
        return
      case 'binary': {
        const known = literalOperand(e)
        if (known === undefined) emitBinary(f, e.op, e.dtype, width, this.#context)
        else if (e.op === 'min' || e.op === 'max') emitBoundBy(f, e.op, e.dtype, known.literal)
        else if (e.op === 'shiftLeft' || e.op === 'shiftRight') emitShiftBy(f, e.op, e.dtype, known.literal)
        return
      }
      case 'mulAdd':
        emitMulAdd(f, e.dtype, this.#context.isFused)
        return
      case 'compare':
        emitCompare(f, e.op, e.x.dtype)
        return
      case 'select':
        emitSelect(f, e.dtype)
        return
      case 'rare':
        this.#emitRare(e.f)
        return
      case 'convert':
        emitConvert(f, e.x.dtype, e.dtype)
        return
      case 'bitcast':
        return
      case 'threefry': {
        // The pair has just been computed or found; this word reads its local.
        const pair = args[0]!
        f.get(this.#at.get(this.#key(pair, c))![e.word]!)
        this.#used(pair, c)
        return
      }
    }
  }

  /** x, y and the mask on the stack: calls the function only where the mask holds for some lane. */
  #emitRare(rare: RareFunction): void {
    const { f } = this
    const [x, y, mask] = [f.local(V128), f.local(V128), f.local(V128)]
    f.set(mask).set(y).set(x)
    f.get(mask).op(simd.v128_any_true).if()
    f.get(x).call(this.#context.rare(rare)).get(y).get(mask)
    emitSelect(f, rare.body.dtype)
    f.set(y).end().get(y)
    f.free(x, y, mask)
  }

  #emitIndex(dim: number, copy: Copy): void {
    const { f } = this
    const loop = this.walk.loops.findIndex((l) => l.dim === dim)
    if (loop < 0) {
      pushWord(f, 0)
      return
    }
    f.get(this.walk.counter(loop))
    if (loop !== this.#vector) {
      f.op(simd.i32x4_splat)
      return
    }
    if (copy.shift > 0) f.i32(copy.shift).op(op.i32_add)
    f.op(simd.i32x4_splat)
    pushIota(f)
    f.op(simd.i32x4_add)
  }
}
