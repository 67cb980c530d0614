import type { DraftZone, NoteSubject } from '../../core/zoning/draft/draft'
import { germanList } from '../../core/problem'

const zoneWord = ({ number }: Pick<DraftZone, 'number'>): string => `Raum ${number}`
const unitsWord = (names: readonly string[]): string => (names.length === 1 ? names[0]! : `${names.length} Ortsteile`)

/** What a step of the history is called. Units come by their names, zones by their numbers. */
export const stepLabels = {
  assigned: (names: readonly string[], target: DraftZone | null): string => (target === null ? `${unitsWord(names)} ohne Zuordnung` : `${unitsWord(names)} zu ${zoneWord(target)}`),
  zoneAdded: (zone: DraftZone): string => `${zoneWord(zone)} angelegt`,
  zoneRenamed: (zone: DraftZone): string => `${zoneWord(zone)} heißt „${zone.name}“`,
  zoneRecoloured: (zone: DraftZone): string => `${zoneWord(zone)} in anderer Farbe`,
  zoneRenumbered: (from: number, to: number): string => `Raum ${from} wird Raum ${to}`,
  merged: (zones: readonly DraftZone[]): string => `Raum ${germanList(zones.map(({ number }) => String(number)))} zusammengelegt`,
  split: (zone: DraftZone, names: readonly string[]): string => `${unitsWord(names)} aus ${zoneWord(zone)} als eigener Raum`,
  splitParts: (zone: DraftZone, count: number): string => `${zoneWord(zone)} in ${count} zusammenhängende Räume geteilt`,
  dissolved: (zone: DraftZone): string => `${zoneWord(zone)} aufgelöst`,
  emptyRemoved: (count: number): string => (count === 1 ? 'Leeren Raum entfernt' : `${count} leere Räume entfernt`),
  locked: (zone: DraftZone, locked: boolean): string => `${zoneWord(zone)} ${locked ? 'gesperrt' : 'entsperrt'}`,
  allLocked: (locked: boolean): string => (locked ? 'Alle Räume gesperrt' : 'Alle Räume entsperrt'),
  noteSet: (on: NoteSubject): string => `Ortskenntnis ${on.kind === 'zone' ? 'zum Raum' : on.kind === 'unit' ? 'zum Ortsteil' : 'zur Grenze'} notiert`,
  noteRemoved: 'Notiz zur Ortskenntnis gelöscht',
  titled: (title: string): string => `Variante heißt „${title}“`,
  described: 'Beschreibung geändert',
  sized: 'Größen der Räume geändert',
  restored: (name: string): string => `Stand „${name}“ wiederhergestellt`,
  elsewhere: 'In einem anderen Fenster geändert',
} as const

/** Titles and origins of new variants. */
export const variantWords = {
  title: (number: number): string => `Variante ${number}`,
  copyOf: (title: string): string => `${title}, Kopie`,
  fromThisWindow: (title: string): string => `${title} (Fassung aus diesem Fenster)`,
  empty: 'leer begonnen',
  fromZoning: (title: string): string => `aus der Gliederung „${title}“`,
  fromDraft: (title: string): string => `aus der Variante „${title}“`,
  fromLink: 'aus einem geteilten Link',
  fromFile: (name: string): string => `aus der Datei „${name}“`,
} as const

/** What the workshop tells besides the problems of files. */
export const workshopSentences = {
  deleted: (title: string): string => `Die Variante „${title}“ ist gelöscht.`,
  stateDeleted: (name: string): string => `Der Stand „${name}“ ist gelöscht.`,
  deletedElsewhere: (title: string): string => `Die Variante „${title}“ wurde in einem anderen Fenster gelöscht.`,
  notDeleted: (title: string): string => `Die Variante „${title}“ wurde in einem anderen Fenster geändert und deshalb nicht gelöscht. Hier steht jetzt die neuere Fassung.`,
  conflict: (title: string, own: string): string => `Die Variante „${title}“ wurde gleichzeitig in einem anderen Fenster geändert. Beide Fassungen bleiben erhalten: Ihre steht jetzt als „${own}“ daneben.`,
  linkAdded: (title: string): string => `Die geteilte Variante „${title}“ steht jetzt bei Ihren Varianten.`,
  linkKnown: (title: string): string => `Die geteilte Variante ist schon da: „${title}“.`,
  taken: (added: number, copies: number, known: number): string =>
    [
      added === 0 ? '' : added === 1 ? 'Eine Variante ist dazugekommen.' : `${added} Varianten sind dazugekommen.`,
      copies === 0 ? '' : copies === 1 ? 'Eine davon gab es hier schon in anderer Fassung; sie steht als Kopie daneben.' : `${copies} davon gab es hier schon in anderer Fassung; sie stehen als Kopien daneben.`,
      known === 0 ? '' : known === 1 ? 'Eine war schon da.' : `${known} waren schon da.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' ') || 'Die Datei enthält keine Variante.',
  /** A former state of the list of steps back. */
  stateName: (number: number): string => `Stand ${number}`,
} as const
