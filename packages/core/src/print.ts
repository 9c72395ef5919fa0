/** Readable text for arrays, laid out as NumPy does it. Where console.log is hooked in is not here. */
import { categoryOf, isHalf, type DType, type TypedArray } from './dtype.ts'
import { halfBits, halfNumber } from './half.ts'
import { checkOptions } from './options.ts'
import { sizeOf, stridesOf, type Shape } from './shape.ts'

export interface PrintOptions {
  /** Arrays of more elements are summarised. Default 1000. */
  readonly threshold?: number
  /** Entries shown at each end of a summarised axis. Default 3. */
  readonly edgeItems?: number
  /** Characters in a line. Default 75. */
  readonly lineWidth?: number
  /** Most digits after the decimal point. Default 8. */
  readonly precision?: number
}

/**
 * The elements in nested brackets: columns aligned, floats with as many digits as tell them apart (at most `precision`
 * after the point), all in scientific form if they are large, small or far apart. A scalar is its bare element.
 */
export const formatArray = (data: TypedArray, shape: Shape, dtype: DType, options: PrintOptions = {}): string => {
  checkOptions('formatArray', options, ['threshold', 'edgeItems', 'lineWidth', 'precision'])
  const { threshold = 1000, edgeItems = 3, lineWidth = 75, precision = 8 } = options
  if (shape.length === 0) return formatScalar(data[0]!, dtype)
  const size = sizeOf(shape)
  if (size === 0) return '[]'
  const layout = { shape, strides: stridesOf(shape), edge: size > threshold ? edgeItems : Infinity }
  const format = formatter(
    shownOffsets(layout).map((i) => data[i]!),
    dtype,
    precision,
  )
  return block(layout, (offset) => format(data[offset]!), 0, 0, lineWidth)
}

/** `formatArray` in few lines, for arrays inside other things: where the whole is longer, the corners on one line. */
export const formatBrief = (data: TypedArray, shape: Shape, dtype: DType, lineWidth = 75): string => {
  const [rank, size] = [shape.length, sizeOf(shape)]
  if (size <= 64) {
    const text = formatArray(data, shape, dtype, { lineWidth })
    if (text.split('\n').length <= (rank === 1 ? 1 : 8)) return text
  }
  if (rank > 2) return '[...]'
  const edgeItems = rank === 1 ? 3 : 1
  const text = formatArray(data, shape, dtype, { lineWidth: Infinity, threshold: 0, edgeItems, precision: 4 })
  return text.replace(/\s+/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']') // columns mean nothing on one line
}

/** One element, as JavaScript writes numbers, with the fewest digits that give it back in its dtype. */
export const formatScalar = (x: number, dtype: DType): string => {
  if (dtype === 'bool') return String(x !== 0)
  if (Object.is(x, -0)) return '-0'
  return categoryOf(dtype) === 'floating' && Number.isFinite(x) ? String(Number(shortest(x, dtype))) : String(x)
}

interface Layout {
  readonly shape: Shape
  readonly strides: readonly number[]
  /** Entries to show at each end of an axis. */
  readonly edge: number
}

/** The indices shown of an axis; a gap is null. */
const shownOf = (size: number, edge: number): readonly (number | null)[] =>
  size <= 2 * edge
    ? Array.from({ length: size }, (_, i) => i)
    : Array.from({ length: 2 * edge + 1 }, (_, i) => (i < edge ? i : i === edge ? null : size - 2 * edge - 1 + i))

const shownOffsets = ({ shape, strides, edge }: Layout): readonly number[] =>
  shape.reduce<readonly number[]>(
    (offsets, size, axis) => {
      const steps = shownOf(size, edge).flatMap((i) => (i === null ? [] : [i * strides[axis]!]))
      return offsets.flatMap((offset) => steps.map((step) => offset + step))
    },
    [0],
  )

/** The sub-array that begins at `offset`, in brackets that stand `axis` characters from the left. */
const block = (
  layout: Layout,
  format: (offset: number) => string,
  axis: number,
  offset: number,
  width: number,
): string => {
  const { shape, strides, edge } = layout
  const indent = ' '.repeat(axis + 1)
  const shown = shownOf(shape[axis]!, edge)
  const at = (i: number): number => offset + i * strides[axis]!
  if (axis < shape.length - 1) {
    const parts = shown.map((i) => (i === null ? '...' : block(layout, format, axis + 1, at(i), width - 1)))
    return `[${parts.join('\n'.repeat(shape.length - 1 - axis) + indent)}]`
  }
  return `[${wrap(
    shown.map((i) => (i === null ? '...' : format(at(i)))),
    indent,
    width - 1,
  )}]`
}

/** Words separated by spaces, in lines of at most `width` characters that begin with `indent` (the first without it). */
const wrap = (words: readonly string[], indent: string, width: number): string => {
  const lines: string[] = []
  let line = indent
  words.forEach((word, i) => {
    if (i > 0 && line.length + word.length > width) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += i === words.length - 1 ? word : `${word} `
  })
  return [...lines, line].join('\n').slice(indent.length)
}

const formatter = (values: readonly number[], dtype: DType, precision: number): ((x: number) => string) => {
  if (categoryOf(dtype) === 'floating') return floatFormatter(values, dtype, precision)
  const show = dtype === 'bool' ? (x: number): string => String(x !== 0) : String
  const width = widest(values.map(show))
  return (x) => show(x).padStart(width)
}

