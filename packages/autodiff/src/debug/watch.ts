/** Finding the operation that gave the first NaN or infinity: results are looked at, and compiled functions run again in steps. */
import { isFloating, numbersOf, showShape, type NdArray } from '@pullback/core'
import { showAval } from '../aval.ts'
import { withoutEffects } from '../effects.ts'
import { evaluate } from '../evaluate.ts'
import { MissingRuleError, NonFiniteError } from '../errors.ts'
import type { AnyPrimitive, RunInner } from '../primitive.ts'
import { hasEffects, type Atom, type Program, type Var } from '../program.ts'
import { isRecording } from '../trace.ts'
import { nameOf } from '../transforms/arguments.ts'
import { exchangeLine, lineOfNow, recordingLines, recordLines } from './lines.ts'
import { exchangeWatch, type Inspector, type Watch } from './watching.ts'

const isBad = (watch: Watch, x: number): boolean =>
  Number.isNaN(x) ? watch.nan : watch.inf && (x === Infinity || x === -Infinity)

/** Number and row-major position of bad elements; position -1 for none. */
const badElements = (watch: Watch, y: NdArray): { readonly count: number; readonly first: number } => {
  if (!isFloating(y.dtype)) return { count: 0, first: -1 }
  const data = numbersOf(y.data, y.dtype)
  let count = 0
  let first = -1
  for (let i = 0; i < data.length; i++) {
    if (!isBad(watch, data[i]!)) continue
    if (first < 0) first = i
    count += 1
  }
  return { count, first }
}

const hasBad = (watch: Watch, ys: readonly NdArray[]): boolean => ys.some((y) => badElements(watch, y).first >= 0)

/** `f32[3] (1 to 4, 1 NaN)`: what a message says of an operand. */
const summary = (x: NdArray): string => {
  const type = showAval(x)
  if (x.size <= 4) return `${type} ${x.toString().replace(/\s+/g, ' ')}`
  let [low, high] = [Infinity, -Infinity]
  let nans = 0
  for (const v of numbersOf(x.data, x.dtype)) {
    if (Number.isNaN(v)) nans += 1
    else [low, high] = [Math.min(low, v), Math.max(high, v)]
  }
  const range = low <= high ? `${low} to ${high}` : ''
  const rest = nans === 0 ? '' : `${nans} NaN`
  return `${type} (${[range, rest].filter((s) => s !== '').join(', ')})`
}

const placeOf = (shape: readonly number[], flat: number): string => {
  const index: number[] = []
  let rest = flat
  for (let d = shape.length - 1; d >= 0; d--) {
    index.unshift(rest % shape[d]!)
    rest = Math.floor(rest / shape[d]!)
  }
  return showShape(index)
}

const complaint = (
  watch: Watch,
  name: string,
  line: string | undefined,
  args: readonly NdArray[],
  ys: readonly NdArray[],
  path: readonly string[],
): NonFiniteError => {
  const y = ys.find((r) => badElements(watch, r).first >= 0)!
  const { count, first } = badElements(watch, y)
  const value = numbersOf(y.data, y.dtype)[first]!
  const what = Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
  const where = y.shape.length === 0 ? '' : `, ${count} of ${y.size} elements, the first at ${placeOf(y.shape, first)}`
  const from = args.length === 0 ? '' : ` from ${args.map(summary).join(' and ')}`
  const fn = Number.isNaN(value) ? 'debugNans' : 'debugInfs'
  const inside = path.length === 0 ? '' : ` (${[...path].reverse().join(', ')})`
  const known = args.some((x) => hasBad(watch, [x])) ? '; an operand held such a value already' : ''
  return new NonFiniteError(
    `${fn}: ${name} gave ${what} in ${showAval(y)}${where}${from}${line === undefined ? '' : `, at ${line}`}${inside}${known}`,
    name,
  )
}

/** Runs a program equation by equation and throws at the first bad result. */
const walk = (watch: Watch, p: Program, ins: readonly NdArray[], path: readonly string[]): readonly NdArray[] => {
  const env = new Map<Var, NdArray>()
  p.inputs.forEach((v, i) => env.set(v, ins[i]!))
  const read = (a: Atom): NdArray => (a.tag === 'literal' ? a.value : env.get(a)!)
  for (const e of p.equations) {
    const prim = e.prim as AnyPrimitive
    const args = e.ins.map(read)
    const ys = evaluate(prim, args, e.params)
    if (hasBad(watch, ys)) throw culprit(watch, prim, args, e.params, ys, e.line, path)
    e.outs.forEach((v, i) => env.set(v, ys[i]!))
  }
  return p.outputs.map(read)
}

