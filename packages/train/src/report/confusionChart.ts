/** A confusion matrix as a picture: what is right in blue along the diagonal, what is wrong in orange beside it. */
import type { ConfusionMatrix } from '../confusion.ts'
import { element, shorten, type Element } from './markup.ts'
import { textWidth, type Picture } from './svg.ts'

/**
 * Draws a confusion matrix: a row per true class, a column per predicted one, the count in each cell.
 *
 * A cell on the diagonal is as dark as the share of its row that it holds; one beside it is as dark as its count
 * compared with the largest mistake, so that few mistakes stay visible. Above 25 classes the numbers are left to the
 * tooltips. Throws RangeError unless there is one name per class.
 */
export const confusionChart = ({ classes, counts }: ConfusionMatrix, names: readonly string[]): Picture => {
  if (names.length !== classes) {
    throw new RangeError(`confusionChart: names must be one per class, got ${names.length} for ${classes} classes`)
  }
  const short = names.map((name) => shorten(name, 12))
  const cell = Math.min(64, Math.max(8, Math.floor(360 / classes)))
  const hasText = classes <= 25
  const labelWidth = Math.max(14, ...short.map(textWidth))
  const isTurned = labelWidth > cell - 4
  const left = 30 + labelWidth + 10
  const top = 34 + (isTurned ? labelWidth : 14) + 8
  const size = classes * cell
  const rowTotals = names.map((_, r) => counts.subarray(r * classes, (r + 1) * classes).reduce((a, b) => a + b, 0))
  const worst = counts.reduce((most, n, at) => (at % (classes + 1) === 0 ? most : Math.max(most, n)), 0)

  const cells = [...counts].flatMap((n, at): readonly Element[] => {
    const [r, c] = [Math.floor(at / classes), at % classes]
    const isRight = r === c
    const share = isRight ? n / Math.max(1, rowTotals[r] ?? 0) : Math.sqrt(n / Math.max(FEW, worst))
    const shade = n === 0 ? 0 : 0.14 + 0.86 * share
    const [x, y] = [left + c * cell, top + r * cell]
    const box = { x: x + 1, y: y + 1, width: cell - 2, height: cell - 2, rx: Math.min(4, cell / 8) }
    const said = isRight ? 'read right' : `read as ${names[c] ?? ''}`
    return [
      element('g', {}, [
        element('title', {}, [`${names[r] ?? ''} ${said}: ${n}`]),
        element('rect', { ...box, class: 'tile' }),
        ...(n === 0 ? [] : [element('rect', { ...box, class: isRight ? 'right' : 'wrong', 'fill-opacity': shade })]),
        ...(n === 0 || !hasText ? [] : [cellText(n, x + cell / 2, y + cell / 2, shade, cell)]),
      ]),
    ]
  })
  // Where rows are narrower than text, every second or third one is named.
  const stride = Math.ceil(13 / cell)
  const labels = short.flatMap((name, i) => {
    if (i % stride !== 0) return []
    const middle = (i + 0.5) * cell
    const turn = isTurned
      ? { transform: `rotate(-90 ${left + middle} ${top - 8})`, 'text-anchor': 'start', dy: 4 }
      : { 'text-anchor': 'middle' }
    return [
      element('text', { class: 'ink', x: left - 10, y: top + middle + 4, 'text-anchor': 'end' }, [name]),
      element('text', { class: 'ink', x: left + middle, y: top - 8, ...turn }, [name]),
    ]
  })
  return {
    width: left + size + 12,
    height: top + size + 12,
    description: `Confusion matrix of ${classes} classes: rows are true, columns predicted`,
    content: [
      element('text', { x: left + size / 2, y: 20, 'text-anchor': 'middle' }, ['predicted']),
      element(
        'text',
        { x: 18, y: top + size / 2, 'text-anchor': 'middle', transform: `rotate(-90 18 ${top + size / 2})` },
        ['true'],
      ),
      ...cells,
      ...labels,
    ],
  }
}

/** Where no mistake was made more often than this, none is drawn as grave. */
const FEW = 5

const cellText = (n: number, x: number, y: number, shade: number, cell: number): Element => {
  const digits = String(n)
  const fontSize = Math.min(13, (cell - 6) / Math.max(1.4, digits.length * 0.62))
  // White on a dark cell, ink on a pale one: either has a contrast of 4 or more at this shade.
  const attributes = { class: shade > 0.8 ? 'on' : 'strong', x, y: y + fontSize * 0.35, 'text-anchor': 'middle' }
  return element('text', { ...attributes, style: `font-size:${fontSize.toFixed(1)}px` }, [digits])
}
