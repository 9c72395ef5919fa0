/** How far to go along a direction: line searches as the last part of a chain, for objectives that can be evaluated again. */
import { checkOptions, mapTree, scalar, type Value } from '@pullback/core'
import { np, valueAndGrad, whileLoop } from '@pullback/autodiff'
import { leavesLike, leavesOf, treeOf, type Leaves } from './parameters.ts'
import { checkCount, checkFinite, checkNonNegative, checkPositive } from './scalars.ts'
import type { GradientTransformation, UpdateExtra } from './transformation.ts'

/** What the last line search found. */
export interface LineSearchState {
  /** How far it went along the direction. */
  readonly learningRate: Value
  /** Value of the objective there. */
  readonly value: Value
  /** Gradients there, for the next step to begin with; zeros before the first. */
  readonly grads: unknown
  /** Evaluations of the objective, int32. */
  readonly steps: Value
  /** By how much the condition of sufficient decrease is missed; 0 where it holds. */
  readonly decreaseError: Value
  /** By how much the condition on the slope is missed; 0 where it holds or is not asked for. */
  readonly curvatureError: Value
}

/** A choice between trees of one structure. */
const choose = <T>(which: Value, a: T, b: T): T => mapTree((x, y) => np.where(which, x as Value, y as Value), a, b) as T // leaf by leaf

/** The objective along a direction from given parameters. */
interface Line {
  readonly direction: Leaves
  readonly value: Value
  readonly slope: Value
  /** Value and gradients at a distance, and the slope there. */
  at(distance: Value): { readonly value: Value; readonly grads: readonly Value[]; readonly slope: Value }
  readonly grads: readonly Value[]
}

const along = (a: readonly Value[], b: readonly Value[], dtype: Value['dtype']): Value =>
  a
    .map((x, i) =>
      x
        .mul(b[i] ?? x)
        .sum()
        .astype(dtype),
    )
    .reduce<Value>((x, y) => x.add(y), scalar(0, dtype))

const lineOf = (fn: string, updates: unknown, params: unknown, extra: UpdateExtra | undefined): Line => {
  if (params === undefined || extra === undefined) {
    throw new TypeError(`${fn}: update needs the parameters and { value, grads, valueFn } as third and fourth argument`)
  }
  const direction = leavesOf(fn, 'updates', updates)
  const start = leavesLike(fn, 'parameters', params, direction)
  const grads = leavesLike(fn, 'extra.grads', extra.grads, direction)
  const { dtype, shape } = extra.value
  if (shape.length > 0) throw new TypeError(`${fn}: extra.value must be a scalar, got shape [${shape.join(', ')}]`)
  const evaluate = valueAndGrad(extra.valueFn as (params: unknown) => Value)
  return {
    direction,
    value: extra.value,
    grads: grads.values,
    slope: along(direction.values, grads.values, dtype),
    at: (distance) => {
      const there = start.values.map((p, i) => {
        const u = direction.values[i] ?? p
        return p.add(u.mul(distance.astype(u.dtype))).astype(p.dtype)
      })
      const [value, g] = evaluate(treeOf(start.def, there))
      const gradsThere = leavesLike(fn, 'gradients', g, direction).values
      return { value: value.astype(dtype), grads: gradsThere, slope: along(direction.values, gradsThere, dtype) }
    },
  }
}

const stateAtInit = (fn: string, params: unknown): LineSearchState => {
  const { values, def } = leavesOf(fn, 'parameters', params)
  const dtype = values[0]?.dtype ?? 'float32'
  return {
    learningRate: scalar(1, dtype),
    value: scalar(Infinity, dtype),
    grads: treeOf(
      def,
      values.map((p) => np.zerosLike(p)),
    ),
    steps: scalar(0, 'int32'),
    decreaseError: scalar(Infinity, dtype),
    curvatureError: scalar(Infinity, dtype),
  }
}

/** The condition that the value falls in proportion to the distance: by how much it is missed, and infinite where it is NaN. */
const positivePart = (error: Value): Value => np.where(np.isnan(error), Infinity, error.maximum(0))

