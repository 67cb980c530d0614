import { isPresent } from '../../core/indicators/missing'
import { vergleich } from '../../i18n/de/vergleich'
import { karten } from '../../i18n/de/vergleichKarten'
import { formatValue } from '../../i18n/format'
import { shownAt } from '../../state/derived/shown'
import { useApp } from '../AppContext'
import type { Panel } from './maps/panels'
import { placeIn } from './maps/placeIn'
import { useFixedPairs } from './useCompared'

/** The answer to a pick on a map or in the table: where the Ortsteil is in each variant. Keeps its line while nothing is picked. */
export const SelectedLine = ({ panels }: { panels: readonly Panel[] }) => {
  const units = useApp((state) => shownAt(state, null))
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const row = selection?.kind === 'unit' ? units.rowOf.get(selection.id) : undefined
  useFixedPairs()
  const places = useApp((state) => (row === undefined ? '' : panels.map((panel) => `${panel.letter}: ${placeIn(state, panel, row.id) ?? vergleich.unassigned}`).join('; ')))
  return (
    <div className="selected-line">
      <p role="status" tabIndex={-1}>
        {row === undefined ? (
          <span className="fine">{karten.pick}</span>
        ) : (
          <>
            Ausgewählt: <b>{row.name}</b> – {places}; {isPresent(row.population) ? `${formatValue(row.population)} Menschen` : `Zahl der Menschen ${formatValue(row.population)}`}
          </>
        )}
      </p>
      {row !== undefined && (
        <button
          type="button"
          className="link-button"
          onClick={(event) => {
            // This button goes away with the selection.
            event.currentTarget.parentElement?.querySelector<HTMLElement>('[role=status]')?.focus()
            show({ selection: null })
          }}
        >
          Auswahl aufheben
        </button>
      )}
    </div>
  )
}
