import { Fragment } from 'react'
import { karten } from '../../../i18n/de/vergleichKarten'
import { useApp } from '../../AppContext'
import { useFixedPairs } from '../useCompared'
import { numbersNow } from './numbers'
import type { Panel } from './panels'
import { roomEntries } from './roomEntries'
import { RoomMark } from './RoomMark'

/** Which number is which room, in which of the panels. */
export const RoomKey = ({ panels, onlyMoved }: { panels: readonly Panel[]; onlyMoved: boolean }) => {
  useFixedPairs()
  const entries = roomEntries(panels, useApp(numbersNow))
  return (
    <section className="legend room-key" aria-label={karten.roomKey}>
      <h3>{karten.roomKey}</h3>
      {onlyMoved && <p className="fine">{karten.movedRooms}</p>}
      <ul>
        {entries.map(({ number, names }) => (
          <li key={number}>
            <RoomMark number={number} />
            <span>
              {names.map(({ name, letters }, index) => (
                <Fragment key={name}>
                  {index > 0 && ' · '}
                  <b className="room-letters">{letters.join(', ')}</b> {name}
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
