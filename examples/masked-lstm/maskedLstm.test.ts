/** What the example claims: it learns, padding does not count, every length is judged, a seed fixes every bit. */
import { np, random, type NdArray } from '@pullback/autodiff'
import { expect, test } from 'vitest'
import { hashOf } from '../shared/bits.ts'
import { CLOSE, isBalanced, OPEN, PADDING, rowsOf } from './brackets.ts'
import { hits, logits, shareOf, testRows, train } from './maskedLstm.ts'

test('rows have the brackets their length says, and labels that count them', () => {
  const { tokens, labels, lengths } = rowsOf(random.key(1), 400, 16)
  const rows = tokens.toNested() as readonly number[][]
  rows.forEach((row, r) => {
    expect(row.slice(0, lengths[r]).every((t) => t === OPEN || t === CLOSE)).toBe(true)
    expect(row.slice(lengths[r]).every((t) => t === PADDING)).toBe(true)
    expect(labels.data[r]).toBe(isBalanced(row.slice(0, lengths[r])) ? 1 : 0)
  })
  expect(new Set(lengths)).toEqual(new Set([2, 4, 6, 8, 10, 12, 14, 16]))
  expect(isBalanced([OPEN, OPEN, CLOSE, CLOSE])).toBe(true)
  expect(isBalanced([CLOSE, OPEN])).toBe(false)
})

const options = { steps: 300, batch: 64, longest: 16, seed: 0 }
const { run, losses } = train(options)

test('99 of 100 rows never seen are judged rightly, those of each length too', () => {
  expect(losses[0]).toBeGreaterThan(0.5)
  expect(losses.at(-1)).toBeLessThan(0.05)
  const rows = testRows(16, 0)
  const judged = hits(run, rows)
  expect(shareOf(judged)).toBeGreaterThan(0.99)
  for (const n of new Set(rows.lengths)) {
    expect(shareOf(judged.filter((_, r) => rows.lengths[r] === n))).toBeGreaterThan(0.95)
  }
})

test('more padding changes no bit of an answer, and padding as a bracket does', () => {
  const { tokens } = testRows(16, 1)
  const wider = np.pad(tokens, [
    [0, 0],
    [0, 9],
  ])
  const plain = logits(run.params, run.state, tokens) as NdArray
  expect(wider.shape).toEqual([1000, 25])
  expect(hashOf(logits(run.params, run.state, wider))).toBe(hashOf(plain))
  expect(hashOf(logits(run.params, run.state, np.where(wider.equal(PADDING), CLOSE, wider)))).not.toBe(hashOf(plain))
})

test('the same seed gives the same bits, another does not', () => {
  const few = { ...options, steps: 3 }
  expect(hashOf(train(few).run)).toBe(hashOf(train(few).run))
  expect(hashOf(train({ ...few, seed: 1 }).run)).not.toBe(hashOf(train(few).run))
})
