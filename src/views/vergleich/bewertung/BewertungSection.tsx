import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { bewertung } from '../../../i18n/de/bewertung'
import { defaultSettings } from '../../../state/scorecard/settings'
import { scorecardCsv } from '../../../state/scorecard/scorecardCsv'
import { CheckField } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { ProblemList } from '../../../ui/ProblemList'
import { StatusTag } from '../../../ui/StatusTag'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import { saveFile } from '../../shared/saveFile'
import { leadSentences, statusLine } from './leadSentences'
import { PrintSheet } from './PrintSheet'
import { ScoreTable } from './ScoreTable'
import { StabilityTable } from './StabilityTable'
import { StrengthPicture } from './StrengthPicture'
import { settingsStore, useScorecard } from './useScorecard'
import { WeightForm } from './WeightForm'
import './bewertung.css'
import './print.css'

/** Says once what is wrong with the kept settings. */
const useTroubleNotice = (): void => {
  const trouble = useStore(settingsStore, (state) => state.trouble)
  const notify = useApp((state) => state.notify)
  useEffect(() => {
    if (trouble !== null) notify({ sentence: bewertung[trouble], tone: 'problem' })
  }, [trouble, notify])
}

/** „Bewertung“: all criteria for all compared zonings, weighed as the group weighs them. */
export const BewertungSection = () => {
  const [everything, setEverything] = useState(false)
  const model = useScorecard(everything)
  const notify = useApp((state) => state.notify)
  useTroubleNotice()
  const { card: result, definitions, settings, names, provenance } = model
  const card = result.ok ? result.value : null
  const problems = result.ok ? [] : result.problems
  const sentences = card === null ? null : leadSentences(card, definitions, names)
  const reset = (): void => {
    const { settings: before, replace } = settingsStore.getState()
    replace(defaultSettings)
    notify({
      sentence: bewertung.wasReset,
      tone: 'info',
      undo: () => {
        replace(before)
      },
    })
  }
  return (
    <section className="score" aria-labelledby="score-head">
      <header className="score-head">
        <h2 id="score-head">{bewertung.head}</h2>
        {provenance.status === 'modell' ? <ModelBadge /> : <StatusTag status={provenance.status} />}
        <div className="score-tools">
          <button type="button" className="button" onClick={reset}>
            <Icon name="zurueck" size={18} />
            <span>{bewertung.reset}</span>
          </button>
          <button
            type="button"
            className="button"
            disabled={card === null}
            onClick={() => {
              if (card !== null) saveFile(`bewertung-${provenance.year}.csv`, scorecardCsv(card, definitions, settings, names, provenance, statusLine(provenance.status)), 'text/csv;charset=utf-8')
            }}
          >
            <Icon name="holen" size={18} />
            <span>{bewertung.csv}</span>
          </button>
          <button
            type="button"
            className="button"
            disabled={card === null}
            onClick={() => {
              window.print()
            }}
          >
            <Icon name="laden" size={18} />
            <span>{bewertung.print}</span>
          </button>
        </div>
      </header>
      <div className="score-lead" aria-live="polite">
        {sentences === null ? (
          <ProblemList problems={problems.filter(({ place }) => place.column === undefined)} />
        ) : (
          <>
            <p className="statement-large">{sentences.lead}</p>
            <ul>
              {sentences.more.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="fine">
        {bewertung.basis(provenance.year, provenance.recipe)} <a href="./methode-vergleich.html">{bewertung.method}</a>
      </p>
      <CheckField checked={everything} onChange={setEverything}>
        {bewertung.everything}
      </CheckField>
      {card !== null && (
        <section className="card" aria-label={bewertung.tableHead}>
          <h3>{bewertung.tableHead}</h3>
          <p className="fine">{bewertung.tableText}</p>
          <div className="score-scroll" role="region" aria-label={bewertung.region} tabIndex={0}>
            <ScoreTable card={card} names={names} columns={names.map((_, i) => i)} />
          </div>
        </section>
      )}
      <div className="score-columns">
        <WeightForm model={model} problems={problems} />
        {card !== null && (
          <div className="score-column">
            <section className="card" aria-label={bewertung.picture}>
              <h3>{bewertung.picture}</h3>
              <p className="fine">{bewertung.pictureText}</p>
              <StrengthPicture card={card} names={names} />
            </section>
            {card.stability !== null && (
              <section className="card" aria-label={bewertung.stabilityHead}>
                <h3>{bewertung.stabilityHead}</h3>
                <div className="score-scroll" role="region" aria-label={bewertung.stabilityRegion} tabIndex={0}>
                  <StabilityTable stability={card.stability} names={names} />
                </div>
                <p className="fine">{bewertung.stabilityText(card.stability.draws)}</p>
              </section>
            )}
          </div>
        )}
      </div>
      {card !== null && sentences !== null && <PrintSheet card={card} names={names} provenance={provenance} {...sentences} />}
    </section>
  )
}
