import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../../test/erfurt'
import { importOf, tableText } from '../../../../../test/unit/importOf'
import { readyCity, type ReadyCity } from '../../../../../test/unit/readyCity'
import type { DataPackage } from '../../../../data/dataPackage'
import { emptyReport } from '../../../../state/report/report'
import { createAppStore, type AppStore } from '../../../../state/store'
import type { Block } from '../blocks'
import { changeChapter } from './changeOverYears'

type Shown = Extract<Block, { kind: 'figure' | 'table' }>
const blocksOf = (store: AppStore): readonly Shown[] => changeChapter.blocks({ state: store.getState(), report: emptyReport, others: '' }).filter((block) => block.kind === 'figure' || block.kind === 'table')
const city = (blocks: readonly Shown[]): readonly Shown[] => blocks.filter(({ id }) => id === 'linien' || id === 'stadt')
const ready = (change: ReadyCity): readonly Shown[] => city(blocksOf(createAppStore(readyCity({ years: [2018, 2020], ...change }))))

describe('figures and tables over the years', () => {
  it('of ready values have their status and their sources', () => {
    const blocks = ready({ statusOf: (component) => (component === 'einwohner' ? 'amtlich' : 'modell') })
    expect(blocks.map(({ id }) => id)).toEqual(['linien', 'stadt'])
    for (const { status, sources } of blocks) expect([status, [...sources].sort()]).toEqual(['modell', ['Quelle armut.fertig', 'Quelle einwohner', 'Quelle wahl.fertig']])
  })

  it('count the line of the people, also where no rate rests on them', () => {
    const bare = (statusOf: ReadyCity['statusOf']): DataPackage => ({ ...readyCity({ years: [2018, 2020], statusOf: statusOf! }), indicators: [] })
    const of = (statusOf: ReadyCity['statusOf']) => city(blocksOf(createAppStore(bare(statusOf)))).map(({ status, sources }) => [status, sources])
    expect(of((component) => (component === 'einwohner' ? 'modell' : 'amtlich'))).toEqual([['modell', ['Quelle einwohner']], ['modell', ['Quelle einwohner']]])
  })

  it('name the table whose ready rates took the place of counts, in the years in which they did', () => {
    const loaded = parseErfurt()
    if (!loaded.ok) throw new Error('embedded package')
    const store = createAppStore(loaded.value)
    const before = city(blocksOf(store))
    store.getState().addImport(importOf(tableText(loaded.value, ['SGB-II-Quote 2017'], (unit) => `${unit},5`), loaded.value))
    const after = city(blocksOf(store))
    for (const [i, { sources, status }] of after.entries()) {
      expect(sources.some((source) => source.includes('tabelle.csv')), sources.join(' | ')).toBe(true)
      expect(before[i]!.sources.some((source) => source.includes('tabelle.csv'))).toBe(false)
      // The other years and indicators are still model values.
      expect(status).toBe('modell')
    }
  })
})
