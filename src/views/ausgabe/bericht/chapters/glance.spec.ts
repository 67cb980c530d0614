import { describe, expect, it } from 'vitest'
import { readyCity, type ReadyCity } from '../../../../../test/unit/readyCity'
import { missing } from '../../../../core/indicators/missing'
import { emptyReport } from '../../../../state/report/report'
import { createAppStore } from '../../../../state/store'
import { glance } from './glance'

const said = (city: ReadyCity = {}): string =>
  glance
    .blocks({ state: createAppStore(readyCity(city)).getState(), report: emptyReport, others: '' })
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .join('\n')

describe('the year at a glance', () => {
  it('says of when the people are: a day, only a year, or the words of the data', () => {
    expect(said({ dates: { '2020': '2020-06-30' } })).toMatch(/^In der Stadt lebten am 30\.06\.2020 9\.200 Menschen in 6 Ortsteilen\.$/m)
    expect(said()).toMatch(/^In der Stadt lebten im Jahr 2020 9\.200 Menschen in 6 Ortsteilen\.$/m)
    expect(said({ dates: { '2020': '2020' } })).toContain('lebten im Jahr 2020 9.200 Menschen')
    expect(said({ dates: { '2020': 'Herbst 2020' } })).toContain('lebten (Stand: Herbst 2020) 9.200 Menschen')
  })

  it('says of people no more than is known', () => {
    const some = said({ people: [1000, 2000, missing.suppressed, 500, 900, 800] })
    expect(some).toContain('In der Stadt lebten im Jahr 2020 mindestens 5.200 Menschen')
    expect(some).toContain('Dort leben 500 Menschen.')
    expect(said({ people: null })).toMatch(/^1 Ortsteil von 6 steht in der Stufe „hoch“\.$/m)
    expect(said({ people: null })).not.toMatch(/Dort leb|lebten|\d Mensch/)
    expect(said()).toMatch(/Dort leben 4\.000 Menschen\.$/m)
  })
})
