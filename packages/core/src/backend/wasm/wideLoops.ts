/** Loops of many operations in a module of their own, which the engine may run in 256-bit registers. */
import type { Expr } from '../../kernel/expr.ts'
import type { Kernel, LoopKernel } from '../../kernel/kernel.ts'
import { sizeOf } from '../../shape.ts'
import type { ModuleBuilder } from './assembler.ts'
import { chunkParams, emitChunk } from './chunks.ts'
import type { EmitContext, WideLoops } from './context.ts'
import { literalOperand } from './dag.ts'
import { cutLoop, emitLoopRows, planLoop, planLoopRows, stretchOf, type LoopPlan } from './emitLoop.ts'
import { blockOf } from './emitRows.ts'
import { I32 } from './opcodes.ts'
import { LOOPS, type WideLoopOptions } from './wideTools.ts'

/** What a cipher counts for, though it is one node. */
const CIPHER = 100

/** Whether the vectors of a round can go in pairs, and so many operations are done that they should. */
const isWide = ({ kernel, dag, loops, width, copies }: LoopPlan, vector: number, leastWork: number): boolean => {
  const dim = loops[vector]?.dim
  if (dim === undefined || width !== 4 || copies !== 4) return false
  const operations = dag.nodes.length + (dag.nodes.some((n) => n.isPair) ? CIPHER : 0)
  return (
    operations * sizeOf(kernel.extents) >= leastWork &&
    kernel.stores.every((s) => isWord(s.value) && s.access.strides[dim] === 1) &&
    dag.nodes.every(({ e }) => mayPair(e, dim))
  )
}

const isInteger = ({ dtype }: Expr): boolean => dtype === 'int32' || dtype === 'uint32'
const isWord = ({ dtype }: Expr): boolean => dtype === 'float32' || dtype === 'int32' || dtype === 'uint32'

/**
 * Whether V8's re-vectoriser is known to be right about what a node becomes. It has been seen to get shuffles, single
 * lanes and negation wrong; so only what the tests try at this level is on the list.
 */
const mayPair = (e: Expr, dim: number): boolean => {
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'select':
    case 'bitcast':
    case 'threefry':
      return true
    case 'mulAdd':
      return e.dtype === 'float32'
    case 'load':
      return isWord(e) && (e.access.strides[dim] === 1 || e.access.strides[dim] === 0)
    case 'unary':
      return e.dtype === 'float32' && (e.op === 'abs' || e.op === 'neg' || e.op === 'sqrt')
    case 'compare':
      return e.x.dtype === 'float32' || e.x.dtype === 'int32'
    case 'binary':
      return mayPairBinary(e)
    case 'convert':
      return isInteger(e.x) && (e.dtype === 'float32' ? e.x.dtype === 'int32' : isInteger(e))
    case 'acc':
    case 'loadAt':
    case 'rare':
      return false
  }
}

const mayPairBinary = (e: Extract<Expr, { tag: 'binary' }>): boolean => {
  switch (e.op) {
    case 'add':
    case 'sub':
    case 'mul':
      return isWord(e)
    case 'div':
      return e.dtype === 'float32'
    case 'and':
    case 'or':
    case 'xor':
      return true
    case 'min':
    case 'max':
      return e.dtype === 'float32' && literalOperand(e) !== undefined
    case 'shiftLeft':
    case 'shiftRight':
      return isWord(e) && literalOperand(e) !== undefined
    case 'rem':
      return false
  }
}

/**
 * Emits those of the loops among `kernels` that can be run so into the module of `wide`, and has `main` import them; it must
 * not have functions yet. Undefined where there are none.
 */
export const emitWideLoops = (
  kernels: readonly Kernel[],
  main: ModuleBuilder,
  wide: EmitContext,
  options: WideLoopOptions,
): WideLoops | undefined => {
  const { jobs, blockBytes, leastWork } = options
  const stretches = new Map<LoopKernel, number>()
  const rows = new Map<LoopKernel, number>()
  let count = 0
  const share = (index: number, params: readonly (typeof I32)[]): number => {
    const name = `loop${count++}`
    wide.module.exportFunction(name, index)
    return main.importFunction(LOOPS, name, params, [])
  }
  const visit = (k: Kernel): void => {
    switch (k.tag) {
      case 'loop': {
        const plan = planLoop(k)
        if (!isWide(plan, plan.loops.length - 1, leastWork)) return
        const { cut } = cutLoop(plan, jobs)
        stretches.set(k, share(emitChunk(wide.module, plan.loops, cut, stretchOf(wide, plan)), chunkParams(cut)))
        return
      }
      case 'rows': {
        const block = blockOf(wide, k, blockBytes)
        if (block === undefined) {
          k.body.forEach(visit)
          return
        }
        for (const inner of block.body) {
          if (inner.tag !== 'loop') continue
          const { plan, vector } = planLoopRows(inner, block.rows)
          if (isWide(plan, vector, leastWork)) rows.set(inner, share(emitLoopRows(wide, inner, block.rows), [I32, I32]))
        }
        return
      }
      case 'while':
        k.condition.forEach(visit)
        k.body.forEach(visit)
        return
      case 'repeat':
        k.body.forEach(visit)
        return
      case 'branch':
        for (const branch of k.branches) branch.forEach(visit)
        return
      case 'reduce':
      case 'contract':
      case 'scatter':
      case 'sort':
      case 'host':
        return
    }
  }
  kernels.forEach(visit)
  return count === 0 ? undefined : { stretches, rows }
}
