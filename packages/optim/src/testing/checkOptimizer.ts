/** The laws of a gradient transformation, checked on given trees: any test runner, no assertions library. */
import { grad, jit, vmap, np } from '@pullback/autodiff'
import {
  flattenWithPaths,
  leavesOf,
  mapTree,
  NdArray,
  showPath,
  showTree,
  structureOf,
  type Value,
} from '@pullback/core'
import { applyUpdates } from '../applyUpdates.ts'
import type { GradientTransformation } from '../transformation.ts'

/** A transformation with parameters and gradients to try it on. */
export interface OptimizerCase {
  readonly optimizer: GradientTransformation<unknown>
  /** A tree of floating arrays. */
  readonly params: unknown
  /** A tree of the same structure and shapes. */
  readonly grads: unknown
  /** Steps that bring ½‖x − c‖² of every tree below a hundredth of what it was; none for what does not descend by itself. */
  readonly steps?: number
  /** It changes parameters where gradients are 0, as weight decay and noise do. Default false. */
  readonly movesAlone?: boolean
  /** Many at once are not each alone, as where one key draws for all. Default false. */
  readonly isMixing?: boolean
  /** Allowed difference where two ways round differently, relative to the larger of 1 and the entry. Default 1e-6. */
  readonly tolerance?: number
}

/** One law: what must hold, and a check that throws an Error saying what does not. */
export interface OptimizerLaw {
  readonly law: string
  readonly check: (c: OptimizerCase) => void
}

const fail = (message: string): never => {
  throw new Error(message)
}

/** The concrete arrays of a tree by key path. */
const arraysOf = (tree: unknown): ReadonlyMap<string, NdArray> => {
  const { leaves, paths } = flattenWithPaths(tree)
  return new Map(
    leaves.map((x, i) => [showPath(paths[i] ?? []), x instanceof NdArray ? x : fail(`not an array: ${String(x)}`)]),
  )
}

const kind = (x: NdArray): string => `${x.dtype}[${x.shape.join(', ')}]`

/** Throws unless two trees agree in structure, shapes and dtypes. */
const checkKinds = (what: string, a: unknown, b: unknown): void => {
  const [defA, defB] = [structureOf(a), structureOf(b)]
  if (defA !== defB) fail(`${what}: structures differ, ${showTree(defA)} and ${showTree(defB)}`)
  const others = arraysOf(b)
  for (const [path, x] of arraysOf(a)) {
    const y = others.get(path) ?? fail(`${what}: nothing at ${path}`)
    if (kind(x) !== kind(y)) fail(`${what} at ${path}: ${kind(x)} and ${kind(y)}`)
  }
}

/** Throws unless two trees agree, numbers within `tolerance`. */
const checkClose = (what: string, a: unknown, b: unknown, tolerance: number): void => {
  checkKinds(what, a, b)
  const others = arraysOf(b)
  for (const [path, x] of arraysOf(a)) {
    const ys = others.get(path)?.values() ?? []
    x.values().forEach((v, i) => {
      const w = ys[i] ?? NaN
      const agree = Object.is(v, w) || Math.abs(v - w) <= tolerance * Math.max(1, Math.abs(v))
      if (!agree) fail(`${what} at ${path}: element ${i} is ${v} and ${w}`)
    })
  }
}

const zerosLike = (tree: unknown): unknown => mapTree((x) => np.zerosLike(x as Value), tree)

/** ½‖x − c‖² with its minimum a little beside zero. */
const bowl = (tree: unknown): Value =>
  (leavesOf(tree) as readonly Value[])
    .map((x) => x.sub(0.5).square().sum().astype('float32').mul(0.5))
    .reduce((a, b) => a.add(b))

/** What every transformation obeys; `check` does nothing where a case says that a law does not apply. */
export const optimizerLaws: readonly OptimizerLaw[] = [
  {
    law: 'zero gradients from the start give zero updates',
    check: ({ optimizer, params, movesAlone = false }) => {
      if (movesAlone) return
      let state = optimizer.init(params)
      for (let step = 1; step <= 3; step++) {
        const [updates, next] = optimizer.update(zerosLike(params), state, params)
        for (const [path, u] of arraysOf(updates)) {
          u.values().forEach((v) => {
            if (v !== 0) fail(`updates of zero gradients at ${path} in step ${step}: ${v}`)
          })
        }
        state = next
      }
    },
  },
  {
    law: 'updates have the types of the parameters, and the state keeps its own',
    check: ({ optimizer, params, grads }) => {
      const state = optimizer.init(params)
      const [updates, next] = optimizer.update(grads, state, params)
      checkKinds('updates and parameters', updates, params)
      checkKinds('the state before and after a step', state, next)
    },
  },
  {
    law: 'a step is a function of its arguments, and leaves them as they were',
    check: ({ optimizer, params, grads }) => {
      const state = optimizer.init(params)
      const before = mapTree((x) => (x as NdArray).copy(), [params, grads, state])
      const [first, second] = [optimizer.update(grads, state, params), optimizer.update(grads, state, params)]
      checkClose('two steps from the same arguments', first, second, 0)
      checkClose('arguments before and after a step', before, [params, grads, state], 0)
    },
  },
  {
    law: 'compiled and plain steps agree',
    check: ({ optimizer, params, grads, tolerance = 1e-6 }) => {
      const state = optimizer.init(params)
      const compiled = jit((g: unknown, s: unknown, p: unknown) => optimizer.update(g, s, p))
      checkClose(
        'plain and compiled',
        optimizer.update(grads, state, params),
        compiled(grads, state, params),
        tolerance,
      )
    },
  },
  {
    law: 'many at once are each alone',
    check: ({ optimizer, params, grads, isMixing = false, tolerance = 1e-6 }) => {
      if (isMixing) return
      const one = (p: unknown, g: unknown): unknown => optimizer.update(g, optimizer.init(p), p)[0]
      const twice = (a: unknown, b: unknown): unknown => mapTree((x, y) => np.stack([x as Value, y as Value]), a, b)
      const together = vmap(one)(twice(params, grads), twice(grads, params))
      checkClose('one by one and together', twice(one(params, grads), one(grads, params)), together, tolerance)
    },
  },
  {
    law: 'a quadratic is brought down',
    check: ({ optimizer, params, steps }) => {
      if (steps === undefined) return
      const step = jit((p: unknown, s: unknown) => {
        const [updates, next] = optimizer.update(grad(bowl)(p), s, p)
        return [applyUpdates(p, updates as never), next] as const // updates have the structure of the gradients
      })
      const height = (tree: unknown): number => Number(bowl(tree).item())
      let [p, state] = [params, optimizer.init(params)]
      const start = height(p)
      for (let i = 0; i < steps; i++) [p, state] = step(p, state)
      const end = height(p)
      if (!(end <= start / 100)) fail(`the quadratic is at ${end} after ${steps} steps, having started at ${start}`)
    },
  },
]

/**
 * Throws an Error naming the first law that a transformation breaks on these trees, and where.
 *
 * @example
 * checkOptimizer({ optimizer: mine({ learningRate: 0.1 }), params, grads, steps: 100 })
 */
export const checkOptimizer = (c: OptimizerCase): void => {
  for (const { law, check } of optimizerLaws) {
    try {
      check(c)
    } catch (e) {
      throw new Error(`checkOptimizer: ${law}: ${e instanceof Error ? e.message : String(e)}`, { cause: e })
    }
  }
}
