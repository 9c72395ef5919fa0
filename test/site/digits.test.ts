/** What the digits page is made of, without a browser: the run that trains, and drawings as images. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readDigits } from '../../examples/digits/readDigits.ts'
import type { EpochReport } from '../../site/digits/messages.ts'
import { rasterise, type Stroke } from '../../site/digits/rasterise.ts'
import { startTraining, type TrainingRun } from '../../site/digits/training.ts'

const reportsOf = (run: TrainingRun): readonly EpochReport[] => {
  const reports: EpochReport[] = []
  for (let next = run.step(); next !== null; next = run.step()) if (next !== 'step') reports.push(next)
  return reports
}

describe('startTraining', () => {
  const digits = readDigits()
  let clock = 0
  const options = { seed: 1, epochs: 8, now: () => clock++ }
  const run = startTraining(digits, options)
  const reports = reportsOf(run)

  test('learns: nine of ten test digits after eight epochs', () => {
    expect(run.parameters).toBe(64 * 256 + 256 + 256 * 128 + 128 + 128 * 10 + 10)
    expect(reports.map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(reports.at(-1)!.metrics.test).toBeGreaterThan(0.9)
    expect(reports.at(-1)!.metrics.loss).toBeLessThan(reports[0]!.metrics.loss / 2)
  })

  test('reports the time of steps alone, and what is misread with its true digit', () => {
    const { steps, trainMs, firstStepMs, misread } = reports.at(-1)!
    expect([steps, trainMs, firstStepMs]).toEqual([8 * 44, 8 * 44, 1])
    expect(misread.length).toBeGreaterThan(0)
    for (const { image, label, predicted } of misread) {
      expect(image).toHaveLength(64)
      expect(predicted).not.toBe(label)
    }
  })

  test('the same seed gives the same run, asked in between or not', () => {
    const again = startTraining(digits, { ...options, epochs: 8 })
    again.ask(digits.test.images.slice(0, 64))
    expect(again.step()).toBe('step')
    again.ask(digits.test.images.slice(0, 64))
    expect(reportsOf(again).map(({ metrics }) => metrics)).toEqual(reports.map(({ metrics }) => metrics))
  })

  test('answers with probabilities, before training as well', () => {
    const fresh = startTraining(digits, { seed: 2, epochs: 1 })
    const answer = fresh.ask(digits.test.images.slice(0, 128))
    expect(answer).toHaveLength(20)
    expect(answer.slice(0, 10).reduce((a, b) => a + b)).toBeCloseTo(1, 5)
  })

  test('reads drawings that look like digits', () => {
    const digit = (image: Float32Array): number => {
      const answer = run.ask(image)
      return answer.indexOf(Math.max(...answer))
    }
    const ring = Array.from({ length: 40 }, (_, i) => ({ x: Math.cos(i / 6) * 0.6, y: Math.sin(i / 6) }))
    const bar = [
      { x: 0, y: 0 },
      { x: 0, y: 1 },
    ]
    const seven = [
      { x: 0, y: 0 },
      { x: 0.6, y: 0 },
      { x: 0.2, y: 1 },
    ]
    expect([digit(rasterise([ring])), digit(rasterise([bar])), digit(rasterise([seven]))]).toEqual([0, 1, 7])
  })
})

const strokes = fc.array(
  fc.array(
    fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
  { minLength: 1, maxLength: 3 },
)

describe('rasterise', () => {
  test('blank paper is blank, a dot is a blot in the middle', () => {
    expect([...rasterise([])]).toEqual(Array.from({ length: 64 }, () => 0))
    expect([...rasterise([[]])]).toEqual(Array.from({ length: 64 }, () => 0))
    const dot = rasterise([[{ x: 0.3, y: 0.9 }]])
    const inked = [...dot.keys()].filter((i) => dot[i]! > 0)
    expect(inked).toEqual([27, 28, 35, 36])
    expect(new Set(inked.map((i) => dot[i])).size).toBe(1)
  })

  property.prop({ strokes })('each cell holds between none and all of its ink, in sixteenths', ({ strokes }) => {
    for (const ink of rasterise(strokes))
      expect([ink >= 0, ink <= 1, ink * 16]).toEqual([true, true, Math.round(ink * 16)])
  })

  property.prop({ strokes, dx: fc.integer({ min: -8, max: 8 }), scale: fc.constantFrom(0.25, 0.5, 2, 4) })(
    'where and how large something is drawn makes no difference',
    ({ strokes, dx, scale }) => {
      // Multiples of 1/64: moving and scaling them is exact.
      const exact = strokes.map((s) =>
        s.map(({ x, y }) => ({ x: Math.round(x * 64) / 64, y: Math.round(y * 64) / 64 })),
      )
      const moved: Stroke[] = exact.map((s) => s.map(({ x, y }) => ({ x: (x + dx) * scale, y: y * scale })))
      expect(rasterise(moved)).toEqual(rasterise(exact))
    },
  )

  property.prop({ strokes })('a drawing fills the height or the width', ({ strokes }) => {
    const image = rasterise(strokes)
    const points = strokes.flat()
    const size = (of: 'x' | 'y'): number =>
      Math.max(...points.map((p) => p[of])) - Math.min(...points.map((p) => p[of]))
    fc.pre(Math.max(size('x'), size('y')) > 0)
    const isInked = (cells: readonly number[]): boolean => cells.some((i) => image[i]! > 0)
    const eight = [0, 1, 2, 3, 4, 5, 6, 7]
    const edges =
      size('y') >= size('x')
        ? [eight, eight.map((i) => 56 + i)]
        : [eight.map((i) => 8 * i), eight.map((i) => 8 * i + 7)]
    expect(edges.map(isInked)).toEqual([true, true])
  })
})
