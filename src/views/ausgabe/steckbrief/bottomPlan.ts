import { placeLayerNames } from '../../../i18n/de/places'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatNumber } from '../../../i18n/format'
import type { FacilityKind } from '../../../state/profile/placesWithin'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import { changesPlan } from './ProfileChanges'
import { fitList, type FittedList } from './fitList'
import { layoutOf, linesIn, measures } from './profileLayout'
import { areaWords } from './profileWords'

/** A paragraph of known height: a bold lead and what follows. */
export interface Paragraph {
  readonly lead: string
  readonly rest: string
  readonly lines: number
}

export interface BottomPlan {
  /** Lines of the change over the years, and the height of that section. */
  readonly changes: { readonly rows: number; readonly heightMm: number }
  readonly touches: readonly Paragraph[]
  /** null where facilities are not loaded. */
  readonly facilities: readonly Paragraph[] | null
  readonly notes: readonly Paragraph[]
  /** Members shown; the rest is counted in a line of its own. */
  readonly members: number
  readonly hidden: FittedList | null
  readonly uncertain: FittedList | null
  /** Free room to write on, in the column that has more of it; 0 where it is too little. */
  readonly write: { readonly column: 'left' | 'right'; readonly heightMm: number } | null
}

const { columnMm, headMm, lineMm, pt, rowMm } = measures
const leastWriteMm = 13
const mostWriteMm = 36
const sectionGapMm = 1.6
const leastSectionMm = headMm + lineMm + sectionGapMm

const paragraph = (lead: string, items: readonly string[], lines: number, more: (count: number) => string, separator?: string): Paragraph => {
  const fitted = fitList(lead, items, { widthMm: columnMm, pt, lines }, more, separator)
  return fitted.text.startsWith(lead) ? { lead, rest: fitted.text.slice(lead.length), lines: fitted.lines } : { lead: '', rest: fitted.text, lines: fitted.lines }
}

const used = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { lines }) => sum + lines, 0)

/** Paragraphs within so many lines: the longest give lines away first; what then has no room for even one line is counted in the last line. */
const within = <T>(entries: readonly T[], lines: number, most: number, make: (entry: T, lines: number) => Paragraph, rest: (count: number) => string): readonly Paragraph[] => {
  if (lines < 1 || entries.length === 0) return []
  const whole = entries.length <= lines
  const room = whole ? lines : lines - 1
  const kept = whole ? entries : entries.slice(0, room)
  const wanted = kept.map((entry) => make(entry, most).lines)
  for (let over = wanted.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) wanted[wanted.lastIndexOf(Math.max(...wanted))]!--
  const made = kept.map((entry, i) => make(entry, wanted[i]!))
  return whole ? made : [...made, { lead: '', rest: rest(entries.length - kept.length), lines: 1 }]
}

const touchesIn = (model: ProfileSheetModel, lines: number): readonly Paragraph[] =>
  within(
    model.touched,
    lines,
    3,
    (division, most) => {
      const items = [...division.areas.map((area) => areaWords(area, division, model.place.unitIds.length)), ...(division.without > 0 ? [steckbrief.withoutArea(division.without)] : [])]
      return paragraph(`${division.title}${division.kind === 'variant' ? ` (${steckbrief.inVariant})` : ''}: `, items, most, steckbrief.others)
    },
    steckbrief.otherDivisions,
  )

const kindName = (layer: string): string => (layer in placeLayerNames ? placeLayerNames[layer as keyof typeof placeLayerNames] : layer)

/** Where not even one name fits, the number stands alone. */
const namedKind = (lead: string, names: readonly string[], lines: number): Paragraph => {
  const made = paragraph(`${lead}: `, names, lines, steckbrief.others)
  return made.rest === steckbrief.others(names.length) ? { ...made, lead, rest: '' } : made
}

const facilitiesIn = (kinds: readonly FacilityKind[], lines: number): readonly Paragraph[] => {
  const present = kinds.filter(({ count }) => count > 0)
  const absent = kinds.filter(({ count }) => count === 0).map(({ layer }) => kindName(layer))
  if (present.length === 0) return [{ lead: '', rest: steckbrief.allNone, lines: 1 }]
  // With few lines the counts alone, with more the names too.
  if (lines < present.length + 2) return [paragraph('', [...present.map(({ layer, count }) => `${kindName(layer)} ${formatNumber(count)}`)], Math.max(1, lines), steckbrief.others)]
  const none = absent.length === 0 ? null : fitList(steckbrief.noFacilities(absent), [], { widthMm: columnMm, pt, lines: 2 }, () => '')
  const named = within(present, lines - (none?.lines ?? 0), 4, ({ layer, count, names }, most) => namedKind(`${kindName(layer)} ${formatNumber(count)}`, names, most), steckbrief.others)
  return none === null ? named : [...named, { lead: '', rest: none.text, lines: none.lines }]
}

