/** What reductions of nothing give. */
import { rangeOf, type Combine, type DType } from '@pullback/core'

/** What an empty reduction gives. */
export const identityOf = (combine: Combine, dtype: DType): number => {
  const [lowest, highest] = rangeOf(dtype)
  switch (combine) {
    case 'sum':
    case 'or':
      return 0
    case 'prod':
    case 'and':
      return 1
    case 'max':
    case 'argmax':
      return lowest
    case 'min':
    case 'argmin':
      return highest
  }
}
