/** Columns of Parquet files as arrays; the format itself is read by hyparquet, which the caller hands in. */
import { checkOptions } from '@pullback/core'
import type { ArrayBufferData, ArrayData, DTypeName } from './arrayData.ts'
import { E, type TE } from './fp.ts'
import { pageMistake, type PageRange } from './parquetPages.ts'

/** The part of the package `hyparquet` that is used: pass `await import('hyparquet')`. */
export interface ParquetReader {
  readonly parquetMetadataAsync: (file: ParquetFile) => Promise<ParquetMetadata>
  readonly parquetSchema: (metadata: never) => ParquetSchema
  readonly parquetReadObjects: (options: never) => Promise<readonly Readonly<Record<string, unknown>>[]>
}

interface ParquetFile {
  readonly byteLength: number
  readonly slice: (start: number, end?: number) => ArrayBuffer
}

interface ParquetMetadata {
  readonly num_rows: bigint
  readonly row_groups: readonly {
    readonly columns: readonly {
      readonly meta_data?: ColumnMetadata
    }[]
  }[]
}

interface ColumnMetadata {
  readonly path_in_schema: readonly string[]
  readonly total_uncompressed_size: bigint
  readonly total_compressed_size: bigint
  readonly num_values: bigint
  readonly data_page_offset: bigint
  readonly dictionary_page_offset?: bigint
}

interface ParquetSchema {
  readonly children: readonly ParquetSchema[]
  readonly element: {
    readonly name: string
    readonly type?: string
    readonly converted_type?: string
    readonly logical_type?: { readonly type: string; readonly bitWidth?: number; readonly isSigned?: boolean }
  }
}

/** What is wrong with a Parquet file. */
export interface ParquetError {
  readonly tag: 'parquet'
  /** Where: a column's name, or 'file'. */
  readonly at: string
  readonly message: string
}

export interface ParquetOptions {
  /** Which columns to read. Default all. */
  readonly columns?: readonly string[]
  /** What becomes of missing values in columns of floats: an error (default) or NaN. */
  readonly missing?: 'refuse' | 'nan'
  /** The most that the file may claim to hold, unpacked, in bytes. Default 2^31. */
  readonly maxBytes?: number
}

export interface ParquetTable {
  readonly count: number
  /** Numbers and booleans [count], lists of equal lengths [count, ...]; `arraysFrom` makes them ready for batches. */
  readonly arrays: Readonly<Record<string, ArrayData>>
  /** Columns of text, [count]; `classLabels` makes labels of one. */
  readonly texts: Readonly<Record<string, readonly string[]>>
}

/**
 * Reads a Parquet file: `readParquet(await import('hyparquet'), bytes)`.
 *
 * Each column keeps its type: integers of 8 to 32 bits, float32, float64, booleans; half floats become float32, decimals
 * float64, and 64-bit integers int32 or uint32 where all of them fit. A column of another kind, one with missing values,
 * lists of unequal lengths and a file that is damaged or claims more than `maxBytes` are a `ParquetError`, as are wanted
 * columns that it lacks. Damage inside the data is noticed where the writer has put checksums into the page headers.
 */
export const readParquet = (
  reader: ParquetReader,
  bytes: Uint8Array,
  options: ParquetOptions = {},
): TE.TaskEither<ParquetError, ParquetTable> => {
  checkOptions('readParquet', options, ['columns', 'missing', 'maxBytes'])
  return async () => {
    try {
      return await read(reader, bytes, options)
    } catch (error) {
      return fail(
        'file',
        `expected a Parquet file, found a damaged one (${error instanceof Error ? error.message : String(error)})`,
      )
    }
  }
}

/** Text as labels: each entry's position among the distinct ones, which come in code-unit order. */
export const classLabels = (
  texts: readonly string[],
): { readonly labels: Int32Array; readonly classes: readonly string[] } => {
  const classes = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1))
  const places = new Map(classes.map((text, i) => [text, i]))
  return { labels: Int32Array.from(texts, (text) => places.get(text) ?? -1), classes }
}

