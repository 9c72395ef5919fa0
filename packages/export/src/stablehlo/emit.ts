/** Programs as functions of a StableHLO module: each equation by its primitive's rule, its call, or how the compiler computes it. */
import { isWide, sizeOf, wideOf, type DType } from '@pullback/core'
import type { AnyPrimitive, Arity, Aval, DotDims, Equation, Lowering, Program } from '@pullback/autodiff/programs'
import { runEquations } from '../equations.ts'
import { refusal } from '../refusal.ts'
import { expand } from './expression.ts'
import { convert, dense, reshape, splat } from './ops.ts'
import { reduce } from './reduction.ts'
import type { EmitContext, Precision } from './rule.ts'
import { COMPUTING, RULES } from './rules/index.ts'
import { precisionConfig } from './rules/windows.ts'
import { Block, type Ssa } from './writer.ts'

const list = (xs: readonly number[]): string => `[${xs.join(', ')}]`

const contract = (b: Block, x: Ssa, y: Ssa, dims: DotDims, out: Aval, precision: Precision): Ssa => {
  if (sizeOf(x.shape) === 0 || sizeOf(y.shape) === 0) return splat(b, 0, x.dtype, out.shape)
  return b.one(
    'stablehlo.dot_general',
    [x, y],
    { shape: out.shape, dtype: x.dtype },
    `dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = ${list(dims.batch[0])}, ` +
      `rhs_batching_dimensions = ${list(dims.batch[1])}, lhs_contracting_dimensions = ${list(dims.contract[0])}, ` +
      `rhs_contracting_dimensions = ${list(dims.contract[1])}>, ${precisionConfig(precision)}`,
  )
}

/** Writes an equation as its lowering says; undefined where that is kernels of its own. */
const byLowering = (
  b: Block,
  lower: Lowering<unknown, Arity>,
  e: Equation,
  ins: readonly Ssa[],
  outs: readonly Aval[],
  precision: Precision,
): readonly Ssa[] | undefined => {
  switch (lower.tag) {
    case 'elementwise': {
      const { shape } = outs[0]!
      const given = e.ins.map((x) => x.aval.dtype)
      const wide = outs.map((a) => ({ ...a, dtype: wideOf(a.dtype) }))
      return expand(b, ins, shape, (xs, at) => lower.exprs(xs, e.params, at, wide, given))
    }
    case 'reshape':
      return [reshape(b, ins[0]!, outs[0]!.shape)]
    case 'reduce':
      return [reduce(b, ins[0]!, lower.axes(e.params), lower.combine)]
    case 'contract':
      return [contract(b, ins[0]!, ins[1]!, lower.dims(e.params), outs[0]!, precision)]
    case 'view':
    case 'emit':
      return undefined
  }
}

/** Whether a primitive has a form in StableHLO: a rule, a call, or a lowering that has one. */
export const isEmittable = (prim: AnyPrimitive): boolean =>
  RULES.has(prim) ||
  prim.called !== undefined ||
  (prim.lower !== undefined && prim.lower.tag !== 'emit' && prim.lower.tag !== 'view')

export interface ModuleOptions {
  readonly name: string
  readonly precision: Precision
}

/** Collects the functions of a module: the main one, and one for each program called. */
class ModuleWriter {
  readonly #precision: Precision
  readonly #names = new Map<Program, string>()
  readonly #used = new Set<string>(['main'])
  readonly #functions: string[] = []

  constructor(precision: Precision) {
    this.#precision = precision
  }

  /** Text of all functions, `main` first. */
  get functions(): readonly string[] {
    return this.#functions
  }

  write(head: string, title: string, p: Program): void {
    const place = this.#functions.push('') - 1
    const args = p.inputs.map((v) => v.aval)
    this.#functions[place] = Block.function(head, args, (b, ins) => this.#program(b, p, ins, title))
  }

  /** The results of a program written in place. */
  #program(b: Block, p: Program, ins: readonly Ssa[], title: string): readonly Ssa[] {
    return runEquations(
      p,
      ins,
      (x) => dense(b, x),
      (e, xs) => this.#equation(b, e, xs, title),
    )
  }

  #equation(b: Block, e: Equation, ins: readonly Ssa[], title: string): readonly Ssa[] {
    const prim = e.prim as AnyPrimitive
    const outs = e.outs.map((v) => v.aval)
    const context: EmitContext = {
      precision: this.#precision,
      inline: (inner, p, xs) => this.#program(inner, p, xs, `a part of ${title}`),
    }
    const rule = RULES.get(prim)
    if (rule !== undefined && !COMPUTING.has(prim)) return rule(b, ins, e.params, outs, context)
    if (rule === undefined) {
      const called = prim.called?.(e.params)
      if (called !== undefined) return this.#call(b, prim, e.params, called, ins)
    }
    // Narrow types are computed in wide ones, as kernels do; the result is rounded once.
    const wide = ins.map((x) => convert(b, x, wideOf(x.dtype)))
    const wideOuts = outs.map((a) => ({ ...a, dtype: wideOf(a.dtype) }))
    const ys =
      rule !== undefined
        ? rule(b, wide, e.params, wideOuts, context)
        : prim.lower && byLowering(b, prim.lower, e, wide, wideOuts, this.#precision)
    if (ys === undefined) throw refusal('exportStableHlo', e, title)
    return ys.map((y, i) => narrow(b, y, outs[i]!.dtype))
  }

  #call(b: Block, prim: AnyPrimitive, params: unknown, p: Program, ins: readonly Ssa[]): readonly Ssa[] {
    let name = this.#names.get(p)
    if (name === undefined) {
      const title = titleOf(prim, params)
      name = this.#fresh(title)
      this.#names.set(p, name)
      this.write(`private @${name}`, title, p)
    }
    return b.op(
      'func.call',
      ins,
      p.outputs.map((o) => o.aval),
      `callee = @${name}`,
    )
  }

  /** A symbol like `title` that no other function has. */
  #fresh(title: string): string {
    const base = symbolOf(title)
    let name = base
    for (let i = 1; this.#used.has(name); i++) name = `${base}_${i}`
    this.#used.add(name)
    return name
  }
}

const narrow = (b: Block, y: Ssa, dtype: DType): Ssa => (isWide(dtype) ? y : convert(b, y, dtype))

/** `jit step`, or the primitive's own name: what a function is called after. */
const titleOf = (prim: AnyPrimitive, params: unknown): string => {
  const name = (params as { readonly name?: unknown } | null)?.name
  return typeof name === 'string' ? `${prim.name}_${name}` : prim.name
}

/** Letters, digits and underscores of a title, as MLIR allows in a symbol. */
export const symbolOf = (title: string): string => {
  const text = title.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '')
  return /^[A-Za-z]/.test(text) ? text : `f_${text}`
}

/** The text of a module whose public function `main` computes a program. */
export const emitModule = (p: Program, { name, precision }: ModuleOptions): string => {
  const writer = new ModuleWriter(precision)
  writer.write('public @main', name, p)
  return `module @${symbolOf(name)} {\n${writer.functions.join('')}}\n`
}
