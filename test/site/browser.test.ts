/** The site in a real Chromium, with the headers of a strict host: the page trains, reads drawings and stays responsive. */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findBrowser } from '../../scripts/site/findBrowser.ts'
import { serve, type Served, type ServeOptions } from '../../scripts/site/serve.ts'

const { folder } = inject('built')
const executablePath = findBrowser()

/** A three, as one would draw it, in shares of the sheet. */
const THREE = [
  [0.3, 0.2],
  [0.5, 0.15],
  [0.68, 0.25],
  [0.66, 0.4],
  [0.48, 0.48],
  [0.66, 0.56],
  [0.7, 0.72],
  [0.52, 0.85],
  [0.28, 0.78],
] as const

describe.skipIf(executablePath === null)('in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    // The sandbox of Chromium does not start for root in a container.
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  /** Opens a page; whatever it logs as an error or throws is collected. */
  const open = async (
    path: string,
    options: ServeOptions,
    view: Parameters<Browser['newPage']>[0] = {},
  ): Promise<{ readonly page: Page; readonly errors: readonly string[]; close(): Promise<void> }> => {
    const server: Served = await serve(folder, options)
    const page = await browser.newPage(view)
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(server.url + path)
    return {
      page,
      errors,
      close: async () => {
        await page.close()
        server.close()
      },
    }
  }

  const draw = async (page: Page): Promise<void> => {
    await page.locator('#pad').scrollIntoViewIfNeeded()
    const box = (await page.locator('#pad').boundingBox())!
    for (const [i, [x, y]] of THREE.entries()) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 3 })
      if (i === 0) await page.mouse.down()
    }
    await page.mouse.up()
  }

  const verdictIs = (page: Page, text: string): Promise<void> =>
    page.locator('#verdict', { hasText: new RegExp(`^${text}$`) }).waitFor({ timeout: 10_000 })
  const numberOf = async (page: Page, id: string): Promise<number> =>
    parseFloat(((await page.locator(`#${id}`).textContent()) ?? '').replaceAll(',', ''))
  /** Characters of the longest path: of a curve, not of the mark in the legend. */
  const longest = (paths: readonly Element[]): number =>
    Math.max(...paths.map((path) => path.getAttribute('d')?.length ?? 0))
  const done = 'html[data-phase="done"]'

  describe.each([
    ['with cross-origin isolation', true],
    ['without cross-origin isolation', false],
  ])('%s', (_, isIsolated) => {
    test('the network trains, draws its curves and reads a drawing', async () => {
      const { page, errors, close } = await open('digits/', { isIsolated })
      expect(await page.locator('html').getAttribute('data-isolated')).toBe(String(isIsolated))
      await page.locator(done).waitFor({ timeout: 100_000 })
      expect(await numberOf(page, 'accuracy')).toBeGreaterThan(95)
      expect(await numberOf(page, 'loss')).toBeLessThan(0.3)
      expect(await page.locator('#status').textContent()).toMatch(/^Done: 9\d\.\d % read right$/)
      for (const id of ['loss-curve', 'accuracy-curve'])
        expect(await page.locator(`#${id} .curve`).evaluateAll(longest)).toBeGreaterThan(200)
      await draw(page)
      await verdictIs(page, '3')
      expect(await page.locator('#bars .best').textContent()).toMatch(/^3(9\d|100) %$/)
      await page.locator('#clear').click()
      await verdictIs(page, '–')
      expect(errors).toEqual([])
      await close()
    })
  })

  test('while it trains the page answers, can be paused, and goes on to the same end', async () => {
    const { page, errors, close } = await open('digits/', {})
    await page.locator('html[data-phase="training"]').waitFor()
    await draw(page)
    await page.locator('#verdict', { hasText: /^\d$/ }).waitFor({ timeout: 10_000 })
    expect(await page.locator('html').getAttribute('data-phase')).toBe('training')
    await page.locator('#toggle').click()
    await page.locator('html[data-phase="paused"]').waitFor()
    // What was on its way arrives; then nothing moves.
    await page.waitForTimeout(500)
    const paused = await page.locator('#steps').textContent()
    await page.waitForTimeout(700)
    expect(await page.locator('#steps').textContent()).toBe(paused)
    await page.locator('#toggle').click()
    await page.locator(done).waitFor({ timeout: 100_000 })
    expect(await page.locator('#steps').textContent()).toBe('2,640 steps')
    expect(errors).toEqual([])
    await close()
  })

  test('where the policy refuses WebAssembly, the same code trains on the reference backend', async () => {
    const { page, close } = await open('digits/', { allowsWasm: false })
    await page.locator('#accuracy', { hasText: '%' }).waitFor({ timeout: 100_000 })
    expect(await numberOf(page, 'accuracy')).toBeGreaterThan(50)
    await close()
  })

  test('a data file that is missing is told to the visitor', async () => {
    const { page, close } = await open('', {})
    await page.route('**/digits.bin', (route) => route.fulfill({ status: 404 }))
    await page.goto(`${page.url()}digits/`)
    await page.locator('#status', { hasText: 'digits.bin: 404' }).waitFor()
    await close()
  })

  test.each([
    ['digits/', 390],
    ['guide.html', 390],
    ['api/autodiff.np.html', 390],
    ['digits/', 1280],
  ])('%s fits into %d pixels', async (path, width) => {
    const { page, errors, close } = await open(path, {}, { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(errors).toEqual([])
    await close()
  })

  test.each(['a server', 'a disk'])('the documentation is searched from %s, with the keyboard alone', async (from) => {
    const { page, errors, close } = await open('guide.html', {})
    if (from === 'a disk') await page.goto(pathToFileURL(join(folder, 'guide.html')).href)
    await page.keyboard.press('/')
    await page.keyboard.type('layernormalization')
    await page.locator('#search a').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/api\/layers\.html#layerNormalization$/)
    expect(await page.locator('#layerNormalization').isVisible()).toBe(true)
    expect(errors).toEqual([])
    await close()
  })

  test('on a phone the navigation opens and closes', async () => {
    const { page, close } = await open('guide.html', {}, { viewport: { width: 390, height: 800 } })
    const link = page.locator('nav a', { hasText: 'Coming from JAX' })
    expect(await link.isVisible()).toBe(false)
    await page.locator('#menu').click()
    await link.click()
    expect(await page.locator('h1').textContent()).toBe('Coming from JAX')
    await close()
  })
})

test('findBrowser believes the variable, then looks along the path', () => {
  expect(findBrowser({ CHROMIUM: '/no/such/file', PATH: '/usr/bin' })).toBe(null)
  expect(findBrowser({ CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath)
  expect(findBrowser({ PATH: '/no/such/folder' })).toBe(null)
})
