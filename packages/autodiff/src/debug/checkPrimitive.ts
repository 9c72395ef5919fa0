/** The primitive behind `check`: an effect that `checkify` turns into a value, and that throws where nobody does. */
import { NdArray, scalar, showShape, type Operand, type Value } from '@pullback/core'
import { bindMany } from '../bind.ts'
import type { Variadic } from '../arity.ts'
import { CheckError } from '../errors.ts'
import type { Primitive } from '../primitive.ts'
import { take } from '../primitives/indexing.ts'
import { argmin, reduceAnd } from '../primitives/reduce.ts'
import { flattenValues, liftLeaf } from '../transforms/arguments.ts'
import { checkFields, fillFormat, parseFormat } from './format.ts'
import { lineOfNow } from './lines.ts'

/** What is known of a check while tracing: plain data, compared by value. */
export interface Site {
  readonly kind: 'user' | 'nan' | 'index' | 'div'
  /** With fields for the values, first those by position, then those by name. */
  readonly text: string
  readonly names: readonly string[]
  /** How many of the last values say at which example of which `vmap` it failed. */
  readonly indices: number
  readonly line: string | null
}

/** The message of a failed check, given its values. */
export const messageOf = (s: Site, values: readonly NdArray[]): string => {
  const positions = values.length - s.names.length - s.indices
  const named = Object.fromEntries(s.names.map((n, i) => [n, values[positions + i]]))
  const text = fillFormat(parseFormat('check', s.text), values.slice(0, positions), named)
  const example = values.slice(values.length - s.indices).map((v) => Number(v.item()))
  const where = s.line === null ? '' : `, at ${s.line}`
  return `${text}${where}${s.indices === 0 ? '' : `, for the example at ${showShape(example)} of vmap`}`
}

const run = ([holds, ...values]: readonly NdArray[], s: Site): readonly NdArray[] => {
  if (holds!.data[0] === 0) throw new CheckError(messageOf(s, values))
  return []
}

const CLIP = { axis: 0, batch: 0, mode: 'clip' } as const

/** Operands: a bool scalar that must hold, then the values of the message. */
export const checkP: Primitive<Site, Variadic> = {
  name: 'check',
  avals: () => [],
  impl: (ins, s) => run(ins, s),
  hasEffects: () => true,
  lower: {
    tag: 'emit',
    emit: (b, ins, s) => {
      b.push({
        tag: 'host',
        name: 'check',
        call: (xs) => {
          run(
            xs.map((x, i) => new NdArray(ins[i]!.dtype, ins[i]!.shape, x)),
            s,
          )
          return []
        },
        from: ins.map((x) => b.copy(x).buffer),
        to: [],
        hasEffects: true,
      })
      return []
    },
  },
  batch: ([holds, ...values], [isMapped, ...mapped], s, n) => {
    if (n === 0) return []
    const first = isMapped === true ? argmin(holds!.astype('int32'), [0]) : scalar(0, 'int32')
    const all = isMapped === true ? reduceAnd(holds!, [0]) : holds!
    const own = values.map((v, i) => (mapped[i] === true ? take(v, first, CLIP) : v))
    const split = own.length - s.indices
    // The outer vmap's rule runs after the inner one's, so its index goes in front.
    const ordered = [...own.slice(0, split), first, ...own.slice(split)]
    return bindMany(checkP, [all, ...ordered], { ...s, indices: s.indices + 1 })
  },
  show: ({ text }) => JSON.stringify(text),
}

/**
 * Says what must hold: `check(x.greater(0), 'x must be positive, got {}', x)`.
 *
 * `predicate` is a bool scalar; the message has fields as `debug.print` has. Inside `checkify` a check that fails becomes
 * the error value; elsewhere it throws a CheckError when the program runs, from compiled code too. Under `vmap` the first
 * example that fails is reported.
 * @throws TypeError for a predicate that is no bool scalar, or values that do not fit the fields.
 */
export const check = (predicate: Operand, message: string, ...values: readonly unknown[]): void => {
  const holds = liftLeaf(predicate)
  if (holds?.dtype !== 'bool' || holds.shape.length > 0) {
    throw new TypeError(
      `check: the predicate must be a bool scalar, got ${holds === undefined ? typeof predicate : `${holds.dtype} of shape ${showShape(holds.shape)}`}${holds !== undefined && holds.shape.length > 0 ? '; reduce it with np.all' : ''}`,
    )
  }
  const parsed = parseFormat('check', message)
  const last = values[values.length - 1]
  const isNamed = typeof last === 'object' && last !== null && Object.getPrototypeOf(last) === Object.prototype
  const named = (isNamed ? last : {}) as Readonly<Record<string, unknown>> // a plain object
  const plain = isNamed ? values.slice(0, -1) : values
  const names = Object.keys(named)
  checkFields('check', parsed, plain.length, names)
  const leaves = [...plain, ...names.map((k) => named[k])].map((v, i) => oneValue(v, i))
  bindMany(checkP, [holds, ...leaves], { kind: 'user', text: message, names, indices: 0, line: lineOfNow() ?? null })
}

const oneValue = (v: unknown, i: number): Value => {
  const { values } = flattenValues('check', `argument ${i + 2}`, v)
  if (values.length !== 1)
    throw new TypeError(`check: values must be arrays or numbers, got a tree of ${values.length}`)
  return values[0]!
}
