import { expect, test, type Page } from '@playwright/test'
import { mapsReady, openApp } from './app'
import { expectNothingFound, found } from './axe'
import { openDesk, openKeepMenu, openTab, side, tabNames, unfoldAll } from './desk'
import { cityTable } from './ownTable'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Another view of the app that is open already: the address changes, nothing is loaded anew. */
const goTo = async (page: Page, fragment: string): Promise<void> => {
  await page.evaluate((hash) => { window.location.hash = hash }, fragment)
  await expect(page.locator('main h1')).toBeAttached()
  await expect(page.locator('.loading')).toHaveCount(0)
  await mapsReady(page)
}

test('axe finds nothing on the map, in Ortsteil, room and table, menu, term and plain language', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page, '#/lage')
  await expect(page.locator('.view-terms li')).not.toHaveCount(0)
  await expectNothingFound(page, 'Lage')
  await page.getByRole('button', { name: 'Mehr', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Barrierefreiheit' })).toBeVisible()
  await expectNothingFound(page, 'menu')
  await page.keyboard.press('Escape')
  await page.locator('.inspector h2 .term').click()
  await expect(page.getByRole('dialog', { name: 'Sozialindex' })).toBeVisible()
  await expectNothingFound(page, 'term')
  await page.keyboard.press('Escape')
  await goTo(page, '#/lage?wahl=o.06&sprache=einfach')
  await page.getByText('Wie ist das gerechnet?').click()
  await expect(page.getByText('Dort brauchen Menschen wahrscheinlich', { exact: false })).toBeVisible()
  await expectNothingFound(page, 'Ortsteil in plain language')
  await goTo(page, '#/lage?raeume=soziale-planungsraeume&wahl=r.City&sprache=standard')
  await expectNothingFound(page, 'room')
  await goTo(page, '#/lage?ansicht=tabelle')
  await expectNothingFound(page, 'table')
})

test('axe finds nothing in comparison, index, output, presentation and data', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page, '#/vergleich')
  await page.getByText('Maße der Übereinstimmung').click()
  await expectNothingFound(page, 'Vergleich')
  await goTo(page, '#/labor')
  for (const tab of ['rangliste', 'vergleich', 'sicherheit', 'kleine-zahlen']) {
    await goTo(page, `#/labor?auswertung=${tab}`)
    await expectNothingFound(page, `Index, ${tab}`)
  }
  await goTo(page, '#/ausgabe')
  for (const tab of await page.locator('.output-tab').all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('.loading')).toHaveCount(0)
    await expectNothingFound(page, `Ausgabe, ${await tab.innerText()}`)
  }
  await goTo(page, '#/praesentation')
  await expectNothingFound(page, 'Vorführen')
  await goTo(page, '#/daten')
  await expectNothingFound(page, 'Daten')
})

test('axe finds nothing at the start and at the desk of the workshop', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page, '#/werkstatt')
  await expectNothingFound(page, 'start')
  await openDesk(page)
  for (const tab of tabNames) {
    await openTab(page, tab)
    if (tab === 'Güte') await expect(side(page).getByText(/^Erreicht \d+ %|schlechter als eine zufällige/).first()).toBeVisible({ timeout: 30_000 })
    if (tab === 'Vorschläge') {
      await side(page).getByRole('button', { name: 'Vorschlag berechnen' }).click()
      await expect(side(page).getByText('Vorschläge gefunden', { exact: false })).toBeVisible({ timeout: 30_000 })
    }
    await unfoldAll(page)
    await expectNothingFound(page, tab)
  }
  await openKeepMenu(page)
  await expectNothingFound(page, 'menu')
})

test('axe finds nothing on the pages of text', async ({ page }) => {
  for (const name of ['glossar', 'tastatur', 'barrierefreiheit', 'methode']) {
    await page.goto(`./${name}.html`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await found(page), `${name}, ${colorScheme}`).toEqual([])
    }
  }
})

