import { expect, test } from '@playwright/test'
import { mapsReady, openApp } from './app'

test('a full tour makes no request to another origin and breaks no rule of the content policy', async ({ page, baseURL }) => {
  const foreign: string[] = []
  const violations: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await openApp(page, '', { webgl: true })
  await page.locator('.ranking-entry').first().click()
  await page.getByRole('button', { name: 'Ebenen' }).click()
  for (const name of ['Kitas', 'Schulen', 'Stadtbahn und Bus']) await page.getByLabel(name).check()
  await page.keyboard.press('Escape')
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Siedlungsstrukturtyp' })
  await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
  await mapsReady(page)
  await page.getByRole('button', { name: 'Daten', exact: true }).click()
  await expect(page.getByText('Eigene Tabelle laden')).toBeVisible()
  await page.goto('./methode.html')
  await expect(page.locator('h1')).toBeVisible()
  expect(foreign).toEqual([])
  expect(violations).toEqual([])
})

test('the built page forbids inline scripts and eval', async ({ page }) => {
  await openApp(page)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  // A string handed to setTimeout is eval by another name; the policy must stop both.
  const ran = await page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.body.append(inline)
    setTimeout('window.stringRan = true', 0)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return ['inlineRan', 'stringRan'].filter((name) => name in window)
  })
  expect(ran).toEqual([])
})

test('the base map is off until asked for, and harmless without internet', async ({ page }) => {
  const asked: string[] = []
  await page.route(/geodatenzentrum/, (route) => {
    asked.push(route.request().url())
    return route.abort('internetdisconnected')
  })
  await openApp(page, '', { webgl: true })
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Ebenen' }).click()
  await page.getByLabel('basemap.de zeigen').check()
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await expect(page.getByText('Die Hintergrundkarte ist nicht erreichbar. Die Karte funktioniert ohne sie.')).toBeVisible()
  await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'maplibre')
})
