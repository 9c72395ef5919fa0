/** The whole site as files: documents, API reference, sources they link to, search index and the page that trains. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build as bundle } from 'esbuild'
import MiniSearch from 'minisearch'
import { root } from '../workspace.ts'
import { apiPage } from './apiPages.ts'
import { readApis } from './apiReference.ts'
import { writeDigitsPage } from './digitsPage.ts'
import { navigation } from './navigation.ts'
import { collectPages } from './pages.ts'
import { SEARCH_OPTIONS, type Entry } from '../../site/docs/searchOptions.ts'
import { pageOf, type Sheet } from './template.ts'

export interface BuiltSite {
  readonly pages: number
  /** Entries of the search index. */
  readonly passages: number
  readonly seconds: number
  /** Links of documents that lead to no file, in words. */
  readonly problems: readonly string[]
}

/** Writes the site into `out`, which is emptied first. */
export async function buildSite(out: string): Promise<BuiltSite> {
  const start = performance.now()
  rmSync(out, { recursive: true, force: true })
  const apis = readApis().map(apiPage)
  const { pages, assets, problems } = collectPages([
    'README.md',
    'examples/digits/step.ts',
    ...new Set(apis.flatMap(({ sources }) => sources)),
  ])
  const nav = navigation(pages, apis)
  const sheets: readonly Sheet[] = [...pages, ...apis]
  for (const sheet of sheets) write(join(out, sheet.path), pageOf(sheet, nav))
  for (const [from, to] of assets) {
    mkdirSync(dirname(join(out, to)), { recursive: true })
    copyFileSync(join(root, from), join(out, to))
  }
  const entries = [...pages, ...apis].flatMap(({ path, title, passages }) =>
    passages.map(({ id, heading, text }, i): Entry => {
      const url = id === '' || (i === 0 && heading === title) ? path : `${path}#${id}`
      return { url, title: heading === '' ? title : heading, page: title, text, summary: text.slice(0, 140) }
    }),
  )
  await writeAssets(join(out, 'assets'), entries)
  await writeDigitsPage(join(out, 'digits'))
  return { pages: sheets.length + 1, passages: entries.length, seconds: (performance.now() - start) / 1000, problems }
}

/** Style, script and search index; the index is a script as well, since a page opened from a disk may load no data. */
async function writeAssets(out: string, entries: readonly Entry[]): Promise<void> {
  const index = new MiniSearch<Entry>(SEARCH_OPTIONS)
  index.addAll(entries)
  write(join(out, 'search.js'), `globalThis.pullbackSearch = ${JSON.stringify(JSON.stringify(index))}\n`)
  for (const file of ['docs.css', 'icon.svg'])
    write(join(out, file), readFileSync(join(root, 'site', 'docs', file), 'utf8'))
  await bundle({
    entryPoints: [join(root, 'site', 'docs', 'docs.ts')],
    outfile: join(out, 'docs.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
