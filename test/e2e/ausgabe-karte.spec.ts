import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { draftFromAssignment } from '../../src/core/zoning/draft/createDraft'
import { encodeVariant } from '../../src/data/project/variantLink'
import { parseErfurt } from '../erfurt'
import { openApp } from './app'
import { expectNothingFound, found } from './axe'
import { readPdf, type PdfPage } from './readPdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const parsed = parseErfurt()
if (!parsed.ok) throw new Error('The embedded package cannot be read')
const units = parsed.value.units.map(({ id }) => id)

const sheet = (page: Page) => page.locator('.sheet')
/** What the browser's print command gives. */
const printed = async (page: Page): Promise<readonly PdfPage[]> => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
const paper = async (page: Page, format: string): Promise<void> => {
  await page.getByLabel('Papier').selectOption(format)
  await expect(sheet(page)).toHaveAttribute('data-format', format)
}
/** Parts of the sheet that do not hold what is in them. */
const cutOff = (page: Page): Promise<string[]> =>
  sheet(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('.sheet-head, .sheet-body, .sheet-foot, .sheet-foot-text, .map-sheet-part, .map-sheet-figure, .map-sheet-lead')]
      .filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.className} ${each.scrollWidth}×${each.scrollHeight} in ${each.clientWidth}×${each.clientHeight}`),
  )

const a4 = [297, 210]
const a3 = [297, 420]
const a1 = [594, 841]
const isOnePage = (pages: readonly PdfPage[], [width, height]: readonly number[]): void => {
  expect(pages).toHaveLength(1)
  expect(Math.abs(pages[0]!.widthMm - width!)).toBeLessThan(0.5)
  expect(Math.abs(pages[0]!.heightMm - height!)).toBeLessThan(0.5)
  expect(pages[0]!.images).toBe(0)
  expect(pages[0]!.paths).toBeGreaterThan(53)
}
const always = ['Modellwerte, keine amtlichen Zahlen', 'Stand der Zahlen: 2017', 'Grenzen: Landeshauptstadt Erfurt', 'Der Sozialindex fasst mehrere Indikatoren zusammen', 'Seite 1 von 1', `Gedruckt am ${new Date().toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Berlin' })}`]
const says = (pages: readonly PdfPage[], texts: readonly string[]): void => {
  for (const text of texts) expect.soft(pages[0]!.text.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
}

test('a map on A4, A3 and as a poster: complete, in vectors, the same from every theme', async ({ page }) => {
  test.slow()
  await openApp(page, '#/ausgabe?blatt=karte&thema=projector&ebenen=kitas.oepnv')
  await expect(page.getByRole('heading', { name: 'Unterstützungsbedarf nach dem Sozialindex 2017' })).toBeVisible()
  await expect(sheet(page).locator('svg').nth(1)).toContainText('Kitas')
  const legend = ['Unterstützungsbedarf (Sozialindex)', 'sehr gering', 'unter −1,0', 'erhöht', 'nicht bewertet (unter 300 Menschen)', 'Großwohnsiedlungen Südost', 'Kitas', 'Stadtbahn und Bus']
  const scale = /Maßstab 1 : ([\d.]+) auf Papier (A\d)/

  let pages = await printed(page)
  isOnePage(pages, a4)
  says(pages, [...always, ...legend, 'Unterstützungsbedarf nach dem Sozialindex 2017', 'Ortsteile von 48 stehen in der Stufe „hoch“', 'Berliner Platz', 'OpenStreetMap', 'Verkehrsverbund Mittelthüringen'])
  expect(await sheet(page).locator('.map-sheet-scale').innerText()).toMatch(/1 : 175\.000 auf Papier A4/)
  expect(await cutOff(page)).toEqual([])
  // The number is true: 5 km on the bar are as long as they must be.
  const bar = await sheet(page).locator('.map-sheet-figure svg').evaluate((svg) => {
    const label = [...svg.querySelectorAll('text')].map((text) => text.textContent).find((text) => /^\d+ k?m$/.test(text))!
    const path = [...svg.querySelectorAll('path')].map((each) => /^M[\d.]+,[\d.]+V[\d.]+h([\d.]+)v-6$/.exec(each.getAttribute('d') ?? '')?.[1]).find((length) => length !== undefined)!
    const box = (svg as SVGSVGElement).viewBox.baseVal
    return { metres: parseFloat(label) * (label.includes('km') ? 1000 : 1), mm: (Number(path) / box.width) * parseFloat(svg.getAttribute('width')!) }
  })
  expect(Math.abs(bar.metres / (bar.mm / 1000) / 175_000 - 1)).toBeLessThan(0.003)

  await paper(page, 'a3-hoch')
  await page.evaluate(() => { document.documentElement.dataset.theme = 'dark' })
  pages = await printed(page)
  isOnePage(pages, a3)
  says(pages, [...always, ...legend])
  expect(await sheet(page).evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color])).toEqual(['rgb(255, 255, 255)', 'rgb(29, 36, 51)'])
  expect(await cutOff(page)).toEqual([])

  await paper(page, 'a1-hoch')
  pages = await printed(page)
  isOnePage(pages, a1)
  says(pages, [...always, ...legend, 'Rohda (Haarberg)', 'Windischholzhausen'])
  expect(Number(scale.exec(await sheet(page).locator('.map-sheet-scale').innerText())![1]!.replace('.', ''))).toBeLessThan(70_000)
  expect(await cutOff(page)).toEqual([])
  // Every second row of the table is on a ground: all 53 are there.
  await expect(sheet(page).locator('.map-sheet-tables tbody tr')).toHaveCount(53)

  // The button prints just this, and puts everything back.
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector('.sheet-desk')?.getAttribute('data-printing') ?? 'nothing'
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: 'Drucken oder als PDF sichern' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'a1-hoch')
  await expect(page.locator('.sheet-desk[data-printing]')).toHaveCount(0)

  // No PDF printer: the words, and a file that prints the same in any browser.
  await page.getByText('Kein PDF-Drucker?').click()
  await expect(page.getByText('lässt sich auf jedem anderen Rechner im Browser öffnen')).toBeVisible()
  await paper(page, 'a4-quer')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Datei zum Drucken sichern' }).click()])
  expect(download.suggestedFilename()).toBe('unterstuetzungsbedarf-nach-dem-sozialindex-2017.html')
  const html = readFileSync(await download.path(), 'utf8')
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^\s"]+\.(?:css|js|woff2)/)
  const file = await page.context().newPage()
  await file.setContent(html)
  await expect(file.getByText('Diese Datei braucht weder Internet')).toBeVisible()
  expect(await file.evaluate(async () => (await document.fonts.load("600 12px 'Source Sans 3 Variable'")).length)).toBe(1)
  pages = await printed(file)
  isOnePage(pages, a4)
  says(pages, [...always, ...legend])
  expect(pages[0]!.text).not.toContain('Diese Datei braucht')
  await file.close()
})

