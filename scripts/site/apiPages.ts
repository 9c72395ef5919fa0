/** The pages of the API reference: one for each entry and namespace, with declarations and what their comments say. */
import type { Api, Item } from './apiReference.ts'
import { escapeHtml, highlight, renderMarkdown, type Heading, type Passage } from './markdown.ts'
import { relativeUrl, sitePath } from './pages.ts'

export interface ApiPage {
  readonly path: string
  readonly title: string
  readonly html: string
  readonly headings: readonly Heading[]
  readonly passages: readonly Passage[]
  /** Source files that the page links to. */
  readonly sources: readonly string[]
}

const KINDS: readonly { readonly kind: Item['kind']; readonly title: string }[] = [
  { kind: 'function', title: 'Functions' },
  { kind: 'value', title: 'Values' },
  { kind: 'class', title: 'Classes' },
  { kind: 'type', title: 'Types' },
]

/** `@pullback/autodiff np` lies at `api/autodiff.np.html`. */
export function apiPath(name: string): string {
  return `api/${name.replace('@pullback/', '').replaceAll('/', '-').replace(' ', '.')}.html`
}

export function apiPage(api: Api): ApiPage {
  const path = apiPath(api.name)
  const groups = KINDS.map(({ kind, title }) => ({
    title,
    items: sorted(api.items.filter((item) => item.kind === kind)),
  }))
  const shown = groups.filter(({ items }) => items.length > 0)
  const [specifier = '', namespace] = api.name.split(' ')
  const imported = namespace?.split('.')[0] ?? ''
  const usage =
    namespace === undefined ? `import { … } from '${specifier}'` : `import { ${imported} } from '${specifier}'`
  const inner = api.namespaces.map(
    (name) =>
      `<li><a href="${relativeUrl(path, apiPath(name))}"><code>${escapeHtml(name.replace(/^.* /, ''))}</code></a></li>`,
  )
  const html = [
    `<h1>${escapeHtml(namespace ?? specifier)}</h1>`,
    prose(api.about),
    `<pre><code>${highlight(usage, 'ts')}</code></pre>`,
    inner.length === 0 ? '' : `<p>Namespaces:</p><ul>${inner.join('')}</ul>`,
    ...shown.map(
      ({ title, items }) =>
        `<h2 id="${title.toLowerCase()}">${title}</h2>\n<p class="index">${items.map(indexLink).join(' ')}</p>\n${items
          .map((item) => itemHtml(item, path))
          .join('\n')}`,
    ),
  ].join('\n')
  return {
    path,
    title: namespace ?? specifier,
    html,
    headings: shown.map(({ title }) => ({ depth: 2, id: title.toLowerCase(), text: title })),
    passages: api.items.map((item) => ({
      id: idOf(item),
      heading: namespace === undefined ? item.name : `${namespace}.${item.name}`,
      text: item.doc.replace(/\s+/g, ' '),
    })),
    sources: [...new Set(api.items.map(({ file }) => file))],
  }
}

/** Types and functions may share a name. */
function idOf({ name, kind }: Item): string {
  return kind === 'type' ? `type-${name}` : name
}

function sorted(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

function indexLink(item: Item): string {
  return `<a href="#${idOf(item)}">${escapeHtml(item.name)}</a>`
}

function itemHtml(item: Item, path: string): string {
  const id = idOf(item)
  const source = `${relativeUrl(path, sitePath(item.file))}#L${item.line}`
  return `<section class="item"><h3 id="${id}">${escapeHtml(item.name)}<a class="anchor" href="#${id}" aria-label="link to ${escapeHtml(item.name)}">#</a><a class="at" href="${source}">source</a></h3>
<pre><code>${highlight(item.declaration, 'ts')}</code></pre>
${prose(item.doc)}</section>`
}

/** A comment as HTML: it is Markdown with a few tags. */
function prose(doc: string): string {
  const [text = '', ...examples] = doc.split(/^@example\s*$/m)
  const markdown = [
    text
      .replace(/\{@link (\w+)\}/g, '`$1`')
      .replace(/^@throws\s+/gm, '\n**Throws** ')
      .replace(/^@(param|returns)\s+/gm, '\n**$1** ')
      // Before a tag only, so that what looks like one inside code stays.
      .replace(/^ {2,}(?=\S)/gm, ''),
    ...examples.map((code) => `\`\`\`ts\n${code.trim()}\n\`\`\``),
  ]
  return renderMarkdown(markdown.join('\n\n').replace(/^#/gm, '\\#'), (href) => href).html
}
