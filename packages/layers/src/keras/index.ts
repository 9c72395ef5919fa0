/** Files of Keras: weights and whole models, read and written; bytes in, bytes out. */
export { showKerasFileError, type KerasFileError } from './fileError.ts'
export { loadKerasModel, type KerasModel, type LoadKerasModelOptions } from './loadKerasModel.ts'
export { loadKerasWeights, type Loaded } from './loadKerasWeights.ts'
export { saveKerasModel, saveKerasWeights } from './saveKeras.ts'
