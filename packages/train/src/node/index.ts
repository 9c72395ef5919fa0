/** The parts of `@pullback/train` that need Node's file system and process. */
export { loadCheckpoint, saveCheckpoint } from './checkpointFile.ts'
export { checkpointStore, type CheckpointStore, type CheckpointStoreOptions, type Restored } from './checkpointStore.ts'
export { type FileError } from './fileError.ts'
export { readFile } from './readFile.ts'
export { openTensorBoardLog, type TensorBoardLog, type TensorBoardLogOptions } from './tensorBoardLog.ts'
export { terminalProgress } from './terminalProgress.ts'
export { writeFileAtomic } from './writeFileAtomic.ts'
