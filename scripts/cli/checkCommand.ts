import { checkSpec } from '../../src/core/index/checkSpec'
import { germanList, warning } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import { validateZoning } from '../../src/core/zoning/validateZoning'
import type { Arguments } from './arguments'
import { checkFile, type FileReport } from './checkFile'
import { formatProblems } from './formatProblems'
import type { Outcome } from './indexCommand'
import { loadSpec } from './loadSpec'
import { loadTable } from './loadTable'
import { loadYears } from './loadYears'
import { loadZoning, splitZoning } from './loadZoning'

const difference = (one: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(other)
  return one.filter((id) => !known.has(id))
}

/** Table and boundaries that do not speak of the same areas. */
const compareIds = (table: FileReport, boundaries: FileReport): Problem[] => {
  const place = { file: boundaries.file }
  const shared = table.ids.length - difference(table.ids, boundaries.ids).length
  if (shared === 0) return [warning('no-common-ids', `„${table.file}“ und die Grenzen haben keine Kennung gemeinsam.`, 'Die Spalte mit den Kennungen (--id) und --boundary-id prüfen, auch auf führende Nullen.', place)]
  const without = difference(table.ids, boundaries.ids)
  const extra = difference(boundaries.ids, table.ids)
  return [
    ...(without.length > 0 ? [warning('ids-without-area', `In „${table.file}“, aber ohne Fläche: ${germanList(without)}.`, 'Kennungen oder Grenzen ergänzen.', place)] : []),
    ...(extra.length > 0 ? [warning('areas-without-row', `Mit Fläche, aber nicht in „${table.file}“: ${germanList(extra)}.`, 'Zeilen ergänzen; ohne sie bleiben die Flächen ohne Wert.', place)] : []),
  ]
}

/** Recipe against table: unknown columns, unreadable cells, negative counts. */
const specAgainstTable = (call: Arguments): Problem[] => {
  if (call.spec === undefined || call.table === undefined) return []
  const spec = loadSpec(call.spec)
  if (!spec.ok) return []
  const table = loadTable(call.table, spec.value, call)
  if (!table.ok) return [...table.problems]
  const years = loadYears(call.table!, spec.value, call)
  return years.ok ? [...table.warnings, ...checkSpec(spec.value, table.value, years.value)] : [...table.warnings, ...years.problems]
}

const zoningProblems = (call: Arguments, reports: readonly FileReport[]): { readonly facts: readonly string[]; readonly problems: readonly Problem[] } => {
  if (call.zoning === undefined) return { facts: [], problems: [] }
  const zoning = loadZoning(call.zoning, call.id)
  if (!zoning.ok) return { facts: [], problems: zoning.problems }
  const { zones, zoneOf, title } = zoning.value
  const units = reports.find(({ file, ids }) => ids.length > 0 && file !== splitZoning(call.zoning!).file)?.ids ?? [...zoneOf.keys()]
  return { facts: [`Gliederung „${title}“: ${zones.length} Planungsräume, ${zoneOf.size} Gebiete zugeordnet (${zones.map((zone) => zone.name).join(', ')})`], problems: validateZoning(zoning.value, units) }
}

const unique = (problems: readonly Problem[]): Problem[] => [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]

/**
 * Command `check`: an import report on any files, and on how table, recipe,
 * zoning and boundaries fit together where they are named as such.
 */
export const checkCommand = (call: Arguments): Outcome => {
  const zoningFile = call.zoning === undefined ? undefined : splitZoning(call.zoning).file
  const files = [...new Set([...call.files, call.table, call.spec, zoningFile, call.boundaries].filter((file) => file !== undefined))]
  const reports = files.map((file) => checkFile(file, call))
  const boundaries = reports.find((report) => report.kind === 'boundaries')
  const across = boundaries === undefined ? [] : reports.filter((report) => report.kind === 'table').flatMap((report) => compareIds(report, boundaries))
  const zoning = zoningProblems(call, reports)
  const problems = unique([...reports.flatMap((report) => report.problems), ...across, ...specAgainstTable(call), ...zoning.problems])
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length
  if (call.json) return { output: `${JSON.stringify({ files: reports, zoning: zoning.facts, problems }, null, 2)}\n`, problems }
  const text = [
    ...reports.flatMap(({ file, facts }) => [file, ...(facts.length > 0 ? facts : ['nicht lesbar']).map((fact) => `  ${fact}`)]),
    ...zoning.facts,
    `${count('error')} Fehler, ${count('warning')} Warnungen, ${count('info')} Hinweise`,
  ]
  return { output: `${text.join('\n')}\n${formatProblems(problems)}`, problems: problems.filter((problem) => problem.severity === 'error') }
}
