import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { mapsReady, openApp } from './app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const mode = (page: Page, name: string) => page.getByRole('group', { name: 'Art des Vergleichs' }).getByRole('radio', { name })
const panel = (page: Page, letter: string) => page.getByRole('region', { name: new RegExp(`^${letter}: `) })
/** Colours of all units of one map. */
const fills = (page: Page, index: number) => page.locator('.map-root').nth(index).locator('svg [data-unit]').evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')))

/** Three variants of one's own, so that there are six zonings to compare. */
const makeDrafts = async (page: Page): Promise<void> => {
  test.slow()
  await openApp(page, '#/werkstatt')
  for (let i = 0; i < 3; i++) {
    if (i > 0) await page.getByRole('button', { name: 'Neue Variante' }).click()
    await page.locator('.start-division').nth(i).click()
    await expect(page.locator('.start-division')).toHaveCount(0)
  }
}

const sixMaps = async (page: Page): Promise<void> => {
  await makeDrafts(page)
  await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
  for (let count = 3; count <= 6; count++) {
    await page.getByRole('button', { name: 'Weitere hinzufügen' }).click()
    await expect(page.locator('.multiple')).toHaveCount(count)
  }
}

test('swipe: one map over the other, divided by pointer and by keyboard', async ({ page }) => {
  await openApp(page, '#/vergleich')
  await mode(page, 'Wischen').check({ force: true })
  await expect(page).toHaveURL(/art=wischen/)
  const [lower, upper] = [page.locator('.side-of-a .map-stage'), page.locator('.side-of-b .map-stage')]
  const [below, above] = [(await lower.boundingBox())!, (await upper.boundingBox())!]
  expect(above).toEqual(below)
  const slider = page.getByRole('slider', { name: 'Teiler zwischen A und B' })
  await expect(slider).toHaveAttribute('aria-valuenow', '50')
  const clip = () => upper.evaluate((element) => getComputedStyle(element).clipPath)
  expect(await clip()).toBe('inset(0px 0px 0px 50%)')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageUp')
  await expect(slider).toHaveAttribute('aria-valuenow', '62')
  expect(await clip()).toBe('inset(0px 0px 0px 62%)')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '100 Prozent der Breite zeigen A, 0 Prozent B')
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuenow', '0')
  // While it is dragged no map is painted again.
  await page.evaluate(() => performance.clearMeasures())
  const knob = (await slider.boundingBox())!
  await page.mouse.move(knob.x + knob.width / 2, knob.y + 20)
  await page.mouse.down()
  await page.mouse.move(below.x + below.width / 4, knob.y + 40, { steps: 8 })
  await page.mouse.up()
  await expect(slider).toHaveAttribute('aria-valuenow', '25')
  expect(await page.evaluate(() => performance.getEntriesByType('measure').length)).toBe(0)
  // The pointer reaches the map it is over.
  const unitAt = (share: number) => page.evaluate(([x, y]) => document.elementFromPoint(x!, y!)?.closest('.side')?.className, [below.x + below.width * share, below.y + 30])
  expect(await unitAt(0.1)).toContain('side-of-a')
  expect(await unitAt(0.6)).toContain('side-of-b')
})

test('flicker: turned by button and space bar, by itself until it is stopped', async ({ page }) => {
  await openApp(page, '#/vergleich?art=wechseln')
  const frame = page.locator('.sides')
  await expect(frame).toHaveAttribute('data-front', 'A')
  await page.getByRole('button', { name: 'B zeigen' }).click()
  await expect(frame).toHaveAttribute('data-front', 'B')
  await expect(page.getByText('Zu sehen ist B: Siedlungsstrukturtyp')).toBeVisible()
  await page.locator('.side-of-b .map-stage').focus()
  await page.keyboard.press('Space')
  await expect(frame).toHaveAttribute('data-front', 'A')
  await expect(page.locator('.side-of-b .map-stage')).toHaveCSS('opacity', '0')
  await page.getByRole('button', { name: 'Von selbst wechseln' }).click()
  await expect(frame).toHaveAttribute('data-front', 'B')
  await expect(frame).toHaveAttribute('data-front', 'A')
  await page.getByRole('button', { name: 'Anhalten' }).click()
  const kept = await frame.getAttribute('data-front')
  await page.waitForTimeout(1500)
  await expect(frame).toHaveAttribute('data-front', kept!)
})

test.describe('where less motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('nothing turns by itself', async ({ page }) => {
    await openApp(page, '#/vergleich?art=wechseln')
    await expect(page.getByRole('button', { name: 'Von selbst wechseln' })).toHaveCount(0)
    await expect(page.getByText('weniger Bewegung gewünscht')).toBeVisible()
    await page.getByRole('button', { name: 'B zeigen' }).click()
    await expect(page.locator('.sides')).toHaveAttribute('data-front', 'B')
  })
})

