import type { BoundaryQuality } from './boundaries/buildBoundaries'
import { years } from './indicators/components'
import { modelSeed } from './model/random'
import type { PlaceResult } from './places/buildPlaces'
import { licences, sources } from './sources'
import { synonyms } from './units/synonyms'
import type { ZoningTable } from './zonings/buildZonings'

type Field = readonly [name: string, type: 'string' | 'integer' | 'number' | 'date', description: string]

const schema = (fields: readonly Field[], primaryKey: readonly string[]): object => ({
  fields: fields.map(([name, type, description]) => ({ name, type, description })),
  primaryKey,
})

const csv = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',' } } as const

export interface PackageParts {
  readonly quality: BoundaryQuality
  readonly repairs: readonly string[]
  readonly zonings: readonly ZoningTable[]
  readonly places: PlaceResult
}

/** The description of the whole package (Frictionless Data Package, profile tabular where a resource is a table). */
export function describePackage({ quality, repairs, zonings, places }: PackageParts): object {
  return {
    profile: 'data-package',
    name: 'sozialraumkarte-erfurt',
    title: 'Erfurt: 53 Ortsteile',
    description:
      'Grenzen, Einwohner, Gliederungen, Einrichtungen und Indikatoren der Erfurter Ortsteile. Zählwerte ohne den Status „amtlich“, „veröffentlicht“ oder „fortgeschrieben“ sind Modellwerte und keine amtlichen Zahlen.',
    version: '1.0.0',
    created: '2026-11-21',
    language: 'de',
    licenses: Object.values(licences),
    sources,
    years,
    synonyms,
    model: { seed: modelSeed, description: 'Verfahren und Annahmen: README.md' },
    resources: [
      {
        name: 'units',
        path: 'units.csv',
        profile: 'tabular-data-resource',
        title: 'Ortsteile',
        description: 'Nummer, Name, Siedlungsstrukturtyp, amtliche Fläche und veröffentlichte Einwohnerzahl mit eigenem Stichtag. Die Stichtage unterscheiden sich, eine Summe ist daher keine Einwohnerzahl der Stadt.',
        source: 'erfurt-statistik',
        licenses: [licences.city],
        ...csv,
        schema: schema(
          [
            ['id', 'string', 'Nummer des Ortsteils, zweistellig mit führender Null'],
            ['name', 'string', 'Name'],
            ['type', 'string', 'Siedlungsstrukturtyp der Erfurter Statistik'],
            ['area_m2', 'number', 'amtliche Fläche in Quadratmetern (ETRS89/UTM 32)'],
            ['population', 'integer', 'Einwohner am Stichtag'],
            ['population_date', 'date', 'Stichtag der Einwohnerzahl'],
            ['population_source', 'string', 'Quelle der Einwohnerzahl'],
          ],
          ['id'],
        ),
      },
      {
        name: 'boundaries',
        path: 'boundaries/units.topojson',
        title: 'Grenzen der Ortsteile',
        description: 'TopoJSON, Objekt „units“, gemeinsame Grenzlinien genau geteilt, WGS 84. Kennung der Geometrien ist die Nummer des Ortsteils.',
        source: 'erfurt-geoportal',
        licenses: [licences.city],
        format: 'topojson',
        mediatype: 'application/json',
        repairs,
        quality,
      },
      {
        name: 'components',
        path: 'components.csv',
        profile: 'tabular-data-resource',
        title: 'Zählwerte',
        description: 'Lange Tabelle der Zählwerte je Ortsteil und Jahr mit Status und Quelle.',
        source: 'modell',
        licenses: [licences.own, licences.city],
        ...csv,
        schema: {
          ...schema(
            [
              ['unit', 'string', 'Nummer des Ortsteils'],
              ['component', 'string', 'Zählgröße, siehe indicators.json'],
              ['year', 'integer', 'Jahr; der genaue Stichtag steht in indicators.json'],
              ['value', 'string', 'ganze Zahl oder Zeichen der Tabelle (-, ., ..., x)'],
              ['status', 'string', 'amtlich, veröffentlicht, fortgeschrieben oder modell'],
              ['source', 'string', 'Kennung der Quelle in „sources“'],
            ],
            ['unit', 'component', 'year'],
          ),
          foreignKeys: [{ fields: 'unit', reference: { resource: 'units', fields: 'id' } }],
        },
      },
      {
        name: 'indicators',
        path: 'indicators.json',
        title: 'Zählgrößen und Indikatoren',
        description: 'Definitionen: Zähler, Nenner, Bezug, Richtung, Stichtage.',
        source: 'modell',
        licenses: [licences.own],
        format: 'json',
        mediatype: 'application/json',
      },
      ...zonings.map(({ definition }) => ({
        name: definition.id,
        path: `zonings/${definition.id}.csv`,
        profile: 'tabular-data-resource',
        kind: 'zoning',
        title: definition.title,
        description: definition.description,
        source: definition.source,
        licenses: [licences.city],
        ...csv,
        schema: schema(
          [
            ['unit', 'string', 'Nummer des Ortsteils'],
            ['zone', 'string', 'Name des Raums'],
            ['certainty', 'string', 'wie sicher die Zuordnung ist; „belegt“ ist sicher'],
          ],
          ['unit'],
        ),
        zones: definition.zones.map((name, i) => ({ number: i + 1, name })),
      })),
      ...places.layers.map(({ id, title, places: list }) => ({
        name: id,
        path: `places/${id}.geojson`,
        kind: 'places',
        title,
        description: `${list.length} Orte in Erfurt; was nicht gezeigt wird und warum, steht in places/report.json.`,
        source: 'osm',
        licenses: [licences.osm],
        format: 'geojson',
        mediatype: 'application/geo+json',
      })),
      {
        name: 'places-report',
        path: 'places/report.json',
        title: 'Bericht zu den Einrichtungen',
        description: 'Welche Punkte nach welcher Regel weggelassen, verschoben oder zusammengefasst wurden.',
        source: 'osm',
        licenses: [licences.osm],
        format: 'json',
        mediatype: 'application/json',
      },
      {
        name: 'oepnv',
        path: 'lines/oepnv.geojson',
        kind: 'lines',
        title: 'Straßenbahn und Bus',
        description: 'Linien schematisch von Haltestelle zu Haltestelle, beschnitten auf die Umgebung der Stadt. Eigenschaften: name, kind (tram oder bus), color.',
        source: 'vmt',
        licenses: [licences.vmt],
        format: 'geojson',
        mediatype: 'application/geo+json',
      },
      ...[
        ['published-city', 'published/stadt-zeitreihe.csv', 'Veröffentlichte Werte der Stadt'],
        ['published-series', 'published/ortsteil-zeitreihen.csv', 'Veröffentlichte Zeitreihen dreier Ortsteile'],
        ['published-values', 'published/einzelwerte.csv', 'Veröffentlichte Einzelwerte je Ortsteil'],
      ].map(([name, path, title]) => ({
        name,
        path,
        title,
        description: 'Eingabe des Modells, unverändert, mit Quelle je Zeile oder in README.md.',
        source: 'erfurt-statistik',
        licenses: [licences.city],
        ...csv,
        dialect: { delimiter: ';' },
      })),
    ],
  }
}
