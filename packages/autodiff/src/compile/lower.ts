/** From a program to kernels: elementwise chains and views stay expressions until something needs them in memory. */
import {
  expr,
  isWide,
  sizeOf,
  storedAs,
  stridesOf,
  wideOf,
  type Access,
  type Buffer,
  type DType,
  type Expr,
  type Kernel,
  type KernelProgram,
  type Shape,
  type TypedArray,
} from '@pullback/core'
import type { AnyPrimitive } from '../primitive.ts'
import type { Atom, Equation, Program, Var } from '../program.ts'
import { POSITIONS, type Lowering, type Nested, type Position, type Source, type View } from '../lowering.ts'
import type { Arity } from '../arity.ts'
import { shortened } from './algebra.ts'
import { mapAccesses, reshapeAccess, viewAccess } from './access.ts'
import { contractionOf } from './contraction.ts'
import { fuseLoops } from './fuse.ts'
import { groupRows } from './rows.ts'
import { finishKernels } from './finish.ts'
import { fromWide, toWide, withinRange } from '../narrow.ts'
import { simplify } from './simplify.ts'

/** A value not yet in memory: one element as an expression over the value's own axes, and an estimate of its cost. */
interface Lazy {
  readonly shape: Shape
  readonly dtype: DType
  readonly expr: Expr
  /** Arithmetic nodes, counted with repetition where shared; loads and constants are free. */
  readonly cost: number
}

/** Cheaper values are computed again by each user rather than stored and loaded. */
const CHEAP = 6
/** No expression grows beyond this: it would spill registers and compile slowly. */
const LARGE = 192

const dense = (shape: Shape): Access => ({ offset: 0, strides: stridesOf(shape) })

const weight = (e: Expr): number => {
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'load':
    case 'acc':
      return 0
    case 'threefry':
      return 60
    case 'loadAt':
      return 4
    case 'unary':
      return e.op === 'sqrt' ? 4 : 1
    case 'binary':
      return e.op === 'div' || e.op === 'rem' ? 4 : 1
    case 'mulAdd':
    case 'compare':
    case 'select':
    case 'rare':
    case 'convert':
    case 'bitcast':
      return 1
  }
}

/** Cost of what `roots` add above `below`. */
const addedCost = (root: Expr, below: ReadonlySet<Expr>): number => {
  const seen = new Set<Expr>(below)
  const stack = [root]
  let cost = 0
  while (stack.length > 0) {
    const e = stack.pop()!
    if (seen.has(e)) continue
    seen.add(e)
    cost += weight(e)
    stack.push(...expr.operands(e))
  }
  return cost
}

class Lowerer {
  /** Shared with the lowerers of nested programs. */
  readonly buffers: Buffer[]
  readonly kernels: Kernel[] = []
  readonly env = new Map<Var, Lazy>()
  readonly uses = new Map<Var, number>()
  /** Narrow variables as irregular lowerings read them. */
  readonly wide = new Map<Var, Source>()

  constructor(buffers: Buffer[] = []) {
    this.buffers = buffers
  }

  buffer(dtype: DType, elements: number): number {
    return this.buffers.push({ dtype: storedAs(dtype), elements }) - 1
  }

  allocate(shape: Shape, dtype: DType): Source {
    return { buffer: this.buffer(dtype, sizeOf(shape)), access: dense(shape), shape, dtype: storedAs(dtype) }
  }

  fromSource(s: Source, dtype: DType = s.dtype): Lazy {
    return { shape: s.shape, dtype, expr: expr.load(s.dtype, s.buffer, s.access), cost: 0 }
  }

  read(a: Atom): Lazy {
    if (a.tag === 'var') {
      const known = this.env.get(a)
      if (known === undefined) throw new Error('internal: a variable is used before it is computed')
      return known
    }
    const { dtype } = a.aval
    return { shape: [], dtype, expr: expr.constant(storedAs(dtype), a.value.data[0]!), cost: 0 }
  }

  /** Writes a value to memory unless it lies there already. */
  store(x: Lazy): Source {
    const e = x.expr
    if (e.tag === 'load' && e.buffer !== POSITIONS) {
      return { buffer: e.buffer, access: e.access, shape: x.shape, dtype: storedAs(x.dtype) }
    }
    return this.copy(x)
  }

  /** Writes a value to a new row-major buffer. */
  copy(x: Lazy): Source {
    const out = this.allocate(x.shape, x.dtype)
    const { buffer, access } = out
    this.kernels.push({ tag: 'loop', extents: x.shape, stores: [{ buffer, access, value: x.expr }] })
    return out
  }

  /** Writes an operand to memory, once for all its users. */
  storeAtom(a: Atom): Source {
    const x = this.read(a)
    const s = this.store(x)
    if (a.tag === 'var') this.env.set(a, this.fromSource(s, x.dtype))
    return s
  }

  /** `storeAtom` in the type that kernels compute in. */
  storeWide(a: Atom): Source {
    const x = this.read(a)
    if (isWide(x.dtype)) return this.storeAtom(a)
    const known = a.tag === 'var' ? this.wide.get(a) : undefined
    const s = known ?? this.store(this.widened(x))
    if (a.tag === 'var') this.wide.set(a, s)
    return s
  }

