import type { Component } from '../../../src/core/indicators/indicator'

/** The years the package covers, as the Sozialstrukturatlas 2020 (2012, 2017) and one later state. */
export const years = [2012, 2017, 2022] as const
export type Year = (typeof years)[number]

const endOfYear = { '2012': '2012-12-31', '2017': '2017-12-31', '2022': '2022-12-31' }
/** End of the school year that lies in the year slot; the two school years before are counted with it. */
const schoolYear = { '2012': '2012-07-31', '2017': '2017-07-31', '2022': '2022-07-31' }
const childCare = { '2012': '2012-03-01', '2017': '2017-03-01', '2022': '2022-03-01' }
/** The last Bundestag election on or before the end of the slot's year. */
const election = { '2012': '2009-09-27', '2017': '2017-09-24', '2022': '2021-09-26' }

const c = (id: string, label: string, counted: string, synonyms: readonly string[] = [], dates: Component['dates'] = endOfYear): Component => ({
  id,
  label,
  counted,
  synonyms,
  dates,
})

/** Spellings of an age group as offices head their columns: "Einwohner 15 bis unter 65 Jahre", "EW 15-64", "Bevölkerung von 15 bis 64 Jahren". */
const people = ['Einwohner', 'Bevölkerung', 'EW', 'Personen', 'Einwohnerinnen und Einwohner'] as const
const aged = (ranges: readonly string[], nouns: readonly string[] = people): string[] => [...ranges, ...nouns.flatMap((noun) => ranges.map((range) => `${noun} ${range}`))]
const between = (from: number, below: number): string[] =>
  [`${from} bis unter ${below}`, `${from} bis ${below - 1}`, `von ${from} bis unter ${below}`, `von ${from} bis ${below - 1}`].flatMap((range) => [range, `${range} Jahre`, `${range} Jahren`]).concat(`${from}-${below}`, `${from}-${below - 1}`, `${from}-unter ${below}`)
const below = (limit: number): string[] => [`unter ${limit}`, `unter ${limit} Jahre`, `unter ${limit} Jahren`, `0 bis unter ${limit}`, `0 bis unter ${limit} Jahre`, `0-${limit - 1}`, `U${limit}`]
const atLeast = (limit: number): string[] => [`${limit}+`, `ab ${limit}`, `ab ${limit} Jahre`, `ab ${limit} Jahren`, `${limit} und älter`, `${limit} Jahre und älter`, `${limit} und mehr Jahre`]

