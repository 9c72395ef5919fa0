/** The laws of a layer, checked on one input: any test runner, no assertions library. */
import { jit, np, random, valueAndGrad, vmap, type Value } from '@pullback/autodiff'
import { flattenWithPaths, isFloating, NdArray, showPath, showTree, structureOf, type DType } from '@pullback/core'
import { E, O } from '../fp.ts'
import { fromConfig, type LayerMaker } from '../fromConfig.ts'
import type { Key, Layer } from '../layer.ts'
import { showSizes, type Spec } from '../spec.ts'
import type { State } from '../state.ts'
import { evaluating, training, withMask } from '../state.ts'

/** A layer that maps one array to one array, with an input to try it on. */
export interface LayerCase<P, V> {
  readonly layer: Layer<P, V>
  /** The input's shape, batch first, sizes known, and its dtype. */
  readonly input: { readonly shape: readonly number[]; readonly dtype: DType }
  /** Draws everything random: parameters, input, and what the layer draws. Default 0. */
  readonly seed?: number
  /** What becomes of a mask of ones given with the input; 'replaced' by one of the layer's own. Default 'passes'. */
  readonly mask?: 'passes' | 'refused' | 'dropped' | 'replaced'
  /** How many of the input's leading axes that mask has. Default 1. */
  readonly maskRank?: number
  /** Rows of the batch are independent when not training. Default true. */
  readonly isRowwise?: boolean
  /** Allowed difference where two ways round differently, relative to the largest entry; in float32 by default 1e-5. */
  readonly tolerance?: number
  /** How `fromConfig` makes layers of your own class. Null: the layer has no config, as it holds unnamed functions. */
  readonly makers?: Readonly<Record<string, LayerMaker>> | null
}

/** One law: what must hold, and a check that throws an Error saying what does not. */
export interface LayerLaw {
  readonly law: string
  readonly check: (c: AnyCase) => void
}

/** A case whose types are forgotten: laws hold for all. */
export type AnyCase = LayerCase<unknown, unknown>

const fail = (message: string): never => {
  throw new Error(message)
}

/** Numbers of the arrays of a tree, by path. */
const contents = (tree: unknown): ReadonlyMap<string, NdArray> => {
  const { leaves, paths } = flattenWithPaths(tree)
  return new Map(
    leaves.map((x, i) => [showPath(paths[i] ?? []), x instanceof NdArray ? x : fail(`not an array: ${String(x)}`)]),
  )
}

/** Throws unless two trees of arrays agree in structure, shapes, dtypes and, within `tolerance` of the largest entry, numbers. */
const checkClose = (what: string, a: unknown, b: unknown, tolerance = 0): void => {
  const [defA, defB] = [structureOf(a), structureOf(b)]
  if (defA !== defB) fail(`${what}: structures differ, ${showTree(defA)} and ${showTree(defB)}`)
  const others = contents(b)
  for (const [path, x] of contents(a)) {
    const y = others.get(path) ?? fail(`${what}: nothing at ${path}`)
    if (x.dtype !== y.dtype || showSizes(x.shape) !== showSizes(y.shape)) {
      fail(`${what} at ${path}: ${x.dtype}${showSizes(x.shape)} and ${y.dtype}${showSizes(y.shape)}`)
    }
    const [xs, ys] = [x.values(), y.values()]
    let size = 1
    for (const v of xs) if (Number.isFinite(v)) size = Math.max(size, Math.abs(v))
    for (let i = 0; i < xs.length; i++) {
      const [v, w] = [xs[i] ?? NaN, ys[i] ?? NaN]
      const agree = Object.is(v, w) || (Number.isNaN(v) && Number.isNaN(w)) || Math.abs(v - w) <= tolerance * size
      if (!agree) fail(`${what} at ${path}: element ${i} is ${v} and ${w}`)
    }
  }
}

interface Prepared {
  readonly params: unknown
  readonly state: State<unknown>
  readonly key: Key
  readonly x: Value
  readonly tolerance: number
}

const prepare = ({ layer, input, seed = 0, tolerance }: AnyCase): Prepared => {
  const key = random.key(seed)
  const { params, state } = layer.init(random.foldIn(key, 1), input)
  const { shape, dtype } = input
  const drawn = random.normal(random.foldIn(key, 2), shape, isFloating(dtype) ? dtype : 'float32')
  const x = isFloating(dtype) ? drawn : drawn.mul(3).astype(dtype)
  const standard = dtype === 'float64' ? 1e-12 : 1e-5
  return { params, state, key: random.foldIn(key, 3), x, tolerance: tolerance ?? standard }
}

