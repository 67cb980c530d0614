import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { importOf, tableText } from '../../../test/unit/importOf'
import type { Status } from '../../core/indicators/provenance'
import { applyImport } from '../../data/csv/applyImport'
import { seriesKey, type DataPackage } from '../../data/dataPackage'
import { defaultIndexIndicators } from '../defaults'
import { shownIndex } from './shownIndex'
import { shownIndicator } from './shownIndicator'
import { sourcesOf, statusOf } from './status'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const levels = [null, ...data.zonings]

/** Every count the index of 2017 is made of. */
const components = data.indicators.flatMap((indicator) => ((defaultIndexIndicators as readonly string[]).includes(indicator.id) && 'numerator' in indicator ? [indicator.numerator, indicator.denominator] : []))

/** The package with these counts of 2017 loaded again as a table of the Statistikstelle; the values are the same. */
const withOfficial = (ids: readonly string[], status: Status = 'amtlich'): DataPackage =>
  applyImport(data, importOf(tableText(data, ids.map((id) => `${id} 2017`), (unit, heading) => data.series.get(seriesKey(ids[heading]!, 2017))!.cells[unit]!.value as number), data, { status }))

/** The package with one cell of another status. */
const withCell = (pkg: DataPackage, component: string, unit: string, status: Status): DataPackage => {
  const key = seriesKey(component, 2017)
  const series = pkg.series.get(key)!
  const cells = series.cells.map((cell, i) => (pkg.units[i]!.id === unit ? { ...cell, status } : cell))
  return { ...pkg, series: new Map([...pkg.series, [key, { ...series, cells }]]) }
}

const statusesOfIndex = (pkg: DataPackage): string[] => [...new Set(levels.flatMap((zoning) => [shownIndex(pkg, 2017, zoning, 'bedarf').status!, ...shownIndex(pkg, 2017, zoning, 'bedarf').rows.map(({ status }) => status!)]))]

describe('the status of the index', () => {
  it('is model in the package as embedded', () => {
    expect(components).toHaveLength(12)
    expect(statusesOfIndex(data)).toEqual(['modell'])
  })

  it('is official once every count is, and the values stay what they were', () => {
    const official = withOfficial(components)
    expect(statusesOfIndex(official)).toEqual(['amtlich'])
    expect(shownIndex(official, 2017, null, 'bedarf').rows.map(({ value }) => value)).toEqual(shownIndex(data, 2017, null, 'bedarf').rows.map(({ value }) => value))
    // The other years have no official counts.
    expect(shownIndex(official, 2012, null, 'bedarf').status).toBe('modell')
  })

  it('is no better than the table says', () => {
    expect(statusesOfIndex(withOfficial(components, 'fortgeschrieben'))).toEqual(['fortgeschrieben'])
  })

  it.each(components)('stays model while %s is missing among the official counts', (component) => {
    expect(statusesOfIndex(withOfficial(components.filter((each) => each !== component)))).toEqual(['modell'])
  })

  it('is model for all units as soon as one rated unit is, because all are standardised on it', () => {
    const mixed = withCell(withOfficial(components), 'sgb2', '27', 'modell')
    expect(statusesOfIndex(mixed)).toEqual(['modell'])
  })

  it('is model for a unit that is not rated by its own cells only', () => {
    const mixed = withCell(withOfficial(components), 'sgb2', '53', 'modell')
    const shown = shownIndex(mixed, 2017, null, 'bedarf')
    expect(shown.rows.filter(({ status }) => status === 'modell').map(({ id }) => id)).toEqual(['53'])
    expect(shown.status).toBe('modell')
    const zones = shownIndex(mixed, 2017, data.zonings[0]!, 'bedarf')
    expect(zones.rows.filter(({ status }) => status === 'modell').map(({ unitIds }) => unitIds.includes('53'))).toEqual([true])
  })
})

describe('the status of an indicator', () => {
  it('is that of the cells of each row alone', () => {
    const indicator = data.indicators.find(({ id }) => id === 'sgb2_quote')!
    const mixed = withCell(withOfficial(components), 'sgb2', '27', 'modell')
    for (const zoning of levels) {
      const shown = shownIndicator(mixed, indicator, 2017, zoning, 'quantile', 5, 'jahr')
      for (const row of shown.rows) expect(row.status).toBe(row.unitIds.includes('27') ? 'modell' : 'amtlich')
      expect(shown.status).toBe('modell')
    }
  })

  it('does not exist where there are no figures', () => {
    expect(statusOf(data, ['arbeitslose'], 1999, ['01'])).toBeUndefined()
    expect(statusOf(data, [], 2017, ['01'])).toBeUndefined()
    expect(statusOf(data, ['arbeitslose'], 2017, [])).toBeUndefined()
    expect(statusOf(data, ['arbeitslose'], 2017, ['99'])).toBeUndefined()
    expect(sourcesOf(data, ['arbeitslose'], 1999, ['01'])).toEqual([])
  })

  it('names every source once', () => {
    const official = withOfficial(['arbeitslose'])
    const ids = official.units.map(({ id }) => id)
    expect(sourcesOf(official, ['arbeitslose'], 2017, ids)).toEqual([official.sources.at(-1)!.id])
    const both = sourcesOf(official, ['arbeitslose', 'einwohner'], 2017, ids)
    expect(new Set(both).size).toBe(both.length)
    expect(both.length).toBeGreaterThan(1)
  })
})
