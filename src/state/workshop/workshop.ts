import { createStore } from 'zustand/vanilla'
import { failure, success, type Problem } from '../../core/result'
import { assign } from '../../core/zoning/draft/assign'
import { zoningOfDraft, type Draft } from '../../core/zoning/draft/draft'
import { emptyDraftHistory, endGesture, noteStep, redoStep, travelTo, undoStep, type Travelled } from '../../core/zoning/draft/draftHistory'
import { rehomed, sameContent, type DraftRecord } from '../../core/zoning/draft/draftRecord'
import { maxTitleLength, tidyLine } from '../../core/zoning/draft/freeZone'
import { decodeVariant, encodeVariant } from '../../data/project/variantLink'
import { stepLabels, variantWords, workshopSentences } from '../../i18n/de/werkstattSaetze'
import { freeTitle } from '../recipes/recipesState'
import type { AppStore } from '../store'
import { noteUnsaved } from '../unsaved'
import type { Zoning } from '../../core/zoning/zoning'
import { zoningOfState } from './zoningOfState'
import { beginDraft } from './beginDraft'
import { browserEnvironment, type WorkshopEnvironment } from './environment'
import { keepDrafts } from './keeper'
import { movedUnits, recordEdits } from './recordEdits'
import { activeRecord, type Workshop, type WorkshopActions, type WorkshopState } from './workshopState'

/** The drafts as zonings, then their named states, which only the comparison lists. */
const variantsOf = (records: readonly DraftRecord[]): Zoning[] => [...records.map(({ draft }) => zoningOfDraft(draft)), ...records.flatMap(({ draft, states }) => states.map((state) => zoningOfState(draft, state)))]

/** The zone painted into, as long as the draft has it; else its first. */
const fittingTarget = (draft: Draft | null, target: string | null): string | null => (target === null || draft?.zones.some(({ id }) => id === target) === true ? target : (draft?.zones[0]?.id ?? null))

/**
 * The workshop of variants beside an app's store: loads what is kept, and from
 * then on every change is a step, is saved, and is a zoning in all views (`variants`).
 */
