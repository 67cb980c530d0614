/** A source that figures and files of the package name by its short id. */
export interface PackageSource {
  readonly id: string
  readonly title: string
  readonly licence: string
  readonly path?: string
}

export const sources: readonly PackageSource[] = [
  {
    id: 'erfurt-geoportal',
    title: 'Landeshauptstadt Erfurt, Geoportal: Stadtteile',
    licence: 'Datenlizenz Deutschland Namensnennung 2.0 (dl-de/by-2-0)',
    path: 'https://geoportal.erfurt.de/',
  },
  {
    id: 'erfurt-statistik',
    title: 'Landeshauptstadt Erfurt: Stadtteilseiten, Sozialstatistik und Pressemitteilungen',
    licence: 'Datenlizenz Deutschland Namensnennung 2.0 (dl-de/by-2-0)',
    path: 'https://www.erfurt.de/',
  },
  {
    id: 'erfurt-wikipedia',
    title: 'Landeshauptstadt Erfurt, zitiert nach Wikipedia (Artikel zum Ortsteil)',
    licence: 'Datenlizenz Deutschland Namensnennung 2.0 (dl-de/by-2-0)',
    path: 'https://de.wikipedia.org/',
  },
  {
    id: 'ssa-2020-presse',
    title: 'Sozialstrukturatlas Erfurt 2020, zitiert nach thueringen24.de',
    licence: 'einzelne veröffentlichte Zahlen mit Quellenangabe',
  },
  { id: 'ilversgehofen', title: 'ilversgehofen.de', licence: 'einzelne veröffentlichte Zahlen mit Quellenangabe', path: 'https://ilversgehofen.de/' },
  { id: 'puffbohne', title: 'Meldung der Stadtverwaltung Erfurt, zitiert nach puffbohne.de', licence: 'einzelne veröffentlichte Zahlen mit Quellenangabe' },
  { id: 'osm', title: '© OpenStreetMap-Mitwirkende', licence: 'Open Database License (ODbL) 1.0', path: 'https://www.openstreetmap.org/copyright' },
  { id: 'vmt', title: 'Verkehrsverbund Mittelthüringen, offene Fahrplandaten', licence: 'Creative Commons Namensnennung (CC BY)', path: 'https://www.vmt-thueringen.de/' },
  { id: 'modell', title: 'Modellwerte dieses Projekts, keine amtlichen Zahlen', licence: 'eigene Werte dieses Projekts (EUPL-1.2)' },
]

/** Named licences in the form of the Frictionless standard. */
export const licences = {
  city: { name: 'dl-de/by-2-0', title: 'Datenlizenz Deutschland Namensnennung 2.0', path: 'https://www.govdata.de/dl-de/by-2-0' },
  osm: { name: 'ODbL-1.0', title: 'Open Database License 1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  vmt: { name: 'CC-BY', title: 'Creative Commons Namensnennung', path: 'https://creativecommons.org/licenses/by/4.0/' },
  own: { name: 'EUPL-1.2', title: 'Eigene Werte dieses Projekts', path: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
} as const
