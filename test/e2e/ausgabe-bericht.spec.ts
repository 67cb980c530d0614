import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { openApp } from './app'
import { expectNothingFound } from './axe'
import { readPdf, type PdfPage } from './readPdf'

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } })

const paragraph = 'Die Lage in den Großwohnsiedlungen verlangt langen Atem.'
const written = `${paragraph}\n- erstens Beratung\n- zweitens Begegnung`

const pagesReady = async (page: Page): Promise<void> => {
  await expect(page.locator('.report-leaf').first()).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('[data-galley]')).toHaveCount(0, { timeout: 30_000 })
}

/** What the report puts on paper, by its own button. */
const printed = async (page: Page): Promise<readonly PdfPage[]> => {
  await page.evaluate(() => {
    const state = window as unknown as { printing: boolean; release: () => void }
    state.printing = false
    window.print = () => {
      state.printing = true
      return new Promise<void>((resolve) => (state.release = resolve)) as never
    }
  })
  await page.getByRole('button', { name: 'Drucken', exact: true }).click()
  await page.waitForFunction(() => (window as unknown as { printing: boolean }).printing)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await page.evaluate(() => {
    (window as unknown as { release: () => void }).release()
    dispatchEvent(new Event('afterprint'))
  })
  return readPdf(pdf)
}

