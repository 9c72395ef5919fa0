/** The frame around every page: head, search, navigation and what the page itself says. */
import { escapeHtml, type Heading } from './markdown.ts'

export interface NavEntry {
  readonly title: string
  /** Path of the page below the site. */
  readonly path: string
  /** Part of the entry before it, as a namespace is of a package. */
  readonly isInner?: boolean
}

export interface NavSection {
  readonly title: string
  readonly entries: readonly NavEntry[]
}

export interface Sheet {
  readonly path: string
  readonly title: string
  readonly html: string
  readonly headings: readonly Heading[]
}

/** Nothing but files of the site: no inline script or style, no other host. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

export function pageOf(sheet: Sheet, nav: readonly NavSection[]): string {
  const up = '../'.repeat(sheet.path.split('/').length - 1)
  const all = nav.flatMap(({ entries }) => entries)
  const at = all.findIndex(({ path }) => path === sheet.path)
  const around = at < 0 ? '' : neighbours(all[at - 1], all[at + 1], up)
  const title = sheet.path === 'index.html' ? 'pullback' : `${sheet.title} · pullback`
  return `<!doctype html>
<html lang="en" data-up="${up}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${up}assets/icon.svg">
<link rel="stylesheet" href="${up}assets/docs.css">
<script defer src="${up}assets/docs.js"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
<button id="menu" type="button" aria-expanded="false" aria-controls="nav">Menu</button>
<a class="home" href="${up}index.html"><img src="${up}assets/icon.svg" width="24" height="24" alt=""> pullback</a>
<div id="search" role="search">
<input type="search" placeholder="Search" aria-label="search the documentation" autocomplete="off" spellcheck="false">
<ol hidden></ol>
</div>
<a class="live" href="${up}digits/index.html">Train in the browser</a>
</header>
<div class="frame">
<nav id="nav" aria-label="pages">
${nav.map((section) => navSection(section, sheet.path, up)).join('\n')}
</nav>
<main id="main">
${sheet.html}
${around}
</main>
${contents(sheet.headings)}
</div>
</body>
</html>
`
}

function navSection({ title, entries }: NavSection, path: string, up: string): string {
  const items = entries.map((entry) => {
    const current = entry.path === path ? ' aria-current="page"' : ''
    const inner = entry.isInner === true ? ' class="inner"' : ''
    return `<li${inner}><a href="${up}${entry.path}"${current}>${escapeHtml(entry.title)}</a></li>`
  })
  return `<section><h2>${escapeHtml(title)}</h2><ul>\n${items.join('\n')}\n</ul></section>`
}

function contents(headings: readonly Heading[]): string {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3)
  if (shown.length < 2) return ''
  const items = shown.map(
    ({ depth, id, text }) => `<li class="depth${depth}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  )
  return `<aside aria-label="on this page"><h2>On this page</h2><ul>\n${items.join('\n')}\n</ul></aside>`
}

function neighbours(before: NavEntry | undefined, after: NavEntry | undefined, up: string): string {
  const link = (entry: NavEntry | undefined, label: string, rel: string): string =>
    entry === undefined
      ? '<span></span>'
      : `<a rel="${rel}" href="${up}${entry.path}"><small>${label}</small>${escapeHtml(entry.title)}</a>`
  return `<div class="neighbours">${link(before, 'Before', 'prev')}${link(after, 'Next', 'next')}</div>`
}
