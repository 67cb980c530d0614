import type { Draft } from '../../src/core/zoning/draft/draft'
import type { DraftMessage, WorkshopEnvironment } from '../../src/state/workshop/environment'
import { workshopStore } from '../../src/data/store/workshopStore'
import type { StoredDraft, WorkshopDatabase } from '../../src/data/store/workshopDatabase'
import { createAppStore } from '../../src/state/store'
import { createWorkshop } from '../../src/state/workshop/workshop'
import { activeRecord, type Workshop } from '../../src/state/workshop/workshopState'
import { smallCity } from './smallCity'

/** A database in memory that stores what a browser would: structured clones, one change after the other. */
export const memoryDatabase = (): WorkshopDatabase & { readonly content: Map<string, unknown>; fault: Error | null } => {
  const content = new Map<string, unknown>()
  const database = {
    content,
    fault: null as Error | null,
    check: (): void => {
      if (database.fault !== null) throw database.fault
    },
    getAll: async () => {
      database.check()
      return structuredClone([...content.values()])
    },
    get: async (id: string) => {
      database.check()
      return structuredClone(content.get(id))
    },
    update: async (id: string, change: (stored: unknown) => StoredDraft | null | undefined) => {
      await Promise.resolve()
      database.check()
      const next = change(structuredClone(content.get(id)))
      if (next === null) content.delete(id)
      else if (next !== undefined) content.set(id, structuredClone(next))
    },
  }
  return database
}

/** One browser: a database, and windows that hear of each other. */
export const workshopWorld = (database = memoryDatabase()) => {
  let ids = 0
  let time = Date.UTC(2026, 10, 22)
  const hearers = new Set<{ readonly own: object; readonly hear: (message: DraftMessage) => void }>()
  let remembered: boolean | null = null
  return {
    database,
    remembered: (): boolean | null => remembered,
    /** @param deaf hears of no other window, as if messages were lost */
    window: (deaf = false): WorkshopEnvironment & { leave: () => void; back: () => void } => {
      const own = {}
      const world = {
        storage: workshopStore(async () => {
          if (database.fault !== null) throw database.fault
          return database
        }),
        post: (message: DraftMessage) => {
          for (const each of hearers) if (each.own !== own) each.hear(message)
        },
        listen: (hear: (message: DraftMessage) => void) => {
          const entry = { own, hear }
          if (!deaf) hearers.add(entry)
          return () => {
            hearers.delete(entry)
          }
        },
        leave: (): void => undefined,
        back: (): void => undefined,
        onLeave: (leave: () => void, back: () => void) => {
          world.leave = leave
          world.back = back
          return () => undefined
        },
        remember: (has: boolean) => {
          remembered = has
        },
        newId: () => `id${++ids}`,
        now: () => new Date((time += 1000)).toISOString(),
      }
      return world
    },
  }
}

/** A city whose zoning has the zones nord (P1, P2), sued (P3, P5) and ost (P6); P4 is in none. */
export const workshopCity = smallCity()

/** A workshop in a new window of a world. */
export const startWorkshop = async (world = workshopWorld(), deaf = false) => {
  const app = createAppStore(workshopCity)
  const environment = world.window(deaf)
  const workshop = await createWorkshop(app, environment)
  return { world, app, workshop, environment, do: () => workshop.getState() }
}
export const activeDraft = (workshop: Workshop): Draft => activeRecord(workshop.getState())!.draft

/** Begins a draft from the city's zoning; its id. */
export const beginDraft = (workshop: Workshop): string => {
  const begun = workshop.getState().newDraft({ kind: 'zoning', zoning: workshopCity.zonings[0]!, title: 'Entwurf' })
  if (!begun.ok) throw new Error('not begun')
  return begun.value
}
export const stepsOf = (workshop: Workshop): string[] => activeRecord(workshop.getState())!.history.past.map(({ label }) => label)
export const titlesOf = (workshop: Workshop): string[] => workshop.getState().drafts.map(({ draft }) => draft.title)
