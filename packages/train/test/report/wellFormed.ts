/** A strict reader of the XML that our markup uses: what it accepts is well-formed. Returns every text and attribute value. */

export interface Parsed {
  /** Unescaped text and attribute values, in order. */
  readonly texts: readonly string[]
  readonly tags: readonly string[]
}

const NAME = '[A-Za-z][\\w:-]*'
const TOKEN = new RegExp(
  `<(${NAME})((?: ${NAME}="(?:[^"<&]|&#\\d+;)*")*)(/?)>|</(${NAME})>|((?:[^<>&]|&#\\d+;)+)`,
  'gy',
)

export const parseXml = (xml: string): Parsed => {
  const open: string[] = []
  const texts: string[] = []
  const tags: string[] = []
  let at = 0
  while (at < xml.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(xml)
    if (match === null) throw new Error(`not well-formed at ${String(at)}: ${xml.slice(at, at + 60)}`)
    const [token, start, attributes = '', selfClosed, end, text] = match
    at += token.length
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') throw new Error(`text outside the root: ${text}`)
      if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
        throw new Error('a forbidden character')
      texts.push(unescape(text))
    } else if (end !== undefined) {
      if (open.pop() !== end) throw new Error(`</${end}> closes another element`)
    } else {
      if (open.length === 0 && tags.length > 0) throw new Error('two roots')
      const names = [...attributes.matchAll(/ ([^=]+)="([^"]*)"/g)]
      if (new Set(names.map((a) => a[1])).size !== names.length) throw new Error(`an attribute twice in ${token}`)
      texts.push(...names.map((a) => unescape(a[2] ?? '')))
      tags.push(start ?? '')
      if (selfClosed === '') open.push(start ?? '')
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`)
  return { texts, tags }
}

const unescape = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
