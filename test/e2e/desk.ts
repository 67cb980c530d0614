import { expect, type Locator, type Page } from '@playwright/test'
import { openApp } from './app'

/** Steps of the tests of the workshop. */
export const divisionTitle = 'Sechs soziale Planungsräume'

export const tabNames = ['Räume', 'Güte', 'Vorschläge', 'Notizen und Stände', 'Tabelle'] as const
export type TabName = (typeof tabNames)[number]

export const side = (page: Page): Locator => page.getByRole('complementary', { name: 'Arbeitsbereich' })
export const openTab = async (page: Page, name: TabName): Promise<void> => {
  await side(page).getByRole('group', { name: 'Arbeitsbereich' }).getByRole('radio', { name, exact: true }).check({ force: true })
}

/** Unfolds everything in the open tab. */
export const unfoldAll = async (page: Page): Promise<void> => {
  await side(page).locator('.desk-panel details').evaluateAll((folded) => {
    for (const each of folded as HTMLDetailsElement[]) each.open = true
  })
}

/** Begins a variant with the six rooms: 1 City, 2 Südstadt, 3 Oststadt, 4 Nord (in two parts), 5 Südost, 6 rural. */
export const openDesk = async (page: Page, { webgl = false, fragment = '' } = {}): Promise<void> => {
  await openApp(page, `#/werkstatt${fragment}`, { webgl })
  await beginFrom(page, divisionTitle)
}
export const beginFrom = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click()
  await expect(page.locator('.map-stage')).toBeVisible()
}
/** Back at the desk after a reload or in another window. */
export const deskThere = async (page: Page): Promise<void> => {
  await expect(page.getByRole('table', { name: /^Räume der Variante/ })).toBeVisible()
}

export const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Rückgängig/ })
export const redoButton = (page: Page): Locator => page.getByRole('button', { name: /^Wiederholen/ })
/** Asks for the step by its name. */
export const lastStep = async (page: Page, name: string | RegExp): Promise<void> => {
  await expect(undoButton(page)).toHaveAccessibleName(typeof name === 'string' ? `Rückgängig: ${name}` : name)
}
export const spoken = (page: Page): Locator => page.locator('main > p[role=status]')
export const saved = async (page: Page): Promise<void> => {
  await expect(page.locator('.saving')).toHaveText('Gesichert')
}
export const variants = (page: Page): Locator => page.getByRole('combobox', { name: 'Variante', exact: true })
export const variantTitle = (page: Page): Promise<string> => variants(page).locator('option:checked').innerText()

const table = (page: Page): Locator => page.getByRole('table', { name: /^Räume der Variante/ })
export const roomRows = (page: Page): Locator => table(page).locator('tbody tr:not(.room-editor-row)')
export const roomRow = (page: Page, number: number): Locator => roomRows(page).filter({ has: page.getByRole('button', { name: new RegExp(`^${number} `) }) })
/** Unfolds what can be done to a room, in its row. */
export const editRoom = async (page: Page, number: number): Promise<void> => {
  await roomRow(page, number).getByRole('button', { name: `Raum ${number} bearbeiten` }).click()
}

export const chooseRoom = async (page: Page, number: number): Promise<void> => {
  const button = roomRow(page, number).getByRole('button', { name: new RegExp(`^${number} `) })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}
/** People in a room as the table shows them. */
export const peopleIn = async (page: Page, number: number): Promise<number> => Number(/^[\d.]+/.exec(await roomRow(page, number).locator('td').first().innerText())![0].replace(/\./g, ''))

export const unitShape = (page: Page, id: string): Locator => page.locator(`.map-stage .map-svg path[data-unit="${id}"]`)
/** Fill of a unit; equal for units of one room. */
export const fillOf = async (page: Page, id: string): Promise<string | null> => unitShape(page, id).evaluate((path) => path.getAttribute('fill') ?? getComputedStyle(path).fill)

/** All fills of the map and all figures of the rooms, to compare. */
export const picture = async (page: Page): Promise<unknown> => ({
  fills: await page.locator('.map-stage .map-svg path[data-unit]').evaluateAll((paths) => paths.map((path) => `${path.getAttribute('data-unit')!} ${path.getAttribute('fill') ?? getComputedStyle(path).fill}`)),
  rooms: await table(page).locator('tr:not(.room-editor-row)').allInnerTexts(),
})

/** A place on the screen well within a unit. */
export const placeIn = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  unitShape(page, id).evaluate((element) => {
    const path = element as unknown as SVGGeometryElement
    const box = path.getBBox()
    const toScreen = path.getScreenCTM()!
    const steps = 14
    const inside = (i: number, j: number): boolean => path.isPointInFill(new DOMPoint(box.x + (box.width * i) / steps, box.y + (box.height * j) / steps))
    let best = { depth: -1, i: 0, j: 0 }
    for (let i = 1; i < steps; i++) {
      for (let j = 1; j < steps; j++) {
        if (!inside(i, j)) continue
        let depth = 0
        while (depth < steps && [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, -1], [1, -1], [-1, 1]].every(([dx, dy]) => inside(i + dx! * (depth + 1), j + dy! * (depth + 1)))) depth++
        if (depth > best.depth) best = { depth, i, j }
      }
    }
    const { x, y } = new DOMPoint(box.x + (box.width * best.i) / steps, box.y + (box.height * best.j) / steps).matrixTransform(toScreen)
    return { x, y }
  })

/** Presses on the first unit and sweeps over the others; the button stays down. */
export const pressAndSweep = async (page: Page, units: readonly string[]): Promise<void> => {
  for (const [index, unit] of units.entries()) {
    const { x, y } = await placeIn(page, unit)
    await page.mouse.move(x, y, { steps: index === 0 ? 1 : 8 })
    if (index === 0) await page.mouse.down()
  }
}
export const sweep = async (page: Page, units: readonly string[]): Promise<void> => {
  await pressAndSweep(page, units)
  await page.mouse.up()
}

/** Number of the room of every Ortsteil that has one, from the table of Ortsteile. */
export const rooms = async (page: Page): Promise<Record<string, string>> => {
  const before = await side(page).getByRole('group', { name: 'Arbeitsbereich' }).getByRole('radio', { checked: true }).getAttribute('value')
  await openTab(page, 'Tabelle')
  const found = await page.getByRole('table', { name: 'Ortsteile und ihr Raum' }).locator('tbody tr:not(.room-editor-row)').evaluateAll((rows) => rows.map((row): [string, string] => [row.querySelector('select')!.getAttribute('aria-label')!.replace(/^Raum für /, ''), row.querySelector('select')!.selectedOptions[0]!.text.trim()]))
  await side(page).locator(`.desk-tabs input[value="${before!}"]`).check({ force: true })
  return Object.fromEntries(found)
}

export const fileInput = (page: Page): Locator => page.locator('main input[type=file]')
/** Opens, or closes, the menu for files and links. */
export const openKeepMenu = async (page: Page, open = true): Promise<void> => {
  const menu = page.getByRole('button', { name: 'Sichern und teilen' })
  if ((await menu.getAttribute('aria-expanded')) !== String(open)) await menu.click()
}
