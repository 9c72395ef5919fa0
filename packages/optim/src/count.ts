/** The number of steps taken, as optimiser states keep it. */
import { scalar, type Value } from '@pullback/core'

const LARGEST = 2147483647

/** No steps yet: an int32 scalar. */
export const noSteps = (): Value => scalar(0, 'int32')

/** One more; stays at the largest int32 instead of wrapping round to negative. */
export const oneMore = (count: Value): Value => count.minimum(LARGEST - 1).add(1)
