/** Every primitive: one line each family. The completeness test reads this list. */
export { absP, addP, divP, maxP, minP, mulP, negP, remP, subP, truncP } from './arithmetic.ts'
export { broadcastInDimP, reduceSumP, reshapeP } from './broadcast.ts'
export { eqP, geP, gtP, leP, ltP, neP } from './comparison.ts'
export { concatenateP } from './concatenate.ts'
export { bitcastP, convertP, stopGradientP } from './convert.ts'
export { dotGeneralP } from './dot.ts'
export {
  cbrtP,
  exp2P,
  expm1P,
  expP,
  integerPowP,
  log1pP,
  logisticP,
  logP,
  powP,
  rsqrtP,
  sqrtP,
} from './exponential.ts'
export { scatterAddP, takeP, takeZeroP } from './indexing.ts'
export { padP, revP, sliceP, transposeP } from './layout.ts'
export { andP, notP, orP, shiftLeftP, shiftRightArithmeticP, shiftRightLogicalP, xorP } from './logical.ts'
export { iotaP, sortP, threefryP } from './random.ts'
export { argmaxP, argminP, reduceAndP, reduceMaxP, reduceMinP, reduceOrP, reduceProdP } from './reduce.ts'
export { ceilP, floorP, isFiniteP, roundP, signP } from './rounding.ts'
export { selectP } from './select.ts'
export { erfcP, erfInvP, erfP } from './special.ts'
export {
  acoshP,
  acosP,
  asinhP,
  asinP,
  atan2P,
  atanhP,
  atanP,
  coshP,
  cosP,
  sinhP,
  sinP,
  tanhP,
  tanP,
} from './trig.ts'
