/** From what a user gives as an activation to a function: by Keras name, by registered name, or the function itself. */
import { evalShape, spec, type Value } from '@pullback/autodiff'
import { checkFunction, checkText } from '../given.ts'
import type { Json } from '../config.ts'
import type { SameShape } from '../shapes.ts'
import type { Spec } from '../spec.ts'
import * as f from './functions.ts'

/** A function of arrays that keeps the shape (or, as `glu`, changes known sizes). */
export type Activation = (x: Value) => Value

type Canonical =
  | 'linear' | 'relu' | 'relu6' | 'leaky_relu' | 'elu' | 'selu' | 'celu' | 'sigmoid' | 'hard_sigmoid' | 'log_sigmoid'
  | 'sparse_sigmoid' | 'tanh' | 'hard_tanh' | 'tanh_shrink' | 'softplus' | 'softsign' | 'squareplus' | 'silu'
  | 'hard_silu' | 'mish' | 'exponential' | 'gelu' | 'softmax' | 'log_softmax' | 'glu' | 'soft_shrink' | 'hard_shrink'
  | 'sparse_plus' | 'sparsemax' // prettier-ignore
type Alias = 'swish' | 'hard_swish'

/** The names Keras knows, aliases included. */
export type ActivationName = Canonical | Alias

const KERAS: Readonly<Record<Canonical, Activation>> = {
  linear: f.linear,
  relu: (x) => f.relu(x),
  relu6: f.relu6,
  leaky_relu: (x) => f.leakyRelu(x),
  elu: (x) => f.elu(x),
  selu: f.selu,
  celu: (x) => f.celu(x),
  sigmoid: f.sigmoid,
  hard_sigmoid: f.hardSigmoid,
  log_sigmoid: f.logSigmoid,
  sparse_sigmoid: f.sparseSigmoid,
  tanh: f.tanh,
  hard_tanh: f.hardTanh,
  tanh_shrink: f.tanhShrink,
  softplus: f.softplus,
  softsign: f.softsign,
  squareplus: (x) => f.squareplus(x),
  silu: f.silu,
  hard_silu: f.hardSilu,
  mish: f.mish,
  exponential: f.exponential,
  gelu: (x) => f.gelu(x),
  softmax: (x) => f.softmax(x),
  log_softmax: (x) => f.logSoftmax(x),
  glu: (x) => f.glu(x),
  soft_shrink: (x) => f.softShrink(x),
  hard_shrink: (x) => f.hardShrink(x),
  sparse_plus: f.sparsePlus,
  sparsemax: (x) => f.sparsemax(x),
}

const ALIASES: Readonly<Record<Alias, Canonical>> = { swish: 'silu', hard_swish: 'hard_silu' }

/** A name, a function, or null for none. The bare `string` is for names given to `registerActivation`. */
export type ActivationLike = ActivationName | (string & {}) | Activation | null

/** What is known of the shape after an activation: `glu` halves an axis, and a function may do anything. */
export type ActivationShape<A> = [A] extends [Exclude<ActivationName, 'glu'> | null | undefined] ? SameShape : unknown

/** Functions as they are written down in a configuration. */
const named = new Map<string, Activation>(Object.entries(KERAS))
/** The canonical name of each. Functions that Keras calls with defaults are found under their own identity too. */
const nameOf = new Map<Activation, string>([
  ...[...named].map(([name, g]) => [g, name] as const),
  [f.relu, 'relu'],
  [f.leakyRelu, 'leaky_relu'],
  [f.elu, 'elu'],
  [f.celu, 'celu'],
  [f.squareplus, 'squareplus'],
  [f.gelu, 'gelu'],
  [f.softmax, 'softmax'],
  [f.logSoftmax, 'log_softmax'],
  [f.glu, 'glu'],
  [f.softShrink, 'soft_shrink'],
  [f.hardShrink, 'hard_shrink'],
  [f.sparsemax, 'sparsemax'],
])

/**
 * Makes a function known under a name, so that layers which use it can be written down and read again.
 * @throws RangeError if the name is taken by another function.
 */
export const registerActivation = (name: string, activation: Activation): void => {
  checkText('registerActivation', 'the name', name)
  checkFunction('registerActivation', 'the activation', activation)
  const known = Object.hasOwn(ALIASES, name) ? f.linear : named.get(name)
  if (known !== undefined && known !== activation) {
    throw new RangeError(`registerActivation: a name may be given once, got ${JSON.stringify(name)} again`)
  }
  named.set(name, activation)
  nameOf.set(activation, name)
}

/** An activation as a layer uses it. */
export interface ResolvedActivation {
  readonly apply: Activation
  /** Its name; throws TypeError for a function that has none. */
  readonly config: () => Json
  /** Shape and dtype after it. */
  readonly outputSpec: (input: Spec) => Spec
}

/**
 * The activation that `given` means.
 * @throws RangeError for an unknown name, TypeError for anything that is no name, function or null.
 */
export const resolveActivation = (fn: string, given: ActivationLike): ResolvedActivation => {
  const apply = given === null ? f.linear : typeof given === 'string' ? byName(fn, given) : given
  if (typeof apply !== 'function') {
    throw new TypeError(`${fn}: activation must be a name, a function or null, got ${String(given)}`)
  }
  return {
    apply: (x) => apply(x),
    config: () => nameOf.get(apply) ?? unnamed(fn, apply),
    outputSpec: (input) => (apply === f.linear ? input : specAfter(apply, input)),
  }
}

const byName = (fn: string, name: string): Activation => {
  const canonical = Object.hasOwn(ALIASES, name) ? ALIASES[name as Alias] : name // just checked
  const found = named.get(canonical)
  if (found !== undefined) return found
  throw new RangeError(
    `${fn}: activation must be a known name, got ${JSON.stringify(name)}; known are ${[...named.keys()].join(', ')}`,
  )
}

const unnamed = (fn: string, g: Activation): never => {
  throw new TypeError(
    `${fn}: config can hold functions by registered name only, got ${g.name === '' ? 'an anonymous function' : g.name}; name it with registerActivation(name, f)`,
  )
}

/** A size that stands for an unknown one while shapes are worked out; even, so that it can be halved. */
const ANY_SIZE = 2

const specAfter = (g: Activation, { shape, dtype }: Spec): Spec => {
  const known = shape.map((n) => n ?? ANY_SIZE)
  const y = evalShape(g, spec(known, dtype))
  const keepsRank = y.shape.length === shape.length
  return { shape: y.shape.map((n, d) => (keepsRank && shape[d] === null ? null : n)), dtype: y.dtype }
}
