/** Several threads in a real Chromium: a page that is cross-origin isolated has them, others compute the same without. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/site/findBrowser.ts'
import { serve, type ServeOptions } from '../../scripts/site/serve.ts'
import { root } from '../../scripts/workspace.ts'

const executablePath = findBrowser()

/** Runs the same on one thread and on as many as it gets, and compares every bit. */
const SCRIPT = `
  import { jit, np, random, setThreads } from './packages/autodiff/src/index.ts'
  const loss = (x, w) => np.tanh(np.matmul(np.exp(np.sin(x)), w))
  const x = random.normal(random.key(0), [512, 256])
  const w = random.normal(random.key(1), [256, 384])
  const one = jit((x, w) => loss(x, w))(x, w).data
  const threads = setThreads(3)
  const f = jit((x, w) => loss(x, w))
  let runs = 0
  let isSame = true
  const again = () => {
    const y = f(x, w).data
    isSame &&= y.every((v, i) => Object.is(v, one[i]))
    if (++runs < 30) setTimeout(again, 20)
    else document.title = JSON.stringify({ threads, isSame })
  }
  again()
`

describe.skipIf(executablePath === null)('in Chromium', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'pullback-threads-'))

  beforeAll(async () => {
    await build({
      stdin: { contents: SCRIPT, resolveDir: root },
      outfile: join(folder, 'page.js'),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    })
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>')
    // The sandbox of Chromium does not start for root in a container.
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  test.each<[string, ServeOptions, number, number]>([
    ['that is isolated has helping threads', { isIsolated: true, allowsBlobWorkers: true }, 3, 2],
    ['that is not isolated has none', { allowsBlobWorkers: true }, 1, 0],
    ['whose policy refuses their source computes alone', { isIsolated: true }, 3, 0],
  ])('a page %s', async (_, options, threads, workers) => {
    const server = await serve(folder, options)
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(server.url)
    await page.waitForFunction(() => document.title.startsWith('{'), undefined, { timeout: 60_000 })
    expect(JSON.parse(await page.title())).toEqual({ threads, isSame: true })
    expect(page.workers().length).toBe(workers)
    expect(errors).toEqual([])
    await page.close()
    server.close()
  })
})
