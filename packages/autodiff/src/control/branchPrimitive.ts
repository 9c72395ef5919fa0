/** The primitive behind `cond` and `switch_`, and its rules: each transforms every branch. */
import { expr, isFloating, scalar, type Value } from '@pullback/core'
import type { Aval } from '../aval.ts'
import { axesOf } from '../axes.ts'
import type { Variadic } from '../arity.ts'
import { bind, bindMany } from '../bind.ts'
import { withoutEffects } from '../effects.ts'
import { literal, repeatRows } from '../family.ts'
import type { Primitive, Zero } from '../primitive.ts'
import { broadcastInDim } from '../primitives/broadcast.ts'
import { compare } from '../primitives/comparison.ts'
import { stopGradientP } from '../primitives/convert.ts'
import { select } from '../primitives/select.ts'
import { programHasEffects, type Program } from '../program.ts'
import { runProgram } from '../run.ts'
import { stage } from '../staging.ts'
import { allRows, batchedAvals, batchedProgram, mappedKey } from '../transforms/batched.ts'
import { bits, derive, spread } from '../transforms/derive.ts'
import { jvpFlat } from '../transforms/jvp.ts'
import { linearizeFlat, tangentAval, transposeProgram, type Linearized } from '../transforms/linearize.ts'
import { vmapFlat } from '../transforms/vmap.ts'
import { nonzeroOutputs, type Flags } from './flags.ts'
import { interpretBranch } from './interpret.ts'
import { eachExample } from './lanes.ts'

/** Operands: the int32 index, then the inputs that all branches share. */
export interface BranchParams {
  readonly branches: readonly Program[]
}

const zeros = (a: Aval): Value => broadcastInDim(scalar(0, a.dtype), a.shape, [])

const orZeros = (t: Value | Zero | undefined, a: Aval): Value => t ?? broadcastInDim(literal(0, a), a.shape, [])

const inputsOf = (p: BranchParams): readonly Aval[] => p.branches[0]!.inputs.map((v) => v.aval)
const outputsOf = (p: BranchParams): readonly Aval[] => p.branches[0]!.outputs.map((v) => v.aval)

/** Programs derived from all branches together are kept with the first one; their keys name the others. */
const ids = new WeakMap<Program, number>()
let next = 0
const idOf = (p: Program): number => {
  let id = ids.get(p)
  if (id === undefined) ids.set(p, (id = next++))
  return id
}
const derived = <T>(p: BranchParams, key: string, make: () => T): T =>
  derive(p.branches[0]!, `branch ${p.branches.map(idOf).join()} ${key}`, make)

/** Which outputs of some branch have tangents. */
const nonzeroSomewhere = (p: BranchParams, flags: Flags): Flags => {
  const each = p.branches.map((branch) => nonzeroOutputs('cond', branch, flags))
  return outputsOf(p).map((_, i) => each.some((found) => found[i]))
}

/** One program per branch, all over the same inputs. */
const perBranch = (
  title: string,
  p: BranchParams,
  ins: readonly Aval[],
  f: (branch: Program, xs: readonly Value[], i: number) => readonly Value[],
): BranchParams => ({
  branches: p.branches.map((branch, i) => {
    const { program, captured } = stage(title, ins, (xs) => f(branch, xs, i))
    if (captured.length > 0) throw new Error(`internal: ${title} captured a value`)
    return program
  }),
})

