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
export * from './primitives/indexing.ts'
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
export * from './primitives/rounding.ts'
export * from './primitives/select.ts'
export * from './primitives/special.ts'
export * from './primitives/trig.ts'
export * from './primitives/window.ts'
