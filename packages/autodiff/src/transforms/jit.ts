/** Compilation: a function is traced once per kind of argument, and called as one compiled program from then on. */
import {
  checkOptions,
  NdArray,
  shapesEqual,
  type Storage,
  type TreeDef,
  type TypedArray,
  type Value,
} from '@pullback/core'
import { avalOf } from '../aval.ts'
import { axesKey, axesOf } from '../axes.ts'
import { bindMany } from '../bind.ts'
import { isWatching } from '../debug/watching.ts'
import { structuralKey } from '../keys.ts'
import { withoutDeadEquations, type Program, type Var } from '../program.ts'
import { isMarkingKeys } from '../random/keyUse.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { isRecording, Tracer } from '../trace.ts'
import { argumentName, checkFunction, flattenValues, nameOf, resolveArgnums, unflattenValues } from './arguments.ts'
import { callP, compileProgram, type Compiled } from './call.ts'
import { donatedLeaves, matchDonations, withDonated } from './donation.ts'
import { registerTraced, type Kind } from './explainRetrace.ts'
import { BoundedCache, noteFresh, tableOf } from './jitCache.ts'

export interface JitOptions {
  /** Arguments that are no arrays but steer the program; compared by value and type, each value is compiled for. */
  readonly staticArgnums?: number | readonly number[]
  /**
   * Arguments whose arrays the caller gives up: results of the same shape and dtype take their memory over, and using the
   * arguments afterwards throws DonatedArrayError. A training step donates its parameters and optimiser state.
   */
  readonly donateArgnums?: number | readonly number[]
  /** Kinds of arguments that stay compiled, for each function; the least recently used goes first. Default 256. */
  readonly cacheSize?: number
  /** Inside another jit, put the equations in the caller's program instead of a call. The result is the same. */
  readonly inline?: boolean
}

const OPTIONS = ['staticArgnums', 'donateArgnums', 'cacheSize', 'inline']

/** What one kind of arguments was compiled to. */
interface Entry {
  readonly kind: Kind
  readonly program: Program
  readonly captured: readonly Value[]
  readonly outDef: TreeDef
  /** Absent where captured values are traced by a transform around, and where the program names axes of one. */
  readonly compiled: Compiled | undefined
  /** Per dynamic leaf: whether its memory is really taken over. */
  readonly taken: readonly boolean[]
  readonly takesAny: boolean
}

const CACHE_SIZE = 256

/** What a function has been compiled to, and what was called last: a loop finds it again without building a key. */
interface Table {
  readonly entries: BoundedCache<Entry>
  last: Entry | undefined
  lastKey: string
}

const keyOfLeaves = (values: readonly Value[]): string => {
  let key = ''
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!
    key += x.weakType ? '~' : ''
    key += x.dtype
    for (const n of x.shape) key += `,${n}`
    key += ';'
  }
  return key
}

/**
 * A function that computes what `f` computes, compiled: `f` runs once for each combination of argument structure, dtypes
 * and shapes (and static values), on traced values; later calls run one compiled program. Wrapping the same function
 * object again with the same options finds what it was compiled to; a new function object starts from nothing.
 *
 * `f` must be pure: what it reads from outside is fixed when it is traced, and side effects happen only then.
 * @throws TypeError for arguments or results that are not trees of arrays and numbers, and for unknown options.
 */
export const jit = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  options: JitOptions = {},
): ((...args: Args) => Y) => {
  checkFunction('jit', f)
  checkOptions('jit', options, OPTIONS)
  const { cacheSize = CACHE_SIZE, inline = false } = options
  if (!Number.isInteger(cacheSize) || cacheSize < 1) {
    throw new RangeError(`jit: cacheSize must be a positive integer, got ${String(cacheSize)}`)
  }
  const name = nameOf(f)
  const where = `argument of ${name}`
  // Programs that mark uses of keys are kept apart.
  const tableFor = (areKeysMarked: boolean): Table =>
    tableOf<Table>(f, structuralKey({ ...options, inline: undefined, areKeysMarked }), () => ({
      entries: new BoundedCache<Entry>(cacheSize),
      last: undefined,
      lastKey: '',
    }))
  const unmarked = tableFor(false)
  const tableNow = (): Table => (isMarkingKeys() ? tableFor(true) : unmarked)

  const find = (args: Args, fixed: readonly number[], values: readonly Value[], def: TreeDef): Entry => {
    const table = tableNow()
    const { entries } = table
    if (table.last !== undefined) entries.get(table.lastKey) // it has been in use all the while
    const statics = fixed.map((i) => structuralKey(args[i])).join('|')
    const key = `${def.id} ${axesKey()} ${keyOfLeaves(values)}${statics}`
    let entry = entries.get(key)
    if (entry === undefined || !entry.captured.every(isAlive)) {
      const isFirst = entries.values().length === 0
      entry = makeEntry(f, options, args, def, values, fixed)
      if (isFirst) noteFresh(name, f, key)
      entries.set(key, entry)
    }
    table.last = entry
    table.lastKey = key
    return entry
  }

  const compiled = (...args: Args): Y => {
    const fixed = staticOf(options, args)
    const { values, def } = flattenValues('jit', where, withoutStatics(args, fixed))
    let entry = tableNow().last
    if (entry === undefined || fixed.length > 0 || !fits(entry, values, def)) entry = find(args, fixed, values, def)
    return unflattenValues(entry.outDef, run(entry, name, values, def, inline)) as Y // the structure f returned while traced
  }
  registerTraced(compiled, {
    name,
    kinds: () => unmarked.entries.values().map((e) => e.kind),
    kindOf: (args) => {
      const fixed = staticOf(options, args)
      const { values, def } = flattenValues('explainRetrace', where, withoutStatics(args, fixed))
      return kindOf(values, def, args, fixed)
    },
  })
  Object.defineProperty(compiled, 'name', { value: f.name, configurable: true })
  return compiled
}

