import type { Exclusion } from '../../core/index/indexResult'
import type { IndicatorMethod, LimitMode, SortKey } from '../../state/appState'
import { counted, formatNumber, missingWords } from '../format'

export const lage = {
  spaces: 'Räume',
  units: 'Ortsteile',
  existingDivisions: 'Vorhandene Gliederungen',
  ownVariants: 'Eigene Varianten',
  measure: 'Darstellung',
  index: 'Sozialindex',
  composite: 'Zusammengesetzt',
  year: 'Jahr',
  map: 'Karte',
  table: 'Tabelle',
  mapOrTable: 'Karte oder Tabelle',
  layers: 'Ebenen',
  places: 'Einrichtungen',
  transit: 'Stadtbahn und Bus',
  baseMap: 'Hintergrundkarte',
  baseMapNote: 'Lädt Kartenbilder von basemap.de aus dem Internet. Ohne Internet oder WebGL bleibt der Hintergrund leer.',
  baseMapFailed: 'Die Hintergrundkarte ist nicht erreichbar. Die Karte funktioniert ohne sie.',
  legendTitle: { index: 'Unterstützungsbedarf (Sozialindex)', high: 'viel', low: 'wenig' },
  classes: 'Stufen',
  classMethod: 'Klassen bilden nach',
  classCount: 'Zahl der Klassen',
  limits: 'Klassengrenzen',
  scheme: 'Namen und Grenzen der Stufen',
  schemes: { bedarf: 'Bedarf, fünf Stufen (−1 · 0 · 1 · 1,5)', monitoring: 'Status wie Berlin und Hamburg (−1 · 1 · 1,5)' },
  schemeOfRecipe: 'Die Stufen legt das Rezept fest (Aufgabe „Index“).',
  methods: {
    quantile: 'gleich viele je Klasse',
    ckmeans: 'natürlichen Gruppen',
    equal: 'gleich breiten Klassen',
    sd: 'Abstand vom Mittel',
  } satisfies Record<IndicatorMethod, string>,
  limitModes: { jahr: 'nur für dieses Jahr', alle: 'für alle Jahre gleich' } satisfies Record<LimitMode, string>,
  ranking: 'Rangliste',
  search: 'Suchen',
  searchPlaceholder: 'Ortsteil suchen',
  sortBy: 'Sortieren nach',
  sorts: { rang: 'Rang', name: 'Name', wert: 'Wert', menschen: 'Menschen' } satisfies Record<SortKey, string>,
  descending: 'absteigend',
  ascending: 'aufsteigend',
  noHit: 'Kein Eintrag passt zu dieser Suche und den gewählten Stufen.',
  clearFilter: 'Alle Stufen zeigen',
  onlyHigh: 'Nur hoher Bedarf',
  back: 'Zur Rangliste',
  city: 'Stadt',
  people: 'Menschen',
  notRated: 'nicht bewertet',
  origin: 'Eigene Annahme: Die amtliche Formel des Erfurter Sozialindex ist nicht veröffentlicht.',
  recipe: (title: string, origin: string) => `Rezept „${title}“, Herkunft: ${origin}.`,
  small: (limit: number) => `nicht bewertet (unter ${formatNumber(limit)} Menschen)`,
  exclusion: (exclusion: Exclusion): string => {
    switch (exclusion.reason) {
      case 'population':
        return `Nicht bewertet: ${counted(exclusion.population, 'Mensch', 'Menschen')}, das sind weniger als ${formatNumber(exclusion.minPopulation)}. Einzelne Fälle würden das Bild bestimmen.`
      case 'population-missing':
        return 'Nicht bewertet: Die Zahl der Menschen ist nicht bekannt.'
      case 'named':
        return 'Nicht bewertet: namentlich herausgenommen, zum Beispiel weil dort zu wenige Menschen leben.'
      case 'missing':
        return `Nicht bewertet: Es fehlen Werte (${missingWords[exclusion.missing]}).`
    }
  },
} as const
