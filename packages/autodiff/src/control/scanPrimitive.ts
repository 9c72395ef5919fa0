/** The primitive behind `scan`, and its rules: each transforms the body and scans the result. */
import { isFloating, scalar, type Value } from '@pullback/core'
import { aval, type Aval } from '../aval.ts'
import { axesOf } from '../axes.ts'
import type { Variadic } from '../arity.ts'
import { bindMany } from '../bind.ts'
import { withoutEffects } from '../effects.ts'
import { literal, repeatRows } from '../family.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { addZero } from '../primitives/arithmetic.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import type { Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { batchedAvals, batchedProgram, mappedKey } from '../transforms/batched.ts'
import { bits, derive, spread } from '../transforms/derive.ts'
import { jvpFlat, zerosLike } from '../transforms/jvp.ts'
import { linearizeFlat, tangentAval, transposeProgram } from '../transforms/linearize.ts'
import { vmapFlat } from '../transforms/vmap.ts'
import { fixedPoint, nonzeroOutputs, type Flags } from './flags.ts'
import { interpretScan } from './interpret.ts'
import { lowerScan } from './scanLowering.ts'

/** Operands and body inputs: constants, carry, elements of xs. Results: last carry, stacked ys. */
export interface ScanParams {
  readonly name: string
  readonly program: Program
  readonly length: number
  readonly reverse: boolean
  readonly consts: number
  readonly carry: number
}

const some = (p: ScanParams, program: Program, consts: number, carry: number): ScanParams => ({
  ...p,
  program,
  consts,
  carry,
})

/** The three groups of a list that runs like the operands. */
const groups = <A>(p: ScanParams, xs: readonly A[]): readonly [A[], A[], A[]] => [
  xs.slice(0, p.consts),
  xs.slice(p.consts, p.consts + p.carry),
  xs.slice(p.consts + p.carry),
]

const pick = <A>(xs: readonly A[], flags: Flags): A[] => xs.filter((_, i) => flags[i])

const bodyAvals = (p: ScanParams): readonly Aval[] => p.program.inputs.map((v) => v.aval)

const stacked = (a: Aval, n: number): Aval => aval([n, ...a.shape], a.dtype, a.weakType)

/** Flags of all body inputs once the carry has settled, and of the body's results. */
const settle = (p: ScanParams, given: Flags): { readonly ins: Flags; readonly outs: Flags } => {
  const [consts, init, xs] = groups(p, given)
  const carry = fixedPoint(init, (c) => nonzeroOutputs('scan', p.program, [...consts, ...c, ...xs]).slice(0, p.carry))
  const ins = [...consts, ...carry, ...xs]
  const outs = nonzeroOutputs('scan', p.program, ins)
  return { ins, outs: outs.map((o, i) => (i < p.carry ? carry[i]! : o)) }
}

const orZeros = (t: Value | Zero | undefined, like: Value): Value => t ?? zerosLike(like)

/** What `linearize` makes of a body. */
interface LinearBody {
  /** Inputs as the body's; results: the body's, then the residuals that differ from step to step. */
  readonly forward: Program
  /** Constants the forward body captured. */
  readonly captured: readonly Value[]
  /** From [residuals that are constants, constants' tangents, carry's tangents, stepwise residuals, xs' tangents]. */
  readonly linear: Program
  /** Body inputs that serve as residuals unchanged: constants by number. */
  readonly fixed: readonly number[]
  readonly stepwise: number
}

const linearBody = (p: ScanParams, ins: Flags, outs: Flags): LinearBody =>
  derive(p.program, `scan linearize ${bits(ins)} ${bits(outs)}`, () => {
    let made: Omit<LinearBody, 'forward' | 'captured'> | undefined
    const [linConsts, linCarry, linXs] = groups(p, ins)
    const { program: forward, captured } = stage(`linearize scan of ${p.name}`, bodyAvals(p), (inputs) => {
      const l = linearizeFlat(
        'scan',
        (xs) => {
          const ys = runProgram(p.program, xs)
          return ys
        },
        inputs,
        ins,
      )
      const constants = inputs.slice(0, p.consts)
      const isFixed = l.captured.map((r) => constants.includes(r))
      const fixed = l.captured.flatMap((r, i) => (isFixed[i] === true ? [constants.indexOf(r)] : []))
      const steps = l.captured.filter((_, i) => isFixed[i] !== true)
      const tangents = (which: readonly Value[], flags: Flags): Aval[] => pick(which, flags).map(tangentAval)
      const [cs, ks, xs] = groups(p, inputs)
      const avals = [
        ...fixed.map((i) => tangentAval(inputs[i]!)),
        ...tangents(cs, linConsts),
        ...tangents(ks, linCarry),
        ...steps.map(tangentAval),
        ...tangents(xs, linXs),
      ]
      const { program: linear, captured: none } = stage(`linear scan of ${p.name}`, avals, (all) => {
        let at = 0
        const take = (n: number): readonly Value[] => all.slice(at, (at += n))
        const fixedValues = take(fixed.length)
        const dConsts = take(linConsts.filter(Boolean).length)
        const dCarry = take(linCarry.filter(Boolean).length)
        const stepValues = take(steps.length)
        const dXs = take(linXs.filter(Boolean).length)
        let f = 0
        let s = 0
        const residuals = isFixed.map((b) => (b ? fixedValues[f++]! : stepValues[s++]!))
        const dys = spread(l.nonzero, runProgram(l.program, [...residuals, ...dConsts, ...dCarry, ...dXs]))
        return dys.flatMap((t, i) =>
          outs[i] === true ? [t ?? broadcastInDim(literal(0, l.ys[i]!), l.ys[i]!.shape, [])] : [],
        )
      })
      if (none.length > 0) throw new Error('internal: the linear body of a scan captured a value')
      made = { linear, fixed, stepwise: steps.length }
      return [...l.ys, ...steps]
    })
    return { forward, captured, ...made! }
  })

export const scanP: Primitive<ScanParams, Variadic> = {
  name: 'scan',
  avals: (_, p) => p.program.outputs.map((o, i) => (i < p.carry ? o.aval : stacked(o.aval, p.length))),
  lower: { tag: 'emit', movesElements: true, emit: lowerScan },

  jvp: (xs, dxs, p) => {
    const { ins, outs } = settle(
      p,
      dxs.map((t) => t !== null),
    )
    const d = derive(p.program, `scan jvp ${bits(ins)} ${bits(outs)}`, () => {
      const [cs, ks, es] = groups(p, bodyAvals(p))
      const [fc, fk, fe] = groups(p, ins)
      const avals = [...cs, ...pick(cs, fc), ...ks, ...pick(ks, fk), ...es, ...pick(es, fe)]
      return stage(`jvp scan of ${p.name}`, avals, (all) => {
        let at = 0
        const take = (n: number): readonly Value[] => all.slice(at, (at += n))
        const read = (n: number, flags: Flags): readonly [readonly Value[], readonly (Value | null)[]] => {
          const primals = take(n)
          return [primals, spread(flags, take(flags.filter(Boolean).length))]
        }
        const [c, dc] = read(cs.length, fc)
        const [k, dk] = read(ks.length, fk)
        const [e, de] = read(es.length, fe)
        const { ys, dys } = jvpFlat(
          'scan',
          (v) => runProgram(withoutEffects(p.program), v),
          [...c, ...k, ...e],
          [...dc, ...dk, ...de],
        )
        const full = ys.map((y, i) => (outs[i] === true ? orZeros(dys[i], y) : null))
        const kept = (part: readonly (Value | null)[]): readonly Value[] => part.filter((t) => t !== null)
        return [
          ...ys.slice(0, p.carry),
          ...kept(full.slice(0, p.carry)),
          ...ys.slice(p.carry),
          ...kept(full.slice(p.carry)),
        ]
      })
    })
    const [c, k, e] = groups(p, xs)
    const tangents = xs.map((x, i) => (ins[i] === true ? orZeros(dxs[i], x) : null))
    const [dc, dk, de] = groups(p, tangents).map((part) => part.filter((t) => t !== null)) as [
      Value[],
      Value[],
      Value[],
    ]
    const constants = [...d.captured, ...c, ...dc]
    const results = bindMany(scanP, [...constants, ...k, ...dk, ...e, ...de], {
      ...some(p, d.program, constants.length, k.length + dk.length),
      name: `jvp(${p.name})`,
    })
    // Results: carry, its tangents, ys, their tangents.
    const dCarry = results.slice(p.carry, p.carry + dk.length)
    const dYs = results.slice(p.carry + dk.length + (p.program.outputs.length - p.carry))
    return spread(outs, [...dCarry, ...dYs])
  },

  linearize: (xs, isLinear, p) => {
    const given = isLinear.map((t, i) => t && isFloating(xs[i]!.dtype))
    const { ins, outs } = settle(p, given)
    const b = linearBody(p, ins, outs)
    const [c, k, e] = groups(p, xs)
    const constants = [...b.captured, ...c]
    const all = bindMany(scanP, [...constants, ...k, ...e], {
      ...some(p, b.forward, constants.length, p.carry),
      name: `fwd(${p.name})`,
    })
    const count = p.program.outputs.length
    return {
      ys: all.slice(0, count),
      tangents: (dxs) => {
        const full = xs.map((x, i) => (ins[i] === true ? orZeros(dxs[i], x) : null))
        const [dc, dk, de] = groups(p, full).map((part) => part.filter((t) => t !== null)) as [
          Value[],
          Value[],
          Value[],
        ]
        const fixed = b.fixed.map((i) => c[i]!)
        const consts = [...fixed, ...dc]
        const dys = bindMany(scanP, [...consts, ...dk, ...all.slice(count), ...de], {
          ...some(p, b.linear, consts.length, dk.length),
          name: `lin(${p.name})`,
        })
        return spread(outs, dys)
      },
    }
  },

  // Linear in some constants, in the whole carry (an initial value may be known) and in some xs.
  transpose: (cts, known, avals, p) => {
    const isKnown = known.map((x) => x !== undefined)
    const [kc, , kx] = groups(p, isKnown)
    const linConsts = kc.map((b) => !b)
    const linXs = kx.map((b) => !b)
    const isGiven = cts.map((ct) => ct !== null).slice(p.carry)
    const [ac, ak, ax] = groups(p, bodyAvals(p))
    const yAvals = p.program.outputs.slice(p.carry).map((o) => o.aval)
    const d = derive(p.program, `scan transpose ${bits(isKnown)} ${bits(isGiven)}`, () => {
      // Body: [known constants | cotangents of carry and of linear constants | known xs, cotangents of ys].
      const ins = [...pick(ac, kc), ...ak, ...pick(ac, linConsts), ...pick(ax, kx), ...pick(yAvals, isGiven)].map(
        tangentAval,
      )
      return stage(`transpose scan of ${p.name}`, ins, (all) => {
        let at = 0
        const take = (flags: Flags): readonly Value[] => all.slice(at, (at += flags.filter(Boolean).length))
        const constants = spread(kc, take(kc))
        const ctCarry = all.slice(at, (at += p.carry))
        const ctConsts = take(linConsts)
        const elements = spread(kx, take(kx))
        const ctYs = spread(isGiven, take(isGiven))
        const values = [...constants.map(orMissing), ...ak.map(() => undefined), ...elements.map(orMissing)]
        const found = transposeProgram(p.program, values, [...ctCarry, ...ctYs])
        const [fc, fk, fx] = groups(p, found)
        const sums = pick(fc, linConsts).map((ct, i) => addZero(ctConsts[i]!, ct)!)
        const zero = (ct: Value | Zero, a: Aval): Value => ct ?? broadcastInDim(literal(0, a), a.shape, [])
        const elementCts = pick(fx, linXs).map((ct, i) => zero(ct, pick(ax, linXs)[i]!))
        return [...fk.map((ct, i) => zero(ct, ak[i]!)), ...sums, ...elementCts]
      })
    })
    const zeros = (a: Aval): Value => broadcastInDim(scalar(0, a.dtype), a.shape, [])
    const [vc, , vx] = groups(p, known)
    const constants = [...d.captured, ...vc.filter((x) => x !== undefined)]
    const starts = [...ak.map((a, i) => cts[i] ?? zeros(a)), ...pick(ac, linConsts).map(zeros)]
    const over = [...vx.filter((x) => x !== undefined), ...cts.slice(p.carry).filter((ct) => ct !== null)]
    const out = bindMany(scanP, [...constants, ...starts, ...over], {
      ...some(p, d.program, constants.length, starts.length),
      reverse: !p.reverse,
      name: `transpose(${p.name})`,
    })
    const ctCarry = out.slice(0, p.carry)
    const ctConsts = spread(linConsts, out.slice(p.carry, starts.length))
    const ctXs = spread(linXs, out.slice(starts.length))
    return [...ctConsts, ...ctCarry, ...ctXs].map((ct, i) => (isKnown[i] === true || avals.length === 0 ? null : ct))
  },

  axes: ({ program }) => axesOf(program),
  batch: (xs, mapped, p, n, axisName) => {
    const [mc, mk, mx] = groups(p, mapped)
    const mappedOutputs = (ins: Flags): Flags => batchedProgram('scan', p.program, ins, n, axisName).info
    const carry = fixedPoint(mk, (c) => mappedOutputs([...mc, ...c, ...mx]).slice(0, p.carry))
    const ins = [...mc, ...carry, ...mx]
    const d = derive(p.program, `scan vmap ${mappedKey(ins, n, axisName)}`, () => {
      const avals = batchedAvals(bodyAvals(p), ins, n)
      return stage(`vmap scan of ${p.name}`, avals, (values) =>
        vmapFlat('scan', (v) => runProgram(p.program, v), values, ins, n, axisName).map(({ value, isMapped }, i) =>
          isMapped || (i < p.carry && carry[i] !== true) ? value : repeatRows(value, n),
        ),
      )
    })
    const [c, k, e] = groups(p, xs)
    const first = k.map((x, i) => (carry[i] === true && mk[i] !== true ? repeatRows(x, n) : x))
    // The loop runs over axis 0, so the mapped axis of xs moves behind it.
    const over = e.map((x, i) => (mx[i] === true ? swapFront(x) : x))
    const constants = [...d.captured, ...c]
    const outs = bindMany(scanP, [...constants, ...first, ...over], {
      ...some(p, d.program, constants.length, p.carry),
      name: `vmap(${p.name})`,
    })
    return outs.map((y, i) => (i >= p.carry ? swapFront(y) : carry[i] === true ? y : repeatRows(y, n)))
  },
  inner: ({ program }) => [program],
  withPrograms: (p, [program]) => ({ ...p, program: program! }),
  interpret: interpretScan,
  show: ({ name, length, reverse }) => `name=${name} length=${length}${reverse ? ' reverse' : ''}`,
}

const orMissing = (x: Value | null): Value | undefined => x ?? undefined

const swapFront = (x: Value): Value => x.transpose([1, 0, ...x.shape.slice(2).map((_, d) => d + 2)])
