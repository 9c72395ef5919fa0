/** Lines over epochs or steps, with axes and a legend, as a picture. */
import { checkOptions } from '@pullback/core'
import type { Point } from '../history.ts'
import { formatMetric } from '../progress.ts'
import { element, shorten, type Element } from './markup.ts'
import { textWidth, type Picture } from './svg.ts'
import { SERIES_COLORS } from './theme.ts'
import { linearTicks, logTicks, MAX_LOG_PLOTTED, MAX_PLOTTED, type Ticks } from './ticks.ts'

export interface Series {
  readonly name: string
  /** Ascending in x. A point that is not finite leaves a gap. */
  readonly points: readonly Point[]
}

export interface CurvesOptions {
  readonly title: string
  readonly series: readonly Series[]
  /** Default 'epoch'. */
  readonly xLabel?: string
  /** 'percent' writes 0.5 as 50 %. Default 'number'. */
  readonly format?: 'number' | 'percent'
  /** With 'log', points that are not positive leave gaps. Default 'linear'. */
  readonly scale?: 'linear' | 'log'
}

/** Draws curves; series differ in colour and in dash, and the legend tells the last value of each. */
export const curves = (options: CurvesOptions): Picture => {
  checkOptions('curves', options, ['title', 'series', 'xLabel', 'format', 'scale'])
  const { title, series, xLabel = 'epoch', format = 'number', scale = 'linear' } = options
  const factor = format === 'percent' ? 100 : 1
  const unit = format === 'percent' ? ' %' : ''
  const isPlotted = ({ x, y }: Point): boolean =>
    Math.abs(x) <= MAX_PLOTTED &&
    (scale === 'linear'
      ? Math.abs(y * factor) <= MAX_PLOTTED
      : y * factor >= 1 / MAX_LOG_PLOTTED && y * factor <= MAX_LOG_PLOTTED)
  const scaled = series.map(({ points }) => points.map((p) => (isPlotted(p) ? { x: p.x, y: p.y * factor } : undefined)))
  const shown = scaled.flat().filter((p) => p !== undefined)
  const legend = legendOf(
    series.map(({ name }, i) => {
      const last = scaled[i]?.findLast((p) => p !== undefined)
      return { name: shorten(name, 24), value: last === undefined ? '–' : lastValue(last.y, format) }
    }),
  )
  const top = 40 + legend.rows * 18 + 6
  const height = top + PLOT_HEIGHT + 44
  const heading = element('text', { class: 'title', x: 16, y: 26 }, [shorten(title, 48)])
  const description = `${title}: ${series.map(({ name }) => name).join(', ')}`
  if (shown.length === 0) {
    const note = element('text', { x: WIDTH / 2, y: top + PLOT_HEIGHT / 2, 'text-anchor': 'middle' }, [
      'no finite values',
    ])
    return { width: WIDTH, height, description, content: [heading, ...legend.content, note] }
  }

  const [xMin, xMax] = extent(shown.map((p) => p.x))
  const [yMin, yMax] = extent(shown.map((p) => p.y))
  const yTicks = scale === 'log' ? logTicks(yMin, yMax) : linearTicks(yMin, yMax)
  const labels = yTicks.labels.map((label) => label + unit)
  const left = 16 + Math.max(...labels.map(textWidth)) + 8
  const right = WIDTH - 18
  const bottom = top + PLOT_HEIGHT
  const along = scale === 'log' ? Math.log10 : (y: number): number => y
  const [low, high] = [along(yTicks.values[0] ?? 0), along(yTicks.values.at(-1) ?? 1)]
  const toX = (x: number): number =>
    xMax === xMin ? (left + right) / 2 : left + ((x - xMin) / (xMax - xMin)) * (right - left)
  const toY = (y: number): number => bottom - ((along(y) - low) / (high - low)) * PLOT_HEIGHT

  return {
    width: WIDTH,
    height,
    description,
    content: [
      heading,
      ...legend.content,
      ...yTicks.values.flatMap((y, i) => [
        element('line', { class: 'grid', x1: left, x2: right, y1: toY(y), y2: toY(y) }),
        element('text', { x: left - 8, y: toY(y) + 4, 'text-anchor': 'end' }, [labels[i] ?? '']),
      ]),
      element('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
      ...xAxis(xMin, xMax, toX, bottom),
      element('text', { x: (left + right) / 2, y: bottom + 37, 'text-anchor': 'middle' }, [shorten(xLabel, 40)]),
      ...scaled.flatMap((points, i) =>
        line(
          points.map((p) => p && { x: toX(p.x), y: toY(p.y) }),
          i,
        ),
      ),
    ],
  }
}

const WIDTH = 420
const PLOT_HEIGHT = 180
const DASHES = ['', '7 4', '2 4'] as const

// One decimal of a percent, but 99.96 % must not read as 100 %.
const lastValue = (y: number, format: 'number' | 'percent'): string =>
  format === 'number' ? formatMetric(y) : `${(y < 100 ? Math.min(y, 99.9) : y).toFixed(1)} %`

const extent = (xs: readonly number[]): readonly [number, number] =>
  xs.reduce<readonly [number, number]>(([a, b], x) => [Math.min(a, x), Math.max(b, x)], [Infinity, -Infinity])

const xAxis = (min: number, max: number, toX: (x: number) => number, bottom: number): readonly Element[] => {
  const isWhole = Number.isInteger(min) && Number.isInteger(max)
  const ticks: Ticks = min === max ? { values: [min], labels: [String(min)] } : linearTicks(min, max, 6, isWhole)
  return ticks.values.flatMap((x, i) =>
    x < min || x > max
      ? []
      : [element('text', { x: toX(x), y: bottom + 18, 'text-anchor': 'middle' }, [ticks.labels[i] ?? ''])],
  )
}

/** The line through the points, broken where one is missing; a point without neighbours, and the last one, is a dot. */
const line = (points: readonly (Point | undefined)[], index: number): readonly Element[] => {
  const color = index % SERIES_COLORS
  const dash = DASHES[index % DASHES.length] ?? ''
  let d = ''
  const dots: Point[] = []
  const lastAt = points.findLastIndex((p) => p !== undefined)
  points.forEach((p, i) => {
    if (p === undefined) return
    const [hasBefore, hasAfter] = [points[i - 1] !== undefined, points[i + 1] !== undefined]
    d += `${hasBefore ? 'L' : 'M'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`
    if ((!hasBefore && !hasAfter) || i === lastAt) dots.push(p)
  })
  return [
    element('path', { class: `curve s${color}`, d, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) }),
    ...dots.map(({ x, y }) => element('circle', { class: `f${color}`, cx: x, cy: y, r: 3.5 })),
  ]
}

interface Legend {
  readonly rows: number
  readonly content: readonly Element[]
}

const legendOf = (items: readonly { readonly name: string; readonly value: string }[]): Legend => {
  let [x, row] = [16, 0]
  const content = items.flatMap(({ name, value }, i) => {
    const width = 28 + textWidth(`${name} ${value}`) + 18
    if (x > 16 && x + width > WIDTH) [x, row] = [16, row + 1]
    const y = 46 + row * 18
    const dash = DASHES[i % DASHES.length] ?? ''
    const group = [
      element('path', {
        class: `curve s${i % SERIES_COLORS}`,
        d: `M${x + 1} ${y}H${x + 21}`,
        ...(dash === '' ? {} : { 'stroke-dasharray': dash }),
      }),
      element('text', { x: x + 28, y: y + 4 }, [`${name} `, element('tspan', { class: 'strong' }, [value])]),
    ]
    x += width
    return group
  })
  return { rows: items.length === 0 ? 0 : row + 1, content }
}
