/** Loops and choices. Graphs inside see the values around them, so constants are not carried round. */
import { branchP, scanP, whileP, type Program, type ScanParams } from '@pullback/autodiff/programs'
import { wideOf } from '@pullback/core'
import { graphOf, int, ints, type GraphBuilder, type Val, type ValType } from '../graph.ts'
import { compare, like, range, splat } from '../ops.ts'
import { entry, type EmitContext, type Entry } from '../rule.ts'

const typesOf = (xs: readonly Val[]): readonly ValType[] => xs.map(({ shape, dtype }) => ({ shape, dtype }))

const resultTypes = (p: Program): readonly ValType[] =>
  p.outputs.map(({ aval: { shape, dtype } }) => ({ shape, dtype: wideOf(dtype) }))

const scan = (b: GraphBuilder, ins: readonly Val[], p: ScanParams, cx: EmitContext): readonly Val[] => {
  const constants = ins.slice(0, p.consts)
  const start = ins.slice(p.consts, p.consts + p.carry)
  const given = ins.slice(p.consts + p.carry)
  const outs = resultTypes(p.program)
  const stacked = outs.slice(p.carry).map(({ shape, dtype }) => ({ shape: [p.length, ...shape], dtype }))
  if (p.length === 0) return [...start, ...stacked.map(({ shape, dtype }) => splat(b, 0, dtype, shape))]
  // `Scan` takes its length from what it runs over, so that there must be something.
  const xs = given.length > 0 ? given : [range(b, p.length)]
  const elements = xs.map(({ shape, dtype }) => ({ shape: shape.slice(1), dtype }))
  const body = b.subgraph(p.name, [...typesOf(start), ...elements], (inner, args) => {
    const own = given.length > 0 ? args : args.slice(0, p.carry)
    return cx.inline(inner, p.program, [...constants, ...own])
  })
  const direction = p.reverse ? 1 : 0
  return b.op('Scan', [...start, ...xs], [...outs.slice(0, p.carry), ...stacked], {
    body: graphOf(body),
    num_scan_inputs: int(xs.length),
    scan_input_directions: ints(xs.map(() => direction)),
    ...(stacked.length === 0 ? {} : { scan_output_directions: ints(stacked.map(() => direction)) }),
  })
}

const choose = (
  b: GraphBuilder,
  index: Val,
  ins: readonly Val[],
  branches: readonly Program[],
  cx: EmitContext,
): readonly Val[] => {
  const [first, ...rest] = branches
  if (rest.length === 0) return cx.inline(b, first!, ins)
  const outs = resultTypes(first!)
  if (outs.length === 0) return []
  const then = b.subgraph('then', [], (inner) => cx.inline(inner, first!, ins))
  const otherwise = b.subgraph('otherwise', [], (inner) => {
    const next = inner.one('Sub', [index, like(inner, 1, index)], index)
    return choose(inner, next, ins, rest, cx)
  })
  return b.op('If', [compare(b, 'le', index, like(b, 0, index))], outs, {
    then_branch: graphOf(then),
    else_branch: graphOf(otherwise),
  })
}

export const controlRules: readonly Entry[] = [
  entry(scanP, (b, ins, p, _, cx) => scan(b, ins, p, cx)),
  entry(whileP, (b, ins, p, _, cx) => {
    const conditionConsts = ins.slice(0, p.conditionConsts)
    const bodyConsts = ins.slice(p.conditionConsts, p.conditionConsts + p.bodyConsts)
    const start = ins.slice(p.conditionConsts + p.bodyConsts)
    const holds = (inner: GraphBuilder, carry: readonly Val[]): Val =>
      cx.inline(inner, p.condition, [...conditionConsts, ...carry])[0]!
    // What `Loop` hands to its body first: the number of the step, and what the condition was.
    const counters: readonly ValType[] = [
      { shape: [], dtype: 'int64' },
      { shape: [], dtype: 'bool' },
    ]
    const body = b.subgraph(p.name, [...counters, ...typesOf(start)], (inner, [, , ...carry]) => {
      const next = cx.inline(inner, p.body, [...bodyConsts, ...carry])
      return [holds(inner, next), ...next]
    })
    return b.op('Loop', ['', holds(b, start), ...start], typesOf(start), { body: graphOf(body) })
  }),
  entry(branchP, (b, [index, ...ins], { branches }, _, cx) => choose(b, index!, ins, branches, cx)),
]
