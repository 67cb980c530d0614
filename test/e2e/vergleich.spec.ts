import { expect, test } from '@playwright/test'
import { germanNumber, openApp } from './app'

test.describe('Vergleich', () => {
  test('lays two groupings beside each other and says who is in another room', async ({ page }) => {
    await openApp(page, '#/vergleich')
    await expect(page.locator('.side')).toHaveCount(2)
    const sentence = await page.locator('.statement-large').innerText()
    const [, units, people] = /(\d+) von 53 Ortsteilen und ([\d.]+) Menschen/.exec(sentence)!
    const rows = page.locator('.moved-table tbody tr')
    await expect(rows).toHaveCount(Number(units))
    const moved = (await rows.locator('td:nth-child(2)').allTextContents()).map(germanNumber)
    expect(moved.reduce((sum, value) => sum + value, 0)).toBe(germanNumber(people!))
    await expect(page.locator('.certainty').first()).toContainText('nicht belegt')
  })

  test('both maps have the same classes and move together', async ({ page }) => {
    await openApp(page, '#/vergleich')
    const fillsOf = (side: number) =>
      page
        .locator('.side')
        .nth(side)
        .locator('svg [data-unit="09"], svg [data-unit="06"]')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
    const scales = page.locator('.map-scale')
    await expect(scales.first()).toHaveText(await scales.nth(1).innerText())
    const widthBefore = (await scales.nth(1).boundingBox())!.width
    await page.locator('.side').first().getByRole('button', { name: 'Vergrößern' }).click()
    await expect.poll(async () => (await scales.nth(1).boundingBox())!.width === widthBefore && (await scales.nth(1).innerText()) === '5 km').toBe(false)
    await expect(scales.first()).toHaveText(await scales.nth(1).innerText())
    // Rieth lies in a room of high need in both groupings: same value class, same colour.
    expect((await fillsOf(0))[0]).toBe((await fillsOf(1))[0])
  })

  test('selection and hover are linked in both maps and the table', async ({ page }) => {
    await openApp(page, '#/vergleich')
    const row = page.locator('.moved-table tbody tr').first()
    const name = await row.locator('button').innerText()
    await row.locator('button').click()
    await expect(row).toHaveClass(/is-selected/)
    await expect(page.locator('.map-stage svg .map-selected path').first()).toBeAttached()
    expect(name.length).toBeGreaterThan(2)
    await expect(page).toHaveURL(/wahl=o\./)
  })

  test('a grouping beside itself moves nobody, and says so', async ({ page }) => {
    await openApp(page, '#/vergleich?b=soziale-planungsraeume')
    await expect(page.locator('.statement-large')).toContainText('Niemand kommt in einen anderen Raum')
    await expect(page.locator('.moved-table')).toHaveCount(0)
  })

  test('swapping A and B moves as many people back', async ({ page }) => {
    await openApp(page, '#/vergleich')
    const people = async () => /und ([\d.]+) Menschen/.exec(await page.locator('.statement-large').innerText())![1]
    const there = await people()
    await page.getByRole('button', { name: 'A und B tauschen' }).click()
    await expect(page.locator('.side h2').first()).toHaveText('Siedlungsstrukturtyp')
    expect(await people()).toBe(there)
  })
})
