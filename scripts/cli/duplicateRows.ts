import { error } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import type { InputTable } from './inputTable'

/** Areas that have more than one row, with both places. */
export const duplicateRows = ({ raw, rows, idColumn }: InputTable): Problem[] => {
  const first = new Map<string, number>()
  return rows.flatMap((row) => {
    const id = row.cells[idColumn]!
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, row.line)
      return []
    }
    return [error('duplicate-id', `„${id}“ steht schon in Zeile ${before}.`, 'Jedes Gebiet darf nur eine Zeile haben; eine der beiden löschen.', { file: raw.fileName, row: row.line, column: raw.header[idColumn]!, value: id })]
  })
}