test('difference: one map, its legend counts every unit, and the table lists the changed ones', async ({ page }) => {
  await openApp(page, '#/vergleich?art=unterschied')
  await expect(page.locator('.map-root')).toHaveCount(1)
  const counts = (await page.locator('.change-count').allTextContents()).map(Number)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(53)
  const same = Number(await page.locator('.legend-entry', { hasText: 'gleiche Stufe' }).locator('.change-count').innerText())
  await page.getByText('Ortsteile, die eine andere Stufe erben').click()
  const rows = page.locator('.change-table tbody tr')
  await expect(rows).toHaveCount(53 - same)
  await expect(page.locator('.change-key p').first()).toContainText(`${53 - same} von 53 Ortsteilen`)
  // As many units lie in the colour of "the same" as the legend says.
  const colour = await page.locator('.legend-entry', { hasText: 'gleiche Stufe' }).locator('.swatch').evaluate((swatch) => getComputedStyle(swatch).backgroundColor)
  const painted = await page.locator('svg [data-unit]').evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
  expect(painted.filter((fill) => fill === colour)).toHaveLength(same)
  await rows.first().getByRole('button').click()
  await expect(page.locator('.selected-line')).toContainText(await rows.first().getByRole('button').innerText())
})

test('six small maps: same camera, letters, sentences, linked hover', async ({ page }) => {
  await sixMaps(page)
  await expect(page).toHaveURL(/art=klein/)
  await expect(page.locator('.multiple canvas')).toHaveCount(0)
  for (const letter of ['A', 'B', 'C', 'D', 'E', 'F']) await expect(panel(page, letter)).toBeVisible()
  await expect(panel(page, 'A')).toContainText('6 Räume. Ausgangspunkt des Vergleichs.')
  await expect(panel(page, 'B')).toContainText(/3 Räume\. Gegen A liegen \d+ Ortsteile mit [\d.]+ Menschen in einem anderen Raum\./)
  await expect(page.getByRole('button', { name: 'Weitere hinzufügen' })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('Mehr als sechs Gliederungen')).toBeVisible()
  const transforms = () => page.locator('.multiple .map-sheet').evaluateAll((sheets) => [...new Set(sheets.map((sheet) => sheet.getAttribute('transform')))])
  const before = await transforms()
  expect(before).toHaveLength(1)
  await page.getByRole('group', { name: 'Ausschnitt aller Karten' }).getByRole('button', { name: 'Vergrößern' }).click()
  await expect.poll(async () => (await transforms())[0] !== before[0]).toBe(true)
  await expect.poll(transforms).toHaveLength(1)
  const stage = (await page.locator('.multiple .map-stage').nth(2).boundingBox())!
  await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2)
  await expect(page.locator('.multiple .map-hovered path')).toHaveCount(6)
  expect(new Set(await page.locator('.multiple .map-hovered path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))).size).toBe(1)
  await expect(page.locator('.tooltip > span')).toHaveCount(7)
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.locator('.multiple .map-selected path')).toHaveCount(6)
  await expect(page.locator('.selected-line')).toContainText('F: ')
  // The modes of two stay with the first two.
  await mode(page, 'Nebeneinander').check({ force: true })
  await expect(page.locator('.side')).toHaveCount(2)
})

test('an address keeps mode and further variants over a reload, and a variant can be taken away by keyboard', async ({ page }) => {
  await openApp(page, '#/vergleich?art=klein&weitere=landtagswahlkreise-2019')
  await expect(page.locator('.multiple')).toHaveCount(3)
  await page.reload()
  await mapsReady(page)
  await expect(page.locator('.multiple')).toHaveCount(3)
  await expect(mode(page, 'Kleine Karten')).toBeChecked()
  await page.getByRole('button', { name: 'Gliederung C entfernen: Landtagswahlkreise 2019' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.multiple')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Weitere hinzufügen' })).toBeFocused()
  await expect(page).not.toHaveURL(/weitere=/)
  await mode(page, 'Kleine Karten').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/art=unterschied/)
})

test('own variants and six maps survive a reload', async ({ page }) => {
  await sixMaps(page)
  await expect(page.getByText('ungesichert')).toHaveCount(0)
  await page.waitForTimeout(600)
  const address = page.url()
  await page.reload()
  await mapsReady(page)
  await expect(page.locator('.multiple')).toHaveCount(6)
  expect(page.url()).toBe(address)
})

test('rooms keep number and colour over the maps', async ({ page }) => {
  await openApp(page, '#/vergleich')
  await page.getByRole('group', { name: 'Färbung der Karten' }).getByRole('radio', { name: 'Räume' }).check({ force: true })
  await expect(page.getByRole('region', { name: 'Räume und ihre Nummern' })).toContainText('A ländliche Ortsteile · B dörflich')
  const badges = await page.locator('.side-of-b .map-badge text').allTextContents()
  expect([...badges].sort()).toEqual(['2', '4', '6'])
  const [a, b] = [await fills(page, 0), await fills(page, 1)]
  // All rural units lie in room 6 of both and have its colour on both maps.
  expect(a.filter((fill, i) => fill === b[i]).length).toBe(53 - Number(/(\d+)/.exec(await page.locator('.statement-large').innerText())![1]))
})

