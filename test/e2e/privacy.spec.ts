import { expect, test } from '@playwright/test'
import { mapsReady, openApp } from './app'
import { beginFrom, chooseRoom, divisionTitle, openKeepMenu, openTab, saved, side, sweep } from './desk'
import { cityTable } from './ownTable'

test('a full tour makes no request to another origin and breaks no rule of the content policy', async ({ page, baseURL }) => {
  // A long walk with two and three maps in software GL.
  test.setTimeout(180_000)
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
  for (const name of ['Kitas', 'Schulen', 'Apotheken', 'Bibliotheken', 'Bäder', 'Sportstätten', 'Krankenhäuser', 'Stadtbahn und Bus']) await page.getByLabel(name, { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Siedlungsstrukturtyp' })
  await page.getByLabel('Darstellung', { exact: true }).selectOption({ label: 'Wahlbeteiligung' })
  await page.getByLabel('Jahr', { exact: true }).selectOption('2012')
  await page.getByRole('button', { name: 'Teilen' }).click()
  await page.getByRole('radio', { name: 'Tabelle' }).check({ force: true })
  await page.getByRole('button', { name: 'Als CSV speichern' }).click()
  for (const theme of ['Dunkel', 'Beamer', 'Hell']) {
    await page.getByRole('button', { name: 'Mehr', exact: true }).click()
    await page.getByRole('button', { name: theme }).click()
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
  await expect(page.locator('.side')).toHaveCount(2)
  await mapsReady(page)
  await page.getByRole('button', { name: 'Daten', exact: true }).click()
  await page.locator('input[type=file][accept*=csv]').setInputFiles({ name: 'eigene.csv', mimeType: 'text/csv', buffer: Buffer.from(cityTable(['arbeitslose'])) })
  await page.getByRole('radio', { name: /^amtlich/ }).check()
  await page.getByRole('button', { name: 'Auf die Karte übernehmen' }).click()
  await expect(page.locator('.map-foot')).toBeVisible()
  await page.waitForFunction(() => localStorage.getItem('sozialraum.eigene-tabellen') === 'ja')
  await page.reload()
  await mapsReady(page)
  await page.getByRole('button', { name: 'Daten', exact: true }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Datenpaket herunterladen' }).click()
  await page.locator('input[type=file][accept*=zip]').setInputFiles(await (await saved).path())
  await expect(page.getByText('ist geladen.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Zu den eingebetteten Daten zurück' }).click()
  await page.goto('./methode.html')
  await expect(page.locator('h1')).toBeVisible()
  expect(foreign).toEqual([])
  expect(violations).toEqual([])
})

test('work in the workshop makes no request to another origin', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-write'])
  const foreign: string[] = []
  const violations: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await openApp(page, '#/werkstatt')
  await beginFrom(page, divisionTitle)
  await chooseRoom(page, 2)
  await sweep(page, ['01', '07'])
  await openTab(page, 'Güte')
  await expect(side(page).getByText(/^Erreicht \d+ %/).first()).toBeVisible({ timeout: 30_000 })
  await openTab(page, 'Vorschläge')
  await side(page).getByRole('button', { name: 'Vorschlag berechnen' }).click()
  await expect(side(page).getByText('Vorschläge gefunden', { exact: false })).toBeVisible({ timeout: 30_000 })
  await side(page).locator('summary', { hasText: 'Wie viele Räume brauchen wir?' }).click()
  await openTab(page, 'Notizen und Stände')
  await side(page).getByLabel('Text', { exact: true }).fill('Siehe https://example.org/bild.png')
  await side(page).getByRole('button', { name: 'Notiz festhalten' }).click()
  await openKeepMenu(page)
  await page.getByRole('button', { name: 'Link auf diese Variante kopieren' }).click()
  const kept = page.waitForEvent('download')
  await openKeepMenu(page)
  await page.getByRole('button', { name: 'Projektdatei sichern' }).click()
  await kept
  await saved(page)
  await page.reload()
  await expect(page.getByRole('table', { name: /^Räume der Variante/ })).toBeVisible()
  expect(foreign).toEqual([])
  expect(violations).toEqual([])
})

test('output and presentation make no request to another origin and break no rule of the content policy', async ({ page, context, baseURL }) => {
  const foreign: string[] = []
  const violations: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
  })
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await page.addInitScript(() => { window.print = () => undefined })
  await openApp(page, '#/ausgabe')
  await expect(page.locator('.sheet').first()).toBeVisible()
  await page.getByRole('button', { name: 'Drucken', exact: true }).click()
  for (const tab of ['Karte', 'Bericht', 'Dateien']) {
    await page.getByRole('navigation', { name: 'Art der Ausgabe' }).getByRole('button', { name: tab }).click()
    await expect(page.locator(tab === 'Dateien' ? '.file-card' : '.sheet').first()).toBeVisible({ timeout: 30_000 })
  }
  const file = page.waitForEvent('download')
  await page.locator('.file-card').first().getByRole('button', { name: 'Excel (XLSX)' }).click()
  await file
  await page.getByRole('button', { name: 'Vorführen', exact: true }).click()
  await page.getByRole('button', { name: 'Beispiel-Vorführung anlegen' }).first().click()
  await page.getByRole('button', { name: 'Vorführung beginnen' }).click()
  await expect(page.locator('.hall')).toBeVisible()
  const notes = context.waitForEvent('page')
  await page.keyboard.press('n')
  await (await notes).getByText('Begrüßung', { exact: false }).first().waitFor()
  await page.keyboard.press('Escape')
  await expect(page.locator('.hall')).toHaveCount(0)
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
