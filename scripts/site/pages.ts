/** The pages of the site: documents, and whatever of the repository they link to, as files or as listings of folders. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, posix, relative } from 'node:path'
import { root } from '../workspace.ts'
import { escapeHtml, highlight, renderMarkdown, type Heading, type Passage } from './markdown.ts'

export interface Page {
  /** The file or folder below the root that this page shows. */
  readonly source: string
  /** Below the site. */
  readonly path: string
  readonly title: string
  readonly html: string
  readonly headings: readonly Heading[]
  readonly passages: readonly Passage[]
}

export interface Pages {
  readonly pages: readonly Page[]
  /** Files to copy as they are, as paths below the root and below the site. */
  readonly assets: ReadonlyMap<string, string>
  /** Links to nothing, in words. */
  readonly problems: readonly string[]
}

/** The documents below `docs` with every file and folder that is reached from them or from `also` by links. */
export function collectPages(also: readonly string[]): Pages {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .sort()
  const queue = [...docs, ...also]
  const seen = new Set(queue)
  const pages: Page[] = []
  const assets = new Map<string, string>()
  const problems: string[] = []
  for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
    const from = source
    const link = (href: string): string => {
      if (/^[a-z]+:|^#/i.test(href)) return href
      const [path = '', hash] = href.split('#')
      const wanted = posix.normalize(posix.join(statOf(from) === 'folder' ? from : posix.dirname(from), path))
      const target = wanted.replace(/\/$/, '')
      const kind = statOf(target)
      if (kind === 'nothing' || target.startsWith('..')) {
        problems.push(`${from}: links to ${href}, which does not exist`)
        return href
      }
      const suffix = hash === undefined ? '' : `#${hash}`
      if (/\.(png|svg|jpg|gif|bin)$/.test(target)) {
        assets.set(target, assetPath(target))
        return relativeUrl(sitePath(from), assetPath(target))
      }
      if (!seen.has(target)) {
        seen.add(target)
        queue.push(target)
      }
      return relativeUrl(sitePath(from), sitePath(target)) + suffix
    }
    pages.push(pageOf(source, link))
  }
  return { pages, assets, problems }
}

function pageOf(source: string, link: (href: string) => string): Page {
  const path = sitePath(source)
  const readme = `${source}/README.md`
  if (statOf(source) === 'folder') {
    // What a folder says of itself stands on its page, above the listing.
    const about = statOf(readme) === 'file' ? renderMarkdown(readFileSync(join(root, readme), 'utf8'), link) : undefined
    const files = readdirSync(join(root, source)).filter((name) => !/^(node_modules|dist|etc|\.)/.test(name))
    const items = files.sort().map((name) => `<li><a href="${link(name)}">${escapeHtml(name)}</a></li>`)
    const listing = `<h2 id="files">Files</h2><ul class="files">${items.join('\n')}</ul>`
    const html = about === undefined ? `<h1>${escapeHtml(source)}</h1>${listing}` : about.html + listing
    return { source, path, title: about?.title ?? source, html, headings: about?.headings ?? [], passages: [] }
  }
  const text = readFileSync(join(root, source), 'utf8')
  if (source.endsWith('.md')) {
    const { title, html, headings, passages } = renderMarkdown(text, link)
    const isDocument = source.startsWith('docs/') || !source.includes('/')
    return { source, path, title, html, headings, passages: isDocument ? passages : [] }
  }
  return { source, path, title: source, html: sourceHtml(source, text), headings: [], passages: [] }
}

/** A file of code with an anchor for each line. */
export function sourceHtml(source: string, text: string): string {
  const lines = highlight(text.trimEnd(), extname(source).slice(1)).split('\n')
  const open: string[] = []
  const numbered = lines.map((line, i) => {
    // A colour may run over several lines, an anchor may not.
    const before = open.join('')
    for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
      if (tag === '</span>') open.pop()
      else open.push(tag)
    }
    return `<span class="line" id="L${i + 1}">${before}${line}${'</span>'.repeat(open.length)}\n</span>`
  })
  return `<h1>${escapeHtml(source)}</h1><pre class="source"><code>${numbered.join('')}</code></pre>`
}

/** Where the page of a file or folder lies below the site. */
export function sitePath(source: string): string {
  if (source === 'docs') return 'index.html'
  if (source.startsWith('docs/') && source.endsWith('.md')) return source.slice(5).replace(/\.md$/, '.html')
  if (source.endsWith('.md') && !source.includes('/')) return `${source.slice(0, -3).toLowerCase()}.html`
  return statOf(source) === 'folder' ? `source/${source}/index.html` : `source/${source}.html`
}

function assetPath(source: string): string {
  return source.startsWith('docs/') ? source.slice(5) : `source/${source}`
}

export function relativeUrl(from: string, to: string): string {
  return relative(dirname(from), to).replaceAll('\\', '/') || basename(to)
}

function statOf(path: string): 'file' | 'folder' | 'nothing' {
  const file = join(root, path)
  if (!existsSync(file)) return 'nothing'
  return statSync(file).isDirectory() ? 'folder' : 'file'
}
