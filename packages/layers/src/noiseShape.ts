/** The shape of random patterns that are broadcast to an input: the `noiseShape` of dropout. */
import { showSizes, type Size } from './spec.ts'

/**
 * Checks the option.
 * @throws TypeError if it is no array, RangeError if a size is not positive.
 */
export const checkNoiseShape = (fn: string, shape: readonly Size[] | null): void => {
  if (shape === null) return
  if (!Array.isArray(shape)) throw new TypeError(`${fn}: noiseShape must be an array of sizes, got ${String(shape)}`)
  if (shape.some((n) => n !== null && !(Number.isInteger(n) && n > 0))) {
    throw new RangeError(`${fn}: noiseShape must hold positive integers or null, got ${showSizes(shape)}`)
  }
}

/**
 * The pattern's shape for this input.
 * @throws TypeError if it does not broadcast to it.
 */
export const patternShape = (name: string, noiseShape: readonly Size[], x: readonly number[]): readonly number[] => {
  const shape = noiseShape.map((n, i) => n ?? x[i] ?? 0)
  const added = x.length - shape.length
  if (added < 0 || shape.some((n, i) => n !== 1 && n !== x[i + added])) {
    throw new TypeError(`${name}: noiseShape must broadcast to x, got ${showSizes(noiseShape)} for ${showSizes(x)}`)
  }
  return shape
}
