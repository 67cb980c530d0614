import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { germanNumber, openApp } from './app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
}

const address = '#/vergleich?weitere=landtagswahlkreise-2019&abschnitt=bewertung'
const openCard = async (page: Page, fragment = address): Promise<void> => {
  await openApp(page, fragment)
  await expect(page.locator('.score-head')).toBeVisible()
}
const table = (page: Page) => page.locator('.score .score-table')
const totals = async (page: Page) => (await table(page).locator('tfoot tr').first().locator('td').allTextContents()).map((text) => germanNumber(text.split(' ')[0]!))
const criterion = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

test.describe('Bewertung', () => {
  test('the sums stand in one table with the points they are made of, and the sentence names who is in front', async ({ page }) => {
    await openCard(page)
    await expect(page.locator('.score .statement-large')).toContainText(/\(A\) liegt in \d+ % aller Gewichtungen vorn/)
    await expect(page.locator('.score-head .model-badge')).toBeVisible()
    await expect(page.getByText('auf denselben Daten neu gerechnet: Jahr 2017').first()).toBeVisible()
    const sums = await totals(page)
    expect(sums).toHaveLength(3)
    for (const [i, sum] of sums.entries()) {
      const parts = await table(page).locator(`tbody tr td:nth-child(${i + 2}) .fine`).allTextContents()
      expect(parts.reduce((all, text) => all + germanNumber(text.split(' ')[0]!), 0)).toBeCloseTo(sum, 0)
    }
    const ranks = await table(page).locator('tfoot tr').nth(1).locator('td').allTextContents()
    const order = [...sums].sort((a, b) => b - a)
    expect(ranks.map(Number)).toEqual(sums.map((sum) => order.indexOf(sum) + 1))
    await expect(page.locator('.score .score-stability tbody tr')).toHaveCount(3)
    await expect(page.locator('.score .criteria-strip').first()).toHaveAttribute('aria-label', /: A [\d,]+ %, B [\d,]+ %, C [\d,]+ %$/)
  })

  test('weights, demands and sizes change the table, stay in the browser, and a reset can be taken back', async ({ page }) => {
    await openCard(page)
    const before = await totals(page)
    const agreement = criterion(page, 'Übereinstimmung mit „Landtagswahlkreise 2019“')
    await agreement.getByRole('slider', { name: 'Gewicht' }).fill('10')
    await expect.poll(() => totals(page)).not.toEqual(before)
    const size = criterion(page, 'Gleich große Räume: größte Abweichung')
    await size.locator('summary').click()
    await size.getByLabel(/darf höchstens/).fill('30')
    await page.keyboard.press('Enter')
    await expect(table(page).locator('tbody .is-missed')).toHaveText([/verfehlt/, /verfehlt/])
    await expect(page.locator('.score-lead li').first()).toContainText('verfehlt eine Mindestanforderung: Gleich große Räume: größte Abweichung (höchstens 30 %)')
    await expect(page.locator('.score .criteria-demand')).toHaveCount(1)
    await expect(page.locator('.score-lead')).toContainText('„Räume in der gewünschten Größe“ zählt nicht mit')
    await page.getByRole('group', { name: /Gewünschte Größe/ }).getByLabel('mindestens').fill('30000')
    await page.keyboard.press('Tab')
    await expect(table(page).locator('tbody')).toContainText('Räume in der gewünschten Größe')
    const changed = await totals(page)
    await page.reload()
    await expect(page.locator('.score-head')).toBeVisible()
    expect(await totals(page)).toEqual(changed)
    await page.getByRole('button', { name: 'Zurücksetzen', exact: true }).click()
    await expect.poll(() => totals(page)).toEqual(before)
    await page.locator('.notice').getByRole('button', { name: 'Zurücknehmen' }).click()
    await expect.poll(() => totals(page)).toEqual(changed)
  })

  test('what cannot be weighed is said, and the form stays', async ({ page }) => {
    await page.addInitScript(() => {
      window.localStorage.setItem('sozialraum.bewertung', JSON.stringify({ version: 1, criteria: Object.fromEntries(['deviation', 'sizes', 'stray', 'compact', 'borders', 'eta2', 'hidden', 'stability', 'agreement:soziale-planungsraeume', 'agreement:siedlungsstrukturtyp', 'agreement:landtagswahlkreise-2019'].map((id) => [id, { weight: 0 }])), sizes: {} }))
    })
    await openCard(page)
    await expect(page.locator('.score-lead')).toContainText('Alle eingeschalteten Kriterien haben das Gewicht 0')
    await expect(table(page)).toHaveCount(0)
    await criterion(page, 'Verdeckter Bedarf').getByLabel('Gewicht als Zahl').fill('4')
    await expect(table(page)).toBeVisible()
    const hidden = criterion(page, 'Verdeckter Bedarf')
    await hidden.locator('summary').click()
    await hidden.getByLabel(/^gut/).fill('90000')
    await page.keyboard.press('Enter')
    await expect(page.locator('.score-form .problem-error')).toContainText('„gut“ liegt über „schlecht“')
  })

  test('damaged settings give the defaults with a notice', async ({ page }) => {
    await page.addInitScript(() => {
      window.localStorage.setItem('sozialraum.bewertung', '{"version":1,"criteria":{"stray":{"weight":99}}')
    })
    await openCard(page)
    await expect(page.locator('.notice')).toContainText('waren beschädigt')
    await expect(table(page)).toBeVisible()
  })

  test('all zonings at once; an unfinished draft is shown and has no rank', async ({ page }) => {
    await openApp(page, '#/werkstatt')
    await page.locator('.start-card', { hasText: 'Leer anfangen' }).getByRole('button').click()
    await expect(page.locator('.start-panel')).toHaveCount(0)
    await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
    await page.getByRole('radio', { name: 'Bewertung' }).check({ force: true })
    await page.getByLabel('alle Gliederungen und Varianten').check()
    await expect(table(page).locator('thead th')).toHaveCount(5)
    await expect(table(page).locator('thead')).toContainText('nicht fertig')
    await expect(table(page).locator('tfoot tr').nth(1).locator('td').last()).toHaveText('ohne Rang')
    await expect(page.locator('.score-lead')).toContainText('Ortsteile sind keinem Raum zugeordnet')
  })

  test('as a file: weights, anchors, year, recipe and status', async ({ page }) => {
    await openCard(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Als Tabelle (CSV)' }).click()])
    expect(download.suggestedFilename()).toBe('bewertung-2017.csv')
    const text = readFileSync(await download.path(), 'utf8')
    for (const part of ['Status;Modellwerte, keine amtlichen Zahlen', 'Jahr;2017', 'Rezept;', 'Kriterium;Einheit;Richtung;zählt mit;Gewicht', 'Summe der Punkte', 'Alle Gewichtungen: vorn in %']) expect(text).toContain(part)
  })

  test('on paper: the scorecard alone, on one or two pages across, nothing cut', async ({ page }) => {
    await openCard(page)
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = 'yes'
      }
    })
    await page.getByRole('button', { name: 'Drucken' }).click()
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
    // A4 across less the margins, in CSS pixels.
    await page.setViewportSize({ width: 1039, height: 710 })
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.score-print')
    await expect(sheet).toBeVisible()
    await expect(page.locator('.shell')).toBeHidden()
    for (const text of ['Bewertung von Gliederungen in Sozialräume', 'Modellwerte, keine amtlichen Zahlen', 'Jahr 2017', 'Summe der Punkte', 'Quellen:', 'Wo liegen die Stärken?']) await expect(sheet).toContainText(text)
    expect(await sheet.evaluate((element) => [...element.querySelectorAll<HTMLElement>('*')].filter((each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1).map((each) => each.className))).toEqual([])
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    const pages = [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThan(3)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number)
    expect(Math.round(width!)).toBe(842)
    expect(Math.round(height!)).toBe(595)
  })

  test('other tabs print as they always did', async ({ page }) => {
    await openCard(page)
    await page.getByRole('radio', { name: 'Was wechselt?' }).check({ force: true })
    await expect(page.locator('.score-print')).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.shell')).toBeVisible()
  })

  for (const theme of ['light', 'dark', 'projector'] as const) {
    test(`axe finds nothing: ${theme}`, async ({ page }) => {
      await openCard(page, `${address}&thema=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      const size = criterion(page, 'Gleich große Räume: größte Abweichung')
      await size.locator('summary').click()
      await size.getByLabel(/darf höchstens/).fill('30')
      await page.keyboard.press('Enter')
      await expect(table(page).locator('tbody .is-missed')).toHaveCount(2)
      await page.evaluate(axe)
      const result = await page.evaluate(() => (window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResult> } }).axe.run({ include: ['.score'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      expect(result.violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`)).toEqual([])
    })
  }

  for (const [width, height] of [[390, 844], [320, 256]] as const) {
    test(`no sideways scroll of the page at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openCard(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(await page.locator('.vergleich-body').evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    })
  }
})
