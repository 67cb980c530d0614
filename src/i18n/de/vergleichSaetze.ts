import { isPresent, type Value } from '../../core/indicators/missing'
import type { UnitId } from '../../core/units/unit'
import { coverage, type Coverage } from '../../core/zoning/comparison/coverage'
import { mostChanged, zoneChanges, type ZoneChange } from '../../core/zoning/comparison/zoneChanges'
import type { MovedUnit, ZoningComparison } from '../../core/zoning/compareZonings'
import type { Zoning } from '../../core/zoning/zoning'
import { counted, formatNumber, listed } from '../format'

export interface ComparisonSentenceInput {
  readonly a: Zoning
  readonly b: Zoning
  readonly comparison: ZoningComparison
  /** Name of every unit of the data; other units are left out of the sentences and told as such. */
  readonly unitNames: ReadonlyMap<UnitId, string>
  readonly population: ReadonlyMap<UnitId, Value>
  /** Units of high need whose zone does not show it; absent where that was not looked for. `untold` are those whose zone is not rated, so that nobody can tell. */
  readonly hidden?: { readonly a: readonly UnitId[]; readonly b: readonly UnitId[]; readonly untold?: { readonly a: readonly UnitId[]; readonly b: readonly UnitId[] } }
  /** How many pairs of rooms were decided by hand. */
  readonly fixedPairs?: number
  /** What the two are called in the sentences; default A and B. */
  readonly words?: { readonly a: string; readonly b: string }
}

interface Case extends ComparisonSentenceInput {
  readonly cover: Coverage
  readonly A: string
  readonly B: string
  /** Units that both assign and that change rooms. */
  readonly reassigned: readonly MovedUnit[]
}

/** At most four names, then how many more. */
const shortList = (names: readonly string[], more: string): string => listed(names.length > 4 ? [...names.slice(0, 3), `${formatNumber(names.length - 3)} ${more}`] : names)

const namesOf = ({ unitNames }: ComparisonSentenceInput, units: readonly UnitId[]): string[] => units.map((unit) => unitNames.get(unit) ?? unit)

const zoneName = (zoning: Zoning, id: string): string => {
  const zone = zoning.zones.find((each) => each.id === id)
  return zone === undefined ? id : zone.name.trim() || `Raum ${zone.number}`
}

/** Rooms in which there is at least one unit of the data. */
const rooms = (zoning: Zoning, { unitNames }: ComparisonSentenceInput): string[] => {
  const filled = new Set([...zoning.zoneOf].flatMap(([unit, zone]) => (unitNames.has(unit) ? [zone] : [])))
  return zoning.zones.map((zone) => zone.id).filter((id) => filled.has(id))
}

const sameNames = ({ a, b, comparison }: ComparisonSentenceInput): boolean => comparison.matches.every((match) => match.a === undefined || match.b === undefined || zoneName(a, match.a) === zoneName(b, match.b))

/** Whether every unit of the data is assigned on both sides. */
const isComplete = ({ cover, unitNames }: Case): boolean => cover.both.length === unitNames.size

const nothingMoves = (one: Case): string => {
  const { a, b, A, B, cover } = one
  if (cover.onlyA.length === 0 && cover.onlyB.length === 0) {
    if (a === b || (a.id === b.id && sameNames(one))) return `${A} und ${B} sind dieselbe Gliederung: Niemand kommt in einen anderen Raum.`
    return sameNames(one) ? `${A} und ${B} teilen die Ortsteile gleich auf.` : `${A} und ${B} teilen die Ortsteile gleich auf, nur die Namen unterscheiden sich.`
  }
  if (cover.both.length === 1) return 'Der eine Ortsteil, den beide zuordnen, bleibt in seinem Raum.'
  return `Von den ${formatNumber(cover.both.length)} Ortsteilen, die beide zuordnen, kommt keiner in einen anderen Raum.`
}

