/** The functions primitives are called by: equal dtypes, equal shapes or rank 0, nothing promoted or broadcast. */
export * from './primitives/arithmetic.ts'
export * from './primitives/bessel.ts'
export * from './primitives/broadcast.ts'
export * from './primitives/comparison.ts'
export * from './primitives/concatenate.ts'
export * from './primitives/convert.ts'
export * from './primitives/convolution.ts'
export {
  convGeneralDilated,
  convTranspose,
  type ConvGeneralOptions,
  type ConvLayouts,
  type ConvTransposeOptions,
} from './primitives/convolutionOptions.ts'
export * from './primitives/cumulative.ts'
export * from './primitives/dot.ts'
export * from './primitives/entropy.ts'
export * from './primitives/exponential.ts'
export * from './primitives/gamma.ts'
export { take, takeAdd, type OutOfBounds, type TakeParams } from './primitives/indexing.ts'
export * from './primitives/layout.ts'
export * from './primitives/logical.ts'
export * from './primitives/normal.ts'
export { type Padding, type PaddingOption } from './primitives/padding.ts'
export * from './primitives/random.ts'
export * from './primitives/reduce.ts'
export {
  reduceWindowMax,
  reduceWindowMin,
  reduceWindowSum,
  type ReduceWindowOptions,
} from './primitives/reduceWindow.ts'
export { ceil, floor, isFinite, sign } from './primitives/rounding.ts'
export * from './primitives/select.ts'
export * from './primitives/special.ts'
export * from './primitives/trig.ts'
export * from './primitives/window.ts'
export {
  allGather,
  allToAll,
  axisIndex,
  axisSize,
  pmax,
  pmean,
  pmin,
  ppermute,
  pshuffle,
  psum,
  psumScatter,
  pswapaxes,
  type AllGatherOptions,
  type AllToAllOptions,
  type AxisNames,
  type PsumScatterOptions,
} from './transforms/collectives.ts'
export { reducePrecision } from './primitives/scaling.ts'
export { clz, mulhi, populationCount } from './lax/bits.ts'
export { clamp, eq, ge, gt, le, lt, ne, round, selectN, type RoundingMethod } from './lax/elementwise.ts'
export { nextafter, reciprocal } from './lax/floats.ts'
export {
  approxMaxK,
  approxMinK,
  reduce,
  reduceWindow,
  reduceXor,
  sort,
  sortKeyVal,
  topK,
  type SortOptions,
} from './lax/folding.ts'
export {
  batchMatmul,
  broadcast,
  broadcastShapes,
  broadcastToRank,
  broadcastedIota,
  collapse,
  dot,
  expandDims,
  full,
  fullLike,
  raggedDot,
  reshape,
  split,
  squeeze,
  stack,
  tile,
  transpose,
  unstack,
} from './lax/shapes.ts'
export {
  dynamicIndexInDim,
  dynamicSlice,
  dynamicSliceInDim,
  dynamicUpdateIndexInDim,
  dynamicUpdateSlice,
  dynamicUpdateSliceInDim,
  gather,
  indexInDim,
  scatter,
  scatterAdd,
  scatterMax,
  scatterMin,
  scatterMul,
  scatterSub,
  sliceInDim,
  type GatherDims,
  type GatherOptions,
  type ScatterDims,
  type ScatterOptions,
  type WindowMode,
} from './lax/windows.ts'
// Names that JAX gives to the same functions.
export { i0e as besselI0e, i1e as besselI1e } from './primitives/bessel.ts'
export { bitcast as bitcastConvertType, convert as convertElementType } from './primitives/convert.ts'
export { and as bitwiseAnd, not as bitwiseNot, or as bitwiseOr, xor as bitwiseXor } from './primitives/logical.ts'
export { square } from './numpy/arithmetic.ts'
export { stopGradient } from './transforms/stopGradient.ts'
export { associativeScan, cond, foriLoop, map, scan, switch_, whileLoop } from './control/index.ts'
export { betainc, gammainc as igamma, gammaincc as igammac } from './special/incomplete.ts'
