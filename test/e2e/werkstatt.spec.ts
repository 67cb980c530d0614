import { expect, test } from '@playwright/test'
import { mapsReady, openApp } from './app'
import { chooseRoom, editRoom, fillOf, lastStep, openDesk, openTab, peopleIn, picture, placeIn, pressAndSweep, redoButton, roomRow, roomRows, rooms, side, spoken, sweep, undoButton, variantTitle, variants } from './desk'

test.describe('beginning', () => {
  test('from a division, from another variant, and from nothing', async ({ page }) => {
    await openDesk(page)
    await expect(roomRows(page)).toHaveCount(7)
    await chooseRoom(page, 2)
    await sweep(page, ['01'])
    expect((await rooms(page)).Altstadt).toBe('2 Gründerzeit Südstadt')

    await page.getByRole('button', { name: 'Neue Variante' }).click()
    await page.getByRole('button', { name: 'Anfangen', exact: true }).click()
    await expect(variants(page).locator('option')).toHaveCount(2)
    expect((await rooms(page)).Altstadt).toBe('2 Gründerzeit Südstadt')
    await expect(undoButton(page)).toBeDisabled()

    await page.getByRole('button', { name: 'Neue Variante' }).click()
    await page.getByRole('button', { name: 'Leer anfangen' }).click()
    await expect(side(page)).toContainText('53 Ortsteile sind nicht zugeordnet')
    await sweep(page, ['01', '07'])
    await expect(roomRows(page)).toHaveCount(2)
    expect(await peopleIn(page, 1)).toBeGreaterThan(20_000)
    await expect(spoken(page)).toHaveText(/^2 Ortsteile jetzt in Raum 1, [\d.]+ Menschen\./)
    const now = await rooms(page)
    expect([now.Altstadt, now.Johannesvorstadt, now.Rieth]).toEqual(['1 Raum 1', '1 Raum 1', 'nicht zugeordnet'])
  })

  test('from a proposal: form, progress, the second card', async ({ page }) => {
    await openApp(page, '#/werkstatt')
    await page.getByRole('button', { name: 'Vorschlag berechnen' }).click()
    await side(page).getByLabel('Zahl der Räume', { exact: true }).fill('6')
    await side(page).getByLabel('Zahl der Räume', { exact: true }).press('Enter')
    await side(page).getByRole('button', { name: 'Vorschlag berechnen' }).click()
    await expect(side(page).locator('progress')).toBeVisible()
    await expect(side(page).getByRole('status').filter({ hasText: 'Vorschläge gefunden' })).toBeVisible({ timeout: 30_000 })
    await side(page).getByRole('button', { name: /^Als Variante übernehmen ?: Vorschlag 2$/ }).click()
    await expect.poll(() => variantTitle(page)).toBe('Vorschlag 2 mit 6 Räumen')
    await openTab(page, 'Räume')
    await expect(side(page)).toContainText('Alle Ortsteile sind zugeordnet.')
    await expect(roomRows(page)).toHaveCount(7)
    await expect(side(page)).not.toContainText('in 2 Teilen')
  })
})

