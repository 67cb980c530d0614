import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { openApp } from './app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
}

const views = {
  Lage: '#/lage',
  'Lage, Ortsteil': '#/lage?wahl=o.06',
  'Lage, Raum': '#/lage?raeume=soziale-planungsraeume&wahl=r.City',
  'Lage, Tabelle': '#/lage?ansicht=tabelle',
  Vergleich: '#/vergleich',
  Daten: '#/daten',
} as const

for (const theme of ['light', 'dark', 'projector'] as const) {
  for (const [name, fragment] of Object.entries(views)) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page }) => {
      await openApp(page, `${fragment}${fragment.includes('?') ? '&' : '?'}thema=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      if (name === 'Lage, Ortsteil') await page.getByText('Wie ist das gerechnet?').click()
      // page.evaluate is not bound by the page's policy, so the library needs no hole in it.
      await page.evaluate(axe)
      const result = await page.evaluate(() => (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
      expect(result.violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`)).toEqual([])
    })
  }
}

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
