import { peopleOrUnknown } from '../../../i18n/de/menschen'
import { vergleich } from '../../../i18n/de/vergleich'
import { peopleOfRows } from '../../../state/derived/knownPeople'
import { shownAt } from '../../../state/derived/shown'
import { useApp, useAppStore } from '../../AppContext'
import { Tooltip } from '../../shared/Tooltip'
import { placeIn } from './placeIn'
import type { Panel } from './panels'

/** Beside the pointer: the Ortsteil, and its room in each of the panels. */
export const HoverCard = ({ panels }: { panels: readonly Panel[] }) => {
  const store = useAppStore()
  const units = useApp((state) => shownAt(state, null))
  return (
    <Tooltip>
      {(hover) => {
        const row = units.rowOf.get(hover.id)
        if (row === undefined) return null
        return (
          <>
            <b>{row.name}</b>
            {panels.map((panel) => (
              <span key={panel.letter}>
                <b>{panel.letter}</b> {placeIn(store.getState(), panel, row.id) ?? vergleich.unassigned}
              </span>
            ))}
            <span className="fine">
              {peopleOrUnknown(peopleOfRows([row]))}
              {row.status === 'modell' && ' · Modellwert'}
            </span>
          </>
        )
      }}
    </Tooltip>
  )
}
