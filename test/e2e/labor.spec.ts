import { expect, test, type Page } from '@playwright/test'
import { mapsReady, openApp, rankingNames } from './app'

const openTab = async (page: Page, value: 'compare' | 'sure' | 'small'): Promise<void> => {
  await page.locator(`.lab-results input[value="${value}"]`).check()
}

const startButton = (page: Page) => page.getByRole('button', { name: 'Rechnen', exact: true })

test.describe('Index', () => {
  test('keeps the WebGL map, and the land on it, when another tab is chosen', async ({ page }) => {
    await openApp(page, '#/labor', { webgl: true })
    await mapsReady(page)
    await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 })
    await page.locator('canvas.maplibregl-canvas').evaluate((canvas) => canvas.setAttribute('data-first', ''))
    await openTab(page, 'compare')
    await expect(page.locator('.slope-chart')).toBeVisible()
    await expect(page.locator('canvas.maplibregl-canvas')).toHaveAttribute('data-first', '')
  })

  test('says how sure a rank is and hatches uncertain areas', async ({ page }) => {
    await openApp(page, '#/labor')
    await openTab(page, 'sure')
    await expect(page.locator('.map-uncertain path[data-unit], path.map-uncertain')).toHaveCount(0)
    await startButton(page).click()
    await expect(page.locator('.lab-answer .lead')).toHaveText(/ in \d+ % von 2\.000 Rechenvarianten in der /)
    const told = Number(/^\D*(\d+) /.exec(await page.locator('.lab-uncertain').innerText())?.[1] ?? 'NaN')
    expect(told).toBeGreaterThan(0)
    await expect(page.locator('.map-stage svg .map-uncertain path, .map-stage svg path.map-uncertain')).not.toHaveCount(0)
  })

  test('tells the progress of many variants while they are computed', async ({ page }) => {
    await openApp(page, '#/labor?auswertung=sicherheit')
    await page.getByLabel('Zahl der Rechenvarianten').selectOption('10000')
    await page.evaluate(() => {
      const seen: number[] = []
      new MutationObserver(() => {
        const bar = document.querySelector<HTMLProgressElement>('.lab-progress progress')
        if (bar !== null && bar.value !== seen.at(-1)) seen.push(bar.value)
        document.body.dataset.progress = seen.join(' ')
      }).observe(document.querySelector('.lab-results')!, { subtree: true, childList: true, attributes: true })
    })
    await startButton(page).click()
    await expect(page.locator('.lab-answer .lead')).toContainText('von 10.000 Rechenvarianten')
    const seen = ((await page.locator('body').getAttribute('data-progress')) ?? '').split(' ').map(Number)
    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
  })

  test('can be stopped, and then shows no answer', async ({ page }) => {
    // The worker is held back, so that there is time to stop it on any machine.
    await page.route(/robustness\.worker/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.continue().catch(() => undefined)
    })
    await openApp(page, '#/labor?auswertung=sicherheit')
    await page.getByLabel('Zahl der Rechenvarianten').selectOption('10000')
    await startButton(page).click()
    await expect(page.locator('.lab-progress progress')).toBeVisible()
    await page.locator('.lab-progress').getByRole('button', { name: 'Abbrechen' }).click()
    await expect(page.locator('.lab-progress')).toHaveCount(0)
    await expect(startButton(page)).toBeEnabled()
    await page.waitForTimeout(4000)
    await expect(page.locator('.lab-answer')).toHaveCount(0)
  })

  test('names weights that are all zero at their control and keeps the last valid result', async ({ page }) => {
    await openApp(page, '#/labor')
    await page.getByLabel('Gewichte', { exact: true }).selectOption('manual')
    const numbers = page.locator('.lab-weight input[type="number"]')
    const count = await numbers.count()
    expect(count).toBeGreaterThan(1)
    for (let i = 0; i < count - 1; i++) await numbers.nth(i).fill('0')
    await expect(page.locator('.lab-results .problem-warning')).toHaveCount(0)
    const before = await rankingNames(page).allInnerTexts()
    await numbers.nth(count - 1).fill('0')
    await expect(page.locator('section[aria-labelledby="lab-indicators"] .problem').first()).toContainText('Gewicht')
    await expect(page.locator('.lab-results .problem-warning')).toContainText('letzte gültige Ergebnis')
    expect(await rankingNames(page).allInnerTexts()).toEqual(before)
  })

  test('carries tab and compared preset in the address', async ({ page }) => {
    await openApp(page, '#/labor')
    const preset = page.getByLabel('Verglichen mit')
    const other = (await preset.locator('option').nth(1).getAttribute('value'))!
    await preset.selectOption(other)
    await openTab(page, 'compare')
    await expect(page).toHaveURL(new RegExp(`auswertung=vergleich&gegen=${other}`))
    await page.reload()
    await expect(page.locator('.slope-chart')).toBeVisible()
    await expect(page.getByLabel('Verglichen mit')).toHaveValue(other)
  })

  test('says why an indicator has no funnel', async ({ page }) => {
    await openApp(page, '#/labor?auswertung=kleine-zahlen')
    await expect(page.locator('.funnel-chart')).toBeVisible()
    await page.getByLabel('Indikator', { exact: true }).selectOption('jugendquotient')
    await expect(page.locator('.lab-results .caution')).toContainText('nicht bekannt')
    await expect(page.locator('.funnel-chart')).toHaveCount(0)
  })
})
