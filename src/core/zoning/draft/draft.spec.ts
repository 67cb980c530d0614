import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft, anyEdit } from '../../../../test/unit/draftArbitrary'
import { zoningOf } from '../../testing/builders'
import { validateZoning } from '../validateZoning'
import { assign } from './assign'
import { draftFromAssignment, draftFromZoning, emptyDraft } from './createDraft'
import { maxZones, zoningOfDraft, type Draft } from './draft'
import { emptyDraftHistory, draftHistoryLimit, endGesture, noteStep, redoStep, travelTo, undoStep } from './draftHistory'
import { rehomed, sameContent, type DraftRecord } from './draftRecord'
import { addZone, lockAll, lockZone, recolourZone, renameZone, renumberZone, setSizes, setTitle } from './editZones'
import { newZones } from './freeZone'
import { setNote } from './notes'
import { connectedParts, dissolveZone, mergeZones, removeEmptyZones, splitParts, splitZone } from './restructure'

const units = ['01', '02', '03', '04', '05', '06', '07', '08']
const head = { id: 'd', title: 'Probe', origin: 'Test' }
const at = '2026-11-22T10:00:00.000Z'
const value = (result: ReturnType<typeof addZone>): Draft => {
  if (!result.ok) throw new Error(result.problems[0]!.sentence)
  return result.value
}
const codes = (result: ReturnType<typeof addZone>): string[] => (result.ok ? [] : result.problems.map(({ code }) => code))
/** Zones 1, 2, 3 with the units 01 02 | 03 04 | 05. */
const three = value(draftFromAssignment(new Map([['01', 1], ['02', 1], ['03', 2], ['04', 2], ['05', 3]]), head))
const members = (draft: Draft): Record<string, string> => Object.fromEntries(draft.zones.map((zone) => [`${zone.number}`, [...draft.zoneOf].filter(([, each]) => each === zone.id).map(([unit]) => unit).sort().join(' ')]))

describe('any sequence of edits', () => {
  it('leaves a sound draft: unique ids, numbers and colours, no more than 30 zones, nothing assigned to a zone that is not there', () => {
    fc.assert(
      fc.property(anyDraft(units, 60), (draft) => {
        const distinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length
        expect(distinct(draft.zones.map(({ id }) => id)) && distinct(draft.zones.map(({ number }) => number)) && distinct(draft.zones.map(({ colour }) => colour)) && distinct(draft.notes.map(({ id }) => id))).toBe(true)
        expect(draft.zones.length).toBeLessThanOrEqual(maxZones)
        expect(draft.zones.map(({ number }) => number)).toEqual(draft.zones.map(({ number }) => number).sort((a, b) => a - b))
        expect(draft.zones.every(({ name, colour, number }) => name.trim() !== '' && colour >= 1 && colour <= maxZones && number >= 1)).toBe(true)
        expect(validateZoning(zoningOfDraft(draft), units).filter(({ severity, code }) => severity === 'error' && code !== 'no-zones')).toEqual([])
      }),
    )
  })

  it('never changes the draft it was given, and gives the identical one back where nothing changes', () => {
    const frozen = (draft: Draft): string => JSON.stringify([draft, [...draft.zoneOf]])
    fc.assert(
      fc.property(anyDraft(units), anyEdit(units), (draft, edit) => {
        const before = frozen(draft)
        const after = edit(draft)
        expect(frozen(draft)).toBe(before)
        if (frozen(after) === before) expect(after).toBe(draft)
      }),
      { numRuns: 300 },
    )
  })

  it('is taken back step by step to the identical start, and forward to the identical end', () => {
    fc.assert(
      fc.property(anyDraft(units), fc.array(anyEdit(units), { maxLength: 20 }), (start, edits) => {
        let draft = start
        let history = emptyDraftHistory
        const states = [start]
        edits.forEach((edit, index) => {
          const next = edit(draft)
          if (next === draft) return
          history = noteStep(history, draft, `Schritt ${index}`, at)
          states.push(next)
          draft = next
        })
        const end = draft
        const labels = history.past.map(({ label }) => label)
        for (let step = undoStep(history, draft); step !== null; step = undoStep(history, draft)) ({ draft, history } = step)
        expect(draft).toBe(start)
        expect(history.future.map(({ label }) => label)).toEqual(labels)
        states.forEach((state, count) => expect(travelTo(history, draft, count).draft).toBe(state))
        for (let step = redoStep(history, draft); step !== null; step = redoStep(history, draft)) ({ draft, history } = step)
        expect(draft).toBe(end)
        expect(history.past.map(({ label }) => label)).toEqual(labels)
      }),
    )
  })
})

