/** Tools for tests: laws, generators and comparisons. Needs fast-check, which users of this entry install. */
export { arrayOf, between, elements, indicesFor, shapes, smoothArrays, type ShapeLimits } from './arbitraries.ts'
export { checkGrads, checkGradsOver, type CheckGradsOptions, type DerivativeMode } from './checkGrads.ts'
export { checkPrimitive } from './checkPrimitive.ts'
export { concrete, EPSILON, expectClose, ulps, type Tolerance } from './compare.ts'
export { primitiveLaws, type AnyCall, type Call, type Law, type LawInputs } from './laws.ts'
export { functions, type FunctionOptions, type RandomFunction } from './programs.ts'
