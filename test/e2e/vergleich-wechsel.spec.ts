import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { germanNumber, openApp } from './app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const lead = (page: Page) => page.locator('.vergleich-lead')
const people = async (page: Page): Promise<number> => germanNumber(/und ([\d.]+) Menschen/.exec(await page.locator('.statement-large').innerText())![1]!)
const openSection = async (page: Page, query = ''): Promise<void> => {
  await openApp(page, `#/vergleich${query}`)
  await expect(page.locator('.overlap-table')).toBeVisible()
}
const hoveredUnits = (page: Page) => page.locator('.side').first().locator('.map-hovered path')

test.describe('Was wechselt?', () => {
  test('says the difference in sentences, then in figures with their meaning', async ({ page }) => {
    await openSection(page)
    await expect(lead(page)).toContainText(/^\d+ von 53 Ortsteilen und [\d.]+ Menschen kommen in einen anderen Raum\. ?Am meisten/)
    await expect(lead(page)).toContainText('In B bleibt der hohe Bedarf in Johannesplatz sichtbar, in A geht er im Durchschnitt unter.')
    await expect(lead(page)).toContainText('Zuordnung nicht belegt')
    await page.getByText('Maße der Übereinstimmung').click()
    const rows = page.locator('.measures-table tbody tr')
    await expect(rows).toHaveCount(7)
    await expect(page.locator('.measures .model-badge')).toBeVisible()
    for (const row of await rows.all()) await expect(row.locator('td').nth(3)).not.toBeEmpty()
  })

  test('the overlaps add up to the city', async ({ page }) => {
    await openSection(page)
    const table = page.locator('.overlap-table')
    const numbers = async (rows: string): Promise<number[][]> =>
      Promise.all((await table.locator(rows).all()).map(async (row) => (await row.locator('td.number').all()).length === 0 ? [] : (await row.locator('td.number').allInnerTexts()).map((text) => germanNumber(/[\d.]+/.exec(text)?.[0] ?? '0'))))
    const body = await numbers('tbody tr')
    const [foot] = await numbers('tfoot tr')
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
    for (const row of body) expect(sum(row.slice(0, -1))).toBe(row.at(-1))
    expect(foot!.map((_, column) => sum(body.map((row) => row[column]!)))).toEqual(foot)
    await expect(table.locator('tfoot td').last()).toContainText('53 Ortsteile')
    // What is in no pair is what moves.
    const pairs = sum((await table.locator('.is-pair .overlap-people').allInnerTexts()).map(germanNumber))
    expect(foot!.at(-1)! - pairs).toBe(await people(page))
    await expect(table.locator('.is-pair').first()).toContainText('Gegenstück')
  })

  test('a ribbon lights its Ortsteile on the maps, and an Ortsteil its ribbon', async ({ page }) => {
    await openSection(page)
    const band = page.locator('.flow-band.is-strong').first()
    await band.scrollIntoViewIfNeeded()
    await band.hover()
    await expect(band).toHaveClass(/is-marked/)
    const told = page.locator('.flow-told')
    await expect(told).toContainText('wechselt')
    await expect(told).toContainText(/\d+ Ortsteil/)
    await expect.poll(() => hoveredUnits(page).count()).toBeGreaterThan(0)
    await page.mouse.move(5, 5)
    await expect(page.locator('.flow-band.is-marked')).toHaveCount(0)
    await page.locator('.moved-table tbody tr').first().hover()
    await expect(page.locator('.flow-band.is-marked')).toHaveCount(1)
  })

  test('ribbons by keyboard, and by Ortsteile instead of people', async ({ page }) => {
    await openSection(page)
    await page.getByText(/^Die \d+ Bänder als Liste$/).click()
    // A row that scrolls under the pointer would take the light.
    await page.mouse.move(5, 5)
    const button = page.locator('.flow-list .row-button').first()
    await button.focus()
    await expect(page.locator('.flow-band.is-marked')).toHaveCount(1)
    await expect.poll(() => hoveredUnits(page).count()).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await page.locator('h1').click()
    await expect(page.locator('.flow-told')).not.toContainText('Hier steht')
    const path = await page.locator('.flow-band').first().getAttribute('d')
    await page.getByRole('radio', { name: 'Ortsteile', exact: true }).check({ force: true })
    await expect(page.locator('.flow-room').first()).toContainText(/Ortsteil/)
    expect(await page.locator('.flow-band').first().getAttribute('d')).not.toBe(path)
  })

  test('a pair made by hand counts everywhere and can be taken back', async ({ page }) => {
    await openSection(page)
    const before = await people(page)
    const moved = await page.locator('.moved-table tbody tr').count()
    const select = page.locator('.pair-select').first()
    await expect(select).toHaveAccessibleName('Gegenstück von „City“ in B')
    await select.selectOption({ label: 'kein Gegenstück' })
    // „City“ had none before.
    expect(await people(page)).toBe(before)
    await expect(page.locator('.hand-note')).toContainText('„City“ aus A ohne Gegenstück')
    await select.selectOption({ index: 2 })
    await expect(page.locator('.hand-note')).toContainText('„City“ und „')
    await expect.poll(() => people(page)).toBeGreaterThan(before)
    await expect(lead(page)).toContainText('1 Paar von Räumen ist von Hand festgelegt.')
    expect(await page.locator('.moved-table tbody tr').count()).not.toBe(moved)
    // The rooms A and B keep their pair when they change places.
    const there = await people(page)
    await page.getByRole('button', { name: 'A und B tauschen' }).click()
    await expect(page.locator('.side h2').first()).toHaveText('Siedlungsstrukturtyp')
    expect(await people(page)).toBe(there)
    await page.getByRole('button', { name: 'A und B tauschen' }).click()
    await page.getByRole('button', { name: 'Automatische Paare wiederherstellen' }).click()
    await expect(page.locator('.hand-note')).toBeEmpty()
    expect(await people(page)).toBe(before)
    await expect(select).toHaveValue('auto')
  })

  test('saves both tables', async ({ page }) => {
    await openSection(page)
    for (const [name, file] of [['Liste der Verschobenen als CSV speichern', /^wechsel-.+-2017\.csv$/], ['Überschneidungen als CSV speichern', /^ueberschneidungen-.+-2017\.csv$/]] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      expect(download.suggestedFilename()).toMatch(file)
      const text = readFileSync(await download.path(), 'utf8')
      expect(text).toContain('Modellwerte, keine amtlichen Zahlen')
      expect(text).toContain('Menschen kommen in einen anderen Raum.')
    }
  })

  test('a grouping beside itself', async ({ page }) => {
    await openSection(page, '?b=soziale-planungsraeume')
    await expect(page.locator('.flow-band.is-strong')).toHaveCount(0)
    await expect(page.locator('.flow-band.is-calm')).toHaveCount(6)
    await expect(page.locator('.pair-select')).toHaveCount(0)
    await expect(page.getByText('Niemand kommt in einen anderen Raum.', { exact: true })).toBeVisible()
  })

  for (const theme of ['light', 'dark', 'projector'] as const) {
    test(`axe finds nothing, ${theme}`, async ({ page }) => {
      await openSection(page, `?thema=${theme}`)
      await page.locator('.pair-select').first().selectOption({ index: 2 })
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.evaluate(axe)
      const result = await page.evaluate(() => (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      expect(result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([])
    })
  }

  for (const [width, height] of [[390, 844], [320, 256]] as const) {
    test(`nothing runs out of the page at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openSection(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const card = (await page.locator('.flow-card').boundingBox())!
      expect(card.height).toBeGreaterThan(300)
    })
  }
})
