/** How Python's functions are called in our API: names turn to camelCase, parameters beyond the bar become options. */
import { isValue, scalar, type Value } from '@pullback/core'
import * as api from '../../src/index.ts'
import { DTypeName, MissingFeature, type Bridge, type Run } from './convert.ts'
import { Float, type Keywords } from './python/interpret.ts'

/**
 * Python's parameter names in order: those before the bar are positional in our API too, the others are options under
 * their camelCase names. Functions not listed pass their positional arguments on and their keywords as options.
 */
const SIGNATURES: Readonly<Record<string, string>> = {
  'jnp.sum': 'a | axis dtype out keepdims initial where',
  'jnp.prod': 'a | axis dtype out keepdims initial where',
  'jnp.mean': 'a | axis dtype out keepdims where',
  'jnp.var': 'a | axis dtype out ddof keepdims where',
  'jnp.std': 'a | axis dtype out ddof keepdims where',
  'jnp.max': 'a | axis out keepdims initial where',
  'jnp.min': 'a | axis out keepdims initial where',
  'jnp.all': 'a | axis out keepdims where',
  'jnp.any': 'a | axis out keepdims where',
  'jnp.ptp': 'a | axis out keepdims',
  'jnp.argmax': 'a | axis out keepdims',
  'jnp.argmin': 'a | axis out keepdims',
  'jnp.median': 'a | axis out overwrite_input keepdims',
  'jnp.quantile': 'a q | axis out overwrite_input method keepdims',
  'jnp.percentile': 'a q | axis out overwrite_input method keepdims',
  'jnp.nansum': 'a | axis dtype out keepdims initial where',
  'jnp.nanmean': 'a | axis dtype out keepdims where',
  'jnp.nanmax': 'a | axis out keepdims initial where',
  'jnp.nanmin': 'a | axis out keepdims initial where',
  'jnp.count_nonzero': 'a | axis keepdims',
  'jnp.average': 'a | axis weights returned keepdims',
  'jnp.cumsum': 'a | axis dtype',
  'jnp.cumprod': 'a | axis dtype',
  'jnp.sort': 'a | axis kind order stable descending',
  'jnp.argsort': 'a | axis kind order stable descending',
  'jnp.searchsorted': 'a v | side sorter',
  'jnp.take': 'a indices | axis out mode unique_indices indices_are_sorted fill_value',
  'jnp.take_along_axis': 'arr indices | axis mode fill_value',
  'jnp.pad': 'array pad_width | mode constant_values',
  'jnp.clip': 'x min max |',
  'jnp.linalg.norm': 'x ord | axis keepdims',
  'jnp.linalg.qr': 'a mode |',
  'jnp.linalg.svd': 'a | full_matrices compute_uv',
  'jnp.linalg.pinv': 'a | rtol',
  'jnp.trace': 'a | offset axis1 axis2',
  'jnp.diagonal': 'a | offset axis1 axis2',
  'jnp.diff': 'a n axis |',
  'jnp.nan_to_num': 'x | copy nan posinf neginf',
  'jnp.unique': 'ar | return_index return_inverse return_counts axis size fill_value',
  'jnp.squeeze': 'a axis |',
  'jnp.expand_dims': 'a axis |',
  'jnp.flip': 'm axis |',
  'jnp.roll': 'a shift axis |',
  'jnp.repeat': 'a repeats axis | total_repeat_length',
  'jnp.concatenate': 'arrays axis |',
  'jnp.stack': 'arrays axis |',
  'jnp.split': 'ary indices_or_sections axis |',
  'jnp.swapaxes': 'a axis1 axis2 |',
  'jnp.moveaxis': 'a source destination |',
  'jnp.transpose': 'a axes |',
  'jnp.reshape': 'a shape |',
  'jnp.tensordot': 'a b axes |',
  'nn.softmax': 'x | axis where',
  'nn.log_softmax': 'x | axis where',
  'nn.logsumexp': 'a | axis b keepdims return_sign where',
  'jsp.special.logsumexp': 'a | axis b keepdims return_sign where',
  'nn.one_hot': 'x num_classes | dtype axis',
  'nn.standardize': 'x | axis mean variance epsilon where',
  'nn.gelu': 'x | approximate',
  'nn.glu': 'x | axis',
  'nn.elu': 'x alpha |',
  'nn.celu': 'x alpha |',
  'nn.leaky_relu': 'x negative_slope |',
  'lax.cumsum': 'operand | axis reverse',
  'lax.cumprod': 'operand | axis reverse',
  'lax.cummax': 'operand | axis reverse',
  'lax.cummin': 'operand | axis reverse',
  'lax.cumlogsumexp': 'operand | axis reverse',
  'lax.scan': 'f init xs | length reverse unroll',
  'lax.associative_scan': 'fn elems | reverse axis',
  'lax.map': 'f xs | batch_size',
  'lax.all_gather': 'x axis_name | axis tiled',
  'lax.broadcast_in_dim': 'operand shape broadcast_dimensions |',
  'lax.top_k': 'operand k | axis',
}

