/** Checks the derivatives of any function: forward mode against differences, reverse mode against forward mode. */
import { flatten, isFloating, NdArray, pathsOf, showPath, unflatten, type Path, type Value } from '@pullback/core'
import * as fc from 'fast-check'
import { flattenValues, nameOf } from '../transforms/arguments.ts'
import { jvpFlat, zerosLike } from '../transforms/jvp.ts'
import { linearizeFlat, transposeProgram } from '../transforms/linearize.ts'
import { concrete, showIndex } from './compare.ts'
import { difference, scaleOf, type Floats } from './differences.ts'

export type DerivativeMode = 'forward' | 'reverse'

export interface CheckGradsOptions {
  /** Highest order of derivatives: 2 checks the derivatives of the derivatives too, in every order of modes. Default 2. */
  readonly order?: number
  /** Default both. A function with a customVjp has no forward mode, a whileLoop no reverse mode. */
  readonly modes?: readonly DerivativeMode[]
  /** Relative error allowed against central differences. Default 1e-5. */
  readonly rtol?: number
  /** Absolute error allowed against central differences, in units of the largest element (at least 1). Default 1e-7. */
  readonly atol?: number
  /** How many ulps of float64 reverse and forward mode may lie apart, counted at the sum of the magnitudes of all terms (at least 1). Default 2e5. */
  readonly ulps?: number
  /** Chooses the directions; two runs with one seed check the same. Default 0. */
  readonly seed?: number
}

/** Values of floating inputs to those of floating results; where they stand in the trees the user knows. */
interface Flat {
  readonly name: string
  readonly run: (xs: readonly Value[]) => readonly Value[]
  readonly xs: readonly NdArray[]
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** Modes applied so far, outermost first. */
  readonly history: readonly DerivativeMode[]
}

interface Settings {
  readonly modes: readonly DerivativeMode[]
  readonly rtol: number
  readonly atol: number
  readonly ulps: number
  readonly random: () => number
}

/** Numbers in (-1, 1) away from 0, the same for one seed (the constants of Numerical Recipes' quick generator). */
const randomFrom = (seed: number): (() => number) => {
  let state = (seed * 2654435761 + 12345) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const u = (state + 0.5) / 2 ** 32
    return u < 0.5 ? u - 1 : u
  }
}

const float64 = (shape: readonly number[], data: Floats): NdArray => new NdArray('float64', shape, data)

const dataOf = (x: Value): Floats => Float64Array.from(concrete(x).data as ArrayLike<number>)

/** The rank-0 or rank-n place as the user writes it: `argument [0].w, element [2, 1]`. */
const placeOf = (name: string, shape: readonly number[], at: number): string =>
  shape.length === 0 ? name : `${name}, element ${showIndex(at, shape)}`

/** The function of floating leaves only, and float64 copies of those leaves. */
const flatFunction = (f: (...args: never) => unknown, args: readonly unknown[]): Flat => {
  const name = nameOf(f)
  const given = flattenValues('checkGrads', 'argument', args)
  const differentiated = given.values.map((x) => isFloating(x.dtype))
  const named = (what: string, paths: readonly Path[], keep: readonly boolean[]): readonly string[] =>
    paths.flatMap((p, i) => (keep[i] === true ? [`${what} ${showPath(p)}`] : []))
  const call = (xs: readonly Value[]): readonly Value[] => {
    let next = 0
    const all = given.values.map((x, i) => (differentiated[i] === true ? xs[next++]! : x))
    const y = (f as (...xs: readonly unknown[]) => unknown)(...(unflatten(given.def, all) as readonly unknown[]))
    return flattenValues('checkGrads', `result of ${name}`, y).values
  }
  const xs = given.values.filter((_, i) => differentiated[i]).map((x) => float64(x.shape, dataOf(x)))
  if (xs.length === 0)
    throw new TypeError('checkGrads: there must be a floating argument to differentiate by, got none')
  const result = (f as (...xs: readonly unknown[]) => unknown)(
    ...(unflatten(given.def, given.values) as readonly unknown[]),
  )
  const ys = flattenValues('checkGrads', `result of ${name}`, result)
  const kept = ys.values.map((y) => isFloating(y.dtype))
  if (!kept.includes(true)) {
    throw new TypeError(
      `checkGrads: ${name} must return a floating array, got ${ys.values.map((y) => y.dtype).join(', ') || 'none'}`,
    )
  }
  return {
    name,
    run: (values) => call(values).filter((y) => isFloating(y.dtype)),
    xs,
    inputs: named('argument', pathsOf(given.def), differentiated),
    outputs: named('result', pathsOf(ys.def), kept),
    history: [],
  }
}

