/** What an initialiser is. None is here. */
import type { DType, Shape, Value } from '@pullback/core'
import type { Config } from '../config.ts'
import type { Key } from '../layer.ts'

/** Draws an array of this shape and floating dtype. Write your own as a plain function. */
export interface Initializer {
  (key: Key, shape: Shape, dtype: DType): Value
  /** What to write down; missing for functions that are not known by name. */
  readonly config?: Config
}
