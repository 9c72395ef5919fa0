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
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { V128 } from './opcodes.ts'
import { emitThreefry, type Block } from './threefry.ts'

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
  const { loops } = walk
  for (let i = 0; i < dag.nodes.length; i++) {
    const { e, args } = dag.nodes[i]!
    let l = -1
    let v = false
    if (e.tag === 'load') {
      const { strides } = e.access
      for (l = loops.length - 1; l >= 0; l--) if (strides[loops[l]!.dim] !== 0) break
      v = vector >= 0 && strides[loops[vector]!.dim] !== 0
    } else if (e.tag === 'index') {
      const { dim } = e
      l = loops.findIndex((loop) => loop.dim === dim)
      v = l >= 0 && l === vector
    } else if (e.tag === 'acc') {
      l = accLevel
      v = accVaries
    } else {
      for (let k = 0; k < args.length; k++) {
        const a = args[k]!
        if (level[a]! > l) l = level[a]!
        if (varies[a]!) v = true
      }
    }
    level.push(l)
    varies.push(v)
  }
  return { level, varies }
}

/** Keys of one node: its value if it is the same in all lanes, else that in each of the vectors of a round. */
const COPIES = 16

const nothing = (): void => undefined

export class Body {
  readonly f: FunctionBuilder
  readonly dag: Dag
  readonly walk: Walk
  readonly width: Width
  private readonly context: EmitContext
  private readonly levels: Levels
  private readonly vector: number
  /** By `key`, one more than the local with the value at hand, or 0; for a cipher pair, the first word. */
  private readonly at: number[]
  /** By the key of a cipher pair, the local with its second word. */
  private readonly second = new Map<number, number>()
  /** By `key`, reads still to come of a value of the current batch; 0 too for values hoisted out of a loop. */
  private readonly uses: number[]
  private readonly accumulators: readonly (readonly number[])[]
  /** Nodes under way, and the operand of each that comes next: kept from call to call, as code runs once. */
  private readonly open: number[] = []
  private readonly next: number[] = []

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
    this.context = context
    this.levels = levels
    this.vector = vector
    this.accumulators = accumulators
    this.at = new Array<number>(dag.nodes.length * COPIES).fill(0)
    this.uses = new Array<number>(dag.nodes.length * COPIES).fill(0)
  }

  private key(node: number, copy: number): number {
    return this.levels.varies[node]! ? node * COPIES + copy + 1 : node * COPIES
  }

  /**
   * Computes what the loops inside `level` need of the values that change with `level` last, and keeps it until the
   * returned function is called.
   */
  hoist(level: number, roots: readonly number[], copies: readonly Copy[]): () => void {
    const { nodes } = this.dag
    const { level: levels, varies } = this.levels
    const wanted: number[] = []
    for (let i = 0; i < nodes.length; i++) {
      const n = nodes[i]!
      if (levels[i] === level && !n.isPair && n.e.tag !== 'const') wanted.push(i)
    }
    if (wanted.length === 0) return nothing
    const needed = new Set(roots)
    for (let i = 0; i < nodes.length; i++) {
      if (levels[i]! > level) for (const a of nodes[i]!.args) needed.add(a)
    }
    const targets: { readonly node: number; readonly copy: Copy; readonly c: number }[] = []
    for (const node of wanted) {
      if (!needed.has(node)) continue
      if (varies[node]!) copies.forEach((copy, c) => targets.push({ node, copy, c }))
      else targets.push({ node, copy: copies[0]!, c: 0 })
    }
    for (const t of targets) this.count(t.node, t.c)
    const kept: number[] = []
    for (const t of targets) {
      this.settle(t.node, t.copy, t.c)
      kept.push(this.key(t.node, t.c))
    }
    for (const key of kept) this.uses[key] = 0
    return () => {
      for (const key of kept) this.release(key)
    }
  }

  /**
   * Announces the values about to be pushed, once for each time, so that shared ones are kept just long enough: `roots`,
   * of each vector from number `first` up to `end`.
   */
  begin(roots: readonly number[], first: number, end: number): void {
    for (let c = first; c < end; c++) for (let i = 0; i < roots.length; i++) this.count(roots[i]!, c)
  }

  /** Counts one more use of a value, and at its first one those of its operands. */
  private count(root: number, copy: number): void {
    const { nodes } = this.dag
    const { open } = this
    open.push(root)
    while (open.length > 0) {
      const node = open.pop()!
      const { e, args } = nodes[node]!
      if (e.tag === 'const') continue
      const key = this.key(node, copy)
      const seen = this.uses[key]!
      if (seen === 0 && this.at[key] !== 0) continue // hoisted
      this.uses[key] = seen + 1
      if (seen === 0) for (let k = 0; k < args.length; k++) open.push(args[k]!)
    }
  }

  /** Leaves the value on the stack. */
  push(root: number, copy: Copy, c: number): void {
    const { f, open, next } = this
    const { nodes } = this.dag
    open.push(root)
    next.push(0)
    while (open.length > 0) {
      const top = open.length - 1
      const node = open[top]!
      const n = nodes[node]!
      const turn = next[top]!
      if (turn === 0) {
        if (n.e.tag === 'const') {
          pushConstant(f, n.e.dtype, n.e.value)
          open.pop()
          next.pop()
          continue
        }
        const key = this.key(node, c)
        const known = this.at[key]!
        if (known !== 0) {
          if (!n.isPair) {
            f.get(known - 1)
            this.used(key)
          }
          open.pop()
          next.pop()
          continue
        }
      }
      if (turn < n.args.length) {
        next[top] = turn + 1
        open.push(n.args[turn]!)
        next.push(0)
        continue
      }
      open.pop()
      next.pop()
      const key = this.key(node, c)
      if (n.isPair) {
        const block = this.popBlock()
        emitThreefry(f, [block])
        f.free(block.key0, block.key1)
        this.keepBlock(key, block)
        continue
      }
      this.emit(node, copy, c)
      const left = this.uses[key]! - 1
      this.uses[key] = left
      if (left > 0) {
        const t = f.local(V128)
        f.tee(t)
        this.at[key] = t + 1
      }
    }
  }

  /** A cipher's operands from the stack; its key is dropped if `same` has it. */
  private popBlock(same?: Block): Block {
    const { f } = this
    const [word0, word1] = [f.local(V128), f.local(V128)]
    f.set(word1).set(word0)
    if (same !== undefined) {
      f.op(op.drop).op(op.drop)
      return { ...same, word0, word1 }
    }
    const [key0, key1] = [f.local(V128), f.local(V128)]
    f.set(key1).set(key0)
    return { key0, key1, word0, word1 }
  }

  private keepBlock(key: number, { word0, word1 }: Block): void {
    this.at[key] = word0 + 1
    this.second.set(key, word1)
  }

  /**
   * Computes what was announced of several vectors in step, so that `push` finds it: each operation of one waits for the
   * one before, and the processor, which looks ahead only so far, has those of the others to do meanwhile.
   */
  weave(copies: readonly Copy[]): void {
    const { nodes } = this.dag
    for (let node = 0; node < nodes.length; node++) {
      const { e, isPair, args } = nodes[node]!
      if (isPair) this.weavePairs(node, args, copies)
      // Loads are no work, and constants are at hand.
      else if (e.tag !== 'const' && e.tag !== 'load' && e.tag !== 'threefry') {
        for (let c = 0; c < copies.length; c++) this.settle(node, copies[c]!, c)
      }
    }
  }

  /** Computes a value that was announced into a local, unless it is there. */
  private settle(node: number, copy: Copy, c: number): void {
    const key = this.key(node, c)
    if (this.uses[key] === 0 || this.at[key] !== 0) return
    // One more use than are counted keeps the value.
    this.uses[key]!++
    this.push(node, copy, c)
    this.f.op(op.drop)
  }

  private weavePairs(node: number, args: readonly number[], copies: readonly Copy[]): void {
    const { f } = this
    const { varies } = this.levels
    const isOneKey = !varies[args[0]!]! && !varies[args[1]!]!
    const keys: number[] = []
    const blocks: Block[] = []
    for (let c = 0; c < copies.length; c++) {
      const key = this.key(node, c)
      if (this.uses[key] === 0 || this.at[key] !== 0) continue
      for (const a of args) this.push(a, copies[c]!, c)
      keys.push(key)
      blocks.push(this.popBlock(isOneKey ? blocks[0] : undefined))
    }
    emitThreefry(f, blocks)
    f.free(...new Set(blocks.flatMap(({ key0, key1 }) => [key0, key1])))
    blocks.forEach((block, i) => {
      this.keepBlock(keys[i]!, block)
    })
  }

  private used(key: number): void {
    const left = this.uses[key]!
    if (left === 0) return
    this.uses[key] = left - 1
    if (left === 1) this.release(key)
  }

  /** Forgets a value and gives its locals back. */
  private release(key: number): void {
    this.f.free(this.at[key]! - 1)
    this.at[key] = 0
    const second = this.second.get(key)
    if (second === undefined) return
    this.f.free(second)
    this.second.delete(key)
  }

  private emit(node: number, copy: Copy, c: number): void {
    const { f, width } = this
    const { e, args } = this.dag.nodes[node]!
    switch (e.tag) {
      case 'const':
        return
      case 'index':
        this.emitIndex(e.dim, copy)
        return
      case 'load': {
        const bytes = bytesOf(e.dtype)
        const at = this.walk.place(e.access, bytes, e.buffer)
        const stride = this.vector < 0 ? 0 : e.access.strides[this.walk.loops[this.vector]!.dim]!
        const moved = { pointer: at.pointer, offset: at.offset + copy.shift * stride * bytes }
        emitLoad(f, e.dtype, moved, stride, width, copy.active)
        return
      }
      case 'loadAt': {
        const { elements } = this.context.buffer(e.buffer)
        emitGather(f, e.dtype, this.context.address(e.buffer), elements, width, copy.active)
        return
      }
      case 'acc':
        f.get(this.accumulators[e.index]![c] ?? this.accumulators[e.index]![0]!)
        return
      case 'unary':
        emitUnary(f, e.op, e.dtype)
        return
      case 'binary': {
        const known = literalOperand(e)
        if (known === undefined) emitBinary(f, e.op, e.dtype, width, this.context)
        else if (e.op === 'min' || e.op === 'max') emitBoundBy(f, e.op, e.dtype, known.literal)
        else if (e.op === 'shiftLeft' || e.op === 'shiftRight') emitShiftBy(f, e.op, e.dtype, known.literal)
        return
      }
      case 'mulAdd':
        emitMulAdd(f, e.dtype, this.context.isFused)
        return
      case 'compare':
        emitCompare(f, e.op, e.x.dtype)
        return
      case 'select':
        emitSelect(f, e.dtype)
        return
      case 'rare':
        this.emitRare(e.f)
        return
      case 'convert':
        emitConvert(f, e.x.dtype, e.dtype)
        return
      case 'bitcast':
        return
      case 'threefry': {
        // The pair has just been computed or found; this word reads its local.
        const pair = this.key(args[0]!, c)
        f.get(e.word === 0 ? this.at[pair]! - 1 : this.second.get(pair)!)
        this.used(pair)
        return
      }
    }
  }

  /** x, y and the mask on the stack: calls the function only where the mask holds for some lane. */
  private emitRare(rare: RareFunction): void {
    const { f } = this
    const [x, y, mask] = [f.local(V128), f.local(V128), f.local(V128)]
    f.set(mask).set(y).set(x)
    // Fewer instructions in the engines than `any_true`.
    f.get(mask).op(simd.i32x4_bitmask).if()
    f.get(x).call(this.context.rare(rare)).get(y).get(mask)
    emitSelect(f, rare.body.dtype)
    f.set(y).end().get(y)
    f.free(x, y, mask)
  }

  private emitIndex(dim: number, copy: Copy): void {
    const { f } = this
    const loop = this.walk.loops.findIndex((l) => l.dim === dim)
    if (loop < 0) {
      pushWord(f, 0)
      return
    }
    f.get(this.walk.counter(loop))
    if (loop !== this.vector) {
      f.op(simd.i32x4_splat)
      return
    }
    f.op(simd.i32x4_splat)
    pushIota(f, copy.shift)
    f.op(simd.i32x4_add)
  }
}
