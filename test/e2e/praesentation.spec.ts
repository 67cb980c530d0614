import { expect, test, type Locator, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/test/findBrowser'
import { openApp } from './app'
import { found } from './axe'

// No trace: it copies every map on the stage at every step, and the times logged here would be its own.
// No GL: the stage draws SVG, and emulated GL takes a second for a picture of this size where plain painting takes ten milliseconds.
test.use({ viewport: { width: 1920, height: 1080 }, trace: 'off', contextOptions: { reducedMotion: 'reduce' }, launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] } })

const stage = (page: Page): Locator => page.locator('.hall')
const scene = (page: Page): Locator => page.locator('.hall-layer[data-at="now"]')
const place = (page: Page): Locator => scene(page).locator('.hall-place')
const size = (within: Locator): Promise<number> => within.first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

/** The presentation made from the loaded data, begun. */
const present = async (page: Page): Promise<void> => {
  await openApp(page, '#/praesentation')
  await page.getByRole('button', { name: 'Beispiel-Vorführung anlegen' }).first().click()
  await page.getByRole('button', { name: 'Vorführung beginnen' }).click()
  await expect(stage(page)).toBeVisible()
  await expect(place(page)).toHaveText('1 / 12')
}

/** Nothing of a scene lies outside its box, and nothing in it must be scrolled to. */
const fits = (page: Page): Promise<readonly string[]> =>
  scene(page).evaluate((layer) => {
    const box = layer.getBoundingClientRect()
    const parts = [...layer.querySelectorAll('h1, .hall-sentences, .hall-legend, .hall-legend li, .hall-foot p, .hall-facts, .hall-bars li, .index-picture-classes li')]
    const outside = parts.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1
    })
    const cut = [...layer.querySelectorAll('.hall-side, .hall-head, .hall-main, .index-picture')].filter((part) => part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
    return [...outside.map((part) => `outside: ${part.textContent.slice(0, 40)}`), ...cut.map((part) => `cut: ${part.className}`)]
  })

