import { isPresent, type Value } from '../../../core/indicators/missing'
import type { UnitId } from '../../../core/units/unit'
import type { DataPackage } from '../../../data/dataPackage'
import { changeClasses, changeColours, type ThemeName } from '../../../map/palette'
import { knownPeople, type KnownPeople } from '../../../state/derived/knownPeople'
import type { Shown, ShownRow } from '../../../state/derived/shownTypes'
import { unitPopulation } from '../../../state/derived/rows'
import { memoise } from '../../../state/memoise'

/** What one unit inherits from its room in A and in B; a row is missing where it has no room. */
export interface UnitChange {
  readonly unit: UnitId
  readonly from: ShownRow | undefined
  readonly to: ShownRow | undefined
  /** Classes from A to B, positive where B's is higher; null where one side has no class. */
  readonly step: number | null
  readonly population: Value
}

export interface Changes {
  /** All units of the data, in their order. */
  readonly all: readonly UnitChange[]
  /** Those whose class is another one, most people first; people not known come last. */
  readonly changed: readonly UnitChange[]
  readonly higher: number
  readonly lower: number
  /** People of the changed units, as far as their number is known. */
  readonly people: KnownPeople
}

/** The class that each unit inherits in A against the one in B. */
export const changesOf = memoise((data: DataPackage, year: number, shownA: Shown, shownB: Shown): Changes => {
  const population = unitPopulation(data, year)
  const all = data.units.map(({ id }): UnitChange => {
    const from = shownA.rowOfUnit.get(id)
    const to = shownB.rowOfUnit.get(id)
    const known = from !== undefined && to !== undefined && from.classIndex !== null && to.classIndex !== null
    return { unit: id, from, to, step: known ? to.classIndex! - from.classIndex! : null, population: population.get(id)! }
  })
  const peopleOf = ({ population: value }: UnitChange): number => (isPresent(value) ? value : -1)
  const changed = all.filter(({ step }) => step !== null && step !== 0).sort((x, y) => peopleOf(y) - peopleOf(x))
  return {
    all,
    changed,
    higher: changed.filter(({ step }) => step! > 0).length,
    lower: changed.filter(({ step }) => step! < 0).length,
    people: knownPeople(changed.map((change) => change.population)),
  }
}, 6)

const middle = (changeClasses - 1) / 2

/** Class of change, 0 two or more classes lower in B, 2 the same, 4 two or more higher. */
export const stepClass = (step: number): number => Math.min(changeClasses - 1, Math.max(0, step + middle))

/** Colours by class of change. Violet is always the side of more need: where a low value is the unfavourable one, the ramp is turned round. */
export const stepColours = (direction: Shown['direction'], theme: ThemeName): readonly string[] => (direction === -1 ? [...changeColours(theme)].reverse() : changeColours(theme))