/** Both ways to call a layer. */
const modes = (state: State<unknown>): readonly State<unknown>[] => [evaluating(state), training(state)]

/** A scalar that depends on every floating entry of `y` in its own way. */
const weighed = (y: Value): Value => {
  const weights = np
    .cos(np.arange(y.size).astype('float32'))
    .reshape([...y.shape])
    .astype(y.dtype)
  return isFloating(y.dtype) ? y.mul(weights).sum() : np.zeros([], 'float32')
}

const checkSpec = (predicted: Spec, actual: Spec): void => {
  const isSame =
    predicted.dtype === actual.dtype &&
    predicted.shape.length === actual.shape.length &&
    predicted.shape.every((n, d) => n === null || n === actual.shape[d])
  if (isSame) return
  const show = ({ shape, dtype }: Spec): string => `${dtype}${showSizes(shape)}`
  fail(`predicted ${show(predicted)}, got ${show(actual)}`)
}

/** The laws, by name. */
export const LAYER_LAWS: readonly LayerLaw[] = [
  {
    law: 'the predicted spec is that of the output, with the batch known or unknown',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      const { shape, dtype } = c.input
      for (const s of modes(state)) {
        const [y] = c.layer(params, s, key, x)
        checkSpec(c.layer.outputSpec(c.input), y)
        const open = c.layer.outputSpec({ shape: [null, ...shape.slice(1)], dtype })
        checkSpec(open, y)
        if (open.shape.length > 0 && open.shape[0] !== null) fail('an unknown batch must stay unknown')
      }
    },
  },
  {
    law: 'parameters have the structure the layer announces, and the same for an unknown batch',
    check: (c) => {
      const { params } = prepare(c)
      const { shape, dtype } = c.input
      if (structureOf(params) !== c.layer.structure) {
        fail(`announced ${showTree(c.layer.structure)}, got ${showTree(structureOf(params))}`)
      }
      const key = random.foldIn(random.key(c.seed ?? 0), 1)
      checkClose('params', params, c.layer.init(key, { shape: [null, ...shape.slice(1)], dtype }).params)
    },
  },
  {
    law: 'a call leaves its arguments as they were',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      for (const s of modes(state)) {
        const before = [...contents([params, s, key, x]).values()].map((a) => a.copy())
        c.layer(params, s, key, x)
        checkClose('arguments', before, [...contents([params, s, key, x]).values()])
      }
    },
  },
  {
    law: 'the same key gives the same output and state',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      for (const s of modes(state)) checkClose('results', c.layer(params, s, key, x), c.layer(params, s, key, x))
    },
  },
  {
    law: 'without training the key does not matter',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      const s = evaluating(state)
      checkClose('outputs', c.layer(params, s, key, x)[0], c.layer(params, s, random.foldIn(key, 9), x)[0])
    },
  },
  {
    law: 'the state keeps its training flag and the structure of its variables',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      for (const s of modes(state)) {
        const [, next] = c.layer(params, s, key, x)
        if (next.training !== s.training) fail(`training became ${next.training}`)
        if (structureOf(next.vars) !== structureOf(s.vars)) fail('the variables changed their structure')
        if (next.losses.some((l) => l.shape.length > 0)) fail('losses must be scalars')
      }
    },
  },
  {
    law: 'gradients have the structure, shapes and dtypes of the parameters and are finite',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      for (const s of modes(state)) {
        const loss = (p: unknown): Value => weighed(c.layer(p, s, key, x)[0])
        const [, grads] = valueAndGrad(loss)(params)
        const found = contents(grads)
        for (const [path, p] of contents(params)) {
          const g = found.get(path) ?? fail(`no gradient at ${path}`)
          checkSpec(p, g)
          if (g.values().some((v: number) => !Number.isFinite(v))) fail(`the gradient at ${path} is not finite`)
        }
      }
    },
  },
  {
    law: 'penalties are scalars, and constraining settles',
    check: (c) => {
      const { params, state, key, x, tolerance } = prepare(c)
      const [, after] = c.layer(params, training(state), key, x)
      const losses = [...after.losses, ...c.layer.weightLosses(params)]
      for (const l of losses) if (l.shape.length > 0) fail(`a penalty has the shape ${showSizes(l.shape)}`)
      const once = c.layer.constrain(params)
      const found = contents(once)
      for (const [path, p] of contents(params)) checkSpec(p, found.get(path) ?? fail(`nothing at ${path}`))
      // Norms are divided by 1e-7 more than themselves, which moves a small one at first and one near its bound no more.
      const twice = c.layer.constrain(once)
      checkClose('constrained', twice, c.layer.constrain(twice), Math.max(tolerance, 1e-6))
    },
  },
  {
    law: 'compiled and plain calls agree, gradients too',
    check: (c) => {
      const { params, state, key, x, tolerance } = prepare(c)
      for (const s of modes(state)) {
        const call = (p: unknown, st: State<unknown>, k: Key, v: Value): [Value, State<unknown>] => c.layer(p, st, k, v)
        checkClose('results', call(params, s, key, x), jit(call)(params, s, key, x), tolerance)
        const slope = valueAndGrad((p: unknown) => weighed(c.layer(p, s, key, x)[0]))
        checkClose('gradients', slope(params)[1], jit(slope)(params)[1], tolerance)
      }
    },
  },
  {
    law: 'mapping over many inputs equals a loop',
    check: (c) => {
      const { params, state, key, x, tolerance } = prepare(c)
      const xs = np.stack([x, x.mul(2), x.mul(-1)])
      for (const s of modes(state)) {
        const call = (v: Value): Value => c.layer(params, s, key, v)[0]
        const loop = np.stack([call(x), call(x.mul(2)), call(x.mul(-1))])
        checkClose('outputs', vmap(call)(xs), loop, tolerance)
      }
    },
  },
  {
    law: 'without training a batch equals its rows one by one',
    check: (c) => {
      if (c.isRowwise === false) return
      const { params, state, key, x, tolerance } = prepare(c)
      const call = (v: Value): Value => c.layer(params, evaluating(state), key, v)[0]
      const n = x.shape[0] ?? 0
      if (n === 0) return
      const rows = np.split(x, n).map(call)
      checkClose('outputs', call(x), np.concatenate(rows), tolerance)
    },
  },
  {
    law: 'a mask passes, is refused, dropped or replaced, as the layer says',
    check: (c) => {
      const { params, state, key, x } = prepare(c)
      const mask = np.ones(x.shape.slice(0, c.maskRank ?? 1), 'bool')
      const expected = c.mask ?? 'passes'
      const call = (): State<unknown> => c.layer(params, withMask(evaluating(state), mask), key, x)[1]
      if (expected === 'refused') {
        try {
          call()
        } catch (e) {
          if (e instanceof TypeError && e.message.includes('cannot carry a mask')) return
          throw e
        }
        fail('the mask was not refused')
      }
      const { mask: after } = call()
      if (expected === 'dropped' && O.isSome(after)) fail('the mask was not dropped')
      if (expected === 'passes' && !(O.isSome(after) && after.value === mask)) fail('the mask did not pass')
      const { mask: own } = c.layer(params, evaluating(state), key, x)[1]
      if (expected !== 'replaced') {
        if (O.isSome(own)) fail('a mask came from nowhere')
        return
      }
      if (O.isNone(own) || O.isNone(after)) return fail('there is no mask')
      checkClose('masks with another mask and without', after.value, own.value)
      const [y] = c.layer(params, evaluating(state), key, x)
      const { shape, dtype } = own.value
      if (dtype !== 'bool' || shape.some((n, d) => n !== y.shape[d])) {
        fail(`a mask must be bool with the leading sizes of the output, got ${dtype}${showSizes(shape)}`)
      }
    },
  },
  {
    law: 'the config makes an equal layer',
    check: (c) => {
      if (c.makers === null) return
      const { config } = c.layer
      const text = JSON.stringify(config)
      const again = fromConfig(JSON.parse(text), c.makers)
      if (E.isLeft(again)) return fail(again.left.join('\n'))
      if (JSON.stringify(again.right.config) !== text) fail(`${text} became ${JSON.stringify(again.right.config)}`)
      const { params, state, key, x } = prepare(c)
      for (const s of modes(state))
        checkClose('outputs', c.layer(params, s, key, x)[0], again.right(params, s, key, x)[0])
    },
  },
]

/**
 * Checks all laws on one case.
 * @throws Error naming the law and what contradicts it.
 */
export const checkLayer = <P, V>(c: LayerCase<P, V>): void => {
  for (const { law, check } of LAYER_LAWS) {
    try {
      check(c as unknown as AnyCase) // a layer only meets the parameters and states it made
    } catch (e) {
      throw new Error(`checkLayer: ${c.layer.name} breaks "${law}": ${e instanceof Error ? e.message : String(e)}`, {
        cause: e,
      })
    }
  }
}