test('thirty rooms with long names, half of the city without one: the legend stands in full; two zonings beside each other', async ({ page }) => {
  test.slow()
  const longName = (room: number): string => `Sozialraum ${room} zwischen Bahnlinie, Flutgraben und Donaudampfschifffahrtsgelände`.slice(0, 80)
  const draft = draftFromAssignment(new Map(units.slice(0, 35).map((unit, i) => [unit, (i % 30) + 1])), { id: 'd', title: 'Entwurf mit dreißig Räumen für die zweite Runde der Arbeitsgruppe Planungsraumdefinition', origin: '' }, new Map(Array.from({ length: 30 }, (_, i) => [i + 1, longName(i + 1)])))
  if (!draft.ok) throw new Error('draft')
  await openApp(page, `#/werkstatt?variante=${encodeVariant(draft.value, units)}`)
  await expect(page.getByRole('combobox', { name: 'Variante', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Ausgabe', exact: true }).click()
  await page.getByRole('button', { name: 'Karte', exact: true }).click()
  await expect(sheet(page)).toBeVisible()
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: draft.value.title })
  await expect(sheet(page)).toContainText('Entwurf: 18 Ortsteile sind noch keinem Raum zugeordnet.')
  for (const format of ['a4-quer', 'a4-hoch'] as const) {
    await paper(page, format)
    const pages = await printed(page)
    isOnePage(pages, format === 'a4-quer' ? a4 : [...a4].reverse())
    says(pages, [...always, 'nicht zugeordnet'])
    const words = pages[0]!.text.replace(/[\s-]/g, '')
    for (let room = 1; room <= 30; room++) expect.soft(words).toContain(longName(room).replace(/[\s-]/g, '').slice(0, 60))
    expect(await cutOff(page)).toEqual([])
  }

  // Own words as long as they may be, also for the notes: nothing is cut off.
  await page.getByLabel('Titel', { exact: true }).fill('Unterstützungsbedarf in den Planungsräumen der Landeshauptstadt Erfurt nach dem Entwurf der Arbeitsgruppe vom November, mit allen Ortsteilen, die noch offen sind')
  await page.getByLabel('Anmerkungen', { exact: true }).fill('Rückfragen bitte an die Sozialplanung. '.repeat(20).trim())
  expect(await cutOff(page)).toEqual([])
  await page.getByRole('button', { name: 'Titel: Vorschlag wieder übernehmen' }).click()
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Unterstützungsbedarf nach dem Sozialindex 2017')
  await page.getByLabel('Anmerkungen', { exact: true }).fill('')

  await page.getByRole('radio', { name: 'Zwei Gliederungen' }).check({ force: true })
  await paper(page, 'a3-quer')
  await page.getByLabel('Gliederung B').selectOption({ label: draft.value.title })
  const pages = await printed(page)
  isOnePage(pages, [420, 297])
  says(pages, [...always, 'Zwei Gliederungen im Vergleich', 'A: Sechs soziale Planungsräume', 'B: Entwurf mit dreißig Räumen', '18 Ortsteile nicht zugeordnet', 'in einem anderen Raum', 'Menschen'])
  expect(await cutOff(page)).toEqual([])
  await expect(sheet(page).locator('.map-sheet-figure')).toHaveCount(2)

  await expectNothingFound(page, 'map sheet')
  // On a phone and at 400 %: nothing wider than the window, everything there.
  for (const [width, height] of [[390, 844], [320, 256]] as const) {
    await page.setViewportSize({ width, height })
    expect(await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('main, .output-view, .sheet-controls')].map((element) => element.scrollWidth - element.clientWidth))).toEqual([0, 0, 0, 0])
  }
  expect(await found(page, ['target-size', 'scrollable-region-focusable'])).toEqual([])
})
