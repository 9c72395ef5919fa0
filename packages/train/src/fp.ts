/** The parts of fp-ts this package uses; the only file here that imports it. */
export { either as E, function as F, option as O, taskEither as TE } from 'fp-ts'
export type { monoid as M } from 'fp-ts'
