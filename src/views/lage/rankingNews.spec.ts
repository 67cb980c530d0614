import { expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { shownIndex } from '../../state/derived/shownIndex'
import { rankedRows } from './rankedRows'
import { rankingNews, type RankingState } from './rankingNews'

const loaded = parseErfurt()
if (!loaded.ok) throw new Error('embedded package')
const data = loaded.value
const start: RankingState = { shown: shownIndex(data, 2017, null, 'bedarf'), search: '', classFilter: [] }
const news = (now: RankingState, before = start): string => rankingNews(before, now, rankedRows(now.shown, now.search, now.classFilter, 'rang', false))

it('is silent while nothing changes', () => {
  expect(news(start)).toBe('')
  expect(news({ ...start, search: ' ' })).toBe('')
})

it('says what was searched and how many were found', () => {
  expect(news({ ...start, search: 'rieth' })).toMatch(/^Suche „rieth“\. 1 Eintrag, zuerst Rieth: Index \d/)
  expect(news({ ...start, search: 'Timbuktu' })).toBe('Suche „Timbuktu“. Kein Eintrag gefunden.')
  expect(news(start, { ...start, search: 'rieth' })).toMatch(/^Suche geleert\. 53 Einträge/)
})

it('says filter, year and division', () => {
  const [zoning] = data.zonings
  expect(news({ ...start, classFilter: [4] })).toMatch(/^Nur „hoch“\. /)
  expect(news(start, { ...start, classFilter: [4] })).toMatch(/^Alle Stufen\. /)
  expect(news({ ...start, shown: shownIndex(data, 2022, null, 'bedarf') })).toMatch(/^Jahr 2022\. /)
  expect(news({ ...start, shown: shownIndex(data, 2017, zoning!, 'bedarf') })).toContain(zoning!.title)
})
