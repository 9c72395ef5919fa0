/** Finding keys that are used twice: by what happens to arrays, and in compiled functions by running their keys step by step. */
import type { NdArray } from '@pullback/core'
import { exchangeObserver, type Observer } from '../debug/watching.ts'
import { recordingLines, recordLines } from '../debug/lines.ts'
import type { DebugSwitch } from '../debug/watch.ts'
import { withoutEffects } from '../effects.ts'
import { KeyReuseError, MissingRuleError } from '../errors.ts'
import { evaluate } from '../evaluate.ts'
import type { AnyPrimitive } from '../primitive.ts'
import { withoutDeadEquations, type Atom, type Equation, type Program, type Var } from '../program.ts'
import { isRecording } from '../trace.ts'
import { nameOf } from '../transforms/arguments.ts'
import { Key } from './key.ts'
import { exchangeNote, keyUseP, type KeyUse } from './keyUse.ts'

interface Past {
  readonly use: KeyUse
  readonly path: string
  /** The program being run, and which of its runs that is. */
  readonly program: Program | undefined
  readonly run: number
}

/** The use of each array of key words. */
const uses = new WeakMap<NdArray, Past>()
/** Which steps of loops are being run: the same line uses a key once in each. */
let path = ''
let program: Program | undefined
let run = 0
let runs = 0

const placeOf = ({ use, path: steps }: Pick<Past, 'use' | 'path'>): string =>
  `by ${use.by!}${use.line === undefined ? '' : ` at ${use.line}`}${steps === '' ? '' : ` in${steps}`}`

const note = (words: NdArray, use: KeyUse): void => {
  const now = { use, path, program, run }
  const before = uses.get(words)
  if (before === undefined) {
    uses.set(words, now)
    return
  }
  // Derivatives and checkpoints compute a draw again: the same call in the source, in another program.
  const isSame = before.use.event === use.event && before.path === path
  if (isSame && (before.program !== program || before.run === run)) return
  throw new KeyReuseError(
    `${use.by!}: a key may be used once, got ${new Key(words).toString()} used ${placeOf(before)} and again ${placeOf(now)}; ` +
      'make new keys with random.split, or write random.clone(key) where the same numbers are meant',
  )
}

const programsOf = (prim: AnyPrimitive, params: unknown): readonly Program[] =>
  prim.inner?.(params) ?? (prim.called === undefined ? [] : [prim.called(params)])

const known = new WeakMap<Program, boolean>()

/** Whether a key is used up in the program or in one inside. */
const isMarked = (p: Program): boolean => {
  let found = known.get(p)
  if (found === undefined) known.set(p, (found = p.equations.some(usesKeys)))
  return found
}

const usesKeys = ({ prim, params }: Pick<Equation, 'prim' | 'params'>): boolean =>
  (prim as unknown) === keyUseP || programsOf(prim as AnyPrimitive, params).some(isMarked)

/** The part of a program that keys go through. */
interface Probe {
  readonly program: Program
  /** The outputs of the whole. */
  readonly outputs: readonly Atom[]
}

const probes = new WeakMap<Program, Probe>()

const probeOf = (p: Program): Probe => {
  let found = probes.get(p)
  if (found === undefined) {
    const silent = withoutEffects(p)
    const outputs = silent.equations.filter(usesKeys).flatMap((e) => e.outs)
    found = { program: withoutDeadEquations({ ...silent, outputs }), outputs: p.outputs }
    probes.set(p, found)
  }
  return found
}

/** Runs a program equation by equation; what its variables stand for. */
const walk = (p: Program, ins: readonly NdArray[]): ((a: Atom) => NdArray | undefined) => {
  const outer = [program, run] as const
  ;[program, run] = [p, ++runs]
  try {
    return walked(p, ins)
  } finally {
    ;[program, run] = outer
  }
}

const walked = (p: Program, ins: readonly NdArray[]): ((a: Atom) => NdArray | undefined) => {
  const env = new Map<Var, NdArray>()
  p.inputs.forEach((v, i) => env.set(v, ins[i]!))
  const read = (a: Atom): NdArray | undefined => (a.tag === 'literal' ? a.value : env.get(a))
  for (const e of p.equations) {
    const prim = e.prim as AnyPrimitive
    const args = e.ins.map((a) => read(a)!)
    const ys = evaluate(prim, args, e.params)
    look(prim, args, e.params, ys)
    e.outs.forEach((v, i) => env.set(v, ys[i]!))
  }
  return read
}

/** Looks into a call, loop or choice that has been computed. */
const look: Observer = (prim, args, params, ys) => {
  if ((prim as unknown) === keyUseP || !usesKeys({ prim, params })) return
  if (prim.called !== undefined) {
    const probe = probeOf(prim.called(params))
    const read = walk(probe.program, args)
    // A key that comes out as it went in has been used as often.
    probe.outputs.forEach((a, i) => {
      const value = read(a)
      const past = value === undefined ? undefined : uses.get(value)
      if (past !== undefined) uses.set(ys[i]!, past)
    })
    return
  }
  prim.interpret?.(args, params, (p, ins, where) => {
    const before = path
    path = `${before} ${where}`
    try {
      const read = walk(withoutEffects(p), ins)
      return p.outputs.map((a) => read(a)!)
    } finally {
      path = before
    }
  })
}

const observe: Observer = (prim, args, params, ys) => {
  const before = exchangeObserver(undefined)
  try {
    look(prim, args, params, ys)
  } catch (e) {
    // Results of effects cannot be computed again: such a program is not looked into.
    if (!(e instanceof MissingRuleError)) throw e
  } finally {
    exchangeObserver(before)
  }
}

let scopes = 0

const watch = (isOn: boolean): boolean => {
  exchangeObserver(isOn ? observe : undefined)
  return exchangeNote(isOn ? note : undefined) !== undefined
}

/**
 * Makes the second use of a key an error that names both lines.
 *
 * `debugKeyReuse(f)` looks while one function runs, `debugKeyReuse(true)` everywhere until `debugKeyReuse(false)`. A sampler
 * and `split` use a key up; `foldIn`, `keyData` and comparisons do not, as with JAX's checker; `clone` makes one that counts as
 * unused. A batch of keys counts as one. Uses inside compiled functions, loops and branches are found by running the part that
 * keys go through step by step, which is slow. Two keys made of the same seed are two keys.
 * @throws KeyReuseError from the function that uses the key again.
 */
export const debugKeyReuse: DebugSwitch = ((x: unknown): unknown => {
  if (typeof x === 'boolean') {
    if (scopes > 0)
      throw new TypeError('debugKeyReuse: the switch must not be thrown inside a function that is watched')
    if (watch(x) !== x) recordLines(x)
    return undefined
  }
  if (typeof x !== 'function') {
    throw new TypeError(`debugKeyReuse: the argument must be a function or a boolean, got ${typeof x}`)
  }
  const f = x as (...args: readonly unknown[]) => unknown
  return (...args: readonly unknown[]): unknown => {
    if (isRecording()) {
      throw new TypeError(
        `debugKeyReuse: compiled functions are watched from outside, got ${nameOf(f)} called while it is traced; write debugKeyReuse(jit(f)) instead of jit(debugKeyReuse(f))`,
      )
    }
    const wasOn = watch(true)
    scopes += 1
    try {
      return recordingLines(() => f(...args))
    } finally {
      scopes -= 1
      watch(wasOn)
    }
  }
}) as DebugSwitch // by the type of its argument
