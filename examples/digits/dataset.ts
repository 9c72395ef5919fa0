/** What the network learns from: the digits, or the user's own table, as arrays of one form. */
import { holdOut, parseCsv, scalingOf, showCsvError, standardize, takeRows, type Table } from '@pullback/train'
import { readFile } from '@pullback/train/node'
import { either as E } from 'fp-ts'
import { DIGIT_CLASSES, DIGIT_PIXELS } from './decodeDigits.ts'
import { readDigits } from './readDigits.ts'

export interface Part {
  readonly count: number
  /** Row-major [count, features]. */
  readonly features: Float32Array
  /** [count]. */
  readonly labels: Int32Array
}

export interface Dataset {
  readonly title: string
  readonly features: number
  readonly classes: readonly string[]
  readonly train: Part
  readonly test: Part
  /** Height and width where rows are images. */
  readonly image?: readonly [number, number]
}

/** The held-out fifth is chosen by a fixed rule, so that every run is measured on the same rows. */
const TEST_SHARE = 1 / 5

export const digits = (): Dataset => {
  const { train, test } = readDigits()
  const part = ({ count, images, labels }: typeof train): Part => ({ count, features: images, labels })
  return {
    title: 'Handwritten digits',
    features: DIGIT_PIXELS,
    classes: Array.from({ length: DIGIT_CLASSES }, (_, d) => String(d)),
    train: part(train),
    test: part(test),
    image: [8, 8],
  }
}

/** A table as a data set: columns scaled to mean 0 and deviation 1 as measured on the training part. */
export const tableDataset = (title: string, table: Table): Dataset => {
  const width = table.columns.length
  const rows = holdOut(table.count, TEST_SHARE)
  const scaling = scalingOf(takeRows(table.features, width, rows.train), width)
  const part = (index: Int32Array): Part => ({
    count: index.length,
    features: standardize(takeRows(table.features, width, index), scaling),
    labels: takeRows(table.labels, 1, index),
  })
  return { title, features: width, classes: table.classes, train: part(rows.train), test: part(rows.test) }
}

/** The user's table, or one sentence saying what is wrong with the file and where. */
export const readTable = async (path: string): Promise<E.Either<string, Dataset>> => {
  const bytes = await readFile(path)()
  if (E.isLeft(bytes)) return E.left(bytes.left.message)
  const table = parseCsv(bytes.right)
  if (E.isLeft(table)) return E.left(showCsvError(table.left, path))
  const { count, classes } = table.right
  if (count < 10) return E.left(`${path}: at least 10 rows are needed to train and test, got ${count}`)
  if (classes.length < 2) return E.left(`${path}: at least 2 different labels are needed, got ${classes.length}`)
  return E.right(tableDataset(path, table.right))
}
