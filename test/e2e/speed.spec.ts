import { expect, test } from '@playwright/test'
import { mapsReady, openApp } from './app'

/** Figures are reported, not asserted: these machines are noisy. Memory is asserted, because it does not depend on speed. */
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

test('reports how long a change of indicator, year and class method takes', async ({ page }, info) => {
  await openApp(page, '', { webgl: true })
  await page.getByRole('button', { name: 'Stufen ändern' }).click()
  const times: Record<string, number[]> = { 'map-scene-svg': [], 'map-scene-maplibre': [], 'whole change': [] }
  const change = async (label: string, value: string): Promise<void> => {
    // React works off a discrete event before it returns, so this is everything: computing, painting the map, legend, ranking and inspector.
    times['whole change']!.push(
      await page.getByLabel(label, { exact: true }).evaluate((select: HTMLSelectElement, next) => {
        select.value = next
        const start = performance.now()
        select.dispatchEvent(new Event('change', { bubbles: true }))
        return performance.now() - start
      }, value),
    )
    await page.waitForTimeout(120)
    for (const name of ['map-scene-svg', 'map-scene-maplibre']) times[name]!.push(await page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.duration ?? NaN, name))
  }
  for (const indicator of ['sgb2_quote', 'wahlbeteiligung', 'arbeitslosenanteil']) {
    await change('Darstellung', indicator)
    for (const year of ['2012', '2022', '2017']) await change('Jahr', year)
    if (!(await page.getByLabel('Klassen bilden nach').isVisible())) await page.getByRole('button', { name: 'Stufen ändern' }).click()
    for (const method of ['equal', 'ckmeans', 'sd', 'quantile']) await change('Klassen bilden nach', method)
  }
  for (const [name, values] of Object.entries(times)) {
    const line = `${name}: median ${median(values).toFixed(2)} ms, largest ${Math.max(...values).toFixed(2)} ms of ${values.length} changes${name === 'whole change' ? '' : ' (goal: under 4 ms)'}`
    info.annotations.push({ type: 'measured', description: line })
    console.log(line)
    expect(values.every((value) => value >= 0)).toBe(true)
  }
})

test('memory stays under 120 MB after a tour and does not grow over fifty changes of division', async ({ page }, info) => {
  await openApp(page, '', { webgl: true })
  const client = await page.context().newCDPSession(page)
  const heap = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage')
    const { usedSize } = (await client.send('Runtime.getHeapUsage')) as { usedSize: number }
    return usedSize / 1e6
  }
  const divisions = ['soziale-planungsraeume', 'siedlungsstrukturtyp', 'landtagswahlkreise-2019', 'units']
  const tour = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) await page.getByLabel('Räume', { exact: true }).selectOption(divisions[round % divisions.length]!)
    await page.waitForTimeout(300)
  }
  await page.getByRole('button', { name: 'Vergleich', exact: true }).click()
  await expect(page.locator('.side')).toHaveCount(2)
  await mapsReady(page)
  await page.getByRole('button', { name: 'Daten', exact: true }).click()
  await page.getByRole('button', { name: 'Lage', exact: true }).click()
  await tour(12)
  const after = await heap()
  await tour(50)
  const later = await heap()
  const line = `script memory: ${after.toFixed(1)} MB after the tour, ${later.toFixed(1)} MB after fifty more changes of division`
  info.annotations.push({ type: 'measured', description: line })
  console.log(line)
  expect(after).toBeLessThan(120)
  expect(later - after).toBeLessThan(3)
})