describe('assign', () => {
  it('moves units, takes them out, and says what a lock keeps', () => {
    expect(members(assign(three, ['03', '05', '08'], 'r1').draft)).toEqual({ 1: '01 02 03 05 08', 2: '04', 3: '' })
    expect(members(assign(three, ['03', '08'], null).draft)).toEqual({ 1: '01 02', 2: '04', 3: '05' })
    const locked = lockZone(three, 'r2', true)
    expect(assign(locked, ['01', '03', '05'], 'r3')).toMatchObject({ refused: ['03'], draft: { zoneOf: new Map([['01', 'r3'], ['02', 'r1'], ['03', 'r2'], ['04', 'r2'], ['05', 'r3']]) } })
    expect(assign(locked, ['01', '03'], 'r2')).toEqual({ draft: locked, refused: ['01'] })
    expect(assign(locked, ['04'], null)).toEqual({ draft: locked, refused: ['04'] })
    expect(assign(three, ['01'], 'gone')).toEqual({ draft: three, refused: ['01'] })
    expect(assign(three, ['01', '01'], 'r1').draft).toBe(three)
    expect(assign(three, [], 'r1').draft).toBe(three)
  })

  it('never changes the members of a locked zone, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(anyEdit(units), { maxLength: 15 }), (edits) => {
        const isUnlock = (before: Draft, after: Draft): boolean => before.zones.some((zone) => zone.locked && after.zones.some((each) => each.id === zone.id && !each.locked))
        edits.reduce((draft, edit) => {
          const next = edit(draft)
          if (isUnlock(draft, next)) return draft
          for (const zone of draft.zones.filter((each) => each.locked)) {
            const own = (each: Draft): string[] => units.filter((unit) => each.zoneOf.get(unit) === zone.id)
            expect(own(next)).toEqual(own(draft))
          }
          return next
        }, lockZone(three, 'r2', true))
      }),
    )
  })
})

