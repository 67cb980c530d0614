import type { StoreApi } from 'zustand/vanilla'
import type { Problem, Result } from '../../core/result'
import type { UnitGraph } from '../../core/spatial/unitGraph'
import type { UnitId } from '../../core/units/unit'
import { assign } from '../../core/zoning/draft/assign'
import type { Draft, DraftSizes, NoteSubject } from '../../core/zoning/draft/draft'
import type { DraftRecord } from '../../core/zoning/draft/draftRecord'
import type { Zoning } from '../../core/zoning/zoning'
import { memoise } from '../memoise'

/** Units of a gesture that is still going on: they show as assigned, but are no step yet. */
export interface Stroke {
  readonly units: ReadonlySet<UnitId>
  /** Zone painted into; null erases. */
  readonly target: string | null
}

export type Saving = { readonly kind: 'saved' } | { readonly kind: 'saving' } | { readonly kind: 'failed'; readonly problem: Problem }

/** Two windows changed the same draft; both versions are kept. */
export interface Conflict {
  readonly draftId: string
  /** This window's version, kept beside the other one. */
  readonly ownId: string
  readonly sentence: string
}

export interface WorkshopState {
  /** Variants of the loaded data package, newest change first. */
  readonly drafts: readonly DraftRecord[]
  /** Variants of other packages: kept, but not shown. */
  readonly elsewhere: readonly DraftRecord[]
  readonly activeId: string | null
  /** Zone that is painted into; null is the eraser. */
  readonly targetZone: string | null
  readonly stroke: Stroke | null
  readonly saving: Saving
  readonly conflict: Conflict | null
}

/** What a new variant begins from. Without a title it gets a free one. */
export type DraftSource =
  | { readonly kind: 'empty'; readonly title?: string }
  | { readonly kind: 'zoning'; readonly zoning: Zoning; readonly title?: string }
  | { readonly kind: 'draft'; readonly id: string; readonly title?: string }
  /** Zone number 1 to 999 per unit, e.g. a proposal. */
  | { readonly kind: 'assignment'; readonly numberOf: ReadonlyMap<UnitId, number>; readonly origin: string; readonly names?: ReadonlyMap<number, string>; readonly title?: string; readonly description?: string }
  /** A draft read from a file or a link; gets an id of its own. */
  | { readonly kind: 'given'; readonly draft: Draft; readonly title?: string }

export interface WorkshopActions {
  /** Begins a variant and opens it; its id, or the problem (which is also told). */
  newDraft: (from: DraftSource) => Result<string>
  openDraft: (id: string) => void
  duplicateDraft: (id: string) => Result<string>
  /** The notice offers to bring it back whole, with its history and states. */
  deleteDraft: (id: string) => void
  /** Variants of a project file: one with a known id and other content comes in as a copy, whose new id is in `ids`. Opens the first that is new. */
  takeIn: (records: readonly DraftRecord[]) => { readonly added: number; readonly copies: number; readonly known: number; readonly ids: ReadonlyMap<string, string> }
  /** A variant from an address: opened where it is at hand, else added. Tells what it did and shows the workshop. */
  openLink: (text: string) => Result<string>

  /** Any edit of the active draft as one step. False where nothing changed. Edits under one gesture are one step. */
  edit: (label: string, change: (draft: Draft) => Draft, gesture?: string) => boolean
  endGesture: () => void
  /** Moves units (null: out of every zone); gives the units a lock kept. */
  assignUnits: (units: Iterable<UnitId>, target: string | null) => readonly UnitId[]
  /** Adds a zone and makes it the target; its id. */
  addZone: (name?: string) => Result<string>
  renameZone: (id: string, name: string, gesture?: string) => void
  recolourZone: (id: string, colour: number) => void
  renumberZone: (id: string, number: number) => void
  /** These edits can be refused (a lock, 30 zones): the problem comes back and is told. */
  mergeZones: (ids: readonly string[]) => Result<null>
  splitZone: (id: string, units: Iterable<UnitId>) => Result<null>
  splitParts: (id: string, graph: Pick<UnitGraph, 'ids' | 'neighbours'>) => Result<null>
  dissolveZone: (id: string) => Result<null>
  removeEmptyZones: () => void
  lockZone: (id: string, locked: boolean) => void
  lockAll: (locked: boolean) => void
  setNote: (note: { readonly id?: string; readonly on: NoteSubject; readonly text: string }) => void
  removeNote: (id: string) => void
  setTitle: (title: string, gesture?: string) => void
  setDescription: (description: string, gesture?: string) => void
  /** Sets all wanted sizes at once: what is absent is not wanted any more. */
  setSizes: (sizes: DraftSizes, gesture?: string) => void

  setTarget: (zone: string | null) => void
  /** Begins a stroke with these units; the target is the chosen zone unless one is given. */
  beginStroke: (units?: Iterable<UnitId>, target?: string | null) => void
  extendStroke: (units: Iterable<UnitId>) => void
  /** Makes the stroke one step; gives the units a lock kept. A stroke that changes nothing makes no step. */
  endStroke: () => readonly UnitId[]
  cancelStroke: () => void

  /** During a stroke undo only ends the stroke. */
  undo: () => void
  redo: () => void
  /** To the state after `count` of the kept steps. */
  travel: (count: number) => void

  /** Keeps the present draft under a name („Stand n“ without one). */
  saveState: (name: string) => void
  /** Makes a named state the present one, as a step that can be taken back. */
  restoreState: (id: string) => void
  renameState: (id: string, name: string) => void
  /** The notice offers to bring it back to its place. */
  deleteState: (id: string) => void

  dismissConflict: () => void
  /** Saves what is not saved yet; resolves when all that was there to do is done. */
  flush: () => Promise<void>
  /** Ends saving and listening (for tests). */
  close: () => Promise<void>
}

export type Workshop = StoreApi<WorkshopState & WorkshopActions>

/** The open variant; null where there is none. */
export const activeRecord = ({ drafts, activeId }: Pick<WorkshopState, 'drafts' | 'activeId'>): DraftRecord | null => drafts.find(({ draft }) => draft.id === activeId) ?? null

const stroked = memoise((draft: Draft, stroke: Stroke): Draft => assign(draft, stroke.units, stroke.target).draft, 2)

/** The open draft with a running stroke applied: what map and measures show. null where none is open. */
export const strokeDraft = (state: Pick<WorkshopState, 'drafts' | 'activeId' | 'stroke'>): Draft | null => {
  const record = activeRecord(state)
  if (record === null || state.stroke === null) return record?.draft ?? null
  return stroked(record.draft, state.stroke)
}
