/** What `random` offers: keys, and samplers that are pure functions of them. */
export { bits, uniform, type UniformOptions } from './bits.ts'
export { cauchy, exponential, gumbel, laplace, logistic, normal, truncatedNormal } from './continuous.ts'
export {
  bernoulli,
  categorical,
  choice,
  permutation,
  rademacher,
  randint,
  shuffle,
  type CategoricalOptions,
  type ChoiceOptions,
  type PermutationOptions,
} from './discrete.ts'
export { Key } from './key.ts'
export { foldIn, key, keyData, split, wrapKeyData, type KeyList } from './keys.ts'
