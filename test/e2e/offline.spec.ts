import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { mapsReady } from './app'
import { beginFrom, deskThere, divisionTitle } from './desk'
import { startStaticServer } from './staticServer'

test.use({ serviceWorkers: 'allow' })

const dist = 'dist'

/** Software GL is not what is tested here; the map stays SVG. */
const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: Parameters<typeof original>) {
      return String(given[0]).startsWith('webgl') ? null : original.apply(this, given)
    } as typeof original
  })

const filesIn = (folder: string, path = ''): string[] =>
  readdirSync(join(folder, path)).flatMap((name) => (statSync(join(folder, path, name)).isDirectory() ? filesIn(folder, `${path}${name}/`) : [`${path}${name}`]))

const readyOffline = (page: Page) => expect(page.locator('.notice', { hasText: 'Offline bereit' })).toBeVisible({ timeout: 40_000 })

test('after one visit, from a deep path of the plainest server, everything works without network', async ({ page, context }) => {
  test.setTimeout(120_000)
  const server = await startStaticServer(dist, '/amt/gruppe 7/karte/')
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) errors.push(message.text())
  })
  try {
    await withoutWebGl(page)
    await page.goto(server.url)
    await mapsReady(page)
    await readyOffline(page)
    await page.getByRole('button', { name: 'Mehr', exact: true }).click()
    await expect(page.locator('.menu-panel')).toContainText('Offline bereit')
    const { url } = server
    await server.stop()
    await context.setOffline(true)

    await page.reload()
    await mapsReady(page)
    await expect(page.locator('.ranking-entry')).toHaveCount(53)
    await expect(page.locator('.notice'), 'said once').toHaveCount(0)
    // Each file of the build, so every chunk, worker and text that is loaded later; the worker itself is the browser's.
    const files = filesIn(dist).filter((path) => path !== 'sw.js' && !path.endsWith('.map'))
    const missing = await page.evaluate(async (paths) => {
      const answers = await Promise.all(paths.map(async (path) => ((await fetch(path).catch(() => null))?.ok === true ? null : path)))
      return answers.filter((path) => path !== null)
    }, files)
    expect(missing).toEqual([])
    for (const task of await page.locator('.rail-task').all()) {
      await task.click()
      await expect(page.locator('main h1')).toHaveText(await task.innerText())
      await expect(page.locator('.loading')).toHaveCount(0)
    }
    await expect(page.locator('.offline-card')).toContainText('Offline bereit')
    // A worker computes.
    await page.goto(`${url}?von=mail#/labor?auswertung=sicherheit`)
    await page.getByRole('button', { name: 'Rechnen', exact: true }).click()
    await expect(page.getByText(/Rechenvarianten/).first()).toBeVisible({ timeout: 30_000 })
    await page.goto(`${url}methode-sozialindex.html`)
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('header a')).toHaveCSS('font-size', /px/)
    // What does not exist is not passed off as the map.
    expect(await page.goto(`${url}gibt-es-nicht.html`).then((answer) => answer?.ok() ?? false, () => false)).toBe(false)
    expect(errors).toEqual([])
  } finally {
    await context.setOffline(false)
    await server.stop()
  }
})

test('where a file did not come the page says so and tries again by itself', async ({ page }) => {
  const torn = mkdtempSync(join(tmpdir(), 'lueckenhaft-'))
  const server = await startStaticServer(torn)
  try {
    cpSync(dist, torn, { recursive: true })
    rmSync(join(torn, 'methode-sozialindex.html'))
    await withoutWebGl(page)
    await page.goto(`${server.url}#/daten`)
    const sign = page.locator('.offline-card .offline-sign')
    await expect(sign).toHaveAttribute('data-readiness', 'failed', { timeout: 30_000 })
    server.serve(dist)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect(sign).toHaveAttribute('data-readiness', 'ready', { timeout: 30_000 })
  } finally {
    await server.stop()
    rmSync(torn, { recursive: true, force: true })
  }
})

test('a new version is offered, waits for a presentation to end, and loses no work', async ({ page, context }) => {
  test.setTimeout(120_000)
  const next = mkdtempSync(join(tmpdir(), 'fassung-'))
  const server = await startStaticServer(dist)
  try {
    cpSync(dist, next, { recursive: true })
    writeFileSync(join(next, 'index.html'), readFileSync(join(dist, 'index.html'), 'utf8').replace('<html lang="de"', '<html lang="de" data-fassung="zwei"'))
    writeFileSync(join(next, 'sw.js'), readFileSync(join(dist, 'sw.js'), 'utf8').replace(/url:"index\.html",revision:"[^"]+"/, 'url:"index.html",revision:"zwei"'))
    await withoutWebGl(page)
    await page.goto(server.url)
    await readyOffline(page)
    const hall = await context.newPage()
    await withoutWebGl(hall)
    await hall.goto(server.url)
    await mapsReady(hall)

    server.serve(next)
    await page.goto(`${server.url}#/werkstatt`)
    await page.reload()
    const offer = page.locator('.offline-notice')
    await expect(offer).toContainText('Eine neue Fassung ist da.', { timeout: 30_000 })
    await expect(page.locator('html'), 'not by itself').not.toHaveAttribute('data-fassung')

    await hall.evaluate(() => { document.documentElement.dataset.presenting = 'ja' })
    await expect(hall.locator('.offline-region')).toBeHidden()
    await expect.poll(() => hall.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0)).toBeGreaterThan(0)
    await offer.getByRole('button', { name: 'Jetzt neu laden' }).click()
    await expect(offer).toContainText('Gerade wird vorgeführt')
    await hall.evaluate(() => { delete document.documentElement.dataset.presenting })
    await expect.poll(() => hall.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0)).toBe(0)

    // Begun in the same breath: saved before the page goes.
    await beginFrom(page, divisionTitle)
    await offer.getByRole('button', { name: 'Jetzt neu laden' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-fassung', 'zwei', { timeout: 30_000 })
    await deskThere(page)
    await expect(page.locator('.offline-notice')).toHaveCount(0)
    await expect(hall.locator('.offline-notice')).toContainText('In einem anderen Fenster')
    await hall.getByRole('button', { name: 'Jetzt neu laden' }).click()
    await expect(hall.locator('html')).toHaveAttribute('data-fassung', 'zwei', { timeout: 30_000 })
  } finally {
    await server.stop()
    rmSync(next, { recursive: true, force: true })
  }
})
