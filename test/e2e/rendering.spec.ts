import { expect, test } from '@playwright/test'
import { openApp } from './app'

test('MapLibre takes over the built map, its worker included', async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await openApp(page, '', { webgl: true })
  await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'maplibre')
  await expect(page.locator('.map-root canvas')).toBeVisible()
  // Software GL warns of its own slowness, and Playwright of the service worker it blocks; that is the test machine's, not ours.
  expect(problems.filter((text) => !/GPU stall|ReadPixels|WebGL-0x|blocked by Playwright/.test(text))).toEqual([])
})

test('a change of division repaints MapLibre, not only the SVG above it', async ({ page }) => {
  await openApp(page, '', { webgl: true })
  await page.evaluate(() => {
    for (const svg of document.querySelectorAll<SVGElement>('.map-stage svg')) svg.style.visibility = 'hidden'
  })
  const pixels = () => page.locator('.map-stage canvas').screenshot()
  const before = await pixels()
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Siedlungsstrukturtyp' })
  await expect.poll(async () => before.equals(await pixels())).toBe(false)
})

test('without WebGL the SVG map stays, and everything works', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (original as (...args: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof original
  })
  await openApp(page, '', { webgl: true })
  await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'svg')
  await page.locator('[data-label="27"]').click({ force: true })
  await expect(page.locator('.inspector h2')).toHaveText('Stotternheim')
})

test('on a phone MapLibre is not even loaded until somebody touches the map', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, locale: 'de-DE', serviceWorkers: 'block' })
  const page = await context.newPage()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  const maps = (): number => loaded.filter((url) => /MapLibreMap-/.test(url)).length
  await openApp(page, '', { webgl: true })
  // Scripts of later views are loaded when the browser is idle; MapLibre would have been among them.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))))
  await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'svg')
  expect(maps()).toBe(0)
  await page.locator('.map-stage').tap()
  await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 })
  expect(maps()).toBe(1)
  await context.close()
})

test('where WebGL is only software the map stays SVG and MapLibre is not loaded, but for a background map', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  const maps = (): number => loaded.filter((url) => /MapLibreMap-/.test(url)).length
  // Tiles stay outside: only who draws is asked here.
  await page.route(/basemap/, (route) => route.abort())
  await page.goto('./#/lage')
  await expect(page.locator('.map-root')).toHaveAttribute('data-ready', 'true')
  await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'svg')
  expect(maps()).toBe(0)
  await page.goto('./#/lage?hintergrund=ja')
  await expect.poll(maps, { timeout: 30_000 }).toBe(1)
})
