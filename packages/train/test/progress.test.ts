import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  createProgress,
  epochLine,
  formatDuration,
  formatMetric,
  progressLine,
  withProgress,
  type ProgressState,
} from '../src/index.ts'

/** What a person would see: knows line breaks, carriage returns and "clear to the end of the line". */
const screenOf = (written: string): { readonly lines: readonly string[]; readonly column: number } => {
  const lines: string[][] = [[]]
  let column = 0
  for (const [token] of written.matchAll(/\x1b\[K|[\s\S]/gu)) {
    const line = lines.at(-1) ?? []
    if (token === '\n') {
      lines.push([])
      column = 0
    } else if (token === '\r') column = 0
    else if (token === '\x1b[K') line.length = column
    else line[column++] = token
  }
  return { lines: lines.map((line) => line.join('')), column }
}

const recorder = (options: { readonly isTTY: boolean; readonly columns?: number }) => {
  const writes: string[] = []
  return { ...options, writes, write: (text: string) => writes.push(text) }
}

const clock = () => {
  let ms = 1000
  return { now: () => ms, pass: (by: number) => (ms += by) }
}

const state: fc.Arbitrary<ProgressState> = fc
  .record({
    epoch: fc.integer({ min: 1, max: 200 }),
    step: fc.nat({ max: 5000 }),
    elapsedMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
    remainingMs: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined }),
    metrics: fc.dictionary(fc.string({ maxLength: 10, unit: 'binary' }), fc.double(), { maxKeys: 4 }),
  })
  .map(({ remainingMs, ...s }) => ({
    ...s,
    epochs: 200,
    steps: 5000,
    ...(remainingMs === undefined ? {} : { remainingMs }),
  }))

const example: ProgressState = {
  epoch: 3,
  epochs: 20,
  step: 12,
  steps: 45,
  elapsedMs: 2400,
  remainingMs: 61_000,
  metrics: { loss: 0.31234, accuracy: 0.9 },
}

describe('progressLine', () => {
  test.prop([state, fc.integer({ min: 0, max: 200 }), fc.boolean()])(
    'never is wider than asked, nor more than a line',
    (state, width, ascii) => {
      const line = progressLine(state, width, ascii)
      expect([...line].length).toBeLessThanOrEqual(width)
      expect(line).not.toMatch(/\p{Cc}/u)
    },
  )

  test.prop([state, fc.integer({ min: 30, max: 200 })])(
    'says epoch and step whenever there is room',
    (state, width) => {
      const line = progressLine(state, width).replace(/ +/g, ' ')
      expect(line).toContain(`epoch ${String(state.epoch)}/200`)
      expect(line).toContain(`${String(state.step)}/5000`)
    },
  )

  test('drops the bar, then the metrics from the last, then the time', () => {
    expect([100, 70, 55, 40, 30, 20, 9].map((width) => progressLine(example, width))).toEqual([
      'epoch  3/20  ━━━━━━━━┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄  12/45  ETA 1m01s  loss 0.3123  accuracy 0.9000',
      'epoch  3/20  ━━┄┄┄┄┄┄┄  12/45  ETA 1m01s  loss 0.3123  accuracy 0.9000',
      'epoch  3/20  ━━━┄┄┄┄┄┄┄┄  12/45  ETA 1m01s  loss 0.3123',
      'epoch  3/20  ━━┄┄┄┄┄┄┄  12/45  ETA 1m01s',
      'epoch  3/20  12/45  ETA 1m01s',
      'epoch  3/20  12/45',
      '3/20 12/4',
    ])
  })

  test('counts a wide character as two columns', () => {
    const wide = { ...example, metrics: { 損失: 0.5 } }
    const fits = progressLine(wide, 200).replace(/[━┄]+ {2}/u, '')
    expect(progressLine(wide, [...fits].length + 2)).toBe(fits)
    expect(progressLine(wide, [...fits].length + 1)).not.toContain('損失')
  })
})