const widest = (texts: readonly string[]): number => texts.reduce((n, t) => Math.max(n, t.length), 0)

const floatFormatter = (values: readonly number[], dtype: DType, precision: number): ((x: number) => string) => {
  const finite = values.filter(Number.isFinite)
  const show = needsExponent(finite, dtype)
    ? scientific(finite, dtype, precision)
    : positional(finite, dtype, precision)
  const width = widest(values.map(show))
  return (x) => show(x).padStart(width)
}

const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0)

const needsExponent = (finite: readonly number[], dtype: DType): boolean => {
  let [min, max] = [Infinity, 0]
  for (const x of finite) {
    if (x === 0) continue
    min = Math.min(min, Math.abs(x))
    max = Math.max(max, Math.abs(x))
  }
  const [low, high] = dtype === 'float64' ? [1e-4, 1e8] : [roundTo(1e-4, dtype), 1e6]
  return max > 0 && (max >= high || min < low || max / min > 1000)
}

/** Decimal points above each other, no trailing zeros: `1.`, ` 2.5 `. */
const positional = (finite: readonly number[], dtype: DType, precision: number): ((x: number) => string) => {
  const parts = (x: number): readonly [string, string] => {
    const [whole, fraction] = toPositional(Math.abs(x), dtype, precision)
    return [`${isNegative(x) ? '-' : ''}${whole}.`, fraction]
  }
  const after = widest(finite.map((x) => parts(x)[1]))
  return (x) => {
    if (!Number.isFinite(x)) return showNonFinite(x)
    const [before, fraction] = parts(x)
    return before + fraction.padEnd(after)
  }
}

/** The same number of digits everywhere, the fewest that tell each number from its neighbours: `1.50e-07`. */
const scientific = (finite: readonly number[], dtype: DType, precision: number): ((x: number) => string) => {
  const digits = finite.reduce((n, x) => Math.max(n, scientificDigits(Math.abs(x), dtype, precision)), 0)
  return (x) => {
    if (!Number.isFinite(x)) return showNonFinite(x)
    const text = roundHalfEven((n) => Math.abs(x).toExponential(n), digits)
    const [mantissa = '', exponent = ''] = text.split('e')
    const point = mantissa.includes('.') ? '' : '.'
    return `${isNegative(x) ? '-' : ''}${mantissa}${point}e${exponent[0]!}${exponent.slice(1).padStart(2, '0')}`
  }
}

const showNonFinite = (x: number): string => (Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf')

const roundTo = (x: number, dtype: DType): number =>
  isHalf(dtype) ? halfNumber(halfBits(x, dtype), dtype) : dtype === 'float32' ? Math.fround(x) : x

/** Shortest decimal in scientific form that reads back as `x` (finite, not negative) in its dtype. */
const shortest = (x: number, dtype: DType): string => {
  if (dtype === 'float64') return x.toExponential()
  for (let digits = 0; digits < 8; digits++) {
    const text = x.toExponential(digits)
    if (roundTo(Number(text), dtype) === x) {
      const even = roundHalfEven((n) => x.toExponential(n), digits)
      return roundTo(Number(even), dtype) === x ? even : text
    }
    // Just below a power of two floats lie closer: there the second nearest decimal, above, may read back where the nearest does not.
    const [mantissa = '', exponent = ''] = text.split('e')
    const above = `${Number(mantissa.replace('.', '')) + 1}e${Number(exponent) - digits}`
    if (roundTo(Number(above), dtype) === x) return Number(above).toExponential(digits)
  }
  return x.toExponential(8)
}

/** How many digits after the point `x` needs in scientific form, at most `precision`. */
const scientificDigits = (x: number, dtype: DType, precision: number): number => {
  const text = shortest(x, dtype)
  const rounded = text.indexOf('e') - 2 <= precision ? text : roundHalfEven((n) => x.toExponential(n), precision)
  return (/\.(\d*?)0*e/.exec(rounded)?.[1] ?? '').length
}

/** The digits before and after the decimal point, without trailing zeros. */
const toPositional = (x: number, dtype: DType, precision: number): readonly [string, string] => {
  const [mantissa = '', exponent = '0'] = shortest(x, dtype).split('e')
  const digits = mantissa.replace('.', '')
  const shift = Number(exponent) + 1
  const padded = shift > 0 ? digits.padEnd(shift, '0') : '0'.repeat(1 - shift) + digits
  const point = Math.max(shift, 1)
  const exact = [padded.slice(0, point), padded.slice(point)] as const
  const [whole = '', fraction = ''] =
    exact[1].length <= precision ? exact : roundHalfEven((n) => x.toFixed(n), precision).split('.')
  return [whole, fraction.replace(/0+$/, '')]
}

/** What `render` gives for `precision` digits, but with exact ties going to the even digit; `render` rounds them up. */
const roundHalfEven = (render: (digits: number) => string, precision: number): string => {
  const extra = 40 // more digits than a tie has
  const [long = '', exponent] = render(precision + extra).split('e')
  const kept = long.slice(0, -extra)
  const isTie = /^50*$/.test(long.slice(-extra))
  if (!isTie || /[13579]\.?$/.test(kept)) return render(precision)
  return exponent === undefined ? kept : `${kept}e${exponent}`
}
