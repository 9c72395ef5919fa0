/** Runs a module that was read: operations by our own primitives on concrete arrays, regions by running their operations. */
import { NdArray } from '@pullback/core'
import type { Env, Runner } from './operation.ts'
import { Malformed, type Func, type Module, type Op, type Region } from './module.ts'
import { HANDLERS } from './handlers.ts'
import { showType, type TensorType } from '../types.ts'

export const sameTensor = (a: TensorType, b: TensorType): boolean =>
  a.dtype === b.dtype && a.shape.length === b.shape.length && a.shape.every((n, d) => n === b.shape[d])

/** Results keep no weak types: the text has none. */
const strong = (x: NdArray): NdArray => (x.weakType ? new NdArray(x.dtype, x.shape, x.storage) : x)

class Evaluator implements Runner {
  readonly #module: Module

  constructor(module: Module) {
    this.#module = module
  }

  region(r: Region, args: readonly NdArray[], outer?: Env): readonly NdArray[] {
    const env = new Map(outer)
    r.args.forEach((a, i) => env.set(a.name, args[i]!))
    for (const op of r.ops) this.#run(op, env)
    return r.results.map((name) => env.get(name)!)
  }

  call(name: string, args: readonly NdArray[]): readonly NdArray[] {
    return this.region(this.#module.functions.get(name)!.body, args)
  }

  #run(op: Op, env: Env & Map<string, NdArray>): void {
    const handler = HANDLERS.get(op.name)!
    const ins = op.ins.map((name) => env.get(name)!)
    let outs: readonly NdArray[]
    try {
      outs = handler(op, ins, this, env)
    } catch (e) {
      if (e instanceof Malformed) throw e
      if (e instanceof TypeError || e instanceof RangeError) throw new Malformed(op.line, `${op.name}: ${e.message}`)
      throw e
    }
    op.outTypes.forEach((type, i) => {
      const y = outs[i]
      if (y === undefined || !sameTensor(y, type)) {
        const got = y === undefined ? 'nothing' : showType(y)
        throw new Malformed(op.line, `${op.name}: expected a result of type ${showType(type)}, got ${got}`)
      }
      env.set(op.results[i]!, strong(y))
    })
  }
}

/** The results of `main`. */
export const evaluate = (module: Module, args: readonly NdArray[]): readonly NdArray[] =>
  new Evaluator(module).call('main', args)

const check = (line: number, holds: boolean, message: string): void => {
  if (!holds) throw new Malformed(line, message)
}

const REGIONS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['stablehlo.reduce', [1, 1]],
  ['stablehlo.reduce_window', [1, 1]],
  ['stablehlo.scatter', [1, 1]],
  ['stablehlo.sort', [1, 1]],
  ['stablehlo.while', [2, 2]],
  ['stablehlo.case', [1, Infinity]],
])

/** Names, types and operations of one region; `scope` is what it may see. */
const checkRegion = (
  module: Module,
  r: Region,
  scope: Map<string, TensorType>,
  line: number,
  calls: Set<string>,
): readonly TensorType[] => {
  const define = (at: number, name: string, type: TensorType): void => {
    check(at, !scope.has(name), `expected each value to be defined once, got ${name} again`)
    scope.set(name, type)
  }
  const typeOf = (at: number, name: string): TensorType => {
    const type = scope.get(name)
    if (type === undefined) throw new Malformed(at, `expected a value defined before, got ${name}`)
    return type
  }
  for (const a of r.args) define(line, a.name, a.type)
  for (const op of r.ops) {
    check(op.line, HANDLERS.has(op.name), `expected a known operation, got ${op.name}`)
    op.ins.forEach((name, i) => {
      const type = typeOf(op.line, name)
      check(
        op.line,
        sameTensor(type, op.inTypes[i]!),
        `${op.name}: ${name} is a ${showType(type)}, got ${showType(op.inTypes[i]!)}`,
      )
    })
    const [least, most] = REGIONS.get(op.name) ?? [0, 0]
    const { length } = op.regions
    check(op.line, length >= least && length <= most, `${op.name}: expected ${least} regions, got ${length}`)
    for (const inner of op.regions) checkInner(module, op, inner, scope, calls)
    if (op.name === 'func.call') checkCall(module, op, calls)
    op.results.forEach((name, i) => define(op.line, name, op.outTypes[i]!))
  }
  return r.results.map((name) => typeOf(line, name))
}