export const branchP: Primitive<BranchParams, Variadic> = {
  name: 'cond',
  avals: (_, p) => outputsOf(p),
  lower: {
    tag: 'emit',
    movesElements: true,
    emit: (b, [index, ...ins], p, outs) => {
      const chosen = b.copy(index!)
      const targets = outs.map((a) => b.allocate(a.shape, a.dtype))
      const branches = p.branches.map((branch) => {
        const { kernels, outputs } = b.nest(branch, ins)
        const stores = outputs.map((from, i) => {
          const to = targets[i]!
          const value = expr.load(from.dtype, from.buffer, from.access)
          return {
            tag: 'loop' as const,
            extents: from.shape,
            stores: [{ buffer: to.buffer, access: to.access, value }],
          }
        })
        return [...kernels, ...stores]
      })
      b.push({ tag: 'branch', index: chosen.buffer, branches })
      return targets
    },
  },

  jvp: ([index, ...xs], [, ...dxs], p) => {
    const flags = dxs.map((t) => t !== null)
    const outs = nonzeroSomewhere(p, flags)
    if (!outs.includes(true)) return outs.map(() => null)
    const q = derived(p, `jvp ${bits(flags)}`, () => {
      const tangents = inputsOf(p)
        .filter((_, i) => flags[i])
        .map(tangentAval)
      return perBranch('jvp of cond', p, [...inputsOf(p), ...tangents], (branch, all) => {
        const primals = all.slice(0, xs.length)
        const given = spread(flags, all.slice(xs.length))
        const { dys } = jvpFlat('cond', (v) => runProgram(withoutEffects(branch), v), primals, given)
        return outputsOf(p).flatMap((a, i) => (outs[i] === true ? [orZeros(dys[i], a)] : []))
      })
    })
    return spread(outs, bindMany(branchP, [index!, ...xs, ...dxs.filter((t) => t !== null)], q))
  },

  linearize: ([index, ...xs], [, ...isLinear], p) => {
    const flags = isLinear.map((t, i) => t && isFloating(xs[i]!.dtype))
    const outs = nonzeroSomewhere(p, flags)
    const { forward, linear } = derived(p, `linearize ${bits(flags)}`, () => linearBranches(p, flags, outs))
    const all = bindMany(branchP, [index!, ...xs], forward)
    const count = outputsOf(p).length
    const residuals = all.slice(count)
    return {
      ys: all.slice(0, count),
      tangents: ([, ...dxs]) => {
        const given = dxs.filter((t, i): t is Value => t !== null && flags[i]!)
        if (given.length === 0 || !outs.includes(true)) return outs.map(() => null)
        return spread(outs, bindMany(branchP, [index!, ...residuals, ...given], linear))
      },
    }
  },

  transpose: (cts, [index, ...known], _, p) => {
    const isKnown = known.map((x) => x !== undefined)
    const isGiven = cts.map((ct) => ct !== null)
    const avals = inputsOf(p)
    const q = derived(p, `transpose ${bits(isKnown)} ${bits(isGiven)}`, () => {
      const knownAvals = avals.filter((_, i) => isKnown[i])
      const ctAvals = outputsOf(p).filter((_, i) => isGiven[i])
      return perBranch('transpose of cond', p, [...knownAvals, ...ctAvals].map(tangentAval), (branch, all) => {
        const values = spread(isKnown, all.slice(0, knownAvals.length)).map((x) => x ?? undefined)
        const found = transposeProgram(branch, values, spread(isGiven, all.slice(knownAvals.length)))
        return avals.flatMap((a, i) => (isKnown[i] === true ? [] : [orZeros(found[i], a)]))
      })
    })
    const given = [...known.filter((x) => x !== undefined), ...cts.filter((ct) => ct !== null)]
    const found = bindMany(branchP, [index!, ...given], q)
    return [
      null,
      ...spread(
        isKnown.map((k) => !k),
        found,
      ),
    ]
  },

  axes: ({ branches }) => [...new Set(branches.flatMap(axesOf))],
  batch: ([index, ...xs], [isIndex, ...mapped], p, n, axisName) => {
    if (isIndex === true && p.branches.some(programHasEffects)) {
      // What vmap refuses (a call that must keep its order) it refuses in a branch as well.
      for (const branch of p.branches) batchedProgram('vmap of cond', branch, mapped, n, axisName)
      return eachExample(branchP, [index!, ...xs], [true, ...mapped], p, n, axisName)
    }
    if (isIndex === true) return selectBranches(index!, xs, mapped, p, n, axisName)
    const q = derived(p, `vmap ${mappedKey(mapped, n, axisName)}`, () =>
      perBranch('vmap of cond', p, batchedAvals(inputsOf(p), mapped, n), (branch, all) =>
        allRows(
          vmapFlat('cond', (v) => runProgram(branch, v), all, mapped, n, axisName),
          n,
        ),
      ),
    )
    return bindMany(branchP, [index!, ...xs], q)
  },
  inner: ({ branches }) => branches,
  withPrograms: (_, branches) => ({ branches }),
  interpret: interpretBranch,
  show: ({ branches }) => `branches=${branches.length}`,
}

