import type { Zoning } from '../../core/zoning/zoning'
import { isPresent } from '../../core/indicators/missing'
import { vergleich } from '../../i18n/de/vergleich'
import { formatValue } from '../../i18n/format'
import { shownAt } from '../../state/derived/shown'
import type { Shown } from '../../state/derived/shownTypes'
import { useApp } from '../AppContext'

const placeIn = (shown: Shown, id: string): string => {
  const row = shown.rowOfUnit.get(id)
  return row === undefined ? vergleich.unassigned : `${row.number ?? ''} ${row.name}, ${formatValue(row.value, shown.decimals, shown.unit)}`.trim()
}

/** The answer to a pick on a map or in the table: where the Ortsteil is in A, where in B. Keeps its line while nothing is picked. */
export const SelectedLine = ({ a, b }: { a: Zoning; b: Zoning }) => {
  const shownA = useApp((state) => shownAt(state, a))
  const shownB = useApp((state) => shownAt(state, b))
  const units = useApp((state) => shownAt(state, null))
  const selection = useApp((state) => state.selection)
  const show = useApp((state) => state.show)
  const row = selection?.kind === 'unit' ? units.rowOf.get(selection.id) : undefined
  return (
    <div className="selected-line">
      <p role="status" tabIndex={-1}>
        {row === undefined ? (
          <span className="fine">Ein Ortsteil, der auf einer Karte oder in der Tabelle angeklickt wird, steht hier mit seinem Raum in A und in B.</span>
        ) : (
          <>
            Ausgewählt: <b>{row.name}</b> – A: {placeIn(shownA, row.id)}; B: {placeIn(shownB, row.id)}; {isPresent(row.population) ? `${formatValue(row.population)} Menschen` : `Zahl der Menschen ${formatValue(row.population)}`}
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
