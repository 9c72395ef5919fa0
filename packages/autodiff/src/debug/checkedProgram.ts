/** Programs that also say what went wrong: each check becomes a number and the values of its message, computed beside the rest. */
import { isFloating, scalar, type Value } from '@pullback/core'
import { aval } from '../aval.ts'
import { bind, bindAny, bindMany } from '../bind.ts'
import { withoutEffects } from '../effects.ts'
import type { AnyPrimitive } from '../primitive.ts'
import { inputAvals, type Atom, type Equation, type Program, type Var } from '../program.ts'
import { compare } from '../primitives/comparison.ts'
import { stopGradientP } from '../primitives/convert.ts'
import { and, not, or } from '../primitives/logical.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { stage } from '../staging.ts'
import { callP } from '../transforms/call.ts'
import { derive } from '../transforms/derive.ts'
import { checkP, type Site } from './checkPrimitive.ts'
import { CONTROL } from './checkedControl.ts'
import {
  hasFailed,
  partsOf,
  type Checked,
  type CheckedInside,
  type CheckedResult,
  type CheckSite,
  type ErrorKind,
} from './findings.ts'
import { HAZARDS } from './hazards.ts'
import { atLine } from './lines.ts'

const still = (x: Value): Value => (isFloating(x.dtype) ? bind(stopGradientP, [x], null) : x)

/** Collects what a run of equations finds wrong; the first failure wins. */
class Findings {
  readonly sites: CheckSite[] = []
  readonly payload: Value[] = []
  /** 0, or 1 + the number of the site that failed first. */
  code: Value = scalar(0, 'int32')

  one(site: Site, failed: Value, values: readonly Value[]): void {
    const kept = values.map(still)
    this.sites.push({ ...site, values: kept.map((v) => aval(v.shape, v.dtype)) })
    this.payload.push(...kept)
    this.#merge(select(failed, scalar(this.sites.length, 'int32'), scalar(0, 'int32')))
  }

  several(inner: Checked): void {
    const base = scalar(this.sites.length, 'int32')
    this.sites.push(...inner.sites)
    this.payload.push(...inner.payload)
    if (inner.sites.length === 0) return
    this.#merge(select(hasFailed(inner.code), inner.code.add(base), scalar(0, 'int32')))
  }

  #merge(code: Value): void {
    this.code = this.sites.length === 0 ? code : select(hasFailed(this.code), this.code, code)
  }
}

const anyNaN = (x: Value): Value => {
  const isNaN = compare('ne', x, x)
  return x.shape.length === 0 ? isNaN : reduceOr(isNaN, [...x.shape.keys()])
}

const anyOf = (xs: readonly Value[]): Value =>
  xs.filter((x) => isFloating(x.dtype)).reduce<Value>((found, x) => or(found, anyNaN(x)), scalar(false))

/** Runs a program, checks included. */
export const runChecked = (p: Program, xs: readonly Value[], kinds: readonly ErrorKind[]): CheckedResult => {
  const found = new Findings()
  const env = new Map<Var, Value>()
  p.inputs.forEach((v, i) => env.set(v, xs[i]!))
  const read = (a: Atom): Value => (a.tag === 'literal' ? a.value : env.get(a)!)
  const step = (e: Equation): void => {
    const ins = e.ins.map(read)
    const ys = applyChecked(found, e, ins, kinds)
    e.outs.forEach((v, i) => env.set(v, ys[i]!))
  }
  for (const e of p.equations) {
    if (e.line === undefined) step(e)
    else atLine(e.line, step, e)
  }
  return { ys: p.outputs.map(read), code: found.code, payload: found.payload, sites: found.sites }
}

const applyChecked = (
  found: Findings,
  e: Equation,
  ins: readonly Value[],
  kinds: readonly ErrorKind[],
): readonly Value[] => {
  const prim = e.prim as AnyPrimitive
  if ((prim as unknown) === checkP) {
    const site = e.params as Site // those of checkP
    if (kinds.includes('user')) found.one(site, not(ins[0]!), ins.slice(1))
    return []
  }
  const inside: CheckedInside = (p) => checkedProgram(p, kinds)
  const control = CONTROL.get(prim)
  if (control !== undefined) {
    const result = control(ins, e.params, inside)
    found.several(result)
    return result.ys
  }
  if (prim.called !== undefined && prim.withPrograms !== undefined) {
    const called = prim.called(e.params)
    const c = inside(called)
    if (c.sites.length === 0) return bindAny(prim, ins, prim.withPrograms(e.params, [withoutChecks(called)]))
    // A function with a derivative of its own keeps it; its checks are computed beside it.
    const outs = bindMany(callP, ins.map(still), { name: `checks of ${prim.name}`, program: c.program })
    found.several(partsOf(c.sites, outs, called.outputs.length))
    return bindAny(prim, ins, prim.withPrograms(e.params, [withoutEffects(called)]))
  }
  const line = e.line ?? null
  for (const h of HAZARDS.get(prim)?.(ins, e.params) ?? []) {
    if (!kinds.includes(h.kind)) continue
    found.one({ kind: h.kind, text: `${prim.name}: ${h.text}`, names: [], indices: 0, line }, h.failed, h.values)
  }
  const ys = bindAny(prim, ins, e.params)
  if (kinds.includes('nan') && ys.some((y) => isFloating(y.dtype))) {
    const arose = and(anyOf(ys), not(anyOf(ins)))
    found.one({ kind: 'nan', text: `${prim.name} gave NaN`, names: [], indices: 0, line }, arose, [])
  }
  return ys
}

const withoutChecks = (p: Program): Program =>
  p.equations.some((e) => (e.prim as unknown) === checkP) ? withoutEffects(p) : p

/** The program whose further results are the code and the values of its checks. */
export const checkedProgram = (p: Program, kinds: readonly ErrorKind[]): ReturnType<CheckedInside> =>
  derive(p, `checkify ${kinds.join()}`, () => {
    let sites: readonly CheckSite[] = []
    const { program, captured } = stage('checkify', inputAvals(p), (xs) => {
      const r = runChecked(p, xs, kinds)
      sites = r.sites
      return [...r.ys, r.code, ...r.payload]
    })
    if (captured.length > 0) throw new Error('internal: a checked program captured a value')
    return { program, sites }
  })