test('what is out of the ordinary is said', async ({ page }) => {
  await openApp(page, '#/vergleich?b=soziale-planungsraeume')
  await expect(page.locator('.odd-lines')).toContainText('A und B sind dieselbe Gliederung')
  await openApp(page, '#/vergleich')
  await expect(page.locator('.odd-lines')).toHaveCount(0)
})

test('a variant that is deleted is named, not silently replaced', async ({ page }) => {
  await makeDrafts(page)
  await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
  const select = page.getByLabel('Gliederung A', { exact: true })
  const option = select.locator('optgroup[label="Eigene Varianten"] option').first()
  const title = await option.innerText()
  await select.selectOption((await option.getAttribute('value'))!)
  await expect(panel(page, 'A')).toBeVisible()
  await page.getByRole('button', { name: 'Werkstatt', exact: true }).click()
  await page.getByRole('button', { name: /Sichern|Weitergeben|Datei/ }).first().click()
  await page.getByRole('button', { name: /^„.*“ löschen$/ }).click()
  await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
  await expect(page.locator('.odd-lines')).toContainText(`„${title}“ gibt es nicht mehr. A zeigt jetzt:`)
})

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const art of ['wischen', 'wechseln', 'unterschied', 'klein'] as const)
    test(`axe finds nothing: ${art}, ${theme}`, async ({ page }) => {
      await openApp(page, `#/vergleich?art=${art}&weitere=landtagswahlkreise-2019&thema=${theme}`)
      await page.evaluate(axe)
      for (const colours of ['Index', 'Räume']) {
        await page.getByRole('group', { name: 'Färbung der Karten' }).getByRole('radio', { name: colours }).check({ force: true })
        const result = await page.evaluate(() => (window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResult> } }).axe.run('.vergleich-body', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
        expect(result.violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`)).toEqual([])
      }
    })

for (const [width, height] of [[1440, 900], [1920, 1080], [390, 844], [320, 256]] as const)
  test(`nothing is wider than the page at ${width} × ${height}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    for (const art of ['neben', 'wischen', 'wechseln', 'unterschied', 'klein']) {
      await openApp(page, `#/vergleich?art=${art}&weitere=landtagswahlkreise-2019`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

test('reports how long a change of A or B and six small maps take', async ({ page }, info) => {
  await sixMaps(page)
  /** Time of a discrete event: React works it off before it returns, so this is all script of the change. */
  const timed = (target: ReturnType<Page['locator']>, value: string | null): Promise<number> =>
    target.evaluate((element: HTMLElement, next) => {
      const start = performance.now()
      if (next === null) element.click()
      else {
        ;(element as HTMLSelectElement).value = next
        element.dispatchEvent(new Event('change', { bubbles: true }))
      }
      return performance.now() - start
    }, value)
  const report = (name: string, values: number[]): void => {
    const line = `${name}: median ${median(values).toFixed(2)} ms, largest ${Math.max(...values).toFixed(2)} ms of ${values.length}`
    info.annotations.push({ type: 'measured', description: line })
    console.log(line)
    expect(values.every((value) => value >= 0)).toBe(true)
  }
  const multiples: number[] = []
  for (let round = 0; round < 5; round++) {
    await mode(page, 'Nebeneinander').check({ force: true })
    await page.waitForTimeout(120)
    multiples.push(await timed(mode(page, 'Kleine Karten'), null))
    await page.waitForTimeout(120)
  }
  report('six small maps from two', multiples)
  for (const [name, art] of [['two maps', 'Nebeneinander'], ['difference', 'Unterschied'], ['six maps', 'Kleine Karten']] as const) {
    await mode(page, art).check({ force: true })
    const [whole, paint]: [number[], number[]] = [[], []]
    for (let round = 0; round < 2; round++)
      for (const [label, value] of [['B', 'landtagswahlkreise-2019'], ['A', 'siedlungsstrukturtyp'], ['B', 'soziale-planungsraeume'], ['A', 'landtagswahlkreise-2019'], ['B', 'siedlungsstrukturtyp'], ['A', 'soziale-planungsraeume']] as const) {
        whole.push(await timed(page.getByLabel(`Gliederung ${label}`, { exact: true }), value))
        await page.waitForTimeout(60)
        paint.push(await page.evaluate(() => performance.getEntriesByName('map-scene-svg')[0]?.duration ?? NaN))
      }
    report(`change of A or B, ${name}, whole page`, whole)
    report(`change of A or B, ${name}, one map painted`, paint)
  }
})