const checkInner = (
  module: Module,
  op: Op,
  inner: Region,
  scope: Map<string, TensorType>,
  calls: Set<string>,
): void => {
  const isOpen = op.name === 'stablehlo.case'
  const results = checkRegion(module, inner, new Map(isOpen ? scope : []), op.line, calls)
  const scalars = op.inTypes.map(({ dtype }): TensorType => ({ shape: [], dtype }))
  const args = ((): readonly TensorType[] => {
    switch (op.name) {
      case 'stablehlo.while':
        return op.inTypes
      case 'stablehlo.sort':
        return scalars.flatMap((s) => [s, s])
      case 'stablehlo.reduce':
        return scalars
      case 'stablehlo.scatter':
      case 'stablehlo.reduce_window':
        return scalars.slice(0, 1).flatMap((s) => [s, s])
      default:
        return []
    }
  })()
  const isTest = op.name === 'stablehlo.sort' || (op.name === 'stablehlo.while' && inner === op.regions[0])
  const scalarOuts = op.outTypes.map(({ dtype }): TensorType => ({ shape: [], dtype }))
  const isWhole = op.name === 'stablehlo.while' || op.name === 'stablehlo.case'
  const outs: readonly TensorType[] = isTest ? [{ shape: [], dtype: 'bool' }] : isWhole ? op.outTypes : scalarOuts
  const fits = (have: readonly TensorType[], want: readonly TensorType[]): boolean =>
    have.length === want.length && have.every((t, i) => sameTensor(t, want[i]!))
  const given = inner.args.map((a) => a.type)
  check(
    op.line,
    fits(given, args),
    `${op.name}: expected a region of ${args.map(showType).join(', ')}, got ${given.map(showType).join(', ')}`,
  )
  check(
    op.line,
    fits(results, outs),
    `${op.name}: expected a region returning ${outs.map(showType).join(', ')}, got ${results.map(showType).join(', ')}`,
  )
}

const checkCall = (module: Module, op: Op, calls: Set<string>): void => {
  const callee = op.attributes.get('callee')
  const f = callee?.tag === 'word' ? module.functions.get(callee.value) : undefined
  if (f === undefined) throw new Malformed(op.line, 'func.call: expected a function of this module')
  calls.add(f.name)
  const ins = f.body.args.map((a) => a.type)
  const fits = ins.length === op.inTypes.length && ins.every((t, i) => sameTensor(t, op.inTypes[i]!))
  const outs = f.outTypes.length === op.outTypes.length && f.outTypes.every((t, i) => sameTensor(t, op.outTypes[i]!))
  check(op.line, fits && outs, `func.call: expected the types of @${f.name}`)
}

/** Checks names, types, regions and calls throughout, so that running can only fail in an operation's own rules. */
export const checkModule = (module: Module): Func => {
  const main = module.functions.get('main')
  if (main === undefined) throw new Malformed(1, 'expected a function @main')
  const calls = new Map<string, ReadonlySet<string>>()
  for (const f of module.functions.values()) {
    const own = new Set<string>()
    const results = checkRegion(module, f.body, new Map(), f.line, own)
    const fits = results.length === f.outTypes.length && results.every((t, i) => sameTensor(t, f.outTypes[i]!))
    check(f.line, fits, `@${f.name}: expected results of the types declared`)
    calls.set(f.name, own)
  }
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name))
      throw new Malformed(module.functions.get(name)!.line, `expected no recursion, got @${name} calling itself`)
    if (done.has(name)) return
    for (const next of calls.get(name) ?? []) visit(next, [...path, name])
    done.add(name)
  }
  visit('main', [])
  return main
}
