import { expect, test } from '@playwright/test'
import { germanNumber, mapsReady, openApp, rankingNames, takeSoftwareGl } from './app'

test.describe('Lage', () => {
  test('shows 53 Ortsteile coloured by the index at once, before MapLibre is requested', async ({ page }) => {
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (document.querySelectorAll('.map-stage svg [data-unit]').length < 53) return
        // The picture is there when the frame after the last path has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-painted')))
        watch.disconnect()
      })
      watch.observe(document, { childList: true, subtree: true })
    })
    await takeSoftwareGl(page)
    await page.goto('./')
    await expect(page.locator('.map-stage svg [data-unit]')).toHaveCount(53)
    const fills = await page.locator('.map-stage svg [data-unit]').evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
    expect(new Set(fills).size).toBeGreaterThan(3)
    await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 })
    const order = await page.evaluate(() => ({
      painted: performance.getEntriesByName('map-painted')[0]!.startTime,
      requested: performance.getEntriesByType('resource').filter((entry) => /maplibre/i.test(entry.name)).map((entry) => entry.startTime),
    }))
    expect(order.requested.length).toBeGreaterThan(1)
    // An order, not a speed: the map was painted before the first byte of MapLibre was asked for.
    expect(Math.min(...order.requested)).toBeGreaterThan(order.painted)
  })

  test('names class, rank, people and provenance of a picked Ortsteil', async ({ page }) => {
    await openApp(page)
    await page.locator('[data-label="27"]').click({ force: true })
    const inspector = page.getByRole('complementary', { name: 'Auskunft' })
    await expect(inspector.getByRole('heading', { name: 'Stotternheim' })).toBeVisible()
    await expect(inspector.getByText(/Rang \d+ von 48 Ortsteilen/)).toBeVisible()
    await expect(inspector.getByText('Modellwerte, keine amtlichen Zahlen')).toBeVisible()
    await expect(page).toHaveURL(/wahl=o\.27/)
    await inspector.getByRole('button', { name: 'Arbeitslose' }).click()
    await expect(inspector.getByText(/Stichtag/)).toBeVisible()
    await expect(inspector.getByText(/Definition: Statistik der Bundesagentur/)).toBeVisible()
    await expect(inspector.getByText('Ländliche').or(inspector.getByText('ländliche Ortsteile'))).toBeVisible()
    await expect(inspector.locator('.certainty').first()).toBeVisible()
  })

  test('explains the index of Rieth so that it can be recomputed by hand', async ({ page }) => {
    await openApp(page, '#/lage?wahl=o.06')
    await page.getByText('Wie ist das gerechnet?').click()
    const rows = page.locator('.steps-table tbody tr')
    await expect(rows).toHaveCount(6)
    const distances = (await rows.locator('td:nth-child(5)').allTextContents()).map(germanNumber)
    const steps = await page.locator('.steps').innerText()
    const aggregate = germanNumber(/Mittel der Abstände: ([\d,−]+)/.exec(steps)![1]!.replace(/,$/, ''))
    const spread = germanNumber(/Streuung dieser Mittel \(([\d,]+)\)/.exec(steps)![1]!)
    const index = germanNumber(/Index ([\d,−]+)/.exec(steps)![1]!)
    // What stands on the screen comes out by hand, to the printed digits.
    const [first] = await rows.all()
    const [value, mean, deviation, distance] = (await first!.locator('td').allTextContents()).map(germanNumber)
    expect((value! - mean!) / deviation!).toBeCloseTo(distance!, 2)
    expect(distances.reduce((sum, value) => sum + value, 0) / 6).toBeCloseTo(aggregate, 2)
    expect(aggregate / spread).toBeCloseTo(index, 2)
  })

  test('hovering map and ranking is linked', async ({ page }) => {
    await openApp(page)
    await page.locator('[data-label="27"]').hover({ force: true })
    await expect(page.locator('.tooltip')).toContainText('Stotternheim')
    await expect(page.locator('.ranking-entry.is-hovered')).toContainText('Stotternheim')
  })

  test('switches to the six Planungsräume with a ranking from summed counts', async ({ page }) => {
    await openApp(page)
    await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Sechs soziale Planungsräume' })
    await expect(rankingNames(page)).toHaveCount(6)
    await expect(rankingNames(page).first()).toContainText('Großwohnsiedlungen')
    await page.locator('.ranking-entry').first().click()
    await expect(page.getByText('Aus den summierten Zählern und Nennern', { exact: false })).toBeVisible()
    await expect(page.getByText(/ist die Zuordnung nicht belegt/)).toBeVisible()
    const people = await page.locator('.facts dd').first().innerText()
    expect(germanNumber(people)).toBeGreaterThan(10_000)
  })

  test('filters to high need, on map, legend and ranking', async ({ page }) => {
    await openApp(page)
    await page.getByRole('button', { name: 'Nur hoher Bedarf' }).click()
    await expect(rankingNames(page)).toHaveCount(6)
    await expect(page.locator('.legend-entry[aria-pressed="true"]')).toContainText('hoch')
    await expect(page).toHaveURL(/filter=4/)
    await page.getByRole('button', { name: 'Alle Stufen zeigen' }).click()
    await expect(rankingNames(page)).toHaveCount(53)
  })

  test('names the excluded Ortsteile and keeps them in the ranking', async ({ page }) => {
    await openApp(page)
    await expect(page.locator('.legend')).toContainText('nicht bewertet (unter 300 Menschen)')
    await expect(page.locator('.ranking-entry', { hasText: 'nicht bewertet' })).toHaveCount(5)
    await page.locator('.ranking-entry', { hasText: 'Wallichen' }).click()
    await expect(page.getByText(/das sind weniger als 300/)).toBeVisible()
  })

  test('searches and sorts the ranking', async ({ page }) => {
    await openApp(page)
    await page.getByPlaceholder('Ortsteil suchen').fill('lober')
    await expect(rankingNames(page)).toHaveText(['Löbervorstadt'])
    await page.getByPlaceholder('Ortsteil suchen').fill('')
    await page.getByLabel('Sortieren nach').selectOption('menschen')
    await expect(rankingNames(page).first()).toHaveText('Altstadt')
    await page.getByLabel('Sortieren nach').selectOption('name')
    await expect(rankingNames(page).first()).toHaveText('Alach')
  })

  test('shows a single indicator with its own classes, method and limits', async ({ page }) => {
    await openApp(page)
    await page.getByLabel('Darstellung', { exact: true }).selectOption({ label: 'Wahlbeteiligung' })
    await page.getByLabel('Jahr', { exact: true }).selectOption('2022')
    await expect(page.locator('.legend')).toContainText('%')
    await page.getByRole('button', { name: 'Stufen ändern' }).click()
    const before = await page.locator('.legend-entries').innerText()
    await page.getByLabel('Klassen bilden nach').selectOption('equal')
    expect(await page.locator('.legend-entries').innerText()).not.toBe(before)
    await page.getByLabel('Zahl der Klassen').selectOption('4')
    await expect(page.locator('button.legend-entry')).toHaveCount(4)
    await expect(page).toHaveURL(/klassen=equal-4/)
  })

  test('offers the status names of the Monitoring as a choice', async ({ page }) => {
    await openApp(page)
    await page.getByRole('button', { name: 'Stufen ändern' }).click()
    await page.getByLabel('Namen und Grenzen der Stufen').selectOption('monitoring')
    await expect(page.locator('.legend-entries')).toContainText('sehr niedrig')
  })

  test('every map has a table twin with the same numbers', async ({ page }) => {
    await openApp(page)
    const first = await page.locator('.ranking-entry').first().innerText()
    await page.getByRole('radio', { name: 'Tabelle' }).check({ force: true })
    const rows = page.locator('.twin-table tbody tr')
    await expect(rows).toHaveCount(53)
    expect(first).toContain(await rows.first().locator('td').nth(1).innerText())
    await expect(page.locator('.twin-table tfoot')).toContainText('213.354')
    await page.locator('.twin-table thead').getByRole('button', { name: 'Menschen' }).click()
    await expect(rows.first()).toContainText('Wallichen')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Als CSV speichern' }).click()
    expect((await download).suggestedFilename()).toBe('sozialraum-ortsteile-2017.csv')
  })

  test('state is in the address: reload, back and a shared address show the same', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openApp(page)
    await page.getByLabel('Jahr', { exact: true }).selectOption('2022')
    await page.getByLabel('Darstellung', { exact: true }).selectOption({ label: 'SGB-II-Quote' })
    await page.locator('.ranking-entry').first().click()
    const heading = 'Rieth'
    await expect(page.locator('.inspector h2')).toHaveText(heading)
    await page.reload()
    await expect(page.locator('.inspector h2')).toHaveText(heading)
    await page.goBack()
    await expect(page.locator('.inspector h2')).toHaveText('SGB-II-Quote')
    await page.goBack()
    await expect(page.locator('.inspector h2')).toHaveText('Sozialindex')
    await page.goForward()
    await page.goForward()
    await page.getByRole('button', { name: 'Teilen' }).click()
    await expect(page.getByText('Adresse kopiert')).toBeVisible()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    const colleague = await context.newPage()
    await colleague.goto(address)
    await mapsReady(colleague)
    await expect(colleague.locator('.inspector h2')).toHaveText(heading)
    await expect(colleague.getByLabel('Jahr', { exact: true })).toHaveValue('2022')
  })

  test('says so when an address does not fit the data', async ({ page }) => {
    await openApp(page, '#/lage?jahr=1850&wert=gibtsnicht')
    await expect(page.getByRole('status')).toContainText('passt nicht zu den geladenen Daten')
    await expect(rankingNames(page)).toHaveCount(53)
  })

  test('zooms by wheel, buttons and keyboard, and the extent is shared', async ({ page }) => {
    await openApp(page)
    const scale = page.locator('.map-scale')
    const before = await scale.innerText()
    await page.locator('.map-stage').hover()
    await page.mouse.wheel(0, -400)
    await expect(scale).not.toHaveText(before)
    await expect(page).toHaveURL(/karte=/)
    await page.getByRole('button', { name: 'Ganze Stadt' }).click()
    await expect(page).not.toHaveURL(/karte=/)
    await page.locator('.map-stage').focus()
    await page.keyboard.press('+')
    await expect(page).toHaveURL(/karte=/)
  })

  test('shows places and lines when asked', async ({ page }) => {
    await openApp(page)
    await page.getByRole('button', { name: 'Ebenen' }).click()
    await page.getByLabel('Kitas').check()
    await page.getByLabel('Stadtbahn und Bus').check()
    await expect(page).toHaveURL(/ebenen=kitas\.oepnv/)
  })
})
