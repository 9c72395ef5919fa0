/** What is known of an array before there is one: sizes, some unknown, and a dtype. No elements. */
import { checkShape, isDType, isFloating, promoteAll, type DType, type FloatingDType, type Value } from '@pullback/core'

/** A size, or null where it is not known yet, as the number of examples in a batch is not. */
export type Size = number | null

/** Shape and dtype of an array to come. A value has these properties too and can stand for its own spec. */
export interface Spec {
  readonly shape: readonly Size[]
  readonly dtype: DType
}

/** The specs of a layer's input or output of type X: one for an array, a tree of them for a tree of arrays. */
export type SpecOf<X> = [X] extends [Value] ? Spec : X extends object ? { readonly [K in keyof X]: SpecOf<X[K]> } : Spec

/**
 * A spec of these sizes, the batch first: `inputSpec([null, 64])`. Default dtype float32.
 * @throws TypeError or RangeError if a size is neither null nor a non-negative integer, or the dtype is unknown.
 */
export const inputSpec = (shape: readonly Size[], dtype: DType = 'float32'): Spec => {
  const sizes: unknown = shape
  if (!Array.isArray(sizes)) throw new TypeError(`inputSpec: shape must be an array of sizes, got ${String(sizes)}`)
  checkShape(
    'inputSpec',
    shape.map((n) => n ?? 1),
  )
  if (!isDType(dtype)) throw new TypeError(`inputSpec: unknown dtype, got ${String(dtype)}`)
  return { shape: [...shape], dtype }
}

/** Whether this is the spec of one array, and no tree of them. */
export const isSpec = (x: unknown): x is Spec =>
  typeof x === 'object' && x !== null && 'shape' in x && Array.isArray(x.shape) && 'dtype' in x

/** `[null, 64]`, as specs appear in messages and tables. */
export const showSizes = (shape: readonly Size[]): string => `[${shape.map(String).join(', ')}]`

/** The product of sizes, null if one is unknown. */
export const product = (sizes: readonly Size[]): Size => {
  let n = 1
  for (const size of sizes) {
    if (size === null) return null
    n *= size
  }
  return n
}

/**
 * The dtype option of a layer, or null where none is given.
 * @throws RangeError unless it is floating.
 */
export const checkDType = (fn: string, given: unknown): FloatingDType | null => {
  if (given === undefined) return null
  if (isDType(given) && isFloating(given)) return given
  throw new RangeError(
    `${fn}: dtype must be float16, bfloat16, float32 or float64, got ${typeof given === 'string' ? given : typeof given}`,
  )
}

/** The dtype of parameters beside an input of this dtype: its own if floating, else float32. */
export const floatingOf = (dtype: DType): DType => (isFloating(dtype) ? dtype : 'float32')

/** The dtype arrays of these specs promote to. */
export const promotedOf = (specs: readonly Spec[]): DType =>
  promoteAll(specs.map(({ dtype }) => ({ dtype, weakType: false }))).dtype
