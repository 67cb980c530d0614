import type { Scene } from '../../../state/scenes/scene'
import { paperSize } from '../../ausgabe/blatt/paperFormat'
import { textFits } from '../../ausgabe/blatt/fitText'
import type { FittedLegend } from './handoutLegend'
import type { HandoutTable } from './handoutTable'

export const handoutFormat = 'a4-hoch'
const { bodyWidthMm, bodyHeightMm } = paperSize(handoutFormat)

/** Measures of a page of the handout, in millimetres. */
export const handoutBox = { widthMm: bodyWidthMm, heightMm: bodyHeightMm, mapMm: 116, legendMm: 50, gapMm: 4, sentencesMm: 34, notesHeadMm: 7, captionMm: 6, rowMm: 4.9, noteMm: 14 } as const

export const sentencesPt = 13
export const notesPt = 9.5
const leading = 1.35
/** Below this notes begin on the next page. */
export const leastNotesMm = 18
const leastMapMm = 90
/** No map needs to be higher: beside its legend one is as wide as it can be, two stand one above the other, a title has no legend. */
const mostMapMm = { one: 140, vergleich: 178, titel: 178 } as const

/** Height of a table with its caption, and with the sentences below it. */
export const tableMm = ({ rows, note }: Pick<HandoutTable, 'rows' | 'note'>): number => handoutBox.captionMm + (rows.length + 1) * handoutBox.rowMm + (note === '' ? 0 : handoutBox.noteMm)
const nextNotesMm = bodyHeightMm - handoutBox.notesHeadMm - handoutBox.gapMm

/** Whether a text fits the lines it is given, its own line breaks counted. */
const fits = (text: string, heightMm: number): boolean => {
  const lineMm = notesPt * leading * 0.3528
  const breaks = text.split('\n').length - 1
  return textFits({ text, widthMm: bodyWidthMm, heightMm: heightMm - breaks * lineMm, leading }, notesPt)
}

/** As many words as fit, and the rest. */
const cut = (text: string, heightMm: number): readonly [string, string] => {
  if (fits(text, heightMm)) return [text, '']
  const ends = [...text.matchAll(/\s+/g)].map(({ index }) => index)
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(text.slice(0, ends[middle - 1]), heightMm)) low = middle
    else high = middle - 1
  }
  // A word longer than a page is cut within.
  const end = low > 0 ? ends[low - 1]! : Math.min(text.length, 1000)
  return [text.slice(0, end).trimEnd(), text.slice(end).trimStart()]
}

/** One page: a scene with the first of its notes, names of rooms that did not fit beside its maps, or what of the notes did not fit. */
export interface HandoutPage {
  readonly scene: Scene
  /** From 1, among the scenes of the handout. */
  readonly number: number
  readonly isFirst: boolean
  readonly notes: string
  /** The names of rooms on a page of their own; null on every other. */
  readonly legend: FittedLegend | null
  /** Height of the maps: they take the room that table and notes leave. */
  readonly mapMm: number
  readonly table: HandoutTable | null
}

/**
 * The pages of a handout: nothing is cut off. The names of many rooms follow their
 * scene on pages of their own, then long notes go on.
 * @param legendsOf pages of names of rooms of a scene
 * @param tableOf figures of a scene, below its sentences
 */
export const handoutPages = (scenes: readonly Scene[], withNotes: boolean, legendsOf: (scene: Scene) => readonly FittedLegend[] = () => [], tableOf: (scene: Scene) => HandoutTable | null = () => null): readonly HandoutPage[] =>
  scenes.flatMap((scene, index) => {
    const pages: HandoutPage[] = []
    let rest = withNotes ? scene.notes.trim() : ''
    const table = tableOf(scene)
    const most = scene.stage === 'vergleich' || scene.stage === 'titel' ? mostMapMm[scene.stage] : mostMapMm.one
    const room = bodyHeightMm - handoutBox.sentencesMm - handoutBox.gapMm - (table === null ? 0 : tableMm(table) + handoutBox.gapMm)
    // With figures and notes the map gives way, so that short notes need no page of their own.
    const mapMm = rest === '' ? Math.min(most, room) : table === null ? handoutBox.mapMm : Math.min(handoutBox.mapMm, Math.max(leastMapMm, room - leastNotesMm - handoutBox.notesHeadMm - 2 * handoutBox.gapMm))
    const firstNotesMm = room - mapMm - handoutBox.notesHeadMm - 2 * handoutBox.gapMm
    do {
      const isFirst = pages.length === 0
      const [notes, left] = isFirst && firstNotesMm < leastNotesMm ? ['', rest] : cut(rest, isFirst ? firstNotesMm : nextNotesMm)
      pages.push({ scene, number: index + 1, isFirst, notes, legend: null, mapMm, table: isFirst ? table : null })
      if (isFirst) pages.push(...legendsOf(scene).map((legend): HandoutPage => ({ scene, number: index + 1, isFirst: false, notes: '', legend, mapMm, table: null })))
      rest = left
    } while (rest !== '')
    return pages
  })
