import type { Direction, Indicator } from '../../../src/core/indicators/indicator'

const ssa = 'Sozialstrukturatlas Erfurt 2012 und 2020 (Lebenslagenansatz); Definition nach dem Standard kommunaler Sozialberichterstattung'
const ba = 'Statistik der Bundesagentur für Arbeit, Glossar'
const smn = 'Kommunale Sozialberichterstattung; vergleichbare Indikatoren im Monitoring Soziale Stadtentwicklung Berlin'
const kjh = 'Kinder- und Jugendhilfestatistik, kommunale Bildungsberichterstattung'
const schools = 'Schulstatistik; kommunale Bildungsberichterstattung'
const population = 'Kommunale Bevölkerungsstatistik (Einwohnermelderegister)'

type Counts = readonly [numerator: string, denominator: string, per: number]

const i = (
  id: string,
  label: string,
  shortLabel: string,
  domain: string,
  [numerator, denominator, per]: Counts,
  unit: string,
  decimals: number,
  direction: Direction,
  description: string,
  source: string,
  synonyms: readonly string[] = [],
): Indicator => ({ id, label, shortLabel, domain, unit, decimals, direction, description, source, synonyms, numerator, denominator, per })

/** Indicators over the six Lebenslagenbereiche plus Bevölkerung; every one a quotient of two counts of `components.ts`. */
export const indicators: readonly Indicator[] = [
  i('arbeitslosenanteil', 'Arbeitslosenanteil', 'Arbeitslose', 'Arbeitsmarkt', ['arbeitslose', 'ew_15_65', 100], '%', 1, 1,
    'Arbeitslose (SGB II und SGB III, Jahresdurchschnitt) je 100 Einwohner von 15 bis unter 65 Jahren. Der Anteil ist niedriger als die amtliche Arbeitslosenquote, die sich nur auf die Erwerbspersonen bezieht; diese sind je Ortsteil nicht bekannt.', ba, ['Arbeitslosenquote (bezogen auf 15 bis unter 65)', 'Anteil Arbeitslose']),
  i('langzeitarbeitslosenanteil', 'Langzeitarbeitslosenanteil', 'Langzeitarbeitslose', 'Arbeitsmarkt', ['langzeitarbeitslose', 'ew_15_65', 100], '%', 1, 1,
    'Personen, die ein Jahr oder länger arbeitslos sind, je 100 Einwohner von 15 bis unter 65 Jahren.', ba, ['Anteil Langzeitarbeitslose']),
  i('sgb2_quote', 'SGB-II-Quote', 'SGB II', 'Ökonomische Situation', ['sgb2', 'ew_unter_rente', 100], '%', 1, 1,
    'Leistungsberechtigte nach dem SGB II (Jahresdurchschnitt) je 100 Einwohner unter der Regelaltersgrenze.', ba, ['SGB II-Quote', 'Anteil SGB II']),
  i('kinder_sgb2', 'Kinder in SGB-II-Haushalten', 'Kinder im SGB II', 'Ökonomische Situation', ['sgb2_u15', 'ew_u15', 100], '%', 1, 1,
    'Kinder unter 15 Jahren in Bedarfsgemeinschaften nach dem SGB II je 100 Kinder unter 15 Jahren.', ssa, ['Kinderarmut', 'Anteil Kinder im SGB II']),
  i('grundsicherung_alter_quote', 'Grundsicherung im Alter', 'Grundsicherung ab 65', 'Ökonomische Situation', ['grundsicherung_alter', 'ew_65plus', 100], '%', 1, 1,
    'Personen ab der Regelaltersgrenze mit Grundsicherung nach dem SGB XII je 100 Einwohner ab 65 Jahren.', ssa, ['Altersarmut']),
  i('wohngeldquote', 'Haushalte mit Wohngeld', 'Wohngeld', 'Ökonomische Situation', ['wohngeld', 'haushalte', 100], '%', 1, 1,
    'Haushalte, die am Jahresende Wohngeld beziehen, je 100 Haushalte. Wer Leistungen nach dem SGB II bezieht, erhält kein Wohngeld.', ssa, ['Wohngeldquote']),
  i('uebergang_gymnasium', 'Übergänge auf das Gymnasium', 'Übergang Gymnasium', 'Bildung', ['uebergaenge_gymnasium', 'uebergaenge', 100], '%', 1, -1,
    'Kinder, die nach Klassenstufe 4 auf ein Gymnasium wechseln, je 100 Übergänge. Nach Wohnort, drei Schuljahre zusammen, damit auch kleine Ortsteile vergleichbar sind.', schools, ['Übergangsquote Gymnasium']),
  i('ohne_abschluss', 'Schulabgänge ohne Hauptschulabschluss', 'Ohne Abschluss', 'Bildung', ['schulabgaenge_ohne', 'schulabgaenge', 100], '%', 1, 1,
    'Jugendliche, die die Schule ohne Hauptschulabschluss verlassen, je 100 Schulabgänge. Nach Wohnort, drei Schuljahre zusammen.', schools, ['Schulabgänge ohne Abschluss']),
  i('betreuungsquote_u3', 'Betreuungsquote unter 3 Jahren', 'Betreuung U3', 'Betreuung', ['betreut_u3', 'ew_u3', 100], '%', 1, -1,
    'Kinder unter 3 Jahren in Kindertageseinrichtungen und Kindertagespflege je 100 Kinder dieses Alters, nach Wohnort.', kjh, ['Betreuungsquote U3']),
  i('hilfen_erziehung_quote', 'Hilfen zur Erziehung', 'Erziehungshilfen', 'Betreuung', ['hilfen_erziehung', 'ew_u18', 1000], 'je 1.000', 1, 1,
    'Junge Menschen mit Hilfen zur Erziehung (§§ 27 bis 35 SGB VIII) am Jahresende je 1.000 Einwohner unter 18 Jahren.', kjh, ['HzE-Quote']),
  i('uebergewicht', 'Übergewicht bei Schulanfängern', 'Übergewicht', 'Gesundheit', ['esu_uebergewicht', 'esu', 100], '%', 1, 1,
    'Kinder mit Übergewicht oder Adipositas je 100 Kinder in der Schuleingangsuntersuchung. Drei Jahrgänge zusammen.', 'Schuleingangsuntersuchung des Gesundheitsamtes', ['Übergewichtige Kinder']),
  i('sprachauffaelligkeit', 'Sprachauffälligkeit bei Schulanfängern', 'Sprachauffällig', 'Gesundheit', ['esu_sprache', 'esu', 100], '%', 1, 1,
    'Kinder mit auffälliger Sprachentwicklung je 100 Kinder in der Schuleingangsuntersuchung. Drei Jahrgänge zusammen.', 'Schuleingangsuntersuchung des Gesundheitsamtes', ['Sprachförderbedarf']),
  i('wahlbeteiligung', 'Wahlbeteiligung', 'Wahlbeteiligung', 'Gesellschaftliche Teilhabe', ['waehlende', 'wahlberechtigte', 100], '%', 1, -1,
    'Wählende je 100 Wahlberechtigte bei der letzten Bundestagswahl vor dem Jahresende (27.09.2009, 24.09.2017, 26.09.2021).', 'Wahlstatistik', ['Wahlbeteiligung Bundestagswahl']),
  i('alleinerziehendenanteil', 'Haushalte von Alleinerziehenden', 'Alleinerziehende', 'Bevölkerung', ['alleinerziehende', 'haushalte_kinder', 100], '%', 1, 1,
    'Haushalte von Alleinerziehenden je 100 Haushalte mit Kindern unter 18 Jahren.', smn, ['Anteil Alleinerziehende']),
  i('jugendquotient', 'Jugendquotient', 'Jugendquotient', 'Bevölkerung', ['ew_u15', 'ew_15_65', 100], 'je 100', 1, 0,
    'Kinder unter 15 Jahren je 100 Einwohner von 15 bis unter 65 Jahren. Andere Abgrenzungen (unter 18 oder unter 20 Jahre) sind ebenfalls üblich.', population),
  i('altenquotient', 'Altenquotient', 'Altenquotient', 'Bevölkerung', ['ew_65plus', 'ew_15_65', 100], 'je 100', 1, 0,
    'Einwohner ab 65 Jahren je 100 Einwohner von 15 bis unter 65 Jahren.', population),
  i('auslaenderanteil', 'Ausländeranteil', 'Ausländeranteil', 'Bevölkerung', ['auslaender', 'einwohner', 100], '%', 1, 0,
    'Einwohner ohne deutsche Staatsangehörigkeit je 100 Einwohner. Beschreibt die Zusammensetzung der Bevölkerung und geht nicht in den Index ein.', population, ['Anteil Ausländer']),
  i('durchschnittsalter', 'Durchschnittsalter', 'Durchschnittsalter', 'Bevölkerung', ['altersjahre', 'einwohner', 1], 'Jahre', 1, 0,
    'Summe der Lebensjahre aller Einwohner geteilt durch ihre Zahl.', population, ['Alter im Durchschnitt']),
  i('einwohnerdichte', 'Einwohnerdichte', 'Einwohnerdichte', 'Bevölkerung', ['einwohner', 'flaeche', 1e6], 'je km²', 0, 0,
    'Einwohner je Quadratkilometer der gesamten Fläche des Ortsteils, Felder und Wald eingeschlossen.', population, ['Bevölkerungsdichte']),
]