/** Everything the embedded package counts, in the order of the table `components.csv`. */
export const components: readonly Component[] = [
  c('einwohner', 'Einwohner', 'Personen', ['Einwohnerinnen und Einwohner', 'Bevölkerung', 'EW', 'Insgesamt', 'Einwohner insgesamt', 'Einwohner gesamt', 'EW gesamt', 'Bevölkerung insgesamt', 'Bevölkerung gesamt', 'Hauptwohnbevölkerung', 'Einwohner mit Hauptwohnsitz', 'Menschen']),
  c('ew_u3', 'Kinder unter 3 Jahren', 'Personen', aged(below(3), [...people, 'Kinder'])),
  c('ew_u15', 'Kinder unter 15 Jahren', 'Personen', aged(below(15), [...people, 'Kinder'])),
  c('ew_u18', 'Minderjährige', 'Personen', aged(below(18), [...people, 'Kinder und Jugendliche'])),
  c('ew_15_65', 'Einwohner von 15 bis unter 65 Jahren', 'Personen', [...aged(between(15, 65)), 'Personen im erwerbsfähigen Alter', 'Einwohner im erwerbsfähigen Alter', 'Erwerbsfähige']),
  c('ew_unter_rente', 'Einwohner unter der Regelaltersgrenze', 'Personen', ['Einwohner unter Regelaltersgrenze', 'Personen bis zur Regelaltersgrenze']),
  c('ew_65plus', 'Einwohner ab 65 Jahren', 'Personen', [...aged(atLeast(65)), 'Senioren']),
  c('altersjahre', 'Summe der Lebensjahre', 'Jahre', ['Altersjahre', 'Summe Lebensalter']),
  c('auslaender', 'Ausländische Einwohner', 'Personen', ['Ausländer', 'Ausländerinnen und Ausländer', 'Ausländische Bevölkerung']),
  c('haushalte', 'Haushalte', 'Haushalte', ['Privathaushalte', 'Haushalte insgesamt']),
  c('haushalte_kinder', 'Haushalte mit Kindern', 'Haushalte', ['Haushalte mit Kindern unter 18']),
  c('alleinerziehende', 'Haushalte von Alleinerziehenden', 'Haushalte', ['Alleinerziehende', 'Alleinerziehendenhaushalte']),
  c('arbeitslose', 'Arbeitslose', 'Personen', ['Arbeitslose insgesamt', 'Arbeitslose Jahresdurchschnitt']),
  c('langzeitarbeitslose', 'Langzeitarbeitslose', 'Personen', ['Langzeitarbeitslose (ein Jahr und länger)']),
  c('sgb2', 'Personen mit Leistungen nach SGB II', 'Personen', ['SGB-II-Leistungsberechtigte', 'Leistungsberechtigte SGB II', 'Personen in Bedarfsgemeinschaften']),
  c('sgb2_u15', 'Kinder unter 15 Jahren mit Leistungen nach SGB II', 'Personen', ['Kinder unter 15 im SGB II', 'Nicht erwerbsfähige Leistungsberechtigte unter 15']),
  c('grundsicherung_alter', 'Personen mit Grundsicherung im Alter', 'Personen', ['Grundsicherung im Alter', 'Empfänger Grundsicherung 65+']),
  c('wohngeld', 'Haushalte mit Wohngeld', 'Haushalte', ['Wohngeldhaushalte', 'Wohngeldempfänger']),
  c('uebergaenge', 'Übergänge aus Klassenstufe 4', 'Kinder', ['Übergänge insgesamt'], schoolYear),
  c('uebergaenge_gymnasium', 'Übergänge auf das Gymnasium', 'Kinder', ['Übergänge Gymnasium'], schoolYear),
  c('schulabgaenge', 'Schulabgänge', 'Jugendliche', ['Schulabgänge insgesamt', 'Absolventen und Abgänger'], schoolYear),
  c('schulabgaenge_ohne', 'Schulabgänge ohne Hauptschulabschluss', 'Jugendliche', ['Abgänge ohne Abschluss'], schoolYear),
  c('betreut_u3', 'Betreute Kinder unter 3 Jahren', 'Kinder', ['Kinder unter 3 in Betreuung', 'Betreute Kinder U3'], childCare),
  c('hilfen_erziehung', 'Junge Menschen mit Hilfen zur Erziehung', 'Personen', ['Hilfen zur Erziehung', 'HzE']),
  c('esu', 'Schuleingangsuntersuchungen', 'Kinder', ['Untersuchte Kinder', 'Einschulungsuntersuchungen'], schoolYear),
  c('esu_uebergewicht', 'Kinder mit Übergewicht bei der Schuleingangsuntersuchung', 'Kinder', ['Übergewichtige Kinder'], schoolYear),
  c('esu_sprache', 'Kinder mit Sprachauffälligkeit bei der Schuleingangsuntersuchung', 'Kinder', ['Sprachauffällige Kinder'], schoolYear),
  c('wahlberechtigte', 'Wahlberechtigte zur Bundestagswahl', 'Personen', ['Wahlberechtigte'], election),
  c('waehlende', 'Wählende bei der Bundestagswahl', 'Personen', ['Wähler', 'Wählerinnen und Wähler'], election),
  c('flaeche', 'Fläche', 'm²', ['Fläche in m²', 'Fläche (m²)', 'Flaeche_m2', 'Gebietsfläche']),
]
