import { expect, test, type Page } from '@playwright/test'
import { openApp } from './app'
import { divisionTitle, lastStep, openDesk, openTab, spoken, undoButton } from './desk'

test.describe('by keyboard alone', () => {
  const tabTo = async (page: Page, reached: () => Promise<boolean>): Promise<void> => {
    for (let step = 0; step < 80; step++) {
      await page.keyboard.press('Tab')
      if (await reached()) return
    }
    throw new Error('Tab never gets there')
  }

  test('from the opened page to an assigned Ortsteil, and back', async ({ page }) => {
    await openApp(page, '#/werkstatt')
    await tabTo(page, () => page.evaluate((title) => document.activeElement?.textContent.startsWith(title) ?? false, divisionTitle))
    await page.keyboard.press('Enter')
    const desk = page.getByRole('application', { name: /^Mit der Tastatur malen/ })
    await expect(desk).toBeVisible()
    await tabTo(page, () => desk.evaluate((element) => element === document.activeElement))
    await expect(desk).toHaveAccessibleName(/Altstadt, Raum 1 City, [\d.]+ Menschen$/)
    await expect(page.locator('.map-stage svg path.map-cursor')).toHaveAttribute('d', /^M/)
    await page.keyboard.press('4')
    await expect(spoken(page)).toHaveText(/^Ab jetzt wird in Raum 4, Großwohnsiedlungen Nord, gemalt\.$/)
    await page.keyboard.press('ArrowDown')
    const heard = await spoken(page).innerText()
    expect(heard).toMatch(/, Raum \d .+, [\d.]+ Menschen$/)
    const name = heard.split(',')[0]!
    await page.keyboard.press('Enter')
    await expect(spoken(page)).toHaveText(new RegExp(`^${name} jetzt in Raum 4, [\\d.]+ Menschen\\.`))
    await lastStep(page, `${name} zu Raum 4`)
    await page.keyboard.press('Delete')
    await expect(spoken(page)).toHaveText(new RegExp(`^${name} ist jetzt nicht zugeordnet\\.`))
    await page.keyboard.press('9')
    await expect(spoken(page)).toHaveText(/^Einen Raum 9 gibt es nicht\.$/)
    await page.keyboard.press('n')
    await expect(spoken(page)).toHaveText(/(ist nicht zugeordnet|liegt getrennt vom Rest von Raum \d)\. Stelle \d von \d\.$/)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect(spoken(page)).toHaveText(`Rückgängig: ${name} zu Raum 4`)
    await expect(undoButton(page)).toBeDisabled()
    await page.keyboard.press('Control+Shift+z')
    await lastStep(page, `${name} zu Raum 4`)
    await expect(desk).toBeFocused()
  })

  test('the same by the fields of the table', async ({ page }) => {
    await openDesk(page)
    await openTab(page, 'Tabelle')
    const field = page.getByRole('combobox', { name: 'Raum für Melchendorf' })
    await field.focus()
    await page.keyboard.press('4')
    await expect(field).toHaveValue(await field.locator('option', { hasText: /^4 / }).getAttribute('value') ?? '')
    await expect(spoken(page)).toHaveText(/^Melchendorf jetzt in Raum 4, [\d.]+ Menschen\. /)
    await page.keyboard.press('Home')
    await expect(spoken(page)).toHaveText(/^Melchendorf ist jetzt nicht zugeordnet\./)
    await lastStep(page, 'Melchendorf ohne Zuordnung')
    await expect(field).toBeFocused()
  })
})
