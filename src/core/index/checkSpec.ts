import type { Table } from '../indicators/table'
import { error, germanList, warning } from '../problem'
import type { Problem } from '../result'
import { wantedClasses } from './classes'
import { checkTerms } from './checkTerms'
import { checkYears } from './checkYears'
import { columnsOf } from './columnsOf'
import type { IndexOptions } from './indexOptions'
import type { IndexSpec } from './indexSpec'

const duplicates = (list: readonly string[]): string[] => [...new Set(list.filter((item, i) => list.indexOf(item) !== i))]

const duplicateIds = (ids: readonly string[]): string[] => (new Set(ids).size === ids.length ? [] : duplicates(ids))

const checkIndicators = (spec: IndexSpec): Problem[] => {
  if (spec.indicators.length === 0) {
    return [error('no-indicators', 'Das Rezept enthält keinen Indikator.', 'Mindestens einen Indikator in das Rezept aufnehmen.', { column: 'indicators' })]
  }
  const problems = duplicates(spec.indicators.map((term) => term.id)).map((id) =>
    error('duplicate-indicator', `Der Indikator „${id}“ steht mehrmals im Rezept.`, 'Jeden Indikator nur einmal aufnehmen; mehr Einfluss gibt ihm ein höheres Gewicht.', { column: id }),
  )
  for (const { id, weight = 1 } of spec.indicators) {
    if (Number.isFinite(weight) && weight >= 0) continue
    problems.push(
      error('negative-weight', `Das Gewicht des Indikators „${id}“ ist keine Zahl ab 0.`, 'Ein Gewicht von 0 oder mehr angeben; soll ein hoher Wert weniger Bedarf bedeuten, die Richtung −1 wählen.', { column: id, value: String(weight) }),
    )
  }
  if (spec.indicators.every(({ weight = 1 }) => weight === 0)) {
    problems.push(error('zero-weights', 'Alle Gewichte sind 0, der Index wäre leer.', 'Mindestens einem Indikator ein Gewicht über 0 geben.', { column: 'weighting' }))
  }
  return problems
}

const checkColumns = (spec: IndexSpec, table: Table): Problem[] => {
  const known = [...table.columns.keys()]
  const unknown = (column: string, what: string): Problem =>
    error('unknown-column', `Die Spalte „${column}“ (${what}) gibt es in der Tabelle nicht.`, `Den Namen im Rezept berichtigen. Vorhanden sind: ${germanList(known, 12)}.`, { column })
  const problems = spec.indicators.flatMap((term) =>
    columnsOf(term).filter((column) => !table.columns.has(column)).map((column) => unknown(column, `Indikator „${term.id}“`)),
  )
  if (spec.population !== undefined && !table.columns.has(spec.population)) problems.push(unknown(spec.population, 'Einwohnerzahl'))
  if (spec.minPopulation !== undefined && spec.population === undefined) {
    problems.push(error('no-population', 'Das Rezept verlangt eine Mindestzahl an Einwohnern, nennt aber keine Spalte mit Einwohnerzahlen.', 'Im Rezept „population“ angeben oder „minPopulation“ weglassen.', { column: 'minPopulation' }))
  }
  return problems
}

const checkRows = (spec: IndexSpec, table: Table): Problem[] => {
  const problems = duplicateIds(table.ids).map((id) =>
    error('duplicate-id', `Die Kennung „${id}“ kommt in der Tabelle mehrmals vor.`, 'Jedes Gebiet darf nur eine Zeile haben; doppelte Zeilen löschen.', { value: id }),
  )
  const known = new Set(table.ids)
  const absent = (spec.exclude ?? []).filter((id) => !known.has(id))
  if (absent.length > 0) {
    problems.push(warning('unknown-exclusion', `Namentlich ausgenommen, aber nicht in der Tabelle: ${germanList(absent)}.`, 'Die Kennungen unter „exclude“ prüfen, auch auf führende Nullen.', { column: 'exclude' }))
  }
  return problems
}

const checkClasses = (spec: IndexSpec): Problem[] => {
  const { classes } = spec
  if (classes === undefined) return []
  const problems: Problem[] = []
  const breaks = classes.breaks ?? []
  if (classes.method === 'breaks' && breaks.length === 0) {
    problems.push(error('no-breaks', 'Die Klassen sollen feste Grenzen haben, es sind aber keine angegeben.', 'Unter „breaks“ aufsteigende Grenzen angeben, zum Beispiel −1, 0, 1 und 1,5.', { column: 'classes' }))
  }
  if (classes.method === 'breaks' && breaks.some((limit, i) => !Number.isFinite(limit) || (i > 0 && limit <= breaks[i - 1]!))) {
    problems.push(error('breaks-not-ascending', 'Die Klassengrenzen steigen nicht an.', 'Die Grenzen von klein nach groß und jede nur einmal angeben.', { column: 'classes', value: breaks.join('; ') }))
  }
  const wanted = wantedClasses(classes)
  if (!Number.isInteger(wanted) || wanted < 1) {
    problems.push(error('class-count', 'Die Zahl der Klassen ist keine ganze Zahl ab 1.', 'Eine Zahl von Klassen zwischen 2 und 9 angeben.', { column: 'classes', value: String(classes.count) }))
  }
  if (classes.labels !== undefined && classes.labels.length !== wanted) {
    problems.push(error('label-count', `Es gibt ${wanted} Klassen, aber ${classes.labels.length} Klassennamen.`, 'Für jede Klasse genau einen Namen angeben, von geringem zu hohem Bedarf.', { column: 'classes' }))
  }
  return problems
}

/**
 * Everything that can be said about a recipe and its table before computing:
 * indicators, weights, targets, columns, ids, other years, class rules. Empty when all is well;
 * warnings do not stop the computation. The `column` of a problem's place names the
 * control that caused it: an indicator's id, a field of the recipe, or a column of the table.
 */
export const checkSpec = (spec: IndexSpec, table: Table, options: IndexOptions = {}): Problem[] => [
  ...checkIndicators(spec),
  ...checkTerms(spec, table, options),
  ...checkYears(spec, options),
  ...checkColumns(spec, table),
  ...checkRows(spec, table),
  ...checkClasses(spec),
]