const whoMoves = (one: Case): string => {
  const { reassigned, cover } = one
  const count = reassigned.length
  const whole = cover.both.length
  const both = isComplete(one) ? '' : ', die beide zuordnen,'
  const units =
    count < whole ? `${formatNumber(count)} von ${formatNumber(whole)} Ortsteilen${both}` : count === 1 ? `Der ${isComplete(one) ? 'einzige' : 'eine'} Ortsteil${isComplete(one) ? '' : ', den beide zuordnen,'}` : `Alle ${formatNumber(whole)} Ortsteile${both}`
  const known = reassigned.map(({ population }) => population).filter(isPresent)
  const people = known.reduce((sum, value) => sum + value, 0)
  const unknown = count - known.length
  const alone = `${units} ${count === 1 ? 'kommt' : 'kommen'} in einen anderen Raum`
  if (known.length === 0) return `${alone}; wie viele Menschen dort leben, ist nicht bekannt.`
  const rest = `bei ${counted(unknown, 'Ortsteil', 'Ortsteilen')} ist die Zahl der Menschen nicht bekannt`
  if (people === 0) return unknown > 0 ? `${alone}; ${rest}, in den übrigen lebt niemand.` : `${alone}; dort lebt niemand.`
  const residents = counted(people, 'Mensch', 'Menschen')
  return unknown > 0 ? `${units} und mindestens ${residents} kommen in einen anderen Raum; ${rest}.` : `${units} und ${residents} kommen in einen anderen Raum.`
}

const changeName = ({ a, b, B }: Case, change: ZoneChange): string => {
  if (change.a === undefined) return change.b === undefined ? '' : `${zoneName(b, change.b)} (nur in ${B})`
  const name = zoneName(a, change.a)
  const other = change.b === undefined ? name : zoneName(b, change.b)
  return other === name ? name : `${name} (in ${B}: ${other})`
}

/** Who moves by name where it is one, else the rooms that change most. */
const where = (one: Case): string[] => {
  const [first, second] = one.reassigned
  if (first === undefined) return []
  if (second === undefined) return [`${namesOf(one, [first.unit])[0]!} wechselt von „${zoneName(one.a, first.from!)}“ zu „${zoneName(one.b, first.to!)}“.`]
  const most = mostChanged(zoneChanges(one.comparison))
  return most.length === 0 || most.length > 3 ? [] : [`Am meisten ${most.length === 1 ? 'verändert' : 'verändern'} sich ${listed(most.map((change) => changeName(one, change)))}.`]
}

const roomCounts = (one: Case): string[] => {
  const [inA, inB] = [rooms(one.a, one), rooms(one.b, one)]
  const words = (count: number): string => (count === 1 ? 'nur einen Raum' : counted(count, 'Raum', 'Räume'))
  const counts = inA.length === inB.length ? (inA.length === 1 ? ['Beide haben nur einen Raum.'] : []) : [`${one.A} hat ${words(inA.length)}, ${one.B} hat ${words(inB.length)}.`]
  const alone = (side: 'a' | 'b', filled: readonly string[], own: string, other: string): string[] => {
    const zoning = one[side]
    const ids = one.comparison.matches.flatMap((match) => ((side === 'a' ? match.b : match.a) === undefined ? (match[side] ?? []) : [])).filter((id) => filled.includes(id))
    if (ids.length === 0) return []
    if (ids.length > 3) return [`${formatNumber(ids.length)} Räume von ${own} haben in ${other} kein Gegenstück.`]
    return [`${listed(ids.map((id) => `„${zoneName(zoning, id)}“`))} aus ${own} ${ids.length === 1 ? 'hat' : 'haben'} in ${other} kein Gegenstück.`]
  }
  return [...counts, ...alone('a', inA, one.A, one.B), ...alone('b', inB, one.B, one.A)]
}

