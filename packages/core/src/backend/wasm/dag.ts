/** A kernel's expressions as numbered values: equal computations share a number. No instructions yet. */
import { isFloating } from '../../dtype.ts'
import { operands, type Expr } from '../../kernel/expr.ts'

/** One value. `args` are numbers of values, in the order in which they are pushed. */
export interface DagNode {
  /** The expression it stands for; for a cipher pair, either of its words. */
  readonly e: Expr
  readonly args: readonly number[]
  /** Both words of one Threefry block: no value of its own, its words refer to it. */
  readonly isPair: boolean
}

export interface Dag {
  /** Operands before users. */
  readonly nodes: readonly DagNode[]
  readonly numberOf: (e: Expr) => number
}

const literal = (x: number): string => (Object.is(x, -0) ? '-0' : String(x))

/** A shift by a literal, or a bound by one, whose instructions want only the other operand; and that literal. */
export const literalOperand = (e: Expr): { readonly x: Expr; readonly literal: number } | undefined => {
  if (e.tag !== 'binary') return undefined
  const { op, x, y } = e
  if (op === 'shiftLeft' || op === 'shiftRight') return y.tag === 'const' ? { x, literal: y.value } : undefined
  if ((op !== 'min' && op !== 'max') || !isFloating(e.dtype)) return undefined
  const [value, bound] = x.tag === 'const' ? [y, x] : [x, y]
  if (bound.tag !== 'const' || Number.isNaN(bound.value) || (op === 'min' && Object.is(bound.value, -0)))
    return undefined
  return { x: value, literal: bound.value }
}

/** What distinguishes a node from others with the same operands. */
const head = (e: Expr): string => {
  switch (e.tag) {
    case 'const':
      return `c${e.dtype}${literal(e.value)}`
    case 'index':
      return `i${e.dim}`
    case 'load':
      return `l${e.buffer},${e.access.offset},${e.access.strides.join()}`
    case 'loadAt':
      return `g${e.buffer}`
    case 'acc':
      return `a${e.index}`
    case 'unary':
      return `${e.op}${e.dtype}`
    case 'binary':
      return `${e.op}${e.dtype}`
    case 'mulAdd':
      return `fma${e.dtype}`
    case 'compare':
      return `${e.op}${e.x.dtype}`
    case 'select':
      return `sel${e.dtype}`
    case 'rare':
      return `rare${e.f.name}`
    case 'convert':
      return `cv${e.x.dtype}${e.dtype}`
    case 'bitcast':
      return `bc${e.x.dtype}${e.dtype}`
    case 'threefry':
      return `tf${e.word}`
  }
}

/** The operands a node's instructions expect, in push order. */
const pushed = (e: Expr): readonly Expr[] => {
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'load':
    case 'acc':
      return []
    case 'loadAt':
      return [e.address]
    case 'unary':
    case 'convert':
    case 'bitcast':
      return [e.x]
    case 'binary': {
      const known = literalOperand(e)
      return known === undefined ? [e.x, e.y] : [known.x]
    }
    case 'compare':
      return [e.x, e.y]
    case 'mulAdd':
      return [e.z, e.x, e.y]
    case 'select':
    case 'rare':
      return [e.x, e.y, e.cond]
    case 'threefry':
      return [e.key0, e.key1, e.x0, e.x1]
  }
}

export const buildDag = (roots: readonly Expr[]): Dag => {
  const nodes: DagNode[] = []
  const byKey = new Map<string, number>()
  const byExpr = new Map<Expr, number>()
  const intern = (key: string, node: DagNode): number => {
    const known = byKey.get(key)
    if (known !== undefined) return known
    byKey.set(key, nodes.length)
    nodes.push(node)
    return nodes.length - 1
  }
  for (const e of inOrder(roots)) {
    const args = pushed(e).map((x) => byExpr.get(x)!)
    const known = literalOperand(e)
    const by = known === undefined ? '' : literal(known.literal)
    if (e.tag === 'threefry') {
      const pair = intern(`tf:${args.join()}`, { e, args, isPair: true })
      byExpr.set(e, intern(`${head(e)}:${pair}`, { e, args: [pair], isPair: false }))
    } else {
      byExpr.set(e, intern(`${head(e)}${by}:${args.join()}`, { e, args, isPair: false }))
    }
  }
  return { nodes, numberOf: (e) => byExpr.get(e)! }
}

/** Every distinct node below `roots`, operands before users. Compiling spends much of its time here. */
const inOrder = (roots: readonly Expr[]): readonly Expr[] => {
  const order: Expr[] = []
  const opened = new Set<Expr>()
  const done = new Set<Expr>()
  const stack = [...roots]
  for (;;) {
    const e = stack[stack.length - 1]
    if (e === undefined) return order
    if (opened.has(e)) {
      stack.pop()
      if (!done.has(e)) {
        done.add(e)
        order.push(e)
      }
    } else {
      opened.add(e)
      for (const x of operands(e)) if (!opened.has(x)) stack.push(x)
    }
  }
}