test('the main way works by keyboard alone', async ({ page }) => {
  await openApp(page)
  await page.keyboard.press('Tab')
  await expect(page.getByText('Zum Inhalt springen')).toBeFocused()
  await page.getByPlaceholder('Ortsteil suchen').focus()
  await page.keyboard.type('rieth')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('.ranking-entry', { hasText: 'Rieth' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.inspector h2')).toHaveText('Rieth')
})

test.describe('the focus stays where the eye is', () => {
  test('a pick in the ranking leads to the panel, and back to the entry', async ({ page }) => {
    await openApp(page)
    const entry = page.locator('.ranking-entry', { hasText: 'Melchendorf' })
    await entry.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.inspector h2')).toHaveText('Melchendorf')
    await expect(page.locator('.inspector h2')).toBeFocused()
    await page.getByRole('button', { name: 'Zur Rangliste' }).click()
    await expect(entry).toBeFocused()
    await expect(entry).toBeInViewport()
  })

  test('the way back from a member of a zone leads to the zone’s entry', async ({ page }) => {
    await openApp(page, '#/lage?raeume=soziale-planungsraeume')
    const entry = page.locator('.ranking-entry').nth(2)
    await entry.click()
    await expect(page.locator('.inspector h2')).toBeFocused()
    const name = await page.locator('.member').first().locator('span').nth(2).innerText()
    await page.locator('.member').first().click()
    await expect(page.locator('.inspector h2')).toBeFocused()
    expect(name).toContain(await page.locator('.inspector h2').innerText())
    await page.getByRole('button', { name: 'Zur Rangliste' }).click()
    await expect(entry).toBeFocused()
  })

  test('a pick on the map leaves it on the map', async ({ page }) => {
    await openApp(page)
    await page.locator('.map-stage').focus()
    await page.locator('[data-label="27"]').click({ force: true })
    await expect(page.locator('.inspector h2')).toHaveText('Stotternheim')
    await expect(page.locator('.inspector h2')).not.toBeFocused()
  })

  test('buttons that go away hand it on', async ({ page }) => {
    await openApp(page)
    await page.getByRole('button', { name: 'Nur hoher Bedarf' }).click()
    await page.getByRole('button', { name: 'Alle Stufen zeigen' }).click()
    await expect(page.locator('.legend-title')).toBeFocused()
    await page.getByRole('searchbox', { name: 'Ortsteil suchen' }).fill('Timbuktu')
    await expect(page.locator('.ranking [aria-live]')).toContainText('Suche „Timbuktu“. Kein Eintrag gefunden.')
    await page.getByRole('button', { name: 'Alle Stufen zeigen' }).click()
    await expect(page.getByRole('searchbox', { name: 'Ortsteil suchen' })).toBeFocused()
  })

  test('a notice gives it back, and closes with Escape', async ({ page }) => {
    await openApp(page, '#/lage?jahr=1850')
    const search = page.getByRole('searchbox')
    await search.focus()
    await page.getByRole('button', { name: 'Schließen' }).click()
    await expect(page.locator('.notice')).toHaveCount(0)
    await expect(search).toBeFocused()
    await openApp(page, '#/lage?jahr=1851')
    await expect(page.locator('.notice')).toBeVisible()
    expect(await page.evaluate(() => document.querySelector('.notice-region')!.compareDocumentPosition(document.querySelector('main')!) & Node.DOCUMENT_POSITION_FOLLOWING)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect(page.locator('.notice')).toHaveCount(0)
  })

  test('the rail leads into the view, a table through its review', async ({ page }) => {
    await openApp(page)
    await page.getByRole('button', { name: 'Daten', exact: true }).click()
    await expect(page.locator('main')).toBeFocused()
    const file = { name: 'eigene.csv', mimeType: 'text/csv', buffer: Buffer.from(cityTable(['arbeitslose'])) }
    await page.locator('input[type=file][accept*=csv]').setInputFiles(file)
    await expect(page.locator('.review h3')).toBeFocused()
    await page.getByRole('button', { name: 'Auf die Karte übernehmen' }).click()
    await expect(page.getByRole('radiogroup', { name: 'Was sind das für Werte?' })).toHaveAccessibleDescription(/Bitte angeben/)
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    await expect(page.locator('.import-card button', { hasText: 'CSV-Datei wählen' })).toBeFocused()
    await page.locator('input[type=file][accept*=csv]').setInputFiles(file)
    await page.getByRole('radio', { name: /^amtlich/ }).check()
    await page.getByRole('button', { name: 'Auf die Karte übernehmen' }).click()
    await expect(page.locator('main h1')).toHaveText('Lage')
    await expect(page.locator('main h1')).toBeFocused()
  })

  test('a second skip link leads to the ranking', async ({ page }) => {
    await openApp(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Zur Rangliste' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('searchbox', { name: 'Ortsteil suchen' })).toBeFocused()
  })
})

test('an entry of the ranking says rank, class, people and index', async ({ page }) => {
  await openApp(page)
  await expect(page.locator('.ranking-entry').first()).toHaveAccessibleName(/^Rang 1, [^,]+, hoch, [\d.]+ Menschen, Index \d,\d+$/)
  await expect(page.locator('.ranking-entry', { hasText: 'Wallichen' })).toHaveAccessibleName(/^ohne Rang, Wallichen, nicht bewertet, \d+ Menschen$/)
})

test('a pick in the comparison is answered in words, and can be taken back', async ({ page }) => {
  await openApp(page, '#/vergleich')
  const button = page.locator('.moved-table .row-button').first()
  const name = await button.innerText()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.selected-line [role=status]')).toContainText(new RegExp(`^Ausgewählt: ${name} – A: \\d .+; B: \\d .+ Menschen$`))
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click()
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'A und B tauschen' }).click()
  await expect(page.getByText('A und B sind getauscht.', { exact: false })).toBeAttached()
})

test('in forced colours swatches keep their colour and the chosen is marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openApp(page, '#/lage?filter=4')
  const colours = await page.locator('button.legend-entry .swatch').evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).backgroundColor))
  expect(new Set(colours).size).toBe(5)
  const background = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await background('.legend-entry[aria-pressed=true]')).not.toBe(await background('.legend-entry[aria-pressed=false]'))
  expect(await background('.rail-task[aria-current]')).not.toBe(await background('.rail-task:not([aria-current])'))
})
