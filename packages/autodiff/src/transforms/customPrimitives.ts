/** The primitives behind functions with derivatives of their own, and behind recomputation. */
import { isFloating, type Value } from '@pullback/core'
import type { Variadic } from '../arity.ts'
import { aval, avalOf, type Aval } from '../aval.ts'
import { axesOf } from '../axes.ts'
import { bindMany } from '../bind.ts'
import { MissingRuleError } from '../errors.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { inputAvals, outputAvals, type Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { allRows, batchedAvals, mappedKey } from './batched.ts'
import { derive, spread } from './derive.ts'
import { zerosLike } from './jvp.ts'
import { vmapFlat } from './vmap.ts'

/** Tangents of the results from arguments and their tangents, all given. */
export type FlatRule = (xs: readonly Value[], dxs: readonly Value[]) => readonly Value[]
export type FlatForward = (xs: readonly Value[]) => {
  readonly ys: readonly Value[]
  readonly residuals: readonly Value[]
}
/** Cotangents of the arguments, whose types are those of `like`. */
export type FlatBackward = (
  residuals: readonly Value[],
  cts: readonly Value[],
  like: readonly Aval[],
) => readonly Value[]

/** Operands: the values the function captured, then its arguments' leaves. */
interface CustomParams {
  readonly name: string
  readonly program: Program
  readonly captured: number
}

export interface CustomJvpParams extends CustomParams {
  readonly rule: FlatRule
}

export interface CustomVjpParams extends CustomParams {
  readonly forward: FlatForward
  readonly backward: FlatBackward
}

const refuseCaptured = (fn: string, p: CustomParams, isLinear: readonly boolean[]): void => {
  if (!isLinear.slice(0, p.captured).includes(true)) return
  throw new MissingRuleError(
    `${fn}: ${p.name} uses a value from outside that is being differentiated, for which its rule has no derivative; pass it as an argument`,
  )
}

/** The program over one more axis, every output mapped, as those of the batched rules are. */
const batchedProgram = (
  p: CustomParams,
  mapped: readonly boolean[],
  n: number,
  axisName: string | undefined,
): Program =>
  derive(p.program, `custom vmap ${mappedKey(mapped, n, axisName)}`, () => {
    const title = `vmap of ${p.name}`
    const { program, captured } = stage(title, batchedAvals(inputAvals(p.program), mapped, n), (ins) =>
      allRows(
        vmapFlat(title, (xs) => runProgram(p.program, xs), ins, mapped, n, axisName),
        n,
      ),
    )
    if (captured.length > 0) throw new Error(`internal: ${title} captured a value`)
    return program
  })

export const customJvpP: Primitive<CustomJvpParams, Variadic> = {
  name: 'customJvp',
  avals: (_, { program }) => outputAvals(program),
  called: ({ program }) => program,
  axes: ({ program }) => axesOf(program),
  withPrograms: (p, [program]) => ({ ...p, program: program! }),
  impl: (ins, { program }) => runProgram(program, ins) as never, // concrete operands give concrete results
  jvp: (xs, dxs, p) => {
    refuseCaptured(
      'customJvp',
      p,
      dxs.map((t) => t !== null),
    )
    const own = xs.slice(p.captured)
    return p.rule(
      own,
      dxs.slice(p.captured).map((t, i) => t ?? zerosLike(own[i]!)),
    )
  },
  batch: (xs, mapped, p, n, axisName) => {
    const own = mapped.slice(p.captured)
    return bindMany(customJvpP, xs, {
      ...p,
      program: batchedProgram(p, mapped, n, axisName),
      rule: (vs, dvs) =>
        allRows(
          vmapFlat(
            `vmap of ${p.name}`,
            (all) => p.rule(all.slice(0, vs.length), all.slice(vs.length)),
            [...vs, ...dvs],
            [...own, ...own],
            n,
            axisName,
          ),
          n,
        ),
    })
  },
  show: ({ name }) => `name=${name}`,
}

/** The linear map from arguments' tangents to results' tangents of a function that only knows the way back. */
interface BackwardParams {
  readonly name: string
  readonly outs: readonly Aval[]
  readonly residuals: number
  /** Which arguments have a tangent operand. */
  readonly isLinear: readonly boolean[]
  readonly backward: (residuals: readonly Value[], cts: readonly Value[]) => readonly Value[]
}

