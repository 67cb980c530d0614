import { describe, expect, it } from 'vitest'
import { readyCity } from '../../../../test/unit/readyCity'
import { smallCity } from '../../../../test/unit/smallCity'
import { populationColumn } from '../../../core/index/presets'
import type { Status } from '../../../core/indicators/provenance'
import type { DataPackage } from '../../../data/dataPackage'
import { withChapter, withText } from '../../../state/report/editReport'
import { emptyReport, type Report } from '../../../state/report/report'
import { createAppStore } from '../../../state/store'
import { composeReport } from './composeReport'
import { flowUnits } from './flowUnits'
import { reportChapters } from './reportChapters'
import { reportFootOf } from './reportFoot'
import { wordHtml } from './wordHtml'

/** A small city in which everybody's cells have a status of their component's. */
const cityOf = (statusOf: (component: string) => Status): DataPackage => {
  const data = smallCity()
  return { ...data, series: new Map([...data.series].map(([key, series]) => [key, { ...series, cells: series.cells.map((cell) => ({ ...cell, status: statusOf(series.component) })) }])) }
}
const only = (...wanted: readonly string[]): Report => reportChapters.reduce<Report>((now, { id }) => withChapter(now, reportChapters, id, wanted.includes(id)), emptyReport)
const footStatus = (data: DataPackage, report: Report): Status | undefined => {
  const state = createAppStore(data).getState()
  return reportFootOf(state, composeReport(state, report)).status
}
const wordOf = (data: DataPackage, report: Report): string => {
  const state = createAppStore(data).getState()
  return wordHtml(report, flowUnits(composeReport(state, report), null).units, new Map(), { year: 2020, isModel: false, today: '1.2.2027' })
}
const model = cityOf(() => 'modell')
const modelPeople = cityOf((component) => (component === populationColumn ? 'modell' : 'amtlich'))
/** "jung" is no part of the index, but of every Steckbrief. */
const modelContext = cityOf((component) => (component === 'jung' ? 'modell' : 'amtlich'))

describe('reportFootOf', () => {
  it('counts the map on the cover, also where the chapters are texts only', () => {
    expect(footStatus(model, only())).toBe('modell')
    expect(footStatus(model, withText(only('vorwort', 'folgerungen'), 'vorwort.text', 'Guten Tag.', ''))).toBe('modell')
    expect(footStatus(smallCity(), only())).toBe('amtlich')
  })

  it('counts Steckbriefe and sentences with figures', () => {
    expect(footStatus(modelContext, only())).toBe('amtlich')
    expect(footStatus(modelContext, { ...only('steckbriefe'), profiles: ['unit:P1'] })).toBe('modell')
    const bare = { ...createAppStore(modelPeople).getState(), zoningA: '', shownRecipe: undefined }
    expect(composeReport(bare, only('blick')).flatMap(({ blocks }) => blocks.flatMap((each) => ('block' in each && each.block.kind === 'list' ? [each.block.status] : [])))).toEqual(['modell'])
  })
})

describe('a table with a column of people', () => {
  it('has their status, where they are less official than the index', () => {
    const state = createAppStore(readyCity({ statusOf: (component) => (component === 'einwohner' ? 'modell' : 'amtlich') })).getState()
    const tables = composeReport(state, only('index', 'verdeckt')).flatMap(({ blocks }) => blocks.flatMap((each) => ('block' in each && each.block.kind === 'table' ? [[each.block.id, each.block.status]] : [])))
    expect(tables).toEqual([['indikatoren', 'amtlich'], ['rangliste', 'modell'], ['verdeckt', 'modell']])
  })
})

describe('the summary of a Steckbrief', () => {
  const marked = 'Modellwerte, keine amtlichen Zahlen'
  const report: Report = { ...only('steckbriefe'), profiles: ['unit:P1', 'city'] }

  it('is marked where its figures are model values, with their source', () => {
    const html = wordOf(model, report)
    expect(html).toContain('Menschen: 1.000.')
    expect(html.split(marked)).toHaveLength(3)
    expect(html).toContain('Kleinstadt.</p>')
    expect(wordOf(modelPeople, report).split(marked)).toHaveLength(3)
  })

  it('is not marked for what only its page shows', () => {
    expect(wordOf(modelContext, report)).not.toContain(marked)
    expect(wordOf(modelContext, report)).toContain('Zahlen: amtlich.')
  })
})
