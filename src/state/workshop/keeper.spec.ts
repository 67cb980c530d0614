import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { activeDraft as active, beginDraft as begin, startWorkshop as start, stepsOf as labels, titlesOf as titles, workshopCity as city, memoryDatabase, workshopWorld } from '../../../test/unit/workshopWorld'
import { sameContent } from '../../core/zoning/draft/draftRecord'

const unitIds = city.units.map(({ id }) => id)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
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
    expect(again.app.getState().variants.map(({ id }) => id.split('-')[0])).toEqual(['entwurf', 'stand'])
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

  it('do not lose unsaved work on what another deletes', async () => {
    const { one, other, id } = await both()
    other.do().assignUnits(['P4'], 'sued')
    one.do().deleteDraft(id)
    await one.do().flush()
    await other.do().flush()
    await one.do().flush()
    for (const { workshop } of [one, other]) expect(workshop.getState().drafts[0]!.draft.zoneOf.get('P4')).toBe('sued')
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
