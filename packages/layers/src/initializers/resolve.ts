/** From what a user gives as an initialiser to a function: a Keras name, a configuration, an array or the function itself. */
import type { Value } from '@pullback/autodiff'
import { isValue, shapesEqual, showShape } from '@pullback/core'
import type { Config, Json } from '../config.ts'
import * as make from './functions.ts'
import type { Initializer } from './functions.ts'

type ClassName =
  | 'Zeros' | 'Ones' | 'Constant' | 'Identity' | 'RandomNormal' | 'RandomUniform' | 'TruncatedNormal' | 'VarianceScaling'
  | 'GlorotUniform' | 'GlorotNormal' | 'HeUniform' | 'HeNormal' | 'LecunUniform' | 'LecunNormal' | 'Orthogonal' | 'STFT' // prettier-ignore
type SnakeName =
  | 'zeros' | 'ones' | 'constant' | 'identity' | 'random_normal' | 'random_uniform' | 'truncated_normal'
  | 'variance_scaling' | 'glorot_uniform' | 'glorot_normal' | 'he_uniform' | 'he_normal' | 'lecun_uniform'
  | 'lecun_normal' | 'orthogonal' | 'stft' // prettier-ignore
type Alias = 'zero' | 'one' | 'normal' | 'uniform' | 'IdentityInitializer' | 'OrthogonalInitializer' | 'STFTInitializer'

/** The names Keras knows: of the class, in snake_case, and aliases. */
export type InitializerName = ClassName | SnakeName | Alias

/** By class name; each takes the options its configuration lists. */
const CLASSES: Readonly<Record<ClassName, (options?: never) => Initializer>> = {
  Zeros: make.zeros,
  Ones: make.ones,
  Constant: make.constant,
  Identity: make.identity,
  RandomNormal: make.randomNormal,
  RandomUniform: make.randomUniform,
  TruncatedNormal: make.truncatedNormal,
  VarianceScaling: make.varianceScaling,
  GlorotUniform: make.glorotUniform,
  GlorotNormal: make.glorotNormal,
  HeUniform: make.heUniform,
  HeNormal: make.heNormal,
  LecunUniform: make.lecunUniform,
  LecunNormal: make.lecunNormal,
  Orthogonal: make.orthogonal,
  STFT: make.stft,
}

const NAMES: Readonly<Record<SnakeName | Alias, ClassName>> = {
  zeros: 'Zeros',
  zero: 'Zeros',
  ones: 'Ones',
  one: 'Ones',
  constant: 'Constant',
  identity: 'Identity',
  IdentityInitializer: 'Identity',
  random_normal: 'RandomNormal',
  normal: 'RandomNormal',
  random_uniform: 'RandomUniform',
  uniform: 'RandomUniform',
  truncated_normal: 'TruncatedNormal',
  variance_scaling: 'VarianceScaling',
  glorot_uniform: 'GlorotUniform',
  glorot_normal: 'GlorotNormal',
  he_uniform: 'HeUniform',
  he_normal: 'HeNormal',
  lecun_uniform: 'LecunUniform',
  lecun_normal: 'LecunNormal',
  orthogonal: 'Orthogonal',
  OrthogonalInitializer: 'Orthogonal',
  stft: 'STFT',
  STFTInitializer: 'STFT',
}

/** A name, a function of key, shape and dtype, the configuration of one, or the array to begin with. */
export type InitializerLike = InitializerName | Initializer | Config | Value

/** An initialiser as a layer uses it. */
export interface ResolvedInitializer {
  readonly apply: Initializer
  /** What to write down; throws TypeError for a function that is not known by name, or an array. */
  readonly config: () => Json
}

/**
 * The initialiser that `given` means.
 * @throws RangeError for an unknown name, TypeError for what cannot be one.
 */
export const resolveInitializer = (fn: string, given: InitializerLike): ResolvedInitializer => {
  const apply = find(fn, given)
  return {
    apply,
    config: () => {
      if (apply.config !== undefined) return apply.config
      throw new TypeError(
        `${fn}: config can hold initialisers by name only, got ${isValue(given) ? 'an array' : 'a function'}; save the parameters instead`,
      )
    },
  }
}

const find = (fn: string, given: InitializerLike): Initializer => {
  if (typeof given === 'function') return given
  if (typeof given === 'string') return byName(fn, given)({})
  if (isValue(given)) return fixed(fn, given)
  const { className, ...options } = isConfig(given) ? given : unknownInitializer(fn, given)
  return byName(fn, className)(options)
}

const byName = (fn: string, name: string): ((options: object) => Initializer) => {
  const className = Object.hasOwn(NAMES, name) ? NAMES[name as SnakeName | Alias] : name // just checked
  if (!Object.hasOwn(CLASSES, className)) return unknownInitializer(fn, JSON.stringify(name))
  return CLASSES[className as ClassName] as unknown as (options: object) => Initializer // each checks the options it reads
}

const isConfig = (x: unknown): x is Config =>
  typeof x === 'object' && x !== null && 'className' in x && typeof x.className === 'string'

const unknownInitializer = (fn: string, got: unknown): never => {
  throw new RangeError(
    `${fn}: initialiser must be a known name, a function, its config or an array, got ${String(got)}; known are ${Object.keys(NAMES).join(', ')}`,
  )
}

const fixed =
  (fn: string, value: Value): Initializer =>
  (_key, shape, dtype) => {
    if (shapesEqual(value.shape, shape)) return value.astype(dtype)
    throw new TypeError(
      `${fn}: an array given as initialiser must have the parameter's shape ${showShape(shape)}, got ${showShape(value.shape)}`,
    )
  }
