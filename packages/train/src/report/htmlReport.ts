/** A training run on one page: an HTML file that needs nothing but itself. */
import type { ConfusionMatrix } from '../confusion.ts'
import { confusionChart } from './confusionChart.ts'
import { curves, type CurvesOptions } from './curves.ts'
import { histogramChart, type HistogramChartOptions } from './histogramChart.ts'
import { imagePicture, type ColorImage, type GreyImage } from './imageGrid.ts'
import { element as el, printMarkup, type Element, type Markup } from './markup.ts'
import { PAGE_STYLE } from './pageStyle.ts'
import { svgElement } from './svg.ts'
import { CHART_STYLE } from './theme.ts'

export interface Card {
  readonly label: string
  readonly value: string
  readonly note?: string
}

export interface Misread {
  readonly image: GreyImage | ColorImage
  /** The name of the true class. */
  readonly label: string
  /** The name of the class it was taken for. */
  readonly predicted: string
  /** The probability given to `predicted`. */
  readonly confidence: number
}

export interface ReportTable {
  readonly head: readonly string[]
  /** Cells; a column whose cells all are numbers is set flush right. */
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface Report {
  readonly title: string
  /** A sentence or two under the title. */
  readonly lead?: string
  readonly cards: readonly Card[]
  readonly curves: readonly CurvesOptions[]
  /** How weights, gradients or activations are distributed. */
  readonly histograms?: readonly HistogramChartOptions[]
  readonly confusion?: { readonly matrix: ConfusionMatrix; readonly names: readonly string[] }
  /** Examples that were misread, the most telling first; `count` is how many there are in all. */
  readonly misread?: { readonly examples: readonly Misread[]; readonly count: number }
  readonly model?: ReportTable
  readonly configuration: readonly (readonly [name: string, value: string | number])[]
  /** One line that says where and with what the run was made. */
  readonly environment: string
}

/**
 * The report as HTML: light or dark as the reader's system is, readable on a phone and on paper.
 *
 * It loads nothing and runs nothing, which its own content-security policy enforces. The same report gives the same
 * bytes: dates, if any, are the caller's to put in.
 */
export const htmlReport = (report: Report): string => {
  const { title, lead, misread } = report
  const main = [
    el('header', {}, [el('h1', {}, [title]), ...(lead === undefined ? [] : [el('p', { class: 'lead' }, [lead])])]),
    ...(report.cards.length === 0 ? [] : [el('dl', { class: 'cards' }, report.cards.map(card))]),
    ...pairOf(report.curves.map((options) => el('section', { class: 'panel chart' }, [svgElement(curves(options))]))),
    ...pairOf(
      (report.histograms ?? []).map((options) =>
        el('section', { class: 'panel chart' }, [svgElement(histogramChart(options))]),
      ),
    ),
    ...(report.confusion === undefined ? [] : confusionPanels(report.confusion.matrix, report.confusion.names)),
    ...(misread === undefined || misread.examples.length === 0 ? [] : [gallery(misread.examples, misread.count)]),
    ...pairOf([
      ...(report.model === undefined ? [] : [panel('Model', [table(report.model)])]),
      ...(report.configuration.length === 0 ? [] : [panel('Configuration', [definitions(report.configuration)])]),
    ]),
    el('footer', {}, [report.environment]),
  ]
  const head = [
    el('meta', { charset: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    el('title', {}, [title]),
    el('style', {}, [{ raw: CHART_STYLE + PAGE_STYLE }]),
  ]
  const page = el('html', { lang: 'en', class: 'pb' }, [el('head', {}, head), el('body', {}, [el('main', {}, main)])])
  return `<!doctype html>\n${printMarkup(page)}\n`
}

const card = ({ label, value, note }: Card): Element =>
  el('div', { class: 'card' }, [
    el('dt', {}, [label]),
    el('dd', {}, [value]),
    ...(note === undefined ? [] : [el('dd', { class: 'note' }, [note])]),
  ])

const panel = (title: string, content: readonly Markup[], lead?: string): Element =>
  el('section', { class: 'panel' }, [
    el('h2', {}, [title]),
    ...(lead === undefined ? [] : [el('p', { class: 'lead' }, [lead])]),
    ...content,
  ])

/** Panels side by side where there is room. */
const pairOf = (panels: readonly Element[]): readonly Element[] =>
  panels.length === 0 ? [] : [el('div', { class: 'pair' }, panels)]

const table = ({ head, rows }: ReportTable): Element => {
  const isNumber = head.map((_, c) => rows.length > 0 && rows.every((row) => typeof row[c] === 'number'))
  const alignment = (c: number): Readonly<Record<string, string>> => (isNumber[c] === true ? { class: 'number' } : {})
  const tr = (row: readonly (string | number)[]): Element =>
    el(
      'tr',
      {},
      row.map((cell, c) => el('td', alignment(c), [typeof cell === 'number' ? grouped(cell) : cell])),
    )
  return el('div', { class: 'scroll' }, [
    el('table', {}, [
      el('thead', {}, [
        el(
          'tr',
          {},
          head.map((name, c) => el('th', alignment(c), [name])),
        ),
      ]),
      el('tbody', {}, rows.map(tr)),
    ]),
  ])
}

const definitions = (entries: Report['configuration']): Element =>
  el('table', {}, [
    el(
      'tbody',
      {},
      entries.map(([name, value]) => el('tr', {}, [el('th', { scope: 'row' }, [name]), el('td', {}, [String(value)])])),
    ),
  ])

const confusionPanels = (matrix: ConfusionMatrix, names: readonly string[]): readonly Element[] => {
  const { classes, counts } = matrix
  const perClass = names.map((name, r) => {
    const row = counts.subarray(r * classes, (r + 1) * classes)
    const [total, right] = [row.reduce((a, b) => a + b, 0), row[r] ?? 0]
    return { name, total, right, share: total === 0 ? NaN : right / total }
  })
  // A page for people: of hundreds of classes only the worst are worth a row.
  const shown =
    classes <= MAX_CLASS_ROWS
      ? perClass
      : perClass
          .filter(({ total }) => total > 0)
          .sort((a, b) => a.share - b.share)
          .slice(0, MAX_CLASS_ROWS)
  const rows = shown.map(({ name, total, right, share }) =>
    el('tr', {}, [
      el('td', {}, [name]),
      el('td', { class: 'number' }, [`${right} of ${total}`]),
      el('td', { class: 'number' }, [percent(share)]),
      el('td', { 'aria-hidden': 'true' }, [bar(share, Number.isNaN(share) ? '' : ' split')]),
    ]),
  )
  const head = el('tr', {}, [
    el('th', {}, ['class']),
    el('th', { class: 'number' }, ['right']),
    el('th', { class: 'number' }, ['share']),
    el('th', { 'aria-hidden': 'true' }, ['']),
  ])
  const lead = 'Rows are true classes, columns what they were read as. Blue is right, orange is wrong.'
  return pairOf([
    panel('Confusion matrix', [el('div', { class: 'matrix' }, [svgElement(confusionChart(matrix, names))])], lead),
    panel(
      'By class',
      [el('div', { class: 'scroll' }, [el('table', {}, [el('thead', {}, [head]), el('tbody', {}, rows)])])],
      shown.length < classes
        ? `How much of each class was read right; the ${shown.length} worst of ${classes}.`
        : 'How much of each class was read right.',
    ),
  ])
}

const gallery = (examples: readonly Misread[], count: number): Element => {
  const items = examples.map(({ image, label, predicted, confidence }) =>
    el('li', {}, [
      svgElement(imagePicture(image, `${label} read as ${predicted}`)),
      el('p', {}, ['read as ', el('b', {}, [predicted]), `, ${percent(confidence)}`]),
      bar(confidence, ' wrong'),
      el('p', {}, ['is ', el('b', {}, [label])]),
    ]),
  )
  const lead =
    examples.length < count
      ? `${examples.length} of ${count}, with the probability given to the wrong answer.`
      : `${count === 1 ? 'The only one' : `All ${count}`}, with the probability given to the wrong answer.`
  return panel('Misread', [el('ul', { class: 'gallery' }, items)], lead)
}

const bar = (share: number, kind = ''): Element => {
  const width = Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share)) * 100
  return el('span', { class: `bar${kind}` }, [el('i', { style: `width:${width.toFixed(1)}%` })])
}

const MAX_CLASS_ROWS = 12

// 99.96 % must not read as 100 %.
const percent = (share: number): string => {
  if (Number.isNaN(share)) return '–'
  return `${share >= 1 ? '100' : Math.min(99.9, share * 100).toFixed(1)} %`
}

const grouped = (x: number): string => (Number.isInteger(x) ? x.toLocaleString('en-US') : String(x))
