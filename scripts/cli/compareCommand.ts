import { missing, type Missing } from '../../src/core/indicators/missing'
import { error } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import { compareZonings } from '../../src/core/zoning/compareZonings'
import { comparisonFigures, type Agreement } from '../../src/core/zoning/comparison/comparisonFigures'
import { coverage } from '../../src/core/zoning/comparison/coverage'
import { zoneChanges } from '../../src/core/zoning/comparison/zoneChanges'
import { validateZoning } from '../../src/core/zoning/validateZoning'
import type { Arguments } from './arguments'
import type { Outcome } from './indexCommand'
import { loadColumns } from './loadColumns'
import { loadZoning } from './loadZoning'

/** Every figure of an agreement, or the reason why there is none at each. */
const figure = (agreement: Agreement | Missing, id: keyof Agreement): number | Missing => ('missing' in agreement ? agreement : agreement[id])

/**
 * Command `compare`: what changes between two zonings, as JSON. Figures of
 * agreement stand on the units both assign; a unit only one assigns counts as moved
 * (`from` or `to` is null) and is listed under `unassigned`.
 */
export const compareCommand = (call: Arguments): Outcome => {
  const notes: Problem[] = []
  const stop = (...problems: readonly Problem[]): Outcome => ({ output: '', problems: [...notes, ...problems] })
  const [fileA, fileB] = call.zonings as readonly [string, string]
  const a = loadZoning(fileA, call.id)
  const b = loadZoning(fileB, call.id)
  const table = loadColumns(call.table!, [call.population!], call)
  if (!a.ok || !b.ok || !table.ok) return stop(...[a, b, table].flatMap((each) => (each.ok ? [] : each.problems)))
  const { ids, columns } = table.value
  notes.push(...table.warnings)
  for (const [zoning, file] of [[a, fileA], [b, fileB]] as const) {
    notes.push(...zoning.warnings, ...validateZoning(zoning.value, ids))
    if (!ids.some((id) => zoning.value.zoneOf.has(id))) {
      return stop(error('no-common-units', 'Tabelle und Gliederung haben keine einzige Kennung gemeinsam.', 'Die Spalten mit den Kennungen prüfen (--id), auch auf führende Nullen.', { file }))
    }
  }
  const people = columns.get(call.population!) ?? []
  const population = new Map(ids.map((id, row) => [id, people[row] ?? missing.unknown]))
  const compared = compareZonings(a.value, b.value, population)
  const figures = comparisonFigures(a.value, b.value, population)
  const { both, onlyA, onlyB, neither, foreign, peopleUnknown } = coverage(a.value, b.value, population, ids)
  const output = {
    a: a.value.title,
    b: b.value.title,
    comparedUnits: both.length,
    movedUnits: compared.movedUnits,
    movedPeople: compared.movedPeople,
    peopleUnknownUnits: compared.peopleUnknownUnits,
    moved: compared.moved.map(({ unit, from, to, population: residents }) => ({ unit, from, to, people: residents })),
    matches: zoneChanges(compared),
    overlap: compared.overlap,
    ari: figure(figures.byUnits, 'ari'),
    ariWeighted: figure(figures.byPeople, 'ari'),
    nmi: figure(figures.byUnits, 'nmi'),
    nmiWeighted: figure(figures.byPeople, 'nmi'),
    variationOfInformation: figure(figures.byUnits, 'variationOfInformation'),
    variationOfInformationWeighted: figure(figures.byPeople, 'variationOfInformation'),
    homogeneity: figure(figures.byUnits, 'homogeneity'),
    homogeneityWeighted: figure(figures.byPeople, 'homogeneity'),
    completeness: figure(figures.byUnits, 'completeness'),
    completenessWeighted: figure(figures.byPeople, 'completeness'),
    vMeasure: figure(figures.byUnits, 'vMeasure'),
    vMeasureWeighted: figure(figures.byPeople, 'vMeasure'),
    effectiveSplits: { ofA: figures.splitsOfA, ofB: figures.splitsOfB },
    unassigned: { onlyA, onlyB, neither, notInTable: foreign, peopleUnknown },
  }
  return { output: `${JSON.stringify(output, null, 2)}\n`, problems: notes }
}