const finish = <G>(
  line: Line,
  state: LineSearchState,
  found: Omit<LineSearchState, 'grads'> & { readonly grads: readonly Value[] },
): readonly [G, LineSearchState] => {
  const { dtype } = state.learningRate
  const rate = found.learningRate
  const updates = line.direction.values.map((u) => u.mul(rate.astype(u.dtype)))
  return [
    treeOf(line.direction.def, updates) as G, // the structure of the updates
    {
      learningRate: rate.astype(dtype),
      value: found.value.astype(dtype),
      grads: treeOf(
        line.direction.def,
        found.grads.map((g, i) => g.astype(line.grads[i]?.dtype ?? g.dtype)),
      ),
      steps: found.steps,
      decreaseError: found.decreaseError.astype(dtype),
      curvatureError: found.curvatureError.astype(dtype),
    },
  ]
}

export interface BacktrackingOptions {
  /** Most shrinkings of the distance. */
  readonly maxSteps: number
  /** The share of the decrease that the slope promises which must be reached. Default 1e-4. */
  readonly slopeRtol?: number
  /** Factor of the distance at each shrinking, in (0, 1). Default 0.8. */
  readonly decreaseFactor?: number
  /** Factor of the last distance to begin with. Default 1.5. */
  readonly increaseFactor?: number
  /** Greatest distance. Default 1. */
  readonly maxLearningRate?: number
  /** By how much the condition may be missed, absolutely. Default 0. */
  readonly atol?: number
  /** By how much it may be missed, relative to the value. Default 0. */
  readonly rtol?: number
}

/**
 * Shrinks the distance until the objective has fallen enough (Armijo's condition).
 *
 * Update: u = η g with the first η = min(increaseFactor · last, maxLearningRate) · decreaseFactorᵏ for which
 * f(p + η g) ≤ (1 + rtol) f(p) + η slopeRtol ⟨g, ∇f⟩ + atol. Where the objective is not finite even then, η = 0.
 * Source: Nocedal and Wright, "Numerical optimization", 2nd edition, algorithm 3.1.
 * @throws RangeError for options out of range; TypeError where `update` gets no parameters or no `{ value, grads, valueFn }`.
 *
 * @example
 * const optimizer = chain(sgd({ learningRate: 1 }), scaleByBacktrackingLineSearch({ maxSteps: 20 }))
 */
export const scaleByBacktrackingLineSearch = (
  options: BacktrackingOptions,
): GradientTransformation<LineSearchState> => {
  checkOptions('scaleByBacktrackingLineSearch', options, [
    'maxSteps',
    'slopeRtol',
    'decreaseFactor',
    'increaseFactor',
    'maxLearningRate',
    'atol',
    'rtol',
  ])
  const fn = 'scaleByBacktrackingLineSearch'
  const { maxSteps, slopeRtol = 1e-4, decreaseFactor = 0.8, increaseFactor = 1.5 } = options
  const { maxLearningRate = 1, atol = 0, rtol = 0 } = options
  checkCount(fn, 'maxSteps', maxSteps, 1)
  for (const [name, x] of Object.entries({ slopeRtol, atol, rtol })) checkNonNegative(fn, name, x)
  if (!(decreaseFactor > 0 && decreaseFactor < 1)) {
    throw new RangeError(`${fn}: decreaseFactor must be in (0, 1), got ${decreaseFactor}`)
  }
  checkPositive(fn, 'increaseFactor', increaseFactor)
  checkPositive(fn, 'maxLearningRate', maxLearningRate)
  return {
    init: (params) => stateAtInit(fn, params),
    update: (updates, state, params, extra) => {
      const line = lineOf(fn, updates, params, extra)
      const first = state.learningRate.mul(increaseFactor).minimum(maxLearningRate).astype(line.value.dtype)
      const start = {
        rate: first,
        value: line.value,
        grads: line.grads,
        error: np.fullLike(line.value, Infinity),
        steps: scalar(0, 'int32') as Value,
      }
      const found = whileLoop(
        ({ error, steps }) => np.logicalAnd(np.logicalNot(error.lessEqual(atol)), steps.lessEqual(maxSteps)),
        ({ rate, steps }) => {
          const now = np.where(steps.greater(0), rate.mul(decreaseFactor), rate)
          const there = line.at(now)
          const wanted = line.value.mul(1 + rtol).add(now.mul(slopeRtol).mul(line.slope))
          const error = positivePart(there.value.sub(wanted))
          return { rate: now, value: there.value, grads: there.grads, error, steps: steps.add(1) }
        },
        start,
      )
      const isLost = found.error.equal(Infinity)
      return finish(line, state, {
        learningRate: np.where(isLost, 0, found.rate),
        value: np.where(isLost, line.value, found.value),
        grads: choose(isLost, line.grads, found.grads),
        steps: found.steps,
        decreaseError: found.error,
        curvatureError: np.zerosLike(found.error),
      })
    },
  }
}

