import { werkstatt } from '../../i18n/de/werkstatt'
import { say } from './deskStore'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'
import { ZoneMark } from './ZoneMark'

/** The rooms as numbers beside the map, for small screens, where the table lies out of sight while painting. */
export const RoomStrip = ({ model }: { model: DeskModel }) => {
  const workshop = useWorkshopStore()
  return (
    <div className="room-strip" role="group" aria-label={werkstatt.strip}>
      {model.draft.zones.map((zone) => (
        <button
          key={zone.id}
          type="button"
          className="room-chip"
          aria-pressed={model.target === zone.id}
          aria-label={werkstatt.inRoom(zone.number, zone.name)}
          onClick={() => {
            workshop.getState().setTarget(zone.id)
            say(werkstatt.paintInto(zone.number, zone.name))
          }}
        >
          <ZoneMark zone={zone} />
        </button>
      ))}
    </div>
  )
}
