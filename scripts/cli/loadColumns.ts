import { isPresent } from '../../src/core/indicators/missing'
import type { Table } from '../../src/core/indicators/table'
import { error, germanList } from '../../src/core/problem'
import { failure, type Problem, type Result } from '../../src/core/result'
import { loadTable } from './loadTable'

/** A recipe that reads nothing but the given columns as they are. */
const reading = (names: readonly string[]) => ({ indicators: names.map((value) => ({ id: value, value, direction: 1 as const })) })

/**
 * Ids and counts of the named columns of a table, wide or long. Fails where a
 * column is not there and where a count is below 0; missing counts are kept with their reason.
 */
export const loadColumns = (file: string, names: readonly string[], options: { readonly id?: string; readonly year?: string }): Result<Table> => {
  const table = loadTable(file, reading(names), options)
  if (!table.ok) return table
  const { ids, columns } = table.value
  // Columns that were not asked for are only named and stay empty.
  const absent = names.filter((name) => columns.get(name)?.length !== ids.length)
  if (absent.length > 0 && ids.length > 0) {
    return failure(...absent.map((name) => error('unknown-column', `Die Spalte „${name}“ gibt es nicht.`, `Eine der Spalten angeben: ${germanList([...columns.keys()], 12)}.`, { file, column: name })))
  }
  const negative = names.flatMap((name): Problem[] =>
    (columns.get(name) ?? []).flatMap((value, row) =>
      isPresent(value) && value < 0 ? [error('negative-count', `„${ids[row]!}“ hat in „${name}“ eine negative Zahl.`, 'Zahlen von Menschen können nicht unter 0 liegen; den Wert berichtigen.', { file, column: name, value: String(value) })] : [],
    ),
  )
  return negative.length > 0 ? failure(...table.warnings, ...negative) : table
}
