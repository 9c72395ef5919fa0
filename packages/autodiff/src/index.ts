/** Automatic differentiation, vectorisation and compilation of functions of arrays. */
import './operators.ts'

export {
  array,
  featureLevel,
  NdArray,
  scalar,
  setFeatureLevel,
  setThreads,
  threadCount,
  Value,
  type DType,
  type FeatureLevel,
  type Nested,
  type Operand,
  type Shape,
} from '@pullback/core'
export { type Aval } from './aval.ts'
export {
  CheckError,
  KeyReuseError,
  LeakedTracerError,
  MissingRuleError,
  NonFiniteError,
  TracerConversionError,
  UnboundAxisError,
} from './errors.ts'
export { programToDot, programToMermaid } from './draw.ts'
export * as lax from './lax.ts'
export * as nn from './nn/index.ts'
export * as np from './numpy/index.ts'
export * as ops from './ops.ts'
export { type Primitive } from './primitive.ts'
export { type Equation, type Program } from './program.ts'
export * as random from './random/index.ts'
export * as special from './special/index.ts'
export * as stats from './stats/index.ts'
export { showProgram, verifyProgram } from './show.ts'
export { grad, linearize, valueAndGrad, vjp, type Gradient, type GradOptions } from './transforms/grad.ts'
export { jit, type JitOptions } from './transforms/jit.ts'
export { jvp } from './transforms/jvp.ts'
export { evalShape, makeProgram } from './transforms/makeProgram.ts'
export { spec } from './transforms/spec.ts'
export { stopGradient } from './transforms/stopGradient.ts'
export { vmap, type VmapOptions } from './transforms/vmap.ts'
export { hessian, jacfwd, jacrev, type Jacobian, type JacobianOptions } from './transforms/jacobian.ts'
export {
  associativeScan,
  cond,
  foriLoop,
  map,
  scan,
  switch_,
  whileLoop,
  type AssociativeScanOptions,
  type ScanOptions,
} from './control/index.ts'
export { checkpoint, checkpointName, policies, type CheckpointOptions, type Policy } from './transforms/checkpoint.ts'
export { customJvp, customVjp, type CustomOptions } from './transforms/custom.ts'
export { linearTranspose } from './transforms/linearTranspose.ts'
export { ravelTree } from './ravelTree.ts'
export { explain } from './explain.ts'
export { explainRetrace } from './transforms/explainRetrace.ts'
export { checkLeaks } from './transforms/checkLeaks.ts'
export * as treeUtil from './treeUtil.ts'
export * as debug from './debug/index.ts'
export {
  allChecks,
  automaticChecks,
  checkify,
  divChecks,
  ErrorValue,
  floatChecks,
  indexChecks,
  nanChecks,
  userChecks,
  type CheckifyOptions,
  type CheckResult,
} from './debug/checkify.ts'
export { check } from './debug/checkPrimitive.ts'
export type { CheckSite, ErrorKind } from './debug/findings.ts'
export { debugInfs, debugNans, type DebugSwitch } from './debug/watch.ts'
export { debugKeyReuse } from './random/keyReuse.ts'
export {
  ioCallback,
  pureCallback,
  type Concrete,
  type OrderedOptions,
  type PureCallbackOptions,
} from './debug/callbacks.ts'
