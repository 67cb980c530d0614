import { isPresent, type Value } from '../../src/core/indicators/missing'
import { error, warning } from '../../src/core/problem'
import type { Problem } from '../../src/core/result'
import { dissimilarity } from '../../src/core/statistics/segregation/dissimilarity'
import { exposure } from '../../src/core/statistics/segregation/exposure'
import { isolation } from '../../src/core/statistics/segregation/isolation'
import { locationQuotient } from '../../src/core/statistics/segregation/locationQuotient'
import { theilH } from '../../src/core/statistics/segregation/theilH'
import type { Arguments } from './arguments'
import type { Outcome } from './indexCommand'
import { loadColumns } from './loadColumns'

/** Command `segregation`: how unevenly a group is spread over the units, against everyone else, as JSON. */
export const segregationCommand = (call: Arguments): Outcome => {
  const [groupName, totalName] = [call.group!, call.total!]
  const table = loadColumns(call.table!, [groupName, totalName], call)
  if (!table.ok) return { output: '', problems: table.problems }
  const { ids, columns } = table.value
  const group = columns.get(groupName) ?? []
  const total = columns.get(totalName) ?? []
  const larger = ids.filter((_, row) => isPresent(group[row]!) && isPresent(total[row]!) && group[row] > total[row])
  if (larger.length > 0) {
    const contradictions = larger.map((id): Problem => error('group-above-total', `In „${id}“ ist die Gruppe „${groupName}“ größer als „${totalName}“.`, 'Prüfen, ob --group und --total vertauscht sind; sonst die Werte berichtigen.', { file: call.table!, value: id }))
    return { output: '', problems: [...table.warnings, ...contradictions] }
  }
  const rest = group.map((count, row): Value => {
    const all = total[row]!
    return isPresent(count) && isPresent(all) ? all - count : isPresent(count) ? all : count
  })
  const used = ids.filter((_, row) => isPresent(rest[row]!))
  const sum = (column: readonly Value[]): number => column.reduce<number>((so, value, row) => (isPresent(rest[row]!) && isPresent(value) ? so + value : so), 0)
  const notes = [...table.warnings]
  if (sum(group) === 0) notes.push(warning('empty-group', `Die Gruppe „${groupName}“ ist leer; die Maße gibt es nicht.`, 'Die Spalte der Gruppe prüfen.', { file: call.table!, column: groupName }))
  const quotients = locationQuotient(group, total)
  const output = {
    group: groupName,
    total: totalName,
    units: used.length,
    leftOut: ids.filter((_, row) => !isPresent(rest[row]!)),
    groupPeople: sum(group),
    totalPeople: sum(total),
    dissimilarity: dissimilarity(group, rest),
    isolation: isolation(group, total),
    exposure: exposure(group, total),
    theilH: theilH(group, total),
    locationQuotient: ids.map((unit, row) => ({ unit, value: quotients[row]! })),
  }
  return { output: `${JSON.stringify(output, null, 2)}\n`, problems: notes }
}