test.describe('painting by mouse', () => {
  test('a sweep is one step with a name, and numbers follow while it runs', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 1)
    const [before, other] = [await peopleIn(page, 1), await peopleIn(page, 3)]
    // From the city centre eastwards over Johannesvorstadt to Krämpfervorstadt.
    await pressAndSweep(page, ['01', '07', '08'])
    const during = await peopleIn(page, 1)
    expect(during).toBeGreaterThan(before)
    expect(during + (await peopleIn(page, 3))).toBe(before + other)
    await expect(undoButton(page)).toBeDisabled()
    await page.mouse.up()
    await expect(spoken(page)).toContainText(/^2 Ortsteile jetzt in Raum 1, [\d.]+ Menschen\./)
    expect(await peopleIn(page, 1)).toBe(during)
    await lastStep(page, '2 Ortsteile zu Raum 1')
    await undoButton(page).click()
    await expect(undoButton(page)).toBeDisabled()
    expect(await peopleIn(page, 1)).toBe(before)
    await redoButton(page).click()
    expect(await peopleIn(page, 1)).toBe(during)
  })

  test('Escape takes a stroke back, and leaves no step', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 1)
    const before = await peopleIn(page, 1)
    await pressAndSweep(page, ['01', '07', '08'])
    expect(await peopleIn(page, 1)).not.toBe(before)
    await page.keyboard.press('Escape')
    expect(await peopleIn(page, 1)).toBe(before)
    await page.mouse.up()
    expect(await peopleIn(page, 1)).toBe(before)
    await expect(undoButton(page)).toBeDisabled()
  })

  test('a larger brush takes more at once, and the lasso what it surrounds', async ({ page }) => {
    await openDesk(page)
    const tools = page.getByRole('group', { name: 'Werkzeuge' })
    const moved = async (radius: 'ein Ortsteil' | 'mittel' | 'groß'): Promise<number> => {
      await tools.getByRole('group', { name: 'Pinsel' }).getByRole('radio', { name: radius }).check({ force: true })
      const { x, y } = await placeIn(page, '04')
      await page.mouse.move(x - 6, y)
      await page.mouse.down()
      await page.mouse.move(x, y, { steps: 3 })
      await page.mouse.up()
      const told = /^(\d+) Ortsteile/.exec(await spoken(page).innerText())
      await undoButton(page).click()
      return told === null ? 1 : Number(told[1])
    }
    await chooseRoom(page, 5)
    const counts = [await moved('ein Ortsteil'), await moved('mittel'), await moved('groß')]
    expect(counts[0]).toBe(1)
    expect(counts[1]).toBeGreaterThanOrEqual(counts[0]!)
    expect(counts[2]).toBeGreaterThan(Math.max(1, counts[1]!))

    await tools.getByRole('button', { name: 'Umfahren' }).click()
    await expect(tools.getByRole('group', { name: 'Pinsel' })).toHaveCount(0)
    const { x, y } = await page.locator('[data-label="27"]').evaluate((label) => {
      const { left, top, width, height } = label.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.move(x - 70, y - 25)
    await page.mouse.down()
    for (const [dx, dy] of [[70, -25], [70, 40], [-70, 40], [-70, -25]] as const) await page.mouse.move(x + dx, y + dy, { steps: 4 })
    await page.mouse.up()
    await lastStep(page, 'Stotternheim zu Raum 5')
    await expect(spoken(page)).toContainText('Stotternheim jetzt in Raum 5')
  })

  test('the right button moves the map and the wheel zooms; neither paints', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 1)
    const start = await placeIn(page, '08')
    await page.mouse.move(start.x, start.y)
    await page.mouse.down({ button: 'right' })
    await page.mouse.move(start.x + 60, start.y + 40, { steps: 5 })
    await page.mouse.up({ button: 'right' })
    const panned = await placeIn(page, '08')
    expect(panned.x - start.x).toBeCloseTo(60, -1)
    expect(panned.y - start.y).toBeCloseTo(40, -1)
    const scale = await page.locator('.map-scale, .scale-bar').first().innerText()
    await page.mouse.wheel(0, -480)
    await expect.poll(() => page.locator('.map-scale, .scale-bar').first().innerText()).not.toBe(scale)
    await expect(undoButton(page)).toBeDisabled()
  })

  test('with the hand a click picks an Ortsteil, and its card can move it', async ({ page }) => {
    await openDesk(page)
    await page.getByRole('button', { name: 'Hand: verschieben und auswählen' }).click()
    const { x, y } = await placeIn(page, '13')
    await page.mouse.click(x, y)
    const card = side(page).getByRole('region', { name: 'Melchendorf' })
    await expect(card).toContainText('Menschen')
    await expect(undoButton(page)).toBeDisabled()
    await card.getByRole('combobox', { name: 'Raum' }).selectOption({ label: '2 Gründerzeit Südstadt' })
    await lastStep(page, 'Melchendorf zu Raum 2')
  })

  test('a stroke repaints the WebGL map', async ({ page }) => {
    await openDesk(page, { webgl: true })
    await mapsReady(page)
    await expect(page.locator('.map-root')).toHaveAttribute('data-renderer', 'maplibre', { timeout: 30_000 })
    const { x, y } = await placeIn(page, '27')
    // Beside the name, so that the picture holds land only.
    const clip = { x: x - 40, y: y + 14, width: 16, height: 10 }
    const before = await page.screenshot({ clip })
    await chooseRoom(page, 5)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(false)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(true)
  })
})

