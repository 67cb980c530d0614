import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { utm32Inverse } from '../../src/core/spatial/utm32Inverse'
import { dbfOf, prj, shpOf, zipOf } from '../../src/data/areas/shapefileFixture'
import { germanNumber, openApp } from './app'

const section = '#/vergleich?abschnitt=flaechen'

type Corner = readonly [number, number]
/** A square of 20 km in metres of ETRS89/UTM 32: west and east of the cathedral, together more than the city. */
const square = (x: number): Corner[] => [[x, 5_638_000], [x + 20_000, 5_638_000], [x + 20_000, 5_662_000], [x, 5_662_000], [x, 5_638_000]]
const [west, east] = [square(621_000), square(641_000)]
const degrees = (ring: readonly Corner[]): Corner[] => ring.map((corner) => utm32Inverse(corner) as unknown as Corner)

const collection = (rings: readonly (readonly Corner[])[], epsg?: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...(epsg === undefined ? {} : { crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${epsg}` } } }),
    features: rings.map((ring, i) => ({ type: 'Feature', properties: { name: ['West', 'Ost'][i], kuerzel: ['W', 'O'][i] }, geometry: { type: 'Polygon', coordinates: [ring] } })),
  })
const metres = collection([west, east], 25832)

const load = async (page: Page, name: string, content: string | Uint8Array): Promise<void> => {
  await page.locator('input[type=file][accept*=zip]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}
const take = async (page: Page, title?: string): Promise<void> => {
  await expect(page.locator('.areas-review h3')).toBeFocused()
  if (title !== undefined) await page.getByLabel('Wie heißen diese Flächen?').fill(title)
  await page.getByRole('button', { name: 'Flächen übernehmen' }).click()
  await expect(page.locator('.area-table tbody tr').first()).toBeVisible()
}
const lead = (page: Page) => page.locator('.areas-lead .statement-large')
const people = async (page: Page): Promise<number[]> => (await page.locator('.area-table tbody td:nth-child(2)').allTextContents()).map(germanNumber)

test.describe('Fremde Flächen', () => {
  test('areas in metres and in degrees divide the same people, and all of them', async ({ page }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page, 'Schulbezirke')
    await expect(lead(page)).toContainText(/Von 2 Flächen aus „Schulbezirke“/)
    await expect(lead(page)).toContainText(/Alle Zahlen sind geschätzt/)
    await expect(page.locator('.card', { has: page.locator('.fit-table') }).locator('.model-badge')).toBeVisible()
    const inMetres = await people(page)
    expect(inMetres).toHaveLength(2)
    await load(page, 'grad.geojson', collection([degrees(west), degrees(east)]))
    await take(page)
    expect(await people(page)).toEqual(inMetres)
    await expect(page.locator('.areas-kept li')).toHaveCount(2)
    // The two squares cover the city: what is in them is everybody.
    await openApp(page, '#/lage?raeume=soziale-planungsraeume&ansicht=tabelle')
    const all = germanNumber((/([\d.]{7,})/.exec(await page.locator('.twin-table tfoot').innerText()) ?? [])[1] ?? '0')
    if (all > 0) expect(Math.abs(inMetres[0]! + inMetres[1]! - all)).toBeLessThan(2)
  })

  test('the names come from the column that is picked; parts of one area lie between sure bounds', async ({ page }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await page.getByLabel('Namen aus der Spalte').selectOption('kuerzel')
    await expect(page.locator('.areas-review')).toContainText('„W“ und „O“')
    await take(page)
    await expect(page.locator('.area-table tbody th')).toHaveText(['W', 'O'])
    await page.locator('.area-table .row-button').first().click()
    await expect(page.locator('.map-stage svg .map-marked').last()).not.toHaveAttribute('d', '')
    const parts = page.locator('.area-parts tbody tr')
    expect(await parts.count()).toBeGreaterThan(1)
    for (const row of await parts.all()) {
      const [value, , bounds] = await row.locator('td').allTextContents()
      const found = /^([\d.]+) bis ([\d.]+)$/.exec(bounds!)
      if (found === null) expect(bounds).toContain('genau')
      else {
        expect(germanNumber(value!)).toBeGreaterThanOrEqual(germanNumber(found[1]!))
        expect(germanNumber(value!)).toBeLessThanOrEqual(germanNumber(found[2]!))
      }
    }
  })

  test('a zipped Shapefile is read, with a note of what was odd', async ({ page }) => {
    await openApp(page, section)
    // Outer rings of a Shapefile run clockwise; a point has no extent.
    const zip = zipOf({ 'gebiete.shp': shpOf([[[...west].reverse()], [[...east].reverse()], null]), 'gebiete.dbf': dbfOf([{ NAME: 'Süd' }, { NAME: 'Nord' }, { NAME: 'Leer' }]), 'gebiete.prj': prj.esriUtm32 })
    await load(page, 'gebiete.zip', zip)
    await expect(page.locator('.areas-review')).toContainText('Ein Eintrag ohne brauchbare Fläche wurde weggelassen: „Leer“.')
    await take(page)
    await expect(page.locator('.area-table tbody th')).toHaveText(['Süd', 'Nord'])
    await expect(page.locator('.areas-kept')).toContainText('1 Hinweis')
  })

  test('what cannot be read is refused in words, and nothing is kept', async ({ page }) => {
    await openApp(page, section)
    for (const [name, content, words] of [
      ['kaputt.geojson', metres.slice(0, 300), 'kein gültiges JSON'],
      ['leer.geojson', '{"type":"FeatureCollection","features":[]}', 'keine brauchbare Fläche'],
      ['fern.geojson', collection([[[2, 48], [2.1, 48], [2.1, 48.1], [2, 48]]]), 'liegen nicht bei der Stadt'],
      ['abgeschnitten.zip', zipOf({ 'a.shp': shpOf([[west]]).slice(0, 120) }).slice(0, 90), 'ZIP'],
    ] as const) {
      await load(page, name, content)
      await expect(page.getByRole('region', { name: 'Flächen laden' }).locator('.problem-error')).toContainText(words)
    }
    await expect(page.getByText('Es sind noch keine Flächen geladen.')).toBeVisible()
    // The door is open again.
    await load(page, 'bezirke.geojson', metres)
    await take(page)
    await expect(page.locator('.problem-error')).toHaveCount(0)
  })

  test('areas outlive a reload, are renamed, removed and brought back', async ({ page }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page, 'Schulbezirke')
    await page.getByRole('button', { name: 'Titel ändern: Schulbezirke' }).click()
    await page.locator('.areas-title').fill('Postleitzahlen')
    await page.keyboard.press('Enter')
    await expect(lead(page)).toContainText('„Postleitzahlen“')
    await page.reload()
    await expect(page.locator('.areas-kept li')).toContainText(['Postleitzahlen'])
    await expect(page.locator('.area-table tbody tr')).toHaveCount(2)
    await page.getByRole('button', { name: 'Entfernen: Postleitzahlen' }).click()
    await expect(page.getByText('Es sind noch keine Flächen geladen.')).toBeVisible()
    await page.locator('.notice').getByRole('button', { name: 'Zurücknehmen' }).click()
    await expect(page.locator('.area-table tbody tr')).toHaveCount(2)
    await page.reload()
    await expect(page.locator('.areas-kept li')).toHaveCount(1)
    await page.getByRole('button', { name: 'Entfernen: Postleitzahlen' }).click()
    await expect(page.getByText('Es sind noch keine Flächen geladen.')).toBeVisible()
    // The browser's storage follows a moment later.
    await page.waitForTimeout(500)
    await page.reload()
    await expect(page.getByText('Es sind noch keine Flächen geladen.')).toBeVisible()
  })

  test('storage that is blocked is told, and the areas stay until the page is closed', async ({ page }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page)
    await expect(page.locator('.notice')).toContainText('erlaubt kein Speichern')
    await expect(page.locator('.areas-kept li')).toHaveCount(1)
  })

  test('as a zoning that follows the Ortsteile they stand in the choices, marked as an approximation', async ({ page }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page, 'Schulbezirke')
    const card = page.getByRole('region', { name: 'Als Gliederung vergleichen' })
    await expect(card).toContainText(/Annäherung.*höchstens [\d.]+ Menschen/)
    await card.getByRole('button', { name: 'Als Gliederung vergleichen' }).click()
    await expect(page.locator('.notice')).toContainText('„Schulbezirke (angenähert)“ ist jetzt eine Variante')
    await expect(page.getByLabel('Gliederung A', { exact: true }).locator('option', { hasText: 'Schulbezirke (angenähert)' })).toBeAttached()
    const row = page.locator('.fit-table tbody tr', { hasText: 'Schulbezirke (angenähert)' })
    const fits = (await page.locator('.fit-table tbody tr').locator('td:nth-child(4)').allTextContents()).map(germanNumber)
    await expect(row).toHaveCount(1)
    // Nothing follows the areas as closely as what was made from them.
    expect(Math.max(...fits)).toBe(germanNumber(await row.locator('td:nth-child(4)').innerText()))
  })

  test('slivers are dropped by a rule that can be changed', async ({ page }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page)
    const sentences = page.locator('.areas-sentences')
    await page.getByLabel('Splitter bis').fill('20')
    await page.getByLabel('und bis').fill('1000')
    await expect(sentences).toContainText(/Splitter von zusammen .* weggelassen/)
    await page.getByLabel('Splitter bis').fill('0')
    await expect(sentences).toContainText('Es gibt keine Splitter.')
  })

  test('people at points divide instead of ground, and are compared with the table', async ({ page }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page)
    const points = [[641_500, 5_649_000], [642_500, 5_650_000], [640_200, 5_649_500]].map(([x, y], i) => ({ type: 'Feature', properties: { einwohner: 100 + i, hausnummer: i }, geometry: { type: 'Point', coordinates: [x, y] } }))
    await page.getByRole('region', { name: 'Wie aufgeteilt wird' }).locator('input[type=file]').setInputFiles({ name: 'wohnorte.geojson', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: points })) })
    await expect(page.locator('.areas-points')).toContainText('3 Punkte mit zusammen 303 Menschen')
    await expect(page.locator('.areas-points')).toContainText(/In \d+ Ortsteilen weichen die Punkte von der Tabelle ab: zusammen 303 statt/)
    await expect(page.locator('.areas-sentences')).toContainText('nach den Menschen an ihren Wohnorten aufgeteilt')
    await page.getByRole('radio', { name: 'nach Fläche' }).check()
    await expect(page.locator('.areas-sentences')).toContainText('nach ihrer Fläche aufgeteilt')
  })

  test('a project file carries them to another browser', async ({ page, browser, baseURL }) => {
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page, 'Schulbezirke')
    await page.getByRole('region', { name: 'Als Gliederung vergleichen' }).getByRole('button').click()
    await expect(page.locator('.notice')).toContainText('angenähert')
    await page.getByRole('button', { name: 'Werkstatt', exact: true }).click()
    await page.getByRole('button', { name: 'Sichern und teilen' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Projektdatei sichern').click()])
    const text = readFileSync(await download.path(), 'utf8')
    const other = await (await browser.newContext({ baseURL: baseURL! })).newPage()
    await openApp(other, '#/werkstatt')
    await other.locator('.start-panel input[type=file]').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(other.locator('.notice')).toContainText('1 Datei mit fremden Flächen übernommen')
    await openApp(other, section)
    await expect(other.locator('.areas-kept li')).toContainText(['Schulbezirke'])
    await expect(other.locator('.area-table tbody tr')).toHaveCount(2)
    await other.context().close()
  })
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
}

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing: Fremde Flächen, ${theme}`, async ({ page }) => {
    await openApp(page, `${section}&thema=${theme}`)
    await load(page, 'bezirke.geojson', metres)
    await take(page)
    await page.locator('.area-table .row-button').first().click()
    await page.evaluate(axe)
    const result = await page.evaluate(() => (window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResult> } }).axe.run('.flaechen', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
    expect(result.violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`)).toEqual([])
  })
}

for (const [width, height] of [[390, 844], [320, 256]] as const) {
  test(`nothing is wider than a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openApp(page, section)
    await load(page, 'bezirke.geojson', metres)
    await take(page)
    const wider = await page.evaluate(() => [document.documentElement.scrollWidth - window.innerWidth, document.querySelector('.vergleich-body')!.scrollWidth - document.querySelector('.vergleich-body')!.clientWidth])
    expect(Math.max(...wider)).toBeLessThanOrEqual(0)
  })
}
