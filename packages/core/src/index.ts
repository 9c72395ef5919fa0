/** Arrays, trees, the kernel language and its backends: what the other packages stand on. */
export {
  allocate,
  bytesOf,
  categoryOf,
  DTYPES,
  dtypeOfTypedArray,
  floatInfo,
  isDType,
  isFloating,
  isHalf,
  isInteger,
  isWide,
  promote,
  promoteAll,
  rangeOf,
  shortName,
  storedAs,
  wideOf,
  type Category,
  type DType,
  type ElementType,
  type FloatInfo,
  type FloatingDType,
  type HalfDType,
  type IntegerDType,
  type KernelDType,
  type TypedArray,
  type TypedArrays,
  type WideDType,
} from './dtype.ts'
export {
  broadcastShapes,
  checkShape,
  MAX_ELEMENTS,
  MAX_RANK,
  normalizeAxes,
  normalizeAxis,
  shapesEqual,
  showShape,
  sizeOf,
  stridesOf,
  type Shape,
} from './shape.ts'
export {
  ArrayConversionError,
  describeArgument,
  DonatedArrayError,
  PullbackError,
  TreeStructureError,
} from './errors.ts'
export {
  installOperators,
  isValue,
  Value,
  type AtGetOptions,
  type AtOptions,
  type Axes,
  type BinaryMethod,
  type Nested,
  type Operand,
  type Operators,
  type Place,
  type ReduceMethod,
  type ReduceOptions,
  type Subscript,
  type UnaryMethod,
} from './value.ts'
export { array, convertNumber, NdArray, scalar } from './ndarray.ts'
export { seal } from './sealed.ts'
export { checkOptions } from './options.ts'
export { halfBits, halfNumber, numbersOf, storedNumber } from './half.ts'
export {
  broadcastPrefix,
  checkSameStructure,
  flatten,
  flattenWithPaths,
  leavesOf,
  mapTree,
  pathsOf,
  reduceTree,
  registerNode,
  showPath,
  showTree,
  structureOf,
  transposeTree,
  TreeDef,
  treeEquals,
  unflatten,
  type Flat,
  type LeafOf,
  type MapLeaves,
  type NodeRules,
  type Path,
  type PathEntry,
  type Tree,
} from './tree.ts'
export { keyWords, keyWords64, threefry2x32 } from './random/threefry.ts'
export { formatArray, type PrintOptions } from './print.ts'
export * as expr from './kernel/expr.ts'
export type { Access, BinaryOp, CompareOp, Expr, UnaryOp } from './kernel/expr.ts'
export {
  buffersOf,
  hasEffects,
  kernelsIn,
  type Accumulator,
  type BranchKernel,
  type BufferCopy,
  type Buffer,
  type Combine,
  type ContractKernel,
  type HostKernel,
  type Kernel,
  type KernelProgram,
  type LoopKernel,
  type MatrixAccess,
  type Merge,
  type ReduceKernel,
  type RepeatKernel,
  type RowsKernel,
  type ScatterKernel,
  type SlicePair,
  type SortKernel,
  type Store,
  type WhileKernel,
} from './kernel/kernel.ts'
export { rowStrides } from './kernel/rows.ts'
export type { Backend, CompileOptions, Executable, Resident, Storage } from './backend/backend.ts'
export { referenceBackend } from './backend/reference/reference.ts'
export { featureLevel, setFeatureLevel, type FeatureLevel } from './backend/wasm/featureLevel.ts'
export { setThreads, threadCount } from './backend/wasm/threads/crew.ts'
export { inspectKernels, wasmBackend } from './backend/wasm/wasm.ts'
export { memoryUse, type MemoryUse } from './backend/wasm/memoryUse.ts'
export { verifyProgram as verifyKernels } from './kernel/verify.ts'
export { fromHalf, toHalf } from './kernel/half.ts'
export { printKernels } from './kernel/print.ts'
