/** Sliding windows and convolution. */
import { sizeOf } from '@pullback/core'
import { primitives as p, type ConvParams, type OverlapParams, type WindowParams } from '@pullback/autodiff/programs'
import { binary, concatenate, pad, reshape, slice, splat } from '../ops.ts'
import { reduceWindow } from '../reduction.ts'
import { entry1, type Entry, type Precision } from '../rule.ts'
import { showI64s, showPairs } from '../types.ts'
import type { Block, Ssa } from '../writer.ts'

/** `xs` with `x` in place of entry `at`. */
const replaced = (xs: readonly number[], at: number, x: number): readonly number[] =>
  xs.map((n, i) => (i === at ? x : n))

/** Every window as axes of its own: one axis after another, a slice for each position inside the windows. */
const windows = (b: Block, x: Ssa, { size, strides, dilation }: WindowParams, counts: readonly number[]): Ssa => {
  const rank = x.shape.length
  let y = x
  // Axes so far: the positions of the windows, then those inside that are done.
  for (let d = 0; d < rank; d++) {
    const zeros = y.shape.map(() => 0)
    const ones = y.shape.map(() => 1)
    const count = counts[d]!
    const parts = Array.from({ length: size[d]! }, (_, k) => {
      const start = k * dilation[d]!
      const limit = count === 0 ? start : start + (count - 1) * strides[d]! + 1
      const from = count === 0 ? 0 : start
      const part = slice(
        b,
        y,
        replaced(zeros, d, from),
        replaced(y.shape, d, count === 0 ? 0 : limit),
        replaced(ones, d, strides[d]!),
      )
      return reshape(b, part, [...part.shape, 1])
    })
    y = concatenate(b, parts, y.shape.length)
  }
  return y
}

/** The transpose of `windows`: each position inside the windows put back where it lies, and all added up. */
const overlapAdd = (b: Block, x: Ssa, { shape, size, strides, dilation }: OverlapParams): Ssa => {
  if (sizeOf(x.shape) === 0) return splat(b, 0, x.dtype, shape)
  const zero = splat(b, 0, x.dtype)
  let y = x
  for (let d = shape.length - 1; d >= 0; d--) {
    const last = y.shape.length - 1
    const zeros = y.shape.slice(0, last).map(() => 0)
    const ones = y.shape.map(() => 1)
    const span = (y.shape[d]! - 1) * strides[d]! + 1
    let sum: Ssa | undefined
    for (let k = 0; k < size[d]!; k++) {
      const part = slice(
        b,
        y,
        replaced(
          y.shape.map(() => 0),
          last,
          k,
        ),
        replaced(y.shape, last, k + 1),
        ones,
      )
      const low = k * dilation[d]!
      const back = pad(
        b,
        reshape(b, part, part.shape.slice(0, last)),
        zero,
        replaced(zeros, d, low),
        replaced(zeros, d, shape[d]! - low - span),
        replaced(zeros, d, strides[d]! - 1),
      )
      sum = sum === undefined ? back : binary(b, 'add', sum, back)
    }
    y = sum!
  }
  return y
}

/** Which axis is what: `[b, 0, 1, f]`. `first` and `second` name the two that are not spatial. */
const axes = (spec: readonly number[], first: string, second: string): string => {
  const names = new Array<string>(spec.length)
  spec.forEach((d, i) => (names[d] = i === 0 ? first : i === 1 ? second : String(i - 2)))
  return `[${names.join(', ')}]`
}

/** How exactly the operands of a contraction are taken. */
export const precisionConfig = (precision: Precision): string => {
  const one = `#stablehlo<precision ${precision.toUpperCase()}>`
  return `precision_config = [${one}, ${one}]`
}

const convolution = (
  b: Block,
  x: Ssa,
  w: Ssa,
  params: ConvParams,
  shape: readonly number[],
  precision: Precision,
): Ssa => {
  const { dimensionNumbers: n } = params
  // A result without elements, and a sum of no products, need no operation that might refuse empty operands.
  if ([x, w, { shape }].some((v) => sizeOf(v.shape) === 0)) return splat(b, 0, x.dtype, shape)
  return b.one(
    'stablehlo.convolution',
    [x, w],
    { shape, dtype: x.dtype },
    `window_strides = ${showI64s(params.windowStrides)}, padding = ${showPairs(params.padding)}, ` +
      `lhs_dilation = ${showI64s(params.lhsDilation)}, rhs_dilation = ${showI64s(params.rhsDilation)}, ` +
      `dimension_numbers = #stablehlo.conv<${axes(n.lhs, 'b', 'f')}x${axes(n.rhs, 'o', 'i')}->${axes(n.out, 'b', 'f')}>, ` +
      `feature_group_count = ${params.featureGroupCount} : i64, batch_group_count = ${params.batchGroupCount} : i64, ` +
      precisionConfig(precision),
  )
}

export const windowRules: readonly Entry[] = [
  entry1(p.windowsP, (b, [x], params, { shape }) =>
    x!.shape.length === 0 ? x! : windows(b, x!, params, shape.slice(0, x!.shape.length)),
  ),
  entry1(p.overlapAddP, (b, [x], params) => overlapAdd(b, x!, params)),
  entry1(p.windowMaxP, (b, [x], params, { shape }) => reduceWindow(b, x!, params, shape, 'max')),
  entry1(p.windowMinP, (b, [x], params, { shape }) => reduceWindow(b, x!, params, shape, 'min')),
  entry1(p.convGeneralDilatedP, (b, [x, w], params, { shape }, { precision }) =>
    convolution(b, x!, w!, params, shape, precision),
  ),
]