test('a report is chosen, written, kept and printed with true page numbers', async ({ page }) => {
  test.setTimeout(240_000)
  await openApp(page, '#/ausgabe?blatt=bericht')
  await pagesReady(page)

  // Chapters are chosen and moved, also by keyboard; the order can be taken back.
  const list = page.getByRole('region', { name: 'Kapitel' })
  const order = () => list.getByRole('listitem').locator('b').allTextContents()
  await list.getByRole('checkbox', { name: /Gliederungen und Varianten/ }).uncheck()
  await list.getByRole('checkbox', { name: /Wie gerechnet wurde/ }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(list.getByRole('status')).toHaveText(/Wie gerechnet wurde steht jetzt an Stelle 9 von 12/)
  expect((await order()).findIndex((title) => title.includes('Wie gerechnet wurde'))).toBe(8)
  await page.getByRole('button', { name: /^Rückgängig: Kapitel „Wie gerechnet wurde“ verschoben/ }).click()
  expect((await order()).findIndex((title) => title.includes('Wie gerechnet wurde'))).toBe(9)

  // A text is written in its place, and a Steckbrief is chosen.
  await pagesReady(page)
  await page.getByRole('button', { name: 'Text schreiben: Was fällt auf? Deckt es sich mit der Kenntnis vor Ort?' }).click()
  const editor = page.getByRole('textbox', { name: /^Text schreiben: Was fällt auf/ })
  await expect(editor).toBeFocused()
  await editor.fill(written)
  // What is taken back leaves the open editor as well, and comes again.
  await page.getByRole('button', { name: /^Rückgängig: / }).click()
  await expect(editor).toHaveValue('')
  await page.getByRole('button', { name: /^Wiederholen: / }).click()
  await expect(editor).toHaveValue(written)
  await editor.focus()
  await page.keyboard.press('Control+Enter')
  await expect(editor).toHaveCount(0)
  await expect(page.locator('.sheet .is-written').first()).toHaveText(paragraph)
  await page.getByText('Welche Steckbriefe?').click()
  await page.getByLabel('Ortsteil hinzufügen').selectOption({ label: 'Rieth' })
  await expect(page.getByText('Gesichert')).toBeVisible()
  await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Sozialplanungsreport 2017')
  await page.getByRole('textbox', { name: 'Titel', exact: true }).blur()
  await expect(page.getByText('Gesichert')).toBeVisible()

  await page.reload()
  await pagesReady(page)
  await expect(page.locator('.sheet .is-written').first()).toHaveText(paragraph)
  await expect(page.getByText('haben sich seit dem Schreiben geändert')).toHaveCount(0)

  // On paper: contents, chapters, text, Steckbrief, maps as vectors.
  const pages = await printed(page)
  const total = pages.length
  expect(pages.filter(({ widthMm, heightMm }) => Math.abs(widthMm - 210) > 0.3 || Math.abs(heightMm - 297) > 0.3)).toEqual([])
  expect(pages.map(({ images }) => images)).toEqual(pages.map(() => 0))
  pages.forEach(({ text }, i) => {
    expect(text).toContain(`Seite ${String(i + 1)} von ${String(total)}`)
    expect(text).toContain('Modellwerte, keine amtlichen Zahlen')
  })
  expect(pages[0]!.text).toContain('Sozialplanungsreport 2017')
  const contents = pages[1]!.text
  for (const title of ['Auf einen Blick', 'Der Sozialindex', 'Entwicklung zwischen den Jahren', 'Vergleich der Varianten', 'Wo der Bedarf verborgen ist', 'Steckbriefe', 'Wie gerechnet wurde', 'Quellen und Stand der Zahlen', 'Begriffe und Abkürzungen']) {
    const entry = new RegExp(`(\\d+) ?${title} ?(\\d+)`).exec(contents)
    expect(entry, title).not.toBeNull()
    expect(pages[Number(entry![2]) - 1]!.text, title).toMatch(new RegExp(`${entry![1]!} ?${title}`))
  }
  expect(contents).not.toContain('Gliederungen und Varianten')
  const withText = pages.findIndex(({ text }) => text.includes(paragraph))
  expect(withText).toBeGreaterThan(2)
  expect(pages[withText]!.text).toContain('zweitens Begegnung')
  expect(pages[withText]!.paths).toBeGreaterThan(53)
  expect(pages.some(({ text }) => text.includes('Rieth') && text.includes('Steckbrief'))).toBe(true)
  // What only invites to write is not printed.
  expect(pages.some(({ text }) => text.includes('Text schreiben') || text.includes('Was ist die wichtigste Botschaft'))).toBe(false)
  // Nothing runs out of its page.
  expect(await page.locator('.sheet-body').evaluateAll((bodies) => bodies.filter((body) => body.scrollHeight > body.clientHeight + 1).length)).toBe(0)

  // Other figures: the text stays and says that it is to be read again.
  await page.getByLabel('Jahr', { exact: true }).selectOption('2012')
  await pagesReady(page)
  await expect(page.locator('.leaf-note').getByText('Die Zahlen darüber haben sich seit dem Schreiben geändert')).toHaveCount(1)
  await expect(page.locator('.sheet .is-written').first()).toHaveText(paragraph)
  await page.getByRole('button', { name: 'Geprüft, der Text gilt weiter' }).click()
  await expect(page.locator('.leaf-note').getByText('Die Zahlen darüber haben sich')).toHaveCount(0)

  // A short report is enough to look for barriers.
  await list.getByRole('checkbox').evaluateAll((boxes) => {
    boxes.slice(3).forEach((box) => {
      if ((box as HTMLInputElement).checked) (box as HTMLInputElement).click()
    })
  })
  await pagesReady(page)
  await expectNothingFound(page, 'Bericht')

  // The pages as a file: what only the writer sees is not in it.
  await expect(page.locator('.leaf-note')).not.toHaveCount(0)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als HTML-Datei (Seiten)' }).click()
  const html = readFileSync(await (await saved).path(), 'utf8')
  expect(html).toContain(paragraph)
  expect(html).not.toMatch(/<button|<[^>]*class="leaf-note|Text schreiben/)

  // One plain document for word processors, with pictures.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Text für Word' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain(paragraph)
  expect(file).toContain('<h1 id="kapitel-index">')
  expect(file.match(/<img src="data:image\/png;base64,/g)!.length).toBeGreaterThan(1)

  // A narrow window: running text, written in as well, nothing wider than the window.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('radio', { name: 'Fließtext' }).check({ force: true })
  await expect(page.locator('.report-running').getByText(paragraph)).toBeVisible()
  await page.locator('.report-running').getByRole('button', { name: 'Text schreiben: Was ist die wichtigste Botschaft dieses Jahres?' }).click()
  await page.getByRole('textbox', { name: /^Text schreiben: Was ist die wichtigste/ }).fill('Kurz gesagt: Es lohnt sich.')
  await page.keyboard.press('Escape')
  await expect(page.locator('.report-running').getByText('Kurz gesagt: Es lohnt sich.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