  widened(x: Lazy): Lazy {
    if (isWide(x.dtype)) return x
    const e = toWide(x.expr, x.dtype)
    return { ...x, dtype: wideOf(x.dtype), expr: e, cost: x.cost + addedCost(e, new Set([x.expr])) }
  }

  narrowed(x: Lazy, dtype: DType): Lazy {
    if (isWide(dtype)) return x
    const e = fromWide(x.expr, dtype)
    return { ...x, dtype, expr: e, cost: x.cost + addedCost(e, new Set([x.expr])) }
  }

  view(x: Lazy, v: View): Lazy {
    // Repeated axes, or windows that overlap: an element would be computed more than once.
    const repeats = v.axes.some((a, d) => a === null && v.shape[d]! > 1) || sizeOf(v.shape) > sizeOf(x.shape)
    const from = repeats && x.cost > 1 ? this.fromSource(this.store(x), x.dtype) : x
    const e = mapAccesses(from.expr, (a) => viewAccess(a, v))!
    return { shape: v.shape, dtype: x.dtype, expr: e, cost: from.cost }
  }

  reshape(x: Lazy, shape: Shape): Lazy {
    const e = mapAccesses(x.expr, (a) => reshapeAccess(a, x.shape, shape))
    if (e !== null) return { ...x, shape, expr: e }
    const stored = this.fromSource(this.copy(x), x.dtype)
    return {
      ...stored,
      shape,
      expr: expr.load(storedAs(x.dtype), (stored.expr as { buffer: number }).buffer, dense(shape)),
    }
  }

  /** A rank-0 value repeated over `shape`; others must have that shape already. */
  stretched(x: Lazy, shape: Shape): Lazy {
    return x.shape.length === shape.length ? x : this.view(x, { shape, axes: shape.map(() => null), start: [] })
  }

  elementwise(e: Equation, rule: Extract<Lowering<unknown, Arity>, { tag: 'elementwise' }>): readonly Lazy[] {
    const shape = e.outs[0]!.aval.shape
    const moves = rule.movesElements === true
    const ins = e.ins.map((a) => {
      const x = this.stretched(this.read(a), shape)
      return moves ? x : this.widened(x)
    })
    const outs = e.outs.map((v) => v.aval)
    const below = new Set(ins.map((x) => x.expr))
    const at: Position = {
      shape,
      flat: (axes = shape.map((_, d) => d)) => {
        const part = stridesOf(axes.map((d) => shape[d]!))
        const strides = new Array<number>(shape.length).fill(0)
        axes.forEach((d, i) => (strides[d] = shape[d] === 1 ? 0 : part[i]!))
        return expr.load('int32', POSITIONS, { offset: 0, strides })
      },
    }
    const exprs = rule.exprs(
      ins.map((x) => x.expr),
      e.params,
      at,
      moves ? outs : outs.map((a) => (isWide(a.dtype) ? a : { ...a, dtype: wideOf(a.dtype) })),
      e.ins.map((a) => a.aval.dtype),
    )
    const inherited = ins.reduce((n, x) => n + x.cost, 0)
    const values = exprs.map((y, i) => {
      const { dtype } = outs[i]!
      const wanted = moves ? storedAs(dtype) : wideOf(dtype)
      if (y.dtype !== wanted) throw new Error(`internal: ${e.prim.name} computes ${y.dtype} for a ${dtype} result`)
      return moves ? y : fromWide(y, dtype)
    })
    return shortened(values, below).map((value, i) => ({
      shape,
      dtype: outs[i]!.dtype,
      expr: value,
      cost: inherited + addedCost(value, below),
    }))
  }

  reduce(e: Equation, rule: Extract<Lowering<unknown, Arity>, { tag: 'reduce' }>): Lazy {
    const x = this.widened(this.read(e.ins[0]!))
    const axes = rule.axes(e.params)
    const kept = x.shape.map((_, d) => d).filter((d) => !axes.includes(d))
    const order = [...kept, ...axes]
    const shape = order.map((d) => x.shape[d]!)
    const start = x.shape.map(() => 0)
    const moved = this.view(x, { shape, axes: order.map((axis) => ({ axis, step: 1 })), start })
    const out = e.outs[0]!.aval
    const target = this.allocate(out.shape, out.dtype)
    const result = withinRange(expr.acc(wideOf(out.dtype), 0), out.dtype, rule.combine)
    this.kernels.push({
      tag: 'reduce',
      extents: shape.slice(0, kept.length),
      reduced: shape.slice(kept.length),
      accumulators: [{ combine: rule.combine, value: moved.expr }],
      stores: [{ buffer: target.buffer, access: target.access, value: fromWide(result, out.dtype) }],
    })
    return this.fromSource(target, out.dtype)
  }

