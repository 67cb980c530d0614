import { memo, type CSSProperties, type ReactNode } from 'react'
import type { Page } from '../../../core/paper/flowItem'
import { profileSheetOf, type ProfileExtras } from '../../../state/profile/profileSheet'
import type { AppState } from '../../../state/appState'
import { ProfileSheet } from '../steckbrief/ProfileSheet'
import { Sheet, type SheetFoot } from '../blatt/Sheet'
import { reportFormat, bodyTopMm } from './reportPaper'
import type { FlowUnit } from './flowUnits'
import { UnitView } from './UnitView'
import type { Layout } from './useLayout'

export interface LeafActions {
  /** Draws the editor of a slot. */
  readonly editor: (unit: Extract<FlowUnit, { kind: 'editor' }>) => ReactNode
  /** Draws what stands beside a page. */
  readonly note: (place: Layout['flow']['places'][number]) => ReactNode
}

const mm = (value: number): string => `${value.toFixed(3)}mm`

/** Two notes beside a page are at least so far apart. */
const noteMm = 22
const changedNoteMm = 46

interface LeafProps {
  readonly layout: Layout
  readonly page: Page
  readonly number: number
  readonly pages: number
  readonly title: string
  readonly foot: SheetFoot
  readonly state: AppState
  readonly extras: ProfileExtras
  readonly actions: LeafActions
}

/** Distances of the notes from the top of the sheet, in their order and apart from each other. */
const placesOn = (layout: Layout, page: Page): readonly { readonly place: Layout['flow']['places'][number]; readonly top: number }[] => {
  let y = bodyTopMm
  const tops = new Map<string, { readonly top: number; readonly bottom: number; readonly starts: boolean; readonly ends: boolean }>()
  for (const { id, gap, height, from, isLast } of page) {
    tops.set(id, { top: y + gap, bottom: y + gap + height, starts: from === 0, ends: isLast })
    y += gap + height
  }
  let free = bodyTopMm
  return layout.flow.places.flatMap((place) => {
    const at = place.beside === null ? undefined : tops.get(place.beside)
    if (at === undefined || !(place.below ? at.ends : at.starts)) return []
    // Below means at the foot of what is above, and that is where the eye has just been.
    const top = Math.max(free, place.below ? Math.max(bodyTopMm, at.bottom - 8) : at.top)
    free = top + (place.slot.changed ? changedNoteMm : noteMm)
    return [{ place, top }]
  })
}

/** One page of the report with the notes beside it. */
export const Leaf = memo(({ layout, page, number, pages, title, foot, state, extras, actions }: LeafProps) => {
  const first = layout.unitOf.get(page[0]?.id ?? '')
  const profile = first?.kind === 'profile' ? profileSheetOf(state, first.subject, extras) : null
  return (
    <div className={profile === null ? 'report-leaf' : 'report-leaf is-profile'} data-page={number} id={first?.kind === 'profile' ? `bericht-${first.key}` : undefined} tabIndex={first?.kind === 'profile' ? -1 : undefined}>
      {profile !== null ? (
        <ProfileSheet model={profile} page={number} pages={pages} />
      ) : (
        <Sheet format={reportFormat} title={title} foot={foot} page={number} pages={pages}>
          <div className="report-flow">
            {page.map(({ id, from, to, isLast, gap, height, scale }) => {
              const unit = layout.unitOf.get(id)!
              const measured = layout.measuredOf.get(id)!
              const style: CSSProperties = { marginTop: mm(gap), ...(scale < 1 ? { height: mm(height), overflow: 'hidden' } : {}) }
              const drawn = unit.kind === 'editor' ? actions.editor(unit) : <UnitView unit={unit} part={{ from, to, isLast, columns: measured.columns, lines: measured.lines, pageOf: (key) => layout.pageOf.get(key) ?? null }} />
              return (
                <div key={`${id}-${String(from)}`} className="report-unit" style={style}>
                  {scale < 1 ? <div style={{ transform: `scale(${String(scale)})`, transformOrigin: '0 0', width: '100%' }}>{drawn}</div> : drawn}
                </div>
              )
            })}
          </div>
        </Sheet>
      )}
      <div className="leaf-notes">
        {placesOn(layout, page).map(({ place, top }) => (
          <div key={place.slot.key} className="leaf-note" style={{ top: `calc(${mm(top)} * var(--desk-zoom, 1))` }}>
            {actions.note(place)}
          </div>
        ))}
      </div>
    </div>
  )
})
