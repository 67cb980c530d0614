import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyEdit } from '../../../test/unit/draftArbitrary'
import { smallCity } from '../../../test/unit/smallCity'
import { memoryDatabase, workshopWorld } from '../../../test/unit/workshopWorld'
import { draftZoningId, type Draft } from '../../core/zoning/draft/draft'
import { sameContent } from '../../core/zoning/draft/draftRecord'
import { renameZone } from '../../core/zoning/draft/editZones'
import { encodeVariant } from '../../data/project/variantLink'
import { shownNow, zoningById, zoningsOf } from '../derived/shown'
import { createAppStore } from '../store'
import { createWorkshop } from './workshop'
import { activeRecord, strokeDraft, type Workshop } from './workshopState'

const city = smallCity()
const unitIds = city.units.map(({ id }) => id)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const start = async (world = workshopWorld(), deaf = false) => {
  const app = createAppStore(city)
  const environment = world.window(deaf)
  const workshop = await createWorkshop(app, environment)
  return { world, app, workshop, environment, do: () => workshop.getState() }
}
const active = (workshop: Workshop): Draft => activeRecord(workshop.getState())!.draft
const begin = (workshop: Workshop): string => {
  const begun = workshop.getState().newDraft({ kind: 'zoning', zoning: city.zonings[0]!, title: 'Entwurf' })
  if (!begun.ok) throw new Error('not begun')
  return begun.value
}
const labels = (workshop: Workshop): string[] => activeRecord(workshop.getState())!.history.past.map(({ label }) => label)
const titles = (workshop: Workshop): string[] => workshop.getState().drafts.map(({ draft }) => draft.title)

describe('variants', () => {
  it('begin from nothing, a zoning, another variant, a proposal, and are zonings in all views', async () => {
    const { app, workshop, do: act } = await start()
    act().newDraft({ kind: 'empty' })
    expect(active(workshop)).toMatchObject({ title: 'Variante', zones: [{ name: 'Raum 1' }], origin: 'leer begonnen' })
    const id = begin(workshop)
    act().duplicateDraft(id)
    expect(active(workshop)).toMatchObject({ title: 'Entwurf, Kopie', zoneOf: city.zonings[0]!.zoneOf })
    act().newDraft({ kind: 'assignment', numberOf: new Map([['P1', 2]]), origin: 'Vorschlag', title: 'Entwurf' })
    expect(titles(workshop)).toEqual(['Entwurf 2', 'Entwurf, Kopie', 'Entwurf', 'Variante'])
    expect(zoningsOf(app.getState()).map(({ title }) => title)).toEqual([...city.zonings.map(({ title }) => title), ...titles(workshop)])
    expect(act().newDraft({ kind: 'assignment', numberOf: new Map(Array.from({ length: 31 }, (_, i) => [`${i}`, i + 1])), origin: '' })).toMatchObject({ ok: false })
    expect(app.getState().notice).toMatchObject({ tone: 'problem' })
    app.getState().show({ level: draftZoningId(id), selection: { kind: 'zone', id: 'nord' } })
    expect(shownNow(app.getState()).rows).toHaveLength(3)
    act().openDraft(id)
    act().dissolveZone('nord')
    expect(app.getState()).toMatchObject({ level: draftZoningId(id), selection: null })
    expect(shownNow(app.getState()).rows).toHaveLength(2)
  })

  it('are taken away and come back whole, with history and states', async () => {
    const { app, workshop, do: act } = await start()
    const id = begin(workshop)
    act().assignUnits(['P4'], 'nord')
    act().saveState('erste Runde')
    const before = activeRecord(act())!
    app.getState().show({ level: draftZoningId(id) })
    await act().flush()
    act().deleteDraft(id)
    expect(act()).toMatchObject({ drafts: [], activeId: null, targetZone: null })
    expect(app.getState()).toMatchObject({ level: 'units', notice: { sentence: 'Die Variante „Entwurf“ ist gelöscht.' } })
    app.getState().notice!.undo!()
    app.getState().notice!.undo!()
    expect(act().drafts).toHaveLength(1)
    expect(activeRecord(act())).toMatchObject({ draft: before.draft, history: before.history, states: before.states })
    await act().flush()
    expect((await start()).do().drafts).toHaveLength(0)
  })

  it('do nothing where none is open', async () => {
    const { workshop, do: act } = await start()
    act().assignUnits(['P1'], 'nord')
    act().beginStroke(['P1'])
    act().extendStroke(['P2'])
    expect(act().endStroke()).toEqual([])
    act().undo()
    act().redo()
    act().travel(3)
    act().saveState('x')
    act().mergeZones(['a', 'b'])
    act().setTitle('x')
    act().deleteDraft('x')
    act().openDraft('x')
    act().setTarget('x')
    expect(act()).toMatchObject({ drafts: [], targetZone: null, stroke: null })
    expect(strokeDraft(workshop.getState())).toBeNull()
  })
})

