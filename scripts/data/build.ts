/**
 * Makes the embedded data package from the city's downloads.
 *   npm run data -- --source DIR [--out data]
 * DIR holds raw/ (boundaries, points, lines) and facts/ (tables). Running it twice gives the same bytes.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBoundaries } from './boundaries/buildBoundaries'
import { readSource } from './boundaries/readSource'
import { describePackage } from './datapackage'
import { writeJson, writeText, type Output } from './files/write'
import { components } from './indicators/components'
import { indicators } from './indicators/indicators'
import { buildLines, type Box } from './lines/buildLines'
import { buildModel } from './model/buildModel'
import { formatModel } from './model/formatModel'
import { readPublished } from './model/published'
import { buildPlaces, toGeoJson } from './places/buildPlaces'
import { unitLocator } from './places/unitAt'
import { formatUnits, readUnits } from './units/buildUnits'
import { formatZoning, readZonings } from './zonings/buildZonings'

/** What the app loads before the first map. */
const firstLoad = (path: string): boolean => /^(units\.csv|components\.csv|indicators\.json|boundaries\/|zonings\/)/.test(path)
/** How far beyond the city lines are shown, in degrees (about a kilometre). */
const margin = 0.012

function build(source: string, directory: string): void {
  const output: Output = { directory, sizes: [] }

  const { units: sourceUnits, repairs } = readSource(join(source, 'raw/erfurt-stadtteile.geojson'))
  const { topology, quality } = buildBoundaries(sourceUnits)
  writeJson(output, 'boundaries/units.topojson', topology, 'compact')

  const units = readUnits(source, sourceUnits)
  writeText(output, 'units.csv', formatUnits(units))

  const zonings = readZonings(
    source,
    units.map(({ id }) => id),
  )
  for (const zoning of zonings) writeText(output, `zonings/${zoning.definition.id}.csv`, formatZoning(zoning))

  const places = buildPlaces(source, unitLocator(topology))
  for (const { id, places: list } of places.layers) writeJson(output, `places/${id}.geojson`, toGeoJson(list), 'compact')
  const report = places.layers.map((layer) => layer.report)
  writeJson(output, 'places/report.json', report, 'readable')

  const [west, south, east, north] = topology.bbox as [number, number, number, number]
  const box: Box = [west - margin, south - margin, east + margin, north + margin]
  writeJson(output, 'lines/oepnv.geojson', buildLines(source, box), 'compact')

  for (const file of ['stadt-zeitreihe.csv', 'ortsteil-zeitreihen.csv', 'einzelwerte.csv'])
    writeText(output, `published/${file}`, readFileSync(join(source, 'facts', file), 'utf8'))
  const published = readPublished(join(directory, 'published'))
  writeText(output, 'components.csv', formatModel(buildModel(units, published)))
  writeJson(output, 'indicators.json', { components, indicators }, 'readable')

  writeJson(output, 'datapackage.json', describePackage({ quality, repairs, zonings, places }), 'readable')

  console.log(repairs.join('\n'))
  console.log('Grenzen:', quality)
  for (const { layer, read, kept, outside, moved, dropped, merged } of report)
    console.log(`${layer}: ${read} gelesen, ${kept} übernommen (${outside.length} außerhalb, ${dropped.length} weggelassen, ${merged.length} zusammengefasst, ${moved.length} hierher verschoben)`)
  for (const { path, bytes, gzip } of output.sizes) console.log(`${path}: ${bytes} Byte, ${gzip} Byte gepackt`)
  const load = output.sizes.filter(({ path }) => firstLoad(path)).reduce((sum, { gzip }) => sum + gzip, 0)
  console.log(`Erstes Laden: ${load} Byte gepackt`)
}

const { values } = parseArgs({ options: { source: { type: 'string' }, out: { type: 'string', default: 'data' } } })
if (values.source === undefined) {
  console.error('Aufruf: npm run data -- --source VERZEICHNIS [--out data]')
  process.exitCode = 2
} else build(values.source, values.out)
