import type { IndicatorMethod } from '../../state/appState'
import { formatDate, formatNumber } from '../format'

/** Sentences on sheets of paper and around them. */
export const blatt = {
  formats: {
    'a4-hoch': 'A4 hoch',
    'a4-quer': 'A4 quer',
    'a3-hoch': 'A3 hoch',
    'a3-quer': 'A3 quer',
    'a1-hoch': 'Plakat A1 hoch',
    'a1-quer': 'Plakat A1 quer',
  },
  desk: 'Vorschau der Blätter',
  page: (page: number, pages: number): string => `Seite ${formatNumber(page)} von ${formatNumber(pages)}`,
  pageTitle: (page: number, title: string): string => `Seite ${formatNumber(page)}: ${title}`,
  status: (status: string | undefined): string => (status === 'modell' ? 'Modellwerte, keine amtlichen Zahlen' : status === undefined ? 'ohne Werte' : `Zahlen: ${status}`),
  figuresOf: (year: number): string => `Stand der Zahlen: ${year}`,
  sources: (sources: readonly string[]): string => (sources.length === 0 ? '' : `${sources.length === 1 ? 'Quelle' : 'Quellen'}: ${sources.join('; ')}.`),
  moreSources: (count: number): string => (count === 1 ? 'und eine weitere, aufgeführt unter „Daten“' : `und ${formatNumber(count)} weitere, aufgeführt unter „Daten“`),
  ownTable: (file: string): string => `eigene Tabelle ${file}`,
  boundaries: (title: string): string => `Grenzen: ${title}`,
  dataState: (title: string, version: string): string => `Datenstand: ${title}${version === '' ? '' : `, Fassung ${version}`}`,
  printed: (iso: string): string => `Gedruckt am ${formatDate(iso)}`,
  app: 'Sozialraumkarte Erfurt',
  /** Stands above the sheets in a saved file, never on paper. */
  fileHint: 'Diese Datei braucht weder Internet noch ein Programm außer dem Browser. Drucken: Strg + P (Mac: Cmd + P), Ränder „Standard“ oder „Keine“, Größe 100 %. Papierformat und Seiten sind schon eingestellt.',
  indexNote: (recipe: string, origin: string): string => `Der Sozialindex fasst mehrere Indikatoren zusammen (Rezept „${recipe}“, Herkunft: ${origin}); Mittel der bewerteten Ortsteile 0, Streuung 1. Er zeigt, wo genauer hinzusehen ist; beurteilen lässt sich der Bedarf nur zusammen mit der Kenntnis vor Ort.`,
  indicatorNote: (description: string, classes: string): string => `${description} ${classes}`,
  classes: {
    quantile: 'Klassen mit gleich vielen Ortsteilen.',
    ckmeans: 'Klassen nach natürlichen Gruppen der Werte.',
    equal: 'Gleich breite Klassen.',
    sd: 'Klassen nach dem Abstand vom Mittel der Ortsteile.',
  } satisfies Record<IndicatorMethod, string>,
} as const
