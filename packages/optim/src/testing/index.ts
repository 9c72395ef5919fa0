/** The laws that every gradient transformation obeys, for the tests of one's own. */
export { checkOptimizer, optimizerLaws, type OptimizerCase, type OptimizerLaw } from './checkOptimizer.ts'
