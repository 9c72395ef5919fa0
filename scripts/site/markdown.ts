/** Markdown as HTML of the site: headings with ids as GitHub makes them, highlighted code, links turned to pages. */
import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import python from 'highlight.js/lib/languages/python'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import { Marked, type Tokens } from 'marked'

for (const [name, language] of Object.entries({ bash, javascript, json, python, typescript, xml }))
  hljs.registerLanguage(name, language)

export interface Heading {
  readonly depth: number
  readonly id: string
  readonly text: string
}

/** What stands under one heading, as plain text to search in. */
export interface Passage {
  readonly id: string
  readonly heading: string
  readonly text: string
}

export interface Rendered {
  /** Text of the first heading of depth 1; empty where there is none. */
  readonly title: string
  readonly html: string
  readonly headings: readonly Heading[]
  readonly passages: readonly Passage[]
}

/** `link` turns the address of a link or picture, as the document writes it, into the one the page writes. */
export function renderMarkdown(text: string, link: (href: string) => string): Rendered {
  const headings: Heading[] = []
  const passages: { id: string; heading: string; text: string[] }[] = [{ id: '', heading: '', text: [] }]
  const slugs = new Map<string, number>()
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text: source }: Tokens.Heading): string {
        const plain = plainText(source)
        const id = uniqueSlug(plain, slugs)
        headings.push({ depth, id, text: plain })
        const anchor = depth === 1 ? '' : `<a class="anchor" href="#${id}" aria-label="link to this section">#</a>`
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}${anchor}</h${depth}>\n`
      },
      code({ text: code, lang = '' }: Tokens.Code): string {
        const language = lang.split(/\s/)[0] ?? ''
        return `<pre data-language="${escapeHtml(language)}"><code>${highlight(code, language)}</code></pre>\n`
      },
      table(token: Tokens.Table): string {
        const cells = (row: readonly Tokens.TableCell[], tag: string): string =>
          row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
        return `<div class="scroll"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>\n`
      },
    },
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = link((token as Tokens.Link).href)
    },
  })
  const tokens = marked.lexer(text)
  const passageSlugs = new Map<string, number>()
  for (const token of tokens) {
    if (token.type === 'heading') {
      const heading = plainText((token as Tokens.Heading).text)
      passages.push({ id: uniqueSlug(heading, passageSlugs), heading, text: [] })
    } else if (token.type !== 'code' && token.type !== 'space') passages.at(-1)?.text.push(plainText(token.raw))
  }
  void marked.walkTokens(tokens, marked.defaults.walkTokens ?? (() => undefined))
  const html = besides(marked.parser(tokens))
  return {
    title: headings.find(({ depth }) => depth === 1)?.text ?? '',
    html,
    headings,
    passages: passages
      .map(({ id, heading, text }) => ({ id, heading, text: text.join(' ').replace(/\s+/g, ' ').trim() }))
      .filter(({ heading, text }) => heading !== '' || text !== ''),
  }
}

/** Code of another library with ours right after it stands beside ours. */
function besides(html: string): string {
  const pair =
    /(<pre data-language="(?:python|js)">(?:(?!<\/pre>)[^])*<\/pre>)\n(<pre data-language="ts">(?:(?!<\/pre>)[^])*<\/pre>)/g
  return html.replace(pair, '<div class="beside">$1$2</div>')
}

const ALIASES: Readonly<Record<string, string>> = {
  ts: 'typescript',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  sh: 'bash',
  py: 'python',
  html: 'xml',
  svg: 'xml',
}

/** Code as HTML with the classes of highlight.js; escaped text where the language is not known. */
export function highlight(code: string, language: string): string {
  const name = ALIASES[language] ?? language
  return hljs.getLanguage(name) === undefined ? escapeHtml(code) : hljs.highlight(code, { language: name }).value
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** Inline Markdown without its marks. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*|]|(^|\s)_|_(?=\s|$)/g, '$1')
    .trim()
}

/** The id that GitHub gives a heading: lower case, punctuation dropped, spaces as hyphens, repetitions numbered. */
function uniqueSlug(text: string, taken: Map<string, number>): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
  const count = taken.get(slug) ?? 0
  taken.set(slug, count + 1)
  return count === 0 ? slug : `${slug}-${count}`
}
