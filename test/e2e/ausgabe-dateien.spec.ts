import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { openApp } from './app'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const axeFinds = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  })
}

const saved = async (page: Page, name: string): Promise<{ name: string; content: Buffer }> => {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const download = await waiting
  await expect(page.locator('.files-message')).toHaveText(`Gespeichert: ${download.suggestedFilename()}`)
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

test('tables as workbooks and text, areas for a GIS: each file says what it is', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/MapLibreMap|net::ERR_FAILED/.test(message.text())) problems.push(message.text())
  })
  await openApp(page, '#/ausgabe?blatt=dateien')
  await expect(page.getByRole('heading', { name: 'Werte', exact: false }).first()).toBeVisible()
  const years = page.getByRole('group', { name: 'Jahre' })
  await years.getByLabel('2012').check()
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Sechs soziale Planungsräume' })

  const values = await saved(page, 'Werte: Excel (XLSX)')
  expect(values.name).toBe('werte-sechs-soziale-planungsraeume-2012-2017.xlsx')
  const parts = unzipSync(new Uint8Array(values.content))
  const text = (path: string): string => strFromU8(parts[path]!)
  expect([...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Angaben', 'Räume 2012', 'Räume 2017', 'Zuordnung'])
  expect(text('xl/sharedStrings.xml')).toContain('Modellwerte, keine amtlichen Zahlen')
  expect(text('xl/sharedStrings.xml')).toContain('methode-sozialindex.html')
  expect(text('xl/worksheets/sheet2.xml')).toMatch(/state="frozen"/)
  expect(text('xl/worksheets/sheet2.xml')).not.toContain('<f>')

  const table = (await saved(page, 'Werte: CSV')).content.toString('utf8')
  expect(table).toContain('Modellwerte, keine amtlichen Zahlen')
  expect(table).toMatch(/\r\n1;City;/)

  // More than the library would pack without a worker, which the policy forbids.
  await page.getByLabel('Räume', { exact: true }).selectOption({ label: 'Ortsteile' })
  const steps = await saved(page, 'Rechenweg des Sozialindex: Excel (XLSX)')
  expect(Object.keys(unzipSync(new Uint8Array(steps.content))).filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(3)

  const areas = JSON.parse((await saved(page, 'Flächen: GeoJSON')).content.toString('utf8')) as { type: string; features: unknown[]; about: { status: string } }
  expect(areas.type).toBe('FeatureCollection')
  expect(areas.features).toHaveLength(53)
  expect(areas.about.status).toContain('Modellwerte')
  expect((await saved(page, 'Vergleich A und B: Excel (XLSX)')).name).toMatch(/^vergleich-.*\.xlsx$/)
  expect((await saved(page, 'Bewertung von Gliederungen: CSV')).content.toString('utf8')).toContain('Kriterium;Einheit')

  for (const year of await years.getByRole('checkbox').all()) await year.uncheck()
  await expect(page.locator('.files-message')).toHaveText('Bitte mindestens ein Jahr wählen.')
  for (const theme of ['light', 'dark', 'projector']) {
    await page.evaluate((name) => { document.documentElement.dataset.theme = name }, theme)
    expect.soft(await axeFinds(page), theme).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(problems).toEqual([])
})
