import { error, info, warning } from '../../problem'
import { failure, success, type Problem, type Result } from '../../result'
import type { UnitGraph } from '../../spatial/unitGraph'
import { flatGraph, piecesOf, type FlatGraph } from './flatGraph'
import { similarSizes } from './sizeRange'
import type { ChanceTask } from './chanceTask'

export const fewestSamples = 1000
export const mostSamples = 100_000

/** What sampling needs, checked. */
export interface PreparedChance {
  readonly graph: FlatGraph
  readonly zones: number
  /** The zoning on the places of `graph`, zones numbered from 0 without gaps. */
  readonly own: Int32Array
  /** Whether the zoning is itself a valid plan. */
  readonly contiguous: boolean
  readonly sizes: readonly [number, number]
  /** Zones in each piece of the graph. */
  readonly perPiece: readonly number[]
}

const whole = (value: number, least: number, most: number): boolean => Number.isSafeInteger(value) && value >= least && value <= most

/** What can be said about people, number of plans and seed. Arrays of another length than the graph are a programmer's error. */
export const checkNumbers = (graph: UnitGraph, population: readonly number[], columns: readonly (readonly unknown[])[], samples: number, seed: number): Problem[] => {
  if ([population, ...columns].some(({ length }) => length !== graph.ids.length)) throw new RangeError('Every column must have one entry per unit of the graph')
  const problems: Problem[] = []
  if (!whole(samples, fewestSamples, mostSamples)) problems.push(error('chance-samples', 'Die Zahl der Zufallsvarianten ist keine ganze Zahl von 1.000 bis 100.000.', 'Zum Beispiel 2.000 angeben.', { column: 'samples', value: String(samples) }))
  if (!whole(seed, 0, Number.MAX_SAFE_INTEGER)) problems.push(error('chance-seed', 'Die Startzahl des Zufalls ist keine ganze Zahl ab 0.', 'Eine ganze Zahl angeben; dieselbe Zahl gibt dasselbe Ergebnis.', { column: 'seed', value: String(seed) }))
  const wrong = population.findIndex((people) => !(people >= 0 && people < Infinity))
  if (wrong >= 0) problems.push(error('chance-people', `Die Zahl der Menschen in Gebiet ${graph.ids[wrong]!} ist keine Zahl ab 0.`, 'Den Wert in der Tabelle berichtigen.', { column: 'population', value: String(population[wrong]) }))
  return problems
}

/**
 * How many zones each piece of a graph gets: one each, and every further one goes where
 * the people per zone are most (d'Hondt's divisors), as long as there are units for it.
 * null where the zones are too few or too many for it.
 */
export const allotZones = (graph: FlatGraph, zones: number): number[] | null => {
  const { piece, count } = piecesOf(graph)
  if (zones < count || zones > graph.size) return null
  const people = new Float64Array(count)
  const units = new Int32Array(count)
  piece.forEach((p, i) => {
    people[p]! += graph.people[i]!
    units[p]!++
  })
  const given = new Array<number>(count).fill(1)
  for (let left = zones - count; left > 0; left--) {
    const open = given.flatMap((own, p) => (own < units[p]! ? [p] : []))
    const next = open.reduce((best, p) => (people[p]! / given[p]! > people[best]! / given[best]! ? p : best), open[0]!)
    given[next]!++
  }
  return given
}

/** Where zones of a zoning that is itself a plan lie, by piece of the graph. */
const zonesPerPiece = (graph: FlatGraph, own: Int32Array): number[] => {
  const { piece, count } = piecesOf(graph)
  return Array.from({ length: count }, (_, p) => new Set(own.filter((_zone, i) => piece[i] === p)).size)
}

/** Checks a task and brings it into the form in which it is sampled. */
export const prepareChance = ({ graph, population, variables, zoneOf, samples, seed }: ChanceTask): Result<PreparedChance> => {
  const problems = checkNumbers(graph, population, [zoneOf, ...variables.map(({ values }) => values)], samples, seed)
  if (problems.length > 0) return failure(...problems)
  const units = zoneOf.flatMap((zone, i) => (zone === null ? [] : [i]))
  if (units.length === 0) return failure(error('chance-no-zones', 'Kein Gebiet ist einem Raum zugeordnet; es gibt nichts zu vergleichen.', 'Zuerst Gebiete zu Räumen zuordnen.'))
  const flat = flatGraph(graph, population, units)
  const numbers = [...new Set(units.map((unit) => zoneOf[unit]!))].sort((a, b) => a - b)
  const own = Int32Array.from(units, (unit) => numbers.indexOf(zoneOf[unit]!))
  const zones = numbers.length
  const pieces = piecesOf(flat).count
  if (zones < pieces) {
    return failure(error('chance-pieces', `Die Gebiete bilden ${pieces} Teile ohne gemeinsame Grenze, es gibt aber nur ${zones === 1 ? 'einen Raum' : `${zones} Räume`}; zusammenhängende Räume sind so nicht möglich.`, 'Mehr Räume bilden oder die abgetrennten Gebiete aus der Zuordnung nehmen.'))
  }
  const contiguous = piecesOf(flat, own).count === zones
  const sums = new Float64Array(zones)
  own.forEach((zone, i) => (sums[zone]! += flat.people[i]!))

  const notes: Problem[] = []
  const left = zoneOf.length - units.length
  if (left > 0) notes.push(info('chance-unassigned', left === 1 ? 'Ein Gebiet ist nicht zugeordnet und fehlt auch in allen Zufallsvarianten.' : `${left} Gebiete sind nicht zugeordnet und fehlen auch in allen Zufallsvarianten.`, 'Alle Gebiete zuordnen, um die ganze Stadt zu vergleichen.'))
  if (!contiguous) notes.push(warning('chance-not-contiguous', 'Nicht alle Räume dieser Einteilung hängen zusammen; alle Zufallsvarianten tun es.', 'Bei Homogenität und Grenzlänge ist die Einteilung deshalb freier als ihre Vergleichsvarianten; das ist mitzulesen.'))
  if (pieces > 1) notes.push(info('chance-pieces-fixed', `Die Gebiete bilden ${pieces} Teile ohne gemeinsame Grenze. Jeder Teil hat in allen Zufallsvarianten gleich viele Räume.`, contiguous ? 'Es sind so viele wie in dieser Einteilung.' : 'Sie sind nach der Zahl der Menschen auf die Teile verteilt.'))
  return success({ graph: flat, zones, own, contiguous, sizes: similarSizes(sums), perPiece: contiguous ? zonesPerPiece(flat, own) : allotZones(flat, zones)! }, notes)
}
