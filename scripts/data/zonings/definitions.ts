/** An existing division of the city: what the table of divisions does not say about it. */
export interface ZoningDefinition {
  readonly id: string
  /** Key in the column `gliederung` of the source. */
  readonly key: string
  readonly title: string
  readonly description: string
  readonly source: string
  /** Names in the order of their numbers, as people count them: from the centre outwards, or by number. */
  readonly zones: readonly string[]
}

export const zoningDefinitions: readonly ZoningDefinition[] = [
  {
    id: 'soziale-planungsraeume',
    key: 'soziale_planungsraeume_6',
    title: 'Sechs soziale Planungsräume',
    description:
      'Die sechs sozialen Planungsräume des Sozialstrukturatlas 2012, auch in der Kita-Bedarfsplanung 2017–2019 und im Kinder- und Jugendförderplan 2023–2027 verwendet. Die Namen sind belegt, die Zugehörigkeit nur für die Gründerzeit Oststadt; die übrigen Zuordnungen sind erschlossen oder angenommen.',
    source: 'Landeshauptstadt Erfurt: Sozialstrukturatlas 2012 und Fachplanungen; Zuordnung je Ortsteil mit Angabe der Sicherheit',
    zones: ['City', 'Gründerzeit Südstadt', 'Gründerzeit Oststadt', 'Großwohnsiedlungen Nord', 'Großwohnsiedlungen Südost', 'ländliche Ortsteile'],
  },
  {
    id: 'siedlungsstrukturtyp',
    key: 'siedlungsstrukturtyp',
    title: 'Siedlungsstrukturtyp',
    description: 'Einteilung der Erfurter Statistik in städtische Ortsteile, Großwohnsiedlungen in Plattenbauweise und dörfliche Ortsteile.',
    source: 'Landeshauptstadt Erfurt, Statistik',
    zones: ['städtisch', 'Plattenbau', 'dörflich'],
  },
  {
    id: 'landtagswahlkreise-2019',
    key: 'landtagswahlkreis_2019',
    title: 'Landtagswahlkreise 2019',
    description: 'Die vier Erfurter Wahlkreise der Landtagswahl 2019. Ein Teil der Zuordnungen ist nur für 2004 belegt und für 2019 erschlossen.',
    source: 'Thüringer Landeswahlgesetz, Zuordnung je Ortsteil mit Angabe der Sicherheit',
    zones: ['Erfurt I', 'Erfurt II', 'Erfurt III', 'Erfurt IV'],
  },
]
