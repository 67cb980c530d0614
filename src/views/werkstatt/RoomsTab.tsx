import { werkstatt } from '../../i18n/de/werkstatt'
import { formatNumber } from '../../i18n/format'
import { Icon } from '../../ui/Icon'
import { ToolIcon } from '../../ui/ToolIcon'
import { RestLine } from './RestLine'
import { RoomsTable } from './RoomsTable'
import { TargetSizes } from './TargetSizes'
import { UnitCard } from './UnitCard'
import type { DeskModel } from './useDeskModel'
import { useWorkshopStore } from './WorkshopContext'

/** The rooms: choose one, paint, see what it does. */
export const RoomsTab = ({ model }: { model: DeskModel }) => {
  const workshop = useWorkshopStore()
  const allLocked = model.draft.zones.length > 0 && model.draft.zones.every((each) => each.locked)
  const { sizes } = model.quality
  return (
    <section className="desk-section" aria-label={werkstatt.tabs.rooms}>
      <RestLine model={model} />
      <RoomsTable model={model} />
      <div className="room-editor-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            workshop.getState().addZone()
          }}
        >
          <Icon name="plus" size={16} />
          <span>{werkstatt.addRoom}</span>
        </button>
        {model.draft.zones.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              workshop.getState().lockAll(!allLocked)
            }}
          >
            <ToolIcon name={allLocked ? 'offen' : 'schloss'} size={16} />
            <span>{allLocked ? werkstatt.unlockAll : werkstatt.lockAll}</span>
          </button>
        )}
      </div>
      {sizes.target !== null && <p className="fine">{werkstatt.deviationOf(Math.round(sizes.target))}{sizes.targetIsMean ? ' (Mittel der Räume)' : ''}. {werkstatt.spread}: {werkstatt.spreadWhat}</p>}
      {/* Where people of some are not known, another room may be the largest. */}
      {sizes.largest !== null && sizes.smallest !== null && model.draft.zones.length > 1 && model.quality.zones.every(({ populationMissing }) => populationMissing.length === 0) && (
        <p className="fine">
          Der größte Raum hat {formatNumber(sizes.largest.population)} Menschen, der kleinste {formatNumber(sizes.smallest.population)}.
        </p>
      )}
      <UnitCard model={model} />
      <TargetSizes model={model} />
    </section>
  )
}

