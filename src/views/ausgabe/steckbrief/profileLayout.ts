import { isPresent } from '../../../core/indicators/missing'
import { steckbrief } from '../../../i18n/de/steckbrief'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import { paperSize } from '../blatt/paperFormat'
import { fitList, type FittedList } from './fitList'

/** Measures of the body of a profile sheet, in millimetres and points. */
export const measures = (() => {
  const { bodyWidthMm, bodyHeightMm } = paperSize('a4-hoch')
  const gapMm = 3.2
  const columnGapMm = 5
  return {
    widthMm: bodyWidthMm,
    heightMm: bodyHeightMm,
    gapMm,
    columnGapMm,
    columnMm: (bodyWidthMm - columnGapMm) / 2,
    topMm: 45,
    headMm: 5.4,
    lineMm: 3.7,
    pt: 7.8,
    rowMm: 3.9,
    noteLineMm: 3.1,
    notePt: 7,
  } as const
})()

const spineHeadMm = 5
const spineGroupMm = 3.8
const spineKeyMm = 4.1
const largestRowMm = 4.2
const smallestRowMm = 3.4
const spineMostMm = 106

/** The sentence below the chart and its height. */
export const spineNoteOf = ({ place, spine }: Pick<ProfileSheetModel, 'place' | 'spine'>): FittedList =>
  fitList(steckbrief.spineNote(place.subject.kind !== 'city' && spine.some(({ interval }) => interval !== null), spine.some(({ estimated, value }) => estimated && isPresent(value))), [], { widthMm: measures.widthMm, pt: measures.notePt, lines: 2 }, () => '')

export interface ProfileLayout {
  /** Indicators shown and the height of each; the rest is counted. */
  readonly spineRows: number
  readonly spineRowMm: number
  readonly spineMm: number
  /** What is left below for the two columns. */
  readonly bottomMm: number
}

/** How the height of a sheet is divided: the chart takes what its rows need, up to a limit at which rows become lower and then fewer. */
export const layoutOf = (model: Pick<ProfileSheetModel, 'spine' | 'place'>): ProfileLayout => {
  const spineFootMm = spineKeyMm + spineNoteOf(model).lines * measures.noteLineMm
  const groups = new Set(model.spine.map(({ inIndex, indicator }) => (inIndex ? 0 : indicator.direction === 0 ? 2 : 1))).size
  const rowsMm = spineMostMm - measures.headMm - spineHeadMm - spineFootMm - groups * spineGroupMm
  const all = model.spine.length
  const fitting = Math.min(largestRowMm, rowsMm / Math.max(1, all))
  // Where some are left out, a line says so.
  const spineRows = fitting >= smallestRowMm ? all : Math.floor((rowsMm - measures.noteLineMm) / smallestRowMm)
  const spineRowMm = Number(Math.max(smallestRowMm, fitting).toFixed(3))
  const spineMm = spineMostMm - rowsMm + spineRows * spineRowMm + (spineRows < all ? measures.noteLineMm : 0)
  return { spineRows, spineRowMm, spineMm, bottomMm: measures.heightMm - measures.topMm - spineMm - 2 * measures.gapMm }
}

/** Whole lines or rows in a height, never below 0. */
export const linesIn = (heightMm: number, lineMm: number = measures.lineMm): number => Math.max(0, Math.floor((heightMm + 1e-6) / lineMm))
