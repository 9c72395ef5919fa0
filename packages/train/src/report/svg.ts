/** A picture as a value, printed either as a file of its own or as part of a page that brings the style. */
import { element, printMarkup, type Element, type Markup } from './markup.ts'
import { CHART_STYLE } from './theme.ts'

export interface Picture {
  readonly width: number
  readonly height: number
  /** What a screen reader says. */
  readonly description: string
  readonly content: readonly Markup[]
}

/** The picture as an SVG file: with its style, its paper, and nothing from outside. */
export const svgFile = (picture: Picture): string =>
  printMarkup(
    svg(picture, { width: picture.width, height: picture.height }, [
      element('title', {}, [picture.description]),
      element('style', {}, [{ raw: CHART_STYLE }]),
      element('rect', { class: 'paper', width: picture.width, height: picture.height, rx: 8 }),
    ]),
  ) + '\n'

/** The picture as an element of a page that holds `CHART_STYLE`; it does not grow so far that its text outgrows the page's. */
export const svgElement = (picture: Picture): Element =>
  svg(picture, { 'aria-label': picture.description, style: `max-width:${Math.round(picture.width * 1.4)}px` }, [])

const svg = (
  { width, height, content }: Picture,
  attributes: Readonly<Record<string, string | number>>,
  before: readonly Markup[],
): Element =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, class: 'pb', role: 'img', ...attributes },
    [...before, ...content],
  )

/** About how wide text of 12 pixels is; enough to leave room, as SVG cannot measure. */
export const textWidth = (text: string): number => [...text].length * 6.9
