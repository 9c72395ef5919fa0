/** Limited-memory BFGS, for smooth objectives that are evaluated whole. */
import { checkOptions, scalar, type Tree, type Value } from '@pullback/core'
import { np, scan } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { scaleByZoomLineSearch, type LineSearchState } from './lineSearch.ts'
import { leavesLike, leavesOf, treeOf } from './parameters.ts'
import { needParams } from './perLeaf.ts'
import { scale, scaleByLearningRate } from './scale.ts'
import { checkCount } from './scalars.ts'
import type { LearningRate } from './schedule.ts'
import { chain, identity, type Chain, type GradientTransformation } from './transformation.ts'

export interface ScaleByLbfgsOptions {
  /** Steps that are remembered. Default 10. */
  readonly memorySize?: number
  /** Begin with the identity in the scale of the last step, rather than the identity. Default true. */
  readonly scaleInitPrecond?: boolean
}

/** Past differences of parameters and of gradients, the newest last, stacked along axis 0; zeros before there are any. */
export interface ScaleByLbfgsState {
  readonly count: Value
  readonly params: Tree<Value>
  readonly grads: Tree<Value>
  readonly paramDiffs: Tree<Value>
  readonly gradDiffs: Tree<Value>
  /** 1 / ⟨difference of gradients, difference of parameters⟩ of each, [memorySize]; 0 where that is 0. */
  readonly weights: Value
}

const dot = (a: readonly Value[], b: readonly Value[], dtype: Value['dtype']): Value =>
  a
    .map((x, i) =>
      x
        .mul(b[i] ?? x)
        .sum()
        .astype(dtype),
    )
    .reduce<Value>((x, y) => x.add(y), scalar(0, dtype))

const minus = (a: readonly Value[], b: readonly Value[]): readonly Value[] => a.map((x, i) => x.sub(b[i] ?? x))

/** a + factor · b, leaf by leaf. */
const plus = (a: readonly Value[], factor: Value, b: readonly Value[]): readonly Value[] =>
  a.map((x, i) => x.add((b[i] ?? x).mul(factor.astype(x.dtype))))

/** Without the oldest entry and with `x` as the newest. */
const remember = (stack: Value, x: Value): Value => np.concatenate([np.slice(stack, [1, null]), np.expandDims(x, 0)])

/**
 * Gradients times an approximation of the inverse Hessian, made of the last steps.
 *
 * Source: Nocedal and Wright, "Numerical optimization", 2nd edition, algorithm 7.4 and equation 7.20.
 * @throws RangeError if `memorySize` is below 1; TypeError where `update` gets no parameters.
 */