const forward = (f: Flat, dxs: readonly Value[]): readonly Value[] => {
  const { ys, dys } = jvpFlat('checkGrads', f.run, f.xs, dxs)
  return ys.map((y, i) => dys[i] ?? zerosLike(y))
}

const reverseAt = (
  f: Pick<Flat, 'run'>,
  xs: readonly Value[],
  cotangents: (ys: readonly Value[]) => readonly Value[],
): readonly Value[] => {
  const l = linearizeFlat('checkGrads', f.run, xs, xs.map(() => true)) // prettier-ignore
  const cts = cotangents(l.ys).filter((_, i) => l.nonzero[i])
  const known = l.program.inputs.map((_, i) => l.captured[i])
  const found = transposeProgram(l.program, known, cts).slice(l.captured.length)
  return xs.map((x, i) => found[i] ?? zerosLike(x))
}

const randomLike = (like: readonly Value[], random: () => number, scaled: boolean): readonly NdArray[] =>
  like.map((x) => {
    const data = dataOf(x)
    return float64(x.shape, data.map((v) => random() * (scaled ? scaleOf(v) : 1))) // prettier-ignore
  })

/** One element 1, the rest 0. */
const basis = (like: readonly Value[], leaf: number, at: number): readonly NdArray[] =>
  like.map((x, k) => {
    const data = new Float64Array(x.size)
    if (k === leaf) data[at] = 1
    return float64(x.shape, data)
  })

const byDifferences = (f: Flat, dxs: readonly NdArray[]): readonly { value: Floats; error: Floats }[] => {
  const { value, error } = difference(
    (xs) => f.run(xs.map((x, i) => float64(f.xs[i]!.shape, x))).map(dataOf),
    f.xs.map(dataOf),
    dxs.map(dataOf),
  )
  return value.map((v, k) => ({ value: v, error: error[k]! }))
}

const largest = (xs: readonly Floats[]): number =>
  xs.reduce((m, x) => x.reduce((a, v) => (Number.isFinite(v) ? Math.max(a, Math.abs(v)) : a), m), 0)

/** Elements beyond which a failure is not traced to one element. */
const REPLAYED = 256

const title = (f: Flat, mode: DerivativeMode): string =>
  `checkGrads: ${[mode, ...f.history].join(' over ')} derivative of ${f.name}`

interface Wrong {
  readonly output: string
  readonly input: string
  readonly got: number
  readonly expected: number
}

const explain = (f: Flat, mode: DerivativeMode, oracle: string, w: Wrong | undefined, summary: string): never => {
  throw new Error(
    w === undefined
      ? `${title(f, mode)}: ${summary}`
      : `${title(f, mode)}: ${w.output} by ${w.input} should be ${w.expected} (${oracle}), got ${w.got}`,
  )
}

/** Visits input elements, at most REPLAYED of them. */
const eachInput = (f: Flat, visit: (leaf: number, at: number) => Wrong | undefined): Wrong | undefined => {
  let seen = 0
  for (let leaf = 0; leaf < f.xs.length; leaf++) {
    for (let at = 0; at < f.xs[leaf]!.size; at++) {
      if (seen++ >= REPLAYED) return undefined
      const wrong = visit(leaf, at)
      if (wrong !== undefined) return wrong
    }
  }
  return undefined
}

const isFar = (got: number, expected: number, error: number, scale: number, s: Settings): boolean => {
  if (Object.is(got, expected) || (Number.isNaN(got) && Number.isNaN(expected))) return false
  const allowed = s.rtol * Math.abs(expected) + s.atol * Math.max(scale, 1) + 10 * error
  return !(Math.abs(got - expected) <= allowed)
}

