import { computeIndex } from '../../src/core/index/computeIndex'
import { computeZoneIndex } from '../../src/core/index/computeZoneIndex'
import type { IndexSpec } from '../../src/core/index/indexSpec'
import { error } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import { planAgreement } from '../../src/core/zoning/quality/planAgreement'
import { planQuality } from '../../src/core/zoning/quality/planQuality'
import { validateZoning } from '../../src/core/zoning/validateZoning'
import type { Zoning } from '../../src/core/zoning/zoning'
import { WrongUsage, type Arguments } from './arguments'
import { formatQuality, type MeasuredZoning } from './formatQuality'
import type { Outcome } from './indexCommand'
import { loadBoundaries } from './loadBoundaries'
import { loadColumns } from './loadColumns'
import { loadSpec } from './loadSpec'
import { loadTable } from './loadTable'
import { loadYears } from './loadYears'
import { loadZoning } from './loadZoning'
import { qualityContextOf } from './qualityContextOf'

const unique = (problems: readonly Problem[]): Problem[] => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]

const leastPeople = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new WrongUsage(`--min-population verlangt eine ganze Zahl ab 0, nicht „${text}“.`)
  return Number(text)
}

/**
 * Command `quality`: the measures of one or more zonings as JSON, and how they
 * agree with each other. A recipe without a population column takes the one named in the call.
 * @throws WrongUsage where --min-population is no whole number
 */
export const qualityCommand = async (call: Arguments): Promise<Outcome> => {
  const min = leastPeople(call.minPopulation)
  const notes: Problem[] = []
  const stop = (problems: readonly Problem[]): Outcome => ({ output: '', problems: unique([...notes, ...problems]) })
  const read = loadSpec(call.spec!)
  if (!read.ok) return stop(read.problems)
  const spec: IndexSpec = { ...read.value, population: read.value.population ?? call.population! }
  const people = loadColumns(call.table!, [call.population!], call)
  const table = loadTable(call.table!, spec, call)
  const years = loadYears(call.table!, spec, call)
  const boundaries = await loadBoundaries(call.boundaries!, call.boundaryId)
  if (!people.ok || !table.ok || !years.ok || !boundaries.ok) return stop([people, table, years, boundaries].flatMap((each) => (each.ok ? [] : each.problems)))
  notes.push(...read.warnings, ...people.warnings, ...table.warnings, ...boundaries.warnings)
  const index = computeIndex(spec, table.value, years.value)
  if (!index.ok) return stop(index.problems)
  const context = qualityContextOf(boundaries.value, index.value, people.value, call.population!, call.boundaries!)
  if (!context.ok) return stop(context.problems)
  notes.push(...index.warnings, ...context.warnings)

  const zonings: Zoning[] = []
  for (const argument of call.zonings) {
    const zoning = loadZoning(argument, call.id)
    if (!zoning.ok) return stop(zoning.problems)
    notes.push(...zoning.warnings, ...validateZoning(zoning.value, context.value.graph.ids))
    if (!context.value.graph.ids.some((id) => zoning.value.zoneOf.has(id))) {
      return stop([error('no-common-units', 'Gliederung und Grenzen haben keine einzige Kennung gemeinsam.', 'Die Spalten mit den Kennungen prüfen (--id), auch auf führende Nullen.', { file: argument })])
    }
    // Columns of one file are different zonings.
    zonings.push({ ...zoning.value, id: argument })
  }
  const population = new Map(context.value.graph.ids.map((id, i) => [id, context.value.population[i]!]))
  const measured: MeasuredZoning[] = []
  for (const zoning of zonings) {
    const zones = computeZoneIndex(spec, table.value, zoning, years.value)
    if (!zones.ok) return stop(zones.problems)
    notes.push(...zones.warnings)
    const quality = planQuality(zoning, zones.value.classIndex, context.value, min === undefined ? {} : { min })
    measured.push({ argument: zoning.id, zoning, zones: zones.value, quality, agreement: planAgreement(zoning, zonings, population), highNeedFrom: context.value.highNeedFrom })
  }
  const problems = unique(notes)
  return { output: formatQuality(measured, problems), problems }
}
