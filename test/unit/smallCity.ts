import type { Component, Indicator } from '../../src/core/indicators/indicator'
import { missing, type Value } from '../../src/core/indicators/missing'
import { zoningOf } from '../../src/core/testing/builders'
import { seriesKey, type DataPackage } from '../../src/data/dataPackage'

const component = (id: string): Component => ({ id, label: id, counted: 'Personen', synonyms: [], dates: { '2020': '2020-06-30' } })
const indicator = (id: string, numerator: string, direction: Indicator['direction']): Indicator => ({
  id,
  label: `Anteil ${numerator}`,
  shortLabel: numerator,
  domain: 'Eigenes',
  unit: '%',
  decimals: 1,
  direction,
  description: '',
  source: '',
  synonyms: [],
  numerator,
  denominator: 'einwohner',
  per: 100,
})

/** Counts by unit in 2020. P6 has too few people; nobody knows how many live in P5; P4 keeps its "arm" confidential. */
export const smallCityCounts: Readonly<Record<string, readonly Value[]>> = {
  einwohner: [1000, 2000, 4000, 500, missing.unknown, 80],
  arm: [100, 100, 800, missing.suppressed, 50, 8],
  waehlt: [700, 1500, 1600, 300, 40, 60],
  jung: [100, 400, 900, 60, 20, 9],
}

/** A package of a city that is not Erfurt: other ids, other indicators, one year, a zoning that leaves P4 without a zone. */
export const smallCity = (counts: Readonly<Record<string, readonly Value[]>> = smallCityCounts): DataPackage => ({
  name: 'kleinstadt',
  title: 'Kleinstadt',
  description: '',
  version: '1',
  units: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id, i) => ({ id, name: `Ort ${i + 1}`, type: '', areaM2: 1e6 * (i + 1) })),
  boundaries: { type: 'Topology', arcs: [], objects: { units: { type: 'GeometryCollection', geometries: [] } } },
  boundarySource: '',
  years: [2020],
  components: Object.keys(counts).map(component),
  indicators: [indicator('armut', 'arm', 1), indicator('wahl', 'waehlt', -1), indicator('jugend', 'jung', 0)],
  series: new Map(
    Object.entries(counts).map(([id, values]) => [seriesKey(id, 2020), { component: id, year: 2020, cells: values.map((value) => ({ value, status: 'amtlich' as const, source: 'stadt' })) }]),
  ),
  zonings: [{ ...zoningOf({ P1: 'nord', P2: 'nord', P3: 'sued', P5: 'sued', P6: 'ost' }), id: 'bezirke' }],
  sources: [{ id: 'stadt', title: 'Kleinstadt', licence: '' }],
  synonyms: new Map(),
})
