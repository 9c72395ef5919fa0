/** Arrays with some elements replaced, under NumPy's names. The arrays given stay as they are; see also `x.at`. */
import { checkOptions, normalizeAxis, showShape, type Operand, type Value } from '@pullback/core'
import { broadcastInDim, reshapeTo } from '../primitives/broadcast.ts'
import { convert } from '../primitives/convert.ts'
import { cumsum } from '../primitives/cumulative.ts'
import { iota } from '../primitives/random.ts'
import { subtract } from './arithmetic.ts'
import { where } from './logic.ts'
import { asValue, toBool } from './operands.ts'
import { ravel } from './shape.ts'
import { take } from './indexing.ts'
import { resize } from './editing.ts'

export interface PutOptions {
  /** What positions outside do: `clip` (default) reaches the nearest element, `wrap` counts around, `drop` does nothing. */
  readonly mode?: 'clip' | 'wrap' | 'drop'
}

const PUT_OPTIONS: readonly string[] = ['mode']

/** `x` with elements at row-major positions replaced by `values`, which repeat as often as needed. */
export const put = (x: Operand, indices: Operand, values: Operand, options: PutOptions = {}): Value => {
  checkOptions('put', options, PUT_OPTIONS)
  const v = asValue('put', x)
  const at = ravel(asValue('put', indices))
  const mode = options.mode ?? 'clip'
  if (!['clip', 'wrap', 'drop'].includes(mode)) {
    throw new RangeError(`put: mode must be 'clip', 'wrap' or 'drop', got '${mode}'`)
  }
  if (at.size === 0 || v.size === 0) return v
  const places = mode === 'wrap' ? take(iota([v.size], 'int32'), at, { mode: 'wrap' }) : at
  const new_ = resize(asValue('put', values), at.size)
  return reshapeTo(
    ravel(v)
      .at(places)
      .set(new_, { mode: mode === 'drop' ? 'drop' : 'clip' }),
    v.shape,
  )
}

/** `x` with elements along an axis replaced at positions of their own: the counterpart of `takeAlongAxis`. */
export const putAlongAxis = (
  x: Operand,
  indices: Operand,
  values: Operand,
  axis: number | null,
  options: { readonly mode?: 'clip' | 'drop' } = {},
): Value => {
  checkOptions('putAlongAxis', options, PUT_OPTIONS)
  const fn = 'putAlongAxis'
  const given = asValue(fn, x)
  const v = axis === null ? ravel(given) : given
  const i = asValue(fn, indices)
  const rank = v.shape.length
  if (i.shape.length !== rank) {
    throw new TypeError(
      `${fn}: indices must have as many axes as the array, got ${showShape(i.shape)} for ${showShape(v.shape)}`,
    )
  }
  const at = axis === null ? 0 : normalizeAxis(fn, axis, rank)
  const shape = v.shape.map((n, d) => (d === at ? i.shape[d]! : n))
  const places = shape.map((_, d) => (d === at ? broadcastInDim(i, shape, [...shape.keys()]) : iota(shape, 'int32', d)))
  const out = v.at(...places).set(convert(asValue(fn, values), v.dtype), { mode: options.mode ?? 'drop' })
  return reshapeTo(out, given.shape)
}

/** `x` with elements where `mask` holds replaced by `values` one after another, over and over. */
export const place = (x: Operand, mask: Operand, values: Operand): Value => {
  const v = asValue('place', x)
  const m = toBool('place', mask)
  const new_ = ravel(asValue('place', values))
  if (m.size !== v.size)
    throw new TypeError(
      `place: the mask must have the array's size, got ${showShape(m.shape)} for ${showShape(v.shape)}`,
    )
  if (v.size === 0) return v
  if (new_.size === 0) throw new TypeError('place: at least one value is needed, got none')
  const number = subtract(cumsum(convert(ravel(m), 'int32'), { axis: 0 }), 1)
  const chosen = take(convert(new_, v.dtype), number, { mode: 'wrap' })
  return reshapeTo(where(ravel(m), chosen, ravel(v)), v.shape)
}

/** `x` with the elements whose positions along all axes are equal replaced by `value`, a scalar or [n]. */
export const fillDiagonal = (x: Operand, value: Operand): Value => {
  const v = asValue('fillDiagonal', x)
  const { shape } = v
  if (shape.length < 2 || (shape.length > 2 && shape.some((n) => n !== shape[0]))) {
    throw new TypeError(
      `fillDiagonal: the array must have two axes, or more of one size, got shape ${showShape(shape)}`,
    )
  }
  const n = Math.min(...shape)
  const i = iota([n], 'int32')
  const new_ = asValue('fillDiagonal', value)
  return v.at(...shape.map(() => i)).set(new_.shape.length === 0 ? new_ : resize(new_, n))
}
