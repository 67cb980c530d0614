import { populationColumn } from '../../../core/index/presets'
import type { UnitId } from '../../../core/units/unit'
import type { ZoneMatch } from '../../../core/zoning/matchZones'
import type { Zoning } from '../../../core/zoning/zoning'
import type { DataPackage } from '../../../data/dataPackage'
import { comparisonSentences } from '../../../i18n/de/vergleichSaetze'
import { wechsel } from '../../../i18n/de/wechsel'
import type { AppState } from '../../../state/appState'
import { contextAt, qualityAt } from '../../../state/derived/quality'
import { isCertain, unitPopulation } from '../../../state/derived/rows'
import { statusOf } from '../../../state/derived/status'
import { memoise } from '../../../state/memoise'
import { comparison } from '../comparison'
import { validPairs } from './fixedChoice'

export const unitNamesOf = memoise((data: DataPackage): ReadonlyMap<UnitId, string> => new Map(data.units.map(({ id, name }) => [id, name])))

/** Whether any number of residents of the year is a model value. */
export const peopleAreModel = memoise((data: DataPackage, year: number): boolean => statusOf(data, [populationColumn], year, data.units.map(({ id }) => id)) === 'modell')

/** Sides on which a unit is assigned, but not certainly. */
export const uncertainSides = (a: Zoning, b: Zoning, unit: UnitId): readonly ('A' | 'B')[] => [...(isCertain(a.certainty.get(unit)) ? [] : (['A'] as const)), ...(isCertain(b.certainty.get(unit)) ? [] : (['B'] as const))]

/**
 * The difference in sentences: who moves, how sure that is, where most changes,
 * hidden need, what is left out. Need is spoken of only where any Ortsteil has a class.
 */
export const leadSentences = (state: Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>, a: Zoning, b: Zoning, fixed: readonly ZoneMatch[]): readonly string[] => {
  const { data, year } = state
  const compared = comparison(data, year, a, b, fixed)
  const unitNames = unitNamesOf(data)
  const isRated = contextAt(state).unitClass.some((each) => each !== null)
  const hiddenIn = (zoning: Zoning): readonly UnitId[] => qualityAt(state, zoning).hidden.units.map(({ unit }) => unit)
  const untoldIn = (zoning: Zoning): readonly UnitId[] => qualityAt(state, zoning).hidden.untold
  const [first, ...others] = comparisonSentences({
    a,
    b,
    comparison: compared,
    unitNames,
    population: unitPopulation(data, year),
    ...(isRated ? { hidden: { a: hiddenIn(a), b: hiddenIn(b), untold: { a: untoldIn(a), b: untoldIn(b) } } } : {}),
    fixedPairs: validPairs(a, b, fixed).length,
  })
  const reassigned = compared.moved.filter(({ unit, from, to }) => from !== null && to !== null && unitNames.has(unit))
  const uncertain = reassigned.filter(({ unit }) => uncertainSides(a, b, unit).length > 0).length
  return [first!, ...others, ...(uncertain === 0 ? [] : [wechsel.uncertainMoved(uncertain, reassigned.length)])]
}
