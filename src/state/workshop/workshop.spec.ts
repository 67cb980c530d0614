import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anyEdit } from '../../../test/unit/draftArbitrary'
import { activeDraft as active, beginDraft as begin, startWorkshop as start, stepsOf as labels, titlesOf as titles, workshopCity as city } from '../../../test/unit/workshopWorld'
import { draftZoningId, type Draft } from '../../core/zoning/draft/draft'
import { renameZone } from '../../core/zoning/draft/editZones'
import { encodeVariant } from '../../data/project/variantLink'
import { shownNow, zoningById, zoningsOf } from '../derived/shown'
import { activeRecord, strokeDraft } from './workshopState'

const unitIds = city.units.map(({ id }) => id)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('variants', () => {
  it('begin from nothing, a zoning, another variant, a proposal, and are zonings in all views', async () => {
    const { app, workshop, do: act } = await start()
    act().newDraft({ kind: 'empty' })
    expect(active(workshop)).toMatchObject({ title: 'Variante 1', zones: [{ name: 'Raum 1' }], origin: 'leer begonnen' })
    const id = begin(workshop)
    act().duplicateDraft(id)
    expect(active(workshop)).toMatchObject({ title: 'Entwurf, Kopie', zoneOf: city.zonings[0]!.zoneOf })
    act().newDraft({ kind: 'assignment', numberOf: new Map([['P1', 2]]), origin: 'Vorschlag', title: 'Entwurf' })
    expect(titles(workshop)).toEqual(['Entwurf 2', 'Entwurf, Kopie', 'Entwurf', 'Variante 1'])
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
    expect(labels(workshop)).toEqual(['Ort 4 zu Raum 1', '3 Ortsteile zu Raum 1', '2 Ortsteile ohne Zuordnung', 'Raum 1 wird Raum 9', 'Raum 2 und 3 zusammengelegt', 'Raum 1 angelegt', 'Raum 9 gesperrt'])
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

  it('set the wanted sizes, as one step of a gesture', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    for (const target of [1, 12, 120]) act().setSizes({ rooms: 3, target }, 'sizes')
    act().setSizes({ target: 120, rooms: 3 }, 'sizes')
    expect(labels(workshop)).toEqual(['Größen der Räume geändert'])
    act().duplicateDraft(active(workshop).id)
    expect(active(workshop).sizes).toEqual({ rooms: 3, target: 120 })
    act().setSizes({})
    expect('sizes' in active(workshop)).toBe(false)
    act().undo()
    expect(active(workshop).sizes).toEqual({ rooms: 3, target: 120 })
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

  it('come back to their place when a deletion is taken back, whatever is open by then', async () => {
    const { app, workshop, do: act } = await start()
    const id = begin(workshop)
    for (const name of ['A', 'B', 'C']) act().saveState(name)
    const names = (): string[] => act().drafts.find(({ draft }) => draft.id === id)!.states.map(({ name }) => name)
    act().deleteState(activeRecord(act())!.states[1]!.id)
    expect(app.getState().notice).toMatchObject({ tone: 'info', sentence: 'Der Stand „B“ ist gelöscht.' })
    const undo = app.getState().notice!.undo!
    expect(names()).toEqual(['A', 'C'])
    act().assignUnits(['P4'], 'nord')
    begin(workshop)
    undo()
    undo()
    expect(names()).toEqual(['A', 'B', 'C'])
    expect(active(workshop).id).not.toBe(id)
    expect(act().drafts.find(({ draft }) => draft.id === id)!.draft.zoneOf.get('P4')).toBe('nord')
    act().openDraft(id)
    act().deleteState(activeRecord(act())!.states[2]!.id)
    const undoGone = app.getState().notice!.undo!
    act().deleteDraft(id)
    undoGone()
    expect(act().drafts.some(({ draft }) => draft.id === id)).toBe(false)
    act().deleteState('none')
    expect(app.getState().notice).toMatchObject({ sentence: 'Die Variante „Entwurf“ ist gelöscht.' })
  })
})

describe('variants from elsewhere', () => {
  it('come in beside what is there', async () => {
    const { workshop, do: act } = await start()
    begin(workshop)
    const record = activeRecord(act())!
    expect(act().takeIn([record])).toEqual({ added: 0, copies: 0, known: 1, ids: new Map() })
    const changed = { ...record, draft: renameZone(record.draft, 'nord', 'Ganz im Norden') }
    const fresh = { ...record, draft: { ...record.draft, id: 'von-dort' } }
    expect(act().takeIn([changed, fresh])).toEqual({ added: 2, copies: 1, known: 0, ids: new Map([[changed.draft.id, expect.any(String)]]) })
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
