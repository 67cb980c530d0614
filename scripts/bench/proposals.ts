import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { computeIndex } from '../../src/core/index/computeIndex'
import { isPresent } from '../../src/core/indicators/missing'
import { unitGraph, type UnitGraph } from '../../src/core/spatial/unitGraph'
import type { UnitBoundaries } from '../../src/core/spatial/unitTopology'
import { computeProposals, type Proposal, type ProposalTask } from '../../src/core/zoning/proposals/proposalTask'
import { scoreProposal } from '../../src/core/zoning/proposals/scoreProposal'
import { standardiseVariables } from '../../src/core/zoning/proposals/standardiseVariables'
import { loadSpec } from '../cli/loadSpec'
import { loadTable } from '../cli/loadTable'
import { openGeoda, openMap, type Geoda } from './jsgeoda'
import { madeUpCity } from './madeUpCity'

/** A city to divide. */
interface City {
  readonly title: string
  readonly graph: UnitGraph
  readonly boundaries: UnitBoundaries
  readonly population: readonly number[]
  readonly values: readonly (readonly number[])[]
  readonly zones: readonly number[]
  /** Numbers of zones that the minimum of people is chosen for. */
  readonly minimumFor: readonly number[]
}

const purelyAlike = { homogeneity: 1, balance: 0, compactness: 0, closeness: 0 }
/** Starts of AZP and iterations of max-p, several times their defaults. */
const starts = 5
const iterations = 20

/** The embedded data: the six indicators of the index in the latest year. */
const erfurt = (): City => {
  const boundaries = JSON.parse(readFileSync('data/boundaries/units.topojson', 'utf8')) as UnitBoundaries
  const graph = unitGraph(boundaries)
  const spec = loadSpec('docs/beispiele/sozialindex.json')
  if (!spec.ok) throw new Error(spec.problems[0]!.sentence)
  // All units take part and none has a gap, since the rivals know neither.
  const complete = { ...spec.value, minPopulation: undefined, missing: 'mean' as const }
  const table = loadTable('data/components.csv', complete, {})
  if (!table.ok) throw new Error(table.problems[0]!.sentence)
  const index = computeIndex(complete, table.value)
  if (!index.ok) throw new Error(index.problems[0]!.sentence)
  const row = new Map(table.value.ids.map((id, i) => [id, i]))
  const population = table.value.columns.get('einwohner')!
  return {
    title: 'Erfurt, 53 units, 6 variables',
    graph,
    boundaries,
    population: graph.ids.map((id) => {
      const count = population[row.get(id)!]!
      return isPresent(count) ? count : 0
    }),
    values: index.value.terms.map(({ normalised }) =>
      graph.ids.map((id) => {
        const value = normalised[row.get(id)!]!
        return isPresent(value) ? value : 0
      }),
    ),
    zones: [3, 4, 5, 6, 8, 10, 12, 15, 18, 22],
    minimumFor: [6, 10, 14],
  }
}

const madeUp = (): City => {
  const city = madeUpCity(500, 4, 7)
  return { title: 'Made-up city, 500 units, 4 variables', graph: unitGraph(city.boundaries), boundaries: city.boundaries, population: city.population, values: city.variables, zones: [4, 6, 8, 10, 12, 15, 20, 25, 30, 40], minimumFor: [10, 25] }
}

const timed = <T>(call: () => T): { readonly value: T; readonly milliseconds: number } => {
  const start = performance.now()
  const value = call()
  return { value, milliseconds: performance.now() - start }
}

/** Areas in the order of the graph; a single polygon as such, since jsgeoda reads those most surely. */
const areasOf = ({ boundaries, graph }: City): FeatureCollection => {
  const areas = feature(boundaries, boundaries.objects.units) as FeatureCollection<Polygon | MultiPolygon>
  const byId = new Map(areas.features.map((area) => [String(area.id), area]))
  return {
    type: 'FeatureCollection',
    features: graph.ids.map((id) => {
      const { geometry } = byId.get(id)!
      return { type: 'Feature', properties: { id }, geometry: geometry.type === 'MultiPolygon' && geometry.coordinates.length === 1 ? { type: 'Polygon', coordinates: geometry.coordinates[0]! } : geometry }
    }),
  }
}

const taskFor = ({ graph, population, values }: City, more: Partial<ProposalTask>): ProposalTask => ({
  graph,
  population,
  variables: values.map((column, i) => ({ id: String(i), weight: 1, values: column })),
  unitWeights: 'equal',
  locked: [],
  together: [],
  apart: [],
  weights: purelyAlike,
  seed: 1,
  count: 6,
  ...more,
})

const search = (task: ProposalTask): readonly Proposal[] => {
  const result = computeProposals(task)
  if (!result.ok) throw new Error(result.problems[0]!.sentence)
  return result.value
}

