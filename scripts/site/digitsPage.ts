/** The page that trains the digits network, bundled from the sources of the packages; nothing is compiled ahead. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { CHART_STYLE } from '../../packages/train/src/report/theme.ts'
import { PAGE_STYLE } from '../../packages/train/src/report/pageStyle.ts'
import { root } from '../workspace.ts'

const from = join(root, 'site', 'digits')

/** Writes the page into the folder `out` and returns the bytes of each script. */
export async function writeDigitsPage(out: string): Promise<Readonly<Record<string, number>>> {
  mkdirSync(out, { recursive: true })
  const { metafile } = await build({
    entryPoints: ['page.ts', 'worker.ts'].map((file) => join(from, file)),
    outdir: out,
    bundle: true,
    minify: true,
    sourcemap: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  copyFileSync(join(from, 'index.html'), join(out, 'index.html'))
  copyFileSync(join(root, 'examples', 'digits', 'data', 'digits.bin'), join(out, 'digits.bin'))
  writeFileSync(join(out, 'page.css'), CHART_STYLE + PAGE_STYLE + readFileSync(join(from, 'page.css'), 'utf8'))
  const scripts = Object.entries(metafile.outputs).filter(([file]) => file.endsWith('.js'))
  return Object.fromEntries(scripts.map(([file, { bytes }]) => [file.replace(/^.*\//, ''), bytes]))
}