const noForwardMode = (name: string): MissingRuleError =>
  new MissingRuleError(
    `customVjp: forward-mode derivatives of ${name} are not possible, its rule only goes backward; use reverse mode, or customJvp`,
  )

/** Operands: residuals, then tangents. It can only be transposed. */
export const backwardP: Primitive<BackwardParams, Variadic> = {
  name: 'customVjpBackward',
  avals: (_, { outs }) => outs,
  impl: (_, { name }) => {
    throw noForwardMode(name)
  },
  lower: {
    tag: 'emit',
    emit: (_b, _ins, { name }) => {
      throw noForwardMode(name)
    },
  },
  jvp: (_xs, _dxs, { name }) => {
    throw noForwardMode(name)
  },
  transpose: (cts, known, _, p) => {
    const residuals = known.slice(0, p.residuals) as readonly Value[] // residuals are never linear
    const full = cts.map((ct, i) => ct ?? zerosLike(p.outs[i]!))
    const found = p.backward(residuals, full)
    const wanted = found.filter((_ct, i) => p.isLinear[i])
    return [...residuals.map((): Zero => null), ...wanted]
  },
  batch: (_xs, _mapped, { name }) => {
    throw noForwardMode(name)
  },
  show: ({ name }) => `name=${name}`,
}

/** Apart, so that what a program remembers of the rule holds none of the values that it was applied to. */
const backwardOf =
  (p: CustomVjpParams, like: readonly Aval[]): BackwardParams['backward'] =>
  (rs, cts) =>
    p.backward(rs, cts, like)

export const customVjpP: Primitive<CustomVjpParams, Variadic> = {
  name: 'customVjp',
  avals: (_, { program }) => outputAvals(program),
  called: ({ program }) => program,
  axes: ({ program }) => axesOf(program),
  withPrograms: (p, [program]) => ({ ...p, program: program! }),
  impl: (ins, { program }) => runProgram(program, ins) as never, // concrete operands give concrete results
  jvp: (_xs, _dxs, { name }) => {
    throw noForwardMode(name)
  },
  linearize: (xs, isLinear, p) => {
    refuseCaptured('customVjp', p, isLinear)
    const own = xs.slice(p.captured)
    const flags = isLinear.slice(p.captured)
    const { ys, residuals } = p.forward(own)
    const backward = backwardOf(p, own.map(avalOf))
    return {
      ys,
      tangents: (dxs) => {
        const given = dxs.slice(p.captured).filter((t) => t !== null)
        const outs = outputAvals(p.program)
        const dys = bindMany(backwardP, [...residuals, ...given], {
          name: p.name,
          outs,
          residuals: residuals.length,
          isLinear: flags,
          backward,
        })
        return spread(
          outs.map((a) => isFloating(a.dtype)),
          dys.filter((_, i) => isFloating(outs[i]!.dtype)),
        )
      },
    }
  },
  batch: (xs, mapped, p, n, axisName) => {
    const own = mapped.slice(p.captured)
    let residualFlags: readonly boolean[] = []
    return bindMany(customVjpP, xs, {
      ...p,
      program: batchedProgram(p, mapped, n, axisName),
      forward: (vs) => {
        let count = 0
        const all = vmapFlat(
          `vmap of ${p.name}`,
          (v) => {
            const { ys, residuals } = p.forward(v)
            count = ys.length
            return [...ys, ...residuals]
          },
          vs,
          own,
          n,
          axisName,
        )
        residualFlags = all.slice(count).map((y) => y.isMapped)
        return { ys: allRows(all.slice(0, count), n), residuals: all.slice(count).map((y) => y.value) }
      },
      backward: (residuals, cts, like) => {
        const one = like.map((x, i) => (own[i] === true ? aval(x.shape.slice(1), x.dtype, x.weakType) : x))
        const found = vmapFlat(
          `vmap of ${p.name}`,
          (all) => p.backward(all.slice(0, residuals.length), all.slice(residuals.length), one),
          [...residuals, ...cts],
          [...residualFlags, ...cts.map(() => true)],
          n,
          axisName,
        )
        // An argument shared by all examples receives the sum of what each sends back.
        return allRows(found, n).map((rows, i) => (own[i] === true ? rows : rows.sum({ axis: 0 })))
      },
    })
  },
  show: ({ name }) => `name=${name}`,
}
