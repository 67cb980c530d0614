import { describe, expect, it } from 'vitest'
import { steckbrief } from './steckbrief'

describe('the words of the Steckbrief', () => {
  it('call the date of a published number what it is: the day of the count', () => expect(steckbrief.published('31.12.2016')).toBe('veröffentlicht, Stand 31.12.2016'))

  it('say how sure the share of the variants itself is', () => {
    expect(steckbrief.sure(0.836, 2000, 2, 5, 9)).toBe('So sicher ist das: In 84 % von 2.000 Rechenvarianten (± 2 Punkte) bleibt es bei dieser Stufe, in neun von zehn liegt der Rang zwischen 5 und 9.')
    expect(steckbrief.sure(1, 2000, 1, 1, 1)).toContain('(± 1 Punkt)')
  })
})
