/** The parts of fp-ts this package uses; the only file here that imports it. */
export { either as E } from 'fp-ts'
