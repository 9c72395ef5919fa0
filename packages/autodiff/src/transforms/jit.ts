/** Compilation: a function is traced once per kind of argument, and called as one compiled program from then on. */
import {
  flatten,
  NdArray,
  pathsOf,
  showPath,
  shapesEqual,
  type Storage,
  type TreeDef,
  type TypedArray,
  type Value,
} from '@pullback/core'
import { avalOf, showAval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import { structuralKey } from '../keys.ts'
import { outputAvals, withoutDeadEquations, type Program, type Var } from '../program.ts'
import { stage } from '../staging.ts'
import { isRecording, Tracer } from '../trace.ts'
import { flattenValues, nameOf, resolveArgnums, unflattenValues } from './arguments.ts'
import { callP, compileProgram, type Compiled } from './call.ts'
import { registerTraced, type Kind } from './explainRetrace.ts'

export interface JitOptions {
  /** Arguments that are no arrays but steer the program; compared by value and type, each value is compiled for. */
  readonly staticArgnums?: number | readonly number[]
  /**
   * Arguments whose arrays the caller gives up: results of the same shape and dtype take their memory over, and using the
   * arguments afterwards throws DonatedArrayError. A training step donates its parameters and optimiser state.
   */
  readonly donateArgnums?: number | readonly number[]
}

/** What one kind of arguments was compiled to. */
interface Entry {
  readonly kind: Omit<Kind, 'def'>
  readonly program: Program
  readonly captured: readonly Value[]
  readonly outDef: TreeDef
  /** Absent where captured values are traced by a transform around. */
  readonly compiled: Compiled | undefined
  /** Per dynamic leaf: whether its memory is really taken over. */
  readonly taken: readonly boolean[]
  readonly takesAny: boolean
}

/** Compiled kinds of arguments kept per function; the oldest go first. */
const KINDS = 256

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
 * and shapes (and static values), on traced values; later calls run one compiled program.
 *
 * `f` must be pure: what it reads from outside is fixed when it is traced, and side effects happen only then.
 * @throws TypeError for arguments or results that are not trees of arrays and numbers.
 */
export const jit = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  options: JitOptions = {},
): ((...args: Args) => Y) => {
  const name = nameOf(f)
  const title = `jit of ${name}`
  const where = `argument of ${name}`
  const kinds = new Map<TreeDef, Map<string, Entry>>()
  let count = 0
  // What was called last: a loop finds it again without building a key.
  let last: Entry | undefined
  let lastDef: TreeDef | undefined

  const find = (args: Args, fixed: readonly number[], values: readonly Value[], def: TreeDef): Entry => {
    const key = keyOfLeaves(values) + (fixed.length === 0 ? '' : fixed.map((i) => structuralKey(args[i])).join('|'))
    let table = kinds.get(def)
    if (table === undefined) kinds.set(def, (table = new Map<string, Entry>()))
    let entry = table.get(key)
    if (entry === undefined || !entry.captured.every(isAlive)) {
      const { donateArgnums } = options
      const given = donateArgnums === undefined ? NONE : resolveArgnums('jit donateArgnums', donateArgnums, args.length)
      entry = makeEntry(title, f, args, def, values, fixed, given)
      if (count >= KINDS) {
        kinds.clear()
        kinds.set(def, (table = new Map<string, Entry>()))
        count = 0
      }
      count += 1
      table.set(key, entry)
    }
    return entry
  }

  const compiled = (...args: Args): Y => {
    const fixed = staticOf(options, args)
    const { values, def } = flattenValues('jit', where, withoutStatics(args, fixed))
    let entry = last
    if (entry === undefined || def !== lastDef || fixed.length > 0 || !fits(entry, values)) {
      entry = last = find(args, fixed, values, def)
      lastDef = def
    }
    return unflattenValues(entry.outDef, run(entry, name, values, def)) as Y // the structure f returned while traced
  }
  registerTraced(compiled, {
    name,
    kinds: () => [...kinds].flatMap(([def, table]) => [...table.values()].map((e) => ({ def, ...e.kind }))),
    kindOf: (args) => {
      const fixed = staticOf(options, args)
      const { values, def } = flattenValues('explainRetrace', where, withoutStatics(args, fixed))
      return { def, ...kindOf(values, args, fixed) }
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

const kindOf = (values: readonly Value[], args: readonly unknown[], fixed: readonly number[]): Omit<Kind, 'def'> => ({
  avals: values.map(avalOf),
  statics: new Map(fixed.map((i) => [i, structuralKey(args[i])])),
})

/** Whether arguments of the same structure, without static ones, are of this kind. */
const fits = ({ kind: { avals }, captured }: Entry, values: readonly Value[]): boolean => {
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

const run = (e: Entry, name: string, values: readonly Value[], def: TreeDef): readonly Value[] => {
  if (e.compiled === undefined || isRecording() || isTraced(values)) {
    return bindMany(callP, [...e.captured, ...values], { name, program: e.program })
  }
  const arrays = values as readonly NdArray[]
  const storages = new Array<Storage>(arrays.length)
  if (!e.takesAny) {
    for (let i = 0; i < arrays.length; i++) storages[i] = arrays[i]!.storage
    return e.compiled.run(storages)
  }
  let done = false
  try {
    if (!claim(arrays, e.taken, storages)) {
      giveBack(arrays, e.taken, storages)
      checkDonation(name, arrays, e.taken, def)
      for (const x of arrays) void x.storage // throws for the one that was donated earlier
    }
    const outs = e.compiled.run(storages)
    done = true
    return outs
  } finally {
    if (!done) giveBack(arrays, e.taken, storages)
  }
}

/** Donates what is taken and fills `storages`; false, with some left undone, if an array was given away or occurs twice. */
const claim = (arrays: readonly NdArray[], taken: readonly boolean[], storages: Storage[]): boolean => {
  for (let i = 0; i < arrays.length; i++) {
    if (taken[i] !== true) continue
    if (arrays[i]!.isDonated) return false
    storages[i] = arrays[i]!.donate()
  }
  for (let i = 0; i < arrays.length; i++) {
    if (taken[i] === true) continue
    if (arrays[i]!.isDonated) return false
    storages[i] = arrays[i]!.storage
  }
  return true
}

/** Undoes the donations that `claim` made. */
const giveBack = (arrays: readonly NdArray[], taken: readonly boolean[], storages: readonly Storage[]): void => {
  storages.forEach((s, i) => {
    if (taken[i] === true) arrays[i]!.restore(s)
  })
}

const checkDonation = (name: string, arrays: readonly NdArray[], taken: readonly boolean[], def: TreeDef): void => {
  const seen = new Map<NdArray, number>()
  arrays.forEach((x, i) => {
    const before = seen.get(x)
    if (before !== undefined && (taken[i] === true || taken[before] === true)) {
      const paths = pathsOf(def)
      throw new TypeError(
        `jit: a donated array must be passed once, got the same ${showAval(x)} as argument ${showPath(paths[before]!)} and ${showPath(paths[i]!)} of ${name}`,
      )
    }
    seen.set(x, i)
  })
}

const makeEntry = <Args extends readonly unknown[], Y>(
  title: string,
  f: (...args: Args) => Y,
  args: Args,
  def: TreeDef,
  values: readonly Value[],
  fixed: readonly number[],
  given: readonly number[],
): Entry => {
  let outDef = def
  const staged = stage(title, values.map(avalOf), (xs) => {
    const tree = unflattenValues(def, xs) as readonly unknown[]
    const all = args.map((x, i) => (fixed.includes(i) ? x : tree[i])) as unknown as Args
    const y = flattenValues('jit', `result of ${nameOf(f)}`, f(...all))
    outDef = y.def
    return y.values
  })
  const program = withoutDeadEquations(staged.program)
  const { captured } = staged
  const donates = donatedLeaves(args, fixed, given)
  const donated = matchDonations(program, captured.length, donates, title)
  const constants = new Map<Var, TypedArray>()
  captured.forEach((x, i) => {
    if (x instanceof NdArray) constants.set(program.inputs[i]!, x.data)
  })
  const compiled = constants.size === captured.length ? compileProgram(program, constants, donated) : undefined
  const kind = kindOf(values, args, fixed)
  return {
    kind,
    program,
    captured,
    outDef,
    compiled,
    taken: donated.map((o) => o >= 0),
    takesAny: donated.some((o) => o >= 0),
  }
}

/** For each dynamic leaf, whether its argument is donated. */
const donatedLeaves = (
  args: readonly unknown[],
  fixed: readonly number[],
  given: readonly number[],
): readonly boolean[] =>
  args.flatMap((x, i) => (fixed.includes(i) ? [] : flatten(x).leaves.map(() => given.includes(i))))

/** For each dynamic leaf the output that takes its memory over, the first of its type not yet taken, or -1. */
const matchDonations = (p: Program, skip: number, donates: readonly boolean[], title: string): readonly number[] => {
  const outs = outputAvals(p)
  const free = new Set(outs.keys())
  // An output that is an input, or occurs twice, keeps its own memory.
  p.outputs.forEach((a, i) => {
    if (a.tag === 'literal' || p.inputs.includes(a) || p.outputs.indexOf(a) !== i) free.delete(i)
  })
  return donates.map((d, i) => {
    if (!d) return -1
    const a = p.inputs[skip + i]!.aval
    for (const o of free) {
      if (outs[o]!.dtype === a.dtype && shapesEqual(outs[o]!.shape, a.shape)) {
        free.delete(o)
        return o
      }
    }
    if (p.outputs.includes(p.inputs[skip + i]!)) return -1
    console.warn(`${title}: no result has the type of donated ${showAval(a)}, so it is kept`)
    return -1
  })
}
