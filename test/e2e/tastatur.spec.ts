import { expect, test, type Locator, type Page } from '@playwright/test'
import { termsIn } from '../../src/i18n/de/glossar'
import { mapsReady, openApp } from './app'
import { cityTable } from './ownTable'

/** The written walk of docs/tastatur.md, by keyboard alone: no click, no focus set by the test. */
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const isFocused = (target: Locator): Promise<boolean> => target.evaluateAll((all) => all.some((element) => element === document.activeElement))

/** Tab, or Shift and Tab, until the focus is there. */
const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 140): Promise<void> => {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key)
    if (await isFocused(target)) return
  }
  throw new Error(`${key} never gets there`)
}
const choose = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
}

test('from the opened page to an Ortsteil, its terms, the table, another theme and plain language', async ({ page }) => {
  await openApp(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Ortsteil suchen' })).toBeFocused()
  await page.keyboard.type('stott')
  await choose(page, page.locator('.ranking-entry', { hasText: 'Stotternheim' }))
  await expect(page.locator('.inspector h2')).toHaveText('Stotternheim')
  await expect(page.locator('.inspector h2')).toBeFocused()

  const word = page.locator('.inspector .indicator-name').first()
  await choose(page, word)
  await expect(word).toHaveAttribute('aria-expanded', 'true')
  const steps = page.getByText('Wie ist das gerechnet?')
  await choose(page, steps)
  const term = page.locator('.steps .term', { hasText: 'Abstand' })
  await choose(page, term)
  const card = page.getByRole('dialog', { name: 'z-Wert' })
  await expect(card).toBeFocused()
  await expect(card).toHaveAccessibleDescription(/^Sagt, wie weit ein Wert über oder unter dem Mittel/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(card.getByRole('link', { name: 'Im Glossar nachlesen' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(term).toBeFocused()
  // Only the card went; the selection stays.
  await expect(page.locator('.inspector h2')).toHaveText('Stotternheim')

  await choose(page, page.getByRole('button', { name: 'Zur Rangliste' }), 'Shift+Tab')
  await expect(page.locator('.ranking-entry', { hasText: 'Stotternheim' })).toBeFocused()

  const more = page.getByRole('button', { name: 'Mehr', exact: true })
  await choose(page, more, 'Shift+Tab')
  await expect(page.getByRole('button', { name: 'Dunkel' })).toBeVisible()
  await choose(page, page.getByRole('button', { name: 'Dunkel' }))
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await choose(page, page.locator('.menu-item', { hasText: 'Einfache Sprache' }))
  await expect(page.getByText('Der Sozialindex ist eine Zahl.', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()

  await tabTo(page, page.getByRole('radio', { name: 'Karte' }))
  await page.keyboard.press('ArrowRight')
  const header = page.getByRole('columnheader', { name: /Menschen/ }).getByRole('button')
  await choose(page, header)
  await expect(page.locator('th[aria-sort]:not([aria-sort=none])', { hasText: 'Menschen' })).toBeVisible()
})

test('comparison, index and one’s own table', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page)
  await choose(page, page.getByRole('button', { name: 'Vergleich', exact: true }))
  await expect(page.locator('main')).toBeFocused()
  await expect(page).toHaveTitle(/^Vergleich/)
  await tabTo(page, page.getByRole('combobox', { name: 'Gliederung B' }))
  const before = await page.locator('.statement-large').innerText()
  await page.keyboard.type('Land')
  await expect(page.locator('.statement-large')).not.toHaveText(before)
  await tabTo(page, page.getByRole('radio', { name: 'Nebeneinander' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Wischen' })).toBeFocused()
  const swipe = page.getByRole('slider').first()
  await tabTo(page, swipe)
  const at = Number(await swipe.getAttribute('aria-valuenow'))
  await page.keyboard.press('ArrowRight')
  expect(Number(await swipe.getAttribute('aria-valuenow'))).toBeGreaterThan(at)
  const row = page.locator('.moved-table .row-button').first()
  await choose(page, row)
  await expect(page.locator('.selected-line [role=status]')).toContainText(/^Ausgewählt: /)

  await choose(page, page.getByRole('button', { name: 'Index', exact: true }), 'Shift+Tab')
  await mapsReady(page)
  const weight = page.getByRole('slider', { name: /^Gewicht von/ }).first()
  await tabTo(page, weight)
  const own = await weight.inputValue()
  await page.keyboard.press('ArrowRight')
  await expect(weight).not.toHaveValue(own)
  await choose(page, page.getByRole('button', { name: 'Schritt zurück' }), 'Shift+Tab')
  await expect(weight).toHaveValue(own)
  await choose(page, page.getByRole('button', { name: 'Daten', exact: true }), 'Shift+Tab')
  const chooser = page.waitForEvent('filechooser')
  await choose(page, page.getByRole('button', { name: 'CSV-Datei wählen' }))
  await (await chooser).setFiles({ name: 'eigene.csv', mimeType: 'text/csv', buffer: Buffer.from(cityTable(['arbeitslose'])) })
  await expect(page.locator('.review h3')).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: /^amtlich/ }))
  await page.keyboard.press('Space')
  await choose(page, page.getByRole('button', { name: 'Auf die Karte übernehmen' }))
  await expect(page.locator('main h1')).toHaveText('Lage')
})

/** Where the focus is and whether it is to be seen: a mark of its own, and nothing over its middle (WCAG 2.2, 2.4.7 and 2.4.11). */
const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return null
    const name = `${at.tagName.toLowerCase()}.${at.className} „${(at.textContent || at.getAttribute('aria-label') || '').trim().slice(0, 40)}“`
    // A field that is drawn by its neighbour or its frame shows the ring there.
    const marks = [at, at.nextElementSibling, at.parentElement, at.closest('.search')].filter((each) => each !== null)
    const isMarked = [...marks.map((each) => getComputedStyle(each)), getComputedStyle(at, '::after')].some((style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || (style.content !== 'normal' && style.content !== 'none' && style.borderStyle !== 'none') || style.boxShadow.includes('inset'))
    if (!isMarked) return `${name} has no mark`
    const box = at.getBoundingClientRect().width > 1 ? at.getBoundingClientRect() : at.parentElement!.getBoundingClientRect()
    // What is larger than the window is seen where it meets the window.
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
    const seen = [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => {
      const hit = document.elementFromPoint(box.left + box.width * part, y)
      return hit !== null && (at.contains(hit) || hit.contains(at) || at.parentElement!.contains(hit))
    })
    return seen ? null : `${name} is covered`
  })

test('the focus is seen at every stop, also on a phone; every term of a view is explained there', async ({ page }) => {
  test.setTimeout(120_000)
  await openApp(page)
  for (const [width, height, fragments] of [
    [1440, 900, ['#/lage?wahl=o.27', '#/vergleich', '#/labor', '#/daten']],
    [390, 844, ['#/lage', '#/vergleich']],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const fragment of fragments) {
      await page.evaluate((hash) => { window.location.hash = hash; (document.activeElement as HTMLElement | null)?.blur() }, fragment)
      await expect(page.locator('.loading')).toHaveCount(0)
      await mapsReady(page)
      const faults = new Set<string>()
      for (let step = 0; step < 36; step++) {
        await page.keyboard.press('Tab')
        const fault = await focusFault(page)
        if (fault !== null) faults.add(fault)
      }
      expect.soft([...faults], `${fragment} at ${width}`).toEqual([])
      if (width === 1440) {
        await expect
          .soft(async () => {
            const offered = await page.locator('main .term:visible').evaluateAll((terms) => terms.map((term) => (term as HTMLElement).dataset.term))
            const text = await page.locator('main').innerText()
            expect(termsIn(text).filter((id) => !offered.includes(id))).toEqual([])
          }, `terms in ${fragment}`)
          .toPass({ timeout: 8000 })
      }
    }
  }
})