/** Where JAX and we use other names for one thing. */
const ALIASES: Readonly<Record<string, string>> = {
  'lax.lgamma': 'special.gammaln',
  'lax.bessel_i0e': 'special.i0e',
  'lax.bessel_i1e': 'special.i1e',
  'lax.digamma': 'special.digamma',
  'lax.erf_inv': 'lax.erfInv',
  'lax.igamma': 'special.gammainc',
  'lax.igammac': 'special.gammaincc',
  'lax.stop_gradient': 'stopGradient',
  'lax.switch': 'switch_',
  'lax.select_n': 'lax.selectN',
  'jnp.concat': 'np.concatenate',
  'jnp.permute_dims': 'np.transpose',
  'jax.flatten_util.ravel_pytree': 'ravelTree',
}

/** Python modules by what they are called in cases, and where their functions are looked for with us, in order. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  jnp: ['np'],
  'jnp.linalg': ['np.linalg', 'linalg'],
  'jnp.fft': ['np.fft', 'fft'],
  lax: ['lax', '', 'special'],
  'lax.linalg': ['lax.linalg', 'np.linalg'],
  nn: ['nn'],
  'nn.initializers': ['nn.initializers'],
  jsp: [],
  'jsp.special': ['special'],
  'jsp.linalg': ['np.linalg', 'linalg'],
  'jsp.stats': ['stats'],
  jax: [''],
  'jax.random': ['random'],
  'jax.flatten_util': [''],
  'jax.tree_util': ['treeUtil', ''],
  'jax.tree': ['treeUtil', ''],
  'jax.ops': ['', 'np'],
}

export const isModule = (path: string): boolean => Object.hasOwn(MODULES, path)

export const camel = (name: string): string => name.replace(/(?<=\w)_+([a-z0-9])/g, (_, c: string) => c.toUpperCase())

const member = (path: string): unknown => {
  let x: unknown = api
  for (const key of path.split('.').filter((k) => k !== '')) {
    x = typeof x === 'object' && x !== null ? (x as Record<string, unknown>)[key] : undefined
  }
  return x
}

type AnyFunction = (...args: readonly unknown[]) => unknown

/** Our function for a Python name such as `jnp.linalg.norm`. */
const find = (module: string, name: string): AnyFunction => {
  const full = `${module}.${name}`
  const places = [ALIASES[full], ...(MODULES[module] ?? []).map((m) => `${m}.${camel(name)}`)]
  for (const p of places) {
    const f = p === undefined ? undefined : member(p)
    if (typeof f === 'function') return f as AnyFunction
  }
  throw new MissingFeature(full)
}

/** Options: floats become plain numbers, since options are no operands. */
export const optionOf = (x: unknown): unknown =>
  x instanceof Float ? x.value : x instanceof DTypeName ? x.dtype : Array.isArray(x) ? x.map(optionOf) : x

/** Positional parameters that are plain numbers rather than operands. */
const PLAIN: ReadonlySet<string> = new Set(['ord'])

/** Arguments in the order and grouping of our API. */
const arrange = (
  bridge: Bridge,
  full: string,
  positional: readonly unknown[],
  keywords: Keywords,
): readonly unknown[] => {
  const options: Record<string, unknown> = {}
  const args: unknown[] = []
  const [before = '', after = ''] = (SIGNATURES[full] ?? '').split('|')
  const names = before.split(' ').filter(Boolean)
  const rest = after.split(' ').filter(Boolean)
  const isKnown = Object.hasOwn(SIGNATURES, full)
  positional.forEach((x, i) => {
    if (!isKnown || i < names.length) args.push(PLAIN.has(names[i] ?? '') ? optionOf(x) : x)
    else options[camel(rest[i - names.length]!)] = optionOf(x)
  })
  for (const [k, v] of Object.entries(keywords)) {
    const at = names.indexOf(k)
    if (at >= 0) args[at] = PLAIN.has(k) ? optionOf(v) : v
    else options[camel(k)] = optionOf(v)
  }
  // Options stand behind all positional parameters, given or not.
  if (Object.keys(options).length > 0) while (args.length < names.length) args.push(undefined)
  const isLax = full.startsWith('lax.') && !isKnown
  const like = args.find((x): x is Value => isValue(x))
  const operands = Array.from(args, (x) => {
    // Functions on the level of lax take no bare numbers as operands.
    if (isLax && like !== undefined && (typeof x === 'number' || x instanceof Float)) {
      return scalar(typeof x === 'number' ? x : x.value, like.dtype, true)
    }
    return bridge.operand(x, args)
  })
  return Object.keys(options).length === 0 ? operands : [...operands, options]
}

/** A function of a Python module, called as our API wants it. */
export const libraryFunction = (bridge: Bridge, module: string, name: string): Run => {
  const f = find(module, name)
  return (positional, keywords) => bridge.fromLibrary(f(...arrange(bridge, `${module}.${name}`, positional, keywords)))
}