test.describe('painting by touch', () => {
  test.use({ hasTouch: true })

  test('one finger paints, two fingers zoom without painting', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 1)
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) })
    const places = [await placeIn(page, '01'), await placeIn(page, '07'), await placeIn(page, '08')]
    await touch('touchStart', places[0]!)
    for (const [index, to] of places.slice(1).entries()) {
      const from = places[index]!
      for (let step = 1; step <= 6; step++) await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 })
    }
    await touch('touchEnd')
    await lastStep(page, '2 Ortsteile zu Raum 1')

    const middle = await placeIn(page, '02')
    const fingers = (apart: number): [{ x: number; y: number }, { x: number; y: number }] => [{ x: middle.x - apart, y: middle.y }, { x: middle.x + apart, y: middle.y }]
    const size = async (): Promise<number> => page.locator('.map-stage .map-svg path[data-unit="02"]').evaluate((path) => path.getBoundingClientRect().width)
    const before = await size()
    await touch('touchStart', fingers(40)[0])
    await touch('touchStart', ...fingers(40))
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', ...fingers(apart))
    await touch('touchEnd')
    await expect.poll(size).toBeGreaterThan(before * 1.5)
    await lastStep(page, '2 Ortsteile zu Raum 1')
    expect((await rooms(page))['Löbervorstadt']).toBe('2 Gründerzeit Südstadt')
  })
})