const forwardAgainstDifferences = (f: Flat, s: Settings): void => {
  const compare = (
    dxs: readonly NdArray[],
  ): { leaf: number; at: number; got: number; expected: number } | undefined => {
    const got = forward(f, dxs).map(dataOf)
    const expected = byDifferences(f, dxs)
    const scale = largest(expected.map((e) => e.value))
    for (let leaf = 0; leaf < got.length; leaf++) {
      const { value, error } = expected[leaf]!
      const at = got[leaf]!.findIndex((v, i) => isFar(v, value[i]!, Math.min(error[i]!, 1e-3 * scale), scale, s))
      if (at >= 0) return { leaf, at, got: got[leaf]![at]!, expected: value[at]! }
    }
    return undefined
  }
  const found = compare(randomLike(f.xs, s.random, true))
  if (found === undefined) return
  const shapes = f.run(f.xs).map((y) => y.shape)
  const wrong = eachInput(f, (leaf, at) => {
    const scale = scaleOf(dataOf(f.xs[leaf]!)[at]!)
    const w = compare(basis(f.xs, leaf, at).map((b) => float64(b.shape, dataOf(b).map((v) => v * scale)))) // prettier-ignore
    return w && {
      output: placeOf(f.outputs[w.leaf]!, shapes[w.leaf]!, w.at),
      input: placeOf(f.inputs[leaf]!, f.xs[leaf]!.shape, at),
      got: w.got / scale,
      expected: w.expected / scale,
    } // prettier-ignore
  })
  const place = placeOf(f.outputs[found.leaf]!, shapes[found.leaf]!, found.at)
  explain(
    f,
    'forward',
    'central differences',
    wrong,
    `${place}, in a random direction, should be ${found.expected} (central differences), got ${found.got}`,
  )
}

/** ⟨ct, J dx⟩ and ⟨Jᵀ ct, dx⟩ are one number; J dx comes from forward mode or, without it, from differences. */
const reverseAgainst = (f: Flat, oracle: 'forward mode' | 'central differences', s: Settings): void => {
  const push = (dxs: readonly NdArray[]): readonly Floats[] =>
    oracle === 'forward mode' ? forward(f, dxs).map(dataOf) : byDifferences(f, dxs).map((d) => d.value)
  const dxs = randomLike(f.xs, s.random, oracle === 'central differences')
  let cts: readonly NdArray[] = []
  const back = reverseAt(f, f.xs, (ys) => (cts = randomLike(ys, s.random, false))).map(dataOf)
  const dys = push(dxs)
  let left = 0
  let right = 0
  let terms = 0
  const sum = (xs: readonly Floats[], ys: readonly Floats[], add: (v: number) => void): void => {
    xs.forEach((x, k) => {
      x.forEach((v, i) => {
        const product = v * ys[k]![i]!
        add(product)
        terms += Math.abs(product)
      })
    })
  }
  sum(cts.map(dataOf), dys, (v) => (left += v))
  sum(back, dxs.map(dataOf), (v) => (right += v))
  const relative = oracle === 'forward mode' ? s.ulps * 2 ** -52 : s.rtol
  // Terms that cancel inside leave rounding errors of their own size, which is not known: 1 stands for it.
  const allowed = (relative + (oracle === 'forward mode' ? 0 : s.atol)) * Math.max(1, terms)
  // Where both are NaN or infinite the elements decide.
  const isSame = Object.is(left, right) || Math.abs(left - right) <= allowed
  if (isSame && !Number.isNaN(left)) return
  const wrong = wrongRow(f, push, oracle, relative, s)
  if (wrong === undefined && isSame) return
  explain(f, 'reverse', oracle, wrong, `⟨ct, J dx⟩ should be ${left} (${oracle}), got ⟨Jᵀct, dx⟩ = ${right}`)
}

