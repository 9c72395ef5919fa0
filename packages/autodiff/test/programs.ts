/** The random functions of the testing entry, under the name this package's tests use. */
export { functions, type RandomFunction } from '../src/testing/programs.ts'
