import { useEffect, useState, type RefObject } from 'react'
import { bericht } from '../../../i18n/de/bericht'
import type { Page } from '../../../core/paper/flowItem'
import { paginate } from '../../../core/paper/paginate'
import type { Flow, FlowUnit } from './flowUnits'
import { measureUnits, type MeasuredUnit } from './measureUnits'
import { bodyWidthMm, filledHeightMm } from './reportPaper'

/** Pages of the report with everything that is needed to draw them. */
export interface Layout {
  readonly flow: Flow
  readonly pages: readonly Page[]
  readonly unitOf: ReadonlyMap<string, FlowUnit>
  readonly measuredOf: ReadonlyMap<string, MeasuredUnit>
  /** First page of a unit; the cover is page 1. */
  readonly pageOf: ReadonlyMap<string, number>
  /** Chapter at the head of each page: the last one that begins on it or before. */
  readonly titles: readonly string[]
}

/** The cover comes before the pages. */
export const coverPages = 1

const layoutOf = (flow: Flow, measured: readonly MeasuredUnit[]): Layout => {
  const pages = paginate(measured.map(({ item }) => item), filledHeightMm)
  const pageOf = new Map<string, number>()
  pages.forEach((page, i) => {
    for (const { id } of page) if (!pageOf.has(id)) pageOf.set(id, i + 1 + coverPages)
  })
  const unitOf = new Map(flow.units.map((unit) => [unit.key, unit]))
  const titles = pages.reduce<readonly string[]>((done, page) => {
    const begun = page.flatMap(({ id }) => ((unit) => (unit?.kind === 'chapter' ? [`${unit.number} ${unit.text}`] : []))(unitOf.get(id)))
    return [...done, begun.at(-1) ?? done.at(-1) ?? bericht.toc]
  }, [])
  return { flow, pages, pageOf, titles, unitOf, measuredOf: new Map(measured.map((unit) => [unit.item.id, unit])) }
}

/**
 * Pages of a flow, measured in a galley that the caller draws as long as `galley`
 * asks for one. The pages of before stay until the new ones are there.
 */
export const useLayout = (flow: Flow, galley: RefObject<HTMLElement | null>, isWanted: boolean): { readonly layout: Layout | null; readonly isStale: boolean } => {
  const [layout, setLayout] = useState<Layout | null>(null)
  const [fonts, setFonts] = useState(() => document.fonts.status === 'loaded')
  useEffect(() => {
    let wanted = true
    // Fallback letters have other widths: nothing is measured before the font is there.
    void document.fonts.ready.then(() => {
      if (wanted) setFonts(true)
    })
    return () => {
      wanted = false
    }
  }, [])
  const isStale = isWanted && layout?.flow !== flow
  useEffect(() => {
    if (!isStale || !fonts) return
    const timer = setTimeout(() => {
      const element = galley.current
      if (element === null) return
      const mmPerPx = bodyWidthMm / element.getBoundingClientRect().width
      if (Number.isFinite(mmPerPx) && mmPerPx > 0) setLayout(layoutOf(flow, measureUnits(flow.units, element, mmPerPx)))
    }, 0)
    return () => {
      clearTimeout(timer)
    }
  }, [flow, fonts, isStale, galley])
  return { layout: isWanted ? layout : null, isStale }
}
