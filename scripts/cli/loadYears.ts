import type { IndexOptions } from '../../src/core/index/indexOptions'
import type { IndexSpec } from '../../src/core/index/indexSpec'
import type { Table } from '../../src/core/indicators/table'
import { failure, success, type Problem, type Result } from '../../src/core/result'
import { readInputTable } from './inputTable'
import { loadTable } from './loadTable'
import { isLong } from './longTable'

/** Years a recipe refers to beside that of its table. */
const yearsOf = (spec: IndexSpec): number[] => [...new Set([...spec.indicators.flatMap(({ since }) => since ?? []), ...(spec.referenceYear === undefined ? [] : [spec.referenceYear])])]

/**
 * The tables of the other years a recipe names, from the same long table. A
 * wide table has one year only and gives none, which the computation then reports.
 */
export const loadYears = (file: string, spec: IndexSpec, options: { readonly id?: string }): Result<IndexOptions> => {
  const wanted = yearsOf(spec)
  if (wanted.length === 0) return success({})
  const input = readInputTable(file, options.id)
  if (!input.ok) return input
  if (!isLong(input.value.raw.header)) return success({})
  const years = new Map<number, Table>()
  const problems: Problem[] = []
  for (const year of wanted) {
    const table = loadTable(file, spec, { ...options, year: String(year) })
    if (table.ok) years.set(year, table.value)
    else problems.push(...table.problems)
  }
  return problems.some((problem) => problem.severity === 'error') ? failure(...problems) : success({ years })
}
