/** Programs as text, and a verifier. */
import { sameAval, showAval, type Aval } from './aval.ts'
import type { AnyPrimitive } from './primitive.ts'
import { checkProgram, type Atom, type Equation, type Program, type Var } from './program.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const nameAt = (i: number): string => (i < 26 ? '' : nameAt(Math.floor(i / 26) - 1)) + LETTERS[i % 26]!

const showParam = (x: unknown): string =>
  Array.isArray(x)
    ? `[${x.map(showParam).join(', ')}]`
    : typeof x === 'function'
      ? `<function ${x.name}>`
      : typeof x === 'object' && x !== null
        ? '<object>'
        : String(x)

const showParams = (e: Equation): string => {
  const prim = e.prim as AnyPrimitive
  if (prim.show !== undefined) return `[${prim.show(e.params)}]`
  if (e.params === null || typeof e.params !== 'object') return ''
  const parts = Object.entries(e.params).map(([k, v]) => `${k}=${showParam(v)}`)
  return parts.length === 0 ? '' : `[${parts.join(' ')}]`
}

/**
 * A program as text, one equation a line, names in order of first appearance:
 * `{ (a:f32[3]) => b:f32[3] = sin a; (b) }`. Programs called more than once print once.
 */
export const showProgram = (p: Program): string => {
  checkProgram('showProgram', p)
  const names = new Map<Var, string>()
  const nameOf = (v: Var): string => {
    let name = names.get(v)
    if (name === undefined) names.set(v, (name = nameAt(names.size)))
    return name
  }
  const binder = (v: Var): string => `${nameOf(v)}:${showAval(v.aval)}`
  const atom = (a: Atom): string => (a.tag === 'literal' ? `${a.value.toString()}:${showAval(a.aval)}` : nameOf(a))
  const used = new Set<Atom>([...p.outputs, ...p.equations.flatMap((e) => e.ins)])
  const line = (e: Equation): string => {
    const outs = e.outs.map((v) => (used.has(v) ? binder(v) : `_:${showAval(v.aval)}`)).join(' ')
    const called = (e.prim as AnyPrimitive).called?.(e.params)
    const body = called === undefined ? '' : ` ${indent(showProgram(called))}`
    return `${outs} = ${e.prim.name}${showParams(e)}${body} ${e.ins.map(atom).join(' ')}`.trimEnd()
  }
  const head = `(${p.inputs.map(binder).join(', ')}) =>`
  const lines = p.equations.map(line)
  const tail = `(${p.outputs.map(atom).join(', ')})`
  const one = `{ ${[head, [...lines, tail].join('; ')].join(' ')} }`
  return one.length <= 80 && !one.includes('\n')
    ? one
    : [`{ ${head}`, ...lines.map((l) => `    ${l}`), `    ${tail} }`].join('\n')
}

const indent = (s: string): string => s.replaceAll('\n', '\n    ')

/**
 * Checks that a program is well formed: every variable assigned once and before use, every equation's outputs of the types
 * its primitive's rule gives, called programs included.
 * @throws Error `internal: …` naming the equation.
 */
export const verifyProgram = (p: Program): void => {
  checkProgram('verifyProgram', p)
  const known = new Set<Var>()
  const define = (v: Var, where: string): void => {
    if (known.has(v)) throw new Error(`internal: ${where} assigns a variable twice`)
    known.add(v)
  }
  const check = (a: Atom, where: string): void => {
    if (a.tag === 'var' && !known.has(a)) throw new Error(`internal: ${where} uses a variable before it is assigned`)
    if (a.tag === 'literal' && a.aval.shape.length > 0) throw new Error(`internal: ${where} has a literal of rank > 0`)
  }
  p.inputs.forEach((v, i) => {
    define(v, `input ${i}`)
  })
  p.equations.forEach((e, i) => {
    const where = `equation ${i} (${e.prim.name})`
    for (const a of e.ins) check(a, where)
    const prim = e.prim as AnyPrimitive
    const outs: readonly Aval[] = prim.avals(
      e.ins.map((a) => a.aval),
      e.params,
    )
    if (outs.length !== e.outs.length || outs.some((o, k) => !sameAval(o, e.outs[k]!.aval))) {
      const got = e.outs.map((v) => showAval(v.aval, true)).join(' ')
      throw new Error(`internal: ${where} must give ${outs.map((o) => showAval(o, true)).join(' ')}, got ${got}`)
    }
    const called = prim.called?.(e.params)
    if (called !== undefined) verifyProgram(called)
    for (const v of e.outs) define(v, where)
  })
  for (const a of p.outputs) check(a, 'the result')
}
