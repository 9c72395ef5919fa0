/** One row of reference values, whatever its kind: passes, throws what is wrong, or throws MissingFeature. */
import { NdArray, PullbackError } from '@pullback/core'
import { grad, MissingRuleError } from '../../src/index.ts'
import { MissingFeature, type FloatType } from './convert.ts'
import { checkPromotions, checkRow, evaluateRow, type Row } from './rows.ts'

/** Rows of errors whose Python is prose, written out. */
const IN_WORDS: Readonly<Record<string, () => unknown>> = {
  error_scatter_mul_dup: () => {
    const x = new NdArray('float64', [2], Float64Array.of(1, 2))
    const at = (x as unknown as Readonly<Record<string, unknown>>)['at']
    if (typeof at !== 'function') throw new MissingFeature('x.at')
    const place = (i: unknown): unknown => (at as (i: unknown) => unknown).call(x, i)
    return grad((u: NdArray) => {
      const indexed = place(new NdArray('int32', [2], Int32Array.of(0, 0))) as { mul: (u: NdArray) => NdArray }
      return indexed.mul(u).sum()
    })(x)
  },
}

/** Our counterpart of JAX's error classes. */
const isOurs = (jaxClass: string, e: unknown): boolean => {
  if (e instanceof SyntaxError || (e instanceof Error && /^(internal|python):?/.test(e.message))) return false
  switch (jaxClass) {
    case 'NotImplementedError':
      return e instanceof MissingRuleError || e instanceof TypeError || e instanceof RangeError
    case 'TypeError':
    case 'ValueError':
      return e instanceof TypeError || e instanceof RangeError || e instanceof PullbackError
    default:
      return e instanceof PullbackError
  }
}

const mustRaise = (row: Row, float: FloatType): void => {
  const { jax_class } = row.expected as { readonly jax_class: string }
  let result: unknown
  try {
    result = IN_WORDS[row.id] === undefined ? evaluateRow(row, float) : IN_WORDS[row.id]!()
  } catch (e) {
    if (e instanceof MissingFeature || !isOurs(jax_class, e)) throw e
    return
  }
  throw new Error(`${row.id}: should raise ${jax_class}, got ${String(result)}`)
}

export const runRow = (row: Row, float: FloatType): void => {
  if (row.transform === 'must raise') mustRaise(row, float)
  else if (row.expr === 'promote_types(a,b)') checkPromotions(row)
  else checkRow(row, float)
}