const NONE: readonly number[] = []

const staticOf = ({ staticArgnums }: JitOptions, args: readonly unknown[]): readonly number[] =>
  staticArgnums === undefined ? NONE : resolveArgnums('jit staticArgnums', staticArgnums, args.length)

const withoutStatics = (args: readonly unknown[], fixed: readonly number[]): readonly unknown[] =>
  fixed.length === 0 ? args : args.map((x, i) => (fixed.includes(i) ? null : x))

const kindOf = (values: readonly Value[], def: TreeDef, args: readonly unknown[], fixed: readonly number[]): Kind => ({
  def,
  avals: values.map(avalOf),
  axes: axesKey(),
  statics: new Map(fixed.map((i) => [i, structuralKey(args[i])])),
})

/** Whether arguments, without static ones, are of this kind. */
const fits = ({ kind, captured }: Entry, values: readonly Value[], def: TreeDef): boolean => {
  const { avals } = kind
  if (def !== kind.def || kind.axes !== axesKey()) return false
  for (let i = 0; i < values.length; i++) {
    const a = avals[i]!
    const x = values[i]!
    if (x.dtype !== a.dtype || x.weakType !== a.weakType) return false
    if (x.shape !== a.shape && !shapesEqual(x.shape, a.shape)) return false
  }
  return captured.length === 0 || captured.every(isAlive)
}

const isAlive = (x: Value): boolean => !(x instanceof Tracer) || x.trace.alive

const isTraced = (values: readonly Value[]): boolean => {
  for (let i = 0; i < values.length; i++) if (values[i] instanceof Tracer) return true
  return false
}

const run = (e: Entry, name: string, values: readonly Value[], def: TreeDef, inline: boolean): readonly Value[] => {
  if (e.compiled === undefined || isRecording() || isTraced(values) || isWatching()) {
    const operands = [...e.captured, ...values]
    if (inline && isRecording()) return runProgram(e.program, operands)
    return bindMany(callP, operands, { name, program: e.program })
  }
  const { compiled } = e
  const arrays = values as readonly NdArray[]
  if (e.takesAny) return withDonated(name, arrays, e.taken, def, (storages) => compiled.run(storages))
  const storages = new Array<Storage>(arrays.length)
  for (let i = 0; i < arrays.length; i++) storages[i] = arrays[i]!.storage
  return compiled.run(storages)
}

const makeEntry = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  { donateArgnums }: JitOptions,
  args: Args,
  def: TreeDef,
  values: readonly Value[],
  fixed: readonly number[],
): Entry => {
  const title = `jit of ${nameOf(f)}`
  const given = donateArgnums === undefined ? NONE : resolveArgnums('jit donateArgnums', donateArgnums, args.length)
  let outDef = def
  const staged = stage(
    title,
    values.map(avalOf),
    (xs) => {
      const tree = unflattenValues(def, xs) as readonly unknown[]
      const all = args.map((x, i) => (fixed.includes(i) ? x : tree[i])) as unknown as Args
      const y = flattenValues('jit', `result of ${nameOf(f)}`, f(...all))
      outDef = y.def
      return y.values
    },
    (i) => argumentName(f, def, i),
  )
  const program = withoutDeadEquations(staged.program)
  const { captured } = staged
  const donated = matchDonations(program, captured.length, donatedLeaves(args, fixed, given), title)
  const constants = new Map<Var, TypedArray>()
  captured.forEach((x, i) => {
    if (x instanceof NdArray) constants.set(program.inputs[i]!, x.data)
  })
  const isClosed = constants.size === captured.length && axesOf(program).length === 0
  return {
    kind: kindOf(values, def, args, fixed),
    program,
    captured,
    outDef,
    compiled: isClosed ? compileProgram(program, constants, donated) : undefined,
    taken: donated.map((o) => o >= 0),
    takesAny: donated.some((o) => o >= 0),
  }
}
