import { readFile, writeFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { openApp } from './app'
import { cityTable, indexComponents, windows1252 } from './ownTable'

const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.locator('input[type=file][accept*=csv]').setInputFiles({ name, mimeType: 'text/csv', buffer })
}

const takeOver = async (page: Page, status: string): Promise<void> => {
  await page.getByRole('radio', { name: new RegExp(`^${status}`) }).check()
  await page.getByRole('button', { name: 'Auf die Karte übernehmen' }).click()
}

/** The table is in the browser's storage: the mark is set after it was written. */
const kept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => localStorage.getItem('sozialraum.eigene-tabellen') === 'ja')
}

test.describe('Daten', () => {
  test('an official table replaces the model values, survives a reload and can be taken back', async ({ page }) => {
    await openApp(page, '#/daten')
    await choose(page, 'ssa-2017.csv', windows1252(cityTable(indexComponents)))
    await expect(page.getByText('53 von 53 Ortsteilen erkannt')).toBeVisible()
    await expect(page.getByText('Erfurt gesamt', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Auf die Karte übernehmen' }).click()
    await expect(page.getByText('Bitte angeben, was das für Werte sind.')).toBeVisible()
    await takeOver(page, 'amtlich')
    await expect(page.locator('.view-head h1')).toHaveText('Lage')
    await expect(page.locator('.map-foot')).toContainText('amtlich')
    await expect(page.locator('.map-foot')).not.toContainText('Modellwerte')
    await expect(page).toHaveURL(/daten=/)
    await kept(page)
    await page.reload()
    await expect(page.locator('.map-foot')).toContainText('ssa-2017.csv')
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await page.getByRole('button', { name: 'Entfernen' }).click()
    await page.getByRole('button', { name: 'Lage', exact: true }).click()
    await expect(page.locator('.map-foot')).toContainText('Modellwerte')
    await page.getByRole('button', { name: 'Zurücknehmen' }).click()
    await expect(page.locator('.map-foot')).toContainText('ssa-2017.csv')
  })

  test('a table with half of the counts leaves the index a model value', async ({ page }) => {
    await openApp(page, '#/daten')
    await choose(page, 'arbeitslose.csv', Buffer.from(cityTable(['arbeitslose'])))
    await takeOver(page, 'amtlich')
    await expect(page.locator('.map-foot')).toContainText('Modellwerte, keine amtlichen Zahlen')
  })

  test('changed numbers are on the map', async ({ page }) => {
    await openApp(page, '#/lage?wert=arbeitslosenanteil')
    const before = await page.locator('.ranking-entry', { hasText: 'Rieth' }).innerText()
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await choose(page, 'neu.csv', Buffer.from(`\ufeff${cityTable(['arbeitslose'], { change: (value) => value * 2 })}`))
    await takeOver(page, 'veröffentlicht')
    await page.getByLabel('Darstellung', { exact: true }).selectOption('arbeitslosenanteil')
    const value = (text: string) => Number(/([\d,]+)\s%/.exec(text)![1]!.replace(',', '.'))
    const after = await page.locator('.ranking-entry', { hasText: 'Rieth' }).innerText()
    expect(value(after)).toBeCloseTo(2 * value(before), 0)
  })

  test('numerators without their denominators are named before and after, not an empty map without a word', async ({ page }) => {
    await openApp(page, '#/daten')
    await choose(page, 'nur-zaehler.csv', Buffer.from(cityTable(['arbeitslose'], { year: 2023 })))
    await expect(page.getByText(/Für den Indikator „Arbeitslosenanteil“ 2023 fehlt der Nenner/)).toBeVisible()
    await takeOver(page, 'amtlich')
    await expect(page.getByLabel('Jahr', { exact: true })).toHaveValue('2023')
    await expect(page.getByText(/Für 2023 gibt es keine Werte für „Arbeitslosenanteil“/)).toBeVisible()
  })

  test('what is taken off stays off after a reload, and an undo brings it back for good', async ({ page }) => {
    await openApp(page, '#/daten')
    await choose(page, 'eins.csv', Buffer.from(cityTable(['arbeitslose'])))
    await takeOver(page, 'amtlich')
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await page.getByRole('button', { name: 'Zu den eingebetteten Daten zurück' }).click()
    await expect(page.getByText('Noch keine. Die Karte zeigt die eingebetteten Werte.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Noch keine. Die Karte zeigt die eingebetteten Werte.')).toBeVisible()
    await choose(page, 'zwei.csv', Buffer.from(cityTable(['arbeitslose'])))
    await takeOver(page, 'amtlich')
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await page.getByRole('button', { name: 'Zu den eingebetteten Daten zurück' }).click()
    await page.getByRole('button', { name: 'Zurücknehmen' }).click()
    await expect(page.getByText('zwei.csv', { exact: true })).toBeVisible()
    await kept(page)
    await page.reload()
    await expect(page.getByText('zwei.csv', { exact: true })).toBeVisible()
  })

  test('zones of own rates are marked as estimates and carry no higher status than their weights', async ({ page }) => {
    await openApp(page, '#/daten')
    const rates = ['Ortsteil;Arbeitslosenanteil 2017', ...Array.from({ length: 53 }, (_, index) => `${index + 1};${5 + (index % 7)},5`)].join('\n')
    await choose(page, 'anteile.csv', Buffer.from(rates))
    await takeOver(page, 'amtlich')
    await page.getByLabel('Darstellung', { exact: true }).selectOption('arbeitslosenanteil')
    await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Sechs soziale Planungsräume' })
    await expect(page.locator('.map-foot')).toContainText('Modellwerte')
    await page.locator('.ranking-entry').first().click()
    await expect(page.getByText(/mit den Menschen gewichtete Mittel/)).toBeVisible()
  })

  test('the app’s own export stays model when it is loaded back', async ({ page }) => {
    await openApp(page, '#/lage?ansicht=tabelle')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als CSV speichern' }).click()
    const path = await (await download).path()
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await page.locator('input[type=file][accept*=csv]').setInputFiles(path)
    await expect(page.getByText('Die Datei bezeichnet ihre Werte selbst als Modellwerte', { exact: false })).toBeVisible()
    await expect(page.getByRole('radio', { name: /^amtlich/ })).toBeDisabled()
  })

  const bad: readonly (readonly [name: string, file: Buffer, sentence: RegExp])[] = [
    ['leer.csv', Buffer.alloc(0), /leer/],
    ['mappe.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0]), /Excel|ZIP|Archiv/i],
    ['gross.csv', Buffer.alloc(50 * 1024 * 1024, 59), /50 MB/],
    ['jena.csv', Buffer.from('Stadtteil;Arbeitslose 2017\nLobeda-West;400\nWinzerla;300\nZwätzen;50\n'), /Ortsteil/],
    ['doppelt.csv', Buffer.from(cityTable(['arbeitslose']).replace(/\r\n02;/, '\r\n01;Altstadt;17\r\n02;')), /Altstadt/],
    ['html.csv', Buffer.from('<!doctype html><html><body><table><tr><td>1</td></tr></table></body></html>'), /Internetseite/],
  ]
  for (const [name, file, sentence] of bad) {
    test(`refuses ${name} with a sentence and leaves everything as it was`, async ({ page }, info) => {
      await openApp(page, '#/daten')
      // From the disk, because test drivers hand over large files no other way.
      await writeFile(info.outputPath(name), file)
      await page.locator('input[type=file][accept*=csv]').setInputFiles(info.outputPath(name))
      await expect(page.getByText('Diese Datei wurde nicht übernommen. Alles ist, wie es war.')).toBeVisible()
      await expect(page.locator('.refused .problem-error').first()).toContainText(sentence)
      await expect(page.getByText('Noch keine. Die Karte zeigt die eingebetteten Werte.')).toBeVisible()
    })
  }

  for (const [name, text, sentence] of [
    ['negativ.csv', cityTable(['arbeitslose']).replace(/(05;Berliner Platz;)447/, '$1-447'), /Berliner Platz|Zeile/],
    ['zuviel.csv', cityTable(['arbeitslose', 'ew_15_65'], { change: (value) => value }).replace(/(05;Berliner Platz;)447/, '$199.447'), /Berliner Platz/],
  ] as const) {
    test(`refuses ${name} at the last step, with the place`, async ({ page }) => {
      await openApp(page, '#/daten')
      await choose(page, name, Buffer.from(text))
      await takeOver(page, 'amtlich')
      await expect(page.locator('.review .problem-error').first()).toContainText(sentence)
      await expect(page.getByText('Noch keine. Die Karte zeigt die eingebetteten Werte.')).toBeVisible()
    })
  }

  test('the package can be saved and loaded back, and the embedded data restored', async ({ page }) => {
    await openApp(page, '#/daten')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Datenpaket herunterladen' }).click()
    const path = await (await download).path()
    await page.locator('input[type=file][accept*=zip]').setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer: await readFile(path) })
    await expect(page.getByText('ist geladen.', { exact: false })).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Lage', exact: true }).click()
    await expect(page.locator('.ranking-entry')).toHaveCount(53)
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await page.getByRole('button', { name: 'Zu den eingebetteten Daten zurück' }).click()
    await expect(page.getByText('Die eingebetteten Daten sind wieder da.')).toBeVisible()
  })

  test('offers a template with every Ortsteil', async ({ page }) => {
    await openApp(page, '#/daten')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Vorlage speichern' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    expect(text.trim().split('\r\n')).toHaveLength(54)
  })
})