test.describe('rooms', () => {
  test('a locked room keeps its Ortsteile and takes none, and says so', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 1)
    await page.getByRole('button', { name: 'Raum 3 sperren' }).click()
    await expect(page.getByRole('button', { name: 'Raum 3 entsperren' })).toHaveAttribute('aria-pressed', 'true')
    const before = await peopleIn(page, 3)
    await sweep(page, ['01', '07', '08'])
    await expect(spoken(page)).toHaveText(/Johannesvorstadt.*Krämpfervorstadt: Der Raum ist gesperrt, die Zuordnung bleibt\./)
    expect(await peopleIn(page, 3)).toBe(before)
    await expect(page.locator('.map-stage svg .map-lock')).not.toHaveCount(0)
    await openTab(page, 'Tabelle')
    await expect(page.getByRole('combobox', { name: 'Raum für Johannesvorstadt' })).toBeDisabled()
    await openTab(page, 'Räume')
    await chooseRoom(page, 3)
    await editRoom(page, 3)
    await expect(page.getByRole('button', { name: 'Auflösen' })).toBeDisabled()
    await sweep(page, ['01'])
    await expect(spoken(page)).toContainText('Raum 3 ist gesperrt; Altstadt bleibt außerhalb.')
    expect(await peopleIn(page, 3)).toBe(before)
  })

  test('everything that can be done to a room, taken back to the start and done again', async ({ page }) => {
    await openDesk(page)
    const editor = (number: number) => side(page).getByRole('region', { name: `Raum ${number} bearbeiten` })
    const steps = [await picture(page)]
    const note = async (step: string | RegExp): Promise<void> => {
      await lastStep(page, step)
      steps.push(await picture(page))
    }
    await editRoom(page, 4)
    await editor(4).getByRole('button', { name: 'Teile zu eigenen Räumen machen' }).click()
    await note('Raum 4 in 2 zusammenhängende Räume geteilt')
    await expect(roomRows(page)).toHaveCount(8)
    await editRoom(page, 7)
    await editor(7).getByRole('button', { name: 'Auflösen' }).click()
    await note('Raum 7 aufgelöst')
    await editRoom(page, 2)
    await editor(2).getByText('Ortsteile abtrennen').first().click()
    await editor(2).getByRole('checkbox', { name: 'Brühlervorstadt' }).check()
    await editor(2).getByRole('button', { name: 'Ortsteile abtrennen' }).click()
    await note('Brühlervorstadt aus Raum 2 als eigener Raum')
    expect((await rooms(page))['Brühlervorstadt']).toBe('7 Raum 7')
    await editRoom(page, 1)
    await editor(1).getByLabel('Zusammenlegen mit').selectOption({ label: 'Raum 7' })
    await editor(1).getByRole('button', { name: 'Zusammenlegen' }).click()
    await note('Raum 1 und 7 zusammengelegt')
    await editor(1).getByLabel('Name').fill('Mitte')
    await editor(1).getByLabel('Nummer').focus()
    await note('Raum 1 heißt „Mitte“')
    await editor(1).getByLabel('Nummer').fill('5')
    await note('Raum 1 wird Raum 5')
    // The numbers stay one of a kind: the former fifth takes the first.
    expect(await roomRows(page).locator('.room-button > .visually-hidden').allInnerTexts()).toEqual(expect.arrayContaining(['1', '2', '3', '4', '5', '6']))
    expect((await rooms(page)).Melchendorf).toBe('1 Großwohnsiedlungen Südost')
    const colour = await fillOf(page, '01')
    await editRoom(page, 5)
    await editor(5).locator('summary', { hasText: 'Farbe' }).click()
    await editor(5).getByRole('radio', { name: 'Farbe 9', exact: true }).check({ force: true })
    await note('Raum 5 in anderer Farbe')
    expect(await fillOf(page, '01')).not.toBe(colour)

    const count = steps.length - 1
    for (let at = count - 1; at >= 0; at--) {
      await undoButton(page).click()
      expect(await picture(page)).toEqual(steps[at])
    }
    await expect(undoButton(page)).toBeDisabled()
    for (let at = 1; at <= count; at++) {
      await redoButton(page).click()
      expect(await picture(page)).toEqual(steps[at])
    }
    await expect(redoButton(page)).toBeDisabled()
    expect(await fillOf(page, '01')).not.toBe(colour)
  })

  test('what a stroke tears off is outlined while it runs, and named afterwards', async ({ page }) => {
    await openDesk(page)
    const outline = page.locator('.map-stage svg path.map-stray')
    const before = await outline.getAttribute('d')
    // Daberstedt ties nothing to room 2; Löbervorstadt ties Brühlervorstadt and Daberstedt together.
    await chooseRoom(page, 6)
    await pressAndSweep(page, ['35', '02'])
    await expect.poll(() => outline.getAttribute('d')).not.toBe(before)
    await expect(roomRow(page, 2)).toContainText('in 2 Teilen')
    await page.mouse.up()
    await expect(spoken(page)).toContainText(/(Daberstedt|Brühlervorstadt) liegt getrennt vom Rest von Raum 2\./)
    const jump = page.getByRole('button', { name: 'Zum Rest springen' })
    const seen = new Set<string>()
    for (let step = 0; step < 3; step++) {
      await jump.click()
      await expect(spoken(page)).toHaveText(/liegt getrennt vom Rest von Raum \d\. Stelle \d von 3\./)
      seen.add((await spoken(page).innerText()).split(' liegt')[0]!)
    }
    expect(seen).toEqual(new Set(['Hohenwinden', 'Roter Berg', [...seen].find((name) => ['Daberstedt', 'Brühlervorstadt'].includes(name)) ?? 'a part of room 2']))
    await undoButton(page).click()
    await expect.poll(() => outline.getAttribute('d')).toBe(before)
  })
})
