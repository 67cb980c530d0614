import { useStore } from 'zustand'
import type { Problem } from '../../../core/result'
import { bewertung } from '../../../i18n/de/bewertung'
import { settingsOf } from '../../../state/scorecard/settings'
import { ProblemList } from '../../../ui/ProblemList'
import { CriterionRow } from './CriterionRow'
import { EndNumber } from './EndNumber'
import { settingsStore, type ScorecardModel } from './useScorecard'

const sizeKeys = ['least', 'most', 'target'] as const

/** Weights, valuation and demands of all criteria, and the sizes wanted. */
export const WeightForm = ({ model: { definitions, settings, card }, problems }: { model: ScorecardModel; problems: readonly Problem[] }) => {
  const { change, setSizes } = useStore(settingsStore)
  return (
    <section className="card score-form" aria-label={bewertung.weightsHead}>
      <h3>{bewertung.weightsHead}</h3>
      <p className="fine">
        {bewertung.weightsText} {bewertung.between}
      </p>
      <div className="score-criteria">
        {definitions.map((definition) => (
          <div key={definition.id}>
            <CriterionRow
              definition={definition}
              settings={settingsOf(definition, settings)}
              share={(card.ok ? card.value.criteria.find(({ id }) => id === definition.id)?.share : null) ?? null}
              onChange={(part) => {
                change(definition.id, part)
              }}
            />
            <ProblemList problems={problems.filter(({ place }) => place.column === definition.id)} />
          </div>
        ))}
      </div>
      <fieldset className="score-criterion">
        <legend>{bewertung.sizesHead}</legend>
        <div className="score-numbers">
          {sizeKeys.map((key) => (
            <EndNumber
              key={key}
              label={bewertung.sizes[key]}
              value={settings.sizes[key]}
              empty={bewertung.mustEmpty}
              min={1}
              onChange={(value) => {
                setSizes({ [key]: value })
              }}
            />
          ))}
        </div>
        <p className="fine">{bewertung.sizesText}</p>
      </fieldset>
    </section>
  )
}