describe('zones', () => {
  it('get the lowest free number and colour, up to 30', () => {
    const gap = value(dissolveZone(three, 'r2'))
    const added = value(addZone(gap))
    expect(newZones(gap, added)).toEqual([{ id: 'r4', number: 2, name: 'Raum 2', locked: false, colour: 2 }])
    expect(added.zones.map(({ number }) => number)).toEqual([1, 2, 3])
    let full = three
    while (full.zones.length < maxZones) full = value(addZone(full, { name: '  viele \n Räume ' }))
    expect(full.zones[29]!.name).toBe('viele Räume')
    expect(codes(addZone(full))).toEqual(['too-many-zones'])
    expect(codes(splitZone(full, 'r1', ['01']))).toEqual(['too-many-zones'])
  })

  it('swap numbers and colours, and a default name follows its number', () => {
    const named = renameZone(three, 'r2', 'Nord')
    const swapped = renumberZone(named, 'r2', 3)
    expect(swapped.zones.map(({ id, number, name, colour }) => [id, number, name, colour])).toEqual([['r1', 1, 'Raum 1', 1], ['r3', 2, 'Raum 2', 3], ['r2', 3, 'Nord', 2]])
    expect(renumberZone(three, 'r1', 17).zones.map(({ name }) => name)).toEqual(['Raum 2', 'Raum 3', 'Raum 17'])
    for (const bad of [0, -1, 1.5, NaN, 1000, Infinity]) expect(renumberZone(three, 'r1', bad)).toBe(three)
    expect(recolourZone(three, 'r1', 2).zones.map(({ colour }) => colour)).toEqual([2, 1, 3])
    for (const bad of [0, 31, 2.5, NaN]) expect(recolourZone(three, 'r1', bad)).toBe(three)
    expect(renameZone(named, 'r2', ' ').zones[1]!.name).toBe('Raum 2')
    expect(setTitle(three, ' \t')).toBe(three)
    expect([...renameZone(three, 'r1', '𝒳'.repeat(500)).zones[0]!.name]).toHaveLength(80)
  })

  it('merge with their notes, and what is merged and taken back is as before', () => {
    const noted = setNote(setNote(three, { on: { kind: 'zone', zone: 'r3' }, text: 'Bach trennt' }, at), { on: { kind: 'border', units: ['03', '01'] }, text: 'Bahn' }, at)
    const merged = value(mergeZones(noted, ['r2', 'r3', 'r2', 'gone']))
    expect(members(merged)).toEqual({ 1: '01 02', 2: '03 04 05' })
    expect(merged.notes).toMatchObject([{ id: 'n1', on: { zone: 'r2' } }, { id: 'n2', on: { units: ['01', '03'] } }])
    expect(undoStep(noteStep(emptyDraftHistory, noted, 'zusammengelegt', at), merged)!.draft).toBe(noted)
    expect(mergeZones(three, ['r1', 'r1', 'gone'])).toMatchObject({ value: three })
    expect(codes(mergeZones(lockZone(three, 'r3', true), ['r1', 'r3']))).toEqual(['zone-locked'])
  })

  it('split by units and by parts', () => {
    const out = value(splitZone(three, 'r1', ['02', '05']))
    expect(members(out)).toEqual({ 1: '01', 2: '03 04', 3: '05', 4: '02' })
    for (const none of [[], ['05'], ['01', '02']]) expect(splitZone(three, 'r1', none)).toMatchObject({ value: three })
    expect(codes(splitZone(lockAll(three, true), 'r1', ['01']))).toEqual(['zone-locked'])
    const row = { ids: units, neighbours: units.map((_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < 8)) }
    const scattered = value(draftFromAssignment(new Map([['01', 1], ['03', 1], ['04', 1], ['06', 1], ['99', 1]]), head))
    const parts = value(splitParts(scattered, 'r1', row))
    // What the graph does not know stays with the zone.
    expect(members(parts)).toEqual({ 1: '03 04 99', 2: '01', 3: '06' })
    expect(splitParts(parts, 'r1', row)).toMatchObject({ value: parts })
    expect(codes(splitParts(lockAll(scattered, true), 'r1', row))).toEqual(['zone-locked'])
    expect(connectedParts(['08', '01', '02'], row)).toEqual([['01', '02'], ['08']])
  })

  it('dissolve, and empty ones go, but no locked one', () => {
    const noted = setNote(three, { on: { kind: 'zone', zone: 'r1' }, text: 'x' }, at)
    expect(value(dissolveZone(noted, 'r1'))).toMatchObject({ notes: noted.notes, zones: [{ id: 'r2' }, { id: 'r3' }], zoneOf: new Map([['03', 'r2'], ['04', 'r2'], ['05', 'r3']]) })
    expect(codes(dissolveZone(lockAll(three, true), 'r1'))).toEqual(['zone-locked'])
    expect(removeEmptyZones(three)).toBe(three)
    const emptied = assign(three, ['05'], null).draft
    expect(removeEmptyZones(emptied).zones.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(removeEmptyZones(lockZone(emptied, 'r3', true)).zones).toHaveLength(3)
  })
})

describe('wanted sizes', () => {
  it('are set all at once, whole numbers of 1 or more, and absent where none is', () => {
    const sized = setSizes(three, { most: 40_000.4, target: 20_000, rooms: 8 })
    expect(JSON.stringify(sized.sizes)).toBe('{"rooms":8,"target":20000,"most":40000}')
    expect(setSizes(sized, { rooms: 8, target: 20_000, most: 40_000 })).toBe(sized)
    expect(setSizes(sized, { rooms: 6 }).sizes).toEqual({ rooms: 6 })
    for (const none of [{}, { rooms: 0, target: -1, least: NaN, most: Infinity }, { rooms: 31 }]) {
      expect(setSizes(three, none)).toBe(three)
      expect('sizes' in setSizes(sized, none)).toBe(false)
    }
  })

  it('are part of what a variant says, and go with a copy', () => {
    expect(sameContent(three, setSizes(three, { rooms: 3 }))).toBe(false)
    expect(sameContent(setSizes(three, { least: 5 }), setSizes(three, { most: 5 }))).toBe(false)
    const record: DraftRecord = { draft: setSizes(three, { rooms: 3 }), history: emptyDraftHistory, states: [], changed: at, package: 'p' }
    expect(rehomed(record, 'neu', 'Andere').draft.sizes).toEqual({ rooms: 3 })
  })
})

describe('notes', () => {
  it('are written, changed and taken away', () => {
    const noted = setNote(three, { on: { kind: 'unit', unit: '01' }, text: ' viele\r\nKinder ' }, at)
    expect(noted.notes).toEqual([{ id: 'n1', on: { kind: 'unit', unit: '01' }, text: 'viele\nKinder', at }])
    expect(setNote(noted, { id: 'n1', on: { kind: 'unit', unit: '01' }, text: 'viele\nKinder' }, 'later')).toBe(noted)
    expect(setNote(noted, { id: 'n1', on: { kind: 'unit', unit: '01' }, text: ' ' }, at).notes).toEqual([])
    const about = { kind: 'zone', zone: 'r3' } as const
    const left = value(dissolveZone(setNote(three, { on: about, text: 'Bach' }, at), 'r3'))
    expect(left.notes).toEqual([{ id: 'n1', on: about, text: 'Bach', at }])
    // No new zone inherits the note.
    expect(newZones(left, value(addZone(left))).map(({ id }) => id)).toEqual(['r4'])
    expect(newZones(left, value(splitZone(left, 'r1', ['01']))).map(({ id }) => id)).toEqual(['r4'])
    expect(setNote(left, { id: 'n1', on: about, text: 'Bach und Bahn' }, at).notes).toMatchObject([{ on: about, text: 'Bach und Bahn' }])
    expect(setNote(left, { on: about, text: 'noch eine' }, at)).toBe(left)
    expect(setNote(left, { id: 'n1', on: about, text: '' }, at).notes).toEqual([])
    expect(removeEmptyZones(assign(setNote(three, { on: about, text: 'Bach' }, at), ['05'], null).draft)).toMatchObject({ zones: [{ id: 'r1' }, { id: 'r2' }], notes: [{ on: about }] })
    expect(setNote(three, { on: { kind: 'zone', zone: 'gone' }, text: 'x' }, at)).toBe(three)
    expect(setNote(three, { on: { kind: 'border', units: ['01', '01'] }, text: 'x' }, at)).toBe(three)
  })
})

describe('where drafts come from', () => {
  it('keeps a zoning as it is, and mends numbers that are none', () => {
    const zoning = zoningOf({ '01': 'nord', '02': 'nord', '03': 'sued' })
    const draft = value(draftFromZoning(zoning, head))
    expect(draft.zoneOf).toEqual(zoning.zoneOf)
    expect(zoningOfDraft(draft).zones).toEqual(zoning.zones)
    const odd = { ...zoning, zones: [{ id: 'nord', number: 2, name: '' }, { id: 'sued', number: 2, name: 'Süd' }, { id: 'west', number: NaN, name: 'West' }], zoneOf: new Map([['01', 'nord'], ['02', 'fort']]) }
    const mended = value(draftFromZoning(odd, head))
    expect(mended.zones.map(({ number, name }) => [number, name])).toEqual([[2, 'Raum 2'], [1, 'Süd'], [3, 'West']])
    expect([...mended.zoneOf.keys()]).toEqual(['01'])
    expect(codes(draftFromZoning({ ...zoning, zones: Array.from({ length: 31 }, (_, i) => ({ id: `${i}`, number: i + 1, name: '' })) }, head))).toEqual(['too-many-zones'])
  })

  it('takes numbers of a proposal, with names', () => {
    expect(value(draftFromAssignment(new Map([['01', 40], ['02', 7]]), head, new Map([[7, 'Sieben'], [9, 'leer']]))).zones).toMatchObject([{ number: 7, name: 'Sieben', colour: 7 }, { number: 9, colour: 9 }, { number: 40, name: 'Raum 40', colour: 1 }])
    expect(codes(draftFromAssignment(new Map(Array.from({ length: 31 }, (_, i) => [`${i}`, i + 1])), head))).toEqual(['too-many-zones'])
    expect(() => draftFromAssignment(new Map([['01', 0]]), head)).toThrow(RangeError)
    expect(emptyDraft({ ...head, title: ' ' }).title).toBe('Variante')
  })
})

describe('history', () => {
  it('makes one step of a gesture, and forgets only after two thousand', () => {
    let history = noteStep(emptyDraftHistory, three, 'N', at, 'name')
    history = noteStep(history, lockAll(three, true), 'No', at, 'name')
    expect(history.past).toEqual([{ draft: three, label: 'No', at }])
    history = noteStep(endGesture(history), three, 'Nord', at, 'name')
    expect(history.past).toHaveLength(2)
    for (let i = 0; i < draftHistoryLimit + 5; i++) history = noteStep(history, three, `${i}`, at)
    expect(history.past).toHaveLength(draftHistoryLimit)
    expect(undoStep(emptyDraftHistory, three)).toBeNull()
    expect(redoStep(emptyDraftHistory, three)).toBeNull()
  })

  it('moves to another id as a whole', () => {
    const changed = assign(three, ['08'], 'r1').draft
    const record: DraftRecord = { draft: changed, history: noteStep(emptyDraftHistory, three, 'x', at), states: [{ id: 's1', name: 'S', at, draft: three }], changed: at, package: 'p' }
    const moved = rehomed(record, 'neu', 'Andere')
    expect([moved.draft, moved.history.past[0]!.draft, moved.states[0]!.draft].map(({ id, title }) => [id, title])).toEqual([['neu', 'Andere'], ['neu', 'Andere'], ['neu', 'Andere']])
    expect(moved.states[0]!.draft).toBe(moved.history.past[0]!.draft)
    expect(sameContent({ ...moved.draft, title: three.title }, changed)).toBe(true)
    expect(sameContent(three, changed)).toBe(false)
  })
})
