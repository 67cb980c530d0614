import type { ChangeCaveat } from '../../state/profile/changes'
import { counted, formatNumber, listed } from '../format'

/** Never rounds up to certainty or down to nothing. */
const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (share > 0 && rounded === 0) return 'weniger als 1 %'
  if (share < 1 && rounded === 100) return 'mehr als 99 %'
  return `${formatNumber(rounded)} %`
}

/** Words and sentences of the profile sheet and of the tab around it. */
export const steckbrief = {
  title: 'Steckbrief',
  unit: 'Ortsteil',
  unitKicker: (id: string, type: string): string => `Ortsteil ${id}${type === '' ? '' : ` · ${type}`}`,
  zoneKicker: (number: number, zoning: string, units: number): string => `Sozialraum ${formatNumber(number)} · ${zoning} · ${counted(units, 'Ortsteil', 'Ortsteile')}`,
  cityKicker: (units: number): string => `Gesamtstadt · ${counted(units, 'Ortsteil', 'Ortsteile')}`,
  locator: (name: string): string => `Lage in der Stadt: ${name} ist dunkel hervorgehoben.`,
  locatorCity: 'Karte der Stadt: die Ortsteile in der Farbe ihrer Stufe.',

  // people
  people: 'Menschen',
  peopleOf: (date: string): string => `Menschen ${date}`,
  published: (date: string): string => `veröffentlicht, Stand ${date}`,
  area: 'Fläche',
  density: 'Menschen je km²',
  type: 'Siedlungstyp',
  mixedType: 'verschiedene',
  peopleWithout: (count: number): string => `ohne ${counted(count, 'Ortsteil', 'Ortsteile')} mit unbekannter Zahl`,

  // index
  need: 'Sozialindex',
  noIndex: 'Der Sozialindex lässt sich für dieses Jahr nicht rechnen.',
  sure: (share: number, runs: number, margin: number, low: number, high: number): string =>
    `So sicher ist das: In ${percent(share)} von ${formatNumber(runs)} Rechenvarianten (± ${formatNumber(margin)} ${margin === 1 ? 'Punkt' : 'Punkte'}) bleibt es bei dieser Stufe, in neun von zehn ${low === high ? `ist der Rang ${formatNumber(low)}` : `liegt der Rang zwischen ${formatNumber(low)} und ${formatNumber(high)}`}.`,
  sureHow: (seed: number): string => `Verändert: Gewichte, Normierung, Zusammenfassung, Ausreißer, Auswahl der Indikatoren, Zufall kleiner Zahlen (Startzahl ${String(seed)}). ± gilt zu 95 %.`,
  classShare: (label: string, share: number): string => `${label}: ${percent(share)} der Rechenvarianten`,
  classes: 'Stufen und Anteil der Rechenvarianten',
  shareShort: (share: number): string => percent(share).replace('weniger als ', '< ').replace('mehr als ', '> '),
  notSure: 'Ohne Bewertung gibt es auch keine Aussage zur Sicherheit.',
  small: 'Unter 300 Menschen: Einzelne Fälle bestimmen die Anteile. Nur mit Ortskenntnis lesen.',
  /** Where it stands already that it has too few people. */
  smallShort: 'Auch die Anteile nur mit Ortskenntnis lesen.',
  modelValue: 'Modellwert',
  hidden: (names: readonly string[], label: string): string =>
    names.length === 0 ? '' : `Verdeckter Bedarf: ${listed(names)} ${names.length === 1 ? 'steht' : 'stehen'} für sich genommen höher, der Raum im Ganzen nur in der Stufe „${label}“.`,
  uncertain: (count: number, all: number): string => `Bei ${formatNumber(count)} von ${counted(all, 'Ortsteil', 'Ortsteilen')} ist die Zuordnung nicht belegt (mit * gekennzeichnet).`,

  // spine
  spine: (year: number): string => `Indikatoren ${formatNumber(year).replace('.', '')} im Vergleich`,
  spineCaption: (name: string, year: number): string => `Indikatoren ${String(year)}: ${name}, Stadt und Lage unter den Ortsteilen`,
  groups: { index: 'Im Sozialindex', more: 'Weitere Indikatoren', context: 'Zum Einordnen, ohne Wertung' },
  indicator: 'Indikator',
  value: { unit: 'Ortsteil', zone: 'Raum', city: 'Stadt' },
  range: 'Bereich 95 %',
  city: 'Stadt',
  typeHead: (type: string, units: number): string => `${type} (${formatNumber(units)})`,
  least: 'kleinster Wert',
  most: 'größter Wert',
  place: 'Lage unter den Ortsteilen',
  favourable: 'günstiger',
  unfavourable: 'ungünstiger',
  lower: 'niedriger',
  higher: 'höher',
  low: 'niedrig ist ungünstig',
  noSpine: 'kein Vergleich',
  spoken: (side: 'left' | 'middle' | 'right', neutral: boolean): string =>
    side === 'middle' ? 'nahe am Wert der Stadt' : neutral ? (side === 'left' ? 'niedriger als die Stadt' : 'höher als die Stadt') : side === 'left' ? 'günstiger als die Stadt' : 'ungünstiger als die Stadt',
  keyLine: 'kleinster bis größter Ortsteil ab 300 Menschen',
  keyBand: 'mittlere Hälfte der Ortsteile',
  keyCity: 'Stadt',
  keyType: 'eigener Siedlungstyp',
  keyValue: 'dieser Wert',
  keyRange: 'sein Bereich',
  spineNote: (hasRange: boolean, hasEstimate: boolean): string =>
    `Rechts: immer die ungünstigere Seite (bei ↓ der niedrige Wert).${hasRange ? ' Bereich: Spielraum des Zufalls kleiner Zahlen (Wilson; „je 1.000“: Byar).' : ''}${hasEstimate ? ' ~ geschätzt: Mittel fertiger Werte, nach Menschen gewichtet.' : ''}`,
  moreIndicators: (count: number): string => `und ${counted(count, 'weiterer Indikator', 'weitere Indikatoren')}, in der App unter „Lage“`,

  // change
  changeHead: 'Entwicklung',
  change: (from: number, to: number): string => `Entwicklung ${String(from)} bis ${String(to)}`,
  changeCaption: 'Werte je Jahr',
  here: 'hier',
  cityDashed: 'Stadt',
  relative: 'Der Index zeigt die Lage im Vergleich desselben Jahres, nicht Besserung oder Verschlechterung.',
  caveat: {
    dates: 'Stichtag in anderem Jahr',
    status: 'Status verschieden',
    kind: 'teils fertige Werte',
    members: 'wechselnde Ortsteile',
  } satisfies Record<ChangeCaveat, string>,
  caveatsHead: 'Vorsicht beim Vergleich der Jahre: ',
  moreLines: (count: number): string => `${counted(count, 'Indikator steht', 'Indikatoren stehen')} nur in der App.`,
  oneYear: 'Es ist nur ein Jahr geladen; eine Entwicklung lässt sich nicht zeigen.',
  notRatedShort: '–',

  // touches
  touches: 'In anderen Gliederungen',
  touchesZone: 'In anderen Gliederungen (Menschen; * nicht belegt)',
  touchesCity: 'Gliederungen (Menschen; * nicht belegt)',
  none: 'Keine weiteren Gliederungen geladen.',
  inVariant: 'Variante',
  about: 'etwa',
  unitsShort: (count: number): string => counted(count, 'Ortsteil', 'Ortsteile'),
  share: percent,
  withoutArea: (count: number): string => `${counted(count, 'Ortsteil', 'Ortsteile')} in keinem Raum`,
  others: (count: number): string => `und ${counted(count, 'weitere', 'weitere')}`,
  otherDivisions: (count: number): string => `und ${counted(count, 'weitere Gliederung', 'weitere Gliederungen')}`,

  // facilities
  facilities: 'Einrichtungen',
  noFacilities: (kinds: readonly string[]): string => `Nicht darunter: ${listed(kinds)}.`,
  allNone: 'Keine der erfassten Einrichtungen liegt hier.',

  // members
  members: (count: number): string => (count === 1 ? 'Der Ortsteil in diesem Raum' : `Die ${formatNumber(count)} Ortsteile in diesem Raum`),
  membersCity: 'Ortsteile mit dem höchsten Index',
  name: 'Ortsteil',
  step: 'Stufe',
  index: 'Index',
  notRated: 'nicht bewertet',
  moreMembers: (count: number): string => `und ${counted(count, 'weiterer', 'weitere')}`,
  byClass: 'Wie viele Menschen in welcher Stufe leben',
  units: 'Ortsteile',
  shareOfPeople: 'Anteil',

  // notes
  notes: 'Notizen zur Ortskenntnis (nicht amtlich)',
  noteAbout: (names: readonly string[]): string => (names.length === 0 ? '' : `${names.join(' / ')}: `),
  noteIn: (variants: readonly string[]): string => `(${listed(variants)})`,
  otherNotes: (count: number): string => `und ${counted(count, 'weitere Notiz', 'weitere Notizen')} in der Werkstatt`,
  write: 'Platz für Ortskenntnis',

  sourceOfPublished: 'Veröffentlichte Einwohnerzahl',

  // tab
  tab: 'Steckbrief',
  what: 'Ein Blatt A4 über einen Ortsteil, einen Sozialraum oder die Stadt, auch schwarz-weiß lesbar.',
  about_: 'Worüber?',
  kinds: { unit: 'Ortsteil', zone: 'Sozialraum', city: 'Stadt' },
  search: 'Ortsteil suchen',
  noHit: 'Kein Ortsteil heißt so.',
  unitList: 'Ortsteile',
  zoneList: 'Räume',
  zoning: 'Gliederung',
  year: 'Jahr',
  withNotes: 'Notizen aus der Werkstatt mitdrucken',
  notesCount: (count: number): string => (count === 0 ? 'Zu diesem Blatt gibt es keine Notizen.' : `${counted(count, 'Notiz', 'Notizen')} zu diesem Blatt. Vor dem Verteilen durchsehen.`),
  print: 'Drucken',
  save: 'Als Datei sichern (HTML)',
  allUnits: (count: number): string => `Alle ${formatNumber(count)} Ortsteile auf einmal`,
  allZones: (count: number): string => `Alle ${formatNumber(count)} Räume auf einmal`,
  single: 'Zurück zum einzelnen Blatt',
  cancel: 'Abbrechen',
  preparing: (done: number, all: number): string => `${formatNumber(done)} von ${counted(all, 'Blatt', 'Blättern')} vorbereitet`,
  prepared: (count: number, seconds: number): string => `${counted(count, 'Blatt liegt', 'Blätter liegen')} bereit (in ${formatNumber(seconds, 1)} Sekunden).`,
  cancelled: 'Abgebrochen. Es ist nichts verändert.',
  printHint: 'Im Druckfenster „Als PDF speichern“ wählen, um eine PDF-Datei zu erhalten.',
  printAll: (count: number): string => `${counted(count, 'Blatt', 'Blätter')} drucken`,
  saveAll: (count: number): string => `${counted(count, 'Blatt', 'Blätter')} als Datei sichern (HTML)`,
  gone: 'Diesen Raum gibt es in den geladenen Daten nicht mehr. Wählen Sie links einen anderen.',
  printFailed: 'Das Druckfenster ließ sich nicht öffnen. Die Blätter sind noch da: Sichern Sie sie als Datei und drucken Sie die Datei in einem anderen Browser.',
  saveFailed: 'Die Datei ließ sich nicht sichern, vermutlich ist der Speicher voll oder Herunterladen nicht erlaubt. Die Blätter sind noch da, verloren ist nichts: Schaffen Sie Platz und versuchen Sie es noch einmal, oder drucken Sie die Blätter.',
  saved: 'Die Datei liegt bei den heruntergeladenen Dateien.',
  fileName: (name: string, year: number): string => `Steckbrief ${name} ${String(year)}`,
  fileNameAll: (what: string, year: number): string => `Steckbriefe ${what} ${String(year)}`,
  link: 'Steckbrief (ein Blatt A4)',
} as const
