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
