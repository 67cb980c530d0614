import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { openApp } from './app'
import { chooseRoom, deskThere, editRoom, fileInput, lastStep, openDesk, openKeepMenu, openTab, peopleIn, picture, roomRow, roomRows, rooms, saved, side, sweep, undoButton, variantTitle, variants } from './desk'
import { windows1252 } from './ownTable'

const csv = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: windows1252(lines.join('\r\n')) })
/** In the middle of a test another window of the same browser. */
const openBeside = async (page: Page): Promise<Page> => {
  const other = await page.context().newPage()
  await openApp(other, '#/werkstatt')
  await deskThere(other)
  return other
}

test.describe('what is kept in the browser', () => {
  test('variant, notes, states and steps are there after a reload and in a new window', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 1)
    await sweep(page, ['01', '07', '08'])
    await lastStep(page, '2 Ortsteile zu Raum 1')
    await openTab(page, 'Notizen und Stände')
    const form = side(page).locator('.note-form')
    const note = async (kind: 'Ortsteil' | 'Raum' | 'Grenze', fields: Record<string, string>, text: string): Promise<void> => {
      await form.getByRole('radio', { name: kind, exact: true }).check({ force: true })
      for (const [label, value] of Object.entries(fields)) await form.getByRole('combobox', { name: label, exact: true }).selectOption({ label: value })
      await form.getByLabel('Text').fill(text)
      await form.getByRole('button', { name: 'Notiz festhalten' }).click()
    }
    await note('Ortsteil', { Ortsteil: 'Rieth' }, 'Viele Wege enden am Bahndamm.')
    await note('Raum', { Raum: 'Raum 5 Großwohnsiedlungen Südost' }, 'Gemeinsame Schule.')
    await note('Grenze', { Ortsteil: 'Melchendorf', 'Grenze zu': 'Wiesenhügel' }, 'Die Straße quert niemand.')
    const notes = side(page).getByRole('textbox', { name: /^Notiz zu: / })
    await expect(notes).toHaveCount(3)
    const marks = page.locator('.map-stage svg .map-note')
    // On the Ortsteil, on the border; and on the room where the map marks rooms.
    await expect.poll(() => marks.count()).toBeGreaterThanOrEqual(2)
    const markCount = await marks.count()
    await openTab(page, 'Räume')
    // A room says how many notes it has, so the picture is taken with them.
    const first = await picture(page)
    await openTab(page, 'Notizen und Stände')

    await side(page).getByLabel('Name des Stands').fill('Erste Sitzung')
    await side(page).getByRole('button', { name: 'Stand festhalten' }).click()
    await chooseRoomFromTab(page, 2)
    await sweep(page, ['04'])
    await lastStep(page, 'Andreasvorstadt zu Raum 2')
    const second = await picture(page)
    await saved(page)

    await page.reload()
    await deskThere(page)
    expect(await picture(page)).toEqual(second)
    await lastStep(page, 'Andreasvorstadt zu Raum 2')
    await expect(marks).toHaveCount(markCount)
    const other = await openBeside(page)
    await openTab(other, 'Notizen und Stände')
    for (const [subject, text] of [['Rieth', 'Viele Wege enden am Bahndamm.'], ['Raum 5 Großwohnsiedlungen Südost', 'Gemeinsame Schule.'], ['Grenze zwischen Melchendorf und Wiesenhügel', 'Die Straße quert niemand.']] as const) {
      await expect(side(other).getByRole('textbox', { name: `Notiz zu: ${subject}` })).toHaveValue(text)
    }
    await side(other).getByRole('button', { name: 'Stand „Erste Sitzung“ wiederherstellen' }).click()
    await lastStep(other, 'Stand „Erste Sitzung“ wiederhergestellt')
    await openTab(other, 'Räume')
    expect(await picture(other)).toEqual(first)
    await undoButton(other).click()
    expect(await picture(other)).toEqual(second)
    // All the way back: the state, the stroke, three notes, the first stroke.
    for (let step = 0; step < 5; step++) await undoButton(other).click()
    await expect(undoButton(other)).toBeDisabled()
    expect((await rooms(other))['Krämpfervorstadt']).toBe('3 Gründerzeit Oststadt')
    await other.close()
  })

  test('a deleted variant can be brought back with its steps', async ({ page }) => {
    await openDesk(page)
    await chooseRoom(page, 2)
    await sweep(page, ['01'])
    const before = await picture(page)
    await openKeepMenu(page)
    await page.getByRole('button', { name: /^„.*“ löschen$/ }).click()
    await expect(page.getByRole('heading', { name: 'Womit anfangen?' })).toBeVisible()
    await page.getByRole('button', { name: 'Zurücknehmen' }).click()
    await deskThere(page)
    expect(await picture(page)).toEqual(before)
    await lastStep(page, 'Altstadt zu Raum 2')
  })

  test('without storage work goes on, says so and offers the file', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
    await openDesk(page)
    const banner = page.getByRole('alert').filter({ hasText: 'Die Variante ist nicht gesichert.' })
    await expect(banner).toContainText('Der Browser erlaubt kein Speichern; Varianten bleiben nur bis zum Schließen der Seite.')
    await chooseRoom(page, 2)
    await sweep(page, ['01'])
    await lastStep(page, 'Altstadt zu Raum 2')
    await expect(page.locator('.saving')).toHaveText('Nicht gesichert')
    const download = page.waitForEvent('download')
    await banner.getByRole('button', { name: 'Projektdatei sichern' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.sozialraum\.json$/)
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('Altstadt zu Raum 2')
  })
})

