import { describe, expect, it } from 'vitest'
import type { RobustnessResult } from '../../core/index/robustness/robustnessSpec'
import { influenceSentence, robustnessSentence } from './robustness'

const result = (shares: readonly number[] | null, change: Partial<RobustnessResult> = {}): RobustnessResult => ({
  seed: 1, runs: 2000, ids: ['01'], nominalRank: [1], medianRank: [1], low: [1], high: [4], classShares: [shares], labels: ['gering', 'mittel', 'hoch'], shifts: [], ...change,
})

describe('sentences about how sure an index is', () => {
  it('says what is sure', () => {
    expect(robustnessSentence('Rieth', result([0, 0.03, 0.97]), 0)).toBe('Rieth liegt in 97 % von 2.000 Rechenvarianten in der höchsten Klasse („hoch“).')
    expect(robustnessSentence('Rieth', result([0, 1, 0], { runs: 1 }), 0)).toBe('Rieth liegt in 100 % der einen Rechenvariante in der Klasse „mittel“.')
    expect(robustnessSentence('Rieth', result([0, 0.001, 0.999]), 0)).toContain('99 %')
  })

  it('says what is not', () => {
    expect(robustnessSentence('Rieth', result([0, 0.4, 0.6]), 0)).toBe('Rieth liegt unsicher zwischen der höchsten Klasse („hoch“) (60 % von 2.000 Rechenvarianten) und der Klasse „mittel“ (40 %); je nach Annahme Rang 1 bis 4.')
    expect(robustnessSentence('Rieth', result([0.3, 0.3, 0.4]), 0)).toBe('Wo Rieth steht, ist offen: Keine Klasse trägt mehr als 40 % von 2.000 Rechenvarianten, und je nach Annahme ist es Rang 1 bis 4.')
    expect(robustnessSentence('Rohda', result(null), 0)).toBe('Rohda ist nicht bewertet; über die Sicherheit lässt sich nichts sagen.')
  })

  it('names the assumption that matters most', () => {
    const shifts = [{ source: 'weights', meanAbsoluteRankShift: 1.25 }, { source: 'leaveOneOut', meanAbsoluteRankShift: 1 }] as const
    expect(influenceSentence(result(null, { shifts }))).toBe('Am meisten bewirken die Gewichte: Allein dadurch verschiebt sich ein Gebiet im Mittel um 1,3 Ränge.')
    expect(influenceSentence(result(null, { shifts: shifts.slice(1) }))).toBe('Am meisten bewirkt die Auswahl der Indikatoren: Allein dadurch verschiebt sich ein Gebiet im Mittel um 1 Rang.')
    expect(influenceSentence(result(null))).toBe('Es wurde keine Annahme verändert.')
    expect(influenceSentence(result(null, { shifts: [{ source: 'treatment', meanAbsoluteRankShift: 0 }] }))).toBe('Keine der veränderten Annahmen verschiebt die Reihenfolge.')
  })
})