/** Forward programs that also give the residuals of all branches (zeros for the others'), and the linear programs. */
const linearBranches = (
  p: BranchParams,
  flags: Flags,
  outs: Flags,
): { forward: BranchParams; linear: BranchParams } => {
  const linearized: { program: Program; nonzero: Flags; residuals: readonly Aval[] }[] = []
  const run = (branch: Program, ins: readonly Value[]): Linearized =>
    linearizeFlat('cond', (xs) => runProgram(branch, xs), ins, flags)
  for (const branch of p.branches) {
    stage('cond', inputsOf(p), (ins) => {
      const l = run(branch, ins)
      linearized.push({ program: l.program, nonzero: l.nonzero, residuals: l.captured.map(tangentAval) })
      return []
    })
  }
  const forward = perBranch('linearize of cond', p, inputsOf(p), (branch, ins, i) => {
    const l = run(branch, ins)
    return [...l.ys, ...linearized.flatMap((other, j) => (j === i ? l.captured : other.residuals.map(zeros)))]
  })
  const residuals = linearized.flatMap((l) => l.residuals)
  const tangents = inputsOf(p)
    .filter((_, i) => flags[i])
    .map(tangentAval)
  const linear = perBranch('linear cond', p, [...residuals, ...tangents], (_, all, i) => {
    const from = linearized.slice(0, i).reduce((m, l) => m + l.residuals.length, 0)
    const { program, nonzero, residuals: own } = linearized[i]!
    const dys = spread(
      nonzero,
      runProgram(program, [...all.slice(from, from + own.length), ...all.slice(residuals.length)]),
    )
    return outputsOf(p).flatMap((a, k) => (outs[k] === true ? [orZeros(dys[k], a)] : []))
  })
  return { forward, linear }
}

/** Every branch for every example, then the chosen results. */
const selectBranches = (
  index: Value,
  xs: readonly Value[],
  mapped: Flags,
  p: BranchParams,
  n: number,
  axisName: string | undefined,
): readonly Value[] => {
  const rows = xs.map((x, i) => (mapped[i] === true ? x : repeatRows(x, n)))
  const results = p.branches.map((branch, b) => {
    const isLast = b === p.branches.length - 1
    const at = scalar(b, 'int32')
    const chosen = compare(b === 0 ? 'le' : isLast ? 'ge' : 'eq', index, at)
    // The derivative of a branch not taken could be NaN or infinite: examples that do not take it enter without one.
    const guarded = rows.map((x) =>
      // A single branch takes every index.
      isFloating(x.dtype) && p.branches.length > 1 ? select(along(chosen, x), x, bind(stopGradientP, [x], null)) : x,
    )
    const isMapped = rows.map(() => true)
    return allRows(
      vmapFlat('cond', (v) => runProgram(branch, v), guarded, isMapped, n, axisName),
      n,
    )
  })
  return outputsOf(p).map((_, i) =>
    results.reduce<Value>((y, r, b) => {
      const other = r[i]!
      return b === 0 ? y : select(along(compare('ge', index, scalar(b, 'int32')), other), other, y)
    }, results[0]![i]!),
  )
}

/** One flag per example, repeated over the rest of `like`. */
const along = (flag: Value, like: Value): Value => broadcastInDim(flag, like.shape, [0])