export const scaleByLbfgs = (options: ScaleByLbfgsOptions = {}): GradientTransformation<ScaleByLbfgsState> => {
  checkOptions('scaleByLbfgs', options, ['memorySize', 'scaleInitPrecond'])
  const fn = 'scaleByLbfgs'
  const size = checkCount(fn, 'memorySize', options.memorySize ?? 10, 1)
  const isScaled = options.scaleInitPrecond ?? true
  return {
    init: (params) => {
      const { values, def } = leavesOf(fn, 'parameters', params)
      const tree = (make: (p: Value) => Value): Tree<Value> => treeOf(def, values.map(make))
      const stack = (p: Value): Value => np.zeros([size, ...p.shape], p.dtype)
      return {
        count: noSteps(),
        params: tree((p) => np.zerosLike(p)),
        grads: tree((p) => np.zerosLike(p)),
        paramDiffs: tree(stack),
        gradDiffs: tree(stack),
        weights: np.zeros([size], values[0]?.dtype ?? 'float32'),
      }
    },
    update: (grads, state, params) => {
      const g = leavesOf(fn, 'gradients', grads)
      const p = leavesLike(fn, 'parameters', needParams(fn, params), g)
      const before = {
        params: leavesLike(fn, 'state.params', state.params, g).values,
        grads: leavesLike(fn, 'state.grads', state.grads, g).values,
      }
      const { dtype } = state.weights
      const isLater = state.count.greater(0)
      const orZero = (x: Value): Value => np.where(isLater, x, np.zerosLike(x))
      const dp = minus(p.values, before.params).map(orZero)
      const dg = minus(g.values, before.grads).map(orZero)
      const product = dot(dg, dp, dtype)
      const weight = np.where(product.equal(0), 0, np.divide(1, np.where(product.equal(0), 1, product)))
      const paramDiffs = leavesOf(fn, 'state.paramDiffs', state.paramDiffs).values.map((m, i) =>
        remember(m, dp[i] ?? m),
      )
      const gradDiffs = leavesOf(fn, 'state.gradDiffs', state.gradDiffs).values.map((m, i) => remember(m, dg[i] ?? m))
      const weights = remember(state.weights, weight)
      const past = [paramDiffs, gradDiffs, weights] as const

      const [turned, alphas] = scan(
        (v: readonly Value[], [s, y, rho]: readonly [readonly Value[], readonly Value[], Value]) => {
          const alpha = rho.mul(dot(s, v, dtype))
          return [plus(v, alpha.neg(), y), alpha] as const
        },
        g.values,
        past,
        { reverse: true },
      )
      const first = isScaled
        ? firstScale(isLater, product, dot(dg, dg, dtype), dot(g.values, g.values, dtype))
        : undefined
      const scaled = first === undefined ? turned : turned.map((v) => v.mul(first.astype(v.dtype)))
      const [direction] = scan(
        (
          v: readonly Value[],
          [[s, y, rho], alpha]: readonly [readonly [readonly Value[], readonly Value[], Value], Value],
        ) => {
          const beta = rho.mul(dot(y, v, dtype))
          return [plus(v, alpha.sub(beta), s), beta] as const
        },
        scaled,
        [past, alphas] as const,
      )
      return [
        treeOf(g.def, direction) as typeof grads, // grads' own structure
        {
          count: oneMore(state.count),
          params: treeOf(g.def, p.values),
          grads: treeOf(g.def, g.values),
          paramDiffs: treeOf(g.def, paramDiffs),
          gradDiffs: treeOf(g.def, gradDiffs),
          weights,
        },
      ]
    },
  }
}

/** Scale of the identity: ⟨y, s⟩ / ⟨y, y⟩ of the last step; before there is one, what makes a step no longer than 1. */
const firstScale = (isLater: Value, product: Value, square: Value, gradSquare: Value): Value => {
  const isSome = square.greater(0)
  const later = np.where(isSome, product.div(np.where(isSome, square, 1)), 1)
  return np.where(isLater, later, np.rsqrt(gradSquare).minimum(1))
}

export interface LbfgsOptions extends ScaleByLbfgsOptions {
  /** Times the direction, before the line search. Default 1. */
  readonly learningRate?: LearningRate
  /** How far to go along the direction; null for just the learning rate. Default a zoom line search of 20 evaluations from distance 1. */
  readonly lineSearch?: GradientTransformation<LineSearchState> | null
}

/**
 * L-BFGS with a line search.
 *
 * `update` needs the parameters and `{ value, grads, valueFn }`: the objective, its value and its gradients at them.
 * Source: Liu and Nocedal, "On the limited memory BFGS method for large scale optimization", 1989.
 * @throws RangeError for a memory below 1 or a negative rate.
 *
 * @example
 * const optimizer = lbfgs()
 * const [value, grads] = valueAndGrad(loss)(params)
 * const [updates, next] = optimizer.update(grads, state, params, { value, grads, valueFn: loss })
 */
export const lbfgs = (options: LbfgsOptions = {}): Chain<readonly unknown[]> => {
  checkOptions('lbfgs', options, ['learningRate', 'lineSearch', 'memorySize', 'scaleInitPrecond'])
  const { learningRate, lineSearch, ...rest } = options
  const search = lineSearch === undefined ? scaleByZoomLineSearch({ maxSteps: 20, initialGuess: 'one' }) : lineSearch
  return chain(
    scaleByLbfgs(rest),
    learningRate === undefined ? scale(-1) : scaleByLearningRate(learningRate),
    search ?? identity,
  )
}
