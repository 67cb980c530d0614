import { describe, expect, it } from 'vitest'
import { missing } from '../../core/indicators/missing'
import { livingThere, peopleCell, peopleCount, peopleOrUnknown } from './menschen'
import { karten } from './vergleichKarten'

const whole = { people: 1200, isWhole: true }
const some = { people: 1200, isWhole: false }
const none = { people: missing.suppressed, isWhole: false }

describe('words for people', () => {
  it('say how many, at least how many, or nothing', () => {
    expect([whole, some, none].map(peopleCount)).toEqual(['1.200 Menschen', 'mindestens 1.200 Menschen', null])
    expect([whole, some, none].map(livingThere)).toEqual(['Dort leben 1.200 Menschen.', 'Dort leben mindestens 1.200 Menschen.', ''])
    expect(livingThere({ people: 1, isWhole: true })).toBe('Dort lebt 1 Mensch.')
  })

  it('say why, where something must be said', () => {
    expect([whole, some, none].map(peopleOrUnknown)).toEqual(['1.200 Menschen', 'mindestens 1.200 Menschen', 'Zahl der Menschen geheim zu halten'])
    expect([whole, some, none].map(peopleCell)).toEqual(['1.200', 'mind. 1.200', 'geheim zu halten'])
  })

  it('leave out of the sentences of a comparison what is not known', () => {
    expect([whole, some, none].map((people) => karten.againstA(3, people))).toEqual(['Gegen A liegen 3 Ortsteile mit 1.200 Menschen in einem anderen Raum.', 'Gegen A liegen 3 Ortsteile mit mindestens 1.200 Menschen in einem anderen Raum.', 'Gegen A liegen 3 Ortsteile in einem anderen Raum.'])
    expect(karten.changeSentence(2, 53, none, 1, 1)).toBe('2 von 53 Ortsteilen erben in B eine andere Stufe als in A, davon 1 eine höhere und 1 eine niedrigere.')
  })
})
