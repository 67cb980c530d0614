import { failure, success, type Problem, type Result } from '../../core/result'
import type { UnitId } from '../../core/units/unit'
import { assign } from '../../core/zoning/draft/assign'
import type { Draft, DraftZone } from '../../core/zoning/draft/draft'
import { addZone, lockAll, lockZone, recolourZone, renameZone, renumberZone, setDescription, setSizes, setTitle } from '../../core/zoning/draft/editZones'
import { newZones } from '../../core/zoning/draft/freeZone'
import { removeNote, setNote } from '../../core/zoning/draft/notes'
import { dissolveZone, mergeZones, removeEmptyZones, splitParts, splitZone } from '../../core/zoning/draft/restructure'
import { stepLabels } from '../../i18n/de/werkstattSaetze'
import type { WorkshopActions } from './workshopState'

/** What the edits need of the workshop. */
export interface EditHost {
  /** The open draft, or null. */
  readonly draft: () => Draft | null
  /** Makes a draft the present one as one step; false where it is the identical one. */
  readonly commit: (next: Draft, label: string, gesture?: string) => boolean
  readonly tell: (problem: Problem) => void
  readonly setTarget: (zone: string | null) => void
  readonly nameOf: (unit: UnitId) => string
  readonly now: () => string
}

type EditActions = Pick<
  WorkshopActions,
  'edit' | 'assignUnits' | 'addZone' | 'renameZone' | 'recolourZone' | 'renumberZone' | 'mergeZones' | 'splitZone' | 'splitParts' | 'dissolveZone' | 'removeEmptyZones' | 'lockZone' | 'lockAll' | 'setNote' | 'removeNote' | 'setTitle' | 'setDescription' | 'setSizes'
>

const zoneOf = (draft: Draft, id: string): DraftZone | null => draft.zones.find((zone) => zone.id === id) ?? null

/** Units whose zone is another in two drafts. */
export const movedUnits = (before: Draft, after: Draft): UnitId[] => [...new Set([...before.zoneOf.keys(), ...after.zoneOf.keys()])].filter((unit) => before.zoneOf.get(unit) !== after.zoneOf.get(unit))

/** The named edits of the open draft; without one they do nothing. */
export const recordEdits = ({ draft: open, commit, tell, setTarget, nameOf, now }: EditHost): EditActions => {
  /** An edit of one zone, by its label. */
  const onZone = (id: string, change: (draft: Draft) => Draft, label: (after: DraftZone, before: DraftZone) => string, gesture?: string): void => {
    const draft = open()
    const before = draft === null ? null : zoneOf(draft, id)
    if (draft === null || before === null) return
    const next = change(draft)
    commit(next, label(zoneOf(next, id) ?? before, before), gesture)
  }
  /** An edit that can be refused. */
  const refusable = (change: (draft: Draft) => Result<Draft>, label: (next: Draft, before: Draft) => string): Result<null> => {
    const draft = open()
    if (draft === null) return success(null)
    const edited = change(draft)
    if (!edited.ok) {
      tell(edited.problems[0]!)
      return failure(...edited.problems)
    }
    if (edited.value !== draft) commit(edited.value, label(edited.value, draft))
    return success(null)
  }
  const plain = (change: (draft: Draft) => Draft, label: (next: Draft, before: Draft) => string, gesture?: string): boolean => {
    const draft = open()
    if (draft === null) return false
    const next = change(draft)
    return next !== draft && commit(next, label(next, draft), gesture)
  }
  const zonesOf = (draft: Draft, ids: readonly string[]): DraftZone[] => [...new Set(ids)].flatMap((id) => zoneOf(draft, id) ?? [])
  return {
    edit: (label, change, gesture) => plain(change, () => label, gesture),
    assignUnits: (units, target) => {
      const draft = open()
      if (draft === null) return []
      const { draft: next, refused } = assign(draft, units, target)
      if (next !== draft) commit(next, stepLabels.assigned(movedUnits(draft, next).map(nameOf), target === null ? null : zoneOf(draft, target)))
      return refused
    },
    addZone: (name) => {
      const draft = open()
      if (draft === null) throw new Error('no draft is open')
      const edited = addZone(draft, name === undefined ? {} : { name })
      if (!edited.ok) {
        tell(edited.problems[0]!)
        return edited
      }
      const [zone] = newZones(draft, edited.value)
      commit(edited.value, stepLabels.zoneAdded(zone!))
      setTarget(zone!.id)
      return success(zone!.id)
    },
    renameZone: (id, name, gesture) => {
      onZone(id, (draft) => renameZone(draft, id, name), stepLabels.zoneRenamed, gesture)
    },
    recolourZone: (id, colour) => {
      onZone(id, (draft) => recolourZone(draft, id, colour), stepLabels.zoneRecoloured)
    },
    renumberZone: (id, number) => {
      onZone(id, (draft) => renumberZone(draft, id, number), (after, before) => stepLabels.zoneRenumbered(before.number, after.number))
    },
    mergeZones: (ids) => refusable((draft) => mergeZones(draft, ids), (_, before) => stepLabels.merged(zonesOf(before, ids))),
    splitZone: (id, units) => {
      const list = [...units]
      return refusable((draft) => splitZone(draft, id, list), (next, before) => stepLabels.split(zoneOf(before, id)!, movedUnits(before, next).map(nameOf)))
    },
    splitParts: (id, graph) => refusable((draft) => splitParts(draft, id, graph), (next, before) => stepLabels.splitParts(zoneOf(before, id)!, newZones(before, next).length + 1)),
    dissolveZone: (id) => refusable((draft) => dissolveZone(draft, id), (_, before) => stepLabels.dissolved(zoneOf(before, id)!)),
    removeEmptyZones: () => {
      plain(removeEmptyZones, (next, before) => stepLabels.emptyRemoved(before.zones.length - next.zones.length))
    },
    lockZone: (id, locked) => {
      onZone(id, (draft) => lockZone(draft, id, locked), (zone) => stepLabels.locked(zone, locked))
    },
    lockAll: (locked) => {
      plain((draft) => lockAll(draft, locked), () => stepLabels.allLocked(locked))
    },
    setNote: (note) => {
      plain((draft) => setNote(draft, note, now()), (next, before) => (next.notes.length < before.notes.length ? stepLabels.noteRemoved : stepLabels.noteSet(note.on)))
    },
    removeNote: (id) => {
      plain((draft) => removeNote(draft, id), () => stepLabels.noteRemoved)
    },
    setTitle: (title, gesture) => {
      plain((draft) => setTitle(draft, title), (next) => stepLabels.titled(next.title), gesture)
    },
    setDescription: (description, gesture) => {
      plain((draft) => setDescription(draft, description), () => stepLabels.described, gesture)
    },
    setSizes: (sizes, gesture) => {
      plain((draft) => setSizes(draft, sizes), () => stepLabels.sized, gesture)
    },
  }
}
