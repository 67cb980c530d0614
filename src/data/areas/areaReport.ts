import { germanList, info, warning } from '../../core/problem'
import type { Problem } from '../../core/result'
import { areaOverlaps } from '../../core/spatial/overlay/areaOverlaps'
import { gapsBetween } from '../../core/spatial/overlay/gaps'
import type { Repair } from '../../core/spatial/overlay/repairArea'
import type { ForeignArea } from '../../core/zoning/foreign/foreignAreas'
import { formatNumber } from '../../i18n/format'

const size = (areaM2: number): string => (areaM2 >= 10_000 ? `${formatNumber(areaM2 / 10_000, 1)} ha` : `${formatNumber(areaM2)} m²`)
const quoted = (names: readonly string[]): string => germanList(names.map((name) => `„${name}“`), 6)
const nothing = 'Zu tun ist nichts; prüfen Sie die Flächen auf der Karte.'

const repairSentence: Readonly<Record<Repair, (count: number) => string>> = {
  closed: (count) => `Bei ${count === 1 ? 'einer Fläche war der Umriss nicht geschlossen; er wurde' : `${count} Flächen war der Umriss nicht geschlossen; er wurde`} geschlossen`,
  duplicates: (count) => `Bei ${count === 1 ? 'einer Fläche' : `${count} Flächen`} wurden doppelte Punkte entfernt`,
  'broken-rings': (count) => `Bei ${count === 1 ? 'einer Fläche' : `${count} Flächen`} wurden Ringe ohne Ausdehnung oder mit ungültigen Zahlen weggelassen`,
  direction: (count) => `Bei ${count === 1 ? 'einer Fläche' : `${count} Flächen`} lief der Umriss in der falschen Richtung; er wurde umgedreht`,
  untangled: (count) => `Bei ${count === 1 ? 'einer Fläche kreuzte sich der Umriss; sie' : `${count} Flächen kreuzte sich der Umriss; sie`} ${count === 1 ? 'wurde' : 'wurden'} entwirrt`,
}

/** One problem per kind of repair, naming the areas. Untangling may change what was meant and is a warning. */
export const repairReport = (repairs: ReadonlyMap<Repair, readonly string[]>, file: string): Problem[] =>
  [...repairs].map(([kind, names]) =>
    kind === 'untangled' || kind === 'broken-rings'
      ? warning(`repaired-${kind}`, `${repairSentence[kind](names.length)}: ${quoted(names)}.`, 'Prüfen Sie diese Flächen auf der Karte.', { file, value: names[0]! })
      : info(`repaired-${kind}`, `${repairSentence[kind](names.length)}: ${quoted(names)}.`, nothing, { file, value: names[0]! }),
  )

/** More points than this are not checked for overlaps and gaps: it would take seconds. */
const mostPoints = 200_000

/** Overlaps of areas and enclosed gaps between them, with their size. Neither is repaired: what was meant is not known. */
export const conflictReport = (areas: readonly ForeignArea[], points: number, file: string): Problem[] => {
  if (points > mostPoints) return [info('not-checked', 'Ob sich die Flächen überschneiden oder Lücken lassen, wurde bei so vielen Punkten nicht geprüft.', 'Vereinfachen Sie die Grenzen, wenn Sie es wissen möchten.', { file })]
  const problems: Problem[] = []
  const overlaps = areaOverlaps(areas)
  if (overlaps.length > 0) {
    const pairs = overlaps.map(({ a, b, areaM2 }) => `„${areas[a]!.name}“ mit „${areas[b]!.name}“ (${size(areaM2)})`)
    problems.push(warning('overlaps', `${overlaps.length === 1 ? 'Zwei Flächen überschneiden sich' : `Flächen überschneiden sich an ${overlaps.length} Stellen`}: ${germanList(pairs, 3)}.`, 'Was mehrere Flächen beanspruchen, wird zu gleichen Teilen auf sie aufgeteilt. Bereinigen Sie sonst die Grenzen.', { file, value: areas[overlaps[0]!.a]!.name }))
  }
  const gaps = gapsBetween(areas)
  if (gaps.length > 0) {
    const total = gaps.reduce((sum, { areaM2 }) => sum + areaM2, 0)
    problems.push(info('gaps', `Zwischen den Flächen ${gaps.length === 1 ? 'ist eine Lücke' : `sind ${gaps.length} Lücken`} von ${gaps.length === 1 ? size(total) : `zusammen ${size(total)}, die größte ${size(gaps[0]!.areaM2)}`}.`, 'Was in einer Lücke liegt, zählt zu keiner Fläche.', { file }))
  }
  return problems
}

/** Features that were left out, by reason, named. */
export const droppedReport = (dropped: { readonly empty: readonly string[]; readonly pointsOrLines: readonly string[]; readonly tangled: readonly string[] }, file: string): Problem[] => {
  const left = (count: number): string => (count === 1 ? 'wurde weggelassen' : 'wurden weggelassen')
  const entries = (names: readonly string[]): string => (names.length === 1 ? 'Ein Eintrag' : `${names.length} Einträge`)
  const { empty, pointsOrLines, tangled } = dropped
  return [
    ...(empty.length > 0 ? [warning('empty-area', `${entries(empty)} ohne brauchbare Fläche ${left(empty.length)}: ${quoted(empty)}.`, 'Ergänzen Sie die Flächen im Geoinformationssystem, wenn sie gebraucht werden.', { file, value: empty[0]! })] : []),
    ...(pointsOrLines.length > 0 ? [info('not-an-area', `${entries(pointsOrLines)} mit Punkten oder Linien ${left(pointsOrLines.length)}: ${quoted(pointsOrLines)}.`, 'Zu tun ist nichts, wenn nur die Flächen gebraucht werden.', { file, value: pointsOrLines[0]! })] : []),
    ...(tangled.length > 0 ? [warning('tangled-area', `${tangled.length === 1 ? 'Eine Fläche ist' : `${tangled.length} Flächen sind`} so verworren, dass ${tangled.length === 1 ? 'sie weggelassen wurde' : 'sie weggelassen wurden'}: ${quoted(tangled)}.`, 'Reparieren Sie die Umrisse im Geoinformationssystem.', { file, value: tangled[0]! })] : []),
  ]
}
