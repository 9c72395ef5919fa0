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

/** What distinguishes a node from others of its tag with the same operands. */
const head = (e: Expr): string => {
  switch (e.tag) {
    case 'const':
      return `c${e.dtype}${literal(e.value)}`
    case 'index':
      return `i${e.dim}`
    case 'load':
      return `l${e.buffer},${e.access.offset},${e.access.strides.join()}`
    case 'loadAt':
      return `g${e.buffer}:`
    case 'acc':
      return `a${e.index}`
    case 'unary':
    case 'binary':
      return `${e.op}${e.dtype}:`
    case 'mulAdd':
      return `fma${e.dtype}:`
    case 'compare':
      return `${e.op}${e.x.dtype}:`
    case 'select':
      return `sel${e.dtype}:`
    case 'rare':
      return `rare${e.f.name}:`
    case 'convert':
      return `cv${e.x.dtype}${e.dtype}:`
    case 'bitcast':
      return `bc${e.x.dtype}${e.dtype}:`
    case 'threefry':
      return `tf${e.word}:`
  }
}

const NONE: readonly number[] = []

/** Recursion is the fastest walk; below this depth an explicit stack takes over, for long chains are deeper than JavaScript's. */
const DEEP = 400

/** Numbers expressions as they are first met, operands before users, later operands before earlier ones. */
class Numbering {
  readonly nodes: DagNode[] = []
  readonly numbers = new Map<Expr, number>()
  private readonly known = new Map<string, number>()

  intern(key: string, e: Expr, args: readonly number[], isPair: boolean): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.nodes.length)
    return this.nodes.push({ e, args, isPair }) - 1
  }

  visit(e: Expr, depth: number): void {
    if (this.numbers.has(e)) return
    if (depth > DEEP) {
      this.visitDeep(e)
      return
    }
    // No list of operands is built for the common nodes.
    switch (e.tag) {
      case 'const':
      case 'index':
      case 'load':
      case 'acc':
        break
      case 'unary':
      case 'convert':
      case 'bitcast':
        this.visit(e.x, depth + 1)
        break
      case 'binary':
      case 'compare':
        this.visit(e.y, depth + 1)
        this.visit(e.x, depth + 1)
        break
      case 'loadAt':
      case 'mulAdd':
      case 'select':
      case 'rare':
      case 'threefry': {
        const xs = operands(e)
        for (let i = xs.length - 1; i >= 0; i--) this.visit(xs[i]!, depth + 1)
        break
      }
    }
    this.number(e)
  }

  private visitDeep(root: Expr): void {
    const stack = [root]
    const opened = new Set<Expr>()
    for (;;) {
      const e = stack[stack.length - 1]
      if (e === undefined) return
      if (this.numbers.has(e)) stack.pop()
      else if (opened.has(e)) {
        stack.pop()
        this.number(e)
      } else {
        opened.add(e)
        for (const x of operands(e)) if (!opened.has(x)) stack.push(x)
      }
    }
  }

  /** Numbers a node whose operands are numbered; `args` are in the order in which instructions expect them. */
  private number(e: Expr): void {
    const at = (x: Expr): number => this.numbers.get(x)!
    let args = NONE
    let by = ''
    switch (e.tag) {
      case 'const':
      case 'index':
      case 'load':
      case 'acc':
        break
      case 'loadAt':
        args = [at(e.address)]
        break
      case 'unary':
      case 'convert':
      case 'bitcast':
        args = [at(e.x)]
        break
      case 'binary': {
        const known = literalOperand(e)
        args = known === undefined ? [at(e.x), at(e.y)] : [at(known.x)]
        if (known !== undefined) by = `${literal(known.literal)}:`
        break
      }
      case 'compare':
        args = [at(e.x), at(e.y)]
        break
      case 'mulAdd':
        args = [at(e.z), at(e.x), at(e.y)]
        break
      case 'select':
      case 'rare':
        args = [at(e.x), at(e.y), at(e.cond)]
        break
      case 'threefry': {
        const words = [at(e.key0), at(e.key1), at(e.x0), at(e.x1)]
        args = [this.intern(`tf:${words.join()}`, e, words, true)]
        break
      }
    }
    const key = args.length === 0 ? head(e) : `${head(e)}${by}${args.join()}`
    this.numbers.set(e, this.intern(key, e, args, false))
  }
}

export const buildDag = (roots: readonly Expr[]): Dag => {
  const numbering = new Numbering()
  for (let i = roots.length - 1; i >= 0; i--) numbering.visit(roots[i]!, 0)
  const { nodes, numbers } = numbering
  return { nodes, numberOf: (e) => numbers.get(e)! }
}
