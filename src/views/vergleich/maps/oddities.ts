import type { DataPackage } from '../../../data/dataPackage'
import { karten } from '../../../i18n/de/vergleichKarten'
import { zoneMembersOf } from '../../../state/derived/rows'
import { memoise } from '../../../state/memoise'
import type { Panel } from './panels'

/** What is out of the ordinary about the compared zonings, a sentence each; nothing when all assign all units to several rooms. */
export const oddities = memoise((data: DataPackage, panels: readonly Panel[]): readonly string[] => {
  const [a, b] = panels
  if (a === undefined || b === undefined) return []
  const same = a.zoning.id === b.zoning.id
  const assigned = (panel: Panel): ReadonlySet<string> => new Set([...zoneMembersOf(data, panel.zoning).values()].flat())
  const inA = assigned(a)
  const each = (same ? panels.filter((panel) => panel !== b) : panels).flatMap((panel): string[] => {
    const { letter, zoning } = panel
    const units = assigned(panel)
    if (zoning.zones.length === 0) return [karten.oddEmpty(letter)]
    if (units.size === 0) return [karten.oddStrange(letter)]
    const apart = panel !== a && inA.size > 0 && [...units].every((unit) => !inA.has(unit))
    return [
      ...(zoning.zones.length === 1 ? [karten.oddOne(letter)] : []),
      ...(apart ? [karten.oddApart(letter)] : []),
      ...(units.size < data.units.length ? [karten.oddUnassigned(letter, data.units.length - units.size)] : []),
    ]
  })
  return [...(same ? [karten.oddSame] : []), ...each]
}, 4)
