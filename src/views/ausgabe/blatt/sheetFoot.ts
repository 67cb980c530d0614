import type { Status } from '../../../core/indicators/provenance'
import { blatt } from '../../../i18n/de/blatt'
import { textFits, fitText } from './fitText'

/** What stands at the foot of every sheet. */
export interface SheetFoot {
  /** Weakest status of the figures; undefined where there are none. */
  readonly status: Status | undefined
  /** Year the figures are of. */
  readonly year: number
  /** Titles of the sources with their licences, the most important first. */
  readonly sources: readonly string[]
  /** How the figures came about, in a sentence or two. */
  readonly note: string
  /** Which state of the data, where that must stay citable. */
  readonly dataState?: string
}

export interface FootText {
  readonly status: string
  readonly rest: string
  readonly pt: number
}

const leading = 1.22

/**
 * The text of a foot and its size, such that it fits: smaller type first, then
 * fewer sources named, the last of them counted. The first source always stands.
 * @param largestPt size to begin with; at most a fifth is taken off
 */
export const footText = (foot: SheetFoot, box: { readonly widthMm: number; readonly heightMm: number; readonly largestPt: number }): FootText => {
  const status = blatt.status(foot.status)
  const minPt = box.largestPt * 0.8
  const restWith = (named: number): string => {
    const left = foot.sources.length - named
    const sources = left === 0 ? foot.sources : [...foot.sources.slice(0, named), blatt.moreSources(left)]
    return [`${blatt.figuresOf(foot.year)}.`, blatt.sources(sources), foot.note, ...(foot.dataState === undefined ? [] : [`${foot.dataState}.`])].filter((part) => part !== '').join(' ')
  }
  const boxOf = (rest: string) => ({ text: `${status} ${rest}`, widthMm: box.widthMm, heightMm: box.heightMm, leading, face: 'regular' as const })
  for (let named = foot.sources.length; named > 1; named--) {
    const rest = restWith(named)
    const pt = fitText({ ...boxOf(rest), maxPt: box.largestPt, minPt })
    if (textFits(boxOf(rest), pt)) return { status, rest, pt }
  }
  const rest = restWith(Math.min(1, foot.sources.length))
  return { status, rest, pt: fitText({ ...boxOf(rest), maxPt: box.largestPt, minPt: box.largestPt * 0.6 }) }
}