/** The error for an operation with bad results: that of the first operation inside it to give one, if there is one. */
const culprit = (
  watch: Watch,
  prim: AnyPrimitive,
  args: readonly NdArray[],
  params: unknown,
  ys: readonly NdArray[],
  line: string | undefined,
  path: readonly string[],
): Error => {
  try {
    if (prim.called !== undefined && prim.withPrograms !== undefined) {
      const name = (params as { readonly name?: unknown }).name // calls carry the name of what they call
      const where = `in ${prim.name}${typeof name === 'string' ? ` of ${name}` : ''}`
      walk(watch, withoutEffects(prim.called(params)), args, [...path, where])
    } else if (prim.interpret !== undefined && !isUnrepeatable(prim, params)) {
      const run: RunInner = (p, ins, where) => walk(watch, withoutEffects(p), ins, [...path, `in ${where}`])
      prim.interpret(args, params, run)
    }
  } catch (e) {
    if (e instanceof NonFiniteError) return e
    // What cannot be run again is named as a whole.
    if (!(e instanceof MissingRuleError)) throw e
  }
  return complaint(watch, prim.name, line, args, ys, path)
}

const isUnrepeatable = (prim: AnyPrimitive, params: unknown): boolean =>
  prim.inner === undefined && hasEffects(prim, params)

const inspect: Inspector = (watch, prim, args, params, ys) => {
  if (!hasBad(watch, ys)) return
  const line = lineOfNow()
  const outer = exchangeWatch(undefined)
  const outerLine = exchangeLine(undefined)
  try {
    throw culprit(watch, prim, args, params, ys, line, [])
  } finally {
    exchangeLine(outerLine)
    exchangeWatch(outer)
  }
}

/** What `debugNans(true)` and `debugInfs(true)` watch everywhere. */
let everywhere: Watch = { nan: false, inf: false }

const union = (a: Watch | undefined, b: Watch): Watch => ({
  nan: a?.nan === true || b.nan,
  inf: a?.inf === true || b.inf,
})

let scopes = 0

const watchEverywhere = (change: Partial<Watch>): void => {
  if (scopes > 0) throw new TypeError('debugNans: the switch must not be thrown inside a function that is watched')
  everywhere = { ...everywhere, ...change }
  const isOn = everywhere.nan || everywhere.inf
  const before = exchangeWatch(isOn ? everywhere : undefined, inspect)
  if (isOn !== (before !== undefined)) recordLines(isOn)
}

/** A switch for a whole script, or a wrapper for one function. */
export interface DebugSwitch {
  (isOn: boolean): void
  <Args extends readonly unknown[], Y>(f: (...args: Args) => Y): (...args: Args) => Y
}

const debugSwitch = (fn: string, kind: keyof Watch): DebugSwitch => {
  const watched =
    <Args extends readonly unknown[], Y>(f: (...args: Args) => Y) =>
    (...args: Args): Y => {
      if (isRecording()) {
        throw new TypeError(
          `${fn}: compiled functions are watched from outside, got ${nameOf(f)} called while it is traced; write ${fn}(jit(f)) instead of jit(${fn}(f))`,
        )
      }
      const before = exchangeWatch(undefined)
      scopes += 1
      exchangeWatch(union(before, { nan: kind === 'nan', inf: kind === 'inf' }), inspect)
      try {
        return recordingLines(() => f(...args))
      } finally {
        scopes -= 1
        exchangeWatch(before)
      }
    }
  return ((x: unknown): unknown => {
    if (typeof x === 'boolean') {
      watchEverywhere({ [kind]: x })
      return undefined
    }
    if (typeof x !== 'function')
      throw new TypeError(`${fn}: the argument must be a function or a boolean, got ${typeof x}`)
    return watched(x as (...args: readonly unknown[]) => unknown)
  }) as DebugSwitch // by the type of its argument
}

/**
 * Makes the first NaN an error that names the operation, the line that called it and its operands.
 *
 * `debugNans(f)` watches one function: every operation it runs, its derivatives, and the results of compiled functions,
 * which are run again step by step, loops and branches included, to find where the NaN arose. `debugNans(true)` watches
 * everything until `debugNans(false)`. It slows down what it watches; a NaN that some `np.where` discards counts too when
 * operations run one by one.
 * @throws NonFiniteError from the watched function.
 */
export const debugNans: DebugSwitch = debugSwitch('debugNans', 'nan')

/** As `debugNans`, for infinities. */
export const debugInfs: DebugSwitch = debugSwitch('debugInfs', 'inf')
