import { expect, test } from '@playwright/test'
import { openApp } from './app'

const sizes = { desk: { width: 1440, height: 900 }, hall: { width: 1920, height: 1080 }, phone: { width: 390, height: 844 }, reflow: { width: 320, height: 640 } } as const
const views = { lage: '#/lage?wahl=o.06', zonen: '#/lage?raeume=soziale-planungsraeume', tabelle: '#/lage?ansicht=tabelle', vergleich: '#/vergleich', werkstatt: '#/werkstatt', ausgabe: '#/ausgabe', vorfuehren: '#/praesentation', daten: '#/daten' } as const

for (const [size, viewport] of Object.entries(sizes)) {
  for (const [view, fragment] of Object.entries(views)) {
    test(`${view} fits ${size}`, async ({ page }, info) => {
      await page.setViewportSize(viewport)
      await openApp(page, `${fragment}${size === 'hall' ? `${fragment.includes('?') ? '&' : '?'}thema=projector` : ''}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling of the page').toBeLessThanOrEqual(viewport.width)
      // Views scroll in themselves; a page that is longer than its window scrolls into nothing.
      expect(await page.evaluate(() => document.documentElement.scrollHeight), 'no page below the window').toBeLessThanOrEqual(viewport.height)
      await info.attach(`${view}-${size}`, { body: await page.screenshot(), contentType: 'image/png' })
    })
  }
}

/** Seven tasks, and the menu of what is the same everywhere. */
const tasksAndMenu = 8

/** Four hundred per cent zoom of a window of 1280 by 1024. */
const zoomed = { width: 320, height: 256 }

for (const [view, fragment] of Object.entries(views)) {
  test(`${view} is one column in a very low window, with every task within reach`, async ({ page }) => {
    await page.setViewportSize(zoomed)
    await openApp(page, fragment)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(zoomed.width)
    const tasks = await page.locator('.rail button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect()
        return button.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      }),
    )
    expect(tasks).toHaveLength(tasksAndMenu)
    expect(tasks.every((isReached) => isReached)).toBe(true)
  })
}

test('nothing covers what has the focus in a very low window', async ({ page }) => {
  await page.setViewportSize(zoomed)
  await openApp(page, '#/lage?ebenen=kitas')
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement!
      const { left, right, top, bottom } = focused.getBoundingClientRect()
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
      const there = document.elementFromPoint(x, y)
      return { name: `${focused.className} ${focused.textContent}`.slice(0, 60), free: focused.contains(there) || (focused.parentElement?.contains(there) ?? false) }
    })
    expect(seen.free, seen.name).toBe(true)
  }
})

test('the panel of layers is wholly on a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openApp(page)
  await page.getByRole('button', { name: 'Ebenen' }).click()
  const panel = page.locator('.menu-panel')
  await expect(panel.getByLabel('Kitas')).toBeVisible()
  const box = (await panel.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(320)
  expect(box.y + box.height).toBeLessThanOrEqual(640)
  const entries = await panel.locator('label').evaluateAll((labels) =>
    labels.map((label) => {
      label.scrollIntoView({ block: 'nearest' })
      const { x, y, width, height } = label.getBoundingClientRect()
      return label.parentElement!.contains(document.elementFromPoint(x + Math.min(width, 60) / 2, y + height / 2))
    }),
  )
  expect(entries.length).toBeGreaterThan(5)
  expect(entries).not.toContain(false)
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`the legend leaves source and status free: ${size}, ${theme}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await openApp(page, `#/lage?ebenen=kitas.oepnv&thema=${theme}`)
      if ((await page.locator('.legend.is-folded').count()) > 0) await page.locator('.legend-title').click()
      await expect(page.locator('.legend-entries')).toBeVisible()
      const legend = (await page.locator('.legend').boundingBox())!
      const foot = (await page.locator('.map-foot').boundingBox())!
      expect(legend.y + legend.height).toBeLessThanOrEqual(foot.y)
      const isCut = await page.locator('.map-foot').evaluate((element) => [element, ...element.querySelectorAll('*')].some((each) => getComputedStyle(each).textOverflow === 'ellipsis' || (each as HTMLElement).scrollWidth > (each as HTMLElement).clientWidth + 1 && getComputedStyle(each).display !== 'inline'))
      expect(isCut).toBe(false)
      await expect(page.locator('.map-foot')).toContainText('CC BY')
    })
  }
}