const hiddenNeed = (one: Case): string[] => {
  if (one.hidden === undefined) return []
  const inA = new Set(one.hidden.a.filter((unit) => one.unitNames.has(unit)))
  const inB = new Set(one.hidden.b.filter((unit) => one.unitNames.has(unit)))
  const untoldA = (one.hidden.untold?.a ?? []).filter((unit) => one.unitNames.has(unit))
  const untoldB = (one.hidden.untold?.b ?? []).filter((unit) => one.unitNames.has(unit))
  if (inA.size + inB.size + untoldA.length + untoldB.length === 0) return [`Weder in ${one.A} noch in ${one.B} geht hoher Bedarf im Durchschnitt unter.`]
  const open = new Set([...one.cover.onlyA, ...one.cover.onlyB])
  const places = (units: readonly UnitId[]): string => shortList(namesOf(one, units), 'weiteren Ortsteilen')
  const unrated = (untold: readonly UnitId[], own: string): string[] =>
    untold.length === 0 ? [] : [`Ob in ${own} der hohe Bedarf in ${places(untold)} im Durchschnitt untergeht, lässt sich nicht sagen, weil ${untold.length === 1 ? 'sein Raum' : 'ihr Raum'} nicht bewertet ist.`]
  const side = (hidden: ReadonlySet<UnitId>, other: ReadonlySet<UnitId>, untold: readonly UnitId[], own: string, others: string): string[] => {
    const shown = [...hidden].filter((unit) => !other.has(unit) && !open.has(unit) && !untold.includes(unit))
    const alone = [...hidden].filter((unit) => untold.includes(unit))
    const unassigned = [...hidden].filter((unit) => open.has(unit))
    return [
      ...(shown.length > 0 ? [`In ${others} bleibt der hohe Bedarf in ${places(shown)} sichtbar, in ${own} geht er im Durchschnitt unter.`] : []),
      ...(unassigned.length > 0 ? [`In ${own} geht der hohe Bedarf in ${places(unassigned)} im Durchschnitt unter; in ${others} ${unassigned.length === 1 ? 'ist der Ortsteil' : 'sind diese Ortsteile'} keinem Raum zugeordnet.`] : []),
      ...(alone.length > 0 ? [`In ${own} geht der hohe Bedarf in ${places(alone)} im Durchschnitt unter.`] : []),
      ...(hidden.size === 0 && other.size === 0 && untold.length > 0 && (own === one.A ? untoldA : untoldB).length === 0 ? [`In ${own} geht kein hoher Bedarf im Durchschnitt unter.`] : []),
    ]
  }
  const both = [...inA].filter((unit) => inB.has(unit))
  return [...side(inA, inB, untoldB, one.A, one.B), ...side(inB, inA, untoldA, one.B, one.A), ...unrated(untoldA, one.A), ...unrated(untoldB, one.B), ...(both.length > 0 ? [`In ${one.A} wie in ${one.B} geht der hohe Bedarf in ${places(both)} im Durchschnitt unter.`] : [])]
}

const leftOut = (one: Case): string[] => {
  const units = (list: readonly UnitId[], ending: string): string[] => (list.length === 0 ? [] : [`${counted(list.length, 'Ortsteil', 'Ortsteile')} (${shortList(namesOf(one, list), 'weitere')}) ${list.length === 1 ? 'ist' : 'sind'} ${ending}`])
  return [
    ...units(one.cover.onlyA, `nur in ${one.A} einem Raum zugeordnet.`),
    ...units(one.cover.onlyB, `nur in ${one.B} einem Raum zugeordnet.`),
    ...units(one.cover.neither, 'in keiner der beiden Gliederungen einem Raum zugeordnet.'),
  ]
}

/** Units the zonings know and the data do not: the data have another state than the zoning. */
const foreign = ({ cover }: Case): string[] => {
  const count = cover.foreign.length
  return count === 0 ? [] : [`${counted(count, 'Kennung', 'Kennungen')} (${shortList(cover.foreign, 'weitere')}) ${count === 1 ? 'kommt' : 'kommen'} in diesen Daten nicht vor und ${count === 1 ? 'bleibt' : 'bleiben'} außer Betracht.`]
}

/**
 * What changes from A to B, in German sentences, the most important first: who
 * moves, where most changes, which rooms have no counterpart, what becomes of
 * hidden need, and what the comparison leaves out. Never empty.
 */
export const comparisonSentences = (input: ComparisonSentenceInput): string[] => {
  const cover = coverage(input.a, input.b, input.population, [...input.unitNames.keys()])
  const reassigned = input.comparison.moved.filter((move) => move.from !== null && move.to !== null && input.unitNames.has(move.unit))
  const one: Case = { ...input, cover, reassigned, A: input.words?.a ?? 'A', B: input.words?.b ?? 'B' }
  const { A, B } = one
  const empty = [...(cover.both.length + cover.onlyA.length === 0 ? [A] : []), ...(cover.both.length + cover.onlyB.length === 0 ? [B] : [])]
  if (empty.length > 0) return [`In ${listed(empty)} ist kein Ortsteil einem Raum zugeordnet; es gibt nichts zu vergleichen.`, ...foreign(one)]
  if (cover.both.length === 0) return [`Kein Ortsteil ist in ${A} und ${B} zugleich zugeordnet; vergleichen lassen sie sich nicht.`, ...leftOut(one), ...foreign(one)]
  return [
    reassigned.length === 0 ? nothingMoves(one) : whoMoves(one),
    ...where(one),
    ...roomCounts(one),
    ...hiddenNeed(one),
    ...leftOut(one),
    ...foreign(one),
    ...(input.fixedPairs === undefined || input.fixedPairs === 0 ? [] : [`${counted(input.fixedPairs, 'Paar von Räumen ist', 'Paare von Räumen sind')} von Hand festgelegt.`]),
  ]
}