  outputsOf(e: Equation): readonly Lazy[] {
    const rule = (e.prim as AnyPrimitive).lower
    if (rule === undefined) throw new Error(`internal: ${e.prim.name} has no lowering`)
    switch (rule.tag) {
      case 'elementwise':
        return this.elementwise(e, rule)
      case 'view': {
        const x = this.read(e.ins[0]!)
        return [this.view(x, rule.view(x.shape, e.params))]
      }
      case 'reshape':
        return [this.reshape(this.read(e.ins[0]!), e.outs[0]!.aval.shape)]
      case 'reduce':
        return [this.reduce(e, rule)]
      case 'contract': {
        const [a, b] = e.ins.map((x) => this.storeWide(x))
        const { shape, dtype } = e.outs[0]!.aval
        const out = this.allocate(shape, wideOf(dtype))
        this.kernels.push(contractionOf(rule.dims(e.params), a!, b!, out, (s) => this.copy(this.fromSource(s))))
        return [this.narrowed(this.fromSource(out), dtype)]
      }
      case 'emit': {
        const moves = rule.movesElements === true
        const ins = e.ins.map((x) => (moves ? { ...this.storeAtom(x), given: x.aval.dtype } : this.storeWide(x)))
        const builder = {
          allocate: (shape: Shape, dtype: DType) => this.allocate(shape, dtype),
          push: (k: Kernel) => void this.kernels.push(k),
          copy: (s: Source) => this.copy(this.fromSource(s)),
          nest: (p: Program, sources: readonly Source[]) => this.nest(p, sources),
        }
        const avals = e.outs.map(({ aval: a }) => {
          const dtype = moves ? storedAs(a.dtype) : wideOf(a.dtype)
          return { ...a, dtype, given: a.dtype }
        })
        return rule.emit(builder, ins, e.params, avals).map((s, i) => {
          const { given } = avals[i]!
          return moves ? this.fromSource(s, given) : this.narrowed(this.fromSource(s), given)
        })
      }
    }
  }

  nest(p: Program, ins: readonly Source[]): Nested {
    const inner = new Lowerer(this.buffers)
    const simple = simplify(p)
    simple.inputs.forEach((v, i) => inner.env.set(v, inner.fromSource(ins[i]!, v.aval.dtype)))
    inner.run(simple)
    const outputs = simple.outputs.map((a) => inner.copy(inner.read(a)))
    const kernels = fuseLoops(inner.kernels, new Set(outputs.map((s) => s.buffer)))
    return { kernels: groupRows(kernels, this.buffers), outputs }
  }

  run(p: Program): void {
    for (const e of p.equations) for (const x of e.ins) this.count(x)
    for (const x of p.outputs) this.count(x)
    for (const e of p.equations) {
      this.outputsOf(e).forEach((y, i) => {
        const v = e.outs[i]!
        const keep = ((this.uses.get(v) ?? 0) > 1 && y.cost > CHEAP) || y.cost > LARGE
        this.env.set(v, keep ? this.fromSource(this.store(y), y.dtype) : y)
      })
    }
  }

  count(x: Atom): void {
    if (x.tag === 'var') this.uses.set(x, (this.uses.get(x) ?? 0) + 1)
  }
}

export interface LowerOptions {
  /** Inputs whose elements are known and do not change from call to call. */
  readonly constants?: ReadonlyMap<Var, TypedArray>
  /** Per remaining input: the output that may take its memory over, or -1. */
  readonly donated?: readonly number[]
}

/** The kernels that compute a program without calls (see simplify.ts), fused, over the program's inputs that are not constant. */
export const lowerProgram = (p: Program, { constants = new Map(), donated }: LowerOptions = {}): KernelProgram => {
  const l = new Lowerer()
  const inputs: number[] = []
  const fixed: { buffer: number; data: TypedArray }[] = []
  for (const v of p.inputs) {
    const s = l.allocate(v.aval.shape, v.aval.dtype)
    l.env.set(v, l.fromSource(s, v.aval.dtype))
    const data = constants.get(v)
    if (data === undefined) inputs.push(s.buffer)
    else fixed.push({ buffer: s.buffer, data })
  }
  l.run(p)
  const taken = new Set<number>(fixed.map((c) => c.buffer))
  const outputs = p.outputs.map((a) => {
    const x = l.read(a)
    const e = x.expr
    const whole =
      e.tag === 'load' && e.buffer !== POSITIONS && isWhole(e.access, x.shape, l.buffers[e.buffer]!.elements)
    const buffer = whole && !taken.has(e.buffer) ? e.buffer : l.copy(x).buffer
    taken.add(buffer)
    return buffer
  })
  return finishKernels({
    buffers: l.buffers,
    inputs,
    outputs,
    donated: donated ?? inputs.map(() => -1),
    constants: fixed,
    kernels: groupRows(fuseLoops(l.kernels, new Set(outputs)), l.buffers),
  })
}

/** Whether an access walks a whole buffer in order. */
const isWhole = (a: Access, shape: Shape, elements: number): boolean => {
  if (a.offset !== 0 || sizeOf(shape) !== elements) return false
  const strides = stridesOf(shape)
  return shape.every((d, i) => d === 1 || a.strides[i] === strides[i])
}
