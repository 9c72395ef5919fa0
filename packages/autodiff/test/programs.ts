/** The random functions of the testing entry, under the name this package's tests use. */
export { functions } from '../src/testing/programs.ts'