describe('createProgress on a terminal', () => {
  const started = (columns = 80) => {
    const stream = recorder({ isTTY: true, columns })
    const time = clock()
    return { stream, time, progress: createProgress({ stream, epochs: 2, steps: 10, now: time.now }) }
  }

  test.prop([
    fc.array(
      fc.oneof(
        fc.record({ wait: fc.nat({ max: 300 }) }),
        fc.constantFrom('step' as const, 'epoch' as const, 'note' as const),
      ),
      { maxLength: 60 },
    ),
    fc.integer({ min: 1, max: 120 }),
  ])('leaves whole lines of the right width and never draws more than ten times a second', (events, columns) => {
    const { stream, time, progress } = started(columns)
    const drawnAt: number[] = []
    for (const event of events) {
      const before = stream.writes.length
      if (event === 'step') progress.step({ loss: 1 })
      else if (event === 'epoch') progress.epoch()
      else if (event === 'note') progress.note('note')
      else time.pass(event.wait)
      if (event !== 'note' && stream.writes.length > before) drawnAt.push(time.now())
    }
    progress.end()
    const { lines, column } = screenOf(stream.writes.join(''))
    expect(column).toBe(0)
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((l) => l === 'note')).toHaveLength(events.filter((e) => e === 'note').length)
    expect(lines.filter((l) => l !== 'note').every((l) => l.length <= Math.max(0, columns - 1))).toBe(true)
    // One line in the end, plus nothing else: redraws replace each other.
    expect(lines.filter((l) => l !== 'note' && l !== '').length).toBeLessThanOrEqual(1)
    drawnAt.slice(1).forEach((ms, i) => expect(ms - (drawnAt[i] ?? 0)).toBeGreaterThanOrEqual(100))
  })

  test('estimates from the rate after the first step, which compiles', () => {
    const { stream, time, progress } = started()
    time.pass(5000)
    progress.step({ loss: 2 })
    for (let i = 0; i < 4; i++) {
      time.pass(200)
      progress.step({ loss: 1 })
    }
    expect(screenOf(stream.writes.join('')).lines.at(-1)).toContain('5/10  ETA 3.0s  loss 1')
  })

  test('ends with the last state and the time it took', () => {
    const { stream, time, progress } = started()
    for (let epoch = 0; epoch < 2; epoch++) {
      for (let i = 0; i < 10; i++) {
        time.pass(50)
        progress.step({ loss: 1 / (i + 1) })
      }
      progress.epoch({ accuracy: 0.975 })
    }
    progress.end()
    progress.end()
    progress.step()
    expect(screenOf(stream.writes.join('')).lines).toEqual([
      'epoch 2/2  ━━━━━━━━━━━━━━━━━━━━━━━━━  10/10  1.0s  loss 0.1000  accuracy 0.9750',
      '',
    ])
  })

  test('writes nothing when nothing happened', () => {
    const { stream, progress } = started()
    progress.end()
    expect(stream.writes).toEqual([])
  })

  test('ends its line before an error goes on', async () => {
    const stream = recorder({ isTTY: true })
    const run = withProgress({ stream, epochs: 1, steps: 2 }, (progress) => {
      progress.step()
      throw new Error('diverged')
    })
    await expect(run).rejects.toThrow('diverged')
    expect(stream.writes.join('')).toMatch(/\n$/)
  })
})

describe('createProgress elsewhere', () => {
  test('writes one line per epoch and nothing else', async () => {
    const stream = recorder({ isTTY: false })
    const time = clock()
    const answer = await withProgress({ stream, epochs: 10, steps: 100, now: time.now }, (progress) => {
      for (let epoch = 1; epoch <= 10; epoch++) {
        for (let i = 0; i < 100; i++) {
          time.pass(7)
          progress.step({ loss: 1 })
        }
        progress.note('not in a log')
        progress.epoch({ loss: 1 / epoch, accuracy: 1 - 1e-5 })
      }
      return 42
    })
    expect(answer).toBe(42)
    expect(stream.writes).toHaveLength(10)
    expect(stream.writes[3]).toBe('epoch  4/10  loss 0.2500  accuracy 1.0000  2.8s\n')
  })

  test('keeps a line whole when a metric has a line break in its name', () => {
    expect(epochLine({ ...example, metrics: { 'a\nb\x1b[2J': 1 } })).toBe('epoch  3/20  a b [2J 1  2.4s')
  })
})

describe('formatDuration', () => {
  test.each([
    [0, '0.0s'],
    [400, '0.4s'],
    [9_949, '9.9s'],
    [9_950, '10s'],
    [59_499, '59s'],
    [59_500, '1m00s'],
    [185_000, '3m05s'],
    [3_599_500, '1h00m'],
    [7_620_000, '2h07m'],
    [86_400_000, '1d00h'],
    [1e13, '115740d'],
    [NaN, '?'],
    [Infinity, '?'],
    [-1, '?'],
  ])('writes %s ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text)
  })
})

describe('formatMetric', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [3, '3'],
    [0.31234, '0.3123'],
    [12.34567, '12.346'],
    [123.4567, '123.46'],
    [1234.567, '1234.6'],
    [0.001234, '0.00123'],
    [1.5e-5, '1.50e-5'],
    [123456789, '1.23e+8'],
    [NaN, 'nan'],
    [Infinity, 'inf'],
    [-Infinity, '-inf'],
  ])('writes %s as %s', (x, text) => {
    expect(formatMetric(x)).toBe(text)
  })

  const anySize = fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -12, max: 12 }), fc.boolean())
    .map(([x, exponent, isNegative]) => x * 10 ** exponent * (isNegative ? -1 : 1))

  test.prop([anySize])('is right to three digits', (x) => {
    expect(Math.abs(Number(formatMetric(x)) - x)).toBeLessThanOrEqual(Math.abs(x) * 0.0051)
  })
})
