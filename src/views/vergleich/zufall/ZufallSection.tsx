import { chanceBasis, chanceLead, zufall } from '../../../i18n/de/zufall'
import { isPresent } from '../../../core/indicators/missing'
import { contextAt, zonesShown } from '../../../state/derived/quality'
import { ModelBadge } from '../../../ui/ModelBadge'
import { ProblemList } from '../../../ui/ProblemList'
import { useApp } from '../../AppContext'
import { useCompared } from '../useCompared'
import { ChanceFigureCard } from './ChanceFigures'
import { ChanceForm } from './ChanceForm'
import { useChanceRuns, useChanceWish } from './chanceRuns'
import { sameRun } from './chanceTaskOf'
import { ChanceTable, MixingDetails } from './ChanceTables'
import { figureRows, mixingProblem, sharedNotes, type AnsweredZoning } from './figureRows'
import { letterOf } from './letterOf'
import './zufall.css'

const borderFigures: readonly string[] = ['cutLength', 'cutEdges']

/** „Besser als Zufall?“: every chosen zoning among random contiguous ones with as many rooms. */
export const ZufallSection = () => {
  const { a, b, all } = useCompared()
  const context = useApp(contextAt)
  const isModel = useApp((state) => a !== null && zonesShown(state, a).status === 'modell')
  const wish = useChanceWish()
  const outcomes = useChanceRuns((state) => state.outcomes)
  const chosen = all.filter((zoning) => (wish.chosen === null ? zoning === a || zoning === b : wish.chosen.includes(zoning.id)))
  const found = chosen.flatMap((zoning) => {
    const outcome = outcomes.find((each) => sameRun(each, { context, zoning, samples: wish.samples, seed: wish.seed }))
    return outcome === undefined ? [] : [{ zoning, letter: letterOf(all.indexOf(zoning)), answer: outcome.answer }]
  })
  const answered = found.flatMap(({ zoning, letter, answer }): AnsweredZoning[] => (answer.ok ? [{ id: zoning.id, title: zoning.title, letter, result: answer.value }] : []))
  const figures = figureRows(answered)
  const unknown = context.population.filter((people) => !isPresent(people)).length
  return (
    <section className="card zufall">
      <h2>
        {zufall.head} {isModel && <ModelBadge />}
      </h2>
      <div className="zufall-lead" aria-live="polite">
        {answered.length === 0 && <p>{zufall.intro}</p>}
        {answered.map(({ id, title, letter, result }) => {
          const [first] = result.figures
          return (
            first !== undefined && (
              <p key={id} className="zufall-sentence">
                <span className="side-letter">{letter}</span> {chanceLead(title, first, result)}
              </p>
            )
          )
        })}
      </div>
      <ChanceForm context={context} all={all} chosen={chosen} />
      {unknown > 0 && <p className="fine">{zufall.unknownPeople(unknown)}</p>}
      {found.map(({ zoning, answer }) => answer.ok && answer.warnings.some(({ code }) => code === mixingProblem) && <p key={zoning.id} className="problem problem-warning">{zufall.mixingWarning(zoning.title)}</p>)}
      {sharedNotes(found.map(({ zoning: { title }, answer }) => ({ title, problems: answer.ok ? answer.warnings.filter(({ code }) => code !== mixingProblem) : answer.problems }))).map(({ titles, problems }) => (
        <div key={titles.join(' ')} className="zufall-notes">
          <h3>{(problems.some(({ severity }) => severity === 'error') ? zufall.failed : zufall.heed)(titles)}</h3>
          <ProblemList problems={problems} />
        </div>
      ))}
      {figures.length > 0 && (
        <>
          <p className="fine">{zufall.key}</p>
          <div className="chance-figures">
            {figures
              .filter(({ id }) => !borderFigures.includes(id))
              .map((figure) => (
                <ChanceFigureCard key={figure.id} figure={figure} />
              ))}
          </div>
          <details className="more">
            <summary>{zufall.more}</summary>
            <div className="chance-figures">
              {figures
                .filter(({ id }) => borderFigures.includes(id))
                .map((figure) => (
                  <ChanceFigureCard key={figure.id} figure={figure} />
                ))}
            </div>
          </details>
          <ChanceTable figures={figures} isModel={isModel} />
          <MixingDetails answered={answered} />
          <ul className="fine zufall-basis">
            {answered.map(({ id, letter, result }) => (
              <li key={id}>
                <b>{letter}</b> {chanceBasis(result)}
              </li>
            ))}
          </ul>
        </>
      )}
      <details className="more">
        <summary>{zufall.meaning}</summary>
        <p>{zufall.means}</p>
        <p>{zufall.meansNot}</p>
      </details>
      <p className="fine">
        {zufall.bias}{' '}
        <a href="./methode-vergleich.html#im-vergleich-zum-zufall" target="_blank" rel="noopener">
          {zufall.biasLink}
        </a>
      </p>
    </section>
  )
}
