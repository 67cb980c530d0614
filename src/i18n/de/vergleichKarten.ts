import type { CompareMode } from '../../state/appState'
import type { KnownPeople } from '../../state/derived/knownPeople'
import { counted, formatNumber } from '../format'
import { peopleCount } from './menschen'

/** " mit 12.345 Menschen"; '' where nothing is known. */
const withPeople = (known: KnownPeople): string => ((words) => (words === null ? '' : ` mit ${words}`))(peopleCount(known))

const units = (count: number): string => counted(count, 'Ortsteil', 'Ortsteilen')

/** Sentences of the comparison's maps. */
export const karten = {
  modes: 'Art des Vergleichs',
  mode: { neben: 'Nebeneinander', wischen: 'Wischen', wechseln: 'Wechseln', unterschied: 'Unterschied', klein: 'Kleine Karten' } satisfies Record<CompareMode, string>,
  modeNote: {
    neben: 'Beide Karten zeigen dieselben Daten mit demselben Rezept, denselben Stufen und demselben Maßstab und bewegen sich zusammen.',
    wischen: 'Links vom Teiler liegt A, rechts davon B. Der Teiler lässt sich ziehen oder mit den Pfeiltasten bewegen.',
    wechseln: 'A und B liegen an derselben Stelle. Die Leertaste auf der Karte oder die Schaltfläche zeigt die andere Gliederung.',
    unterschied: 'Eine Karte zeigt nur, was in B anders ist als in A. Dünne Linien: Grenzen von A, dicke Linien: Grenzen von B, gestrichelt umrandet: in einem anderen Raum.',
    klein: 'Alle Karten zeigen dieselben Daten mit demselben Rezept, denselben Stufen und demselben Maßstab und bewegen sich zusammen. Gestrichelt umrandet ist, was in einem anderen Raum liegt als in A.',
  } satisfies Record<CompareMode, string>,
  colours: 'Färbung der Karten',
  rooms: 'Räume',
  index: 'Index',
  value: 'Wert',
  existing: 'Vorhandene Gliederungen',
  own: 'Eigene Varianten',
  states: 'Stände',
  variant: (letter: string): string => `Gliederung ${letter}`,
  add: 'Weitere hinzufügen',
  addTitle: 'Eine weitere Gliederung daneben legen',
  full: 'Mehr als sechs Gliederungen lassen sich nicht vergleichen.',
  noneLeft: 'Alle vorhandenen Gliederungen sind schon dabei. Weitere entstehen in der Werkstatt.',
  remove: (letter: string, title: string): string => `Gliederung ${letter} entfernen: ${title}`,
  added: (letter: string, title: string): string => `Gliederung ${letter} ist dabei: ${title}.`,
  removed: (title: string): string => `Nicht mehr dabei: ${title}.`,
  map: (letter: string, title: string): string => `Karte ${letter}: ${title}`,
  difference: 'Unterschied von A zu B',
  differenceMap: (a: string, b: string): string => `Karte des Unterschieds von A, ${a}, zu B, ${b}`,
  controls: 'Ausschnitt aller Karten',

  split: 'Teiler zwischen A und B',
  splitText: (percent: number): string => `${percent} Prozent der Breite zeigen A, ${100 - percent} Prozent B`,

  showOther: (letter: string): string => `${letter} zeigen`,
  showing: (letter: string, title: string): string => `Zu sehen ist ${letter}: ${title}`,
  run: 'Von selbst wechseln',
  pause: 'Anhalten',
  calm: 'Von selbst gewechselt wird nicht, weil in diesem System weniger Bewegung gewünscht ist.',

  numbers: 'Ein Raum trägt auf jeder Karte Nummer und Farbe seines Gegenstücks in A. Was dort kein Gegenstück hat, bekommt die nächste freie Nummer.',
  roomKey: 'Räume und ihre Nummern',
  movedRooms: 'Kräftig gefärbt: in einem anderen Raum als in A. Die Farbe ist die des Raums in B.',

  changeKey: 'Stufe in B gegen A',
  steps: ['mindestens zwei Stufen niedriger als in A', 'eine Stufe niedriger als in A', 'gleiche Stufe', 'eine Stufe höher als in A', 'mindestens zwei Stufen höher als in A'],
  noStep: 'ohne Stufe in A oder B',
  noRoom: 'in A oder B nicht zugeordnet',
  stepsHow: 'Wie ist das gezählt?',
  stepsHowText: 'Jeder Ortsteil erbt die Stufe seines Raums, einmal in A und einmal in B. Gezählt wird, um wie viele Stufen der Legende beide auseinanderliegen. Auch wer im selben Raum bleibt, kann eine andere Stufe erben, weil sich die Zusammensetzung des Raums ändert. Innerhalb einer Stufe können sich die Werte trotzdem unterscheiden.',
  changeSentence: (changed: number, all: number, people: KnownPeople, higher: number, lower: number): string =>
    changed === 0
      ? `Alle ${units(all)} erben in A und B dieselbe Stufe.`
      : `${formatNumber(changed)} von ${units(all)}${withPeople(people)} ${changed === 1 ? 'erbt' : 'erben'} in B eine andere Stufe als in A, davon ${formatNumber(higher)} eine höhere und ${formatNumber(lower)} eine niedrigere.`,
  changeTable: 'Ortsteile, die eine andere Stufe erben',
  stepWord: (step: number): string => (step === 0 ? 'gleich' : `${counted(Math.abs(step), 'Stufe', 'Stufen')} ${step > 0 ? 'höher' : 'niedriger'}`),

  roomCount: (count: number): string => counted(count, 'Raum', 'Räume'),
  origin: 'Ausgangspunkt des Vergleichs.',
  againstA: (movedUnits: number, people: KnownPeople): string =>
    movedUnits === 0 ? 'Gegen A kommt niemand in einen anderen Raum.' : `Gegen A ${movedUnits === 1 ? 'liegt' : 'liegen'} ${counted(movedUnits, 'Ortsteil', 'Ortsteile')}${withPeople(people)} in einem anderen Raum.`,

  oddSame: 'A und B sind dieselbe Gliederung; ihre Karten sind gleich.',
  oddEmpty: (letter: string): string => `${letter} hat noch keine Räume; auf der Karte ist deshalb nichts gefärbt.`,
  oddOne: (letter: string): string => `${letter} hat nur einen Raum; alle seine Ortsteile erben denselben Wert.`,
  oddStrange: (letter: string): string => `${letter} ordnet keinen der geladenen Ortsteile zu. Sie gehört wohl zu anderen Daten.`,
  oddApart: (letter: string): string => `A und ${letter} haben keinen Ortsteil gemeinsam, den beide zuordnen; ein Vergleich ihrer Räume ist nicht möglich.`,
  oddUnassigned: (letter: string, count: number): string => `In ${letter} ${count === 1 ? 'ist' : 'sind'} ${counted(count, 'Ortsteil', 'Ortsteile')} keinem Raum zugeordnet und ${count === 1 ? 'bleibt' : 'bleiben'} ohne Farbe.`,
  oddGone: (letter: string, title: string, now: string): string => `„${title}“ gibt es nicht mehr. ${letter} zeigt jetzt: ${now}.`,
  oddGoneOther: (title: string): string => `„${title}“ gibt es nicht mehr und steht nicht mehr daneben.`,

  pick: 'Ein Ortsteil, der auf einer Karte oder in der Tabelle angeklickt wird, steht hier mit seinem Raum in jeder Gliederung.',
} as const