const notesIn = (model: ProfileSheetModel, lines: number): readonly Paragraph[] =>
  within(
    model.notes,
    lines,
    4,
    ({ text, about, variants }, most) => {
      const mark = ` ${steckbrief.noteIn(variants)}`
      const about_ = steckbrief.noteAbout(about)
      const whole = fitList(about_, [`${text}${mark}`], { widthMm: columnMm, pt, lines: most }, () => '')
      return whole.text.includes(text) ? paragraph(about_, [`${text}${mark}`], most, () => '') : paragraph(about_, text.split(/\s+/), most, () => '…', ' ')
    },
    steckbrief.otherNotes,
  )

const sectionMm = (paragraphs: readonly Paragraph[]): number => (paragraphs.length === 0 ? 0 : headMm + used(paragraphs) * lineMm + sectionGapMm)

const small = (text: string, lines: number): FittedList | null => (text === '' ? null : fitList(text, [], { widthMm: columnMm, pt, lines }, () => ''))

/**
 * What goes into the two columns below the chart, so that neither is higher than what is left.
 * A unit: change and notes on the left, other divisions and facilities on the right. A zone and the city: change,
 * other divisions and notes on the left, members and facilities on the right.
 */
export const bottomPlan = (model: ProfileSheetModel): BottomPlan => {
  const { bottomMm } = layoutOf(model)
  const isUnit = model.place.subject.kind === 'unit'
  const reservedMm = (model.notes.length > 0 ? leastSectionMm : 0) + (!isUnit && model.touched.length > 0 ? leastSectionMm : 0)
  const changes = changesPlan(model.changes, bottomMm - reservedMm - sectionGapMm)
  const leftMm = bottomMm - changes.heightMm - sectionGapMm
  const sectionLines = (heightMm: number): number => linesIn(heightMm - headMm - sectionGapMm)

  const noteRoomMm = isUnit ? leftMm : Math.min(Math.max(leftMm * 0.5, leastSectionMm), leftMm - (model.touched.length > 0 ? leastSectionMm : 0), headMm + 3 * lineMm + sectionGapMm)
  const notes = notesIn(model, sectionLines(noteRoomMm))
  const touchRoomMm = isUnit ? Math.min(bottomMm * 0.45, headMm + 7 * lineMm + sectionGapMm) : leftMm - sectionMm(notes)
  const touches = touchesIn(model, sectionLines(touchRoomMm))
  const leftFreeMm = leftMm - sectionMm(notes) - (isUnit ? 0 : sectionMm(touches))
  const rightMm = bottomMm - (isUnit ? sectionMm(touches) : 0)
  const label = model.index === null || model.index.row.classIndex === null ? '' : (model.index.shown.labels[model.index.row.classIndex] ?? '')
  const hidden = isUnit ? null : small(steckbrief.hidden(model.hidden.slice(0, 4).map(({ name }) => name), label) + (model.hidden.length > 4 ? ` ${steckbrief.others(model.hidden.length - 4)}` : ''), 3)
  const uncertain = isUnit || model.uncertainMembers === 0 ? null : small(steckbrief.uncertain(model.uncertainMembers, model.members.length), 2)
  const writeIn = (rightFreeMm: number): BottomPlan['write'] => {
    const [column, heightMm] = rightFreeMm > leftFreeMm ? (['right', rightFreeMm] as const) : (['left', leftFreeMm] as const)
    return heightMm < leastWriteMm ? null : { column, heightMm: Math.min(heightMm, mostWriteMm) }
  }
  if (isUnit) {
    const facilities = model.facilities === null ? null : facilitiesIn(model.facilities, sectionLines(rightMm))
    return { changes, touches, notes, members: 0, hidden, uncertain, facilities, write: writeIn(rightMm - sectionMm(facilities ?? [])) }
  }

  const aboveMm = headMm + rowMm + sectionGapMm + ((hidden?.lines ?? 0) + (uncertain?.lines ?? 0)) * lineMm
  // Members come first; facilities get two lines, and the names where few members leave room.
  const leastFacilitiesMm = model.facilities === null ? 0 : headMm + 2 * lineMm + sectionGapMm
  const rows = linesIn(rightMm - aboveMm - leastFacilitiesMm, rowMm)
  const members = model.members.length <= rows ? model.members.length : Math.max(0, rows - 1)
  const membersMm = aboveMm + Math.min(model.members.length, members + 1) * rowMm
  const facilities = model.facilities === null ? null : facilitiesIn(model.facilities, Math.max(2, sectionLines(rightMm - membersMm)))
  return { changes, touches, notes, hidden, uncertain, facilities, members, write: writeIn(rightMm - membersMm - sectionMm(facilities ?? [])) }
}