export interface ZoomOptions {
  /** Most evaluations of the objective. */
  readonly maxSteps: number
  /** Greatest distance. Default none. */
  readonly maxLearningRate?: number
  /** By how much the conditions may be missed. Default 0. */
  readonly tol?: number
  /** Factor of the distance while it is too short. Default 2. */
  readonly increaseFactor?: number
  /** The share of the decrease that the slope promises which must be reached. Default 1e-4. */
  readonly slopeRtol?: number
  /** The share of the slope that may be left. Default 0.9. */
  readonly curvRtol?: number
  /** A decrease within this share of the value is told from the slopes instead, as rounding hides it; null for never. Default 1e-6. */
  readonly approxDecRtol?: number | null
  /** Length of an interval that is not divided further. Default 1e-5. */
  readonly stepsizePrecision?: number
  /** The first distance: the last one found or 1. Default `'keep'`. */
  readonly initialGuess?: 'keep' | 'one'
}

/** A distance along the line with the value and the slope there. */
interface Point {
  readonly distance: Value
  readonly value: Value
  readonly slope: Value
}

/** The minimum of the cubic through a value and slope at `a` and values at `b` and `c`: Nocedal and Wright, section 3.5. */
const cubicMinimum = (a: Point, b: Omit<Point, 'slope'>, c: Omit<Point, 'slope'>): Value => {
  const [db, dc] = [b.distance.sub(a.distance), c.distance.sub(a.distance)]
  const [fb, fc] = [b.value.sub(a.value).sub(a.slope.mul(db)), c.value.sub(a.value).sub(a.slope.mul(dc))]
  const divisor = db.mul(dc).square().mul(db.sub(dc))
  const cube = dc.square().mul(fb).sub(db.square().mul(fc)).div(divisor)
  const square = db.square().mul(db).mul(fc).sub(dc.square().mul(dc).mul(fb)).div(divisor)
  const radical = square.square().sub(cube.mul(3).mul(a.slope))
  return a.distance.add(radical.sqrt().sub(square).div(cube.mul(3)))
}

/** The minimum of the parabola through a value and slope at `a` and a value at `b`. */
const quadraticMinimum = (a: Point, b: Omit<Point, 'slope'>): Value => {
  const db = b.distance.sub(a.distance)
  const square = b.value.sub(a.value).sub(a.slope.mul(db)).div(db.square())
  return a.distance.sub(a.slope.div(square.mul(2)))
}

/** Where to look next between two distances: the cubic's minimum if it is well inside, else the parabola's, else halfway. */
const inside = (low: Point, high: Point, third: Omit<Point, 'slope'>): Value => {
  const length = high.distance.sub(low.distance).abs()
  const [left, right] = [high.distance.minimum(low.distance), high.distance.maximum(low.distance)]
  const isWithin = (x: Value, share: number): Value =>
    np.logicalAnd(x.greater(left.add(length.mul(share))), x.less(right.sub(length.mul(share))))
  const cubic = cubicMinimum(low, high, third)
  const quadratic = quadraticMinimum(low, high)
  const middle = low.distance.add(high.distance).div(2)
  return np.where(isWithin(cubic, 0.2), cubic, np.where(isWithin(quadratic, 0.1), quadratic, middle))
}

