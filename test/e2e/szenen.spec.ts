import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { mapsReady, openApp } from './app'
import { expectNothingFound } from './axe'
import { beginFrom, chooseRoom, divisionTitle, sweep } from './desk'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Another view of the app that is open already. */
const goTo = async (page: Page, fragment: string): Promise<void> => {
  await page.evaluate((hash) => { window.location.hash = hash }, fragment)
  await expect(page.locator('.loading')).toHaveCount(0)
  await mapsReady(page)
}
/** The same by the bar of tasks: the state stays. */
const switchTo = (page: Page, view: string): Promise<void> => page.evaluate(() => window.location.hash).then((hash) => goTo(page, hash.replace(/^#\/\w+/, `#/${view}`)))
const collect = async (page: Page, number: number): Promise<void> => {
  await page.getByRole('button', { name: 'Szene merken' }).click()
  await expect(page.locator('.notice')).toContainText(`Als Szene ${number} gemerkt.`)
}
const rows = (page: Page): Locator => page.locator('.scene-row')
const headlines = (page: Page): Locator => page.locator('.scene-words b')
const editor = (page: Page): Locator => page.locator('.scene-editor')
const news = (page: Page): Locator => page.locator('main > p[role=status]')
const undo = (page: Page): Locator => page.getByRole('button', { name: /^Rückgängig/ })
const saved = async (page: Page): Promise<void> => {
  await expect(page.locator('.scene-saving')).toHaveText('Gespeichert')
}
const menu = (page: Page): Locator => page.getByRole('button', { name: 'Sichern und drucken' })
const frozenCard = (page: Page): Locator => page.getByRole('region', { name: 'Datenstand' })

test('scenes are collected in three views, put in order by keys, edited, hidden, and there after a reload', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page)
  await collect(page, 1)
  // Taken back from the notice, it is gone; collected again it is the first once more.
  await page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await collect(page, 1)
  await goTo(page, '#/vergleich')
  await collect(page, 2)
  await goTo(page, '#/lage?wahl=o.06')
  await collect(page, 3)
  await goTo(page, '#/praesentation')
  const [map, comparison, place] = ['Sozialindex 2017: alle Ortsteile', '„Sechs soziale Planungsräume“ und „Siedlungsstrukturtyp“ im Vergleich', /^Johannesvorstadt: |^[\p{L} ]+: .*Unterstützungsbedarf$/u] as const
  await expect(headlines(page)).toHaveText([map, comparison, place])
  await expect(editor(page)).toContainText('Modellwerte, keine amtlichen Zahlen')

  await rows(page).nth(0).locator('.scene-choose').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(headlines(page)).toHaveText([comparison, map, place])
  await expect(news(page)).toHaveText(`„${map}“ ist jetzt Szene 2 von 3.`)
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(headlines(page)).toHaveText([comparison, place, map])
  await expect(rows(page).nth(2).locator('.scene-choose')).toBeFocused()
  await page.getByRole('button', { name: 'Szene 3 nach vorn' }).click()
  await expect(headlines(page)).toHaveText([comparison, map, place])
  await rows(page).nth(2).dragTo(rows(page).nth(0))
  await expect(headlines(page)).toHaveText([place, comparison, map])
  await undo(page).click()
  await expect(headlines(page)).toHaveText([comparison, map, place])

  await rows(page).nth(1).locator('.scene-choose').click()
  await editor(page).getByLabel('Überschrift').fill('Wo ist der Bedarf hoch?')
  await expect(headlines(page).nth(1)).toHaveText('Wo ist der Bedarf hoch?')
  await editor(page).getByLabel('Ein oder zwei Sätze').fill('Viel zu viel Text. '.repeat(13))
  await expect(editor(page)).toContainText('247 Zeichen. Mehr als 220 Zeichen lassen sich aus der letzten Reihe nicht mehr lesen.')
  await editor(page).getByLabel('Ein oder zwei Sätze').fill('Sechs Ortsteile stehen in der Stufe „hoch“.')
  await editor(page).getByLabel('Notizen zum Sprechen').fill('Auf den Norden zeigen.')
  await editor(page).getByRole('button', { name: 'Ausblenden' }).click()
  await expect(page.locator('.scene-count')).toHaveText('3 Szenen, 1 ausgeblendet')
  await editor(page).getByRole('button', { name: 'Kopieren' }).click()
  await expect(rows(page)).toHaveCount(4)
  await editor(page).getByRole('button', { name: 'Löschen' }).click()
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await expect(headlines(page).nth(2)).toHaveText('Wo ist der Bedarf hoch? (Kopie)')
  await rows(page).nth(2).locator('.scene-choose').focus()
  for (const shown of [4, 3]) {
    await page.keyboard.press('Control+z')
    await expect(rows(page)).toHaveCount(shown === 4 ? 3 : 4)
  }
  await expect(page.getByRole('button', { name: /^Wiederholen: / })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(3)

  // The view of a scene is opened, changed and taken over.
  await rows(page).nth(1).locator('.scene-choose').click()
  await editor(page).getByRole('button', { name: 'Ansicht öffnen' }).click()
  await expect(page.locator('main h1')).toHaveText('Lage')
  await page.getByRole('combobox', { name: 'Jahr' }).selectOption('2012')
  await switchTo(page, 'praesentation')
  await editor(page).getByRole('button', { name: 'Ansicht übernehmen' }).click()
  await expect(news(page)).toHaveText('Szene 2 zeigt jetzt die übernommene Ansicht.')
  await page.keyboard.press('Escape')
  await expectNothingFound(page, 'scenes')
  await saved(page)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await rows(page).nth(1).locator('.scene-choose').click()
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toBeInViewport()
  await page.reload()
  await expect(headlines(page)).toHaveText([comparison, 'Wo ist der Bedarf hoch?', place])
  await rows(page).nth(1).locator('.scene-choose').click()
  await expect(editor(page).getByLabel('Notizen zum Sprechen')).toHaveValue('Auf den Norden zeigen.')
  await editor(page).getByRole('button', { name: 'Ansicht öffnen' }).click()
  await expect(page.getByRole('combobox', { name: 'Jahr' })).toHaveValue('2012')
})

test('a frozen data state keeps its figures, and scenes travel in the project file', async ({ page, browser }, info) => {
  test.setTimeout(120_000)
  await openApp(page, '#/werkstatt')
  await beginFrom(page, divisionTitle)
  await collect(page, 1)
  await goTo(page, '#/labor')
  await page.getByRole('combobox', { name: /^Vergleichbar machen/ }).selectOption('rank')
  await switchTo(page, 'lage')
  await page.getByRole('combobox', { name: 'Räume' }).selectOption({ label: divisionTitle })
  await collect(page, 2)
  await switchTo(page, 'praesentation')
  await frozenCard(page).getByRole('button', { name: 'Datenstand einfrieren' }).click()
  const mark = /\(Prüfsumme ([0-9a-f]{8})\)/.exec(await frozenCard(page).locator('b').innerText())![1]!
  await expect(frozenCard(page)).toContainText('Seitdem hat sich nichts geändert.')

  /** All figures of all scenes, as they would be printed. */
  const figures = async (on: Page): Promise<string[]> => {
    await menu(on).click()
    await on.getByRole('button', { name: 'Handzettel drucken' }).click()
    await expect(on.locator('.sheet')).toHaveCount(2)
    await expect(on.locator('.sheet').first()).toContainText(`Prüfsumme ${mark}`)
    const drawn = await on.locator('.handout-maps').evaluateAll((maps) => maps.map((map) => `${map.textContent} ${[...map.querySelectorAll('path[fill]')].map((path) => path.getAttribute('fill')).join(' ')}`))
    await on.getByRole('button', { name: 'Zurück zu den Szenen' }).click()
    return drawn
  }
  const before = await figures(page)

  await switchTo(page, 'werkstatt')
  await chooseRoom(page, 1)
  await sweep(page, ['07'])
  await switchTo(page, 'labor')
  await page.getByRole('combobox', { name: /^Vergleichbar machen/ }).selectOption('minmax')
  await switchTo(page, 'praesentation')
  await frozenCard(page).getByText('Seitdem geändert: 2 Einträge').click()
  await expect(frozenCard(page)).toContainText('Die Variante „Variante 1“ wurde geändert; die Szenen zeigen den Stand von damals.')
  await expect(frozenCard(page)).toContainText(/Das Rezept „.+“ wurde geändert/)
  expect(await figures(page)).toEqual(before)

  await menu(page).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Projektdatei sichern' }).click()
  const path = info.outputPath('abend.sozialraum.json')
  await (await download).saveAs(path)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 2, scenes: { scenes: { length: 2 }, frozen: { variants: { length: 1 } } } })

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' })
  const other = await elsewhere.newPage()
  await openApp(other, '#/praesentation')
  await expect(other.getByRole('heading', { name: 'Noch keine Szene gemerkt' })).toBeVisible()
  await menu(other).click()
  await other.locator('input[type=file]').setInputFiles(path)
  await expect(other.locator('.notice')).toContainText('2 Szenen sind dazugekommen.')
  await other.keyboard.press('Escape')
  await expect(frozenCard(other)).toContainText(`Prüfsumme ${mark}`)
  expect(await figures(other)).toEqual(before)

  // Thawed and without its variant, the scene is named and left out, not shown as something else.
  await frozenCard(other).getByRole('button', { name: 'Einfrieren aufheben' }).click()
  await goTo(other, '#/werkstatt')
  await other.getByRole('button', { name: 'Sichern und teilen' }).click()
  await other.getByRole('button', { name: /„.+“ löschen/ }).click()
  await goTo(other, '#/praesentation')
  await expect(rows(other).first()).toContainText('wird ausgelassen')
  await other.getByRole('button', { name: 'Vorführung beginnen' }).click()
  await expect(other.getByRole('region', { name: 'Vor dem Beginn' })).toContainText('Die Gliederung dieser Szene gibt es hier nicht (mehr).')
  await other.getByRole('button', { name: 'Trotzdem beginnen' }).click()
  await expect(other.getByRole('heading', { name: 'Sozialindex 2017: Sechs soziale Planungsräume' })).toBeVisible()
  await elsewhere.close()
})
