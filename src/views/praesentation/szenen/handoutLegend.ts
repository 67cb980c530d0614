import { szenen } from '../../../i18n/de/szenen'
import type { LegendGroup, LegendItem, PaperLegendModel } from '../../../map/figure/legendModel'
import { paperLegendHeightMm } from '../../../map/figure/PaperLegend'
import { handoutBox } from './handoutPages'

/** A legend and the size of type at which it fits its place. */
export interface FittedLegend {
  readonly legend: PaperLegendModel
  readonly fontPt: number
}

/** The legend beside the maps, and what of it stands on pages of its own. */
export interface HandoutLegend {
  readonly beside: FittedLegend
  readonly pages: readonly FittedLegend[]
}

/** Smaller type cannot be read on paper. */
export const leastPt = 6
const besideSizes = [9, 8, 7, leastPt] as const
const pageSizes = [9, 8, 7] as const

const { legendMm, mapMm, widthMm, heightMm } = handoutBox
const fits = (legend: PaperLegendModel, fontPt: number, width: number, height: number): boolean => paperLegendHeightMm({ legend, widthMm: width, fontPt }) <= height
const fitsPage = (legend: PaperLegendModel, fontPt: number): boolean => fits(legend, fontPt, widthMm, heightMm)

const isRooms = ({ items }: LegendGroup): boolean => items.length > 0 && items.every(({ key }) => key.kind === 'zone')

type Entry = readonly [group: LegendGroup, item: LegendItem]

/** Rows under the headings of their groups again, also of a group that goes on from the page before. */
const legendOf = (entries: readonly Entry[]): PaperLegendModel => {
  const groups = [...new Set(entries.map(([group]) => group))]
  return { title: '', notes: [], groups: groups.map((group) => ({ heading: group.heading, items: entries.flatMap(([of, item]) => (of === group ? [item] : [])) })) }
}

/** All rows on one page in the largest type at which they fit; else on as many pages as they need. At least one row is on each. */
const onPages = (entries: readonly Entry[]): readonly FittedLegend[] => {
  const whole = legendOf(entries)
  const fontPt = pageSizes.find((pt) => fitsPage(whole, pt))
  if (fontPt !== undefined) return [{ legend: whole, fontPt }]
  const small = pageSizes.at(-1)!
  let [low, high] = [1, entries.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fitsPage(legendOf(entries.slice(0, middle)), small)) low = middle
    else high = middle - 1
  }
  return [{ legend: legendOf(entries.slice(0, low)), fontPt: small }, ...onPages(entries.slice(low))]
}

/**
 * Places a legend so that nothing is cut off or too small to read: all of it
 * beside the maps where it fits in type of 6 pt or more, else only what the
 * colours and signs are, and the rooms by number on pages of their own.
 */
export const handoutLegend = (legend: PaperLegendModel): HandoutLegend => {
  const fontPt = besideSizes.find((pt) => fits(legend, pt, legendMm, mapMm))
  if (fontPt !== undefined) return { beside: { legend, fontPt }, pages: [] }
  const rooms = legend.groups.filter(isRooms)
  const beside: PaperLegendModel = rooms.length === 0 ? legend : { ...legend, groups: legend.groups.filter((group) => !isRooms(group)), notes: [...legend.notes, szenen.handout.roomsNext] }
  return {
    beside: { legend: beside, fontPt: besideSizes.find((pt) => fits(beside, pt, legendMm, mapMm)) ?? leastPt },
    pages: rooms.length === 0 ? [] : onPages(rooms.flatMap((group) => group.items.map((item): Entry => [group, item]))),
  }
}
