import type { UnitId } from '../../core/units/unit'
import { useAppStore } from '../AppContext'
import { assignedSentence, fallenSentence } from './paintSentences'
import { deskModel, type DeskModel } from './useDeskModel'
import { say } from './deskStore'
import { activeRecord } from '../../state/workshop/workshopState'
import { useWorkshopStore } from './WorkshopContext'

/** Assigns Ortsteile as one step and has it spoken, with what it cut off. */
export const useAssign = (model: DeskModel) => {
  const store = useAppStore()
  const workshop = useWorkshopStore()
  return (units: readonly UnitId[], target: string | null): void => {
    const before = model.settled
    const refused = workshop.getState().assignUnits(units, target)
    const after = activeRecord(workshop.getState())?.draft
    if (after === undefined) return
    const next = deskModel(store.getState(), after, after, target)
    say([assignedSentence(before, after, units, refused, target, model.context, model.nameOf), fallenSentence(after, next.stray, model.stray, model.nameOf)].filter((sentence) => sentence !== '').join(' '))
  }
}
