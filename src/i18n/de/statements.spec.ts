import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { shownIndex } from '../../state/derived/shownIndex'
import { shownIndicator } from '../../state/derived/shownIndicator'
import { classPhrase, overviewSentence, rankPhrase, spaceWord, valuePhrase } from './statements'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const units = shownIndex(data, 2017, null, 'bedarf')
const zones = shownIndex(data, 2017, data.zonings[0]!, 'bedarf')
const status = shownIndex(data, 2017, null, 'monitoring')

const whole = (people: number) => ({ people, isWhole: true })

describe('statements', () => {
  it('bends the class names of need as German does', () => {
    expect(units.labels.map((_, index) => classPhrase(units, index, false))).toEqual(['Sehr geringer Unterstützungsbedarf', 'Geringer Unterstützungsbedarf', 'Mittlerer Unterstützungsbedarf', 'Erhöhter Unterstützungsbedarf', 'Hoher Unterstützungsbedarf'])
    expect(classPhrase({ ...units, labels: ['A'] }, 0, false)).toBe('Stufe „A“')
  })

  it('bends the status names of the monitoring as German does', () => {
    expect(status.labels.map((_, index) => classPhrase(status, index, true))).toEqual(['Hoher sozialer Status', 'Mittlerer sozialer Status', 'Niedriger sozialer Status', 'Sehr niedriger sozialer Status'])
  })

  it('counts rated spaces only, by their right name', () => {
    const first = units.rows.find(({ rank }) => rank === 1)!
    expect(rankPhrase(units, first)).toBe('Rang 1 von 48 Ortsteilen')
    expect(rankPhrase(zones, zones.rows.find(({ rank }) => rank === 2)!)).toBe(`Rang 2 von ${zones.ratedCount} Räumen`)
    expect([spaceWord(units), spaceWord(zones)]).toEqual(['Ortsteil', 'Raum'])
  })

  it('writes values with their unit, and why there is none', () => {
    const turnout = shownIndicator(data, data.indicators.find(({ id }) => id === 'wahlbeteiligung')!, 2017, null, 'quantile', 5, 'jahr')
    expect(valuePhrase(turnout, { ...turnout.rows[0]!, value: 61.25 })).toMatch(/^61,3\s%$/)
    expect(valuePhrase(units, { ...units.rows[0]!, value: -0.5 })).toBe('Index −0,50')
    expect(valuePhrase(units, { ...units.rows[0]!, value: { missing: 'notApplicable' } })).toBe('Index trifft nicht zu')
  })

  it('says in one sentence how much is in the class of most need', () => {
    expect(overviewSentence(units, whole(12345), 3, 'hoch')).toBe('3 Ortsteile von 48 stehen in der Stufe „hoch“. Dort leben 12.345 Menschen.')
    expect(overviewSentence(units, whole(100), 1, 'hoch')).toBe('1 Ortsteil von 48 steht in der Stufe „hoch“. Dort leben 100 Menschen.')
    expect(overviewSentence(zones, whole(0), 0, 'hoch')).toBe('Kein Raum liegt in der Stufe „hoch“.')
  })

  it('says of people no more than is known', () => {
    expect(overviewSentence(units, { people: 12345, isWhole: false }, 3, 'hoch')).toBe('3 Ortsteile von 48 stehen in der Stufe „hoch“. Dort leben mindestens 12.345 Menschen.')
    expect(overviewSentence(units, { people: { missing: 'unknown' }, isWhole: false }, 3, 'hoch')).toBe('3 Ortsteile von 48 stehen in der Stufe „hoch“.')
    expect(overviewSentence(units, whole(1), 1, 'hoch')).toBe('1 Ortsteil von 48 steht in der Stufe „hoch“. Dort lebt 1 Mensch.')
  })
})
