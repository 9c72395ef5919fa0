/** Markup as a tree that is escaped when printed, so that no text can become a tag. */

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly Markup[]
}

/** Text as it stands, for style sheets of our own making. */
export interface Raw {
  readonly raw: string
}

export type Markup = string | Element | Raw

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Markup[] = [],
): Element => ({ name, attributes, children })

/** Prints markup that is well-formed XML and, with the names used here, HTML of the same meaning. */
export const printMarkup = (markup: Markup): string => {
  if (typeof markup === 'string') return escapeText(markup)
  if ('raw' in markup) return markup.raw
  const { name, attributes, children } = markup
  const open = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value)}"`)
    .join('')
  if (children.length === 0 && EMPTY.has(name)) return `<${name}${open}/>`
  return `<${name}${open}>${children.map(printMarkup).join('')}</${name}>`
}

/** Text for an element or an attribute in quotes; what XML cannot hold becomes U+FFFD. */
export const escapeText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (c) => `&#${c.charCodeAt(0)};`)

/** At most `length` characters, the last one an ellipsis where more were there. */
export const shorten = (text: string, length: number): string => {
  const characters = [...text]
  return characters.length <= length ? text : `${characters.slice(0, Math.max(0, length - 1)).join('')}…`
}

/** Elements that HTML lets end without a closing tag, or that SVG draws. */
const EMPTY: ReadonlySet<string> = new Set(['circle', 'line', 'meta', 'path', 'rect'])

const round = (x: number): string => String(Math.round(x * 100) / 100 + 0)
