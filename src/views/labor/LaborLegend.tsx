import { labor } from '../../i18n/de/labor'
import { changeColours } from '../../map/palette'
import type { Shown } from '../../state/derived/shownTypes'
import { useApp } from '../AppContext'
import { LegendCard } from '../shared/LegendCard'
import { useIsNarrow } from '../shared/useIsNarrow'
import { laborCompared } from './laborShown'
import type { LaborTab } from '../../state/appState'
import { rankShifts, shiftClass } from './rankShifts'

/** Legend of the change of ranks: words and counts, most gained on top. Folded on a phone, where it would cover the map. */
const ChangeLegend = ({ shown }: { shown: Shown }) => {
  const theme = useApp((state) => state.theme)
  const isNarrow = useIsNarrow()
  const other = useApp(laborCompared)
  const colours = changeColours(theme)
  const shifts = [...rankShifts(shown, other).byId.values()]
  const counts = colours.map((_, index) => shifts.filter((shift) => shiftClass(shift) === index).length)
  const left = shown.rows.length - shifts.length
  return (
    <section className="legend" aria-label="Legende">
      <details key={String(isNarrow)} open={!isNarrow}>
        <summary className="legend-title">{labor.changeLegend}</summary>
        <ul className="legend-entries">
          {colours.map((_, i) => {
            const index = colours.length - 1 - i
            return (
              <li key={index} className="legend-entry">
                <span className="swatch" aria-hidden="true" style={{ backgroundColor: colours[index] }} />
                <span className="legend-label">{labor.changeClasses[index]}</span>
                <span className="legend-count">{counts[index]}</span>
              </li>
            )
          })}
          {left > 0 && (
            <li className="legend-entry">
              <span className="swatch swatch-hatched" aria-hidden="true" />
              <span className="legend-label">{labor.notRated}</span>
              <span className="legend-count">{left}</span>
            </li>
          )}
        </ul>
      </details>
    </section>
  )
}

/** The legend that fits what the tab shows on the map. */
export const LaborLegend = ({ shown, tab }: { shown: Shown; tab: LaborTab }) => (tab === 'compare' ? <ChangeLegend shown={shown} /> : <LegendCard shown={shown} />)