describe('steps', () => {
  it('are named in German', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    act().assignUnits(['P4'], 'nord')
    act().assignUnits(['P5', 'P6', 'P3'], 'nord')
    act().assignUnits(['P1', 'P2'], null)
    act().renumberZone('nord', 9)
    act().mergeZones(['sued', 'ost'])
    act().addZone()
    act().lockZone('nord', true)
    expect(labels(workshop)).toEqual(['Ort 4 zu Raum 1', '3 Ortsteile zu Raum 1', '2 Ortsteile ohne Zuordnung', 'Raum 1 wird Raum 9', 'Raum 2 und 3 zusammengelegt', 'Raum 1 angelegt', 'Raum 9 festgehalten'])
    expect(act().targetZone).toBe(active(workshop).zones[0]!.id)
  })

  it('lead back to the identical start and forward to the identical end', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    const first = active(workshop)
    const run = (edits: readonly ((draft: Draft) => Draft)[]): void => {
      for (const edit of edits) act().edit('Schritt', edit)
    }
    fc.assert(
      fc.property(fc.array(anyEdit(unitIds), { maxLength: 12 }), (edits) => {
        run(edits)
        const end = active(workshop)
        const count = activeRecord(act())!.history.past.length
        while (activeRecord(act())!.history.past.length > 0) act().undo()
        expect(active(workshop)).toBe(first)
        for (let i = 0; i < count; i++) act().redo()
        expect(active(workshop)).toBe(end)
        act().travel(0)
        expect(active(workshop)).toBe(first)
      }),
      { numRuns: 40 },
    )
  })

  it('are none where nothing changes, and one for a gesture', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    act().assignUnits(['P1'], 'nord')
    act().renameZone('nord', 'Bezirk nord')
    expect(act().edit('nichts', (draft) => draft)).toBe(false)
    act().beginStroke(['P1'], 'nord')
    act().endStroke()
    const named = active(workshop).zones[0]!.name
    expect(labels(workshop).length).toBe(named === city.zonings[0]!.zones[0]!.name ? 0 : 1)
    act().travel(0)
    for (const title of ['A', 'AB', 'ABC']) act().setTitle(title, 'title')
    act().endGesture()
    act().setTitle('ABCD', 'title')
    expect(labels(workshop)).toEqual(['Variante heißt „ABC“', 'Variante heißt „ABCD“'])
    expect(activeRecord(act())!.history.past[0]!.draft.title).toBe('Entwurf')
  })

  it('make one step of a stroke, show it while it runs, and drop it when it is cancelled', async () => {
    const { app, workshop, do: act } = await start()
    begin(workshop)
    act().lockZone('ost', true)
    act().setTarget('sued')
    act().beginStroke(['P1'])
    act().extendStroke(['P2', 'P6'])
    act().extendStroke(['P2'])
    const running = strokeDraft(act())!
    expect(running.zoneOf.get('P2')).toBe('sued')
    expect(strokeDraft(act())).toBe(running)
    expect(active(workshop).zoneOf.get('P2')).toBe('nord')
    expect(zoningById(app.getState(), draftZoningId(active(workshop).id))!.zoneOf.get('P2')).toBe('nord')
    expect(act().endStroke()).toEqual(['P6'])
    expect(labels(workshop).at(-1)).toBe('2 Ortsteile zu Raum 2')
    expect(act().stroke).toBeNull()
    act().beginStroke(['P3'], null)
    act().undo()
    expect([act().stroke, labels(workshop).length]).toEqual([null, 2])
    act().beginStroke(['P3'], null)
    act().cancelStroke()
    expect(active(workshop).zoneOf.get('P3')).toBe('sued')
    act().undo()
    expect(active(workshop).zoneOf.get('P2')).toBe('nord')
  })

  it('keep the target as long as the draft has it', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    act().setTarget('ost')
    act().dissolveZone('ost')
    expect(act().targetZone).toBe('nord')
    act().setTarget(null)
    act().undo()
    expect(act().targetZone).toBeNull()
  })

  it('tell a refusal and change nothing', async () => {
    const { app, workshop, do: act } = await start()
    begin(workshop)
    act().lockAll(true)
    const before = active(workshop)
    for (const refused of [act().mergeZones(['nord', 'sued']), act().dissolveZone('nord'), act().splitZone('nord', ['P1'])]) expect(refused).toMatchObject({ ok: false, problems: [{ code: 'zone-locked' }] })
    expect(active(workshop)).toBe(before)
    expect(app.getState().notice).toMatchObject({ tone: 'problem' })
  })
})

