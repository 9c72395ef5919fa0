/** The losses by name, as the package exports them. */
export {
  binaryCrossentropy,
  binaryFocalCrossentropy,
  categoricalCrossentropy,
  categoricalFocalCrossentropy,
  categoricalGeneralizedCrossEntropy,
  sparseCategoricalCrossentropy,
  type BinaryCrossentropyOptions,
  type BinaryFocalCrossentropyOptions,
  type CategoricalCrossentropyOptions,
  type CategoricalFocalCrossentropyOptions,
  type GeneralizedCrossEntropyOptions,
  type SparseCategoricalCrossentropyOptions,
} from './classification.ts'
export { circle, dice, tversky, type CircleOptions, type DiceOptions, type TverskyOptions } from './overlap.ts'
export {
  categoricalHinge,
  cosineSimilarity,
  hinge,
  huber,
  klDivergence,
  logCosh,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  meanSquaredLogarithmicError,
  poisson,
  squaredHinge,
  type CosineOptions,
  type HuberOptions,
} from './regression.ts'
