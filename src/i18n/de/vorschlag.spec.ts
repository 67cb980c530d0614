import { describe, expect, it } from 'vitest'
import { emphasisSentence, proposalSentence } from './vorschlag'

const scores = { withinSS: 12, eta2: 0.774, maxDeviation: 0.284, minPopulation: 25_104, maxPopulation: 41_900, cutEdges: 51, cutLength: 81_240 }

describe('sentences of proposals', () => {
  it('names the figures', () => {
    expect(proposalSentence({ zones: 6, scores })).toBe('6 Räume: 77 % der Unterschiede liegen zwischen den Räumen, sie haben 25.104 bis 41.900 Menschen (höchstens 28 % neben dem Mittel) und ihre Grenzen untereinander sind 81,2 km lang.')
    expect(proposalSentence({ zones: 6, scores: { ...scores, movedPeople: 1, movedUnits: 1 } })).toContain(' und gegenüber der vorhandenen Gliederung wechselt 1 Gebiet mit 1 Mensch den Raum.')
    expect(proposalSentence({ zones: 1, scores: { ...scores, eta2: 0, maxDeviation: 0, cutLength: 0 } })).toMatch(/^1 Raum: 0 % /)
  })

  it('has words for every emphasis', () => {
    expect(Object.values(emphasisSentence).every((words) => /^[a-z]/.test(words) && !words.endsWith('.'))).toBe(true)
  })
})
