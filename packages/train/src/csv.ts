/** A user's table of numbers with a label column, read from CSV text; columns of mixed kinds are refused, not guessed. */
import { checkOptions } from '@pullback/core'
import { csvRecords, positionAt, type CsvError, type CsvRecord, type Delimiter } from './csvRecords.ts'
import { E } from './fp.ts'
import { decodeUtf8 } from './utf8.ts'

export interface Table {
  /** Names of the number columns, in file order. */
  readonly columns: readonly string[]
  readonly labelName: string
  /** Number of rows, without the header. */
  readonly count: number
  /** Row-major [count, columns.length]; every number is finite. */
  readonly features: Float64Array
  /** [count]: the position of each row's label in `classes`. */
  readonly labels: Int32Array
  /** The distinct labels: ascending as numbers when all are integers, else in code-unit order. */
  readonly classes: readonly string[]
}

export interface CsvOptions {
  /** Whether the first row holds names. Default 'auto': see `parseCsv`. */
  readonly header?: boolean | 'auto'
  /** Name of the label column. Default: the column called label, class or target, else the last one. */
  readonly label?: string
  readonly delimiter?: Delimiter
}

const LABEL_NAMES: ReadonlySet<string> = new Set(['label', 'class', 'target'])

/**
 * Reads a table of finite numbers and one label column.
 *
 * `input` is text, or bytes holding UTF-8, with or without a byte order mark; quoting follows RFC 4180 (see
 * `csvRecords`). Spaces around unquoted fields do not count. Labels are text or integers; `1.0` is the integer 1.
 *
 * With `header: 'auto'` the first row holds names when it has a field called label, class or target (in any case), or
 * when no field but its last is a number. A first row in which numbers and other text are mixed is data with a
 * mistake in it, and reported as such, so that no row of numbers is ever taken for names.
 *
 * Returns the first mistake as a `CsvError` with line and column, both counted from 1, the column in characters.
 */
export const parseCsv = (input: string | Uint8Array, options: CsvOptions = {}): E.Either<CsvError, Table> => {
  checkOptions('parseCsv', options, ['header', 'label', 'delimiter'])
  const { delimiter = ',' } = options
  const decoded = typeof input === 'string' ? E.right(input) : decodeUtf8(input)
  if (E.isLeft(decoded)) return decoded
  const text = decoded.right
  const fail = (offset: number, expected: string, found: string): E.Either<CsvError, never> =>
    E.left({ ...positionAt(text, offset), expected, found })

  const parsed = csvRecords(text, delimiter)
  if (E.isLeft(parsed)) return parsed
  const records = parsed.right
  const first = records[0]
  if (first === undefined) return fail(text.length, 'a table with at least one row', 'an empty file')
  const width = first.fields.length
  if (width < 2) {
    const other = [';', '\t', ','].find((d) => d !== delimiter && text.slice(0, endOf(first)).includes(d))
    const hint = other === undefined ? '' : ` (is the delimiter ${JSON.stringify(other)}?)`
    return fail(endOf(first), `at least 2 fields separated by ${JSON.stringify(delimiter)}${hint}`, '1 field')
  }
  for (const record of records) {
    const ragged = raggedness(record, width)
    if (ragged !== undefined) {
      return fail(
        ragged,
        `${width} fields, as in line ${positionAt(text, startOf(first)).line}`,
        `${record.fields.length}`,
      )
    }
  }

  const hasHeader = options.header === undefined || options.header === 'auto' ? looksLikeHeader(first) : options.header
  const names = hasHeader ? first.fields.map((f) => f.trim()) : first.fields.map((_, c) => `column ${c + 1}`)
  const labelAt = labelColumn(names, hasHeader, options.label)
  if (E.isLeft(labelAt)) return fail(first.offsets[labelAt.left.column] ?? 0, labelAt.left.expected, labelAt.left.found)
  const rows = hasHeader ? records.slice(1) : records
  if (rows.length === 0) return fail(text.length, 'at least one row after the header', 'the end of the file')

  const columns = names.filter((_, c) => c !== labelAt.right)
  const features = new Float64Array(rows.length * columns.length)
  let next = 0
  for (const { fields, offsets } of rows) {
    for (let c = 0; c < width; c++) {
      if (c === labelAt.right) continue
      const field = fields[c] ?? ''
      const x = numberIn(field)
      if (!Number.isFinite(x)) {
        return fail(offsets[c] ?? 0, `a finite number in ${quoted(names[c] ?? '')}`, describe(field))
      }
      features[next++] = x
    }
  }
  const labels = labelsOf(rows, labelAt.right, text)
  if (E.isLeft(labels))
    return fail(
      labels.left.offset,
      `${labels.left.expected} in ${quoted(names[labelAt.right] ?? '')}`,
      labels.left.found,
    )
  const labelName = names[labelAt.right] ?? ''
  return E.right({ columns, labelName, count: rows.length, features, ...labels.right })
}

