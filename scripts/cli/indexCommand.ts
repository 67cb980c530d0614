import { computeIndex } from '../../src/core/index/computeIndex'
import { computeZoneIndex } from '../../src/core/index/computeZoneIndex'
import { error } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import { validateZoning } from '../../src/core/zoning/validateZoning'
import type { Arguments } from './arguments'
import { formatCsv, formatJson } from './formatResult'
import { loadSpec } from './loadSpec'
import { loadTable } from './loadTable'
import { loadYears } from './loadYears'
import { loadZoning } from './loadZoning'

/** What a command leaves behind: text for standard output, problems for standard error. */
export interface Outcome {
  readonly output: string
  readonly problems: readonly Problem[]
}

/** Commands `index` and, with a zoning, `zones`. */
export const indexCommand = (call: Arguments): Outcome => {
  const notes: Problem[] = []
  const stop = (problems: readonly Problem[]): Outcome => ({ output: '', problems: [...notes, ...problems] })
  const spec = loadSpec(call.spec!)
  if (!spec.ok) return stop(spec.problems)
  notes.push(...spec.warnings)
  const table = loadTable(call.table!, spec.value, call)
  if (!table.ok) return stop(table.problems)
  notes.push(...table.warnings)
  const years = loadYears(call.table!, spec.value, call)
  if (!years.ok) return stop(years.problems)
  if (call.command === 'index') {
    const result = computeIndex(spec.value, table.value, years.value)
    if (!result.ok) return stop(result.problems)
    return { output: call.json ? formatJson(result.value, result.warnings) : formatCsv(result.value), problems: [...notes, ...result.warnings] }
  }
  const zoning = loadZoning(call.zoning!, call.id)
  if (!zoning.ok) return stop(zoning.problems)
  notes.push(...zoning.warnings, ...validateZoning(zoning.value, table.value.ids))
  if (!table.value.ids.some((id) => zoning.value.zoneOf.has(id))) {
    return stop([error('no-common-units', 'Tabelle und Gliederung haben keine einzige Kennung gemeinsam.', 'Die Spalten mit den Kennungen prüfen (--id), auch auf führende Nullen.', { file: call.zoning! })])
  }
  const result = computeZoneIndex(spec.value, table.value, zoning.value, years.value)
  if (!result.ok) return stop(result.problems)
  return { output: call.json ? formatJson(result.value, result.warnings) : formatCsv(result.value), problems: [...notes, ...result.warnings] }
}
