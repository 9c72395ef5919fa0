/** The page of benchmarks is what its figures say, and reading figures is right. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { barsOf } from '../bench/bars.ts'
import { chart } from '../bench/chart.ts'
import { compare } from '../bench/compare.ts'
import { pageFile, pageOf, pictureFile, readResults } from '../bench/page.ts'
import { digestOf } from '../bench/protocol.ts'
import { OWN, type Results } from '../bench/results.ts'
import { showTable, showTime } from '../bench/table.ts'
import { firstCalls, workIds } from '../bench/works.ts'

test('docs/benchmarks.md and its picture are made of bench/results/page.json', async () => {
  const results = readResults()
  const advice = 'run npm run bench -- page'
  expect(readFileSync(pageFile, 'utf8') === (await pageOf(results)), advice).toBe(true)
  expect(readFileSync(pictureFile, 'utf8') === chart(results), advice).toBe(true)
})

test('the page shows every work and medians of at least five', () => {
  const { rows, rounds } = readResults()
  expect(rounds).toBeGreaterThanOrEqual(5)
  expect(rows.map(({ work }) => work)).toEqual([...workIds, ...Object.keys(firstCalls)])
})

test('every file that the page names exists', () => {
  const links = [...readFileSync(pageFile, 'utf8').matchAll(/\]\(([^)#:]+)/g)].map(([, path]) => path!)
  expect(links.length).toBeGreaterThan(3)
  for (const link of links) expect(existsSync(new URL(link, `file://${pageFile}`)), link).toBe(true)
})

const results = (own: number, jaxJs: number): Results => ({
  date: '2026-01-01T00:00:00.000Z',
  machine: { node: 'v20.0.0', platform: 'linux', arch: 'x64', cpu: 'a', cores: 2, memoryBytes: 1, load: 0 },
  isQuick: false,
  rounds: 5,
  clock: 'wall time',
  seconds: 1,
  columns: [
    { id: OWN, family: 'pullback', title: 'pullback', threads: 'one', level: 'plain', isKernels: false, version: 'v20.0.0' }, // prettier-ignore
    { id: 'jax-js', family: 'jax-js', title: 'jax-js', threads: 'one', isKernels: false, version: '1' },
  ],
  rows: [
    {
      work: 'step-large',
      title: 'large',
      cells: [
        { column: OWN, ms: own, ratio: 1 },
        { column: 'jax-js', ms: jaxJs, ratio: jaxJs / own },
      ],
    },
  ],
  largeStep: { kernels: 1, moduleBytes: 1, arenaBytes: 14, liveBytes: 10 },
  sumErrors: {},
  notes: [],
})

test('a bar is reached at its figure and missed above it', () => {
  const [bar] = barsOf(results(10, 40))
  expect(bar).toMatchObject({ what: '≤ jax-js / 4', figures: [{ said: '10.0 ms to 40.0 ms: ×0.25', isReached: true }] })
  expect(barsOf(results(10.1, 40))[0]!.figures[0]!.isReached).toBe(false)
  // Nobody measured JAX: no bar is judged by it. Memory always is.
  expect(barsOf(results(1, 40)).map(({ work }) => work)).toEqual(['step-large', 'memory'])
  expect(barsOf(results(1, 40))[1]!.figures[0]).toMatchObject({ isReached: false, said: '0.01 kB to 0.01 kB: ×1.40' })
})

test('the page shows in bold where another is faster, and says so', async () => {
  expect(await pageOf(results(10, 40))).toContain('40.0 ms ×4.00')
  const page = await pageOf(results(10, 5))
  expect(page).toContain('**5.00 ms ×0.50**')
  expect(page).toContain('jax-js takes 50 % of our time')
})

test('results that differ are no agreement: other elements, NaN, other sizes, other distributions', () => {
  const x = [1, -2, 0.5]
  const close = { tag: 'close', tolerance: 1e-3, why: '' } as const
  const isRight = (y: readonly number[]): boolean => compare(close, [digestOf(x)], [digestOf(y)]).isRight
  expect(isRight([1, -2, 0.5])).toBe(true)
  expect(isRight([1.001, -2, 0.5])).toBe(true)
  expect(isRight([1.01, -2, 0.5])).toBe(false)
  expect(isRight([1, NaN, 0.5])).toBe(false)
  expect(isRight([1, -2])).toBe(false)
  const random = { tag: 'random', mean: 0.5, square: 0.5, fourth: 0.5 } as const
  const bits = (p: number): readonly number[] =>
    Array.from({ length: 10_000 }, (_, i) => ((i * 0.618034) % 1 < p ? 1 : 0))
  expect(compare(random, [digestOf(bits(0.5))], [digestOf(bits(0.5))]).said).toBe('the same bits')
  const others = bits(0.5).map((b) => 1 - b)
  expect(compare(random, [digestOf(bits(0.5))], [digestOf(others)])).toMatchObject({ isRight: true })
  expect(compare(random, [digestOf(bits(0.5))], [digestOf(bits(0.55))]).isRight).toBe(false)
})

test('training agrees within roundings: losses relatively, parameters in learning rates', () => {
  const how = { tag: 'training' } as const
  const digests = (loss: number, p: number): ReturnType<typeof digestOf>[] => [
    digestOf([2, loss]),
    digestOf(Float32Array.from({ length: 1000 }, (_, i) => (i === 500 ? p : i / 1000))),
  ]
  const own = digests(1, 0.5)
  expect(compare(how, own, digests(1 + 1e-5, 0.5004)).isRight).toBe(true)
  expect(compare(how, own, digests(1 + 1e-4, 0.5)).isRight).toBe(false)
  expect(compare(how, own, digests(1, 0.501)).isRight).toBe(false)
})

test('a table too wide is cut into parts that repeat the titles', () => {
  const rows = [{ title: 'row', cells: [['1 ms'], ['2 ms', '×2']] }]
  expect(showTable(rows, ['a', 'b, c'], 80).split('\n')).toEqual([
    '        a     b',
    '              c',
    '───────────────',
    'row  1 ms  2 ms',
    '             ×2',
  ])
  const parts = showTable(rows, ['a', 'b'], 10).split('\n')
  expect(parts.filter((line) => line.startsWith('row'))).toHaveLength(2)
})

test('times have three digits and a unit', () => {
  expect([0.0012345, 0.5, 12.345, 123.45, 5200].map(showTime)).toEqual([
    '1.23 µs',
    '500 µs',
    '12.3 ms',
    '123 ms',
    '5.20 s',
  ])
})
