import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../../../test/erfurt'
import { importOf, tableText } from '../../../../../test/unit/importOf'
import { readyCity, type ReadyCity } from '../../../../../test/unit/readyCity'
import type { DataPackage } from '../../../../data/dataPackage'
import { isPresent } from '../../../../core/indicators/missing'
import { segregationOverYears } from '../../../../state/report/segregation'
import { emptyReport } from '../../../../state/report/report'
import { createAppStore, type AppStore } from '../../../../state/store'
import { bericht } from '../../../../i18n/de/bericht'
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

describe('the change of the index', () => {
  const loaded = parseErfurt()
  if (!loaded.ok) throw new Error('embedded package')
  const textOf = (recipe: string): string => {
    const store = createAppStore(loaded.value)
    store.getState().chooseRecipe(recipe)
    return changeChapter.blocks({ state: store.getState(), report: emptyReport, others: '' }).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n')
  }

  it('is told in mean and spread where the recipe has them', () => {
    const text = textOf('monitoring')
    expect(text).toContain('Sein Mittel über die bewerteten Ortsteile ist immer 0.')
    expect(text).toContain('Mittel und Streuung der Ortsteile von 2012 sind der Maßstab für beide Jahre. Der Unterschied steht in Streuungen des Index von 2012.')
  })

  it('claims neither under the sum of ranks, and says how large a spread is', () => {
    const text = textOf('rangsumme')
    expect(text).not.toMatch(/Mittel und Streuung|immer 0/)
    expect(text).toContain('Die Ortsteile von 2012 sind der Maßstab für beide Jahre. Der Unterschied steht in Streuungen des Index von 2012 (1 Streuung = 3,38 Punkte).')
    expect(text).toContain('Vieselbach (−1,24)')
  })

  it('explains M so that the table does not contradict it: a group may live further apart and have a smaller M', () => {
    const [group] = segregationOverYears(loaded.value, ['arbeitslosenanteil'])
    const [from, to] = [group!.years[0]!, group!.years.at(-1)!]
    const rises = (measure: 'd' | 'h' | 'm'): boolean => {
      const [before, after] = [from[measure], to[measure]]
      if (!isPresent(before) || !isPresent(after)) throw new Error(measure)
      return after > before
    }
    expect((['d', 'h', 'm'] as const).map(rises)).toEqual([true, true, false])
    expect(bericht.segregationWhat).toContain('Steigen D und H, wohnt')
    expect(bericht.segregationWhat).toMatch(/M .* hängt deshalb auch davon ab, wie groß die Gruppe ist/)
  })
})
