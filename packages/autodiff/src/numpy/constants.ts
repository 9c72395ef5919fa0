/** Numbers by name, and what an operand's shape says. */
import { normalizeAxis, type Operand, type Shape } from '@pullback/core'
import { asValue } from './operands.ts'

export const pi: number = Math.PI
export const e: number = Math.E
/** The Euler–Mascheroni constant. */
export const eulerGamma = 0.5772156649015329
export const inf: number = Infinity
export const nan: number = NaN
/** A new axis among subscripts: `x.at(np.newaxis, 0)`. */
export const newaxis = null

/** Number of axes. */
export const ndim = (x: Operand): number => asValue('ndim', x).ndim

/** Sizes of the axes. */
export const shape = (x: Operand): Shape => asValue('shape', x).shape

/** Number of elements, along one axis if given. */
export const size = (x: Operand, axis?: number): number => {
  const v = asValue('size', x)
  return axis === undefined ? v.size : v.shape[normalizeAxis('size', axis, v.ndim)]!
}
