/** A call of a program as one primitive: differentiated, batched and transposed by transforming the program called. */
import {
  isFloating,
  NdArray,
  type Backend,
  type Kernel,
  type Storage,
  type TypedArray,
  type Value,
} from '@pullback/core'
import { aval, type Aval } from '../aval.ts'
import { axesOf } from '../axes.ts'
import type { Variadic } from '../arity.ts'
import { bindMany } from '../bind.ts'
import { compiledBackend } from '../compile/backend.ts'
import { lowerProgram } from '../compile/lower.ts'
import { simplify } from '../compile/simplify.ts'
import { withoutEffects } from '../effects.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { inputAvals, outputAvals, type Program, type Var } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { allRows, batchedProgram } from './batched.ts'
import { bits, derive, spread, type Derived } from './derive.ts'
import { jvpFlat } from './jvp.ts'
import { linearizeFlat, tangentAval, transposeProgram } from './linearize.ts'

export interface CallParams {
  readonly name: string
  readonly program: Program
}

const call = (params: CallParams, d: Derived<unknown>, suffix: string, xs: readonly Value[]): readonly Value[] =>
  bindMany(callP, [...d.captured, ...xs], { name: `${suffix}(${params.name})`, program: d.program })

export const callP: Primitive<CallParams, Variadic> = {
  name: 'jit',
  avals: (ins, { name, program }) => {
    if (ins.length !== program.inputs.length) {
      throw new Error(`internal: ${name} takes ${program.inputs.length} operands, got ${ins.length}`)
    }
    return outputAvals(program)
  },
  impl: (ins, { program }) => runCompiled(program, ins),
  called: ({ program }) => program,
  withPrograms: (p, [program]) => ({ ...p, program: program! }),
  jvp: (xs, dxs, params) => {
    const isLinear = dxs.map((t) => t !== null)
    const d = derive<Derived<readonly boolean[]>>(params.program, `jvp ${bits(isLinear)}`, () => {
      let nonzero: readonly boolean[] = []
      const tangents = inputAvals(params.program).filter((_, i) => isLinear[i])
      const staged = stage(
        `jvp of ${params.name}`,
        [...inputAvals(params.program), ...tangents.map(tangentAval)],
        (all) => {
          let next = xs.length
          const given = isLinear.map((t) => (t ? all[next++]! : null))
          const { dys } = jvpFlat(
            `jvp of ${params.name}`,
            (ps) => runProgram(withoutEffects(params.program), ps),
            all.slice(0, xs.length),
            given,
          )
          nonzero = dys.map((t) => t !== null)
          return dys.filter((t) => t !== null)
        },
      )
      return { ...staged, info: nonzero }
    })
    return spread(d.info, call(params, d, 'jvp', [...xs, ...dxs.filter((t) => t !== null)]))
  },
  linearize: (xs, isLinear, params) => {
    const flags = isLinear.map((t, i) => t && isFloating(xs[i]!.dtype))
    const d = derive<Derived<{ program: Program; nonzero: readonly boolean[] }>>(
      params.program,
      `linearize ${bits(flags)}`,
      () => {
        let linear: { program: Program; nonzero: readonly boolean[] } | undefined
        const staged = stage(`linearize of ${params.name}`, inputAvals(params.program), (ins) => {
          const l = linearizeFlat(`linearize of ${params.name}`, (ps) => runProgram(params.program, ps), ins, flags)
          linear = { program: l.program, nonzero: l.nonzero }
          return [...l.ys, ...l.captured]
        })
        return { ...staged, info: linear! }
      },
    )
    const all = call(params, d, 'fwd', xs)
    const count = params.program.outputs.length
    const residuals = all.slice(count)
    return {
      ys: all.slice(0, count),
      tangents: (dxs) => {
        const given = dxs.filter((t, i): t is Value => t !== null && flags[i]!)
        if (given.length === 0) return d.info.nonzero.map(() => null)
        const dys = bindMany(callP, [...residuals, ...given], { name: `lin(${params.name})`, program: d.info.program })
        return spread(d.info.nonzero, dys)
      },
    }
  },
  transpose: (cts, known, avals, params) => {
    const isKnown = known.map((x) => x !== undefined)
    const isGiven = cts.map((ct) => ct !== null)
    const d = derive<Derived<readonly boolean[]>>(params.program, `transpose ${bits(isKnown)} ${bits(isGiven)}`, () => {
      let nonzero: readonly boolean[] = []
      const knownAvals = avals.filter((_, i) => isKnown[i])
      const ctAvals = outputAvals(params.program).filter((_, i) => isGiven[i])
      const staged = stage(`transpose of ${params.name}`, [...knownAvals.map(plain), ...ctAvals.map(plain)], (all) => {
        let next = 0
        const values = isKnown.map((k) => (k ? all[next++]! : undefined))
        const given: readonly (Value | Zero)[] = isGiven.map((g) => (g ? all[next++]! : null))
        const ins = transposeProgram(params.program, values, given)
        nonzero = ins.map((ct) => ct !== null)
        return ins.filter((ct) => ct !== null)
      })
      return { ...staged, info: nonzero }
    })
    const given = [...known.filter((x) => x !== undefined), ...cts.filter((ct) => ct !== null)]
    return spread(d.info, call(params, d, 'transpose', given))
  },
  batch: (xs, mapped, params, n, axisName) => allRows(callP.batchSome!(xs, mapped, params, n, axisName), n),
  batchSome: (xs, mapped, params, n, axisName) => {
    const d = batchedProgram(`vmap of ${params.name}`, params.program, mapped, n, axisName)
    return call(params, d, 'vmap', xs).map((value, i) => ({ value, isMapped: d.info[i]! }))
  },
  axes: ({ program }) => axesOf(program),
  show: ({ name }) => `name=${name}`,
}

const plain = (a: Aval): Aval => aval(a.shape, a.dtype, a.weakType)

/** A compiled program. It takes storages, because those of donated arrays are all that is left of them. */
export interface Compiled {
  readonly run: (ins: readonly Storage[]) => readonly NdArray[]
}

const compiledPrograms = new WeakMap<Program, Compiled>()

const runCompiled = (p: Program, ins: readonly NdArray[]): readonly NdArray[] => {
  let c = compiledPrograms.get(p)
  if (c === undefined) compiledPrograms.set(p, (c = compileProgram(p)))
  return c.run(ins.map((x) => x.storage))
}

/** A program compiled for calls from outside any transform; some inputs may be fixed, some donated. */
export const compileProgram = (
  p: Program,
  constants: ReadonlyMap<Var, TypedArray> = new Map(),
  donated?: readonly number[],
  choose: (kernels: readonly Kernel[]) => Backend = compiledBackend,
): Compiled => {
  const lowered = lowerProgram(simplify(p), donated === undefined ? { constants } : { constants, donated })
  const executable = choose(lowered.kernels).compile(lowered, { keepsArguments: true })
  const outs = outputAvals(p)
  return {
    run: (ins) => {
      const storages = executable.run(ins)
      const ys = new Array<NdArray>(storages.length)
      for (let i = 0; i < ys.length; i++) {
        const { dtype, shape, weakType } = outs[i]!
        ys[i] = new NdArray(dtype, shape, storages[i]!, weakType)
      }
      return ys
    },
  }
}
