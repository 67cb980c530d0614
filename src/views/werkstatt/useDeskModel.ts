import { useMemo } from 'react'
import type { UnitId } from '../../core/units/unit'
import { zoningOfDraft, type Draft } from '../../core/zoning/draft/draft'
import type { PlanQuality } from '../../core/zoning/quality/planQuality'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import { contextAt, peopleOf, qualityAt, zonesShown, type WantedSizes } from '../../state/derived/quality'
import { shownIndex } from '../../state/derived/shownIndex'
import type { Shown } from '../../state/derived/shownTypes'
import type { AppState } from '../../state/appState'
import { memoise } from '../../state/memoise'
import { useApp } from '../AppContext'
import { strayUnits } from './deskScene'
import { useActiveDraft, useWorkshop } from './WorkshopContext'

/** Everything the desk shows of the variant under work, the running stroke included. */
export interface DeskModel {
  readonly draft: Draft
  /** Without the running stroke. */
  readonly settled: Draft
  /** Room that is painted into; null takes Ortsteile out. */
  readonly target: string | null
  readonly context: QualityContext
  readonly quality: PlanQuality
  /** Sizes the variant aims at. */
  readonly sizes: WantedSizes
  /** Ortsteile and rooms by the index. */
  readonly units: Shown
  readonly zones: Shown
  readonly stray: ReadonlySet<UnitId>
  readonly nameOf: (unit: UnitId) => string
}

const names = memoise((units: AppState['data']['units']) => {
  const byId = new Map(units.map((unit) => [unit.id, unit.name]))
  return (unit: UnitId): string => byId.get(unit) ?? unit
}, 2)

/** The sizes of a variant in residents; a wanted number of rooms divides everybody among them, so that the target stays put while painting. */
const wantedSizes = ({ sizes }: Draft, context: QualityContext): WantedSizes => ({
  target: sizes?.target ?? (sizes?.rooms === undefined ? null : Math.round(peopleOf(context, context.graph.ids) / sizes.rooms)),
  least: sizes?.least ?? null,
  most: sizes?.most ?? null,
})

type Basis = Pick<AppState, 'data' | 'year' | 'indexScheme' | 'shownRecipe'>

/** The model as a function of the state, so that the map can follow it without React. */
export const deskModel = (state: Basis, settled: Draft, draft: Draft, target: string | null): DeskModel => {
  const zoning = zoningOfDraft(draft)
  const context = contextAt(state)
  const sizes = wantedSizes(draft, context)
  const quality = qualityAt(state, zoning, sizes)
  return {
    draft,
    settled,
    target,
    context,
    quality,
    sizes,
    units: shownIndex(state.data, state.year, null, state.indexScheme, state.shownRecipe),
    zones: zonesShown(state, zoning),
    stray: strayUnits(context, settled, draft, quality),
    nameOf: names(state.data.units),
  }
}

export const useDeskModel = (): DeskModel | null => {
  const { settled, draft } = useActiveDraft()
  const target = useWorkshop((state) => state.targetZone)
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const indexScheme = useApp((state) => state.indexScheme)
  const shownRecipe = useApp((state) => state.shownRecipe)
  return useMemo(() => {
    return settled === null || draft === null ? null : deskModel({ data, year, indexScheme, shownRecipe }, settled, draft, target)
  }, [settled, draft, target, data, year, indexScheme, shownRecipe])
}
