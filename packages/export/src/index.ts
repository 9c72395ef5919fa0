/** Traced functions as StableHLO modules that XLA runs anywhere, with a reader of them, and as ONNX models. */
export { ExportError, showReadError, type ReadError } from './errors.ts'
export { exportStableHlo, type Exported, type ExportOptions } from './exportStableHlo.ts'
export { exportOnnx, OPSETS, type ExportedOnnx, type OnnxOptions, type OnnxValue } from './onnx/exportOnnx.ts'
export {
  PLATFORMS,
  readSidecar,
  SIDECAR_VERSION,
  type Platform,
  type Sidecar,
  type SidecarArgument,
  type SidecarLeaf,
  type Skeleton,
} from './sidecar.ts'
export type { Precision } from './stablehlo/rule.ts'
export { ModuleError, readStableHlo, type ReadModule } from './stablehlo/read/readStableHlo.ts'
export type { TensorType } from './stablehlo/types.ts'
