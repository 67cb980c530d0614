import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { germanNumber, mapsReady, openApp } from './app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const three = 'a=soziale-planungsraeume&b=siedlungsstrukturtyp&weitere=landtagswahlkreise-2019'
const openSection = async (page: Page, section: 'zufall' | 'zuschnitt', more = ''): Promise<void> => {
  await openApp(page, `#/vergleich?${three}&abschnitt=${section}${more}`)
  await expect(page.locator(`.${section}`)).toBeVisible()
}
const button = (page: Page) => page.getByRole('button', { name: /Zufallsgliederungen rechnen/ })
const sentences = (page: Page) => page.locator('.zufall-sentence')
/** What stands in the table, row by row. */
const figures = async (page: Page): Promise<string[]> => page.locator('.zufall details table').first().locator('tbody tr').allTextContents()

test.describe('Besser als Zufall?', () => {
  test('says where A and B stand among 1,000 random ones, the same for the same seed', async ({ page }) => {
    await openSection(page, 'zufall')
    await expect(sentences(page)).toHaveCount(0)
    await button(page).click()
    await expect(sentences(page)).toHaveCount(2)
    await expect(sentences(page).first()).toHaveText(/^A „Sechs soziale Planungsräume“ ist (weniger )?ähnlich(er)? in sich als .*1\.000 zufälligen zusammenhängenden Gliederungen mit 6 Räumen/)
    // Homogeneity, compactness and balance of two zonings; the borders wait in details.
    await expect(page.locator('.chance-figure').locator('visible=true').locator('.chance-chart')).toHaveCount(6)
    await expect(page.locator('.chance-mark.is-own')).toHaveCount(10)
    await expect(page.getByRole('heading', { name: 'Mitzulesen bei „Sechs soziale Planungsräume“ und „Siedlungsstrukturtyp“' })).toBeVisible()
    const first = await figures(page)
    expect(first).toHaveLength(10)

    await page.getByLabel('Startzahl').fill('2')
    await expect(sentences(page)).toHaveCount(0)
    await button(page).click()
    await expect(sentences(page)).toHaveCount(2)
    expect(await figures(page)).not.toEqual(first)

    // Kept: the first seed is there again without computing.
    await page.getByLabel('Startzahl').fill('1')
    await expect(sentences(page)).toHaveCount(2)
    expect(await figures(page)).toEqual(first)
    await expect(page.getByText('Für diese Auswahl ist alles gerechnet.')).toBeVisible()
  })

  test('keeps what was computed while other sections are looked at, and takes a third variant in', async ({ page }) => {
    await openSection(page, 'zufall')
    await page.getByRole('checkbox', { name: /Landtagswahlkreise/ }).check()
    await button(page).click()
    await expect(sentences(page)).toHaveCount(3)
    await page.getByRole('radio', { name: 'Was wechselt?' }).check()
    await expect(sentences(page)).toHaveCount(0)
    await page.getByRole('radio', { name: 'Besser als Zufall?' }).check()
    await expect(sentences(page)).toHaveCount(3)
    await page.getByRole('checkbox', { name: /Sechs soziale Planungsräume/ }).uncheck()
    await expect(sentences(page)).toHaveCount(2)
  })

  test('can be cancelled, keeps the focus, and begins anew', async ({ page }) => {
    await openSection(page, 'zufall')
    await page.getByRole('radio', { name: '10.000', exact: true }).check()
    await button(page).click()
    const cancel = page.getByRole('button', { name: 'Abbrechen' })
    await expect(cancel).toBeFocused()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await cancel.click()
    await expect(page.getByText('Die Berechnung ist abgebrochen.')).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(button(page)).toBeFocused()
    await page.getByRole('radio', { name: '1.000', exact: true }).check()
    await button(page).click()
    await expect(sentences(page).first()).toContainText('1.000 zufälligen')
  })

  test('tells whether chance was enough', async ({ page }) => {
    await openSection(page, 'zufall')
    await button(page).click()
    await page.getByText('Hat der Zufall gereicht?').click()
    const mixing = page.locator('.chance-mixing')
    await expect(mixing).toHaveCount(2)
    await expect(mixing.first()).toContainText('Zwei unabhängige Zufallsketten')
    await expect(mixing.first()).toContainText('der Schritte wurden angenommen')
    const rHats = (await mixing.locator('td:nth-child(2)').allTextContents()).map(germanNumber)
    expect(rHats).toHaveLength(10)
    for (const rHat of rHats) expect(rHat).toBeGreaterThan(0.9)
    await expect(page.getByRole('link', { name: 'Wie gezogen wird und wohin es neigt' })).toHaveAttribute('href', './methode-vergleich.html#im-vergleich-zum-zufall')
  })
})