const chooseRoomFromTab = async (page: Page, number: number): Promise<void> => {
  await openTab(page, 'Räume')
  await chooseRoom(page, number)
}

test.describe('two windows', () => {
  test('a change in one appears in the other; changes at once are both kept, and it is said', async ({ page }) => {
    await openDesk(page)
    await saved(page)
    const other = await openBeside(page)
    await page.bringToFront()
    await chooseRoom(page, 2)
    await sweep(page, ['01'])
    const moved = await peopleIn(page, 2)
    await saved(page)
    await expect.poll(() => peopleIn(other, 2)).toBe(moved)
    await lastStep(other, 'In einem anderen Fenster geändert')

    // Both within the time that is waited before saving.
    const title = await variantTitle(page)
    await editRoom(page, 2)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLButtonElement>('.room-editor button')) if (element.textContent === 'Auflösen') element.click()
    })
    await other.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLButtonElement>('main button')) if (element.textContent === 'Raum anlegen') element.click()
    })
    const conflict = /wurde gleichzeitig in einem anderen Fenster geändert\. Beide Fassungen bleiben erhalten/
    await expect.poll(async () => (await Promise.all([page, other].map((each) => each.locator('.keep-banner').filter({ hasText: conflict }).count()))).reduce((sum, count) => sum + count, 0)).toBe(1)
    await expect(variants(page).locator('option')).toHaveText([new RegExp(`^${title}|Fassung`), new RegExp(`^${title}|Fassung`)])
    await expect(variants(other).locator('option')).toHaveCount(2)
    const counts: number[] = []
    for (const option of await variants(page).locator('option').all()) {
      await variants(page).selectOption((await option.getAttribute('value'))!)
      counts.push(await roomRows(page).count())
    }
    // Six rooms and the rest: one fewer in one version, one more in the other.
    expect(counts.sort()).toEqual([6, 8])
    await other.close()
  })
})

