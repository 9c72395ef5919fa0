/** Adafactor's second moment: of a matrix only the means over rows and over columns are kept. */
import { checkOptions, type Shape, type Tree, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import { noSteps, oneMore } from './count.ts'
import { leavesLike, leavesOf, treeOf, type Leaves } from './parameters.ts'
import { needParams } from './perLeaf.ts'
import { checkCount, checkNonNegative, inDType, type Scalar } from './scalars.ts'
import type { GradientTransformation } from './transformation.ts'

export interface FactoredRmsOptions {
  /** Keep means of rows and columns where that is smaller. Default true. */
  readonly factored?: boolean
  /** Exponent c of the decay 1 − t^(−c). Default 0.8. */
  readonly decayRate?: Scalar
  /** Steps that do not count, for parameters that were trained before. Default 0. */
  readonly stepOffset?: number
  /** Both of the two longest axes must have this many elements to be factored. Default 128. */
  readonly minDimSizeToFactor?: number
  /** Added to squares. Default 1e-30. */
  readonly eps?: Scalar
}

/** Means of squares: `vRow`, `vCol` of those parameters that are factored, `v` of the others; empty arrays elsewhere. */
export interface FactoredState {
  readonly count: Value
  readonly vRow: Tree<Value>
  readonly vCol: Tree<Value>
  readonly v: Tree<Value>
}

/** The two longest axes, the shorter first and the later of equal ones last; nothing where a shape is not factored. */
const longestAxes = (shape: Shape, least: number): readonly [number, number] | undefined => {
  const order = shape.map((_, i) => i).sort((a, b) => (shape[a] ?? 0) - (shape[b] ?? 0) || a - b)
  const [second, first] = order.slice(-2)
  if (second === undefined || first === undefined) return undefined
  return (shape[second] ?? 0) < least ? undefined : [second, first]
}

/**
 * Gradients over the root of the mean of their squares, which of a large matrix is taken to be the product of the mean of its row
 * and that of its column.
 *
 * Update, at step t from 1: β = 1 − t^(−decayRate); r = β r + (1 − β) mean(g² + eps) over the longest axis, c over the next;
 * u = g / √(r c / mean(r)); arrays that are not factored keep v = β v + (1 − β)(g² + eps) and u = g / √v.
 * Source: Shazeer and Stern, "Adafactor: adaptive learning rates with sublinear memory cost", ICML 2018, arXiv:1804.04235,
 * algorithms 4 and 5.
 * @throws RangeError for a negative option; TypeError where `update` gets no parameters.
 */
export const scaleByFactoredRms = (options: FactoredRmsOptions = {}): GradientTransformation<FactoredState> => {
  checkOptions('scaleByFactoredRms', options, ['factored', 'decayRate', 'stepOffset', 'minDimSizeToFactor', 'eps'])
  const fn = 'scaleByFactoredRms'
  const { factored = true, stepOffset = 0 } = options
  const rate = checkNonNegative(fn, 'decayRate', options.decayRate ?? 0.8)
  const eps = checkNonNegative(fn, 'eps', options.eps ?? 1e-30)
  const least = checkCount(fn, 'minDimSizeToFactor', options.minDimSizeToFactor ?? 128, 1)
  const axesOf = (p: Value): readonly [number, number] | undefined =>
    factored ? longestAxes(p.shape, least) : undefined
  const none = (p: Value): Value => np.zeros([1], p.dtype)
  const without = (p: Value, axis: number): Value =>
    np.zeros(
      p.shape.filter((_, i) => i !== axis),
      p.dtype,
    )
  return {
    init: (params) => {
      const { values, def } = leavesOf(fn, 'parameters', params)
      const axes = values.map(axesOf)
      const tree = (make: (p: Value, i: number) => Value): Tree<Value> => treeOf(def, values.map(make))
      return {
        count: noSteps(),
        vRow: tree((p, i) => (axes[i] === undefined ? none(p) : without(p, axes[i][1]))),
        vCol: tree((p, i) => (axes[i] === undefined ? none(p) : without(p, axes[i][0]))),
        v: tree((p, i) => (axes[i] === undefined ? np.zerosLike(p) : none(p))),
      }
    },
    update: (grads, state, params) => {
      const own = leavesOf(fn, 'gradients', grads)
      const old = leavesLike(fn, 'parameters', needParams(fn, params), own)
      const kept = [state.vRow, state.vCol, state.v].map((tree) => leavesOf(fn, 'the state', tree))
      const results = own.values.map((g, i) => {
        const p = at(old, i)
        // The decay is the same for all, but in the dtype of each.
        const t = state.count.sub(stepOffset).add(1).astype(p.dtype)
        const beta = t
          .pow(inDType(typeof rate === 'number' ? -rate : rate.neg(), p.dtype))
          .neg()
          .add(1)
        const blend = (before: Value, now: Value): Value =>
          before
            .mul(beta)
            .add(now.mul(beta.neg().add(1)))
            .astype(before.dtype)
        const square = g.astype(p.dtype).square().add(inDType(eps, p.dtype))
        const [row, col, whole] = kept.map((leaves) => at(leaves, i)) as [Value, Value, Value] // three trees
        const axes = axesOf(p)
        if (axes === undefined) {
          const v = blend(whole, square)
          return { u: g.mul(np.rsqrt(v)), row, col, v }
        }
        const [second, first] = axes
        const r = blend(row, square.mean({ axis: first }))
        const c = blend(col, square.mean({ axis: second }))
        const rest = second > first ? second - 1 : second
        const share = np.rsqrt(r.div(r.mean({ axis: rest, keepdims: true })))
        const u = g.mul(np.expandDims(share, first)).mul(np.expandDims(np.rsqrt(c), second))
        return { u, row: r, col: c, v: whole }
      })
      const tree = (pick: (x: (typeof results)[number]) => Value): Tree<Value> => treeOf(own.def, results.map(pick))
      return [
        tree(({ u }) => u) as typeof grads, // grads' own structure
        { count: oneMore(state.count), vRow: tree((x) => x.row), vCol: tree((x) => x.col), v: tree((x) => x.v) },
      ]
    },
  }
}

const at = ({ values }: Leaves, i: number): Value => {
  const x = values[i]
  if (x === undefined) throw new TypeError(`scaleByFactoredRms: the state has fewer arrays than the gradients`)
  return x
}
