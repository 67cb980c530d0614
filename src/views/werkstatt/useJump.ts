import { werkstatt } from '../../i18n/de/werkstatt'
import { useAppStore } from '../AppContext'
import { say, setDesk, useDesk } from './deskStore'
import { nextRest, restOf } from './nextRest'
import type { DeskModel } from './useDeskModel'

/** „Zum Rest springen“: to the next Ortsteil without a room or apart from its own; selects it, says so. */
export const useJump = (model: DeskModel) => {
  const store = useAppStore()
  return (): void => {
    const rest = restOf(model.quality)
    const { cursor } = useDesk.getState()
    const { selection } = store.getState()
    const next = nextRest(rest, cursor ?? (selection?.kind === 'unit' ? selection.id : null))
    if (next === null) {
      say(werkstatt.nothingOpen)
      return
    }
    const name = model.nameOf(next.unit)
    const room = model.draft.zones.find((zone) => zone.id === model.draft.zoneOf.get(next.unit))
    const at = rest.indexOf(next) + 1
    setDesk({ cursor: next.unit, lookAt: { unit: next.unit } })
    store.getState().show({ selection: { kind: 'unit', id: next.unit } })
    say(next.kind === 'open' || room === undefined ? werkstatt.jumpedOpen(name, at, rest.length) : werkstatt.jumpedStray(name, room.number, at, rest.length))
  }
}