test('an evening: twelve scenes by keys and clicker, a question in two keys, black, overview, notes, and back to work', async ({ page }) => {
  test.setTimeout(120_000)
  await present(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await expect(page.locator('html')).toHaveAttribute('data-presenting', 'ja')
  await expect(page.locator('#app')).toHaveAttribute('inert', '')
  await expect(scene(page)).toContainText('Modellwerte, keine amtlichen Zahlen')

  const kinds = new Set<string | null>()
  const keys = ['ArrowRight', ' ', 'PageDown', 'Enter']
  for (let number = 1; number <= 12; number++) {
    await expect(place(page)).toHaveText(`${number} / 12`)
    kinds.add(await scene(page).locator('.hall-scene').getAttribute('data-stage'))
    expect.soft(await size(scene(page).locator('h1')), `headline ${number}`).toBeGreaterThanOrEqual(56)
    expect.soft(await size(scene(page).locator('.hall-sentences')), `sentences ${number}`).toBeGreaterThanOrEqual(34)
    for (const small of ['.hall-legend', '.map-label:not(.is-hidden)', '.map-scale', '.hall-facts', '.hall-bars', '.index-picture']) if ((await scene(page).locator(small).count()) > 0) expect.soft(await size(scene(page).locator(small)), `${small} ${number}`).toBeGreaterThanOrEqual(24)
    await expect(scene(page).locator('.model-badge')).toHaveText('Modellwerte, keine amtlichen Zahlen')
    expect.soft(await fits(page), `scene ${number}`).toEqual([])
    if (number < 12) {
      // The next scene is drawn ahead between two sentences of a speaker.
      await expect(page.locator(`.hall-layer[data-scene="${number + 1}"]`)).toBeAttached()
      await page.keyboard.press(keys[number % keys.length]!)
    }
  }
  expect([...kinds].sort()).toEqual(['index', 'karte', 'rangliste', 'steckbrief', 'titel', 'vergleich'])
  const times = await page.evaluate(() => performance.getEntriesByName('buehne-szene').map(({ duration }) => Math.round(duration)).sort((a, b) => a - b))
  console.log(`next scene: median ${times[Math.floor(times.length / 2)]} ms, longest ${times.at(-1)} ms of ${times.length}`)

  // Back, first, and a number.
  await page.keyboard.press('PageUp')
  await expect(place(page)).toHaveText('11 / 12')
  await page.keyboard.press('Home')
  await expect(place(page)).toHaveText('1 / 12')
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText('4 / 12')
  await expect(stage(page).locator('[aria-live]').first()).toContainText('Szene 4 von 12.')
  expect.soft(await found(page), 'map scene').toEqual([])

  // „Und Stotternheim?“: two keys and Enter; back is exactly where it was.
  await page.keyboard.type('st')
  await expect(stage(page).getByRole('option').first()).toContainText('Stotternheim')
  expect.soft(await found(page), 'search').toEqual([])
  await page.keyboard.press('Enter')
  const answer = stage(page).getByRole('region', { name: 'Stotternheim' })
  await expect(answer.getByRole('heading', { name: 'Stotternheim' })).toBeVisible()
  await expect(answer).toContainText('von 48 Ortsteilen')
  await expect(answer).toContainText('„Sechs soziale Planungsräume“: 6 ländliche Ortsteile')
  await expect(answer).toContainText('„Siedlungsstrukturtyp“: 3 dörflich')
  // No name is cut at the edge of its map.
  const cutAtEdge = await answer.locator('.hall-map').evaluate((map) => {
    const box = map.getBoundingClientRect()
    return [...map.querySelectorAll('.map-label')].filter((name) => getComputedStyle(name).visibility === 'visible' && getComputedStyle(name).display !== 'none').filter((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect()
      return left < box.left || right > box.right || (top + bottom) / 2 < box.top || (top + bottom) / 2 > box.bottom
    }).map((name) => name.textContent)
  })
  expect(cutAtEdge).toEqual([])
  await answer.getByRole('button', { name: /Siedlungsstrukturtyp/ }).click()
  await expect(answer).toContainText('Grenzen: Siedlungsstrukturtyp')
  expect.soft(await found(page), 'answer').toEqual([])
  await page.keyboard.press('Escape')
  await expect(answer).toHaveCount(0)
  await expect(place(page)).toHaveText('4 / 12')
  // A letter that is a command, too.
  await page.keyboard.type('bi')
  await expect(stage(page).getByRole('option').first()).toContainText('Bi')
  await page.keyboard.press('Escape')

  await page.keyboard.press('b')
  await expect(page.locator('.hall-black')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.hall-black')).toHaveCount(0)
  await expect(place(page)).toHaveText('4 / 12')

  await page.keyboard.press('t')
  await expect(stage(page).getByRole('row')).toHaveCount(54)
  expect.soft(await found(page), 'table').toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('o')
  await expect(stage(page).getByRole('button', { name: /^4 / })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  expect.soft(await found(page), 'overview').toEqual([])
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText('5 / 12')

  // The window of notes: the same keys, and closing it ends nothing.
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(await scene(page).locator('h1').innerText())
  await expect(notes.locator('.notes-text')).toContainText('Die Rangliste ist keine Note.')
  await expect(notes.locator('.hall-preview .hall-scene')).toHaveCount(2)
  // Its font is named where it lies. (Requests of a second window hang where those of the first are intercepted, so it is asked for here.)
  const fonts = await notes.evaluate(() => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).flatMap(({ cssText }) => (cssText.startsWith('@font-face') ? (/url\("([^"]+\.woff2)"/.exec(cssText)?.slice(1) ?? []) : [])))
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) {
    expect(font).toMatch(/^http.+\/assets\//)
    expect((await page.request.get(font)).headers()['content-type']).toContain('font')
  }
  await expect(notes.locator('.hall-preview h1').first()).toHaveCSS('font-weight', '750')
  await notes.keyboard.press('PageDown')
  await expect(place(page)).toHaveText('6 / 12')
  await notes.getByRole('button', { name: 'Zurück' }).click()
  await expect(place(page)).toHaveText('5 / 12')
  await notes.keyboard.type('mol')
  await expect(stage(page).getByRole('option').first()).toContainText('Molsdorf')
  await notes.keyboard.press('Escape')
  // Loaded anew it would be the app once more: it closes, and the next one is whole again.
  await Promise.all([notes.waitForEvent('close'), notes.evaluate(() => { setTimeout(() => { location.reload() }) })])
  const [again] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  await expect(again.locator('.notes-text')).toContainText('Die Rangliste ist keine Note.')
  await again.close()
  await expect(place(page)).toHaveText('5 / 12')

  // Right and left third.
  await page.mouse.click(1800, 500)
  await expect(place(page)).toHaveText('6 / 12')
  await page.mouse.click(60, 700)
  await expect(place(page)).toHaveText('5 / 12')

  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.locator('html')).not.toHaveAttribute('data-presenting', 'ja')
  await expect(page.locator('#app')).not.toHaveAttribute('inert', '')
  expect(page.url()).toContain('#/praesentation')
  await page.getByRole('button', { name: 'Lage' }).click()
  await expect(page.locator('.legend')).toBeVisible()
})

test('where no second window is allowed the notes stand below; a tablet held upright and an old projector show everything', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await page.setViewportSize({ width: 1024, height: 768 })
  await present(page)
  await page.keyboard.press('n')
  await expect(page.locator('.hall-notes')).toContainText('Der Browser hat das zweite Fenster nicht zugelassen.')
  await expect(page.locator('.hall-notes')).toContainText('Begrüßung.')
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(page.locator('.hall-notes')).toContainText('Die Namen vorlesen.')
  // Blocked once more: the second press tries again and puts them away.
  await page.keyboard.press('n')
  await expect(page.locator('.hall-notes')).toHaveCount(0)
  for (const [width, height] of [
    [1024, 768],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('Home')
    for (const number of [1, 4, 9, 11]) {
      for (const digit of String(number)) await page.keyboard.press(digit)
      await page.keyboard.press('Enter')
      await expect(place(page)).toHaveText(`${number} / 12`)
      expect.soft((await fits(page)).filter((each) => each.startsWith('outside') || width > height), `${width} × ${height}, scene ${number}`).toEqual([])
      expect.soft(await size(scene(page).locator('h1'))).toBeGreaterThanOrEqual(29)
    }
  }
})
