import { fc, test } from '@fast-check/vitest'
import { either as E } from 'fp-ts'
import { describe, expect } from 'vitest'
import {
  csvRecords,
  parseCsv,
  printCsv,
  showCsvError,
  type CsvError,
  type CsvOptions,
  type Table,
} from '../src/index.ts'

const table = (text: string | Uint8Array, options?: CsvOptions): Table =>
  E.getOrElseW((e: CsvError) => expect.fail(showCsvError(e)))(parseCsv(text, options))

const mistake = (text: string | Uint8Array, options?: CsvOptions): string =>
  E.match(
    (e: CsvError) => showCsvError(e, 'mine.csv'),
    () => 'no mistake',
  )(parseCsv(text, options))

/** Text with everything in it that CSV has to be careful about. */
const awkward = fc.string({
  unit: fc.constantFrom(
    'a',
    'Z',
    '1',
    '.',
    'e',
    '-',
    ' ',
    ',',
    ';',
    '"',
    '\n',
    '\r',
    '\t',
    '\uFEFF',
    'é',
    '😀',
    '\u00a0',
  ),
  maxLength: 12,
})

const awkwardLabel = awkward.map((s) => s + 'x')

const tables: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.array(
      awkward.map((s) => s.trim()),
      { minLength: 1, maxLength: 4 },
    ),
    names: fc.oneof(
      fc.uniqueArray(awkwardLabel, { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(
        fc.maxSafeInteger().map((n) => String(n)),
        { minLength: 1, maxLength: 5 },
      ),
    ),
    rows: fc.array(
      fc.record({
        features: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 4, maxLength: 4 }),
        label: fc.nat({ max: 4 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ columns, names, rows }) => {
    const labelled = rows.map(({ label }) => names[label % names.length] ?? '')
    const used = [...new Set(labelled)]
    const classes = used.every((n) => /^-?\d+$/.test(n)) ? used.sort((a, b) => Number(a) - Number(b)) : used.sort()
    return {
      columns,
      labelName: 'the label',
      count: rows.length,
      features: Float64Array.from(rows.flatMap(({ features }) => features.slice(0, columns.length))),
      labels: Int32Array.from(labelled, (n) => classes.indexOf(n)),
      classes,
    }
  })

describe('parseCsv', () => {
  test.prop([tables])('reads what printCsv prints', (t) => {
    expect(table(printCsv(t), { header: true, label: 'the label' })).toEqual(t)
  })

  test.prop([tables, fc.constantFrom('\n', '\r', '\r\n'), fc.boolean(), fc.boolean()])(
    'does not mind the kind of line break, a byte order mark or a missing last line break',
    (t, lineBreak, bom, cut) => {
      const plain = {
        ...t,
        columns: t.columns.map((_, c) => `c${String(c)}`),
        classes: t.classes.map((_, c) => `k${String(c)}`),
      }
      const printed = printCsv(plain).replaceAll('\r\n', lineBreak)
      const text = (bom ? '\uFEFF' : '') + (cut ? printed.trimEnd() : printed)
      expect(table(new TextEncoder().encode(text))).toEqual(plain)
    },
  )

  test.prop([fc.uint8Array({ maxLength: 200 })])('never throws on bytes', (bytes) => {
    const result = parseCsv(bytes)
    if (E.isLeft(result)) expect(Math.min(result.left.line, result.left.column)).toBeGreaterThanOrEqual(1)
    else expect(result.right.features.every(Number.isFinite)).toBe(true)
  })

  test.prop([fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join(''))])(
    'never throws on text, and points into it',
    (text) => {
      const result = parseCsv(text)
      if (E.isRight(result)) return
      const { line, column } = result.left
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1)
    },
  )

  test.prop([
    tables,
    fc.nat(),
    fc.nat(),
    fc.constantFrom('abc', '', 'NaN', 'inf', '-Infinity', '1e999', '0x10', '1_000', '1.2.3', '--1'),
  ])('points at the one field that is no number', (t, r, c, bad) => {
    const rows = Array.from({ length: t.count }, () => t.columns.map(() => '1'))
    const [row, column] = [r % t.count, c % t.columns.length]
    ;(rows[row] ?? [])[column] = bad
    const text = [[...t.columns.map((_, c) => `c${String(c)}`), 'label'], ...rows.map((cells) => [...cells, 'k'])]
      .map((cells) => cells.join(','))
      .join('\n')
    expect(mistake(text)).toBe(
      `mine.csv:${String(row + 2)}:${String(column * 2 + 1)}: expected a finite number in "c${String(column)}", found ${bad === '' ? 'an empty field' : JSON.stringify(bad)}`,
    )
  })

  test('reads a table with a header, spaces, blank lines and quoted labels', () => {
    expect(table('width, height ,class\n1, 2.5,"red, ""dark"""\n\n-3e2,.5, green \n  \n')).toEqual({
      columns: ['width', 'height'],
      labelName: 'class',
      count: 2,
      features: Float64Array.of(1, 2.5, -300, 0.5),
      labels: Int32Array.of(1, 0),
      classes: ['green', 'red, "dark"'],
    })
  })

  test('reads a table without a header, its last column being the label', () => {
    expect(table('5.1,3.5,setosa\n4.9,3,versicolor')).toMatchObject({
      columns: ['column 1', 'column 2'],
      labelName: 'column 3',
      count: 2,
      classes: ['setosa', 'versicolor'],
    })
  })

  test('finds the label column by its name, in any case, wherever it is', () => {
    expect(table('x,Target,y\n1,a,2')).toMatchObject({ columns: ['x', 'y'], labelName: 'Target', classes: ['a'] })
    expect(table('x,kind,y\n1,a,2', { label: 'kind' })).toMatchObject({ columns: ['x', 'y'], classes: ['a'] })
    expect(mistake('x,kind,y\n1,a,2', { label: 'sort' })).toBe(
      'mine.csv:1:1: expected a column called "sort", found "x", "kind", "y"',
    )
    expect(mistake('x,label,class\n1,a,2')).toBe('mine.csv:1:9: expected one label column, found a second one, "class"')
  })

  test('orders integer labels as numbers and takes 1.0 for 1', () => {
    expect(table('x,label\n0,10\n0,9\n0,-1\n0,9.0\n0,-0')).toMatchObject({
      classes: ['-1', '0', '9', '10'],
      labels: Int32Array.of(3, 2, 0, 2, 1),
    })
  })

  test('refuses labels that are measurements, or missing, or too large to be told apart', () => {
    expect(mistake('x,label\n0,1\n0,1.5')).toBe(
      'mine.csv:3:3: expected a label (text or an integer) in "label", found "1.5"',
    )
    expect(mistake('x,label\n0,a\n0,')).toBe(
      'mine.csv:3:3: expected a label (text or an integer) in "label", found an empty field',
    )
    expect(mistake('x,label\n0,9007199254740993')).toContain('mine.csv:2:3: expected a label')
  })

  test.each([
    ['an empty file', '', 'mine.csv:1:1: expected a table with at least one row, found an empty file'],
    ['a byte order mark alone', '\uFEFF', 'mine.csv:1:1: expected a table with at least one row, found an empty file'],
    ['blank lines alone', '\n\n', 'mine.csv:3:1: expected a table with at least one row, found an empty file'],
    [
      'a header alone',
      'x,label\n',
      'mine.csv:2:1: expected at least one row after the header, found the end of the file',
    ],
    ['one column', 'x\n1', 'mine.csv:1:2: expected at least 2 fields separated by ",", found 1 field'],
    [
      'another delimiter',
      'x;label\n1;a',
      'mine.csv:1:8: expected at least 2 fields separated by "," (is the delimiter ";"?), found 1 field',
    ],
    ['a row too short', 'x,y,label\n1,2,a\n1,b', 'mine.csv:3:4: expected 3 fields, as in line 1, found 2'],
    ['a row too long', '\nx,label\n1,a,7,8', 'mine.csv:3:5: expected 2 fields, as in line 2, found 4'],
    [
      'a quote that stays open',
      'x,label\n1,"a\nb',
      'mine.csv:2:3: expected a closing quote for this one, found the end of the file',
    ],
    [
      'text after a quote',
      'x,label\n1,"a"b',
      'mine.csv:2:6: expected "," or the end of the line after a closing quote, found "b"',
    ],
    [
      'a quote inside a field',
      'x,label\n1,a"b',
      'mine.csv:2:4: expected a quote only around a whole field, and doubled inside it, found a quote inside an unquoted field',
    ],
    ['a NUL', 'x,label\n1,\0', 'mine.csv:2:3: expected text, found a NUL character'],
    ['a mixed first row', '1,abc,k\n1,2,k', 'mine.csv:1:3: expected a finite number in "column 2", found "abc"'],
    [
      'a mistake after a field of two lines and an emoji',
      'x,y,label\r\n1,2,"a\r\nb"\r\n"1",😀,c',
      'mine.csv:4:5: expected a finite number in "y", found "😀"',
    ],
    [
      'a long field',
      `x,label\n${'z'.repeat(1000)},a`,
      `mine.csv:2:1: expected a finite number in "x", found "${'z'.repeat(40)}…"`,
    ],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(mistake(text)).toBe(message)
  })

  test('says where bytes stop being UTF-8', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('x,label\n1,é'), 0xe9, 0x0a)
    expect(mistake(bytes)).toBe('mine.csv:2:4: expected UTF-8 text, found the byte 0xe9')
    expect(mistake(Uint8Array.of(0xff, 0xfe, 0x31, 0))).toBe(
      'mine.csv:1:1: expected UTF-8 text, found the byte order mark of UTF-16',
    )
  })

  test('reads a line of 200,000 digits and one of 200,000 fields in linear time', () => {
    expect(mistake(`x,label\n${'1'.repeat(2e5)}x,a`)).toContain('mine.csv:2:1: expected a finite number')
    expect(table(`${'1,'.repeat(2e5)}k`).columns).toHaveLength(2e5)
  }, 10_000)

  test('prints an error without a file name, too', () => {
    expect(showCsvError({ line: 3, column: 7, expected: 'a', found: 'b' })).toBe(
      'line 3, column 7: expected a, found b',
    )
  })
})

describe('csvRecords', () => {
  test.prop([
    fc.array(fc.array(awkward, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
    fc.constantFrom(',' as const, ';' as const, '\t' as const),
  ])('gives back any fields at all, quoted', (rows, delimiter) => {
    const text = rows.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(delimiter) + '\n').join('')
    const records = E.getOrElseW((e: CsvError) => expect.fail(showCsvError(e)))(csvRecords(text, delimiter))
    expect(records.map((r) => r.fields)).toEqual(rows)
    records.forEach((r) => r.offsets.forEach((offset) => expect(text[offset]).toBe('"')))
  })
})
