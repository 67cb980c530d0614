import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { openApp } from './app'
import { expectNothingFound } from './axe'
import { readPdf } from './readPdf'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const sheets = (page: Page) => page.locator('.sheet')
const choose = (page: Page, kind: string) => page.getByRole('radio', { name: kind, exact: true }).check({ force: true })

/** Parts that do not hold what is in them, and columns that end below their place. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((sheet) => {
      const parts = '.sheet-body, .sheet-head, .sheet-foot, .profile, .profile-top, .profile-statement, .profile-facts, .profile-section, .profile-bottom, .profile-column, .profile-paragraphs li, .profile p, .profile td, .profile th, .profile h3'
      const over = [...sheet.querySelectorAll<HTMLElement>(parts)].filter((each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1)
      const low = [...sheet.querySelectorAll('.profile-column')].filter((column) => (column.lastElementChild?.getBoundingClientRect().bottom ?? 0) > column.parentElement!.getBoundingClientRect().bottom + 1)
      return [...over, ...low].map((each) => `${sheet.querySelector('h2')!.textContent}: ${each.className || each.tagName} ${each.textContent.slice(0, 40)}`)
    }),
  )

test('from the map to the sheet of an Ortsteil, a room and the city; nothing is cut off', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page, '#/lage?wahl=o.13')
  await page.getByRole('button', { name: 'Steckbrief (ein Blatt A4)' }).click()
  const sheet = sheets(page)
  await expect(sheet).toHaveCount(1)
  await expect(sheet.getByRole('heading', { level: 2, name: 'Melchendorf' })).toBeVisible()
  await expect(sheet).toContainText('Modellwerte, keine amtlichen Zahlen')
  await expect(sheet).toContainText('Erhöhter Unterstützungsbedarf')
  await expect(sheet).toContainText('Rang 8 von 48 Ortsteilen')
  await expect(sheet).toContainText(/In .* % von 2\.000 Rechenvarianten \(± \d Punkte?\) bleibt es bei dieser Stufe/)
  await expect(sheet.getByRole('row', { name: /^Arbeitslose 7,0 % 6,3 – 7,6 5,4 9,6/ })).toBeVisible()
  await expect(sheet.getByRole('row', { name: /Wahlbeteiligung.*niedrig ist ungünstig/ })).toBeVisible()
  await expect(sheet).toContainText('Entwicklung 2012 bis 2022')
  await expect(sheet).toContainText('5 Großwohnsiedlungen Südost (erschlossen)')
  await expect(sheet).toContainText(/Kitas \d+: .*Schulen 4: .*Krankenhäuser 1:/)
  await expectNothingFound(page, 'Steckbrief')

  await page.getByLabel('Ortsteil suchen').fill('rohda')
  await page.getByLabel('Ortsteil suchen').press('Enter')
  await expect(sheet.getByRole('heading', { level: 2, name: /Rohda/ })).toBeVisible()
  await page.getByLabel('Ortsteil suchen').fill('wallich')
  await page.getByRole('button', { name: 'Wallichen' }).click()
  await expect(sheet).toContainText('nicht bewertet')
  await expect(sheet).toContainText('167 Menschen, das sind weniger als 300')
  await expect(sheet).toContainText('Auch die Anteile nur mit Ortskenntnis lesen.')

  await choose(page, 'Stadt')
  await expect(sheet.getByRole('heading', { level: 2, name: 'Erfurt' })).toBeVisible()
  await expect(sheet).toContainText('213.354')
  await expect(sheet).toContainText(/Ortsteile mit dem höchsten Index.*Rieth.*und \d+ weitere/)
  expect(await cutOff(page)).toEqual([])

  await choose(page, 'Sozialraum')
  await page.getByRole('button', { name: 'ländliche Ortsteile' }).click()
  await expect(sheet).toContainText(/Die 36 Ortsteile in diesem Raum.*und \d+ weitere \(/)
  await page.getByRole('button', { name: 'Gründerzeit Oststadt' }).click()
  await expect(sheet).toContainText('Verdeckter Bedarf: Johannesplatz')
  for (const [zoning, rooms] of [['landtagswahlkreise-2019', 4], ['siedlungsstrukturtyp', 3], ['soziale-planungsraeume', 6]] as const) {
    await page.getByLabel('Gliederung').selectOption(zoning)
    await page.getByRole('button', { name: `Alle ${rooms} Räume auf einmal` }).click()
    await expect(page.getByRole('status').filter({ hasText: `${rooms} Blätter liegen bereit` })).toBeVisible()
    await expect(sheets(page)).toHaveCount(rooms)
    expect(await cutOff(page)).toEqual([])
  }
})

test('all 53 at once: cancelled, printed as vectors, saved as a file, and a file that fails', async ({ page }) => {
  test.setTimeout(240_000)
  await openApp(page, '#/ausgabe?wahl=o.01')
  await expect(sheets(page)).toContainText('Kitas')
  const all = page.getByRole('button', { name: 'Alle 53 Ortsteile auf einmal' })
  // Cancelled as soon as it has begun, before a quick machine is through; nothing is left of it.
  await all.evaluate(async (button: HTMLElement) => {
    button.click()
    for (let i = 0; i < 20; i++) await Promise.resolve()
    ;[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Abbrechen')!.click()
  })
  await expect(page.getByText('Abgebrochen.')).toBeVisible()
  await expect(sheets(page)).toHaveCount(1)

  await all.click()
  await expect(page.getByRole('status').filter({ hasText: '53 Blätter liegen bereit' })).toBeVisible({ timeout: 60_000 })
  await expect(sheets(page)).toHaveCount(53)
  expect(await cutOff(page)).toEqual([])
  const names = await page.locator('.sheet-title').allTextContents()
  expect(new Set(names).size).toBe(53)

  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  expect(pages).toHaveLength(53)
  pages.forEach(({ widthMm, heightMm, text, images, paths }, i) => {
    expect(Math.abs(widthMm - 210) + Math.abs(heightMm - 297)).toBeLessThan(0.5)
    const said = text.replace(/\s/g, '')
    for (const part of [names[i]!, 'Modellwerte, keine amtlichen Zahlen', `Seite ${i + 1} von 53`, 'Indikatoren 2017 im Vergleich', 'Einrichtungen']) expect(said).toContain(part.replace(/\s/g, ''))
    expect(images).toBe(0)
    expect(paths).toBeGreaterThan(50)
  })

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '53 Blätter als Datei sichern (HTML)' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('steckbriefe-erfurt-2017.html')
  const html = readFileSync(await file.path(), 'utf8')
  for (const name of names) expect(html).toContain(name)
  expect(html.match(/class="sheet sheet-a4-hoch"/g)).toHaveLength(53)

  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: '53 Blätter als Datei sichern (HTML)' }).click()
  await expect(page.getByText('Die Datei ließ sich nicht sichern')).toBeVisible({ timeout: 30_000 })
  await expect(sheets(page)).toHaveCount(53)
  await page.getByRole('button', { name: 'Zurück zum einzelnen Blatt' }).click()
  await expect(sheets(page)).toHaveCount(1)
})