type Rival = readonly [string, () => { readonly clusters: readonly number[] } | null]

const rivalsFor = (geoda: Geoda, weights: unknown, values: City['values'], zones: number): Rival[] => [
  ['SKATER', () => geoda.skater(weights, zones, values)],
  ...['complete', 'average', 'single', 'ward'].map((linkage): Rival => [`REDCAP ${linkage}`, () => geoda.redcap(weights, zones, values, `fullorder-${linkage}linkage`)]),
  ...['single', 'complete', 'average', 'ward'].map((linkage): Rival => [`SCHC ${linkage}`, () => geoda.schc(weights, zones, values, linkage)]),
  ['AZP greedy', () => geoda.azpGreedy(weights, zones, values, starts)],
  ['AZP annealing', () => geoda.azpSA(weights, zones, values, 0.85, 1, starts)],
  ['AZP tabu', () => geoda.azpTabu(weights, zones, values, 10, 10, starts)],
]

const maxpRivals = (geoda: Geoda, weights: unknown, { values, population }: City, least: number): Rival[] => [
  ['max-p greedy', () => geoda.maxpGreedy(weights, values, iterations, [population], [least])],
  ['max-p annealing', () => geoda.maxpSA(weights, values, 0.85, 1, iterations, [population], [least])],
  ['max-p tabu', () => geoda.maxpTabu(weights, values, 10, 10, iterations, [population], [least])],
]

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2)

/** Share of the sum of squares that stays within zones, for any division; null for one that is none. */
const shareWithin = (task: ProposalTask, clusters: readonly number[]): number | null => {
  const names = [...new Set(clusters)].sort((a, b) => a - b)
  if (clusters.length !== task.graph.ids.length || names[0] === 0) return null
  return 1 - scoreProposal(task, standardiseVariables(task.variables), clusters.map((name) => names.indexOf(name) + 1), names.length).eta2
}

const benchCity = (geoda: Geoda, city: City): string => {
  const weights = openMap(geoda, areasOf(city), city.graph.neighbours)
  const lines = city.zones.map((zones) => {
    const task = taskFor(city, { zones })
    const ours = timed(() => search(task))
    const theirs = rivalsFor(geoda, weights, city.values, zones).flatMap(([name, call]) => {
      const { value, milliseconds } = timed(call)
      const share = value === null || new Set(value.clusters).size !== zones ? null : shareWithin(task, value.clusters)
      return share === null ? [] : [{ name, share, milliseconds }]
    })
    const best = theirs.reduce((a, b) => (b.share < a.share ? b : a))
    const share = 1 - ours.value[0]!.scores.eta2
    return `| ${zones} | ${percent(share)} | ${percent(best.share)} | ${best.name} | ${percent(share / best.share - 1)} | ${seconds(ours.milliseconds)} (${ours.value.length} proposals) | ${seconds(theirs.reduce((sum, each) => sum + each.milliseconds, 0))} |`
  })
  const people = city.population.reduce((sum, count) => sum + count, 0)
  const maxp = city.minimumFor.flatMap((zones) => {
    const least = Math.round(people / zones / 2)
    return maxpRivals(geoda, weights, city, least).flatMap(([name, call]) => {
      const { value, milliseconds } = timed(call)
      const found = new Set(value?.clusters ?? []).size
      const task = taskFor(city, { zones: found, minPopulation: least })
      const share = value === null ? null : shareWithin(task, value.clusters)
      if (share === null) return []
      const ours = timed(() => search(task))
      const most = search({ ...task, zones: undefined, count: 1 })[0]!
      const own = 1 - ours.value[0]!.scores.eta2
      return [`| ${least} | ${name} | ${found} | ${most.zones} | ${percent(own)} | ${percent(share)} | ${percent(own / share - 1)} | ${seconds(ours.milliseconds)} | ${seconds(milliseconds)} |`]
    })
  })
  return [
    `### Proposals: ${city.title}`,
    '',
    'Share of the sum of squares that stays within zones, homogeneity only; every rival of jsgeoda 0.2.3 on the same variables and rook neighbours.',
    '',
    '| zones | ours | best of jsgeoda | which | ours against it | s | all of jsgeoda s |',
    '|---:|---:|---:|---|---:|---:|---:|',
    ...lines,
    '',
    'With a minimum of people per zone (max-p): the number of zones found, and the share within at the rival\'s number.',
    '',
    '| minimum | rival | its zones | our most | ours | rival | ours against it | s | rival s |',
    '|---:|---|---:|---:|---:|---:|---:|---:|---:|',
    ...maxp,
    '',
    '',
  ].join('\n')
}

/** Proposals beside jsgeoda on the embedded data and on a larger made-up city. */
export const benchProposals = async (): Promise<string> => {
  const geoda = await openGeoda()
  return [erfurt(), madeUp()].map((city) => benchCity(geoda, city)).join('')
}
