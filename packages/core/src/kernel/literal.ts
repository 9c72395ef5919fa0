/** Which JavaScript numbers are literals of the kernel language. */
import { rangeOf, type KernelDType } from '../dtype.ts'

/** Whether `x` is a value of `d` as it stands: in range, and a float32 exactly. */
export const isLiteral = (d: KernelDType, x: number): boolean => {
  switch (d) {
    case 'bool':
      return x === 0 || x === 1
    case 'int8':
    case 'int16':
    case 'int32':
    case 'uint8':
    case 'uint16':
    case 'uint32': {
      const [lowest, highest] = rangeOf(d)
      return Number.isInteger(x) && !Object.is(x, -0) && x >= lowest && x <= highest
    }
    case 'float32':
      return Object.is(Math.fround(x), x)
    case 'float64':
      return true
  }
}