describe('named states', () => {
  it('are kept, restored as a step, renamed and deleted', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    act().saveState(' ')
    act().assignUnits(['P4'], 'nord')
    act().saveState('erste Runde')
    const [first, second] = activeRecord(act())!.states
    expect([first!.name, second!.name]).toEqual(['Stand 1', 'erste Runde'])
    act().restoreState(second!.id)
    expect(labels(workshop)).toHaveLength(1)
    act().restoreState(first!.id)
    expect(active(workshop).zoneOf.has('P4')).toBe(false)
    expect(labels(workshop).at(-1)).toBe('Stand „Stand 1“ wiederhergestellt')
    act().undo()
    expect(active(workshop).zoneOf.get('P4')).toBe('nord')
    act().renameState(first!.id, 'Anfang')
    act().deleteState(second!.id)
    expect(activeRecord(act())!.states.map(({ name }) => name)).toEqual(['Anfang'])
  })
})

describe('keeping', () => {
  it('saves within half a second, however busy it is, and brings everything back', async () => {
    const { world, workshop, do: act } = await start()
    begin(workshop)
    for (let i = 0; i < 5; i++) {
      act().assignUnits(['P4'], i % 2 === 0 ? 'nord' : 'sued')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(world.database.content.size).toBe(1)
    act().saveState('S')
    act().setNote({ on: { kind: 'border', units: ['P3', 'P1'] }, text: 'Bahn' })
    expect(act().saving).toEqual({ kind: 'saving' })
    await vi.advanceTimersByTimeAsync(400)
    expect(act().saving).toEqual({ kind: 'saved' })
    expect(world.remembered()).toBe(true)
    const again = await start(world)
    expect(again.do().drafts).toEqual(act().drafts.map((record) => ({ ...record, history: { ...record.history, gesture: null } })))
    expect(again.app.getState().variants).toHaveLength(1)
    again.do().travel(0)
    expect(active(again.workshop).zoneOf.has('P4')).toBe(false)
  })

  it('saves at once when the page goes', async () => {
    const { world, workshop, environment, do: act } = await start()
    begin(workshop)
    environment.leave()
    await act().flush()
    expect(world.database.content.size).toBe(1)
  })

  it('keeps two hundred steps, and forgets what was deleted', async () => {
    const { world, workshop, do: act } = await start()
    const id = begin(workshop)
    for (let i = 0; i < 250; i++) act().assignUnits(['P4'], i % 2 === 0 ? 'nord' : 'sued')
    expect(labels(workshop)).toHaveLength(250)
    await act().flush()
    const again = await start(world)
    expect(labels(again.workshop)).toHaveLength(200)
    again.do().deleteDraft(id)
    await again.do().flush()
    expect(world.database.content.size).toBe(0)
    expect(world.remembered()).toBe(false)
  })

  it('says once that storage is full, and saves as soon as it can', async () => {
    const { world, app, workshop, do: act } = await start()
    world.database.fault = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    begin(workshop)
    await vi.advanceTimersByTimeAsync(400)
    expect(act().saving).toMatchObject({ kind: 'failed', problem: { code: 'storage-full' } })
    expect(app.getState().notice!.sentence).toContain('Projektdatei')
    app.getState().notify(null)
    act().assignUnits(['P4'], 'nord')
    await vi.advanceTimersByTimeAsync(400)
    expect(app.getState().notice).toBeNull()
    expect(act().saving.kind).toBe('failed')
    world.database.fault = null
    act().assignUnits(['P4'], 'sued')
    await vi.advanceTimersByTimeAsync(400)
    expect(act().saving.kind).toBe('saved')
    expect((await start(world)).do().drafts[0]!.draft.zoneOf.get('P4')).toBe('sued')
  })

  it('works without any storage', async () => {
    const database = memoryDatabase()
    database.fault = new Error('blocked')
    const { app, workshop, do: act } = await start(workshopWorld(database))
    expect(app.getState().notice!.sentence).toMatch(/^Der Browser erlaubt kein Speichern/)
    begin(workshop)
    await act().flush()
    expect(titles(workshop)).toEqual(['Entwurf'])
  })

  it('leaves damaged records as they are, and names them', async () => {
    const { world, workshop, do: act } = await start()
    const id = begin(workshop)
    act().newDraft({ kind: 'empty', title: 'Zweite' })
    await act().flush()
    const stored = world.database.content.get(id) as { draft: { zones: unknown } }
    stored.draft.zones = 'kaputt'
    world.database.content.set('x', 17)
    const frozen = JSON.stringify([...world.database.content])
    const again = await start(world)
    expect(titles(again.workshop)).toEqual(['Zweite'])
    expect(again.app.getState().notice!.sentence).toMatch(/^2 gespeicherte Varianten sind beschädigt .*„Entwurf“, ohne Titel/)
    await again.do().flush()
    expect(JSON.stringify([...world.database.content])).toBe(frozen)
  })

  it('keeps variants of another package, and shows them again with it', async () => {
    const { world, app, workshop, do: act } = await start()
    begin(workshop)
    app.getState().replaceBase({ ...city, name: 'andere' })
    expect(act()).toMatchObject({ drafts: [], activeId: null, elsewhere: [{ package: 'kleinstadt' }] })
    expect(app.getState().variants).toEqual([])
    act().newDraft({ kind: 'empty', title: 'Dort' })
    await act().flush()
    app.getState().replaceBase(city)
    expect(titles(workshop)).toEqual(['Entwurf'])
    expect(app.getState().variants).toHaveLength(1)
    expect((await start(world)).do().elsewhere).toHaveLength(1)
  })
})

describe('two windows', () => {
  const both = async (deaf = false) => {
    const one = await start()
    const id = begin(one.workshop)
    await one.do().flush()
    const other = await start(one.world, deaf)
    return { one, other, id }
  }

  it('take over from each other what they have not changed themselves, as a step that can be taken back', async () => {
    const { one, other, id } = await both()
    one.do().assignUnits(['P4'], 'nord')
    await one.do().flush()
    await other.do().flush()
    expect(active(other.workshop).zoneOf.get('P4')).toBe('nord')
    expect(labels(other.workshop)).toEqual(['In einem anderen Fenster geändert'])
    other.do().undo()
    expect(active(other.workshop).zoneOf.has('P4')).toBe(false)
    await other.do().flush()
    await one.do().flush()
    expect(active(one.workshop).zoneOf.has('P4')).toBe(false)
    one.do().newDraft({ kind: 'empty', title: 'Neu' })
    await one.do().flush()
    await other.do().flush()
    expect(titles(other.workshop)).toEqual(['Neu', 'Entwurf'])
    expect(other.do().activeId).toBe(id)
    one.do().deleteDraft(id)
    await one.do().flush()
    await other.do().flush()
    expect(titles(other.workshop)).toEqual(['Neu'])
    expect(other.app.getState().notice!.sentence).toContain('in einem anderen Fenster gelöscht')
    other.app.getState().notice!.undo!()
    await other.do().flush()
    await one.do().flush()
    expect(titles(one.workshop)).toContain('Entwurf')
  })

  it.each([false, true])('keep both versions when both change the same (messages lost: %s)', async (deaf) => {
    const { one, other, id } = await both(deaf)
    one.do().assignUnits(['P4'], 'nord')
    other.do().assignUnits(['P4'], 'sued')
    await one.do().flush()
    await other.do().flush()
    expect(titles(other.workshop).sort()).toEqual(['Entwurf', 'Entwurf (Fassung aus diesem Fenster)'])
    expect(active(other.workshop)).toMatchObject({ title: 'Entwurf (Fassung aus diesem Fenster)' })
    expect(active(other.workshop).zoneOf.get('P4')).toBe('sued')
    expect(other.do().conflict).toMatchObject({ draftId: id, ownId: active(other.workshop).id })
    expect(other.app.getState().notice!.sentence).toBe(other.do().conflict!.sentence)
    expect(other.do().drafts.find(({ draft }) => draft.id === id)!.draft.zoneOf.get('P4')).toBe('nord')
    other.do().undo()
    expect(active(other.workshop)).toMatchObject({ title: 'Entwurf (Fassung aus diesem Fenster)', id: other.do().conflict!.ownId })
    await other.do().flush()
    const third = await start(one.world)
    expect(titles(third.workshop).sort()).toEqual(['Entwurf', 'Entwurf (Fassung aus diesem Fenster)'])
    expect(third.do().drafts.find(({ draft }) => draft.id === id)!.draft.zoneOf.get('P4')).toBe('nord')
  })

  it('make no second version of the same change', async () => {
    const { one, other } = await both(true)
    one.do().assignUnits(['P4'], 'nord')
    other.do().assignUnits(['P4'], 'nord')
    await one.do().flush()
    await other.do().flush()
    expect(titles(other.workshop)).toEqual(['Entwurf'])
    other.do().assignUnits(['P4'], 'sued')
    await other.do().flush()
    expect(other.do().conflict).toBeNull()
  })

  it('do not delete what another changed, and do not lose what another deleted', async () => {
    const { one, other, id } = await both(true)
    one.do().assignUnits(['P4'], 'nord')
    await one.do().flush()
    other.do().deleteDraft(id)
    await other.do().flush()
    expect(titles(other.workshop)).toEqual(['Entwurf'])
    expect(other.app.getState().notice!.sentence).toContain('nicht gelöscht')
    expect(other.do().drafts[0]!.draft.zoneOf.get('P4')).toBe('nord')
    one.do().deleteDraft(id)
    await one.do().flush()
    other.do().openDraft(id)
    other.do().assignUnits(['P4'], 'sued')
    await other.do().flush()
    expect((await start(one.world)).do().drafts[0]!.draft.zoneOf.get('P4')).toBe('sued')
  })

  it('never meet an old revision anew: deleted, brought back and changed is another version', async () => {
    const { one, other, id } = await both(true)
    one.do().deleteDraft(id)
    const bringBack = one.app.getState().notice!.undo!
    await one.do().flush()
    bringBack()
    one.do().assignUnits(['P4'], 'nord')
    await one.do().flush()
    other.do().assignUnits(['P4'], 'sued')
    await other.do().flush()
    expect(other.do().conflict).not.toBeNull()
    expect((await start(one.world)).do().drafts).toHaveLength(2)
  })

  it('catch up when a window that heard nothing is seen again', async () => {
    const { one, other } = await both(true)
    one.do().assignUnits(['P4'], 'nord')
    await one.do().flush()
    other.environment.back()
    await other.do().flush()
    expect(active(other.workshop).zoneOf.get('P4')).toBe('nord')
  })

  it('lose no version whatever happens in which order', async () => {
    const step = fc.tuple(fc.nat(1), fc.constantFrom('edit', 'edit', 'flush', 'undo', 'delete', 'back'), fc.constantFrom(...unitIds), fc.constantFrom('nord', 'sued', 'ost'))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, deaf) => {
        const { one, other } = await both(deaf)
        const windows = [one, other]
        for (const [which, what, unit, zone] of steps) {
          const { workshop, app, environment, do: act } = windows[which]!
          if (what === 'edit') act().assignUnits([unit], zone)
          else if (what === 'flush') await act().flush()
          else if (what === 'undo') act().undo()
          else if (what === 'back') environment.back()
          else if (act().activeId !== null) {
            act().deleteDraft(active(workshop).id)
            if (zone === 'nord') app.getState().notice!.undo?.()
          }
        }
        for (let i = 0; i < 3; i++) for (const each of windows) await each.do().flush()
        // What each window shows is in storage, and nothing is left to do.
        const kept = (await start(one.world)).do().drafts
        for (const { do: act } of windows) {
          expect(act().saving).toEqual({ kind: 'saved' })
          if (!deaf) for (const record of act().drafts) expect(kept.some(({ draft }) => draft.id === record.draft.id && sameContent(draft, record.draft))).toBe(true)
        }
        // A window that heard everything shows everything.
        if (!deaf) expect(one.do().drafts.map(({ draft }) => draft.id).sort()).toEqual(kept.map(({ draft }) => draft.id).sort())
      }),
      { numRuns: 60 },
    )
  })
})

