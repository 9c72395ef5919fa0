/** What `stats` offers: distributions, ranks and estimates of densities, as in jax.scipy.stats. */
export { beta, chi2, expon, gamma, pareto, truncnorm, uniform, vonmises, wrapcauchy } from './bounded.ts'
export { bernoulli, betabinom, binom, geom, nbinom, poisson } from './counts.ts'
export {
  type Continuous,
  type Density,
  type Discrete,
  type Invertible,
  type LocationScale,
  type Mass,
} from './distribution.ts'
export { gaussianKde, type KernelDensity, type KernelDensityOptions } from './kernelDensity.ts'
export {
  mode,
  rankdata,
  sem,
  type ModeOptions,
  type RankMethod,
  type RankOptions,
  type SemOptions,
} from './summaries.ts'
export { cauchy, gennorm, gumbelL, gumbelR, laplace, logistic, norm, t } from './symmetric.ts'
export { dirichlet, multinomial, multivariateNormal } from './vectors.ts'
