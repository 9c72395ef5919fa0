/** Options of examples, what they say when wrong, and what is left behind. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array } from '@pullback/autodiff'
import { afterEach, expect, test, vi } from 'vitest'
import { hashOf } from './bits.ts'
import { readOptions, runExample, usageOf } from './commandLine.ts'
import { dots, meansOver, pointsOf, writeReport } from './report.ts'

const choices = {
  integers: { steps: { default: 30, help: 'training steps' } },
  texts: { text: { default: '', help: 'a file' } },
} as const

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

test('options are what is given, else their defaults; a wrong one is named', () => {
  expect(readOptions('mine', [], choices)).toEqual({ steps: 30, text: '', seed: 0, out: 'runs/mine' })
  expect(readOptions('mine', ['--steps', '5', '--text', 'a.txt', '--seed=3', '--out', 'x'], choices)).toEqual({
    steps: 5,
    text: 'a.txt',
    seed: 3,
    out: 'x',
  })
  expect(() => readOptions('mine', ['--steps', '0'], choices)).toThrow('--steps must be an integer from 1, got "0"')
  expect(() => readOptions('mine', ['--steps', 'many'], choices)).toThrow(
    '--steps must be an integer from 1, got "many"',
  )
  expect(() => readOptions('mine', ['--colour', 'red'], choices)).toThrow("'--colour'")
})

test('help prints every option with its default and gives no options', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(readOptions('mine', ['--help'], choices)).toBeNull()
  const usage = String(said.mock.calls[0]![0])
  expect(usage).toContain('node scripts/run.mjs examples/mine/main.ts [options]')
  expect(usage).toMatch(/--steps N +training steps \(default 30\)/)
  expect(usage).toContain('--seed N')
  expect(usageOf('mine', { text: choices.texts.text })).toMatch(/--text TEXT +a file$/m)
})

test('an error is one line and exit code 1', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  await runExample(() => {
    throw new RangeError('--steps is wrong')
  })
  expect(said.mock.calls).toEqual([['--steps is wrong']])
  expect(process.exitCode).toBe(1)
})

test('points, dots between gaps, means in the middle', () => {
  expect(pointsOf([1, 2], [3, 4])).toEqual([
    { x: 1, y: 3 },
    { x: 2, y: 4 },
  ])
  expect(dots([{ x: 1, y: 3 }])).toEqual([
    { x: 1, y: 3 },
    { x: 1, y: NaN },
  ])
  expect(meansOver([1, 3, 5, 7, 9], 2)).toEqual([
    { x: 1, y: 2 },
    { x: 3, y: 6 },
  ])
})

test('a report is a page and the first of its curves as a picture; a folder that cannot be is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const report = {
    title: 'Mine',
    cards: [],
    curves: [{ title: 'Loss of mine', series: [{ name: 'a', points: pointsOf([0, 1], [1, 2]) }] }],
    configuration: [],
  }
  try {
    await writeReport(join(folder, 'runs'), report)
    expect(readFileSync(join(folder, 'runs/report.html'), 'utf8')).toContain('Mine')
    expect(readFileSync(join(folder, 'runs/picture.svg'), 'utf8')).toContain('Loss of mine')
    writeFileSync(join(folder, 'file'), '')
    await expect(writeReport(join(folder, 'file'), report)).rejects.toThrow('file')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a hash tells bits, shapes and dtypes apart', () => {
  expect(hashOf({ a: array([0]) })).toBe(hashOf({ a: array([0]) }))
  expect(hashOf(array([0]))).not.toBe(hashOf(array([-0])))
  expect(hashOf(array([0]))).not.toBe(hashOf(array([[0]])))
  expect(hashOf(array([0], { dtype: 'int32' }))).not.toBe(hashOf(array([0])))
})
