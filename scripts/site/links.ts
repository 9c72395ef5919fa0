/** Whether every link of the built site leads somewhere: to a file of it, and to an id on that page. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

export interface CheckedLinks {
  readonly pages: number
  readonly links: number
  /** Addresses of other sites; they are not asked. */
  readonly outside: readonly string[]
  readonly problems: readonly string[]
}

export function checkLinks(folder: string): CheckedLinks {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  )
  const pages = new Map<string, string>()
  for (const file of files) if (file.endsWith('.html')) pages.set(file, readFileSync(join(folder, file), 'utf8'))
  const ids = new Map(
    [...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  )
  const problems: string[] = []
  const outside = new Set<string>()
  let links = 0
  for (const [page, html] of pages) {
    for (const [, written = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const href = written.replaceAll('&#38;', '&').replaceAll('&amp;', '&')
      links++
      if (/^[a-z]+:/i.test(href)) {
        outside.add(href)
        continue
      }
      const [path = '', hash = ''] = href.split('#')
      const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)))
      if (!files.has(target)) problems.push(`${page}: ${href} leads to no file`)
      else if (hash !== '' && ids.get(target)?.has(decodeURIComponent(hash)) !== true)
        problems.push(`${page}: ${href} leads to no place on ${target}`)
    }
  }
  return { pages: pages.size, links, outside: [...outside].sort(), problems }
}