const read = async (
  reader: ParquetReader,
  bytes: Uint8Array,
  { columns, missing = 'refuse', maxBytes = 2 ** 31 }: ParquetOptions,
): Promise<E.Either<ParquetError, ParquetTable>> => {
  const buffer = Uint8Array.from(bytes).buffer
  const file: ParquetFile = { byteLength: buffer.byteLength, slice: (start, end) => buffer.slice(start, end) }
  const metadata = await reader.parquetMetadataAsync(file)
  const chunks = metadata.row_groups.flatMap((group) => group.columns.map((column) => column.meta_data))
  const unpacked = chunks.reduce((sum, meta) => sum + Number(meta?.total_uncompressed_size ?? 0), 0)
  const values = chunks.reduce((sum, meta) => sum + Number(meta?.num_values ?? 0), 0)
  const count = Number(metadata.num_rows)
  if (!Number.isSafeInteger(count) || count < 0) return fail('file', `expected a number of rows, found ${count}`)
  if (!(unpacked <= maxBytes && values * 8 <= maxBytes && count <= maxBytes)) {
    return fail('file', `expected at most ${maxBytes} bytes of content, found ${Math.max(unpacked, values * 8, count)}`)
  }
  const { children } = reader.parquetSchema(metadata as never) // its own value
  const names = children.map(({ element }) => element.name)
  const lacking = columns?.find((name) => !names.includes(name))
  if (lacking !== undefined) return fail(lacking, `expected a column of this name, found ${names.join(', ')}`)

  const wanted = children.filter(({ element }) => columns?.includes(element.name) ?? true)
  const types = wanted.map(leafType)
  const refused = types.find(E.isLeft)
  if (refused !== undefined) return refused
  for (const meta of chunks) {
    const name = meta?.path_in_schema[0]
    if (meta === undefined || !wanted.some(({ element }) => element.name === name)) continue
    const mistake = pageMistake(new Uint8Array(buffer), pagesOf(meta))
    if (mistake !== undefined) return fail(name ?? 'file', mistake)
  }
  const request = { file, metadata, columns: wanted.map(({ element }) => element.name) }
  const rows = await reader.parquetReadObjects(request as never) // typed as its ParquetReadOptions
  if (rows.length !== count) return fail('file', `expected ${count} rows, found ${rows.length}`)

  const arrays: [string, ArrayData][] = []
  const texts: [string, readonly string[]][] = []
  for (const [i, { element }] of wanted.entries()) {
    const { name } = element
    const type = types[i]
    if (type === undefined || E.isLeft(type)) continue
    const column = rows.map((row) => row[name])
    if (type.right === 'text') {
      const wrong = column.findIndex((x) => typeof x !== 'string')
      if (wrong >= 0) return fail(name, `expected text, found none in row ${wrong}`)
      texts.push([name, column as readonly string[]])
      continue
    }
    const array = arrayOf(name, column, type.right, missing)
    if (E.isLeft(array)) return array
    arrays.push([name, array.right])
  }
  return E.right({ count, arrays: Object.fromEntries(arrays), texts: Object.fromEntries(texts) })
}

/** A dictionary, which is optional, precedes the data; some writers state 0 for none. */
const pagesOf = (meta: ColumnMetadata): PageRange => {
  const data = Number(meta.data_page_offset)
  const dictionary = Number(meta.dictionary_page_offset ?? 0)
  const start = dictionary > 0 ? Math.min(dictionary, data) : data
  return { start, end: start + Number(meta.total_compressed_size), values: Number(meta.num_values) }
}

const fail = (at: string, message: string): E.Either<ParquetError, never> =>
  E.left({ tag: 'parquet', at, message: `readParquet: ${at === 'file' ? '' : `${JSON.stringify(at)}: `}${message}` })

type LeafType = DTypeName | 'int64' | 'text'

