import { seededRandom } from '../../src/core/index/robustness/seededRandom'
import { computeChance } from '../../src/core/zoning/random/computeChance'
import { thinningOf } from '../../src/core/zoning/random/drawPlans'
import { piecesOf } from '../../src/core/zoning/random/flatGraph'
import { flat, gridGraph } from '../../src/core/zoning/random/planFixture'
import { startPlan } from '../../src/core/zoning/random/startPlan'
import { median } from './measure'
import { report } from './report'

const samples = 2000
/** Plans of the straightforward ways that are timed; the rest is worked out. */
const timed = 20

/** A city of squares with unequal people and a zoning of it. */
const city = (columns: number, rows: number, zones: number) => {
  const random = seededRandom(1)
  const graph = gridGraph(columns, rows)
  const population = graph.ids.map(() => 200 + random.below(8000))
  const values = graph.ids.map((_, i) => (i % columns) + random.normal())
  const mean = population.reduce((sum, people) => sum + people, 0) / zones
  const zoneOf = startPlan(flat(graph, population), [zones], [mean * 0.7, mean * 1.3], random)
  if (zoneOf === null) throw new Error('The made-up city must have a plan')
  return { graph, population, values, zoneOf: [...zoneOf] }
}

/** Each plan from scratch: spanning trees cut until the sizes fit; not of the same distribution. */
const freshPlans = ({ graph, population }: ReturnType<typeof city>, zones: number, sizes: readonly [number, number]): number => {
  const places = flat(graph, population)
  let found = 0
  for (let plan = 0; plan < timed; plan++) if (startPlan(places, [zones], sizes, seededRandom(plan, 7)) !== null) found++
  return found
}

/** Single units moved over borders, the contiguity of the whole plan looked at after each move, as many moves between two plans as units change in a step of ours. */
const flips = ({ graph, population, zoneOf }: ReturnType<typeof city>, zones: number, sizes: readonly [number, number]): number => {
  const places = flat(graph, population)
  const random = seededRandom(1, 8)
  const zone = Int32Array.from(zoneOf)
  const perPlan = thinningOf(zones) * Math.ceil(places.size / zones)
  let moved = 0
  for (let move = 0; move < timed * perPlan; move++) {
    const edge = random.below(places.from.length)
    const [unit, home, target] = [places.from[edge]!, zone[places.from[edge]!]!, zone[places.to[edge]!]!]
    if (home === target) continue
    zone[unit] = target
    const sums = new Float64Array(zones)
    zone.forEach((z, i) => (sums[z]! += places.people[i]!))
    if (piecesOf(places, zone).count !== zones || sums.some((people) => people < sizes[0] || people > sizes[1])) zone[unit] = home
    else moved++
  }
  return moved
}

const benchCity = (columns: number, rows: number, zones: number, runs: number): string => {
  const place = city(columns, rows, zones)
  const once = () => computeChance({ graph: place.graph, population: place.population, variables: [{ id: 'index', values: place.values }], zoneOf: place.zoneOf, samples, seed: 1 })
  const first = once()
  if (!first.ok) throw new Error('The made-up city must be comparable')
  const sizes = first.value.sizeRange
  const scale = samples / timed
  return report(`${samples.toLocaleString('en')} random contiguous plans of ${columns * rows} units in ${zones} zones`, [
    { name: 'computeChance, with figures and agreement of two chains', milliseconds: median(once, runs, 1) },
    { name: `a plan from scratch each time, without figures (${timed} timed, scaled)`, milliseconds: median(() => freshPlans(place, zones, sizes), runs, 1) * scale },
    { name: `single moves with the whole plan checked, without figures (${timed} plans timed, scaled)`, milliseconds: median(() => flips(place, zones, sizes), runs, 1) * scale },
  ])
}

/** About Erfurt's size, and a city of 500 units. */
export const benchChance = (): string => benchCity(9, 6, 6, 5) + benchCity(25, 20, 20, 1)
