/** Functions applied along axes or to parts of arrays, and choices between several arrays. */
import {
  broadcastShapes,
  checkOptions,
  normalizeAxis,
  scalar,
  showShape,
  sizeOf,
  type Operand,
  type Value,
} from '@pullback/core'
import { checkFunction, checkList, listOf } from '../given.ts'
import { reshapeTo } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { convert } from '../primitives/convert.ts'
import { max, min } from '../primitives/arithmetic.ts'
import { select as choose_ } from '../primitives/select.ts'
import { vmap } from '../transforms/vmap.ts'
import { remainder } from './arithmetic.ts'
import { takeAlongAxis } from './indexing.ts'
import { stack } from './joining.ts'
import { all } from './reductions.ts'
import { where } from './logic.ts'
import { asValue, broadcastOperands, like, promoteDTypes, stretchTo, toBool, toInteger } from './operands.ts'
import { moveaxis } from './shape.ts'

/** `f` of every row of `x` along an axis; the axes of what `f` returns stand where the axis stood. */
export const applyAlongAxis = (f: (row: Value) => Value, axis: number, x: Operand): Value => {
  checkFunction('applyAlongAxis', 'f', f)
  const v = asValue('applyAlongAxis', x)
  const at = normalizeAxis('applyAlongAxis', axis, v.shape.length)
  const rows = moveaxis(v, at, -1)
  const outer = rows.shape.slice(0, -1)
  const n = rows.shape[outer.length]!
  const each = vmap(f)(reshapeTo(rows, [sizeOf(outer), n]))
  const y = reshapeTo(each, [...outer, ...each.shape.slice(1)])
  const inner = y.shape.length - outer.length
  return moveaxis(
    y,
    Array.from({ length: inner }, (_, i) => outer.length + i),
    Array.from({ length: inner }, (_, i) => at + i),
  )
}

/** `f(x, axis)` for one axis after another; an axis that `f` takes away stays with size 1. */
export const applyOverAxes = (
  f: (x: Value, axis: number) => Value,
  x: Operand,
  axes: number | readonly number[],
): Value => {
  checkFunction('applyOverAxes', 'f', f)
  let y = asValue('applyOverAxes', x)
  for (const axis of listOf('applyOverAxes', 'axes', axes)) {
    const at = normalizeAxis('applyOverAxes', axis, y.shape.length)
    const next = f(y, at)
    y =
      next.shape.length === y.shape.length
        ? next
        : reshapeTo(next, [...next.shape.slice(0, at), 1, ...next.shape.slice(at)])
  }
  return y
}

export interface VectorizeOptions {
  /** Axes of its own that the function sees, as in `(n,k),(k)->(n)`; by default it takes and gives scalars. */
  readonly signature?: string
  /** Numbers of arguments that are passed on as they are. */
  readonly excluded?: readonly number[]
}

const SIGNATURE = /^\s*\([^()]*\)(\s*,\s*\([^()]*\))*\s*->\s*\([^()]*\)(\s*,\s*\([^()]*\))*\s*$/

/** How many axes of its own each argument has. */
const coreRanks = (signature: string): readonly number[] => {
  if (!SIGNATURE.test(signature)) {
    throw new TypeError(`vectorize: the signature must look like '(n,k),(k)->(n)', got '${signature}'`)
  }
  const groups = signature.split('->')[0]!.match(/\([^()]*\)/g)!
  return groups.map(
    (g) =>
      g
        .slice(1, -1)
        .split(',')
        .filter((s) => s.trim() !== '').length,
  )
}

/** `f` over arrays whose leading axes broadcast: a `vmap` for each of these axes. */
export const vectorize = <Y extends Value | readonly Value[]>(
  f: (...xs: readonly Value[]) => Y,
  options: VectorizeOptions = {},
) => {
  checkFunction('vectorize', 'f', f)
  checkOptions('vectorize', options, ['signature', 'excluded'])
  return (...xs: readonly Operand[]): Y => {
    const { signature, excluded = [] } = options
    const values = xs.map((x) => asValue('vectorize', x))
    const mapped = values.flatMap((_, i) => (excluded.includes(i) ? [] : [i]))
    const ranks = signature === undefined ? mapped.map(() => 0) : coreRanks(signature)
    if (ranks.length !== mapped.length) {
      throw new TypeError(`vectorize: the signature must name each argument, got ${ranks.length} for ${mapped.length}`)
    }
    const leading = mapped.map((i, k) => {
      const { shape } = values[i]!
      if (shape.length < ranks[k]!) {
        throw new TypeError(
          `vectorize: argument ${i} must have at least ${ranks[k]} axes, got shape ${showShape(shape)}`,
        )
      }
      return shape.slice(0, shape.length - ranks[k]!)
    })
    const common = broadcastShapes('vectorize', leading)
    const stretched = [...values]
    mapped.forEach((i, k) => {
      const own = values[i]!.shape.slice(leading[k]!.length)
      stretched[i] = stretchTo(values[i]!, [...common, ...own])
    })
    const inAxes = values.map((_, i) => (excluded.includes(i) ? null : 0))
    const over = common.reduce<(...ys: readonly Value[]) => Y>((g) => vmap(g, { inAxes }), f)
    return over(...stretched)
  }
}

