import { expect, test } from '@playwright/test'
import { openApp } from './app'
import { beginFrom, chooseRoom, divisionTitle, openDesk, openTab, side, sweep, variantTitle } from './desk'

test('the variant is a division in all other views', async ({ page }) => {
  await openDesk(page)
  await chooseRoom(page, 1)
  await sweep(page, ['01', '07'])
  const title = await variantTitle(page)
  await page.getByRole('button', { name: 'Lage', exact: true }).click()
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: title })
  await expect(page.locator('.ranking-entry')).toHaveCount(6)
  await expect(page.locator('.ranking-entry', { hasText: 'City' })).toBeVisible()
  for (const view of ['Vergleich', 'Index']) {
    await page.getByRole('button', { name: view, exact: true }).click()
    await expect(page.locator('main select option', { hasText: title }).first()).toBeAttached()
  }
})

test('„Güte“ says what would be attainable, and what others reach', async ({ page }) => {
  await openDesk(page)
  await openTab(page, 'Güte')
  const eta = side(page).getByRole('article').filter({ has: page.getByRole('heading', { name: 'Einheitlichkeit der Räume' }) })
  await expect(eta.locator('.measure-head')).toHaveText(/\d+ %$/)
  await expect(eta).toContainText(/Erreicht \d+ % dessen, was mit 6 zusammenhängenden Räumen über den Zufall hinaus möglich wäre\./, { timeout: 30_000 })
  await eta.getByText('In anderen Gliederungen').click()
  await expect(eta.getByRole('listitem').filter({ hasText: 'Siedlungsstrukturtyp' })).toContainText(/\d+ %/)
  await side(page).getByText('Je Raum', { exact: true }).click()
  await expect(side(page).getByRole('row').filter({ hasText: 'Raum 4' })).toBeVisible()
  await expect(side(page).getByRole('table', { name: 'Übereinstimmung mit anderen Gliederungen' }).getByRole('row', { name: new RegExp(`^${divisionTitle} 0 0 0 % 1,00$`) })).toBeVisible()
})

test('„Vorschläge“ can be stopped, and says why a task cannot be solved', async ({ page }) => {
  // Held back, so that there is time to stop it on any machine.
  await page.route(/proposals\.worker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue().catch(() => undefined)
  })
  await openApp(page, '#/werkstatt')
  await beginFrom(page, divisionTitle)
  await openTab(page, 'Vorschläge')
  const start = side(page).getByRole('button', { name: 'Vorschlag berechnen' })
  await start.click()
  await side(page).getByRole('button', { name: 'Abbrechen' }).click()
  await expect(side(page).locator('progress')).toHaveCount(0)
  await expect(start).toBeEnabled()
  await page.unroute(/proposals\.worker/)

  await openTab(page, 'Räume')
  await page.getByRole('button', { name: 'Alle sperren' }).click()
  await page.getByRole('button', { name: 'Raum 1 entsperren' }).click()
  await openTab(page, 'Vorschläge')
  await expect(side(page).getByRole('checkbox', { name: '5 gesperrte Räume bleiben, wie sie sind' })).toBeChecked()
  // Room 1 has two Ortsteile, so seven rooms are the most.
  await side(page).getByLabel('Zahl der Räume', { exact: true }).fill('9')
  await side(page).getByLabel('Zahl der Räume', { exact: true }).press('Enter')
  await start.click()
  await expect(side(page).locator('.problem-error')).toContainText(/Verlangt sind 9 Räume, davon 5 gesperrt; die freien Ortsteile ergeben höchstens 2/, { timeout: 20_000 })
  await expect(side(page).locator('.problem-error')).toContainText('Höchstens 7 Räume verlangen')
  await expect(side(page).locator('.proposal-card')).toHaveCount(0)
})
