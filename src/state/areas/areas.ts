import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../core/result'
import { defaultSliverRule, type SliverRule } from '../../core/spatial/overlay/slivers'
import type { ForeignAreas } from '../../core/zoning/foreign/foreignAreas'
import type { PeoplePoints } from '../../data/areas/readPoints'
import { areaStore, isIntactAreas, keptAreas, type AreaStore, type KeptAreas } from '../../data/store/areaStore'
import { flaechenAnsicht } from '../../i18n/de/flaechenAnsicht'
import type { AppStore } from '../store'

export interface AreasState {
  /** Areas of one file each, in the order they were loaded. */
  readonly sets: readonly KeptAreas[]
  readonly chosenId: string | null
  /** People at points; only while the page is open, because addresses are nobody's business afterwards. */
  readonly points: PeoplePoints | null
  readonly by: 'area' | 'points'
  readonly sliver: SliverRule
}

export interface TakenAreas {
  readonly added: number
  readonly known: number
  /** Entries that were no intact areas and are left out. */
  readonly damaged: number
}

export interface AreasActions {
  /** Keeps areas and chooses them; the same content again takes the earlier one's place, under the new title. */
  readonly keep: (areas: ForeignAreas) => void
  readonly rename: (id: string, title: string) => void
  /** Takes areas away; the notice can bring them back. */
  readonly remove: (id: string) => void
  readonly choose: (id: string) => void
  readonly setPoints: (points: PeoplePoints | null) => void
  readonly set: (change: Partial<Pick<AreasState, 'by' | 'sliver'>>) => void
  /** Areas of a project file, JSON of unknown origin. What is there under the same id stays as it is. */
  readonly takeIn: (entries: readonly unknown[]) => TakenAreas
  /** Resolves when what was to be stored is stored. */
  readonly settled: () => Promise<void>
}

export type Areas = StoreApi<AreasState & AreasActions>

const told = (problems: readonly Problem[]): string => problems.map(({ sentence, wayOut }) => `${sentence} ${wayOut}`).join(' ')

/** The chosen set, else the newest; null where there is none. */
export const chosenSet = ({ sets, chosenId }: Pick<AreasState, 'sets' | 'chosenId'>): ForeignAreas | null => (sets.find(({ id }) => id === chosenId) ?? sets.at(-1))?.areas ?? null

/**
 * Foreign areas beside an app's store: loads what the browser keeps, and keeps what comes in. Storage that is
 * blocked or full is told as a notice, and the areas stay until the page is closed.
 */
export const createAreas = async (app: AppStore, storage: AreaStore, now: () => string): Promise<Areas> => {
  const tellProblems = (problems: readonly Problem[]): void => {
    if (problems.length > 0) app.getState().notify({ tone: 'problem', sentence: told(problems) })
  }
  let last: Promise<unknown> = Promise.resolve()
  const write = (work: () => ReturnType<AreaStore['save']>): void => {
    // One after the other, so that a removal cannot overtake the saving before it.
    last = last.then(work).then((done) => {
      if (!done.ok) tellProblems(done.problems)
    })
  }
  const save = ({ areas, loadedAt }: KeptAreas): void => write(() => storage.save(areas, loadedAt))
  const loaded = await storage.loadKept()
  tellProblems(loaded.ok ? loaded.warnings : loaded.problems)

  return createStore<AreasState & AreasActions>()((set, get) => ({
    sets: loaded.ok ? loaded.value : [],
    chosenId: null,
    points: null,
    by: 'area',
    sliver: defaultSliverRule,
    keep: (areas) => {
      const earlier = get().sets.find(({ id }) => id === areas.id)
      const kept = keptAreas(areas, earlier?.loadedAt ?? now())
      set(({ sets }) => ({ sets: earlier === undefined ? [...sets, kept] : sets.map((each) => (each === earlier ? kept : each)), chosenId: areas.id }))
      save(kept)
    },
    rename: (id, title) => {
      const earlier = get().sets.find((each) => each.id === id)
      const next = title.trim()
      if (earlier === undefined || next === '' || next === earlier.areas.title) return
      const kept = keptAreas({ ...earlier.areas, title: next }, earlier.loadedAt)
      set(({ sets }) => ({ sets: sets.map((each) => (each === earlier ? kept : each)) }))
      save(kept)
    },
    remove: (id) => {
      const place = get().sets.findIndex((each) => each.id === id)
      const removed = get().sets[place]
      if (removed === undefined) return
      const { chosenId } = get()
      set(({ sets }) => ({ sets: sets.filter((each) => each !== removed), chosenId: chosenId === id ? null : chosenId }))
      write(() => storage.remove(id))
      app.getState().notify({
        tone: 'info',
        sentence: flaechenAnsicht.removed(removed.areas.title),
        undo: () => {
          if (get().sets.some((each) => each.id === id)) return
          set(({ sets }) => ({ sets: [...sets.slice(0, place), removed, ...sets.slice(place)], chosenId: id }))
          save(removed)
        },
      })
    },
    choose: (chosenId) => {
      set({ chosenId })
    },
    setPoints: (points) => {
      set({ points, by: points === null ? 'area' : 'points' })
    },
    set: (change) => {
      set(change)
    },
    takeIn: (entries) => {
      const done = { added: 0, known: 0, damaged: 0 }
      for (const entry of entries) {
        if (!isIntactAreas(entry)) done.damaged++
        else if (get().sets.some(({ id }) => id === entry.id)) done.known++
        else {
          done.added++
          set(({ sets }) => ({ sets: [...sets, entry] }))
          save(entry)
        }
      }
      return done
    },
    settled: async () => {
      await last
    },
  }))
}

const opened = new WeakMap<AppStore, Promise<Areas>>()

/** The one store of areas of an app: everybody who asks gets the same. Never rejects for storage that does not work. */
export const openAreas = (app: AppStore): Promise<Areas> => {
  const known = opened.get(app) ?? createAreas(app, areaStore(), () => new Date().toISOString())
  opened.set(app, known)
  return known
}
