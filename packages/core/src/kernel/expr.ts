/** Scalar expressions: what one element of a result is computed from. The closed language every backend implements. */
import { isFloating, type KernelDType } from '../dtype.ts'

/**
 * An affine address: `offset + Σ strides[d] · i_d` in elements, over the loop indices `i` of the kernel it stands in.
 * `strides` has one entry per loop dimension; 0 repeats, a negative stride reads backwards.
 */
export interface Access {
  readonly offset: number
  readonly strides: readonly number[]
}

/**
 * `nearest` rounds ties to even. `not` is logical on bool and bitwise on integers. `neg` and `abs` of integers wrap.
 * Floating only: `exponent` is floor(log2 |x|) as a float for normal x, -127 (float64: -1023) for ±0 and subnormals,
 * 128 (1024) for ±inf and NaN; `pow2` of an integral n is 2^n for n in the normal range, 0 at and below -127 (-1023),
 * +inf at and above 128 (1024), and 1 for NaN. Vector mathematics takes numbers apart and puts them together with these two.
 */
export type UnaryOp =
  | 'neg' | 'abs' | 'sqrt' | 'floor' | 'ceil' | 'trunc' | 'nearest' | 'not' | 'exponent' | 'pow2' // prettier-ignore

/**
 * Total operations: none traps. Floating `min`/`max` return NaN if either operand is NaN and order -0 below +0.
 * Integer arithmetic wraps; integer `div` and `rem` truncate, `x div 0` = -1 (all bits set), `x rem 0` = x, MIN div -1 = MIN.
 * Floating `rem` is C's fmod. Shifts by 32 or more give 0 (`shiftRight` of a negative int32: -1).
 * `and`, `or`, `xor` are logical on bool, bitwise on integers. `shiftRight` is arithmetic on int32, logical on uint32.
 */
export type BinaryOp =
  | 'add' | 'sub' | 'mul' | 'div' | 'rem' | 'min' | 'max'
  | 'and' | 'or' | 'xor' | 'shiftLeft' | 'shiftRight' // prettier-ignore

export type CompareOp = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'

/**
 * A node of a scalar expression. Nodes are immutable and shared: the same object used twice is computed once.
 * float32 arithmetic rounds after each operation. bool values are 0 or 1. Integers of one or two bytes are only literals,
 * loaded, selected, converted and stored.
 */
export type Expr =
  /** A literal; for bool 0 or 1. */
  | { readonly tag: 'const'; readonly dtype: KernelDType; readonly value: number }
  /** The loop index of dimension `dim`, as int32. */
  | { readonly tag: 'index'; readonly dtype: 'int32'; readonly dim: number }
  /** The element of `buffer` at an affine address. */
  | { readonly tag: 'load'; readonly dtype: KernelDType; readonly buffer: number; readonly access: Access }
  /** The element of `buffer` at a computed int32 address. Backends clamp the address into the buffer. */
  | { readonly tag: 'loadAt'; readonly dtype: KernelDType; readonly buffer: number; readonly address: Expr }
  /** In the stores of a reduction or contraction: the finished accumulator number `index`. */
  | { readonly tag: 'acc'; readonly dtype: KernelDType; readonly index: number }
  | { readonly tag: 'unary'; readonly dtype: KernelDType; readonly op: UnaryOp; readonly x: Expr }
  | { readonly tag: 'binary'; readonly dtype: KernelDType; readonly op: BinaryOp; readonly x: Expr; readonly y: Expr }
  /** `x · y + z`, floating only: rounded twice unless fused arithmetic was asked for, then once. */
  | { readonly tag: 'mulAdd'; readonly dtype: KernelDType; readonly x: Expr; readonly y: Expr; readonly z: Expr }
  /** Operands share a dtype; any comparison with NaN is false except `ne`. */
  | { readonly tag: 'compare'; readonly dtype: 'bool'; readonly op: CompareOp; readonly x: Expr; readonly y: Expr }
  /** `cond ? x : y`; both are evaluated, neither traps. */
  | { readonly tag: 'select'; readonly dtype: KernelDType; readonly cond: Expr; readonly x: Expr; readonly y: Expr }
  /** Floating to integer truncates and saturates, NaN gives 0; to bool is `≠ 0`; integer to integer keeps the low bits. */
  | { readonly tag: 'convert'; readonly dtype: KernelDType; readonly x: Expr }
  /** The same bits as another dtype of equal width (4 bytes), or float64 to/from nothing else. */
  | { readonly tag: 'bitcast'; readonly dtype: KernelDType; readonly x: Expr }
  /** One output word (0 or 1) of the Threefry-2x32 block cipher with 20 rounds; all four inputs uint32. */
  | {
      readonly tag: 'threefry'
      readonly dtype: 'uint32'
      readonly word: 0 | 1
      readonly key0: Expr
      readonly key1: Expr
      readonly x0: Expr
      readonly x1: Expr
    }
  /** `cond ? f(x) : y`, for an `f` that few elements need: backends may leave it out where no `cond` holds. */
  | {
      readonly tag: 'rare'
      readonly dtype: KernelDType
      readonly f: RareFunction
      readonly cond: Expr
      readonly x: Expr
      readonly y: Expr
    }

