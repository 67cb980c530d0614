import type { UnitId } from '../../core/units/unit'
import type { Interaction } from '../interaction'
import { unitBorders, type UnitBorder } from './unitBorders'
import { perUnitSet } from './unitSet'

/** The outline of a set of units as a whole. */
export interface UnionOutline {
  /** Borders it is made of, by id. */
  readonly borders: ReadonlySet<string>
  /** In sheet pixels; '' for an empty set. */
  readonly path: string
}

const surrounds = ({ a, b }: UnitBorder, ids: ReadonlySet<UnitId>): boolean => (a === b ? ids.has(a) : ids.has(a) !== ids.has(b))

/** Outline of the union: borders between two units of the set are left out. Units that are not on the map add nothing. Made once per set of members. */
export const unionOutline = perUnitSet((geometry, ids): UnionOutline => {
  const around = ids.size === 0 ? [] : unitBorders(geometry).filter((border) => surrounds(border, ids))
  return { borders: new Set(around.map(({ id }) => id)), path: around.map(({ path }) => path).join('') }
})

const noUnits: ReadonlySet<UnitId> = new Set()

/** Units to outline as hovered: none where all of them are outlined as selected. A room around a selected unit keeps its whole outline. */
export const hoveredToOutline = ({ hovered, selected }: Interaction): ReadonlySet<UnitId> => ([...hovered].every((id) => selected.has(id)) ? noUnits : hovered)