/** Where the first condition that holds stands in the list, its choice; `fallback` where none does. */
export const select = (conditions: readonly Operand[], choices: readonly Operand[], fallback: Operand = 0): Value => {
  checkList('select', 'conditions', conditions)
  checkList('select', 'choices', choices)
  if (conditions.length !== choices.length || conditions.length === 0) {
    throw new TypeError(
      `select: as many conditions as choices are needed, and one at least, got ${conditions.length} and ${choices.length}`,
    )
  }
  const values = promoteDTypes('select', [...choices, fallback])
  const last = values[values.length - 1]!
  return conditions.reduceRight<Value>((rest, c, i) => where(toBool('select', c), values[i]!, rest), last)
}

/** A piece of a function: a constant, or a function of the elements. */
export type Piece = number | Value | ((x: Value) => Value)

/**
 * `pieces[i]` of the elements where `conditions[i]` holds, the last condition that holds deciding; one more piece than
 * conditions stands for the rest, which is 0 otherwise. Every piece is computed everywhere: keep NaN out of derivatives by
 * giving pieces safe arguments.
 */
export const piecewise = (x: Operand, conditions: readonly Operand[], pieces: readonly Piece[]): Value => {
  const v = asValue('piecewise', x)
  const n = checkList('piecewise', 'conditions', conditions).length
  checkList('piecewise', 'pieces', pieces)
  if (pieces.length !== n && pieces.length !== n + 1) {
    throw new TypeError(
      `piecewise: a piece per condition and at most one more is needed, got ${pieces.length} for ${n}`,
    )
  }
  const of = (p: Piece): Value => {
    const y = typeof p === 'function' ? p(v) : typeof p === 'number' ? like(v, p) : asValue('piecewise', p)
    return stretchTo(convert(y, v.dtype), v.shape)
  }
  const rest = pieces.length === n + 1 ? of(pieces[n]!) : stretchTo(like(v, 0), v.shape)
  return conditions.reduce<Value>((y, c, i) => {
    const mask = toBool('piecewise', c)
    return choose_(mask.shape.length === 0 ? mask : stretchTo(mask, v.shape), of(pieces[i]!), y)
  }, rest)
}

/** What a number outside 0 … n - 1 does. */
export type ChooseMode = 'raise' | 'wrap' | 'clip'

/** `choices[i]` element by element for integers `i`; all broadcast. Modes for numbers outside: `clip` (default) or `wrap`. */
export const choose = (
  i: Operand,
  choices: readonly Operand[],
  options: { readonly mode?: Exclude<ChooseMode, 'raise'> } = {},
): Value => {
  checkOptions('choose', options, ['mode'])
  const n = checkList('choose', 'choices', choices).length
  if (n === 0) throw new TypeError('choose: at least one choice is needed, got none')
  const which = convert(toInteger('choose', 'numbers', i), 'int32')
  const typed = promoteDTypes('choose', choices)
  const shape = broadcastShapes('choose', [which.shape, ...typed.map((v) => v.shape)])
  const all = typed.map((v) => stretchTo(v, shape))
  const inside = options.mode === 'wrap' ? remainder(which, n) : max(min(which, like(which, n - 1)), like(which, 0))
  const rows = stretchTo(inside, shape)
  return reshapeTo(takeAlongAxis(stack(all, 0), reshapeTo(rows, [1, ...shape]), { axis: 0, mode: 'clip' }), shape)
}

/** Whether arrays of shapes that broadcast are equal everywhere. */
export const arrayEquiv = (x: Operand, y: Operand): Value => {
  const [a, b] = [asValue('arrayEquiv', x), asValue('arrayEquiv', y)]
  try {
    broadcastShapes('arrayEquiv', [a.shape, b.shape])
  } catch {
    return scalar(false)
  }
  const [p, q] = broadcastOperands('arrayEquiv', promoteDTypes('arrayEquiv', [a, b])) as [Value, Value]
  return all(compare('eq', p, q))
}
