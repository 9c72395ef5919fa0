/** A histogram as a picture. */
import { checkOptions } from '@pullback/core'
import type { Histogram } from '../histogram.ts'
import { formatMetric } from '../progress.ts'
import { element, shorten, type Element } from './markup.ts'
import { textWidth, type Picture } from './svg.ts'
import { linearTicks, MAX_PLOTTED } from './ticks.ts'

export interface HistogramChartOptions {
  readonly title: string
  readonly histogram: Histogram
  /** What the values are; default none. */
  readonly xLabel?: string
  /** With 'log', bars grow with the logarithm of one more than the count, so that few values stay visible. Default 'linear'. */
  readonly scale?: 'linear' | 'log'
}

/** Draws the counts of a histogram as bars, with the number of values, their mean and deviation above them. */
export const histogramChart = (options: HistogramChartOptions): Picture => {
  checkOptions('histogramChart', options, ['title', 'histogram', 'xLabel', 'scale'])
  const { title, histogram, xLabel = '', scale = 'linear' } = options
  const { edges, counts, count, notFinite } = histogram
  const [low, high] = [edges[0] ?? 0, edges.at(-1) ?? 1]
  const heading = element('text', { class: 'title', x: 16, y: 26 }, [shorten(title, 48)])
  const rest = notFinite === 0 ? '' : `, ${notFinite} not finite`
  const stats = `${count} values, ${momentsOf(histogram)}${rest}`
  const note = element('text', { x: 16, y: 46 }, [shorten(stats, 60)])
  const description = `${title}: histogram of ${stats}`
  const most = counts.reduce((a, b) => Math.max(a, b), 0)
  if (most === 0 || !(high > low) || low < -MAX_PLOTTED || high > MAX_PLOTTED) {
    const none = element('text', { x: WIDTH / 2, y: TOP + PLOT_HEIGHT / 2, 'text-anchor': 'middle' }, [
      'nothing to draw',
    ])
    return { width: WIDTH, height: TOP + PLOT_HEIGHT + 44, description, content: [heading, note, none] }
  }

  const along = scale === 'log' ? Math.log1p : (n: number): number => n
  const yTicks =
    scale === 'linear'
      ? linearTicks(0, most, 4, true)
      : {
          values: powersUpTo(most),
          labels: powersUpTo(most).map((n) => (n < 1e6 ? String(n) : n.toExponential(0).replace('e+', 'e'))),
        }
  const top = along(Math.max(most, yTicks.values.at(-1) ?? 1))
  const left = 16 + Math.max(...yTicks.labels.map(textWidth)) + 8
  const right = WIDTH - 18
  const bottom = TOP + PLOT_HEIGHT
  // Halved first: the difference of two large numbers may overflow.
  const toX = (x: number): number => left + ((x / 2 - low / 2) / (high / 2 - low / 2)) * (right - left)
  const toY = (n: number): number => bottom - (along(n) / top) * PLOT_HEIGHT
  const xTicks = linearTicks(low, high, 6)

  return {
    width: WIDTH,
    height: bottom + 44,
    description,
    content: [
      heading,
      note,
      ...yTicks.values.flatMap((n, i) => [
        element('line', { class: 'grid', x1: left, x2: right, y1: toY(n), y2: toY(n) }),
        element('text', { x: left - 8, y: toY(n) + 4, 'text-anchor': 'end' }, [yTicks.labels[i] ?? '']),
      ]),
      ...[...counts].flatMap((n, i) => (n === 0 ? [] : [bar(n, edges[i] ?? 0, edges[i + 1] ?? 0)])),
      element('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
      ...xTicks.values.flatMap((x, i) =>
        x < low || x > high
          ? []
          : [element('text', { x: toX(x), y: bottom + 18, 'text-anchor': 'middle' }, [xTicks.labels[i] ?? ''])],
      ),
      ...(xLabel === ''
        ? []
        : [element('text', { x: (left + right) / 2, y: bottom + 37, 'text-anchor': 'middle' }, [shorten(xLabel, 40)])]),
    ],
  }

  function bar(n: number, from: number, to: number): Element {
    const [x, end, y] = [toX(from), toX(to), toY(n)]
    const gap = end - x > 4 ? 1 : 0
    return element('g', {}, [
      element('title', {}, [`${formatMetric(from)} to ${formatMetric(to)}: ${n}`]),
      element('rect', { class: 'f0', x, y, width: Math.max(0.5, end - x - gap), height: Math.max(0, bottom - y) }),
    ])
  }
}

const WIDTH = 420
const TOP = 64
const PLOT_HEIGHT = 160

const momentsOf = ({ count, sum, sumOfSquares }: Histogram): string => {
  if (count === 0) return 'none finite'
  const mean = sum / count
  // Cancellation may leave a trace below zero.
  const deviation = Math.sqrt(Math.max(0, sumOfSquares / count - mean * mean))
  return `mean ${formatMetric(mean)}, deviation ${formatMetric(deviation)}`
}

const powersUpTo = (most: number): readonly number[] => {
  const out = [0]
  for (let n = 1; n <= most; n *= 10) out.push(n)
  return out.length > 7 ? out.filter((_, i) => i === 0 || i % 2 === 1) : out
}
