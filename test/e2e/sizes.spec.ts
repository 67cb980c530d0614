import { expect, test } from '@playwright/test'
import { openApp } from './app'

const sizes = { desk: { width: 1440, height: 900 }, hall: { width: 1920, height: 1080 }, phone: { width: 390, height: 844 }, reflow: { width: 320, height: 640 } } as const
const views = { lage: '#/lage?wahl=o.06', zonen: '#/lage?raeume=soziale-planungsraeume', tabelle: '#/lage?ansicht=tabelle', vergleich: '#/vergleich', daten: '#/daten' } as const

for (const [size, viewport] of Object.entries(sizes)) {
  for (const [view, fragment] of Object.entries(views)) {
    test(`${view} fits ${size}`, async ({ page }, info) => {
      await page.setViewportSize(viewport)
      await openApp(page, `${fragment}${size === 'hall' ? `${fragment.includes('?') ? '&' : '?'}thema=projector` : ''}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling of the page').toBeLessThanOrEqual(viewport.width)
      await info.attach(`${view}-${size}`, { body: await page.screenshot(), contentType: 'image/png' })
    })
  }
}