/** The type of a column's elements, below any lists. */
const leafType = (column: ParquetSchema): E.Either<ParquetError, LeafType> => {
  let leaf = column
  while (leaf.children.length === 1) leaf = leaf.children[0] as ParquetSchema // just counted
  const { type, converted_type: converted, logical_type: logical } = leaf.element
  const refused = (found: string): E.Either<ParquetError, never> =>
    fail(column.element.name, `expected numbers, booleans or text, found ${found}`)
  if (leaf.children.length > 1) return refused('a structure')
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') return E.right('float64')
  if (logical?.type === 'FLOAT16') return E.right('float32')
  if (logical?.type === 'STRING' || logical?.type === 'ENUM' || converted === 'UTF8' || converted === 'ENUM') {
    return leaf === column ? E.right('text') : refused('lists of text')
  }
  const bits =
    logical?.type === 'INTEGER' ? `${logical.isSigned === true ? 'INT' : 'UINT'}_${logical.bitWidth ?? 0}` : converted
  const named = INTEGERS.get(bits ?? '')
  if (named !== undefined) return E.right(named)
  if (logical !== undefined || (converted !== undefined && converted !== 'LIST')) {
    return refused(logical?.type ?? converted ?? 'another type')
  }
  const plain = PLAIN.get(type ?? '')
  return plain === undefined ? refused(type ?? 'another type') : E.right(plain)
}

const INTEGERS: ReadonlyMap<string, LeafType> = new Map([
  ['INT_8', 'int8'],
  ['INT_16', 'int16'],
  ['INT_32', 'int32'],
  ['INT_64', 'int64'],
  ['UINT_8', 'uint8'],
  ['UINT_16', 'uint16'],
  ['UINT_32', 'uint32'],
  ['UINT_64', 'int64'],
])

const PLAIN: ReadonlyMap<string, LeafType> = new Map([
  ['BOOLEAN', 'bool'],
  ['INT32', 'int32'],
  ['INT64', 'int64'],
  ['FLOAT', 'float32'],
  ['DOUBLE', 'float64'],
])

const arrayOf = (
  name: string,
  column: readonly unknown[],
  type: Exclude<LeafType, 'text'>,
  missing: 'refuse' | 'nan',
): E.Either<ParquetError, ArrayData> => {
  const shape = shapeOf(column)
  const flat: (number | bigint)[] = []
  const canMiss = missing === 'nan' && (type === 'float32' || type === 'float64')
  let problem = ''
  const add = (x: unknown, depth: number, row: number): void => {
    if (depth < shape.length) {
      if (!isList(x) || x.length !== shape[depth])
        problem ||= `lists of ${shape.slice(1).join(' × ')}, found another in row ${row}`
      else for (let i = 0; i < x.length; i++) add(x[i], depth + 1, depth === 0 ? i : row)
    } else if (typeof x === 'number' || typeof x === 'bigint') flat.push(x)
    else if (typeof x === 'boolean') flat.push(Number(x))
    else if (x == null && canMiss) flat.push(NaN)
    else problem ||= `a value in each row, found ${x == null ? 'none' : isList(x) ? 'a list' : typeof x} in row ${row}`
  }
  add(column, 0, 0)
  if (problem !== '') return fail(name, `expected ${problem}`)
  const dtype = type === 'int64' ? narrow(flat) : type
  if (dtype === undefined) return fail(name, 'expected 64-bit integers that fit in 32 bits, found larger ones')
  // Half floats are read as float32; no column has another of the types without a buffer here.
  const data = new BUFFERS[dtype as keyof typeof BUFFERS](flat.length)
  for (let i = 0; i < flat.length; i++) data[i] = Number(flat[i])
  return E.right({ dtype, shape, data })
}

const BUFFERS = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
} satisfies Partial<Record<DTypeName, new (length: number) => ArrayBufferData>>

const isList = (x: unknown): x is ArrayLike<unknown> =>
  Array.isArray(x) || (ArrayBuffer.isView(x) && !(x instanceof DataView))

/** The lengths along the first element of each level; what differs from them is found later. */
const shapeOf = (column: ArrayLike<unknown>): readonly number[] => {
  const shape: number[] = []
  for (let x: unknown = column; isList(x); x = x[0]) shape.push(x.length)
  return shape
}

const narrow = (values: readonly (number | bigint)[]): DTypeName | undefined => {
  const fits = (low: number, high: number): boolean => values.every((x) => x >= low && x <= high)
  return fits(-(2 ** 31), 2 ** 31 - 1) ? 'int32' : fits(0, 2 ** 32 - 1) ? 'uint32' : undefined
}
