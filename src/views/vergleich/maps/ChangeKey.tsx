import { karten } from '../../../i18n/de/vergleichKarten'
import { shownAt } from '../../../state/derived/shown'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import { changesOf, stepClass, stepColours } from './changes'
import { ChangeTable } from './ChangeTable'
import type { Panel } from './panels'

/** What changes from A to B as a sentence, the legend of the difference with counts, and the changed units as a table. */
export const ChangeKey = ({ a, b }: { a: Panel; b: Panel }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const theme = useApp((state) => state.theme)
  const shownA = useApp((state) => shownAt(state, a.zoning))
  const shownB = useApp((state) => shownAt(state, b.zoning))
  const changes = changesOf(data, year, shownA, shownB)
  const colours = stepColours(shownB.direction, theme)
  const counts = colours.map((_, index) => changes.all.filter(({ step }) => step !== null && stepClass(step) === index).length)
  const homeless = changes.all.filter(({ from, to }) => from === undefined || to === undefined).length
  const classless = changes.all.filter(({ step }) => step === null).length - homeless
  return (
    <section className="legend change-key" aria-label={karten.changeKey}>
      <p>
        {karten.changeSentence(changes.changed.length, data.units.length, changes.people, changes.higher, changes.lower)} {(shownA.status === 'modell' || shownB.status === 'modell') && <ModelBadge short />}
      </p>
      <h3>{karten.changeKey}</h3>
      <ul className="legend-entries">
        {[...colours.keys()].reverse().map((index) => (
          <li key={index} className="legend-entry">
            <span className="swatch" aria-hidden="true" style={{ backgroundColor: colours[index] }} />
            <span className="legend-label">{karten.steps[index]}</span>
            <span className="change-count">{counts[index]}</span>
          </li>
        ))}
        {classless > 0 && (
          <li className="legend-entry">
            <span className="swatch swatch-hatch" aria-hidden="true" />
            <span className="legend-label">{karten.noStep}</span>
            <span className="change-count">{classless}</span>
          </li>
        )}
        {homeless > 0 && (
          <li className="legend-entry">
            <span className="swatch swatch-plain" aria-hidden="true" />
            <span className="legend-label">{karten.noRoom}</span>
            <span className="change-count">{homeless}</span>
          </li>
        )}
      </ul>
      <details className="fine">
        <summary>{karten.stepsHow}</summary>
        <p>{karten.stepsHowText}</p>
      </details>
      {changes.changed.length > 0 && (
        <details className="fine">
          <summary>{karten.changeTable}</summary>
          <ChangeTable changes={changes} shownA={shownA} shownB={shownB} />
        </details>
      )}
    </section>
  )
}