/** A function of one element that is long and seldom needed, as code of its own. */
export interface RareFunction {
  /** Tells it from others, also in printed kernels. */
  readonly name: string
  readonly of: KernelDType
  /** The result, over `acc(of, 0)`, which stands for the argument; without memory, indices and other rare functions. */
  readonly body: Expr
}

export const constant = (dtype: KernelDType, value: number): Expr => ({ tag: 'const', dtype, value })
export const index = (dim: number): Expr => ({ tag: 'index', dtype: 'int32', dim })
export const load = (dtype: KernelDType, buffer: number, access: Access): Expr => ({
  tag: 'load',
  dtype,
  buffer,
  access,
})
export const loadAt = (dtype: KernelDType, buffer: number, address: Expr): Expr => ({
  tag: 'loadAt',
  dtype,
  buffer,
  address,
})
export const acc = (dtype: KernelDType, i: number): Expr => ({ tag: 'acc', dtype, index: i })
export const unary = (op: UnaryOp, x: Expr): Expr => ({ tag: 'unary', dtype: x.dtype, op, x })
export const binary = (op: BinaryOp, x: Expr, y: Expr): Expr => {
  if (x.dtype !== y.dtype) throw new Error(`internal: ${op} of ${x.dtype} and ${y.dtype}`)
  return { tag: 'binary', dtype: x.dtype, op, x, y }
}
export const mulAdd = (x: Expr, y: Expr, z: Expr): Expr => {
  if (!isFloating(x.dtype) || x.dtype !== y.dtype || x.dtype !== z.dtype) {
    throw new Error(`internal: mulAdd of ${x.dtype}, ${y.dtype} and ${z.dtype}`)
  }
  return { tag: 'mulAdd', dtype: x.dtype, x, y, z }
}
export const compare = (op: CompareOp, x: Expr, y: Expr): Expr => {
  if (x.dtype !== y.dtype) throw new Error(`internal: ${op} of ${x.dtype} and ${y.dtype}`)
  return { tag: 'compare', dtype: 'bool', op, x, y }
}
export const select = (cond: Expr, x: Expr, y: Expr): Expr => {
  if (cond.dtype !== 'bool' || x.dtype !== y.dtype) {
    throw new Error(`internal: select of ${cond.dtype} ? ${x.dtype} : ${y.dtype}`)
  }
  return { tag: 'select', dtype: x.dtype, cond, x, y }
}
export const rare = (f: RareFunction, cond: Expr, x: Expr, y: Expr): Expr => {
  if (cond.dtype !== 'bool' || x.dtype !== f.of || y.dtype !== f.body.dtype) {
    throw new Error(`internal: ${f.name} of ${cond.dtype} ? ${x.dtype} : ${y.dtype}`)
  }
  return { tag: 'rare', dtype: y.dtype, f, cond, x, y }
}
export const convert = (dtype: KernelDType, x: Expr): Expr => (x.dtype === dtype ? x : { tag: 'convert', dtype, x })
export const bitcast = (dtype: KernelDType, x: Expr): Expr => (x.dtype === dtype ? x : { tag: 'bitcast', dtype, x })
export const threefry = (word: 0 | 1, key0: Expr, key1: Expr, x0: Expr, x1: Expr): Expr => ({
  tag: 'threefry',
  dtype: 'uint32',
  word,
  key0,
  key1,
  x0,
  x1,
})

/** The operands of a node, in order. */
export const operands = (e: Expr): readonly Expr[] => {
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
    case 'binary':
    case 'compare':
      return [e.x, e.y]
    case 'mulAdd':
      return [e.x, e.y, e.z]
    case 'select':
    case 'rare':
      return [e.cond, e.x, e.y]
    case 'threefry':
      return [e.key0, e.key1, e.x0, e.x1]
  }
}

/** The same node over other operands. */
export const withOperands = (e: Expr, xs: readonly Expr[]): Expr => {
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'load':
    case 'acc':
      return e
    case 'loadAt':
      return { ...e, address: xs[0]! }
    case 'unary':
    case 'convert':
    case 'bitcast':
      return { ...e, x: xs[0]! }
    case 'binary':
    case 'compare':
      return { ...e, x: xs[0]!, y: xs[1]! }
    case 'mulAdd':
      return { ...e, x: xs[0]!, y: xs[1]!, z: xs[2]! }
    case 'select':
    case 'rare':
      return { ...e, cond: xs[0]!, x: xs[1]!, y: xs[2]! }
    case 'threefry':
      return { ...e, key0: xs[0]!, key1: xs[1]!, x0: xs[2]!, x1: xs[3]! }
  }
}

