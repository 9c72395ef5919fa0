/** Python's transforms as ours. */
import { scalar } from '@pullback/core'
import * as api from '../../src/index.ts'
import { MissingFeature, type Bridge, type Run } from './convert.ts'
import type { Keywords } from './python/interpret.ts'

type AnyFunction = (...args: readonly unknown[]) => unknown

/** Python parameter names of each transform after the function, and the options they become. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  grad: { argnums: 'argnums', has_aux: 'hasAux', holomorphic: 'holomorphic', allow_int: 'allowInt' },
  value_and_grad: { argnums: 'argnums', has_aux: 'hasAux', holomorphic: 'holomorphic', allow_int: 'allowInt' },
  jacfwd: { argnums: 'argnums', has_aux: 'hasAux' },
  jacrev: { argnums: 'argnums', has_aux: 'hasAux' },
  jacobian: { argnums: 'argnums', has_aux: 'hasAux' },
  hessian: { argnums: 'argnums', has_aux: 'hasAux' },
  vmap: { in_axes: 'inAxes', out_axes: 'outAxes', axis_name: 'axisName', axis_size: 'axisSize' },
  jit: { static_argnums: 'staticArgnums', donate_argnums: 'donateArgnums' },
  checkpoint: { policy: 'policy', prevent_cse: 'preventCse', static_argnums: 'staticArgnums' },
  remat: { policy: 'policy', prevent_cse: 'preventCse', static_argnums: 'staticArgnums' },
}

const OURS: Readonly<Record<string, string>> = {
  value_and_grad: 'valueAndGrad',
  jacobian: 'jacrev',
  remat: 'checkpoint',
  stop_gradient: 'stopGradient',
  checkpoint_name: 'checkpointName',
  linear_transpose: 'linearTranspose',
  eval_shape: 'evalShape',
  make_jaxpr: 'makeProgram',
}

const DIFFERENTIATING = new Set(['grad', 'value_and_grad', 'jacfwd', 'jacrev', 'jacobian', 'hessian'])

const offered = (name: string): AnyFunction => {
  const f = (api as unknown as Record<string, unknown>)[OURS[name] ?? name]
  if (typeof f !== 'function') throw new MissingFeature(`jax.${name}`)
  return f as AnyFunction
}

/** Python ints that are differentiated by are integers, while a JavaScript number would be a float. */
const integersAt = (args: readonly unknown[], argnums: unknown): readonly unknown[] => {
  const at = typeof argnums === 'number' ? [argnums] : (argnums as readonly number[])
  return args.map((x, i) =>
    typeof x === 'number' && at.some((n) => (n < 0 ? n + args.length : n) === i) ? scalar(x, 'int32', true) : x,
  )
}

const wrapping =
  (bridge: Bridge, name: string): Run =>
  ([f, ...rest], keywords) => {
    const names = OPTIONS[name]!
    const options: Record<string, unknown> = {}
    Object.entries(names).forEach(([python, ours], i) => {
      const given = rest[i] ?? keywords[python]
      if (given !== undefined) options[ours] = given
    })
    const g = offered(name)(f, options) as AnyFunction
    const argnums = options['argnums'] ?? 0
    return bridge.callable(name, (positional, kw) => {
      if (Object.keys(kw).length > 0) throw new MissingFeature(`keyword arguments of ${name}`)
      const args = DIFFERENTIATING.has(name) ? integersAt(positional, argnums) : positional
      return bridge.fromLibrary(g(...args.map(bridge.toLibrary)))
    })
  }

/** A function that receives its rules afterwards, through `defjvp`, `defjvps` or `defvjp`. */
export class CustomFunction {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly callable: unknown

  constructor(bridge: Bridge, kind: 'custom_jvp' | 'custom_vjp', f: unknown, keywords: Keywords) {
    const make = offered(kind === 'custom_jvp' ? 'customJvp' : 'customVjp')
    const nondiff = keywords['nondiff_argnums'] as readonly number[] | undefined
    const options = nondiff === undefined ? {} : { nondiffArgnums: nondiff }
    let ruled: AnyFunction | undefined
    this.callable = bridge.callable((f as { readonly name: string }).name, (positional, kw) => {
      if (Object.keys(kw).length > 0) throw new MissingFeature(`keyword arguments of ${kind}`)
      if (ruled === undefined) throw new TypeError(`${kind}: no rule`)
      return bridge.fromLibrary(ruled(...positional.map(bridge.toLibrary)))
    })
    // In Python the undifferentiated arguments come one by one, with us as a list.
    const spread =
      (rule: AnyFunction): AnyFunction =>
      (...args) =>
        nondiff === undefined ? rule(...args) : rule(...(args[0] as readonly unknown[]), ...args.slice(1))
    const define = (run: (rules: readonly unknown[]) => void): unknown =>
      bridge.callable('define', (rules) => {
        run(rules)
        return rules[0]
      })
    this.attributes = {
      defjvp: define(([rule]) => (ruled = make(f, spread(rule as AnyFunction), options) as AnyFunction)),
      defjvps: define((rules) => {
        ruled = make(
          f,
          (primals: readonly unknown[], tangents: readonly unknown[]) => {
            const y = bridge.toLibrary(bridge.call(f, primals, {}))
            const parts = rules.flatMap((rule, i) =>
              rule === null ? [] : [bridge.toLibrary(bridge.call(rule, [tangents[i], y, ...primals], {}))],
            )
            return [y, addAll(parts, y)]
          },
          options,
        ) as AnyFunction
      }),
      defvjp: define(
        ([forward, backward]) => (ruled = make(f, forward, spread(backward as AnyFunction), options) as AnyFunction),
      ),
    }
  }
}

const addAll = (parts: readonly unknown[], like: unknown): unknown =>
  parts.reduce((a, b) => api.np.add(a as api.Value, b as api.Value), api.np.zerosLike(like as api.Value))

/** The functions of module `jax` that take functions. */
export const transformForms = (bridge: Bridge): Readonly<Record<string, Run>> => {
  const forms: Record<string, Run> = {}
  for (const name of Object.keys(OPTIONS)) forms[name] = wrapping(bridge, name)
  const direct =
    (name: string): Run =>
    (positional, keywords) => {
      const f = offered(name)
      const options = Object.keys(keywords).length === 0 ? [] : [keywords]
      return bridge.fromLibrary(f(...positional.map(bridge.toLibrary), ...options))
    }
  for (const name of ['jvp', 'linearize', 'stop_gradient', 'checkpoint_name', 'linear_transpose', 'eval_shape']) {
    forms[name] = direct(name)
  }
  forms['vjp'] = ([f, ...primals], keywords) => {
    if (keywords['has_aux'] === true) throw new MissingFeature('vjp with has_aux')
    return bridge.fromLibrary(offered('vjp')(f, ...primals.map(bridge.toLibrary)))
  }
  for (const kind of ['custom_jvp', 'custom_vjp'] as const) {
    forms[kind] = ([f], keywords) => new CustomFunction(bridge, kind, f, keywords)
  }
  return forms
}
