import { readFileSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { mapsReady, openApp } from './app'
import { expectNothingFound } from './axe'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const fileOf = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const openMenu = async (page: Page, button = page.getByRole('button', { name: 'Bild', exact: true })): Promise<Locator> => {
  await button.click()
  const menu = page.locator('.save-image')
  await expect(menu.getByRole('button', { name: /^SVG/ })).toBeVisible()
  return menu
}

/** Draws a file as an image, which knows no style sheet, font or script of the page, and counts its colours. */
const lookAt = (page: Page, bytes: Buffer, type: string) =>
  page.evaluate(
    async ([base64, mime]) => {
      const response = Uint8Array.from(atob(base64!), (sign) => sign.charCodeAt(0))
      const url = URL.createObjectURL(new Blob([response], { type: mime! }))
      const image = new Image()
      await new Promise((resolve, reject) => {
        image.onload = resolve
        image.onerror = reject
        image.src = url
      })
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d', { willReadFrequently: true })!
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const counts = new Map<string, number>()
      for (let i = 0; i < data.length; i += 4) {
        const colour = `#${[data[i]!, data[i + 1]!, data[i + 2]!].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
      return { width: canvas.width, height: canvas.height, colours: Object.fromEntries([...counts].filter(([, count]) => count > 400)) }
    },
    [bytes.toString('base64'), type] as const,
  )

const expectAlone = (svg: string) => {
  expect(svg).not.toMatch(/class=|style=|<style|var\(|undefined|NaN|href|foreignObject|<script|url\((?!#)/)
}

/** Parsed as any program would: well-formed, every reference found, every text within the picture. */
const checkSvg = (page: Page, svg: string) =>
  page.evaluate((source) => {
    const document_ = new DOMParser().parseFromString(source, 'image/svg+xml')
    if (document_.querySelector('parsererror') !== null) throw new Error('Not well-formed')
    const root = document.importNode(document_.documentElement, true) as unknown as SVGSVGElement
    document.body.append(root)
    const frame = root.getBoundingClientRect()
    const outside = [...root.querySelectorAll('text')].filter((text) => {
      const box = text.getBoundingClientRect()
      return box.width > 0 && (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
    })
    const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id))
    const lost = [...source.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !ids.has(id!))
    const words = [...root.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent ?? '')
    const answer = { outside: outside.map(({ textContent }) => textContent), lost: lost.length, title: root.querySelector('title')?.textContent, text: root.querySelector('desc')?.textContent ?? '', words }
    root.remove()
    return answer
  }, svg)

test('a planner takes the map of „Lage“ home as vectors and pixels, in light colours and described, by keyboard', async ({ page }) => {
  // Axe in three themes and a picture in pixels, on a machine that may be busy.
  test.slow()
  await openApp(page)
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  const button = page.getByRole('button', { name: 'Bild', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const menu = page.locator('.save-image')
  await expect(menu.getByRole('radio', { name: 'Karte' })).toBeChecked()
  await menu.getByText('Bildbeschreibung').click()
  await expectNothingFound(page, 'menu of pictures')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()

  const svg = await fileOf(page, (await openMenu(page)).getByRole('button', { name: /^SVG/ }))
  expect(svg.name).toBe('sozialindex-2017-ortsteile.svg')
  const source = svg.bytes.toString('utf8')
  expectAlone(source)
  const read = await checkSvg(page, source)
  expect(read.outside).toEqual([])
  expect(read.lost).toBe(0)
  expect(read.title).toBe('Sozialindex 2017')
  expect(read.text).toMatch(/^Karte von Erfurt: Sozialindex 2017, nach Ortsteilen\. Je dunkler .* Am höchsten ist der Bedarf in .+, .+ und .+\. .*„hoch“ 6 Ortsteile.*Modellwerte, keine amtlichen Zahlen\.$/)
  for (const word of ['Modellwerte, keine amtlichen Zahlen', 'sehr gering', 'hoch', 'nicht bewertet (unter 300 Menschen)', 'N', '2 km', 'Stotternheim']) expect(read.words).toContain(word)
  expect(read.words.join(' ')).toContain('Geoportal')
  const seen = await lookAt(page, svg.bytes, 'image/svg+xml')
  expect(seen.width).toBe(960)
  // Much need, little need, paper: the light palette, whatever the screen shows.
  for (const colour of ['#432f80', '#ffffff']) expect(Object.keys(seen.colours)).toContain(colour)
  expect(Object.keys(seen.colours)).not.toContain('#14171f')

  const png = await fileOf(page, (await openMenu(page)).getByRole('button', { name: /^PNG, 150/ }))
  expect(png.name).toBe('sozialindex-2017-ortsteile.png')
  const pixels = await lookAt(page, png.bytes, 'image/png')
  expect(pixels.width).toBe(1500)
  expect(Object.keys(pixels.colours)).toContain('#432f80')
  const at = png.bytes.indexOf('pHYs')
  expect([png.bytes.readUInt32BE(at + 4), png.bytes[at + 12]]).toEqual([5906, 1])
  expect(png.bytes.toString('utf8')).toContain('Titel\0Sozialindex 2017')
  expect(png.bytes.toString('utf8')).toContain('Am höchsten ist der Bedarf')

  const again = await openMenu(page)
  await again.getByRole('radio', { name: 'Verteilung der Werte' }).check()
  const chart = await fileOf(page, again.getByRole('button', { name: /^SVG/ }))
  expect(chart.name).toBe('verteilung-der-werte-sozialindex-2017.svg')
  expect((await checkSvg(page, chart.bytes.toString('utf8'))).outside).toEqual([])
})

test('both maps of a comparison, their sentence and the flow chart come as pictures', async ({ page }) => {
  await openApp(page, '#/vergleich')
  await mapsReady(page)
  const both = await fileOf(page, (await openMenu(page)).getByRole('button', { name: /^SVG/ }))
  const source = both.bytes.toString('utf8')
  expectAlone(source)
  const read = await checkSvg(page, source)
  expect([read.outside, read.lost]).toEqual([[], 0])
  for (const word of ['A', 'B', 'Sechs soziale Planungsräume', 'in einem anderen Raum', 'Modellwerte, keine amtlichen Zahlen']) expect(read.words).toContain(word)
  expect(read.text).toContain('Zwei Karten von Erfurt nebeneinander')
  expect(read.words.join(' ')).toMatch(/kommen in einen anderen Raum/)

  await page.getByRole('radio', { name: 'Unterschied' }).check({ force: true })
  const difference = await fileOf(page, (await openMenu(page)).getByRole('button', { name: /^SVG/ }))
  expect(difference.name).toMatch(/^vergleich-unterschied-.*\.svg$/)
  expect((await checkSvg(page, difference.bytes.toString('utf8'))).words).toContain('gleiche Stufe')

  const button = page.getByRole('button', { name: 'Bild sichern: Wer kommt von wo nach wo?' })
  await button.scrollIntoViewIfNeeded()
  const flow = await fileOf(page, (await openMenu(page, button)).getByRole('button', { name: /^SVG/ }))
  const chart = flow.bytes.toString('utf8')
  expectAlone(chart)
  const drawn = await checkSvg(page, chart)
  expect(drawn.outside).toEqual([])
  expect(drawn.words.join(' ')).toContain('Gründerzeit Oststadt')
  expect((await lookAt(page, flow.bytes, 'image/svg+xml')).width).toBeGreaterThan(500)
})
