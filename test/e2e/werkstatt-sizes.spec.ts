import { expect, test, type Page } from '@playwright/test'
import { openDesk, openTab, tabNames, unfoldAll } from './desk'

const sizes = {
  desk: { width: 1440, height: 900, fragment: '' },
  hall: { width: 1920, height: 1080, fragment: '?thema=projector' },
  phone: { width: 390, height: 844, fragment: '' },
  zoomed: { width: 320, height: 256, fragment: '' },
} as const

const widths = (page: Page): Promise<number[]> => page.evaluate(() => [document.documentElement, ...document.querySelectorAll('main, .desk-side, .desk-panel')].map((element) => element.scrollWidth - element.clientWidth))

for (const [name, { width, height, fragment }] of Object.entries(sizes)) {
  test(`no tab of the desk scrolls sideways: ${name}`, async ({ page }, info) => {
    await page.setViewportSize({ width, height })
    await openDesk(page, { fragment })
    for (const tab of tabNames.filter((each) => name !== 'zoomed' || each !== 'Vorschläge')) {
      await openTab(page, tab)
      await expect(page.locator('.desk-panel .loading')).toHaveCount(0)
      await unfoldAll(page)
      expect.soft(await widths(page), tab).toEqual([0, 0, 0, 0])
      // In a very low window the page itself scrolls.
      if (name !== 'zoomed') expect.soft(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), `${tab}: no page below the window`).toBe(0)
      await info.attach(`${tab}-${name}`, { body: await page.screenshot(), contentType: 'image/png' })
    }
  })
}

test('everything to press at the desk is at least 24 pixels wide and high, on a phone too', async ({ page }) => {
  await page.setViewportSize(sizes.phone)
  await openDesk(page)
  for (const tab of tabNames) {
    await openTab(page, tab)
    await unfoldAll(page)
    const small = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('button, select, summary, textarea, input:not([type=file], [type=range]), a[href], [role=application]')].flatMap((element) => {
        // A field inside its label is pressed by the label.
        const target = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label')! : element
        const { width, height } = target.getBoundingClientRect()
        const isLinkInText = element.matches('p a')
        return width === 0 || isLinkInText || (width >= 24 && height >= 24) ? [] : [`${element.tagName} ${element.className} ${element.textContent.slice(0, 30)} ${Math.round(width)}×${Math.round(height)}`]
      }),
    )
    expect(small, tab).toEqual([])
  }
})

test('whatever has the focus at the desk shows it, and nothing lies over it in a very low window', async ({ page }) => {
  await page.setViewportSize(sizes.zoomed)
  await openDesk(page)
  await page.locator('main').focus()
  const names: string[] = []
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      // Fields that are not drawn themselves show it on their label, the map on a line above it.
      const shown = [focused, focused.nextElementSibling, focused.closest('label')].filter((element) => element !== null).map((element) => getComputedStyle(element))
      const visible = [...shown, getComputedStyle(focused, '::after')].some(({ outlineStyle, outlineWidth, boxShadow, borderStyle, content }) => (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || (content !== 'none' && content !== 'normal' && borderStyle !== 'none'))
      const box = (focused.closest('label') ?? focused).getBoundingClientRect()
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
      const there = document.elementFromPoint(x, y)
      return { name: `${focused.tagName} ${focused.className} ${(focused.getAttribute('aria-label') ?? focused.textContent).slice(0, 40)}`, visible, free: focused.contains(there) || focused.parentElement?.contains(there) === true }
    })
    names.push(seen.name)
    expect(seen.visible, `${seen.name} shows the focus`).toBe(true)
    expect(seen.free, `nothing lies over ${seen.name}`).toBe(true)
  }
  // All of the head, the tools, the tabs and into the table of rooms.
  expect(names.some((name) => name.includes('room-button'))).toBe(true)
})