test.describe('a link', () => {
  test('brings the variant as a copy of one’s own and leaves a clean address', async ({ page, context, browser, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDesk(page)
    await chooseRoom(page, 2)
    await sweep(page, ['01'])
    await openKeepMenu(page)
    await page.getByRole('button', { name: 'Link auf diese Variante kopieren' }).click()
    await expect(page.getByText('Link kopiert. Wer ihn öffnet, bekommt die Variante als eigene Kopie.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/#\/werkstatt\?variante=[\w.-]+$/)

    const fresh = await browser.newContext({ baseURL, locale: 'de-DE', viewport: { width: 1440, height: 900 } })
    const guest = await fresh.newPage()
    await openApp(guest, link.slice(link.indexOf('#')))
    await deskThere(guest)
    await expect(guest.locator('.notice')).toContainText('steht jetzt bei Ihren Varianten')
    await expect(guest).not.toHaveURL(/variante=/)
    expect(await roomRow(guest, 2).innerText()).toBe(await roomRow(page, 2).innerText())
    expect((await rooms(guest)).Altstadt).toBe('2 Gründerzeit Südstadt')
    await expect(undoButton(guest)).toBeDisabled()
    await saved(guest)
    // Opened again it is known; a part of it says that it is damaged and adds nothing.
    await guest.goto(link)
    await expect(guest.locator('.notice')).toContainText('Die geteilte Variante ist schon da')
    await guest.goto(link.slice(0, -9))
    await expect(guest.locator('.notice')).toContainText('Der Link auf die Variante ist beschädigt; vermutlich fehlt ein Teil.')
    await expect(guest).not.toHaveURL(/variante=/)
    await expect(variants(guest).locator('option')).toHaveCount(1)
    await fresh.close()
  })
})

test.describe('files', () => {
  test('a table with faults: what is taken, and which rows are not', async ({ page }) => {
    await openApp(page, '#/werkstatt')
    await fileInput(page).setInputFiles(csv('gruppe.csv', ['Ortsteil;Raum', 'Altstadt;Mitte', 'Löbervorstadt;Süd', 'Brühlervorstadt;Süd', 'Timbuktu;Süd', 'Altstadt;Mitte']))
    await deskThere(page)
    const told = page.locator('.notice')
    await expect(told).toContainText('„Timbuktu“ ist kein bekannter Ortsteil; die Zeile wird nicht übernommen.')
    await expect(told).toContainText('Altstadt steht schon in Zeile 2; die zweite Zeile wird nicht gebraucht.')
    await expect(roomRows(page)).toHaveCount(3)
    expect((await rooms(page))['Brühlervorstadt']).toBe('2 Süd')
    await expect(side(page)).toContainText('50 Ortsteile sind nicht zugeordnet')
  })

  test('a table with a contradiction changes nothing and names both rows', async ({ page }) => {
    await openDesk(page)
    const before = await picture(page)
    await openKeepMenu(page)
    await fileInput(page).setInputFiles(csv('gruppe.csv', ['Ortsteil;Raum', 'Altstadt;Mitte', 'Löbervorstadt;Süd', 'Altstadt;Süd']))
    await expect(page.locator('.problem-error')).toContainText('Altstadt steht in Zeile 2 und in Zeile 4 mit verschiedenen Räumen.')
    await expect(page.locator('.problem-error')).toContainText('Eine der beiden Zeilen löschen.')
    await expect(variants(page).locator('option')).toHaveCount(1)
    expect(await picture(page)).toEqual(before)
  })

  test('a project file carries everything to another browser; a damaged one changes nothing', async ({ page, browser, baseURL }) => {
    await openDesk(page)
    await chooseRoom(page, 2)
    await sweep(page, ['01'])
    const before = await picture(page)
    await openKeepMenu(page)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Projektdatei sichern' }).click()
    const text = readFileSync(await (await saving).path(), 'utf8')
    await openKeepMenu(page)
    const table = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Variante als Tabelle (CSV)' }).click()
    expect((await table).suggestedFilename()).toMatch(/\.csv$/)

    const fresh = await browser.newContext({ baseURL, locale: 'de-DE', viewport: { width: 1440, height: 900 } })
    const guest = await fresh.newPage()
    await openApp(guest, '#/werkstatt')
    const give = (content: string) => fileInput(guest).setInputFiles({ name: 'gruppe.sozialraum.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await give(text.slice(0, text.length / 2))
    await expect(guest.locator('.problem-error')).toContainText(/Die Projektdatei ist beschädigt: Zeile \d+, Zeichen \d+ lässt sich nicht lesen\./)
    await expect(guest.locator('.problem-error')).toContainText('Die Datei noch einmal übertragen oder eine frühere Sicherung nehmen.')
    await expect(variants(guest)).toHaveCount(0)
    await give(text)
    await deskThere(guest)
    expect(await picture(guest)).toEqual(before)
    await lastStep(guest, 'Altstadt zu Raum 2')
    await saved(guest)
    await openKeepMenu(guest)
    await give(text)
    await expect(guest.locator('.notice')).toContainText('Eine war schon da.')
    await give('{"format":"etwas anderes"}')
    await expect(guest.locator('.problem-error')).toBeVisible()
    await expect(variants(guest).locator('option')).toHaveCount(1)
    await fileInput(guest).setInputFiles(await (await table).path())
    await expect(variants(guest).locator('option')).toHaveCount(2)
    await openKeepMenu(guest, false)
    expect((await rooms(guest)).Altstadt).toBe('2 Gründerzeit Südstadt')
    await fresh.close()
  })
})
