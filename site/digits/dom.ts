/** Elements of the page: looked up by id, and pictures made without any text that is parsed as markup. */
import type { Picture } from '@pullback/train'

/** The element with this id, of this kind. */
export const find = <E extends Element>(id: string, kind: abstract new () => E): E => {
  const element = document.getElementById(id)
  if (element instanceof kind) return element
  throw new Error(`find: the page must have a ${kind.name} called ${id}`)
}

const SVG = 'http://www.w3.org/2000/svg'

/** Puts the picture into `place`, instead of what is there. */
export const showPicture = (place: Element, { width, height, description, content }: Picture): void => {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  svg.setAttribute('class', 'pb')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', description)
  svg.append(...content.map(nodeOf))
  place.replaceChildren(svg)
}

const nodeOf = (markup: Picture['content'][number]): Node => {
  if (typeof markup === 'string') return document.createTextNode(markup)
  if ('raw' in markup) throw new Error('nodeOf: a picture of a page must bring no style of its own')
  const node = document.createElementNS(SVG, markup.name)
  for (const [name, value] of Object.entries(markup.attributes)) node.setAttribute(name, String(value))
  node.append(...markup.children.map(nodeOf))
  return node
}

/** An HTML element with a class and text. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}