test.describe('Formel oder Grenze?', () => {
  test('the map of spans, its legend and the table tell the same', async ({ page }) => {
    await openSection(page, 'zuschnitt')
    await mapsReady(page)
    const entries = page.locator('.span-legend li[data-span]')
    const legend = await entries.evaluateAll((items) =>
      items.filter((item) => item.getAttribute('data-span') !== 'gaps').map((item) => ({ word: item.children[1]!.textContent, units: Number(item.children[2]!.textContent), people: item.children[3]!.textContent, colour: getComputedStyle(item.children[0]!).backgroundColor })),
    )
    expect(legend.map(({ word }) => word)).toEqual(['immer dieselbe Stufe', 'eine Stufe Unterschied', 'zwei Stufen Unterschied', 'drei Stufen Unterschied', 'vier Stufen Unterschied'])
    expect(legend.reduce((sum, { units }) => sum + units, 0)).toBe(53)

    const fills = await page.locator('.span-stage svg [data-unit]').evaluateAll((paths) => [...new Map(paths.map((path) => [path.getAttribute('data-unit'), getComputedStyle(path).fill])).values()])
    for (const { colour, units } of legend) expect(fills.filter((fill) => fill === colour), colour).toHaveLength(units)

    const rows = page.locator('.span-table tbody tr')
    await expect(rows).toHaveCount(53)
    const spans = await rows.locator('td:nth-child(2)').allTextContents()
    for (const { word, units } of legend) expect(spans.filter((span) => span === word)).toHaveLength(units)
    const people = (await rows.locator('td:nth-child(3)').allTextContents()).map(germanNumber)
    const total = people.reduce((sum, each) => sum + each, 0)
    expect(germanNumber((await page.locator('.span-table tfoot td.number').innerText()))).toBe(total)
    expect(legend.reduce((sum, each) => sum + germanNumber(each.people.replace(' Menschen', '')), 0)).toBe(total)
    const [, changing] = /^Bei (\d+) von 53 Ortsteilen/.exec(await page.locator('.zuschnitt-sentence').first().innerText())!
    expect(Number(changing)).toBe(53 - legend[0]!.units)
  })

  test('a picked Ortsteil is told in words', async ({ page }) => {
    await openSection(page, 'zuschnitt')
    const row = page.locator('.span-table tbody tr').first()
    const name = await row.locator('button').innerText()
    await row.locator('button').click()
    await expect(row).toHaveClass(/is-selected/)
    await expect(page.locator('.span-picked')).toHaveText(new RegExp(`^${name} liegt je nach Gliederung in der Stufe „.+“ (oder|bis) „.+“\\.$`))
  })

  test('need that is hidden is counted and named for every variant', async ({ page }) => {
    await openSection(page, 'zuschnitt')
    const rows = page.locator('.hidden-table tbody tr')
    await expect(rows).toHaveCount(3)
    for (const row of await rows.all()) {
      const units = germanNumber(await row.locator('td').nth(0).innerText())
      const named = await row.locator('td').nth(2).innerText()
      expect(named === 'keiner' ? 0 : named.split(/\), |\) und /).length).toBe(units)
      const people = [...named.matchAll(/, ([\d.]+)\)/g)].map((match) => germanNumber(match[1]!))
      expect(people.reduce((sum, each) => sum + each, 0)).toBe(germanNumber(await row.locator('td').nth(1).innerText()))
    }
  })

  test('formula and border share the whole', async ({ page }) => {
    await openSection(page, 'zuschnitt')
    const shares = (await page.locator('.share-bar li b').allTextContents()).map((text) => germanNumber(text.replace(' %', '')))
    expect(shares).toHaveLength(3)
    expect(shares.reduce((sum, each) => sum + each, 0)).toBe(100)
    await expect(page.locator('.formula-answer')).toContainText('Für 2017 nicht zu rechnen: „Erfurter Sozialindex (amtliche Formel eintragen)“.')
    const rows = page.locator('.shift-table tbody tr')
    await expect(rows).toHaveCount(10)
    for (const row of await rows.all()) {
      const [best, worst, shift] = (await row.locator('td.number').allTextContents()).map(germanNumber)
      expect(worst! - best!).toBeCloseTo(shift!, 6)
    }
  })

  test('all groupings instead of the compared ones', async ({ page }) => {
    await openApp(page, '#/vergleich?a=soziale-planungsraeume&b=siedlungsstrukturtyp&abschnitt=zuschnitt')
    await expect(page.locator('.span-table thead th')).toHaveCount(6)
    await page.getByRole('radio', { name: 'alle 3 Gliederungen' }).check()
    await expect(page.locator('.span-table thead th')).toHaveCount(7)
    await expect(page.locator('.hidden-table tbody tr')).toHaveCount(3)
  })
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  for (const section of ['zufall', 'zuschnitt'] as const) {
    test(`axe finds nothing: ${section}, ${theme}`, async ({ page }) => {
      await openSection(page, section, `&thema=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      if (section === 'zufall') {
        await button(page).click()
        await expect(sentences(page)).toHaveCount(2)
      }
      for (const summary of await page.locator(`.${section} summary`).all()) await summary.click()
      await page.evaluate(axe)
      const violations = await page.evaluate(async () => {
        const result = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join(' | ')}`)
      })
      expect(violations).toEqual([])
    })
  }
}

for (const [name, viewport] of Object.entries({ phone: { width: 390, height: 844 }, reflow: { width: 320, height: 256 } })) {
  test(`both sections fit ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const section of ['zufall', 'zuschnitt'] as const) {
      await openSection(page, section)
      if (section === 'zufall') {
        await button(page).click()
        await expect(sentences(page)).toHaveCount(2)
        for (const summary of await page.locator('.zufall summary').all()) await summary.click()
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      const wide = await page.locator(`.${section}`).evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(wide, 'nothing sticks out of the section').toBeLessThanOrEqual(0)
    }
  })
}
