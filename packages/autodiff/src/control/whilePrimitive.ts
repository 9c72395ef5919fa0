/** The primitive behind `whileLoop`, and its rules. */
import type { Value } from '@pullback/core'
import { axesOf } from '../axes.ts'
import type { Variadic } from '../arity.ts'
import { bindMany } from '../bind.ts'
import { withoutEffects } from '../effects.ts'
import { MissingRuleError } from '../errors.ts'
import type { Batched, Primitive } from '../primitive.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { reduceOr } from '../primitives/reduce.ts'
import { select } from '../primitives/select.ts'
import { hasEffects, inputAvals, type Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { allRows, batchedAvals, batchedProgram, mappedKey } from '../transforms/batched.ts'
import { bits, derive, spread } from '../transforms/derive.ts'
import { jvpFlat, zerosLike } from '../transforms/jvp.ts'
import { tangentAval } from '../transforms/linearize.ts'
import { repeatRows } from '../family.ts'
import { vmapFlat } from '../transforms/vmap.ts'
import { fixedPoint, nonzeroOutputs, type Flags } from './flags.ts'
import { interpretWhile } from './interpret.ts'
import { eachExample } from './lanes.ts'

/** Operands: constants of the condition, constants of the body, carry. Results: the carry. */
export interface WhileParams {
  readonly name: string
  readonly condition: Program
  readonly body: Program
  readonly conditionConsts: number
  readonly bodyConsts: number
}

const groups = <A>(p: WhileParams, xs: readonly A[]): readonly [A[], A[], A[]] => [
  xs.slice(0, p.conditionConsts),
  xs.slice(p.conditionConsts, p.conditionConsts + p.bodyConsts),
  xs.slice(p.conditionConsts + p.bodyConsts),
]

export const whileP: Primitive<WhileParams, Variadic> = {
  name: 'while',
  avals: (_, p) => p.body.outputs.map((o) => o.aval),
  lower: {
    tag: 'emit',
    movesElements: true,
    emit: (b, ins, p) => {
      const [cs, bs, init] = groups(p, ins)
      const carry = init.map((x) => b.copy(x))
      const condition = b.nest(p.condition, [...cs, ...carry])
      const body = b.nest(p.body, [...bs, ...carry])
      b.push({
        tag: 'while',
        condition: condition.kernels,
        predicate: condition.outputs[0]!.buffer,
        body: body.kernels,
        carries: carry.map((c, i) => ({ from: body.outputs[i]!.buffer, to: c.buffer })),
      })
      return carry
    },
  },

  jvp: (xs, dxs, p) => {
    const [cs, bs, init] = groups(p, xs)
    const [, dbs, dinit] = groups(p, dxs)
    const fb = dbs.map((t) => t !== null)
    const fc = fixedPoint(
      dinit.map((t) => t !== null),
      (c) => nonzeroOutputs('whileLoop', p.body, [...fb, ...c]),
    )
    const { body, captured, condition } = derive(p.body, `while jvp ${bits(fb)} ${bits(fc)}`, () => {
      const avals = p.body.inputs.map((v) => v.aval)
      const [ab, ac] = [avals.slice(0, p.bodyConsts), avals.slice(p.bodyConsts)]
      const pick = <A>(list: readonly A[], flags: Flags): A[] => list.filter((_, i) => flags[i])
      const ins = [...ab, ...pick(ab, fb).map(tangentAval), ...ac, ...pick(ac, fc).map(tangentAval)]
      const made = stage(`jvp of whileLoop`, ins, (all) => {
        let at = 0
        const take = (n: number): readonly Value[] => all.slice(at, (at += n))
        const b = take(ab.length)
        const db = spread(fb, take(pick(ab, fb).length))
        const c = take(ac.length)
        const dc = spread(fc, take(pick(ac, fc).length))
        const { ys, dys } = jvpFlat(
          'whileLoop',
          (v) => runProgram(withoutEffects(p.body), v),
          [...b, ...c],
          [...db, ...dc],
        )
        return [...ys, ...ys.flatMap((y, i) => (fc[i] === true ? [dys[i] ?? zerosLike(y)] : []))]
      })
      // The condition sees the carry and ignores its tangents.
      const conditionAvals = [...p.condition.inputs.map((v) => v.aval), ...pick(ac, fc).map(tangentAval)]
      const test = stage('condition', conditionAvals, (all) =>
        runProgram(withoutEffects(p.condition), all.slice(0, p.condition.inputs.length)),
      )
      return { body: made.program, captured: made.captured, condition: test.program }
    })
    const tangents = init.flatMap((x, i) => (fc[i] === true ? [dinit[i] ?? zerosLike(x)] : []))
    const constants = [...captured, ...bs, ...dbs.filter((t) => t !== null)]
    const outs = bindMany(whileP, [...cs, ...constants, ...init, ...tangents], {
      name: `jvp(${p.name})`,
      condition,
      body,
      conditionConsts: cs.length,
      bodyConsts: constants.length,
    })
    return spread(fc, outs.slice(init.length))
  },

  transpose: (_cts, _known, _avals, p) => {
    throw new MissingRuleError(
      `whileLoop: reverse-mode derivatives of a loop of unknown length are not possible, got ${p.name}; use scan, or foriLoop with bounds that are JavaScript numbers, or forward mode (jvp, jacfwd)`,
    )
  },

  axes: ({ condition, body }) => [...axesOf(condition), ...axesOf(body)],
  batch: (xs, mapped, p, n, axisName) => {
    const [cs, bs, init] = groups(p, xs)
    const [mc, mb, mi] = groups(p, mapped)
    const run = (program: Program, values: readonly Value[], flags: Flags) =>
      vmapFlat('whileLoop', (v) => runProgram(program, v), values, flags, n, axisName)
    const batched = (program: Program, flags: Flags) => batchedAvals(inputAvals(program), flags, n)
    const probe = (program: Program, flags: Flags): Flags =>
      batchedProgram('whileLoop', program, flags, n, axisName).info
    let carry = fixedPoint(mi, (c) => probe(p.body, [...mb, ...c]))
    // Examples that stop at different times: the whole carry is kept per example and frozen when its example is done.
    const isLaneWise = probe(p.condition, [...mc, ...carry])[0] === true
    if (isLaneWise && hasEffects(whileP, p)) return eachExample(whileP, xs, mapped, p, n, axisName)
    if (isLaneWise) carry = carry.map(() => true)
    const rows = (y: Batched): Value => allRows([y], n)[0]!
    const q = derive(p.body, `while vmap ${mappedKey(mapped, n, axisName)}`, () => {
      const test = stage('condition', batched(p.condition, [...mc, ...carry]), (all) => {
        const [holds] = run(p.condition, all, [...mc, ...carry])
        return [isLaneWise ? reduceOr(rows(holds!), [0]) : holds!.value]
      })
      const conditionAvals = batched(p.condition, [...mc, ...carry]).slice(0, isLaneWise ? cs.length : 0)
      const body = stage('body', [...conditionAvals, ...batched(p.body, [...mb, ...carry])], (all) => {
        const constants = all.slice(conditionAvals.length, conditionAvals.length + bs.length)
        const before = all.slice(conditionAvals.length + bs.length)
        const after = run(p.body, [...constants, ...before], [...mb, ...carry]).map((y, i) =>
          carry[i] === true ? rows(y) : y.value,
        )
        if (!isLaneWise) return after
        const goes = rows(run(p.condition, [...all.slice(0, cs.length), ...before], [...mc, ...carry])[0]!)
        return after.map((y, i) => select(broadcastInDim(goes, y.shape, [0]), y, before[i]!))
      })
      return { test, body }
    })
    const first = init.map((x, i) => (carry[i] === true && mi[i] !== true ? repeatRows(x, n) : x))
    const constants = [...q.body.captured, ...(isLaneWise ? cs : []), ...bs]
    const outs = bindMany(whileP, [...q.test.captured, ...cs, ...constants, ...first], {
      name: `vmap(${p.name})`,
      condition: q.test.program,
      body: q.body.program,
      conditionConsts: q.test.captured.length + cs.length,
      bodyConsts: constants.length,
    })
    return outs.map((y, i) => (carry[i] === true ? y : repeatRows(y, n)))
  },
  inner: ({ condition, body }) => [condition, body],
  withPrograms: (p, [condition, body]) => ({ ...p, condition: condition!, body: body! }),
  interpret: interpretWhile,
  show: ({ name }) => `name=${name}`,
}
