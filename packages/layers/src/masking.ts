/** Masking of steps that hold a given value. */
import { array, checkOptions, structureOf, type DType, type Operand, type Value } from '@pullback/core'
import { np } from '@pullback/autodiff'
import type { Json } from './config.ts'
import { defineLayer, NOTHING, type ShapedLayer, type Nothing } from './layer.ts'
import { showSizes, type Spec } from './spec.ts'
import { withMask } from './state.ts'
import type { SameShape } from './shapes.ts'

/** A number; infinities may be written as names too, which JSON can hold. */
type MaskNumber = number | 'inf' | '-inf' | 'nan'

export interface MaskingOptions {
  /** The value of entries that do not count, one for all or one for each feature; null masks nothing. Default 0. */
  readonly maskValue?: MaskNumber | readonly MaskNumber[] | null
  readonly name?: string
}

const NAMED: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity, nan: NaN }

const toNumber = (x: unknown): number => {
  const v = typeof x === 'string' && Object.hasOwn(NAMED, x) ? NAMED[x] : x
  if (typeof v === 'number') return v
  throw new TypeError(`masking: maskValue must be a number, an array of them or null, got ${JSON.stringify(x)}`)
}

const toJson = (x: number): Json => (Number.isFinite(x) ? x : Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf')

/**
 * Masks the steps whose entries along the last axis all equal `maskValue`, and sets them to 0.
 *
 * Parameters: none. State: the mask is replaced by the new one [batch, …, time], true where an entry differs; a mask
 * that comes in is not combined with it.
 * Input: `x` [batch, …, features], rank 2 or more, not bool. Output: the same shape and dtype.
 * −0 equals 0, and NaN equals nothing: masking by NaN masks nothing.
 * @throws TypeError for a wrong option or input.
 *
 * @example
 * const model = sequential(masking({ maskValue: 0 }), lstm({ units: 32 }))
 */
export const masking = (options: MaskingOptions = {}): ShapedLayer<SameShape> => {
  checkOptions('masking', options, ['maskValue', 'name'])
  const { name = 'masking', maskValue: given = 0 } = options
  const values = Array.isArray(given) ? given.map(toNumber) : given === null ? null : toNumber(given)
  const check = ({ shape, dtype }: Spec): void => {
    if (shape.length < 2) throw new TypeError(`${name}: x must have rank 2 or more, got shape ${showSizes(shape)}`)
    if (dtype === 'bool') throw new TypeError(`${name}: x must hold numbers, got bool`)
    const features = shape.at(-1)
    if (Array.isArray(values) && features !== null && values.length !== features) {
      throw new TypeError(
        `${name}: maskValue must have one entry per feature, got ${values.length} for x ${showSizes(shape)}`,
      )
    }
  }
  const operandFor = (dtype: DType): Operand | null =>
    Array.isArray(values) ? array(values, { dtype: dtype === 'float64' ? dtype : 'float32' }) : values
  return defineLayer<Nothing, Nothing, Value, Value, SameShape>({
    className: 'Masking',
    name,
    options: () => ({
      maskValue: Array.isArray(values) ? values.map(toJson) : values === null ? null : toJson(values),
    }),
    structure: structureOf({}),
    init: () => ({ params: NOTHING, vars: NOTHING }),
    outputSpec: (input) => {
      check(input)
      return input
    },
    call: (_params, state, _rng, x) => {
      check(x)
      const value = operandFor(x.dtype)
      if (value === null) return [x, withMask(state, np.ones(x.shape.slice(0, -1), 'bool'))]
      const keep = np.notEqual(x, value).any({ axis: -1, keepdims: true })
      return [np.where(keep, x, 0), withMask(state, keep.reshape(x.shape.slice(0, -1)))]
    },
  })
}