const wrongRow = (
  f: Flat,
  push: (dxs: readonly NdArray[]) => readonly Floats[],
  oracle: string,
  relative: number,
  s: Settings,
): Wrong | undefined => {
  const ys = f.run(f.xs)
  const rows = new Map<string, readonly Floats[]>()
  const rowOf = (leaf: number, at: number): readonly Floats[] => {
    const key = `${leaf} ${at}`
    const known = rows.get(key) ?? reverseAt(f, f.xs, (like) => basis(like, leaf, at)).map(dataOf)
    rows.set(key, known)
    return known
  }
  return eachInput(f, (leaf, at) => {
    const scale = oracle === 'forward mode' ? 1 : scaleOf(dataOf(f.xs[leaf]!)[at]!)
    const column = push(basis(f.xs, leaf, at).map((b) => float64(b.shape, dataOf(b).map((v) => v * scale)))) // prettier-ignore
    const size = largest(column) / scale
    for (let o = 0; o < ys.length; o++) {
      for (let i = 0; i < Math.min(ys[o]!.size, REPLAYED); i++) {
        const expected = column[o]![i]! / scale
        const got = rowOf(o, i)[leaf]![at]!
        if (Object.is(got, expected) || (Number.isNaN(got) && Number.isNaN(expected))) continue
        const slack = (relative + (oracle === 'forward mode' ? 0 : s.atol)) * Math.max(1, size, Math.abs(expected))
        if (Math.abs(got - expected) <= slack) continue
        return {
          output: placeOf(f.outputs[o]!, ys[o]!.shape, i),
          input: placeOf(f.inputs[leaf]!, f.xs[leaf]!.shape, at),
          got,
          expected,
        }
      }
    }
    return undefined
  })
}

/** The derivative in a fixed direction, or for fixed cotangents, as a function again. */
const derivativeOf = (f: Flat, mode: DerivativeMode, s: Settings): Flat => {
  const history = [mode, ...f.history]
  if (mode === 'forward') {
    const dxs = randomLike(f.xs, s.random, false)
    const run = (xs: readonly Value[]): readonly Value[] => {
      const { ys, dys } = jvpFlat('checkGrads', f.run, xs, dxs)
      return ys.map((y, i) => dys[i] ?? zerosLike(y))
    }
    return { ...f, run, history }
  }
  const cts = randomLike(f.run(f.xs), s.random, false)
  return { ...f, run: (xs) => reverseAt(f, xs, () => cts), outputs: f.inputs, history }
}

const check = (f: Flat, order: number, s: Settings): void => {
  const hasForward = s.modes.includes('forward')
  if (hasForward) forwardAgainstDifferences(f, s)
  if (s.modes.includes('reverse')) reverseAgainst(f, hasForward ? 'forward mode' : 'central differences', s)
  if (order <= 1) return
  for (const mode of s.modes) check(derivativeOf(f, mode, s), order - 1, s)
}

/**
 * Throws unless the derivatives of `f` at `args` are right: forward mode agrees with central differences, reverse mode with
 * forward mode (⟨ct, J dx⟩ = ⟨Jᵀct, dx⟩, no differences), and the same for the derivatives themselves up to `order`.
 *
 * `args` and results are trees; floating leaves are differentiated, others held fixed. All is computed on float64 copies of
 * the arguments, so choose points at which `f` is smooth: at a kink differences see the mean of both sides. The message
 * names the element of the result and of the arguments that are wrong, with both numbers.
 * @throws TypeError if no argument or no result is floating; RangeError for an order below 1 or an unknown mode.
 */
export const checkGrads = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: Args,
  options: CheckGradsOptions = {},
): void => {
  const { order = 2, modes = ['forward', 'reverse'], rtol = 1e-5, atol = 1e-7, ulps = 2e5, seed = 0 } = options
  if (!Number.isInteger(order) || order < 1) {
    throw new RangeError(`checkGrads: order must be a positive integer, got ${order}`)
  }
  for (const m of modes) {
    if (m !== 'forward' && m !== 'reverse') {
      throw new RangeError(`checkGrads: modes must be 'forward' or 'reverse', got ${String(m satisfies never)}`)
    }
  }
  if (modes.length === 0) throw new RangeError('checkGrads: there must be a mode to check, got none')
  check(flatFunction(f, args), order, { modes, rtol, atol, ulps, random: randomFrom(seed) })
}

/**
 * `checkGrads` at generated arguments: a failure is shrunk to the smallest arguments that show it, and printed with the
 * seed that reproduces it.
 */
export const checkGradsOver = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  args: fc.Arbitrary<Args>,
  options: CheckGradsOptions = {},
  parameters: fc.Parameters<[Args]> = {},
): void => {
  fc.assert(
    fc.property(args, (a) => {
      // Empty trees have nothing to check.
      if (flatten(a).leaves.length > 0) checkGrads(f, a, options)
    }),
    parameters,
  )
}
