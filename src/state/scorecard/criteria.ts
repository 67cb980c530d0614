import type { CriterionDirection } from '../../core/zoning/scorecard/criterion'
import type { DataPackage } from '../../data/dataPackage'
import { memoise } from '../memoise'

/** What a group can set about one criterion. Values are in the measure's own unit (shares as 0 to 1, lengths in km). */
export interface CriterionSettings {
  readonly on: boolean
  /** Points from 0 to 10. */
  readonly weight: number
  readonly bad: number
  readonly good: number
  readonly must: number | null
}

/** How values of a criterion are shown and typed: shares as per cent. */
export type CriterionUnit = 'percent' | 'people' | 'km' | 'rooms' | 'plain'

export interface CriterionDefinition {
  readonly id: string
  /** What is measured; with `division`, against which division of the package. */
  readonly kind: CriterionKind
  readonly division: { readonly id: string; readonly title: string } | null
  readonly unit: CriterionUnit
  readonly direction: CriterionDirection
  readonly defaults: CriterionSettings
}

export const criterionKinds = ['deviation', 'sizes', 'stray', 'compact', 'borders', 'eta2', 'hidden', 'agreement', 'rooms', 'stability'] as const
export type CriterionKind = (typeof criterionKinds)[number]

/** Largest weight a criterion can have. */
export const mostWeight = 10

/** What the default anchors of absolute measures follow from. */
export interface CitySize {
  readonly people: number
  /** Length of all borders between Ortsteile. */
  readonly borderKm: number
}

const tidy = (value: number): number => {
  const step = value >= 20_000 ? 1000 : value >= 1000 ? 100 : value >= 100 ? 10 : 1
  return Math.max(1, Math.round(value / step) * step)
}

/**
 * All criteria for a package with their default settings, an assumption of this
 * app: 5 points for every theme; themes of several criteria share them about. Compactness
 * is two, the agreement with the existing divisions one criterion each. How many rooms
 * are wanted only the group can say, so that one is off.
 */
export const criteriaFor = memoise((zonings: DataPackage['zonings'], people: number, borderKm: number): readonly CriterionDefinition[] => {
  const of = (kind: CriterionKind, unit: CriterionUnit, direction: CriterionDirection, [bad, good]: readonly [number, number], weight = 5, on = true): CriterionDefinition => ({
    id: kind,
    kind,
    division: null,
    unit,
    direction,
    defaults: { on, weight, bad, good, must: null },
  })
  const shortest = tidy(0.2 * borderKm)
  return [
    of('deviation', 'percent', 'low', [1, 0.1]),
    of('sizes', 'percent', 'high', [0, 1]),
    of('stray', 'percent', 'low', [0.1, 0]),
    of('compact', 'plain', 'high', [0.1, 0.4], 3),
    of('borders', 'km', 'low', [Math.max(tidy(0.6 * borderKm), shortest + 1), shortest], 2),
    of('eta2', 'percent', 'high', [0.2, 0.9]),
    of('hidden', 'people', 'low', [tidy(people / 10), 0]),
    ...zonings.map((zoning): CriterionDefinition => ({ ...of('agreement', 'percent', 'high', [0.3, 1], 2), id: `agreement:${zoning.id}`, division: { id: zoning.id, title: zoning.title } })),
    of('rooms', 'rooms', 'target', [3, 6], 5, false),
    of('stability', 'percent', 'high', [0.5, 1], 3),
  ]
}, 3)
