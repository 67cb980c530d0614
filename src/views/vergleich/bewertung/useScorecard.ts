import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Result } from '../../../core/result'
import type { Zoning } from '../../../core/zoning/zoning'
import { criterionLabel, letterOf, type NamedPlan } from '../../../i18n/de/bewertung'
import { zoningsOf } from '../../../state/derived/shown'
import { cardAt, type ShownCard } from '../../../state/scorecard/card'
import type { CriterionDefinition } from '../../../state/scorecard/criteria'
import { provenanceAt, type CardProvenance } from '../../../state/scorecard/provenance'
import type { ScorecardSettings } from '../../../state/scorecard/settings'
import { createSettingsStore } from '../../../state/scorecard/settingsStore'
import { criteriaAt } from '../../../state/scorecard/values'
import { useApp } from '../../AppContext'
import { useCompared } from '../useCompared'

/** One for the page; the storage is read when the section is first looked at. */
export const settingsStore = createSettingsStore(() => window.localStorage)

export interface ScorecardModel {
  readonly definitions: readonly CriterionDefinition[]
  readonly settings: ScorecardSettings
  readonly card: Result<ShownCard>
  /** Parallel to the card's rows. */
  readonly names: readonly NamedPlan[]
  readonly provenance: CardProvenance
}

const none: readonly Zoning[] = []

/** The scorecard of the compared zonings, or of all there are, those compared first so that their letters stay. */
export const useScorecard = (everything: boolean): ScorecardModel => {
  const settings = useStore(settingsStore, (state) => state.settings)
  const { all } = useCompared()
  const every = useApp((state) => (everything ? zoningsOf(state) : none))
  const zonings = useMemo(() => [...all, ...every.filter((zoning) => !all.includes(zoning))], [every, all])
  const definitions = useApp(criteriaAt)
  const card = useApp((state) => cardAt(state, zonings, settings, criterionLabel))
  const provenance = useApp(provenanceAt)
  const names = useMemo(() => zonings.map(({ id, title }, i) => ({ id, title, letter: letterOf(i) })), [zonings])
  return { definitions, settings, card, names, provenance }
}