/**
 * Finds a distance where the objective has fallen enough and its slope is small enough (the strong Wolfe conditions): first an
 * interval that holds one, then ever smaller ones.
 *
 * Update: u = η g with f(p + η g) ≤ f(p) + η slopeRtol ⟨g, ∇f⟩ and |slope there| ≤ curvRtol |slope here|. Where `maxSteps`
 * evaluations do not find one, the best that has fallen enough; where there is none, the last.
 * Source: Nocedal and Wright, "Numerical optimization", 2nd edition, algorithms 3.5 and 3.6; the approximate condition of decrease:
 * Hager and Zhang, "Algorithm 851: CG_DESCENT", ACM TOMS 32, 2006, equation 4.1.
 * @throws RangeError for options out of range; TypeError where `update` gets no parameters or no `{ value, grads, valueFn }`.
 */
export const scaleByZoomLineSearch = (options: ZoomOptions): GradientTransformation<LineSearchState> => {
  checkOptions('scaleByZoomLineSearch', options, [
    'maxSteps',
    'maxLearningRate',
    'tol',
    'increaseFactor',
    'slopeRtol',
    'curvRtol',
    'approxDecRtol',
    'stepsizePrecision',
    'initialGuess',
  ])
  const fn = 'scaleByZoomLineSearch'
  const { maxSteps, maxLearningRate, tol = 0, increaseFactor = 2, slopeRtol = 1e-4, curvRtol = 0.9 } = options
  const { approxDecRtol = 1e-6, stepsizePrecision = 1e-5, initialGuess = 'keep' } = options
  checkCount(fn, 'maxSteps', maxSteps, 1)
  for (const [name, x] of Object.entries({ tol, slopeRtol, curvRtol, stepsizePrecision })) checkNonNegative(fn, name, x)
  if (approxDecRtol !== null) checkFinite(fn, 'approxDecRtol', approxDecRtol)
  if (!(increaseFactor > 1)) throw new RangeError(`${fn}: increaseFactor must be above 1, got ${increaseFactor}`)
  if (maxLearningRate !== undefined) checkPositive(fn, 'maxLearningRate', maxLearningRate)

  const missed = (line: Line, at: Point): readonly [decrease: Value, curvature: Value] => {
    let decrease = at.value.sub(line.value).sub(at.distance.mul(slopeRtol).mul(line.slope))
    if (approxDecRtol !== null) {
      const bySlope = at.slope.sub(line.slope.mul(2 * slopeRtol - 1))
      const byValue = at.value.sub(line.value).sub(line.value.abs().mul(approxDecRtol))
      decrease = bySlope.maximum(byValue).minimum(decrease)
    }
    return [positivePart(decrease), positivePart(at.slope.abs().sub(line.slope.abs().mul(curvRtol)))]
  }

  return {
    init: (params) => stateAtInit(fn, params),
    update: (updates, state, params, extra) => {
      const line = lineOf(fn, updates, params, extra)
      const { dtype } = line.value
      const zero: Value = scalar(0, dtype)
      const here: Point = { distance: zero, value: line.value, slope: line.slope }
      const guess = initialGuess === 'one' ? scalar(1, dtype) : state.learningRate.astype(dtype)
      const start = {
        steps: scalar(0, 'int32') as Value,
        isFound: scalar(false) as Value,
        isDone: scalar(false) as Value,
        hasFailed: scalar(false) as Value,
        at: here,
        grads: line.grads,
        low: here,
        high: here,
        third: { distance: zero, value: line.value },
        safe: { distance: zero, value: line.value, grads: line.grads },
        errors: [scalar(Infinity, dtype) as Value, scalar(Infinity, dtype) as Value] as const,
      }
      const step = (s: typeof start): typeof start => {
        const isFirst = s.steps.equal(0)
        const farther = np.where(isFirst, guess, s.at.distance.mul(increaseFactor))
        const bounded = maxLearningRate === undefined ? farther : farther.minimum(maxLearningRate)
        const distance = np.where(s.isFound, inside(s.low, s.high, s.third), bounded).astype(dtype)
        const { grads, ...rest } = line.at(distance)
        const at: Point = { distance, ...rest }
        const errors = missed(line, at)
        const isEnough = errors[0].lessEqual(tol)
        const isGood = np.logicalAnd(isEnough, errors[1].lessEqual(tol))

        // Still looking for an interval: it ends where the value has not fallen enough or rises again.
        const isHigh = np.logicalOr(
          errors[0].greater(0),
          np.logicalAnd(at.value.greaterEqual(s.at.value), np.logicalNot(isFirst)),
        )
        const isLow = np.logicalAnd(at.slope.greaterEqual(0), np.logicalNot(isHigh))
        const isFar = maxLearningRate === undefined ? scalar(false) : farther.greaterEqual(maxLearningRate)
        const hasInterval = np.logicalOr(np.logicalOr(isHigh, isLow), isGood)
        const first = choose(isLow, { low: at, high: s.at }, { low: s.at, high: at })

        // Within one: the new point replaces the end that keeps a minimum between the two.
        const isNewHigh = np.logicalOr(errors[0].greater(0), at.value.greaterEqual(s.low.value))
        const turns = at.slope.mul(s.high.distance.sub(s.low.distance)).greaterEqual(0)
        const isLowHigh = np.logicalAnd(turns, np.logicalNot(isNewHigh))
        const second = {
          low: choose(isNewHigh, s.low, at),
          high: choose(isLowHigh, s.low, choose(isNewHigh, at, s.high)),
        }
        const left = choose(np.logicalOr(isNewHigh, isLowHigh), s.high, s.low)

        const isSafe = np.logicalAnd(isEnough, np.logicalOr(np.logicalNot(s.isFound), at.value.less(s.safe.value)))
        const safe = choose(isSafe, { distance, value: at.value, grads }, s.safe)
        const isDone = np.logicalOr(
          isGood,
          np.logicalAnd(np.logicalNot(s.isFound), np.logicalAnd(isFar, np.logicalNot(hasInterval))),
        )
        const isLast = s.steps.add(1).greaterEqual(maxSteps)
        const isShort = np.logicalAnd(s.isFound, s.high.distance.sub(s.low.distance).abs().lessEqual(stepsizePrecision))
        const gaveUp = np.logicalOr(isLast, np.logicalAnd(isShort, safe.distance.greater(0)))
        const ends = choose(s.isFound, second, first)
        return {
          steps: s.steps.add(1),
          isFound: np.logicalOr(s.isFound, hasInterval),
          isDone,
          hasFailed: np.logicalAnd(gaveUp, np.logicalNot(isDone)),
          at,
          grads,
          ...ends,
          third: choose(
            s.isFound,
            { distance: left.distance, value: left.value },
            {
              distance: ends.low.distance,
              value: ends.low.value,
            },
          ),
          safe,
          errors,
        }
      }
      const end = whileLoop((s) => np.logicalNot(np.logicalOr(s.isDone, s.hasFailed)), step, start)
      const isOutside = end.errors[0].equal(Infinity)
      const isSafer = np.logicalAnd(end.hasFailed, np.logicalOr(end.safe.distance.greater(0), isOutside))
      const best = { distance: end.at.distance, value: end.at.value, grads: end.grads }
      const chosen = choose(isSafer, end.safe, best)
      return finish(line, state, {
        learningRate: chosen.distance,
        value: chosen.value,
        grads: chosen.grads,
        steps: end.steps,
        decreaseError: end.errors[0],
        curvatureError: end.errors[1],
      })
    },
  }
}
