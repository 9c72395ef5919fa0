/** Builds the documentation site into `dist-site`; `npm run site -- --serve` then serves it on this machine. */
import { join } from 'node:path'
import { buildSite } from './site/build.ts'
import { checkLinks } from './site/links.ts'
import { serve } from './site/serve.ts'
import { root } from './workspace.ts'

const out = join(root, 'dist-site')
const { pages, passages, seconds, problems: missing } = await buildSite(out)
const { links, problems } = checkLinks(out)
for (const problem of [...missing, ...problems]) process.stdout.write(`${problem}\n`)
process.stdout.write(
  `dist-site: ${pages} pages, ${passages} passages to search, ${links} links of which ${problems.length} are broken, in ${seconds.toFixed(1)} s\n`,
)
process.exitCode = missing.length + problems.length > 0 ? 1 : 0
if (process.argv.includes('--serve')) {
  const { url } = await serve(out, { isIsolated: true, port: 8080 })
  process.stdout.write(`serving ${url} until Ctrl-C\n`)
}