export const createWorkshop = async (app: AppStore, environment: WorkshopEnvironment): Promise<Workshop> => {
  const { newId, now } = environment
  const tell = (sentence: string, tone: 'info' | 'problem' = 'info', undo?: () => void): void => {
    app.getState().notify({ sentence, tone, ...(undo === undefined ? {} : { undo }) })
  }
  const tellProblem = ({ sentence, wayOut }: Problem): void => {
    tell(`${sentence} ${wayOut}`, 'problem')
  }
  const city = (): string => app.getState().data.name

  const empty: WorkshopState = { drafts: [], elsewhere: [], activeId: null, targetZone: null, stroke: null, saving: { kind: 'saved' }, conflict: null }
  // The actions need what is made below of the store; they are there before anybody sees it.
  const store: Workshop = createStore<WorkshopState & WorkshopActions>()(() => empty as WorkshopState & WorkshopActions)
  const get = store.getState

  /** Changes the state so that what hangs on the open draft fits it, and gives the drafts to the app. */
  const settle = (change: Partial<WorkshopState>, force = false): void => {
    const before = get()
    const next = { ...before, ...change }
    const draft = activeRecord(next)?.draft ?? null
    store.setState({ ...change, ...(draft === null ? { activeId: null } : {}), targetZone: fittingTarget(draft, next.targetZone) })
    if (force || next.drafts !== before.drafts) app.getState().setVariants(variantsOf(next.drafts))
  }
  const find = (id: string): DraftRecord | undefined => [...get().drafts, ...get().elsewhere].find((record) => record.draft.id === id)

  /** Puts a record first, in the place of the one it had. */
  const placed = (record: DraftRecord): Pick<WorkshopState, 'drafts' | 'elsewhere'> => {
    const { drafts, elsewhere } = get()
    const others = (list: readonly DraftRecord[]): readonly DraftRecord[] => list.filter((each) => each.draft.id !== record.draft.id)
    return record.package === city() ? { drafts: [record, ...others(drafts)], elsewhere: others(elsewhere) } : { drafts: others(drafts), elsewhere: [record, ...others(elsewhere)] }
  }
  const put = (record: DraftRecord, change: Partial<WorkshopState> = {}): void => {
    const dated = { ...record, changed: now() }
    settle({ ...placed(dated), ...change })
    keeper.changed(record.draft.id)
  }
  const open = (id: string | null): Partial<WorkshopState> => ({ activeId: id, stroke: null, targetZone: (id === null ? undefined : find(id))?.draft.zones[0]?.id ?? null })
  const without = (id: string): Partial<WorkshopState> => {
    const drafts = get().drafts.filter((record) => record.draft.id !== id)
    const elsewhere = get().elsewhere.filter((record) => record.draft.id !== id)
    return { drafts, elsewhere, ...(get().activeId === id ? open(drafts[0]?.draft.id ?? null) : {}) }
  }

  const keeper = keepDrafts(environment, {
    record: find,
    count: () => get().drafts.length + get().elsewhere.length,
    saving: (saving) => {
      noteUnsaved('varianten', saving.kind === 'failed')
      store.setState({ saving })
    },
    takeOver: (record) => {
      const own = find(record.draft.id)
      const past = own === undefined ? null : noteStep(own.history, own.draft, stepLabels.elsewhere, now())
      settle(placed(past === null || own === undefined ? record : { ...record, history: sameContent(own.draft, record.draft) ? own.history : past }))
    },
    conflict: (id, stored) => {
      const own = find(id)
      if (own === undefined) return
      const title = freeTitle(variantWords.fromThisWindow(own.draft.title), titles())
      const copy = rehomed(own, newId(), title)
      const wasOpen = get().activeId === id
      const { stroke, targetZone } = get()
      if (stored === null) settle(without(id))
      else settle(placed(stored))
      const sentence = workshopSentences.conflict(own.draft.title, title)
      // Who is in the middle of a stroke goes on in the own version.
      put(copy, { ...(wasOpen ? { activeId: copy.draft.id, stroke, targetZone } : {}), conflict: { draftId: id, ownId: copy.draft.id, sentence } })
      tell(sentence, 'problem')
    },
    deletedElsewhere: (id) => {
      const own = find(id)
      if (own === undefined) return
      const wasOpen = get().activeId === id
      settle(without(id))
      tell(workshopSentences.deletedElsewhere(own.draft.title), 'info', () => {
        put(own, wasOpen ? open(id) : {})
      })
    },
    notDeleted: (stored) => {
      if (stored === null) return
      settle(placed(stored))
      tell(workshopSentences.notDeleted(stored.draft.title), 'problem')
    },
    failed: tellProblem,
  })

  const titles = (): string[] => [...app.getState().data.zonings.map(({ title }) => title), ...get().drafts.map(({ draft }) => draft.title)]
  const commit = (next: Draft, label: string, gesture?: string, change: Partial<WorkshopState> = {}): boolean => {
    const record = activeRecord(get())
    if (record === null || next === record.draft) return false
    put({ ...record, draft: next, history: noteStep(record.history, record.draft, label, now(), gesture ?? null) }, change)
    return true
  }
  const travelled = (step: (record: DraftRecord) => Travelled | null): void => {
    const record = activeRecord(get())
    if (record === null) return
    const next = step(record)
    if (next !== null && next.draft !== record.draft) put({ ...record, ...next })
  }
  const onState = (change: (record: DraftRecord) => DraftRecord['states']): void => {
    const record = activeRecord(get())
    if (record !== null) put({ ...record, states: change(record) })
  }
  const nameOf = (unit: string): string => app.getState().data.units.find(({ id }) => id === unit)?.name ?? unit
  const unitIds = (): string[] => app.getState().data.units.map(({ id }) => id)

  const actions: WorkshopActions = {
    newDraft: (from) => {
      const begun = beginDraft(from, newId(), titles(), (id) => find(id)?.draft ?? null)
      if (!begun.ok) {
        tellProblem(begun.problems[0]!)
        return begun
      }
      const { id } = begun.value
      put({ draft: begun.value, history: emptyDraftHistory, states: [], changed: now(), package: city() })
      settle(open(id))
      return success(id, begun.warnings)
    },
    openDraft: (id) => {
      if (id !== get().activeId && get().drafts.some(({ draft }) => draft.id === id)) settle(open(id))
    },
    duplicateDraft: (id) => get().newDraft({ kind: 'draft', id }),
    deleteDraft: (id) => {
      const record = get().drafts.find(({ draft }) => draft.id === id)
      if (record === undefined) return
      const wasOpen = get().activeId === id
      settle(without(id))
      keeper.removed(id)
      tell(workshopSentences.deleted(record.draft.title), 'info', () => {
        if (find(id) !== undefined) return
        put(record)
        if (wasOpen) settle(open(id))
      })
    },
    takeIn: (records) => {
      const done = { added: 0, copies: 0, known: 0 }
      const ids = new Map<string, string>()
      let first: string | null = null
      // The first of the file comes to lie first.
      for (const record of [...records].reverse()) {
        const known = find(record.draft.id)
        if (known !== undefined && sameContent(known.draft, record.draft)) {
          done.known++
          continue
        }
        done.added++
        if (known !== undefined) done.copies++
        const taken = rehomed({ ...record, package: city() }, known === undefined ? record.draft.id : newId(), freeTitle(record.draft.title, titles()))
        put(taken)
        if (known !== undefined) ids.set(record.draft.id, taken.draft.id)
        first = taken.draft.id
      }
      if (first !== null) settle(open(first))
      return { ...done, ids }
    },
    openLink: (text) => {
      const read = decodeVariant(text, unitIds())
      if (!read.ok) {
        tellProblem(read.problems[0]!)
        return failure(...read.problems)
      }
      const link = encodeVariant(read.value, unitIds())
      const known = get().drafts.find(({ draft }) => encodeVariant(draft, unitIds()) === link)
      if (known === undefined) {
        const begun = get().newDraft({ kind: 'given', draft: { ...read.value, origin: variantWords.fromLink } })
        if (begun.ok) tell(workshopSentences.linkAdded(activeRecord(get())!.draft.title))
        app.getState().show({ view: 'werkstatt' })
        return begun
      }
      settle(open(known.draft.id))
      tell(workshopSentences.linkKnown(known.draft.title))
      app.getState().show({ view: 'werkstatt' })
      return success(known.draft.id)
    },
    ...recordEdits({
      draft: () => activeRecord(get())?.draft ?? null,
      commit,
      tell: tellProblem,
      setTarget: (zone) => {
        get().setTarget(zone)
      },
      nameOf,
      now,
    }),
    endGesture: () => {
      const record = activeRecord(get())
      if (record === null || record.history.gesture === null) return
      const ended = { ...record, history: endGesture(record.history) }
      store.setState({ drafts: get().drafts.map((each) => (each === record ? ended : each)) })
    },
    setTarget: (zone) => {
      store.setState({ targetZone: fittingTarget(activeRecord(get())?.draft ?? null, zone) })
    },
    beginStroke: (units = [], target = get().targetZone) => {
      if (activeRecord(get()) !== null) store.setState({ stroke: { units: new Set(units), target } })
    },
    extendStroke: (units) => {
      const { stroke } = get()
      if (stroke === null) return
      const next = new Set([...stroke.units, ...units])
      if (next.size > stroke.units.size) store.setState({ stroke: { ...stroke, units: next } })
    },
    endStroke: () => {
      const { stroke } = get()
      const draft = activeRecord(get())?.draft
      if (stroke === null || draft === undefined) return []
      const { draft: next, refused } = assign(draft, stroke.units, stroke.target)
      const target = draft.zones.find(({ id }) => id === stroke.target) ?? null
      if (!commit(next, stepLabels.assigned(movedUnits(draft, next).map(nameOf), target), undefined, { stroke: null })) store.setState({ stroke: null })
      return refused
    },
    cancelStroke: () => {
      if (get().stroke !== null) store.setState({ stroke: null })
    },
    undo: () => {
      if (get().stroke !== null) get().cancelStroke()
      else travelled(({ history, draft }) => undoStep(history, draft))
    },
    redo: () => {
      if (get().stroke === null) travelled(({ history, draft }) => redoStep(history, draft))
    },
    travel: (count) => {
      get().cancelStroke()
      travelled(({ history, draft }) => travelTo(history, draft, count))
    },
    saveState: (name) => {
      onState(({ states, draft }) => {
        const taken = states.map((each) => each.name)
        let number = states.length + 1
        while (taken.includes(workshopSentences.stateName(number))) number++
        return [...states, { id: newId(), name: tidyLine(name, maxTitleLength) || workshopSentences.stateName(number), at: now(), draft }]
      })
    },
    restoreState: (id) => {
      const record = activeRecord(get())
      const state = record?.states.find((each) => each.id === id)
      if (record === null || state === undefined || sameContent(state.draft, record.draft)) return
      get().cancelStroke()
      commit(state.draft, stepLabels.restored(state.name))
    },
    renameState: (id, name) => {
      const next = tidyLine(name, maxTitleLength)
      if (next !== '') onState(({ states }) => states.map((each) => (each.id === id ? { ...each, name: next } : each)))
    },
    deleteState: (id) => {
      const record = activeRecord(get())
      const place = record?.states.findIndex((each) => each.id === id) ?? -1
      const state = record?.states[place]
      if (record === null || state === undefined) return
      put({ ...record, states: record.states.toSpliced(place, 1) })
      tell(workshopSentences.stateDeleted(state.name), 'info', () => {
        // The variant may be changed, closed or gone by now.
        const present = find(record.draft.id)
        if (present === undefined || present.states.some((each) => each.id === id)) return
        put({ ...present, states: present.states.toSpliced(place, 0, state) })
      })
    },
    dismissConflict: () => {
      store.setState({ conflict: null })
    },
    flush: () => keeper.flush(),
    close: async () => {
      stopFollowing()
      await keeper.close()
    },
  }
  store.setState(actions)

  /** Which drafts belong to the loaded package, newest change first. */
  const sorted = (records: readonly DraftRecord[]): Pick<WorkshopState, 'drafts' | 'elsewhere'> => {
    const newest = [...records].sort((a, b) => (a.changed > b.changed ? -1 : a.changed < b.changed ? 1 : 0))
    return { drafts: newest.filter((record) => record.package === city()), elsewhere: newest.filter((record) => record.package !== city()) }
  }
  const stopFollowing = app.subscribe((state, before) => {
    if (state.base === before.base) return
    const next = sorted([...get().drafts, ...get().elsewhere])
    const isThere = next.drafts.some(({ draft }) => draft.id === get().activeId)
    settle({ ...next, ...(isThere ? {} : { activeId: next.drafts[0]?.draft.id ?? null, stroke: null, targetZone: next.drafts[0]?.draft.zones[0]?.id ?? null }) }, true)
  })

  const { records, problems } = await keeper.load()
  const loaded = sorted(records)
  settle({ ...loaded, activeId: loaded.drafts[0]?.draft.id ?? null, targetZone: loaded.drafts[0]?.draft.zones[0]?.id ?? null }, true)
  if (problems.length > 0) tellProblem(problems[0]!)
  return store
}

const opened = new WeakMap<AppStore, Promise<Workshop>>()

/** The one workshop of an app's store: everybody who asks gets the same. Never rejects for storage that does not work. */
export const openWorkshop = (app: AppStore): Promise<Workshop> => {
  const known = opened.get(app) ?? createWorkshop(app, browserEnvironment())
  opened.set(app, known)
  return known
}