/** Recursion is the fastest walk; below this depth an explicit stack takes over, for long chains are deeper than JavaScript's. */
const DEEP = 400

/**
 * Rewrites an expression bottom-up, visiting each shared node once: `f` receives every node with its operands
 * already rewritten. Pass one `memo` to several calls to keep sharing between them.
 */
export const rewrite = (root: Expr, f: (e: Expr) => Expr, memo: Map<Expr, Expr> = new Map<Expr, Expr>()): Expr =>
  rewriteAt(root, f, memo, 0)

// No list of operands is built for the common nodes: expressions are walked for every pass over every kernel.
const rewriteAt = (e: Expr, f: (e: Expr) => Expr, memo: Map<Expr, Expr>, depth: number): Expr => {
  const known = memo.get(e)
  if (known !== undefined) return known
  if (depth > DEEP) return rewriteDeep(e, f, memo)
  let node = e
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'load':
    case 'acc':
      break
    case 'unary':
    case 'convert':
    case 'bitcast': {
      const x = rewriteAt(e.x, f, memo, depth + 1)
      if (x !== e.x) node = { ...e, x }
      break
    }
    case 'binary':
    case 'compare': {
      const x = rewriteAt(e.x, f, memo, depth + 1)
      const y = rewriteAt(e.y, f, memo, depth + 1)
      if (x !== e.x || y !== e.y) node = { ...e, x, y }
      break
    }
    case 'loadAt':
    case 'mulAdd':
    case 'select':
    case 'rare':
    case 'threefry': {
      const xs = operands(e)
      const ys = xs.map((x) => rewriteAt(x, f, memo, depth + 1))
      if (ys.some((y, i) => y !== xs[i])) node = withOperands(e, ys)
      break
    }
  }
  const result = f(node)
  memo.set(e, result)
  return result
}

/** The same without rare functions: `cond ? f(x) : y` written out, for those to whom rarity means nothing. */
export const withRareInlined = (root: Expr, memo?: Map<Expr, Expr>): Expr =>
  rewrite(
    root,
    (e) => {
      if (e.tag !== 'rare') return e
      const { cond, f, x, y } = e
      return select(
        cond,
        rewrite(f.body, (part) => (part.tag === 'acc' ? x : part)),
        y,
      )
    },
    memo,
  )

const rewriteDeep = (root: Expr, f: (e: Expr) => Expr, memo: Map<Expr, Expr>): Expr => {
  const stack: Expr[] = [root]
  while (stack.length > 0) {
    const e = stack[stack.length - 1]!
    if (memo.has(e)) {
      stack.pop()
      continue
    }
    const xs = operands(e)
    const waiting = xs.filter((x) => !memo.has(x))
    if (waiting.length > 0) {
      stack.push(...waiting)
      continue
    }
    stack.pop()
    const ys = xs.map((x) => memo.get(x)!)
    memo.set(e, f(ys.some((y, i) => y !== xs[i]) ? withOperands(e, ys) : e))
  }
  return memo.get(root)!
}

/** Every distinct node below `roots`, operands before users. */
export const nodesOf = (roots: readonly Expr[]): readonly Expr[] => {
  const seen = new Set<Expr>()
  for (let i = 0; i < roots.length; i++) collect(roots[i]!, seen, 0)
  return [...seen]
}

const collect = (e: Expr, seen: Set<Expr>, depth: number): void => {
  if (seen.has(e)) return
  if (depth > DEEP) {
    collectDeep(e, seen)
    return
  }
  switch (e.tag) {
    case 'const':
    case 'index':
    case 'load':
    case 'acc':
      break
    case 'loadAt':
      collect(e.address, seen, depth + 1)
      break
    case 'unary':
    case 'convert':
    case 'bitcast':
      collect(e.x, seen, depth + 1)
      break
    case 'binary':
    case 'compare':
      collect(e.x, seen, depth + 1)
      collect(e.y, seen, depth + 1)
      break
    case 'mulAdd':
      collect(e.x, seen, depth + 1)
      collect(e.y, seen, depth + 1)
      collect(e.z, seen, depth + 1)
      break
    case 'select':
    case 'rare':
      collect(e.cond, seen, depth + 1)
      collect(e.x, seen, depth + 1)
      collect(e.y, seen, depth + 1)
      break
    case 'threefry':
      collect(e.key0, seen, depth + 1)
      collect(e.key1, seen, depth + 1)
      collect(e.x0, seen, depth + 1)
      collect(e.x1, seen, depth + 1)
      break
  }
  seen.add(e)
}

const collectDeep = (root: Expr, seen: Set<Expr>): void => {
  const stack: Expr[] = [root]
  while (stack.length > 0) {
    const e = stack[stack.length - 1]!
    const waiting = seen.has(e) ? [] : operands(e).filter((x) => !seen.has(x))
    if (waiting.length > 0) stack.push(...waiting)
    else {
      stack.pop()
      seen.add(e)
    }
  }
}
