import { describe, expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import { assign } from '../../core/zoning/draft/assign'
import { draftFromAssignment } from '../../core/zoning/draft/createDraft'
import { lockZone } from '../../core/zoning/draft/editZones'
import { gridQuality } from '../../core/testing/gridQuality'
import { werkstatt } from '../../i18n/de/werkstatt'
import { assignedSentence, fallenSentence, straySentence } from './paintSentences'

const context = gridQuality(2, 2)
const [one, two, three, four] = context.graph.ids as [string, string, string, string]
const nameOf = (unit: string): string => `Ort ${unit}`
const made = draftFromAssignment(new Map([[one, 1], [two, 1], [three, 2], [four, 2]]), { id: 'd', title: 'T', origin: '' })
if (!made.ok) throw new Error('draft')
const draft = made.value
const room = (number: number): string => draft.zones.find((zone) => zone.number === number)!.id
const told = (units: readonly string[], target: string | null, from = draft): string => {
  const { draft: after, refused } = assign(from, units, target)
  return assignedSentence(from, after, units, refused, target, context, nameOf)
}

describe('sentences of painting', () => {
  it('say what came where, with the people of the room', () => {
    expect(told([three], room(1))).toMatch(/^Ort 3 jetzt in Raum 1, [\d.]+ Menschen\.$/)
    expect(told([three, four], room(1))).toMatch(/^2 Ortsteile jetzt in Raum 1, [\d.]+ Menschen\.$/)
    expect(told([three], null)).toBe('Ort 3 ist jetzt nicht zugeordnet.')
    expect(told([three, four], null)).toBe('2 Ortsteile sind jetzt nicht zugeordnet.')
  })

  it('say of people no more than is known', () => {
    const lacking = (known: number) => assignedSentence(draft, assign(draft, [three], room(1)).draft, [three], [], room(1), { ...context, population: context.population.map((people, i) => (i < known ? people : missing.unknown)) }, nameOf)
    expect(lacking(1)).toBe('Ort 3 jetzt in Raum 1, mindestens 100 Menschen.')
    expect(lacking(0)).toBe('Ort 3 jetzt in Raum 1, Zahl der Menschen nicht bekannt.')
    expect(werkstatt.openSentence(2, { people: missing.unknown, isWhole: false })).toBe('2 Ortsteile sind nicht zugeordnet: Zahl der Menschen nicht bekannt.')
  })

  it('say when nothing changes, and what a lock keeps', () => {
    expect(told([one], room(1))).toBe('Ort 1 ist schon in Raum 1.')
    expect(told([three], room(1), lockZone(draft, room(2), true))).toBe('Ort 3: Der Raum ist gesperrt, die Zuordnung bleibt.')
    expect(told([three], room(1), lockZone(draft, room(1), true))).toBe('Raum 1 ist gesperrt; Ort 3 bleibt außerhalb.')
    expect(told([three, four], room(1), lockZone(draft, room(2), true))).toBe('Ort 3 und Ort 4: Der Raum ist gesperrt, die Zuordnung bleibt.')
  })

  it('name what is cut off, room by room', () => {
    expect(straySentence(draft, new Set([one, two, three]), nameOf)).toBe('Ort 1 und Ort 2 liegen getrennt vom Rest von Raum 1. Ort 3 liegt getrennt vom Rest von Raum 2.')
    expect(fallenSentence(draft, new Set([one, two]), new Set([two]), nameOf)).toBe('Ort 1 liegt getrennt vom Rest von Raum 1.')
    expect(fallenSentence(draft, new Set([one]), new Set([one]), nameOf)).toBe('')
  })
})
