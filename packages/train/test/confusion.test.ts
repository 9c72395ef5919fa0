import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { accuracyOf, argmaxRows, confusionMatrix, mistakes } from '../src/index.ts'

const CLASSES = 4
const klass = fc.integer({ min: 0, max: CLASSES - 1 })
const pairs = fc.array(fc.tuple(klass, klass), { maxLength: 50 })

describe('confusionMatrix', () => {
  test.prop([pairs])('has the true classes as row sums and the predicted ones as column sums', (pairs) => {
    const { counts } = confusionMatrix(
      pairs.map((p) => p[0]),
      pairs.map((p) => p[1]),
      CLASSES,
    )
    for (let c = 0; c < CLASSES; c++) {
      expect([...counts.subarray(c * CLASSES, (c + 1) * CLASSES)].reduce((a, b) => a + b)).toBe(
        pairs.filter((p) => p[0] === c).length,
      )
      expect([...counts].filter((_, cell) => cell % CLASSES === c).reduce((a, b) => a + b)).toBe(
        pairs.filter((p) => p[1] === c).length,
      )
    }
  })

  test.prop([pairs])('transposes when labels and predictions change places', (pairs) => {
    const [labels, predictions] = [pairs.map((p) => p[0]), pairs.map((p) => p[1])]
    const a = confusionMatrix(labels, predictions, CLASSES).counts
    const b = confusionMatrix(predictions, labels, CLASSES).counts
    expect([...b]).toEqual([...a.keys()].map((cell) => a[(cell % CLASSES) * CLASSES + Math.floor(cell / CLASSES)]))
  })

  test.prop([pairs.filter((p) => p.length > 0)])('has the share of equal pairs as accuracy', (pairs) => {
    const matrix = confusionMatrix(
      pairs.map((p) => p[0]),
      pairs.map((p) => p[1]),
      CLASSES,
    )
    expect(accuracyOf(matrix)).toBe(pairs.filter(([a, b]) => a === b).length / pairs.length)
  })

  test('of nothing has no accuracy', () => {
    expect(accuracyOf(confusionMatrix([], [], 3))).toBeNaN()
  })

  test('refuses what is no class', () => {
    expect(() => confusionMatrix([0, 12], [0, 0], 10)).toThrow(
      'confusionMatrix: labels must be integers in [0, 10), got 12 at position 1',
    )
    expect(() => confusionMatrix([0], [-1], 10)).toThrow(
      'confusionMatrix: predictions must be integers in [0, 10), got -1 at position 0',
    )
    expect(() => confusionMatrix([0], [0, 1], 10)).toThrow(
      'confusionMatrix: labels and predictions must have the same length, got 1 and 2',
    )
    expect(() => confusionMatrix([], [], 0)).toThrow('confusionMatrix: classes must be a positive integer, got 0')
  })
})

describe('argmaxRows', () => {
  test.prop([fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }), { maxLength: 10 })])(
    'finds the first of the largest',
    (rows) => {
      expect([...argmaxRows(rows.flat(), 3)]).toEqual(rows.map((row) => row.indexOf(Math.max(...row))))
    },
  )

  test('takes a NaN for the largest', () => {
    expect([...argmaxRows([1, NaN, NaN, -Infinity, -Infinity, -Infinity], 3)]).toEqual([1, 0])
  })

  test('refuses scores that are not whole rows', () => {
    expect(() => argmaxRows([1, 2, 3], 2)).toThrow(
      'argmaxRows: classes must divide the number of scores, got 2 for 3 scores',
    )
  })
})

describe('mistakes', () => {
  test('are sorted by confidence, then by row, NaN last', () => {
    const probabilities = [0.4, 0.6, NaN, 0.5, 0.1, 0.9, 0.4, 0.6, 0.7, 0.3]
    expect(mistakes([0, 1, 0, 0, 0], probabilities, 2).map(({ index, confidence }) => [index, confidence])).toEqual([
      [2, 0.9],
      [0, 0.6],
      [3, 0.6],
      [1, NaN],
    ])
  })

  test.prop([
    fc.array(
      fc.tuple(klass, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: CLASSES, maxLength: CLASSES })),
      { maxLength: 20 },
    ),
  ])('are as many as lie off the diagonal', (rows) => {
    const [labels, scores] = [rows.map((r) => r[0]), rows.flatMap((r) => r[1])]
    const matrix = confusionMatrix(labels, argmaxRows(scores, CLASSES), CLASSES)
    const off = [...matrix.counts].filter((_, cell) => cell % (CLASSES + 1) !== 0).reduce((a, b) => a + b, 0)
    expect(mistakes(labels, scores, CLASSES)).toHaveLength(off)
  })

  test('need one row of probabilities per label', () => {
    expect(() => mistakes([0], [0.5, 0.5, 0.5, 0.5], 2)).toThrow(
      'mistakes: probabilities must have one row per label, got 2 rows and 1 labels',
    )
  })
})
