/** What programs consist of: primitives, equations and tracing, for packages that translate programs into other languages. */
export type { Each, Arity } from '../arity.ts'
export { aval, avalOf, sameType, showAval, type Aval } from '../aval.ts'
export { bindAny } from '../bind.ts'
export { branchP, type BranchParams } from '../control/branchPrimitive.ts'
export { scanP, type ScanParams } from '../control/scanPrimitive.ts'
export { whileP, type WhileParams } from '../control/whilePrimitive.ts'
export { debugCallbackP, ioCallbackP, pureCallbackP } from '../debug/callbackPrimitives.ts'
export { recordingLines } from '../debug/lines.ts'
export type { DotDims, Lowering, Position } from '../lowering.ts'
export type { AnyPrimitive, Primitive } from '../primitive.ts'
export * as primitives from '../primitives/index.ts'
export type { BroadcastParams, ReduceParams } from '../primitives/broadcast.ts'
export type { ConcatenateParams } from '../primitives/concatenate.ts'
export type { ConvParams } from '../primitives/convolutionParams.ts'
export type { CumulativeParams } from '../primitives/cumulative.ts'
export type { GatherParams, ScatterParams } from '../primitives/gather.ts'
export type { TakeParams } from '../primitives/indexing.ts'
export type { PadParams, SliceParams } from '../primitives/layout.ts'
export type { IotaParams, SortParams } from '../primitives/random.ts'
export { windowCounts, type OverlapParams, type WindowParams } from '../primitives/window.ts'
export {
  inputAvals,
  outputAvals,
  withoutDeadEquations,
  type Atom,
  type Equation,
  type Program,
  type Var,
} from '../program.ts'
export { runProgram } from '../run.ts'
export { stage } from '../staging.ts'
export { flattenValues, nameOf, resolveArgnums, unflattenValues } from '../transforms/arguments.ts'
export { callP, type CallParams } from '../transforms/call.ts'
export { barrierP, checkpointP, nameP } from '../transforms/checkpoint.ts'
export { backwardP, customJvpP, customVjpP } from '../transforms/customPrimitives.ts'