/** A table as CSV with a header, the label column last; `parseCsv` of it is the same table when names and labels are trimmed. */
export const printCsv = (table: Table): string => {
  const width = table.columns.length
  const rows = Array.from({ length: table.count }, (_, r) => [
    ...Array.from(table.features.subarray(r * width, (r + 1) * width), printNumber),
    printField(table.classes[table.labels[r] ?? -1] ?? ''),
  ])
  return [[...table.columns, table.labelName].map(printField), ...rows].map((row) => row.join(',') + '\r\n').join('')
}

/** A mistake in one line, such as `mine.csv:3:7: expected a finite number in "width", found "abc"`. */
export const showCsvError = ({ line, column, expected, found }: CsvError, file?: string): string =>
  `${file === undefined ? 'line ' : `${file}:`}${line}${file === undefined ? ', column ' : ':'}${column}: expected ${expected}, found ${found}`

// A group that may be absent, not `\d+\.?\d*`: that one backtracks quadratically on a long run of digits.
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/** NaN when the field is no number; infinite when it is one too large for a float64. */
const numberIn = (field: string): number => {
  const trimmed = field.trim()
  return NUMBER.test(trimmed) ? Number(trimmed) : NaN
}

const isNumber = (field: string): boolean => NUMBER.test(field.trim())

const looksLikeHeader = ({ fields }: CsvRecord): boolean =>
  fields.some((f) => LABEL_NAMES.has(f.trim().toLowerCase())) || !fields.slice(0, -1).some(isNumber)

interface ColumnMistake {
  readonly column: number
  readonly expected: string
  readonly found: string
}

const labelColumn = (
  names: readonly string[],
  hasHeader: boolean,
  wanted: string | undefined,
): E.Either<ColumnMistake, number> => {
  const isLabel = (name: string): boolean =>
    wanted === undefined ? hasHeader && LABEL_NAMES.has(name.toLowerCase()) : name === wanted
  const found = [...names.keys()].filter((c) => isLabel(names[c] ?? ''))
  const [column, second] = found
  if (second !== undefined) {
    return E.left({
      column: second,
      expected: 'one label column',
      found: `a second one, ${quoted(names[second] ?? '')}`,
    })
  }
  if (column !== undefined) return E.right(column)
  if (wanted === undefined) return E.right(names.length - 1)
  return E.left({
    column: 0,
    expected: `a column called ${quoted(wanted)}`,
    found: `${names.slice(0, 12).map(quoted).join(', ')}${names.length > 12 ? ', …' : ''}`,
  })
}

interface LabelMistake {
  readonly offset: number
  readonly expected: string
  readonly found: string
}

const labelsOf = (
  rows: readonly CsvRecord[],
  column: number,
  text: string,
): E.Either<LabelMistake, Pick<Table, 'labels' | 'classes'>> => {
  const raw = rows.map(({ fields, offsets }) => {
    const field = fields[column] ?? ''
    return text[offsets[column] ?? 0] === '"' ? field : field.trim()
  })
  const areNumbers = raw.every(isNumber)
  const names = areNumbers ? raw.map((label) => String(numberIn(label) + 0)) : raw
  const isBad = (name: string): boolean => name === '' || (areNumbers && !Number.isSafeInteger(Number(name)))
  const bad = names.findIndex(isBad)
  if (bad >= 0) {
    const offset = rows[bad]?.offsets[column] ?? 0
    return E.left({ offset, expected: 'a label (text or an integer)', found: describe(raw[bad] ?? '') })
  }
  const classes = [...new Set(names)].sort(areNumbers ? (a, b) => Number(a) - Number(b) : undefined)
  const index = new Map(classes.map((name, i) => [name, i]))
  return E.right({ classes, labels: Int32Array.from(names, (name) => index.get(name) ?? -1) })
}

const startOf = (record: CsvRecord): number => record.offsets[0] ?? 0

const endOf = (record: CsvRecord): number => record.end

/** Where a row departs from the width: its first field too many, or its end when fields are missing. */
const raggedness = (record: CsvRecord, width: number): number | undefined => {
  if (record.fields.length === width) return undefined
  return record.fields.length > width ? record.offsets[width] : record.end
}

const quoted = (s: string): string => JSON.stringify(s.length > 40 ? `${s.slice(0, 40)}…` : s)

const describe = (field: string): string => (field.trim() === '' ? 'an empty field' : quoted(field.trim()))

const printNumber = (x: number): string => (Object.is(x, -0) ? '-0' : String(x))

const printField = (field: string): string =>
  /[",\r\n]|^\s|\s$|^$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
