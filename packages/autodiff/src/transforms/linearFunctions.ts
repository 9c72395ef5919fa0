/** Pullbacks and linearised functions as values: callable, and nodes of trees, so that they may leave `jit` and enter it again. */
import {
  checkSameStructure,
  isFloating,
  pathsOf,
  registerNode,
  showPath,
  type TreeDef,
  type Value,
} from '@pullback/core'
import { avalOf, sameType, showAval, type Aval } from '../aval.ts'
import { bindMany } from '../bind.ts'
import type { Zero } from '../primitive.ts'
import { inputAvals, type Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { flattenValues, unflattenValues } from './arguments.ts'
import { callP } from './call.ts'
import { derive, spread, type Derived } from './derive.ts'
import { zerosLike } from './jvp.ts'
import { tangentAval, transposeProgram, type Linearized } from './linearize.ts'

/** Structure and types of arguments or of a result. */
interface Side {
  readonly def: TreeDef
  readonly avals: readonly Aval[]
}

/** All of a linear function but the arrays it captured: the static part of its node, compared by identity. */
class LinearMap {
  readonly name: string
  readonly program: Program
  readonly nonzero: readonly boolean[]
  readonly ins: Side
  readonly outs: Side

  constructor(name: string, l: Linearized, ins: Side, outs: Side) {
    this.name = name
    this.program = l.program
    this.nonzero = l.nonzero
    this.ins = ins
    this.outs = outs
  }
}

interface Held {
  readonly map: LinearMap
  readonly captured: readonly Value[]
  /** Whether it was taken out of a tree, as when it left a jitted function: then calls of it are worth compiling. */
  readonly isCompiled: boolean
}

const held = new WeakMap<object, Held>()

/** A function from a cotangent of a result to the list of cotangents of the arguments, as `vjp` returns it. */
class Pullback extends Function {
  override toString(): string {
    return `pullback of ${held.get(this)!.map.name}`
  }
}
/** A function from tangents of the arguments to the tangent of a result, as `linearize` returns it. */
class Pushforward extends Function {
  override toString(): string {
    return `linear function of ${held.get(this)!.map.name}`
  }
}

type AnyFunction = (...args: readonly unknown[]) => unknown

const make = (cls: typeof Pullback | typeof Pushforward, h: Held): AnyFunction => {
  const call: AnyFunction = cls === Pullback ? (ct) => pull(h, ct) : (...tangents) => push(h, tangents)
  Object.setPrototypeOf(call, cls.prototype)
  held.set(call, h)
  return call
}

for (const cls of [Pullback, Pushforward]) {
  registerNode<Pullback, LinearMap>(cls, {
    flatten: (f) => {
      const { map, captured } = held.get(f)!
      return [captured, map]
    },
    unflatten: (map, children) => make(cls, { map, captured: children as readonly Value[], isCompiled: true }), // callable, with its prototype
  })
}

/** The pullback of a linearised function. */
export const pullbackOf = (name: string, l: Linearized, ins: Side, outs: Side): AnyFunction =>
  make(Pullback, { map: new LinearMap(name, l, ins, outs), captured: l.captured, isCompiled: false })

/** The linearised function itself. */
export const pushforwardOf = (name: string, l: Linearized, ins: Side, outs: Side): AnyFunction =>
  make(Pushforward, { map: new LinearMap(name, l, ins, outs), captured: l.captured, isCompiled: false })

/** Values of the structure and types of `side`, or a typed complaint about the first that differs. */
const matching = (fn: string, what: string, { def, avals }: Side, tree: unknown): readonly Value[] => {
  const given = flattenValues(fn, what, tree)
  checkSameStructure(fn, what, def, given.def)
  given.values.forEach((v, i) => {
    const want = avals[i]!
    if (isFloating(want.dtype) && !sameType(v, want)) {
      throw new TypeError(
        `${fn}: ${what} at ${showPath(pathsOf(def)[i]!)} must be ${showAval(want)}, got ${showAval(v)}`,
      )
    }
  })
  return given.values
}

const checkCaptured = (fn: string, { map, captured }: Held): void => {
  captured.forEach((x, i) => {
    const want = map.program.inputs[i]!.aval
    if (sameType(x, want)) return
    throw new TypeError(
      `${fn}: the linear function of ${map.name} must hold ${showAval(want)}, got ${showAval(avalOf(x))}; ` +
        'one that came out of vmap is called inside vmap: vmap((f, t) => f(t))(fs, ts)',
    )
  })
}

/** Cotangents of the linear inputs, from those of the outputs that are not constant. */
const pulled = ({ map, captured, isCompiled }: Held, cts: readonly Value[]): readonly (Value | Zero)[] => {
  const { program, name } = map
  const known = program.inputs.map((_, i) => captured[i])
  if (!isCompiled) return transposeProgram(program, known, cts).slice(captured.length)
  const n = captured.length
  const d = derive<Derived<readonly boolean[]>>(program, `pullback ${n}`, () => {
    let nonzero: readonly boolean[] = []
    const avals = [...inputAvals(program).slice(0, n), ...program.outputs.map((o) => o.aval)].map(tangentAval)
    const staged = stage(`vjp of ${name}`, avals, (all) => {
      const found = transposeProgram(
        program,
        program.inputs.map((_, i) => (i < n ? all[i] : undefined)),
        all.slice(n),
      ).slice(n)
      nonzero = found.map((ct) => ct !== null)
      return found.filter((ct) => ct !== null)
    })
    return { ...staged, info: nonzero }
  })
  return spread(
    d.info,
    bindMany(callP, [...d.captured, ...captured, ...cts], { name: `pullback(${name})`, program: d.program }),
  )
}

const pull = (h: Held, ct: unknown): unknown => {
  const { ins, outs, nonzero } = h.map
  if (h.isCompiled) checkCaptured('vjp', h)
  const cts = matching('vjp', 'cotangent', outs, ct)
  const found = pulled(
    h,
    cts.filter((_, i) => nonzero[i]),
  )
  let next = 0
  const all = ins.avals.map((a) => (isFloating(a.dtype) ? found[next++] : null) ?? zerosLike(a))
  return unflattenValues(ins.def, all)
}

const push = (h: Held, tangents: readonly unknown[]): unknown => {
  const { ins, outs, nonzero, program, name } = h.map
  if (h.isCompiled) checkCaptured('linearize', h)
  const all = matching('linearize', 'tangents', ins, tangents)
  const operands = [...h.captured, ...all.filter((_, i) => isFloating(ins.avals[i]!.dtype))]
  const dys = h.isCompiled
    ? bindMany(callP, operands, { name: `linear(${name})`, program })
    : runProgram(program, operands)
  let next = 0
  return unflattenValues(
    outs.def,
    outs.avals.map((a, i) => (nonzero[i] === true ? dys[next++]! : zerosLike(a))),
  )
}
