/** What `special` offers: the functions of jax.scipy.special under their camelCase names. */
export { bernoulli } from './bernoulli.ts'
export { i0, i0e, i1, i1e } from './bessel.ts'
export { entr, expit, klDiv, logit, relEntr, xlog1py, xlogy } from './entropy.ts'
export {
  beta,
  betaln,
  digamma,
  factorial,
  gamma,
  gammaln,
  gammasgn,
  multigammaln,
  poch,
  polygamma,
  trigamma,
  zeta,
} from './gamma.ts'
export { hyp1f1, hyp2f1, owensT } from './hypergeometric.ts'
export { betainc, gammainc, gammaincc } from './incomplete.ts'
export { dawsn, erfcx, exp1, expi, expn, fresnel, sici, spence } from './integrals.ts'
export { erf, erfc, erfinv, logNdtr, ndtr, ndtri } from './normal.ts'
export { logSoftmax, logsumexp, softmax } from '../nn/softmax.ts'
export { boxcox, boxcox1p, comb } from './powers.ts'