describe('variants from elsewhere', () => {
  it('come in beside what is there', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    const record = activeRecord(act())!
    expect(act().takeIn([record])).toEqual({ added: 0, copies: 0, known: 1 })
    const changed = { ...record, draft: renameZone(record.draft, 'nord', 'Ganz im Norden') }
    const fresh = { ...record, draft: { ...record.draft, id: 'von-dort' } }
    expect(act().takeIn([changed, fresh])).toEqual({ added: 2, copies: 1, known: 0 })
    expect(titles(workshop)).toEqual(['Entwurf 3', 'Entwurf 2', 'Entwurf'])
    expect(act().drafts.at(-1)!.draft).toBe(record.draft)
    expect(new Set(act().drafts.map(({ draft }) => draft.id)).size).toBe(3)
    await act().flush()
  })

  it('come by a link once', async () => {
    const { app, workshop, do: act } = await start()
    begin(workshop)
    const link = encodeVariant(active(workshop), unitIds)
    const there = await start()
    there.do().openLink(link)
    there.do().openLink(link)
    expect(titles(there.workshop)).toEqual(['Entwurf'])
    expect(active(there.workshop)).toMatchObject({ origin: 'aus einem geteilten Link', zoneOf: new Map([...active(workshop).zoneOf].map(([unit, zone]) => [unit, { nord: 'r1', sued: 'r2', ost: 'r3' }[zone]])) })
    expect(there.app.getState().view).toBe('werkstatt')
    expect(act().openLink(link)).toMatchObject({ ok: true })
    expect(titles(workshop)).toEqual(['Entwurf'])
    expect(act().openLink(link.slice(0, -3))).toMatchObject({ ok: false, problems: [{ code: 'link-damaged' }] })
    expect(app.getState().notice!.tone).toBe('problem')
  })
})
