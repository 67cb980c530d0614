import type { Instance } from './instance'

/** Borders that can never lie between zones: inside nodes and inside locked zones; length, or number where no lengths are known. */
export const innerBorders = ({ task, nodeOf, allBorders, members }: Instance): number => {
  if (allBorders === 0) return 0
  const { neighbours, borders } = task.graph
  const lengths = borders.flat().some((length) => length > 0)
  const group = new Int32Array(nodeOf.length)
  members.forEach((units, node) => units.forEach((unit) => (group[unit] = node)))
  task.locked.forEach((units, i) => units.forEach((unit) => (group[unit] = members.length + i)))
  let inner = 0
  neighbours.forEach((list, unit) => list.forEach((other, i) => (inner += group[unit] === group[other] ? (lengths ? borders[unit]![i]! : 1) / 2 : 0)))
  return inner
}
