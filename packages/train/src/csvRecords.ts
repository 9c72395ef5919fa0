/** CSV text as rows of fields, by the grammar of RFC 4180; it knows nothing of numbers or headers. */
import { E } from './fp.ts'

/** A mistake in a file: where it is (both counted from 1; the column in characters) and what should stand there. */
export interface CsvError {
  readonly line: number
  readonly column: number
  readonly expected: string
  readonly found: string
}

export type Delimiter = ',' | ';' | '\t'

export interface CsvRecord {
  /** Contents, with quotes removed. */
  readonly fields: readonly string[]
  /** Where each field starts in the text, its opening quote included. */
  readonly offsets: readonly number[]
  /** Where the row ends in the text: at its line break or the end of the text. */
  readonly end: number
}

/**
 * Splits text into rows and fields (RFC 4180, Shafranovich 2005, https://www.rfc-editor.org/rfc/rfc4180).
 *
 * A field may be quoted, and then hold delimiters, line breaks and doubled quotes. CRLF, LF and CR all end a row; the
 * last row needs no line break; blank lines (nothing but spaces) are left out. A leading byte order mark is skipped.
 * Refused: a quote inside an unquoted field, text after a closing quote, a quote that is never closed, and U+0000,
 * which means the file is not text.
 */
export const csvRecords = (text: string, delimiter: Delimiter = ','): E.Either<CsvError, readonly CsvRecord[]> => {
  const nul = text.indexOf('\0')
  if (nul >= 0) return E.left({ ...positionAt(text, nul), expected: 'text', found: 'a NUL character' })
  const records: CsvRecord[] = []
  const plainEnd = new RegExp(`[${delimiter}"\r\n]`, 'g')
  let at = bomLength(text)
  while (at < text.length) {
    const fields: string[] = []
    const offsets: number[] = []
    for (;;) {
      offsets.push(at)
      const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, plainEnd)
      if (E.isLeft(field)) return field
      fields.push(field.right.value)
      at = field.right.end
      if (text[at] !== delimiter) break
      at++
    }
    const isBlank = fields.length === 1 && fields[0]?.trim() === '' && text[offsets[0] ?? 0] !== '"'
    if (!isBlank) records.push({ fields, offsets, end: at })
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return E.right(records)
}

/** Line and column of a place in the text, both counted from 1; a byte order mark has no column. */
export const positionAt = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(bomLength(text), Math.max(offset, bomLength(text)))
  let [line, start] = [1, 0]
  for (const { 0: lineBreak, index } of before.matchAll(/\r\n|\r|\n/g)) {
    line++
    start = index + lineBreak.length
  }
  let column = 1
  for (const _ of before.slice(start)) column++
  return { line, column }
}

interface Parsed {
  readonly value: string
  /** Just after the field. */
  readonly end: number
}

const plainField = (text: string, start: number, plainEnd: RegExp): E.Either<CsvError, Parsed> => {
  plainEnd.lastIndex = start
  const end = plainEnd.exec(text)?.index ?? text.length
  if (text[end] !== '"') return E.right({ value: text.slice(start, end), end })
  return E.left({
    ...positionAt(text, end),
    expected: 'a quote only around a whole field, and doubled inside it',
    found: 'a quote inside an unquoted field',
  })
}

const quotedField = (text: string, start: number, delimiter: Delimiter): E.Either<CsvError, Parsed> => {
  let quote = text.indexOf('"', start + 1)
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2)
  if (quote < 0) {
    return E.left({
      ...positionAt(text, start),
      expected: 'a closing quote for this one',
      found: 'the end of the file',
    })
  }
  const end = quote + 1
  const next = text[end]
  if (next !== undefined && next !== delimiter && next !== '\r' && next !== '\n') {
    return E.left({
      ...positionAt(text, end),
      expected: `${JSON.stringify(delimiter)} or the end of the line after a closing quote`,
      found: JSON.stringify(String.fromCodePoint(text.codePointAt(end) ?? 0)),
    })
  }
  return E.right({ value: text.slice(start + 1, quote).replaceAll('""', '"'), end })
}

const bomLength = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0)
