/** The built site: every link leads somewhere, every document and every export is on it, and search finds them. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import MiniSearch from 'minisearch'
import { describe, expect, inject, test } from 'vitest'
import { readApis } from '../../scripts/site/apiReference.ts'
import { checkLinks } from '../../scripts/site/links.ts'
import { renderMarkdown } from '../../scripts/site/markdown.ts'
import { root } from '../../scripts/workspace.ts'
import { SEARCH_OPTIONS, type Entry } from '../../site/docs/searchOptions.ts'

const { folder, problems } = inject('built')
const page = (path: string): string => readFileSync(join(folder, path), 'utf8')

describe('the site', () => {
  test('has no link that leads nowhere', () => {
    const checked = checkLinks(folder)
    expect([...problems, ...checked.problems]).toEqual([])
    expect(checked.pages).toBeGreaterThan(100)
    expect(checked.links).toBeGreaterThan(5_000)
    for (const href of checked.outside) expect(href).toMatch(/^https?:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)/)
  })

  test('has a page for each document, and the navigation leads to it', () => {
    const home = page('index.html')
    const documents = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    for (const file of documents.filter((name) => name.endsWith('.md')))
      expect(home).toContain(`href="${file.replaceAll('\\', '/').replace(/\.md$/, '.html')}"`)
  })

  test('needs nothing from other hosts and no inline script or style', () => {
    for (const path of ['index.html', 'guide.html', 'digits/index.html', 'api/autodiff.np.html']) {
      const html = page(path)
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
      expect(html).not.toMatch(/(<script|<link|<img)[^>]*(src|href)="(https?:)?\/\//)
      expect(html).toContain('Content-Security-Policy')
    }
  })
})

describe('the API reference', () => {
  const apis = readApis()

  test.each(['@pullback/autodiff', '@pullback/layers', '@pullback/optim', '@pullback/train', '@pullback/core'])(
    'lists every value that %s exports',
    async (specifier) => {
      const api = apis.find(({ name }) => name === specifier)
      const listed = [
        ...(api?.items.filter(({ kind }) => kind !== 'type').map(({ name }) => name) ?? []),
        ...(api?.namespaces.map((name) => name.replace(/^.* /, '')) ?? []),
      ]
      expect([...new Set(listed)].sort()).toEqual(Object.keys((await import(specifier)) as object).sort())
    },
  )

  test('lists every function of np', async () => {
    const { np } = await import('@pullback/autodiff')
    const listed = apis.find(({ name }) => name === '@pullback/autodiff np')
    const values = listed?.items.filter(({ kind }) => kind !== 'type').map(({ name }) => name) ?? []
    const names = [...values, ...(listed?.namespaces ?? [])]
    expect(new Set(names.map((name) => name.replace(/^.*\./, '')))).toEqual(new Set(Object.keys(np)))
  })

  test('shows declarations without bodies, with comments and a link to the line', () => {
    const grad = apis.find(({ name }) => name === '@pullback/autodiff')?.items.find(({ name }) => name === 'grad')
    expect(grad?.declaration).toMatch(/^(const|function) grad/)
    expect(grad?.declaration).not.toMatch(/return |=>$/)
    expect(grad?.doc).not.toBe('')
    expect(page('api/autodiff.html')).toContain(`../source/${grad?.file}.html#L${grad?.line}`)
  })
})

describe('search', () => {
  const loaded: { pullbackSearch?: string } = {}
  runInNewContext(page('assets/search.js'), loaded)
  const index = MiniSearch.loadJSON<Entry>(loaded.pullbackSearch ?? '', SEARCH_OPTIONS)
  const find = (query: string): readonly string[] =>
    index
      .search(query)
      .slice(0, 5)
      .map(({ id }) => String(id))

  test.each([
    ['cumsum', 'api/autodiff.np.html#cumsum'],
    ['batch normalization', 'api/layers.html#batchNormalization'],
    ['coming from jax', 'coming-from-jax.html'],
    ['randomness', 'guide.html#randomness'],
    ['valueAndGr', 'api/autodiff.html#valueAndGrad'],
    ['donatd', 'design/006-memory.html'],
  ])('%s finds %s', (query, url) => {
    expect(find(query).map((found) => (url.includes('#') ? found : found.replace(/#.*/, '')))).toContain(url)
  })

  test('finds nothing for what is not there', () => {
    expect(find('xylophone')).toEqual([])
  })
})

describe('checkLinks', () => {
  test('tells of files and places that are missing', () => {
    const place = mkdtempSync(join(tmpdir(), 'pullback-links-'))
    writeFileSync(join(place, 'a.html'), '<p id="x"><a href="b.html#y">1</a><a href="#x">2</a><a href="c.html">3</a>')
    writeFileSync(join(place, 'b.html'), '<a href="https://example.org/">4</a><img src="a.html#z">')
    const { problems, links, outside } = checkLinks(place)
    rmSync(place, { recursive: true })
    expect(links).toBe(5)
    expect(outside).toEqual(['https://example.org/'])
    expect([...problems].sort()).toEqual([
      'a.html: b.html#y leads to no place on b.html',
      'a.html: c.html leads to no file',
      'b.html: a.html#z leads to no place on a.html',
    ])
  })
})

describe('renderMarkdown', () => {
  test('numbers headings of the same name, as GitHub does, and cuts the text at them', () => {
    const { headings, passages, title } = renderMarkdown(
      '# Über `np.sum`!\n\none\n\n## Twice\n\ntwo [a](b.md)\n\n## Twice\n\n```ts\nskipped\n```\n',
      (href) => href,
    )
    expect(title).toBe('Über np.sum!')
    expect(headings.map(({ id }) => id)).toEqual(['über-npsum', 'twice', 'twice-1'])
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      ['über-npsum', 'one'],
      ['twice', 'two a'],
      ['twice-1', ''],
    ])
  })

  test('escapes what is text and rewrites links and pictures once', () => {
    const { html } = renderMarkdown(
      '[x](a.md) ![y](b.png) `<b>` [z](a.md)\n\n```html\n<i>\n```\n',
      (href) => `/${href}`,
    )
    expect([...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/a.md', '/b.png', '/a.md'])
    expect(html).toContain('&lt;b&gt;')
    expect(html).not.toMatch(/<i>|<b>/)
  })
})
