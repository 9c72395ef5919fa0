/** What `random` offers: keys, and samplers that are pure functions of them. */
export { binomial, multinomial } from './binomial.ts'
export { bits, uniform, type UniformOptions } from './bits.ts'
export {
  cauchy,
  exponential,
  gumbel,
  laplace,
  logistic,
  normal,
  truncatedNormal,
  type DrawMode,
  type GumbelOptions,
} from './continuous.ts'
export { geometric, poisson } from './counts.ts'
export {
  bernoulli,
  categorical,
  choice,
  permutation,
  rademacher,
  randint,
  shuffle,
  type BernoulliOptions,
  type CategoricalOptions,
  type ChoiceOptions,
  type PermutationOptions,
} from './discrete.ts'
export { gamma, loggamma } from './gamma.ts'
export { ball, beta, chisquare, dirichlet, f, generalizedNormal, t } from './gammaFamily.ts'
export { Key } from './key.ts'
export {
  clone,
  foldIn,
  key,
  keyData,
  keyEquals,
  keyImpl,
  split,
  wrapKeyData,
  type KeyList,
  type KeyOptions,
} from './keys.ts'
export { multivariateNormal, orthogonal, type CovarianceMethod } from './matrices.ts'
export {
  doubleSidedMaxwell,
  lognormal,
  maxwell,
  pareto,
  rayleigh,
  triangular,
  wald,
  weibullMin,
} from './transformed.ts'
