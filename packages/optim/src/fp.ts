/** The parts of fp-ts this package uses; the only file here that imports it. */
export type { monoid as M } from 'fp-ts'
